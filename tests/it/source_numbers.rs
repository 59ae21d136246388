//! Numbers of pages that aren't English: read by the conventions of their language.

use crate::project::Project;

/// What `check` says of the numbers of `text`, which translates `source`.
fn found(source: &str, language: &str, text: &str) -> String {
    let project = Project::new()
        .config(&format!("source-language = \"de\"\n\n[languages]\n{language} = {{}}\n"))
        .page("a.md", &format!("---\nlang: de\npermalink: /a/\nref: 3\n---\n\n{source}\n"));
    project.sync();
    project.translate(&format!("locales/{language}/a.ftl"), "ref-3-top-1", text);
    project.sync();
    let report = project.run(["check"]).stdout_text();
    let lines = report.lines().filter(|line| line.contains("-number]"));
    let codes = lines.filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0.to_owned()));
    codes.collect::<Vec<_>>().join(" ")
}

#[test]
fn german_numbers_are_read_as_germans_do() {
    let mut wrong = Vec::new();
    for (source, language, text, expected) in [
        ("Es kostet 1.000,50 €.", "en", "It costs €1,000.50.", ""),
        ("Es kostet 1.000,50 €.", "fr", "Cela coûte 1 000,50 €.", ""),
        ("Es kostet 1.000,50 €.", "en", "It costs €1,000.05.", "changed-number"),
        ("Wir haben 1.500 Nutzer.", "en", "We have 1,500 users.", ""),
        ("Wir haben 1.500 Nutzer.", "en", "We have 1.500 users.", "unsure-number"),
        ("Wir haben 1,5 Millionen Nutzer.", "en", "We have 1.5 million users.", ""),
        ("Wir haben 1,5 Millionen Nutzer.", "en", "We have 15 million users.", "changed-number"),
        ("Gültig ab 26. Juli 2018.", "en", "Valid from July 26, 2018.", ""),
        ("Gültig ab 26. Juli 2018.", "fr", "Valable à partir du 26 juillet 2018.", ""),
        ("Gültig ab 26. Juli 2018.", "en", "Valid from June 26, 2018.", "changed-number"),
        ("Gültig ab 7. Juni 2018.", "en", "Valid from 06/07/2018.", ""),
        ("Gültig ab 07.06.2018.", "en", "Valid from June 7, 2018.", ""),
        ("Gültig ab 07.06.2018.", "en", "Valid from July 6, 2018.", "changed-number"),
        ("Gültig ab März 2018.", "en", "You may use it from March 2018.", ""),
        ("Es gibt zwei Wege.", "en", "There are two ways.", ""),
        ("Es gibt zwei Wege.", "en", "There are 2 ways.", ""),
        ("Es gibt zwei Wege.", "fr", "Il y a 2 chemins.", ""),
        ("Es gibt zwei Wege.", "en", "There are 3 ways.", "changed-number"),
        ("Es gibt zwei Wege.", "en", "There are three ways.", "unsure-number"),
        ("Es gibt 2 Wege.", "en", "There are two ways.", "unsure-number"),
        ("Es gibt 2 Wege.", "en", "There are ways.", "changed-number"),
        ("Frist: 14 Tage.", "en", "Period: fourteen days.", "unsure-number"),
        ("Es dauert eine halbe Stunde.", "en", "It takes 0.5 hours.", ""),
        ("Es sind 10 Prozent.", "en", "It is 10%.", ""),
        ("Es sind minus 5 Grad.", "en", "It is -5 degrees.", ""),
        ("Es sind 5 Grad.", "en", "It is -5 degrees.", "changed-number"),
        ("Geöffnet bis 17 Uhr.", "en", "Open until 5 p.m.", ""),
        ("Die Treffen sind montags und donnerstags.", "vi", "Các cuộc họp diễn ra vào thứ 2 và thứ 5.", ""),
        ("Am Samstag ist geschlossen.", "vi", "Thứ 7 đóng cửa.", ""),
        ("Die Treffen sind montags.", "vi", "Các cuộc họp diễn ra vào thứ 6.", "changed-number"),
        ("Frist bis 3. Mai 2020.", "en", "Deadline: May 5, 2020.", "changed-number"),
        ("Vom 4. bis 6. Mai 2018.", "en", "May 4–6, 2018.", ""),
        ("Vom 4. bis 6. Mai 2018.", "en", "May 5–6, 2018.", "changed-number"),
        ("Zum İ am 26. Juli 2018.", "en", "On June 26, 2018, to İ.", "changed-number"),
    ] {
        let found = found(source, language, text);
        if found != expected {
            wrong.push(format!("{source} {language}: {text}: {found}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
