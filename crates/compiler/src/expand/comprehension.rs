//! `for`.
//!
//! The result is collected in an accumulator that runs through all generators: a reversed list, a map,
//! a binary, a collector's state, or what `reduce` says; `generator.rs` makes the loops around it.

use syntax::{Meta, Quoted, Symbol};

use super::Expander;
use super::clause::{sections, split_guards};
use crate::core::{Callee, Clause, Expr, ExprKind, Otherwise, Pattern, Segment, Var};
use crate::error::Expanded;
use crate::names::sym;

/// Where the values go.
enum Target {
    /// A list, reversed in the end.
    List,
    /// `into: %{}`.
    Map,
    /// `into: ""`.
    Binary,
    /// `into: anything`: the collector function.
    Collector(Var),
    /// `reduce:`.
    Reduce,
}

struct Options {
    into: Option<Expr>,
    uniq: bool,
    reduce: Option<Expr>,
}

impl Expander<'_> {
    pub(super) fn for_form(&mut self, meta: &Meta, args: &[Quoted]) -> Expanded<Expr> {
        let line = self.line(meta);
        let Some((generators, body, options)) = self.for_parts(meta, args)? else {
            return Ok(Expr::nil(line));
        };
        if !generators.first().is_some_and(is_generator) {
            return Ok(self.error(
                meta,
                "for comprehensions must start with a generator".to_owned(),
            ));
        }
        self.scoped(|this| this.for_core(generators, body, options, line))
    }

    /// The generators and filters, the body, and the options with their values expanded.
    fn for_parts<'q>(
        &mut self,
        meta: &Meta,
        args: &'q [Quoted],
    ) -> Expanded<Option<(&'q [Quoted], &'q Quoted, Options)>> {
        let mut all = Vec::new();
        let mut generators = args;
        // `for x <- xs, into: y do … end` has the options and the block in two lists.
        while let Some((last, rest)) = generators.split_last() {
            let Some(options) = sections(last) else { break };
            if all.len() > 1 && options.iter().any(|(name, _)| *name == "do") {
                break;
            }
            all.extend(options);
            generators = rest;
        }
        let mut body = None;
        let mut options = Options {
            into: None,
            uniq: false,
            reduce: None,
        };
        for (name, form) in all {
            match name {
                "do" => body = Some(form),
                "into" => options.into = Some(self.expr(form)?),
                "reduce" => options.reduce = Some(self.expr(form)?),
                "uniq" => match crate::literal::as_atom(form).map(Symbol::as_str) {
                    Some("true") => options.uniq = true,
                    Some("false") => options.uniq = false,
                    Some(_) | None => {
                        let shown = self.shown(form);
                        self.error(meta, format!(":uniq option for comprehensions only accepts a boolean, got: {shown}"));
                    }
                },
                other => {
                    self.error(meta, format!("unsupported option :{other} given to for"));
                }
            }
        }
        let has_clauses = body
            .and_then(super::clause::written)
            .is_some_and(|clauses| !clauses.is_empty());
        let message = match (&body, &options.reduce) {
            (None, _) => "missing :do option in \"for\"",
            (Some(_), Some(_)) if options.into.is_some() || options.uniq => {
                "cannot use :reduce alongside :into/:uniq in comprehension"
            }
            (Some(body), Some(_)) if !takes_accumulator(body) => {
                "when using :reduce with comprehensions, the do block must be written using acc -> expr clauses, where \
                 each clause expects the accumulator as a single argument"
            }
            (Some(_), None) if has_clauses => {
                "the do block was written using acc -> expr clauses but the :reduce option was not given"
            }
            (Some(body), _) => return Ok(Some((generators, body, options))),
        };
        self.error(meta, message.to_owned());
        Ok(None)
    }

    fn for_core(
        &mut self,
        generators: &[Quoted],
        body: &Quoted,
        options: Options,
        line: u32,
    ) -> Expanded<Expr> {
        if let Some(initial) = options.reduce {
            let looped = self.for_loop(generators, body, &Target::Reduce, false, initial, line)?;
            return Ok(looped);
        }
        let empty = || Expr::literal(Quoted::List(Vec::new()), line);
        let (target, initial) = match &options.into {
            None => (Target::List, empty()),
            Some(into) => match crate::constant::constant(into) {
                Some(Quoted::List(items)) if items.is_empty() => (Target::List, empty()),
                Some(Quoted::Map(pairs)) if pairs.is_empty() => {
                    (Target::Map, Expr::literal(Quoted::Map(pairs), line))
                }
                Some(Quoted::Binary(text)) if text.is_empty() => {
                    (Target::Binary, Expr::literal(Quoted::Binary(text), line))
                }
                _ => return self.for_collector(generators, body, &options, line),
            },
        };
        let initial = with_seen(initial, options.uniq, line);
        let looped = self.for_loop(generators, body, &target, options.uniq, initial, line)?;
        let result = without_seen(looped, options.uniq, line);
        Ok(match target {
            Target::List => Expr::remote(sym!("lists"), sym!("reverse"), vec![result], line),
            Target::Map | Target::Binary | Target::Collector(_) | Target::Reduce => result,
        })
    }

    /// `into: anything`: `Collectable.into/1` says how; an exception halts the collector.
    fn for_collector(
        &mut self,
        generators: &[Quoted],
        body: &Quoted,
        options: &Options,
        line: u32,
    ) -> Expanded<Expr> {
        let into = options.into.clone().unwrap_or_else(|| Expr::nil(line));
        let (start, fun) = (self.temp(), self.temp());
        let made = Expr::remote(sym!("Elixir.Collectable"), sym!("into"), vec![into], line);
        let parts = Pattern::Tuple(vec![Pattern::Bind(start), Pattern::Bind(fun)]);
        let bind = Expr::new(ExprKind::Match(Box::new(parts), Box::new(made)), line);
        let initial = with_seen(Expr::var(start, line), options.uniq, line);
        let looped = self.for_loop(
            generators,
            body,
            &Target::Collector(fun),
            options.uniq,
            initial,
            line,
        )?;
        let looped = without_seen(looped, options.uniq, line);
        let call = |args: Vec<Expr>| {
            Expr::new(
                ExprKind::Call(Callee::Fun(Box::new(Expr::var(fun, line))), args),
                line,
            )
        };
        let (kind, value, trace, result) = (self.temp(), self.temp(), self.temp(), self.temp());
        let halt = call(vec![Expr::var(start, line), Expr::atom(sym!("halt"), line)]);
        let again = ExprKind::Reraise(
            Box::new(Expr::var(kind, line)),
            Box::new(Expr::var(value, line)),
            trace,
        );
        let handler = Clause::new(
            vec![Pattern::Bind(kind), Pattern::Bind(value)],
            Expr::block(vec![halt, Expr::new(again, line)], line),
        );
        let done = call(vec![
            Expr::var(result, line),
            Expr::atom(sym!("done"), line),
        ]);
        let guarded = ExprKind::Try {
            body: Box::new(looped),
            success: Some(vec![Clause::new(vec![Pattern::Bind(result)], done)]),
            handlers: vec![handler],
            trace,
            after: None,
        };
        Ok(Expr::block(vec![bind, Expr::new(guarded, line)], line))
    }

    fn for_loop(
        &mut self,
        generators: &[Quoted],
        body: &Quoted,
        target: &Target,
        uniq: bool,
        initial: Expr,
        line: u32,
    ) -> Expanded<Expr> {
        let mut looped = self.generate(generators, initial, line, &mut |this, acc| {
            this.for_body(body, target, uniq, acc, line)
        })?;
        looped.line = line;
        Ok(looped)
    }

    /// What one round makes of the accumulator.
    fn for_body(
        &mut self,
        body: &Quoted,
        target: &Target,
        uniq: bool,
        acc: Var,
        line: u32,
    ) -> Expanded<Expr> {
        if let Target::Reduce = target {
            return self.reduce_body(body, acc, line);
        }
        let value = self.expr(body)?;
        if !uniq {
            return Ok(self.collect(target, value, Expr::var(acc, line), line));
        }
        let (result, seen, item) = (self.temp(), self.temp(), self.temp());
        let bind = ExprKind::Match(Box::new(Pattern::Bind(item)), Box::new(value));
        let read = |var| Expr::var(var, line);
        let put = Expr::remote(
            sym!("maps"),
            sym!("put"),
            vec![read(item), Expr::atom(sym!("true"), line), read(seen)],
            line,
        );
        let collected = self.collect(target, read(item), read(result), line);
        let fresh = Expr::tuple(vec![collected, put], line);
        let known = Pattern::Map(vec![(read(item), Pattern::Any)]);
        let clauses = vec![
            Clause::new(vec![known], read(acc)),
            Clause::new(vec![Pattern::Any], fresh),
        ];
        let choice = Expr::case(read(seen), clauses, Otherwise::Never, line);
        let split = Pattern::Tuple(vec![Pattern::Bind(result), Pattern::Bind(seen)]);
        let inner = Expr::block(vec![Expr::new(bind, line), choice], line);
        Ok(Expr::case(
            read(acc),
            vec![Clause::new(vec![split], inner)],
            Otherwise::Never,
            line,
        ))
    }

    fn collect(&mut self, target: &Target, value: Expr, acc: Expr, line: u32) -> Expr {
        match target {
            Target::List | Target::Reduce => {
                Expr::new(ExprKind::List(vec![value], Box::new(acc)), line)
            }
            Target::Map => self.collect_pair(value, acc, line),
            Target::Binary => {
                let mut appended = Segment::bytes(value, line);
                appended.unit = 1;
                let mut so_far = Segment::bytes(acc, line);
                so_far.unit = 1;
                Expr::new(ExprKind::Binary(vec![so_far, appended]), line)
            }
            Target::Collector(fun) => {
                let step = Expr::tuple(vec![Expr::atom(sym!("cont"), line), value], line);
                let fun = Callee::Fun(Box::new(Expr::var(*fun, line)));
                Expr::new(ExprKind::Call(fun, vec![acc, step]), line)
            }
        }
    }

    fn collect_pair(&mut self, value: Expr, acc: Expr, line: u32) -> Expr {
        if let ExprKind::Tuple(mut pair) = value.kind {
            if pair.len() == 2 {
                let (item, key) = (pair.pop(), pair.pop());
                if let (Some(key), Some(item)) = (key, item) {
                    return Expr::new(ExprKind::MapPut(Box::new(acc), vec![(key, item)]), line);
                }
                return acc;
            }
            let value = Expr::tuple(pair, line);
            return self.collect_unknown_pair(value, acc, line);
        }
        self.collect_unknown_pair(value, acc, line)
    }

    fn collect_unknown_pair(&mut self, value: Expr, acc: Expr, line: u32) -> Expr {
        let (key, item, other) = (self.temp(), self.temp(), self.temp());
        let pair = Pattern::Tuple(vec![Pattern::Bind(key), Pattern::Bind(item)]);
        let put = ExprKind::MapPut(
            Box::new(acc),
            vec![(Expr::var(key, line), Expr::var(item, line))],
        );
        let message = "collecting into a map requires {key, value} tuples, got: ";
        let reason = Expr::new(
            ExprKind::Map(vec![
                (
                    Expr::atom(sym!("__struct__"), line),
                    Expr::atom(sym!("Elixir.ArgumentError"), line),
                ),
                (
                    Expr::atom(sym!("__exception__"), line),
                    Expr::atom(sym!("true"), line),
                ),
                (
                    Expr::atom(sym!("message"), line),
                    self.described(message, other, line),
                ),
            ]),
            line,
        );
        let bad = Expr::erlang(sym!("error"), vec![reason], line);
        let clauses = vec![
            Clause::new(vec![pair], Expr::new(put, line)),
            Clause::new(vec![Pattern::Bind(other)], bad),
        ];
        Expr::case(value, clauses, Otherwise::Never, line)
    }

    /// `message <> inspect(var)`.
    fn described(&mut self, message: &str, var: Var, line: u32) -> Expr {
        let shown = Expr::remote(
            sym!("Elixir.Kernel"),
            sym!("inspect"),
            vec![Expr::var(var, line)],
            line,
        );
        let text = Segment::bytes(Expr::literal(Quoted::string(message), line), line);
        Expr::new(
            ExprKind::Binary(vec![text, Segment::bytes(shown, line)]),
            line,
        )
    }

    /// `do acc -> …; … end` of `reduce`.
    fn reduce_body(&mut self, body: &Quoted, acc: Var, line: u32) -> Expanded<Expr> {
        let place = Meta::at_line(line);
        let clauses = self.one_pattern_clauses(&place, "for", "do", body)?;
        Ok(Expr::case(
            Expr::var(acc, line),
            clauses,
            Otherwise::Case,
            line,
        ))
    }
}

/// Whether a body is made of clauses that take the accumulator of `reduce:`.
fn takes_accumulator(body: &Quoted) -> bool {
    super::clause::written(body).is_some_and(|clauses| {
        let takes_one =
            |clause: &super::clause::Written<'_>| split_guards(clause.left).0.len() == 1;
        !clauses.is_empty() && clauses.iter().all(takes_one)
    })
}

fn is_generator(form: &Quoted) -> bool {
    form.operands("<-").is_some()
        || form
            .call_args("<<>>")
            .and_then(<[Quoted]>::last)
            .is_some_and(|last| last.operands("<-").is_some())
}

/// With `uniq`, the accumulator is `{result, seen}`.
fn with_seen(initial: Expr, uniq: bool, line: u32) -> Expr {
    if !uniq {
        return initial;
    }
    Expr::tuple(
        vec![initial, Expr::literal(Quoted::Map(Vec::new()), line)],
        line,
    )
}

fn without_seen(looped: Expr, uniq: bool, line: u32) -> Expr {
    if !uniq {
        return looped;
    }
    Expr::erlang(sym!("element"), vec![Expr::integer(1, line), looped], line)
}
