//! Signals: everything one process does to another.
//!
//! A signal is a fragment: its `signal` word holds the kind and one number (a pid or the number of a
//! reference), its `root` a term, its data what else there is. All kinds travel through the one queue
//! of the receiver, in the order each sender sent them; links, monitors and exits rest on that.
//! The receiver handles signals itself: when it is scheduled, and when a receive has looked at all
//! messages at hand.
//!
//! A signal for a process that is gone is answered in its name: see [`undelivered`].
#![allow(
    unsafe_code,
    reason = "signals are fragments owned through raw pointers"
)]

use crate::atom::Atom;
use crate::heap::{Fragment, Heap};
use crate::links::Watch;
use crate::process::Process;
use crate::queue::{Linked, Pushed};
use crate::raw::{Kind, Raw, header};
use crate::reference::{REFERENCE_WORDS, Reference};
use crate::table::Pid;
use crate::vm::Vm;

// SAFETY: `next` is a plain field that nothing else writes while the fragment is a signal.
unsafe impl Linked for Fragment {
    unsafe fn set_next(node: *mut Fragment, next: *mut Fragment) {
        // SAFETY: the caller owns the node.
        unsafe { (*node).next = next };
    }

    unsafe fn next(node: *mut Fragment) -> *mut Fragment {
        // SAFETY: the caller owns the node.
        unsafe { (*node).next }
    }
}

/// A fragment that is freed unless it is handed on.
pub(crate) struct Parcel(*mut Fragment);

// SAFETY: the fragment belongs to the parcel alone, and nothing in a fragment is tied to a thread.
unsafe impl Send for Parcel {}

impl Parcel {
    /// Takes a fragment, which is the caller's.
    pub(crate) fn new(fragment: *mut Fragment) -> Parcel {
        Parcel(fragment)
    }

    /// The term the fragment was made for.
    pub(crate) fn root(&self) -> Raw {
        // SAFETY: the fragment is alive and ours.
        unsafe { (*self.0).root }
    }

    /// Hands the fragment on.
    pub(crate) fn into_fragment(self) -> *mut Fragment {
        let fragment = self.0;
        std::mem::forget(self);
        fragment
    }
}

impl Drop for Parcel {
    fn drop(&mut self) {
        discard(self.0);
    }
}

/// What a signal is. The number beside it is given in parentheses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum SignalKind {
    /// A message; the root.
    Message,
    /// A message to an alias (reference).
    AliasMessage,
    /// A message of a timer that ends with the receiver (reference).
    TimerMessage,
    /// Somebody wants the receiver to end (pid). The root is the `EXIT` message.
    Exit,
    /// A linked process ended (pid). The root is the `EXIT` message.
    LinkExit,
    /// The sender linked itself to the receiver (pid).
    Link,
    /// The sender unlinked itself (pid). The data is a number to acknowledge.
    Unlink,
    /// The unlink with the number in the data is done (pid).
    UnlinkDone,
    /// The sender monitors the receiver (pid). The data is the reference, the root the name used or `NONE`.
    Monitor,
    /// The monitor ends (reference).
    Demonitor,
    /// A monitored process ended (reference). The root is the `DOWN` message.
    Down,
    /// A blocking job is done. The data is its boxed result.
    Reply,
    /// A request to be carried out by the receiver. The data is a boxed closure.
    Request,
}

impl SignalKind {
    const ALL: [SignalKind; 13] = [
        SignalKind::Message,
        SignalKind::AliasMessage,
        SignalKind::TimerMessage,
        SignalKind::Exit,
        SignalKind::LinkExit,
        SignalKind::Link,
        SignalKind::Unlink,
        SignalKind::UnlinkDone,
        SignalKind::Monitor,
        SignalKind::Demonitor,
        SignalKind::Down,
        SignalKind::Reply,
        SignalKind::Request,
    ];
}

const KIND_BITS: u32 = 6;

fn signal_word(kind: SignalKind, number: u64) -> u64 {
    number << KIND_BITS | kind as u64
}

fn kind(fragment: &Fragment) -> SignalKind {
    SignalKind::ALL[(fragment.signal & ((1 << KIND_BITS) - 1)) as usize]
}

fn number(fragment: &Fragment) -> u64 {
    fragment.signal >> KIND_BITS
}

/// A request carried out by the process it is sent to, or by whoever finds that process gone.
pub(crate) type Request = Box<dyn FnOnce(&Vm, Option<&mut Process>) + Send>;

/// What a blocking job hands to the process that waits for it.
pub(crate) type Reply = Box<dyn std::any::Any + Send>;

/// A fragment whose data is `data`; `root` is an immediate or points into it.
///
/// The caller owns the fragment.
fn fragment_of(kind: SignalKind, number: u64, root: Raw, data: &[u64]) -> *mut Fragment {
    let fragment = Fragment::allocate(data.len());
    // SAFETY: a new fragment with room for `data`, which is ours.
    unsafe {
        let to = Fragment::data(fragment);
        to.copy_from_nonoverlapping(data.as_ptr(), data.len());
        (*fragment).used = data.len() as u32;
        (*fragment).root = root;
        (*fragment).signal = signal_word(kind, number);
    }
    fragment
}

/// A message: a copy of `message`, which lives in the sender's heap.
#[inline]
pub(crate) fn message(message: Raw) -> *mut Fragment {
    let fragment = crate::copy::copy_message(message);
    // SAFETY: the copy is ours.
    unsafe { (*fragment).signal = signal_word(SignalKind::Message, 0) };
    fragment
}

/// Makes a message a signal of another kind that carries a message.
pub(crate) fn as_kind(message: *mut Fragment, kind: SignalKind, number: u64) -> *mut Fragment {
    // SAFETY: the caller hands over a message of its own.
    unsafe { (*message).signal = signal_word(kind, number) };
    message
}

/// `{:EXIT, from, reason}` as a signal. `reason` lives in `heap`, or needs none.
pub(crate) fn exit(kind: SignalKind, from: Pid, reason: Raw, heap: Option<&Heap>) -> *mut Fragment {
    let words = [
        header(Kind::Tuple, 3),
        Atom::EXIT.raw().0,
        from.raw().0,
        reason.0,
    ];
    copied(
        kind,
        from.bits(),
        &words,
        heap.filter(|_| reason.is_pointer()),
    )
}

/// A tuple of which all elements but the last are immediates or point into `words`: as a signal.
fn copied(kind: SignalKind, number: u64, words: &[u64], heap: Option<&Heap>) -> *mut Fragment {
    let Some(heap) = heap else {
        let fragment = fragment_of(kind, number, Raw::NONE, words);
        // SAFETY: the fragment is ours and its data starts with the tuple.
        unsafe { (*fragment).root = Raw::tuple(Fragment::data(fragment)) };
        return fragment;
    };
    let at = heap.alloc(words.len());
    // SAFETY: `alloc` gave room for all words.
    unsafe { at.copy_from_nonoverlapping(words.as_ptr(), words.len()) };
    as_kind(message(Raw::tuple(at)), kind, number)
}

const DOWN_WORDS: usize = 6;
const OBJECT_AT: usize = DOWN_WORDS + REFERENCE_WORDS;

/// `{:DOWN, reference, :process, object, reason}` as a signal; object is the pid or `{name, node}`.
pub(crate) fn down(watch: &Watch, from: Pid, reason: Raw, heap: Option<&Heap>) -> *mut Fragment {
    let reference = watch.reference.words();
    let named = watch.name != Raw::NONE;
    let words = [
        header(Kind::Tuple, 5),
        Atom::DOWN.raw().0,
        0,
        Atom::PROCESS.raw().0,
        from.raw().0,
        reason.0,
        reference[0],
        reference[1],
        reference[2],
        header(Kind::Tuple, 2),
        watch.name.0,
        Atom::NONODE.raw().0,
    ];
    let words = if named {
        &words[..]
    } else {
        &words[..OBJECT_AT]
    };
    let number = watch.reference.id;
    let build = |at: *mut u64| {
        // SAFETY: both callers give room for `words`.
        unsafe {
            at.copy_from_nonoverlapping(words.as_ptr(), words.len());
            *at.add(2) = Raw::boxed(at.add(DOWN_WORDS)).0;
            if named {
                *at.add(4) = Raw::tuple(at.add(OBJECT_AT)).0;
            }
        }
        Raw::tuple(at)
    };
    match heap {
        Some(heap) if reason.is_pointer() => {
            let tuple = build(heap.alloc(words.len()));
            as_kind(message(tuple), SignalKind::Down, number)
        }
        Some(_) | None => {
            let fragment = Fragment::allocate(words.len());
            // SAFETY: a new fragment of that many words, which is ours.
            unsafe {
                (*fragment).root = build(Fragment::data(fragment));
                (*fragment).used = words.len() as u32;
            }
            as_kind(fragment, SignalKind::Down, number)
        }
    }
}

/// The reason in an `EXIT` or `DOWN` message: its last element.
fn reason_in(message: Raw) -> Raw {
    let at = message.address();
    // SAFETY: made by `exit` or `down`: a tuple in a fragment the caller owns.
    unsafe { Raw(*at.add(crate::raw::header_words(*at))) }
}

pub(crate) fn link(from: Pid) -> *mut Fragment {
    fragment_of(SignalKind::Link, from.bits(), Raw::NONE, &[])
}

pub(crate) fn unlink(from: Pid, id: u64) -> *mut Fragment {
    fragment_of(SignalKind::Unlink, from.bits(), Raw::NONE, &[id])
}

pub(crate) fn monitor(from: Pid, reference: Reference, name: Raw) -> *mut Fragment {
    fragment_of(
        SignalKind::Monitor,
        from.bits(),
        name,
        &[reference.id, reference.place],
    )
}

pub(crate) fn demonitor(reference: Reference) -> *mut Fragment {
    fragment_of(SignalKind::Demonitor, reference.id, Raw::NONE, &[])
}

pub(crate) fn request(request: Request) -> *mut Fragment {
    let boxed = Box::into_raw(Box::new(request)).expose_provenance() as u64;
    fragment_of(SignalKind::Request, 0, Raw::NONE, &[boxed])
}

pub(crate) fn reply(reply: Reply) -> *mut Fragment {
    let boxed = Box::into_raw(Box::new(reply)).expose_provenance() as u64;
    fragment_of(SignalKind::Reply, 0, Raw::NONE, &[boxed])
}

/// Frees a signal that became nothing else.
pub(crate) fn discard(signal: *mut Fragment) {
    // SAFETY: callers own the signal and give it up.
    unsafe { Fragment::discard(signal) };
}

/// Whether a message is the `DOWN` of the monitor with this number.
pub(crate) fn is_down_of(message: &Fragment, id: u64) -> bool {
    kind(message) == SignalKind::Down && number(message) == id
}

/// A copy of a `DOWN` message that says `tag` in place of `:DOWN`. Frees the old one.
pub(crate) fn retagged(heap: &Heap, down: *mut Fragment, tag: Raw) -> *mut Fragment {
    let at = heap.alloc(DOWN_WORDS);
    // SAFETY: `down` made the message: a tuple of five; it stays alive until the copy is made. The
    // tuple on the heap is never seen by anyone: it is garbage before the next collection, but
    // must not point into the message then, so it is overwritten.
    unsafe {
        let from = (*down).root.address();
        at.copy_from_nonoverlapping(from, DOWN_WORDS);
        *at.add(1) = tag.0;
        let copy = as_kind(message(Raw::tuple(at)), SignalKind::Down, number(&*down));
        for index in 1..DOWN_WORDS {
            *at.add(index) = Raw::NIL.0;
        }
        discard(down);
        copy
    }
}

fn datum(fragment: *mut Fragment, index: usize) -> u64 {
    // SAFETY: callers ask only for what the constructor of that kind put there.
    unsafe { *Fragment::data(fragment).add(index) }
}

/// The box in the first word of a request or reply.
///
/// # Safety
/// `T` is what the constructor boxed, and the box is taken once.
unsafe fn boxed<T>(fragment: *mut Fragment) -> T {
    let at: *mut T = std::ptr::with_exposed_provenance_mut(datum(fragment, 0) as usize);
    // SAFETY: the caller's promise.
    *unsafe { Box::from_raw(at) }
}

/// Sends a signal. If the receiver is gone it is answered in the receiver's name.
pub(crate) fn post(vm: &Vm, to: Pid, signal: *mut Fragment) {
    if !try_post(vm, to, signal) {
        undelivered(vm, to, signal);
    }
}

/// Sends a signal; says whether the receiver took it. If not, it is still the caller's.
#[inline]
pub(crate) fn try_post(vm: &Vm, to: Pid, signal: *mut Fragment) -> bool {
    let slot = vm.table.slot(to.slot());
    // SAFETY: the signal is the caller's and passes to the queue.
    match unsafe { slot.queue.push(to.serial(), signal) } {
        Pushed::Queued => true,
        Pushed::Woke => {
            vm.make_runnable(slot);
            true
        }
        Pushed::Closed => false,
    }
}

/// Handles all signals that arrived. Once one settles that the process ends, the rest is answered
/// as if it had ended.
pub(crate) fn handle_signals(process: &mut Process, vm: &Vm) {
    let pid = process.id();
    let mut next = vm.table.slot(pid.slot()).queue.take(pid.serial());
    while !next.is_null() {
        let signal = next;
        // SAFETY: taken out of the queue, so ours.
        next = unsafe { (*signal).next };
        if process.is_exiting() {
            undelivered(vm, pid, signal);
        } else {
            handle(process, vm, signal);
        }
    }
}

/// Handles one signal, which the process owns from now on.
fn handle(process: &mut Process, vm: &Vm, signal: *mut Fragment) {
    // SAFETY: ours; the borrow ends before the signal is passed on or freed.
    let (kind, number, root) = unsafe { (kind(&*signal), number(&*signal), (*signal).root) };
    match kind {
        SignalKind::Message => return keep_message(process, signal),
        SignalKind::AliasMessage => {
            if crate::links::accepts_alias(process, vm, number) {
                return keep_message(process, signal);
            }
        }
        SignalKind::TimerMessage => {
            if process.rare().timers.remove(number).is_some() {
                return keep_message(process, signal);
            }
        }
        SignalKind::Exit | SignalKind::LinkExit => return handle_exit(process, signal),
        SignalKind::Link => crate::links::accept_link(process, Pid::from_bits(number)),
        SignalKind::Unlink => {
            let from = Pid::from_bits(number);
            crate::links::accept_unlink(process, from);
            let done = fragment_of(
                SignalKind::UnlinkDone,
                process.id().bits(),
                Raw::NONE,
                &[datum(signal, 0)],
            );
            post(vm, from, done);
        }
        SignalKind::UnlinkDone => crate::links::finish_unlink(process, number, datum(signal, 0)),
        SignalKind::Monitor => {
            let reference = Reference {
                id: datum(signal, 0),
                place: datum(signal, 1),
            };
            let watch = Watch {
                watcher: Pid::from_bits(number),
                reference,
                name: root,
            };
            process.rare().watchers.insert(reference.id, watch);
        }
        SignalKind::Demonitor => {
            process.rare().watchers.remove(number);
        }
        SignalKind::Down => {
            if let Some(message) = crate::links::accept_down(process, number, signal) {
                return keep_message(process, message);
            }
        }
        SignalKind::Reply => {
            // SAFETY: `reply` boxed a `Reply`; this signal is handled once.
            process.rare().reply = Some(unsafe { boxed::<Reply>(signal) });
            process.set_waiting(false);
        }
        SignalKind::Request => {
            // SAFETY: `request` boxed a `Request`; this signal is handled once.
            let request = unsafe { boxed::<Request>(signal) };
            crate::limit::unguarded(|| request(vm, Some(process)));
        }
    }
    discard(signal);
}

fn keep_message(process: &mut Process, message: *mut Fragment) {
    // SAFETY: the message is the process's.
    unsafe { process.mailbox.append(message) };
    process.set_waiting(false);
    if let Some(words) = process.excess() {
        crate::limit::report(process, words);
        process.set_exiting(Atom::KILLED);
    }
}

/// An exit signal: a message if the process traps exits, the end, or nothing.
fn handle_exit(process: &mut Process, signal: *mut Fragment) {
    // SAFETY: ours until it is passed on.
    let (kind, from, message) = unsafe {
        (
            kind(&*signal),
            Pid::from_bits(number(&*signal)),
            (*signal).root,
        )
    };
    let linked = kind == SignalKind::LinkExit;
    if linked && !crate::links::drop_link(process, from) {
        return discard(signal);
    }
    let reason = reason_in(message);
    let killed = !linked && reason == Atom::KILL.raw();
    if killed {
        discard(signal);
        process.set_exiting(Atom::KILLED);
    } else if process.traps_exits() {
        keep_message(process, signal);
    } else if reason == Atom::NORMAL.raw() && (linked || from != process.id()) {
        discard(signal);
    } else {
        process.set_exiting_by(reason, Parcel::new(signal));
    }
}

/// Sends an exit signal from `process`, as `exit/2` does. One to itself takes effect at once.
pub(crate) fn send_exit(vm: &Vm, process: &mut Process, to: Pid, reason: Raw) {
    let signal = exit(SignalKind::Exit, process.id(), reason, Some(&process.heap));
    if to == process.id() {
        handle_exit(process, signal);
    } else {
        post(vm, to, signal);
    }
}

/// Deals with a signal whose receiver is gone: whoever waits for an answer gets one.
///
/// Answers go to the sender; an answer that finds nobody is dropped, so this ends.
pub(crate) fn undelivered(vm: &Vm, to: Pid, signal: *mut Fragment) {
    // SAFETY: the signal is the caller's; the borrow ends here.
    let (kind, number, root) = unsafe { (kind(&*signal), number(&*signal), (*signal).root) };
    let noproc = Atom::NOPROC.raw();
    match kind {
        SignalKind::Link => post(
            vm,
            Pid::from_bits(number),
            exit(SignalKind::LinkExit, to, noproc, None),
        ),
        SignalKind::Unlink => {
            let done = fragment_of(
                SignalKind::UnlinkDone,
                to.bits(),
                Raw::NONE,
                &[datum(signal, 0)],
            );
            post(vm, Pid::from_bits(number), done);
        }
        SignalKind::Monitor => {
            let reference = Reference {
                id: datum(signal, 0),
                place: datum(signal, 1),
            };
            let watcher = Pid::from_bits(number);
            let watch = Watch {
                watcher,
                reference,
                name: root,
            };
            post(vm, watcher, down(&watch, to, noproc, None));
        }
        // SAFETY: `reply` boxed a `Reply`; this signal is dealt with once.
        SignalKind::Reply => drop(unsafe { boxed::<Reply>(signal) }),
        SignalKind::Request => {
            // SAFETY: `request` boxed a `Request`; this signal is dealt with once.
            let request = unsafe { boxed::<Request>(signal) };
            request(vm, None);
        }
        SignalKind::Message
        | SignalKind::AliasMessage
        | SignalKind::TimerMessage
        | SignalKind::Exit
        | SignalKind::LinkExit
        | SignalKind::UnlinkDone
        | SignalKind::Demonitor
        | SignalKind::Down => {}
    }
    discard(signal);
}
