//! Scripts at the edge of what a machine can do, run by the binary as a user would: none may break the VM.

mod compiling;
mod crowds;
mod deep;
mod latency;
mod limits;
mod programs;
mod scarce;
mod variables;

use std::io::Read;
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// One script at a time: they take much memory, and some measure time.
static MACHINE: Mutex<()> = Mutex::new(());

/// What a script left behind.
struct Run {
    /// The exit code, unless a signal killed it.
    status: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    /// Standard error for a report: its lines may be a million characters long.
    fn err_shortened(&self) -> String {
        let shorten = |line: &str| line.chars().take(200).chain(['\n']).collect::<String>();
        self.err.lines().take(60).map(shorten).collect()
    }
}

/// Waits until no other script runs.
fn alone() -> MutexGuard<'static, ()> {
    MACHINE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs `script` with `variables` in its environment.
fn run(script: &str, variables: &[(&str, &str)], time_limit: Duration) -> Run {
    let _alone = alone();
    let mut child = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .args(["-e", script])
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo has built the binary");
    let (out, err) = (text(child.stdout.take()), text(child.stderr.take()));
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child can be waited for") {
            break status;
        }
        if start.elapsed() > time_limit {
            child.kill().expect("it still runs");
            panic!("does not end: {script}");
        }
        thread::sleep(Duration::from_millis(2));
    };
    let text = |reader: JoinHandle<String>| reader.join().expect("reading does not panic");
    Run {
        status: status.code(),
        out: text(out),
        err: text(err),
    }
}

/// All of a stream, read while the script runs, or a full pipe would stop it.
fn text(stream: Option<impl Read + Send + 'static>) -> JoinHandle<String> {
    thread::spawn(|| {
        let mut text = Vec::new();
        let mut stream = stream.expect("it is piped");
        stream.read_to_end(&mut text).expect("a pipe can be read");
        String::from_utf8_lossy(&text).into_owned()
    })
}

/// Runs `script`; it must print `expected`, end well and say nothing else.
fn check(script: &str, variables: &[(&str, &str)], expected: &[&str]) {
    /// Longer than any of these scripts takes on a busy machine.
    const TIME_LIMIT: Duration = Duration::from_secs(120);
    let run = run(script, variables, TIME_LIMIT);
    let err = run.err_shortened();
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines, expected, "{script}\n{err}");
    assert_eq!(run.status, Some(0), "{script}\n{err}");
    assert_eq!(err, "", "{script}");
}
