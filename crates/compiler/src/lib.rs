//! Quoted forms in, module and diagnostics out. Touches no file, runs no code itself.
//!
//! `expand` turns quoted forms into [`core`]: names resolved, macros gone. `lower` turns core
//! into a `bytecode::Module`: decision trees, registers, ops. Whenever a macro must run, the
//! compiler asks its [`host`].
//!
//! # Compiling, as the program around the compiler sees it
//!
//! One [`Session`] goes with one file (or one shell); it is shared by reference, since code that runs may ask
//! for more compilation on the same thread. Every step that may expand takes the session and the host.
//!
//! ```text
//! let session = Session::new(Options::default());
//! let mut env = session.file_env(&mut host, "lib/counter.ex"); // Kernel imported
//!
//! // `-e`, one shell input (a script: `eval::expand_script`, which also warns about unused variables): values go in and come out in the order of `bindings`.
//! let evaluation = eval::expand_eval(&session, &mut host, &quoted, env, &bindings, Unread::Kept)?; // Abort: see below
//! // lower evaluation.module, load it, call `evaluation.function` with the list of values:
//! // {result, values}; go on with evaluation.bindings and evaluation.env.
//!
//! // `:elixir_module.compile(name, source, values)`, run by the code of `defmodule`:
//! let source = match source { integer => Source::Handle(integer), tuple => Source::Forms(tuple) };
//! let (builder, body) = ModuleBuilder::open(&session, &mut host, name, source)?;
//! // lower body.module and call body.name with the list `values`, in the calling process. Meanwhile
//! // `:elixir_def.store(handle, head, body)` arrives:
//! let defined = ModuleBuilder::define(&session, &mut host, handle, head, body)?; // gives {name, arity} back
//! // (`defined` has what @doc, @impl and @on_definition need; `Module.*` ask the builder: defines, definitions,
//! // delete, make_overridable; `Module.eval_quoted` and @before_compile go through `builder.eval`).
//! // When the body has returned:
//! let finished = builder.finish(&session, &mut host, Finish { attributes, struct_info, docs, types, used });
//! // finished.module is core to lower and load, or None if finished.diagnostics has errors.
//! // If the body raised: builder.abandon(&session).
//! ```
//!
//! [`Abort::Fatal`]: the errors are in [`Session::take_diagnostics`] (messages that belong to no module) — raise
//! CompileError. [`Abort::Host`]: what the host itself answered; the exception is its own.
//!
//! Run-time names that expanded code calls: `:elixir_module.compile/3`, `:elixir_def.store/3`,
//! `:elixir_erl_pass.no_parens_remote/2` (`value.name` where `value` is no map with that key: calls the function
//! if `value` is an atom, raises KeyError or BadMapError otherwise), `:elixir_quote.dot/4` (meta, left, right,
//! args or nil: `left.unquote(right)`), `:elixir_quote.tail_list/2` (`[unquote_splicing(front) | tail]`),
//! `Module.__put_attribute__/4`, `Module.__get_attribute__/3`,
//! `Exception.normalize/3`, `Enum.reduce/3`, `Collectable.into/1`, `:lists.reverse/1`, `:maps.put/3`,
//! `:erlang.get_module_info/1,2`.

mod build;
mod constant;
pub mod core;
pub mod coverage;
pub mod definition;
pub mod dependencies;
pub mod deprecated;
pub mod env;
pub mod error;
pub mod eval;
mod expand;
pub mod host;
mod hygiene;
pub mod inspect;
mod lexical;
mod literal;
pub mod lower;
pub mod module_builder;
mod names;
pub mod print;
pub mod remote;
pub mod rewrite;
pub mod session;
mod suggest;

pub use error::{Abort, Diagnostic, Severity};
pub use eval::Evaluation;
pub use module_builder::ModuleBuilder;
pub use session::{Options, Session};
