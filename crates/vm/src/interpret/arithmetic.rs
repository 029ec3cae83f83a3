//! Arithmetic on small integers and immediate floats; everything else goes out of line.
//!
//! Layout: first word with fields for the fast form, then `live | fail distance << 32`, then both operands and the
//! destination as general operands, which code out of line reads.

use super::machine::{Flow, Machine, Read, Write, a, b, c};
use super::{general, machine::Slow};
use crate::raw::{Raw, tag};

/// An operation of two operands.
pub(super) trait Operation {
    /// The result for two small integers, given as their words, if it is small.
    fn small(left: i64, right: i64) -> Option<u64>;
    /// The result for two floats, if the operation has one.
    fn float(left: f64, right: f64) -> Option<f64>;
    /// The operation on any terms, out of line.
    const SLOW: Slow;
}

macro_rules! define_operations {
    ($($Name:ident($left:ident, $right:ident): $small:expr, $float:expr;)*) => {$(
        pub(super) struct $Name;
        impl Operation for $Name {
            #[inline(always)]
            fn small($left: i64, $right: i64) -> Option<u64> {
                $small
            }
            #[inline(always)]
            fn float($left: f64, $right: f64) -> Option<f64> {
                $float
            }
            const SLOW: Slow = general::arithmetic::slow::<general::arithmetic::$Name>;
        }
    )*};
}

fn none<T>(_left: T, _right: T) -> Option<T> {
    None
}

define_operations! {
    Add(left, right): left.checked_add(right).map(|sum| sum as u64), Some(left + right);
    Sub(left, right): left.checked_sub(right).map(|difference| difference as u64), Some(left - right);
    Mul(left, right): (left >> 3).checked_mul(right).map(|product| product as u64), Some(left * right);
    Div(left, right): none(left, right).map(|never| never as u64), (right != 0.0).then(|| left / right);
    Quot(left, right):
        // The one quotient that is too big is SMALL_MIN / -1.
        if right == 0 || right == -8 { None } else { Some(((left / right) << 3) as u64) }, none(left, right);
    Rem(left, right): if right == 0 || right == -8 { None } else { Some((left % right) as u64) }, none(left, right);
    BitAnd(left, right): Some((left & right) as u64), none(left, right);
    BitOr(left, right): Some((left | right) as u64), none(left, right);
    BitXor(left, right): Some((left ^ right) as u64), none(left, right);
    ShiftLeft(left, right): shift_left(left, right >> 3), none(left, right);
    ShiftRight(left, right): shift_right(left, right >> 3), none(left, right);
}

#[inline(always)]
fn shift_left(word: i64, by: i64) -> Option<u64> {
    if !(0..60).contains(&by) {
        return None;
    }
    let shifted = word << by;
    (shifted >> by == word).then_some(shifted as u64)
}

#[inline(always)]
fn shift_right(word: i64, by: i64) -> Option<u64> {
    (0..60)
        .contains(&by)
        .then(|| (word >> by & !(tag::MASK as i64)) as u64)
}

/// An operation with two operands.
#[inline(always)]
pub(super) fn fast<O: Operation, A: Read, B: Read, D: Write>(m: &mut Machine, word: u64) -> Flow {
    let left = Raw(A::read(m, a(word), 2));
    let right = Raw(B::read(m, b(word), 3));
    if left.is_small() && (B::SMALL || right.is_small()) {
        if let Some(result) = O::small(left.0 as i64, right.0 as i64) {
            D::write(m, c(word), result);
            return m.advance(5);
        }
    } else if !B::SMALL && left.is_immediate_float() && right.is_immediate_float() {
        let result = O::float(left.immediate_float_value(), right.immediate_float_value());
        if let Some(result) = result.and_then(Raw::try_float) {
            D::write(m, c(word), result.0);
            return m.advance(5);
        }
    }
    m.rarely(O::SLOW)
}
