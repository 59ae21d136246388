### German (de), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy Policy
ref-3-title = Datenschutzerklärung

# en: Privacy Policy
ref-3-privacy-policy = Datenschutzerklärung

# en: Effective date: { $date }
ref-3-privacy-policy-1 = Datum des Inkrafttretens: { DATETIME($date, dateStyle: "long") }

# en: The Qubes OS Project ("us", "we", or "our") operates the { $url } website (the "Service").
ref-3-privacy-policy-2 = Das Qubes OS Project („wir“, „uns“ oder „unser“) betreibt die Website { $url } (den „Dienst“).

# en: This page informs you of our policies regarding the collection, use, and disclosure of personal data when you use our Service and the choices you have associated with that data. This Privacy Policy for The Qubes OS Project is powered by [PrivacyPolicies.com]({ $privacypolicies-com })
ref-3-privacy-policy-3 = Diese Seite informiert Sie über unsere Richtlinien zur Erhebung, Verwendung und Offenlegung personenbezogener Daten, wenn Sie unseren Dienst nutzen, sowie über die Wahlmöglichkeiten, die Sie in Bezug auf diese Daten haben. Diese Datenschutzerklärung für das Qubes OS Project wurde mithilfe von [PrivacyPolicies.com]({ $privacypolicies-com }) erstellt.

# en: We use your data to provide and improve the Service. By using the Service, you agree to the collection and use of information in accordance with this policy. Unless otherwise defined in this Privacy Policy, terms used in this Privacy Policy have the same meanings as in our Terms and Conditions, accessible from [Terms]({ $terms })
ref-3-privacy-policy-4 = Wir verwenden Ihre Daten, um den Dienst bereitzustellen und zu verbessern. Mit der Nutzung des Dienstes erklären Sie sich mit der Erhebung und Verwendung von Informationen gemäß dieser Datenschutzerklärung einverstanden. Soweit in dieser Datenschutzerklärung nichts anderes bestimmt ist, haben die hier verwendeten Begriffe dieselbe Bedeutung wie in unseren Nutzungsbedingungen, die Sie unter [Nutzungsbedingungen]({ $terms }) finden.

# en: Information Collection And Use
ref-3-information-collection-and-use = Erhebung und Nutzung von Informationen

# en: We collect several different types of information for various purposes to provide and improve our Service to you.
ref-3-information-collection-and-use-1 = Wir erheben verschiedene Arten von Informationen zu unterschiedlichen Zwecken, um Ihnen unseren Dienst bereitzustellen und ihn zu verbessern.

# en: Types of Data Collected
ref-3-types-of-data-collected = Arten der erhobenen Daten

# en: Personal Data
ref-3-personal-data = Personenbezogene Daten

# en: While using our Service, we may ask you to provide us with certain personally identifiable information that can be used to contact or identify you ("Personal Data"). Personally identifiable information may include, but is not limited to:
ref-3-personal-data-1 = Während Sie unseren Dienst nutzen, bitten wir Sie möglicherweise, uns bestimmte personenbezogene Angaben mitzuteilen, die dazu verwendet werden können, Sie zu kontaktieren oder zu identifizieren („personenbezogene Daten“). Zu solchen Angaben können unter anderem gehören:

# en: Usage Data
ref-3-personal-data-2 = Nutzungsdaten

# en: Usage Data
ref-3-usage-data = Nutzungsdaten

# en: We may also collect information about how the Service is accessed and used ("Usage Data"). This Usage Data may include information such as your computer's Internet Protocol address (e.g. IP address), browser type, browser version, the pages of our Service that you visit, the time and date of your visit, the time spent on those pages, unique device identifiers and other diagnostic data.
ref-3-usage-data-1 = Wir können außerdem Informationen darüber erheben, wie auf den Dienst zugegriffen und wie er genutzt wird („Nutzungsdaten“). Diese Nutzungsdaten können Informationen wie die Internetprotokoll-Adresse Ihres Computers (z. B. IP-Adresse), den Browsertyp, die Browserversion, die von Ihnen besuchten Seiten unseres Dienstes, die Uhrzeit und das Datum Ihres Besuchs, die auf diesen Seiten verbrachte Zeit, eindeutige Gerätekennungen und sonstige Diagnosedaten umfassen.

# en: Use of Data
ref-3-use-of-data = Verwendung der Daten

# en: The Qubes OS Project uses the collected data for various purposes:
ref-3-use-of-data-1 = Das Qubes OS Project verwendet die erhobenen Daten zu unterschiedlichen Zwecken:

# en: To provide and maintain the Service
ref-3-use-of-data-2 = um den Dienst bereitzustellen und aufrechtzuerhalten

# en: To notify you about changes to our Service
ref-3-use-of-data-3 = um Sie über Änderungen an unserem Dienst zu benachrichtigen

# en: To provide user support
ref-3-use-of-data-4 = um Nutzern Unterstützung zu bieten

# en: To provide analysis or valuable information so that we can improve the Service
ref-3-use-of-data-5 = um Analysen oder wertvolle Informationen bereitzustellen, damit wir den Dienst verbessern können

# en: To monitor the usage of the Service
ref-3-use-of-data-6 = um die Nutzung des Dienstes zu überwachen

# en: To detect, prevent and address technical issues
ref-3-use-of-data-7 = um technische Probleme zu erkennen, zu verhindern und zu beheben

# en: Transfer Of Data
ref-3-transfer-of-data = Übermittlung von Daten

# en: Your information, including Personal Data, may be transferred to -- and maintained on -- computers located outside of your state, province, country or other governmental jurisdiction where the data protection laws may differ than those from your jurisdiction.
ref-3-transfer-of-data-1 = Ihre Informationen, einschließlich personenbezogener Daten, können auf Computer übermittelt – und dort aufbewahrt – werden, die sich außerhalb Ihres Bundesstaates, Ihrer Provinz, Ihres Landes oder eines anderen staatlichen Hoheitsgebiets befinden, wo die Datenschutzgesetze von denen Ihres Hoheitsgebiets abweichen können.

# en: If you are located outside Poland and choose to provide information to us, please note that we transfer the data, including Personal Data, to Poland and process it there.
ref-3-transfer-of-data-2 = Wenn Sie sich außerhalb Polens befinden und sich dafür entscheiden, uns Informationen mitzuteilen, beachten Sie bitte, dass wir die Daten, einschließlich personenbezogener Daten, nach Polen übermitteln und dort verarbeiten.

# en: Your consent to this Privacy Policy followed by your submission of such information represents your agreement to that transfer.
ref-3-transfer-of-data-3 = Ihre Einwilligung in diese Datenschutzerklärung, gefolgt von Ihrer Angabe solcher Informationen, stellt Ihr Einverständnis mit dieser Übermittlung dar.

# en: The Qubes OS Project will take all steps reasonably necessary to ensure that your data is treated securely and in accordance with this Privacy Policy and no transfer of your Personal Data will take place to an organization or a country unless there are adequate controls in place including the security of your data and other personal information.
ref-3-transfer-of-data-4 = Das Qubes OS Project wird alle vernünftigerweise erforderlichen Maßnahmen ergreifen, um sicherzustellen, dass Ihre Daten sicher und im Einklang mit dieser Datenschutzerklärung behandelt werden, und es findet keine Übermittlung Ihrer personenbezogenen Daten an eine Organisation oder in ein Land statt, es sei denn, es bestehen angemessene Kontrollen, die auch die Sicherheit Ihrer Daten und sonstiger persönlicher Informationen umfassen.

# en: Disclosure Of Data
ref-3-disclosure-of-data = Offenlegung von Daten

# en: Legal Requirements
ref-3-legal-requirements = Rechtliche Anforderungen

# en: The Qubes OS Project may disclose your Personal Data in the good faith belief that such action is necessary to:
ref-3-legal-requirements-1 = Das Qubes OS Project kann Ihre personenbezogenen Daten offenlegen, wenn es in gutem Glauben davon ausgeht, dass eine solche Maßnahme erforderlich ist:

# en: To comply with a legal obligation
ref-3-legal-requirements-2 = um einer rechtlichen Verpflichtung nachzukommen

# en: To protect and defend the rights or property of The Qubes OS Project
ref-3-legal-requirements-3 = um die Rechte oder das Eigentum des Qubes OS Project zu schützen und zu verteidigen

# en: To prevent or investigate possible wrongdoing in connection with the Service
ref-3-legal-requirements-4 = um mögliches Fehlverhalten im Zusammenhang mit dem Dienst zu verhindern oder zu untersuchen

# en: To protect the personal safety of users of the Service or the public
ref-3-legal-requirements-5 = um die persönliche Sicherheit der Nutzer des Dienstes oder der Öffentlichkeit zu schützen

# en: To protect against legal liability
ref-3-legal-requirements-6 = um vor rechtlicher Haftung zu schützen

# en: Security Of Data
ref-3-security-of-data = Sicherheit der Daten

# en: The security of your data is important to us, but remember that no method of transmission over the Internet, or method of electronic storage is 100% secure. While we strive to use commercially acceptable means to protect your Personal Data, we cannot guarantee its absolute security.
ref-3-security-of-data-1 = Die Sicherheit Ihrer Daten ist uns wichtig; bedenken Sie jedoch, dass keine Methode der Übertragung über das Internet und keine Methode der elektronischen Speicherung zu 100 % sicher ist. Wir sind zwar bestrebt, wirtschaftlich vertretbare Mittel einzusetzen, um Ihre personenbezogenen Daten zu schützen, können deren absolute Sicherheit jedoch nicht garantieren.

# en: Service Providers
ref-3-service-providers = Dienstleister

# en: We may employ third party companies and individuals to facilitate our Service ("Service Providers"), to provide the Service on our behalf, to perform Service-related services or to assist us in analyzing how our Service is used.
ref-3-service-providers-1 = Wir können Dritte, sowohl Unternehmen als auch Einzelpersonen („Dienstleister“), damit beauftragen, den Betrieb unseres Dienstes zu erleichtern, den Dienst in unserem Auftrag bereitzustellen, mit dem Dienst zusammenhängende Leistungen zu erbringen oder uns bei der Analyse der Nutzung unseres Dienstes zu unterstützen.

# en: These third parties have access to your Personal Data only to perform these tasks on our behalf and are obligated not to disclose or use it for any other purpose.
ref-3-service-providers-2 = Diese Dritten haben Zugang zu Ihren personenbezogenen Daten nur, um diese Aufgaben in unserem Auftrag zu erfüllen, und sind verpflichtet, sie zu keinem anderen Zweck offenzulegen oder zu verwenden.

# en: Links To Other Sites
ref-3-links-to-other-sites = Links zu anderen Websites

# en: Our Service may contain links to other sites that are not operated by us. If you click on a third party link, you will be directed to that third party's site. We strongly advise you to review the Privacy Policy of every site you visit.
ref-3-links-to-other-sites-1 = Unser Dienst kann Links zu anderen Websites enthalten, die nicht von uns betrieben werden. Wenn Sie auf einen Link eines Dritten klicken, werden Sie auf die Website dieses Dritten weitergeleitet. Wir raten Ihnen dringend, die Datenschutzerklärung jeder Website zu lesen, die Sie besuchen.

# en: We have no control over and assume no responsibility for the content, privacy policies or practices of any third party sites or services.
ref-3-links-to-other-sites-2 = Wir haben keine Kontrolle über die Inhalte, Datenschutzerklärungen oder Praktiken jeglicher Websites oder Dienste Dritter und übernehmen dafür keine Verantwortung.

# en: Children's Privacy
ref-3-children-s-privacy = Datenschutz bei Kindern

# en: Our Service does not address anyone under the age of 18 ("Children"). We do not knowingly collect personally identifiable information from anyone under the age of 18. If you are a parent or guardian and you are aware that your Children has provided us with Personal Data, please contact us. If we become aware that we have collected Personal Data from children without verification of parental consent, we take steps to remove that information from our servers.
ref-3-children-s-privacy-1 = Unser Dienst richtet sich nicht an Personen unter 18 Jahren („Kinder“). Wir erheben wissentlich keine personenbezogenen Angaben von Personen unter 18 Jahren. Wenn Sie Elternteil oder Vormund sind und Ihnen bekannt ist, dass Ihr Kind uns personenbezogene Daten mitgeteilt hat, kontaktieren Sie uns bitte. Wenn wir davon Kenntnis erlangen, dass wir personenbezogene Daten von Kindern ohne Überprüfung der elterlichen Einwilligung erhoben haben, ergreifen wir Maßnahmen, um diese Informationen von unseren Servern zu entfernen.

# en: Changes To This Privacy Policy
ref-3-changes-to-this-privacy-policy = Änderungen dieser Datenschutzerklärung

# en: We may update our Privacy Policy from time to time. We will notify you of any changes by posting the new Privacy Policy on this page and updating the "effective date" at the top of this Privacy Policy.
ref-3-changes-to-this-privacy-policy-1 = Wir können unsere Datenschutzerklärung von Zeit zu Zeit aktualisieren. Über etwaige Änderungen benachrichtigen wir Sie, indem wir die neue Datenschutzerklärung auf dieser Seite veröffentlichen und das „Datum des Inkrafttretens“ am Anfang dieser Datenschutzerklärung aktualisieren.

# en: You are advised to review this Privacy Policy periodically for any changes. Changes to this Privacy Policy are effective when they are posted on this page.
ref-3-changes-to-this-privacy-policy-2 = Es wird Ihnen empfohlen, diese Datenschutzerklärung regelmäßig auf etwaige Änderungen zu überprüfen. Änderungen dieser Datenschutzerklärung treten in Kraft, wenn sie auf dieser Seite veröffentlicht werden.

# en: Contact Us
ref-3-contact-us = Kontakt

# en: If you have any questions about this Privacy Policy, please [contact us]({ $contact-us })
ref-3-contact-us-1 = Wenn Sie Fragen zu dieser Datenschutzerklärung haben, [kontaktieren Sie uns]({ $contact-us }) bitte.
