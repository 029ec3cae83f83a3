//! The machine: `:erlang.system_info` and kin, and hashes.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use parking_lot::RwLock;

use super::lists::elements;
use crate::atom::Atom;
use crate::hash::{former, portable};
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::term::Term;

natives! {
    /// The machine.
    MACHINE:
    "erlang" {
        "system_info"/1 => system_info;
        "statistics"/1 => statistics;
        "memory"/0 => memory;
        "memory"/1 => memory_of;
        "phash"/2 => phash;
        "phash2"/1 => phash2;
        "phash2"/2 => phash2_within;
        "bump_reductions"/1 => bump_reductions;
    }
}

fn atom<'h>(text: &str) -> Result<Term<'h>, Stop<'h>> {
    Atom::try_new(text)
        .map(Term::from)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

fn system_info<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let heap = cx.heap();
    let number = |value: usize| Ok(heap.integer(value as i64));
    if let Some((item, _)) = args[0].as_pair() {
        let is_wordsize = item
            .as_atom()
            .is_some_and(|item| item.as_str() == "wordsize");
        return if is_wordsize {
            number(8)
        } else {
            Err(Stop::bad_argument())
        };
    }
    let text = |text: &str| Ok(super::convert::characters(cx, text));
    match args[0].as_atom().ok_or_else(Stop::bad_argument)?.as_str() {
        "schedulers"
        | "schedulers_online"
        | "dirty_cpu_schedulers"
        | "dirty_cpu_schedulers_online" => number(cx.vm().wheels.len()),
        "logical_processors" | "logical_processors_available" | "logical_processors_online" => {
            number(std::thread::available_parallelism().map_or(1, usize::from))
        }
        "process_count" => number(cx.vm().table.pids().len()),
        "process_limit" => number(cx.vm().table.limit()),
        "port_count" => number(0),
        "atom_count" => number(Atom::count()),
        "atom_limit" => number(Atom::limit()),
        "wordsize" => number(8),
        "otp_release" => text("27"),
        "version" => text("15.2.7"),
        "machine" => text("BEAM"),
        "system_architecture" => text(&format!(
            "{}-pc-{}-gnu",
            std::env::consts::ARCH,
            std::env::consts::OS
        )),
        "emu_flavor" => atom("emu"),
        "emu_type" | "build_type" => atom("opt"),
        "endian" => atom(if cfg!(target_endian = "big") {
            "big"
        } else {
            "little"
        }),
        "threads" | "smp_support" | "time_correction" => Ok(true.into()),
        "multi_scheduling" => atom("enabled"),
        "os_type" => Ok(heap.tuple(&[atom("unix")?, atom(std::env::consts::OS)?])),
        "start_time" => number(0),
        other => settings(cx, other),
    }
}

/// What there is to know that is always the same: most of it is how OTP's machine is set up, which programs read and show.
fn settings<'h>(cx: &Cx<'h>, item: &str) -> NativeResult<'h> {
    let heap = cx.heap();
    let number = |value: i64| Ok(heap.integer(value));
    let text = |text: &str| Ok(super::convert::characters(cx, text));
    let schedulers = cx.vm().wheels.len();
    let pair = |name: &str, value: i64| Ok(heap.tuple(&[atom(name)?, heap.integer(value)]));
    match item {
        "system_version" => text(&format!(
            "Cordial {} [64-bit] [smp:{schedulers}:{schedulers}]\n",
            env!("CARGO_PKG_VERSION")
        )),
        "nif_version" => text("2.17"),
        "driver_version" => text("3.3"),
        "compat_rel" => number(27),
        "creation" | "trace_control_word" => number(0),
        "port_limit" | "ets_count" => number(0),
        "thread_pool_size" => number(1),
        "dirty_io_schedulers" => number(10),
        "kernel_poll" | "eager_check_io" | "port_parallelism" => Ok(true.into()),
        "debug_compiled" | "async_dist" => Ok(false.into()),
        "dynamic_trace" => atom("none"),
        "time_warp_mode" => atom("multi_time_warp"),
        "tolerant_timeofday" => atom("disabled"),
        "scheduler_bind_type" => atom("unbound"),
        "scheduler_bindings" => Ok(heap.tuple(&vec![atom("unbound")?; schedulers])),
        "scheduler_id" => number(cx.vm().own_wheel() as i64 + 1),
        "message_queue_data" => atom("on_heap"),
        "modified_timing_level" => Ok(Atom::UNDEFINED.into()),
        "min_heap_size" => pair("min_heap_size", 233),
        "min_bin_vheap_size" => pair("min_bin_vheap_size", 46_422),
        "fullsweep_after" => pair("fullsweep_after", 65_535),
        "max_heap_size" => Ok(heap.map_from_pairs([
            (atom("error_logger")?, true.into()),
            (atom("include_shared_binaries")?, false.into()),
            (atom("kill")?, true.into()),
            (Atom::SIZE.into(), heap.integer(0)),
        ])),
        _ => Err(Stop::bad_argument()),
    }
}

/// What a statistic was when it was asked for last.
static BEFORE: RwLock<[i64; 3]> = RwLock::new([0; 3]);

/// `{now, since the last call}`.
fn since<'h>(cx: &Cx<'h>, place: usize, now: i64) -> Term<'h> {
    let before = std::mem::replace(&mut BEFORE.write()[place], now);
    cx.heap()
        .tuple(&[cx.heap().integer(now), cx.heap().integer(now - before)])
}

fn statistics<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let item = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let clock = &cx.vm().clock;
    match item.as_str() {
        // A repeatable run has but one time.
        "runtime" if !clock.is_replayed() => Ok(since(cx, 0, cpu_ms())),
        "runtime" => Ok(since(cx, 0, clock.now_ms() as i64)),
        "wall_clock" => Ok(since(cx, 1, clock.now_ms() as i64)),
        "reductions" | "exact_reductions" => {
            // Those of the process that asks: nobody adds up all of them.
            let done = cx.process(|process| process.reductions_done);
            Ok(since(cx, 2, i64::try_from(done).unwrap_or(i64::MAX)))
        }
        "run_queue"
        | "total_run_queue_lengths"
        | "total_run_queue_lengths_all"
        | "total_active_tasks"
        | "total_active_tasks_all" => Ok(cx.heap().integer(0)),
        "run_queue_lengths" | "run_queue_lengths_all" | "active_tasks" | "active_tasks_all" => {
            let none = cx.vm().wheels.iter().map(|_| cx.heap().integer(0));
            Ok(cx.heap().list(none.collect::<Vec<_>>()))
        }
        "scheduler_wall_time" | "scheduler_wall_time_all" => Ok(Atom::UNDEFINED.into()),
        _ => Err(Stop::bad_argument()),
    }
}

/// Processor time of the program so far.
#[allow(unsafe_code, reason = "libc knows the processor time")]
fn cpu_ms() -> i64 {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: writes the `timespec` it is given.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}

/// Kinds of memory whose sizes are known, in bytes.
fn memory_sizes() -> [(&'static str, usize); 9] {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let resident = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<usize>().ok());
    let total = resident.unwrap_or(0) * 4096;
    let (atoms, code) = (40 * Atom::count(), 8 * crate::literal::words_used());
    let binary = crate::buffer::total_bytes();
    let processes = total.saturating_sub(atoms + code + binary);
    [
        ("total", total),
        ("processes", processes),
        ("processes_used", processes),
        ("system", total - processes.min(total)),
        ("atom", atoms),
        ("atom_used", atoms),
        ("binary", binary),
        ("code", code),
        // There are no tables yet.
        ("ets", 0),
    ]
}

fn memory<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let pair = |(name, size): (&str, usize)| {
        Ok(cx
            .heap()
            .tuple(&[atom(name)?, cx.heap().integer(size as i64)]))
    };
    let pairs = memory_sizes()
        .into_iter()
        .map(pair)
        .collect::<Result<Vec<_>, Stop<'h>>>()?;
    Ok(cx.heap().list(pairs))
}

fn memory_of<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let sizes = memory_sizes();
    let size = |item: Term<'h>| {
        let name = item.as_atom().ok_or_else(Stop::bad_argument)?;
        let found = sizes.iter().find(|(known, _)| *known == name.as_str());
        found
            .map(|(_, size)| cx.heap().integer(*size as i64))
            .ok_or_else(Stop::bad_argument)
    };
    if !args[0].is_list() {
        return size(args[0]);
    }
    let pair = |item: Term<'h>| Ok(cx.heap().tuple(&[item, size(item)?]));
    let pairs = elements(args[0])?
        .into_iter()
        .map(pair)
        .collect::<Result<Vec<_>, Stop<'h>>>()?;
    Ok(cx.heap().list(pairs))
}

fn phash2<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx
        .heap()
        .integer(i64::from(portable::phash2(args[0].raw()))))
}

/// From 1 to the range.
fn phash<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let range = hash_range(args[1])?;
    let hash = former::phash(args[0].raw(), range);
    Ok(cx.heap().unsigned(hash + 1))
}

fn hash_range<'h>(term: Term<'h>) -> Result<u64, Stop<'h>> {
    let range = term.as_i64().filter(|range| (1..=1 << 32).contains(range));
    range
        .map(|range| range as u64)
        .ok_or_else(Stop::bad_argument)
}

fn phash2_within<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let range = hash_range(args[1])?;
    Ok(cx
        .heap()
        .unsigned(portable::phash2_within(args[0].raw(), range)))
}

fn bump_reductions<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let count = args[0]
        .as_usize()
        .filter(|count| *count > 0)
        .ok_or_else(Stop::bad_argument)?;
    let count = i32::try_from(count).unwrap_or(i32::MAX);
    cx.process(|process| process.reductions = process.reductions.saturating_sub(count).max(0));
    Ok(true.into())
}
