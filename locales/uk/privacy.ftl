### Ukrainian (uk), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 грудня 2026 р.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy Policy
ref-3-title = Політика конфіденційності

# en: Privacy Policy
ref-3-privacy-policy = Політика конфіденційності

# en: Effective date: { $date }
ref-3-privacy-policy-1 = Дата набрання чинності: { DATETIME($date, dateStyle: "long") }

# en: The Qubes OS Project ("us", "we", or "our") operates the { $url } website (the "Service").
ref-3-privacy-policy-2 = Проєкт Qubes OS (далі — «ми», «нас» або «наш») забезпечує роботу вебсайту { $url } (далі — «Сервіс»).

# en: This page informs you of our policies regarding the collection, use, and disclosure of personal data when you use our Service and the choices you have associated with that data. This Privacy Policy for The Qubes OS Project is powered by [PrivacyPolicies.com]({ $privacypolicies-com })
ref-3-privacy-policy-3 = Ця сторінка інформує вас про наші політики щодо збирання, використання та розкриття персональних даних під час вашого користування нашим Сервісом, а також про можливості вибору, які ви маєте щодо цих даних. Цю Політику конфіденційності для проєкту Qubes OS створено за допомогою [PrivacyPolicies.com]({ $privacypolicies-com }).

# en: We use your data to provide and improve the Service. By using the Service, you agree to the collection and use of information in accordance with this policy. Unless otherwise defined in this Privacy Policy, terms used in this Privacy Policy have the same meanings as in our Terms and Conditions, accessible from [Terms]({ $terms })
ref-3-privacy-policy-4 = Ми використовуємо ваші дані для надання та вдосконалення Сервісу. Користуючись Сервісом, ви погоджуєтеся на збирання та використання інформації відповідно до цієї політики. Якщо інше не визначено в цій Політиці конфіденційності, терміни, що вживаються в цій Політиці конфіденційності, мають ті самі значення, що й у наших Умовах і положеннях, доступних за посиланням [Умови]({ $terms }).

# en: Information Collection And Use
ref-3-information-collection-and-use = Збирання та використання інформації

# en: We collect several different types of information for various purposes to provide and improve our Service to you.
ref-3-information-collection-and-use-1 = Ми збираємо кілька різних видів інформації для різних цілей, щоб надавати вам наш Сервіс і вдосконалювати його.

# en: Types of Data Collected
ref-3-types-of-data-collected = Види даних, що збираються

# en: Personal Data
ref-3-personal-data = Персональні дані

# en: While using our Service, we may ask you to provide us with certain personally identifiable information that can be used to contact or identify you ("Personal Data"). Personally identifiable information may include, but is not limited to:
ref-3-personal-data-1 = Під час вашого користування нашим Сервісом ми можемо попросити вас надати нам певну персональну ідентифікаційну інформацію, за допомогою якої можна зв’язатися з вами або ідентифікувати вас (далі — «Персональні дані»). Персональна ідентифікаційна інформація може включати, зокрема, але не виключно, таке:

# en: Usage Data
ref-3-personal-data-2 = Дані про використання

# en: Usage Data
ref-3-usage-data = Дані про використання

# en: We may also collect information about how the Service is accessed and used ("Usage Data"). This Usage Data may include information such as your computer's Internet Protocol address (e.g. IP address), browser type, browser version, the pages of our Service that you visit, the time and date of your visit, the time spent on those pages, unique device identifiers and other diagnostic data.
ref-3-usage-data-1 = Ми також можемо збирати інформацію про те, як здійснюється доступ до Сервісу та як він використовується (далі — «Дані про використання»). Ці Дані про використання можуть включати таку інформацію, як адреса інтернет-протоколу вашого комп’ютера (наприклад, IP-адреса), тип браузера, версія браузера, сторінки нашого Сервісу, які ви відвідуєте, час і дата вашого відвідування, час, проведений на цих сторінках, унікальні ідентифікатори пристроїв та інші діагностичні дані.

# en: Use of Data
ref-3-use-of-data = Використання даних

# en: The Qubes OS Project uses the collected data for various purposes:
ref-3-use-of-data-1 = Проєкт Qubes OS використовує зібрані дані для різних цілей:

# en: To provide and maintain the Service
ref-3-use-of-data-2 = Для надання Сервісу та підтримання його роботи

# en: To notify you about changes to our Service
ref-3-use-of-data-3 = Для сповіщення вас про зміни в нашому Сервісі

# en: To provide user support
ref-3-use-of-data-4 = Для надання підтримки користувачам

# en: To provide analysis or valuable information so that we can improve the Service
ref-3-use-of-data-5 = Для надання результатів аналізу або цінної інформації, щоб ми могли вдосконалювати Сервіс

# en: To monitor the usage of the Service
ref-3-use-of-data-6 = Для моніторингу використання Сервісу

# en: To detect, prevent and address technical issues
ref-3-use-of-data-7 = Для виявлення технічних проблем, запобігання їм та їх усунення

# en: Transfer Of Data
ref-3-transfer-of-data = Передача даних

# en: Your information, including Personal Data, may be transferred to -- and maintained on -- computers located outside of your state, province, country or other governmental jurisdiction where the data protection laws may differ than those from your jurisdiction.
ref-3-transfer-of-data-1 = Ваша інформація, включно з Персональними даними, може передаватися на комп’ютери, розташовані за межами вашого штату, провінції, країни чи іншої державної юрисдикції, — і зберігатися на них; законодавство про захист даних там може відрізнятися від законодавства вашої юрисдикції.

# en: If you are located outside Poland and choose to provide information to us, please note that we transfer the data, including Personal Data, to Poland and process it there.
ref-3-transfer-of-data-2 = Якщо ви перебуваєте за межами Польщі й вирішили надати нам інформацію, зверніть увагу, що ми передаємо дані, включно з Персональними даними, до Польщі та обробляємо їх там.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Your consent to this Privacy Policy followed by your submission of such information represents your agreement to that transfer.
# ref-3-transfer-of-data-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The Qubes OS Project will take all steps reasonably necessary to ensure that your data is treated securely and in accordance with this Privacy Policy and no transfer of your Personal Data will take place to an organization or a country unless there are adequate controls in place including the security of your data and other personal information.
# ref-3-transfer-of-data-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Disclosure Of Data
# ref-3-disclosure-of-data =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Legal Requirements
# ref-3-legal-requirements =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The Qubes OS Project may disclose your Personal Data in the good faith belief that such action is necessary to:
# ref-3-legal-requirements-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: To comply with a legal obligation
# ref-3-legal-requirements-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: To protect and defend the rights or property of The Qubes OS Project
# ref-3-legal-requirements-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: To prevent or investigate possible wrongdoing in connection with the Service
# ref-3-legal-requirements-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: To protect the personal safety of users of the Service or the public
# ref-3-legal-requirements-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: To protect against legal liability
# ref-3-legal-requirements-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Security Of Data
# ref-3-security-of-data =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The security of your data is important to us, but remember that no method of transmission over the Internet, or method of electronic storage is 100% secure. While we strive to use commercially acceptable means to protect your Personal Data, we cannot guarantee its absolute security.
# ref-3-security-of-data-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Service Providers
# ref-3-service-providers =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: We may employ third party companies and individuals to facilitate our Service ("Service Providers"), to provide the Service on our behalf, to perform Service-related services or to assist us in analyzing how our Service is used.
# ref-3-service-providers-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: These third parties have access to your Personal Data only to perform these tasks on our behalf and are obligated not to disclose or use it for any other purpose.
# ref-3-service-providers-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Links To Other Sites
# ref-3-links-to-other-sites =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Our Service may contain links to other sites that are not operated by us. If you click on a third party link, you will be directed to that third party's site. We strongly advise you to review the Privacy Policy of every site you visit.
# ref-3-links-to-other-sites-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: We have no control over and assume no responsibility for the content, privacy policies or practices of any third party sites or services.
# ref-3-links-to-other-sites-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Children's Privacy
# ref-3-children-s-privacy =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Our Service does not address anyone under the age of 18 ("Children"). We do not knowingly collect personally identifiable information from anyone under the age of 18. If you are a parent or guardian and you are aware that your Children has provided us with Personal Data, please contact us. If we become aware that we have collected Personal Data from children without verification of parental consent, we take steps to remove that information from our servers.
# ref-3-children-s-privacy-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Changes To This Privacy Policy
# ref-3-changes-to-this-privacy-policy =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: We may update our Privacy Policy from time to time. We will notify you of any changes by posting the new Privacy Policy on this page and updating the "effective date" at the top of this Privacy Policy.
# ref-3-changes-to-this-privacy-policy-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: You are advised to review this Privacy Policy periodically for any changes. Changes to this Privacy Policy are effective when they are posted on this page.
# ref-3-changes-to-this-privacy-policy-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Contact Us
# ref-3-contact-us =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: If you have any questions about this Privacy Policy, please [contact us]({ $contact-us })
# ref-3-contact-us-1 =
