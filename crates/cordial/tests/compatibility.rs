//! `docs/compatibility.md` says what is here and which cases exercise it. `UPDATE=1 cargo test` writes it anew.

use std::path::Path;
use std::process::Command;

#[test]
fn the_document_is_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .current_dir(&root)
        .arg("tests/compatibility/report.exs")
        .output()
        .expect("the binary runs");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    let wanted = String::from_utf8_lossy(&output.stdout);
    let path = root.join("docs/compatibility.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, wanted.as_bytes()).expect("the document can be written");
    }
    let found = std::fs::read_to_string(&path).expect("a file of the repository");
    assert!(
        found == wanted,
        "docs/compatibility.md is stale: make compatibility"
    );
}
