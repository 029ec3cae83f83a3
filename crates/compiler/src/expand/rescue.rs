//! `rescue` clauses.
//!
//! What the VM raises is a bare term (`badarg`, `{badmatch, value}`); `rescue` shows it as an
//! exception. A clause tests the raw term and only then makes the exception of it.

use syntax::{Meta, Quoted, Symbol};

use super::clause::{Written, is_underscore};
use super::map::variable_of;
use super::protect::as_list;
use super::{Expander, Whole};
use crate::core::{Clause, Expr, ExprKind, Pattern, Var};
use crate::error::Expanded;
use crate::names::sym;

/// Exceptions that the VM raises as bare terms: the exception, the term or the tag of the tuple, and its size.
const RAW: &[(&str, &str, u8)] = &[
    ("Elixir.ArgumentError", "badarg", 0),
    ("Elixir.ArithmeticError", "badarith", 0),
    ("Elixir.SystemLimitError", "system_limit", 0),
    ("Elixir.FunctionClauseError", "function_clause", 0),
    ("Elixir.UndefinedFunctionError", "undef", 0),
    ("Elixir.CondClauseError", "cond_clause", 0),
    ("Elixir.ArgumentError", "badarg", 2),
    ("Elixir.BadFunctionError", "badfun", 2),
    ("Elixir.BadArityError", "badarity", 2),
    ("Elixir.MatchError", "badmatch", 2),
    ("Elixir.CaseClauseError", "case_clause", 2),
    ("Elixir.WithClauseError", "with_clause", 2),
    ("Elixir.WithClauseError", "else_clause", 2),
    ("Elixir.TryClauseError", "try_clause", 2),
    ("Elixir.BadMapError", "badmap", 2),
    ("Elixir.KeyError", "badkey", 2),
    ("Elixir.KeyError", "badkey", 3),
    ("Elixir.BadStructError", "badstruct", 3),
    ("Elixir.BadBooleanError", "badbool", 3),
];

impl Expander<'_> {
    pub(super) fn rescue_clause(
        &mut self,
        written: &Written<'_>,
        trace: Var,
        handlers: &mut Vec<Clause>,
    ) -> Expanded<()> {
        let [form] = written.left else {
            self.error(
                written.meta,
                "expected one argument for :rescue clauses (->) in \"try\"".to_owned(),
            );
            return Ok(());
        };
        let clause = self.scoped(|this| {
            let (name, modules) = match form.operands("in") {
                Some((name, modules)) => (Some(name), Some(modules)),
                None if variable_of(form).is_some() => (Some(form), None),
                None => (None, Some(form)),
            };
            let modules = match modules {
                Some(modules) if !is_underscore(modules) => {
                    this.rescued_modules(written, modules)?.map(Some)
                }
                _ => Some(None),
            };
            match modules {
                Some(modules) => this.rescue_body(written, name, modules, trace).map(Some),
                None => Ok(None),
            }
        })?;
        handlers.extend(clause);
        Ok(())
    }

    /// The modules after `in`; `None` if these are no modules, which was complained about.
    fn rescued_modules(
        &mut self,
        written: &Written<'_>,
        form: &Quoted,
    ) -> Expanded<Option<Vec<Symbol>>> {
        let single = [form.clone()];
        let forms = as_list(form).unwrap_or(&single);
        let mut modules = Vec::new();
        for form in forms {
            let has_guard = form.call_args("when").is_some();
            let module = if has_guard {
                None
            } else {
                self.module_name(form)?
            };
            let Some(module) = module else {
                let shown = written.left.first().map(|form| self.shown(form));
                let shown = shown.unwrap_or_default();
                self.error(
                    written.meta,
                    format!(
                        "invalid \"rescue\" clause. The clause should match on an alias, a variable or be in the \"var \
                         in [alias]\" format. Got: {shown}"
                    ),
                );
                return Ok(None);
            };
            let place = self.rescued_place(written, form);
            self.note_remote(module, sym!("__struct__"), 1, &place)?;
            modules.push(module);
        }
        Ok(Some(modules))
    }

    /// Where to complain about an exception that is rescued: at `in`, or at its name.
    fn rescued_place(&self, written: &Written<'_>, name: &Quoted) -> Meta {
        let clause = written.left.first();
        let clause = clause.filter(|clause| clause.operands("in").is_some());
        self.meta_of(clause.unwrap_or(name))
    }

    fn rescue_body(
        &mut self,
        written: &Written<'_>,
        name: Option<&Quoted>,
        modules: Option<Vec<Symbol>>,
        trace: Var,
    ) -> Expanded<Clause> {
        let line = self.line(written.meta);
        let raw = self.temp();
        let needs_value = name.is_some_and(|name| !is_underscore(name));
        let plain = modules
            .as_ref()
            .is_some_and(|modules| modules.iter().all(|module| !is_raw(*module)));
        let mut items = Vec::new();
        if let (Some(name), true) = (name, needs_value) {
            let value = if plain {
                Expr::var(raw, line)
            } else {
                let trace = Expr::new(ExprKind::StackTrace(trace), line);
                let args = vec![Expr::atom(sym!("error"), line), Expr::var(raw, line), trace];
                Expr::remote(sym!("Elixir.Exception"), sym!("normalize"), args, line)
            };
            let pattern = self.one_pattern(Whole::Match(written.meta), name)?;
            items.push(Expr::new(
                ExprKind::Match(Box::new(pattern), Box::new(value)),
                line,
            ));
        }
        items.push(self.expr(written.body)?);
        let guards = match &modules {
            Some(modules) => rescue_guards(raw, modules, line),
            None => Vec::new(),
        };
        Ok(Clause {
            patterns: vec![Pattern::atom(sym!("error")), Pattern::Bind(raw)],
            guards,
            body: Expr::block(items, line),
            line,
        })
    }
}

fn is_raw(module: Symbol) -> bool {
    module == sym!("Elixir.ErlangError") || RAW.iter().any(|(name, _, _)| module == *name)
}

/// The alternatives under which the raw term is one of the exceptions.
fn rescue_guards(raw: Var, modules: &[Symbol], line: u32) -> Vec<Expr> {
    let mut guards = Vec::new();
    for module in modules {
        let name = Expr::erlang(
            sym!("map_get"),
            vec![Expr::atom(sym!("__struct__"), line), Expr::var(raw, line)],
            line,
        );
        let same = equal(name, Expr::atom(*module, line), line);
        let is_exception = Expr::erlang(
            sym!("is_map_key"),
            vec![
                Expr::atom(sym!("__exception__"), line),
                Expr::var(raw, line),
            ],
            line,
        );
        guards.push(both(same, is_exception, line));
        for (_, tag, size) in RAW.iter().filter(|(name, _, _)| *module == *name) {
            guards.push(raw_test(raw, Symbol::new(tag), *size, line));
        }
        if *module == sym!("Elixir.ErlangError") {
            guards.push(other_error(raw, line));
        }
    }
    guards
}

fn equal(left: Expr, right: Expr, line: u32) -> Expr {
    Expr::erlang(sym!("=:="), vec![left, right], line)
}

fn both(left: Expr, right: Expr, line: u32) -> Expr {
    Expr::new(ExprKind::AndAlso(Box::new(left), Box::new(right)), line)
}

fn raw_test(raw: Var, tag: Symbol, size: u8, line: u32) -> Expr {
    if size == 0 {
        return equal(Expr::var(raw, line), Expr::atom(tag, line), line);
    }
    let count = Expr::erlang(sym!("tuple_size"), vec![Expr::var(raw, line)], line);
    let first = Expr::erlang(
        sym!("element"),
        vec![Expr::integer(1, line), Expr::var(raw, line)],
        line,
    );
    let is_tuple = Expr::erlang(sym!("is_tuple"), vec![Expr::var(raw, line)], line);
    let sized = equal(count, Expr::integer(i64::from(size), line), line);
    let tagged = equal(first, Expr::atom(tag, line), line);
    both(is_tuple, both(sized, tagged, line), line)
}

/// Whether the term is neither an exception nor one that stands for a particular exception.
fn other_error(raw: Var, line: u32) -> Expr {
    let is_map = Expr::erlang(sym!("is_map"), vec![Expr::var(raw, line)], line);
    let key = vec![
        Expr::atom(sym!("__exception__"), line),
        Expr::var(raw, line),
    ];
    let mut known = both(is_map, Expr::erlang(sym!("is_map_key"), key, line), line);
    for (_, tag, size) in RAW {
        let test = raw_test(raw, Symbol::new(tag), *size, line);
        known = Expr::new(ExprKind::OrElse(Box::new(known), Box::new(test)), line);
    }
    Expr::erlang(sym!("not"), vec![known], line)
}
