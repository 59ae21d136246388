### Spanish (es), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 de diciembre de 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy Policy
ref-3-title = Política de privacidad

# en: Privacy Policy
ref-3-privacy-policy = Política de privacidad

# en: Effective date: { $date }
ref-3-privacy-policy-1 = Fecha de entrada en vigor: { DATETIME($date, dateStyle: "long") }

# en: The Qubes OS Project ("us", "we", or "our") operates the { $url } website (the "Service").
ref-3-privacy-policy-2 = El proyecto Qubes OS («nosotros», «nos» o «nuestro») gestiona el sitio web { $url } (el «Servicio»).

# en: This page informs you of our policies regarding the collection, use, and disclosure of personal data when you use our Service and the choices you have associated with that data. This Privacy Policy for The Qubes OS Project is powered by [PrivacyPolicies.com]({ $privacypolicies-com })
ref-3-privacy-policy-3 = Esta página le informa de nuestras políticas en materia de recogida, uso y comunicación de datos personales cuando usted utiliza nuestro Servicio, así como de las opciones de que dispone en relación con dichos datos. Esta Política de privacidad del proyecto Qubes OS se ha elaborado mediante [PrivacyPolicies.com]({ $privacypolicies-com }).

# en: We use your data to provide and improve the Service. By using the Service, you agree to the collection and use of information in accordance with this policy. Unless otherwise defined in this Privacy Policy, terms used in this Privacy Policy have the same meanings as in our Terms and Conditions, accessible from [Terms]({ $terms })
ref-3-privacy-policy-4 = Utilizamos sus datos para prestar y mejorar el Servicio. Al utilizar el Servicio, usted acepta la recogida y el uso de información de conformidad con esta política. Salvo que se definan de otro modo en esta Política de privacidad, los términos utilizados en ella tienen el mismo significado que en nuestros Términos y condiciones, accesibles desde [Términos y condiciones]({ $terms }).

# en: Information Collection And Use
ref-3-information-collection-and-use = Recogida y uso de la información

# en: We collect several different types of information for various purposes to provide and improve our Service to you.
ref-3-information-collection-and-use-1 = Recogemos distintos tipos de información con diversos fines para prestarle nuestro Servicio y mejorarlo.

# en: Types of Data Collected
ref-3-types-of-data-collected = Tipos de datos recogidos

# en: Personal Data
ref-3-personal-data = Datos personales

# en: While using our Service, we may ask you to provide us with certain personally identifiable information that can be used to contact or identify you ("Personal Data"). Personally identifiable information may include, but is not limited to:
ref-3-personal-data-1 = Durante el uso de nuestro Servicio, es posible que le pidamos que nos facilite determinada información de identificación personal que puede utilizarse para contactar con usted o identificarle («Datos personales»). La información de identificación personal puede incluir, entre otros elementos:

# en: Usage Data
ref-3-personal-data-2 = Datos de uso

# en: Usage Data
ref-3-usage-data = Datos de uso

# en: We may also collect information about how the Service is accessed and used ("Usage Data"). This Usage Data may include information such as your computer's Internet Protocol address (e.g. IP address), browser type, browser version, the pages of our Service that you visit, the time and date of your visit, the time spent on those pages, unique device identifiers and other diagnostic data.
ref-3-usage-data-1 = También podemos recoger información sobre cómo se accede al Servicio y cómo se utiliza («Datos de uso»). Estos Datos de uso pueden incluir información como la dirección del Protocolo de Internet de su ordenador (p. ej., dirección IP), el tipo de navegador, la versión del navegador, las páginas de nuestro Servicio que usted visita, la hora y la fecha de su visita, el tiempo transcurrido en esas páginas, identificadores únicos de dispositivos y otros datos de diagnóstico.

# en: Use of Data
ref-3-use-of-data = Uso de los datos

# en: The Qubes OS Project uses the collected data for various purposes:
ref-3-use-of-data-1 = El proyecto Qubes OS utiliza los datos recogidos con diversos fines:

# en: To provide and maintain the Service
ref-3-use-of-data-2 = para prestar y mantener el Servicio

# en: To notify you about changes to our Service
ref-3-use-of-data-3 = para notificarle los cambios en nuestro Servicio

# en: To provide user support
ref-3-use-of-data-4 = para prestar asistencia a los usuarios

# en: To provide analysis or valuable information so that we can improve the Service
ref-3-use-of-data-5 = para proporcionar análisis o información valiosa a fin de que podamos mejorar el Servicio

# en: To monitor the usage of the Service
ref-3-use-of-data-6 = para supervisar el uso del Servicio

# en: To detect, prevent and address technical issues
ref-3-use-of-data-7 = para detectar, prevenir y resolver problemas técnicos

# en: Transfer Of Data
ref-3-transfer-of-data = Transferencia de datos

# en: Your information, including Personal Data, may be transferred to -- and maintained on -- computers located outside of your state, province, country or other governmental jurisdiction where the data protection laws may differ than those from your jurisdiction.
ref-3-transfer-of-data-1 = Su información, incluidos los Datos personales, puede transferirse a —y conservarse en— ordenadores situados fuera de su estado, provincia, país u otra jurisdicción gubernamental, donde las leyes de protección de datos pueden diferir de las de su jurisdicción.

# en: If you are located outside Poland and choose to provide information to us, please note that we transfer the data, including Personal Data, to Poland and process it there.
ref-3-transfer-of-data-2 = Si usted se encuentra fuera de Polonia y decide facilitarnos información, tenga en cuenta que transferimos los datos, incluidos los Datos personales, a Polonia y los tratamos allí.

# en: Your consent to this Privacy Policy followed by your submission of such information represents your agreement to that transfer.
ref-3-transfer-of-data-3 = Su consentimiento a esta Política de privacidad, seguido del envío de dicha información por su parte, constituye su conformidad con esa transferencia.

# en: The Qubes OS Project will take all steps reasonably necessary to ensure that your data is treated securely and in accordance with this Privacy Policy and no transfer of your Personal Data will take place to an organization or a country unless there are adequate controls in place including the security of your data and other personal information.
ref-3-transfer-of-data-4 = El proyecto Qubes OS adoptará todas las medidas razonablemente necesarias para garantizar que sus datos se traten de forma segura y de conformidad con esta Política de privacidad, y no se realizará ninguna transferencia de sus Datos personales a una organización o a un país a menos que existan controles adecuados, incluidos los relativos a la seguridad de sus datos y de otra información personal.

# en: Disclosure Of Data
ref-3-disclosure-of-data = Comunicación de datos

# en: Legal Requirements
ref-3-legal-requirements = Requisitos legales

# en: The Qubes OS Project may disclose your Personal Data in the good faith belief that such action is necessary to:
ref-3-legal-requirements-1 = El proyecto Qubes OS podrá comunicar sus Datos personales cuando considere de buena fe que tal actuación es necesaria:

# en: To comply with a legal obligation
ref-3-legal-requirements-2 = para cumplir una obligación legal

# en: To protect and defend the rights or property of The Qubes OS Project
ref-3-legal-requirements-3 = para proteger y defender los derechos o los bienes del proyecto Qubes OS

# en: To prevent or investigate possible wrongdoing in connection with the Service
ref-3-legal-requirements-4 = para prevenir o investigar posibles conductas indebidas en relación con el Servicio

# en: To protect the personal safety of users of the Service or the public
ref-3-legal-requirements-5 = para proteger la seguridad personal de los usuarios del Servicio o del público

# en: To protect against legal liability
ref-3-legal-requirements-6 = para protegerse frente a la responsabilidad legal

# en: Security Of Data
ref-3-security-of-data = Seguridad de los datos

# en: The security of your data is important to us, but remember that no method of transmission over the Internet, or method of electronic storage is 100% secure. While we strive to use commercially acceptable means to protect your Personal Data, we cannot guarantee its absolute security.
ref-3-security-of-data-1 = La seguridad de sus datos es importante para nosotros, pero recuerde que ningún método de transmisión por Internet ni ningún método de almacenamiento electrónico es seguro al 100 %. Aunque nos esforzamos por utilizar medios comercialmente aceptables para proteger sus Datos personales, no podemos garantizar la seguridad absoluta de dichos datos.

# en: Service Providers
ref-3-service-providers = Proveedores de servicios

# en: We may employ third party companies and individuals to facilitate our Service ("Service Providers"), to provide the Service on our behalf, to perform Service-related services or to assist us in analyzing how our Service is used.
ref-3-service-providers-1 = Podemos contratar a terceros, tanto empresas como personas físicas («Proveedores de servicios»), para que faciliten el funcionamiento de nuestro Servicio, presten el Servicio en nuestro nombre, realicen servicios relacionados con el Servicio o nos ayuden a analizar cómo se utiliza nuestro Servicio.

# en: These third parties have access to your Personal Data only to perform these tasks on our behalf and are obligated not to disclose or use it for any other purpose.
ref-3-service-providers-2 = Estos terceros tienen acceso a sus Datos personales únicamente para realizar estas tareas en nuestro nombre y están obligados a no comunicarlos ni utilizarlos con ningún otro fin.

# en: Links To Other Sites
ref-3-links-to-other-sites = Enlaces a otros sitios

# en: Our Service may contain links to other sites that are not operated by us. If you click on a third party link, you will be directed to that third party's site. We strongly advise you to review the Privacy Policy of every site you visit.
ref-3-links-to-other-sites-1 = Nuestro Servicio puede contener enlaces a otros sitios que no son gestionados por nosotros. Si hace clic en un enlace de un tercero, se le dirigirá al sitio de ese tercero. Le recomendamos encarecidamente que revise la política de privacidad de cada sitio que visite.

# en: We have no control over and assume no responsibility for the content, privacy policies or practices of any third party sites or services.
ref-3-links-to-other-sites-2 = No tenemos control alguno sobre el contenido, las políticas de privacidad o las prácticas de cualesquiera sitios o servicios de terceros ni asumimos responsabilidad alguna al respecto.

# en: Children's Privacy
ref-3-children-s-privacy = Privacidad de los menores

# en: Our Service does not address anyone under the age of 18 ("Children"). We do not knowingly collect personally identifiable information from anyone under the age of 18. If you are a parent or guardian and you are aware that your Children has provided us with Personal Data, please contact us. If we become aware that we have collected Personal Data from children without verification of parental consent, we take steps to remove that information from our servers.
ref-3-children-s-privacy-1 = Nuestro Servicio no está dirigido a personas menores de 18 años («Menores»). No recogemos a sabiendas información de identificación personal de personas menores de 18 años. Si usted es padre, madre o tutor y tiene conocimiento de que un Menor a su cargo nos ha facilitado Datos personales, póngase en contacto con nosotros. Si tenemos conocimiento de que hemos recogido Datos personales de menores sin verificación del consentimiento parental, tomamos medidas para eliminar esa información de nuestros servidores.

# en: Changes To This Privacy Policy
ref-3-changes-to-this-privacy-policy = Cambios en esta Política de privacidad

# en: We may update our Privacy Policy from time to time. We will notify you of any changes by posting the new Privacy Policy on this page and updating the "effective date" at the top of this Privacy Policy.
ref-3-changes-to-this-privacy-policy-1 = Podemos actualizar nuestra Política de privacidad de vez en cuando. Le notificaremos cualquier cambio mediante la publicación de la nueva Política de privacidad en esta página y la actualización de la «fecha de entrada en vigor» que figura al principio de esta Política de privacidad.

# en: You are advised to review this Privacy Policy periodically for any changes. Changes to this Privacy Policy are effective when they are posted on this page.
ref-3-changes-to-this-privacy-policy-2 = Se le recomienda revisar periódicamente esta Política de privacidad para comprobar si ha habido cambios. Los cambios en esta Política de privacidad entran en vigor cuando se publican en esta página.

# en: Contact Us
ref-3-contact-us = Contacto

# en: If you have any questions about this Privacy Policy, please [contact us]({ $contact-us })
ref-3-contact-us-1 = Si tiene alguna pregunta sobre esta Política de privacidad, [póngase en contacto con nosotros]({ $contact-us }).
