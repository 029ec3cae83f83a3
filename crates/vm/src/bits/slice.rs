//! A borrowed run of bits: what all algorithms on bit strings work on.
#![allow(unsafe_code, reason = "makes a slice of a buffer's address")]

use std::cmp::Ordering;

/// A run of bits that starts anywhere in a byte.
#[derive(Clone, Copy, Debug)]
pub struct BitSlice<'a> {
    /// Exactly the bytes the bits touch.
    bytes: &'a [u8],
    /// The first bit, 0 to 7; 0 is the most significant of the first byte.
    first: usize,
    /// The number of bits.
    len: usize,
}

impl<'a> BitSlice<'a> {
    /// All bits of `bytes`.
    #[inline]
    pub fn of(bytes: &'a [u8]) -> BitSlice<'a> {
        BitSlice {
            bytes,
            first: 0,
            len: bytes.len() * 8,
        }
    }

    /// `len` bits of `bytes` from bit `first` on.
    ///
    /// # Panics
    /// If `bytes` has not that many.
    #[inline]
    pub fn new(bytes: &'a [u8], first: usize, len: usize) -> BitSlice<'a> {
        let end = first.checked_add(len).expect("bits of memory fit a word");
        BitSlice {
            bytes: &bytes[first / 8..end.div_ceil(8).max(first / 8)],
            first: first % 8,
            len,
        }
    }

    /// # Safety
    /// The bytes that bits `first` to `first + len` from `base` on touch live and do not change for `'a`.
    #[inline(always)]
    pub(super) unsafe fn from_raw(base: *const u8, first: usize, len: usize) -> BitSlice<'a> {
        let bytes = (first % 8 + len).div_ceil(8);
        // SAFETY: as the caller promises.
        let bytes = unsafe { std::slice::from_raw_parts(base.add(first / 8), bytes) };
        BitSlice {
            bytes,
            first: first % 8,
            len,
        }
    }

    /// The number of bits.
    #[inline(always)]
    #[allow(clippy::len_without_is_empty, reason = "nobody asks")]
    pub fn len(self) -> usize {
        self.len
    }

    /// The number of bytes the bits take when they start at a byte.
    #[inline(always)]
    pub fn byte_len(self) -> usize {
        self.len.div_ceil(8)
    }

    /// The bytes, if the bits are whole, aligned bytes.
    #[inline(always)]
    pub fn as_bytes(self) -> Option<&'a [u8]> {
        (self.first == 0 && self.len.is_multiple_of(8)).then_some(self.bytes)
    }

    /// The bits as bytes of their own; the last byte is filled up with zeros.
    pub fn to_bytes(self) -> Vec<u8> {
        let mut bytes = vec![0; self.byte_len()];
        self.copy_to(&mut bytes, 0);
        bytes
    }

    /// `len` bits from bit `first` on.
    ///
    /// # Panics
    /// If there are not that many.
    #[inline]
    pub fn part(self, first: usize, len: usize) -> BitSlice<'a> {
        assert!(first + len <= self.len, "a part of what is there");
        BitSlice::new(self.bytes, self.first + first, len)
    }

    /// The byte that starts at bit `at`.
    #[inline]
    pub fn byte(self, at: usize) -> u8 {
        self.load(at, 8) as u8
    }

    /// `count` bits (at most 64) from bit `at` on, as an unsigned number, most significant bit first.
    ///
    /// # Panics
    /// If there are not that many.
    #[inline]
    pub fn load(self, at: usize, count: usize) -> u64 {
        assert!(count <= 64 && at + count <= self.len, "bits that are there");
        if count == 0 {
            return 0;
        }
        let start = self.first + at;
        let bytes = &self.bytes[start / 8..(start + count).div_ceil(8)];
        let mut value = 0u128;
        for byte in bytes {
            value = value << 8 | u128::from(*byte);
        }
        let unused = bytes.len() * 8 - start % 8 - count;
        let mask = u64::MAX >> (64 - count);
        (value >> unused) as u64 & mask
    }

    /// Writes the bits over those of `to` from bit `at` on; the other bits of `to` stay as they are.
    ///
    /// # Panics
    /// If `to` is too small.
    pub fn copy_to(self, to: &mut [u8], at: usize) {
        if self.len == 0 {
            return;
        }
        if self.first == 0 && at.is_multiple_of(8) {
            let whole = self.len / 8;
            let to = &mut to[at / 8..];
            to[..whole].copy_from_slice(&self.bytes[..whole]);
            if !self.len.is_multiple_of(8) {
                let mask = 0xff00u16.wrapping_shr((self.len % 8) as u32) as u8;
                to[whole] = self.bytes[whole] & mask | to[whole] & !mask;
            }
            return;
        }
        let mut done = 0;
        while done < self.len {
            let place = at + done;
            let count = (8 - place % 8).min(self.len - done);
            let bits = self.load(done, count) as u8;
            let shift = 8 - place % 8 - count;
            let mask = ((0xffu16 >> (8 - count)) << shift) as u8;
            to[place / 8] = to[place / 8] & !mask | bits << shift;
            done += count;
        }
    }

    /// Bit by bit; a prefix comes first.
    pub fn cmp_bits(self, other: BitSlice<'_>) -> Ordering {
        if let (Some(a), Some(b)) = (self.as_bytes(), other.as_bytes()) {
            return a.cmp(b);
        }
        let common = self.len.min(other.len);
        let mut at = 0;
        while at < common {
            let count = (common - at).min(64);
            let order = self.load(at, count).cmp(&other.load(at, count));
            if order != Ordering::Equal {
                return order;
            }
            at += count;
        }
        self.len.cmp(&other.len)
    }
}
