//! `:math`.

use crate::atom::Atom;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::number;
use crate::term::Term;

/// What the standard library has not, or not to the last bit: the C library's.
#[allow(
    unsafe_code,
    reason = "functions of the C library that take and give a number"
)]
mod system {
    // SAFETY: these are the C library's functions of these names and types; they touch no memory.
    unsafe extern "C" {
        pub(super) safe fn asinh(x: f64) -> f64;
        pub(super) safe fn acosh(x: f64) -> f64;
        pub(super) safe fn atanh(x: f64) -> f64;
        pub(super) safe fn erf(x: f64) -> f64;
        pub(super) safe fn erfc(x: f64) -> f64;
    }
}

natives! {
    /// Functions of real numbers.
    MATH:
    "math" {
        "sin"/1 => sin;
        "cos"/1 => cos;
        "tan"/1 => tan;
        "asin"/1 => asin;
        "acos"/1 => acos;
        "atan"/1 => atan;
        "atan2"/2 => atan2;
        "sinh"/1 => sinh;
        "cosh"/1 => cosh;
        "tanh"/1 => tanh;
        "asinh"/1 => asinh;
        "acosh"/1 => acosh;
        "atanh"/1 => atanh;
        "exp"/1 => exp;
        "log"/1 => log;
        "log2"/1 => log2;
        "log10"/1 => log10;
        "pow"/2 => pow;
        "sqrt"/1 => sqrt;
        "ceil"/1 => ceil;
        "floor"/1 => floor;
        "fmod"/2 => fmod;
        "erf"/1 => erf;
        "erfc"/1 => erfc;
        "pi"/0 => pi;
        "tau"/0 => tau;
    }
}

/// The numbers as floats: `:badarg` if one is no number, `:badarith` if it is beyond floats.
fn numbers<'h, const N: usize>(args: &[Term<'h>]) -> Result<[f64; N], Stop<'h>> {
    let mut values = [0.0; N];
    for (value, arg) in values.iter_mut().zip(args) {
        let reason = if arg.is_number() {
            Atom::BADARITH
        } else {
            Atom::BADARG
        };
        *value = number::to_float(arg.raw()).map_err(|_| Stop::error(reason))?;
    }
    Ok(values)
}

/// NaN and infinity are no terms: what gives them is bad arithmetic.
fn finite<'h>(cx: &Cx<'h>, value: f64) -> NativeResult<'h> {
    cx.heap()
        .float(value)
        .ok_or_else(|| Stop::error(Atom::BADARITH))
}

macro_rules! define_functions {
    ($($name:ident($($value:ident),*) => $result:expr;)*) => {$(
        fn $name<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
            let [$($value),*] = numbers(args)?;
            finite(cx, $result)
        }
    )*};
}

define_functions! {
    sin(x) => x.sin();
    cos(x) => x.cos();
    tan(x) => x.tan();
    asin(x) => x.asin();
    acos(x) => x.acos();
    atan(x) => x.atan();
    atan2(y, x) => y.atan2(x);
    sinh(x) => x.sinh();
    cosh(x) => x.cosh();
    tanh(x) => x.tanh();
    asinh(x) => system::asinh(x);
    acosh(x) => system::acosh(x);
    atanh(x) => system::atanh(x);
    exp(x) => x.exp();
    log(x) => x.ln();
    log2(x) => x.log2();
    log10(x) => x.log10();
    pow(x, y) => x.powf(y);
    sqrt(x) => x.sqrt();
    ceil(x) => x.ceil();
    floor(x) => x.floor();
    fmod(x, y) => x % y;
    erf(x) => system::erf(x);
    erfc(x) => system::erfc(x);
}

fn pi<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    finite(cx, std::f64::consts::PI)
}

fn tau<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    finite(cx, std::f64::consts::TAU)
}
