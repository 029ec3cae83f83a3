//! What the program is told by whoever started it, and where its output goes.

use std::io::Write;

use parking_lot::Mutex;

use crate::atom::Atom;
use crate::iodata;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::term::Term;

natives! {
    /// The console.
    CONSOLE:
    "cordial" {
        "write"/2 => write;
        "standard_leader"/0 => standard_leader;
        "ansi_enabled"/0 => ansi_enabled;
        "argv"/0 => argv;
        "set_argv"/1 => set_argv;
    }
}

/// Writes and flushes; a closed pipe is an error for the writer only.
fn write<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = iodata::bytes(args[1]).ok_or_else(Stop::bad_argument)?;
    let written = match args[0].as_atom() {
        Some(Atom::STDERR | Atom::STANDARD_ERROR) => std::io::stderr().write_all(&bytes),
        Some(_) => {
            super::port::count_output(bytes.len());
            let mut out = std::io::stdout().lock();
            out.write_all(&bytes).and_then(|()| out.flush())
        }
        None => return Err(Stop::bad_argument()),
    };
    Ok(match written {
        Ok(()) => Atom::OK.into(),
        Err(_) => {
            let reason =
                Atom::try_new("terminated").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
            cx.heap().tuple(&[Atom::ERROR.into(), reason.into()])
        }
    })
}

/// The group leader of processes that nobody gave another: the short cut to standard output.
fn standard_leader<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.term(crate::process::standard_leader()))
}

fn ansi_enabled<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    use std::io::IsTerminal;
    Ok(std::io::stdout().is_terminal().into())
}

static ARGUMENTS: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());

fn argv<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let arguments = ARGUMENTS.lock();
    Ok(cx.heap().list(
        arguments
            .iter()
            .map(|argument| cx.heap().binary(argument))
            .collect::<Vec<_>>(),
    ))
}

fn set_argv<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = |item: Term<'h>| {
        item.as_binary_bytes()
            .map(std::borrow::Cow::into_owned)
            .ok_or_else(Stop::bad_argument)
    };
    let arguments = super::lists::elements(args[0])?
        .into_iter()
        .map(bytes)
        .collect::<Result<_, _>>()?;
    *ARGUMENTS.lock() = arguments;
    Ok(Atom::OK.into())
}
