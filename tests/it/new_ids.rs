//! `[catalogs] new-id`: another id for a segment whose English has changed.

use crate::project::{ENGLISH, GERMAN, LOCK, Project};

fn site(new_id: &str) -> Project {
    let site = Project::translated();
    site.write("glossator.toml", format!("[languages]\nde = {{}}\n[catalogs]\nnew-id = \"{new_id}\"\n"));
    site
}

#[track_caller]
fn sync(site: &Project) {
    site.sync();
    site.run(["sync", "--check"]).clean();
}

#[test]
fn ids_change_with_what_the_configuration_says() {
    for (new_id, wording, material) in [("never", "", ""), ("material", "", "--2"), ("always", "--2", "--3")]
    {
        let site = site(new_id);
        let has = |suffix: &str| {
            let id = format!("\nref-3-privacy-1{suffix} = ");
            assert!(site.read("locales/en/privacy.ftl").contains(&id), "{new_id}: {id}");
        };
        site.edit(ENGLISH, "We collect data.", "We  collect\ndata.");
        sync(&site);
        has("");
        site.edit(ENGLISH, "We  collect\ndata.", "We Collect data");
        sync(&site);
        has(wording);
        site.edit(ENGLISH, "We Collect data", "We collect no data");
        sync(&site);
        has(material);
    }
}

#[test]
fn the_stub_shows_the_old_text_and_a_revert_brings_it_back() {
    let site = site("material");
    site.edit(ENGLISH, "We collect data.", "We collect data and sell it.");
    sync(&site);
    let catalog = site.read(GERMAN);
    let stub = "# en: We collect data and sell it.\n# Memory (66 %, ref-3-privacy-1): Wir erheben Daten.\n\
                # Memory, what differs: We collect [-data.-]{+data and sell it.+}\n# ref-3-privacy-1--2 =\n";
    assert!(catalog.contains(stub), "{catalog}");
    assert!(!catalog.contains("\nref-3-privacy-1 = "), "{catalog}");
    assert!(site.read(LOCK).contains("orphan \"We collect data.\""), "{}", site.read(LOCK));
    site.translate(GERMAN, "ref-3-privacy-1--2", "Wir erheben Daten und verkaufen sie.");
    sync(&site);
    let status = site.run(["status"]).clean().stdout_text();
    assert!(status.contains("published        4      0        0"), "{status}");
    site.edit(ENGLISH, "We collect data and sell it.", "We collect data.");
    sync(&site);
    assert!(site.read(GERMAN).contains("\nref-3-privacy-1 = Wir erheben Daten.\n"), "{}", site.read(GERMAN));
    let status = site.run(["status"]).clean().stdout_text();
    assert!(status.contains("published        4      0        0"), "{status}");
}

#[test]
fn ids_that_authors_give_stay() {
    let site = Project::new()
        .config("[languages]\nde = {}\n[catalogs]\nnew-id = \"always\"\n")
        .page("a.md", "---\nlang: en\nref: 1\n---\n\n<!-- glossator:id offer -->\nWe sell.\n");
    site.sync();
    let before = site.read("locales/en/a.ftl");
    site.edit("content/a.md", "We sell.", "We buy.");
    site.sync();
    assert_eq!(site.read("locales/en/a.ftl"), before.replace("We sell.", "We buy."));
}
