//! Variables of a pattern that are defined in terms of themselves: `{x = {y}, y = {x}}`.
//!
//! Each `=` in a pattern links the variables of its sides. What is linked in two ways has no value that could be found.

use syntax::{Meta, Quoted, Symbol};

use super::Expander;
use crate::core::Var;

/// The whole that patterns are the parts of, for who complains about it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Whole<'m> {
    /// The left side of a match.
    Match(&'m Meta),
    /// The left side of a clause, or of a generator.
    Clause(&'m Meta),
    /// The head of a definition.
    Head(&'m Meta, Symbol),
}

/// What the `=`s of a pattern link, so far.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// The variables in the order in which they are read, each as often as it stands there.
    seen: Vec<Var>,
    /// The variables of both sides of each `=`, sorted; all of one side are linked with all of the other.
    joins: Vec<[Vec<Var>; 2]>,
    /// The first way from a variable back to itself.
    cycle: Option<Vec<Var>>,
}

impl Links {
    /// Notes that a variable stands here.
    pub(super) fn note(&mut self, var: Var) {
        self.seen.push(var);
    }

    /// The place of what comes next.
    pub(super) fn mark(&self) -> usize {
        self.seen.len()
    }

    /// Links the variables seen between two marks with those seen since.
    pub(super) fn join(&mut self, start: usize, middle: usize) {
        let mut left = self.seen[start..middle].to_vec();
        let mut right = self.seen[middle..].to_vec();
        for side in [&mut left, &mut right] {
            side.sort_unstable();
            side.dedup();
        }
        if self.cycle.is_none() {
            self.cycle = self.cycle_by(&left, &right);
        }
        self.joins.push([left, right]);
    }

    /// The cycle that linking these closes.
    fn cycle_by(&self, left: &[Var], right: &[Var]) -> Option<Vec<Var>> {
        let itself = left.iter().find(|var| right.binary_search(var).is_ok());
        if let Some(var) = itself {
            return Some(vec![*var]);
        }
        left.iter().find_map(|var| self.way(*var, right))
    }

    /// The variables that `var` is linked with.
    fn linked(&self, var: Var) -> impl Iterator<Item = Var> {
        self.joins.iter().flat_map(move |[left, right]| {
            let others = match (left.binary_search(&var), right.binary_search(&var)) {
                (Ok(_), _) => right.as_slice(),
                (_, Ok(_)) => left.as_slice(),
                _ => &[],
            };
            others.iter().copied()
        })
    }

    /// The shortest way along links from a variable to one of `goals`.
    fn way(&self, from: Var, goals: &[Var]) -> Option<Vec<Var>> {
        let mut reached = vec![(from, None)];
        let mut at = 0;
        while let Some((var, _)) = reached.get(at).copied() {
            for next in self.linked(var) {
                if reached.iter().all(|(known, _)| *known != next) {
                    reached.push((next, Some(at)));
                }
                if goals.binary_search(&next).is_ok() {
                    return Some(backwards(&reached));
                }
            }
            at += 1;
        }
        None
    }
}

/// The way by which the last variable was reached, that one first.
fn backwards(reached: &[(Var, Option<usize>)]) -> Vec<Var> {
    let mut way = Vec::new();
    let mut at = reached.len().checked_sub(1);
    while let Some((var, before)) = at.and_then(|at| reached.get(at)) {
        way.push(*var);
        at = *before;
    }
    way
}

impl Expander<'_> {
    /// Complains about variables that are defined in terms of themselves.
    pub(super) fn check_recursion(&mut self, whole: Whole<'_>, forms: &[Quoted], links: &Links) {
        let Some(cycle) = &links.cycle else {
            return;
        };
        let mut names: Vec<Symbol> = cycle.iter().filter_map(|var| self.name_of(*var)).collect();
        if names.first() > names.last() {
            names.reverse();
        }
        let matter = match names.as_slice() {
            [one] => format!("the variable \"{one}\" is defined in function of itself"),
            [one, other] => {
                format!("the variable \"{one}\" is defined recursively in function of \"{other}\"")
            }
            all => {
                let all: Vec<String> = all.iter().map(|name| format!("\"{name}\"")).collect();
                let all = all.join(", ");
                format!("the following variables form a cycle: {all}")
            }
        };
        let (meta, shown) = match whole {
            Whole::Match(meta) => (meta, forms.first().cloned().unwrap_or(Quoted::atom("nil"))),
            Whole::Clause(meta) => (meta, Quoted::List(forms.to_vec())),
            Whole::Head(meta, name) => {
                let call = Quoted::call(name.as_str(), meta.clone(), forms.to_vec());
                (meta, call)
            }
        };
        let shown = self.shown(&shown);
        let text = format!("recursive variable definition in patterns:\n\n{shown}\n\n{matter}");
        self.error(meta, text);
    }
}
