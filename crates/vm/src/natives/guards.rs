//! `:erlang`'s functions that are allowed in guards, and their kin on the same terms.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use std::cmp::Ordering;

use crate::atom::Atom;
use crate::bits;
use crate::compare;
use crate::interpret::general::tests::fun_arity;
use crate::map;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::number::{self, BadArith, Rounding};
use crate::raw::Raw;
use crate::term::{Term, Value};

natives! {
    /// Guards.
    GUARDS:
    "erlang" {
        "hd"/1 => hd;
        "tl"/1 => tl;
        "length"/1 => length;
        "tuple_size"/1 => tuple_size;
        "size"/1 => size;
        "element"/2 => element;
        "byte_size"/1 => byte_size;
        "bit_size"/1 => bit_size;
        "map_size"/1 => map_size;
        "map_get"/2 => map_get;
        "is_map_key"/2 => is_map_key;
        "abs"/1 => abs;
        "round"/1 => round;
        "trunc"/1 => trunc;
        "floor"/1 => floor;
        "ceil"/1 => ceil;
        "float"/1 => float;
        "max"/2 => max;
        "min"/2 => min;
        "node"/0 => node;
        "node"/1 => node_of;
        "binary_part"/2 => binary_part_of_pair;
        "binary_part"/3 => binary_part;
        "is_record"/2 => is_record;
        "is_record"/3 => is_record_of_size;
        "is_atom"/1 => is_atom;
        "is_binary"/1 => is_binary;
        "is_bitstring"/1 => is_bitstring;
        "is_boolean"/1 => is_boolean;
        "is_float"/1 => is_float;
        "is_function"/1 => is_function;
        "is_function"/2 => is_function_of;
        "is_integer"/1 => is_integer;
        "is_list"/1 => is_list;
        "is_map"/1 => is_map;
        "is_number"/1 => is_number;
        "is_pid"/1 => is_pid;
        "is_port"/1 => is_port;
        "is_reference"/1 => is_reference;
        "is_tuple"/1 => is_tuple;
        "=="/2 => equal;
        "/="/2 => not_equal;
        "=:="/2 => same;
        "=/="/2 => not_same;
        "<"/2 => less;
        "=<"/2 => at_most;
        ">"/2 => greater;
        ">="/2 => at_least;
        "and"/2 => and;
        "or"/2 => or;
        "xor"/2 => xor;
        "not"/1 => not;
        "+"/2 => add;
        "-"/2 => sub;
        "*"/2 => mul;
        "/"/2 => divide;
        "div"/2 => quotient;
        "rem"/2 => remainder;
        "+"/1 => plus;
        "-"/1 => negate;
        "band"/2 => band;
        "bor"/2 => bor;
        "bxor"/2 => bxor;
        "bnot"/1 => bnot;
        "bsl"/2 => bsl;
        "bsr"/2 => bsr;
    }
}

fn bool_term<'h>(value: bool) -> NativeResult<'h> {
    Ok(Atom::boolean(value).into())
}

fn hd<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    args[0]
        .as_cons()
        .map(|cell| cell.head())
        .ok_or_else(Stop::bad_argument)
}

fn tl<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    args[0]
        .as_cons()
        .map(|cell| cell.tail())
        .ok_or_else(Stop::bad_argument)
}

fn length<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut count = 0;
    for item in args[0].list_iter() {
        item.map_err(|_| Stop::bad_argument())?;
        count += 1;
    }
    cx.charge(count as usize);
    Ok(cx.heap().integer(count))
}

fn tuple_size<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let tuple = args[0].as_tuple().ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(tuple.len() as i64))
}

fn size<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if args[0].is_tuple() {
        tuple_size(cx, args)
    } else {
        byte_size(cx, args)
    }
}

fn element<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let index = args[0].as_usize().ok_or_else(Stop::bad_argument)?;
    let tuple = args[1].as_tuple().ok_or_else(Stop::bad_argument)?;
    index
        .checked_sub(1)
        .and_then(|index| tuple.get(index))
        .ok_or_else(Stop::bad_argument)
}

fn byte_size<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bits = bits::bit_len(args[0].raw()).ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(bits.div_ceil(8) as i64))
}

fn bit_size<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bits = bits::bit_len(args[0].raw()).ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(bits as i64))
}

/// The map in `term`, or the error that it is none.
pub(super) fn map_argument<'h>(cx: &Cx<'h>, term: Term<'h>) -> Result<Raw, Stop<'h>> {
    if map::is_map(term.raw()) {
        return Ok(term.raw());
    }
    let reason = cx.heap().tuple(&[Atom::BADMAP.into(), term]);
    Err(Stop::Raise(crate::exception::Class::Error, reason))
}

fn map_size<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let map = map_argument(cx, args[0])?;
    Ok(cx.heap().integer(map::size(map) as i64))
}

fn map_get<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let map = map_argument(cx, args[1])?;
    match map::get(map, args[0].raw()) {
        Some(value) => Ok(cx.term(value)),
        None => {
            let reason = cx.heap().tuple(&[Atom::BADKEY.into(), args[0]]);
            Err(Stop::Raise(crate::exception::Class::Error, reason))
        }
    }
}

fn is_map_key<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let map = map_argument(cx, args[1])?;
    bool_term(map::get(map, args[0].raw()).is_some())
}

/// The result of arithmetic as the result of a native; bad operands are `reason`.
fn arithmetic<'h>(cx: &Cx<'h>, result: number::Result, reason: Atom) -> NativeResult<'h> {
    match result {
        Ok(value) => Ok(cx.term(value)),
        Err(BadArith::Operand) => Err(Stop::error(reason)),
        Err(BadArith::SystemLimit) => Err(Stop::error(Atom::SYSTEM_LIMIT)),
    }
}

macro_rules! define_arithmetic {
    ($($name:ident($($index:literal),*): $function:path, $reason:ident;)*) => {$(
        fn $name<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
            arithmetic(cx, $function(cx.heap() $(, args[$index].raw())*), Atom::$reason)
        }
    )*};
}

define_arithmetic! {
    abs(0): number::abs, BADARG;
    add(0, 1): number::add, BADARITH;
    sub(0, 1): number::sub, BADARITH;
    mul(0, 1): number::mul, BADARITH;
    divide(0, 1): number::divide, BADARITH;
    quotient(0, 1): number::quotient, BADARITH;
    remainder(0, 1): number::remainder, BADARITH;
    negate(0): number::negate, BADARITH;
    band(0, 1): number::bit_and, BADARITH;
    bor(0, 1): number::bit_or, BADARITH;
    bxor(0, 1): number::bit_xor, BADARITH;
    bnot(0): number::bit_not, BADARITH;
    bsl(0, 1): number::shift_left, BADARITH;
    bsr(0, 1): number::shift_right, BADARITH;
}

fn rounded<'h>(cx: &Cx<'h>, args: &[Term<'h>], rounding: Rounding) -> NativeResult<'h> {
    arithmetic(
        cx,
        number::to_integer(cx.heap(), args[0].raw(), rounding),
        Atom::BADARG,
    )
}

fn round<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    rounded(cx, args, Rounding::Nearest)
}

fn trunc<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    rounded(cx, args, Rounding::Truncate)
}

fn floor<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    rounded(cx, args, Rounding::Floor)
}

fn ceil<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    rounded(cx, args, Rounding::Ceiling)
}

fn float<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let value = number::to_float(args[0].raw()).map_err(|_| Stop::bad_argument())?;
    cx.heap().float(value).ok_or_else(Stop::bad_argument)
}

fn plus<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if args[0].is_number() {
        Ok(args[0])
    } else {
        Err(Stop::error(Atom::BADARITH))
    }
}

fn max<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(if order(args) == Ordering::Less {
        args[1]
    } else {
        args[0]
    })
}

fn min<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(if order(args) == Ordering::Greater {
        args[1]
    } else {
        args[0]
    })
}

fn node<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(Atom::NONODE.into())
}

fn node_of<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    match args[0].value() {
        Value::Pid(_) | Value::Port(_) | Value::Reference(_) => Ok(Atom::NONODE.into()),
        Value::External(external) => Ok(super::foreign::node(external).into()),
        _ => Err(Stop::bad_argument()),
    }
}

fn binary_part_of_pair<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (start, length) = args[1].as_pair().ok_or_else(Stop::bad_argument)?;
    binary_part(cx, &[args[0], start, length])
}

/// A part of a binary; a negative length counts backwards from the start.
pub(super) fn binary_part<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let binary = args[0].raw();
    if !bits::is_binary(binary) {
        return Err(Stop::bad_argument());
    }
    let size = bits::bit_len(binary).unwrap_or(0) as i64 / 8;
    let start = args[1].as_i64().ok_or_else(Stop::bad_argument)?;
    let length = args[2].as_i64().ok_or_else(Stop::bad_argument)?;
    let end = start.checked_add(length).ok_or_else(Stop::bad_argument)?;
    let (start, end) = (start.min(end), start.max(end));
    if start < 0 || end > size {
        return Err(Stop::bad_argument());
    }
    let part = bits::part(
        cx.heap(),
        binary,
        8 * start as usize,
        8 * (end - start) as usize,
    );
    Ok(cx.term(part))
}

fn is_record<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    args[1].as_atom().ok_or_else(Stop::bad_argument)?;
    let tag = args[0].as_tuple().and_then(|tuple| tuple.get(0));
    bool_term(tag.is_some_and(|tag| tag.raw() == args[1].raw()))
}

fn is_record_of_size<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if !args[2].is_integer() {
        return Err(Stop::bad_argument());
    }
    let is_tagged = is_record(cx, args)?;
    let size = args[2].as_usize();
    match args[0].as_tuple() {
        Some(tuple) if Some(tuple.len()) == size => Ok(is_tagged),
        _ => bool_term(false),
    }
}

macro_rules! define_tests {
    ($($name:ident: |$args:ident| $holds:expr;)*) => {$(
        fn $name<'h>(_cx: &Cx<'h>, $args: &[Term<'h>]) -> NativeResult<'h> {
            bool_term($holds)
        }
    )*};
}

define_tests! {
    is_atom: |args| args[0].as_atom().is_some();
    is_binary: |args| bits::is_binary(args[0].raw());
    is_bitstring: |args| bits::is_bitstring(args[0].raw());
    is_boolean: |args| args[0].as_bool().is_some();
    is_float: |args| number::is_float(args[0].raw());
    is_function: |args| fun_arity(args[0].raw()).is_some();
    is_integer: |args| number::is_integer(args[0].raw());
    is_list: |args| args[0].is_list();
    is_map: |args| map::is_map(args[0].raw());
    is_number: |args| args[0].is_number();
    is_pid: |args| matches!(args[0].value(), Value::Pid(_));
    is_port: |args| matches!(args[0].value(), Value::Port(_));
    is_reference: |args| matches!(args[0].value(), Value::Reference(_));
    is_tuple: |args| args[0].is_tuple();
    equal: |args| compare::equal(args[0].raw(), args[1].raw());
    not_equal: |args| !compare::equal(args[0].raw(), args[1].raw());
    same: |args| compare::same(args[0].raw(), args[1].raw());
    not_same: |args| !compare::same(args[0].raw(), args[1].raw());
    less: |args| order(args).is_lt();
    at_most: |args| order(args).is_le();
    greater: |args| order(args).is_gt();
    at_least: |args| order(args).is_ge();
}

fn order(args: &[Term<'_>]) -> Ordering {
    compare::compare(args[0].raw(), args[1].raw())
}

fn is_function_of<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let arity = args[1].as_usize().ok_or_else(Stop::bad_argument)?;
    bool_term(fun_arity(args[0].raw()).is_some_and(|own| usize::from(own) == arity))
}

/// Both arguments as booleans.
fn booleans<'h>(args: &[Term<'h>]) -> Result<(bool, bool), Stop<'h>> {
    match (args[0].as_bool(), args[1].as_bool()) {
        (Some(left), Some(right)) => Ok((left, right)),
        _ => Err(Stop::bad_argument()),
    }
}

fn and<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    booleans(args).and_then(|(left, right)| bool_term(left && right))
}

fn or<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    booleans(args).and_then(|(left, right)| bool_term(left || right))
}

fn xor<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    booleans(args).and_then(|(left, right)| bool_term(left != right))
}

fn not<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    args[0]
        .as_bool()
        .map(|value| Atom::boolean(!value).into())
        .ok_or_else(Stop::bad_argument)
}
