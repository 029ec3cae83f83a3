//! The order of numbers.

use std::cmp::Ordering;

use super::Number;
use crate::bignum;
use crate::raw::Raw;

/// The order of two numbers by value: `1 == 1.0`, and `0.0 == -0.0`. Exact, whatever their sizes.
///
/// # Panics
/// If an operand is not a number.
pub(crate) fn compare_numbers(a: Raw, b: Raw) -> Ordering {
    match (number(a), number(b)) {
        (Number::Small(a), Number::Small(b)) => a.cmp(&b),
        (Number::Float(a), Number::Float(b)) => floats(a, b),
        (Number::Small(a), Number::Float(b)) => small_with_float(a, b),
        (Number::Float(a), Number::Small(b)) => small_with_float(b, a).reverse(),
        (Number::Big(a), Number::Float(b)) => big_with_float(a, b),
        (Number::Float(a), Number::Big(b)) => big_with_float(b, a).reverse(),
        (Number::Big(a), Number::Big(b)) => bignum::compare(a, b),
        (Number::Big(a), Number::Small(_)) => sign_of_big(a),
        (Number::Small(_), Number::Big(b)) => sign_of_big(b).reverse(),
    }
}

/// The order of two numbers as keys of a map: integers before floats, `-0.0` before `0.0`.
///
/// # Panics
/// If an operand is not a number.
pub(crate) fn compare_exact(a: Raw, b: Raw) -> Ordering {
    match (number(a), number(b)) {
        (Number::Float(a), Number::Float(b)) => a.total_cmp(&b),
        (Number::Float(_), Number::Small(_) | Number::Big(_)) => Ordering::Greater,
        (Number::Small(_) | Number::Big(_), Number::Float(_)) => Ordering::Less,
        (Number::Small(_) | Number::Big(_), Number::Small(_) | Number::Big(_)) => {
            compare_numbers(a, b)
        }
    }
}

fn number(term: Raw) -> Number {
    Number::of(term).expect("the caller has seen that it is a number")
}

fn floats(a: f64, b: f64) -> Ordering {
    a.partial_cmp(&b).expect("no float is NaN")
}

fn sign_of_big(big: Raw) -> Ordering {
    if bignum::is_negative(big) {
        Ordering::Less
    } else {
        Ordering::Greater
    }
}

/// A small integer has less than 2^61; where a float does too, its whole part is an `i64`.
fn small_with_float(small: i64, float: f64) -> Ordering {
    if float.abs() >= (1u64 << 61) as f64 {
        return floats(0.0, float);
    }
    let whole = float.trunc();
    small.cmp(&(whole as i64)).then(floats(0.0, float - whole))
}

/// A bignum is beyond ±2^60; where a float is too, it has no fraction.
fn big_with_float(big: Raw, float: f64) -> Ordering {
    if float.abs() < (1u64 << 60) as f64 {
        return sign_of_big(big);
    }
    bignum::compare_with_whole_float(big, float)
}
