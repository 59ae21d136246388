//! Pages that are HTML altogether.

use snapbox::str;

use crate::project::{Project, same};

const PAGE: &str = r#"---
lang: en
ref: 7
permalink: /contact/
title: Contact
---
<!DOCTYPE html>
<html lang="{{ page.lang }}">
<head>
<title>Contact us</title>
<script>
  const text = "<p>not this</p>";
</script>
</head>
<body class="wide">
<h1>Contact</h1>
<p>Write to <a href="/contact/" title="Our team">our team</a>,
or fill this in:</p>
<form action="/send">
<label>Message <textarea>not this</textarea></label>
<input type="submit" value="Send it">
</form>
<pre>not this</pre>
</body>
</html>
"#;

const GERMAN: &str = "\
ref-7-title = Kontakt
ref-7-top-1 = Schreiben Sie uns
ref-7-contact = Kontakt
ref-7-contact-1 = Schreiben Sie { $a-our-team }unserem Team{ $a-our-team-end } oder füllen Sie dies aus:
ref-7-contact-2 = Unser „Team\"
ref-7-contact-3 = Nachricht
";

fn project() -> Project {
    let config = "[languages]\nde = {}\n[pages]\ninclude = [\"**/*.html\"]\n\
        [publish]\nminimum = 0\nunreviewed = \"translation\"\n";
    Project::new().config(config).page("contact.html", PAGE).catalog("de", "contact", GERMAN)
}

#[test]
fn its_text_is_translated_and_the_notice_stands_in_its_body() {
    let project = project();
    project.sync();
    project.run(["build"]);
    same(
        project.read("localized/de/contact.html"),
        str![[r#"
---
# Written by glossator from content/contact.html and locales/de/contact.ftl: edit those, not this.
lang: de
ref: 7
permalink: /de/contact/
title: Kontakt
---
<!DOCTYPE html>
<html lang="{{ page.lang }}">
<head>
<title>Schreiben Sie uns</title>
<script>
  const text = "<p>not this</p>";
</script>
</head>
<body class="wide">
<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a href="/contact/" hreflang="en">englischen Originals</a>. 1 von 7 Textteilen steht hier auf Englisch, weil für ihn keine aktuelle Übersetzung vorliegt. 6 Textteile sind noch nicht geprüft.</p>
</div>
<h1>Kontakt</h1>
<p>Schreiben Sie <a href="/de/contact/" title="Unser „Team&#34;">unserem Team</a> oder füllen Sie dies aus:</p>
<form action="/send">
<label>Nachricht <textarea>not this</textarea></label>
<input type="submit" value="Send it">
</form>
<pre>not this</pre>
</body>
</html>

"#]],
    );
}

#[test]
fn the_source_is_given_back() {
    let project = project();
    project.run(["build", "--language", "en"]);
    assert_eq!(project.read("localized/en/contact.html"), PAGE);
}
