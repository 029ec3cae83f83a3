//! Matching: a context is a `SubBits` object whose first bit moves.
//!
//! Every function that reads leaves the context where it is if it fails.
#![allow(unsafe_code, reason = "moves the first bit of a context in place")]

use bytecode::operand::flags;

use super::{BitSlice, Form, part, small_at, sub_bits, view};
use crate::bignum;
use crate::heap::Heap;
use crate::literal;
use crate::number;
use crate::raw::{Kind, Raw, header_kind};

/// A context at the start of `source`, if that is a bit string.
#[inline]
pub(crate) fn start_match(heap: &Heap, source: Raw) -> Option<Raw> {
    let form = super::form(source)?;
    // SAFETY: a part has base, first and last bit in words 1 to 3.
    let (base, first, last) = unsafe {
        if form == Form::Part {
            let at = source.address();
            (Raw(*at.add(1)), small_at(at.add(2)), small_at(at.add(3)))
        } else {
            (source, 0, super::whole(source).1)
        }
    };
    Some(sub_bits(heap, base, first, last))
}

/// First bit and one past the last.
#[inline(always)]
fn range(context: Raw) -> (usize, usize) {
    let at = context.address();
    // SAFETY: a context is a `SubBits` object: the verifier lets only `MatchStart` make one.
    unsafe {
        debug_assert!(header_kind(*at) == Kind::SubBits);
        (small_at(at.add(2)), small_at(at.add(3)))
    }
}

/// The bits not yet read.
#[inline(always)]
fn rest<'a>(context: Raw) -> BitSlice<'a> {
    view(context).expect("a context is a bit string")
}

/// The number of bits not yet read.
#[inline(always)]
fn left(context: Raw) -> usize {
    let (first, last) = range(context);
    last - first
}

/// The position, for [`seek`].
#[inline(always)]
pub(crate) fn position(context: Raw) -> usize {
    range(context).0
}

/// Goes to a position got from [`position`].
#[inline(always)]
pub(crate) fn seek(context: Raw, position: usize) {
    debug_assert!(position <= range(context).1);
    // SAFETY: as in `range`; a size is no pointer, so no generation is crossed.
    unsafe { *context.address().add(2) = Raw::small(position as i64).0 };
}

/// Whether all bits are read.
#[inline(always)]
pub(crate) fn at_end(context: Raw) -> bool {
    left(context) == 0
}

/// Skips `bits` bits, if there are as many.
#[inline]
pub(crate) fn skip(context: Raw, bits: usize) -> bool {
    let (first, last) = range(context);
    let fits = bits <= last - first;
    if fits {
        seek(context, first + bits);
    }
    fits
}

/// The next `bits` bits, which are then read.
#[inline(always)]
fn take<'a>(context: Raw, bits: usize) -> Option<BitSlice<'a>> {
    if bits > left(context) {
        return None;
    }
    let slice = rest(context).part(0, bits);
    skip(context, bits);
    Some(slice)
}

/// Skips the bits of `literal`, if they are the next ones.
pub(crate) fn match_literal(context: Raw, literal: Raw) -> bool {
    let literal = view(literal).expect("the verifier lets only bit strings be matched");
    if literal.len() > left(context) {
        return false;
    }
    let same = rest(context)
        .part(0, literal.len())
        .cmp_bits(literal)
        .is_eq();
    same && skip(context, literal.len())
}

/// Reads an integer of `bits` bits.
#[inline]
pub(crate) fn match_integer(heap: &Heap, context: Raw, bits: usize, flags: u8) -> Option<Raw> {
    let slice = take(context, bits)?;
    if bits > 64 {
        return Some(long_integer(heap, slice, flags));
    }
    let mut value = slice.load(0, bits);
    if is_little(flags) {
        value = swap_bytes(value, bits);
    }
    if flags & flags::SIGNED != 0 && bits > 0 {
        let shift = 64 - bits as u32;
        Some(number::from_i64(heap, (value << shift) as i64 >> shift))
    } else {
        Some(number::from_u64(heap, value))
    }
}

/// Whether the flags say least significant byte first.
pub(super) fn is_little(flags: u8) -> bool {
    let native = flags & flags::NATIVE != 0 && cfg!(target_endian = "little");
    flags & flags::LITTLE != 0 || native
}

/// Changes the order of bytes of a number of `bits` bits. The odd bits are the last ones, and the most significant.
pub(super) fn swap_bytes(value: u64, bits: usize) -> u64 {
    let odd = bits % 8;
    if odd == 0 {
        return if bits == 0 {
            0
        } else {
            value.swap_bytes() >> (64 - bits)
        };
    }
    let whole = bits - odd;
    let top = (value & ((1 << odd) - 1)) << whole;
    top | swap_bytes(value >> odd, whole)
}

/// An integer of more than 64 bits.
#[cold]
fn long_integer(heap: &Heap, slice: BitSlice<'_>, flags: u8) -> Raw {
    let bits = slice.len();
    let mut limbs = Vec::with_capacity(bits.div_ceil(64));
    let mut at = 0;
    while at < bits {
        let count = (bits - at).min(64);
        limbs.push(if is_little(flags) {
            swap_bytes(slice.load(at, count), count)
        } else {
            slice.load(bits - at - count, count)
        });
        at += count;
    }
    let last = (bits - 1) % 64;
    let top = limbs.len() - 1;
    let negative = flags & flags::SIGNED != 0 && limbs[top] >> last & 1 == 1;
    if negative {
        // The magnitude of two's complement: invert, add one, keep the width.
        let mut carry = true;
        for limb in &mut limbs {
            (*limb, carry) = (!*limb).overflowing_add(u64::from(carry));
        }
        limbs[top] &= u64::MAX >> (63 - last);
    }
    bignum::from_limbs(heap, negative, &limbs)
}

/// Reads a float of 16, 32 or 64 bits; NaN and infinity do not match.
pub(crate) fn match_float(heap: &Heap, context: Raw, bits: usize, flags: u8) -> Option<Raw> {
    if !matches!(bits, 16 | 32 | 64) || bits > left(context) {
        return None;
    }
    let mut word = rest(context).load(0, bits);
    if is_little(flags) {
        word = swap_bytes(word, bits);
    }
    let value = match bits {
        16 => half_to_float(word as u16),
        32 => f64::from(f32::from_bits(word as u32)),
        _ => f64::from_bits(word),
    };
    let term = number::from_f64(heap, value).ok()?;
    skip(context, bits);
    Some(term)
}

/// The value of a half-precision float.
fn half_to_float(half: u16) -> f64 {
    let sign = if half >> 15 == 1 { -1.0 } else { 1.0 };
    let exponent = i32::from(half >> 10 & 0x1f);
    let fraction = f64::from(half & 0x3ff);
    sign * match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + fraction) * 2f64.powi(exponent - 25),
    }
}

/// Reads a bit string of `bits` bits.
#[inline]
pub(crate) fn match_bits(heap: &Heap, context: Raw, bits: usize) -> Option<Raw> {
    if bits > left(context) {
        return None;
    }
    let bits_read = part(heap, context, 0, bits);
    // Only now: `part` starts where the context stands.
    skip(context, bits);
    Some(bits_read)
}

/// Takes all that is left, if it is a multiple of `unit` bits: the context itself becomes the bit string.
#[inline]
pub(crate) fn match_rest(context: Raw, unit: u16) -> Option<Raw> {
    let left = left(context);
    if left == 0 {
        return Some(literal::empty_bits());
    }
    left.is_multiple_of(unit as usize).then_some(context)
}

/// Reads a character in UTF-8.
#[inline]
pub(crate) fn match_utf8(context: Raw) -> Option<Raw> {
    let slice = rest(context);
    if slice.len() < 8 {
        return None;
    }
    let first = slice.byte(0);
    let (len, start, least) = match first {
        0..=0x7f => {
            skip(context, 8);
            return Some(Raw::small(i64::from(first)));
        }
        0xc2..=0xdf => (2, first & 0x1f, 0x80),
        0xe0..=0xef => (3, first & 0x0f, 0x800),
        0xf0..=0xf4 => (4, first & 0x07, 0x1_0000),
        0x80..=0xc1 | 0xf5..=0xff => return None,
    };
    if slice.len() < 8 * len {
        return None;
    }
    let mut value = u32::from(start);
    for index in 1..len {
        let byte = slice.byte(8 * index);
        if byte >> 6 != 0b10 {
            return None;
        }
        value = value << 6 | u32::from(byte & 0x3f);
    }
    if value < least {
        return None;
    }
    character(context, value, 8 * len)
}

/// Reads a character in UTF-16.
pub(crate) fn match_utf16(context: Raw, flags: u8) -> Option<Raw> {
    let slice = rest(context);
    let unit = |at: usize| {
        let value = (slice.len() >= at + 16).then(|| slice.load(at, 16))?;
        Some(if is_little(flags) {
            swap_bytes(value, 16)
        } else {
            value
        } as u32)
    };
    let first = unit(0)?;
    if first & 0xfc00 != 0xd800 {
        return character(context, first, 16);
    }
    let second = unit(16)?;
    if second & 0xfc00 != 0xdc00 {
        return None;
    }
    character(
        context,
        0x1_0000 + ((first & 0x3ff) << 10 | second & 0x3ff),
        32,
    )
}

/// Reads a character in UTF-32.
pub(crate) fn match_utf32(context: Raw, flags: u8) -> Option<Raw> {
    let slice = rest(context);
    if slice.len() < 32 {
        return None;
    }
    let value = slice.load(0, 32);
    let value = if is_little(flags) {
        swap_bytes(value, 32)
    } else {
        value
    };
    character(context, value as u32, 32)
}

/// A code point read from `bits` bits, if it is one.
fn character(context: Raw, value: u32, bits: usize) -> Option<Raw> {
    char::from_u32(value)?;
    skip(context, bits);
    Some(Raw::small(i64::from(value)))
}
