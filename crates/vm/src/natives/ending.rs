//! The end of the program: halting, what is to run before, and what the operating system asks for.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use std::io::Write;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use parking_lot::Mutex;

use crate::atom::Atom;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::os_signal::OsSignal;
use crate::owned::Owned;
use crate::term::Term;

natives! {
    /// Ending.
    ENDING:
    "cordial" {
        "at_exit"/1 => at_exit;
        "take_at_exit"/0 => take_at_exit;
        "no_halt"/0 => no_halt;
        "set_no_halt"/1 => set_no_halt;
        "is_stopping"/0 => is_stopping;
        "set_stopping"/0 => set_stopping;
        "handle_signal"/2 => handle_signal;
        "restart"/0 => restart;
    }
    "erlang" {
        "halt"/0 => halt;
        "halt"/1 => halt;
        "halt"/2 => halt;
    }
}

/// Functions to call at the end, the first registered first.
static AT_EXIT: Mutex<Vec<Owned>> = Mutex::new(Vec::new());

fn at_exit<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    AT_EXIT.lock().push(Owned::new(args[0]));
    Ok(Atom::OK.into())
}

/// The functions to call at the end, the last registered first; none is left.
fn take_at_exit<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let functions = std::mem::take(&mut *AT_EXIT.lock());
    Ok(cx
        .heap()
        .list(functions.iter().rev().map(|function| function.copy(cx))))
}

static NO_HALT: AtomicBool = AtomicBool::new(false);

fn no_halt<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(NO_HALT.load(Ordering::Relaxed).into())
}

fn set_no_halt<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let on = args[0].as_bool().ok_or_else(Stop::bad_argument)?;
    NO_HALT.store(on, Ordering::Relaxed);
    Ok(Atom::OK.into())
}

/// Whether somebody asked for an orderly end already.
static STOPPING: AtomicBool = AtomicBool::new(false);

fn is_stopping<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(STOPPING.load(Ordering::Relaxed).into())
}

fn set_stopping<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    STOPPING.store(true, Ordering::Relaxed);
    Ok(Atom::OK.into())
}

/// Says whether a signal of the operating system goes to the program or does what it does to programs that do not care.
fn handle_signal<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let signal = args[0]
        .as_atom()
        .and_then(|name| OsSignal::from_name(name.as_str()))
        .ok_or_else(Stop::bad_argument)?;
    signal.set_handled(args[1].as_bool().ok_or_else(Stop::bad_argument)?);
    Ok(Atom::OK.into())
}

/// Begins anew: the program, with the arguments and the environment of now, takes the place of this one.
fn restart<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let Ok(program) = std::env::current_exe() else {
        return Err(Stop::error(Atom::SYSTEM_LIMIT));
    };
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1));
    command.env_clear().envs(super::host::variables());
    crate::os_signal::unblock_in(&mut command);
    // Only a failure comes back.
    let failure = command.exec();
    crate::complaint::complain(&format!(
        "cordial: the program cannot be restarted: {failure}"
    ));
    Err(Stop::error(Atom::SYSTEM_LIMIT))
}

/// How a program ends.
enum End {
    /// With this status.
    Status(i32),
    /// With the core dump of the operating system, if it makes one.
    Abort,
    /// With a last word.
    Slogan(Vec<u8>),
}

/// The most bytes of a last word.
const SLOGAN_BYTES_MAX: usize = 1023;

fn end<'h>(status: Term<'h>) -> Result<End, Stop<'h>> {
    if let Some(status) = status.as_i64() {
        let status = u64::try_from(status).map_err(|_| Stop::bad_argument())?;
        return Ok(End::Status((status & 0xff) as i32));
    }
    if let Some(name) = status.as_atom() {
        let is_abort = name.as_str() == "abort";
        return is_abort
            .then_some(End::Abort)
            .ok_or_else(Stop::bad_argument);
    }
    let mut slogan = String::new();
    for item in status.list_iter() {
        let character = item
            .ok()
            .and_then(|item| item.as_i64())
            .and_then(|code| u32::try_from(code).ok())
            .and_then(char::from_u32)
            .ok_or_else(Stop::bad_argument)?;
        slogan.push(character);
    }
    let mut bytes = slogan.into_bytes();
    bytes.truncate(SLOGAN_BYTES_MAX);
    Ok(End::Slogan(bytes))
}

/// Ends the program at once. Everything written so far has been flushed: every write is.
fn halt<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if let Some(options) = args.get(1) {
        for option in super::lists::elements(*options)? {
            let (key, _) = option.as_pair().ok_or_else(Stop::bad_argument)?;
            let known = key.as_atom().map(Atom::as_str);
            if !matches!(known, Some("flush" | "flush_timeout")) {
                return Err(Stop::bad_argument());
            }
        }
    }
    let end = args
        .first()
        .map_or(Ok(End::Status(0)), |status| end(*status))?;
    let code = match end {
        End::Status(code) => code,
        End::Abort => std::process::abort(),
        End::Slogan(mut slogan) => {
            slogan.push(b'\n');
            // Nobody is left to be told that standard error is closed.
            drop(std::io::stderr().write_all(&slogan));
            1
        }
    };
    cx.vm().halt(code);
    Err(Stop::Yield(Atom::TRUE.into()))
}
