//! Compares our forms of source files with those the oracle recorded.
//!
//! `compare RECORDED SOURCE…`: for each source file, `RECORDED` holds a file of the same path with
//! `.quoted` appended, as `tests/syntax/record.exs` writes it. With one file and no recording it
//! prints the forms.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use syntax::inspect::inspect;
use syntax::diagnostic::Wording;
use syntax::{ParseOptions, Parsed, parse};

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let Some(recorded) = args.next() else {
        eprintln!("usage: compare RECORDED SOURCE…   or   compare --print SOURCE");
        return ExitCode::from(2);
    };
    let mut files = Vec::new();
    for path in args {
        collect(&path, &mut files);
    }
    files.sort();
    if recorded.as_os_str() == "--print" {
        files.iter().for_each(|file| println!("{}", ours(file)));
        return ExitCode::SUCCESS;
    }
    let mut different = 0;
    for file in &files {
        let mut name = recorded
            .join(file.strip_prefix("/").unwrap_or(file))
            .into_os_string();
        name.push(".quoted");
        let Ok(expected) = std::fs::read_to_string(&name) else {
            println!("{}: no recording", file.display());
            continue;
        };
        if !same(file, &expected, &ours(file)) {
            different += 1;
        }
    }
    println!("{} files, {different} differ", files.len());
    if different == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if let Ok(entries) = std::fs::read_dir(path) {
        entries
            .flatten()
            .for_each(|entry| collect(&entry.path(), files));
    } else if path
        .extension()
        .is_some_and(|kind| kind == "ex" || kind == "exs")
    {
        files.push(path.to_path_buf());
    }
}

/// Two lines: the plain form, and the one with all metadata.
fn ours(file: &Path) -> String {
    let source = std::fs::read(file).unwrap_or_default();
    let plain = ParseOptions::default();
    let rich = ParseOptions { columns: true, token_metadata: true, ..ParseOptions::default() };
    format!("{}\n{}\n", shown(&source, &plain), shown(&source, &rich))
}

/// The form, or the error as `record.exs` writes it.
fn shown(source: &[u8], options: &ParseOptions) -> String {
    let Parsed { quoted, errors, .. } = parse(source, options);
    if let Some(form) = quoted {
        return inspect(&form);
    }
    let error = &errors[0];
    // The reference puts an unclosed opener where it opens.
    let (line, column) = error.opened.as_ref().map_or((error.line, error.column), |opened| {
        (opened.line, opened.column)
    });
    let text = match &error.wording {
        Some(Wording { before, token, after: Some(after) }) => format!("{before}\\_{after}{token}"),
        Some(wording) => wording.text(),
        None => error.title.clone(),
    };
    format!("error {line}:{column}: {}", text.replace('\n', "\\n"))
}

fn same(file: &Path, expected: &str, ours: &str) -> bool {
    let mut same = true;
    for (index, (expected, ours)) in expected.lines().zip(ours.lines()).enumerate() {
        // Without columns the reference leaves some errors without theirs: the second line has it.
        let shorter = expected.starts_with("error") && ours.starts_with("error") && index == 0;
        if expected != ours && same && !shorter {
            same = false;
            let at = expected
                .bytes()
                .zip(ours.bytes())
                .take_while(|(a, b)| a == b)
                .count();
            let from = at.saturating_sub(120);
            let shown = |text: &str| {
                let end = text.len().min(at + 120);
                String::from_utf8_lossy(&text.as_bytes()[from.min(end)..end]).into_owned()
            };
            println!(
                "{}:\n  oracle {}\n  ours   {}",
                file.display(),
                shown(expected),
                shown(ours)
            );
        }
    }
    same
}
