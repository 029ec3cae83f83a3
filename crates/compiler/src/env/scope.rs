//! The variables in scope.
//!
//! Invariant: undoing the trail to a mark gives exactly the map there was at the mark.

use rustc_hash::FxHashMap;
use syntax::Symbol;

use crate::core::Var;

/// What makes two variables of one name different.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum VarKind {
    /// The module whose macro made it; `nil` for source text.
    Context(Symbol),
    /// The macro expansion that made it.
    Counter(i64),
}

/// A variable as the programmer means it.
pub type VarKey = (Symbol, VarKind);

/// One binding that was made.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// The variable.
    pub key: VarKey,
    /// Where its value is.
    pub var: Var,
    shadowed: Option<Var>,
}

/// A map from variables to where their values are, with undo.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    map: FxHashMap<VarKey, Var>,
    trail: Vec<Binding>,
}

impl Scope {
    /// Where the value of `key` is.
    pub fn get(&self, key: VarKey) -> Option<Var> {
        self.map.get(&key).copied()
    }

    /// Binds or rebinds.
    pub fn bind(&mut self, key: VarKey, var: Var) {
        let shadowed = self.map.insert(key, var);
        self.trail.push(Binding { key, var, shadowed });
    }

    /// All variables, sorted by name.
    pub fn sorted(&self) -> Vec<(VarKey, Var)> {
        let mut all: Vec<_> = self.map.iter().map(|(key, var)| (*key, *var)).collect();
        all.sort_unstable_by_key(|(key, _)| *key);
        all
    }

    /// The names of the variables that source text can see.
    pub fn names(&self) -> impl Iterator<Item = VarKey> + '_ {
        self.map.keys().copied()
    }

    /// A place to return to.
    pub fn mark(&self) -> usize {
        self.trail.len()
    }

    /// Unbinds everything bound since `mark` and gives it, oldest first.
    pub fn undo_to(&mut self, mark: usize) -> Vec<Binding> {
        let undone = self.trail.split_off(mark);
        for binding in undone.iter().rev() {
            match binding.shadowed {
                Some(var) => self.map.insert(binding.key, var),
                None => self.map.remove(&binding.key),
            };
        }
        undone
    }

    /// Makes bindings again that were undone.
    pub fn redo(&mut self, bindings: &[Binding]) {
        for binding in bindings {
            self.bind(binding.key, binding.var);
        }
    }
}
