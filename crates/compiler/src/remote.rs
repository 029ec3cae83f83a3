//! Calls of other modules, kept with where they stand: whether there is such a function can be said only when all
//! modules that are compiled together are there.

use std::sync::Arc;

use syntax::{Meta, Symbol};

use crate::error::{Diagnostic, Severity};
use crate::names::sym;
use crate::rewrite::Rewrite;

/// A name is taken for a slip of another one from this likeness on.
const LIKENESS_MIN: f64 = 0.77;

/// At most so many names are proposed.
const PROPOSED_MAX: usize = 5;

/// A use of a function of a module by name.
#[derive(Clone, Debug)]
pub struct RemoteUse {
    /// The module.
    pub module: Symbol,
    /// The function's name.
    pub name: Symbol,
    /// Its arity.
    pub arity: u8,
    /// The file of the use.
    pub file: Arc<str>,
    /// Its place.
    pub meta: Meta,
    /// The function that uses it.
    pub inside: String,
}

impl RemoteUse {
    /// `Module.name/arity`.
    pub fn shown(&self) -> String {
        shown(self.module, self.name, self.arity)
    }

    /// A warning about the use.
    pub fn warning(&self, text: String) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(Severity::Warning, &self.file, &self.meta, text);
        diagnostic.inside = Some(self.inside.clone());
        diagnostic
    }

    /// What to say if there is no such function, but a macro that was not asked for.
    pub fn not_required(&self) -> String {
        let module = crate::inspect::atom(self.module);
        format!(
            "{} is undefined or private. However, there is a macro with the same name and arity. Be sure to require \
             {module} if you intend to invoke this macro",
            self.shown()
        )
    }

    /// What to say if the module is not there, or has no struct.
    pub fn no_struct(&self, is_there: bool) -> String {
        let matter = if is_there {
            "there is such module but it does not define a struct)".to_owned()
        } else {
            self.missing()
        };
        let module = crate::inspect::atom(self.module);
        format!("struct {module} is undefined ({matter}")
    }

    /// The end of what to say if the module is not there.
    fn missing(&self) -> String {
        let module = crate::inspect::atom(self.module);
        let single = self.module.as_str().strip_prefix("Elixir.");
        let advice = if single.is_some_and(|name| !name.contains('.')) {
            ". Make sure the module name is correct and has been specified in full (or that an alias has been defined)"
        } else {
            ""
        };
        format!("module {module} is not available or is yet to be defined){advice}")
    }

    /// Whether it is an exception that is rescued: the module must define a struct.
    pub fn is_of_struct(&self) -> bool {
        self.name == sym!("__struct__") && self.arity == 1
    }

    /// What to say if there is no such function; `exports` are the functions of the module, if it is there.
    pub fn undefined(&self, exports: Option<&[(Symbol, u8)]>) -> String {
        let call = self.shown();
        let Some(exports) = exports else {
            return format!("{call} is undefined ({}", self.missing());
        };
        let alike = alike(self.name, exports);
        if alike.is_empty() {
            return format!("{call} is undefined or private");
        }
        let lines = alike.iter().map(|(name, arity)| {
            let name = crate::inspect::function_name(*name);
            format!("\n      * {name}/{arity}")
        });
        format!(
            "{call} is undefined or private. Did you mean:\n{}\n",
            lines.collect::<String>()
        )
    }
}

/// Whether the compiler itself knows what a call means: it is an operation of the machine's or a macro of its own.
pub fn is_built_in(module: Symbol, name: Symbol, arity: u8) -> bool {
    let count = usize::from(arity);
    let is_operation = module == "erlang"
        && (crate::rewrite::is_guard(name, count)
            || matches!(
                (name.as_str(), arity),
                ("++" | "--" | "!" | "error" | "raise" | "apply", _)
            ));
    is_operation || !matches!(crate::rewrite::inline(module, name, count), Rewrite::None)
}

/// The module whose name is likely to be meant by `module`, which is none.
pub fn module_meant(module: Symbol, known: impl Iterator<Item = Symbol>) -> Option<String> {
    let plain = |name: Symbol| name.as_str().strip_prefix("Elixir.").map(Symbol::new);
    let close = crate::suggest::closest(plain(module)?, known.filter_map(plain))?;
    Some(close.to_string())
}

/// `Module.name/arity`.
pub(crate) fn shown(module: Symbol, name: Symbol, arity: u8) -> String {
    let module = crate::inspect::atom(module);
    // The clause in which `defguard` checks a guard bears the guard's name.
    let guard = name.as_str().strip_prefix("-guard ");
    let guard = guard.and_then(|guard| guard.strip_suffix('-'));
    let name = crate::inspect::function_name(guard.map_or(name, Symbol::new));
    format!("{module}.{name}/{arity}")
}

/// The functions of the same name, or else those whose names look alike, sorted.
fn alike(name: Symbol, exports: &[(Symbol, u8)]) -> Vec<(Symbol, u8)> {
    let mut same: Vec<_> = exports
        .iter()
        .copied()
        .filter(|(other, _)| *other == name)
        .collect();
    if same.is_empty() {
        let likeness = |other: &(Symbol, u8)| strsim::jaro(name.as_str(), other.0.as_str());
        let mut scored: Vec<_> = exports
            .iter()
            .filter(|(other, _)| !other.as_str().starts_with('_'))
            .map(|other| (likeness(other), *other))
            .filter(|(score, _)| *score > LIKENESS_MIN)
            .collect();
        scored.sort_by(|(left, a), (right, b)| right.total_cmp(left).then(b.cmp(a)));
        same = scored
            .into_iter()
            .take(PROPOSED_MAX)
            .map(|(_, other)| other)
            .collect();
    }
    same.sort_unstable();
    same
}
