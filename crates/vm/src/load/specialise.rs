//! Which fast instruction does an op, given where its operands are.

use std::sync::LazyLock;

use bytecode::{Reg, Src};
use rustc_hash::FxHashMap;

use crate::interpret::instruction::{INSTRUCTIONS, Instruction};

/// The letter of a place in the instruction table, and the operand's field.
pub(super) type Placed = (u8, u16);

/// The fast instructions of a family, by the letters of their places.
type Family = FxHashMap<&'static [u8], Instruction>;

static FAMILIES: LazyLock<FxHashMap<&'static str, Family>> = LazyLock::new(|| {
    let mut families: FxHashMap<&'static str, Family> = FxHashMap::default();
    for (instruction, family, places) in INSTRUCTIONS {
        families
            .entry(family)
            .or_default()
            .insert(places.as_bytes(), *instruction);
    }
    families
});

/// The place of a value to read; constants have no field.
pub(super) fn source(src: Src) -> Placed {
    match src {
        Src::X(0) => (b'R', 0),
        Src::X(index) => (b'X', index),
        Src::Y(index) => (b'Y', index),
        Src::Int(_) | Src::Atom(_) | Src::Nil | Src::Literal(_) => (b'K', 0),
    }
}

/// The place of a register to write.
pub(super) fn destination(reg: Reg) -> Placed {
    source(reg.into())
}

/// The fast instruction of `family` for operands in these places, if there is one.
pub(super) fn find(family: &str, places: &[Placed]) -> Option<Instruction> {
    let mut letters = [0; 4];
    for (letter, place) in letters.iter_mut().zip(places) {
        *letter = place.0;
    }
    FAMILIES.get(family)?.get(&letters[..places.len()]).copied()
}
