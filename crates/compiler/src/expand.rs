//! Quoted forms to core: names resolved, macros gone.
//!
//! [`Expander`] walks one body. Everything lexical is in its [`Env`]; what belongs to the
//! function being compiled (fresh variables, uses of local functions) is in its [`Body`].
//!
//! Invariant: after an error was recorded, what comes out is still well-formed core.

mod attribute;
mod binary;
mod call;
mod capture;
mod clause;
mod comprehension;
mod control;
pub(crate) mod definition;
mod directive;
mod dispatch;
mod effect;
mod generator;
mod map;
mod pattern;
mod protect;
mod quote;
mod recursion;
mod rescue;
mod sequence;
mod trace;
pub(crate) mod value;
mod with;

pub(crate) use map::variable_of;
pub(crate) use recursion::Whole;

use std::sync::Arc;

use syntax::{Args, Meta, Node, Quoted, Span, Symbol};

use crate::core::{Expr, ExprKind, LocalFn, Var};
use crate::definition::ModuleState;
use crate::env::{Context, Env, VarKey, VarKind};
use crate::error::{Abort, Diagnostic, Expanded, Severity};
use crate::host::Host;
use crate::names::sym;
use crate::remote::RemoteUse;
use crate::session::Session;

/// How deep forms may nest.
const DEPTH_MAX: u32 = 10_000;

/// What is known of a variable.
#[derive(Clone, Debug)]
pub(crate) struct VarInfo {
    /// Whether a variable of the same name was in scope.
    pub(crate) rebinds: bool,
    pub(crate) key: VarKey,
    pub(crate) meta: Meta,
    pub(crate) used: bool,
}

/// A use of a function or macro of the module in progress.
#[derive(Clone, Debug)]
pub(crate) struct LocalUse {
    pub(crate) name: Symbol,
    pub(crate) arity: u8,
    pub(crate) meta: Meta,
    /// Whether it is called when the body runs (a macro is called when it is expanded).
    pub(crate) is_call: bool,
    /// The module it was imported from, if it is not local after all.
    pub(crate) imported: Option<Symbol>,
}

/// What belongs to the function a body is part of.
#[derive(Debug, Default)]
pub(crate) struct Body {
    first_var: u32,
    vars: Vec<VarInfo>,
    next_fn: u32,
    pub(crate) uses: Vec<LocalUse>,
    /// Functions of other modules that it names.
    pub(crate) remotes: Vec<RemoteUse>,
    /// Messages that only matter if nothing is wrong.
    pub(crate) late: Vec<Diagnostic>,
    /// The caller argument of a macro.
    pub(crate) caller: Option<Var>,
}

impl Body {
    /// A body whose variables and local functions are numbered from these.
    pub(crate) fn starting_at(vars: u32, fns: u32) -> Body {
        Body {
            first_var: vars,
            next_fn: fns,
            ..Body::default()
        }
    }

    pub(crate) fn next_var(&self) -> u32 {
        self.first_var
            + u32::try_from(self.vars.len()).expect("a body has fewer than 2^32 variables")
    }

    pub(crate) fn next_fn(&self) -> u32 {
        self.next_fn
    }

    /// All variables so far, in order.
    fn all_vars(&self) -> impl Iterator<Item = Var> + use<> {
        (self.first_var..self.next_var()).map(Var)
    }
}

/// Expands the forms of one body.
pub(crate) struct Expander<'a> {
    pub(crate) host: &'a mut dyn Host,
    pub(crate) session: &'a Session,
    pub(crate) env: Env,
    pub(crate) body: Body,
    pub(crate) module: Option<Arc<ModuleState>>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pattern: Option<pattern::PatternState>,
    stacktrace: Option<Var>,
    holes: Option<Vec<Quoted>>,
    fatal: bool,
    depth: u32,
    /// The macros whose results are being expanded, the innermost last.
    expansions: Vec<Expansion>,
}

/// A macro whose result is being expanded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expansion {
    /// The module that defines it.
    pub(crate) module: Symbol,
    /// Whether the call names the module.
    pub(crate) is_remote: bool,
    pub(crate) name: Symbol,
    pub(crate) arity: usize,
    /// The line of the call.
    pub(crate) line: u32,
}

impl<'a> Expander<'a> {
    pub(crate) fn new(
        host: &'a mut dyn Host,
        session: &'a Session,
        env: Env,
        body: Body,
    ) -> Expander<'a> {
        let module = env.module.and_then(|name| session.module_in_progress(name));
        Expander {
            host,
            session,
            env,
            body,
            module,
            diagnostics: Vec::new(),
            pattern: None,
            stacktrace: None,
            holes: None,
            fatal: false,
            depth: 0,
            expansions: Vec::new(),
        }
    }

    /// Expands an expression.
    pub(crate) fn expr(&mut self, form: &Quoted) -> Expanded<Expr> {
        self.deeper(|this| this.form(form))
    }

    /// Runs `then` one level deeper, or fails if that is too deep.
    fn deeper<T>(&mut self, then: impl FnOnce(&mut Self) -> Expanded<T>) -> Expanded<T> {
        if self.depth >= DEPTH_MAX {
            let place = Meta::at_line(self.env.line);
            self.error(
                &place,
                format!("forms or macros nest deeper than {DEPTH_MAX} levels"),
            );
            return Err(Abort::Fatal);
        }
        self.depth += 1;
        let result = then(self);
        self.depth -= 1;
        result
    }

    fn form(&mut self, form: &Quoted) -> Expanded<Expr> {
        let line = self.env.line;
        match form {
            Quoted::Integer(_)
            | Quoted::Big(_)
            | Quoted::Float(_)
            | Quoted::Atom(_)
            | Quoted::Binary(_)
            | Quoted::Bitstring(..)
            | Quoted::Capture(_) => Ok(Expr::literal(form.clone(), line)),
            Quoted::Opaque(handle) => Ok(self.opaque_form(*handle, line)),
            Quoted::List(items) => self.list(items),
            Quoted::Tuple(items) if items.len() == 2 => {
                let items = self.args(items)?;
                Ok(Expr::tuple(items, line))
            }
            Quoted::Node(node) => self.node(node),
            Quoted::Tuple(_) | Quoted::Improper(..) | Quoted::Map(_) => Ok(self.invalid_form(form)),
        }
    }

    fn invalid_form(&mut self, form: &Quoted) -> Expr {
        self.invalid_value(&crate::inspect::inspect(form))
    }

    fn invalid_value(&mut self, shown: &str) -> Expr {
        let place = Meta::at_line(self.env.line);
        self.error(
            &place,
            format!(
                "invalid quoted expression: {shown}\n\nPlease make sure your quoted expressions are made of \
                 valid AST nodes. If you would like to introduce a value into the AST, such as a four-element tuple \
                 or a map, make sure to call Macro.escape/1 before"
            ),
        )
    }

    fn node(&mut self, node: &Node) -> Expanded<Expr> {
        if node.meta.line != 0 {
            self.env.line = node.meta.line;
        }
        match (&node.head, &node.args) {
            (Quoted::Atom(name), Args::Context(context)) => {
                self.variable(*name, &node.meta, *context)
            }
            (Quoted::Atom(name), Args::List(args)) => self.named(*name, &node.meta, args),
            (Quoted::Node(head), Args::List(args)) if is_dot(head) => {
                self.dotted(head, &node.meta, args)
            }
            (head, _) => {
                let shown = self.shown(head);
                Ok(self.error(&node.meta, format!("invalid call {shown}")))
            }
        }
    }

    /// A node whose head is a name: a special form or a call.
    fn named(&mut self, name: Symbol, meta: &Meta, args: &[Quoted]) -> Expanded<Expr> {
        if self.env.context == Context::Guard && is_refused_in_guards(name.as_str(), args.len()) {
            return Ok(self.not_in_guards(meta, name.as_str()));
        }
        if let Some(done) = self.value_form(name, meta, args) {
            return done;
        }
        if let Some(done) = self.control_form(name, meta, args) {
            return done;
        }
        self.local_call(name, meta, args)
    }

    /// Special forms that make or name values.
    fn value_form(&mut self, name: Symbol, meta: &Meta, args: &[Quoted]) -> Option<Expanded<Expr>> {
        let line = self.line(meta);
        Some(match (name.as_str(), args) {
            ("{}", items) => self.args(items).map(|items| Expr::tuple(items, line)),
            ("%{}", pairs) => self.map_form(meta, pairs),
            ("%", [name, fields]) => self.struct_form(meta, name, fields),
            ("<<>>", segments) => self.binary_form(meta, segments),
            ("__aliases__", segments) => self.alias_form(meta, segments),
            ("__block__", items) => self.block_form(meta, items),
            ("=", [left, right]) => self.match_form(meta, left, right),
            ("&", [form]) => self.capture_form(meta, form),
            ("fn", clauses) => self.fn_form(meta, clauses),
            ("quote", [options]) => self.quote_form(meta, None, options),
            ("quote", [options, block]) => self.quote_form(meta, Some(options), block),
            ("super", args) => self.super_form(meta, args),
            ("^", [form]) => {
                let shown = self.shown(form);
                Ok(self.error(
                    meta,
                    format!(
                        "misplaced operator ^{shown}\n\nThe pin operator ^ is supported only inside matches or \
                         inside custom macros. Make sure you are inside a match or all necessary macros have been \
                         required"
                    ),
                ))
            }
            ("::", [_, _]) => Ok(self.misplaced(
                meta,
                "::/2",
                "The :: operator is typically used in bitstrings to specify types and sizes of segments:\n\n    \
                 <<size::32-integer, letter::utf8, rest::binary>>\n\nIt is also used in typespecs, such as @type \
                 and @spec, to describe inputs and outputs",
            )),
            ("|", [_, _]) => Ok(self.misplaced(
                meta,
                "|/2",
                "The | operator is typically used between brackets to mark the tail of a list:\n\n    [head | \
                 tail]\n    [head, middle, ... | tail]\n\nIt is also used to update maps and structs, via the \
                 %{map | key: value} notation, and in typespecs, such as @type and @spec, to express the union of \
                 two types",
            )),
            ("->", [_, _]) => Ok(self.misplaced(
                meta,
                "->",
                "This typically means invalid syntax or a macro is not available in scope",
            )),
            ("unquote" | "unquote_splicing", [_]) => {
                Ok(self.error(meta, format!("{name} called outside quote")))
            }
            _ => return None,
        })
    }

    /// Complains about what a guard cannot hold.
    pub(super) fn not_in_guards(&mut self, meta: &Meta, what: &str) -> Expr {
        self.refuse(
            meta,
            format!(
                "invalid expression in guards, {what} is not allowed in guards. To learn more about guards, visit: \
                 https://hexdocs.pm/elixir/patterns-and-guards.html#guards"
            ),
        )
    }

    fn misplaced(&mut self, meta: &Meta, operator: &str, explanation: &str) -> Expr {
        self.error(
            meta,
            format!("misplaced operator {operator}\n\n{explanation}"),
        )
    }

    /// Special forms that steer.
    fn control_form(
        &mut self,
        name: Symbol,
        meta: &Meta,
        args: &[Quoted],
    ) -> Option<Expanded<Expr>> {
        Some(match (name.as_str(), args) {
            ("case", [subject, sections]) => self.case_form(meta, subject, sections),
            ("cond", [sections]) => self.cond_form(meta, sections),
            ("receive", [sections]) => self.receive_form(meta, sections),
            ("try", [sections]) => self.try_form(meta, sections),
            ("with", args) if !args.is_empty() => self.with_form(meta, args),
            ("for", args) if !args.is_empty() => self.for_form(meta, args),
            ("alias", [target]) => self.alias_directive(meta, target, None),
            ("alias", [target, options]) => self.alias_directive(meta, target, Some(options)),
            ("require", [target]) => self.require_directive(meta, target, None),
            ("require", [target, options]) => self.require_directive(meta, target, Some(options)),
            ("import", [target]) => self.import_directive(meta, target, None),
            ("import", [target, options]) => self.import_directive(meta, target, Some(options)),
            _ => return None,
        })
    }

    /// Expands arguments: each sees the variables from before, and what they bind is there afterwards.
    pub(crate) fn args(&mut self, forms: &[Quoted]) -> Expanded<Vec<Expr>> {
        let mut bound = Vec::new();
        let mut args = Vec::with_capacity(forms.len());
        for form in forms {
            let mark = self.env.scope.mark();
            args.push(self.expr(form)?);
            bound.extend(self.env.scope.undo_to(mark));
        }
        self.env.scope.redo(&bound);
        Ok(args)
    }

    fn list(&mut self, items: &[Quoted]) -> Expanded<Expr> {
        let line = self.env.line;
        if let Some((before, last, tail)) = cons_tail(items) {
            let mut forms = before.to_vec();
            forms.push(last.clone());
            forms.push(tail.clone());
            let mut items = self.args(&forms)?;
            let tail = items.pop().expect("the tail was pushed");
            return Ok(Expr::new(ExprKind::List(items, Box::new(tail)), line));
        }
        let items = self.args(items)?;
        if items.is_empty() {
            return Ok(Expr::literal(Quoted::List(Vec::new()), line));
        }
        let nil = Expr::literal(Quoted::List(Vec::new()), line);
        Ok(Expr::new(ExprKind::List(items, Box::new(nil)), line))
    }

    fn variable(&mut self, name: Symbol, meta: &Meta, context: Symbol) -> Expanded<Expr> {
        let line = self.line(meta);
        match name.as_str() {
            "__MODULE__" => Ok(Expr::atom(self.env.module.unwrap_or(sym!("nil")), line)),
            "__DIR__" => Ok(Expr::literal(Quoted::string(&self.env.directory()), line)),
            "__ENV__" => self.env_literal(line),
            "__CALLER__" => Ok(match self.body.caller {
                Some(var) => Expr::var(var, line),
                None => self.error(
                    meta,
                    "__CALLER__ is available only inside defmacro and defmacrop".to_owned(),
                ),
            }),
            "__STACKTRACE__" => Ok(match self.stacktrace {
                Some(var) => Expr::new(ExprKind::StackTrace(var), line),
                None => self.error(
                    meta,
                    "__STACKTRACE__ is available only inside catch and rescue clauses of try expressions".to_owned(),
                ),
            }),
            "_" => Ok(self.error(
                meta,
                "invalid use of _. _ can only be used inside patterns to ignore values and cannot be used in \
                 expressions. Make sure you are inside a pattern or change it accordingly"
                    .to_owned(),
            )),
            _ => self.plain_variable(name, meta, context),
        }
    }

    fn plain_variable(&mut self, name: Symbol, meta: &Meta, context: Symbol) -> Expanded<Expr> {
        let key = var_key(name, meta, context);
        let line = self.line(meta);
        if let Some(var) = self.read_var(key, meta) {
            return Ok(Expr::var(var, line));
        }
        if let Some(Quoted::Atom(action)) = meta.get("if_undefined")
            && *action == "apply"
        {
            return self.local_call(name, meta, &[]);
        }
        self.fatal |= self.env.function.is_none();
        let message = undefined_variable(name, context);
        let expr = self.undefined(meta, message);
        self.underline(name);
        let candidates = self
            .env
            .scope
            .names()
            .filter(|(_, kind)| *kind == key.1)
            .map(|(name, _)| name);
        if let Some(close) = crate::suggest::closest(name, candidates)
            && let Some(diagnostic) = self.diagnostics.last_mut()
        {
            diagnostic.base.hint = Some(format!("did you mean \"{close}\"?"));
        }
        Ok(expr)
    }

    /// The variable's place; it counts as used.
    pub(crate) fn read_var(&mut self, key: VarKey, meta: &Meta) -> Option<Var> {
        let var = self.env.scope.get(key)?;
        self.mark_used(var);
        let name = key.0.as_str();
        if name.starts_with('_')
            && name.len() > 1
            && !name.starts_with("__")
            && !meta.is_set("generated")
            && matches!(key.1, VarKind::Context(context) if context == sym!("nil"))
        {
            self.warning(
                meta,
                format!(
                    "the underscored variable \"{name}\" is used after being set. A leading underscore indicates \
                     that the value of the variable should be ignored. If this is intended please rename the \
                     variable to remove the underscore"
                ),
            );
        }
        Some(var)
    }

    pub(crate) fn is_used(&self, var: Var) -> bool {
        var.0
            .checked_sub(self.body.first_var)
            .and_then(|at| self.body.vars.get(at as usize))
            .is_some_and(|info| info.used)
    }

    pub(crate) fn mark_used(&mut self, var: Var) {
        if let Some(at) = var.0.checked_sub(self.body.first_var)
            && let Some(info) = self.body.vars.get_mut(at as usize)
        {
            info.used = true;
        }
    }

    /// The name of a variable that the source names.
    fn name_of(&self, var: Var) -> Option<Symbol> {
        let at = var.0.checked_sub(self.body.first_var)?;
        self.body.vars.get(at as usize).map(|info| info.key.0)
    }

    /// The place of a form.
    fn meta_of(&self, form: &Quoted) -> Meta {
        if let Quoted::Node(node) = form {
            node.meta.clone()
        } else {
            Meta::at_line(self.env.line)
        }
    }

    /// A fresh variable that the source names.
    pub(crate) fn fresh(&mut self, key: VarKey, meta: &Meta) -> Var {
        let var = Var(self.body.next_var());
        let rebinds = self.env.scope.get(key).is_some();
        self.body.vars.push(VarInfo {
            rebinds,
            key,
            meta: meta.clone(),
            used: false,
        });
        var
    }

    /// A fresh variable of the compiler's own.
    pub(crate) fn temp(&mut self) -> Var {
        let var = self.fresh((sym!("_"), VarKind::Context(sym!("nil"))), &Meta::default());
        self.mark_used(var);
        var
    }

    pub(crate) fn fresh_fn(&mut self) -> LocalFn {
        self.body.next_fn += 1;
        LocalFn(self.body.next_fn - 1)
    }

    /// Runs `then` in a scope of its own.
    pub(crate) fn scoped<T>(&mut self, then: impl FnOnce(&mut Self) -> Expanded<T>) -> Expanded<T> {
        let mark = self.env.mark();
        let result = then(self);
        let bound = self.env.restore(mark);
        // Where it stopped in the middle, those who would read them were not seen.
        if result.is_ok() {
            let said = self.diagnostics.len();
            self.warn_unused(bound.iter().map(|binding| binding.var));
            for diagnostic in self.diagnostics.iter_mut().skip(said) {
                // As in the reference, those of inner scopes have a mark of one character.
                diagnostic.base.span = Span::default();
            }
        }
        result
    }

    /// Warns about variables of the source that are never read once nobody can read them any more.
    pub(crate) fn warn_unused(&mut self, vars: impl IntoIterator<Item = Var>) {
        if self.fatal {
            return;
        }
        // In the order of their names, as the reference has them.
        let mut vars: Vec<Var> = vars.into_iter().collect();
        vars.sort_by_key(|var| {
            let at = var.0.checked_sub(self.body.first_var)? as usize;
            self.body.vars.get(at).map(|info| info.key.0)
        });
        for var in vars {
            let Some(at) = var.0.checked_sub(self.body.first_var) else {
                continue;
            };
            let Some(info) = self.body.vars.get_mut(at as usize) else {
                continue;
            };
            let (name, kind) = info.key;
            let is_meant = info.used
                || info.meta.line == 0
                || info.meta.is_set("generated")
                || name.as_str().starts_with('_')
                || kind != VarKind::Context(sym!("nil"));
            info.used = true;
            if is_meant {
                continue;
            }
            let advice = if info.rebinds {
                "there is a variable with the same name in the context, use the pin operator (^) to match on it or \
                 prefix this variable with underscore if it is not meant to be used"
            } else {
                "if the variable is not meant to be used, prefix it with an underscore"
            };
            let meta = info.meta.clone();
            let rebinds = info.rebinds;
            self.warning(&meta, format!("variable \"{name}\" is unused ({advice})"));
            if !rebinds {
                self.underline(name);
            }
        }
    }

    /// The source text of a form, for messages.
    pub(crate) fn shown(&mut self, form: &Quoted) -> String {
        crate::inspect::source_by(self.host, form)
    }

    /// Has the excerpt of the last message underline all of a name.
    fn underline(&mut self, name: Symbol) {
        if let Some(diagnostic) = self.diagnostics.last_mut() {
            diagnostic.base.span = Span::of_text(name.as_str());
        }
    }

    /// Has the last message not say which function it is in.
    pub(crate) fn placeless(&mut self) {
        if let Some(diagnostic) = self.diagnostics.last_mut() {
            diagnostic.inside = None;
        }
    }

    /// Runs `then` in another context.
    pub(crate) fn in_context<T>(
        &mut self,
        context: Context,
        then: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let outer = std::mem::replace(&mut self.env.context, context);
        let result = then(self);
        self.env.context = outer;
        result
    }

    /// Warns about every variable that is never read: the body is complete.
    pub(crate) fn warn_unused_all(&mut self) {
        self.warn_unused(self.body.all_vars());
    }

    /// The line of a form.
    fn line_of(&self, form: &Quoted) -> u32 {
        if let Quoted::Node(node) = form {
            self.line(&node.meta)
        } else {
            self.env.line
        }
    }

    pub(crate) fn line(&self, meta: &Meta) -> u32 {
        if meta.line == 0 {
            self.env.line
        } else {
            meta.line
        }
    }

    fn env_literal(&mut self, line: u32) -> Expanded<Expr> {
        let term = self.env_constant();
        Ok(Expr::literal(term, line))
    }

    /// The environment as a constant of the program: nothing in it is shared with the host.
    pub(crate) fn env_constant(&self) -> Quoted {
        self.env
            .to_term(self.env.functions_term(), self.env.macros_term(), None)
    }

    /// The environment for a macro.
    pub(crate) fn env_term(&mut self) -> Quoted {
        let (functions, macros) = self.session.import_terms(self.host, &self.env);
        let tracker = self.session.tracker(&self.env);
        self.env.to_term(functions, macros, Some(tracker))
    }

    /// Records an error after which the clause makes no sense; the result stands where the expression would.
    pub(crate) fn error(&mut self, meta: &Meta, message: String) -> Expr {
        self.fatal = true;
        self.undefined(meta, message)
    }

    /// Records such an error as one of the file: Elixir compiles nothing of it any further.
    pub(crate) fn refuse(&mut self, meta: &Meta, message: String) -> Expr {
        let stand_in = self.error(meta, message);
        self.placeless();
        stand_in
    }

    /// Whether something was wrong that hides what the rest means.
    pub(crate) fn is_fatal(&self) -> bool {
        self.fatal
    }

    /// Records that a name means nothing; everything else still does.
    pub(crate) fn undefined(&mut self, meta: &Meta, message: String) -> Expr {
        self.report(Severity::Error, meta, message);
        // Neither an atom nor anything else that is checked, so that one mistake is reported once.
        Expr::literal(Quoted::Tuple(Vec::new()), self.line(meta))
    }

    pub(crate) fn warning(&mut self, meta: &Meta, message: String) {
        self.report(Severity::Warning, meta, message);
    }

    pub(crate) fn report(&mut self, severity: Severity, meta: &Meta, message: String) {
        let place = Meta {
            line: self.line(meta),
            column: meta.column,
            span: meta.span,
            ..Meta::default()
        };
        let mut diagnostic = Diagnostic::new(severity, &self.env.file, &place, message);
        diagnostic.inside = self.inside();
        if severity == Severity::Error && meta.column == 0 {
            diagnostic.base.hint = self.way();
        }
        self.diagnostics.push(diagnostic);
    }

    /// Does something with what a macro gave.
    pub(crate) fn inside_of<T>(
        &mut self,
        expansion: Expansion,
        then: impl FnOnce(&mut Self) -> Expanded<T>,
    ) -> Expanded<T> {
        self.expansions.push(expansion);
        let result = then(self);
        self.expansions.pop();
        result
    }

    /// The way through macros to what is being expanded, the language's own left out.
    fn way(&mut self) -> Option<String> {
        let kernel = self.session.interface(self.host, sym!("Elixir.Kernel"))?;
        let step = |one: &Expansion| {
            let arity = u8::try_from(one.arity).unwrap_or(u8::MAX);
            if !one.is_remote && kernel.macros.contains(one.name, arity) {
                return None;
            }
            let module = one.is_remote.then(|| crate::inspect::atom(one.module));
            let module = module.map_or(String::new(), |module| format!("{module}."));
            Some(format!("{module}{}/{arity} (line {})", one.name, one.line))
        };
        let steps: Vec<String> = self.expansions.iter().rev().filter_map(step).collect();
        (!steps.is_empty()).then(|| {
            format!(
                "this is in what the macro {} gave",
                steps.join(", called by ")
            )
        })
    }

    /// What the body belongs to, as messages show it.
    fn inside(&self) -> Option<String> {
        match (self.env.module, self.env.function) {
            (Some(module), Some((name, arity))) => Some(crate::remote::shown(module, name, arity)),
            (Some(module), None) => Some(format!("{} (module)", crate::inspect::atom(module))),
            (None, _) => None,
        }
    }

    /// Notes that the body names a function of a module, or says at once that it is deprecated if the body runs while
    /// modules are still being compiled.
    pub(crate) fn note_remote(
        &mut self,
        module: Symbol,
        name: Symbol,
        arity: usize,
        meta: &Meta,
    ) -> Expanded<()> {
        let Ok(arity) = u8::try_from(arity) else {
            return Ok(());
        };
        if self.env.function.is_none() {
            return self.warn_deprecated(module, name, arity, meta);
        }
        let meta = Meta {
            line: self.line(meta),
            column: meta.column,
            span: meta.span,
            ..Meta::default()
        };
        let inside = self.inside().unwrap_or_default();
        self.body.remotes.push(RemoteUse {
            module,
            name,
            arity,
            file: self.env.file.clone(),
            meta,
            inside,
        });
        Ok(())
    }

    /// Warns if the author of a module wants a function or macro of it no longer used.
    pub(crate) fn warn_deprecated(
        &mut self,
        module: Symbol,
        name: Symbol,
        arity: u8,
        meta: &Meta,
    ) -> Expanded<()> {
        if module == sym!("Elixir.Kernel") || self.env.module == Some(module) {
            return Ok(());
        }
        let deprecated = self.host.deprecated(module)?;
        let known = deprecated
            .iter()
            .find(|(known, _)| *known == (name, arity))
            .map(|(_, reason)| reason.as_str());
        if let Some(reason) = known {
            let shown = if name == sym!("__using__") {
                format!("use {}", crate::inspect::atom(module))
            } else {
                crate::remote::shown(module, name, arity)
            };
            self.warning(meta, format!("{shown} is deprecated. {reason}"));
        }
        Ok(())
    }
}

/// What to say of a variable that nobody set; `context` is the module of the macro that wrote it, if one did.
fn undefined_variable(name: Symbol, context: Symbol) -> String {
    let written_by = if context == "nil" {
        String::new()
    } else {
        format!(" (context {})", crate::inspect::atom(context))
    };
    format!("undefined variable \"{name}\"{written_by}")
}

/// Whether a special form cannot stand in guards.
fn is_refused_in_guards(name: &str, arity: usize) -> bool {
    let is_named = matches!(
        name,
        "=" | "&"
            | "fn"
            | "case"
            | "cond"
            | "receive"
            | "try"
            | "for"
            | "with"
            | "super"
            | "alias"
            | "require"
            | "import"
    );
    is_named && dispatch::is_special_form(name, arity)
}

/// The variable that a name with this meta and context means.
pub(crate) fn var_key(name: Symbol, meta: &Meta, context: Symbol) -> VarKey {
    // `Macro.expand/2` counts by itself and says for which module.
    let counter = match meta.get("counter") {
        Some(counter) => crate::literal::as_pair(counter).map_or(counter, |(_, counter)| counter),
        None => return (name, VarKind::Context(context)),
    };
    if let Quoted::Integer(counter) = counter {
        return (name, VarKind::Counter(*counter));
    }
    (name, VarKind::Context(context))
}

/// The macros of `Kernel` that the compiler implements itself.
pub(crate) fn dispatch_builtins() -> &'static [(Symbol, u8)] {
    static ALL: std::sync::LazyLock<Vec<(Symbol, u8)>> = std::sync::LazyLock::new(|| {
        dispatch::BUILTINS
            .iter()
            .map(|(name, arity)| (Symbol::new(name), *arity))
            .collect()
    });
    &ALL
}

/// Whether the node is `.` with arguments.
pub(crate) fn is_dot(node: &Node) -> bool {
    matches!(&node.head, Quoted::Atom(name) if *name == ".") && matches!(node.args, Args::List(_))
}

/// Splits `[…, last | tail]`.
pub(crate) fn cons_tail(items: &[Quoted]) -> Option<(&[Quoted], &Quoted, &Quoted)> {
    let (last, before) = items.split_last()?;
    let (left, right) = last.operands("|")?;
    Some((before, left, right))
}
