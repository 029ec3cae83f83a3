//! Clocks, unique numbers, and timers that send messages.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use super::lists::elements;
use crate::atom::Atom;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::number;
use crate::term::Term;
use crate::timer::{self, Destination, TimerForm};

natives! {
    /// Time.
    TIME:
    "erlang" {
        "monotonic_time"/0 => monotonic_time;
        "monotonic_time"/1 => monotonic_time;
        "system_time"/0 => system_time;
        "system_time"/1 => system_time;
        "time_offset"/0 => time_offset;
        "time_offset"/1 => time_offset;
        "timestamp"/0 => timestamp;
        "convert_time_unit"/3 => convert_time_unit;
        "unique_integer"/0 => unique_integer;
        "unique_integer"/1 => unique_integer;
        "localtime"/0 => localtime;
        "universaltime"/0 => universaltime;
        "send_after"/3 => send_after;
        "send_after"/4 => send_after;
        "start_timer"/3 => start_timer;
        "start_timer"/4 => start_timer;
        "cancel_timer"/1 => cancel_timer;
        "cancel_timer"/2 => cancel_timer;
        "read_timer"/1 => read_timer;
        "read_timer"/2 => read_timer;
    }
    "os" {
        "system_time"/0 => system_time;
        "system_time"/1 => system_time;
        "timestamp"/0 => timestamp;
    }
}

/// Parts a second of a unit; the native one is the nanosecond.
fn parts<'h>(unit: Term<'h>) -> Result<i128, Stop<'h>> {
    if let Some(parts) = unit.as_i64() {
        return if parts > 0 {
            Ok(i128::from(parts))
        } else {
            Err(Stop::bad_argument())
        };
    }
    match unit.as_atom().map(Atom::as_str) {
        Some("second" | "seconds") => Ok(1),
        Some("millisecond" | "milli_seconds") => Ok(1_000),
        Some("microsecond" | "micro_seconds") => Ok(1_000_000),
        Some("nanosecond" | "nano_seconds" | "native" | "perf_counter") => Ok(1_000_000_000),
        _ => Err(Stop::bad_argument()),
    }
}

/// Nanoseconds in the unit of an optional argument.
fn in_unit<'h>(cx: &Cx<'h>, nanoseconds: i128, args: &[Term<'h>]) -> NativeResult<'h> {
    let parts = args
        .first()
        .map_or(Ok(1_000_000_000), |unit| parts(*unit))?;
    Ok(cx
        .heap()
        .wide_integer((nanoseconds * parts).div_euclid(1_000_000_000)))
}

fn monotonic_time<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    in_unit(cx, i128::from(cx.vm().clock.now_ns()), args)
}

fn since_epoch() -> i128 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_nanos() as i128)
}

fn system_time<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    in_unit(cx, since_epoch(), args)
}

fn time_offset<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    in_unit(cx, since_epoch() - i128::from(cx.vm().clock.now_ns()), args)
}

fn timestamp<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let micros = (since_epoch() / 1_000) as i64;
    let number = |value: i64| cx.heap().integer(value);
    let second = micros / 1_000_000;
    Ok(cx.heap().tuple(&[
        number(second / 1_000_000),
        number(second % 1_000_000),
        number(micros % 1_000_000),
    ]))
}

fn convert_time_unit<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (from, to) = (parts(args[1])?, parts(args[2])?);
    let heap = cx.heap();
    if let Some(time) = args[0].as_i64() {
        return Ok(heap.wide_integer((i128::from(time) * to).div_euclid(from)));
    }
    if !args[0].is_integer() {
        return Err(Stop::bad_argument());
    }
    // Beyond machine integers: divided towards zero, then down.
    let (from, to) = (heap.wide_integer(from).raw(), heap.wide_integer(to).raw());
    let limit = |_| Stop::error(Atom::SYSTEM_LIMIT);
    let product = number::mul(heap, args[0].raw(), to).map_err(limit)?;
    let quotient = number::quotient(heap, product, from).map_err(limit)?;
    let rest = cx.term(number::remainder(heap, product, from).map_err(limit)?);
    let correction = -i64::from(rest.compare(heap.integer(0)).is_lt());
    let floor = number::add(heap, quotient, heap.integer(correction).raw());
    Ok(cx.term(floor.map_err(limit)?))
}

/// Positive and strictly increasing: that serves every combination of options.
fn unique_integer<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    for option in args
        .first()
        .map_or(Ok(Vec::new()), |options| elements(*options))?
    {
        if !matches!(
            option.as_atom().map(Atom::as_str),
            Some("positive" | "monotonic")
        ) {
            return Err(Stop::bad_argument());
        }
    }
    static NEXT: AtomicI64 = AtomicI64::new(1);
    Ok(cx.heap().integer(NEXT.fetch_add(1, Ordering::Relaxed)))
}

/// `{{year, month, day}, {hour, minute, second}}` of a broken-down time.
fn calendar<'h>(cx: &Cx<'h>, time: &libc::tm) -> Term<'h> {
    let number = |value: i32| cx.heap().integer(i64::from(value));
    let date = [
        number(time.tm_year + 1900),
        number(time.tm_mon + 1),
        number(time.tm_mday),
    ];
    let time = [
        number(time.tm_hour),
        number(time.tm_min),
        number(time.tm_sec),
    ];
    cx.heap()
        .tuple(&[cx.heap().tuple(&date), cx.heap().tuple(&time)])
}

fn localtime<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(calendar(cx, &crate::clock::local_now()))
}

fn universaltime<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(calendar(cx, &crate::clock::universal_now()))
}

/// Whether the time is absolute: `[abs: true]`.
fn is_absolute<'h>(args: &[Term<'h>]) -> Result<bool, Stop<'h>> {
    let Some(options) = args.get(3) else {
        return Ok(false);
    };
    let mut absolute = false;
    for option in elements(*options)? {
        let (key, value) = option.as_pair().ok_or_else(Stop::bad_argument)?;
        if key.as_atom().is_none_or(|key| key.as_str() != "abs") {
            return Err(Stop::bad_argument());
        }
        absolute = value.as_bool().ok_or_else(Stop::bad_argument)?;
    }
    Ok(absolute)
}

fn timer<'h>(cx: &Cx<'h>, args: &[Term<'h>], form: TimerForm) -> NativeResult<'h> {
    let time = args[0]
        .as_i64()
        .filter(|time| *time >= 0)
        .ok_or_else(Stop::bad_argument)? as u64;
    let to = match (args[1].as_pid(), args[1].as_atom()) {
        (Some(pid), _) => Destination::Pid(pid),
        (None, Some(name)) => Destination::Name(name),
        (None, None) => return Err(Stop::bad_argument()),
    };
    let vm = cx.vm();
    let deadline = if is_absolute(args)? {
        time
    } else {
        vm.clock.deadline_ms(time)
    };
    let message = args[2].raw();
    let reference = cx.process(|process| timer::start(vm, process, to, deadline, form, message));
    Ok(cx.heap().reference(reference))
}

fn send_after<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    timer(cx, args, TimerForm::Plain)
}

fn start_timer<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    timer(cx, args, TimerForm::Timeout)
}

/// Whole milliseconds left, or `false`. The wheel counts the one that has begun as well.
fn left<'h>(cx: &Cx<'h>, left: Option<u64>) -> Term<'h> {
    left.map_or(false.into(), |left| {
        cx.heap().unsigned(left.saturating_sub(1))
    })
}

fn cancel_timer<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let reference = args[0].as_reference().ok_or_else(Stop::bad_argument)?;
    let (mut quiet, mut by_message) = (false, false);
    for option in args
        .get(1)
        .map_or(Ok(Vec::new()), |options| elements(*options))?
    {
        let (key, value) = option.as_pair().ok_or_else(Stop::bad_argument)?;
        let value = value.as_bool().ok_or_else(Stop::bad_argument)?;
        match key.as_atom().map(Atom::as_str) {
            Some("async") => by_message = value,
            Some("info") => quiet = !value,
            _ => return Err(Stop::bad_argument()),
        }
    }
    let vm = cx.vm();
    let cancelled = cx.process(|process| timer::cancel_by(vm, process, reference));
    if by_message && !quiet {
        let tag = Atom::try_new("cancel_timer").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
        let message = cx.heap().tuple(&[tag.into(), args[0], left(cx, cancelled)]);
        let own = cx.process(|process| process.id());
        vm.send(own, message.raw());
    }
    Ok(if quiet || by_message {
        Atom::OK.into()
    } else {
        left(cx, cancelled)
    })
}

fn read_timer<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let reference = args[0].as_reference().ok_or_else(Stop::bad_argument)?;
    Ok(left(cx, timer::read(cx.vm(), reference)))
}
