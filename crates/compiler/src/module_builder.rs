//! The life of a module: opened, filled by its body as it runs, finished.
//!
//! 1. The code of `defmodule` calls `:elixir_module.compile(name, source, values)`; the host calls
//!    [`ModuleBuilder::open`] and runs the body function it gets, with `values` as its argument.
//! 2. While the body runs, `:elixir_def.store(handle, head, body)` reaches [`ModuleBuilder::define`].
//! 3. Hooks and `Module.eval_quoted` go through [`ModuleBuilder::eval`].
//! 4. [`ModuleBuilder::finish`] checks the whole and gives the module.

mod check;
mod define;
mod info;

use std::sync::Arc;

use syntax::{Quoted, Symbol};

use crate::core;
use crate::definition::{Definition, Kind, ModuleState};
use crate::env::{Env, Scope, VarKey, VarKind};
use crate::error::{Abort, Diagnostic};
use crate::eval::{self, body_module};
use crate::expand::{Body, Expander};
use crate::host::{Host, HostError};
use crate::lexical::Lexical;
use crate::names::sym;
use crate::remote::RemoteUse;
use crate::session::Session;

/// A module whose body runs or is about to.
#[derive(Clone, Debug)]
pub struct ModuleBuilder {
    state: Arc<ModuleState>,
    env: Env,
}

/// What a definition was, for docs and `@on_definition`.
#[derive(Clone, Debug)]
pub struct Defined {
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub name: Symbol,
    /// Its arity, the macro's caller not counted.
    pub arity: u8,
    /// The line of the clause.
    pub line: u32,
    /// The arguments as written.
    pub args: Vec<Quoted>,
    /// The alternatives of the guard as written.
    pub guards: Vec<Quoted>,
    /// The body as written (a keyword list of its sections); `None` for a head without body.
    pub body: Option<Quoted>,
    /// How many arguments have defaults.
    pub defaults: u8,
    /// Where the name of the function stands: the column, 0 if it comes from a macro.
    pub column: u32,
    /// Whether it stands in the source itself: no macro wrote it.
    pub is_written: bool,
    /// Whether it is the first clause of this function.
    pub is_first: bool,
    /// Where it stands: the environment inside it.
    pub env: Env,
}

/// What the host knows when a module is finished.
#[derive(Clone, Debug, Default)]
pub struct Finish {
    /// Persisted attributes, in order.
    pub attributes: Vec<(Symbol, Quoted)>,
    /// What `__info__(:struct)` gives.
    pub struct_info: Option<Quoted>,
    /// The docs, as a term in the external format; empty if there are none.
    pub docs: Vec<u8>,
    /// Types, specs and callbacks, in the same way.
    pub types: Vec<u8>,
    /// The functions that attributes name.
    pub mentioned: Vec<Mention>,
    /// Attributes that were set and never read, with the line that set them.
    pub unused_attributes: Vec<(Symbol, u32)>,
    /// Deprecated functions and macros with the reasons.
    pub deprecated: Vec<((Symbol, u8), Quoted)>,
    /// What `behaviour_info/1` gives, if the module defines callbacks.
    pub behaviour: Option<Behaviour>,
}

/// A function that an attribute names.
#[derive(Clone, Debug)]
pub struct Mention {
    /// What names it: `@on_load`, `@compile :inline` or the like.
    pub by: &'static str,
    /// Its name.
    pub name: Symbol,
    /// Its arity.
    pub arity: u8,
    /// Whether it is called for that.
    pub is_use: bool,
}

/// The callbacks of a behaviour, newest first.
#[derive(Clone, Debug, Default)]
pub struct Behaviour {
    /// All of them.
    pub callbacks: Vec<(Symbol, u8)>,
    /// Those that may be missing.
    pub optional: Vec<(Symbol, u8)>,
}

/// A finished module.
#[derive(Clone, Debug)]
pub struct Finished {
    /// The module; `None` if there were errors.
    pub module: Option<core::Module>,
    /// Everything there was to say about it.
    pub diagnostics: Vec<Diagnostic>,
    /// How many of these were said when a definition was stored.
    pub told: usize,
    /// Functions of other modules that it names, in order.
    pub remotes: Vec<RemoteUse>,
}

/// The function that runs a body, and the module that holds it.
#[derive(Clone, Debug)]
pub struct BodyFunction {
    /// A module of its own, to be dropped after the call.
    pub module: core::Module,
    /// The function: it takes the list of values.
    pub name: Symbol,
}

/// Where the block of a module comes from.
#[derive(Clone, Debug)]
pub enum Source {
    /// The session kept it (the integer that `defmodule` passed).
    Handle(i64),
    /// A `defmodule` inside a function: the term `{block, env, variables, line}` that it passed.
    Forms(Quoted),
    /// `Module.create/3`: the block and the environment around it.
    Block(Quoted, Box<Env>),
}

struct Opening {
    block: Quoted,
    env: Env,
    keys: Vec<VarKey>,
    line: u32,
}

impl ModuleBuilder {
    /// Begins a module: gives the builder and the function that runs its body.
    pub fn open(
        session: &Session,
        host: &mut dyn Host,
        name: Symbol,
        source: Source,
    ) -> Result<(ModuleBuilder, BodyFunction), Abort> {
        let Some(opening) = opening(session, host, source) else {
            let place = syntax::Meta::at_line(0);
            let message = "defmodule was called with a block that is not known".to_owned();
            session.add_diagnostics(vec![Diagnostic::new(
                crate::Severity::Error,
                "nofile",
                &place,
                message,
            )]);
            return Err(Abort::Fatal);
        };
        let mut env = opening.env;
        env.scope = Scope::default();
        env.module = Some(name);
        env.function = None;
        env.line = opening.line;
        env.add_context_module(name);
        env.lexical = Arc::new(Lexical::inside(env.lexical));
        let state = Arc::new(ModuleState::new(name, env.file.clone(), opening.line));
        session.begin_module(state.clone());
        let mut builder = ModuleBuilder {
            state,
            env: env.clone(),
        };
        match builder.run_block(session, host, env, &opening.keys, &opening.block) {
            Ok((body, env)) => {
                // Hooks run as if they stood where the module begins.
                builder.env = env;
                builder.env.line = builder.state.line;
                Ok((builder, body))
            }
            Err(abort) => {
                builder.abandon(session);
                Err(abort)
            }
        }
    }

    /// Expands a block of the module's body; `keys` are the variables whose values it gets.
    fn run_block(
        &self,
        session: &Session,
        host: &mut dyn Host,
        env: Env,
        keys: &[VarKey],
        block: &Quoted,
    ) -> Result<(BodyFunction, Env), Abort> {
        let mut expander = Expander::new(host, session, env, Body::default());
        let (params, given) = eval::bind_params(&mut expander, keys);
        for var in given {
            expander.mark_used(var);
        }
        let expanded = expander.expr(block);
        let mut env = expander.env.clone();
        env.scope = Scope::default();
        let failed = expanded.is_err() || expander.diagnostics.iter().any(Diagnostic::is_error);
        if expanded.is_ok() {
            expander.warn_unused_all();
        }
        let outcome = expander.temp();
        let diagnostics = std::mem::take(&mut expander.diagnostics);
        let body = match expanded {
            Ok(body) if !failed => eval::with_values(body, outcome, &[], env.line),
            Ok(_) => {
                session.add_diagnostics(diagnostics);
                return Err(Abort::Fatal);
            }
            Err(abort) => {
                session.add_diagnostics(diagnostics);
                return Err(abort);
            }
        };
        session.add_diagnostics(diagnostics);
        let name = sym!("__MODULE__");
        let module = body_module(
            self.state.name,
            &env.file,
            name,
            params,
            body,
            self.state.line,
        );
        Ok((BodyFunction { module, name }, env))
    }

    /// The name of the module.
    pub fn name(&self) -> Symbol {
        self.state.name
    }

    /// The line it begins on.
    pub fn line(&self) -> u32 {
        self.state.line
    }

    /// The environment after the body, for hooks.
    pub fn env(&self) -> &Env {
        &self.env
    }

    /// Code to run as if it stood at the end of the body: `@before_compile` hooks, `Module.eval_quoted/2`. The
    /// environment is the body's last one unless another is given.
    pub fn eval(
        &self,
        session: &Session,
        host: &mut dyn Host,
        form: &Quoted,
        env: Option<Env>,
    ) -> Result<BodyFunction, Abort> {
        let mut env = env.unwrap_or_else(|| self.env.clone());
        env.scope = Scope::default();
        self.run_block(session, host, env, &[], form)
            .map(|(body, _)| body)
    }

    /// Whether the module defines `name/arity` so far, and as what.
    pub fn defines(&self, name: Symbol, arity: u8) -> Option<Kind> {
        self.state
            .definitions()
            .get(name, arity)
            .map(|definition| definition.kind)
    }

    /// The definition of `name/arity` so far, as `Module.get_definition/2` gives it.
    pub fn definition(&self, name: Symbol, arity: u8) -> Option<Quoted> {
        let definitions = self.state.definitions();
        definitions.get(name, arity).map(Definition::to_form)
    }

    /// Everything defined so far, in order.
    pub fn definitions(&self) -> Vec<(Symbol, u8, Kind)> {
        let definitions = self.state.definitions();
        definitions
            .all
            .iter()
            .map(|one| (one.name, one.arity, one.kind))
            .collect()
    }

    /// Forgets `name/arity`; whether it was defined.
    pub fn delete(&self, name: Symbol, arity: u8) -> bool {
        self.state.definitions().remove(name, arity).is_some()
    }

    /// `defoverridable`.
    pub fn make_overridable(&self, names: &[(Symbol, u8)]) -> Result<(), String> {
        self.state.make_overridable(names)
    }

    /// `Module.overridables_in/1`.
    pub fn overridables(&self) -> Vec<(Symbol, u8)> {
        self.state.overridables()
    }

    /// `Module.overridable?/2`.
    pub fn is_overridable(&self, name: Symbol, arity: u8) -> bool {
        self.state.is_overridable(name, arity)
    }

    /// Stores a definition. What there is to say about it is left in the session.
    ///
    /// `head` and `body` are what the code passed: `nil` both, unless the definition has unquote fragments.
    pub fn define(
        session: &Session,
        host: &mut dyn Host,
        handle: i64,
        head: Quoted,
        body: Quoted,
    ) -> Result<Option<Defined>, Abort> {
        let Some(kept) = session.kept_definition(handle) else {
            return Err(Abort::Fatal);
        };
        let Some(state) = kept
            .env
            .module
            .and_then(|name| session.module_in_progress(name))
        else {
            return Err(Abort::Fatal);
        };
        let defined = define::define(session, host, &state, &kept, head, body);
        let mut definitions = state.definitions();
        let news = definitions.diagnostics[definitions.told..].to_vec();
        definitions.told = definitions.diagnostics.len();
        session.add_diagnostics(news);
        defined
    }

    /// Runs the macro `name` of this module, as `Macro.expand/2` does; `None` if it defines no such macro so far.
    pub fn expand_local_macro(
        &self,
        host: &mut dyn Host,
        name: Symbol,
        args: Vec<Quoted>,
        env: Quoted,
    ) -> Result<Option<Quoted>, HostError> {
        let Ok(arity) = u8::try_from(args.len()) else {
            return Ok(None);
        };
        if !self.state.defines_macro(name, arity) {
            return Ok(None);
        }
        self.state.definitions().expanded.insert((name, arity));
        let (helper, key) = self.state.macro_helper(name, arity);
        let function = Symbol::new(&format!("MACRO-{name}"));
        let mut all = vec![env];
        all.extend(args);
        host.call_in(&helper, key, function, all).map(Some)
    }

    /// What was said of its definitions so far.
    pub fn told(&self) -> Vec<Diagnostic> {
        let definitions = self.state.definitions();
        definitions.diagnostics[..definitions.told].to_vec()
    }

    /// Gives up on the module: its body raised, or did not expand.
    pub fn abandon(&self, session: &Session) {
        session.end_module(&self.state);
    }

    /// Checks the whole module and gives it.
    pub fn finish(&self, session: &Session, host: &mut dyn Host, finish: Finish) -> Finished {
        self.state.restore_overridables();
        let unused = finish.unused_attributes.clone();
        let module = self.assemble(host, finish);
        let remotes = self.remotes();
        session.end_module(&self.state);
        let (mut diagnostics, told) = {
            let mut definitions = self.state.definitions();
            (
                std::mem::take(&mut definitions.diagnostics),
                definitions.told,
            )
        };
        let failed = diagnostics.iter().any(Diagnostic::is_error);
        if !failed {
            diagnostics.append(&mut self.state.definitions().late);
            diagnostics.extend(self.unused_attributes(&unused));
            diagnostics.extend(self.env.lexical.take_warnings(&self.env.file));
        }
        Finished {
            module: (!failed).then_some(module),
            diagnostics,
            told,
            remotes,
        }
    }

    /// The functions of other modules that the definitions name, in the order of the source.
    fn remotes(&self) -> Vec<RemoteUse> {
        let mut definitions = self.state.definitions();
        let mut all = Vec::new();
        for one in &mut definitions.all {
            let mut remotes = std::mem::take(&mut one.remotes);
            remotes.sort_by_key(|used| (used.meta.line, used.meta.column));
            all.append(&mut remotes);
        }
        all
    }

    /// Warnings about attributes that were set and never read.
    fn unused_attributes(&self, unused: &[(Symbol, u32)]) -> Vec<Diagnostic> {
        let warn = |(name, line): &(Symbol, u32)| {
            let text = format!("module attribute @{name} was set but never used");
            let place = syntax::Meta::at_line(*line);
            let mut diagnostic =
                Diagnostic::new(crate::Severity::Warning, &self.env.file, &place, text);
            diagnostic.inside = Some(format!("{} (module)", crate::inspect::atom(self.name())));
            diagnostic
        };
        unused.iter().map(warn).collect()
    }

    fn assemble(&self, host: &mut dyn Host, finish: Finish) -> core::Module {
        let kept = check::check(&self.state, &finish.mentioned);
        let mut functions: Vec<core::Function> = {
            let definitions = self.state.definitions();
            kept.iter()
                .map(|at| definitions.all[*at].to_function())
                .collect()
        };
        info::add(host, &self.state, &finish, &mut functions);
        core::Module {
            name: self.state.name,
            file: self.state.file.to_string(),
            functions,
            attributes: finish.attributes,
            docs: finish.docs,
            types: finish.types,
        }
    }
}

fn opening(session: &Session, host: &mut dyn Host, source: Source) -> Option<Opening> {
    match source {
        Source::Handle(handle) => {
            let kept = session.kept_block(handle)?;
            let keys = kept
                .env
                .scope
                .sorted()
                .into_iter()
                .map(|(key, _)| key)
                .collect();
            Some(Opening {
                block: kept.body,
                env: kept.env,
                keys,
                line: kept.line,
            })
        }
        Source::Forms(term) => {
            let Quoted::Tuple(parts) = term else {
                return None;
            };
            let [block, env, keys, line] = <[Quoted; 4]>::try_from(parts).ok()?;
            let (Quoted::List(keys), Quoted::Integer(line)) = (keys, line) else {
                return None;
            };
            let base = session.file_env(host, "nofile");
            let line = u32::try_from(line).ok()?;
            let keys = keys.iter().map(read_key).collect::<Option<Vec<_>>>()?;
            Some(Opening {
                block,
                env: base.updated_from_term(&env),
                keys,
                line,
            })
        }
        Source::Block(block, env) => {
            let line = env.line;
            Some(Opening {
                block,
                env: *env,
                keys: Vec::new(),
                line,
            })
        }
    }
}

fn read_key(term: &Quoted) -> Option<VarKey> {
    let Quoted::Tuple(pair) = term else {
        return None;
    };
    match pair.as_slice() {
        [Quoted::Atom(name), Quoted::Atom(context)] => Some((*name, VarKind::Context(*context))),
        [Quoted::Atom(name), Quoted::Integer(counter)] => Some((*name, VarKind::Counter(*counter))),
        _ => None,
    }
}
