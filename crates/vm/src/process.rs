//! A process.
//!
//! Only the thread that runs a process, or the one that just woke it, touches its memory and its
//! fields; others reach it through its slot in the process table and the queue there. Whether it
//! runs, waits or is gone is in the word of that queue, see `queue`.
//!
//! A process and its first heap block are one allocation; what few processes need is in [`Rare`],
//! allocated when first used.
#![allow(
    unsafe_code,
    reason = "process and first heap block are one allocation"
)]

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::ptr;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::atom::Atom;
use crate::collect::{Collection, collect};
use crate::heap::{Bound, FIRST_WORDS, Heap, STACK_SPARE};
use crate::links::{AliasMode, IdMap, Link, Monitor, Watch};
use crate::mailbox::Mailbox;
use crate::raw::Raw;
use crate::reference::Reference;
use crate::signal::Parcel;
use crate::table::Pid;
use crate::vm::Vm;

/// No time: a process that waits without limit.
pub(crate) const NEVER: u64 = u64::MAX;

/// Words a collection moves in the time of a reduction.
const COLLECTED_WORDS_OF_REDUCTION: usize = 16;

/// How urgently a process wants to run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Priority {
    /// Before all others.
    Max,
    /// Before normal and low.
    High,
    /// The usual one.
    #[default]
    Normal,
    /// Less often than normal.
    Low,
}

impl Priority {
    /// All of them, most urgent first.
    pub(crate) const ALL: [Priority; 4] = [
        Priority::Max,
        Priority::High,
        Priority::Normal,
        Priority::Low,
    ];

    /// The atom that names it.
    pub(crate) fn atom(self) -> Atom {
        match self {
            Priority::Max => Atom::MAX,
            Priority::High => Atom::HIGH,
            Priority::Normal => Atom::NORMAL_PRIORITY,
            Priority::Low => Atom::LOW,
        }
    }

    /// The priority an atom names.
    pub(crate) fn from_atom(atom: Atom) -> Option<Priority> {
        Priority::ALL
            .into_iter()
            .find(|priority| priority.atom() == atom)
    }
}

/// Where a process began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C, packed)]
pub(crate) struct InitialCall {
    pub(crate) module: Atom,
    pub(crate) function: Atom,
    pub(crate) arity: u8,
}

/// What few processes need.
pub(crate) struct Rare {
    /// The process dictionary. Its layout belongs to the natives; every word is a root.
    pub(crate) dictionary: Vec<Raw>,
    /// How many keys are in the dictionary.
    pub(crate) dictionary_len: usize,
    /// Linked processes.
    pub(crate) links: IdMap<Link>,
    /// What this process monitors, by reference.
    pub(crate) monitors: IdMap<Monitor>,
    /// Who monitors this process, by reference.
    pub(crate) watchers: IdMap<Watch>,
    /// References that messages may be sent to.
    pub(crate) aliases: IdMap<AliasMode>,
    /// Timers that will send to this process and end with it.
    pub(crate) timers: IdMap<Reference>,
    /// Whether it has, or once had, a name.
    pub(crate) named: bool,
    /// How many times others suspended it.
    pub(crate) suspended: u32,
    /// The answer of a blocking job, until the process picks it up.
    pub(crate) reply: Option<Box<dyn std::any::Any + Send>>,
    /// What to do before links and monitors learn of the end.
    pub(crate) cleanups: Vec<Cleanup>,
    /// The module whose `undefined_function/3` runs instead of functions that do not exist.
    pub(crate) error_handler: Option<Atom>,
    /// Why the process ends, if a signal says so.
    exit_reason: Raw,
    /// The signal that reason is part of.
    exit_signal: Option<Parcel>,
}

impl Rare {
    fn new() -> Box<Rare> {
        Box::new(Rare {
            dictionary: Vec::new(),
            dictionary_len: 0,
            links: IdMap::default(),
            monitors: IdMap::default(),
            watchers: IdMap::default(),
            aliases: IdMap::default(),
            timers: IdMap::default(),
            named: false,
            suspended: 0,
            reply: None,
            cleanups: Vec::new(),
            error_handler: None,
            exit_reason: Raw::NONE,
            exit_signal: None,
        })
    }

    /// Who monitors the process.
    pub(crate) fn watcher_pids(&self) -> Vec<Raw> {
        self.watchers
            .iter()
            .map(|(_, watch)| watch.watcher.raw())
            .collect()
    }
}

/// Something to do when a process ends, before links and monitors learn of it.
pub(crate) type Cleanup = Box<dyn FnOnce(&Vm, Pid) + Send>;

/// A process: at most 248 bytes, followed by its first heap block.
#[repr(C)]
pub(crate) struct Process {
    /// Its memory.
    pub(crate) heap: Heap,
    /// Where it goes on: a code address, see `interpret`.
    pub(crate) ip: *const u64,
    /// Reductions left in this slice.
    pub(crate) reductions: i32,
    /// How many x registers are saved on top of its stack while it is not running.
    pub(crate) saved_registers: u16,
    /// How urgent it is.
    pub(crate) priority: Priority,
    flags: u8,
    /// Its own identifier.
    pub(crate) pid: Raw,
    /// Messages it has not taken.
    pub(crate) mailbox: Mailbox,
    /// Where its output goes.
    pub(crate) group_leader: Raw,
    /// The process that made it; `NONE` if that was not a process.
    pub(crate) parent: Raw,
    /// Where it began.
    pub(crate) initial_call: InitialCall,
    /// Which wheel will wake it, while `timer_at` is not `NEVER`.
    pub(crate) timer_wheel: u8,
    /// Which entry of the wheel that is.
    pub(crate) timer_index: u32,
    /// When the receive being waited in times out, in milliseconds of the VM's clock.
    pub(crate) deadline: u64,
    /// When the wheel entry of this process goes off; the wheel sets it to `NEVER` when it drops the entry.
    pub(crate) timer_at: AtomicU64,
    /// Reductions of finished slices.
    pub(crate) reductions_done: u64,
    rare: Option<Box<Rare>>,
}

mod flag {
    pub(super) const TRAP_EXIT: u8 = 1;
    pub(super) const WAITING: u8 = 2;
    pub(super) const EXITING: u8 = 4;
    pub(super) const COLLECT: u8 = 8;
}

fn layout() -> Layout {
    let block = Layout::array::<u64>(FIRST_WORDS).expect("a constant");
    Layout::new::<Process>()
        .extend(block)
        .expect("a constant")
        .0
}

impl Process {
    fn flag(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    fn set_flag(&mut self, flag: u8, on: bool) {
        if on {
            self.flags |= flag;
        } else {
            self.flags &= !flag;
        }
    }

    /// Its identifier.
    #[inline]
    pub(crate) fn id(&self) -> Pid {
        Pid::from_raw(self.pid)
    }

    /// Whether exit signals become messages.
    pub(crate) fn traps_exits(&self) -> bool {
        self.flag(flag::TRAP_EXIT)
    }

    /// Makes exit signals messages, or not. Says what held before.
    pub(crate) fn trap_exits(&mut self, on: bool) -> bool {
        let before = self.traps_exits();
        self.set_flag(flag::TRAP_EXIT, on);
        before
    }

    /// Whether it waits for a message.
    pub(crate) fn is_waiting(&self) -> bool {
        self.flag(flag::WAITING)
    }

    pub(crate) fn set_waiting(&mut self, on: bool) {
        self.set_flag(flag::WAITING, on);
    }

    /// Whether it is to be collected before it runs on.
    #[inline]
    pub(crate) fn is_to_collect(&self) -> bool {
        self.flag(flag::COLLECT)
    }

    /// Has it collected, before it runs on, on behalf of somebody else.
    pub(crate) fn ask_to_collect(&mut self) {
        self.set_flag(flag::COLLECT, true);
        // So that the interpreter yields soon.
        self.reductions = 0;
    }

    /// Collects all of its heap, while it does not run: its registers are on its stack. A heap that would
    /// outgrow its limit by that stays as it is. Gives the words there were.
    pub(crate) fn collect_asked(&mut self) -> usize {
        self.set_flag(flag::COLLECT, false);
        let before = self.heap.used_words();
        let (heap, dictionary) = self.heap_and_roots();
        match collect(heap, &mut [dictionary], STACK_SPARE, Collection::Major) {
            Ok(()) => before,
            Err(_) => 0,
        }
    }

    /// Counts reductions for a collection of `words` words.
    pub(crate) fn charge_collection(&mut self, words: usize) {
        let reductions = i32::try_from(words / COLLECTED_WORDS_OF_REDUCTION).unwrap_or(i32::MAX);
        self.reductions = self.reductions.saturating_sub(reductions);
    }

    /// Whether it must not run until it is resumed.
    pub(crate) fn is_suspended(&self) -> bool {
        self.rare.as_ref().is_some_and(|rare| rare.suspended > 0)
    }

    /// Whether it is to end: the interpreter must not go on with it.
    #[inline]
    pub(crate) fn is_exiting(&self) -> bool {
        self.flag(flag::EXITING)
    }

    /// Why it ends, once that is settled.
    pub(crate) fn exit_reason(&self) -> Raw {
        self.rare_if_any()
            .map_or(Atom::NORMAL.raw(), |rare| rare.exit_reason)
    }

    /// Settles that the process ends, for a reason that needs no memory.
    pub(crate) fn set_exiting(&mut self, reason: Atom) {
        self.settle_exit(reason.raw());
    }

    /// Settles that the process ends because of a signal: `reason` is part of it.
    pub(crate) fn set_exiting_by(&mut self, reason: Raw, signal: Parcel) {
        self.settle_exit(reason);
        self.rare().exit_signal = Some(signal);
    }

    fn settle_exit(&mut self, reason: Raw) {
        debug_assert!(!self.is_exiting());
        self.set_flag(flag::EXITING, true);
        self.rare().exit_reason = reason;
        // So that the interpreter yields soon.
        self.reductions = 0;
    }

    /// The heap, and the roots in the process itself: the dictionary.
    pub(crate) fn heap_and_roots(&mut self) -> (&mut Heap, &mut [Raw]) {
        let dictionary = self
            .rare
            .as_deref_mut()
            .map_or(&mut [][..], |rare| &mut rare.dictionary[..]);
        (&mut self.heap, dictionary)
    }

    /// The words it takes, as `bound` counts them.
    pub(crate) fn words(&self, bound: Bound) -> usize {
        let shared = if bound.shared {
            self.heap.shared_bytes_total() / size_of::<u64>()
        } else {
            0
        };
        self.heap.words_total() + self.mailbox.words() + shared
    }

    /// The size it must not have, if it has it: what waits in its mailbox counts.
    #[inline]
    pub(crate) fn excess(&self) -> Option<usize> {
        if self.mailbox.words() < crate::limit::LARGE_WORDS {
            return None;
        }
        let bound = self.heap.bound();
        let words = self.words(bound);
        (words > self.heap.words_max()).then_some(words)
    }

    /// What few processes need, made now if need be.
    pub(crate) fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_with(Rare::new)
    }

    /// What few processes need, if it has any of it.
    #[inline]
    pub(crate) fn rare_if_any(&self) -> Option<&Rare> {
        self.rare.as_deref()
    }

    /// What few processes need, if it has any of it.
    #[inline]
    pub(crate) fn rare_if_any_mut(&mut self) -> Option<&mut Rare> {
        self.rare.as_deref_mut()
    }

    /// The module that is asked about functions that do not exist; OTP's name for nobody.
    pub(crate) fn error_handler(&self) -> Atom {
        let handler = self.rare_if_any().and_then(|rare| rare.error_handler);
        handler.unwrap_or(Atom::ERROR_HANDLER)
    }

    /// Has `module` asked about functions that do not exist.
    pub(crate) fn set_error_handler(&mut self, module: Atom) {
        self.rare().error_handler = Some(module).filter(|module| *module != Atom::ERROR_HANDLER);
    }

    pub(crate) fn take_rare(&mut self) -> Option<Box<Rare>> {
        self.rare.take()
    }

    /// The answer of the blocking job it waited for.
    pub(crate) fn take_reply(&mut self) -> Option<Box<dyn std::any::Any + Send>> {
        self.rare_if_any_mut()?.reply.take()
    }

    /// Starts the time limit of a receive, unless it runs already.
    pub(crate) fn start_timeout(&mut self, vm: &Vm, timeout_ms: u64) {
        if self.deadline == NEVER {
            self.deadline = vm.clock.deadline_ms(timeout_ms);
        }
    }

    /// Whether the time limit of the receive has passed; if so it is gone.
    pub(crate) fn timed_out(&mut self, vm: &Vm) -> bool {
        let over = self.deadline != NEVER && self.deadline <= vm.clock.now_ms();
        if over {
            self.deadline = NEVER;
        }
        over
    }
}

/// The group leader of processes that nobody gave another. It is no process: output to it takes a short cut.
pub(crate) fn standard_leader() -> Raw {
    Pid::new(64, 1).raw()
}

/// Blocks of dead processes, for new ones.
pub(crate) struct ProcessPool {
    blocks: Vec<*mut Process>,
}

// SAFETY: the blocks of a pool belong to the pool alone and hold nothing.
unsafe impl Send for ProcessPool {}

/// How many blocks a pool keeps.
const POOL: usize = 256;

impl ProcessPool {
    pub(crate) fn new() -> ProcessPool {
        ProcessPool { blocks: Vec::new() }
    }

    /// A new process with an empty heap. Its queue is still closed.
    pub(crate) fn make(&mut self, pid: Pid) -> *mut Process {
        let at = self.blocks.pop().unwrap_or_else(allocate);
        let process = Process {
            // SAFETY: the block is ours and the words behind the process are part of it.
            heap: unsafe { Heap::in_block(at.add(1).cast::<u64>(), FIRST_WORDS) },
            ip: ptr::null(),
            reductions: 0,
            saved_registers: 0,
            priority: Priority::Normal,
            flags: 0,
            pid: pid.raw(),
            mailbox: Mailbox::default(),
            group_leader: standard_leader(),
            parent: Raw::NONE,
            initial_call: InitialCall {
                module: Atom::ERLANG,
                function: Atom::APPLY,
                arity: 2,
            },
            timer_wheel: 0,
            timer_index: 0,
            deadline: NEVER,
            timer_at: AtomicU64::new(NEVER),
            reductions_done: 0,
            rare: None,
        };
        // SAFETY: the block is ours, aligned and large enough for a process.
        unsafe { at.write(process) };
        at
    }

    /// Takes back a process that ended.
    ///
    /// # Safety
    /// The process came from a pool and nobody else knows it any more: its queue is closed, its
    /// timer is not armed, its heap is released.
    pub(crate) unsafe fn recycle(&mut self, process: *mut Process) {
        // SAFETY: the caller's promise.
        unsafe {
            debug_assert!((*process).timer_at.load(Ordering::Relaxed) == NEVER);
            ptr::drop_in_place(process);
            if self.blocks.len() < POOL {
                self.blocks.push(process);
            } else {
                dealloc(process.cast(), layout());
            }
        }
    }
}

impl Drop for ProcessPool {
    fn drop(&mut self) {
        for block in self.blocks.drain(..) {
            // SAFETY: a block in the pool was made by `allocate` and holds nothing.
            unsafe { dealloc(block.cast(), layout()) };
        }
    }
}

#[cold]
fn allocate() -> *mut Process {
    // SAFETY: the layout is not empty.
    let block = unsafe { alloc(layout()) };
    if block.is_null() {
        handle_alloc_error(layout());
    }
    block.cast()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The footprint ARCHITECTURE §3 promises: process, first block and slot.
    #[test]
    fn an_idle_process_takes_at_most_800_bytes() {
        // With the first block 760, and mimalloc's own 8: the most its class of 768 bytes holds. The next has 896.
        assert!(
            size_of::<Process>() <= 248,
            "{} bytes, {} of them the heap",
            size_of::<Process>(),
            size_of::<Heap>()
        );
        assert!(layout().size() + size_of::<crate::table::Slot>() <= 800);
    }
}
