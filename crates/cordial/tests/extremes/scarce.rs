//! Little memory: whatever a script does, the VM ends in good order.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Folders of the conformance suite whose files use memory in many ways.
const FOLDERS: &[&str] = &[
    "binaries",
    "bitstrings",
    "enum",
    "functions",
    "lists",
    "maps",
    "natives",
    "process",
    "receive",
    "string",
];

/// A script that waits for a process which was killed never ends: then it is ended, which is no failure.
const PATIENCE: Duration = Duration::from_secs(10);

fn files(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/conformance");
    let entries = std::fs::read_dir(root.join(folder)).expect("the suite has the folder");
    entries
        .map(|entry| entry.expect("a folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "exs"))
        .collect()
}

/// What went wrong, if the VM itself did.
fn fault(path: &Path, megabytes: &str) -> Option<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .arg(path)
        .env("CORDIAL_MEMORY_MB", megabytes)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("cargo has built the binary");
    let start = Instant::now();
    loop {
        match child.try_wait().expect("a child can be waited for") {
            // 70 is the status after a bug of the VM; no status is the end by a signal.
            Some(status) if status.code().is_none_or(|code| code == 70 || code > 100) => {
                return Some(format!("{}: {status}", path.display()));
            }
            Some(_) => return None,
            None if start.elapsed() > PATIENCE => {
                child.kill().expect("it still runs");
                child.wait().expect("it was killed");
                return None;
            }
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    }
}

#[test]
fn no_script_breaks_the_vm_for_want_of_memory() {
    let _alone = crate::alone();
    let mut faults = Vec::new();
    for megabytes in ["4", "1"] {
        for path in FOLDERS.iter().flat_map(|folder| files(folder)) {
            faults.extend(fault(&path, megabytes));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
