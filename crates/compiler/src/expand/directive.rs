//! `alias`, `require` and `import`.

use std::sync::Arc;

use syntax::{Args, Meta, Quoted, Symbol};

use super::clause::sections;
use super::sequence::concat;
use super::{Expander, is_dot};
use crate::core::Expr;
use crate::dependencies::Dependency;
use crate::env::Import;
use crate::error::Expanded;
use crate::host::NameSet;
use crate::lexical::Directive;
use crate::literal::{as_atom, as_name_arity};
use crate::names::sym;

impl Expander<'_> {
    /// Applies `each` to every module of `Foo.{A, B}`, or to the only one; gives back what names no module.
    fn targets<'q>(
        &mut self,
        target: &'q Quoted,
        mut each: impl FnMut(&mut Self, Symbol) -> Expanded<Expr>,
    ) -> Expanded<Result<Expr, &'q Quoted>> {
        if let Some((base, names)) = multiple(target) {
            let Some(base) = self.module_name(base)? else {
                return Ok(Err(target));
            };
            let line = self.env.line;
            let mut modules = Vec::new();
            for name in names {
                let Some(parts) = name.call_args("__aliases__") else {
                    return Ok(Err(name));
                };
                let mut all = vec![base];
                all.extend(parts.iter().filter_map(as_atom));
                modules.push(each(self, concat(&all))?);
            }
            let nil = Expr::literal(Quoted::List(Vec::new()), line);
            let list = crate::core::ExprKind::List(modules, Box::new(nil));
            return Ok(Ok(Expr::new(list, line)));
        }
        match self.module_name(target)? {
            Some(module) => each(self, module).map(Ok),
            None => Ok(Err(target)),
        }
    }

    pub(super) fn alias_directive(
        &mut self,
        meta: &Meta,
        target: &Quoted,
        options: Option<&Quoted>,
    ) -> Expanded<Expr> {
        self.check_options(meta, "alias", options, &["as", "warn"]);
        let name = self.alias_option(meta, options)?;
        if name.is_some() && multiple(target).is_some() {
            let message = ":as option is not supported by multi-alias call".to_owned();
            return Ok(self.error(meta, message));
        }
        let warn = !is_silenced(options);
        let done = self.targets(target, |this, module| {
            this.make_alias(meta, module, name, warn);
            Ok(Expr::atom(module, this.line(meta)))
        })?;
        Ok(match done {
            Ok(expr) => expr,
            Err(bad) => self.bad_target(meta, "alias", bad),
        })
    }

    fn bad_target(&mut self, meta: &Meta, directive: &str, target: &Quoted) -> Expr {
        // What is wrong with the target itself was said.
        let is_said = self
            .diagnostics
            .last()
            .is_some_and(|last| last.is_error() && last.base.line == self.line(meta));
        if is_said {
            self.fatal = true;
            return Expr::nil(self.line(meta));
        }
        let shown = self.shown(target);
        self.error(
            meta,
            format!(
                "invalid argument for {directive}, expected a compile time atom or alias, got: {shown}"
            ),
        )
    }

    /// Complains about options that the directive does not have.
    fn check_options(
        &mut self,
        meta: &Meta,
        directive: &str,
        options: Option<&Quoted>,
        known: &[&str],
    ) {
        let given = options.and_then(sections).unwrap_or_default();
        if let Some((name, _)) = given.iter().find(|(name, _)| !known.contains(name)) {
            let name = syntax::inspect::atom(name);
            self.error(
                meta,
                format!("unsupported option {name} given to {directive}"),
            );
        }
    }

    /// The value of `as:`.
    fn alias_option(&mut self, meta: &Meta, options: Option<&Quoted>) -> Expanded<Option<Symbol>> {
        let Some(options) = options.and_then(sections) else {
            return Ok(None);
        };
        let Some((_, form)) = options.iter().find(|(name, _)| *name == "as") else {
            return Ok(None);
        };
        // The name is taken as it is written, even if it is an alias already.
        if let Some(parts) = form.call_args("__aliases__") {
            let parts: Vec<Symbol> = parts.iter().filter_map(as_atom).collect();
            if parts.len() > 1 {
                let shown = self.shown(form);
                self.error(
                    meta,
                    format!("invalid value for option :as, expected a simple alias, got nested alias: {shown}"),
                );
                return Ok(None);
            }
            return Ok(Some(concat(&parts)));
        }
        let name = self.module_name(form)?;
        if let Some(name) = name.filter(|name| !name.as_str().starts_with("Elixir.")) {
            let shown = crate::inspect::atom(name);
            let message = format!("invalid value for option :as, expected an alias, got: {shown}");
            self.error(meta, message);
            return Ok(None);
        }
        Ok(name)
    }

    fn make_alias(&mut self, meta: &Meta, module: Symbol, name: Option<Symbol>, warn: bool) {
        let from = match name {
            Some(name) => name,
            None => {
                let Some((_, last)) = module.as_str().rsplit_once('.') else {
                    let place = meta.clone();
                    self.error(
                        &place,
                        format!(
                            "alias cannot be inferred automatically for module: {}, please use the :as option. \
                             Implicit aliasing is only supported with Elixir modules",
                            crate::inspect::atom(module)
                        ),
                    );
                    return;
                };
                concat(&[Symbol::new(last)])
            }
        };
        match meta.get("counter") {
            Some(Quoted::Integer(counter)) => self.env.add_macro_alias(from, *counter, module),
            _ => self.env.add_alias(from, module),
        }
        if warn && from != module && meta.get("context").is_none() {
            self.env
                .lexical
                .declare(Directive::Alias(from), meta, Vec::new());
        }
    }

    pub(super) fn require_directive(
        &mut self,
        meta: &Meta,
        target: &Quoted,
        options: Option<&Quoted>,
    ) -> Expanded<Expr> {
        self.check_options(meta, "require", options, &["as", "warn"]);
        let name = self.alias_option(meta, options)?;
        let done = self.targets(target, |this, module| {
            if this.available(meta, module).is_some() {
                this.env.require(module);
                if name.is_some() {
                    this.make_alias(meta, module, name, false);
                }
            }
            Ok(Expr::atom(module, this.line(meta)))
        })?;
        Ok(match done {
            Ok(expr) => expr,
            Err(bad) => self.bad_target(meta, "require", bad),
        })
    }

    /// The interface of a module that must be there.
    fn available(&mut self, meta: &Meta, module: Symbol) -> Option<crate::host::Interface> {
        let interface = self.session.interface(self.host, module);
        self.env.dependencies.note(module, Dependency::Exports);
        if interface.is_none() {
            let shown = crate::inspect::atom(module);
            let message = if self.env.module == Some(module) || self.host.is_being_defined(module) {
                being_defined(&shown)
            } else if self.env.context_modules.contains(&module) {
                defined_here(&shown)
            } else {
                format!("module {shown} is not loaded and could not be found")
            };
            self.error(meta, message);
        }
        interface
    }

    pub(super) fn import_directive(
        &mut self,
        meta: &Meta,
        target: &Quoted,
        options: Option<&Quoted>,
    ) -> Expanded<Expr> {
        self.check_options(meta, "import", options, &["only", "except", "warn"]);
        let warn = !is_silenced(options);
        let options: Vec<(&'static str, Quoted)> = match options.and_then(sections) {
            Some(all) => all
                .into_iter()
                .map(|(name, form)| (name, form.clone()))
                .collect(),
            None => Vec::new(),
        };
        let done = self.targets(target, |this, module| {
            if let Some(interface) = this.available(meta, module) {
                this.env.require(module);
                let count = this.diagnostics.len();
                let import = this.import_of(meta, module, &interface, &options)?;
                let is_whole = this.diagnostics.len() == count;
                let asks_for_names = options
                    .iter()
                    .any(|(name, form)| *name == "only" && as_atom(form).is_none());
                let names = import.functions.sorted().iter();
                let names = names.chain(import.macros.sorted()).copied();
                let names = if asks_for_names {
                    names.collect()
                } else {
                    Vec::new()
                };
                this.env.set_import(import);
                if warn && is_whole && meta.get("context").is_none() {
                    let directive = Directive::Import(module);
                    this.env.lexical.declare(directive, meta, names);
                }
            }
            Ok(Expr::atom(module, this.line(meta)))
        })?;
        Ok(match done {
            Ok(expr) => expr,
            Err(bad) => self.bad_target(meta, "import", bad),
        })
    }

    fn import_of(
        &mut self,
        meta: &Meta,
        module: Symbol,
        interface: &crate::host::Interface,
        options: &[(&'static str, Quoted)],
    ) -> Expanded<Import> {
        let get = |name: &str| {
            options
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, form)| form)
        };
        let is_plain = |name: Symbol, _| !name.as_str().starts_with('_');
        let is_sigil = |name: Symbol, arity| arity == 2 && name.as_str().starts_with("sigil_");
        let kind = |form: &Quoted| matches!(form, Quoted::Atom(_));
        if get("except").is_some() && get("only").is_some_and(|only| !kind(only)) {
            self.error(
                meta,
                ":only and :except can only be given together to import when :only is :functions, :macros, or :sigils"
                    .to_owned(),
            );
        }
        let mut functions = subset(&interface.functions, is_plain);
        let mut macros = subset(&interface.macros, is_plain);
        match get("only") {
            Some(Quoted::Atom(kind)) if *kind == sym!("functions") => macros = Arc::default(),
            Some(Quoted::Atom(kind)) if *kind == sym!("macros") => functions = Arc::default(),
            Some(Quoted::Atom(kind)) if *kind == sym!("sigils") => {
                functions = subset(&functions, is_sigil);
                macros = subset(&macros, is_sigil);
            }
            Some(form) => {
                let only = self.names_option(meta, "only", form)?;
                self.warn_repeated(meta, "only", &only);
                self.check_only(meta, module, interface, &only);
                let is_named = |name, arity| only.contains(&(name, arity));
                functions = subset(&interface.functions, is_named);
                macros = subset(&interface.macros, is_named);
            }
            None => {}
        }
        if let Some(form) = get("except") {
            let except = self.names_option(meta, "except", form)?;
            self.warn_repeated(meta, "except", &except);
            // What an earlier import of the module left out stays out.
            if let Some(import) = self.env.import(module) {
                functions = import.functions.clone();
                macros = import.macros.clone();
            }
            let is_kept = |name, arity| !except.contains(&(name, arity));
            functions = subset(&functions, is_kept);
            macros = subset(&macros, is_kept);
        }
        Ok(Import {
            module,
            functions,
            macros,
        })
    }

    /// Warns about names that stand twice in an option of `import`.
    fn warn_repeated(&mut self, meta: &Meta, option: &str, names: &[(Symbol, u8)]) {
        for (at, (name, arity)) in names.iter().enumerate() {
            if names[..at].contains(&(*name, *arity)) {
                self.warning(
                    meta,
                    format!("invalid :{option} option for import, {name}/{arity} is duplicated"),
                );
            }
        }
    }

    /// Warns about names after `only:` that the module does not have.
    fn check_only(
        &mut self,
        meta: &Meta,
        module: Symbol,
        interface: &crate::host::Interface,
        only: &[(Symbol, u8)],
    ) {
        for (name, arity) in only {
            let known = interface.functions.contains(*name, *arity)
                || interface.macros.contains(*name, *arity);
            if !known {
                let module = crate::inspect::atom(module);
                self.warning(
                    meta,
                    format!(
                        "cannot import {module}.{name}/{arity} because it is undefined or private"
                    ),
                );
            }
        }
    }

    fn names_option(
        &mut self,
        meta: &Meta,
        option: &str,
        form: &Quoted,
    ) -> Expanded<Vec<(Symbol, u8)>> {
        let term = self.expr(form)?;
        let names = match crate::constant::constant(&term) {
            Some(Quoted::List(items)) => {
                items.iter().map(as_name_arity).collect::<Option<Vec<_>>>()
            }
            Some(_) | None => None,
        };
        if names.is_none() {
            let shown = self.shown(form);
            let kinds = if option == "only" {
                "an atom :functions, :macros, or "
            } else {
                ""
            };
            self.error(
                meta,
                format!(
                    "invalid :{option} option for import, expected value to be {kinds}a literal keyword list of function \
                     names with arity as values, got: {shown}"
                ),
            );
        }
        Ok(names.unwrap_or_default())
    }
}

/// Why a module cannot be used in its own body.
fn being_defined(module: &str) -> String {
    format!(
        "you are trying to use/import/require the module {module} which is currently being defined.\n\nThis may happen if \
         you accidentally override the module you want to use. For example:\n\n    defmodule MyApp do\n      defmodule \
         Supervisor do\n        use Supervisor\n      end\n    end\n\nIn the example above, the new Supervisor conflicts \
         with Elixir's Supervisor. This may be fixed by using the fully qualified name in the definition:\n\n    \
         defmodule MyApp.Supervisor do\n      use Supervisor\n    end\n"
    )
}

/// Why a module cannot be used in the code that defines it.
fn defined_here(module: &str) -> String {
    format!(
        "module {module} is not loaded but was defined. This happens when you depend on a module in the same context in \
         which it is defined. For example:\n\n    defmodule MyApp do\n      defmodule Mod do\n      end\n\n      use \
         Mod\n    end\n\nTry defining the module outside the context that uses it:\n\n    defmodule MyApp.Mod do\n    \
         end\n\n    defmodule MyApp do\n      use MyApp.Mod\n    end\n\nIf the module is defined at the top-level and \
         you are trying to use it at the top-level, this is not supported by Elixir"
    )
}

/// The names that `keep` accepts.
fn subset(set: &NameSet, keep: impl Fn(Symbol, u8) -> bool) -> Arc<NameSet> {
    let names = set.sorted().iter().copied();
    Arc::new(names.filter(|(name, arity)| keep(*name, *arity)).collect())
}

/// Whether the options say `warn: false`.
fn is_silenced(options: Option<&Quoted>) -> bool {
    let all = options.and_then(sections).unwrap_or_default();
    all.iter()
        .any(|(name, value)| *name == "warn" && **value == Quoted::atom("false"))
}

/// Splits `Base.{A, B}`.
fn multiple(form: &Quoted) -> Option<(&Quoted, &[Quoted])> {
    if let Quoted::Node(node) = form
        && let Quoted::Node(head) = &node.head
        && is_dot(head)
        && let Args::List(parts) = &head.args
        && let [base, Quoted::Atom(name)] = parts.as_slice()
        && *name == sym!("{}")
        && let Args::List(names) = &node.args
    {
        return Some((base, names));
    }
    None
}
