//! Bit strings: binaries and their sub-byte relatives.
//!
//! Up to 64 bytes live on the heap, more in off-heap buffers; a part of a bit string refers to the
//! whole. Matching (`matching`) moves the first bit of such a part, building (`build`) appends segments.
#![allow(unsafe_code, reason = "reads and writes bit strings on the heap")]

mod build;
mod matching;
mod slice;

use std::cmp::Ordering;
use std::ptr::NonNull;

use crate::buffer::Buffer;
use crate::heap::Heap;
use crate::limit::bits_bytes;
use crate::literal;
use crate::raw::{Kind, Raw, header, header_kind};

pub(crate) use build::{BadSegment, BitsBuilder};
pub(crate) use matching::{
    at_end, match_bits, match_float, match_integer, match_literal, match_rest, match_utf8,
    match_utf16, match_utf32, position, seek, skip, start_match,
};
pub use slice::BitSlice;

/// Bytes up to which a bit string lives on the heap.
pub(crate) const HEAP_BYTES_MAX: usize = 64;

/// Bytes up to which a part is copied instead of referring to the whole: it takes no more room.
const COPIED_BYTES_MAX: usize = 16;

/// How a bit string is stored.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Heap,
    Shared,
    Part,
}

/// The form of a bit string; `None` if `term` is none.
#[inline(always)]
fn form(term: Raw) -> Option<Form> {
    if !term.is_boxed() {
        return None;
    }
    // SAFETY: a boxed pointer leads to a header.
    match header_kind(unsafe { *term.address() }) {
        Kind::HeapBits => Some(Form::Heap),
        Kind::SharedBits => Some(Form::Shared),
        Kind::SubBits => Some(Form::Part),
        Kind::Tuple
        | Kind::BigPositive
        | Kind::BigNegative
        | Kind::Float
        | Kind::FlatMap
        | Kind::HashMap
        | Kind::HashNode
        | Kind::Fun
        | Kind::Capture
        | Kind::Reference
        | Kind::ExternalPid
        | Kind::ExternalPort
        | Kind::ExternalReference => None,
    }
}

/// Whether `term` is a bit string.
#[inline(always)]
pub(crate) fn is_bitstring(term: Raw) -> bool {
    form(term).is_some()
}

/// Whether `term` is a bit string of whole bytes.
#[inline]
pub(crate) fn is_binary(term: Raw) -> bool {
    bit_len(term).is_some_and(|len| len.is_multiple_of(8))
}

/// The length in bits.
#[inline]
pub(crate) fn bit_len(term: Raw) -> Option<usize> {
    let form = form(term)?;
    let at = term.address();
    // SAFETY: the layout of each kind is in `raw`.
    Some(unsafe {
        match form {
            Form::Heap => small_at(at.add(1)),
            Form::Shared => small_at(at.add(2)),
            Form::Part => small_at(at.add(3)) - small_at(at.add(2)),
        }
    })
}

/// The size in a word.
///
/// # Safety
/// `at` is a word with a small integer that is not negative.
#[inline(always)]
unsafe fn small_at(at: *const u64) -> usize {
    // SAFETY: as the caller promises.
    Raw(unsafe { *at }).small_value() as usize
}

/// Bits of `len` bytes of whose last `last` bits count.
pub(crate) fn bit_count(len: usize, last: u8) -> usize {
    if len == 0 {
        0
    } else {
        (len - 1) * 8 + last as usize
    }
}

/// The bits of a bit string. The slice lives as long as the term is alive and the heap is not collected; callers
/// in this crate drop it before.
#[inline]
pub(crate) fn view<'a>(term: Raw) -> Option<BitSlice<'a>> {
    let form = form(term)?;
    // SAFETY: the layout of each kind is in `raw`; the base of a part is whole.
    Some(unsafe {
        match form {
            Form::Heap | Form::Shared => {
                let (base, len) = whole(term);
                BitSlice::from_raw(base, 0, len)
            }
            Form::Part => {
                let at = term.address();
                let (base, _) = whole(Raw(*at.add(1)));
                let (first, last) = (small_at(at.add(2)), small_at(at.add(3)));
                BitSlice::from_raw(base, first, last - first)
            }
        }
    })
}

/// First byte and length in bits of a whole bit string.
///
/// # Safety
/// `term` is a live `HeapBits` or `SharedBits` object.
#[inline(always)]
unsafe fn whole(term: Raw) -> (*const u8, usize) {
    let at = term.address().cast_const();
    // SAFETY: the layouts in `raw`; a handle holds a reference to its buffer.
    unsafe {
        if header_kind(*at) == Kind::HeapBits {
            (at.add(2).cast(), small_at(at.add(1)))
        } else {
            debug_assert!(header_kind(*at) == Kind::SharedBits);
            (
                Buffer::bytes(*at.add(1) as *const Buffer).cast_const(),
                small_at(at.add(2)),
            )
        }
    }
}

/// The order of two bit strings: bit by bit, and a prefix comes first.
///
/// # Panics
/// If one is none.
pub(crate) fn compare(a: Raw, b: Raw) -> Ordering {
    let view = |term| view(term).expect("the caller has seen that it is a bit string");
    view(a).cmp_bits(view(b))
}

/// A binary.
///
/// # Panics
/// If there is no memory for it, and the thread runs no process that could be ended instead.
pub(crate) fn from_bytes(heap: &Heap, bytes: &[u8]) -> Raw {
    from_slice(heap, BitSlice::of(bytes)).unwrap_or_else(|_| {
        crate::limit::overrun(bytes.len() / size_of::<u64>());
        panic!("no memory for {} bytes", bytes.len())
    })
}

/// A bit string with the bits of `slice`.
pub(crate) fn from_slice(heap: &Heap, slice: BitSlice<'_>) -> Result<Raw, BadSegment> {
    if slice.len() == 0 {
        return Ok(literal::empty_bits());
    }
    if slice.len() > HEAP_BYTES_MAX * 8 {
        let len = slice.byte_len();
        let buffer = allocate_buffer(len, len)?;
        // SAFETY: the new buffer has `len` bytes that are the caller's alone.
        let bytes = unsafe { std::slice::from_raw_parts_mut(Buffer::bytes(buffer.as_ptr()), len) };
        bytes[len - 1] = 0;
        slice.copy_to(bytes, 0);
        return Ok(handle(heap, buffer, slice.len(), len));
    }
    let words = slice.byte_len().div_ceil(8);
    let at = heap.alloc(2 + words);
    // SAFETY: `alloc` gave header, size and `words` words.
    let bytes = unsafe {
        *at = header(Kind::HeapBits, 1 + words);
        *at.add(1) = Raw::small(slice.len() as i64).0;
        *at.add(1 + words) = 0;
        std::slice::from_raw_parts_mut(at.add(2).cast::<u8>(), slice.byte_len())
    };
    slice.copy_to(bytes, 0);
    Ok(Raw::boxed(at))
}

fn allocate_buffer(used: usize, capacity: usize) -> Result<NonNull<Buffer>, BadSegment> {
    if used > bits_bytes() {
        return Err(BadSegment::SystemLimit);
    }
    Buffer::allocate(used, capacity).ok_or(BadSegment::SystemLimit)
}

/// A handle that takes over a reference to `buffer`; it adds `bytes` to the memory the heap holds.
fn handle(heap: &Heap, buffer: NonNull<Buffer>, bit_len: usize, bytes: usize) -> Raw {
    let at = heap.alloc(4);
    // SAFETY: `alloc` gave the four words of a handle, complete but for the link.
    unsafe {
        *at = header(Kind::SharedBits, 3);
        *at.add(1) = buffer.as_ptr() as u64;
        *at.add(2) = Raw::small(bit_len as i64).0;
        heap.link_shared(at, bytes);
    }
    Raw::boxed(at)
}

/// `len` bits of a bit string from bit `first` on.
///
/// # Panics
/// If `term` is no bit string or has not that many bits.
pub(crate) fn part(heap: &Heap, term: Raw, first: usize, len: usize) -> Raw {
    let slice = view(term).expect("the caller has seen that it is a bit string");
    assert!(
        first <= slice.len() && len <= slice.len() - first,
        "a part of what is there"
    );
    if len == slice.len() && form(term) != Some(Form::Part) {
        return term;
    }
    if len <= COPIED_BYTES_MAX * 8 {
        return from_slice(heap, slice.part(first, len)).expect("16 bytes need no buffer");
    }
    // SAFETY: a part has its base and first bit in words 1 and 2.
    let (base, offset) = unsafe {
        match form(term) {
            Some(Form::Part) => (Raw(*term.address().add(1)), small_at(term.address().add(2))),
            Some(Form::Heap | Form::Shared) | None => (term, 0),
        }
    };
    sub_bits(heap, base, offset + first, offset + first + len)
}

/// A part of `base`, which is whole.
fn sub_bits(heap: &Heap, base: Raw, first: usize, last: usize) -> Raw {
    let at = heap.alloc(4);
    // SAFETY: `alloc` gave four words.
    unsafe {
        *at = header(Kind::SubBits, 3);
        *at.add(1) = base.0;
        *at.add(2) = Raw::small(first as i64).0;
        *at.add(3) = Raw::small(last as i64).0;
    }
    Raw::boxed(at)
}

/// `base` with the bits of `extra` after it. Appending again and again to the last result is amortised: the buffer
/// grows in place.
pub(crate) fn append(heap: &Heap, base: Raw, extra: BitSlice<'_>) -> Result<Raw, BadSegment> {
    let slice = view(base).ok_or(BadSegment::Operand)?;
    if extra.len() == 0 {
        return Ok(base);
    }
    let bits = slice.len() + extra.len();
    let len = bits.div_ceil(8);
    if len <= HEAP_BYTES_MAX {
        let mut bytes = [0; HEAP_BYTES_MAX];
        slice.copy_to(&mut bytes, 0);
        extra.copy_to(&mut bytes, slice.len());
        return from_slice(heap, BitSlice::new(&bytes, 0, bits));
    }
    if form(base) == Some(Form::Shared) && slice.len().is_multiple_of(8) {
        let old_len = slice.len() / 8;
        // SAFETY: the handle holds a reference to its buffer; bytes that were claimed are this call's alone.
        unsafe {
            let buffer = *base.address().add(1) as *mut Buffer;
            if Buffer::claim(buffer, old_len, len) {
                let place = Buffer::bytes(buffer).add(old_len);
                let room = std::slice::from_raw_parts_mut(place, len - old_len);
                room[len - old_len - 1] = 0;
                extra.copy_to(room, 0);
                Buffer::retain(buffer);
                let buffer = NonNull::new(buffer).expect("a handle has a buffer");
                return Ok(handle(heap, buffer, bits, len - old_len));
            }
        }
    }
    let capacity = (len * 2).max(256);
    let (buffer, capacity) = match allocate_buffer(len, capacity) {
        Ok(buffer) => (buffer, capacity),
        Err(_) => (allocate_buffer(len, len)?, len),
    };
    // SAFETY: the new buffer has `len` bytes that are this call's alone.
    let bytes = unsafe { std::slice::from_raw_parts_mut(Buffer::bytes(buffer.as_ptr()), len) };
    bytes[len - 1] = 0;
    slice.copy_to(bytes, 0);
    extra.copy_to(bytes, slice.len());
    Ok(handle(heap, buffer, bits, capacity))
}

/// The bits of a segment of `size` units; `None` unless that is a reasonable number.
#[inline]
pub(crate) fn segment_bits(size: Raw, unit: u16) -> Option<usize> {
    if !size.is_small() {
        return None;
    }
    usize::try_from(size.small_value())
        .ok()?
        .checked_mul(unit as usize)
}

#[cfg(test)]
mod tests;
