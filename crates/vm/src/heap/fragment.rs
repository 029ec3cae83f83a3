//! Fragments: memory outside the block of a process.
//!
//! Invariant: pointers in a fragment lead into the fragment itself or to literals, until a heap
//! adopts it.
#![allow(unsafe_code, reason = "head and data are one allocation")]

use std::alloc::{Layout, alloc, dealloc};
use std::ptr;

use super::{out_of_memory, poison, release_handles, stress};
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

impl Fragment {
    fn layout(capacity: usize) -> Layout {
        let bytes = capacity
            .checked_mul(size_of::<u64>())
            .and_then(|data| data.checked_add(size_of::<Fragment>()));
        let layout =
            bytes.and_then(|bytes| Layout::from_size_align(bytes, align_of::<Fragment>()).ok());
        layout.expect("a fragment has fewer than 2^32 words")
    }

    /// A fragment with room for `capacity` words, none in use, no root.
    ///
    /// # Panics
    /// If one term is asked to be larger than 2^32 words, or to end the process this thread runs if there is no
    /// room.
    pub(crate) fn allocate(capacity: usize) -> *mut Fragment {
        if capacity >= crate::limit::LARGE_WORDS {
            crate::limit::check_fragments(0, capacity);
        }
        let words = u32::try_from(capacity).expect("a fragment has fewer than 2^32 words");
        let layout = Fragment::layout(capacity);
        // SAFETY: the layout is not empty: the head has a size.
        let at = unsafe { alloc(layout) }.cast::<Fragment>();
        if at.is_null() {
            crate::limit::overrun(capacity);
            out_of_memory(layout);
        }
        crate::limit::note_allocated(capacity);
        let head = Fragment {
            next: ptr::null_mut(),
            root: Raw::NONE,
            shared: 0,
            used: 0,
            capacity: words,
            signal: 0,
            data: [],
        };
        // SAFETY: freshly allocated with the layout of a head and its data.
        unsafe { at.write(head) };
        at
    }

    /// The first word of data.
    ///
    /// # Safety
    /// The fragment is alive.
    #[inline(always)]
    pub(crate) unsafe fn data(fragment: *const Fragment) -> *mut u64 {
        // SAFETY: only a place is computed.
        unsafe { (&raw const (*fragment).data).cast::<u64>().cast_mut() }
    }

    /// The data in use: where it starts and ends. What a heap must know as `peeked` while it matches the message.
    ///
    /// # Safety
    /// The fragment is alive.
    pub(crate) unsafe fn range(fragment: *const Fragment) -> (*const u64, *const u64) {
        // SAFETY: the fragment is alive (caller).
        unsafe {
            let start = Fragment::data(fragment).cast_const();
            (start, start.add((*fragment).used as usize))
        }
    }

    /// `words` words of the fragment's room, if it has them.
    ///
    /// # Safety
    /// The fragment is alive and the caller's alone.
    pub(crate) unsafe fn take(fragment: *mut Fragment, words: usize) -> Option<*mut u64> {
        // SAFETY: the fragment is alive (caller); the words are within its capacity.
        unsafe {
            let used = (*fragment).used as usize;
            if words > (*fragment).capacity as usize - used {
                return None;
            }
            (*fragment).used += words as u32;
            Some(Fragment::data(fragment).add(used))
        }
    }

    /// Bytes of the off-heap binaries that the fragment's handles refer to.
    ///
    /// # Safety
    /// The fragment is alive.
    pub(crate) unsafe fn shared_bytes(fragment: *const Fragment) -> usize {
        // SAFETY: the fragment is alive (caller); its list holds live handles.
        let mut handle = unsafe { (*fragment).shared };
        let mut bytes = 0;
        while handle != 0 {
            let at = handle as *const u64;
            // SAFETY: a handle has its size in word 2 and the next handle in word 3.
            unsafe {
                bytes += (Raw(*at.add(2)).small_value() as usize).div_ceil(8);
                handle = *at.add(3);
            }
        }
        bytes
    }

    /// Frees the fragment and gives up the references of its handles.
    ///
    /// # Safety
    /// The fragment is alive, belongs to the caller, and nobody uses it afterwards.
    pub(crate) unsafe fn discard(fragment: *mut Fragment) {
        // SAFETY: as the caller promises.
        unsafe {
            release_handles((*fragment).shared);
            Fragment::free(fragment);
        }
    }

    /// Frees the memory of the fragment only: its handles have moved elsewhere or are released.
    ///
    /// # Safety
    /// The fragment is alive, belongs to the caller, and nobody uses it afterwards.
    pub(crate) unsafe fn free(fragment: *mut Fragment) {
        // SAFETY: made by `allocate` with this capacity; the caller gives it up.
        unsafe {
            let capacity = (*fragment).capacity as usize;
            if stress() {
                poison(Fragment::data(fragment), capacity);
            }
            dealloc(fragment.cast(), Fragment::layout(capacity));
            crate::limit::note_freed(capacity);
        }
    }
}
