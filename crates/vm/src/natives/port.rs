//! Ports: what leads out of the VM.
//!
//! There is one, number 0: the standard input and output that the program was started with. Other programs run
//! without a port, see `:cordial.run/3`.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::atom::Atom;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::term::{Port, Term, Value};

natives! {
    /// Ports.
    PORT:
    "erlang" {
        "ports"/0 => ports;
        "port_info"/1 => port_info;
        "port_info"/2 => port_info_item;
    }
}

/// The number of the port that stands for standard input and output.
const STANDARD: u64 = 0;

/// Bytes that came in through the standard port, and that went out.
static BYTES: [AtomicUsize; 2] = [AtomicUsize::new(0), AtomicUsize::new(0)];

/// Counts bytes of standard input.
pub(super) fn count_input(bytes: usize) {
    BYTES[0].fetch_add(bytes, Ordering::Relaxed);
}

/// Counts bytes of standard output.
pub(super) fn count_output(bytes: usize) {
    BYTES[1].fetch_add(bytes, Ordering::Relaxed);
}

fn ports<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().list([Port::new(STANDARD).into()]))
}

/// Whether it is an open port; it is an error if it is none at all.
fn is_open<'h>(cx: &Cx<'h>, term: Term<'h>) -> Result<bool, Stop<'h>> {
    match term.value() {
        Value::Port(port) => Ok(port.number() == STANDARD),
        // A name: that of a process or of nobody, for ports have none.
        Value::Atom(name) if cx.vm().names.whereis(name).is_none() => Ok(false),
        _ => Err(Stop::bad_argument()),
    }
}

/// What `port_info/1` tells, in OTP's order.
const USUAL: [&str; 7] = [
    "name",
    "links",
    "id",
    "connected",
    "input",
    "output",
    "os_pid",
];

fn key<'h>(name: &str) -> Result<Term<'h>, Stop<'h>> {
    Atom::try_new(name)
        .map(Term::from)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

fn value<'h>(cx: &Cx<'h>, item: &str) -> NativeResult<'h> {
    let heap = cx.heap();
    let count = |place: usize| heap.integer(BYTES[place].load(Ordering::Relaxed) as i64);
    Ok(match item {
        "name" => super::convert::characters(cx, "0/1"),
        "id" | "memory" | "queue_size" => heap.integer(0),
        "connected" => cx.term(crate::process::standard_leader()),
        "input" => count(0),
        "output" => count(1),
        "os_pid" => Atom::UNDEFINED.into(),
        "links" | "monitors" | "monitored_by" | "registered_name" => Term::NIL,
        "parallelism" => false.into(),
        "locking" => key("port_level")?,
        _ => return Err(Stop::bad_argument()),
    })
}

fn port_info<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if !is_open(cx, args[0])? {
        return Ok(Atom::UNDEFINED.into());
    }
    let pair = |name: &&str| Ok(cx.heap().tuple(&[key(name)?, value(cx, name)?]));
    let pairs: Result<Vec<_>, Stop<'h>> = USUAL.iter().map(pair).collect();
    Ok(cx.heap().list(pairs?))
}

/// `{item, value}`; no name is `[]`.
fn port_info_item<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let item = args[1].as_atom().ok_or_else(Stop::bad_argument)?;
    let value = value(cx, item.as_str())?;
    if !is_open(cx, args[0])? {
        return Ok(Atom::UNDEFINED.into());
    }
    if item == Atom::REGISTERED_NAME {
        return Ok(Term::NIL);
    }
    Ok(cx.heap().tuple(&[args[1], value]))
}
