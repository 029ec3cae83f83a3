//! Which other modules the code of a file stands on, and how: what a build tool needs to know
//! which files to compile again.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;
use syntax::Symbol;

/// How code depends on a module; a stronger way includes the weaker ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dependency {
    /// Its functions may be called when the code runs.
    Runtime,
    /// The code was compiled with its struct, or with the names that it exports.
    Exports,
    /// Its macros or functions were run while the code was compiled.
    Compile,
}

impl Dependency {
    /// The name in dependency records.
    pub fn name(self) -> &'static str {
        match self {
            Dependency::Runtime => "runtime",
            Dependency::Exports => "exports",
            Dependency::Compile => "compile",
        }
    }
}

/// The dependencies of one file; all environments inside it share them.
#[derive(Debug, Default)]
pub struct Dependencies {
    modules: Mutex<FxHashMap<Symbol, Dependency>>,
}

impl Dependencies {
    fn locked(&self) -> MutexGuard<'_, FxHashMap<Symbol, Dependency>> {
        // A panic elsewhere leaves the table as consistent as it was.
        self.modules.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a dependency.
    pub fn note(&self, module: Symbol, how: Dependency) {
        let mut modules = self.locked();
        let known = modules.entry(module).or_insert(how);
        *known = (*known).max(how);
    }

    /// All of them, sorted by module.
    pub fn sorted(&self) -> Vec<(Symbol, Dependency)> {
        let mut all: Vec<_> = self
            .locked()
            .iter()
            .map(|(module, how)| (*module, *how))
            .collect();
        all.sort_unstable_by(|(a, _), (b, _)| a.as_str().cmp(b.as_str()));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_way_counts() {
        let dependencies = Dependencies::default();
        let [a, b] = ["A", "B"].map(Symbol::new);
        dependencies.note(b, Dependency::Runtime);
        dependencies.note(a, Dependency::Exports);
        dependencies.note(a, Dependency::Runtime);
        dependencies.note(b, Dependency::Compile);
        let all = dependencies.sorted();
        assert_eq!(all, [(a, Dependency::Exports), (b, Dependency::Compile)]);
    }
}
