//! The compiler's host: answers it with the VM.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "forms have many kinds; only few fit here"
)]

use std::sync::{Arc, LazyLock};

use compiler::core;
use compiler::host::{Host, HostError, Interface};
use parking_lot::RwLock;
use rustc_hash::FxHashMap;
use syntax::{Quoted, Symbol};
use vm::{Atom, Heap, HiddenFunction};

use crate::forms;
use crate::job::{CallRaised, Job};
use crate::progress;

/// Interfaces of loaded modules, and helpers that hold macros in progress.
#[derive(Default)]
struct Caches {
    interfaces: FxHashMap<Symbol, Interface>,
    helpers: FxHashMap<u64, HiddenFunction>,
    structs: FxHashMap<Symbol, Option<Vec<(Symbol, Quoted)>>>,
}

static CACHES: LazyLock<RwLock<Caches>> = LazyLock::new(RwLock::default);

/// Forgets what is known of a module, since a new version was loaded.
pub fn forget(module: Symbol) {
    let mut caches = CACHES.write();
    caches.interfaces.remove(&module);
    caches.structs.remove(&module);
}

/// Answers the compiler for one job.
pub struct JobHost<'a> {
    /// The job, whose process runs what must be run.
    pub job: &'a mut Job,
}

impl From<CallRaised> for HostError {
    fn from(_: CallRaised) -> HostError {
        HostError::Raised
    }
}

/// The functions and macros among a module's exports.
fn interface_of(exports: &[(Atom, u8)]) -> Interface {
    let name = |atom: Atom| forms::symbol(atom);
    let is_info = |text: &str| matches!(text, "__info__" | "module_info" | "behaviour_info");
    let functions = exports
        .iter()
        .filter(|(atom, _)| !atom.as_str().starts_with("MACRO-") && !is_info(atom.as_str()))
        .map(|(atom, arity)| (name(*atom), *arity))
        .collect();
    let macros = exports
        .iter()
        .filter_map(|(atom, arity)| {
            Some((
                Symbol::new(atom.as_str().strip_prefix("MACRO-")?),
                arity.checked_sub(1)?,
            ))
        })
        .collect();
    Interface {
        functions: Arc::new(functions),
        macros: Arc::new(macros),
    }
}

impl Host for JobHost<'_> {
    fn interface(&mut self, module: Symbol) -> Option<Interface> {
        if let Some(interface) = CACHES.read().interfaces.get(&module) {
            return Some(interface.clone());
        }
        let name = Atom::try_new(module.as_str()).ok()?;
        if !vm::ensure_loaded(name) {
            return None;
        }
        let interface = interface_of(&vm::exports(name)?);
        CACHES.write().interfaces.insert(module, interface.clone());
        Some(interface)
    }

    fn is_being_defined(&mut self, module: Symbol) -> bool {
        progress::find(module).is_some()
    }

    fn call(
        &mut self,
        module: Symbol,
        name: Symbol,
        args: Vec<Quoted>,
    ) -> Result<Quoted, HostError> {
        Ok(self.job.call(module, name, args)?)
    }

    fn call_in(
        &mut self,
        module: &core::Module,
        key: u64,
        name: Symbol,
        args: Vec<Quoted>,
    ) -> Result<Quoted, HostError> {
        let known = CACHES.read().helpers.get(&key).copied();
        let function = match known {
            Some(function) => function,
            None => {
                let arity = args.len() as u8;
                let loaded = vm::load_hidden(compiler::lower::lower(module), name.as_str(), arity);
                let function = loaded.map_err(|error| HostError::Limit(error.reason))?;
                CACHES.write().helpers.insert(key, function);
                function
            }
        };
        Ok(self.job.call_hidden(function, args)?)
    }

    fn attribute(&mut self, module: Symbol, name: Symbol) -> Option<Quoted> {
        let progress = progress::find(module)?;
        let heap = Heap::new();
        let value = progress.attributes.lock().read(name, &heap)?;
        forms::from_term(value).ok()
    }

    fn struct_fields(
        &mut self,
        module: Symbol,
    ) -> Result<Option<Vec<(Symbol, Quoted)>>, HostError> {
        if progress::find(module).is_some() {
            return Ok(self
                .attribute(module, Symbol::new("__struct__"))
                .and_then(fields));
        }
        if let Some(known) = CACHES.read().structs.get(&module) {
            return Ok(known.clone());
        }
        let is_struct = self
            .interface(module)
            .is_some_and(|it| it.functions.contains(Symbol::new("__struct__"), 0));
        if !is_struct {
            return Ok(None);
        }
        let found = fields(self.call(module, Symbol::new("__struct__"), Vec::new())?);
        CACHES.write().structs.insert(module, found.clone());
        Ok(found)
    }

    fn enforced_keys(&mut self, module: Symbol) -> Option<Vec<Symbol>> {
        if progress::find(module).is_some() {
            let Quoted::List(keys) = self.attribute(module, Symbol::new("enforce_keys"))? else {
                return None;
            };
            return keys
                .into_iter()
                .map(|key| {
                    if let Quoted::Atom(key) = key {
                        Some(key)
                    } else {
                        None
                    }
                })
                .collect();
        }
        let info = self
            .call(
                module,
                Symbol::new("__info__"),
                vec![Quoted::atom("struct")],
            )
            .ok()?;
        let Quoted::List(info) = info else {
            return None;
        };
        Some(info.iter().filter_map(required_field).collect())
    }

    fn share(&mut self, term: Quoted) -> Quoted {
        forms::share(term)
    }
}

/// The field of `%{field: name, required: true}`.
fn required_field(info: &Quoted) -> Option<Symbol> {
    let Quoted::Map(pairs) = info else {
        return None;
    };
    let get = |wanted: &str| {
        let found = pairs.iter().find(|(key, _)| *key == Quoted::atom(wanted));
        if let Some((_, Quoted::Atom(value))) = found {
            Some(*value)
        } else {
            None
        }
    };
    get("field").filter(|_| get("required").is_some_and(|required| required == "true"))
}

/// The fields of a struct's default value, without `__struct__`.
fn fields(value: Quoted) -> Option<Vec<(Symbol, Quoted)>> {
    let Quoted::Map(pairs) = value else {
        return None;
    };
    let field = |(key, value)| match key {
        Quoted::Atom(name) if name != "__struct__" => Some((name, value)),
        _ => None,
    };
    Some(pairs.into_iter().filter_map(field).collect())
}
