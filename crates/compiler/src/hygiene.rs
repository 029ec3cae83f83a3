//! What sets the forms a macro made apart from those it was given.

use syntax::{Args, Node, Quoted, Symbol};

use crate::names::sym;

/// Gives the forms that macro `receiver` made the line of its call, and its variables and
/// aliases the `counter` of this very expansion.
pub(crate) fn settle(form: &mut Quoted, line: u32, receiver: Symbol, counter: i64) {
    each_node(form, |node| {
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
    });
}

/// Puts the forms that were quoted with `location: :keep` on the lines where they were written.
pub(crate) fn keep_lines(form: &mut Quoted) {
    each_node(form, |node| {
        if let Some(Quoted::Tuple(place)) = node.meta.get("keep")
            && let [_, Quoted::Integer(line)] = place.as_slice()
            && let Ok(line) = u32::try_from(*line)
        {
            node.meta.line = line;
        }
    });
}

fn each_node(form: &mut Quoted, mut change: impl FnMut(&mut Node)) {
    let mut work = vec![form];
    while let Some(form) = work.pop() {
        if let Quoted::Node(node) = form {
            change(node);
        }
        form.each_part_mut(|part| work.push(part));
    }
}

/// Whether `quote` made the form.
fn is_hygienic(meta: &syntax::Meta) -> bool {
    meta.get("alias").is_some() || meta.get("context").is_some()
}
