//! What shells and `man` learn of the command line.

use crate::project::Project;

const COMMANDS: [&str; 7] = ["init", "sync", "check", "build", "status", "accept", "explain"];

#[test]
fn every_shell_completes_every_command() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = Project::new().run(["completions", shell]).clean().stdout_text();
        for word in COMMANDS.into_iter().chain(["pull-request", "explain-links"]) {
            assert!(script.contains(word), "{shell} doesn't know {word}");
        }
    }
    let wrong = Project::new().run(["completions", "cmd"]);
    assert_eq!(wrong.code(), 2);
    assert!(wrong.stderr_text().contains("[possible values: bash, elvish, fish, powershell, zsh]"));
}

#[test]
fn man_has_a_page_for_each_command() {
    let page = Project::new().run(["man"]).clean().stdout_text();
    assert!(page.contains("\n.TH glossator 1 "), "{page}");
    for command in COMMANDS {
        assert!(page.contains(&format!("glossator\\-{command}(1)")), "{command}: {page}");
        let own = Project::new().run(["man", command]).clean().stdout_text();
        assert!(own.contains(&format!("glossator {command}")), "{own}");
    }
    assert!(Project::new().run(["man", "check"]).stdout_text().contains("\\-\\-pull\\-request"));
    let wrong = Project::new().run(["man", "chek"]);
    assert_eq!(wrong.code(), 2);
    assert_eq!(
        wrong.stderr_text(),
        "glossator: no command is called `chek`; `glossator --help` lists them all; did you mean `check`?\n"
    );
}
