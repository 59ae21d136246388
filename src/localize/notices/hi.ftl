# A built-in notice.

notice-plain = यह पृष्ठ { $link }अंग्रेज़ी मूल{ $link-end } का अनुवाद है।
notice-prevails = यह अनुवाद केवल जानकारी के लिए है; { $link }अंग्रेज़ी मूल{ $link-end } ही मान्य होगा।
notice-english =
    { $parts ->
        [one] { $all } में से { $parts } भाग अंग्रेज़ी में दिखाया गया है, क्योंकि उसका अद्यतन अनुवाद उपलब्ध नहीं है।
       *[other] { $all } में से { $parts } भाग अंग्रेज़ी में दिखाए गए हैं, क्योंकि उनका अद्यतन अनुवाद उपलब्ध नहीं है।
    }
notice-older =
    { $parts ->
        [one] { $parts } भाग अंग्रेज़ी पाठ के पुराने संस्करण पर आधारित है।
       *[other] { $parts } भाग अंग्रेज़ी पाठ के पुराने संस्करण पर आधारित हैं।
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } भाग की अभी तक जाँच नहीं हुई है।
       *[other] { $parts } भागों की अभी तक जाँच नहीं हुई है।
    }
notice-redirect = यह पृष्ठ फ़िलहाल हिन्दी में उपलब्ध नहीं है। { $link }मूल पृष्ठ पर जाएँ{ $link-end }

# Where the pages are not in English.
notice-plain-other = यह पृष्ठ { $link }मूल पाठ{ $link-end } ({ $source }) का अनुवाद है।
notice-prevails-other = यह अनुवाद केवल जानकारी के लिए है; { $link }मूल पाठ{ $link-end } ({ $source }) मान्य होगा।
notice-english-other = अद्यतन अनुवाद न होने के कारण मूल भाषा में दिखाए गए भाग: { $all } में से { $parts }।
notice-older-other = मूल पाठ के पुराने संस्करण पर आधारित भाग: { $parts }।
