//! How much memory programs may take, so that none of them ends the VM.
//!
//! There are two bounds, both found from the memory of the machine when first asked for (`CORDIAL_MEMORY_MB`
//! sets it otherwise): a process whose heap would outgrow a quarter is killed, and so is one that asks for a large
//! block when large blocks and off-heap binaries take three quarters together. What a single native builds cannot
//! wait for the next collection to be counted: it stops in the middle, by unwinding to the scheduler.
//!
//! Invariant: only blocks and fragments of at least [`LARGE_WORDS`] are counted, by whoever allocates and frees them.
#![allow(unsafe_code, reason = "libc knows the memory of the machine")]

use std::cell::Cell;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::buffer;
use crate::exception;
use crate::process::Process;

/// Blocks and fragments from this size on are counted.
pub(crate) const LARGE_WORDS: usize = 8192;

/// Bytes in large blocks and fragments of all heaps.
static LARGE_BYTES: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// Whether this thread runs a process, which can be ended by unwinding.
    static RUNS_PROCESS: Cell<bool> = const { Cell::new(false) };
}

/// A process has outgrown its memory: what unwinds from where that was found to the scheduler.
struct Overrun {
    words: usize,
}

/// The memory of the machine that programs may share, in bytes.
fn memory_bytes() -> usize {
    static BYTES: OnceLock<usize> = OnceLock::new();
    *BYTES.get_or_init(|| {
        let given = std::env::var("CORDIAL_MEMORY_MB").ok();
        let given = given.and_then(|megabytes| megabytes.parse::<usize>().ok());
        match given {
            Some(megabytes) => megabytes.saturating_mul(1 << 20),
            None => [physical(), control_group(), address_space()]
                .into_iter()
                .flatten()
                .min()
                .unwrap_or(usize::MAX),
        }
    })
}

fn physical() -> Option<usize> {
    // SAFETY: `sysconf` only gives a number.
    let (pages, size) = unsafe {
        (
            libc::sysconf(libc::_SC_PHYS_PAGES),
            libc::sysconf(libc::_SC_PAGESIZE),
        )
    };
    usize::try_from(pages)
        .ok()?
        .checked_mul(usize::try_from(size).ok()?)
}

/// What a container allows.
fn control_group() -> Option<usize> {
    let files = [
        "/sys/fs/cgroup/memory.max",
        "/sys/fs/cgroup/memory/memory.limit_in_bytes",
    ];
    files
        .iter()
        .filter_map(|file| std::fs::read_to_string(file).ok()?.trim().parse().ok())
        .min()
}

/// What `ulimit -v` leaves beside the literal area.
fn address_space() -> Option<usize> {
    let mut limit = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: `getrlimit` writes the structure it is given.
    let known = unsafe { libc::getrlimit(libc::RLIMIT_AS, &raw mut limit) } == 0;
    let bytes = usize::try_from(limit.rlim_cur).ok()?;
    (known && limit.rlim_cur != libc::RLIM_INFINITY)
        .then(|| bytes.saturating_sub(crate::literal::AREA_BYTES))
}

/// The most words the heap of one process may have, whatever its own limit.
pub(crate) fn process_words() -> usize {
    memory_bytes() / 4 / size_of::<u64>()
}

/// The most bytes of one bit string.
pub(crate) fn bits_bytes() -> usize {
    (memory_bytes() / 4).min(1 << 36)
}

/// Whether large blocks and binaries may take `bytes` more.
pub(crate) fn has_room(bytes: usize) -> bool {
    let taken = LARGE_BYTES.load(Ordering::Relaxed) + buffer::total_bytes();
    taken.saturating_add(bytes) <= memory_bytes() / 4 * 3
}

/// Notes that a block of so many words was allocated.
#[inline]
pub(crate) fn note_allocated(words: usize) {
    if words >= LARGE_WORDS {
        LARGE_BYTES.fetch_add(words * size_of::<u64>(), Ordering::Relaxed);
    }
}

/// Notes that a block of so many words was freed.
#[inline]
pub(crate) fn note_freed(words: usize) {
    if words >= LARGE_WORDS {
        LARGE_BYTES.fetch_sub(words * size_of::<u64>(), Ordering::Relaxed);
    }
}

/// A native wants `words` more on a heap that has `held` in fragments: ends the process if that is too much.
#[cold]
pub(crate) fn check_fragments(held: usize, words: usize) {
    let total = held.saturating_add(words);
    if total >= LARGE_WORDS && total > process_words() || words >= LARGE_WORDS && !fits(words) {
        overrun(total);
    }
}

fn fits(words: usize) -> bool {
    words.checked_mul(size_of::<u64>()).is_some_and(has_room)
}

/// Ends the process this thread runs, which would take `words` words. Gives control back if it runs none: what
/// the VM itself builds is bounded by what it is asked for.
pub(crate) fn overrun(words: usize) {
    if RUNS_PROCESS.get() {
        std::panic::resume_unwind(Box::new(Overrun { words }));
    }
}

/// Runs a process; the words it would have taken, if that was too much.
pub(crate) fn guarded(run: impl FnOnce()) -> Result<(), usize> {
    RUNS_PROCESS.set(true);
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run));
    RUNS_PROCESS.set(false);
    match outcome {
        Ok(()) => Ok(()),
        Err(payload) => match payload.downcast::<Overrun>() {
            Ok(overrun) => Err(overrun.words),
            Err(bug) => std::panic::resume_unwind(bug),
        },
    }
}

/// Does what must be done to its end, however much it takes.
pub(crate) fn unguarded(action: impl FnOnce()) {
    let before = RUNS_PROCESS.replace(false);
    action();
    RUNS_PROCESS.set(before);
}

/// Says that a process is too large, unless it does not want that said, in the form of the other reports.
pub(crate) fn report(process: &Process, words: usize) {
    let frames = exception::frames(&process.heap);
    let bound = process.heap.bound();
    if bound.words != 0 && !bound.log {
        return;
    }
    let limit = match bound.words {
        0 => process_words(),
        words => words.min(process_words()),
    };
    let end = if bound.words == 0 || bound.kill {
        "is killed: maximum heap size reached"
    } else {
        "has reached its maximum heap size"
    };
    let time = crate::clock::local_now();
    let millis = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.subsec_millis());
    eprintln!(
        "\n{:02}:{:02}:{:02}.{millis:03} [error] Process #PID{} {end}\n    Max Heap Size:      {limit} words\n    \
         Total Heap Size:    {words} words\n    Message Queue Len:  {}{frames}",
        time.tm_hour,
        time.tm_min,
        time.tm_sec,
        process.id(),
        process.mailbox.len(),
    );
}
