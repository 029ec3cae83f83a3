//! Clocks, unique numbers, and timers that send messages.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use std::sync::atomic::{AtomicI64, Ordering};

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
        "date"/0 => date;
        "time"/0 => time;
        "now"/0 => now;
        "universaltime_to_posixtime"/1 => universal_to_posix;
        "posixtime_to_universaltime"/1 => posix_to_universal;
        "universaltime_to_localtime"/1 => universal_to_local;
        "localtime_to_universaltime"/1 => local_to_universal;
        "localtime_to_universaltime"/2 => local_to_universal;
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
        "perf_counter"/0 => monotonic_time;
        "perf_counter"/1 => monotonic_time;
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

fn since_epoch(cx: &Cx<'_>) -> i128 {
    cx.vm().clock.system_ns() as i128
}

fn system_time<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    in_unit(cx, since_epoch(cx), args)
}

fn time_offset<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    in_unit(
        cx,
        since_epoch(cx) - i128::from(cx.vm().clock.now_ns()),
        args,
    )
}

fn timestamp<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(stamp(cx, (since_epoch(cx) / 1_000) as i64))
}

/// `{megaseconds, seconds, microseconds}`.
fn stamp<'h>(cx: &Cx<'h>, micros: i64) -> Term<'h> {
    let number = |value: i64| cx.heap().integer(value);
    let second = micros / 1_000_000;
    cx.heap().tuple(&[
        number(second / 1_000_000),
        number(second % 1_000_000),
        number(micros % 1_000_000),
    ])
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
    Ok(local_now(cx))
}

fn local_now<'h>(cx: &Cx<'h>) -> Term<'h> {
    calendar(cx, &crate::clock::local_at(cx.vm().clock.system_seconds()))
}

fn universaltime<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    posix_to_universal(cx, &[cx.heap().integer(cx.vm().clock.system_seconds())])
}

fn date<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let (date, _) = halves(local_now(cx))?;
    Ok(date)
}

fn time<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let (_, time) = halves(local_now(cx))?;
    Ok(time)
}

fn halves<'h>(both: Term<'h>) -> Result<(Term<'h>, Term<'h>), Stop<'h>> {
    both.as_pair().ok_or_else(Stop::bad_argument)
}

/// A timestamp that no other call gives: later than all before.
fn now<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    static LAST: AtomicI64 = AtomicI64::new(0);
    let micros = (since_epoch(cx) / 1_000) as i64;
    let next = |last: i64| Some(micros.max(last + 1));
    let last = LAST.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next);
    let given = micros.max(last.unwrap_or(micros) + 1);
    Ok(stamp(cx, given))
}

/// Days from 1970-01-01 to a day of the Gregorian calendar: counted in eras of 400 years that begin in March.
fn days_from_epoch(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day so many days from 1970-01-01.
fn date_of_days(days: i64) -> [i64; 3] {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = (from_march + 2) % 12 + 1;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    [year + era * 400 + i64::from(month <= 2), month, day]
}

const SECONDS_PER_DAY: i64 = 86_400;

/// Seconds from 1970 to `{{year, month, day}, {hour, minute, second}}`, taken as UTC, if there is such a time.
fn seconds_of(term: Term<'_>) -> Option<i64> {
    let (date, time) = term.as_pair()?;
    let three = |term: Term<'_>| -> Option<[i64; 3]> {
        let numbers: Option<Vec<i64>> = term.as_tuple()?.iter().map(Term::as_i64).collect();
        numbers?.try_into().ok()
    };
    let [year, month, day] = three(date)?;
    let [hour, minute, second] = three(time)?;
    let fits = (-100_000..=100_000).contains(&year)
        && (1..=12).contains(&month)
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..60).contains(&second);
    if !fits {
        return None;
    }
    let days = days_from_epoch(year, month, day);
    // A day that the month has not is another one counted back.
    let exists = date_of_days(days) == [year, month, day];
    exists.then_some(days * SECONDS_PER_DAY + hour * 3_600 + minute * 60 + second)
}

fn universal_to_posix<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let seconds = seconds_of(args[0]).ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(seconds))
}

fn posix_to_universal<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let seconds = args[0].as_i64().ok_or_else(Stop::bad_argument)?;
    let days = seconds.div_euclid(SECONDS_PER_DAY);
    if days.abs() > 40_000_000 {
        return Err(Stop::bad_argument());
    }
    let of_day = seconds.rem_euclid(SECONDS_PER_DAY);
    let triple = |numbers: [i64; 3]| {
        cx.heap()
            .tuple(&numbers.map(|number| cx.heap().integer(number)))
    };
    let time = [of_day / 3_600, of_day / 60 % 60, of_day % 60];
    Ok(cx.heap().tuple(&[triple(date_of_days(days)), triple(time)]))
}

fn universal_to_local<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let seconds = seconds_of(args[0]).ok_or_else(Stop::bad_argument)?;
    Ok(calendar(cx, &crate::clock::local_at(seconds)))
}

/// With `true` or `false` for summer time, or `:undefined` for what is usual at that time.
fn local_to_universal<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let seconds = seconds_of(args[0]).ok_or_else(Stop::bad_argument)?;
    let is_summer = match args.get(1) {
        None => None,
        Some(given) if given.is_atom_of(Atom::UNDEFINED) => None,
        Some(given) => Some(given.as_bool().ok_or_else(Stop::bad_argument)?),
    };
    let universal = crate::clock::universal_of_local(seconds, is_summer);
    posix_to_universal(cx, &[cx.heap().integer(universal)])
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

/// Sends `{tag, timer, result}` to the caller.
fn report<'h>(cx: &Cx<'h>, tag: &str, timer: Term<'h>, result: Term<'h>) -> Result<(), Stop<'h>> {
    let tag = Atom::try_new(tag).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    let message = cx.heap().tuple(&[tag.into(), timer, result]);
    cx.vm()
        .send(cx.process(|process| process.id()), message.raw());
    Ok(())
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
        report(cx, "cancel_timer", args[0], left(cx, cancelled))?;
    }
    Ok(if quiet || by_message {
        Atom::OK.into()
    } else {
        left(cx, cancelled)
    })
}

fn read_timer<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let reference = args[0].as_reference().ok_or_else(Stop::bad_argument)?;
    let mut by_message = false;
    for option in args
        .get(1)
        .map_or(Ok(Vec::new()), |options| elements(*options))?
    {
        let (key, value) = option.as_pair().ok_or_else(Stop::bad_argument)?;
        if key.as_atom().map(Atom::as_str) != Some("async") {
            return Err(Stop::bad_argument());
        }
        by_message = value.as_bool().ok_or_else(Stop::bad_argument)?;
    }
    let read = left(cx, timer::read(cx.vm(), reference));
    if by_message {
        report(cx, "read_timer", args[0], read)?;
        return Ok(Atom::OK.into());
    }
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_are_inverse() {
        assert_eq!(days_from_epoch(1970, 1, 1), 0);
        assert_eq!(days_from_epoch(2000, 2, 29), 11_016);
        assert_eq!(date_of_days(-1), [1969, 12, 31]);
        for days in (-800_000..800_000).step_by(97) {
            let [year, month, day] = date_of_days(days);
            assert_eq!(days_from_epoch(year, month, day), days);
        }
    }
}
