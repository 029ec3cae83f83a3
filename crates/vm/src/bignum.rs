//! Bignums: the wall around `dashu-int`.
//!
//! A bignum on a heap is a header that has the sign and the limbs of the magnitude, least significant
//! first; the last limb is not zero and the value does not fit a small integer.
#![allow(unsafe_code, reason = "reads and writes limbs on the heap")]

use std::cmp::Ordering;

use dashu_int::{IBig, Sign, UBig};

use crate::heap::Heap;
use crate::number::{BadArith, Result};
use crate::raw::{Kind, Raw, header, header_kind, header_words};

/// The most bits an integer may have, as on OTP: results beyond raise a system limit error. So no operation on
/// integers takes longer than a few milliseconds.
const BITS_MAX: usize = (1 << 22) - 64;

/// Whether a bignum is negative.
pub(crate) fn is_negative(big: Raw) -> bool {
    debug_assert!(big.is_boxed());
    // SAFETY: a bignum is a live boxed object.
    header_kind(unsafe { *big.address() }) == Kind::BigNegative
}

/// The limbs of a bignum's magnitude.
///
/// The slice lives as long as the heap is not collected; callers in this crate use it at once.
pub(crate) fn limbs<'a>(big: Raw) -> &'a [u64] {
    debug_assert!(crate::number::is_big(big));
    // SAFETY: a bignum is a live boxed object whose payload is its limbs, which never change; callers drop the
    // slice before anything can collect.
    unsafe {
        let at = big.address().cast_const();
        std::slice::from_raw_parts(at.add(1), header_words(*at))
    }
}

/// An integer of either size as a `dashu` number.
pub(crate) fn to_ibig(term: Raw) -> IBig {
    if term.is_small() {
        return IBig::from(term.small_value());
    }
    let sign = if is_negative(term) {
        Sign::Negative
    } else {
        Sign::Positive
    };
    IBig::from_parts(sign, UBig::from_words(limbs(term)))
}

/// An integer as a term, in its only form.
pub(crate) fn from_ibig(heap: &Heap, value: &IBig) -> Raw {
    let (sign, words) = value.as_sign_words();
    from_limbs(heap, sign == Sign::Negative, words)
}

/// The integer of sign and magnitude as a term, in its only form.
pub(crate) fn from_limbs(heap: &Heap, negative: bool, limbs: &[u64]) -> Raw {
    let len = limbs
        .iter()
        .rposition(|limb| *limb != 0)
        .map_or(0, |last| last + 1);
    let limbs = &limbs[..len];
    match limbs {
        [] => return Raw::small(0),
        [limb] => {
            let value = if negative {
                -i128::from(*limb)
            } else {
                i128::from(*limb)
            };
            if let Some(small) = i64::try_from(value).ok().and_then(Raw::try_small) {
                return small;
            }
        }
        [_, _, ..] => {}
    }
    let kind = if negative {
        Kind::BigNegative
    } else {
        Kind::BigPositive
    };
    let at = heap.alloc(1 + limbs.len());
    // SAFETY: `alloc` gave room for header and limbs.
    unsafe {
        *at = header(kind, limbs.len());
        std::ptr::copy_nonoverlapping(limbs.as_ptr(), at.add(1), limbs.len());
    }
    Raw::boxed(at)
}

pub(crate) fn add(heap: &Heap, a: Raw, b: Raw) -> Raw {
    from_ibig(heap, &(to_ibig(a) + to_ibig(b)))
}

pub(crate) fn sub(heap: &Heap, a: Raw, b: Raw) -> Raw {
    from_ibig(heap, &(to_ibig(a) - to_ibig(b)))
}

pub(crate) fn mul(heap: &Heap, a: Raw, b: Raw) -> Result {
    if bit_len(a) + bit_len(b) > BITS_MAX {
        return Err(BadArith::SystemLimit);
    }
    Ok(from_ibig(heap, &(to_ibig(a) * to_ibig(b))))
}

pub(crate) fn quotient(heap: &Heap, a: Raw, b: Raw) -> Result {
    if b == Raw::small(0) {
        return Err(BadArith::Operand);
    }
    Ok(from_ibig(heap, &(to_ibig(a) / to_ibig(b))))
}

pub(crate) fn remainder(heap: &Heap, a: Raw, b: Raw) -> Result {
    if b == Raw::small(0) {
        return Err(BadArith::Operand);
    }
    Ok(from_ibig(heap, &(to_ibig(a) % to_ibig(b))))
}

pub(crate) fn negate(heap: &Heap, big: Raw) -> Raw {
    // The slice is copied before anything else happens; `alloc` does not collect.
    from_limbs(heap, !is_negative(big), limbs(big))
}

pub(crate) fn bit_and(heap: &Heap, a: Raw, b: Raw) -> Raw {
    from_ibig(heap, &(to_ibig(a) & to_ibig(b)))
}

pub(crate) fn bit_or(heap: &Heap, a: Raw, b: Raw) -> Raw {
    from_ibig(heap, &(to_ibig(a) | to_ibig(b)))
}

pub(crate) fn bit_xor(heap: &Heap, a: Raw, b: Raw) -> Raw {
    from_ibig(heap, &(to_ibig(a) ^ to_ibig(b)))
}

pub(crate) fn bit_not(heap: &Heap, a: Raw) -> Raw {
    from_ibig(heap, &!to_ibig(a))
}

/// Shifts to the left by `by` bits, or to the right if `by` is negative.
pub(crate) fn shift(heap: &Heap, a: Raw, by: i64) -> Result {
    let bits = usize::try_from(by.unsigned_abs()).map_err(|_| BadArith::SystemLimit)?;
    if by >= 0 {
        if bits.saturating_add(bit_len(a)) > BITS_MAX {
            return Err(BadArith::SystemLimit);
        }
        return Ok(from_ibig(heap, &(to_ibig(a) << bits)));
    }
    Ok(from_ibig(heap, &(to_ibig(a) >> bits)))
}

/// Bits of the magnitude of an integer.
pub(crate) fn bit_len(term: Raw) -> usize {
    if term.is_small() {
        return 64 - term.small_value().unsigned_abs().leading_zeros() as usize;
    }
    let limbs = limbs(term);
    let last = limbs.last().copied().unwrap_or(0);
    limbs.len() * 64 - last.leading_zeros() as usize
}

pub(crate) fn compare(a: Raw, b: Raw) -> Ordering {
    let magnitudes = || {
        let (a, b) = (limbs(a), limbs(b));
        a.len()
            .cmp(&b.len())
            .then_with(|| a.iter().rev().cmp(b.iter().rev()))
    };
    match (is_negative(a), is_negative(b)) {
        (false, false) => magnitudes(),
        (true, true) => magnitudes().reverse(),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    }
}

/// Compares a bignum with a finite float that has no fraction.
pub(crate) fn compare_with_whole_float(big: Raw, float: f64) -> Ordering {
    to_ibig(big).cmp(&whole(float))
}

/// A float next to the integer, if it is finite: the sum of the limbs from the lowest on, each rounded, as OTP makes it.
/// It is the nearest but for integers almost halfway between two floats.
pub(crate) fn to_float(big: Raw) -> Option<f64> {
    const LIMB: f64 = 18_446_744_073_709_551_616.0;
    let (sum, _) = limbs(big).iter().fold((0.0, 1.0), |(sum, scale), &limb| {
        (sum + limb as f64 * scale, scale * LIMB)
    });
    let value = if is_negative(big) { -sum } else { sum };
    value.is_finite().then_some(value)
}

/// The integer that a finite float without fraction is.
pub(crate) fn from_whole_float(heap: &Heap, value: f64) -> Raw {
    from_ibig(heap, &whole(value))
}

fn whole(value: f64) -> IBig {
    IBig::try_from(value).expect("the float is finite and has no fraction")
}

/// The digits in `base`, upper-case.
pub(crate) fn to_text(big: Raw, base: u32) -> String {
    let value = to_ibig(big);
    if base == 10 {
        value.to_string()
    } else {
        value.in_radix(base).to_string().to_uppercase()
    }
}

/// The integer of digits that have been checked.
pub(crate) fn parse(heap: &Heap, negative: bool, digits: &[u8], base: u32) -> Raw {
    let text = std::str::from_utf8(digits).expect("digits are ASCII");
    let magnitude = UBig::from_str_radix(text, base).expect("the digits have been checked");
    let sign = if negative {
        Sign::Negative
    } else {
        Sign::Positive
    };
    from_ibig(heap, &IBig::from_parts(sign, magnitude))
}
