//! Type tests: fall through when they hold, else jump.

#![allow(
    unsafe_code,
    reason = "headers are read through pointers whose tag was tested"
)]

use super::machine::{Flow, Machine, Read, a};
use crate::atom::Atom;
use crate::raw::{Kind, Raw, header_kind};

/// A test of one value.
pub(super) trait Test {
    /// Whether it holds.
    fn holds(value: Raw) -> bool;
}

macro_rules! define_tests {
    ($($Name:ident: |$value:ident| $holds:expr;)*) => {$(
        pub(super) struct $Name;
        impl Test for $Name {
            #[inline(always)]
            fn holds($value: Raw) -> bool {
                $holds
            }
        }
    )*};
}

define_tests! {
    IsCons: |value| value.is_cons();
    IsNil: |value| value.is_nil();
    IsList: |value| value.is_cons() || value.is_nil();
    IsTuple: |value| value.is_tuple();
    IsAtom: |value| value.is_atom();
    IsInteger: |value| value.is_small() || is_kind(value, |kind| matches!(kind, Kind::BigPositive | Kind::BigNegative));
    IsFloat: |value| value.is_immediate_float() || is_kind(value, |kind| kind == Kind::Float);
    IsNumber: |value| IsInteger::holds(value) || IsFloat::holds(value);
    IsTrue: |value| value == Atom::TRUE.raw();
    IsTruthy: |value| value != Atom::FALSE.raw() && value != Atom::NIL.raw();
    IsMap: |value| is_kind(value, |kind| matches!(kind, Kind::FlatMap | Kind::HashMap));
    IsBinary: |value| crate::bits::is_binary(value);
    IsFunction: |value| is_kind(value, |kind| matches!(kind, Kind::Fun | Kind::Capture));
    IsPid: |value| value.is_pid() || is_kind(value, |kind| kind == Kind::ExternalPid);
}

/// Whether `value` is a boxed object of a kind that `wanted` accepts.
#[inline(always)]
pub(super) fn is_kind(value: Raw, wanted: impl FnOnce(Kind) -> bool) -> bool {
    // SAFETY: a boxed word points to an object, whose first word is its header.
    value.is_boxed() && wanted(header_kind(unsafe { *value.boxed_address() }))
}

/// A test of one operand.
#[inline(always)]
pub(super) fn test<T: Test, S: Read>(m: &mut Machine, word: u64) -> Flow {
    if T::holds(Raw(S::read(m, a(word), 1))) {
        m.advance(1)
    } else {
        m.jump(word)
    }
}

/// `IsTupleOf`.
#[inline(always)]
pub(super) fn tuple_of<S: Read>(m: &mut Machine, word: u64) -> Flow {
    let value = Raw(S::read(m, a(word), 1));
    // SAFETY: a tuple word points to a header.
    if value.is_tuple() && unsafe { *value.tuple_address() } == m.operand(1) {
        m.advance(2)
    } else {
        m.jump(word)
    }
}

/// `IsTagged`.
#[inline(always)]
pub(super) fn tagged<S: Read>(m: &mut Machine, word: u64) -> Flow {
    let value = Raw(S::read(m, a(word), 1));
    // SAFETY: a tuple word points to a header; the tuple has a first element when its header says so, and the
    // loader makes this instruction only for arities above zero.
    let holds = value.is_tuple()
        && unsafe {
            *value.tuple_address() == m.operand(1) && *value.tuple_address().add(1) == m.operand(2)
        };
    if holds { m.advance(3) } else { m.jump(word) }
}
