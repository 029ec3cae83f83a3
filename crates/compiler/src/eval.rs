//! Code outside modules: scripts, `-e`, `Code.eval_*`, the shell.

use std::sync::Arc;

use syntax::{Meta, Quoted, Symbol};

use crate::core::{self, Clause, Expr, ExprKind, Pattern, Var};
use crate::env::{Env, Scope, VarKey};
use crate::error::{Abort, Diagnostic};
use crate::expand::{Body, Expander};
use crate::host::Host;
use crate::names::sym;
use crate::session::Session;

/// Code ready to run once.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// A module of its own with one function of one argument: the list of the values of the bindings given, in
    /// their order. It returns `{result, values}`, the values being those of `bindings`.
    pub module: core::Module,
    /// The function's name.
    pub function: Symbol,
    /// The variables there are afterwards, in the order of the values.
    pub bindings: Vec<VarKey>,
    /// The environment afterwards, for the next evaluation.
    pub env: Env,
}

/// What becomes of variables that code is given and neither reads nor binds anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// They are there afterwards.
    Kept,
    /// They are gone.
    Pruned,
}

/// Expands code that sees the variables `bindings`.
///
/// Messages, errors too, are left in the session; with errors the result is [`Abort::Fatal`].
pub fn expand_eval(
    session: &Session,
    host: &mut dyn Host,
    form: &Quoted,
    env: Env,
    bindings: &[VarKey],
    unread: Unread,
) -> Result<Evaluation, Abort> {
    expand(session, host, form, env, Some((bindings, unread)))
}

/// Expands a script: it gets no values and gives none back, so variables it never reads are warned about.
pub fn expand_script(
    session: &Session,
    host: &mut dyn Host,
    form: &Quoted,
    env: Env,
) -> Result<Evaluation, Abort> {
    expand(session, host, form, env, None)
}

fn expand(
    session: &Session,
    host: &mut dyn Host,
    form: &Quoted,
    mut env: Env,
    bindings: Option<(&[VarKey], Unread)>,
) -> Result<Evaluation, Abort> {
    env.scope = Scope::default();
    let module_name = env.module.unwrap_or(sym!("elixir_compiler"));
    let mut expander = Expander::new(host, session, env, Body::default());
    let (keys, unread) = bindings.unwrap_or((&[], Unread::Kept));
    let (params, given) = bind_params(&mut expander, keys);
    let expanded = expander.expr(form);
    let mut vars = if bindings.is_some() {
        expander.env.scope.sorted()
    } else {
        Vec::new()
    };
    if unread == Unread::Pruned {
        vars.retain(|(_, var)| !given.contains(var) || expander.is_used(*var));
    }
    let line = expander.env.line;
    let outcome = expander.temp();
    for var in vars.iter().map(|(_, var)| *var).chain(given) {
        expander.mark_used(var);
    }
    if expanded.is_ok() {
        expander.warn_unused_all();
    }
    let mut env = expander.env.clone();
    env.scope = Scope::default();
    for (key, var) in &vars {
        env.scope.bind(*key, *var);
    }
    let mut diagnostics = std::mem::take(&mut expander.diagnostics);
    if bindings.is_none() && !diagnostics.iter().any(Diagnostic::is_error) {
        diagnostics.append(&mut expander.body.late);
        diagnostics.extend(env.lexical.take_warnings(&env.file));
    }
    let failed = diagnostics.iter().any(Diagnostic::is_error);
    session.add_diagnostics(diagnostics);
    let result = expanded?;
    if failed {
        return Err(Abort::Fatal);
    }
    let function = sym!("__FILE__");
    let body = with_values(result, outcome, &vars, line);
    let module = body_module(module_name, &env.file, function, params, body, 1);
    let bindings = vars.into_iter().map(|(key, _)| key).collect();
    Ok(Evaluation {
        module,
        function,
        bindings,
        env,
    })
}

/// `{result, [values]}`. The result is no tail call, so traces show the body.
pub(crate) fn with_values(result: Expr, outcome: Var, vars: &[(VarKey, Var)], line: u32) -> Expr {
    let bind = ExprKind::Match(Box::new(Pattern::Bind(outcome)), Box::new(result));
    let values = vars.iter().map(|(_, var)| Expr::var(*var, line)).collect();
    let nil = Expr::literal(Quoted::List(Vec::new()), line);
    let values = Expr::new(ExprKind::List(values, Box::new(nil)), line);
    let both = Expr::tuple(vec![Expr::var(outcome, line), values], line);
    Expr::block(vec![Expr::new(bind, line), both], line)
}

/// Makes variables of the values that a body is given: the pattern that takes them, and the variables.
pub(crate) fn bind_params(expander: &mut Expander<'_>, keys: &[VarKey]) -> (Pattern, Vec<Var>) {
    let mut pattern = Pattern::Literal(Quoted::List(Vec::new()));
    let mut vars = Vec::with_capacity(keys.len());
    for key in keys {
        let var = expander.fresh(*key, &Meta::default());
        expander.env.scope.bind(*key, var);
        vars.push(var);
    }
    for var in vars.iter().rev() {
        pattern = Pattern::Cons(Box::new(Pattern::Bind(*var)), Box::new(pattern));
    }
    (pattern, vars)
}

/// The module around a body.
pub(crate) fn body_module(
    name: Symbol,
    file: &Arc<str>,
    function: Symbol,
    params: Pattern,
    body: Expr,
    line: u32,
) -> core::Module {
    core::Module {
        name,
        file: file.to_string(),
        functions: vec![core::Function {
            name: function,
            arity: 1,
            exported: true,
            line,
            file: None,
            clauses: vec![Clause::new(vec![params], body)],
        }],
        attributes: Vec::new(),
        docs: Vec::new(),
        types: Vec::new(),
    }
}
