//! `cordial compile`: which files are compiled again after which change.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A project of its own in a folder of its own.
struct Project(PathBuf);

impl Project {
    fn new(name: &str, files: &[(&str, &str)]) -> Project {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        drop(fs::remove_dir_all(&root));
        fs::create_dir_all(root.join("lib")).expect("a folder for the project");
        let project = Project(root);
        for (file, text) in files {
            project.write(file, text);
        }
        project
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join("lib").join(file), text).expect("the file can be written");
    }

    fn cordial(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_cordial"))
            .current_dir(&self.0)
            .args(arguments)
            .output()
            .expect("the command runs")
    }

    /// Compiles; gives the names of the files that were.
    fn compile(&self) -> Vec<String> {
        let output = self.cordial(&["compile", "--verbose", "-o", "out", "lib"]);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let complaints = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}{complaints}");
        let names = said
            .lines()
            .filter_map(|line| line.strip_prefix("Compiled lib/"));
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        names.sort();
        names
    }

    /// What an expression prints with the compiled modules at hand.
    fn run(&self, expression: &str) -> String {
        let output = self.cordial(&["-pa", "out", "-e", expression]);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}

/// `caller` calls `callee` when it runs; `user` uses a macro of `maker`, which calls `helper` then; `holder` has a struct of `shape`.
const FILES: &[(&str, &str)] = &[
    (
        "callee.ex",
        "defmodule Callee do\n  def value, do: 1\nend\n",
    ),
    (
        "caller.ex",
        "defmodule Caller do\n  def value, do: Callee.value()\nend\n",
    ),
    (
        "helper.ex",
        "defmodule Helper do\n  def double(x), do: x * 2\nend\n",
    ),
    (
        "maker.ex",
        "defmodule Maker do\n  defmacro twice(x), do: Helper.double(x)\nend\n",
    ),
    (
        "shape.ex",
        "defmodule Shape do\n  defstruct [:x]\n  def area, do: 1\nend\n",
    ),
    (
        "holder.ex",
        "defmodule Holder do\n  def new, do: %Shape{x: 1}\nend\n",
    ),
    (
        "user.ex",
        "defmodule User do\n  require Maker\n  def value, do: Maker.twice(21)\nend\n",
    ),
];

#[test]
fn only_what_a_change_touches_is_compiled() {
    let project = Project::new("compile_changes", FILES);
    assert_eq!(project.compile().len(), FILES.len());
    assert_eq!(
        project.run("IO.inspect({Caller.value(), User.value(), Holder.new()})"),
        "{1, 42, %Shape{x: 1}}"
    );
    assert!(project.compile().is_empty());

    // A call at run time is no reason.
    project.write(
        "callee.ex",
        "defmodule Callee do\n  def value, do: 2\nend\n",
    );
    assert_eq!(project.compile(), ["callee.ex"]);
    assert_eq!(project.run("IO.inspect(Caller.value())"), "2");

    // What a macro calls when it runs is one for all who use the macro.
    project.write(
        "helper.ex",
        "defmodule Helper do\n  def double(x), do: x * 2 + 0\nend\n",
    );
    assert_eq!(project.compile(), ["helper.ex", "user.ex"]);

    // A struct is one if it changed, not if the code next to it did.
    project.write(
        "shape.ex",
        "defmodule Shape do\n  defstruct [:x]\n  def area, do: 2\nend\n",
    );
    assert_eq!(project.compile(), ["shape.ex"]);
    project.write(
        "shape.ex",
        "defmodule Shape do\n  defstruct [:x, y: 3]\n  def area, do: 2\nend\n",
    );
    assert_eq!(project.compile(), ["holder.ex", "shape.ex"]);
    assert_eq!(
        project.run("IO.inspect(Holder.new())"),
        "%Shape{x: 1, y: 3}"
    );

    // A file that was only touched is the same.
    project.write(
        "caller.ex",
        "defmodule Caller do\n  def value, do: Callee.value()\nend\n",
    );
    assert!(project.compile().is_empty());
}

#[test]
fn files_that_are_gone_take_their_modules_along() {
    let project = Project::new("compile_gone", FILES);
    project.compile();
    fs::remove_file(project.0.join("lib/callee.ex")).expect("it was there");
    assert!(project.compile().is_empty());
    assert_eq!(
        project.run("IO.inspect(Code.ensure_loaded?(Callee))"),
        "false"
    );
}

#[test]
fn what_failed_is_compiled_the_next_time() {
    let project = Project::new("compile_failed", FILES);
    project.compile();
    project.write(
        "caller.ex",
        "defmodule Caller do\n  def value, do: missing()\nend\n",
    );
    let output = project.cordial(&["compile", "-o", "out", "lib"]);
    assert_eq!(output.status.code(), Some(1));
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        complaints.contains("undefined function missing/0"),
        "{complaints}"
    );
    assert!(
        complaints.contains("== Compilation error in file lib/caller.ex =="),
        "{complaints}"
    );
    project.write(
        "caller.ex",
        "defmodule Caller do\n  def value, do: 7\nend\n",
    );
    assert_eq!(project.compile(), ["caller.ex"]);
    assert_eq!(project.run("IO.inspect(Caller.value())"), "7");
}

#[test]
fn nothing_stays_of_a_build_that_failed() {
    let half = "defmodule Half do\nend\n\ndefmodule Other do\n  def f, do: unknown\nend\n";
    let whole = ("whole.ex", "defmodule Whole do\nend\n");
    let project = Project::new("nothing_stays", &[whole, ("half.ex", half)]);
    let compile = ["compile", "-o", "out", "lib"];
    assert!(!project.cordial(&compile).status.success());
    let again = project.cordial(&compile);
    let complaints = String::from_utf8_lossy(&again.stderr);
    assert!(!complaints.contains("redefining"), "{complaints}");
}

#[test]
fn files_that_wait_for_each_other_are_named() {
    let files = [
        ("one.ex", "defmodule One do\n  require Two\nend\n"),
        ("two.ex", "defmodule Two do\n  require One\nend\n"),
    ];
    let project = Project::new("compile_circle", &files);
    let output = project.cordial(&["compile", "-o", "out", "lib"]);
    assert_eq!(output.status.code(), Some(1));
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    for text in ["deadlocked waiting on module One", "lib/one.ex => Two"] {
        assert!(complaints.contains(text), "{complaints}");
    }
}

#[test]
fn external_resources_count() {
    let files = [(
        "text.ex",
        "defmodule Text do\n  @external_resource \"note.txt\"\n  @note File.read!(\"note.txt\")\n  def note, do: @note\nend\n",
    )];
    let project = Project::new("compile_resource", &files);
    let note = |text: &str| fs::write(project.0.join("note.txt"), text).expect("it can be written");
    note("one");
    assert_eq!(project.compile(), ["text.ex"]);
    assert!(project.compile().is_empty());
    note("two");
    assert_eq!(project.compile(), ["text.ex"]);
    assert_eq!(project.run("IO.puts(Text.note())"), "two");
}
