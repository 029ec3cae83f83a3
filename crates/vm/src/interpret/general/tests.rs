//! Type tests and comparisons for operands the fast forms do not cover.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "only few kinds matter here; all others are handled alike"
)]

use super::Words;
use crate::bits;
use crate::code::{Export, FunEntry, Ip};
use crate::compare;
use crate::interpret::executor::Executor;
use crate::interpret::tests as fast;
use crate::raw::{Kind, Raw, header_kind};

fn branch(words: Words, operands: usize, holds: bool) -> Ip {
    if holds {
        words.next(operands)
    } else {
        words.fail()
    }
}

macro_rules! define_tests {
    ($($(#[$doc:meta])* $name:ident: |$value:ident| $holds:expr;)*) => {$(
        $(#[$doc])*
        pub(crate) fn $name(executor: &mut Executor, ip: Ip) -> Ip {
            let words = Words::at(ip);
            let $value = executor.get(words.operand(0));
            branch(words, 1, $holds)
        }
    )*};
}

define_tests! {
    /// `IsInteger`.
    is_integer: |value| <fast::IsInteger as fast::Test>::holds(value);
    /// `IsFloat`.
    is_float: |value| <fast::IsFloat as fast::Test>::holds(value);
    /// `IsNumber`.
    is_number: |value| <fast::IsNumber as fast::Test>::holds(value);
    /// `IsAtom`.
    is_atom: |value| value.is_atom();
    /// `IsBoolean`.
    is_boolean: |value| value == crate::atom::Atom::TRUE.raw() || value == crate::atom::Atom::FALSE.raw();
    /// `IsCons`.
    is_cons: |value| value.is_cons();
    /// `IsNil`.
    is_nil: |value| value.is_nil();
    /// `IsList`.
    is_list: |value| value.is_cons() || value.is_nil();
    /// `IsTuple`.
    is_tuple: |value| value.is_tuple();
    /// `IsMap`.
    is_map: |value| <fast::IsMap as fast::Test>::holds(value);
    /// `IsBinary`.
    is_binary: |value| bits::is_binary(value);
    /// `IsBitstring`.
    is_bitstring: |value| bits::is_bitstring(value);
    /// `IsFunction`.
    is_function: |value| <fast::IsFunction as fast::Test>::holds(value);
    /// `IsPid`.
    is_pid: |value| <fast::IsPid as fast::Test>::holds(value);
    /// `IsPort`.
    is_port: |value| value.is_port() || fast::is_kind(value, |kind| kind == Kind::ExternalPort);
    /// `IsReference`.
    is_reference: |value| fast::is_kind(value, |kind| matches!(kind, Kind::Reference | Kind::ExternalReference));
    /// `IsTrue`, of any place.
    is_true: |value| value == crate::atom::Atom::TRUE.raw();
    /// `IfTruthy`, of any place.
    is_truthy: |value| <fast::IsTruthy as fast::Test>::holds(value);
}

/// `IsTupleOf`: source, header.
#[allow(unsafe_code, reason = "a tuple word points to a header")]
pub(crate) fn is_tuple_of(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let value = executor.get(words.operand(0));
    // SAFETY: a tuple word points to a header.
    branch(
        words,
        2,
        value.is_tuple() && unsafe { *value.address() } == words.operand(1),
    )
}

/// `IsTagged`: source, header, tag.
#[allow(unsafe_code, reason = "a tuple word points to a header")]
pub(crate) fn is_tagged(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let value = executor.get(words.operand(0));
    // SAFETY: a tuple word points to a header, and one of this header has a first element.
    let holds = value.is_tuple()
        && unsafe {
            *value.address() == words.operand(1) && *value.address().add(1) == words.operand(2)
        };
    branch(words, 3, holds)
}

/// `IsFunctionOf`: source, arity.
pub(crate) fn is_function_of(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let (value, arity) = (
        executor.get(words.operand(0)),
        executor.get(words.operand(1)),
    );
    let holds = arity.is_small()
        && fun_arity(value).is_some_and(|own| i64::from(own) == arity.small_value());
    branch(words, 2, holds)
}

/// The arity of a fun; `None` for any other term.
#[allow(unsafe_code, reason = "a fun points to its entry")]
pub(crate) fn fun_arity(value: Raw) -> Option<u8> {
    if !value.is_boxed() {
        return None;
    }
    let object = value.address();
    // SAFETY: a boxed word points to an object; a fun's first payload word is its entry, a capture's its export.
    unsafe {
        match header_kind(*object) {
            Kind::Fun => Some((*(*object.add(1) as *const FunEntry)).arity),
            Kind::Capture => Some((*(*object.add(1) as *const Export)).mfa.arity),
            _ => None,
        }
    }
}

macro_rules! define_comparisons {
    ($($(#[$doc:meta])* $name:ident: |$left:ident, $right:ident| $holds:expr;)*) => {$(
        $(#[$doc])*
        pub(crate) fn $name(executor: &mut Executor, ip: Ip) -> Ip {
            let words = Words::at(ip);
            let ($left, $right) = (executor.get(words.operand(0)), executor.get(words.operand(1)));
            branch(words, 2, $holds)
        }
    )*};
}

define_comparisons! {
    /// `IfEq`.
    if_eq: |left, right| compare::equal(left, right);
    /// `IfNe`.
    if_ne: |left, right| !compare::equal(left, right);
    /// `IfSame`.
    if_same: |left, right| compare::same(left, right);
    /// `IfNotSame`.
    if_not_same: |left, right| !compare::same(left, right);
    /// `IfLess`.
    if_less: |left, right| compare::compare(left, right).is_lt();
    /// `IfAtLeast`.
    if_at_least: |left, right| compare::compare(left, right).is_ge();
}
