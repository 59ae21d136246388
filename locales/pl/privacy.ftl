### Polish (pl), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 grudnia 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy Policy
ref-3-title = Polityka prywatności

# en: Privacy Policy
ref-3-privacy-policy = Polityka prywatności

# en: Effective date: { $date }
ref-3-privacy-policy-1 = Data wejścia w życie: { DATETIME($date, dateStyle: "long") }

# en: The Qubes OS Project ("us", "we", or "our") operates the { $url } website (the "Service").
ref-3-privacy-policy-2 = Projekt Qubes OS („my”, „nas” lub „nasz”) prowadzi witrynę internetową { $url } („Usługa”).

# en: This page informs you of our policies regarding the collection, use, and disclosure of personal data when you use our Service and the choices you have associated with that data. This Privacy Policy for The Qubes OS Project is powered by [PrivacyPolicies.com]({ $privacypolicies-com })
ref-3-privacy-policy-3 = Niniejsza strona informuje Państwa o naszych zasadach dotyczących zbierania, wykorzystywania i ujawniania danych osobowych podczas korzystania przez Państwa z naszej Usługi oraz o możliwościach wyboru, jakie mają Państwo w związku z tymi danymi. Niniejsza Polityka prywatności projektu Qubes OS została opracowana przy użyciu serwisu [PrivacyPolicies.com]({ $privacypolicies-com }).

# en: We use your data to provide and improve the Service. By using the Service, you agree to the collection and use of information in accordance with this policy. Unless otherwise defined in this Privacy Policy, terms used in this Privacy Policy have the same meanings as in our Terms and Conditions, accessible from [Terms]({ $terms })
ref-3-privacy-policy-4 = Wykorzystujemy Państwa dane, aby świadczyć i ulepszać Usługę. Korzystając z Usługi, akceptują Państwo zbieranie i wykorzystywanie informacji zgodnie z niniejszą polityką. O ile w niniejszej Polityce prywatności nie zdefiniowano ich inaczej, użyte w niej terminy mają takie samo znaczenie jak w naszym Regulaminie, dostępnym na stronie [Regulamin]({ $terms }).

# en: Information Collection And Use
ref-3-information-collection-and-use = Zbieranie i wykorzystywanie informacji

# en: We collect several different types of information for various purposes to provide and improve our Service to you.
ref-3-information-collection-and-use-1 = Zbieramy różne rodzaje informacji w rozmaitych celach, aby świadczyć Państwu naszą Usługę i ją ulepszać.

# en: Types of Data Collected
ref-3-types-of-data-collected = Rodzaje zbieranych danych

# en: Personal Data
ref-3-personal-data = Dane osobowe

# en: While using our Service, we may ask you to provide us with certain personally identifiable information that can be used to contact or identify you ("Personal Data"). Personally identifiable information may include, but is not limited to:
ref-3-personal-data-1 = Podczas korzystania przez Państwa z naszej Usługi możemy poprosić Państwa o podanie nam określonych informacji umożliwiających identyfikację osoby, które mogą zostać wykorzystane w celu skontaktowania się z Państwem lub zidentyfikowania Państwa („Dane osobowe”). Informacje umożliwiające identyfikację osoby mogą obejmować między innymi:

# en: Usage Data
ref-3-personal-data-2 = Dane o użytkowaniu

# en: Usage Data
ref-3-usage-data = Dane o użytkowaniu

# en: We may also collect information about how the Service is accessed and used ("Usage Data"). This Usage Data may include information such as your computer's Internet Protocol address (e.g. IP address), browser type, browser version, the pages of our Service that you visit, the time and date of your visit, the time spent on those pages, unique device identifiers and other diagnostic data.
ref-3-usage-data-1 = Możemy również zbierać informacje o tym, w jaki sposób uzyskuje się dostęp do Usługi i jak się z niej korzysta („Dane o użytkowaniu”). Te Dane o użytkowaniu mogą obejmować takie informacje, jak adres protokołu internetowego Państwa komputera (np. adres IP), typ przeglądarki, wersja przeglądarki, odwiedzane przez Państwa strony naszej Usługi, godzina i data Państwa wizyty, czas spędzony na tych stronach, unikatowe identyfikatory urządzeń i inne dane diagnostyczne.

# en: Use of Data
ref-3-use-of-data = Wykorzystywanie danych

# en: The Qubes OS Project uses the collected data for various purposes:
ref-3-use-of-data-1 = Projekt Qubes OS wykorzystuje zebrane dane w rozmaitych celach:

# en: To provide and maintain the Service
ref-3-use-of-data-2 = aby świadczyć i utrzymywać Usługę

# en: To notify you about changes to our Service
ref-3-use-of-data-3 = aby powiadamiać Państwa o zmianach w naszej Usłudze

# en: To provide user support
ref-3-use-of-data-4 = aby zapewniać wsparcie użytkownikom

# en: To provide analysis or valuable information so that we can improve the Service
ref-3-use-of-data-5 = aby dostarczać analiz lub cennych informacji, tak abyśmy mogli ulepszać Usługę

# en: To monitor the usage of the Service
ref-3-use-of-data-6 = aby monitorować korzystanie z Usługi

# en: To detect, prevent and address technical issues
ref-3-use-of-data-7 = aby wykrywać problemy techniczne, zapobiegać im i je rozwiązywać

# en: Transfer Of Data
ref-3-transfer-of-data = Przekazywanie danych

# en: Your information, including Personal Data, may be transferred to -- and maintained on -- computers located outside of your state, province, country or other governmental jurisdiction where the data protection laws may differ than those from your jurisdiction.
ref-3-transfer-of-data-1 = Państwa informacje, w tym Dane osobowe, mogą być przekazywane do komputerów – i przechowywane na komputerach – znajdujących się poza Państwa stanem, prowincją, krajem lub inną jurysdykcją państwową, gdzie przepisy o ochronie danych mogą różnić się od przepisów obowiązujących w Państwa jurysdykcji.

# en: If you are located outside Poland and choose to provide information to us, please note that we transfer the data, including Personal Data, to Poland and process it there.
ref-3-transfer-of-data-2 = Jeśli znajdują się Państwo poza Polską i zdecydują się podać nam informacje, prosimy mieć na uwadze, że przekazujemy dane, w tym Dane osobowe, do Polski i tam je przetwarzamy.

# en: Your consent to this Privacy Policy followed by your submission of such information represents your agreement to that transfer.
ref-3-transfer-of-data-3 = Wyrażenie przez Państwa zgody na niniejszą Politykę prywatności, po którym następuje podanie przez Państwa takich informacji, oznacza Państwa akceptację tego przekazania.

# en: The Qubes OS Project will take all steps reasonably necessary to ensure that your data is treated securely and in accordance with this Privacy Policy and no transfer of your Personal Data will take place to an organization or a country unless there are adequate controls in place including the security of your data and other personal information.
ref-3-transfer-of-data-4 = Projekt Qubes OS podejmie wszelkie racjonalnie niezbędne kroki w celu zapewnienia, aby Państwa dane były traktowane w sposób bezpieczny i zgodny z niniejszą Polityką prywatności, a żadne przekazanie Państwa Danych osobowych do organizacji lub kraju nie nastąpi, jeżeli nie istnieją odpowiednie mechanizmy kontroli, obejmujące między innymi bezpieczeństwo Państwa danych i innych informacji osobowych.

# en: Disclosure Of Data
ref-3-disclosure-of-data = Ujawnianie danych

# en: Legal Requirements
ref-3-legal-requirements = Wymogi prawne

# en: The Qubes OS Project may disclose your Personal Data in the good faith belief that such action is necessary to:
ref-3-legal-requirements-1 = Projekt Qubes OS może ujawnić Państwa Dane osobowe, jeżeli w dobrej wierze uzna, że takie działanie jest konieczne:

# en: To comply with a legal obligation
ref-3-legal-requirements-2 = aby wypełnić obowiązek prawny

# en: To protect and defend the rights or property of The Qubes OS Project
ref-3-legal-requirements-3 = aby chronić prawa lub mienie projektu Qubes OS i ich bronić

# en: To prevent or investigate possible wrongdoing in connection with the Service
ref-3-legal-requirements-4 = aby zapobiegać ewentualnym nadużyciom w związku z Usługą lub je badać

# en: To protect the personal safety of users of the Service or the public
ref-3-legal-requirements-5 = aby chronić osobiste bezpieczeństwo użytkowników Usługi lub ogółu społeczeństwa

# en: To protect against legal liability
ref-3-legal-requirements-6 = aby chronić się przed odpowiedzialnością prawną

# en: Security Of Data
ref-3-security-of-data = Bezpieczeństwo danych

# en: The security of your data is important to us, but remember that no method of transmission over the Internet, or method of electronic storage is 100% secure. While we strive to use commercially acceptable means to protect your Personal Data, we cannot guarantee its absolute security.
ref-3-security-of-data-1 = Bezpieczeństwo Państwa danych jest dla nas ważne, prosimy jednak pamiętać, że żadna metoda transmisji przez Internet ani żadna metoda elektronicznego przechowywania danych nie jest w 100% bezpieczna. Chociaż dokładamy starań, aby stosować komercyjnie akceptowalne środki ochrony Państwa Danych osobowych, nie możemy zagwarantować absolutnego bezpieczeństwa tych danych.

# en: Service Providers
ref-3-service-providers = Dostawcy usług

# en: We may employ third party companies and individuals to facilitate our Service ("Service Providers"), to provide the Service on our behalf, to perform Service-related services or to assist us in analyzing how our Service is used.
ref-3-service-providers-1 = Możemy angażować podmioty trzecie, zarówno firmy, jak i osoby fizyczne („Dostawcy usług”), aby ułatwiały działanie naszej Usługi, świadczyły Usługę w naszym imieniu, wykonywały usługi związane z Usługą lub pomagały nam w analizowaniu sposobu korzystania z naszej Usługi.

# en: These third parties have access to your Personal Data only to perform these tasks on our behalf and are obligated not to disclose or use it for any other purpose.
ref-3-service-providers-2 = Te podmioty trzecie mają dostęp do Państwa Danych osobowych wyłącznie w celu wykonywania tych zadań w naszym imieniu i są zobowiązane nie ujawniać ich ani nie wykorzystywać w żadnym innym celu.

# en: Links To Other Sites
ref-3-links-to-other-sites = Linki do innych witryn

# en: Our Service may contain links to other sites that are not operated by us. If you click on a third party link, you will be directed to that third party's site. We strongly advise you to review the Privacy Policy of every site you visit.
ref-3-links-to-other-sites-1 = Nasza Usługa może zawierać linki do innych witryn, które nie są prowadzone przez nas. Jeśli klikną Państwo link podmiotu trzeciego, zostaną Państwo przekierowani do witryny tego podmiotu trzeciego. Zdecydowanie zalecamy Państwu zapoznanie się z polityką prywatności każdej odwiedzanej witryny.

# en: We have no control over and assume no responsibility for the content, privacy policies or practices of any third party sites or services.
ref-3-links-to-other-sites-2 = Nie mamy żadnej kontroli nad treścią, politykami prywatności ani praktykami jakichkolwiek witryn lub usług podmiotów trzecich i nie przyjmujemy za nie żadnej odpowiedzialności.

# en: Children's Privacy
ref-3-children-s-privacy = Prywatność dzieci

# en: Our Service does not address anyone under the age of 18 ("Children"). We do not knowingly collect personally identifiable information from anyone under the age of 18. If you are a parent or guardian and you are aware that your Children has provided us with Personal Data, please contact us. If we become aware that we have collected Personal Data from children without verification of parental consent, we take steps to remove that information from our servers.
ref-3-children-s-privacy-1 = Nasza Usługa nie jest skierowana do osób w wieku poniżej 18 lat („Dzieci”). Nie zbieramy świadomie informacji umożliwiających identyfikację osoby od osób w wieku poniżej 18 lat. Jeśli są Państwo rodzicami lub opiekunami i wiedzą, że Państwa Dziecko podało nam Dane osobowe, prosimy o kontakt z nami. W przypadku powzięcia przez nas wiadomości, że zebraliśmy Dane osobowe od dzieci bez weryfikacji zgody rodziców, podejmujemy kroki w celu usunięcia tych informacji z naszych serwerów.

# en: Changes To This Privacy Policy
ref-3-changes-to-this-privacy-policy = Zmiany niniejszej Polityki prywatności

# en: We may update our Privacy Policy from time to time. We will notify you of any changes by posting the new Privacy Policy on this page and updating the "effective date" at the top of this Privacy Policy.
ref-3-changes-to-this-privacy-policy-1 = Możemy od czasu do czasu aktualizować naszą Politykę prywatności. O wszelkich zmianach powiadomimy Państwa, publikując nową Politykę prywatności na tej stronie i aktualizując „datę wejścia w życie” na początku niniejszej Polityki prywatności.

# en: You are advised to review this Privacy Policy periodically for any changes. Changes to this Privacy Policy are effective when they are posted on this page.
ref-3-changes-to-this-privacy-policy-2 = Zalecamy Państwu okresowe sprawdzanie niniejszej Polityki prywatności pod kątem wszelkich zmian. Zmiany niniejszej Polityki prywatności wchodzą w życie z chwilą opublikowania ich na tej stronie.

# en: Contact Us
ref-3-contact-us = Kontakt

# en: If you have any questions about this Privacy Policy, please [contact us]({ $contact-us })
ref-3-contact-us-1 = W razie jakichkolwiek pytań dotyczących niniejszej Polityki prywatności prosimy o [kontakt z nami]({ $contact-us }).
