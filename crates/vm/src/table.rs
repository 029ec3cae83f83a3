//! The process table.
//!
//! A slot is never moved and never unmapped, whatever becomes of the process in it: so a sender
//! looks a slot up and pushes to its queue without lock and reference count, and the serial in the
//! queue's word settles whether the process it means still lives.
//!
//! Invariant: a pid is never issued twice. Each process of a slot has the next serial, and a slot
//! whose serials are used up is retired.
//! Invariant: `process` is set before the queue opens and stays valid until it is closed. Only the
//! owner of a process, or who just woke it, follows it.
#![allow(
    unsafe_code,
    reason = "chunks of slots are shared by address; they are freed only with the table"
)]

use std::fmt;
use std::ptr;

use parking_lot::Mutex;

use crate::heap::Fragment;
use crate::process::Process;
use crate::queue::{Linked, SERIAL_BITS, SignalQueue};
use crate::raw::{Raw, immediate};
use crate::sync::{AtomicPtr, Ordering};

const SLOT_BITS: u32 = 28;
const CHUNK_BITS: u32 = 10;
const CHUNK: usize = 1 << CHUNK_BITS;
/// Slots are numbered so that the first processes print as they do in Elixir.
const FIRST_SLOT: u32 = 94;
/// How many slots a scheduler takes from the table, or hands back, at once.
const BATCH: usize = 32;

/// A process identifier of this node. Never names another process, even after its own is gone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pid(u64);

impl Pid {
    pub(crate) fn new(slot: u32, serial: u32) -> Pid {
        debug_assert!(slot < 1 << SLOT_BITS && serial < 1 << SERIAL_BITS);
        Pid(u64::from(serial) << SLOT_BITS | u64::from(slot))
    }

    /// The place in the table.
    pub fn slot(self) -> u32 {
        (self.0 & ((1 << SLOT_BITS) - 1)) as u32
    }

    /// Which of the processes that lived in the slot.
    pub fn serial(self) -> u32 {
        (self.0 >> SLOT_BITS) as u32
    }

    /// The pid that is shown with these numbers.
    pub(crate) fn from_shown(slot: u32, generation: u32) -> Option<Pid> {
        let fits = slot < 1 << SLOT_BITS && generation < (1 << SERIAL_BITS) - 1;
        fits.then(|| Pid::new(slot, generation + 1))
    }

    /// Slot and serial in one number.
    pub(crate) fn bits(self) -> u64 {
        self.0
    }

    pub(crate) fn from_bits(bits: u64) -> Pid {
        Pid(bits)
    }

    /// The pid as a term.
    #[inline]
    pub(crate) fn raw(self) -> Raw {
        Raw(self.0 << immediate::BITS | immediate::PID)
    }

    /// The pid in a word known to hold one.
    #[inline]
    pub(crate) fn from_raw(raw: Raw) -> Pid {
        debug_assert!(raw.is_pid());
        Pid(raw.0 >> immediate::BITS)
    }
}

impl fmt::Display for Pid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<0.{}.{}>", self.slot(), self.serial().saturating_sub(1))
    }
}

impl fmt::Debug for Pid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#PID{self}")
    }
}

/// There are as many processes as there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ProcessLimit;

/// Where a process lives.
pub(crate) struct Slot<P = Process, N = Fragment> {
    /// What others want of it.
    pub(crate) queue: SignalQueue<N>,
    /// The process.
    pub(crate) process: AtomicPtr<P>,
}

impl<P, N> Default for Slot<P, N> {
    fn default() -> Slot<P, N> {
        Slot {
            queue: SignalQueue::default(),
            process: AtomicPtr::new(ptr::null_mut()),
        }
    }
}

impl<P, N: Linked> Slot<P, N> {
    /// Moves a process in, which is the caller's. From now on it can be reached, under this serial.
    pub(crate) fn open(&self, serial: u32, process: *mut P) {
        self.process.store(process, Ordering::Relaxed);
        self.queue.open(serial);
    }
}

type Chunk = [Slot; CHUNK];

/// Not loom's: its models know slots, not tables.
type ChunkPtr = std::sync::atomic::AtomicPtr<Chunk>;

struct Free {
    slots: Vec<u32>,
    /// The first slot never used.
    fresh: u32,
    /// Slots that are in use or in a scheduler's cache.
    handed_out: usize,
    limit: usize,
}

/// All slots.
pub(crate) struct Table {
    chunks: Box<[ChunkPtr]>,
    free: Mutex<Free>,
}

/// Slots one scheduler has at hand.
#[derive(Default)]
pub(crate) struct SlotCache(Vec<u32>);

impl Table {
    /// A table for about `limit` processes at a time: what schedulers keep at hand counts too.
    pub(crate) fn new(limit: usize) -> Table {
        let chunks = (0..1usize << (SLOT_BITS - CHUNK_BITS))
            .map(|_| ChunkPtr::new(ptr::null_mut()))
            .collect();
        let free = Free {
            slots: Vec::new(),
            fresh: FIRST_SLOT,
            handed_out: 0,
            limit,
        };
        Table {
            chunks,
            free: Mutex::new(free),
        }
    }

    /// The slot of a pid. One that was never handed out (a pid read from bytes may say anything) is nobody's.
    #[inline]
    pub(crate) fn slot(&self, index: u32) -> &Slot {
        let chunk = self.chunks[index as usize >> CHUNK_BITS].load(Ordering::Acquire);
        if chunk.is_null() {
            return self.nobody();
        }
        // SAFETY: a chunk is set once, before its slots are handed out, and freed with the table.
        unsafe { &(*chunk)[index as usize & (CHUNK - 1)] }
    }

    /// A slot before the first that is handed out: its queue is closed for ever.
    #[cold]
    fn nobody(&self) -> &Slot {
        let chunk = self.chunks[0].load(Ordering::Acquire);
        assert!(!chunk.is_null(), "no process was ever made");
        // SAFETY: as in `slot`.
        unsafe { &(*chunk)[0] }
    }

    /// The pid of the process that lives in a slot, if one does.
    fn living(&self, index: u32) -> Option<Pid> {
        self.slot(index)
            .queue
            .living()
            .map(|serial| Pid::new(index, serial))
    }

    /// Whether the process is there. Says nothing about signals on their way to it.
    pub(crate) fn is_alive(&self, pid: Pid) -> bool {
        self.slot(pid.slot()).queue.living() == Some(pid.serial())
    }

    /// All processes, in the order of their slots.
    pub(crate) fn pids(&self) -> Vec<Pid> {
        let fresh = self.free.lock().fresh;
        (FIRST_SLOT..fresh)
            .filter_map(|index| self.living(index))
            .collect()
    }

    /// The most processes there may be.
    pub(crate) fn limit(&self) -> usize {
        self.free.lock().limit
    }

    fn hand_out(&self, into: &mut Vec<u32>, wanted: usize) {
        let mut free = self.free.lock();
        let wanted = wanted.min(free.limit.saturating_sub(free.handed_out));
        let start = into.len();
        while into.len() - start < wanted {
            if let Some(slot) = free.slots.pop() {
                into.push(slot);
                continue;
            }
            let slot = free.fresh;
            if slot >= 1 << SLOT_BITS {
                break;
            }
            let chunk = &self.chunks[slot as usize >> CHUNK_BITS];
            if chunk.load(Ordering::Relaxed).is_null() {
                let slots: Box<[Slot]> = (0..CHUNK).map(|_| Slot::default()).collect();
                chunk.store(Box::into_raw(slots).cast::<Chunk>(), Ordering::Release);
            }
            free.fresh += 1;
            into.push(slot);
        }
        free.handed_out += into.len() - start;
        // Taken from the end: the lowest number first.
        into[start..].reverse();
    }

    /// A free slot.
    ///
    /// # Errors
    /// [`ProcessLimit`] if there is none.
    pub(crate) fn take(&self, cache: &mut SlotCache) -> Result<u32, ProcessLimit> {
        if cache.0.is_empty() {
            self.hand_out(&mut cache.0, BATCH);
        }
        cache.0.pop().ok_or(ProcessLimit)
    }

    /// Gives back a slot whose queue is closed.
    pub(crate) fn give_back(&self, cache: &mut SlotCache, index: u32) {
        if !self.slot(index).queue.has_serials() {
            self.free.lock().handed_out -= 1;
            return;
        }
        cache.0.push(index);
        if cache.0.len() >= 3 * BATCH {
            self.hand_back(cache, BATCH);
        }
    }

    /// Gives back all but `keep` of the slots at hand.
    pub(crate) fn hand_back(&self, cache: &mut SlotCache, keep: usize) {
        let mut free = self.free.lock();
        let spare = cache.0.len().saturating_sub(keep);
        free.handed_out -= spare;
        free.slots.extend(cache.0.drain(..spare));
    }
}

impl Drop for Table {
    fn drop(&mut self) {
        for chunk in &mut self.chunks {
            let chunk = *chunk.get_mut();
            if !chunk.is_null() {
                // SAFETY: made in `hand_out` from a box of this length; nobody borrows a table being dropped.
                drop(unsafe { Box::from_raw(chunk) });
            }
        }
    }
}

#[cfg(all(test, loom))]
mod models;
#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_pid_keeps_slot_and_serial() {
        let pid = Pid::new(95, 1);
        assert_eq!((pid.slot(), pid.serial()), (95, 1));
        assert_eq!(Pid::from_raw(pid.raw()), pid);
        assert_eq!(pid.to_string(), "<0.95.0>");
    }

    #[test]
    fn a_slot_used_up_is_retired() {
        let table = Table::new(1);
        let mut cache = SlotCache::default();
        let first = table.take(&mut cache).unwrap();
        assert_eq!(table.take(&mut cache), Err(ProcessLimit));
        for _ in 1..1u32 << SERIAL_BITS {
            let serial = table.slot(first).queue.next_serial();
            table.slot(first).queue.open(serial);
            assert!(table.is_alive(Pid::new(first, serial)));
            table.slot(first).queue.close(serial);
        }
        assert!(!table.slot(first).queue.has_serials());
        table.give_back(&mut cache, first);
        assert_eq!(table.take(&mut cache), Ok(first + 1));
        assert_eq!(table.pids(), []);
    }
}
