//! What there is to know about a process, as terms on its own heap.
//!
//! Only the thread that runs a process looks at it: another process asks by a signal.
#![allow(unsafe_code, reason = "builds terms word by word")]

use crate::atom::Atom;
use crate::heap::Heap;
use crate::links::{self, Target};
use crate::process::{Process, Rare};
use crate::raw::{Kind, Raw, header};
use crate::table::Pid;
use crate::vm::Vm;

/// A tuple on `heap`.
pub(crate) fn tuple(heap: &Heap, elements: &[Raw]) -> Raw {
    let at = heap.alloc(elements.len() + 1);
    // SAFETY: `alloc` gave room for the header and all elements.
    unsafe {
        *at = header(Kind::Tuple, elements.len());
        at.add(1)
            .cast::<Raw>()
            .copy_from_nonoverlapping(elements.as_ptr(), elements.len());
    }
    Raw::tuple(at)
}

/// A list on `heap`.
pub(crate) fn list(heap: &Heap, elements: &[Raw]) -> Raw {
    let mut tail = Raw::NIL;
    for element in elements.iter().rev() {
        let at = heap.alloc(2);
        // SAFETY: `alloc` gave room for a cell.
        unsafe {
            *at = element.0;
            *at.add(1) = tail.0;
        }
        tail = Raw::cons(at);
    }
    tail
}

fn count(number: usize) -> Raw {
    Raw::try_small(i64::try_from(number).unwrap_or(i64::MAX))
        .unwrap_or(Raw::small(crate::raw::SMALL_MAX))
}

/// The value of one item, on the heap of the process; `None` for an item that only the interpreter or the
/// natives know: where it stands, its dictionary.
pub(crate) fn item(vm: &Vm, process: &Process, item: Atom) -> Option<Raw> {
    let heap = &process.heap;
    let value = match item {
        Atom::REGISTERED_NAME => vm.names.name_of(process.id()).map_or(Raw::NIL, Atom::raw),
        Atom::STATUS => status(process).raw(),
        Atom::MESSAGE_QUEUE_LEN => count(process.mailbox.len()),
        Atom::MESSAGES => messages(process),
        Atom::LINKS => list(
            heap,
            &links::linked(process).map(Pid::raw).collect::<Vec<_>>(),
        ),
        Atom::MONITORS => monitors(process),
        Atom::MONITORED_BY => {
            let watchers = process.rare_if_any().map(Rare::watcher_pids);
            list(heap, &watchers.unwrap_or_default())
        }
        Atom::TRAP_EXIT => Atom::boolean(process.traps_exits()).raw(),
        Atom::PRIORITY => process.priority.atom().raw(),
        Atom::GROUP_LEADER => process.group_leader,
        Atom::PARENT => {
            if process.parent == Raw::NONE {
                Atom::UNDEFINED.raw()
            } else {
                process.parent
            }
        }
        Atom::INITIAL_CALL => {
            let call = process.initial_call;
            tuple(
                heap,
                &[
                    call.module.raw(),
                    call.function.raw(),
                    Raw::small(i64::from(call.arity)),
                ],
            )
        }
        Atom::TOTAL_HEAP_SIZE => count(heap.words_total()),
        Atom::HEAP_SIZE => count(heap.block_words()),
        Atom::STACK_SIZE => count(heap.stack_words()),
        Atom::MEMORY => count(memory_bytes(process)),
        Atom::REDUCTIONS => count(usize::try_from(process.reductions_done).unwrap_or(usize::MAX)),
        _ => return None,
    };
    Some(value)
}

fn status(process: &Process) -> Atom {
    if process.is_exiting() {
        Atom::EXITING
    } else if process.is_suspended() {
        Atom::SUSPENDED
    } else if process.is_waiting() {
        Atom::WAITING
    } else {
        Atom::RUNNING
    }
}

fn memory_bytes(process: &Process) -> usize {
    let messages: usize = process
        .mailbox
        .iter()
        .map(|message| 40 + 8 * message.used as usize)
        .sum();
    let rare = process.rare_if_any().map_or(0, |_| size_of::<Rare>());
    size_of::<Process>() + 8 * process.heap.words_total() + messages + rare
}

/// Copies of all messages: they may be received, and freed, before the answer is.
fn messages(process: &Process) -> Raw {
    let copies: Vec<Raw> = process
        .mailbox
        .iter()
        .map(|message| crate::copy::copy_to_heap(&process.heap, message.root))
        .collect();
    list(&process.heap, &copies)
}

fn monitors(process: &Process) -> Raw {
    let heap = &process.heap;
    let Some(rare) = process.rare_if_any() else {
        return Raw::NIL;
    };
    let entry = |target: &Target| match target {
        Target::Pid(pid) => tuple(heap, &[Atom::PROCESS.raw(), pid.raw()]),
        Target::Name(name) => {
            let named = tuple(heap, &[name.raw(), Atom::NONODE.raw()]);
            tuple(heap, &[Atom::PROCESS.raw(), named])
        }
    };
    let entries: Vec<Raw> = rare
        .monitors
        .iter()
        .map(|(_, monitor)| entry(&monitor.target))
        .collect();
    list(heap, &entries)
}

/// Takes back one suspension.
pub(crate) fn resume(vm: &Vm, pid: Pid) {
    vm.with_process_soon(pid, |process| {
        let rare = process.rare();
        rare.suspended = rare.suspended.saturating_sub(1);
    });
}
