//! What sets the forms a macro made apart from those it was given.

use syntax::{Args, Quoted, Symbol};

use crate::names::sym;

/// Gives the forms that macro `receiver` made the line of its call, and its variables and
/// aliases the `counter` of this very expansion.
pub(crate) fn settle(form: &mut Quoted, line: u32, receiver: Symbol, counter: i64) {
    let mut work = vec![form];
    while let Some(form) = work.pop() {
        match form {
            Quoted::Node(node) => {
                if node.meta.line == 0 {
                    node.meta.line = line;
                }
                let marked = match (&node.args, &node.head) {
                    (Args::Context(context), _) => *context == receiver,
                    (Args::List(_), Quoted::Atom(head)) => {
                        matches!(
                            head.as_str(),
                            "__aliases__" | "alias" | "require" | "import"
                        ) && is_hygienic(&node.meta)
                    }
                    (Args::List(_), _) => false,
                };
                if marked && node.meta.get("counter").is_none() {
                    node.meta
                        .pairs
                        .insert(0, (sym!("counter"), Quoted::Integer(counter)));
                }
                work.push(&mut node.head);
                if let Args::List(args) = &mut node.args {
                    work.extend(args);
                }
            }
            Quoted::List(items) | Quoted::Tuple(items) => work.extend(items),
            Quoted::Improper(items, tail) => {
                work.extend(items);
                work.push(tail);
            }
            Quoted::Integer(_)
            | Quoted::Big(_)
            | Quoted::Float(_)
            | Quoted::Atom(_)
            | Quoted::Binary(_)
            | Quoted::Bitstring(..)
            | Quoted::Map(_)
            | Quoted::Capture(_)
            | Quoted::Opaque(_) => {}
        }
    }
}

/// Whether `quote` made the form.
fn is_hygienic(meta: &syntax::Meta) -> bool {
    meta.get("alias").is_some() || meta.get("context").is_some()
}
