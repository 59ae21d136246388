### French (fr), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy Policy
ref-3-title = Politique de confidentialité

# en: Privacy Policy
ref-3-privacy-policy = Politique de confidentialité

# en: Effective date: { $date }
ref-3-privacy-policy-1 = Date d’entrée en vigueur : { DATETIME($date, dateStyle: "long") }

# en: The Qubes OS Project ("us", "we", or "our") operates the { $url } website (the "Service").
ref-3-privacy-policy-2 = Le projet Qubes OS (« nous », « notre » ou « nos ») exploite le site web { $url } (le « Service »).

# en: This page informs you of our policies regarding the collection, use, and disclosure of personal data when you use our Service and the choices you have associated with that data. This Privacy Policy for The Qubes OS Project is powered by [PrivacyPolicies.com]({ $privacypolicies-com })
ref-3-privacy-policy-3 = La présente page vous informe de nos politiques en matière de collecte, d’utilisation et de divulgation des données à caractère personnel lorsque vous utilisez notre Service, ainsi que des choix dont vous disposez concernant ces données. La présente Politique de confidentialité du projet Qubes OS a été élaborée à l’aide de [PrivacyPolicies.com]({ $privacypolicies-com }).

# en: We use your data to provide and improve the Service. By using the Service, you agree to the collection and use of information in accordance with this policy. Unless otherwise defined in this Privacy Policy, terms used in this Privacy Policy have the same meanings as in our Terms and Conditions, accessible from [Terms]({ $terms })
ref-3-privacy-policy-4 = Nous utilisons vos données pour fournir et améliorer le Service. En utilisant le Service, vous acceptez la collecte et l’utilisation d’informations conformément à la présente politique. Sauf définition contraire dans la présente Politique de confidentialité, les termes qui y sont employés ont la même signification que dans nos Conditions générales d’utilisation, accessibles à la page [Conditions générales d’utilisation]({ $terms }).

# en: Information Collection And Use
ref-3-information-collection-and-use = Collecte et utilisation des informations

# en: We collect several different types of information for various purposes to provide and improve our Service to you.
ref-3-information-collection-and-use-1 = Nous collectons différents types d’informations à diverses fins, afin de vous fournir notre Service et de l’améliorer.

# en: Types of Data Collected
ref-3-types-of-data-collected = Types de données collectées

# en: Personal Data
ref-3-personal-data = Données à caractère personnel

# en: While using our Service, we may ask you to provide us with certain personally identifiable information that can be used to contact or identify you ("Personal Data"). Personally identifiable information may include, but is not limited to:
ref-3-personal-data-1 = Lorsque vous utilisez notre Service, nous pouvons vous demander de nous fournir certaines informations permettant l’identification personnelle, qui peuvent être utilisées pour vous contacter ou vous identifier (« Données à caractère personnel »). Les informations permettant l’identification personnelle peuvent comprendre, sans toutefois s’y limiter :

# en: Usage Data
ref-3-personal-data-2 = Données d’utilisation

# en: Usage Data
ref-3-usage-data = Données d’utilisation

# en: We may also collect information about how the Service is accessed and used ("Usage Data"). This Usage Data may include information such as your computer's Internet Protocol address (e.g. IP address), browser type, browser version, the pages of our Service that you visit, the time and date of your visit, the time spent on those pages, unique device identifiers and other diagnostic data.
ref-3-usage-data-1 = Nous pouvons également collecter des informations sur la manière dont le Service est consulté et utilisé (« Données d’utilisation »). Ces Données d’utilisation peuvent comprendre des informations telles que l’adresse de protocole Internet de votre ordinateur (p. ex. adresse IP), le type de navigateur, la version du navigateur, les pages de notre Service que vous visitez, l’heure et la date de votre visite, le temps passé sur ces pages, les identifiants uniques d’appareil et d’autres données de diagnostic.

# en: Use of Data
ref-3-use-of-data = Utilisation des données

# en: The Qubes OS Project uses the collected data for various purposes:
ref-3-use-of-data-1 = Le projet Qubes OS utilise les données collectées à diverses fins :

# en: To provide and maintain the Service
ref-3-use-of-data-2 = pour fournir et maintenir le Service

# en: To notify you about changes to our Service
ref-3-use-of-data-3 = pour vous aviser des modifications apportées à notre Service

# en: To provide user support
ref-3-use-of-data-4 = pour fournir une assistance aux utilisateurs

# en: To provide analysis or valuable information so that we can improve the Service
ref-3-use-of-data-5 = pour fournir des analyses ou des informations précieuses afin que nous puissions améliorer le Service

# en: To monitor the usage of the Service
ref-3-use-of-data-6 = pour surveiller l’utilisation du Service

# en: To detect, prevent and address technical issues
ref-3-use-of-data-7 = pour détecter et prévenir les problèmes techniques et y remédier

# en: Transfer Of Data
ref-3-transfer-of-data = Transfert des données

# en: Your information, including Personal Data, may be transferred to -- and maintained on -- computers located outside of your state, province, country or other governmental jurisdiction where the data protection laws may differ than those from your jurisdiction.
ref-3-transfer-of-data-1 = Vos informations, y compris vos Données à caractère personnel, peuvent être transférées – et conservées – sur des ordinateurs situés en dehors de votre État, de votre province, de votre pays ou d’un autre ressort étatique, où les lois sur la protection des données peuvent différer de celles de votre ressort.

# en: If you are located outside Poland and choose to provide information to us, please note that we transfer the data, including Personal Data, to Poland and process it there.
ref-3-transfer-of-data-2 = Si vous vous trouvez en dehors de la Pologne et choisissez de nous fournir des informations, veuillez noter que nous transférons les données, y compris les Données à caractère personnel, vers la Pologne et que nous les y traitons.

# en: Your consent to this Privacy Policy followed by your submission of such information represents your agreement to that transfer.
ref-3-transfer-of-data-3 = Votre consentement à la présente Politique de confidentialité, suivi de l’envoi de ces informations par vos soins, vaut accord de votre part sur ce transfert.

# en: The Qubes OS Project will take all steps reasonably necessary to ensure that your data is treated securely and in accordance with this Privacy Policy and no transfer of your Personal Data will take place to an organization or a country unless there are adequate controls in place including the security of your data and other personal information.
ref-3-transfer-of-data-4 = Le projet Qubes OS prendra toutes les mesures raisonnablement nécessaires pour veiller à ce que vos données soient traitées de manière sécurisée et conformément à la présente Politique de confidentialité, et aucun transfert de vos Données à caractère personnel n’aura lieu vers une organisation ou un pays à moins que des contrôles adéquats ne soient en place, y compris en ce qui concerne la sécurité de vos données et d’autres informations personnelles.

# en: Disclosure Of Data
ref-3-disclosure-of-data = Divulgation des données

# en: Legal Requirements
ref-3-legal-requirements = Exigences légales

# en: The Qubes OS Project may disclose your Personal Data in the good faith belief that such action is necessary to:
ref-3-legal-requirements-1 = Le projet Qubes OS peut divulguer vos Données à caractère personnel s’il estime de bonne foi qu’une telle mesure est nécessaire :

# en: To comply with a legal obligation
ref-3-legal-requirements-2 = pour se conformer à une obligation légale

# en: To protect and defend the rights or property of The Qubes OS Project
ref-3-legal-requirements-3 = pour protéger et défendre les droits ou les biens du projet Qubes OS

# en: To prevent or investigate possible wrongdoing in connection with the Service
ref-3-legal-requirements-4 = pour prévenir d’éventuels actes répréhensibles en lien avec le Service ou enquêter à leur sujet

# en: To protect the personal safety of users of the Service or the public
ref-3-legal-requirements-5 = pour protéger la sécurité personnelle des utilisateurs du Service ou du public

# en: To protect against legal liability
ref-3-legal-requirements-6 = pour se prémunir contre toute responsabilité juridique

# en: Security Of Data
ref-3-security-of-data = Sécurité des données

# en: The security of your data is important to us, but remember that no method of transmission over the Internet, or method of electronic storage is 100% secure. While we strive to use commercially acceptable means to protect your Personal Data, we cannot guarantee its absolute security.
ref-3-security-of-data-1 = La sécurité de vos données est importante pour nous, mais n’oubliez pas qu’aucune méthode de transmission sur Internet ni aucune méthode de stockage électronique n’est sûre à 100 %. Bien que nous nous efforcions d’utiliser des moyens commercialement acceptables pour protéger vos Données à caractère personnel, nous ne pouvons pas garantir la sécurité absolue de celles-ci.

# en: Service Providers
ref-3-service-providers = Prestataires de services

# en: We may employ third party companies and individuals to facilitate our Service ("Service Providers"), to provide the Service on our behalf, to perform Service-related services or to assist us in analyzing how our Service is used.
ref-3-service-providers-1 = Nous pouvons faire appel à des tiers, entreprises et personnes physiques (« Prestataires de services »), pour faciliter le fonctionnement de notre Service, pour fournir le Service pour notre compte, pour exécuter des services liés au Service ou pour nous aider à analyser la manière dont notre Service est utilisé.

# en: These third parties have access to your Personal Data only to perform these tasks on our behalf and are obligated not to disclose or use it for any other purpose.
ref-3-service-providers-2 = Ces tiers n’ont accès à vos Données à caractère personnel que pour effectuer ces tâches pour notre compte et sont tenus de ne pas les divulguer ni les utiliser à d’autres fins.

# en: Links To Other Sites
ref-3-links-to-other-sites = Liens vers d’autres sites

# en: Our Service may contain links to other sites that are not operated by us. If you click on a third party link, you will be directed to that third party's site. We strongly advise you to review the Privacy Policy of every site you visit.
ref-3-links-to-other-sites-1 = Notre Service peut contenir des liens vers d’autres sites qui ne sont pas exploités par nous. Si vous cliquez sur un lien d’un tiers, vous serez dirigé vers le site de ce tiers. Nous vous conseillons vivement de consulter la politique de confidentialité de chaque site que vous visitez.

# en: We have no control over and assume no responsibility for the content, privacy policies or practices of any third party sites or services.
ref-3-links-to-other-sites-2 = Nous n’avons aucun contrôle sur le contenu, les politiques de confidentialité ou les pratiques de quelque site ou service de tiers que ce soit et n’assumons aucune responsabilité à cet égard.

# en: Children's Privacy
ref-3-children-s-privacy = Protection de la vie privée des enfants

# en: Our Service does not address anyone under the age of 18 ("Children"). We do not knowingly collect personally identifiable information from anyone under the age of 18. If you are a parent or guardian and you are aware that your Children has provided us with Personal Data, please contact us. If we become aware that we have collected Personal Data from children without verification of parental consent, we take steps to remove that information from our servers.
ref-3-children-s-privacy-1 = Notre Service ne s’adresse pas aux personnes âgées de moins de 18 ans (« Enfants »). Nous ne collectons pas sciemment d’informations permettant l’identification personnelle auprès de personnes âgées de moins de 18 ans. Si vous êtes parent ou tuteur et que vous savez que votre Enfant nous a fourni des Données à caractère personnel, veuillez nous contacter. Si nous apprenons que nous avons collecté des Données à caractère personnel auprès d’enfants sans vérification du consentement parental, nous prenons des mesures pour supprimer ces informations de nos serveurs.

# en: Changes To This Privacy Policy
ref-3-changes-to-this-privacy-policy = Modifications de la présente Politique de confidentialité

# en: We may update our Privacy Policy from time to time. We will notify you of any changes by posting the new Privacy Policy on this page and updating the "effective date" at the top of this Privacy Policy.
ref-3-changes-to-this-privacy-policy-1 = Nous pouvons mettre à jour notre Politique de confidentialité de temps à autre. Nous vous aviserons de toute modification en publiant la nouvelle Politique de confidentialité sur cette page et en mettant à jour la « date d’entrée en vigueur » figurant en haut de la présente Politique de confidentialité.

# en: You are advised to review this Privacy Policy periodically for any changes. Changes to this Privacy Policy are effective when they are posted on this page.
ref-3-changes-to-this-privacy-policy-2 = Il vous est conseillé de consulter périodiquement la présente Politique de confidentialité afin de prendre connaissance de toute modification. Les modifications apportées à la présente Politique de confidentialité entrent en vigueur lorsqu’elles sont publiées sur cette page.

# en: Contact Us
ref-3-contact-us = Nous contacter

# en: If you have any questions about this Privacy Policy, please [contact us]({ $contact-us })
ref-3-contact-us-1 = Si vous avez des questions concernant la présente Politique de confidentialité, veuillez [nous contacter]({ $contact-us }).
