### Japanese (ja), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 2026年12月31日.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy Policy
ref-3-title = プライバシーポリシー

# en: Privacy Policy
ref-3-privacy-policy = プライバシーポリシー

# en: Effective date: { $date }
ref-3-privacy-policy-1 = 発効日：{ DATETIME($date, dateStyle: "long") }

# en: The Qubes OS Project ("us", "we", or "our") operates the { $url } website (the "Service").
ref-3-privacy-policy-2 = Qubes OS プロジェクト（以下「当プロジェクト」といいます）は、{ $url } ウェブサイト（以下「本サービス」といいます）を運営しています。

# en: This page informs you of our policies regarding the collection, use, and disclosure of personal data when you use our Service and the choices you have associated with that data. This Privacy Policy for The Qubes OS Project is powered by [PrivacyPolicies.com]({ $privacypolicies-com })
ref-3-privacy-policy-3 = 本ページでは、お客様が本サービスを利用する際の個人データの収集、利用および開示に関する当プロジェクトの方針、ならびに当該データに関するお客様の選択肢についてお知らせします。Qubes OS プロジェクトの本プライバシーポリシーは、[PrivacyPolicies.com]({ $privacypolicies-com }) を利用して作成されています。

# en: We use your data to provide and improve the Service. By using the Service, you agree to the collection and use of information in accordance with this policy. Unless otherwise defined in this Privacy Policy, terms used in this Privacy Policy have the same meanings as in our Terms and Conditions, accessible from [Terms]({ $terms })
ref-3-privacy-policy-4 = 当プロジェクトは、本サービスを提供および改善するために、お客様のデータを利用します。お客様は、本サービスを利用することにより、本ポリシーに従った情報の収集および利用に同意したことになります。本プライバシーポリシーに別段の定義がない限り、本プライバシーポリシーで使用する用語は、[規約]({ $terms })から閲覧できる当プロジェクトの利用規約における用語と同じ意味を有します。

# en: Information Collection And Use
ref-3-information-collection-and-use = 情報の収集および利用

# en: We collect several different types of information for various purposes to provide and improve our Service to you.
ref-3-information-collection-and-use-1 = 当プロジェクトは、お客様に本サービスを提供し、本サービスを改善するためのさまざまな目的で、複数の異なる種類の情報を収集します。

# en: Types of Data Collected
ref-3-types-of-data-collected = 収集するデータの種類

# en: Personal Data
ref-3-personal-data = 個人データ

# en: While using our Service, we may ask you to provide us with certain personally identifiable information that can be used to contact or identify you ("Personal Data"). Personally identifiable information may include, but is not limited to:
ref-3-personal-data-1 = お客様が本サービスを利用する際、当プロジェクトは、お客様への連絡またはお客様の特定に利用できる、個人を特定できる一定の情報（以下「個人データ」といいます）の提供をお願いすることがあります。個人を特定できる情報には次のものが含まれることがありますが、これらに限定されません：

# en: Usage Data
ref-3-personal-data-2 = 利用データ

# en: Usage Data
ref-3-usage-data = 利用データ

# en: We may also collect information about how the Service is accessed and used ("Usage Data"). This Usage Data may include information such as your computer's Internet Protocol address (e.g. IP address), browser type, browser version, the pages of our Service that you visit, the time and date of your visit, the time spent on those pages, unique device identifiers and other diagnostic data.
ref-3-usage-data-1 = 当プロジェクトは、本サービスへのアクセスおよび本サービスの利用がどのように行われているかに関する情報（以下「利用データ」といいます）も収集することがあります。この利用データには、お客様のコンピューターのインターネットプロトコルアドレス（IP アドレスなど）、ブラウザーの種類、ブラウザーのバージョン、お客様がアクセスした本サービスのページ、アクセスの日時、当該ページの閲覧に費やした時間、固有のデバイス識別子、その他の診断データなどの情報が含まれることがあります。

# en: Use of Data
ref-3-use-of-data = データの利用

# en: The Qubes OS Project uses the collected data for various purposes:
ref-3-use-of-data-1 = Qubes OS プロジェクトは、収集したデータを次のさまざまな目的で利用します：

# en: To provide and maintain the Service
ref-3-use-of-data-2 = 本サービスの提供および維持

# en: To notify you about changes to our Service
ref-3-use-of-data-3 = 本サービスの変更に関するお客様への通知

# en: To provide user support
ref-3-use-of-data-4 = ユーザーサポートの提供

# en: To provide analysis or valuable information so that we can improve the Service
ref-3-use-of-data-5 = 本サービスの改善を可能にするための分析または有益な情報の提供

# en: To monitor the usage of the Service
ref-3-use-of-data-6 = 本サービスの利用状況の監視

# en: To detect, prevent and address technical issues
ref-3-use-of-data-7 = 技術的な問題の検出、防止および対処

# en: Transfer Of Data
ref-3-transfer-of-data = データの移転

# en: Your information, including Personal Data, may be transferred to -- and maintained on -- computers located outside of your state, province, country or other governmental jurisdiction where the data protection laws may differ than those from your jurisdiction.
ref-3-transfer-of-data-1 = お客様の情報（個人データを含みます）は、お客様の州、都道府県、国またはその他の行政管轄区域の外に所在するコンピューターに移転され、そこで保持されることがあります。当該所在地のデータ保護法は、お客様の管轄区域のデータ保護法と異なる場合があります。

# en: If you are located outside Poland and choose to provide information to us, please note that we transfer the data, including Personal Data, to Poland and process it there.
ref-3-transfer-of-data-2 = お客様がポーランド国外に所在し、当プロジェクトに情報を提供することを選択した場合、当プロジェクトは当該データ（個人データを含みます）をポーランドに移転し、同国で処理することにご留意ください。

# en: Your consent to this Privacy Policy followed by your submission of such information represents your agreement to that transfer.
ref-3-transfer-of-data-3 = お客様が本プライバシーポリシーに同意し、その後に当該情報を提出することは、お客様が当該移転に合意したことを意味します。

# en: The Qubes OS Project will take all steps reasonably necessary to ensure that your data is treated securely and in accordance with this Privacy Policy and no transfer of your Personal Data will take place to an organization or a country unless there are adequate controls in place including the security of your data and other personal information.
ref-3-transfer-of-data-4 = Qubes OS プロジェクトは、お客様のデータが安全に、かつ本プライバシーポリシーに従って取り扱われることを確保するために合理的に必要なあらゆる措置を講じます。また、お客様のデータおよびその他の個人情報のセキュリティを含む適切な管理措置が講じられていない限り、お客様の個人データがいずれかの組織または国に移転されることはありません。

# en: Disclosure Of Data
ref-3-disclosure-of-data = データの開示

# en: Legal Requirements
ref-3-legal-requirements = 法的要件

# en: The Qubes OS Project may disclose your Personal Data in the good faith belief that such action is necessary to:
ref-3-legal-requirements-1 = Qubes OS プロジェクトは、次の目的のためにかかる行為が必要であると誠実に信じる場合、お客様の個人データを開示することがあります：

# en: To comply with a legal obligation
ref-3-legal-requirements-2 = 法的義務の遵守

# en: To protect and defend the rights or property of The Qubes OS Project
ref-3-legal-requirements-3 = Qubes OS プロジェクトの権利または財産の保護および防御

# en: To prevent or investigate possible wrongdoing in connection with the Service
ref-3-legal-requirements-4 = 本サービスに関連して生じ得る不正行為の防止または調査

# en: To protect the personal safety of users of the Service or the public
ref-3-legal-requirements-5 = 本サービスのユーザーまたは公衆の身の安全の保護

# en: To protect against legal liability
ref-3-legal-requirements-6 = 法的責任からの保護

# en: Security Of Data
ref-3-security-of-data = データのセキュリティ

# en: The security of your data is important to us, but remember that no method of transmission over the Internet, or method of electronic storage is 100% secure. While we strive to use commercially acceptable means to protect your Personal Data, we cannot guarantee its absolute security.
ref-3-security-of-data-1 = お客様のデータのセキュリティは当プロジェクトにとって重要ですが、インターネット上の送信方法または電子的な保存方法に 100% 安全なものはないことにご留意ください。当プロジェクトは、商業的に許容される手段を用いてお客様の個人データを保護するよう努めますが、その絶対的なセキュリティを保証することはできません。

# en: Service Providers
ref-3-service-providers = サービス提供者

# en: We may employ third party companies and individuals to facilitate our Service ("Service Providers"), to provide the Service on our behalf, to perform Service-related services or to assist us in analyzing how our Service is used.
ref-3-service-providers-1 = 当プロジェクトは、本サービスの円滑化、当プロジェクトに代わる本サービスの提供、本サービスに関連する役務の遂行、または本サービスがどのように利用されているかの分析の支援のために、第三者である企業および個人（以下「サービス提供者」といいます）を起用することがあります。

# en: These third parties have access to your Personal Data only to perform these tasks on our behalf and are obligated not to disclose or use it for any other purpose.
ref-3-service-providers-2 = これらの第三者は、当プロジェクトに代わってこれらの業務を遂行する目的に限り、お客様の個人データにアクセスすることができ、その他の目的で個人データを開示または利用しない義務を負います。

# en: Links To Other Sites
ref-3-links-to-other-sites = 他のサイトへのリンク

# en: Our Service may contain links to other sites that are not operated by us. If you click on a third party link, you will be directed to that third party's site. We strongly advise you to review the Privacy Policy of every site you visit.
ref-3-links-to-other-sites-1 = 本サービスには、当プロジェクトが運営していない他のサイトへのリンクが含まれることがあります。お客様が第三者のリンクをクリックすると、当該第三者のサイトに移動します。お客様がアクセスするすべてのサイトのプライバシーポリシーを確認することを強くお勧めします。

# en: We have no control over and assume no responsibility for the content, privacy policies or practices of any third party sites or services.
ref-3-links-to-other-sites-2 = 当プロジェクトは、第三者のサイトまたはサービスのコンテンツ、プライバシーポリシーまたは慣行について、一切管理しておらず、一切の責任を負いません。

# en: Children's Privacy
ref-3-children-s-privacy = 子どものプライバシー

# en: Our Service does not address anyone under the age of 18 ("Children"). We do not knowingly collect personally identifiable information from anyone under the age of 18. If you are a parent or guardian and you are aware that your Children has provided us with Personal Data, please contact us. If we become aware that we have collected Personal Data from children without verification of parental consent, we take steps to remove that information from our servers.
ref-3-children-s-privacy-1 = 本サービスは、18 歳未満の者（以下「子ども」といいます）を対象としていません。当プロジェクトは、18 歳未満の者から、それと知りながら個人を特定できる情報を収集することはありません。お客様が親または保護者であり、ご自身の子どもが当プロジェクトに個人データを提供したことをご存じの場合は、当プロジェクトまでご連絡ください。当プロジェクトは、親の同意を確認せずに子どもから個人データを収集したことを認識した場合、当該情報を当プロジェクトのサーバーから削除するための措置を講じます。

# en: Changes To This Privacy Policy
ref-3-changes-to-this-privacy-policy = 本プライバシーポリシーの変更

# en: We may update our Privacy Policy from time to time. We will notify you of any changes by posting the new Privacy Policy on this page and updating the "effective date" at the top of this Privacy Policy.
ref-3-changes-to-this-privacy-policy-1 = 当プロジェクトは、プライバシーポリシーを随時更新することがあります。変更がある場合は、新しいプライバシーポリシーを本ページに掲載し、本プライバシーポリシーの冒頭にある「発効日」を更新することにより、お客様に通知します。

# en: You are advised to review this Privacy Policy periodically for any changes. Changes to this Privacy Policy are effective when they are posted on this page.
ref-3-changes-to-this-privacy-policy-2 = 変更の有無について、本プライバシーポリシーを定期的に確認することをお勧めします。本プライバシーポリシーの変更は、本ページに掲載された時点で効力を生じます。

# en: Contact Us
ref-3-contact-us = お問い合わせ

# en: If you have any questions about this Privacy Policy, please [contact us]({ $contact-us })
ref-3-contact-us-1 = 本プライバシーポリシーについてご質問がある場合は、[当プロジェクトまでお問い合わせください]({ $contact-us })。
