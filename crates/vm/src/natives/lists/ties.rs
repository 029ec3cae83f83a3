//! The order of elements that are equal but not the same, such as `1` and `1.0`, after `:lists.sort/1`.
//!
//! OTP's sort is not stable: where ties come to stand follows from how it takes a list apart. The list is cut into runs, each
//! kept open at its greater (or, if the list begins with a descent, its lesser) end, where an element may still slip in before the
//! last; of two runs, the one on the open side wins ties. Programs print what comes out, so it is kept: [`untied`] puts the
//! elements into an order from which a stable sort gives the same.

use std::cmp::Ordering;

use crate::term::Term;

/// Whether a sorted list has ties.
pub(super) fn has_ties(sorted: &[Term<'_>]) -> bool {
    sorted.windows(2).any(|pair| {
        let (left, right) = (pair[0], pair[1]);
        left.raw() != right.raw() && left.equals(right) && !left.is_same(right)
    })
}

/// A run that is still open: all but its last two elements, and those.
struct Run<'h> {
    rest: Vec<Term<'h>>,
    before: Term<'h>,
    last: Term<'h>,
}

impl<'h> Run<'h> {
    fn new(before: Term<'h>, last: Term<'h>) -> Run<'h> {
        Run {
            rest: Vec::new(),
            before,
            last,
        }
    }

    /// Takes an element at its open end, as its last or the one before; says whether it could.
    fn take(&mut self, item: Term<'h>, follows: impl Fn(Term<'h>, Term<'h>) -> bool) -> bool {
        if follows(self.last, item) {
            self.rest
                .push(std::mem::replace(&mut self.before, self.last));
            self.last = item;
        } else if follows(self.before, item) {
            self.rest.push(std::mem::replace(&mut self.before, item));
        } else {
            return false;
        }
        true
    }

    fn close(mut self) -> Vec<Term<'h>> {
        self.rest.extend([self.before, self.last]);
        self.rest
    }
}

/// The elements of a list in an order whose ties are as the sort is to leave them.
pub(super) fn untied<'h>(items: &[Term<'h>]) -> Vec<Term<'h>> {
    let first = items.windows(2).map(|pair| pair[0].compare(pair[1]));
    let descends = first.clone().find(|order| order.is_ne()) == Some(Ordering::Greater);
    // Three elements are sorted directly, and stably; so are equal ones only.
    if items.len() <= 3 || first.clone().all(Ordering::is_eq) {
        return items.to_vec();
    }
    let follows = |before: Term<'h>, item: Term<'h>| {
        let order = before.compare(item);
        if descends {
            order.is_ge()
        } else {
            order.is_le()
        }
    };
    let mut runs = Vec::new();
    let mut run = Run::new(items[0], items[1]);
    // An element that fits no more into the run at hand, and will begin the next.
    let mut pending: Option<Term<'h>> = None;
    for item in &items[2..] {
        if run.take(*item, follows) {
            continue;
        }
        match pending.take() {
            None if run.rest.is_empty() => run.rest.push(*item),
            None => pending = Some(*item),
            Some(other) => {
                let in_order = match descends {
                    true => other.compare(*item).is_gt(),
                    false => other.compare(*item).is_le(),
                };
                let next = if in_order {
                    Run::new(other, *item)
                } else {
                    Run::new(*item, other)
                };
                runs.push(std::mem::replace(&mut run, next).close());
            }
        }
    }
    runs.push(run.close());
    runs.extend(pending.map(|item| vec![item]));
    let mut all: Vec<Term<'h>> = runs.into_iter().flatten().collect();
    if descends {
        all.reverse();
    }
    all
}
