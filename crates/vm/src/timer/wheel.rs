//! A hierarchical timer wheel with millisecond ticks.
//!
//! Level `n` has 64 buckets of `64^n` milliseconds. An entry is on the level of the highest digit, to
//! base 64, in which its deadline differs from the present; when the wheel reaches a bucket of a
//! higher level, it spreads the entries over the levels below. Entries live in one vector and are
//! linked by index, so adding, cancelling and going off take constant time and memory is reused.
//!
//! Invariant: a bucket's bit in `occupied` is set if and only if its list is not empty.

use super::Delayed;
use crate::process::{NEVER, Process};
use crate::table::Pid;

const DIGIT_BITS: u32 = 6;
const BUCKETS: usize = 1 << DIGIT_BITS;
const LEVELS: usize = 6;
const NONE: u32 = u32::MAX;

/// What to do when the time comes.
pub(crate) enum Job {
    /// Wake a process that waits with a limit.
    Wake(Pid, *mut Process),
    /// Send a message.
    Send(Box<Delayed>),
}

// SAFETY: the process pointer is followed only under the wheel's lock, see `timer`; the message of
// `Send` belongs to the job alone.
#[allow(unsafe_code, reason = "jobs wait in a wheel that any thread may lock")]
unsafe impl Send for Job {}

struct Entry {
    deadline: u64,
    /// The number of the timer's reference; 0 if it has none.
    id: u64,
    next: u32,
    previous: u32,
    bucket: u16,
    /// `None` while the entry is free or reserved.
    job: Option<Job>,
}

/// The timers of one scheduler.
pub(crate) struct Wheel {
    now: u64,
    first: [u32; LEVELS * BUCKETS],
    occupied: [u64; LEVELS],
    entries: Vec<Entry>,
    free: u32,
}

impl Wheel {
    pub(crate) fn new() -> Wheel {
        Wheel {
            now: 0,
            first: [NONE; LEVELS * BUCKETS],
            occupied: [0; LEVELS],
            entries: Vec::new(),
            free: NONE,
        }
    }

    /// An entry that is in no bucket yet, for the timer with this number.
    pub(crate) fn reserve(&mut self, id: u64) -> u32 {
        let entry = Entry {
            deadline: 0,
            id,
            next: NONE,
            previous: NONE,
            bucket: 0,
            job: None,
        };
        if self.free == NONE {
            self.entries.push(entry);
            return u32::try_from(self.entries.len() - 1).expect("fewer than 2^32 timers");
        }
        let index = self.free;
        self.free = self.entries[index as usize].next;
        self.entries[index as usize] = entry;
        index
    }

    /// Puts a reserved entry into its bucket.
    pub(crate) fn schedule(&mut self, index: u32, deadline: u64, job: Job) {
        let entry = &mut self.entries[index as usize];
        entry.deadline = deadline;
        entry.job = Some(job);
        self.place(index);
    }

    fn place(&mut self, index: u32) {
        let deadline = self.entries[index as usize].deadline.max(self.now);
        let differing = self.now ^ deadline | 1;
        let level = ((differing.ilog2() / DIGIT_BITS) as usize).min(LEVELS - 1);
        let digit = (deadline >> (level as u32 * DIGIT_BITS)) as usize % BUCKETS;
        let bucket = level * BUCKETS + digit;
        let next = self.first[bucket];
        if next != NONE {
            self.entries[next as usize].previous = index;
        }
        let entry = &mut self.entries[index as usize];
        (entry.next, entry.previous, entry.bucket) = (next, NONE, bucket as u16);
        self.first[bucket] = index;
        self.occupied[level] |= 1 << digit;
    }

    fn unlink(&mut self, index: u32) {
        let Entry {
            next,
            previous,
            bucket,
            ..
        } = self.entries[index as usize];
        if next != NONE {
            self.entries[next as usize].previous = previous;
        }
        if previous == NONE {
            self.first[usize::from(bucket)] = next;
            if next == NONE {
                self.occupied[usize::from(bucket) / BUCKETS] &=
                    !(1 << (usize::from(bucket) % BUCKETS));
            }
        } else {
            self.entries[previous as usize].next = next;
        }
    }

    fn release(&mut self, index: u32) -> Option<Job> {
        let entry = &mut self.entries[index as usize];
        entry.id = 0;
        entry.next = self.free;
        self.free = index;
        entry.job.take()
    }

    /// Removes an entry.
    pub(crate) fn remove(&mut self, index: u32) {
        self.unlink(index);
        self.release(index);
    }

    fn holds(&self, index: u32, id: u64) -> bool {
        self.entries
            .get(index as usize)
            .is_some_and(|entry| entry.id == id && matches!(entry.job, Some(Job::Send(_))))
    }

    /// When the timer with this number goes off, if it is still there.
    pub(crate) fn deadline(&self, index: u32, id: u64) -> Option<u64> {
        self.holds(index, id)
            .then(|| self.entries[index as usize].deadline)
    }

    /// Cancels the timer with this number, if it is still there: when it would have gone off, and what it would send.
    pub(crate) fn cancel(&mut self, index: u32, id: u64) -> Option<(u64, Box<Delayed>)> {
        let deadline = self.deadline(index, id)?;
        self.unlink(index);
        match self.release(index) {
            Some(Job::Send(delayed)) => Some((deadline, delayed)),
            Some(Job::Wake(..)) | None => None,
        }
    }

    /// The next bucket with entries, and when the wheel has to be there.
    fn next_bucket(&self) -> Option<(usize, u64)> {
        let level = self.occupied.iter().position(|occupied| *occupied != 0)?;
        let shift = level as u32 * DIGIT_BITS;
        let digit = (self.now >> shift) % BUCKETS as u64;
        let mut buckets = self.occupied[level].rotate_right(digit as u32);
        if level > 0 {
            // Above the lowest level the present bucket was emptied when the wheel reached it: what is
            // in it now is a whole turn ahead.
            buckets &= !1;
        }
        let ahead = u64::from(buckets.trailing_zeros());
        let at = ((self.now >> shift) + ahead) << shift;
        Some((
            level * BUCKETS + ((digit + ahead) as usize % BUCKETS),
            at.max(self.now),
        ))
    }

    /// When the wheel has something to do next, at the earliest; `NEVER` if it is empty.
    pub(crate) fn next_at(&self) -> u64 {
        self.next_bucket().map_or(NEVER, |(_, at)| at)
    }

    /// Turns the wheel to `now` and moves what is due into `due`, earliest first to the millisecond.
    pub(crate) fn advance(&mut self, now: u64, due: &mut Vec<Job>) {
        while let Some((bucket, at)) = self.next_bucket() {
            if at > now {
                break;
            }
            self.now = at;
            self.empty(bucket, due);
        }
        self.now = self.now.max(now);
    }

    fn empty(&mut self, bucket: usize, due: &mut Vec<Job>) {
        let mut index = std::mem::replace(&mut self.first[bucket], NONE);
        self.occupied[bucket / BUCKETS] &= !(1 << (bucket % BUCKETS));
        // Lists are newest first. From the oldest on, so that timers of one millisecond go off in the
        // order they were set.
        while index != NONE && self.entries[index as usize].next != NONE {
            index = self.entries[index as usize].next;
        }
        while index != NONE {
            let newer = self.entries[index as usize].previous;
            if self.entries[index as usize].deadline <= self.now {
                due.extend(self.release(index));
            } else {
                self.place(index);
            }
            index = newer;
        }
    }
}
