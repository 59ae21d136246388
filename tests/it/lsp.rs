//! `glossator lsp`, as an editor sees it: whole answers, in `tests/lsp/`.

use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use glossator::lsp::{Ended, serve};
use lsp_server::{Connection, Message, Notification, Request, RequestId, Response};
use serde_json::{Value, json};
use snapbox::file;

use crate::project::{ENGLISH, GERMAN, LOCK, Project, same};

/// How long an answer may take on a machine that does other things.
const PATIENCE: Duration = Duration::from_secs(120);

/// An editor with a project open.
struct Editor {
    project: Project,
    connection: Connection,
    server: JoinHandle<Ended>,
    capabilities: Value,
    next: i32,
    told: Vec<Value>,
}

/// What an editor says that can do everything.
fn abilities(encodings: &[&str]) -> Value {
    json!({
        "general": { "positionEncodings": encodings },
        "textDocument": { "hover": { "contentFormat": ["markdown", "plaintext"] } },
        "workspace": { "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create", "delete"] } },
    })
}

impl Editor {
    fn open(project: Project) -> Self {
        Self::with(project, abilities(&["utf-16"]))
    }

    fn with(project: Project, capabilities: Value) -> Self {
        let (connection, server) = Connection::memory();
        let server = std::thread::spawn(move || serve(&server, None));
        let mut editor =
            Self { project, connection, server, capabilities: Value::Null, next: 0, told: Vec::new() };
        let folder = editor.uri("");
        let folders = json!([{ "uri": folder.trim_end_matches('/'), "name": "site" }]);
        let params = json!({ "processId": null, "capabilities": capabilities, "workspaceFolders": folders });
        editor.capabilities = editor.ask("initialize", params);
        editor.tell("initialized", json!({}));
        editor
    }

    fn uri(&self, path: &str) -> String {
        format!("file://{}/{path}", self.project.path("").display().to_string().trim_end_matches('/'))
    }

    fn tell(&self, method: &str, params: Value) {
        let notification = Notification { method: method.to_owned(), params };
        self.connection.sender.send(Message::Notification(notification)).unwrap();
    }

    fn request(&mut self, method: &str, params: Value) -> Response {
        self.next += 1;
        let id = RequestId::from(self.next);
        let request = Request { id: id.clone(), method: method.to_owned(), params };
        self.connection.sender.send(Message::Request(request)).unwrap();
        self.response(&id)
    }

    fn response(&mut self, id: &RequestId) -> Response {
        loop {
            match self.connection.receiver.recv_timeout(PATIENCE).expect("an answer") {
                Message::Response(response) if response.id == *id => return response,
                Message::Notification(told) => {
                    self.told.push(json!({ "method": told.method, "params": told.params }))
                }
                other => panic!("{other:?}"),
            }
        }
    }

    #[track_caller]
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.request(method, params).response_result.unwrap_or_else(|error| panic!("{method}: {error:?}"))
    }

    /// Asks about the place where `wanted` begins in the document `path`.
    #[track_caller]
    fn ask_at(&mut self, method: &str, path: &str, text: &str, wanted: &str) -> Value {
        let params = json!({
            "textDocument": { "uri": self.uri(path) }, "position": position(text, wanted),
            "context": { "includeDeclaration": true },
        });
        self.ask(method, params)
    }

    fn show(&self, path: &str, text: &str) {
        let document = json!({ "uri": self.uri(path), "languageId": "x", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// The editor's text of `path` becomes `text`, version `version`.
    fn write(&self, path: &str, version: i32, text: &str) {
        self.change(path, version, json!([{ "text": text }]));
    }

    fn change(&self, path: &str, version: i32, changes: Value) {
        let document = json!({ "uri": self.uri(path), "version": version });
        self.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes }));
    }

    /// What is shown of `path` for its text `version`; `None` for a file that isn't open.
    #[track_caller]
    fn diagnostics(&mut self, path: &str, version: Option<i32>) -> Value {
        let uri = self.uri(path);
        let start = Instant::now();
        loop {
            let is_wanted = |told: &Value| {
                told["method"] == "textDocument/publishDiagnostics"
                    && told["params"]["uri"] == uri
                    && told["params"].get("version").and_then(Value::as_i64) == version.map(i64::from)
            };
            if let Some(at) = self.told.iter().position(is_wanted) {
                return self.told.remove(at)["params"]["diagnostics"].clone();
            }
            let left = PATIENCE.saturating_sub(start.elapsed());
            match self.connection.receiver.recv_timeout(left) {
                Ok(Message::Notification(told)) => {
                    self.told.push(json!({ "method": told.method, "params": told.params }));
                }
                other => panic!("{other:?} instead of what is shown of {path}; told: {:?}", self.told),
            }
        }
    }

    /// An answer in which the project's folder has always the same name.
    fn shown(&self, answer: &Value) -> String {
        let folder = self.uri("");
        let text = serde_json::to_string_pretty(answer).unwrap() + "\n";
        text.replace(folder.trim_end_matches('/'), "file:///site")
    }

    /// What can be done where `wanted` begins in `path`, with `marked` characters marked.
    #[track_caller]
    fn actions(&mut self, path: &str, text: &str, wanted: &str, marked: u64) -> Value {
        let start = position(text, wanted);
        let mut end = start.clone();
        end["character"] = json!(start["character"].as_u64().unwrap() + marked);
        let params = json!({
            "textDocument": { "uri": self.uri(path) },
            "range": { "start": start, "end": end }, "context": { "diagnostics": [] },
        });
        self.ask("textDocument/codeAction", params)
    }

    /// Does what an action says, on disk.
    #[track_caller]
    fn apply(&self, action: &Value) {
        for change in action["edit"]["documentChanges"].as_array().unwrap() {
            let uri = change["uri"].as_str().or(change["textDocument"]["uri"].as_str()).unwrap();
            let path = uri.strip_prefix(&self.uri("")).unwrap().to_owned();
            match change["kind"].as_str() {
                Some("create") => self.project.write(&path, ""),
                Some("delete") => self.project.remove(&path),
                _ => {
                    let mut text = self.project.read(&path);
                    for edit in change["edits"].as_array().unwrap() {
                        let range = &edit["range"];
                        let span = offset(&text, &range["start"])..offset(&text, &range["end"]);
                        text.replace_range(span, edit["newText"].as_str().unwrap());
                    }
                    self.project.write(&path, text);
                }
            }
        }
    }

    fn close(mut self) -> Ended {
        assert_eq!(self.ask("shutdown", Value::Null), Value::Null);
        self.tell("exit", Value::Null);
        self.server.join().expect("the server never panics")
    }
}

/// Where `wanted` begins in `text`, in UTF-16.
#[track_caller]
fn position(text: &str, wanted: &str) -> Value {
    let at = text.find(wanted).unwrap_or_else(|| panic!("no {wanted:?} in {text}"));
    let line = text[..at].matches('\n').count();
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    json!({ "line": line, "character": text[start..at].encode_utf16().count() })
}

fn offset(text: &str, position: &Value) -> usize {
    let line = position["line"].as_u64().unwrap() as usize;
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let mut left = position["character"].as_u64().unwrap() as usize;
    let characters = text[start..].char_indices().find(|(_, character)| {
        let is_there = left == 0;
        left = left.saturating_sub(character.len_utf16());
        is_there
    });
    characters.map_or(text.len(), |(at, _)| start + at)
}

/// A project whose English has changed since it was translated.
fn stale() -> Project {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We collect much data.");
    project.sync();
    project
}

#[test]
fn positions_are_counted_as_the_client_can() {
    let editor = Editor::open(Project::translated());
    same(editor.shown(&editor.capabilities), file!["../lsp/initialize.json": Text].raw());
    assert_eq!(editor.close(), Ended::Orderly);
    let text = "ref-3-title = 😀 Dätenschutz \u{202e}\n";
    for (encodings, named, column) in
        [(&["utf-16"][..], "utf-16", 30), (&["utf-32", "utf-8"], "utf-8", 35), (&[], "utf-16", 30)]
    {
        let mut editor = Editor::with(Project::translated(), abilities(encodings));
        assert_eq!(editor.capabilities["capabilities"]["positionEncoding"], named);
        editor.show(GERMAN, text);
        let found = editor.diagnostics(GERMAN, Some(1));
        let refused = found.as_array().unwrap().iter().find(|one| one["code"] == "forbidden-character");
        let range = &refused.unwrap_or_else(|| panic!("{found}"))["range"];
        assert_eq!(range["start"], json!({ "line": 0, "character": 14 }));
        assert_eq!(range["end"], json!({ "line": 0, "character": column }));
    }
}

#[test]
fn findings_come_and_go_while_somebody_types() {
    let mut editor = Editor::open(Project::translated());
    let text = editor.project.read(GERMAN);
    let without = text.replace("[uns]({ $us })", "uns");
    editor.show(GERMAN, &without);
    let found = editor.diagnostics(GERMAN, Some(1));
    same(editor.shown(&found), file!["../lsp/dropped.json": Text].raw());
    let at = position(&without, "uns seit");
    let mut end = at.clone();
    end["character"] = json!(at["character"].as_u64().unwrap() + 3);
    let back = json!([{ "range": { "start": at, "end": end }, "text": "[uns]({ $us })" }]);
    editor.change(GERMAN, 2, back);
    assert_eq!(editor.diagnostics(GERMAN, Some(2)), json!([]));
    assert_eq!(editor.project.read(GERMAN), text, "nothing was saved");
}

#[test]
fn an_edit_of_the_page_is_seen_in_its_catalogs() {
    let mut editor = Editor::open(Project::translated());
    let (page, german) = (editor.project.read(ENGLISH), editor.project.read(GERMAN));
    editor.show(GERMAN, &german);
    editor.show(ENGLISH, &page);
    assert_eq!(editor.diagnostics(GERMAN, Some(1)), json!([]));
    editor.write(ENGLISH, 2, &page.replace("We collect data.", "We collect much data."));
    let in_page = editor.diagnostics(ENGLISH, Some(2));
    let in_german = editor.diagnostics(GERMAN, Some(1));
    let both = json!({ ENGLISH: in_page, GERMAN: in_german });
    same(editor.shown(&both), file!["../lsp/edited-page.json": Text].raw());
    editor.tell("textDocument/didClose", json!({ "textDocument": { "uri": editor.uri(ENGLISH) } }));
    assert_eq!(editor.diagnostics(ENGLISH, None), json!([]), "what wasn't saved is gone");
}

#[test]
fn a_half_typed_configuration_hides_nothing() {
    let mut editor = Editor::open(stale());
    let page = editor.project.read(ENGLISH);
    editor.show(ENGLISH, &page);
    assert_eq!(editor.diagnostics(ENGLISH, Some(1)).as_array().unwrap().len(), 1);
    editor.show("glossator.toml", "[languages]\nde = {}\n[publish]\nminimun = 3\n");
    let found = editor.diagnostics("glossator.toml", Some(1));
    same(editor.shown(&found), file!["../lsp/configuration.json": Text].raw());
    editor.write("glossator.toml", 2, "[languages]\nde = { stage = \"draft\" }\n");
    assert_eq!(editor.diagnostics("glossator.toml", Some(2)), json!([]));
    let warned = editor.diagnostics(ENGLISH, Some(1));
    assert_eq!(warned[0]["severity"], 2, "{warned}");
}

#[test]
fn the_disk_is_followed() {
    let mut editor = Editor::open(Project::translated());
    let page = editor.project.read(ENGLISH);
    editor.show(ENGLISH, &page);
    assert_eq!(editor.diagnostics(ENGLISH, Some(1)), json!([]));
    editor.project.edit(GERMAN, "Wir erheben Daten.", "Wir erheben 3 Daten.");
    editor.tell("workspace/didChangeWatchedFiles", json!({ "changes": [] }));
    let found = editor.diagnostics(GERMAN, None);
    assert!(found.as_array().unwrap().iter().any(|one| one["code"] == "changed-number"), "{found}");
    editor.project.remove(GERMAN);
    editor.tell("workspace/didChangeWatchedFiles", json!({ "changes": [] }));
    let found = editor.diagnostics(GERMAN, None);
    assert!(found.as_array().unwrap().iter().all(|one| one["code"] == "withheld-page"), "{found}");
    editor.project.remove(ENGLISH);
    editor.project.remove(LOCK);
    assert!(editor.ask_at("textDocument/hover", ENGLISH, &page, "We collect")["contents"].is_object());
    assert_eq!(editor.close(), Ended::Orderly);
}

#[test]
fn hovers_show_the_english_and_its_change() {
    let mut editor = Editor::open(stale());
    let (page, german) = (editor.project.read(ENGLISH), editor.project.read(GERMAN));
    let mut answers = serde_json::Map::new();
    for (path, text, wanted) in [
        (GERMAN, &german, "Wir erheben"),
        (GERMAN, &german, "# STALE"),
        (GERMAN, &german, "$us"),
        (GERMAN, &german, "### To do"),
        (ENGLISH, &page, "We collect much"),
        (ENGLISH, &page, "permalink"),
        ("README.md", &page, "lang"),
    ] {
        let answer = editor.ask_at("textDocument/hover", path, text, wanted);
        answers.insert(format!("{path}: {wanted}"), answer);
    }
    same(editor.shown(&Value::Object(answers)), file!["../lsp/hover.json": Text].raw());
}

#[test]
fn placeables_terms_and_ids_are_completed() {
    let project = Project::translated().catalog("de", "_terms", "-firma = Die Firma\n-person = Wir\n");
    let mut editor = Editor::open(project);
    let text =
        "ref-3-title = Datenschutz\nref-3-privacy-2 = Schreibt [uns]({ $us }) seit { $\n\nref-3-priv\n";
    editor.show(GERMAN, text);
    let mut answers = serde_json::Map::new();
    let mut version = 1;
    for typed in
        ["seit {", "seit { ", "seit { $", "seit { $da", "seit { -f", "seit {$} und", "seit", "seit { $us }"]
    {
        let text = text.replace("seit { $", typed);
        version += 1;
        editor.write(GERMAN, version, &text);
        let at = position(&text, typed);
        let place = if typed.ends_with("und") { typed.find('}').unwrap() } else { typed.len() };
        let character = at["character"].as_u64().unwrap() + place as u64;
        let position = json!({ "line": at["line"], "character": character });
        let params = json!({ "textDocument": { "uri": editor.uri(GERMAN) }, "position": position });
        let answer = editor.ask("textDocument/completion", params);
        answers.insert(typed.to_owned(), answer);
    }
    let position = json!({ "line": 3, "character": 10 });
    let params = json!({ "textDocument": { "uri": editor.uri(GERMAN) }, "position": position });
    answers.insert("ref-3-priv".to_owned(), editor.ask("textDocument/completion", params));
    same(editor.shown(&Value::Object(answers)), file!["../lsp/completion.json": Text].raw());
}

#[test]
fn accepting_writes_what_the_command_writes() {
    let mut editor = Editor::open(stale());
    let german = editor.project.read(GERMAN);
    let actions = editor.actions(GERMAN, &german, "Wir erheben", 0);
    same(editor.shown(&actions), file!["../lsp/accept.json": Text].raw());
    let by_command = stale();
    by_command.run(["accept", "de", "ref-3-privacy-1"]).clean();
    editor.apply(&actions[0]);
    assert_eq!(editor.project.files(), by_command.files());
    let current = editor.project.read(GERMAN);
    editor.tell("textDocument/didSave", json!({ "textDocument": { "uri": editor.uri(GERMAN) } }));
    assert_eq!(editor.actions(GERMAN, &current, "Wir erheben", 0), json!([]), "it is current now");
}

#[test]
fn accepting_makes_a_lock_that_is_missing() {
    let unlocked = || {
        let project = stale();
        project.remove(LOCK);
        project
    };
    let mut editor = Editor::open(unlocked());
    let german = editor.project.read(GERMAN);
    let actions = editor.actions(GERMAN, &german, "Wir erheben", 0);
    assert_eq!(actions[0]["edit"]["documentChanges"][0]["kind"], "create", "{actions}");
    editor.apply(&actions[0]);
    let by_command = unlocked();
    by_command.run(["accept", "de", "ref-3-privacy-1"]).clean();
    assert_eq!(editor.project.files(), by_command.files());
    // An editor that can't make files isn't offered what it can't do.
    let mut simple = Editor::with(unlocked(), json!({}));
    let german = simple.project.read(GERMAN);
    assert_eq!(simple.actions(GERMAN, &german, "Wir erheben", 0), json!([]));
    simple.project.sync();
    let german = simple.project.read(GERMAN);
    simple.show(GERMAN, &german);
    let actions = simple.actions(GERMAN, &german, "Wir erheben", 0);
    let changed: Vec<&String> = actions[0]["edit"]["changes"].as_object().unwrap().keys().collect();
    assert_eq!(changed.len(), 2, "{actions}");
}

#[test]
fn a_file_that_was_never_saved_counts() {
    let project = Project::translated().config("[languages]\nde = {}\nfr = {}\n");
    let mut editor = Editor::open(project);
    let (path, text) = ("locales/fr/privacy.ftl", "ref-3-privacy-1 = Nous collectons des données.\n");
    editor.show(path, text);
    let hover = editor.ask_at("textDocument/hover", path, text, "collectons");
    let value = hover["contents"]["value"].as_str().unwrap();
    assert!(value.starts_with("`ref-3-privacy-1`: paragraph, French: unreviewed"), "{value}");
    assert!(!editor.project.exists(path));
}

#[test]
fn a_copy_is_accepted_as_one() {
    let copied = || {
        let project = Project::translated();
        project.edit(GERMAN, "ref-3-privacy = Datenschutz", "ref-3-privacy = Privacy");
        project.sync();
        project
    };
    let mut editor = Editor::open(copied());
    let german = editor.project.read(GERMAN);
    let actions = editor.actions(GERMAN, &german, "ref-3-privacy =", 0);
    assert_eq!(actions[0]["title"], "Accept the text although it is the English", "{actions}");
    editor.apply(&actions[0]);
    let by_command = copied();
    by_command.run(["accept", "de", "ref-3-privacy", "--same"]).clean();
    assert_eq!(editor.project.files(), by_command.files());
}

#[test]
fn suggestions_are_taken_over() {
    let mut shown = String::new();
    for (before, after, wanted, marked) in [
        // A link that is gone: words that are marked, words in brackets, no words.
        ("[uns]({ $us })", "uns", "uns seit", 3),
        ("[uns]({ $us })", "[uns]", "Schreibt", 0),
        ("[uns]({ $us })", "uns", "ref-3-privacy-2", 0),
        ("seit { $date }", "seit jeher", "jeher", 0),
        ("[uns]({ $us })", "[uns]({ $uss })", "Schreibt", 0),
        ("seit { $date }", "seit { $tag }", "Schreibt", 0),
        ("[uns]({ $us })", "[uns](https://example.org/us/)", "Schreibt", 0),
        ("Schreibt [", "{ -frima } [", "seit", 0),
        ("ref-3-privacy-1 =", "ref-3-privcy-1 =", "Wir erheben", 0),
        ("ref-3-privacy-1 =", "# ref-3-privacy-1 =", "Wir erheben", 0),
    ] {
        let project = Project::translated().catalog("de", "_terms", "-firma = Die Firma\n");
        project.edit(GERMAN, before, after);
        let mut editor = Editor::open(project);
        let german = editor.project.read(GERMAN);
        let actions = editor.actions(GERMAN, &german, wanted, marked);
        shown += &format!("-- {after}\n");
        for action in actions.as_array().unwrap() {
            editor.apply(action);
            shown += &format!("{}\n", action["title"].as_str().unwrap());
            let new = editor.project.read(GERMAN);
            for line in new.lines().filter(|line| !german.lines().any(|old| old == *line)) {
                shown += &format!("    {line}\n");
            }
            editor.project.write(GERMAN, &german);
        }
    }
    same(shown, file!["../lsp/suggestions.txt": Text].raw());
}

/// A page that is translated into German and French, with `edit` made in it since.
fn edited(old: &str, new: &str) -> Project {
    let project = Project::translated().config("[languages]\nde = {}\nfr = {}\n");
    project.sync();
    let french = "locales/fr/privacy.ftl";
    project.translate(french, "ref-3-privacy-1", "Nous collectons des données.");
    project.sync();
    project.edit(ENGLISH, old, new);
    project
}

#[test]
fn authors_accept_in_the_page_what_an_edit_leaves_behind() {
    let (old, new) = ("We collect data.", "We collect the data.");
    let mut editor = Editor::open(edited(old, new));
    let page = editor.project.read(ENGLISH);
    let actions = editor.actions(ENGLISH, &page, "We collect", 0);
    let titles = [
        "Accept every text for today's English: de, fr",
        "Accept the German text for today's English",
        "Accept the French text for today's English",
    ];
    let offered: Vec<_> = actions.as_array().unwrap().iter().map(|action| &action["title"]).collect();
    assert_eq!(offered, titles);
    let commands: [&[&str]; 3] = [
        &["accept", "--every-language", "ref-3-privacy-1"],
        &["accept", "de", "ref-3-privacy-1"],
        &["accept", "fr", "ref-3-privacy-1"],
    ];
    for (action, command) in std::iter::zip(actions.as_array().unwrap(), commands) {
        let (by_action, by_command) = (edited(old, new), edited(old, new));
        let mut editor = Editor::open(by_action);
        let same = editor.actions(ENGLISH, &page, "We collect", 0);
        let same = same.as_array().unwrap().iter().find(|same| same["title"] == action["title"]);
        editor.apply(same.expect("the action"));
        by_command.run(command).clean();
        assert_eq!(editor.project.files(), by_command.files(), "{command:?}");
    }
    assert_eq!(editor.actions(ENGLISH, &page, "permalink", 0), json!([]));
}

#[test]
fn what_an_older_english_was_translated_for_is_not_accepted_with_the_others() {
    let project = edited("We collect data.", "We collect the data.");
    project.sync();
    project.run(["accept", "de", "ref-3-privacy-1"]).clean();
    project.edit(ENGLISH, "We collect the data.", "We collect the data twice.");
    project.sync();
    let mut editor = Editor::open(project);
    let page = editor.project.read(ENGLISH);
    let actions = editor.actions(ENGLISH, &page, "We collect", 0);
    let offered: Vec<_> = actions.as_array().unwrap().iter().map(|action| &action["title"]).collect();
    assert_eq!(
        offered,
        ["Accept the German text for today's English", "Accept the French text for today's English"]
    );
}

#[test]
fn an_author_says_that_a_small_edit_changes_nothing() {
    let title = "Say that this edit changes nothing for translations";
    let mut editor = Editor::open(edited("We collect data.", "We Collect data"));
    let page = editor.project.read(ENGLISH);
    let actions = editor.actions(ENGLISH, &page, "We Collect", 0);
    let action = actions.as_array().unwrap().iter().find(|action| action["title"] == title);
    editor.apply(action.unwrap_or_else(|| panic!("{actions}")));
    let with_line = "<!-- glossator:same 00d62f4508c2ec3d 30438fff43f25ac2 -->\nWe Collect data\n";
    assert_eq!(editor.project.read(ENGLISH), page.replace("We Collect data\n", with_line));
    let report = editor.project.run(["check"]).stdout_text();
    assert!(!report.contains("stale-translation"), "{report}");
    // Above an item of a list the line would end it.
    let listed = edited("We collect data.", "- We collect data.\n- We keep nothing.");
    listed.sync();
    listed.translate(GERMAN, "ref-3-privacy-3", "Wir behalten nichts.");
    listed.sync();
    listed.edit(ENGLISH, "- We keep nothing.", "- We Keep nothing");
    let mut editor = Editor::open(listed);
    let page = editor.project.read(ENGLISH);
    let actions = editor.actions(ENGLISH, &page, "We Keep", 0);
    let offered: Vec<_> = actions.as_array().unwrap().iter().map(|action| &action["title"]).collect();
    assert_eq!(offered, ["Accept the German text for today's English"]);
}

#[test]
fn a_comment_that_cant_be_read_is_deleted() {
    for (comment, left) in [("<!-- glossator:skpi -->\n", ""), ("A <!-- glossator:skpi -->b\n", "A b\n")] {
        let project = Project::translated();
        let page = project.read(ENGLISH);
        project.write(ENGLISH, format!("{page}\n{comment}"));
        let mut editor = Editor::open(project);
        let with = editor.project.read(ENGLISH);
        let actions = editor.actions(ENGLISH, &with, "glossator:skpi", 0);
        assert_eq!(actions[0]["title"], "Delete the comment", "{actions}");
        editor.apply(&actions[0]);
        assert_eq!(editor.project.read(ENGLISH), format!("{page}\n{left}"));
    }
}

#[test]
fn a_translation_of_the_same_english_is_taken_over_unreviewed() {
    let project = Project::translated();
    let page = "---\nlang: en\npermalink: /terms/\nref: 4\ntitle: Terms\n---\n\nWe collect data.\n";
    let project = project.page("terms.md", page);
    project.sync();
    let terms = "locales/de/terms.ftl";
    let mut editor = Editor::open(project);
    let german = editor.project.read(terms);
    let actions = editor.actions(terms, &german, "ref-4-top-1 =", 0);
    same(editor.shown(&actions), file!["../lsp/memory.json": Text].raw());
    editor.apply(&actions[0]);
    let status = editor.project.run(["status", "--language", "de"]).stdout_text();
    assert!(status.contains("unreviewed  locales/de/terms.ftl"), "{status}");
    editor.project.sync();
}

#[test]
fn every_place_leads_to_the_others() {
    let project = Project::translated().catalog("de", "_terms", "-firma = Die Firma\n");
    project.edit(GERMAN, "Wir erheben", "{ -firma } erhebt");
    let mut editor = Editor::open(project);
    let reference = "locales/en/privacy.ftl";
    let mut answers = serde_json::Map::new();
    for (path, wanted) in [
        (ENGLISH, "We collect"),
        (reference, "We collect"),
        (GERMAN, "erhebt Daten"),
        (GERMAN, "$us"),
        (GERMAN, "-firma"),
        (reference, "$date }"),
    ] {
        let text = editor.project.read(path);
        for method in ["definition", "declaration", "implementation", "references"] {
            let answer = editor.ask_at(&format!("textDocument/{method}"), path, &text, wanted);
            let place = |found: &Value| {
                let (start, end) = (&found["range"]["start"], &found["range"]["end"]);
                let uri = found["uri"].as_str().unwrap().replace(&editor.uri(""), "");
                format!("{uri} {}:{}-{}:{}", start["line"], start["character"], end["line"], end["character"])
            };
            let places: Vec<String> = answer.as_array().unwrap().iter().map(place).collect();
            answers.insert(format!("{path}: {wanted}: {method}"), json!(places));
        }
    }
    same(editor.shown(&Value::Object(answers)), file!["../lsp/navigation.json": Text].raw());
}

#[test]
fn nothing_that_is_half_typed_breaks_anything() {
    let mut editor = Editor::open(stale());
    let mut version = 1;
    for path in [GERMAN, ENGLISH, "glossator.toml", "locales/en/privacy.ftl", LOCK] {
        let whole = format!("{}ü😀{{ $\r{{ -x(\r\n\t#", editor.project.read(path));
        editor.show(path, "");
        let ends: Vec<usize> = (0..=whole.len()).filter(|end| whole.is_char_boundary(*end)).collect();
        for end in ends.into_iter().step_by(29) {
            version += 1;
            editor.write(path, version, &whole[..end]);
            let lines = whole[..end].matches('\n').count();
            let place = json!({ "line": lines, "character": end % 50 });
            let wrong = json!({ "line": u32::MAX, "character": u32::MAX });
            let range = json!({ "start": wrong, "end": place });
            for method in ["hover", "completion", "definition", "references", "codeAction"] {
                for position in [&place, &wrong] {
                    editor.ask(
                        &format!("textDocument/{method}"),
                        json!({
                            "textDocument": { "uri": editor.uri(path) }, "position": position, "range": range,
                            "context": { "diagnostics": [], "includeDeclaration": false },
                        }),
                    );
                }
            }
        }
        editor.tell("textDocument/didClose", json!({ "textDocument": { "uri": editor.uri(path) } }));
    }
    let failed =
        |told: &&Value| told["method"] == "window/logMessage" && told.to_string().contains("mistake");
    assert_eq!(editor.told.iter().find(failed), None);
    assert_eq!(editor.close(), Ended::Orderly);
}

#[test]
fn what_the_protocol_doesnt_have_is_refused() {
    let mut editor = Editor::open(Project::translated());
    let code = |response: Response| response.response_result.map_err(|error| error.code);
    assert_eq!(code(editor.request("textDocument/nonsense", json!({}))), Err(-32601));
    assert_eq!(code(editor.request("textDocument/hover", json!({ "textDocument": 3 }))), Err(-32602));
    assert_eq!(code(editor.request("initialize", json!({}))), Err(-32600));
    editor.tell("textDocument/nonsense", json!({}));
    editor.tell("textDocument/didOpen", json!([1, 2]));
    editor.tell("$/cancelRequest", json!({ "id": "x" }));
    for uri in ["untitled:1", "file:///elsewhere.md", "file://", "", "http://example.org/%"] {
        let document = json!({ "uri": uri, "languageId": "x", "version": 1, "text": "x" });
        editor.tell("textDocument/didOpen", json!({ "textDocument": document }));
        let place = json!({ "textDocument": { "uri": uri }, "position": { "line": 0, "character": 0 } });
        assert_eq!(editor.ask("textDocument/hover", place), Value::Null, "{uri}");
        editor.tell(
            "textDocument/didChange",
            json!({ "textDocument": { "uri": uri, "version": 2 }, "contentChanges": [] }),
        );
        editor.tell("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    }
    editor.next += 1;
    let id = editor.next;
    editor.tell("$/cancelRequest", json!({ "id": id }));
    let params = json!({ "textDocument": { "uri": "x" }, "position": { "line": 0, "character": 0 } });
    editor.next -= 1;
    assert_eq!(code(editor.request("textDocument/hover", params)), Err(-32800));
    assert_eq!(editor.ask("shutdown", Value::Null), Value::Null);
    assert_eq!(code(editor.request("textDocument/hover", json!({}))), Err(-32600));
    editor.tell("exit", Value::Null);
    assert_eq!(editor.server.join().unwrap(), Ended::Orderly);
}

#[test]
fn sessions_end_as_the_protocol_says() {
    let begin = || {
        let (client, server) = Connection::memory();
        (client, std::thread::spawn(move || serve(&server, None)))
    };
    let exit = || Message::Notification(Notification { method: "exit".to_owned(), params: Value::Null });
    let (client, server) = begin();
    let early = Request { id: 1.into(), method: "textDocument/hover".to_owned(), params: json!({}) };
    client.sender.send(Message::Request(early)).unwrap();
    let Message::Response(refused) = client.receiver.recv_timeout(PATIENCE).unwrap() else {
        panic!("no answer")
    };
    assert_eq!(refused.response_result.unwrap_err().code, -32002);
    client.sender.send(exit()).unwrap();
    assert_eq!(server.join().unwrap(), Ended::Abrupt, "before it began");
    let (client, server) = begin();
    drop(client);
    assert_eq!(server.join().unwrap(), Ended::Lost);
    let editor = Editor::open(Project::new());
    editor.tell("exit", Value::Null);
    assert_eq!(editor.server.join().unwrap(), Ended::Abrupt, "without `shutdown`");
}

#[test]
fn a_folder_that_is_no_project_is_left_alone() {
    let mut editor = Editor::open(Project::new().file("notes.md", "# Notes\n"));
    editor.show("notes.md", "# Notes\n");
    assert_eq!(editor.ask_at("textDocument/hover", "notes.md", "# Notes\n", "Notes"), Value::Null);
    assert_eq!(editor.actions("notes.md", "# Notes\n", "Notes", 0), Value::Null);
    assert!(editor.told.iter().all(|told| told["method"] == "window/logMessage"), "{:?}", editor.told);
    assert_eq!(editor.close(), Ended::Orderly);
}
