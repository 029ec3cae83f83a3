//! What a call means: a macro, a function of another module, or one of this module.

use syntax::{Meta, Quoted, Symbol};

use super::{Expander, Expansion, LocalUse};
use crate::dependencies::Dependency;
use crate::error::Expanded;
use crate::hygiene;
use crate::literal::{as_atom, as_pair};
use crate::names::sym;

/// What a call turned out to be.
#[derive(Debug)]
pub(super) enum Target {
    /// A macro, and what it gave.
    Expanded(Expansion, Quoted),
    /// A macro of this module that the compiler itself implements.
    Builtin(Symbol),
    /// A function of this module.
    Function(Symbol),
    /// A function of the module in progress, or nothing at all.
    Local,
    /// An error, recorded already.
    Failed,
}

enum Found {
    Nothing,
    Function(Symbol),
    Macro(Symbol),
    Ambiguous(Symbol, Symbol),
}

/// Whether `name/arity` is a special form, which nothing can override.
pub(crate) fn is_special_form(name: &str, arity: usize) -> bool {
    match name {
        "__block__" | "__aliases__" | "{}" | "%{}" | "<<>>" | "fn" | "for" | "with" | "super" => {
            true
        }
        "." | "=" | "::" | "%" | "|" | "->" => arity == 2,
        "&" | "^" | "cond" | "receive" | "try" | "unquote" | "unquote_splicing" => arity == 1,
        "__MODULE__" | "__DIR__" | "__ENV__" | "__CALLER__" | "__STACKTRACE__" => arity == 0,
        "case" => arity == 2,
        "alias" | "import" | "require" | "quote" => arity == 1 || arity == 2,
        _ => false,
    }
}

/// Whether the compiler implements the macro `Kernel.name/arity` itself.
pub(crate) fn is_builtin(name: &str, arity: usize) -> bool {
    BUILTINS
        .iter()
        .any(|(builtin, count)| *builtin == name && usize::from(*count) == arity)
}

/// The macros of `Kernel` that the compiler implements itself.
pub(crate) const BUILTINS: &[(&str, u8)] = &[
    ("@", 1),
    ("and", 2),
    ("or", 2),
    ("def", 1),
    ("def", 2),
    ("defp", 1),
    ("defp", 2),
    ("defmacro", 1),
    ("defmacro", 2),
    ("defmacrop", 1),
    ("defmacrop", 2),
    ("defmodule", 2),
];

impl Expander<'_> {
    /// Finds out what `name(args…)` means and, if it is a macro, runs it.
    pub(super) fn resolve(
        &mut self,
        name: Symbol,
        meta: &Meta,
        args: &[Quoted],
    ) -> Expanded<Target> {
        let Some(arity) = self.arity_of_call(name, meta, args) else {
            return Ok(Target::Failed);
        };
        let found = self.find_import(name, arity, meta);
        if let Found::Ambiguous(first, second) = found {
            self.error(
                meta,
                format!(
                    "function {name}/{arity} imported from both {} and {}, call is ambiguous",
                    crate::inspect::atom(first),
                    crate::inspect::atom(second)
                ),
            );
            return Ok(Target::Failed);
        }
        if let Some(target) = self.resolve_local_macro(name, arity, meta, args, &found)? {
            return Ok(target);
        }
        Ok(match found {
            Found::Function(module) => {
                self.note_import(name, arity, meta, module);
                if module != sym!("Elixir.Kernel") {
                    self.note_remote(module, name, args.len(), meta)?;
                }
                Target::Function(module)
            }
            Found::Macro(module) => {
                self.note_import(name, arity, meta, module);
                self.run_macro(module, false, name, meta, args)?
            }
            Found::Nothing | Found::Ambiguous(..) => Target::Local,
        })
    }

    fn note_import(&mut self, name: Symbol, arity: u8, meta: &Meta, module: Symbol) {
        // A macro's import is no business of the module that calls the macro.
        if hinted_import(meta, arity) == Some(module) {
            self.env.refer_to(module);
            return;
        }
        self.env.lexical.mark_imported(module, name, arity);
        self.env.refer_to(module);
        if self.env.function.is_some() {
            self.body.uses.push(LocalUse {
                name,
                arity,
                meta: meta.clone(),
                is_call: false,
                imported: Some(module),
            });
        }
    }

    /// A macro that the module in progress defined above.
    fn resolve_local_macro(
        &mut self,
        name: Symbol,
        arity: u8,
        meta: &Meta,
        args: &[Quoted],
        found: &Found,
    ) -> Expanded<Option<Target>> {
        if self.env.function.is_none() || self.env.function == Some((name, arity)) {
            return Ok(None);
        }
        let Some(module) = self.module.clone() else {
            return Ok(None);
        };
        if !module.defines_macro(name, arity) {
            return Ok(None);
        }
        if let Found::Function(from) | Found::Macro(from) = found
            && *from != module.name
        {
            self.error(
                meta,
                format!(
                    "call to local macro {name}/{arity} conflicts with imported {}.{name}/{arity}, please rename the \
                     local macro or remove the conflicting import",
                    crate::inspect::atom(*from)
                ),
            );
            return Ok(Some(Target::Failed));
        }
        self.body.uses.push(LocalUse {
            name,
            arity,
            meta: meta.clone(),
            is_call: false,
            imported: None,
        });
        self.env.line = self.line(meta);
        let (helper, key) = module.macro_helper(name, arity);
        let mut call_args = vec![self.env_term()];
        call_args.extend_from_slice(args);
        let function = Symbol::new(&format!("MACRO-{name}"));
        let expansion = Expansion {
            module: module.name,
            is_remote: false,
            name,
            arity: args.len(),
            line: self.env.line,
        };
        let given = self.host.call_in(&helper, key, function, call_args);
        let mut form = self.traced(expansion, given)?;
        hygiene::settle(
            &mut form,
            self.env.line,
            module.name,
            self.session.next_counter(),
        );
        Ok(Some(Target::Expanded(expansion, form)))
    }

    fn find_import(&mut self, name: Symbol, arity: u8, meta: &Meta) -> Found {
        if let Some(module) = hinted_import(meta, arity)
            && let Some(found) = self.find_in(module, name, arity)
        {
            return found;
        }
        let mut found = Found::Nothing;
        for import in self.env.imports.iter() {
            let here = if import.macros.contains(name, arity) {
                Found::Macro(import.module)
            } else if import.functions.contains(name, arity) {
                Found::Function(import.module)
            } else {
                continue;
            };
            match found {
                Found::Nothing => found = here,
                Found::Function(first) | Found::Macro(first) if first != import.module => {
                    return Found::Ambiguous(first, import.module);
                }
                Found::Function(_) | Found::Macro(_) | Found::Ambiguous(..) => {}
            }
        }
        found
    }

    /// Where `name/arity` is imported from: `Builtin` for macros, `Function` for functions.
    pub(super) fn imported(&mut self, name: Symbol, arity: u8, meta: &Meta) -> Option<Target> {
        match self.find_import(name, arity, meta) {
            Found::Macro(module) => Some(Target::Builtin(module)),
            Found::Function(module) => Some(Target::Function(module)),
            Found::Nothing | Found::Ambiguous(..) => None,
        }
    }

    fn find_in(&mut self, module: Symbol, name: Symbol, arity: u8) -> Option<Found> {
        if self.env.module == Some(module) {
            return None;
        }
        let interface = self.session.interface(self.host, module)?;
        if interface.macros.contains(name, arity) {
            return Some(Found::Macro(module));
        }
        interface
            .functions
            .contains(name, arity)
            .then_some(Found::Function(module))
    }

    /// The number of arguments of a call, unless there are too many.
    fn arity_of_call(&mut self, name: Symbol, meta: &Meta, args: &[Quoted]) -> Option<u8> {
        let arity = u8::try_from(args.len());
        if arity.is_err() {
            let text = format!("{name} is called with more than 255 arguments");
            self.error(meta, text);
        }
        arity.ok()
    }

    /// Finds out what `module.name(args…)` means and, if it is a macro, runs it.
    pub(super) fn resolve_remote(
        &mut self,
        module: Symbol,
        name: Symbol,
        meta: &Meta,
        args: &[Quoted],
    ) -> Expanded<Target> {
        let Some(arity) = self.arity_of_call(name, meta, args) else {
            return Ok(Target::Failed);
        };
        if module == sym!("Elixir.Kernel") && is_builtin(name.as_str(), args.len()) {
            return Ok(Target::Builtin(module));
        }
        let asked = self.env.is_required(module) && self.env.module != Some(module);
        if asked
            && let Some(interface) = self.session.interface(self.host, module)
            && interface.macros.contains(name, arity)
        {
            return self.run_macro(module, true, name, meta, args);
        }
        self.env.refer_to(module);
        Ok(Target::Function(module))
    }

    fn run_macro(
        &mut self,
        module: Symbol,
        is_remote: bool,
        name: Symbol,
        meta: &Meta,
        args: &[Quoted],
    ) -> Expanded<Target> {
        if module == sym!("Elixir.Kernel") && is_builtin(name.as_str(), args.len()) {
            return Ok(Target::Builtin(module));
        }
        self.env.dependencies.note(module, Dependency::Compile);
        self.env.line = self.line(meta);
        if let Ok(arity) = u8::try_from(args.len()) {
            self.warn_deprecated(module, name, arity, meta)?;
        }
        let mut call_args = vec![self.env_term()];
        call_args.extend_from_slice(args);
        let function = Symbol::new(&format!("MACRO-{name}"));
        let expansion = Expansion {
            module,
            is_remote,
            name,
            arity: args.len(),
            line: self.env.line,
        };
        let given = self.host.call(module, function, call_args);
        let mut form = self.traced(expansion, given)?;
        hygiene::settle(
            &mut form,
            self.env.line,
            module,
            self.session.next_counter(),
        );
        Ok(Target::Expanded(expansion, form))
    }
}

/// The module that the macro which wrote this call had imported `name/arity` from.
fn hinted_import(meta: &Meta, arity: u8) -> Option<Symbol> {
    meta.get("context")?;
    let Quoted::List(imports) = meta.get("imports")? else {
        return None;
    };
    imports.iter().find_map(|entry| {
        let (count, module) = as_pair(entry)?;
        (*count == Quoted::Integer(i64::from(arity)))
            .then(|| as_atom(module))
            .flatten()
    })
}
