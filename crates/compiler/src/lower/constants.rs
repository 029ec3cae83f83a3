//! Constant terms: from quoted forms to literals, and their order.

use std::cmp::Ordering;
use std::collections::hash_map::Entry;

use bytecode::{BigInteger, Literal};
use rustc_hash::FxHashMap;
use syntax::{Args, Node, Quoted};

use super::ir::Operand;
use super::pool::{Pool, Same};

/// Integers an op can hold have at most 61 bits.
const SMALL_LIMIT: i64 = 1 << 60;

/// Whether an integer fits an operand.
pub(super) fn is_small(value: i64) -> bool {
    (-SMALL_LIMIT..SMALL_LIMIT).contains(&value)
}

/// The constant that a quoted form stands for.
///
/// # Panics
/// For a term without a source form: `expand` refuses those.
pub(super) fn literal(quoted: &Quoted, pool: &mut Pool) -> Literal {
    match quoted {
        Quoted::Integer(value) => Literal::Integer(*value),
        Quoted::Big(value) => Literal::Big(BigInteger {
            negative: value.negative,
            limbs: value.limbs.clone(),
        }),
        Quoted::Float(value) => Literal::Float(*value),
        Quoted::Atom(name) => Literal::Atom(pool.atom(*name)),
        Quoted::Binary(bytes) => bits(bytes, 8),
        Quoted::Bitstring(bytes, last) => bits(bytes, *last),
        Quoted::List(elements) => list(all(elements, pool), Literal::Nil),
        Quoted::Improper(elements, tail) => {
            let elements = all(elements, pool);
            list(elements, literal(tail, pool))
        }
        Quoted::Tuple(elements) => Literal::Tuple(all(elements, pool)),
        Quoted::Map(pairs) => {
            let pairs = pairs
                .iter()
                .map(|(key, value)| (literal(key, pool), literal(value, pool)));
            map(pairs.collect())
        }
        Quoted::Node(node) => node_literal(node, pool),
        Quoted::Capture(fun) => Literal::Capture {
            module: pool.atom(fun.module),
            function: pool.atom(fun.function),
            arity: fun.arity,
        },
        Quoted::Opaque(_) => panic!("a term without source form reached lowering"),
    }
}

/// A quoted node is the tuple `{head, meta, args}`.
fn node_literal(node: &Node, pool: &mut Pool) -> Literal {
    let head = literal(&node.head, pool);
    let meta = &node.meta;
    let mut pairs = Vec::new();
    for (key, value) in &meta.pairs {
        pairs.push(Literal::Tuple(vec![
            Literal::Atom(pool.atom(*key)),
            literal(value, pool),
        ]));
    }
    let mut number = |key: &str, value: u32| {
        let key = Literal::Atom(pool.atom_named(key));
        pairs.push(Literal::Tuple(vec![
            key,
            Literal::Integer(i64::from(value)),
        ]));
    };
    if meta.line != 0 {
        number("line", meta.line);
    }
    if meta.show_column {
        number("column", meta.column);
    }
    let args = match &node.args {
        Args::Context(context) => Literal::Atom(pool.atom(*context)),
        Args::List(args) => list(all(args, pool), Literal::Nil),
    };
    Literal::Tuple(vec![head, list(pairs, Literal::Nil), args])
}

fn all(elements: &[Quoted], pool: &mut Pool) -> Vec<Literal> {
    elements
        .iter()
        .map(|element| literal(element, pool))
        .collect()
}

/// A bit string.
pub(super) fn bits(bytes: &[u8], last: u8) -> Literal {
    Literal::Bits(bytes.into(), if bytes.is_empty() { 0 } else { last })
}

/// A list; one cell of the literal form for all elements.
pub(super) fn list(elements: Vec<Literal>, tail: Literal) -> Literal {
    match (elements.is_empty(), tail) {
        (true, tail) => tail,
        (false, Literal::List(more, tail)) => {
            Literal::List(elements.into_iter().chain(more).collect(), tail)
        }
        (false, tail) => Literal::List(elements, Box::new(tail)),
    }
}

/// A map of pairs of which later ones win.
pub(super) fn map(pairs: Vec<(Literal, Literal)>) -> Literal {
    let chosen = last_of_each(pairs.iter().map(|(key, _)| key));
    if chosen.len() == pairs.len() {
        return Literal::Map(pairs);
    }
    Literal::Map(chosen.iter().map(|index| pairs[*index].clone()).collect())
}

/// Where each key stands for the last time, in the order in which they stand for the first.
pub(super) fn last_of_each<'l>(keys: impl Iterator<Item = &'l Literal>) -> Vec<usize> {
    let mut places = FxHashMap::default();
    let mut last = Vec::new();
    for (index, key) in keys.enumerate() {
        match places.entry(Same(key)) {
            Entry::Occupied(place) => last[*place.get()] = index,
            Entry::Vacant(place) => {
                place.insert(last.len());
                last.push(index);
            }
        }
    }
    last
}

/// The operand that stands for a constant.
pub(super) fn operand(literal: Literal, pool: &mut Pool) -> Operand {
    match literal {
        Literal::Integer(value) if is_small(value) => Operand::Int(value),
        Literal::Atom(atom) => Operand::Atom(atom),
        Literal::Nil => Operand::Nil,
        Literal::Integer(_)
        | Literal::Big(_)
        | Literal::Float(_)
        | Literal::Bits(..)
        | Literal::List(..)
        | Literal::Tuple(_)
        | Literal::Map(_)
        | Literal::Capture { .. } => Operand::Lit(pool.literal(literal)),
    }
}

/// The bytes of a bit string that is copied rather than shared.
const SMALL_BYTES: usize = 64;

/// The constant an operand stands for, if it is no larger than what refers to it.
pub(super) fn small(operand: Operand, pool: &Pool) -> Option<Literal> {
    match operand {
        Operand::Val(_) => None,
        Operand::Int(value) => Some(Literal::Integer(value)),
        Operand::Atom(atom) => Some(Literal::Atom(atom)),
        Operand::Nil => Some(Literal::Nil),
        Operand::Lit(id) => match &pool.module.literals[id.index()] {
            Literal::Bits(bytes, _) if bytes.len() > SMALL_BYTES => None,
            leaf @ (Literal::Integer(_)
            | Literal::Float(_)
            | Literal::Atom(_)
            | Literal::Bits(..)
            | Literal::Nil
            | Literal::Capture { .. }) => Some(leaf.clone()),
            Literal::Big(_) | Literal::List(..) | Literal::Tuple(_) | Literal::Map(_) => None,
        },
    }
}

/// The order of terms as map keys: any integer precedes any float.
pub(super) fn order(a: &Literal, b: &Literal, pool: &Pool) -> Ordering {
    let by_rank = rank(a).cmp(&rank(b));
    if by_rank != Ordering::Equal {
        return by_rank;
    }
    match (a, b) {
        (Literal::Atom(a), Literal::Atom(b)) => {
            pool.module.atoms[a.index()].cmp(&pool.module.atoms[b.index()])
        }
        (Literal::Tuple(a), Literal::Tuple(b)) => {
            a.len().cmp(&b.len()).then_with(|| order_all(a, b, pool))
        }
        (Literal::List(a, a_tail), Literal::List(b, b_tail)) => {
            order_lists((a, a_tail), (b, b_tail), pool)
        }
        (Literal::Bits(a, a_last), Literal::Bits(b, b_last)) => {
            a.cmp(b).then_with(|| a_last.cmp(b_last))
        }
        (Literal::Map(a), Literal::Map(b)) => order_maps(a, b, pool),
        (
            Literal::Capture {
                module,
                function,
                arity,
            },
            Literal::Capture {
                module: m,
                function: f,
                arity: n,
            },
        ) => (module, function, arity).cmp(&(m, f, n)),
        _ => order_numbers(a, b),
    }
}

fn rank(literal: &Literal) -> u8 {
    match literal {
        Literal::Integer(_) | Literal::Big(_) => 0,
        Literal::Float(_) => 1,
        Literal::Atom(_) => 2,
        Literal::Capture { .. } => 3,
        Literal::Tuple(_) => 4,
        Literal::Map(_) => 5,
        Literal::Nil => 6,
        Literal::List(..) => 7,
        Literal::Bits(..) => 8,
    }
}

fn order_all(a: &[Literal], b: &[Literal], pool: &Pool) -> Ordering {
    let pairs = a.iter().zip(b).map(|(a, b)| order(a, b, pool));
    pairs.fold(Ordering::Equal, Ordering::then)
}

type Cells<'a> = (&'a [Literal], &'a Literal);

fn order_lists(a: Cells<'_>, b: Cells<'_>, pool: &Pool) -> Ordering {
    let shared = a.0.len().min(b.0.len());
    let rest = |cells: Cells<'_>| list(cells.0[shared..].to_vec(), cells.1.clone());
    order_all(a.0, b.0, pool).then_with(|| {
        if a.0.len() == b.0.len() {
            order(a.1, b.1, pool)
        } else {
            order(&rest(a), &rest(b), pool)
        }
    })
}

fn order_maps(a: &[(Literal, Literal)], b: &[(Literal, Literal)], pool: &Pool) -> Ordering {
    let sorted = |pairs: &[(Literal, Literal)]| {
        let mut pairs = pairs.to_vec();
        pairs.sort_by(|a, b| order(&a.0, &b.0, pool));
        pairs.into_iter().unzip::<_, _, Vec<_>, Vec<_>>()
    };
    let ((a_keys, a_values), (b_keys, b_values)) = (sorted(a), sorted(b));
    a.len()
        .cmp(&b.len())
        .then_with(|| order_all(&a_keys, &b_keys, pool))
        .then_with(|| order_all(&a_values, &b_values, pool))
}

/// Compares two integers, of which at most one is small.
fn order_numbers(a: &Literal, b: &Literal) -> Ordering {
    match (a, b) {
        (Literal::Integer(a), Literal::Integer(b)) => a.cmp(b),
        (Literal::Float(a), Literal::Float(b)) => a.total_cmp(b),
        (Literal::Big(a), Literal::Big(b)) => match (a.negative, b.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => order_magnitudes(a, b),
            (true, true) => order_magnitudes(b, a),
        },
        (Literal::Big(big), _) => sign_order(big),
        (_, Literal::Big(big)) => sign_order(big).reverse(),
        _ => Ordering::Equal,
    }
}

/// How a big integer compares to any that is not.
fn sign_order(big: &BigInteger) -> Ordering {
    if big.negative {
        Ordering::Less
    } else {
        Ordering::Greater
    }
}

fn order_magnitudes(a: &BigInteger, b: &BigInteger) -> Ordering {
    let reversed = |big: &BigInteger| big.limbs.iter().rev().copied().collect::<Vec<u64>>();
    a.limbs
        .len()
        .cmp(&b.limbs.len())
        .then_with(|| reversed(a).cmp(&reversed(b)))
}
