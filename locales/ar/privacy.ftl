### Arabic (ar), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 ديسمبر 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy Policy
ref-3-title = سياسة الخصوصية

# en: Privacy Policy
ref-3-privacy-policy = سياسة الخصوصية

# en: Effective date: { $date }
ref-3-privacy-policy-1 = تاريخ السريان: { DATETIME($date, dateStyle: "long") }

# en: The Qubes OS Project ("us", "we", or "our") operates the { $url } website (the "Service").
ref-3-privacy-policy-2 = يدير مشروع Qubes OS («نحن» أو «لنا» أو «الخاص بنا») موقع { $url } الإلكتروني («الخدمة»).

# en: This page informs you of our policies regarding the collection, use, and disclosure of personal data when you use our Service and the choices you have associated with that data. This Privacy Policy for The Qubes OS Project is powered by [PrivacyPolicies.com]({ $privacypolicies-com })
ref-3-privacy-policy-3 = تُطلعك هذه الصفحة على سياساتنا المتعلقة بجمع البيانات الشخصية واستخدامها والإفصاح عنها عند استخدامك خدمتنا، وعلى الخيارات المتاحة لك فيما يتعلق بتلك البيانات. أُعدّت سياسة الخصوصية هذه لمشروع Qubes OS باستخدام [PrivacyPolicies.com]({ $privacypolicies-com }).

# en: We use your data to provide and improve the Service. By using the Service, you agree to the collection and use of information in accordance with this policy. Unless otherwise defined in this Privacy Policy, terms used in this Privacy Policy have the same meanings as in our Terms and Conditions, accessible from [Terms]({ $terms })
ref-3-privacy-policy-4 = نستخدم بياناتك لتقديم الخدمة وتحسينها. وباستخدامك الخدمة، فإنك توافق على جمع المعلومات واستخدامها وفقًا لهذه السياسة. وما لم يرد تعريف مخالف في سياسة الخصوصية هذه، تحمل المصطلحات المستخدمة في سياسة الخصوصية هذه المعاني ذاتها الواردة في الشروط والأحكام الخاصة بنا، التي يمكن الاطلاع عليها من خلال [الشروط]({ $terms }).

# en: Information Collection And Use
ref-3-information-collection-and-use = جمع المعلومات واستخدامها

# en: We collect several different types of information for various purposes to provide and improve our Service to you.
ref-3-information-collection-and-use-1 = نجمع عدة أنواع مختلفة من المعلومات لأغراض متنوعة من أجل تقديم خدمتنا إليك وتحسينها.

# en: Types of Data Collected
ref-3-types-of-data-collected = أنواع البيانات التي يتم جمعها

# en: Personal Data
ref-3-personal-data = البيانات الشخصية

# en: While using our Service, we may ask you to provide us with certain personally identifiable information that can be used to contact or identify you ("Personal Data"). Personally identifiable information may include, but is not limited to:
ref-3-personal-data-1 = أثناء استخدامك خدمتنا، قد نطلب منك تزويدنا ببعض معلومات التعريف الشخصية التي يمكن استخدامها للاتصال بك أو لتحديد هويتك («البيانات الشخصية»). وقد تشمل معلومات التعريف الشخصية، على سبيل المثال لا الحصر، ما يلي:

# en: Usage Data
ref-3-personal-data-2 = بيانات الاستخدام

# en: Usage Data
ref-3-usage-data = بيانات الاستخدام

# en: We may also collect information about how the Service is accessed and used ("Usage Data"). This Usage Data may include information such as your computer's Internet Protocol address (e.g. IP address), browser type, browser version, the pages of our Service that you visit, the time and date of your visit, the time spent on those pages, unique device identifiers and other diagnostic data.
ref-3-usage-data-1 = قد نجمع أيضًا معلومات عن كيفية الوصول إلى الخدمة واستخدامها («بيانات الاستخدام»). وقد تشمل بيانات الاستخدام هذه معلومات مثل عنوان بروتوكول الإنترنت لجهاز الحاسوب الخاص بك (عنوان IP مثلًا)، ونوع المتصفح، وإصدار المتصفح، وصفحات خدمتنا التي تزورها، ووقت زيارتك وتاريخها، والوقت الذي تقضيه في تلك الصفحات، ومعرّفات الأجهزة الفريدة، وغير ذلك من البيانات التشخيصية.

# en: Use of Data
ref-3-use-of-data = استخدام البيانات

# en: The Qubes OS Project uses the collected data for various purposes:
ref-3-use-of-data-1 = يستخدم مشروع Qubes OS البيانات التي يتم جمعها، وذلك لأغراض متنوعة:

# en: To provide and maintain the Service
ref-3-use-of-data-2 = تقديم الخدمة والحفاظ على استمرارها

# en: To notify you about changes to our Service
ref-3-use-of-data-3 = إخطارك بالتغييرات التي تطرأ على خدمتنا

# en: To provide user support
ref-3-use-of-data-4 = تقديم الدعم للمستخدمين

# en: To provide analysis or valuable information so that we can improve the Service
ref-3-use-of-data-5 = تقديم تحليلات أو معلومات قيّمة حتى نتمكن من تحسين الخدمة

# en: To monitor the usage of the Service
ref-3-use-of-data-6 = مراقبة استخدام الخدمة

# en: To detect, prevent and address technical issues
ref-3-use-of-data-7 = اكتشاف المشكلات التقنية ومنعها والتصدي لها

# en: Transfer Of Data
ref-3-transfer-of-data = نقل البيانات

# en: Your information, including Personal Data, may be transferred to -- and maintained on -- computers located outside of your state, province, country or other governmental jurisdiction where the data protection laws may differ than those from your jurisdiction.
ref-3-transfer-of-data-1 = قد تُنقل معلوماتك، بما فيها البيانات الشخصية، إلى أجهزة حاسوب — وتُحفظ عليها — تقع خارج ولايتك أو مقاطعتك أو بلدك أو غير ذلك من الولايات القضائية الحكومية، حيث قد تختلف قوانين حماية البيانات عن القوانين السارية في ولايتك القضائية.

# en: If you are located outside Poland and choose to provide information to us, please note that we transfer the data, including Personal Data, to Poland and process it there.
ref-3-transfer-of-data-2 = إذا كنت خارج بولندا واخترت تزويدنا بالمعلومات، فيُرجى ملاحظة أننا ننقل البيانات، بما فيها البيانات الشخصية، إلى بولندا ونعالجها هناك.

# en: Your consent to this Privacy Policy followed by your submission of such information represents your agreement to that transfer.
ref-3-transfer-of-data-3 = إن موافقتك على سياسة الخصوصية هذه، متبوعةً بتقديمك تلك المعلومات، تمثّل قبولًا منك لذلك النقل.

# en: The Qubes OS Project will take all steps reasonably necessary to ensure that your data is treated securely and in accordance with this Privacy Policy and no transfer of your Personal Data will take place to an organization or a country unless there are adequate controls in place including the security of your data and other personal information.
ref-3-transfer-of-data-4 = سيتخذ مشروع Qubes OS جميع الخطوات الضرورية في حدود المعقول لضمان التعامل مع بياناتك بصورة آمنة ووفقًا لسياسة الخصوصية هذه، ولن يجري أي نقل لبياناتك الشخصية إلى أي منظمة أو بلد ما لم توجد ضوابط كافية تشمل أمن بياناتك وغيرها من المعلومات الشخصية.

# en: Disclosure Of Data
ref-3-disclosure-of-data = الإفصاح عن البيانات

# en: Legal Requirements
ref-3-legal-requirements = المتطلبات القانونية

# en: The Qubes OS Project may disclose your Personal Data in the good faith belief that such action is necessary to:
ref-3-legal-requirements-1 = قد يفصح مشروع Qubes OS عن بياناتك الشخصية إذا اعتقد بحسن نية أن هذا الإجراء ضروري من أجل:

# en: To comply with a legal obligation
ref-3-legal-requirements-2 = الامتثال لالتزام قانوني

# en: To protect and defend the rights or property of The Qubes OS Project
ref-3-legal-requirements-3 = حماية حقوق مشروع Qubes OS أو ممتلكاته والدفاع عنها

# en: To prevent or investigate possible wrongdoing in connection with the Service
ref-3-legal-requirements-4 = منع أي مخالفات محتملة تتصل بالخدمة أو التحقيق فيها

# en: To protect the personal safety of users of the Service or the public
ref-3-legal-requirements-5 = حماية السلامة الشخصية لمستخدمي الخدمة أو لعامة الجمهور

# en: To protect against legal liability
ref-3-legal-requirements-6 = الحماية من المسؤولية القانونية

# en: Security Of Data
ref-3-security-of-data = أمن البيانات

# en: The security of your data is important to us, but remember that no method of transmission over the Internet, or method of electronic storage is 100% secure. While we strive to use commercially acceptable means to protect your Personal Data, we cannot guarantee its absolute security.
ref-3-security-of-data-1 = إن أمن بياناتك مهم بالنسبة إلينا، ولكن يُرجى تذكّر أنه ما من طريقة للإرسال عبر الإنترنت أو طريقة للتخزين الإلكتروني آمنة بنسبة 100%. وعلى الرغم من سعينا إلى استخدام وسائل مقبولة تجاريًا لحماية بياناتك الشخصية، لا يمكننا ضمان أمنها المطلق.

# en: Service Providers
ref-3-service-providers = مقدمو الخدمات

# en: We may employ third party companies and individuals to facilitate our Service ("Service Providers"), to provide the Service on our behalf, to perform Service-related services or to assist us in analyzing how our Service is used.
ref-3-service-providers-1 = قد نستعين بشركات وأفراد من الأطراف الثالثة («مقدمو الخدمات») لتيسير خدمتنا، أو لتقديم الخدمة نيابةً عنا، أو لأداء خدمات متصلة بالخدمة، أو لمساعدتنا في تحليل كيفية استخدام خدمتنا.

# en: These third parties have access to your Personal Data only to perform these tasks on our behalf and are obligated not to disclose or use it for any other purpose.
ref-3-service-providers-2 = لا تتاح لهذه الأطراف الثالثة إمكانية الوصول إلى بياناتك الشخصية إلا لأداء هذه المهام نيابةً عنا، وهي ملزمة بعدم الإفصاح عنها أو استخدامها لأي غرض آخر.

# en: Links To Other Sites
ref-3-links-to-other-sites = روابط إلى مواقع أخرى

# en: Our Service may contain links to other sites that are not operated by us. If you click on a third party link, you will be directed to that third party's site. We strongly advise you to review the Privacy Policy of every site you visit.
ref-3-links-to-other-sites-1 = قد تحتوي خدمتنا على روابط إلى مواقع أخرى لا نديرها. وإذا نقرت على رابط لطرف ثالث، فستُوجَّه إلى موقع ذلك الطرف الثالث. وننصحك بشدة بمراجعة سياسة الخصوصية الخاصة بكل موقع تزوره.

# en: We have no control over and assume no responsibility for the content, privacy policies or practices of any third party sites or services.
ref-3-links-to-other-sites-2 = ليست لنا أي سيطرة على محتوى أي مواقع أو خدمات تابعة لأطراف ثالثة أو على سياسات الخصوصية الخاصة بها أو ممارساتها، ولا نتحمل أي مسؤولية عن ذلك.

# en: Children's Privacy
ref-3-children-s-privacy = خصوصية الأطفال

# en: Our Service does not address anyone under the age of 18 ("Children"). We do not knowingly collect personally identifiable information from anyone under the age of 18. If you are a parent or guardian and you are aware that your Children has provided us with Personal Data, please contact us. If we become aware that we have collected Personal Data from children without verification of parental consent, we take steps to remove that information from our servers.
ref-3-children-s-privacy-1 = خدمتنا غير موجهة إلى أي شخص دون سن 18 عامًا («الأطفال»). ولا نجمع عن علم معلومات التعريف الشخصية من أي شخص دون سن 18 عامًا. وإذا كنت أحد الوالدين أو الأوصياء وكنت على علم بأن أحد أطفالك قد زوّدنا ببيانات شخصية، فيُرجى الاتصال بنا. وإذا علمنا أننا جمعنا بيانات شخصية من أطفال دون التحقق من موافقة الوالدين، فإننا نتخذ خطوات لإزالة تلك المعلومات من خوادمنا.

# en: Changes To This Privacy Policy
ref-3-changes-to-this-privacy-policy = التغييرات في سياسة الخصوصية هذه

# en: We may update our Privacy Policy from time to time. We will notify you of any changes by posting the new Privacy Policy on this page and updating the "effective date" at the top of this Privacy Policy.
ref-3-changes-to-this-privacy-policy-1 = قد نحدّث سياسة الخصوصية الخاصة بنا من وقت إلى آخر. وسنخطرك بأي تغييرات من خلال نشر سياسة الخصوصية الجديدة على هذه الصفحة وتحديث «تاريخ السريان» في أعلى سياسة الخصوصية هذه.

# en: You are advised to review this Privacy Policy periodically for any changes. Changes to this Privacy Policy are effective when they are posted on this page.
ref-3-changes-to-this-privacy-policy-2 = يُنصح بمراجعة سياسة الخصوصية هذه دوريًا للاطلاع على أي تغييرات. وتصبح التغييرات في سياسة الخصوصية هذه سارية عند نشرها على هذه الصفحة.

# en: Contact Us
ref-3-contact-us = الاتصال بنا

# en: If you have any questions about this Privacy Policy, please [contact us]({ $contact-us })
ref-3-contact-us-1 = إذا كانت لديك أي أسئلة بشأن سياسة الخصوصية هذه، فيُرجى [الاتصال بنا]({ $contact-us }).
