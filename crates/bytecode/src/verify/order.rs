//! The order of map keys, on literals.
//!
//! It is the term order, in which an integer comes before a float of any value, so that distinct
//! keys are never equal. Recursion is bounded by the depth of literals, which is checked before.

use std::cmp::Ordering;

use crate::{AtomId, BigInteger, Literal, Module};

/// Whether `keys` ascend, so that they are also distinct. Maps and captures among the keys have
/// an order only the VM knows; they are let through.
pub(super) fn ascending(keys: &[Literal], module: &Module) -> bool {
    let order = |pair: &[Literal]| compare(&pair[0], &pair[1], module);
    keys.windows(2)
        .all(|pair| matches!(order(pair), Some(Ordering::Less) | None))
}

/// The order of two literals, if it can be told.
fn compare(a: &Literal, b: &Literal, module: &Module) -> Option<Ordering> {
    match (a, b) {
        (Literal::Integer(a), Literal::Integer(b)) => Some(a.cmp(b)),
        (Literal::Integer(_), Literal::Big(b)) => Some(from_zero(b)),
        (Literal::Big(a), Literal::Integer(_)) => Some(from_zero(a).reverse()),
        (Literal::Big(a), Literal::Big(b)) => Some(compare_big(a, b)),
        (Literal::Float(a), Literal::Float(b)) => Some(a.total_cmp(b)),
        (Literal::Atom(a), Literal::Atom(b)) => Some(name(*a, module).cmp(name(*b, module))),
        (Literal::Bits(a, a_last), Literal::Bits(b, b_last)) => {
            Some(a.cmp(b).then(a_last.cmp(b_last)))
        }
        (Literal::Tuple(a), Literal::Tuple(b)) if a.len() == b.len() => compare_all(a, b, module),
        (Literal::Tuple(a), Literal::Tuple(b)) => Some(a.len().cmp(&b.len())),
        (Literal::List(a, a_tail), Literal::List(b, b_tail)) if a.len() == b.len() => {
            match compare_all(a, b, module) {
                Some(Ordering::Equal) => compare(a_tail, b_tail, module),
                order => order,
            }
        }
        (Literal::List(a, a_tail), Literal::List(b, b_tail)) => {
            let shared = a.len().min(b.len());
            match compare_all(&a[..shared], &b[..shared], module) {
                Some(Ordering::Equal) if a.len() == shared => after_end(a_tail),
                Some(Ordering::Equal) => after_end(b_tail).map(Ordering::reverse),
                order => order,
            }
        }
        (Literal::Map(_), Literal::Map(_)) | (Literal::Capture { .. }, Literal::Capture { .. }) => {
            None
        }
        (a, b) => Some(rank(a).cmp(&rank(b))),
    }
}

/// The order of the first difference.
fn compare_all(a: &[Literal], b: &[Literal], module: &Module) -> Option<Ordering> {
    a.iter()
        .zip(b)
        .map(|(a, b)| compare(a, b, module))
        .find(|order| *order != Some(Ordering::Equal))
        .unwrap_or(Some(Ordering::Equal))
}

/// The order of a list's tail and of a list cell: the other list goes on where this one ends.
fn after_end(tail: &Literal) -> Option<Ordering> {
    let rank = rank(tail);
    (rank != LIST_RANK).then(|| rank.cmp(&LIST_RANK))
}

/// The place of list cells among the kinds of terms.
const LIST_RANK: u8 = 7;

/// The place of a literal's kind among the kinds of terms.
fn rank(literal: &Literal) -> u8 {
    match literal {
        Literal::Integer(_) | Literal::Big(_) => 0,
        Literal::Float(_) => 1,
        Literal::Atom(_) => 2,
        Literal::Capture { .. } => 3,
        Literal::Tuple(_) => 4,
        Literal::Map(_) => 5,
        Literal::Nil => 6,
        Literal::List(..) => LIST_RANK,
        Literal::Bits(..) => 8,
    }
}

/// The order of a small integer and a big one.
fn from_zero(big: &BigInteger) -> Ordering {
    match big.negative {
        true => Ordering::Greater,
        false => Ordering::Less,
    }
}

/// The order of two big integers, whose limbs are normal.
fn compare_big(a: &BigInteger, b: &BigInteger) -> Ordering {
    let magnitude = || {
        let limbs = |big: &BigInteger| big.limbs.iter().rev().copied().collect::<Vec<_>>();
        let by_length = a.limbs.len().cmp(&b.limbs.len());
        by_length.then_with(|| limbs(a).cmp(&limbs(b)))
    };
    match (a.negative, b.negative) {
        (false, false) => magnitude(),
        (true, true) => magnitude().reverse(),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    }
}

/// The text of an atom.
fn name(id: AtomId, module: &Module) -> &str {
    &module.atoms[id.index()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_values_ascend() {
        let module = Module {
            atoms: vec!["b".into(), "a".into()],
            ..Module::default()
        };
        let big = |negative| {
            Literal::Big(BigInteger {
                negative,
                limbs: vec![0, 1],
            })
        };
        let int = Literal::Integer;
        let list = |items, tail| Literal::List(items, Box::new(tail));
        let keys = [
            big(true),
            int(-1),
            int(7),
            big(false),
            Literal::Float(-1.0),
            Literal::Float(2.0),
            Literal::Atom(AtomId::new(1)),
            Literal::Atom(AtomId::new(0)),
            Literal::Tuple(vec![int(9)]),
            Literal::Tuple(vec![int(1), int(2)]),
            Literal::Tuple(vec![int(1), int(3)]),
            Literal::Nil,
            list(vec![int(1)], int(5)),
            list(vec![int(1)], Literal::Nil),
            list(vec![int(1), int(2)], Literal::Nil),
            list(vec![int(2)], Literal::Nil),
            Literal::Bits([].into(), 0),
            Literal::Bits([0x80].into(), 1),
            Literal::Bits([0x80].into(), 8),
        ];
        assert!(ascending(&keys, &module));
        for pair in keys.windows(2) {
            assert!(!ascending(&[pair[1].clone(), pair[0].clone()], &module));
            assert!(!ascending(&[pair[0].clone(), pair[0].clone()], &module));
        }
    }
}
