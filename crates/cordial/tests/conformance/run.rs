//! One run of a script by the binary.
//!
//! Invariant: a run ends. A script that takes longer than `TIME_LIMIT` is killed.

use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Longer than any script of the suite takes on a busy machine, stressed or not.
const TIME_LIMIT: Duration = Duration::from_secs(20);

/// How often a running script is asked whether it has ended.
const POLL: Duration = Duration::from_millis(2);

/// How a script ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum End {
    /// With this exit code.
    Code(i32),
    /// Killed by a signal: a fault of the machine itself.
    Signal,
    /// Not within `TIME_LIMIT`.
    TimedOut,
}

/// What a finished script left behind.
pub(crate) struct Run {
    pub(crate) end: End,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Runs the script at `path`, in `root`, with `variables` in its environment.
    pub(crate) fn new(root: &Path, path: &str, variables: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cordial"))
            .arg(path)
            .current_dir(root)
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("cargo has built the binary");
        let out = child.stdout.take().expect("it is piped");
        let err = child.stderr.take().expect("it is piped");
        // Both are read while the script runs, or a full pipe would stop it.
        let (out, err) = (thread::spawn(|| text(out)), thread::spawn(|| text(err)));
        let end = end(&mut child).expect("a child can be waited for and killed");
        Self {
            end,
            out: out.join().expect("reading does not panic"),
            err: err.join().expect("reading does not panic"),
        }
    }
}

/// Waits for the end, or brings it about.
fn end(child: &mut Child) -> io::Result<End> {
    let deadline = Instant::now() + TIME_LIMIT;
    while Instant::now() < deadline {
        if let Some(status) = child.try_wait()? {
            return Ok(ended(status));
        }
        thread::sleep(POLL);
    }
    child.kill()?;
    child.wait()?;
    Ok(End::TimedOut)
}

fn ended(status: ExitStatus) -> End {
    status.code().map_or(End::Signal, End::Code)
}

/// All of a stream, with `\xFF` for each byte that is not UTF-8.
fn text(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("a pipe can be read");
    readable(&bytes)
}

fn readable(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            text.push_str(&format!("\\x{byte:02x}"));
        }
    }
    text
}

#[test]
fn bytes_that_are_no_text_are_shown() {
    assert_eq!(readable(b"a\xffb\xc3\xa9"), "a\\xffb\u{e9}");
}
