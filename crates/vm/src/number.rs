//! Arithmetic on words: small integers, bignums and floats, mixed as the language does.
//!
//! Every function gives a number in its only form: an integer that fits a small one is small, a float
//! that fits a word is immediate, ±0.0 are the two constants. NaN and infinity never exist: what would
//! make one is an error.
#![allow(unsafe_code, reason = "reads and writes boxed numbers")]

mod compare;
mod text;

use crate::bignum;
use crate::heap::Heap;
use crate::literal;
use crate::raw::{Kind, Raw, header, header_kind};

pub(crate) use compare::{compare_exact, compare_numbers};
pub(crate) use text::{integer_to_text, parse_integer};

/// Why there is no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BadArith {
    /// An operand is not of the right type, is zero, or the result would not be a finite float.
    Operand,
    /// The result would be absurdly large.
    SystemLimit,
}

/// The result of an operation.
pub(crate) type Result = std::result::Result<Raw, BadArith>;

/// A number taken out of its word.
#[derive(Clone, Copy)]
pub(crate) enum Number {
    Small(i64),
    Float(f64),
    /// A pointer to a bignum.
    Big(Raw),
}

impl Number {
    /// The number in `term`, if it is one.
    #[inline(always)]
    pub(crate) fn of(term: Raw) -> Option<Number> {
        if term.is_small() {
            Some(Number::Small(term.small_value()))
        } else if term.is_immediate_float() {
            Some(Number::Float(term.immediate_float_value()))
        } else {
            Number::boxed(term)
        }
    }

    #[inline]
    fn boxed(term: Raw) -> Option<Number> {
        if !term.is_boxed() {
            return None;
        }
        // SAFETY: a boxed pointer leads to a header, and a boxed float has one word of payload.
        unsafe {
            match header_kind(*term.address()) {
                Kind::Float => Some(Number::Float(f64::from_bits(*term.address().add(1)))),
                Kind::BigPositive | Kind::BigNegative => Some(Number::Big(term)),
                Kind::Tuple
                | Kind::FlatMap
                | Kind::HashMap
                | Kind::HashNode
                | Kind::HeapBits
                | Kind::SharedBits
                | Kind::SubBits
                | Kind::Fun
                | Kind::Capture
                | Kind::Reference
                | Kind::ExternalPid
                | Kind::ExternalPort
                | Kind::ExternalReference => None,
            }
        }
    }

    /// The nearest float; an error if it is not finite.
    #[inline]
    fn to_float(self) -> std::result::Result<f64, BadArith> {
        match self {
            Number::Small(value) => Ok(value as f64),
            Number::Float(value) => Ok(value),
            Number::Big(big) => bignum::to_float(big).ok_or(BadArith::Operand),
        }
    }
}

/// Whether `term` is an integer.
#[inline(always)]
pub(crate) fn is_integer(term: Raw) -> bool {
    term.is_small() || is_big(term)
}

/// Whether `term` is a bignum.
#[inline]
pub(crate) fn is_big(term: Raw) -> bool {
    matches!(Number::boxed(term), Some(Number::Big(_)))
}

/// Whether `term` is a float.
#[inline(always)]
pub(crate) fn is_float(term: Raw) -> bool {
    term.is_immediate_float() || matches!(Number::boxed(term), Some(Number::Float(_)))
}

/// The value of a float.
#[inline]
pub(crate) fn float_value(term: Raw) -> Option<f64> {
    match Number::of(term) {
        Some(Number::Float(value)) => Some(value),
        Some(Number::Small(_) | Number::Big(_)) | None => None,
    }
}

/// The nearest float of any number: an argument of `:math`. An error if there is none.
pub(crate) fn to_float(term: Raw) -> std::result::Result<f64, BadArith> {
    Number::of(term).ok_or(BadArith::Operand)?.to_float()
}

/// An integer of machine size as a term.
#[inline(always)]
pub(crate) fn from_i64(heap: &Heap, value: i64) -> Raw {
    match Raw::try_small(value) {
        Some(small) => small,
        None => bignum::from_limbs(heap, value < 0, &[value.unsigned_abs()]),
    }
}

/// An unsigned integer as a term.
#[inline(always)]
pub(crate) fn from_u64(heap: &Heap, value: u64) -> Raw {
    match i64::try_from(value).ok().and_then(Raw::try_small) {
        Some(small) => small,
        None => bignum::from_limbs(heap, false, &[value]),
    }
}

/// An integer as a term.
pub(crate) fn from_i128(heap: &Heap, value: i128) -> Raw {
    match i64::try_from(value) {
        Ok(value) => from_i64(heap, value),
        Err(_) => {
            let magnitude = value.unsigned_abs();
            bignum::from_limbs(
                heap,
                value < 0,
                &[magnitude as u64, (magnitude >> 64) as u64],
            )
        }
    }
}

/// A float that needs no memory: an immediate or ±0.0.
#[inline(always)]
pub(crate) fn immediate_or_zero(value: f64) -> Option<Raw> {
    match Raw::try_float(value) {
        None if value == 0.0 => {
            literal::prepare();
            Some(literal::zero(value.is_sign_negative()))
        }
        immediate => immediate,
    }
}

/// A finite float as a term; an error for NaN and infinity.
#[inline(always)]
pub(crate) fn from_f64(heap: &Heap, value: f64) -> Result {
    match Raw::try_float(value) {
        Some(immediate) => Ok(immediate),
        None => box_float(heap, value),
    }
}

#[cold]
#[inline(never)]
fn box_float(heap: &Heap, value: f64) -> Result {
    if value == 0.0 {
        return Ok(literal::zero(value.is_sign_negative()));
    }
    if !value.is_finite() {
        return Err(BadArith::Operand);
    }
    let at = heap.alloc(2);
    // SAFETY: `alloc` gave two words.
    unsafe {
        *at = header(Kind::Float, 1);
        *at.add(1) = value.to_bits();
    }
    Ok(Raw::boxed(at))
}

/// `a + b`.
#[inline]
pub(crate) fn add(heap: &Heap, a: Raw, b: Raw) -> Result {
    // Both tags are zero: the words add up, and overflow of the word is overflow of the small integer.
    if a.is_small()
        && b.is_small()
        && let Some(sum) = (a.0 as i64).checked_add(b.0 as i64)
    {
        return Ok(Raw(sum as u64));
    }
    add_slow(heap, a, b)
}

#[inline(never)]
fn add_slow(heap: &Heap, a: Raw, b: Raw) -> Result {
    match pair(a, b)? {
        Pair::Small(a, b) => Ok(from_i64(heap, a + b)),
        Pair::Float(a, b) => from_f64(heap, a + b),
        Pair::Big => Ok(bignum::add(heap, a, b)),
    }
}

/// `a - b`.
#[inline]
pub(crate) fn sub(heap: &Heap, a: Raw, b: Raw) -> Result {
    if a.is_small()
        && b.is_small()
        && let Some(difference) = (a.0 as i64).checked_sub(b.0 as i64)
    {
        return Ok(Raw(difference as u64));
    }
    sub_slow(heap, a, b)
}

#[inline(never)]
fn sub_slow(heap: &Heap, a: Raw, b: Raw) -> Result {
    match pair(a, b)? {
        Pair::Small(a, b) => Ok(from_i64(heap, a - b)),
        Pair::Float(a, b) => from_f64(heap, a - b),
        Pair::Big => Ok(bignum::sub(heap, a, b)),
    }
}

/// `a * b`.
#[inline]
pub(crate) fn mul(heap: &Heap, a: Raw, b: Raw) -> Result {
    // One factor without its shift: the product has the shift of a small integer.
    if a.is_small()
        && b.is_small()
        && let Some(product) = a.small_value().checked_mul(b.0 as i64)
    {
        return Ok(Raw(product as u64));
    }
    mul_slow(heap, a, b)
}

#[inline(never)]
fn mul_slow(heap: &Heap, a: Raw, b: Raw) -> Result {
    match pair(a, b)? {
        Pair::Small(a, b) => Ok(from_i128(heap, i128::from(a) * i128::from(b))),
        Pair::Float(a, b) => from_f64(heap, a * b),
        Pair::Big => bignum::mul(heap, a, b),
    }
}

/// Two operands brought together.
enum Pair {
    Small(i64, i64),
    Float(f64, f64),
    /// Two integers, at least one a bignum.
    Big,
}

fn pair(a: Raw, b: Raw) -> std::result::Result<Pair, BadArith> {
    let (x, y) = numbers(a, b)?;
    Ok(match (x, y) {
        (Number::Small(x), Number::Small(y)) => Pair::Small(x, y),
        (Number::Float(_), _) | (_, Number::Float(_)) => Pair::Float(x.to_float()?, y.to_float()?),
        (Number::Big(_), _) | (_, Number::Big(_)) => Pair::Big,
    })
}

fn numbers(a: Raw, b: Raw) -> std::result::Result<(Number, Number), BadArith> {
    Ok((
        Number::of(a).ok_or(BadArith::Operand)?,
        Number::of(b).ok_or(BadArith::Operand)?,
    ))
}

/// `a / b`.
#[inline]
pub(crate) fn divide(heap: &Heap, a: Raw, b: Raw) -> Result {
    let (x, y) = numbers(a, b)?;
    let (x, y) = (x.to_float()?, y.to_float()?);
    if y == 0.0 {
        return Err(BadArith::Operand);
    }
    from_f64(heap, x / y)
}

/// `div(a, b)`: rounds toward zero.
#[inline]
pub(crate) fn quotient(heap: &Heap, a: Raw, b: Raw) -> Result {
    match integers(a, b)? {
        Some((_, 0)) => Err(BadArith::Operand),
        Some((x, y)) => Ok(from_i64(heap, x / y)),
        None => bignum::quotient(heap, a, b),
    }
}

/// `rem(a, b)`: has the sign of `a`.
#[inline]
pub(crate) fn remainder(heap: &Heap, a: Raw, b: Raw) -> Result {
    match integers(a, b)? {
        Some((_, 0)) => Err(BadArith::Operand),
        Some((x, y)) => Ok(from_i64(heap, x % y)),
        None => bignum::remainder(heap, a, b),
    }
}

/// Both values if both are small; `None` if both are integers but not both small.
#[inline(always)]
fn integers(a: Raw, b: Raw) -> std::result::Result<Option<(i64, i64)>, BadArith> {
    if a.is_small() && b.is_small() {
        return Ok(Some((a.small_value(), b.small_value())));
    }
    if is_integer(a) && is_integer(b) {
        Ok(None)
    } else {
        Err(BadArith::Operand)
    }
}

/// `-a`.
#[inline]
pub(crate) fn negate(heap: &Heap, a: Raw) -> Result {
    match Number::of(a).ok_or(BadArith::Operand)? {
        Number::Small(value) => Ok(from_i64(heap, -value)),
        Number::Float(value) => from_f64(heap, -value),
        Number::Big(big) => Ok(bignum::negate(heap, big)),
    }
}

/// `abs(a)`.
pub(crate) fn abs(heap: &Heap, a: Raw) -> Result {
    match Number::of(a).ok_or(BadArith::Operand)? {
        Number::Small(value) => Ok(from_i64(heap, value.abs())),
        Number::Float(value) => from_f64(heap, value.abs()),
        Number::Big(big) if bignum::is_negative(big) => Ok(bignum::negate(heap, big)),
        Number::Big(big) => Ok(big),
    }
}

/// `Bitwise.band(a, b)`.
#[inline]
pub(crate) fn bit_and(heap: &Heap, a: Raw, b: Raw) -> Result {
    match integers(a, b)? {
        Some((x, y)) => Ok(Raw::small(x & y)),
        None => Ok(bignum::bit_and(heap, a, b)),
    }
}

/// `Bitwise.bor(a, b)`.
#[inline]
pub(crate) fn bit_or(heap: &Heap, a: Raw, b: Raw) -> Result {
    match integers(a, b)? {
        Some((x, y)) => Ok(Raw::small(x | y)),
        None => Ok(bignum::bit_or(heap, a, b)),
    }
}

/// `Bitwise.bxor(a, b)`.
#[inline]
pub(crate) fn bit_xor(heap: &Heap, a: Raw, b: Raw) -> Result {
    match integers(a, b)? {
        Some((x, y)) => Ok(Raw::small(x ^ y)),
        None => Ok(bignum::bit_xor(heap, a, b)),
    }
}

/// `Bitwise.bnot(a)`.
#[inline]
pub(crate) fn bit_not(heap: &Heap, a: Raw) -> Result {
    if a.is_small() {
        return Ok(Raw::small(!a.small_value()));
    }
    if is_big(a) {
        Ok(bignum::bit_not(heap, a))
    } else {
        Err(BadArith::Operand)
    }
}

/// `Bitwise.bsl(a, by)`; a negative `by` shifts right.
#[inline]
pub(crate) fn shift_left(heap: &Heap, a: Raw, by: Raw) -> Result {
    match integers(a, by)? {
        Some((x, by)) => shift(heap, a, Some(x), by),
        None if by.is_small() => shift(heap, a, None, by.small_value()),
        None => shift_absurdly(a, !bignum::is_negative(by)),
    }
}

/// `Bitwise.bsr(a, by)`; a negative `by` shifts left.
#[inline]
pub(crate) fn shift_right(heap: &Heap, a: Raw, by: Raw) -> Result {
    match integers(a, by)? {
        Some((x, by)) => shift(heap, a, Some(x), -by),
        None if by.is_small() => shift(heap, a, None, -by.small_value()),
        None => shift_absurdly(a, bignum::is_negative(by)),
    }
}

/// Shifts to the left by `by` bits, or to the right if `by` is negative. `small` is `a` if it is small.
fn shift(heap: &Heap, a: Raw, small: Option<i64>, by: i64) -> Result {
    match small {
        Some(0) => Ok(a),
        Some(value) if by <= 0 => Ok(Raw::small(value >> by.unsigned_abs().min(63))),
        Some(value) if by < 64 => Ok(from_i128(heap, i128::from(value) << by)),
        Some(_) | None => bignum::shift(heap, a, by),
    }
}

/// A shift by a bignum.
fn shift_absurdly(a: Raw, left: bool) -> Result {
    let negative = if a.is_small() {
        a.small_value() < 0
    } else {
        bignum::is_negative(a)
    };
    match left {
        true if a == Raw::small(0) => Ok(a),
        true => Err(BadArith::SystemLimit),
        false => Ok(Raw::small(if negative { -1 } else { 0 })),
    }
}

/// How a float becomes an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rounding {
    /// Toward zero.
    Truncate,
    /// To the nearest, halves away from zero.
    Nearest,
    /// Down.
    Floor,
    /// Up.
    Ceiling,
}

/// `trunc`, `round`, `floor` and `ceil`.
pub(crate) fn to_integer(heap: &Heap, a: Raw, rounding: Rounding) -> Result {
    match Number::of(a).ok_or(BadArith::Operand)? {
        Number::Small(_) | Number::Big(_) => Ok(a),
        Number::Float(value) => Ok(integer_of_float(
            heap,
            match rounding {
                Rounding::Truncate => value.trunc(),
                Rounding::Nearest => value.round(),
                Rounding::Floor => value.floor(),
                Rounding::Ceiling => value.ceil(),
            },
        )),
    }
}

/// The integer that a float without fraction is.
fn integer_of_float(heap: &Heap, value: f64) -> Raw {
    if value.abs() < (1u64 << 60) as f64 {
        Raw::small(value as i64)
    } else {
        bignum::from_whole_float(heap, value)
    }
}

#[cfg(test)]
mod tests;
