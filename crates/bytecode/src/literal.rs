//! Constant terms of a module, as plain data.

use crate::AtomId;

/// How deep literals of a module may be nested: so deep that no program notices, so shallow that
/// dropping, copying or comparing one (which recurse) cannot exhaust a thread's stack.
pub const DEPTH_MAX: usize = 1_000;

/// An integer outside the range of `i64`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BigInteger {
    /// Whether the number is below zero.
    pub negative: bool,
    /// The magnitude in base 2^64, least significant limb first, no leading zero limb.
    pub limbs: Vec<u64>,
}

/// A constant term. Atoms are indices into the module's atom table.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// An integer.
    Integer(i64),
    /// An integer that does not fit `Integer`.
    Big(BigInteger),
    /// A finite float.
    Float(f64),
    /// An atom.
    Atom(AtomId),
    /// A bit string: its bytes, and how many bits of the last byte count (8 for a binary; 0 only when empty).
    Bits(Box<[u8]>, u8),
    /// A list of at least one element and its tail; a proper list ends in `Nil`.
    List(Vec<Literal>, Box<Literal>),
    /// `[]`.
    Nil,
    /// A tuple.
    Tuple(Vec<Literal>),
    /// A map; keys are distinct, in any order.
    Map(Vec<(Literal, Literal)>),
    /// `&module.function/arity`.
    Capture {
        /// The module's name.
        module: AtomId,
        /// The function's name.
        function: AtomId,
        /// The number of arguments.
        arity: u8,
    },
}
