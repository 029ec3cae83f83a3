//! Arithmetic on any terms.

use super::Words;
use crate::atom::Atom;
use crate::code::Ip;
use crate::exception::{Class, Trace};
use crate::heap::Heap;
use crate::interpret::executor::Executor;
use crate::number::{self, BadArith};
use crate::raw::Raw;

/// An operation with a function of `:erlang` behind it.
pub(crate) trait Operation {
    /// The name of the function.
    const NAME: &'static str;
    /// The operation.
    fn apply(heap: &Heap, left: Raw, right: Raw) -> Result<Raw, BadArith>;
}

macro_rules! define_operations {
    ($($Name:ident $name:literal $function:ident;)*) => {$(
        #[doc = concat!("`:erlang.", $name, "`.")]
        pub(crate) struct $Name;
        impl Operation for $Name {
            const NAME: &'static str = $name;
            fn apply(heap: &Heap, left: Raw, right: Raw) -> Result<Raw, BadArith> {
                number::$function(heap, left, right)
            }
        }
    )*};
}

define_operations! {
    Add "+" add;
    Sub "-" sub;
    Mul "*" mul;
    Div "/" divide;
    Quot "div" quotient;
    Rem "rem" remainder;
    BitAnd "band" bit_and;
    BitOr "bor" bit_or;
    BitXor "bxor" bit_xor;
    ShiftLeft "bsl" shift_left;
    ShiftRight "bsr" shift_right;
}

/// Two operands: `live | fail << 32` in the word after the first, then the operands and the destination.
#[cold]
#[inline(never)]
pub(crate) fn slow<O: Operation>(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let (left, right) = (executor.get(words.word(2)), executor.get(words.word(3)));
    match O::apply(executor.heap(), left, right) {
        Ok(result) => {
            executor.set(words.word(4), result);
            words.next(3)
        }
        Err(error) => fail(executor, ip, error, O::NAME, &[left, right]),
    }
}

/// A general instruction with two operands and a destination: same layout, with the function's address where the
/// fast form has `live | fail << 32`; the distance is in the first word.
pub(crate) fn general<O: Operation>(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let (left, right) = (
        executor.get(words.operand(0)),
        executor.get(words.operand(1)),
    );
    match O::apply(executor.heap(), left, right) {
        Ok(result) => {
            executor.set(words.operand(2), result);
            words.next(3)
        }
        Err(_) if words.has_fail() => words.fail(),
        Err(error) => raise(executor, ip, error, O::NAME, &[left, right]),
    }
}

macro_rules! define_unary {
    ($($(#[$doc:meta])* $Name:ident $name:literal $function:ident;)*) => {$(
        $(#[$doc])*
        pub(crate) fn $Name(executor: &mut Executor, ip: Ip) -> Ip {
            let words = Words::at(ip);
            let operand = executor.get(words.operand(0));
            match number::$function(executor.heap(), operand) {
                Ok(result) => {
                    executor.set(words.operand(1), result);
                    words.next(2)
                }
                Err(_) if words.has_fail() => words.fail(),
                Err(error) => raise(executor, ip, error, $name, &[operand]),
            }
        }
    )*};
}

define_unary! {
    /// `Neg`.
    negate "-" negate;
    /// `BitNot`.
    bit_not "bnot" bit_not;
}

fn fail(executor: &mut Executor, ip: Ip, error: BadArith, name: &str, operands: &[Raw]) -> Ip {
    let distance = Words::at(ip).word(1) >> 32;
    if distance == 0 {
        raise(executor, ip, error, name, operands)
    } else {
        Words::at(ip).jump(distance)
    }
}

#[cold]
fn raise(executor: &mut Executor, ip: Ip, error: BadArith, name: &str, operands: &[Raw]) -> Ip {
    let reason = match error {
        BadArith::Operand => Atom::BADARITH,
        BadArith::SystemLimit => Atom::SYSTEM_LIMIT,
    };
    let function = Atom::try_new(name).unwrap_or(Atom::UNDEFINED);
    let trace = Trace::Native {
        module: Atom::ERLANG,
        function,
        arguments: executor.list(operands),
    };
    executor.raise(ip, Class::Error, reason.raw(), trace)
}
