//! Calls.

use syntax::{Args, Meta, Node, Quoted, Symbol};

use super::dispatch::Target;
use super::pattern::no_such_import;
use super::{Expander, LocalUse, var_key};
use crate::core::{Callee, Clause, Expr, ExprKind, Otherwise, Pattern};
use crate::env::Context;
use crate::error::Expanded;
use crate::names::sym;
use crate::rewrite::{self, Rewrite};

impl Expander<'_> {
    /// `name(args…)`.
    pub(super) fn local_call(
        &mut self,
        name: Symbol,
        meta: &Meta,
        args: &[Quoted],
    ) -> Expanded<Expr> {
        if let (Some(Quoted::Atom(context)), [arg]) = (meta.get("ambiguous_op"), args)
            && self.env.scope.get(var_key(name, meta, *context)).is_some()
        {
            return Ok(self.ambiguous(name, meta, arg));
        }
        match self.resolve(name, meta, args)? {
            Target::Expanded(expansion, form) => self.inside_of(expansion, |this| this.expr(&form)),
            Target::Builtin(_) => self.builtin(name, meta, args),
            Target::Function(module) => self.function_call(module, name, meta, args),
            Target::Local => self.own_call(name, meta, args),
            Target::Failed => Ok(Expr::nil(self.line(meta))),
        }
    }

    /// `name -1` where `name` is a variable.
    fn ambiguous(&mut self, name: Symbol, meta: &Meta, arg: &Quoted) -> Expr {
        let shown = self.shown(arg);
        self.error(
            meta,
            format!(
                "\"{name} {shown}\" looks like a function call but there is a variable named \"{name}\". If you want to \
                 perform a function call, use parentheses:\n\n    {name}({shown})\n\nIf you want to perform an operation \
                 on the variable {name}, use spaces around the unary operator"
            ),
        )
    }

    /// Macros of `Kernel` that are part of the compiler.
    fn builtin(&mut self, name: Symbol, meta: &Meta, args: &[Quoted]) -> Expanded<Expr> {
        let line = self.line(meta);
        match (name.as_str(), args) {
            ("and", [left, right]) => self.both(left, right, line, ExprKind::AndAlso),
            ("or", [left, right]) => self.both(left, right, line, ExprKind::OrElse),
            ("@", [form]) => self.attribute_form(meta, form),
            ("defmodule", [alias, block]) => self.defmodule_form(meta, alias, block),
            ("def" | "defp" | "defmacro" | "defmacrop", [head]) => {
                self.def_form(name, meta, head, None)
            }
            ("def" | "defp" | "defmacro" | "defmacrop", [head, body]) => {
                self.def_form(name, meta, head, Some(body))
            }
            _ => Ok(self.error(meta, format!("undefined function {name}/{}", args.len()))),
        }
    }

    fn both(
        &mut self,
        left: &Quoted,
        right: &Quoted,
        line: u32,
        make: impl FnOnce(Box<Expr>, Box<Expr>) -> ExprKind,
    ) -> Expanded<Expr> {
        let left = self.expr(left)?;
        // What the right side binds is seen by nobody: it may not run.
        let right = self.scoped(|this| this.expr(right))?;
        Ok(Expr::new(make(Box::new(left), Box::new(right)), line))
    }

    /// A call of a function of the module in progress.
    fn own_call(&mut self, name: Symbol, meta: &Meta, args: &[Quoted]) -> Expanded<Expr> {
        let place = match self.env.context {
            Context::None => None,
            Context::Match => Some("match"),
            Context::Guard if self.pattern.is_some() => Some("bitstring size specifier"),
            Context::Guard => Some("guard"),
        };
        if let Some(place) = place {
            return Ok(self.local_not_allowed(name, meta, args, place));
        }
        let arity = args.len();
        if self.env.function.is_none() {
            return Ok(self.error(meta, no_such_import(name, arity)));
        }
        let line = self.line(meta);
        self.use_local(name, arity, meta);
        let args = self.args(args)?;
        Ok(Expr::new(ExprKind::Call(Callee::Local(name), args), line))
    }

    pub(super) fn use_local(&mut self, name: Symbol, arity: usize, meta: &Meta) {
        let arity = u8::try_from(arity).expect("calls have at most 255 arguments");
        let mut meta = meta.clone();
        meta.line = self.line(&meta);
        self.body.uses.push(LocalUse {
            name,
            arity,
            meta,
            is_call: true,
            imported: None,
        });
    }

    /// Notes that the body calls `name/arity` of its own module.
    pub(crate) fn use_function(&mut self, name: Symbol, arity: u8, meta: &Meta) {
        self.use_local(name, usize::from(arity), meta);
    }

    /// A call of a function of a module known now.
    pub(super) fn function_call(
        &mut self,
        module: Symbol,
        name: Symbol,
        meta: &Meta,
        args: &[Quoted],
    ) -> Expanded<Expr> {
        if let ("-" | "+", [number @ (Quoted::Integer(_) | Quoted::Big(_) | Quoted::Float(_))]) =
            (name.as_str(), args)
            && module == sym!("Elixir.Kernel")
        {
            let value = number.clone();
            let value = if name == "-" {
                crate::literal::negate(value)
            } else {
                value
            };
            return Ok(Expr::literal(value, self.line(meta)));
        }
        if self.env.context == Context::Match {
            return Ok(self.not_in_matches(meta, module, name, args.len()));
        }
        let args = self.args(args)?;
        Ok(self.call_function(module, name, meta, args))
    }

    fn call_function(
        &mut self,
        module: Symbol,
        name: Symbol,
        meta: &Meta,
        args: Vec<Expr>,
    ) -> Expr {
        let line = self.line(meta);
        let arity = args.len();
        if module == sym!("erlang") && arity == 2 {
            let is_and = name == sym!("andalso");
            if is_and || name == sym!("orelse") {
                let mut args = args.into_iter().map(Box::new);
                let (Some(left), Some(right)) = (args.next(), args.next()) else {
                    return Expr::nil(line);
                };
                let kind = if is_and {
                    ExprKind::AndAlso(left, right)
                } else {
                    ExprKind::OrElse(left, right)
                };
                return Expr::new(kind, line);
            }
        }
        let call = match rewrite::inline(module, name, arity) {
            Rewrite::None => Expr::remote(module, name, args, line),
            Rewrite::Rename(module, name) => Expr::remote(module, name, args, line),
            Rewrite::Swap(module, name) => swapped(module, name, args, line),
            Rewrite::Element(name) => element(name, args, line),
        };
        if self.env.context == Context::Guard && !is_guard_call(&call) {
            let shown = format!(
                "{}.{}/{arity}",
                crate::inspect::atom(module),
                crate::inspect::function_name(name)
            );
            return self.error(
                meta,
                format!("cannot invoke remote function {shown} inside a guard"),
            );
        }
        call
    }

    /// A node whose head is `.`: a remote call, a field or the call of a fun.
    pub(super) fn dotted(&mut self, head: &Node, meta: &Meta, args: &[Quoted]) -> Expanded<Expr> {
        let Args::List(parts) = &head.args else {
            return Ok(Expr::nil(self.line(meta)));
        };
        match parts.as_slice() {
            [fun] => self.fun_call(fun, meta, args),
            [receiver, Quoted::Atom(name)] => self.remote_call(receiver, *name, meta, args),
            _ => {
                let shown = self.shown(&Quoted::Node(Box::new(head.clone())));
                Ok(self.error(meta, format!("invalid call {shown}")))
            }
        }
    }

    fn fun_call(&mut self, fun: &Quoted, meta: &Meta, args: &[Quoted]) -> Expanded<Expr> {
        let line = self.line(meta);
        if self.env.context == Context::Guard {
            return Ok(self.not_in_guards(meta, "anonymous call"));
        }
        let (fun, args) = self.receiver_and_args(fun, args)?;
        if let Some(name) = fun.as_atom() {
            return Ok(self.error(
                meta,
                format!(
                    "invalid function call :{name}.() (an anonymous function cannot be an atom, did you mean to call \
                     a function by its name?)"
                ),
            ));
        }
        Ok(Expr::new(
            ExprKind::Call(Callee::Fun(Box::new(fun)), args),
            line,
        ))
    }

    fn receiver_and_args(
        &mut self,
        receiver: &Quoted,
        args: &[Quoted],
    ) -> Expanded<(Expr, Vec<Expr>)> {
        let mark = self.env.scope.mark();
        let receiver = self.expr(receiver)?;
        let bound = self.env.scope.undo_to(mark);
        let args = self.args(args)?;
        self.env.scope.redo(&bound);
        Ok((receiver, args))
    }

    fn remote_call(
        &mut self,
        receiver: &Quoted,
        name: Symbol,
        meta: &Meta,
        args: &[Quoted],
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let mark = self.env.scope.mark();
        let target = self.expr(receiver)?;
        let is_field = args.is_empty() && meta.is_set("no_parens");
        if let Some(module) = target.as_atom()
            && !(is_field && module == "nil")
        {
            return match self.resolve_remote(module, name, meta, args)? {
                Target::Expanded(expansion, form) => {
                    self.inside_of(expansion, |this| this.expr(&form))
                }
                Target::Builtin(_) => self.builtin(name, meta, args),
                Target::Function(module) => {
                    self.note_remote(module, name, args.len(), meta)?;
                    self.function_call(module, name, meta, args)
                }
                Target::Local | Target::Failed => Ok(Expr::nil(line)),
            };
        }
        if matches!(receiver, Quoted::List(_))
            || matches!(
                target.as_literal(),
                Some(Quoted::Integer(_) | Quoted::Float(_) | Quoted::Binary(_))
            )
        {
            let dot = Quoted::call(
                ".",
                meta.clone(),
                vec![receiver.clone(), Quoted::Atom(name)],
            );
            let shown = self.shown(&Quoted::node(dot, meta.clone(), args.to_vec()));
            return Ok(self.error(meta, format!("invalid call {shown}")));
        }
        if self.env.context == Context::Guard {
            if is_field {
                let args = vec![Expr::atom(name, line), target];
                return Ok(Expr::erlang(sym!("map_get"), args, line));
            }
            let shown = self.shown(receiver);
            return Ok(self.error(
                meta,
                format!(
                    "cannot invoke remote function inside a guard. If you want to do a map lookup instead, please \
                     remove parens from {shown}.{name}()"
                ),
            ));
        }
        if is_field {
            return Ok(self.field(target, name, line));
        }
        if args.is_empty() {
            return Ok(self.field_or_call(target, name, line));
        }
        let bound = self.env.scope.undo_to(mark);
        let args = self.args(args)?;
        self.env.scope.redo(&bound);
        let callee = Callee::Dynamic(Box::new(target), Box::new(Expr::atom(name, line)));
        Ok(Expr::new(ExprKind::Call(callee, args), line))
    }

    /// `target.name` without parentheses: the field of a map, or a call if it is a module after all.
    fn field(&mut self, target: Expr, name: Symbol, line: u32) -> Expr {
        let key = Expr::atom(name, line);
        let fallback = |other| {
            Expr::remote(
                sym!("elixir_erl_pass"),
                sym!("no_parens_remote"),
                vec![other, key],
                line,
            )
        };
        self.field_or(target, name, line, fallback)
    }

    /// `target.name()`: a call, or the field of a map after all.
    fn field_or_call(&mut self, target: Expr, name: Symbol, line: u32) -> Expr {
        let fallback = |other| {
            let callee = Callee::Dynamic(Box::new(other), Box::new(Expr::atom(name, line)));
            Expr::new(ExprKind::Call(callee, Vec::new()), line)
        };
        self.field_or(target, name, line, fallback)
    }

    /// The field `name` of a map, or what becomes of anything else.
    fn field_or(
        &mut self,
        target: Expr,
        name: Symbol,
        line: u32,
        fallback: impl FnOnce(Expr) -> Expr,
    ) -> Expr {
        let (value, other) = (self.temp(), self.temp());
        let key = Expr::atom(name, line);
        let found = Clause::new(
            vec![Pattern::Map(vec![(key, Pattern::Bind(value))])],
            Expr::var(value, line),
        );
        let other = Clause::new(vec![Pattern::Bind(other)], fallback(Expr::var(other, line)));
        Expr::case(target, vec![found, other], Otherwise::Never, line)
    }
}

/// The call with its arguments in the other order; they are still evaluated in the written one.
fn swapped(module: Symbol, name: Symbol, mut args: Vec<Expr>, line: u32) -> Expr {
    args.rotate_left(1);
    if args.len() == 3 {
        // `put(map, key, value)` is `put(key, value, map)`.
        return Expr::remote(module, name, args, line);
    }
    Expr::remote(module, name, args, line)
}

/// `elem` and `put_elem`, which count from 0.
fn element(name: Symbol, mut args: Vec<Expr>, line: u32) -> Expr {
    args.swap(0, 1);
    let index = match args[0].as_literal() {
        Some(Quoted::Integer(index)) => Expr::integer(index.wrapping_add(1), line),
        _ => {
            let index = std::mem::replace(&mut args[0], Expr::nil(line));
            Expr::erlang(sym!("+"), vec![index, Expr::integer(1, line)], line)
        }
    };
    args[0] = index;
    Expr::erlang(name, args, line)
}

/// Whether guards may call this.
fn is_guard_call(call: &Expr) -> bool {
    matches!(&call.kind, ExprKind::Call(Callee::Remote(module, name), args)
        if *module == sym!("erlang") && rewrite::is_guard(*name, args.len()))
}
