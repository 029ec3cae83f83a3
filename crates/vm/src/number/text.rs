//! Integers as text in bases 2 to 36.

use crate::bignum;
use crate::heap::Heap;
use crate::raw::Raw;

use super::from_i64;

/// The digits of an integer in `base`, upper-case, after `-` if it is negative.
///
/// # Panics
/// If `term` is not an integer or `base` is not between 2 and 36.
pub(crate) fn integer_to_text(term: Raw, base: u32) -> String {
    assert!((2..=36).contains(&base), "a base of integer text");
    if !term.is_small() {
        return bignum::to_text(term, base);
    }
    let value = term.small_value();
    if base == 10 {
        return value.to_string();
    }
    let mut digits = Vec::new();
    let mut rest = value.unsigned_abs();
    loop {
        let digit = (rest % u64::from(base)) as u32;
        digits.push(
            char::from_digit(digit, base)
                .expect("less than the base")
                .to_ascii_uppercase(),
        );
        rest /= u64::from(base);
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        digits.push('-');
    }
    digits.iter().rev().collect()
}

/// The integer that all of `text` is, in `base`: an optional sign and at least one digit of either case.
pub(crate) fn parse_integer(heap: &Heap, text: &[u8], base: u32) -> Option<Raw> {
    assert!((2..=36).contains(&base), "a base of integer text");
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    if digits.is_empty() {
        return None;
    }
    let mut value: i64 = 0;
    for (index, byte) in digits.iter().enumerate() {
        let digit = i64::from(char::from(*byte).to_digit(base)?);
        let next = value
            .checked_mul(i64::from(base))
            .and_then(|value| value.checked_add(digit));
        match next {
            Some(next) => value = next,
            None => {
                let rest = &digits[index..];
                let valid = rest.iter().all(|byte| char::from(*byte).is_digit(base));
                return valid.then(|| bignum::parse(heap, negative, digits, base));
            }
        }
    }
    Some(from_i64(heap, if negative { -value } else { value }))
}
