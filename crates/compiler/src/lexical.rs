//! Which aliases and imports of a file were used, for the warnings about the others.

use std::sync::{Arc, Mutex, OnceLock};

use rustc_hash::FxHashMap;
use syntax::{Meta, Symbol};

use crate::error::{Diagnostic, Severity};

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
    /// Names that an import asks for one by one and that nothing used yet.
    unused_names: Vec<(Symbol, u8)>,
}

/// The directives of one file or module.
#[derive(Debug, Default)]
pub struct Lexical {
    /// The file or module around.
    outer: Option<Arc<Lexical>>,
    /// What the `lexical_tracker` of a macro's caller says; nothing before a macro is called.
    pub(crate) tracker: OnceLock<i64>,
    entries: Mutex<FxHashMap<Directive, Entry>>,
}

/// What nothing used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unused {
    /// An alias.
    Alias(Symbol),
    /// An import as a whole.
    Import(Symbol),
    /// One name of an import of which others are used.
    ImportedName(Symbol, Symbol, u8),
}

impl Unused {
    /// The warning about it.
    pub(crate) fn text(&self) -> String {
        match self {
            Unused::Alias(name) => format!("unused alias {}", crate::inspect::atom(*name)),
            Unused::Import(module) => format!("unused import {}", crate::inspect::atom(*module)),
            Unused::ImportedName(module, name, arity) => {
                format!(
                    "unused import {}",
                    crate::remote::shown(*module, *name, *arity)
                )
            }
        }
    }
}

impl Lexical {
    /// The directives of a module inside.
    pub fn inside(outer: Arc<Lexical>) -> Lexical {
        Lexical {
            outer: Some(outer),
            ..Lexical::default()
        }
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, FxHashMap<Directive, Entry>> {
        // A panic elsewhere leaves the table as consistent as it was.
        self.entries
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Notes a directive that should be used, in place of an earlier one of the same name; `names` are those that an
    /// import asks for one by one.
    pub fn declare(&self, directive: Directive, meta: &Meta, names: Vec<(Symbol, u8)>) {
        let entry = Entry {
            used: false,
            meta: meta.clone(),
            unused_names: names,
        };
        self.locked().insert(directive, entry);
    }

    /// Notes a use of an alias.
    pub fn mark_used(&self, directive: &Directive) {
        self.mark(directive, |_| {});
    }

    /// Notes a use of something imported.
    pub fn mark_imported(&self, module: Symbol, name: Symbol, arity: u8) {
        self.mark(&Directive::Import(module), |entry| {
            entry.unused_names.retain(|one| *one != (name, arity));
        });
    }

    fn mark(&self, directive: &Directive, also: impl Fn(&mut Entry)) {
        if let Some(entry) = self.locked().get_mut(directive) {
            entry.used = true;
            also(entry);
            return;
        }
        if let Some(outer) = &self.outer {
            outer.mark(directive, also);
        }
    }

    /// Takes what was never used: aliases, then imports, sorted by name.
    pub fn take_unused(&self) -> Vec<(Unused, Meta)> {
        let mut unused: Vec<(Unused, Meta)> = Vec::new();
        for (directive, entry) in self.locked().drain() {
            match directive {
                Directive::Alias(name) if !entry.used => {
                    unused.push((Unused::Alias(name), entry.meta));
                }
                Directive::Alias(_) => {}
                Directive::Import(module) if !entry.used => {
                    unused.push((Unused::Import(module), entry.meta));
                }
                Directive::Import(module) => {
                    let names = entry.unused_names.iter().map(|(name, arity)| {
                        let name = Unused::ImportedName(module, *name, *arity);
                        (name, entry.meta.clone())
                    });
                    unused.extend(names);
                }
            }
        }
        unused.sort_by(|(left, _), (right, _)| left.cmp(right));
        unused
    }

    /// Takes the warnings about what was never used.
    pub(crate) fn take_warnings(&self, file: &str) -> Vec<Diagnostic> {
        let warn = |(unused, meta): (Unused, Meta)| {
            Diagnostic::new(Severity::Warning, file, &meta, unused.text())
        };
        self.take_unused().into_iter().map(warn).collect()
    }
}
