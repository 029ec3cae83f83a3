//! The lexical environment: what names mean at a place in the source.
//!
//! Everything but the variables is shared and copied on change, so taking a snapshot (for a
//! scope, a nested module, a function kept for later) is cheap. Variables live in a [`Scope`]
//! with a trail, so leaving a scope undoes exactly what it bound.

mod scope;
mod term;

use std::sync::Arc;

use syntax::Symbol;

pub use scope::{Binding, Scope, VarKey, VarKind};

use crate::dependencies::{Dependencies, Dependency};
use crate::host::{Interface, NameSet};
use crate::lexical::Lexical;
use crate::names::sym;

/// Where a form stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// In an expression.
    None,
    /// In a pattern.
    Match,
    /// In a guard.
    Guard,
}

/// What one `import` brought.
#[derive(Clone, Debug)]
pub struct Import {
    /// Where from.
    pub module: Symbol,
    /// Functions.
    pub functions: Arc<NameSet>,
    /// Macros.
    pub macros: Arc<NameSet>,
}

/// The environment.
#[derive(Clone, Debug)]
pub struct Env {
    /// The module being defined.
    pub module: Option<Symbol>,
    /// The file.
    pub file: Arc<str>,
    /// The line of the form being expanded.
    pub line: u32,
    /// The function being defined.
    pub function: Option<(Symbol, u8)>,
    /// Where the form stands.
    pub context: Context,
    /// `alias` as written (`Elixir.Bar`) and what it stands for, in the order of the aliases.
    pub aliases: Arc<Vec<(Symbol, Symbol)>>,
    /// Aliases made inside macros, by the counter of their expansion.
    pub macro_aliases: Arc<Vec<(Symbol, i64, Symbol)>>,
    /// Required modules, in term order.
    pub requires: Arc<Vec<Symbol>>,
    /// Imports, latest first.
    pub imports: Arc<Vec<Import>>,
    /// Modules being defined around this place, innermost first.
    pub context_modules: Arc<Vec<Symbol>>,
    /// Which imports and aliases were used.
    pub lexical: Arc<Lexical>,
    /// What the file depends on.
    pub dependencies: Arc<Dependencies>,
    /// Variables.
    pub scope: Scope,
}

impl Env {
    /// The environment of a file's first line, with nothing imported.
    pub fn bare(file: &str) -> Env {
        Env {
            module: None,
            file: file.into(),
            line: 1,
            function: None,
            context: Context::None,
            aliases: Arc::default(),
            macro_aliases: Arc::default(),
            requires: Arc::default(),
            imports: Arc::default(),
            context_modules: Arc::default(),
            lexical: Arc::default(),
            dependencies: Arc::default(),
            scope: Scope::default(),
        }
    }

    /// The environment of a file's first line: `Kernel` and what it defines by itself imported.
    pub fn new(file: &str, kernel: &Interface) -> Env {
        let mut env = Env::bare(file);
        env.imports = Arc::new(vec![Import {
            module: sym!("Elixir.Kernel"),
            functions: kernel.functions.clone(),
            macros: kernel.macros.clone(),
        }]);
        env.requires = Arc::new(
            [
                "Elixir.Application",
                "Elixir.Kernel",
                "Elixir.Kernel.Typespec",
            ]
            .map(Symbol::new)
            .into(),
        );
        env
    }

    /// Notes that `module` is defined around or before this place.
    pub(crate) fn add_context_module(&mut self, module: Symbol) {
        let modules = Arc::make_mut(&mut self.context_modules);
        modules.retain(|known| *known != module);
        modules.insert(0, module);
    }

    /// Notes that the code here names `module`, or calls one of its functions.
    pub(crate) fn refer_to(&self, module: Symbol) {
        let how = if self.function.is_some() {
            Dependency::Runtime
        } else {
            Dependency::Compile
        };
        self.dependencies.note(module, how);
    }

    /// What `alias` (a full atom like `Elixir.Bar`) stands for, if it was aliased.
    pub fn alias(&self, alias: Symbol) -> Option<Symbol> {
        self.aliases
            .iter()
            .find(|(from, _)| *from == alias)
            .map(|(_, to)| *to)
    }

    /// What an alias made in the macro expansion `counter` stands for.
    pub fn macro_alias(&self, alias: Symbol, counter: i64) -> Option<Symbol> {
        self.macro_aliases
            .iter()
            .find(|(from, at, _)| *from == alias && *at == counter)
            .map(|(_, _, to)| *to)
    }

    /// Makes `from` stand for `to`; the same name forgets the alias.
    pub fn add_alias(&mut self, from: Symbol, to: Symbol) {
        let aliases = Arc::make_mut(&mut self.aliases);
        let at = aliases.iter().position(|(name, _)| *name == from);
        match at {
            Some(at) if from == to => drop(aliases.remove(at)),
            Some(at) => aliases[at].1 = to,
            None if from == to => {}
            None => aliases.push((from, to)),
        }
    }

    /// The same for code of a macro expansion, whose forms mean this alias also where they are hygienic.
    pub fn add_macro_alias(&mut self, from: Symbol, counter: i64, to: Symbol) {
        let aliases = Arc::make_mut(&mut self.macro_aliases);
        match aliases.iter_mut().find(|(name, _, _)| *name == from) {
            Some(alias) => *alias = (from, counter, to),
            None => aliases.push((from, counter, to)),
        }
        self.add_alias(from, to);
    }

    /// Whether the macros of `module` may be called.
    pub fn is_required(&self, module: Symbol) -> bool {
        self.module == Some(module) || self.requires.contains(&module)
    }

    /// Requires `module`.
    pub fn require(&mut self, module: Symbol) {
        if let Err(at) = self.requires.binary_search(&module) {
            Arc::make_mut(&mut self.requires).insert(at, module);
        }
    }

    /// Replaces what is imported from `import.module`; imports of nothing are dropped.
    pub fn set_import(&mut self, import: Import) {
        let imports = Arc::make_mut(&mut self.imports);
        imports.retain(|old| old.module != import.module);
        if !import.functions.is_empty() || !import.macros.is_empty() {
            imports.insert(0, import);
        }
    }

    /// What is imported from `module`.
    pub fn import(&self, module: Symbol) -> Option<&Import> {
        self.imports.iter().find(|import| import.module == module)
    }

    /// The directory of the file, for `__DIR__`.
    pub fn directory(&self) -> String {
        match self.file.rsplit_once('/') {
            Some(("", _)) => "/".to_owned(),
            Some((directory, _)) => directory.to_owned(),
            None => ".".to_owned(),
        }
    }

    /// What a scope restores when it ends.
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            trail: self.scope.mark(),
            aliases: self.aliases.clone(),
            macro_aliases: self.macro_aliases.clone(),
            requires: self.requires.clone(),
            imports: self.imports.clone(),
        }
    }

    /// Ends the scope that began at `mark`; gives what it had bound.
    pub(crate) fn restore(&mut self, mark: Mark) -> Vec<Binding> {
        let undone = self.scope.undo_to(mark.trail);
        self.aliases = mark.aliases;
        self.macro_aliases = mark.macro_aliases;
        self.requires = mark.requires;
        self.imports = mark.imports;
        undone
    }
}

/// The beginning of a lexical scope.
pub(crate) struct Mark {
    trail: usize,
    aliases: Arc<Vec<(Symbol, Symbol)>>,
    macro_aliases: Arc<Vec<(Symbol, i64, Symbol)>>,
    requires: Arc<Vec<Symbol>>,
    imports: Arc<Vec<Import>>,
}
