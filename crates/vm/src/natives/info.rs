//! `:erlang.process_info` and what else one process asks of another.
//!
//! A process looks at itself directly. Another one is asked by a signal, which it handles after all
//! that were sent before; the one that asks waits for the answer.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use std::sync::Arc;

use super::lists::elements;
use super::{dictionary, trace};
use crate::atom::Atom;
use crate::heap::{Bound, Heap};
use crate::info;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::owned::Owned;
use crate::process::Process;
use crate::signal;
use crate::table::Pid;
use crate::term::Term;
use crate::vm::Vm;

natives! {
    /// Processes seen from outside.
    INFO:
    "erlang" {
        "process_info"/1 => process_info;
        "process_info"/2 => process_info;
        "is_process_alive"/1 => is_process_alive;
        "suspend_process"/1 => suspend_process;
        "suspend_process"/2 => suspend_process;
        "resume_process"/1 => resume_process;
    }
    "cordial" {
        "own_process_info"/1 => own_info;
    }
}

/// What `process_info/1` tells.
const USUAL: [&str; 16] = [
    "current_function",
    "initial_call",
    "status",
    "message_queue_len",
    "links",
    "dictionary",
    "trap_exit",
    "error_handler",
    "priority",
    "group_leader",
    "total_heap_size",
    "heap_size",
    "stack_size",
    "reductions",
    "garbage_collection",
    "suspending",
];

/// What else `process_info/2` knows.
const MORE: [&str; 18] = [
    "registered_name",
    "messages",
    "monitors",
    "monitored_by",
    "parent",
    "memory",
    "label",
    "current_location",
    "current_stacktrace",
    "binary",
    "message_queue_data",
    "async_dist",
    "last_calls",
    "min_heap_size",
    "min_bin_vheap_size",
    "max_heap_size",
    "fullsweep_after",
    "catchlevel",
];

/// Words of a new heap as programs that look at it expect them.
const MIN_HEAP_WORDS: usize = 233;
/// Words of binaries that make OTP collect.
const MIN_BINARY_WORDS: i64 = 46_422;

fn known<'h>(text: &str) -> Result<Term<'h>, Stop<'h>> {
    Atom::try_new(text)
        .map(Term::from)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

/// Whether there is such an item.
fn is_item(item: Term<'_>) -> bool {
    match (item.as_atom(), item.as_pair()) {
        (Some(name), _) => USUAL.contains(&name.as_str()) || MORE.contains(&name.as_str()),
        (None, Some((name, _))) => name.is_atom_of(Atom::DICTIONARY),
        (None, None) => false,
    }
}

fn process_info<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let pid = args[0].as_pid().ok_or_else(Stop::bad_argument)?;
    let wanted = match args.get(1) {
        Some(wanted) => *wanted,
        None => cx.heap().list(
            USUAL
                .iter()
                .map(|name| known(name))
                .collect::<Result<Vec<_>, _>>()?,
        ),
    };
    let valid = if wanted.is_list() {
        elements(wanted)?.into_iter().all(is_item)
    } else {
        is_item(wanted)
    };
    if !valid {
        return Err(Stop::bad_argument());
    }
    if pid == cx.process(|process| process.id()) {
        // So that the caller's frame is on the stack.
        let arguments = cx.heap().list([wanted]);
        return Err(Stop::Apply(
            Atom::try_new("cordial").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?,
            Atom::try_new("own_process_info").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?,
            arguments,
        ));
    }
    let wanted = Owned::new(wanted);
    Err(ask(pid, Atom::UNDEFINED, move |vm, process| {
        let wanted = wanted.to_term(&process.heap);
        Owned::new(answer(vm, process, wanted, false))
    }))
}

/// Answers for the process itself; the items are known to be items.
fn own_info<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let vm = cx.vm();
    let raw = cx.process(|process| {
        // What the process sent to itself has arrived.
        crate::signal::handle_signals(process, vm);
        let is_living = !process.is_exiting();
        is_living.then(|| answer(vm, process, Term::from_raw(args[0].raw()), true).raw())
    });
    raw.map(|raw| cx.term(raw)).ok_or(Stop::Exiting)
}

/// Has `pid` carry out a request while the caller waits; `gone` is the answer if there is no such process.
pub(super) fn ask<'h>(
    pid: Pid,
    gone: Atom,
    request: impl FnOnce(&Vm, &mut Process) -> Owned + Send + 'static,
) -> Stop<'h> {
    Stop::Block(Box::new(move |completer| {
        let vm = Arc::clone(completer.vm());
        let signal = signal::request(Box::new(move |vm, process| match process {
            Some(process) => {
                let answer = request(vm, process);
                completer.complete(Box::new(move |cx| Ok(answer.copy(cx))));
            }
            None => completer.complete(Box::new(move |_| Ok(gone.into()))),
        }));
        signal::post(&vm, pid, signal);
    }))
}

/// What `process_info/2` gives for an item or a list of them, on the heap of the process.
fn answer<'p>(vm: &Vm, process: &'p Process, wanted: Term<'p>, is_own: bool) -> Term<'p> {
    let heap = &process.heap;
    let pair = |item: Term<'p>| heap.tuple(&[item, value(vm, process, item, is_own)]);
    if wanted.is_list() {
        return heap.list(wanted.list_iter().filter_map(Result::ok).map(pair));
    }
    if wanted.is_atom_of(Atom::REGISTERED_NAME) && vm.names.name_of(process.id()).is_none() {
        return Term::NIL;
    }
    pair(wanted)
}

fn value<'p>(vm: &Vm, process: &'p Process, item: Term<'p>, is_own: bool) -> Term<'p> {
    let heap = &process.heap;
    let Some(name) = item.as_atom() else {
        let key = item.as_pair().map_or(Term::NIL, |(_, key)| key);
        return entry(process, key);
    };
    if let Some(raw) = info::item(vm, process, name) {
        return Term::from_raw(raw);
    }
    match name.as_str() {
        "current_function" => trace::function(heap, process, is_own),
        "current_location" => trace::location(heap, process, is_own),
        "current_stacktrace" => trace::stacktrace(heap, process, is_own),
        "dictionary" => {
            let pairs = dictionary::pairs(process).into_iter();
            heap.list(
                pairs.map(|(key, value)| heap.tuple(&[Term::from_raw(key), Term::from_raw(value)])),
            )
        }
        "label" => Atom::existing("$process_label")
            .map_or(Atom::UNDEFINED.into(), |key| entry(process, key.into())),
        "min_heap_size" => heap.integer(heap.min_words().max(MIN_HEAP_WORDS) as i64),
        "min_bin_vheap_size" => heap.integer(MIN_BINARY_WORDS),
        "fullsweep_after" => heap.integer(i64::from(heap.fullsweep_after())),
        "max_heap_size" => max_heap_size(heap, heap.bound()),
        "garbage_collection" => garbage_collection(heap),
        "error_handler" => process.error_handler().into(),
        "message_queue_data" => item_atom("on_heap"),
        "async_dist" | "last_calls" => false.into(),
        "catchlevel" => heap.integer(0),
        _ => Term::NIL,
    }
}

fn item_atom<'p>(name: &str) -> Term<'p> {
    Atom::try_new(name).unwrap_or(Atom::UNDEFINED).into()
}

/// The value of a key of the dictionary.
fn entry<'p>(process: &'p Process, key: Term<'p>) -> Term<'p> {
    let found = dictionary::pairs(process)
        .into_iter()
        .find(|(other, _)| Term::from_raw(*other).is_same(key));
    found.map_or(Atom::UNDEFINED.into(), |(_, value)| Term::from_raw(value))
}

/// The size a program allows, as a map.
pub(super) fn max_heap_size(heap: &Heap, bound: Bound) -> Term<'_> {
    heap.map_from_pairs([
        (item_atom("error_logger"), bound.log.into()),
        (item_atom("include_shared_binaries"), bound.shared.into()),
        (item_atom("kill"), bound.kill.into()),
        (Atom::SIZE.into(), heap.integer(bound.words as i64)),
    ])
}

fn garbage_collection(heap: &Heap) -> Term<'_> {
    let pair =
        |name: &str, value: Term<'_>| heap.tuple(&[item_atom(name), Term::from_raw(value.raw())]);
    heap.list([
        pair("max_heap_size", max_heap_size(heap, heap.bound())),
        pair("min_bin_vheap_size", heap.integer(MIN_BINARY_WORDS)),
        pair(
            "min_heap_size",
            heap.integer(heap.min_words().max(MIN_HEAP_WORDS) as i64),
        ),
        pair(
            "fullsweep_after",
            heap.integer(i64::from(heap.fullsweep_after())),
        ),
    ])
}

/// Whether a process lives after all signals that the caller sent to it.
fn is_process_alive<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let pid = args[0].as_pid().ok_or_else(Stop::bad_argument)?;
    if pid == cx.process(|process| process.id()) {
        return Ok((!cx.process(|process| process.is_exiting())).into());
    }
    let queue = &cx.vm().table.slot(pid.slot()).queue;
    if queue.living() != Some(pid.serial()) {
        Ok(false.into())
    } else if queue.is_parked(pid.serial()) {
        // It has handled every signal there was.
        Ok(true.into())
    } else {
        Err(ask(pid, Atom::FALSE, |_, _| Owned::new(Term::from(true))))
    }
}

fn suspend_process<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let pid = args[0].as_pid().ok_or_else(Stop::bad_argument)?;
    if pid == cx.process(|process| process.id()) || !cx.vm().table.is_alive(pid) {
        return Err(Stop::bad_argument());
    }
    Err(ask(pid, Atom::TRUE, |_, process| {
        process.rare().suspended += 1;
        Owned::new(Term::from(true))
    }))
}

fn resume_process<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let pid = args[0].as_pid().ok_or_else(Stop::bad_argument)?;
    if !cx.vm().table.is_alive(pid) {
        return Err(Stop::bad_argument());
    }
    info::resume(cx.vm(), pid);
    Ok(true.into())
}
