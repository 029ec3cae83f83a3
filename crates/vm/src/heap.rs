//! The memory of one process: a block whose heap grows up and whose stack grows down, an old
//! generation, and fragments.
//!
//! Allocation never collects. The interpreter tests for room itself and collects between ops;
//! natives allocate with [`Heap::alloc`], which takes a fragment when the block is full. So terms a
//! native holds stay where they are until it returns, and the interpreter collects before the next
//! native once fragments pile up.
//!
//! Invariant: a pointer in this heap leads to this heap's block, old generation or fragments, to the
//! message being matched, or to the literal area. Old objects never point to young ones.

use std::cell::Cell;
use std::ptr;

use crate::raw::Raw;

/// A piece of memory outside the block: the payload of a message, or what a native allocated when
/// the block was full. Header and data are one allocation.
#[repr(C)]
pub(crate) struct Fragment {
    /// The next fragment of the heap, or the next signal of a queue.
    pub(crate) next: *mut Fragment,
    /// The term the fragment was made for (a message); `NONE` otherwise.
    pub(crate) root: Raw,
    /// First off-heap handle (`SharedBits`) in the data, linked through their last word; 0 if none.
    pub(crate) shared: u64,
    /// Words of data that are in use.
    pub(crate) used: u32,
    /// Words of data there is room for.
    pub(crate) capacity: u32,
    /// What the fragment is as a signal; belongs to `signal`.
    pub(crate) signal: u64,
    /// The data; really `capacity` words.
    pub(crate) data: [u64; 0],
}

/// The memory of one process.
pub(crate) struct Heap {
    /// Start of the block; the heap grows up from here.
    pub(crate) start: *mut u64,
    /// First free word of the heap.
    pub(crate) top: Cell<*mut u64>,
    /// Top of the stack: its lowest word in use.
    pub(crate) sp: *mut u64,
    /// End of the block; the stack grows down from here.
    pub(crate) end: *mut u64,
    /// What survived the last minor collection ends here.
    pub(crate) mature: *mut u64,
    /// The old generation: start, first free word, end; all null if there is none.
    pub(crate) old_start: *mut u64,
    /// First free word of the old generation.
    pub(crate) old_top: *mut u64,
    /// End of the old generation.
    pub(crate) old_end: *mut u64,
    /// Fragments, newest first.
    pub(crate) fragments: Cell<*mut Fragment>,
    /// Words in all fragments.
    pub(crate) fragment_words: Cell<usize>,
    /// First off-heap handle, linked through their last word; 0 if none.
    pub(crate) shared: Cell<u64>,
    /// Bytes of off-heap binaries this heap refers to; they count toward the next collection.
    pub(crate) shared_bytes: Cell<usize>,
}

impl Heap {
    /// Room for `words` words, in the block or in a fragment. Never collects; the words are not initialised.
    #[inline]
    pub(crate) fn alloc(&self, words: usize) -> *mut u64 {
        let top = self.top.get();
        let room = (self.sp as usize - top as usize) / size_of::<u64>();
        if words <= room {
            self.top.set(top.wrapping_add(words));
            top
        } else {
            self.alloc_fragment(words)
        }
    }

    #[cold]
    #[inline(never)]
    fn alloc_fragment(&self, _words: usize) -> *mut u64 {
        ptr::null_mut()
    }
}
