//! Comparisons that branch: fall through when they hold, else jump.

use super::executor::Executor;
use super::machine::{Flow, Machine, Read, a, b};
use crate::code::Ip;
use crate::compare;
use crate::raw::Raw;

/// A comparison.
pub(super) trait Comparison {
    /// Whether the words alone tell the answer.
    fn told<A: Read, B: Read>(left: Raw, right: Raw) -> bool;
    /// The answer, where they do.
    fn holds(left: Raw, right: Raw) -> bool;
    /// The answer for two floats, for ops that `told` does not tell it.
    const FLOATS: Option<fn(f64, f64) -> bool>;
    /// The answer for any two terms.
    fn any(left: Raw, right: Raw) -> bool;
}

/// Two small integers compare as their words do.
#[inline(always)]
fn order_told<A: Read, B: Read>(left: Raw, right: Raw) -> bool {
    (A::SMALL || left.is_small()) && (B::SMALL || right.is_small())
}

/// Equal words are equal terms; a word that is no pointer is the same as no other word.
#[inline(always)]
fn sameness_told<A: Read, B: Read>(left: Raw, right: Raw) -> bool {
    A::IMMEDIATE || B::IMMEDIATE || left == right || !left.is_pointer() || !right.is_pointer()
}

/// As `sameness_told`, but numbers may equal numbers of the other type (a constant `I` of these ops is no number).
#[inline(always)]
fn equality_told<A: Read, B: Read>(left: Raw, right: Raw) -> bool {
    B::IMMEDIATE && !B::SMALL
        || left == right
        || left.is_small() && (B::SMALL || right.is_small())
        || left.is_immediate_float() && right.is_immediate_float()
        || left.is_atom()
        || right.is_atom()
}

macro_rules! define_comparisons {
    ($($Name:ident: $told:ident, |$left:ident, $right:ident| $holds:expr, $floats:expr, $any:expr;)*) => {$(
        pub(super) struct $Name;
        impl Comparison for $Name {
            #[inline(always)]
            fn told<A: Read, B: Read>(left: Raw, right: Raw) -> bool {
                $told::<A, B>(left, right)
            }
            #[inline(always)]
            fn holds($left: Raw, $right: Raw) -> bool {
                $holds
            }
            fn any($left: Raw, $right: Raw) -> bool {
                $any
            }
            const FLOATS: Option<fn(f64, f64) -> bool> = $floats;
        }
    )*};
}

define_comparisons! {
    IfLess: order_told, |left, right| (left.0 as i64) < (right.0 as i64), Some(|left, right| left < right),
        compare::compare(left, right).is_lt();
    IfAtLeast: order_told, |left, right| left.0 as i64 >= right.0 as i64, Some(|left, right| left >= right),
        compare::compare(left, right).is_ge();
    IfSame: sameness_told, |left, right| left == right, None, compare::same(left, right);
    IfNotSame: sameness_told, |left, right| left != right, None, !compare::same(left, right);
    IfEq: equality_told, |left, right| left == right, None, compare::equal(left, right);
    IfNe: equality_told, |left, right| left != right, None, !compare::equal(left, right);
}

/// A comparison of two operands.
#[inline(always)]
pub(super) fn branch<C: Comparison, A: Read, B: Read>(m: &mut Machine, word: u64) -> Flow {
    let left = Raw(A::read(m, a(word), 1));
    let right = Raw(B::read(m, b(word), 1));
    let holds = if C::told::<A, B>(left, right) {
        C::holds(left, right)
    } else if let Some(floats) = C::FLOATS
        && left.is_immediate_float()
        && right.is_immediate_float()
    {
        floats(left.immediate_float_value(), right.immediate_float_value())
    } else {
        return m.rarely(branch_any::<C, A, B>);
    };
    if holds {
        m.advance(1 + A::WORDS + B::WORDS)
    } else {
        m.jump_short(word)
    }
}

/// As `branch`, for operands whose words do not tell.
fn branch_any<C: Comparison, A: Read, B: Read>(executor: &mut Executor, ip: Ip) -> Ip {
    let mut m = Machine::of(executor, ip);
    let word = m.operand(0);
    let left = Raw(A::read(&m, a(word), 1));
    let right = Raw(B::read(&m, b(word), 1));
    let _ = if C::any(left, right) {
        m.advance(1 + A::WORDS + B::WORDS)
    } else {
        m.jump_short(word)
    };
    m.ip
}
