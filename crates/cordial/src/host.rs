//! The compiler's host: answers it with the VM.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "forms have many kinds; only few fit here"
)]

use std::sync::{Arc, LazyLock};

use compiler::core;
use compiler::host::{Deprecated, Host, HostError, Interface, Kept};
use parking_lot::RwLock;
use rustc_hash::FxHashMap;
use syntax::{Quoted, Symbol};
use vm::{Atom, Heap, HiddenFunction, Term};

use crate::code;
use crate::failure;
use crate::forms;
use crate::job::{CallRaised, Job};
use crate::progress;

/// Interfaces of loaded modules, and helpers that hold macros in progress.
#[derive(Default)]
struct Caches {
    interfaces: FxHashMap<Symbol, Interface>,
    helpers: FxHashMap<u64, HiddenFunction>,
    structs: FxHashMap<Symbol, Option<Vec<(Symbol, Quoted)>>>,
    deprecated: FxHashMap<Symbol, Arc<Deprecated>>,
}

static CACHES: LazyLock<RwLock<Caches>> = LazyLock::new(RwLock::default);

/// Forgets what is known of a module, since a new version was loaded.
pub fn forget(module: Symbol) {
    let mut caches = CACHES.write();
    caches.interfaces.remove(&module);
    caches.structs.remove(&module);
    caches.deprecated.remove(&module);
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

impl JobHost<'_> {
    /// Waits for a module that other processes may be compiling; says whether it is there now.
    fn await_module(&mut self, module: Symbol) -> bool {
        if !code::can_await(self.job.pid()) || progress::find_of(self.job.pid(), module).is_some() {
            return false;
        }
        let found = self.job.call(
            Symbol::new("Elixir.Kernel.ErrorHandler"),
            Symbol::new("await"),
            vec![Quoted::Atom(module)],
        );
        if found.is_err() {
            // What it raised ends the job.
            self.job.give_up();
        }
        found.is_ok_and(|found| found == Quoted::atom("true"))
    }
}

impl Host for JobHost<'_> {
    fn interface(&mut self, module: Symbol) -> Option<Interface> {
        if let Some(interface) = CACHES.read().interfaces.get(&module) {
            return Some(interface.clone());
        }
        let name = Atom::try_new(module.as_str()).ok()?;
        if !vm::ensure_loaded(name) && !self.await_module(module) {
            return None;
        }
        let interface = interface_of(&vm::exports(name)?);
        CACHES.write().interfaces.insert(module, interface.clone());
        Some(interface)
    }

    fn is_being_defined(&mut self, module: Symbol) -> bool {
        progress::find_of(self.job.pid(), module).is_some()
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
                let lowered = crate::compile::lower(module)
                    .map_err(|fault| HostError::Limit(fault.base.title))?;
                let loaded = vm::load_hidden(lowered, name.as_str(), arity);
                let function = loaded.map_err(|error| {
                    HostError::Limit(format!("the macro cannot be loaded: {error}"))
                })?;
                CACHES.write().helpers.insert(key, function);
                function
            }
        };
        Ok(self.job.call_hidden(function, args)?)
    }

    fn attribute(&mut self, module: Symbol, name: Symbol) -> Option<Quoted> {
        let progress = progress::find_of(self.job.pid(), module)?;
        let heap = Heap::new();
        let value = progress.attributes.lock().take_read(name, &heap)?;
        forms::from_term(value).ok()
    }

    fn struct_fields(
        &mut self,
        module: Symbol,
    ) -> Result<Option<Vec<(Symbol, Quoted)>>, HostError> {
        if progress::find_of(self.job.pid(), module).is_some() {
            let fields = self.attribute(module, Symbol::new("__fields__"));
            return Ok(fields.as_ref().and_then(fields_of));
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
        let empty = self.call(module, Symbol::new("__struct__"), Vec::new())?;
        let info = vec![Quoted::atom("struct")];
        let info = self.call(module, Symbol::new("__info__"), info)?;
        let found = fields(empty, &info);
        CACHES.write().structs.insert(module, found.clone());
        Ok(found)
    }

    fn deprecated(&mut self, module: Symbol) -> Result<Arc<Deprecated>, HostError> {
        if let Some(known) = CACHES.read().deprecated.get(&module) {
            return Ok(known.clone());
        }
        let info = Symbol::new("__info__");
        let exports = Atom::try_new(module.as_str())
            .ok()
            .filter(|name| vm::ensure_loaded(*name))
            .and_then(vm::exports)
            .unwrap_or_default();
        let is_there = exports
            .iter()
            .any(|(name, arity)| *arity == 1 && name.as_str() == "__info__");
        let found = if is_there {
            let list = self.call(module, info, vec![Quoted::atom("deprecated")])?;
            Arc::new(deprecations(list))
        } else {
            Arc::default()
        };
        CACHES.write().deprecated.insert(module, found.clone());
        Ok(found)
    }

    fn check_struct(&mut self, module: Symbol, fields: &[Symbol]) -> Result<(), HostError> {
        if progress::find_of(self.job.pid(), module).is_none() {
            let pair = |name: &Symbol| Quoted::pair(Quoted::Atom(*name), Quoted::atom("nil"));
            let given = vec![Quoted::List(fields.iter().map(pair).collect())];
            self.call(module, Symbol::new("__struct__"), given)?;
            return Ok(());
        }
        let known = self.struct_fields(module)?.unwrap_or_default();
        let is_known = |field: &&Symbol| {
            **field == "__struct__" || known.iter().any(|(name, _)| name == *field)
        };
        if let Some(unknown) = fields.iter().find(|field| !is_known(field)) {
            let shown = syntax::inspect::atom(unknown.as_str());
            return Err(self.raise("Elixir.KeyError", &format!("key {shown} not found")));
        }
        let Some(Quoted::List(enforced)) = self.attribute(module, Symbol::new("enforce_keys"))
        else {
            return Ok(());
        };
        let is_given = |key: &Quoted| fields.iter().any(|field| *key == Quoted::Atom(*field));
        let missing: Vec<Quoted> = enforced.into_iter().filter(|key| !is_given(key)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let text = format!(
            "the following keys must also be given when building struct {}: {}",
            syntax::inspect::atom(module.as_str()),
            syntax::inspect::inspect(&Quoted::List(missing))
        );
        Err(self.raise("Elixir.ArgumentError", &text))
    }

    fn kept(&mut self, handle: u64) -> Kept {
        let heap = Heap::new();
        if forms::kept(&heap, handle).is_some_and(Term::is_pid) {
            return Kept::Pid;
        }
        let shown = self.job.call(
            Symbol::new("Elixir.Kernel"),
            Symbol::new("inspect"),
            vec![Quoted::Opaque(handle)],
        );
        match shown {
            Ok(Quoted::Binary(bytes)) => Kept::Other(String::from_utf8_lossy(&bytes).into_owned()),
            _ => Kept::Other("a term without source form".to_owned()),
        }
    }

    fn keep(&mut self, term: &Quoted) -> Result<u64, HostError> {
        forms::keep_form(term)
            .map_err(|_| HostError::Limit("a term is too large to keep".to_owned()))
    }

    fn raise(&mut self, module: &str, message: &str) -> HostError {
        self.job
            .raise(failure::exception_with_message(module, message));
        HostError::Raised
    }

    fn source_text(&mut self, form: &Quoted) -> Option<String> {
        let printer = Symbol::new("Elixir.Macro");
        let text = self
            .job
            .call(printer, Symbol::new("to_string"), vec![form.clone()]);
        match text {
            Ok(Quoted::Binary(text)) => String::from_utf8(text.to_vec()).ok(),
            Ok(_) => None,
            Err(_) => {
                self.job.rescue();
                None
            }
        }
    }

    fn retrace(&mut self, function: Option<Symbol>, end: &Quoted) {
        self.job.retrace(function, end);
    }

    fn share(&mut self, term: Quoted) -> Quoted {
        forms::share(term)
    }
}

/// What `__info__(:deprecated)` says: `[{{name, arity}, reason}]`.
fn deprecations(list: Quoted) -> Deprecated {
    let entry = |entry: Quoted| {
        let Quoted::Tuple(entry) = entry else {
            return None;
        };
        let [Quoted::Tuple(key), Quoted::Binary(reason)] = entry.as_slice() else {
            return None;
        };
        let [Quoted::Atom(name), Quoted::Integer(arity)] = key.as_slice() else {
            return None;
        };
        let reason = String::from_utf8_lossy(reason).into_owned();
        Some(((*name, u8::try_from(*arity).ok()?), reason))
    };
    match list {
        Quoted::List(entries) => entries.into_iter().filter_map(entry).collect(),
        _ => Vec::new(),
    }
}

/// The fields of a list of pairs; of a field given twice, the later value.
fn fields_of(pairs: &Quoted) -> Option<Vec<(Symbol, Quoted)>> {
    let Quoted::List(pairs) = pairs else {
        return None;
    };
    let mut fields: Vec<(Symbol, Quoted)> = Vec::with_capacity(pairs.len());
    for pair in pairs {
        let Quoted::Tuple(pair) = pair else {
            return None;
        };
        let [Quoted::Atom(name), value] = pair.as_slice() else {
            return None;
        };
        match fields.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value.clone(),
            None => fields.push((*name, value.clone())),
        }
    }
    Some(fields)
}

/// The fields of a struct's default value in the order of `__info__(:struct)`, without `__struct__`.
fn fields(value: Quoted, info: &Quoted) -> Option<Vec<(Symbol, Quoted)>> {
    let Quoted::Map(pairs) = value else {
        return None;
    };
    let field = |(key, value)| match key {
        Quoted::Atom(name) if name != "__struct__" => Some((name, value)),
        _ => None,
    };
    let mut fields: Vec<_> = pairs.into_iter().filter_map(field).collect();
    let order: Vec<Symbol> = match info {
        Quoted::List(infos) => infos.iter().filter_map(field_name).collect(),
        _ => Vec::new(),
    };
    fields.sort_by_key(|(name, _)| order.iter().position(|other| other == name));
    Some(fields)
}

/// The name in `%{field: name, default: value}`.
fn field_name(info: &Quoted) -> Option<Symbol> {
    let Quoted::Map(pairs) = info else {
        return None;
    };
    let (_, name) = pairs
        .iter()
        .find(|(key, _)| *key == Quoted::atom("field"))?;
    match name {
        Quoted::Atom(name) => Some(*name),
        _ => None,
    }
}
