//! Which scheduler threads sleep, and how one is woken when there is work.
//!
//! A thread that runs out of work searches; finding none it announces that it will sleep, looks once
//! more, and sleeps. Whoever makes work looks after that whether somebody sleeps. The two fences make
//! sure that at least one of the two sees the other: no wake-up is lost. While somebody searches,
//! nobody is woken: the searcher will find the work, and on finding it wakes the next.
//!
//! Invariant: a thread's bit in `sleeping` is set only by itself; who clears it is the one to wake it,
//! and counts it as searching.

use crate::sync::{AtomicU64, AtomicUsize, Ordering, fence};

/// The most schedulers there can be: one bit each.
pub(crate) const SCHEDULERS_MAX: usize = 64;

/// Who sleeps and how many search.
pub(crate) struct Idle {
    sleeping: AtomicU64,
    searching: AtomicUsize,
}

impl Default for Idle {
    fn default() -> Idle {
        Idle {
            sleeping: AtomicU64::new(0),
            searching: AtomicUsize::new(0),
        }
    }
}

impl Idle {
    /// The caller starts searching for work.
    pub(crate) fn start_search(&self) {
        self.searching.fetch_add(1, Ordering::SeqCst);
    }

    /// The caller found work. If this says so it was the last to search, and should wake another:
    /// work made meanwhile woke nobody.
    pub(crate) fn end_search(&self) -> bool {
        self.searching.fetch_sub(1, Ordering::SeqCst) == 1
    }

    /// The caller found no work and will sleep. It must look for work once more after this, and call
    /// [`Idle::stay_awake`] if there is some.
    pub(crate) fn announce_sleep(&self, index: usize) {
        self.sleeping.fetch_or(1 << index, Ordering::SeqCst);
        self.searching.fetch_sub(1, Ordering::SeqCst);
        fence(Ordering::SeqCst);
    }

    /// The caller will not sleep, or woke by itself. Either way it searches from now on.
    pub(crate) fn stay_awake(&self, index: usize) {
        let before = self.sleeping.fetch_and(!(1 << index), Ordering::SeqCst);
        // If the bit was gone, whoever cleared it counted the caller as searching.
        if before & 1 << index != 0 {
            self.start_search();
        }
    }

    /// Whether the caller, who announced its sleep, is still to sleep.
    pub(crate) fn is_asleep(&self, index: usize) -> bool {
        self.sleeping.load(Ordering::SeqCst) & 1 << index != 0
    }

    /// There is new work: whom to wake, if anybody.
    #[inline]
    pub(crate) fn one_to_wake(&self) -> Option<usize> {
        fence(Ordering::SeqCst);
        if self.sleeping.load(Ordering::Relaxed) == 0 || self.searching.load(Ordering::SeqCst) > 0 {
            return None;
        }
        self.pick()
    }

    #[cold]
    fn pick(&self) -> Option<usize> {
        self.claim(u64::MAX)
    }

    /// Takes a certain sleeper out of its sleep; says whether it has to be woken.
    pub(crate) fn take(&self, index: usize) -> bool {
        fence(Ordering::SeqCst);
        self.claim(1 << index).is_some()
    }

    /// Clears the bit of one sleeper among `candidates` and counts it as searching.
    fn claim(&self, candidates: u64) -> Option<usize> {
        let mut sleeping = self.sleeping.load(Ordering::SeqCst);
        while sleeping & candidates != 0 {
            let index = (sleeping & candidates).trailing_zeros() as usize;
            let rest = sleeping & !(1 << index);
            // Counted first: there must be no moment at which it seems neither to sleep nor to search.
            self.start_search();
            match self
                .sleeping
                .compare_exchange(sleeping, rest, Ordering::SeqCst, Ordering::SeqCst)
            {
                Ok(_) => return Some(index),
                Err(now) => {
                    self.searching.fetch_sub(1, Ordering::SeqCst);
                    sleeping = now;
                }
            }
        }
        None
    }
}

#[cfg(all(test, loom))]
mod models;
