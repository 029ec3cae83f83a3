//! The operating system: environment, folders, other programs, standard input.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::{BufRead, Read, Write};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::LazyLock;

use parking_lot::Mutex;

use super::chardata::{Decoder, Encoding};
use super::file::reason_of as reason;
use super::lists::elements;
use crate::atom::Atom;
use crate::native::{Answer, Cx, NativeResult, Stop, natives};
use crate::term::Term;

natives! {
    /// The operating system.
    HOST:
    "cordial" {
        "env"/0 => environment;
        "env"/1 => variable;
        "set_env"/2 => set_variable;
        "cwd"/0 => current_folder;
        "tmp_dir"/0 => temporary_folder;
        "run"/3 => run;
        "read"/1 => read;
    }
    "os" {
        "getpid"/0 => process_number;
        "find_executable"/1 => find_executable;
        "getenv"/0 => all_settings;
        "getenv"/1 => setting;
        "getenv"/2 => setting;
        "putenv"/2 => put_setting;
        "unsetenv"/1 => remove_setting;
        "env"/0 => environment_of_characters;
        "type"/0 => kind;
        "version"/0 => version;
    }
}

/// The environment: the program's own, since the system's must not change while threads run. Children get it.
static ENVIRONMENT: LazyLock<Mutex<BTreeMap<OsString, OsString>>> =
    LazyLock::new(|| Mutex::new(std::env::vars_os().collect()));

fn binary<'h>(cx: &Cx<'h>, text: &OsStr) -> Term<'h> {
    cx.heap().binary(text.as_bytes())
}

fn text<'h>(term: Term<'h>) -> Result<OsString, Stop<'h>> {
    let bytes = term.as_binary_bytes().map(Cow::into_owned);
    let bytes = bytes
        .filter(|bytes| !bytes.contains(&0))
        .ok_or_else(Stop::bad_argument)?;
    Ok(OsString::from_vec(bytes))
}

fn environment<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let variables = ENVIRONMENT.lock();
    let pair = |(name, value): (&OsString, &OsString)| {
        cx.heap().tuple(&[binary(cx, name), binary(cx, value)])
    };
    Ok(cx
        .heap()
        .list(variables.iter().map(pair).collect::<Vec<_>>()))
}

fn variable<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let value = ENVIRONMENT.lock().get(&text(args[0])?).cloned();
    Ok(value.map_or(Atom::NIL.into(), |value| binary(cx, &value)))
}

fn set_variable<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let name = text(args[0])?;
    if args[1].is_atom_of(Atom::NIL) {
        ENVIRONMENT.lock().remove(&name);
    } else {
        let value = text(args[1])?;
        ENVIRONMENT.lock().insert(name, value);
    }
    Ok(Atom::OK.into())
}

/// The name or value of a variable as a list of characters.
fn characters_of<'h>(term: Term<'h>) -> Result<OsString, Stop<'h>> {
    let code = |item: Term<'h>| {
        let code = item.as_i64().and_then(|code| u32::try_from(code).ok());
        code.and_then(char::from_u32)
            .filter(|character| *character != '\0')
    };
    let text: Option<String> = elements(term)?.into_iter().map(code).collect();
    text.map(OsString::from).ok_or_else(Stop::bad_argument)
}

fn as_characters<'h>(cx: &Cx<'h>, text: &OsStr) -> Term<'h> {
    super::convert::characters(cx, &text.to_string_lossy())
}

/// All variables and their values.
pub(super) fn variables() -> BTreeMap<OsString, OsString> {
    ENVIRONMENT.lock().clone()
}

/// `["NAME=value"]`, each a list of characters.
fn all_settings<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let line = |(name, value): (&OsString, &OsString)| {
        let text = format!("{}={}", name.to_string_lossy(), value.to_string_lossy());
        super::convert::characters(cx, &text)
    };
    let lines: Vec<Term<'h>> = ENVIRONMENT.lock().iter().map(line).collect();
    Ok(cx.heap().list(lines))
}

/// `[{name, value}]`, each a list of characters.
fn environment_of_characters<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let pair = |(name, value): (&OsString, &OsString)| {
        cx.heap()
            .tuple(&[as_characters(cx, name), as_characters(cx, value)])
    };
    let pairs: Vec<Term<'h>> = ENVIRONMENT.lock().iter().map(pair).collect();
    Ok(cx.heap().list(pairs))
}

/// The value of a variable; else the second argument, or `false`.
fn setting<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let value = ENVIRONMENT.lock().get(&characters_of(args[0])?).cloned();
    let default = args.get(1).copied().unwrap_or_else(|| false.into());
    Ok(value.map_or(default, |value| as_characters(cx, &value)))
}

fn put_setting<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let name = characters_of(args[0])?;
    if name.is_empty() || name.as_bytes().contains(&b'=') {
        return Err(Stop::bad_argument());
    }
    let value = characters_of(args[1])?;
    ENVIRONMENT.lock().insert(name, value);
    Ok(true.into())
}

fn remove_setting<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    ENVIRONMENT.lock().remove(&characters_of(args[0])?);
    Ok(true.into())
}

/// The kind of operating system: `{:unix, :linux}`.
fn kind<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let atom = |name: &str| {
        Atom::try_new(name)
            .map(Term::from)
            .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
    };
    let name = match std::env::consts::OS {
        "macos" => "darwin",
        name => name,
    };
    Ok(cx.heap().tuple(&[atom("unix")?, atom(name)?]))
}

/// The first three numbers of the kernel's version.
fn version<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let mut numbers = release
        .split(|character: char| !character.is_ascii_digit())
        .map(|digits| digits.parse::<i64>().unwrap_or(0));
    let three: [Term<'h>; 3] =
        std::array::from_fn(|_| cx.heap().integer(numbers.next().unwrap_or(0)));
    Ok(cx.heap().tuple(&three))
}

fn current_folder<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(std::env::current_dir().map_or(Atom::NIL.into(), |path| binary(cx, path.as_os_str())))
}

fn temporary_folder<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let folder = Path::new("/tmp");
    Ok(if folder.is_dir() {
        binary(cx, folder.as_os_str())
    } else {
        Atom::NIL.into()
    })
}

fn process_number<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(super::convert::characters(
        cx,
        &std::process::id().to_string(),
    ))
}

fn is_executable(path: &Path) -> bool {
    path.metadata()
        .is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
}

/// The path of a program as a list of characters, or `false`.
fn find_executable<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let code = |item: Term<'h>| {
        item.as_i64()
            .and_then(|code| u32::try_from(code).ok())
            .and_then(char::from_u32)
    };
    let name: Option<String> = elements(args[0])?.into_iter().map(code).collect();
    let name = PathBuf::from(name.ok_or_else(Stop::bad_argument)?);
    let found = if name.is_absolute() || name.components().count() > 1 {
        std::env::current_dir()
            .map(|folder| folder.join(&name))
            .ok()
            .filter(|path| is_executable(path))
    } else {
        let folders = ENVIRONMENT
            .lock()
            .get(OsStr::new("PATH"))
            .cloned()
            .unwrap_or_default();
        std::env::split_paths(&folders)
            .map(|folder| folder.join(&name))
            .find(|path| is_executable(path))
    };
    Ok(found.map_or(false.into(), |path| {
        super::convert::characters(cx, &path.to_string_lossy())
    }))
}

/// Runs a program to its end; gives `{output, status}`. See `System.cmd/3` for the options.
fn run<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut command = Command::new(text(args[0])?);
    for argument in elements(args[1])? {
        command.arg(text(argument)?);
    }
    command.env_clear().envs(ENVIRONMENT.lock().iter());
    let mut joins_errors = false;
    let mut captures = true;
    let options = args[2].as_map().ok_or_else(Stop::bad_argument)?;
    for (key, value) in options.iter() {
        match key.as_atom().map(Atom::as_str) {
            Some("cd") => {
                command.current_dir(text(value)?);
            }
            Some("env") => {
                for pair in elements(value)? {
                    let (name, value) = pair.as_pair().ok_or_else(Stop::bad_argument)?;
                    match value.is_atom_of(Atom::NIL) {
                        true => command.env_remove(text(name)?),
                        false => command.env(text(name)?, text(value)?),
                    };
                }
            }
            Some("stderr_to_stdout") => {
                joins_errors = value.as_bool().ok_or_else(Stop::bad_argument)?
            }
            Some("use_stdio") => captures = value.as_bool().ok_or_else(Stop::bad_argument)?,
            Some("arg0") => {
                command.arg0(text(value)?);
            }
            // A hint to the scheduler of another machine.
            Some("parallelism") => {}
            _ => return Err(Stop::bad_argument()),
        }
    }
    Err(block(move || {
        answer_of(match captures {
            true => capture(command, joins_errors),
            false => share(command),
        })
    }))
}

/// What running came to, for the process that waits.
fn answer_of(result: std::io::Result<(Vec<u8>, i32)>) -> Answer {
    Box::new(move |cx| match result {
        Ok((output, status)) => Ok(cx.heap().tuple(&[
            cx.heap().binary(&output),
            cx.heap().integer(i64::from(status)),
        ])),
        Err(error) => Err(Stop::error(reason(&error))),
    })
}

/// Runs a command that reads and writes where the program does.
fn share(mut command: Command) -> std::io::Result<(Vec<u8>, i32)> {
    crate::os_signal::unblock_in(&mut command);
    Ok((Vec::new(), code_of(command.status()?)))
}

fn capture(mut command: Command, joins_errors: bool) -> std::io::Result<(Vec<u8>, i32)> {
    command.stdin(Stdio::null());
    let (mut reader, writer) = std::io::pipe()?;
    if joins_errors {
        command.stderr(writer.try_clone()?);
    }
    crate::os_signal::unblock_in(&mut command);
    let mut child = command.stdout(writer).spawn()?;
    // The command holds the writing end of the pipe, which must be closed for the reading end to see the end.
    drop(command);
    let mut output = Vec::new();
    reader.read_to_end(&mut output)?;
    Ok((output, code_of(child.wait()?)))
}

/// As a shell gives it.
fn code_of(status: ExitStatus) -> i32 {
    status
        .code()
        .unwrap_or_else(|| 128 + status.signal().unwrap_or(0))
}

/// Has a helper thread do `work` while the process waits for the answer.
pub(super) fn block<'h>(work: impl FnOnce() -> Answer + Send + 'static) -> Stop<'h> {
    Stop::Block(Box::new(move |completer| {
        let vm = std::sync::Arc::clone(completer.vm());
        vm.run_blocking(Box::new(move || completer.complete(work())));
    }))
}

/// How much to read.
#[derive(Clone, Copy)]
enum Amount {
    Line,
    Bytes(usize),
    Characters(usize),
}

/// Serves `{:get_line, encoding, prompt}` and `{:get_chars, encoding, prompt, count}` from standard input.
fn read<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let request = args[0].as_tuple().ok_or_else(Stop::bad_argument)?;
    let (kind, encoding, prompt, count) = match request.elements() {
        [kind, encoding, prompt] => (kind, encoding, prompt, None),
        [kind, encoding, prompt, count] => (kind, encoding, prompt, count.as_usize()),
        _ => return Err(Stop::bad_argument()),
    };
    let is_bytes = encoding.is_atom_of(Atom::LATIN1);
    let amount = match (kind.as_atom().map(Atom::as_str), count) {
        (Some("get_line"), None) => Amount::Line,
        (Some("get_chars"), Some(count)) if is_bytes => Amount::Bytes(count),
        (Some("get_chars"), Some(count)) => Amount::Characters(count),
        _ => return Err(Stop::bad_argument()),
    };
    let (prompt, _) = Decoder::new(cx.heap(), Encoding::Utf8, Encoding::Utf8).run(*prompt);
    Err(block(move || {
        let result = ask(&prompt).and_then(|()| take(&mut std::io::stdin().lock(), amount));
        super::port::count_input(result.as_ref().map_or(0, Vec::len));
        Box::new(move |cx| {
            Ok(match result {
                Ok(bytes)
                    if bytes.is_empty()
                        && !matches!(amount, Amount::Bytes(0) | Amount::Characters(0)) =>
                {
                    Atom::EOF.into()
                }
                Ok(bytes) if is_bytes || std::str::from_utf8(&bytes).is_ok() => {
                    cx.heap().binary(&bytes)
                }
                Ok(_) => {
                    let invalid = Atom::try_new("invalid_unicode").unwrap_or(Atom::ERROR);
                    cx.heap().tuple(&[Atom::ERROR.into(), invalid.into()])
                }
                Err(error) => cx
                    .heap()
                    .tuple(&[Atom::ERROR.into(), reason(&error).into()]),
            })
        })
    }))
}

/// Shows a prompt.
fn ask(prompt: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(prompt.as_bytes())?;
    out.flush()
}

fn take(input: &mut impl BufRead, amount: Amount) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match amount {
        Amount::Line => {
            input.read_until(b'\n', &mut bytes)?;
        }
        Amount::Bytes(count) => {
            input.take(count as u64).read_to_end(&mut bytes)?;
        }
        Amount::Characters(count) => {
            for _ in 0..count {
                let Some(first) = input.fill_buf()?.first().copied() else {
                    break;
                };
                let length = match first {
                    0xc0..0xe0 => 2,
                    0xe0..0xf0 => 3,
                    0xf0.. => 4,
                    _ => 1,
                };
                input.by_ref().take(length).read_to_end(&mut bytes)?;
            }
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn input_is_taken_in_the_amount_asked_for() {
        let mut input = "añb\nc".as_bytes();
        assert_eq!(
            take(&mut input, Amount::Characters(2)).unwrap(),
            "añ".as_bytes()
        );
        assert_eq!(take(&mut input, Amount::Line).unwrap(), b"b\n");
        assert_eq!(take(&mut input, Amount::Bytes(5)).unwrap(), b"c");
        assert!(take(&mut input, Amount::Line).unwrap().is_empty());
    }

    #[test]
    fn a_program_runs_to_its_end() {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", "echo out; echo err >&2; exit 3"]);
        assert_eq!(capture(command, true).unwrap(), (b"out\nerr\n".to_vec(), 3));
        assert!(capture(Command::new("/no/such/program"), false).is_err());
    }
}
