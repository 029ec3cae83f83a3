//! Which fast instruction does an op, given where its operands are, and which fused one does a sequence.

use std::sync::LazyLock;

use bytecode::{Reg, Src};
use rustc_hash::FxHashMap;

use crate::interpret::instruction::{FUSED, INSTRUCTIONS, Instruction};
use crate::raw::Raw;

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

/// The letter of a place, if it is a constant by what constant it is: a small integer.
pub(super) fn number(letter: u8, word: Raw) -> u8 {
    if letter == b'K' && word.is_small() {
        b'N'
    } else {
        letter
    }
}

/// As [`number`], for what is no pointer.
pub(super) fn immediate(letter: u8, word: Raw) -> u8 {
    if letter == b'K' && !word.is_pointer() {
        b'I'
    } else {
        letter
    }
}

/// As [`number`], and for what is neither a number nor a pointer.
pub(super) fn number_or_immediate(letter: u8, word: Raw) -> u8 {
    let letter = number(letter, word);
    if word.is_immediate_float() {
        letter
    } else {
        immediate(letter, word)
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

/// A fused instruction and the numbers of its parts.
type Fusion = (Instruction, Vec<u16>);

/// The fused instructions by the number of their first part, the longest first.
static FUSIONS: LazyLock<FxHashMap<u16, Vec<Fusion>>> = LazyLock::new(|| {
    let mut fusions: FxHashMap<u16, Vec<Fusion>> = FxHashMap::default();
    for (fused, parts) in FUSED {
        let numbers: Vec<u16> = parts.iter().map(|part| *part as u16).collect();
        fusions
            .entry(numbers[0])
            .or_default()
            .push((*fused, numbers));
    }
    for candidates in fusions.values_mut() {
        candidates.sort_by_key(|(_, parts)| std::cmp::Reverse(parts.len()));
    }
    fusions
});

/// Puts fused instructions in place of the first of their parts. `starts` says where instructions begin in `words`.
pub(super) fn fuse(words: &mut [u64], starts: &[usize]) {
    let numbers: Vec<u16> = starts.iter().map(|at| words[*at] as u16).collect();
    for (index, at) in starts.iter().enumerate() {
        let Some(candidates) = FUSIONS.get(&numbers[index]) else {
            continue;
        };
        let fits = |(_, parts): &&Fusion| numbers[index..].starts_with(parts);
        if let Some((fused, _)) = candidates.iter().find(fits) {
            words[*at] = words[*at] & !0xffff | *fused as u64;
        }
    }
}
