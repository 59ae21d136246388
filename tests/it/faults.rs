//! A run that is killed, finds no room, or isn't alone: every file is the whole
//! old or the whole new one, and the next run completes what is left.
//!
//! `child` is this very test binary, run as a program whose disk fails or whose
//! process ends before the step that is asked for.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use glossator::command;
use glossator::project::disk::{Disk, DiskStep};
use snapbox::str;

use crate::project::{ENGLISH, GERMAN, PAGE, Project, same};

/// The exit status of a process that was killed.
const KILLED: i32 = 99;
/// What parts the arguments in the environment.
const APART: &str = "\u{1f}";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// The process ends before the step.
    Kill,
    /// From this step on the disk is full.
    Full,
    /// Before the step somebody edits the German catalog.
    Edit,
}

#[test]
#[ignore = "run by the other tests, as a process of its own"]
fn child() {
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    let Ok(fatal) = variable("FAULT_STEP").parse::<usize>() else { return };
    let (fault, folder) = (variable("FAULT"), variable("FAULT_FOLDER"));
    let catalog = Path::new(&folder).join(GERMAN);
    let taken = AtomicUsize::new(0);
    let watch = move |step: DiskStep, path: &Path| {
        let number = taken.fetch_add(1, Ordering::SeqCst);
        match fault.as_str() {
            "Kill" if number == fatal => std::process::exit(KILLED),
            "Full" if number >= fatal => return Err(Error::from(ErrorKind::StorageFull)),
            "Edit" if step == DiskStep::Write && path == catalog => {
                let text = std::fs::read_to_string(&catalog)?;
                std::fs::write(&catalog, text.replace("Wir erheben Daten.", "Wir erheben keine Daten."))?;
            }
            _ => {}
        }
        Ok(())
    };
    let arguments = variable("FAULT_ARGUMENTS");
    let arguments = ["glossator", "-C", &folder].into_iter().chain(arguments.split(APART));
    let exit = command::run_on(Disk::watched(Arc::new(watch)), arguments.map(Into::into));
    std::process::exit(exit as i32);
}

fn run_with(fault: Fault, step: usize, project: &Project, arguments: &[&str]) -> Output {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "faults::child", "--ignored", "--nocapture"])
        .env("FAULT", format!("{fault:?}"))
        .env("FAULT_STEP", step.to_string())
        .env("FAULT_FOLDER", project.path(""))
        .env("FAULT_ARGUMENTS", arguments.join(APART))
        .output()
        .unwrap()
}

type Files = BTreeMap<String, Vec<u8>>;

fn project_of(files: &Files) -> Project {
    let project = Project::new();
    for (path, content) in files {
        project.write(path, content);
    }
    project
}

fn is_leftover(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap();
    name.starts_with(".glossator-") && name.ends_with(".tmp")
}

/// Each file is as before, or as an undisturbed run leaves it, or a copy of one
/// that was there before. The manifest is the one that grows.
#[track_caller]
fn assert_whole(project: &Project, before: &Files, after: &Files, context: &str) {
    let now = project.files();
    for (path, content) in now.iter().filter(|(path, _)| !is_leftover(path) && !path.ends_with(".manifest")) {
        let is_copy = path.contains(".moved-") && before.values().any(|old| old == content);
        let is_old = before.get(path) == Some(content) || is_copy;
        assert!(is_old || after.get(path) == Some(content), "{context}: {path} is half a file");
    }
    for path in before.keys().filter(|path| after.contains_key(*path)) {
        assert!(now.contains_key(path), "{context}: {path} is gone");
    }
}

/// Stops `arguments` before each step in every way, and lets the next run
/// complete it.
#[track_caller]
fn survives(start: &Project, arguments: &[&str]) {
    let before = start.files();
    let undisturbed = project_of(&before);
    let exit = undisturbed.run(arguments).code();
    let after = undisturbed.files();
    assert!(before != after, "nothing is written at all");
    for fault in [Fault::Kill, Fault::Full] {
        let mut step = 0;
        loop {
            let project = project_of(&before);
            let output = run_with(fault, step, &project, arguments);
            let context = format!("{arguments:?}, {fault:?} before step {step}");
            if output.status.code() == Some(exit) {
                assert!(project.files() == after, "{context}");
                break;
            }
            assert_whole(&project, &before, &after, &context);
            if fault == Fault::Full {
                assert_eq!(output.status.code(), Some(2), "{context}");
                let stderr = String::from_utf8(output.stderr).unwrap();
                let errors: Vec<&str> =
                    stderr.lines().filter(|line| line.starts_with("glossator: ")).collect();
                let [error] = errors.as_slice() else { panic!("{context}: {stderr}") };
                assert!(error.contains("no storage space; every file is whole. Make room"), "{error}");
                assert!(!project.files().keys().any(|path| is_leftover(path)), "{context}");
            } else {
                assert_eq!(output.status.code(), Some(KILLED), "{context}");
            }
            assert_eq!(project.run(arguments).code(), exit, "{context}: the next run");
            let completed = project.files();
            let different: Vec<_> = after
                .keys()
                .chain(completed.keys())
                .filter(|path| after.get(*path) != completed.get(*path))
                .collect();
            assert!(different.is_empty(), "{context}: the next run leaves other files: {different:?}");
            // A full disk is told the same way at every step.
            step += if fault == Fault::Kill { 1 } else { 4 };
        }
        assert!(step > 4, "{arguments:?}: only {step} steps were stopped");
    }
}

/// Two pages in two languages, translated into one.
fn site() -> Project {
    let terms = PAGE.replace("ref: 3", "ref: 4").replace("privacy", "terms");
    let project = Project::translated().config("[languages]\nde = {}\nfr = {}\n\n[publish]\nminimum = 0\n");
    let project = project.page("terms.md", &terms);
    project.sync();
    project
}

#[test]
fn a_sync_that_is_stopped_is_completed_by_the_next() {
    let project = site();
    project.edit(ENGLISH, "We collect data.", "We collect no data.\n\nNone at all.");
    project.rename("content/terms.md", "content/legal/conditions.md");
    survives(&project, &["sync"]);
}

/// Each page's files are written over the other's.
#[test]
fn a_sync_after_two_pages_swapped_is_completed_by_the_next() {
    let project = site();
    project.translate("locales/fr/terms.ftl", "ref-4-privacy-1", "Nous recueillons des données.");
    project.sync();
    project.edit(ENGLISH, "We collect data.", "We collect no data.\n\nNone at all.");
    project.rename("content/terms.md", "content/old.md");
    project.rename(ENGLISH, "content/terms.md");
    project.rename("content/old.md", ENGLISH);
    survives(&project, &["sync"]);
}

/// The ids that it gave stay given: nobody can know here that they were never
/// used.
#[test]
fn a_first_sync_that_is_stopped_is_completed_by_the_next() {
    let start = Project::new().config("[languages]\nde = {}\nfr = {}\n").page("privacy.md", PAGE).files();
    for step in 0..12 {
        let project = project_of(&start);
        run_with(Fault::Kill, step, &project, &["sync"]);
        project.sync();
        project.run(["sync", "--check"]).clean();
        for segment in ["= Privacy", "= We collect data.", "= Write to [us]({ $us }) since { $date }."] {
            assert!(project.read("locales/en/privacy.ftl").contains(segment), "step {step}");
        }
    }
}

#[test]
fn a_build_that_is_stopped_is_completed_by_the_next() {
    let project = site();
    survives(&project, &["build"]);
    project.run(["build"]).clean();
    project.edit(ENGLISH, "We collect data.", "We collect no data.");
    project.remove("content/terms.md");
    survives(&project, &["build"]);
}

#[test]
fn an_accept_that_is_stopped_is_completed_by_the_next() {
    let project = site();
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.sync();
    survives(&project, &["accept", "de", "ref-3-privacy-1"]);
}

#[test]
fn an_init_that_is_stopped_is_completed_by_the_next() {
    let project = Project::new()
        .page("a.md", "---\nlang: en\n---\n\nA.\n")
        .page("b.md", "---\ntitle: B\n---\n\nB.\n")
        .file("_config.yml", "url: https://example.org\n");
    survives(&project, &["init", "--assign-refs"]);
}

/// The build after one that was stopped isn't always the same build: the page
/// has changed once more.
#[test]
fn what_a_stopped_build_wrote_is_known_for_ours() {
    let project = site();
    project.run(["build"]).clean();
    project.edit(ENGLISH, "We collect data.", "We collect no data.");
    let before = project.files();
    for step in (0..24).step_by(2) {
        let project = project_of(&before);
        run_with(Fault::Kill, step, &project, &["build"]);
        project.edit(ENGLISH, "We collect no data.", "We collect some data.");
        project.run(["build"]).clean();
        assert!(project.read("localized/de/privacy.md").contains("We collect some data."), "step {step}");
    }
}

#[test]
fn an_edit_during_a_sync_is_not_lost() {
    let project = site();
    project.edit(ENGLISH, "Write to", "Do write to");
    let output = run_with(Fault::Edit, 0, &project, &["sync"]);
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8(output.stderr).unwrap();
    let folder = project.path("");
    let stderr = stderr.replace(&folder.display().to_string(), "");
    let errors: Vec<&str> = stderr.lines().filter(|line| line.starts_with("glossator: ")).collect();
    let [error] = errors.as_slice() else { panic!("{stderr}") };
    same(
        error.replace("`/", "`"),
        str![
            "glossator: `locales/de/privacy.ftl` was changed while glossator ran; it stays as it is now, and nothing is lost. Run the command again"
        ],
    );
    assert!(project.read(GERMAN).contains("Wir erheben keine Daten."));
    project.sync();
    assert!(project.read(GERMAN).contains("Wir erheben keine Daten."));
}

#[test]
fn only_one_run_writes_at_a_time() {
    let project = site();
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    let turn = glossator::project::Project::new(project.path("")).take_turn().unwrap();
    for arguments in ["sync", "build", "init", "accept de ref-3-privacy-1"] {
        project.fails(
            arguments.split(' '),
            str![[r#"
glossator: another run of glossator is writing in `.`; nothing was written by this one. Run it again when the other has ended

"#]],
        );
    }
    for arguments in ["check", "status", "sync --check", "build --explain-links"] {
        assert_ne!(project.run(arguments.split(' ')).code(), 2, "{arguments} only reads");
    }
    drop(turn);
    // A process that another test starts right now shares the lock until it is a program of its own.
    let gets_its_turn = || {
        std::thread::sleep(std::time::Duration::from_millis(10));
        project.run(["sync"]).code() == 0
    };
    assert!((0..100).any(|_| gets_its_turn()), "the turn has ended");
}

#[test]
fn only_our_own_leftovers_are_removed() {
    let project = site();
    let ours = ["locales/de/.glossator-a1B2c3D4.tmp", "localized/de/.glossator-00000000.tmp"];
    let others = ["locales/de/.glossator-notes.tmp", "locales/de/.other-a1B2c3D4.tmp"];
    for path in ours.iter().chain(&others) {
        project.write(path, "x");
    }
    project.run(["check"]);
    assert!(project.exists(ours[0]), "check writes nothing");
    project.sync();
    assert!(ours.iter().all(|path| !project.exists(path)));
    assert!(others.iter().all(|path| project.exists(path)));
}

/// Localized data and includes are written beside the output folder.
#[test]
fn leftovers_beside_the_output_folder_are_removed() {
    let project = site().file("content/_data/menu.yml", "- title: Home\n");
    let config = project.read("glossator.toml");
    let more = "hreflang = \"_includes/hreflang.html\"\n\n[data]\ncontent = \"content/_data\"\ntranslate = [\"title\"]\n";
    project.write("glossator.toml", format!("{config}{more}"));
    project.sync();
    project.run(["build"]);
    assert!(project.exists("_data/de/menu.yml"));
    let ours = ["_data/de/.glossator-a1B2c3D4.tmp", "_includes/.glossator-00000000.tmp"];
    for path in ours {
        project.write(path, "x");
    }
    project.run(["build"]);
    assert!(ours.iter().all(|path| !project.exists(path)));
}

/// A manifest may come from a stranger, in a pull request.
#[test]
fn a_manifest_removes_nothing_but_outputs() {
    let project = site();
    let files = project.files();
    let mut manifest = "glossator-manifest 1\n".to_owned();
    for (path, content) in &files {
        for path in [format!("/{path}"), format!("../{path}"), format!("de/../../{path}")] {
            manifest.push_str(&format!("{} {path}\n", blake3(content)));
        }
    }
    project.write("localized/.manifest", &manifest);
    project.run(["build"]).clean();
    let now = project.files();
    for (path, content) in files {
        assert!(now.get(&path) == Some(&content), "{path} is gone");
    }
}

fn blake3(content: &[u8]) -> String {
    blake3::hash(content).to_hex().to_string()
}

#[cfg(unix)]
mod unix {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::process::Command;

    use snapbox::str;

    use super::site;
    use crate::project::{ENGLISH, GERMAN, LOCK, Project, same};

    /// Puts a link where `path` is.
    fn link(project: &Project, path: &str, target: impl AsRef<std::path::Path>) {
        let at = project.path(path);
        if at.is_dir() {
            fs::remove_dir_all(&at).unwrap();
        } else if at.exists() {
            fs::remove_file(&at).unwrap();
        }
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        symlink(target, at).unwrap();
    }

    /// What stands outside.
    fn outside() -> Project {
        site().page("secret.md", "---\nref: 9\n---\n\nSecret.\n").file("secret", "secret = Secret\n")
    }

    #[test]
    fn links_that_lead_out_are_named_and_not_followed() {
        for (path, target) in [
            (ENGLISH, "content/secret.md"),
            ("content", "content"),
            (GERMAN, "secret"),
            (LOCK, "secret"),
            ("locales/de", "locales/de"),
            ("locales", "locales"),
            ("glossator.toml", "glossator.toml"),
            ("glossator-notice", "locales/de"),
            ("localized", "locales"),
            ("localized/de", "locales/de"),
            ("localized/.manifest", "secret"),
        ] {
            let (project, outside) = (site(), outside());
            let before = outside.files();
            link(&project, path, outside.path(target));
            let run = project.run(["build"]).failure().stdout("");
            let stderr = run.stderr_text();
            assert_eq!(stderr.lines().count(), 1, "{stderr}");
            let places =
                format!("./{path}` leads out of the project, to `{}`", outside.path(target).display());
            assert!(stderr.contains(&places), "{path}: {stderr}");
            project.run(["sync"]);
            assert!(outside.files() == before, "{path}: something outside has changed");
        }
    }

    #[test]
    fn links_inside_are_read_and_not_written_through() {
        let project = site();
        project.rename("content", "pages/english");
        link(&project, "content", "pages/english");
        project.run(["check"]).findings().stderr("");
        assert!(project.run(["status"]).clean().stdout_text().contains("content/privacy.md"));

        project.rename(GERMAN, "german.ftl");
        link(&project, GERMAN, "../../german.ftl");
        project.run(["build"]).clean();
        assert!(project.read("localized/de/privacy.md").contains("Wir erheben Daten."));
        project.edit("pages/english/privacy.md", "We collect data.", "We collect some data.");
        let text = project.read("german.ftl");
        project.run(["sync"]).failure().stderr(str![[r#"
glossator: `./locales/de/privacy.ftl` is a symbolic link, which glossator doesn't write through; put the file itself in its place

"#]]);
        assert_eq!(project.read("german.ftl"), text);
    }

    #[test]
    fn the_folder_itself_may_be_a_link() {
        let (project, elsewhere) = (site(), Project::new());
        project.edit(ENGLISH, "We collect data.", "We collect some data.");
        symlink(project.path(""), elsewhere.path("link")).unwrap();
        elsewhere.run(["-C", "link", "sync"]).clean();
        elsewhere.run(["-C", "link", "build"]).clean();
        assert!(project.exists("localized/de/privacy.md"));
    }

    #[test]
    fn what_is_no_file_is_named() {
        for (path, kind) in [(ENGLISH, "pipe"), (GERMAN, "pipe"), (LOCK, "folder"), (GERMAN, "loop")] {
            let project = site();
            project.remove(path);
            let at = project.path(path);
            let expected = match kind {
                "pipe" => {
                    assert!(Command::new("mkfifo").arg(&at).status().unwrap().success());
                    format!("`./{path}` is a pipe or a device where a file belongs; move it elsewhere")
                }
                "folder" => {
                    fs::create_dir(&at).unwrap();
                    format!("`./{path}` is a folder where a file belongs; move it elsewhere")
                }
                _ => {
                    symlink(at.file_name().unwrap(), &at).unwrap();
                    format!("can't read `./{path}`: Too many levels of symbolic links (os error 40)")
                }
            };
            for command in ["check", "sync", "build"] {
                project.fails([command], format!("glossator: {expected}\n"));
            }
        }
    }

    #[test]
    fn a_page_that_leads_nowhere_is_named() {
        let project = site();
        link(&project, ENGLISH, "nowhere.md");
        project.run(["check"]).failure().stderr(str![[r#"
glossator: `./content/privacy.md` is a symbolic link that leads nowhere; fix it or remove it

"#]]);
        // An editor's lock is such a link.
        let project = site();
        link(&project, "content/.#privacy.md", "somebody@somewhere.123");
        project.run(["sync"]).clean();
    }

    #[test]
    fn a_file_keeps_its_permissions() {
        for mode in [0o600, 0o664, 0o755] {
            let project = site();
            fs::set_permissions(project.path(GERMAN), Permissions::from_mode(mode)).unwrap();
            project.edit(ENGLISH, "We collect data.", "We collect some data.");
            project.sync();
            let now = fs::metadata(project.path(GERMAN)).unwrap().permissions().mode() & 0o777;
            assert_eq!(now, mode, "{now:o}");
        }
    }

    #[test]
    fn a_file_that_is_read_only_stays() {
        let project = site();
        project.edit(ENGLISH, "We collect data.", "We collect some data.");
        fs::set_permissions(project.path(GERMAN), Permissions::from_mode(0o444)).unwrap();
        let text = project.read(GERMAN);
        let stderr = project.run(["sync"]).failure().stderr_text();
        let error = stderr.lines().last().unwrap().to_owned();
        same(error, str!["glossator: can't replace `./locales/de/privacy.ftl`: the file is read-only"]);
        assert_eq!(project.read(GERMAN), text);
    }

    /// The real program, where a file can't have a single byte.
    #[test]
    fn no_room_is_told_once_and_leaves_everything_whole() {
        let project = site();
        project.edit(ENGLISH, "We collect data.", "We collect some data.");
        let before = project.files();
        for command in ["sync", "build"] {
            let script = format!("trap '' XFSZ; ulimit -f 0; exec \"$0\" {command}");
            let output = Command::new("sh")
                .args(["-c", &script, env!("CARGO_BIN_EXE_glossator")])
                .current_dir(project.path(""))
                .output()
                .unwrap();
            let stderr = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{stderr}");
            assert_eq!(stderr.lines().count(), 1, "{stderr}");
            assert!(
                stderr.contains("File too large (os error 27); every file is whole. Make room"),
                "{stderr}"
            );
            let mut after = project.files();
            after.retain(|path, _| before.contains_key(path) || !path.ends_with(".manifest"));
            assert!(after == before, "{command}");
        }
        project.sync();
    }
}
