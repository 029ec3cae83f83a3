//! What can be checked only when all modules that are compiled together are there: that the functions they call exist
//! and are not deprecated.
//!
//! Modules wait for it in the process that compiles them; where nobody waits for more, they are checked at once.

use std::collections::hash_map::Entry;
use std::sync::{Arc, LazyLock, OnceLock};

use compiler::Diagnostic;
use compiler::host::{Deprecated, Host};
use compiler::remote::RemoteUse;
use parking_lot::Mutex;
use rustc_hash::{FxHashMap, FxHashSet};
use syntax::Symbol;
use vm::{Atom, Pid};

use crate::code;
use crate::failure::Failure;
use crate::forms;
use crate::host::JobHost;
use crate::job::Job;
use crate::progress;

/// What a module that was just defined calls.
pub struct Calls {
    /// The calls, in order.
    pub uses: Vec<RemoteUse>,
    /// Modules and functions that may be missing.
    pub excused: Excused,
    /// What else is to be said then.
    pub found: Vec<Diagnostic>,
}

/// Modules, and functions of modules, of which nobody wants to hear that they are missing.
#[derive(Default)]
pub struct Excused {
    /// Whole modules.
    pub modules: FxHashSet<Symbol>,
    /// Functions.
    pub functions: FxHashSet<(Symbol, Symbol, u8)>,
}

impl Excused {
    fn covers(&self, used: &RemoteUse) -> bool {
        self.modules.contains(&Symbol::new("all"))
            || self.modules.contains(&used.module)
            || self
                .functions
                .contains(&(used.module, used.name, used.arity))
    }
}

/// The modules that wait, by the process that compiles: one list for each compilation inside another.
static WAITING: LazyLock<Mutex<FxHashMap<Pid, Vec<Vec<Calls>>>>> = LazyLock::new(Mutex::default);

/// Has the modules that `process` defines wait until the compilation ends.
pub fn begin(process: Pid) {
    WAITING.lock().entry(process).or_default().push(Vec::new());
}

/// Ends a compilation; gives the modules that waited for that.
pub fn end(process: Pid) -> Vec<Calls> {
    let mut waiting = WAITING.lock();
    let Some(lists) = waiting.get_mut(&process) else {
        return Vec::new();
    };
    let calls = lists.pop().unwrap_or_default();
    if lists.is_empty() {
        waiting.remove(&process);
    }
    calls
}

/// The modules of files that are compiled at the same time, by the process that has them compiled.
static HELD: LazyLock<Mutex<FxHashMap<Pid, Vec<Calls>>>> = LazyLock::new(Mutex::default);

/// Has modules wait until `coordinator` takes them.
pub fn hold(coordinator: Pid, calls: Vec<Calls>) {
    HELD.lock().entry(coordinator).or_default().extend(calls);
}

/// The modules that waited for all files of `coordinator`.
pub fn take_held(coordinator: Pid) -> Vec<Calls> {
    HELD.lock().remove(&coordinator).unwrap_or_default()
}

/// Notes the calls of a module; gives them back if nobody waits.
pub fn note(process: Pid, calls: Calls) -> Option<Calls> {
    let mut waiting = WAITING.lock();
    let list = waiting.get_mut(&process).and_then(|lists| lists.last_mut());
    match (list, code::coordinator(process)) {
        (Some(list), _) => {
            list.push(calls);
            None
        }
        (None, Some(coordinator)) => {
            hold(coordinator, vec![calls]);
            None
        }
        (None, None) => Some(calls),
    }
}

/// The modules of the library that are applications of their own, and those below them.
const APPLICATIONS: [&str; 4] = ["EEx", "ExUnit", "IEx", "Logger"];

/// What a module offers.
struct Offer {
    /// Its functions; `None` if there is no such module.
    functions: Option<Vec<(Symbol, u8)>>,
    deprecated: Arc<Deprecated>,
    /// Whether it belongs to the standard library.
    is_library: bool,
    /// Whether it belongs to the language itself, not to one of the applications beside it.
    is_core: bool,
}

/// What there is to say about the calls of one module.
///
/// # Errors
/// If the process that was to be asked ends.
pub fn check(job: &mut Job, calls: &Calls) -> Result<Vec<Diagnostic>, Failure> {
    let mut offers: FxHashMap<Symbol, Offer> = FxHashMap::default();
    let mut found = calls.found.clone();
    let mut known: FxHashMap<String, usize> = FxHashMap::default();
    for used in &calls.uses {
        let offer = match offers.entry(used.module) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(vacant) => vacant.insert(offer(job, used.module)?),
        };
        let Some(text) = complaint(used, offer, &calls.excused) else {
            continue;
        };
        match known.get(&text) {
            Some(at) => {
                let place = (used.meta.line, used.meta.column, Some(used.inside.clone()));
                let others = &mut found[*at].base.others;
                others.push(place);
            }
            None => {
                known.insert(text.clone(), found.len());
                let is_missing = offer.functions.is_none();
                let mut warning = used.warning(text);
                if is_missing && let Some(meant) = meant(used.module) {
                    warning.base.hint = Some(format!("did you mean {meant}?"));
                }
                found.push(warning);
            }
        }
    }
    Ok(found)
}

/// Gives the names of the library's modules.
static LIBRARY: OnceLock<fn() -> Vec<String>> = OnceLock::new();

/// Says who knows which modules the library has, for who misspells one.
pub fn set_library(names: fn() -> Vec<String>) {
    // Said once, when the program starts.
    LIBRARY.get_or_init(|| names);
}

/// The module that may have been meant.
fn meant(module: Symbol) -> Option<String> {
    let loaded = vm::loaded_modules().into_iter().map(forms::symbol);
    let library = LIBRARY.get().map_or(Vec::new(), |names| names());
    let library = library.iter().map(|name| Symbol::new(name));
    let known = loaded.chain(library);
    let known = known.filter(|name| name.as_str().starts_with("Elixir."));
    compiler::remote::module_meant(module, known)
}

fn offer(job: &mut Job, module: Symbol) -> Result<Offer, Failure> {
    let functions = functions(module);
    let deprecated = if functions.is_some() && module.as_str().starts_with("Elixir.") {
        let known = JobHost { job }.deprecated(module);
        known.map_err(|_| Failure::Raised)?
    } else {
        Arc::default()
    };
    let file = Atom::try_new(module.as_str()).ok().and_then(vm::file_of);
    let is_library = file.is_some_and(|file| file.starts_with("stdlib/"));
    let application = module.as_str().strip_prefix("Elixir.");
    let application = application.and_then(|name| name.split('.').next());
    Ok(Offer {
        functions,
        deprecated,
        is_library,
        is_core: is_library && !APPLICATIONS.contains(&application.unwrap_or_default()),
    })
}

/// The functions of a module, natives and all; macros by the names of their functions.
fn functions(module: Symbol) -> Option<Vec<(Symbol, u8)>> {
    let atom = Atom::try_new(module.as_str()).ok()?;
    let natives = vm::natives_of(atom);
    let exports = if vm::ensure_loaded(atom) {
        vm::exports(atom)
    } else {
        None
    };
    if exports.is_none() && natives.is_empty() {
        return None;
    }
    let all = exports.unwrap_or_default().into_iter().chain(natives);
    Some(
        all.map(|(name, arity)| (forms::symbol(name), arity))
            .collect(),
    )
}

/// Whether what is used as a function is a macro.
fn is_macro(used: &RemoteUse, exports: &[(Symbol, u8)]) -> bool {
    let name = Symbol::new(&format!("MACRO-{}", used.name));
    exports.contains(&(name, used.arity.saturating_add(1)))
}

fn complaint(used: &RemoteUse, offer: &Offer, excused: &Excused) -> Option<String> {
    let key = (used.name, used.arity);
    let is_there = offer
        .functions
        .as_ref()
        .is_some_and(|functions| functions.contains(&key))
        || compiler::remote::is_built_in(used.module, used.name, used.arity);
    if is_there {
        let deprecated = offer.deprecated.iter().find(|(known, _)| *known == key);
        let reason = deprecated.map(|(_, reason)| reason.as_str());
        let advice = compiler::deprecated::advice(used.module, used.name, used.arity);
        let reason = reason.or(advice.filter(|_| offer.is_library))?;
        return Some(format!("{} is deprecated. {reason}", used.shown()));
    }
    let advice = compiler::deprecated::advice(used.module, used.name, used.arity);
    if let Some(advice) = advice {
        return Some(format!("{} is deprecated. {advice}", used.shown()));
    }
    // A module whose body still runs says what it defines only at its end.
    if excused.covers(used) || progress::find(used.module).is_some() {
        return None;
    }
    if used.is_of_struct() {
        return Some(used.no_struct(offer.functions.is_some()));
    }
    Some(match &offer.functions {
        // Elixir does not know which macros the modules of its core have.
        Some(functions) if !offer.is_core && is_macro(used, functions) => used.not_required(),
        Some(functions) => {
            let offered = |(name, arity): &(Symbol, u8)| match name.as_str().strip_prefix("MACRO-")
            {
                Some(_) if offer.is_core => None,
                Some(name) => Some((Symbol::new(name), arity.saturating_sub(1))),
                None => Some((*name, *arity)),
            };
            let offered: Vec<_> = functions.iter().filter_map(offered).collect();
            used.undefined(Some(&offered))
        }
        None => used.undefined(None),
    })
}
