//! What the machine itself has to say.

use std::io::Write;

/// Writes a line to standard error. When that is closed there is nobody to tell, and nothing to do about it: unlike
/// `eprintln!`, this never panics.
pub fn complain(line: &str) {
    let line = format!("{line}\n");
    drop(std::io::stderr().write_all(line.as_bytes()));
}
