### /privacy/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-3-title = Privacy Policy
# heading 1
ref-3-privacy-policy = Privacy Policy
# paragraph
# $date: 2018-07-26; the way your language writes it: { DATETIME($date, dateStyle: "long") }
ref-3-privacy-policy-1 = Effective date: { $date }
# paragraph
# $url: https://www.qubes-os.org/
ref-3-privacy-policy-2 = The Qubes OS Project ("us", "we", or "our") operates the { $url } website (the "Service").
# paragraph
# $privacypolicies-com: https://privacypolicies.com/free-privacy-policy-generator/
ref-3-privacy-policy-3 = This page informs you of our policies regarding the collection, use, and disclosure of personal data when you use our Service and the choices you have associated with that data. This Privacy Policy for The Qubes OS Project is powered by [PrivacyPolicies.com]({ $privacypolicies-com })
# paragraph
# $terms: https://www.qubes-os.org/terms/
ref-3-privacy-policy-4 = We use your data to provide and improve the Service. By using the Service, you agree to the collection and use of information in accordance with this policy. Unless otherwise defined in this Privacy Policy, terms used in this Privacy Policy have the same meanings as in our Terms and Conditions, accessible from [Terms]({ $terms })
# heading 2
ref-3-information-collection-and-use = Information Collection And Use
# paragraph
ref-3-information-collection-and-use-1 = We collect several different types of information for various purposes to provide and improve our Service to you.
# heading 3
ref-3-types-of-data-collected = Types of Data Collected
# heading 4
ref-3-personal-data = Personal Data
# paragraph
ref-3-personal-data-1 = While using our Service, we may ask you to provide us with certain personally identifiable information that can be used to contact or identify you ("Personal Data"). Personally identifiable information may include, but is not limited to:
# list item
ref-3-personal-data-2 = Usage Data
# heading 4
ref-3-usage-data = Usage Data
# paragraph
ref-3-usage-data-1 = We may also collect information about how the Service is accessed and used ("Usage Data"). This Usage Data may include information such as your computer's Internet Protocol address (e.g. IP address), browser type, browser version, the pages of our Service that you visit, the time and date of your visit, the time spent on those pages, unique device identifiers and other diagnostic data.
# heading 2
ref-3-use-of-data = Use of Data
# paragraph
ref-3-use-of-data-1 = The Qubes OS Project uses the collected data for various purposes:
# list item
ref-3-use-of-data-2 = To provide and maintain the Service
# list item
ref-3-use-of-data-3 = To notify you about changes to our Service
# list item
ref-3-use-of-data-4 = To provide user support
# list item
ref-3-use-of-data-5 = To provide analysis or valuable information so that we can improve the Service
# list item
ref-3-use-of-data-6 = To monitor the usage of the Service
# list item
ref-3-use-of-data-7 = To detect, prevent and address technical issues
# heading 2
ref-3-transfer-of-data = Transfer Of Data
# paragraph
ref-3-transfer-of-data-1 = Your information, including Personal Data, may be transferred to -- and maintained on -- computers located outside of your state, province, country or other governmental jurisdiction where the data protection laws may differ than those from your jurisdiction.
# paragraph
ref-3-transfer-of-data-2 = If you are located outside Poland and choose to provide information to us, please note that we transfer the data, including Personal Data, to Poland and process it there.
# paragraph
ref-3-transfer-of-data-3 = Your consent to this Privacy Policy followed by your submission of such information represents your agreement to that transfer.
# paragraph
ref-3-transfer-of-data-4 = The Qubes OS Project will take all steps reasonably necessary to ensure that your data is treated securely and in accordance with this Privacy Policy and no transfer of your Personal Data will take place to an organization or a country unless there are adequate controls in place including the security of your data and other personal information.
# heading 2
ref-3-disclosure-of-data = Disclosure Of Data
# heading 3
ref-3-legal-requirements = Legal Requirements
# paragraph
ref-3-legal-requirements-1 = The Qubes OS Project may disclose your Personal Data in the good faith belief that such action is necessary to:
# list item
ref-3-legal-requirements-2 = To comply with a legal obligation
# list item
ref-3-legal-requirements-3 = To protect and defend the rights or property of The Qubes OS Project
# list item
ref-3-legal-requirements-4 = To prevent or investigate possible wrongdoing in connection with the Service
# list item
ref-3-legal-requirements-5 = To protect the personal safety of users of the Service or the public
# list item
ref-3-legal-requirements-6 = To protect against legal liability
# heading 2
ref-3-security-of-data = Security Of Data
# paragraph
ref-3-security-of-data-1 = The security of your data is important to us, but remember that no method of transmission over the Internet, or method of electronic storage is 100% secure. While we strive to use commercially acceptable means to protect your Personal Data, we cannot guarantee its absolute security.
# heading 2
ref-3-service-providers = Service Providers
# paragraph
ref-3-service-providers-1 = We may employ third party companies and individuals to facilitate our Service ("Service Providers"), to provide the Service on our behalf, to perform Service-related services or to assist us in analyzing how our Service is used.
# paragraph
ref-3-service-providers-2 = These third parties have access to your Personal Data only to perform these tasks on our behalf and are obligated not to disclose or use it for any other purpose.
# heading 2
ref-3-links-to-other-sites = Links To Other Sites
# paragraph
ref-3-links-to-other-sites-1 = Our Service may contain links to other sites that are not operated by us. If you click on a third party link, you will be directed to that third party's site. We strongly advise you to review the Privacy Policy of every site you visit.
# paragraph
ref-3-links-to-other-sites-2 = We have no control over and assume no responsibility for the content, privacy policies or practices of any third party sites or services.
# heading 2
ref-3-children-s-privacy = Children's Privacy
# paragraph
ref-3-children-s-privacy-1 = Our Service does not address anyone under the age of 18 ("Children"). We do not knowingly collect personally identifiable information from anyone under the age of 18. If you are a parent or guardian and you are aware that your Children has provided us with Personal Data, please contact us. If we become aware that we have collected Personal Data from children without verification of parental consent, we take steps to remove that information from our servers.
# heading 2
ref-3-changes-to-this-privacy-policy = Changes To This Privacy Policy
# paragraph
ref-3-changes-to-this-privacy-policy-1 = We may update our Privacy Policy from time to time. We will notify you of any changes by posting the new Privacy Policy on this page and updating the "effective date" at the top of this Privacy Policy.
# paragraph
ref-3-changes-to-this-privacy-policy-2 = You are advised to review this Privacy Policy periodically for any changes. Changes to this Privacy Policy are effective when they are posted on this page.
# heading 2
ref-3-contact-us = Contact Us
# paragraph
# $contact-us: https://www.qubes-os.org/doc/reporting-bugs/
ref-3-contact-us-1 = If you have any questions about this Privacy Policy, please [contact us]({ $contact-us })
