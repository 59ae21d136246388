//! What can't be read, and what is no file: each is named once, nothing waits
//! for it, and nothing is taken for gone because nobody could look.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use snapbox::str;

use crate::project::{ENGLISH, GERMAN, LOCK, Project};

/// How long a run may take that should not wait for anybody.
const SOON: Duration = Duration::from_secs(30);

/// A site with a file of every kind, synced and built.
fn site() -> Project {
    let project = Project::translated()
        .config(
            "[languages]\nde = {}\n\n[publish]\nminimum = 0\nhreflang = \"_includes/hreflang.html\"\n\n[data]\ncontent = [\"_data/en\"]\n",
        )
        .file("_data/en/menu.yml", "home: Home\n")
        .file("locales/de/_terms.ftl", "-qubes = Qubes\n")
        .file("locales/en/_terms.ftl", "-qubes = Qubes\n")
        .with("src/localize/notices/de.ftl", "glossator-notice/de.ftl");
    project.sync();
    project.run(["build"]);
    project.run(["init"]).clean();
    assert!(project.exists("localized/de/privacy.md") && project.exists("_includes/hreflang.html"));
    project
}

/// Every file that a run reads, with the commands that do.
const READ: &[(&str, &[&str])] = &[
    ("glossator.toml", &["check", "sync", "build", "init", "status"]),
    (ENGLISH, &["check", "sync", "build", "init", "status"]),
    ("_data/en/menu.yml", &["check", "sync", "build"]),
    ("locales/en/privacy.ftl", &["check", "sync", "build"]),
    (GERMAN, &["check", "sync", "build", "status"]),
    (LOCK, &["check", "sync", "build", "status"]),
    ("locales/de/_terms.ftl", &["check", "build"]),
    ("glossator-notice/de.ftl", &["check", "build"]),
    ("localized/.manifest", &["build"]),
    ("localized/de/privacy.md", &["build"]),
    ("localized/translations.json", &["build"]),
    ("_includes/hreflang.html", &["build"]),
];

/// Runs the program as somebody whom permissions stop, and tells its exit
/// status and what it printed. Root is let through everywhere but for what it
/// gives up here.
#[track_caller]
fn run(project: &Project, command: &str) -> (i32, String, String) {
    let program = env!("CARGO_BIN_EXE_glossator");
    let is_root = fs::metadata(project.path("")).unwrap().uid() == 0;
    let mut run = Command::new(if is_root { "setpriv" } else { program });
    if is_root {
        run.args(["--bounding-set=-dac_override,-dac_read_search", program]);
    }
    run.args(command.split(' ')).current_dir(project.path(""));
    let mut run = run.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let start = Instant::now();
    while run.try_wait().unwrap().is_none() {
        if start.elapsed() > SOON {
            run.kill().unwrap();
            panic!("{command} waits for something");
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let output = run.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// `command` ends with exit status 2 and this one error.
#[track_caller]
fn fails(project: &Project, command: &str, error: &str) {
    let (status, stdout, stderr) = run(project, command);
    let errors: Vec<&str> = stderr.lines().filter_map(|line| line.strip_prefix("glossator: ")).collect();
    assert_eq!((status, stdout.as_str(), errors.as_slice()), (2, "", [error].as_slice()), "{command}");
}

fn lock(project: &Project, path: &str) {
    fs::set_permissions(project.path(path), Permissions::from_mode(0o0)).unwrap();
}

fn unlock(project: &Project, path: &str) {
    fs::set_permissions(project.path(path), Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_file_that_must_not_be_read_stops_the_run() {
    let project = site();
    let before = project.files();
    for (path, commands) in READ {
        lock(&project, path);
        for command in *commands {
            fails(&project, command, &format!("can't read `./{path}`: Permission denied (os error 13)"));
        }
        unlock(&project, path);
    }
    assert!(project.files() == before);
}

#[test]
fn an_init_that_cannot_read_writes_nothing() {
    let project = Project::new().page("a.md", "A.\n").page("b.md", "B.\n");
    let before = project.files();
    lock(&project, "content/b.md");
    for command in ["init", "init --assign-refs"] {
        fails(&project, command, "can't read `./content/b.md`: Permission denied (os error 13)");
    }
    unlock(&project, "content/b.md");
    assert!(project.files() == before);
}

#[test]
fn a_folder_that_must_not_be_read_is_not_an_empty_one() {
    let project = site();
    let before = project.files();
    for (path, commands) in [
        ("content", ["check", "sync", "build"].as_slice()),
        ("locales", &["check", "sync", "build"]),
        ("locales/de", &["check", "sync", "build"]),
        ("_data", &["check", "sync", "build"]),
        ("_data/en", &["check", "sync", "build"]),
        ("localized", &["sync", "build"]),
    ] {
        lock(&project, path);
        for command in commands {
            let inner = if path == "_data" { "_data/en" } else { path };
            fails(
                &project,
                command,
                &format!("can't read the folder `./{inner}`: Permission denied (os error 13)"),
            );
        }
        unlock(&project, path);
    }
    assert!(project.files() == before);
}

#[test]
fn content_below_a_folder_that_must_not_be_read_is_not_gone() {
    let project = site();
    project.rename("content", "site/pages");
    project.edit("glossator.toml", "[languages]", "content = \"site/pages\"\n[languages]");
    project.sync();
    lock(&project, "site");
    for command in ["check", "sync", "build", "status"] {
        fails(&project, command, "can't read the folder `./site/pages`: Permission denied (os error 13)");
    }
    unlock(&project, "site");
    assert!(project.exists("site/pages/privacy.md"));
}

#[test]
fn nothing_waits_for_a_pipe() {
    let project = site();
    for (path, commands) in
        READ.iter().copied().chain([(".gitignore", ["init"].as_slice()), ("_config.yml", &["init"])])
    {
        let old = project.exists(path).then(|| fs::read(project.path(path)).unwrap());
        if old.is_some() {
            project.remove(path);
        }
        assert!(Command::new("mkfifo").arg(project.path(path)).status().unwrap().success());
        for command in commands {
            let error = format!("`./{path}` is a pipe or a device where a file belongs; move it elsewhere");
            fails(&project, command, &error);
        }
        project.remove(path);
        if let Some(old) = old {
            project.write(path, old);
        }
    }
}

#[test]
fn a_device_is_no_file() {
    for path in [ENGLISH, GERMAN, "glossator.toml"] {
        let project = site();
        project.remove(path);
        symlink("/dev/zero", project.path(path)).unwrap();
        let error = "leads out of the project, to `/dev/zero`; glossator stays inside: put the files themselves there";
        fails(&project, "check", &format!("`./{path}` {error}"));
    }
}

#[test]
fn a_linked_folder_is_named_and_not_searched() {
    let project = site();
    project.write("shared/imprint.md", "---\nlang: en\nref: 9\n---\n\nImprint.\n");
    symlink("../shared", project.path("content/shared")).unwrap();
    symlink("..", project.path("content/up")).unwrap();
    symlink("../shared", project.path("content/.hidden")).unwrap();
    symlink("../../shared", project.path("_data/en/more")).unwrap();
    symlink("../../shared", project.path("locales/de/more")).unwrap();
    project.run(["check", "--language", "de"]).findings().stdout(str![[r#"
error[unsafe-path]: this is a symbolic link to a folder; glossator doesn't look into it, because it may lead anywhere, or in a circle
 --> _data/en/more:1:1
  = No data file in it is read, translated or published.
  = Put the folder itself there, or name the one that it leads to in `content` below [data] in glossator.toml. If its files aren't for translators: [data] exclude = ["more"]

error[unsafe-path]: this is a symbolic link to a folder; glossator doesn't look into it, because it may lead anywhere, or in a circle
 --> content/shared:1:1
  = No page in it is read, translated or published.
  = Put the folder itself there, or name the one that it leads to in `content` in glossator.toml. If its pages are none of the site's: [pages] exclude = ["shared"]

error[unsafe-path]: this is a symbolic link to a folder; glossator doesn't look into it, because it may lead anywhere, or in a circle
 --> content/up:1:1
  = No page in it is read, translated or published.
  = Put the folder itself there, or name the one that it leads to in `content` in glossator.toml. If its pages are none of the site's: [pages] exclude = ["up"]

error[unsafe-path]: this is a symbolic link to a folder; glossator doesn't look into it, because it may lead anywhere, or in a circle
 --> locales/de/more:1:1
  = A catalog in it isn't found when its page moves, and `sync` can't write there.
  = Put the folder itself there.

glossator: 4 errors in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);

    let before = project.files();
    project.run(["sync"]).clean();
    assert!(project.files() == before);
    project.edit(
        "glossator.toml",
        "[languages]",
        "content = [\"content\", \"shared\"]\n[pages]\nexclude = [\"shared\", \"up/**\"]\n[languages]",
    );
    project.edit("glossator.toml", "[data]\n", "[data]\nexclude = [\"more\"]\n");
    fs::remove_file(project.path("locales/de/more")).unwrap();
    project.sync();
    assert!(!project.run(["check"]).stdout_text().contains("unsafe-path"));
    assert!(project.exists("locales/de/imprint.ftl"));
}

/// All files but the manifest, which tells of outputs before they are written.
fn written(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let mut files = project.files();
    files.retain(|path, _| !path.ends_with(".manifest"));
    files
}

#[test]
fn nothing_is_written_through_a_linked_folder() {
    let project = site();
    let places =
        [("locales/de", "sync"), ("locales", "sync"), ("localized/de", "build"), ("localized", "build")];
    for (times, (path, command)) in places.into_iter().enumerate() {
        let sentence = |times| format!("We collect{} data.", " more".repeat(times));
        project.edit(ENGLISH, &sentence(times), &sentence(times + 1));
        project.rename(path, "elsewhere");
        symlink(project.path("elsewhere"), project.path(path)).unwrap();
        let before = written(&project);
        let error = format!(
            "`./{path}` is a symbolic link, which glossator doesn't write through; put the folder itself in its place"
        );
        fails(&project, command, &error);
        fs::remove_file(project.path(path)).unwrap();
        assert!(written(&project) == before, "{path}: something has been written");
        project.rename("elsewhere", path);
        project.run([command]);
    }
}
