//! Terms inside quoted forms: their parts, and arithmetic on literal numbers.

use syntax::{Args, Meta, Quoted, Symbol};

use crate::names::sym;

/// The elements of a tuple, nodes being tuples of three.
pub(crate) fn tuple_items(term: &Quoted) -> Option<Vec<Quoted>> {
    match term {
        Quoted::Tuple(items) => Some(items.clone()),
        Quoted::Node(node) => Some(vec![
            node.head.clone(),
            meta_term(&node.meta),
            args_term(&node.args),
        ]),
        Quoted::Integer(_)
        | Quoted::Big(_)
        | Quoted::Float(_)
        | Quoted::Atom(_)
        | Quoted::Binary(_)
        | Quoted::Bitstring(..)
        | Quoted::List(_)
        | Quoted::Improper(..)
        | Quoted::Map(_)
        | Quoted::Capture(_)
        | Quoted::Opaque(_) => None,
    }
}

/// The elements of `{left, right}`.
pub(crate) fn as_pair(term: &Quoted) -> Option<(&Quoted, &Quoted)> {
    if let Quoted::Tuple(items) = term
        && let [left, right] = items.as_slice()
    {
        return Some((left, right));
    }
    None
}

/// The atom that a term is.
pub(crate) fn as_atom(term: &Quoted) -> Option<Symbol> {
    if let Quoted::Atom(name) = term {
        Some(*name)
    } else {
        None
    }
}

/// The pair of an atom and a small number, as in `[name: arity]`.
pub(crate) fn as_name_arity(term: &Quoted) -> Option<(Symbol, u8)> {
    let (name, arity) = as_pair(term)?;
    let Quoted::Integer(arity) = arity else {
        return None;
    };
    Some((as_atom(name)?, u8::try_from(*arity).ok()?))
}

/// The third element of a node as a term.
pub(crate) fn args_term(args: &Args) -> Quoted {
    match args {
        Args::Context(context) => Quoted::Atom(*context),
        Args::List(items) => Quoted::List(items.clone()),
    }
}

/// The second element of a node as a term.
pub(crate) fn meta_term(meta: &Meta) -> Quoted {
    let mut items: Vec<Quoted> = meta
        .pairs
        .iter()
        .map(|(key, value)| Quoted::pair(Quoted::Atom(*key), value.clone()))
        .collect();
    if meta.line != 0 {
        items.push(Quoted::pair(
            Quoted::Atom(sym!("line")),
            Quoted::Integer(i64::from(meta.line)),
        ));
    }
    if meta.show_column && meta.column != 0 {
        let column = Quoted::Integer(i64::from(meta.column));
        items.push(Quoted::pair(Quoted::Atom(sym!("column")), column));
    }
    Quoted::List(items)
}

/// The meta that a term (a keyword list) describes.
pub(crate) fn term_meta(term: &Quoted) -> Option<Meta> {
    let Quoted::List(items) = term else {
        return None;
    };
    let mut meta = Meta::default();
    for item in items {
        let Quoted::Tuple(pair) = item else {
            return None;
        };
        let [Quoted::Atom(key), value] = pair.as_slice() else {
            return None;
        };
        match (key.as_str(), value) {
            ("line", Quoted::Integer(line)) if *line > 0 => {
                meta.line = u32::try_from(*line).unwrap_or(0);
            }
            ("column", Quoted::Integer(column)) if *column > 0 => {
                meta.column = u32::try_from(*column).unwrap_or(0);
                meta.show_column = true;
            }
            _ => meta.pairs.push((*key, value.clone())),
        }
    }
    Some(meta)
}

/// The tuple of these elements: a node if it has the shape of one.
pub(crate) fn make_tuple(items: Vec<Quoted>) -> Quoted {
    if let [head, meta, args] = items.as_slice()
        && let Some(meta) = term_meta(meta)
    {
        let args = match args {
            Quoted::Atom(context) => Some(Args::Context(*context)),
            Quoted::List(args) => Some(Args::List(args.clone())),
            Quoted::Integer(_)
            | Quoted::Big(_)
            | Quoted::Float(_)
            | Quoted::Binary(_)
            | Quoted::Bitstring(..)
            | Quoted::Improper(..)
            | Quoted::Tuple(_)
            | Quoted::Map(_)
            | Quoted::Node(_)
            | Quoted::Capture(_)
            | Quoted::Opaque(_) => None,
        };
        if let Some(args) = args {
            return Quoted::Node(Box::new(syntax::Node {
                head: head.clone(),
                meta,
                args,
            }));
        }
    }
    Quoted::Tuple(items)
}

/// `-number`.
pub(crate) fn negate(number: Quoted) -> Quoted {
    match number {
        Quoted::Integer(value) => match value.checked_neg() {
            Some(negated) => Quoted::Integer(negated),
            None => Quoted::Big(Box::new(syntax::BigInteger {
                negative: false,
                limbs: vec![1 << 63],
            })),
        },
        Quoted::Big(mut big) => {
            // The smallest `i64` has a magnitude that is just too big for a positive one.
            if !big.negative && big.limbs == [1 << 63] {
                return Quoted::Integer(i64::MIN);
            }
            big.negative = !big.negative;
            Quoted::Big(big)
        }
        Quoted::Float(value) => Quoted::Float(-value),
        other @ (Quoted::Atom(_)
        | Quoted::Binary(_)
        | Quoted::Bitstring(..)
        | Quoted::List(_)
        | Quoted::Improper(..)
        | Quoted::Tuple(_)
        | Quoted::Map(_)
        | Quoted::Node(_)
        | Quoted::Capture(_)
        | Quoted::Opaque(_)) => other,
    }
}
