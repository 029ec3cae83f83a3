//! The VM's clock: monotonic, and virtual when a run is to be replayed.
//!
//! Invariant: it never goes backwards, and a timer never goes off before its time.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::sync::{AtomicU64, Ordering};

const NANOS_PER_MS: u64 = 1_000_000;
/// What a replayed clock takes for the time of day when it begins: 2025-01-01, midnight UTC.
const REPLAYED_EPOCH_NS: u128 = 1_735_689_600_000_000_000;

/// Time that moves only when told to.
struct Replayed {
    /// Nanoseconds since the VM started.
    now_ns: AtomicU64,
    /// When the time of day was [`REPLAYED_EPOCH_NS`].
    epoch_at_ns: AtomicU64,
}

/// Time since the VM started.
pub(crate) struct Clock {
    start: Instant,
    /// In replay, the time: it moves with the work done and leaps to the next timer when all wait.
    replayed: Option<Replayed>,
}

impl Clock {
    /// A clock that shows real time.
    pub(crate) fn real() -> Clock {
        Clock {
            start: Instant::now(),
            replayed: None,
        }
    }

    /// A clock that moves only when told to.
    pub(crate) fn replayed() -> Clock {
        Clock {
            start: Instant::now(),
            replayed: Some(Replayed {
                now_ns: AtomicU64::new(0),
                epoch_at_ns: AtomicU64::new(0),
            }),
        }
    }

    /// Whether it moves only when told to.
    #[inline]
    pub(crate) fn is_replayed(&self) -> bool {
        self.replayed.is_some()
    }

    /// Nanoseconds since the VM started.
    #[inline]
    pub(crate) fn now_ns(&self) -> u64 {
        match &self.replayed {
            None => self.start.elapsed().as_nanos() as u64,
            Some(time) => time.now_ns.load(Ordering::Relaxed),
        }
    }

    /// Nanoseconds since 1970.
    pub(crate) fn system_ns(&self) -> u128 {
        let Some(time) = &self.replayed else {
            // A clock set to before 1970 shows that year.
            let passed = SystemTime::now().duration_since(UNIX_EPOCH);
            return passed.map_or(0, |passed| passed.as_nanos());
        };
        let begun = time.epoch_at_ns.load(Ordering::Relaxed);
        REPLAYED_EPOCH_NS + u128::from(self.now_ns() - begun)
    }

    /// Whole seconds since 1970.
    pub(crate) fn system_seconds(&self) -> i64 {
        (self.system_ns() / 1_000_000_000) as i64
    }

    /// Whole milliseconds since the VM started.
    #[inline]
    pub(crate) fn now_ms(&self) -> u64 {
        self.now_ns() / NANOS_PER_MS
    }

    /// The first millisecond at which `timeout_ms` have passed for sure.
    pub(crate) fn deadline_ms(&self, timeout_ms: u64) -> u64 {
        let now = self.now_ns().div_ceil(NANOS_PER_MS);
        // One before `NEVER`: far enough.
        now.saturating_add(timeout_ms).min(u64::MAX - 1)
    }

    /// How long it is until `at_ms`.
    pub(crate) fn until(&self, at_ms: u64) -> Duration {
        Duration::from_nanos(
            at_ms
                .saturating_mul(NANOS_PER_MS)
                .saturating_sub(self.now_ns()),
        )
    }

    /// Moves a replayed clock.
    pub(crate) fn pass(&self, nanos: u64) {
        if let Some(time) = &self.replayed {
            time.now_ns.fetch_add(nanos, Ordering::Relaxed);
        }
    }

    /// Moves a replayed clock forward to `at_ms`.
    pub(crate) fn leap(&self, at_ms: u64) {
        if let Some(time) = &self.replayed {
            time.now_ns
                .fetch_max(at_ms.saturating_mul(NANOS_PER_MS), Ordering::Relaxed);
        }
    }

    /// Begins the day of a replayed clock anew, with the next whole millisecond: what is timed from there on does not
    /// depend on how much was done before.
    pub(crate) fn begin_anew(&self) {
        if let Some(time) = &self.replayed {
            self.leap(self.now_ns().div_ceil(NANOS_PER_MS));
            time.epoch_at_ns.store(self.now_ns(), Ordering::Relaxed);
        }
    }
}

/// The local time now, broken down.
#[allow(unsafe_code, reason = "libc knows the time of the machine")]
pub(crate) fn local_now() -> libc::tm {
    // SAFETY: `time` writes nothing if it is given no place to.
    local_at(unsafe { libc::time(std::ptr::null_mut()) })
}

/// The local time so many seconds after 1970, broken down.
#[allow(unsafe_code, reason = "libc knows the time zone of the machine")]
pub(crate) fn local_at(seconds: i64) -> libc::tm {
    // SAFETY: all-zero is a valid `tm`; `localtime_r` writes it and reads only the time it is given.
    unsafe {
        let mut broken: libc::tm = std::mem::zeroed();
        libc::localtime_r(&raw const seconds, &raw mut broken);
        broken
    }
}

/// Seconds after 1970 of a local time, which is given as the seconds it would be in UTC. In the hour that a year has twice,
/// `is_summer` says which; by default the machine chooses.
#[allow(unsafe_code, reason = "libc knows the time zone of the machine")]
pub(crate) fn universal_of_local(seconds: i64, is_summer: Option<bool>) -> i64 {
    // SAFETY: as in `local_at`; `mktime` reads and normalises the `tm` it is given.
    unsafe {
        let mut broken: libc::tm = std::mem::zeroed();
        libc::gmtime_r(&raw const seconds, &raw mut broken);
        broken.tm_isdst = is_summer.map_or(-1, i32::from);
        libc::mktime(&raw mut broken)
    }
}
