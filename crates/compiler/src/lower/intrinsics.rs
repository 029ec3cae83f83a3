//! The functions of `:erlang` that have ops: one table.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use syntax::Symbol;

use super::constants::is_small;
use super::ir::{Arith, Compare, Operand, Type};

/// What a call of an `:erlang` function becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Intrinsic {
    /// An arithmetic op.
    Arith(Arith),
    /// A test of the only argument.
    Type(Type),
    /// A comparison of the arguments in their order.
    Compare(Compare),
    /// A comparison of the arguments the other way round.
    Flipped(Compare),
    /// `is_function/2`.
    IsFunctionOf,
    /// `not/1`.
    Not,
    /// A native allowed in guards.
    Bif,
    /// `apply/2` or `apply/3`.
    Apply,
    /// Always raises: the caller stays in the stack trace.
    Raise,
}

/// Every intrinsic: name, arity, meaning.
const TABLE: &[(&str, u8, Intrinsic)] = &[
    ("+", 2, Intrinsic::Arith(Arith::Add)),
    ("-", 2, Intrinsic::Arith(Arith::Sub)),
    ("*", 2, Intrinsic::Arith(Arith::Mul)),
    ("/", 2, Intrinsic::Arith(Arith::Div)),
    ("div", 2, Intrinsic::Arith(Arith::Quot)),
    ("rem", 2, Intrinsic::Arith(Arith::Rem)),
    ("-", 1, Intrinsic::Arith(Arith::Neg)),
    ("band", 2, Intrinsic::Arith(Arith::BitAnd)),
    ("bor", 2, Intrinsic::Arith(Arith::BitOr)),
    ("bxor", 2, Intrinsic::Arith(Arith::BitXor)),
    ("bnot", 1, Intrinsic::Arith(Arith::BitNot)),
    ("bsl", 2, Intrinsic::Arith(Arith::ShiftLeft)),
    ("bsr", 2, Intrinsic::Arith(Arith::ShiftRight)),
    ("is_integer", 1, Intrinsic::Type(Type::Integer)),
    ("is_float", 1, Intrinsic::Type(Type::Float)),
    ("is_number", 1, Intrinsic::Type(Type::Number)),
    ("is_atom", 1, Intrinsic::Type(Type::Atom)),
    ("is_boolean", 1, Intrinsic::Type(Type::Boolean)),
    ("is_list", 1, Intrinsic::Type(Type::List)),
    ("is_tuple", 1, Intrinsic::Type(Type::Tuple)),
    ("is_map", 1, Intrinsic::Type(Type::Map)),
    ("is_binary", 1, Intrinsic::Type(Type::Binary)),
    ("is_bitstring", 1, Intrinsic::Type(Type::Bitstring)),
    ("is_function", 1, Intrinsic::Type(Type::Function)),
    ("is_pid", 1, Intrinsic::Type(Type::Pid)),
    ("is_port", 1, Intrinsic::Type(Type::Port)),
    ("is_reference", 1, Intrinsic::Type(Type::Reference)),
    ("is_function", 2, Intrinsic::IsFunctionOf),
    ("==", 2, Intrinsic::Compare(Compare::Eq)),
    ("/=", 2, Intrinsic::Compare(Compare::Ne)),
    ("=:=", 2, Intrinsic::Compare(Compare::Same)),
    ("=/=", 2, Intrinsic::Compare(Compare::NotSame)),
    ("<", 2, Intrinsic::Compare(Compare::Less)),
    (">=", 2, Intrinsic::Compare(Compare::AtLeast)),
    (">", 2, Intrinsic::Flipped(Compare::Less)),
    ("=<", 2, Intrinsic::Flipped(Compare::AtLeast)),
    ("not", 1, Intrinsic::Not),
    ("+", 1, Intrinsic::Bif),
    ("abs", 1, Intrinsic::Bif),
    ("and", 2, Intrinsic::Bif),
    ("binary_part", 2, Intrinsic::Bif),
    ("binary_part", 3, Intrinsic::Bif),
    ("bit_size", 1, Intrinsic::Bif),
    ("byte_size", 1, Intrinsic::Bif),
    ("ceil", 1, Intrinsic::Bif),
    ("element", 2, Intrinsic::Bif),
    ("float", 1, Intrinsic::Bif),
    ("floor", 1, Intrinsic::Bif),
    ("hd", 1, Intrinsic::Bif),
    ("is_map_key", 2, Intrinsic::Bif),
    ("length", 1, Intrinsic::Bif),
    ("map_get", 2, Intrinsic::Bif),
    ("map_size", 1, Intrinsic::Bif),
    ("max", 2, Intrinsic::Bif),
    ("min", 2, Intrinsic::Bif),
    ("node", 0, Intrinsic::Bif),
    ("node", 1, Intrinsic::Bif),
    ("or", 2, Intrinsic::Bif),
    ("round", 1, Intrinsic::Bif),
    ("self", 0, Intrinsic::Bif),
    ("size", 1, Intrinsic::Bif),
    ("tl", 1, Intrinsic::Bif),
    ("trunc", 1, Intrinsic::Bif),
    ("tuple_size", 1, Intrinsic::Bif),
    ("xor", 2, Intrinsic::Bif),
    ("apply", 2, Intrinsic::Apply),
    ("apply", 3, Intrinsic::Apply),
    ("error", 1, Intrinsic::Raise),
    ("error", 2, Intrinsic::Raise),
    ("error", 3, Intrinsic::Raise),
    ("exit", 1, Intrinsic::Raise),
    ("nif_error", 1, Intrinsic::Raise),
    ("nif_error", 2, Intrinsic::Raise),
    ("raise", 3, Intrinsic::Raise),
    ("throw", 1, Intrinsic::Raise),
];

static BY_NAME: LazyLock<FxHashMap<(Symbol, u8), Intrinsic>> = LazyLock::new(|| {
    TABLE
        .iter()
        .map(|(name, arity, intrinsic)| ((Symbol::new(name), *arity), *intrinsic))
        .collect()
});

static ERLANG: LazyLock<Symbol> = LazyLock::new(|| Symbol::new("erlang"));

/// What a call of `module.name/arity` becomes, if it is an intrinsic.
pub(super) fn find(module: Symbol, name: Symbol, arity: usize) -> Option<Intrinsic> {
    if module != *ERLANG {
        return None;
    }
    BY_NAME.get(&(name, u8::try_from(arity).ok()?)).copied()
}

/// The result of arithmetic on constants, if it is a small integer.
pub(super) fn fold(arith: Arith, args: &[Operand]) -> Option<Operand> {
    let value = match args {
        [Operand::Int(a)] => match arith {
            Arith::Neg => a.checked_neg(),
            Arith::BitNot => Some(!a),
            _ => None,
        },
        [Operand::Int(a), Operand::Int(b)] => match arith {
            Arith::Add => a.checked_add(*b),
            Arith::Sub => a.checked_sub(*b),
            Arith::Mul => a.checked_mul(*b),
            Arith::Quot => a.checked_div(*b),
            Arith::Rem => a.checked_rem(*b),
            Arith::BitAnd => Some(a & b),
            Arith::BitOr => Some(a | b),
            Arith::BitXor => Some(a ^ b),
            Arith::ShiftLeft if (0..60).contains(b) => a.checked_mul(1 << b),
            Arith::ShiftRight if (0..60).contains(b) => Some(a >> b),
            Arith::ShiftLeft | Arith::ShiftRight => None,
            Arith::Div | Arith::Neg | Arith::BitNot => None,
        },
        _ => None,
    };
    value.filter(|value| is_small(*value)).map(Operand::Int)
}
