//! What lives as long as a compilation: the modules in progress and the forms kept for code that runs later.
//!
//! A session is shared: while the host runs a macro or a module body, that code may ask for more
//! compilation. No lock is held while the host runs.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{self, ThreadId};

use rustc_hash::FxHashMap;
use syntax::{Meta, Quoted, Symbol};

use crate::definition::{Kind, ModuleState};
use crate::dependencies::{Dependencies, Dependency};
use crate::env::{Env, Import};
use crate::error::Diagnostic;
use crate::expand::dispatch_builtins;
use crate::host::{Host, Interface, NameSet};
use crate::lexical::{Directive, Lexical};
use crate::module_builder::Source;
use crate::names::sym;
use crate::rewrite;

/// How to compile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// There is no compiled `Kernel` yet: only what the compiler itself implements is imported.
    pub bootstrap: bool,
}

/// The block of a `defmodule` that runs once.
#[derive(Clone, Debug)]
pub(crate) struct KeptBlock {
    pub(crate) body: Quoted,
    pub(crate) env: Env,
    pub(crate) line: u32,
}

/// A `def` whose code has not run yet.
#[derive(Clone, Debug)]
pub(crate) struct KeptDefinition {
    pub(crate) kind: Kind,
    pub(crate) env: Env,
    pub(crate) meta: Meta,
    pub(crate) has_body: bool,
    /// Head and body; `None` if they are built at run time.
    pub(crate) forms: Option<(Quoted, Option<Quoted>)>,
}

/// Where macros note what they use of their caller's directives.
#[derive(Debug)]
struct Tracked {
    lexical: Weak<Lexical>,
    dependencies: Arc<Dependencies>,
}

#[derive(Debug, Default)]
struct Tables {
    blocks: Vec<KeptBlock>,
    definitions: Vec<Arc<KeptDefinition>>,
    /// Modules in progress by name; a module may be defined again inside its own body.
    modules: FxHashMap<Symbol, Vec<Arc<ModuleState>>>,
    /// Messages, each with the thread that they are for: the one whose compilation step made them.
    diagnostics: Vec<(ThreadId, Diagnostic)>,
    shared_imports: Vec<(Arc<Vec<Import>>, Quoted, Quoted)>,
    tracked: FxHashMap<i64, Tracked>,
    /// The macros of `Kernel` as the host last knew them, and all of them.
    kernel_macros: Option<(Arc<NameSet>, Arc<NameSet>)>,
}

/// One compilation.
#[derive(Debug)]
pub struct Session {
    options: Options,
    counter: AtomicI64,
    tables: Mutex<Tables>,
}

/// Below zero, so that no number of the program's own is taken for one of these.
const FIRST_COUNTER: i64 = -576_460_752_303_423_488;

/// How many lists of imports are kept as shared terms.
const SHARED_IMPORTS_MAX: usize = 32;

impl Default for Session {
    fn default() -> Session {
        Session::new(Options::default())
    }
}

impl Session {
    /// A compilation.
    pub fn new(options: Options) -> Session {
        Session {
            options,
            counter: AtomicI64::new(FIRST_COUNTER),
            tables: Mutex::default(),
        }
    }

    fn tables(&self) -> MutexGuard<'_, Tables> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The environment at the beginning of a file.
    pub fn file_env(&self, host: &mut dyn Host, file: &str) -> Env {
        let kernel = self
            .interface(host, sym!("Elixir.Kernel"))
            .unwrap_or_default();
        Env::new(file, &kernel)
    }

    /// Takes the messages of the step that this thread has just taken, other than those of a module that is finished.
    pub fn take_diagnostics(&self) -> Vec<Diagnostic> {
        let here = thread::current().id();
        let mut tables = self.tables();
        let all = tables
            .diagnostics
            .extract_if(.., |(thread, _)| *thread == here);
        all.map(|(_, diagnostic)| diagnostic).collect()
    }

    pub(crate) fn add_diagnostics(&self, diagnostics: Vec<Diagnostic>) {
        let here = thread::current().id();
        let all = diagnostics.into_iter().map(|diagnostic| (here, diagnostic));
        self.tables().diagnostics.extend(all);
    }

    /// A number for one macro expansion.
    pub(crate) fn next_counter(&self) -> i64 {
        self.counter.fetch_add(1, Ordering::Relaxed)
    }

    /// The interface of a module; `Kernel`'s includes what the compiler implements.
    pub(crate) fn interface(&self, host: &mut dyn Host, module: Symbol) -> Option<Interface> {
        if module != sym!("Elixir.Kernel") {
            return host.interface(module);
        }
        let mut interface = if self.options.bootstrap {
            Interface {
                functions: Arc::new(rewrite::kernel_functions().collect()),
                ..Interface::default()
            }
        } else {
            host.interface(module)?
        };
        interface.macros = self.with_builtins(interface.macros);
        Some(interface)
    }

    /// The macros of `Kernel` with those that the compiler implements.
    fn with_builtins(&self, macros: Arc<NameSet>) -> Arc<NameSet> {
        let mut tables = self.tables();
        if let Some((known, all)) = &tables.kernel_macros
            && Arc::ptr_eq(known, &macros)
        {
            return all.clone();
        }
        let all = macros.sorted().iter().chain(dispatch_builtins()).copied();
        let all: Arc<NameSet> = Arc::new(all.collect());
        tables.kernel_macros = Some((macros, all.clone()));
        all
    }

    /// The two long fields of an environment's term, shared with the host.
    pub(crate) fn import_terms(&self, host: &mut dyn Host, env: &Env) -> (Quoted, Quoted) {
        let known = |tables: &Tables| {
            tables
                .shared_imports
                .iter()
                .find(|(imports, _, _)| Arc::ptr_eq(imports, &env.imports))
                .map(|(_, functions, macros)| (functions.clone(), macros.clone()))
        };
        if let Some(terms) = known(&self.tables()) {
            return terms;
        }
        let functions = host.share(env.functions_term());
        let macros = host.share(env.macros_term());
        let mut tables = self.tables();
        if tables.shared_imports.len() >= SHARED_IMPORTS_MAX {
            tables.shared_imports.remove(0);
        }
        tables
            .shared_imports
            .push((env.imports.clone(), functions.clone(), macros.clone()));
        (functions, macros)
    }

    /// The `lexical_tracker` of an environment that a macro gets.
    pub(crate) fn tracker(&self, env: &Env) -> i64 {
        *env.lexical.tracker.get_or_init(|| {
            let mut tables = self.tables();
            tables
                .tracked
                .retain(|_, tracked| tracked.lexical.strong_count() > 0);
            let tracker = self.next_counter();
            let tracked = Tracked {
                lexical: Arc::downgrade(&env.lexical),
                dependencies: env.dependencies.clone(),
            };
            tables.tracked.insert(tracker, tracked);
            tracker
        })
    }

    /// Notes that a macro asked for an alias of its caller.
    pub fn use_alias(&self, tracker: i64, alias: Symbol) {
        if let Some(tracked) = self.tables().tracked.get(&tracker)
            && let Some(lexical) = tracked.lexical.upgrade()
        {
            lexical.mark_used(&Directive::Alias(alias));
        }
    }

    /// Notes that a macro expanded another, of `module`, for its caller.
    pub fn use_macro(&self, tracker: i64, module: Symbol, name: Symbol, arity: u8) {
        if let Some(tracked) = self.tables().tracked.get(&tracker)
            && let Some(lexical) = tracked.lexical.upgrade()
        {
            lexical.mark_imported(module, name, arity);
            tracked.dependencies.note(module, Dependency::Compile);
        }
    }

    pub(crate) fn keep_block(&self, block: KeptBlock) -> i64 {
        let mut tables = self.tables();
        tables.blocks.push(block);
        handle(tables.blocks.len())
    }

    pub(crate) fn kept_block(&self, handle: i64) -> Option<KeptBlock> {
        let at = usize::try_from(handle).ok()?.checked_sub(1)?;
        self.tables().blocks.get(at).cloned()
    }

    /// The line of a module's block, if it is known yet.
    pub fn line_of(&self, source: &Source) -> Option<u32> {
        match source {
            Source::Handle(handle) => self.kept_block(*handle).map(|kept| kept.line),
            Source::Block(_, env) => Some(env.line),
            Source::Forms(_) => None,
        }
    }

    pub(crate) fn keep_definition(&self, definition: KeptDefinition) -> i64 {
        let mut tables = self.tables();
        tables.definitions.push(Arc::new(definition));
        handle(tables.definitions.len())
    }

    pub(crate) fn kept_definition(&self, handle: i64) -> Option<Arc<KeptDefinition>> {
        let at = usize::try_from(handle).ok()?.checked_sub(1)?;
        self.tables().definitions.get(at).cloned()
    }

    /// The module in progress of this name.
    pub(crate) fn module_in_progress(&self, name: Symbol) -> Option<Arc<ModuleState>> {
        self.tables().modules.get(&name)?.last().cloned()
    }

    pub(crate) fn begin_module(&self, state: Arc<ModuleState>) {
        self.tables()
            .modules
            .entry(state.name)
            .or_default()
            .push(state);
    }

    pub(crate) fn end_module(&self, state: &Arc<ModuleState>) {
        let mut tables = self.tables();
        if let Some(states) = tables.modules.get_mut(&state.name) {
            states.retain(|other| !Arc::ptr_eq(other, state));
        }
    }
}

fn handle(count: usize) -> i64 {
    i64::try_from(count).expect("fewer than 2^63 forms are kept")
}
