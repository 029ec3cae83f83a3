//! The module in progress: what its body has defined so far.
//!
//! The state is behind a lock that is never held while the host runs code, because that code may
//! define more.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use syntax::{Meta, Quoted, Symbol};

use crate::core::{self, Callee, Clause, Expr, ExprKind, Pattern, Var};
use crate::error::Diagnostic;
use crate::expand::LocalUse;
use crate::literal::meta_term;
use crate::names::sym;
use crate::remote::RemoteUse;

/// What a definition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `def`.
    Def,
    /// `defp`.
    Defp,
    /// `defmacro`.
    Defmacro,
    /// `defmacrop`.
    Defmacrop,
}

impl Kind {
    /// The kind that `name` defines.
    pub fn from_name(name: Symbol) -> Option<Kind> {
        match name.as_str() {
            "def" => Some(Kind::Def),
            "defp" => Some(Kind::Defp),
            "defmacro" => Some(Kind::Defmacro),
            "defmacrop" => Some(Kind::Defmacrop),
            _ => None,
        }
    }

    /// The word that defines it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Def => "def",
            Kind::Defp => "defp",
            Kind::Defmacro => "defmacro",
            Kind::Defmacrop => "defmacrop",
        }
    }

    /// Whether it is a macro.
    pub fn is_macro(self) -> bool {
        matches!(self, Kind::Defmacro | Kind::Defmacrop)
    }

    /// Whether other modules cannot see it.
    pub fn is_private(self) -> bool {
        matches!(self, Kind::Defp | Kind::Defmacrop)
    }
}

/// A clause of a definition as it is written, macros unexpanded.
#[derive(Clone, Debug)]
pub(crate) struct ClauseSource {
    pub(crate) meta: Meta,
    /// The arguments, without their defaults.
    pub(crate) args: Vec<Quoted>,
    /// The alternatives of its guard.
    pub(crate) guards: Vec<Quoted>,
    pub(crate) body: Quoted,
}

/// A function or macro defined so far.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    pub(crate) kind: Kind,
    pub(crate) name: Symbol,
    pub(crate) arity: u8,
    pub(crate) meta: Meta,
    pub(crate) file: Option<Arc<str>>,
    pub(crate) clauses: Vec<Clause>,
    /// The clauses as they are written.
    pub(crate) sources: Vec<ClauseSource>,
    pub(crate) next_var: u32,
    pub(crate) next_fn: u32,
    pub(crate) uses: Vec<LocalUse>,
    /// Functions of other modules that it names.
    pub(crate) remotes: Vec<RemoteUse>,
    /// How many arguments have defaults.
    pub(crate) defaults: u8,
    /// It only fills in defaults of the definition with this arity.
    pub(crate) fills: Option<u8>,
    pub(crate) has_body: bool,
    /// Whether it stands in the source itself: no macro wrote it.
    pub(crate) is_written: bool,
    /// Whether the clause before must stand together with others.
    pub(crate) is_plain: bool,
    /// Whether it was declared without body first.
    pub(crate) has_head: bool,
    /// Counts changes, so that helpers made of it can be told apart.
    pub(crate) version: u64,
}

impl Definition {
    /// What `Module.get_definition/2` gives: `{:v1, kind, meta, [{meta, args, guards, body}]}`.
    pub(crate) fn to_form(&self) -> Quoted {
        let clause = |clause: &ClauseSource| {
            Quoted::Tuple(vec![
                meta_term(&clause.meta),
                Quoted::List(clause.args.clone()),
                Quoted::List(clause.guards.clone()),
                clause.body.clone(),
            ])
        };
        Quoted::Tuple(vec![
            Quoted::atom("v1"),
            Quoted::atom(self.kind.as_str()),
            meta_term(&self.meta),
            Quoted::List(self.sources.iter().map(clause).collect()),
        ])
    }

    /// The function the VM sees.
    pub(crate) fn to_function(&self) -> core::Function {
        core::Function {
            name: self.function_name(),
            arity: self.arity + u8::from(self.kind.is_macro()),
            exported: !self.kind.is_private(),
            // A head without a body is not where the function fails.
            line: self
                .clauses
                .first()
                .map_or(self.meta.line, |first| first.line),
            file: self.file.as_ref().map(ToString::to_string),
            clauses: self.clauses.clone(),
        }
    }

    pub(crate) fn function_name(&self) -> Symbol {
        if self.kind.is_macro() {
            Symbol::new(&format!("MACRO-{}", self.name))
        } else {
            self.name
        }
    }
}

/// What `super` calls.
pub(crate) struct SuperTarget {
    /// The name it is defined under.
    pub(crate) name: Symbol,
    /// The function's name.
    pub(crate) function: Symbol,
    pub(crate) kind: Kind,
}

/// A definition that may be overridden.
#[derive(Clone, Debug)]
struct Overridable {
    count: u32,
    definition: Definition,
    kept: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Definitions {
    pub(crate) all: Vec<Definition>,
    index: FxHashMap<(Symbol, u8), usize>,
    overridable: FxHashMap<(Symbol, u8), Overridable>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// How many of these were handed out already.
    pub(crate) told: usize,
    /// Messages that only matter if nothing else is wrong.
    pub(crate) late: Vec<Diagnostic>,
    helpers: FxHashMap<u64, Arc<core::Module>>,
    versions: u64,
    pub(crate) last: Option<(Symbol, u8)>,
    /// Macros that `Macro.expand/2` ran.
    pub(crate) expanded: FxHashSet<(Symbol, u8)>,
}

impl Definitions {
    pub(crate) fn get(&self, name: Symbol, arity: u8) -> Option<&Definition> {
        self.index.get(&(name, arity)).map(|at| &self.all[*at])
    }

    pub(crate) fn get_mut(&mut self, name: Symbol, arity: u8) -> Option<&mut Definition> {
        let at = self.index.get(&(name, arity))?;
        self.versions += 1;
        let definition = &mut self.all[*at];
        definition.version = self.versions;
        Some(definition)
    }

    pub(crate) fn insert(&mut self, mut definition: Definition) {
        self.versions += 1;
        definition.version = self.versions;
        let key = (definition.name, definition.arity);
        match self.index.get(&key) {
            Some(at) => self.all[*at] = definition,
            None => {
                self.index.insert(key, self.all.len());
                self.all.push(definition);
            }
        }
    }

    pub(crate) fn remove(&mut self, name: Symbol, arity: u8) -> Option<Definition> {
        let at = self.index.remove(&(name, arity))?;
        let removed = self.all.remove(at);
        for place in self.index.values_mut().filter(|place| **place > at) {
            *place -= 1;
        }
        Some(removed)
    }
}

/// A module whose body runs.
#[derive(Debug)]
pub struct ModuleState {
    /// The name.
    pub name: Symbol,
    /// The file.
    pub file: Arc<str>,
    /// The line of `defmodule`.
    pub line: u32,
    inner: Mutex<Definitions>,
}

impl ModuleState {
    pub(crate) fn new(name: Symbol, file: Arc<str>, line: u32) -> ModuleState {
        ModuleState {
            name,
            file,
            line,
            inner: Mutex::default(),
        }
    }

    /// The definitions. Never held while the host runs code.
    pub(crate) fn definitions(&self) -> MutexGuard<'_, Definitions> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether `name/arity` is a macro of this module.
    pub(crate) fn defines_macro(&self, name: Symbol, arity: u8) -> bool {
        self.definitions()
            .get(name, arity)
            .is_some_and(|definition| definition.kind.is_macro())
    }

    /// A module with the macro and everything it can call, and a key that names its contents.
    pub(crate) fn macro_helper(&self, name: Symbol, arity: u8) -> (Arc<core::Module>, u64) {
        let mut definitions = self.definitions();
        let (reached, missing) = reachable(&definitions, &[(name, arity)], |used| used.is_call);
        let mut hasher = FxHasher::default();
        self.name.as_str().hash(&mut hasher);
        (std::ptr::from_ref(self) as usize).hash(&mut hasher);
        for at in &reached {
            definitions.all[*at].version.hash(&mut hasher);
        }
        let key = hasher.finish();
        if let Some(helper) = definitions.helpers.get(&key) {
            return (helper.clone(), key);
        }
        let mut functions: Vec<core::Function> = reached
            .iter()
            .map(|at| {
                let mut function = definitions.all[*at].to_function();
                function.exported = true;
                function
            })
            .collect();
        functions.extend(
            missing
                .into_iter()
                .map(|(name, arity)| undefined(name, arity)),
        );
        let helper = Arc::new(core::Module {
            name: Symbol::new(&format!("{}.-macros-{key:016x}", self.name)),
            file: self.file.to_string(),
            functions,
            attributes: Vec::new(),
            docs: Vec::new(),
            types: Vec::new(),
        });
        definitions.helpers.insert(key, helper.clone());
        (helper, key)
    }

    /// Marks definitions as overridable.
    pub(crate) fn make_overridable(&self, names: &[(Symbol, u8)]) -> Result<(), String> {
        let mut definitions = self.definitions();
        for (name, arity) in names {
            let Some(definition) = definitions.remove(*name, *arity) else {
                if definitions.overridable.contains_key(&(*name, *arity)) {
                    continue;
                }
                return Err(format!(
                    "cannot make function {name}/{arity} overridable because it was not defined"
                ));
            };
            let count = definitions
                .overridable
                .get(&(*name, *arity))
                .map_or(1, |old| old.count + 1);
            definitions.overridable.insert(
                (*name, *arity),
                Overridable {
                    count,
                    definition,
                    kept: false,
                },
            );
        }
        Ok(())
    }

    /// Whether `name/arity` may be overridden.
    pub(crate) fn is_overridable(&self, name: Symbol, arity: u8) -> bool {
        self.definitions().overridable.contains_key(&(name, arity))
    }

    /// What `name/arity` was before it could be overridden.
    pub(crate) fn overridden_kind(&self, name: Symbol, arity: u8) -> Option<Kind> {
        let definitions = self.definitions();
        let overridable = definitions.overridable.get(&(name, arity));
        overridable.map(|overridable| overridable.definition.kind)
    }

    /// What may be overridden, by name.
    pub(crate) fn overridables(&self) -> Vec<(Symbol, u8)> {
        let mut all: Vec<_> = self.definitions().overridable.keys().copied().collect();
        all.sort_unstable();
        all
    }

    /// The overridables, as messages list them.
    pub(crate) fn overridable_names(&self) -> String {
        let definitions = self.definitions();
        let mut names: Vec<String> = definitions
            .overridable
            .keys()
            .map(|(name, arity)| format!("{name}/{arity}"))
            .collect();
        names.sort_unstable();
        names.join(", ")
    }

    /// The function that `super` in `name/arity` calls; keeps it.
    pub(crate) fn super_target(&self, name: Symbol, arity: u8) -> Option<SuperTarget> {
        let mut definitions = self.definitions();
        let entry = definitions.overridable.get_mut(&(name, arity))?;
        let kind = entry.definition.kind;
        let target = Symbol::new(&format!("{name} (overridable {})", entry.count));
        if !entry.kept {
            entry.kept = true;
            let mut kept = entry.definition.clone();
            kept.name = target;
            kept.kind = if kind.is_macro() {
                Kind::Defmacrop
            } else {
                Kind::Defp
            };
            definitions.insert(kept);
        }
        let function = if kind.is_macro() {
            Symbol::new(&format!("MACRO-{target}"))
        } else {
            target
        };
        Some(SuperTarget {
            name: target,
            function,
            kind,
        })
    }

    /// Puts back the overridables that nothing overrode.
    pub(crate) fn restore_overridables(&self) {
        let mut definitions = self.definitions();
        let untouched: Vec<Definition> = definitions
            .overridable
            .iter()
            .filter(|(key, _)| !definitions.index.contains_key(key))
            .map(|(_, entry)| entry.definition.clone())
            .collect();
        for definition in untouched {
            definitions.insert(definition);
        }
    }
}

/// The definitions reachable from `roots` through uses that count, in order, and what is called but not defined.
pub(crate) fn reachable(
    definitions: &Definitions,
    roots: &[(Symbol, u8)],
    counts: impl Fn(&LocalUse) -> bool,
) -> (Vec<usize>, Vec<(Symbol, u8)>) {
    let mut reached = FxHashSet::default();
    let mut missing = FxHashSet::default();
    let mut work: Vec<(Symbol, u8)> = roots.to_vec();
    while let Some(key) = work.pop() {
        let Some(at) = definitions.index.get(&key) else {
            missing.insert(key);
            continue;
        };
        if !reached.insert(*at) {
            continue;
        }
        let uses = definitions.all[*at]
            .uses
            .iter()
            .filter(|used| used.imported.is_none() && counts(used));
        work.extend(uses.map(|used| (used.name, used.arity)));
    }
    let mut reached: Vec<usize> = reached.into_iter().collect();
    reached.sort_unstable();
    let mut missing: Vec<_> = missing.into_iter().collect();
    missing.sort_unstable();
    (reached, missing)
}

/// A stand-in for a function that is not defined yet.
fn undefined(name: Symbol, arity: u8) -> core::Function {
    let patterns = (0..arity)
        .map(|at| Pattern::Bind(Var(u32::from(at))))
        .collect();
    let error = Callee::Remote(sym!("erlang"), sym!("error"));
    let body = Expr::new(ExprKind::Call(error, vec![Expr::atom(sym!("undef"), 0)]), 0);
    core::Function {
        name,
        arity,
        exported: false,
        line: 0,
        file: None,
        clauses: vec![Clause::new(patterns, body)],
    }
}
