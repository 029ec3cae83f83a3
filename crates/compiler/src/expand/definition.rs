//! `defmodule` and `def` as code: calls of what the host does when they run.

use syntax::{Args, Meta, Quoted, Symbol};

use super::Expander;
use super::quote::{Mode, Quoting, has_unquotes};
use super::sequence::concat;
use crate::core::{Callee, Expr, ExprKind};
use crate::definition::Kind;
use crate::env::VarKind;
use crate::error::Expanded;
use crate::literal::as_atom;
use crate::names::sym;
use crate::session::{KeptBlock, KeptDefinition};

impl Expander<'_> {
    pub(super) fn defmodule_form(
        &mut self,
        meta: &Meta,
        alias: &Quoted,
        block: &Quoted,
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let Some(body) = do_block(block) else {
            return Ok(self.error(meta, "expected a do block in defmodule".to_owned()));
        };
        let body = body.clone();
        let name = self.defined_name(meta, alias)?;
        if let Some(module) = name.as_atom() {
            self.check_module_name(meta, module)?;
        }
        let vars = self.env.scope.sorted();
        let values = vars
            .iter()
            .map(|(_, var)| {
                self.mark_used(*var);
                Expr::var(*var, line)
            })
            .collect();
        let source = if self.env.function.is_none() {
            let mut env = self.env.clone();
            env.line = line;
            let handle = self.session.keep_block(KeptBlock { body, env, line });
            Expr::integer(handle, line)
        } else {
            let keys = vars
                .iter()
                .map(|((name, kind), _)| {
                    let kind = match kind {
                        VarKind::Context(context) => Quoted::Atom(*context),
                        VarKind::Counter(counter) => Quoted::Integer(*counter),
                    };
                    Quoted::pair(Quoted::Atom(*name), kind)
                })
                .collect();
            self.env.line = line;
            let env = self.env_constant();
            let parts = vec![
                body,
                env,
                Quoted::List(keys),
                Quoted::Integer(i64::from(line)),
            ];
            self.constant(&Quoted::Tuple(parts), line)?
        };
        if self.env.function.is_none()
            && let Some(module) = name.as_atom()
        {
            self.env.add_context_module(module);
        }
        let nil = Expr::literal(Quoted::List(Vec::new()), line);
        let values = Expr::new(ExprKind::List(values, Box::new(nil)), line);
        Ok(Expr::remote(
            sym!("elixir_module"),
            sym!("compile"),
            vec![name, source, values],
            line,
        ))
    }

    fn check_module_name(&mut self, meta: &Meta, module: Symbol) -> Expanded<()> {
        match module.as_str() {
            "nil" | "true" | "false" => {
                self.raise(&format!("invalid module name: {module}"))?;
            }
            "Elixir" => {
                let message = "module Elixir is reserved and cannot be defined".to_owned();
                self.error(meta, message);
            }
            _ => {}
        }
        Ok(())
    }

    /// The full name of the module that `defmodule alias` defines here; aliases it as Elixir does.
    fn defined_name(&mut self, meta: &Meta, alias: &Quoted) -> Expanded<Expr> {
        let line = self.line(meta);
        let (Some(outer), Some(parts)) = (self.env.module, alias.call_args("__aliases__")) else {
            return self.expr(alias);
        };
        let Some((Quoted::Atom(first), _)) = parts.split_first() else {
            return self.expr(alias);
        };
        if *first == sym!("Elixir") || self.env.function.is_some() && outer == *first {
            return self.expr(alias);
        }
        let parts: Vec<Symbol> = parts.iter().filter_map(as_atom).collect();
        let module = concat(&[outer, *first]);
        let short = concat(&[*first]);
        let counter = if let Quoted::Node(node) = alias {
            node.meta.get("counter").cloned()
        } else {
            None
        };
        match counter {
            Some(Quoted::Integer(counter)) => self.env.add_macro_alias(short, counter, module),
            _ => self.env.add_alias(short, module),
        }
        let mut all = vec![outer];
        all.extend(parts);
        Ok(Expr::atom(concat(&all), line))
    }

    pub(super) fn def_form(
        &mut self,
        name: Symbol,
        meta: &Meta,
        head: &Quoted,
        body: Option<&Quoted>,
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let kind = Kind::from_name(name).unwrap_or(Kind::Def);
        if self.env.module.is_none() {
            return self.raise(&format!("cannot invoke {name}/2 outside module"));
        }
        if self.env.function.is_some() {
            return self.raise(&format!("cannot invoke {name}/2 inside function/macro"));
        }
        let mut env = self.env.clone();
        env.scope = crate::env::Scope::default();
        env.line = line;
        let dynamic = has_unquotes(head) || body.is_some_and(has_unquotes);
        let nil = || Expr::nil(line);
        let (head_term, body_term) = if dynamic {
            let quoting = Quoting {
                mode: Mode::Escape,
                unquote: true,
            };
            let head = self.quoted(head, &quoting)?;
            let body = match body {
                Some(body) => self.quoted(body, &quoting)?,
                None => nil(),
            };
            (head, body)
        } else {
            (nil(), nil())
        };
        let kept = if dynamic {
            None
        } else {
            Some((head.clone(), body.cloned()))
        };
        let handle = self.session.keep_definition(KeptDefinition {
            kind,
            env,
            meta: Meta {
                line,
                ..meta.clone()
            },
            has_body: body.is_some(),
            forms: kept,
        });
        let args = vec![Expr::integer(handle, line), head_term, body_term];
        Ok(Expr::remote(sym!("elixir_def"), sym!("store"), args, line))
    }

    /// `super(args…)`: the definition this one overrides.
    pub(super) fn super_form(&mut self, meta: &Meta, args: &[Quoted]) -> Expanded<Expr> {
        let line = self.line(meta);
        let (Some(module), Some((name, arity))) = (self.module.clone(), self.env.function) else {
            return Ok(self.error(meta, "cannot invoke super outside module".to_owned()));
        };
        if args.len() != usize::from(arity) {
            return Ok(self.error(
                meta,
                "super must be called with the same number of arguments as the current definition"
                    .to_owned(),
            ));
        }
        let Some(target) = module.super_target(name, arity) else {
            let shown = crate::inspect::atom(module.name);
            return Ok(self.error(
                meta,
                format!(
                    "no super defined for {name}/{arity} in module {shown}. Overridable functions available are: {}",
                    module.overridable_names()
                ),
            ));
        };
        self.use_local(target.name, args.len(), meta);
        let mut args = self.args(args)?;
        if let (true, Some(caller)) = (target.kind.is_macro(), self.body.caller) {
            args.insert(0, Expr::var(caller, line));
        }
        Ok(Expr::new(
            ExprKind::Call(Callee::Local(target.function), args),
            line,
        ))
    }
}

/// The body of `do … end`.
fn do_block(form: &Quoted) -> Option<&Quoted> {
    let sections = super::clause::sections(form)?;
    sections
        .into_iter()
        .find(|(name, _)| *name == "do")
        .map(|(_, body)| body)
}

/// The name, arguments and guards of a definition's head.
pub(crate) struct Head<'q> {
    pub(crate) name: Symbol,
    pub(crate) meta: &'q Meta,
    pub(crate) args: &'q [Quoted],
    pub(crate) guards: Vec<&'q Quoted>,
}

/// Reads the head of a definition.
pub(crate) fn read_head(form: &Quoted) -> Option<Head<'_>> {
    let (call, guards) = match form.operands("when") {
        Some((call, guard)) => (call, super::clause::alternatives(guard)),
        None => (form, Vec::new()),
    };
    let Quoted::Node(node) = call else {
        return None;
    };
    let Quoted::Atom(name) = &node.head else {
        return None;
    };
    let args = match &node.args {
        Args::Context(_) => &[][..],
        Args::List(args) => args,
    };
    Some(Head {
        name: *name,
        meta: &node.meta,
        args,
        guards,
    })
}
