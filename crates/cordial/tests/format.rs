//! The formatter: what it makes of `tests/format/cases` is what the reference made of them, and `cordial fmt` does with
//! files what its help says.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A folder of this test's own, with files in it.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fmt_{name}"));
    drop(std::fs::remove_dir_all(&folder));
    for (file, text) in files {
        let path = folder.join(file);
        let parent = path.parent().expect("it lies in the folder");
        std::fs::create_dir_all(parent).expect("a folder can be made");
        std::fs::write(path, text).expect("a file can be written");
    }
    folder
}

fn fmt(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .current_dir(folder)
        .arg("fmt")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let mut stdin = child.stdin.take().expect("it was asked for");
    // Whoever needs no input may have gone.
    drop(stdin.write_all(input.as_bytes()));
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

fn read(folder: &Path, file: &str) -> String {
    std::fs::read_to_string(folder.join(file)).expect("a file of this test")
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn cases_are_laid_out_as_by_the_reference() {
    let output = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .current_dir(root())
        .arg("tests/format/check.exs")
        .output()
        .expect("the binary runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{}\n{}",
        &text[text.floor_char_boundary(text.len().saturating_sub(6_000))..],
        errors(&output)
    );
}

#[test]
fn inputs_of_the_configuration_are_formatted() {
    let folder = folder(
        "inputs",
        &[
            (
                ".formatter.exs",
                "[inputs: [\"lib/*.ex\"], subdirectories: [\"sub\"], line_length: 20, locals_without_parens: [plug: 1]]",
            ),
            ("lib/a.ex", "plug   :one\nfoo(aaaaaaaaaa,bbbbbbbbbb)"),
            ("lib/a.txt", "plug   :one\n"),
            ("sub/.formatter.exs", "[inputs: [\"*.exs\"]]"),
            ("sub/b.exs", "plug   :one\nfoo(aaaaaaaaaa,bbbbbbbbbb)\n"),
        ],
    );
    assert!(fmt(&folder, &[], "").status.success());
    assert_eq!(
        read(&folder, "lib/a.ex"),
        "plug :one\n\nfoo(\n  aaaaaaaaaa,\n  bbbbbbbbbb\n)\n"
    );
    assert_eq!(read(&folder, "lib/a.txt"), "plug   :one\n");
    assert_eq!(
        read(&folder, "sub/b.exs"),
        "plug(:one)\nfoo(aaaaaaaaaa, bbbbbbbbbb)\n"
    );
}

#[test]
fn what_is_not_formatted_is_shown_and_left_alone() {
    let folder = folder("check", &[("a.ex", "a\nfoo  1\nb\n"), ("b.ex", "foo(1)\n")]);
    let output = fmt(&folder, &["--check", "."], "");
    assert_eq!(output.status.code(), Some(1));
    let shown = errors(&output);
    assert!(
        shown.contains("a.ex\n\n1 1  |a\n2   -|foo  1\n  2 +|foo(1)\n3 3  |b\n"),
        "{shown}"
    );
    assert!(!shown.contains("b.ex"), "{shown}");
    assert_eq!(read(&folder, "a.ex"), "a\nfoo  1\nb\n");
    let output = fmt(&folder, &["--check-formatted", "b.ex"], "");
    assert!(output.status.success(), "{}", errors(&output));
}

#[test]
fn a_file_with_errors_is_left_alone_and_the_others_are_formatted() {
    let folder = folder("errors", &[("a.ex", "foo(  1"), ("b.ex", "foo  1")]);
    let output = fmt(&folder, &["a.ex", "b.ex"], "");
    assert_eq!(output.status.code(), Some(1));
    let shown = errors(&output);
    assert!(shown.contains("a.ex:1:8"), "{shown}");
    assert_eq!(read(&folder, "a.ex"), "foo(  1");
    assert_eq!(read(&folder, "b.ex"), "foo(1)\n");
    let left = std::fs::read_dir(&folder).expect("the folder is there");
    assert_eq!(left.count(), 2);
}

#[test]
fn standard_input_is_formatted_to_standard_output() {
    let folder = folder("stdin", &[("a.ex", "1\n")]);
    let output = fmt(&folder, &["-"], "a+b");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "a + b\n");
    let output = fmt(&folder, &["--migrate", "-"], "unless a, do: 'b'");
    let migrated = String::from_utf8_lossy(&output.stdout);
    assert_eq!(migrated, "if !a, do: ~c\"b\"\n");
    let output = fmt(&folder, &["--stdin-filename", "c.ex", "-"], "a+(b");
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("c.ex:1:5"), "{}", errors(&output));
}

#[test]
fn what_cannot_be_served_is_refused() {
    let folder = folder(
        "refused",
        &[
            ("plugins.exs", "[plugins: [Foo], inputs: []]"),
            ("atom.exs", ":foo"),
        ],
    );
    let cases: [(&[&str], &str); 5] = [
        (&[], "expected files or patterns"),
        (&["none.ex"], "could not find a file to format"),
        (&["--dot-formatter", "plugins.exs"], "asks for plugins"),
        (
            &["--dot-formatter", "atom.exs"],
            "to return a keyword list, got: :foo",
        ),
        (&["--fast"], "there is no option --fast"),
    ];
    for (arguments, message) in cases {
        let output = fmt(&folder, arguments, "");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let shown = errors(&output);
        assert!(shown.contains(message), "{arguments:?}: {shown}");
    }
}

#[test]
fn the_library_and_the_examples_are_formatted() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_cordial"))
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .args(["fmt", "--check"])
        .output()
        .expect("the command runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "run `cordial fmt`\n{said}{complaints}"
    );
}
