//! Core that is a constant after all.

use syntax::Quoted;

use crate::core::{Expr, ExprKind};
use crate::literal::make_tuple;

/// The term that `expr` makes, if nothing in it needs to run.
pub(crate) fn constant(expr: &Expr) -> Option<Quoted> {
    match &expr.kind {
        ExprKind::Literal(term) => Some(term.clone()),
        ExprKind::Tuple(items) => Some(make_tuple(constants(items)?)),
        ExprKind::List(items, tail) => join(constants(items)?, constant(tail)?),
        ExprKind::Map(pairs) => {
            let mut all: Vec<(Quoted, Quoted)> = Vec::new();
            for (key, value) in pairs {
                let (key, value) = (constant(key)?, constant(value)?);
                match all.iter_mut().find(|(other, _)| *other == key) {
                    Some(pair) => pair.1 = value,
                    None => all.push((key, value)),
                }
            }
            Some(Quoted::Map(all))
        }
        ExprKind::Var(_)
        | ExprKind::Match(..)
        | ExprKind::Block(_)
        | ExprKind::MapPut(..)
        | ExprKind::MapUpdate(..)
        | ExprKind::Binary(_)
        | ExprKind::Call(..)
        | ExprKind::CaptureLocal(..)
        | ExprKind::CaptureRemote(..)
        | ExprKind::Fn { .. }
        | ExprKind::LetFn { .. }
        | ExprKind::CallFn(..)
        | ExprKind::Case { .. }
        | ExprKind::AndAlso(..)
        | ExprKind::OrElse(..)
        | ExprKind::Receive { .. }
        | ExprKind::Try { .. }
        | ExprKind::StackTrace(_)
        | ExprKind::Count(_)
        | ExprKind::Reraise(..) => None,
    }
}

fn constants(items: &[Expr]) -> Option<Vec<Quoted>> {
    items.iter().map(constant).collect()
}

/// The list of `items` before `tail`.
pub(crate) fn join(mut items: Vec<Quoted>, tail: Quoted) -> Option<Quoted> {
    match tail {
        Quoted::List(more) => {
            items.extend(more);
            Some(Quoted::List(items))
        }
        Quoted::Improper(more, tail) => {
            items.extend(more);
            Some(Quoted::Improper(items, tail))
        }
        _ if items.is_empty() => Some(tail),
        tail @ (Quoted::Integer(_)
        | Quoted::Big(_)
        | Quoted::Float(_)
        | Quoted::Atom(_)
        | Quoted::Binary(_)
        | Quoted::Bitstring(..)
        | Quoted::Tuple(_)
        | Quoted::Map(_)
        | Quoted::Node(_)
        | Quoted::Capture(_)
        | Quoted::Opaque(_)) => Some(Quoted::Improper(items, Box::new(tail))),
    }
}
