//! The signal queue of one table slot: a stack that many push to and one owner empties.
//!
//! One word holds everything a sender must know: where the newest signal is, the serial of the
//! process the slot belongs to, and whether that process is parked or gone. So one compare-and-swap
//! checks that the receiver is still the one the sender means, appends, and tells the sender whether
//! it is the one who has to wake the receiver.
//!
//! | place | meaning |
//! |---|---|
//! | `EMPTY` | nothing queued; the owner runs or is in a run queue |
//! | `PARKED` | nothing queued; the owner waits. Whoever replaces this owns the process until it is in a run queue |
//! | `POKED` | nothing queued, but the owner must look at its timer before it parks |
//! | `CLOSED` | the process is gone |
//! | address | the newest signal |
//!
//! Invariant: a word's serial never repeats in a slot, so a late sender never reaches a new process.
//! Nodes are only pushed one by one and taken all at once, so a recycled address does no harm.
#![allow(
    unsafe_code,
    reason = "an intrusive list shared between threads; see `models`"
)]

use std::marker::PhantomData;

use crate::sync::{AtomicU64, Ordering};

/// Bits of a serial.
pub(crate) const SERIAL_BITS: u32 = 19;
const SERIAL_MASK: u64 = (1 << SERIAL_BITS) - 1;

const EMPTY: u64 = 0;
const PARKED: u64 = 1;
const POKED: u64 = 2;
const CLOSED: u64 = 3;
/// Places from here on are addresses, divided by 8.
const FIRST_ADDRESS: u64 = 4;

/// A node that can be linked to the next.
///
/// # Safety
/// `next` returns what `set_next` was last given.
pub(crate) unsafe trait Linked: Sized {
    /// Sets the successor.
    ///
    /// # Safety
    /// `node` is valid and the caller owns it.
    unsafe fn set_next(node: *mut Self, next: *mut Self);

    /// The successor.
    ///
    /// # Safety
    /// `node` is valid and the caller owns it.
    unsafe fn next(node: *mut Self) -> *mut Self;
}

/// What became of a pushed node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pushed {
    /// The owner will find it.
    Queued,
    /// The owner was parked: the caller owns the process now and must put it into a run queue.
    Woke,
    /// The process is gone; the node still belongs to the caller, its successor means nothing.
    Closed,
}

/// The queue of one slot.
pub(crate) struct SignalQueue<N> {
    head: AtomicU64,
    nodes: PhantomData<*mut N>,
}

// SAFETY: the queue holds only addresses of nodes; ownership of a node passes to the queue with a
// releasing compare-and-swap and out of it with an acquiring swap, so nodes cross threads one owner
// at a time.
unsafe impl<N> Send for SignalQueue<N> {}
// SAFETY: as above; all shared access goes through the atomic word.
unsafe impl<N> Sync for SignalQueue<N> {}

fn pack(place: u64, serial: u32) -> u64 {
    place << SERIAL_BITS | u64::from(serial)
}

fn place(head: u64) -> u64 {
    head >> SERIAL_BITS
}

fn serial(head: u64) -> u32 {
    (head & SERIAL_MASK) as u32
}

fn node<N>(head: u64) -> *mut N {
    let place = place(head);
    if place < FIRST_ADDRESS {
        std::ptr::null_mut()
    } else {
        std::ptr::with_exposed_provenance_mut((place << 3) as usize)
    }
}

fn place_of<N>(node: *mut N) -> u64 {
    let address = node.expose_provenance() as u64;
    debug_assert!(
        address & 7 == 0 && address < 1 << 48,
        "signals are aligned to words: {address:#x}"
    );
    address >> 3
}

impl<N> Default for SignalQueue<N> {
    /// A queue that was never open.
    fn default() -> SignalQueue<N> {
        SignalQueue {
            head: AtomicU64::new(pack(CLOSED, 0)),
            nodes: PhantomData,
        }
    }
}

impl<N: Linked> SignalQueue<N> {
    /// Appends `node` if the process with this serial is alive.
    ///
    /// # Safety
    /// `node` is valid and the caller owns it; unless the answer is `Closed` the queue does afterwards.
    #[inline]
    pub(crate) unsafe fn push(&self, wanted: u32, new: *mut N) -> Pushed {
        let mut head = self.head.load(Ordering::Relaxed);
        loop {
            if serial(head) != wanted || place(head) == CLOSED {
                return Pushed::Closed;
            }
            // SAFETY: the node is the caller's until the swap below succeeds.
            unsafe { N::set_next(new, node(head)) };
            let word = pack(place_of(new), wanted);
            // Release hands over the node; acquire takes over the process if it was parked.
            match self
                .head
                .compare_exchange_weak(head, word, Ordering::AcqRel, Ordering::Relaxed)
            {
                Ok(_) if place(head) == PARKED => return Pushed::Woke,
                Ok(_) => return Pushed::Queued,
                Err(now) => head = now,
            }
        }
    }

    /// Makes the process look at its timer: wakes it if it is parked, else keeps it from parking.
    pub(crate) fn poke(&self, wanted: u32) -> Pushed {
        let mut head = self.head.load(Ordering::Relaxed);
        loop {
            if serial(head) != wanted || place(head) == CLOSED {
                return Pushed::Closed;
            }
            let word = match place(head) {
                PARKED => pack(EMPTY, wanted),
                EMPTY => pack(POKED, wanted),
                // Whatever is queued keeps it from parking already.
                _ => return Pushed::Queued,
            };
            match self
                .head
                .compare_exchange_weak(head, word, Ordering::AcqRel, Ordering::Relaxed)
            {
                Ok(_) if place(head) == PARKED => return Pushed::Woke,
                Ok(_) => return Pushed::Queued,
                Err(now) => head = now,
            }
        }
    }

    /// Parks the process unless something arrived. Owner only. After `true` the process belongs to
    /// whoever wakes it and the caller must not touch it.
    #[inline]
    pub(crate) fn try_park(&self, own: u32) -> bool {
        let (empty, parked) = (pack(EMPTY, own), pack(PARKED, own));
        // Release hands the process to whoever wakes it.
        self.head
            .compare_exchange(empty, parked, Ordering::Release, Ordering::Relaxed)
            .is_ok()
    }

    /// Whether anything arrived since the last `take`. Owner only.
    #[inline]
    pub(crate) fn has_arrivals(&self) -> bool {
        place(self.head.load(Ordering::Relaxed)) != EMPTY
    }

    /// All that is queued, oldest first, linked through `next`. Owner only, not while parked.
    #[inline]
    pub(crate) fn take(&self, own: u32) -> *mut N {
        let head = self.head.swap(pack(EMPTY, own), Ordering::Acquire);
        debug_assert!(serial(head) == own && !matches!(place(head), PARKED | CLOSED));
        reverse(node(head))
    }

    /// Closes the queue for good and hands out what nobody will handle any more, oldest first. Owner only.
    pub(crate) fn close(&self, own: u32) -> *mut N {
        let head = self.head.swap(pack(CLOSED, own), Ordering::AcqRel);
        debug_assert!(serial(head) == own && !matches!(place(head), PARKED | CLOSED));
        reverse(node(head))
    }

    /// The serial of the next process of the slot. Only for whoever took the slot from the free list.
    pub(crate) fn next_serial(&self) -> u32 {
        let head = self.head.load(Ordering::Relaxed);
        debug_assert!(place(head) == CLOSED && self.has_serials());
        serial(head) + 1
    }

    /// Opens a closed queue for the process with [`SignalQueue::next_serial`].
    pub(crate) fn open(&self, serial: u32) {
        self.head.store(pack(EMPTY, serial), Ordering::Release);
    }

    /// Whether the slot can be opened once more.
    pub(crate) fn has_serials(&self) -> bool {
        u64::from(serial(self.head.load(Ordering::Relaxed))) < SERIAL_MASK
    }

    /// Whether the process with this serial waits and has handled all signals.
    pub(crate) fn is_parked(&self, wanted: u32) -> bool {
        self.head.load(Ordering::Acquire) == pack(PARKED, wanted)
    }

    /// The serial of the process that lives here.
    pub(crate) fn living(&self) -> Option<u32> {
        let head = self.head.load(Ordering::Acquire);
        (place(head) != CLOSED).then_some(serial(head))
    }
}

/// The list turned round: pushing makes it newest first.
fn reverse<N: Linked>(mut newest: *mut N) -> *mut N {
    let mut oldest = std::ptr::null_mut();
    while !newest.is_null() {
        // SAFETY: the caller took the whole list out of the queue and owns every node of it.
        unsafe {
            let older = N::next(newest);
            N::set_next(newest, oldest);
            oldest = newest;
            newest = older;
        }
    }
    oldest
}

#[cfg(all(test, loom))]
mod models;
