//! The heads of a module's clauses, for who explains why none of them fits: see `Exception.blame_mfa/3`.
//!
//! They are a section of the module's file, and nobody reads them before they are asked for. One line for each function: its
//! kind, its name and arity, a tab, and the list of its clauses, `{args, guards}` each, as forms without metadata.

use std::fmt::Write;

use compiler::module_builder::Defined;
use syntax::{Meta, Quoted};

/// The heads of a module in progress.
#[derive(Default)]
pub struct Heads {
    /// What begins the line of a function, and its clauses.
    functions: Vec<(String, Vec<Quoted>)>,
}

impl Heads {
    /// Adds a clause.
    pub fn note(&mut self, defined: &Defined) {
        if defined.body.is_none() {
            return;
        }
        let kind = defined.kind.as_str();
        let start = format!("{kind} {}/{}", defined.name, defined.arity);
        let clause = Quoted::Tuple(vec![
            Quoted::List(defined.args.iter().map(argument).map(plain).collect()),
            Quoted::List(defined.guards.iter().map(plain).collect()),
        ]);
        match self.functions.iter_mut().find(|(known, _)| *known == start) {
            Some((_, clauses)) => clauses.push(clause),
            None => self.functions.push((start, vec![clause])),
        }
    }

    /// The lines of all functions.
    pub fn text(&mut self) -> String {
        let mut text = String::new();
        for (start, clauses) in self.functions.drain(..) {
            let clauses = syntax::inspect::inspect(&Quoted::List(clauses));
            // Writing to a string does not fail.
            let _ = writeln!(text, "{start}\t{clauses}");
        }
        text
    }
}

/// The kind of a function and the text of its clauses.
pub fn find<'t>(text: &'t str, name: &str, arity: usize) -> Option<(&'t str, &'t str)> {
    let wanted = format!("{name}/{arity}");
    text.lines().find_map(|line| {
        let (start, clauses) = line.split_once('\t')?;
        let (kind, function) = start.split_once(' ')?;
        (function == wanted).then_some((kind, clauses))
    })
}

/// An argument without its default.
fn argument(form: &Quoted) -> &Quoted {
    form.operands("\\\\").map_or(form, |(name, _default)| name)
}

/// A form without metadata.
fn plain(form: &Quoted) -> Quoted {
    let mut plain = form.clone();
    let mut rest = vec![&mut plain];
    while let Some(form) = rest.pop() {
        if let Quoted::Node(node) = form {
            node.meta = Meta::default();
        }
        form.each_part_mut(|part| rest.push(part));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_found_by_name_and_arity() {
        let text = "def a/1\t[1]\ndefp a/2\t[2]\ndefmacro //2\t[3]\n";
        assert_eq!(find(text, "a", 2), Some(("defp", "[2]")));
        assert_eq!(find(text, "/", 2), Some(("defmacro", "[3]")));
        assert_eq!(find(text, "a", 3), None);
    }
}
