//! Off-heap buffers: the bytes of large binaries, shared by handles on any number of heaps.
//!
//! Bytes below `used` never change. A buffer may have spare room above; whoever moves `used` from
//! the end of its own bit string upward owns the bytes in between, so appending to the handle that
//! was written last happens in place, and any other handle of the buffer is unaffected.
#![allow(unsafe_code, reason = "manages memory shared between heaps by hand")]

use std::alloc::{Layout, alloc, dealloc};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering, fence};

/// The head of a buffer; the bytes follow.
#[repr(C)]
pub(crate) struct Buffer {
    /// Handles that point here.
    references: AtomicUsize,
    /// Bytes that are in use by some handle.
    used: AtomicUsize,
    /// Bytes there is room for.
    capacity: usize,
    data: [u8; 0],
}

/// The most bytes a buffer may have.
const CAPACITY_MAX: usize = 1 << 46;

/// Bytes in all buffers of the VM.
static TOTAL_BYTES: AtomicUsize = AtomicUsize::new(0);

/// Bytes in all off-heap buffers of the VM.
pub(crate) fn total_bytes() -> usize {
    TOTAL_BYTES.load(Ordering::Relaxed)
}

impl Buffer {
    fn layout(capacity: usize) -> Layout {
        Layout::from_size_align(size_of::<Buffer>() + capacity, align_of::<Buffer>())
            .expect("capacity is at most CAPACITY_MAX")
    }

    /// A buffer with one reference, `used` of its `capacity` bytes taken and to be written by the caller.
    /// `None` if there is no such amount of memory.
    pub(crate) fn allocate(used: usize, capacity: usize) -> Option<NonNull<Buffer>> {
        debug_assert!(used <= capacity);
        if capacity > CAPACITY_MAX || !crate::limit::has_room(capacity) {
            return None;
        }
        // SAFETY: the layout is not empty: the head has a size.
        let at = NonNull::new(unsafe { alloc(Buffer::layout(capacity)) })?.cast::<Buffer>();
        TOTAL_BYTES.fetch_add(capacity, Ordering::Relaxed);
        let head = Buffer {
            references: AtomicUsize::new(1),
            used: AtomicUsize::new(used),
            capacity,
            data: [],
        };
        // SAFETY: freshly allocated with the layout of a head and more.
        unsafe { at.as_ptr().write(head) };
        Some(at)
    }

    /// The first byte.
    ///
    /// # Safety
    /// The caller holds a reference.
    pub(crate) unsafe fn bytes(buffer: *const Buffer) -> *mut u8 {
        // SAFETY: the buffer is alive (caller); only the place is computed.
        unsafe { (&raw const (*buffer).data).cast::<u8>().cast_mut() }
    }

    /// One reference more.
    ///
    /// # Safety
    /// The caller holds a reference.
    pub(crate) unsafe fn retain(buffer: *const Buffer) {
        // SAFETY: the buffer is alive (caller).
        unsafe { (*buffer).references.fetch_add(1, Ordering::Relaxed) };
    }

    /// One reference less; frees the buffer with the last.
    ///
    /// # Safety
    /// The caller gives up a reference it holds.
    pub(crate) unsafe fn release(buffer: *mut Buffer) {
        // SAFETY: the buffer is alive (caller) until its last reference is given up; the fence orders the
        // other owners' reads before the memory goes.
        unsafe {
            if (*buffer).references.fetch_sub(1, Ordering::Release) == 1 {
                fence(Ordering::Acquire);
                let capacity = (*buffer).capacity;
                TOTAL_BYTES.fetch_sub(capacity, Ordering::Relaxed);
                dealloc(buffer.cast(), Buffer::layout(capacity));
            }
        }
    }

    /// Takes the bytes from `from` to `to`, if `from` is where the used bytes end and there is room. The
    /// caller alone may then write them.
    ///
    /// # Safety
    /// The caller holds a reference.
    pub(crate) unsafe fn claim(buffer: *const Buffer, from: usize, to: usize) -> bool {
        // SAFETY: the buffer is alive (caller).
        unsafe {
            to <= (*buffer).capacity
                && (*buffer)
                    .used
                    .compare_exchange(from, to, Ordering::AcqRel, Ordering::Relaxed)
                    .is_ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_written_end_can_be_extended() {
        let buffer = Buffer::allocate(10, 100).expect("room").as_ptr();
        // SAFETY: the test holds the one reference until the end.
        unsafe {
            assert!(Buffer::claim(buffer, 10, 30));
            assert!(
                !Buffer::claim(buffer, 10, 30),
                "somebody else went on from there"
            );
            assert!(!Buffer::claim(buffer, 30, 101), "no room");
            assert!(Buffer::claim(buffer, 30, 100));
            Buffer::retain(buffer);
            Buffer::release(buffer);
            Buffer::release(buffer);
        }
    }

    #[test]
    fn absurd_sizes_are_refused() {
        assert!(Buffer::allocate(0, usize::MAX / 2).is_none());
    }
}
