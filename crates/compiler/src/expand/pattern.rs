//! Patterns.
//!
//! Within one set of patterns (the arguments of a clause, the left side of `=`) a variable is bound
//! at its first place and compared at the others; pins and sizes see what was bound before.

use syntax::{Args, Meta, Node, Quoted, Symbol};

use super::dispatch::Target;
use super::map::variable_of;
use super::recursion::Links;
use super::{Expander, cons_tail, is_dot, var_key};
use crate::core::{Expr, ExprKind, Pattern, Var};
use crate::env::{Context, VarKey};
use crate::error::Expanded;
use crate::names::sym;
use crate::rewrite::{self, Rewrite};

/// The variables bound so far by the patterns being expanded.
#[derive(Debug, Default)]
pub(super) struct PatternState {
    bound: Vec<(VarKey, Var)>,
    links: Links,
}

impl Expander<'_> {
    pub(super) fn begin_pattern(&mut self) -> Option<PatternState> {
        self.pattern.replace(PatternState::default())
    }

    /// Ends the patterns begun with `begin_pattern`: their variables are in scope from here. Gives what they link.
    pub(super) fn end_pattern(&mut self, outer: Option<PatternState>) -> Links {
        let done = std::mem::replace(&mut self.pattern, outer).unwrap_or_default();
        for (key, var) in done.bound {
            self.env.scope.bind(key, var);
        }
        done.links
    }

    /// What the patterns being expanded link so far.
    fn links(&mut self) -> &mut Links {
        &mut self.pattern.get_or_insert_default().links
    }

    /// The variable `key` as bound by the patterns being expanded.
    pub(super) fn bound_here(&self, key: VarKey) -> Option<Var> {
        let state = self.pattern.as_ref()?;
        state
            .bound
            .iter()
            .find(|(bound, _)| *bound == key)
            .map(|(_, var)| *var)
    }

    /// All variables bound by the patterns being expanded.
    pub(super) fn bound_variables(&self) -> Vec<(VarKey, Var)> {
        self.pattern
            .as_ref()
            .map(|state| state.bound.clone())
            .unwrap_or_default()
    }

    pub(super) fn pattern(&mut self, form: &Quoted) -> Expanded<Pattern> {
        self.deeper(|this| this.pattern_form(form))
    }

    fn pattern_form(&mut self, form: &Quoted) -> Expanded<Pattern> {
        match form {
            Quoted::Float(zero) if *zero == 0.0 && zero.is_sign_positive() => {
                self.warn_zero();
                Ok(Pattern::Literal(form.clone()))
            }
            Quoted::Integer(_)
            | Quoted::Big(_)
            | Quoted::Float(_)
            | Quoted::Atom(_)
            | Quoted::Binary(_)
            | Quoted::Bitstring(..) => Ok(Pattern::Literal(form.clone())),
            Quoted::Capture(_) => {
                let place = Meta::at_line(self.env.line);
                self.error(
                    &place,
                    "invalid pattern in match, & is not allowed in matches".to_owned(),
                );
                Ok(Pattern::Any)
            }
            Quoted::Opaque(_) => {
                self.invalid_form(form);
                Ok(Pattern::Any)
            }
            Quoted::List(items) => self.list_pattern(items),
            Quoted::Tuple(items) if items.len() == 2 => {
                Ok(Pattern::Tuple(self.pattern_each(items)?))
            }
            Quoted::Node(node) => self.node_pattern(node),
            Quoted::Tuple(_) | Quoted::Improper(..) | Quoted::Map(_) => {
                self.invalid_form(form);
                Ok(Pattern::Any)
            }
        }
    }

    fn pattern_each(&mut self, items: &[Quoted]) -> Expanded<Vec<Pattern>> {
        items.iter().map(|item| self.pattern(item)).collect()
    }

    /// Warns about `0.0`, which also looks as if it matched `-0.0`. The reference knows no place.
    fn warn_zero(&mut self) {
        self.warning(
            &Meta::default(),
            "pattern matching on 0.0 is equivalent to matching only on +0.0 from Erlang/OTP 27+. Instead you must match \
             on +0.0 or -0.0"
                .to_owned(),
        );
        if let Some(diagnostic) = self.diagnostics.last_mut() {
            diagnostic.base.line = 0;
        }
    }

    fn list_pattern(&mut self, items: &[Quoted]) -> Expanded<Pattern> {
        let (heads, tail) = match cons_tail(items) {
            Some((before, last, tail)) => {
                let mut heads = self.pattern_each(before)?;
                heads.push(self.pattern(last)?);
                (heads, self.pattern(tail)?)
            }
            None => (
                self.pattern_each(items)?,
                Pattern::Literal(Quoted::List(Vec::new())),
            ),
        };
        Ok(cons(heads, tail))
    }

    fn node_pattern(&mut self, node: &Node) -> Expanded<Pattern> {
        if node.meta.line != 0 {
            self.env.line = node.meta.line;
        }
        match (&node.head, &node.args) {
            (Quoted::Atom(name), Args::Context(context)) => {
                self.variable_pattern(*name, &node.meta, *context)
            }
            (Quoted::Atom(name), Args::List(args)) => self.named_pattern(*name, &node.meta, args),
            (Quoted::Node(head), Args::List(args)) if is_dot(head) => {
                self.dotted_pattern(head, &node.meta, args)
            }
            _ => Ok(self.bad_pattern(&Quoted::Node(Box::new(node.clone())), &node.meta)),
        }
    }

    fn variable_pattern(
        &mut self,
        name: Symbol,
        meta: &Meta,
        context: Symbol,
    ) -> Expanded<Pattern> {
        match name.as_str() {
            "_" => Ok(Pattern::Any),
            "__MODULE__" | "__DIR__" => {
                let value = self.variable(name, meta, context)?;
                let term = value.as_literal().cloned();
                Ok(term.map_or(Pattern::Any, Pattern::Literal))
            }
            "__ENV__" | "__CALLER__" | "__STACKTRACE__" => {
                self.refuse(
                    meta,
                    format!("invalid pattern in match, {name} is not allowed in matches"),
                );
                Ok(Pattern::Any)
            }
            _ => Ok(self.bind(var_key(name, meta, context), meta)),
        }
    }

    fn bind(&mut self, key: VarKey, meta: &Meta) -> Pattern {
        if let Some(var) = self.bound_here(key) {
            self.links().note(var);
            self.mark_used(var);
            self.warn_underscored_twice(key.0, meta);
            return Pattern::Same(var);
        }
        let var = self.fresh(key, meta);
        if let Some(state) = &mut self.pattern {
            state.bound.push((key, var));
            state.links.note(var);
        }
        Pattern::Bind(var)
    }

    fn warn_underscored_twice(&mut self, name: Symbol, meta: &Meta) {
        if name.as_str().starts_with('_') && !meta.is_set("generated") {
            self.warning(
                meta,
                format!(
                    "the underscored variable \"{name}\" appears more than once in a match. This means the pattern will \
                     only match if all \"{name}\" bind to the same value. If this is the intended behaviour, please \
                     remove the leading underscore from the variable name, otherwise give the variables different names"
                ),
            );
        }
    }

    fn named_pattern(&mut self, name: Symbol, meta: &Meta, args: &[Quoted]) -> Expanded<Pattern> {
        match (name.as_str(), args) {
            ("{}", items) => Ok(Pattern::Tuple(self.pattern_each(items)?)),
            ("%{}", pairs) => self.map_pattern(meta, pairs),
            ("%", [name, fields]) => self.struct_pattern(meta, name, fields),
            ("<<>>", segments) => self.binary_pattern(meta, segments),
            ("__aliases__", segments) => {
                let module = self.alias_form(meta, segments)?;
                Ok(Pattern::atom(module.as_atom().unwrap_or(sym!("nil"))))
            }
            ("__block__", [one]) => self.pattern(one),
            ("=", [left, right]) => {
                let start = self.links().mark();
                let left = self.pattern(left)?;
                let middle = self.links().mark();
                let right = self.pattern(right)?;
                self.links().join(start, middle);
                Ok(Pattern::Both(Box::new(left), Box::new(right)))
            }
            ("^", [form]) => self.pin(meta, form),
            ("quote", _) => self.quote_pattern(meta, args),
            ("when", [_, _]) => {
                self.error(
                    meta,
                    "invalid pattern in match, \"when\" is not allowed in matches".to_owned(),
                );
                Ok(Pattern::Any)
            }
            ("|" | "->" | "::", [_, _]) => {
                self.named(name, meta, args)?;
                Ok(Pattern::Any)
            }
            _ if super::dispatch::is_special_form(name.as_str(), args.len()) => {
                self.refuse(
                    meta,
                    format!("invalid pattern in match, {name} is not allowed in matches"),
                );
                Ok(Pattern::Any)
            }
            _ => self.call_pattern(name, meta, args),
        }
    }

    fn pin(&mut self, meta: &Meta, form: &Quoted) -> Expanded<Pattern> {
        if let Quoted::Node(node) = form
            && let Quoted::Atom(name) = &node.head
            && let Args::Context(context) = &node.args
            && *name != sym!("_")
        {
            let key = var_key(*name, &node.meta, *context);
            if let Some(var) = self.read_var(key, &node.meta) {
                return Ok(Pattern::Same(var));
            }
            self.undefined(
                &node.meta,
                format!(
                    "undefined variable ^{name}. No variable \"{name}\" has been defined before the current pattern"
                ),
            );
            return Ok(Pattern::Any);
        }
        // A macro may give the variable.
        if matches!(form, Quoted::Node(node) if matches!(node.args, Args::List(_))) {
            let value = self.in_context(Context::None, |this| this.expr(form))?;
            if let ExprKind::Var(var) = value.kind {
                return Ok(Pattern::Same(var));
            }
        }
        let shown = self.shown(form);
        self.error(
            meta,
            format!("invalid argument for unary operator ^, expected an existing variable, got: ^{shown}"),
        );
        Ok(Pattern::Any)
    }

    /// A call in a pattern: a macro, or one of the few functions that mean something there.
    fn call_pattern(&mut self, name: Symbol, meta: &Meta, args: &[Quoted]) -> Expanded<Pattern> {
        match self.resolve(name, meta, args)? {
            Target::Expanded(expansion, form) => {
                self.inside_of(expansion, |this| this.pattern(&form))
            }
            Target::Builtin(module) => self.builtin_pattern(module, name, meta, args),
            Target::Function(module) => self.function_pattern(module, name, meta, args),
            Target::Local => {
                self.local_not_allowed(name, meta, args, "match");
                Ok(Pattern::Any)
            }
            Target::Failed => Ok(Pattern::Any),
        }
    }

    /// Complains about the call of a function of this module where only macros may be called.
    pub(super) fn local_not_allowed(
        &mut self,
        name: Symbol,
        meta: &Meta,
        args: &[Quoted],
        place: &str,
    ) -> Expr {
        let arity = args.len();
        let message = if self.env.function.is_none() {
            no_such_import(name, arity)
        } else {
            let call = Quoted::call(name.as_str(), meta.clone(), args.to_vec());
            let shown = self.shown(&call);
            format!(
                "cannot find or invoke local {name}/{arity} inside a {place}. Only macros can be invoked inside a \
                 {place} and they must be defined before their invocation. Called as: {shown}"
            )
        };
        self.error(meta, message)
    }

    /// The module that the receiver of a call in a pattern names.
    fn module_in_pattern(&mut self, receiver: &Quoted) -> Expanded<Option<Symbol>> {
        if variable_of(receiver).is_some_and(|(key, _)| key.0 != sym!("__MODULE__")) {
            return Ok(None);
        }
        self.in_context(Context::None, |this| this.module_name(receiver))
    }

    fn dotted_pattern(&mut self, head: &Node, meta: &Meta, args: &[Quoted]) -> Expanded<Pattern> {
        if let Args::List(parts) = &head.args
            && let [receiver @ Quoted::Node(inner), _] = parts.as_slice()
            && matches!(&inner.head, Quoted::Node(head) if is_dot(head))
        {
            return self.pattern(receiver);
        }
        if let Args::List(parts) = &head.args
            && let [receiver, Quoted::Atom(name)] = parts.as_slice()
            && let Some(module) = self.module_in_pattern(receiver)?
        {
            return match self.resolve_remote(module, *name, meta, args)? {
                Target::Expanded(expansion, form) => {
                    self.inside_of(expansion, |this| this.pattern(&form))
                }
                Target::Builtin(module) => self.builtin_pattern(module, *name, meta, args),
                Target::Function(module) => self.function_pattern(module, *name, meta, args),
                Target::Local | Target::Failed => Ok(Pattern::Any),
            };
        }
        let message = if let Args::List(parts) = &head.args
            && let [receiver, Quoted::Atom(name)] = parts.as_slice()
        {
            let (receiver, arity) = (self.shown(receiver), args.len());
            format!("cannot invoke remote function {receiver}.{name}/{arity} inside a match")
        } else {
            "invalid pattern in match, anonymous call is not allowed in matches".to_owned()
        };
        self.error(meta, message);
        Ok(Pattern::Any)
    }

    fn builtin_pattern(
        &mut self,
        _module: Symbol,
        name: Symbol,
        meta: &Meta,
        args: &[Quoted],
    ) -> Expanded<Pattern> {
        if name == sym!("@") {
            let value =
                self.in_context(Context::None, |this| this.attribute_form(meta, &args[0]))?;
            return match value.as_literal() {
                Some(term) => Ok(term_pattern(term, self.env.line)),
                None => {
                    self.raise(
                        "invalid usage of module attributes. Module attributes cannot be used inside pattern matching \
                         (and guards) outside of a function. If you are trying to define an attribute, do not do \
                         this:\n\n    @foo = :value\n\nInstead, do this:\n\n    @foo :value\n",
                    )?;
                    Ok(Pattern::Any)
                }
            };
        }
        if matches!(name.as_str(), "and" | "or") {
            self.raise(&format!(
                "invalid expression in match, {name} is not allowed in patterns such as function clauses, case clauses \
                 or on the left side of the = operator"
            ))?;
        }
        self.error(
            meta,
            format!("invalid pattern in match, {name} is not allowed in matches"),
        );
        Ok(Pattern::Any)
    }

    fn function_pattern(
        &mut self,
        module: Symbol,
        name: Symbol,
        meta: &Meta,
        args: &[Quoted],
    ) -> Expanded<Pattern> {
        let is_kernel = module == sym!("Elixir.Kernel") || module == sym!("erlang");
        match (name.as_str(), args) {
            ("-" | "+", [Quoted::Integer(_) | Quoted::Big(_) | Quoted::Float(_)]) if is_kernel => {
                let value = args[0].clone();
                Ok(Pattern::Literal(if name == "-" {
                    crate::literal::negate(value)
                } else {
                    value
                }))
            }
            ("++", [left, right]) if is_kernel => self.append_pattern(meta, left, right),
            _ => {
                self.not_in_matches(meta, module, name, args.len());
                Ok(Pattern::Any)
            }
        }
    }

    /// Complains about the call of a function where only patterns can be.
    pub(super) fn not_in_matches(
        &mut self,
        meta: &Meta,
        module: Symbol,
        name: Symbol,
        arity: usize,
    ) -> Expr {
        // Elixir says what it has made of the call by then.
        let (module, name) = match rewrite::inline(module, name, arity) {
            Rewrite::Rename(module, name) | Rewrite::Swap(module, name) => (module, name),
            Rewrite::Element(name) => (sym!("erlang"), name),
            Rewrite::None => (module, name),
        };
        let module = crate::inspect::atom(module);
        let text = format!("cannot invoke remote function {module}.{name}/{arity} inside a match");
        self.error(meta, text)
    }

    fn append_pattern(&mut self, meta: &Meta, left: &Quoted, right: &Quoted) -> Expanded<Pattern> {
        let shown = self.shown(left);
        let mut left = self.pattern(left)?;
        let mut heads = Vec::new();
        loop {
            match left {
                Pattern::Cons(head, tail) => {
                    heads.push(*head);
                    left = *tail;
                }
                Pattern::Literal(Quoted::List(items)) => {
                    heads.extend(items.into_iter().map(Pattern::Literal));
                    let tail = self.pattern(right)?;
                    return Ok(cons(heads, tail));
                }
                Pattern::Any
                | Pattern::Bind(_)
                | Pattern::Same(_)
                | Pattern::Literal(_)
                | Pattern::Tuple(_)
                | Pattern::Map(_)
                | Pattern::Binary(_)
                | Pattern::Both(..) => {
                    self.error(
                        meta,
                        format!("invalid argument for ++ operator inside a match, expected a literal proper list, got: {shown}"),
                    );
                    return Ok(Pattern::Any);
                }
            }
        }
    }

    fn bad_pattern(&mut self, form: &Quoted, meta: &Meta) -> Pattern {
        let shown = self.shown(form);
        self.error(meta, format!("invalid pattern in match: {shown}"));
        Pattern::Any
    }
}

/// The pattern that matches exactly `term` (or, for maps, every map with these pairs).
pub(super) fn term_pattern(term: &Quoted, line: u32) -> Pattern {
    if let Some(items) = crate::literal::tuple_items(term) {
        return Pattern::Tuple(items.iter().map(|item| term_pattern(item, line)).collect());
    }
    match term {
        Quoted::Map(pairs) => {
            let pair = |(key, value): &(Quoted, Quoted)| {
                (Expr::literal(key.clone(), line), term_pattern(value, line))
            };
            Pattern::Map(pairs.iter().map(pair).collect())
        }
        Quoted::List(items) => {
            let heads = items.iter().map(|item| term_pattern(item, line)).collect();
            cons(heads, Pattern::Literal(Quoted::List(Vec::new())))
        }
        Quoted::Improper(items, tail) => {
            let heads = items.iter().map(|item| term_pattern(item, line)).collect();
            cons(heads, term_pattern(tail, line))
        }
        Quoted::Integer(_)
        | Quoted::Big(_)
        | Quoted::Float(_)
        | Quoted::Atom(_)
        | Quoted::Binary(_)
        | Quoted::Bitstring(..)
        | Quoted::Tuple(_)
        | Quoted::Node(_)
        | Quoted::Capture(_)
        | Quoted::Opaque(_) => Pattern::Literal(term.clone()),
    }
}

/// The message about a call outside of functions that names nothing.
pub(super) fn no_such_import(name: Symbol, arity: usize) -> String {
    format!("undefined function {name}/{arity} (there is no such import)")
}

/// `[heads… | tail]`.
pub(super) fn cons(heads: Vec<Pattern>, tail: Pattern) -> Pattern {
    heads.into_iter().rev().fold(tail, |tail, head| {
        Pattern::Cons(Box::new(head), Box::new(tail))
    })
}
