//! Compares our forms of source files with those the oracle recorded.
//!
//! `compare RECORDED SOURCE…`: for each source file or folder, `RECORDED` holds a file of the same
//! path with `.quoted` appended, as `tests/syntax/record.exs` writes it.
//! `compare --print SOURCE…` prints our forms.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use syntax::recording;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let Some(recorded) = args.next() else {
        eprintln!("usage: compare RECORDED SOURCE…   or   compare --print SOURCE…");
        return ExitCode::from(2);
    };
    let mut files = Vec::new();
    args.for_each(|path| collect(&path, &mut files));
    files.sort();
    let mut different = 0;
    for file in &files {
        let own = recording::forms(&std::fs::read(file).unwrap_or_default());
        if recorded.as_os_str() == "--print" {
            println!("{own}");
            continue;
        }
        let mut name = recorded
            .join(file.strip_prefix("/").unwrap_or(file))
            .into_os_string();
        name.push(".quoted");
        let difference = match std::fs::read_to_string(&name) {
            Ok(expected) => recording::difference(&expected, &own),
            Err(_) => Some("  no recording".to_string()),
        };
        if let Some(difference) = difference {
            different += 1;
            println!("{}:\n{difference}", file.display());
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
