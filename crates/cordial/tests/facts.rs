//! What the library's modules say of themselves, against what the reference's do: docs, specs, types and callbacks.
//!
//! `tests/compatibility/facts.exs` compares, see there; `known_facts.txt` beside it names what may differ.

use std::path::Path;
use std::process::Command;

#[test]
fn modules_say_what_the_reference_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .current_dir(root.join("tests/compatibility"))
        .args(["facts.exs", "facts.txt", "known_facts.txt"])
        .output()
        .expect("the binary runs");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
