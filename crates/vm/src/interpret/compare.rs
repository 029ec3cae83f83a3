//! Comparisons that branch: fall through when they hold, else jump.

use std::cmp::Ordering;

use super::machine::{Flow, Machine, Read, a, b};
use crate::compare;
use crate::raw::Raw;

/// A comparison.
pub(super) trait Comparison {
    /// The answer, where the words alone tell it.
    fn fast(left: Raw, right: Raw) -> Option<bool>;
    /// The answer for any two terms.
    fn any(left: Raw, right: Raw) -> bool;
}

/// Two small integers compare as their words do.
#[inline(always)]
fn order_of_words(left: Raw, right: Raw) -> Option<Ordering> {
    (left.is_small() && right.is_small()).then(|| (left.0 as i64).cmp(&(right.0 as i64)))
}

/// Equal words are equal terms; a word that is no pointer equals no other word, numbers of the other type aside.
#[inline(always)]
fn sameness_of_words(left: Raw, right: Raw) -> Option<bool> {
    if left == right {
        Some(true)
    } else if !left.is_pointer() || !right.is_pointer() {
        Some(false)
    } else {
        None
    }
}

#[inline(always)]
fn equality_of_words(left: Raw, right: Raw) -> Option<bool> {
    if left == right {
        Some(true)
    } else if left.is_small() && right.is_small() || left.is_atom() || right.is_atom() {
        Some(false)
    } else {
        None
    }
}

macro_rules! define_comparisons {
    ($($Name:ident: |$left:ident, $right:ident| $fast:expr, $any:expr;)*) => {$(
        pub(super) struct $Name;
        impl Comparison for $Name {
            #[inline(always)]
            fn fast($left: Raw, $right: Raw) -> Option<bool> {
                $fast
            }
            #[cold]
            #[inline(never)]
            fn any($left: Raw, $right: Raw) -> bool {
                $any
            }
        }
    )*};
}

define_comparisons! {
    IfLess: |left, right| order_of_words(left, right).map(Ordering::is_lt), compare::compare(left, right).is_lt();
    IfAtLeast: |left, right| order_of_words(left, right).map(Ordering::is_ge), compare::compare(left, right).is_ge();
    IfSame: |left, right| sameness_of_words(left, right), compare::same(left, right);
    IfNotSame: |left, right| sameness_of_words(left, right).map(|same| !same), !compare::same(left, right);
    IfEq: |left, right| equality_of_words(left, right), compare::equal(left, right);
    IfNe: |left, right| equality_of_words(left, right).map(|equal| !equal), !compare::equal(left, right);
}

/// A comparison of two operands.
#[inline(always)]
pub(super) fn branch<C: Comparison, A: Read, B: Read>(m: &mut Machine, word: u64) -> Flow {
    let left = Raw(A::read(m, a(word), 1));
    let right = Raw(B::read(m, b(word), 1));
    let holds = match C::fast(left, right) {
        Some(holds) => holds,
        None => C::any(left, right),
    };
    if holds {
        m.advance(1 + B::WORDS)
    } else {
        m.jump_short(word)
    }
}
