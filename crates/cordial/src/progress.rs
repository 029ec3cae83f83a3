//! Modules in progress: what their bodies have said so far.

use std::sync::{Arc, LazyLock};

use crate::heads::Heads;
use compiler::ModuleBuilder;
use parking_lot::Mutex;
use rustc_hash::FxHashMap;
use syntax::{Quoted, Symbol};
use vm::{Heap, Owned, Pid, Term};

use crate::annotations::Annotations;
use crate::docs::Docs;
use crate::forms;
use crate::typespec::Types;

/// A module whose body runs.
pub struct Progress {
    /// The process that compiles it.
    pub process: Pid,
    /// The compiler's side of it; there once the body is expanded.
    pub builder: Mutex<Option<ModuleBuilder>>,
    /// Its attributes.
    pub attributes: Mutex<Attributes>,
    /// `@doc` and `@impl`, and what they are about.
    pub annotations: Mutex<Annotations>,
    /// The heads of its clauses, if they are to be kept.
    pub heads: Mutex<Heads>,
    /// What it is documented with.
    pub docs: Mutex<Docs>,
    /// Its types, specs and callbacks.
    pub types: Mutex<Types>,
}

/// The attributes of a module in progress.
#[derive(Default)]
pub struct Attributes {
    by_name: FxHashMap<Symbol, Attribute>,
    /// Names in the order they were first set or registered.
    order: Vec<Symbol>,
    /// Functions and macros that are deprecated, and why.
    deprecated: Vec<((Symbol, u8), Quoted)>,
    /// What `@callback` and, marked so, `@macrocallback` said, in order.
    callbacks: Vec<(Quoted, bool)>,
}

/// One attribute.
#[derive(Default)]
struct Attribute {
    /// Values, oldest first; one unless it accumulates.
    values: Vec<Owned>,
    /// The line that set it last.
    line: Option<u32>,
    accumulates: bool,
    persists: bool,
    /// The line of a value that nobody has read.
    unread: Option<u32>,
}

/// Attributes that the compiler and its tools read.
const RESERVED: &[&str] = &[
    "after_compile",
    "after_verify",
    "before_compile",
    "behaviour",
    "callback",
    "compile",
    "deprecated",
    "derive",
    "dialyzer",
    "doc",
    "enforce_keys",
    "external_resource",
    "fallback_to_any",
    "file",
    "for",
    "impl",
    "macrocallback",
    "moduledoc",
    "on_definition",
    "on_load",
    "opaque",
    "optional_callbacks",
    "protocol",
    "spec",
    "type",
    "typedoc",
    "typep",
    "undefined_impl_description",
    "vsn",
];

/// Whether the compiler and its tools read the attribute `name`.
pub fn is_reserved(name: Symbol) -> bool {
    RESERVED.contains(&name.as_str())
}

/// Attributes that accumulate without being told to.
const ACCUMULATING: &[&str] = &[
    "after_compile",
    "after_verify",
    "before_compile",
    "behaviour",
    "callback",
    "compile",
    "derive",
    "dialyzer",
    "external_resource",
    "macrocallback",
    "on_definition",
    "opaque",
    "optional_callbacks",
    "spec",
    "type",
    "typep",
];

/// Attributes that are kept in the module without being told to; they come before all others.
const PERSISTENT: &[&str] = &["behaviour", "dialyzer", "external_resource", "vsn"];

impl Attributes {
    fn entry(&mut self, name: Symbol) -> &mut Attribute {
        self.by_name.entry(name).or_insert_with(|| {
            self.order.push(name);
            Attribute {
                values: Vec::new(),
                line: None,
                accumulates: ACCUMULATING.contains(&name.as_str()),
                persists: PERSISTENT.contains(&name.as_str()),
                unread: None,
            }
        })
    }

    /// `@name value`, at a line if it is in the source.
    pub fn put(&mut self, name: Symbol, value: Term<'_>, line: Option<u32>) {
        let entry = self.entry(name);
        let is_plain = !entry.accumulates && !entry.persists;
        let is_own = name.as_str().starts_with("__") || RESERVED.contains(&name.as_str());
        entry.line = line;
        entry.unread = line.filter(|_| is_plain && !is_own);
        if !entry.accumulates {
            entry.values.clear();
        }
        entry.values.push(Owned::new(value));
        let is_macro = name == "macrocallback";
        if (is_macro || name == "callback")
            && let Ok(spec) = forms::from_term(value)
        {
            self.callbacks.push((spec, is_macro));
        }
    }

    /// What `@callback` and, marked so, `@macrocallback` said, in order.
    pub fn callbacks(&self) -> &[(Quoted, bool)] {
        &self.callbacks
    }

    /// The value: for one that accumulates, the list of values, newest first. `None` if it was never set.
    pub fn read<'h>(&self, name: Symbol, heap: &'h Heap) -> Option<Term<'h>> {
        let Some(entry) = self.by_name.get(&name) else {
            return ACCUMULATING.contains(&name.as_str()).then(|| heap.list([]));
        };
        if entry.accumulates {
            let values: Vec<_> = entry
                .values
                .iter()
                .rev()
                .map(|value| value.to_term(heap))
                .collect();
            return Some(heap.list(values));
        }
        entry.values.last().map(|value| value.to_term(heap))
    }

    /// The line that set it last, if it is in the source.
    pub fn line(&self, name: Symbol) -> Option<u32> {
        self.by_name.get(&name)?.line
    }

    /// The value, as [`Attributes::read`] gives it; it is used from now on.
    pub fn take_read<'h>(&mut self, name: Symbol, heap: &'h Heap) -> Option<Term<'h>> {
        if let Some(entry) = self.by_name.get_mut(&name) {
            entry.unread = None;
        }
        self.read(name, heap)
    }

    /// `@deprecated` is about the definition that follows it.
    pub fn define(&mut self, name: Symbol, arity: u8, defaults: u8) {
        let heap = Heap::new();
        let file = Symbol::new("file");
        if self.has(file) {
            self.delete(file, &heap);
        }
        let deprecated = Symbol::new("deprecated");
        if let Some(reason) = self.read(deprecated, &heap)
            && let Ok(reason) = forms::from_term(reason)
        {
            for arity in arity - defaults..=arity {
                self.deprecated.push(((name, arity), reason.clone()));
            }
            self.delete(deprecated, &heap);
        }
    }

    /// Functions and macros that are deprecated, and why, in order.
    pub fn deprecated(&self) -> &[((Symbol, u8), Quoted)] {
        &self.deprecated
    }

    /// The attributes that were set and never read, with the line that set them.
    pub fn unused(&self) -> Vec<(Symbol, u32)> {
        let unread = |name: &Symbol| Some((*name, self.by_name.get(name)?.unread?));
        self.order.iter().filter_map(unread).collect()
    }

    /// `Module.register_attribute/3`.
    pub fn register(&mut self, name: Symbol, accumulates: bool, persists: bool) {
        let entry = self.entry(name);
        entry.unread = None;
        entry.accumulates |= accumulates;
        entry.persists |= persists;
    }

    /// Forgets the value; gives it as `read` does.
    pub fn delete<'h>(&mut self, name: Symbol, heap: &'h Heap) -> Option<Term<'h>> {
        let value = self.read(name, heap);
        if let Some(entry) = self.by_name.get_mut(&name) {
            entry.values.clear();
            if !entry.accumulates && !entry.persists {
                self.by_name.remove(&name);
                self.order.retain(|other| *other != name);
            }
        }
        value
    }

    /// Whether it was set or registered.
    pub fn has(&self, name: Symbol) -> bool {
        self.by_name.contains_key(&name)
    }

    /// The names, in order; those that gather values without being told to are always there.
    pub fn all_names(&self) -> Vec<Symbol> {
        let mut names = self.order.clone();
        for name in ["moduledoc"].iter().chain(ACCUMULATING) {
            let name = Symbol::new(name);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The persistent attributes with their values, oldest first.
    pub fn persistent<'h>(&self, heap: &'h Heap) -> Vec<(Symbol, Vec<Term<'h>>)> {
        let kept = |name: &Symbol| {
            let entry = self
                .by_name
                .get(name)
                .filter(|entry| entry.persists && !entry.values.is_empty())?;
            Some((
                *name,
                entry
                    .values
                    .iter()
                    .map(|value| value.to_term(heap))
                    .collect(),
            ))
        };
        let mut names: Vec<&Symbol> = self.order.iter().collect();
        let rank = |name: &&Symbol| PERSISTENT.iter().position(|other| *name == other);
        names.sort_by_key(|name| rank(name).unwrap_or(PERSISTENT.len()));
        names.into_iter().filter_map(kept).collect()
    }
}

type Modules = FxHashMap<Symbol, Vec<Arc<Progress>>>;

static MODULES: LazyLock<Mutex<Modules>> = LazyLock::new(Mutex::default);

/// The module in progress called `name`.
pub fn find(name: Symbol) -> Option<Arc<Progress>> {
    MODULES.lock().get(&name)?.last().cloned()
}

/// The module called `name` that this process has in progress. One of another process is as good as not there yet.
pub fn find_of(process: Pid, name: Symbol) -> Option<Arc<Progress>> {
    let modules = MODULES.lock();
    let mut all = modules.get(&name)?.iter().rev();
    all.find(|progress| progress.process == process).cloned()
}

/// The modules that a process has in progress.
pub fn modules_of(process: Pid) -> Vec<Symbol> {
    let modules = MODULES.lock();
    let is_own = |all: &[Arc<Progress>]| all.iter().any(|progress| progress.process == process);
    let own = modules.iter().filter(|(_, all)| is_own(all));
    own.map(|(name, _)| *name).collect()
}

/// Begins a module.
pub fn begin(process: Pid, name: Symbol) -> Open {
    let progress = Arc::new(Progress {
        process,
        builder: Mutex::default(),
        attributes: Mutex::default(),
        annotations: Mutex::default(),
        heads: Mutex::default(),
        docs: Mutex::default(),
        types: Mutex::default(),
    });
    MODULES
        .lock()
        .entry(name)
        .or_default()
        .push(progress.clone());
    Open { name, progress }
}

/// A module that is being defined; it is not any more when this is dropped, be it by a panic.
pub struct Open {
    name: Symbol,
    /// What is known of it.
    pub progress: Arc<Progress>,
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut modules = MODULES.lock();
        if let Some(all) = modules.get_mut(&self.name) {
            all.retain(|other| !Arc::ptr_eq(other, &self.progress));
            if all.is_empty() {
                modules.remove(&self.name);
            }
        }
    }
}
