//! What lints cannot check: the shape of the tree.
//!
//! Every rule gathers all its offenders before it fails, and says what to do.

use std::fs;
use std::path::{Path, PathBuf};

/// The most lines of a Rust file.
const LINES_MAX: usize = 1_000;

/// The most lines of code, docs aside, of a stdlib module: more, for a module cannot be split and
/// what is in `Kernel` is not ours to say.
const MODULE_LINES_MAX: usize = 2_000;

/// Names that say nothing about what a file owns.
const EMPTY_NAMES: [&str; 7] = [
    "common", "helper", "helpers", "misc", "mod", "util", "utils",
];

/// The only files with `unsafe`, by the reason for it. Each block says why it holds, each file's
/// `allow` why it is needed; a new file here needs a benchmark or a system interface.
const UNSAFE: [(&str, &[&str]); 3] = [
    (
        "terms and heaps are raw words: pointers are tagged, and the collector moves what they lead to",
        &[
            "crates/vm/src/bignum.rs",
            "crates/vm/src/bits.rs",
            "crates/vm/src/bits/matching.rs",
            "crates/vm/src/bits/slice.rs",
            "crates/vm/src/buffer.rs",
            "crates/vm/src/collect.rs",
            "crates/vm/src/collect/check.rs",
            "crates/vm/src/compare.rs",
            "crates/vm/src/copy.rs",
            "crates/vm/src/external.rs",
            "crates/vm/src/external/decode.rs",
            "crates/vm/src/hash.rs",
            "crates/vm/src/hash/former.rs",
            "crates/vm/src/hash/portable.rs",
            "crates/vm/src/heap.rs",
            "crates/vm/src/heap/fragment.rs",
            "crates/vm/src/literal.rs",
            "crates/vm/src/map.rs",
            "crates/vm/src/map/trie.rs",
            "crates/vm/src/number.rs",
            "crates/vm/src/owned.rs",
            "crates/vm/src/term.rs",
            "crates/vm/src/term/construct.rs",
        ],
    ),
    (
        "processes, signals and timers pass between threads by address, without locks",
        &[
            "crates/vm/src/exit.rs",
            "crates/vm/src/info.rs",
            "crates/vm/src/links.rs",
            "crates/vm/src/mailbox.rs",
            "crates/vm/src/process.rs",
            "crates/vm/src/queue.rs",
            "crates/vm/src/scheduler.rs",
            "crates/vm/src/scheduler/run_queue.rs",
            "crates/vm/src/signal.rs",
            "crates/vm/src/start.rs",
            "crates/vm/src/table.rs",
            "crates/vm/src/timer.rs",
            "crates/vm/src/timer/wheel.rs",
            "crates/vm/src/vm.rs",
        ],
    ),
    (
        "the interpreter runs what the verifier has proved, without proving it again",
        &[
            "crates/vm/src/clock.rs",
            "crates/vm/src/limit.rs",
            "crates/vm/src/code.rs",
            "crates/vm/src/exception.rs",
            "crates/vm/src/interpret.rs",
            "crates/vm/src/interpret/access.rs",
            "crates/vm/src/interpret/build.rs",
            "crates/vm/src/interpret/calls.rs",
            "crates/vm/src/interpret/executor.rs",
            "crates/vm/src/interpret/general.rs",
            "crates/vm/src/interpret/general/access.rs",
            "crates/vm/src/interpret/general/build.rs",
            "crates/vm/src/interpret/general/calls.rs",
            "crates/vm/src/interpret/general/counters.rs",
            "crates/vm/src/interpret/general/raise.rs",
            "crates/vm/src/natives/code.rs",
            "crates/vm/src/natives/file/status.rs",
            "crates/vm/src/natives/machine.rs",
            "crates/vm/src/natives/math.rs",
            "crates/vm/src/natives/trace.rs",
            "crates/vm/src/interpret/general/tests.rs",
            "crates/vm/src/interpret/machine.rs",
            "crates/vm/src/interpret/tests.rs",
            "crates/vm/src/load.rs",
            "crates/vm/src/load/emit.rs",
            "crates/vm/src/native.rs",
            "crates/vm/src/os_signal.rs",
            "crates/vm/src/protocol.rs",
        ],
    ),
];

/// The root of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("the crate is in crates/")
        .to_owned()
}

/// A file's path from the root, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    /// The name without directory and extension.
    fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default()
    }
}

/// All files below `directory` with `extension`.
fn files(directory: &str, extension: &str) -> Vec<File> {
    let root = root();
    let mut pending = vec![root.join(directory)];
    let mut found = Vec::new();
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(&directory).expect("the directory exists") {
            let path = entry.expect("its entries can be read").path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let relative = path.strip_prefix(&root).expect("it is below the root");
                found.push(File {
                    path: relative.to_string_lossy().replace('\\', "/"),
                    text: fs::read_to_string(&path).expect("it is text"),
                });
            }
        }
    }
    assert!(
        !found.is_empty(),
        "no .{extension} below {directory}: is it empty?"
    );
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Fails with all `offenders` and what to do about them.
#[track_caller]
fn none(offenders: Vec<String>, advice: &str) {
    assert!(
        offenders.is_empty(),
        "{advice}:\n  {}",
        offenders.join("\n  ")
    );
}

/// The files for which `offends` holds.
fn offenders(files: &[File], offends: impl Fn(&File) -> bool) -> Vec<String> {
    let offending = files.iter().filter(|file| offends(file));
    offending.map(|file| file.path.clone()).collect()
}

/// The lines of a module that are neither text between `"""` nor comments nor empty.
fn code_lines(text: &str) -> impl Iterator<Item = &str> {
    let mut in_text = false;
    text.lines().filter(move |line| {
        let was_in_text = in_text;
        if line.matches("\"\"\"").count() % 2 == 1 {
            in_text = !in_text;
        }
        let line = line.trim();
        !was_in_text && !line.is_empty() && !line.starts_with('#')
    })
}

#[test]
fn rust_files_say_what_they_are() {
    let missing = offenders(&files("crates", "rs"), |file| !file.text.starts_with("//!"));
    none(
        missing,
        "open each with `//!`: what it is and its invariants",
    );
}

#[test]
fn files_are_named_by_what_they_own() {
    let mut all = files("crates", "rs");
    all.extend(files("stdlib", "ex"));
    let empty = offenders(&all, |file| EMPTY_NAMES.contains(&file.stem()));
    none(empty, "name each by the concept it owns");
}

#[test]
fn files_are_short() {
    let mut long = offenders(&files("crates", "rs"), |file| {
        file.text.lines().count() > LINES_MAX
    });
    long.extend(offenders(&files("stdlib", "ex"), |file| {
        code_lines(&file.text).count() > MODULE_LINES_MAX
    }));
    none(long, "find the concept hiding in each and give it a file");
}

#[test]
fn stdlib_modules_have_docs() {
    let undocumented = offenders(&files("stdlib", "ex"), |file| {
        let lines: Vec<&str> = code_lines(&file.text).map(str::trim).collect();
        let modules = lines
            .iter()
            .filter(|line| line.starts_with("defmodule ") && !line.contains("unquote("));
        let docs = lines.iter().filter(|line| line.starts_with("@moduledoc"));
        docs.count() < modules.count()
    });
    none(
        undocumented,
        "give every module a @moduledoc, or `@moduledoc false`",
    );
}

#[test]
fn crates_are_described() {
    let path = root().join("docs/ARCHITECTURE.md");
    let text = fs::read_to_string(path).unwrap_or_default();
    let crates = fs::read_dir(root().join("crates")).expect("the directory exists");
    let missing = crates
        .map(|entry| entry.expect("its entries can be read").file_name())
        .map(|name| format!("crates/{}", name.to_string_lossy()))
        .filter(|name| !text.contains(name.as_str()));
    none(missing.collect(), "describe each in docs/ARCHITECTURE.md");
}

#[test]
fn nothing_is_put_off() {
    // Spelled in parts, or this file would offend.
    let marks = [
        concat!("to", "do!("),
        concat!("unimple", "mented!("),
        concat!("#[ig", "nore"),
    ];
    let put_off = offenders(&files("crates", "rs"), |file| {
        marks.iter().any(|mark| file.text.contains(mark))
    });
    none(
        put_off,
        "do it, or assert today's result and say why it is wrong",
    );
}

#[test]
fn unsafe_is_where_it_is_allowed() {
    let allowed: Vec<&str> = UNSAFE
        .iter()
        .flat_map(|(_, files)| files.iter().copied())
        .collect();
    // Spelled in parts, or this file would offend.
    let attribute = concat!("allow(un", "safe_code");
    let found = offenders(&files("crates", "rs"), |file| {
        let dense: String = file.text.split_whitespace().collect();
        dense.contains(attribute)
    });
    let unlisted = found
        .iter()
        .filter(|path| !allowed.contains(&path.as_str()))
        .cloned();
    none(unlisted.collect(), "list each in UNSAFE, with its reason");
    let stale = allowed
        .iter()
        .filter(|path| !found.iter().any(|found| found == *path))
        .map(|path| (*path).to_owned());
    none(stale.collect(), "take each out of UNSAFE: it has none");
}

/// The dependencies of a `Cargo.toml` that no comment explains. A crate's own file refers to the
/// workspace's, where the comment stands; our own crates and parts of one project need one only once.
fn unexplained(file: &File) -> Vec<String> {
    let mut in_dependencies = false;
    let mut previous = "";
    let mut found = Vec::new();
    for line in file.text.lines().map(str::trim) {
        if line.starts_with('[') {
            in_dependencies = line.ends_with("dependencies]");
        } else if in_dependencies
            && !line.starts_with('#')
            && let Some((name, source)) = line.split_once('=')
        {
            let explained = previous.starts_with('#')
                || source.contains("workspace = true")
                || source.contains("path =")
                || previous
                    .split_once(" =")
                    .is_some_and(|(family, _)| name.starts_with(family));
            if !explained {
                found.push(format!("{}: {}", file.path, name.trim()));
            }
        }
        previous = line;
    }
    found
}

#[test]
fn dependencies_are_explained() {
    let mut manifests = files("crates", "toml");
    let root_manifest = fs::read_to_string(root().join("Cargo.toml")).expect("it exists");
    manifests.push(File {
        path: "Cargo.toml".into(),
        text: root_manifest,
    });
    let offending = manifests.iter().flat_map(unexplained).collect();
    none(offending, "say in a comment above what each is for");
}

#[test]
fn a_dependency_without_a_comment_is_found() {
    let text = "[dependencies]\n# For this.\na = \"1\"\na-more = \"1\"\nb = \"1\"\nc = { workspace = true }\n";
    let file = File {
        path: "x".into(),
        text: text.into(),
    };
    assert_eq!(unexplained(&file), ["x: b"]);
}

#[test]
fn docs_are_no_code() {
    let text =
        "defmodule A do\n  @doc \"\"\"\n  defmodule B do\n  \"\"\"\n\n  # no\n  def f\nend\n";
    let lines: Vec<&str> = code_lines(text).map(str::trim).collect();
    assert_eq!(lines, ["defmodule A do", "@doc \"\"\"", "def f", "end"]);
}
