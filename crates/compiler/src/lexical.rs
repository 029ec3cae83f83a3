//! Which aliases and imports of a file were used, for the warnings about the others.

use std::sync::{Arc, Mutex};

use rustc_hash::FxHashMap;
use syntax::{Meta, Symbol};

/// A directive that can be unused.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Directive {
    /// `alias … as: name`.
    Alias(Symbol),
    /// `import module`.
    Import(Symbol),
}

#[derive(Debug)]
struct Entry {
    used: bool,
    meta: Meta,
}

/// The directives of one file or module.
#[derive(Debug, Default)]
pub struct Lexical {
    /// The file or module around.
    outer: Option<Arc<Lexical>>,
    entries: Mutex<FxHashMap<Directive, Vec<Entry>>>,
}

impl Lexical {
    /// The directives of a module inside.
    pub fn inside(outer: Arc<Lexical>) -> Lexical {
        Lexical {
            outer: Some(outer),
            ..Lexical::default()
        }
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, FxHashMap<Directive, Vec<Entry>>> {
        // A panic elsewhere leaves the table as consistent as it was.
        self.entries
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Notes a directive that should be used.
    pub fn declare(&self, directive: Directive, meta: &Meta) {
        let entry = Entry {
            used: false,
            meta: meta.clone(),
        };
        self.locked().entry(directive).or_default().push(entry);
    }

    /// Notes a use of the latest such directive.
    pub fn mark_used(&self, directive: &Directive) {
        if let Some(entry) = self
            .locked()
            .get_mut(directive)
            .and_then(|all| all.last_mut())
        {
            entry.used = true;
            return;
        }
        if let Some(outer) = &self.outer {
            outer.mark_used(directive);
        }
    }

    /// Takes the directives never used, in source order.
    pub fn take_unused(&self) -> Vec<(Directive, Meta)> {
        let mut unused: Vec<_> = self
            .locked()
            .drain()
            .flat_map(|(directive, entries)| {
                entries
                    .into_iter()
                    .filter(|entry| !entry.used)
                    .map(move |entry| (directive.clone(), entry.meta))
            })
            .collect();
        unused.sort_by_key(|(_, meta)| (meta.line, meta.column));
        unused
    }
}
