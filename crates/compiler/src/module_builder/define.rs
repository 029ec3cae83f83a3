//! One `def`, `defp`, `defmacro` or `defmacrop` as it is stored.

use std::sync::Arc;

use syntax::diagnostic::relative_to_cwd;
use syntax::{Meta, Quoted, Symbol};

use super::Defined;
use crate::core::{Callee, Clause, Expr, ExprKind, Pattern};
use crate::definition::{ClauseSource, Definition, Kind, ModuleState};
use crate::env::Env;
use crate::error::{Abort, Diagnostic, Severity};
use crate::expand::definition::read_head;
use crate::expand::{Body, Expander, Whole};
use crate::host::Host;
use crate::hygiene;
use crate::names::sym;
use crate::session::{KeptDefinition, Session};

/// The parts of a definition, defaults taken out.
struct Parts<'q> {
    kind: Kind,
    name: Symbol,
    meta: Meta,
    args: Vec<Quoted>,
    defaults: Vec<Option<Quoted>>,
    guards: Vec<&'q Quoted>,
    body: Option<Quoted>,
    /// Whether clauses must stand together: it stands in the source itself, and nothing in it is unquoted.
    is_plain: bool,
    /// Whether it stands in the source itself: no macro wrote it.
    is_written: bool,
}

pub(super) fn define(
    session: &Session,
    host: &mut dyn Host,
    state: &Arc<ModuleState>,
    kept: &KeptDefinition,
    head: Quoted,
    body: Quoted,
) -> Result<Option<Defined>, Abort> {
    let mut env = kept.env.clone();
    if let Some(file) = host.attribute(state.name, sym!("file")) {
        env.file = named_file(&file).unwrap_or(env.file);
    }
    let (mut head, mut body) = match &kept.forms {
        Some((head, body)) => (head.clone(), body.clone()),
        None => (head, kept.has_body.then_some(body)),
    };
    if let Some(file) = kept.meta.get("keep").and_then(named_file) {
        env.file = file;
        hygiene::keep_lines(&mut head);
        body.as_mut().map(hygiene::keep_lines);
    }
    let Some(read) = read_head(&head) else {
        let shown = crate::inspect::source_by(host, &head);
        let word = kept.kind.as_str();
        let place = Meta::at_line(kept.meta.line);
        record(
            state,
            &env,
            &place,
            format!("invalid syntax in {word} {shown}"),
        );
        return Ok(None);
    };
    if u8::try_from(read.args.len() + 1).is_err() {
        record(
            state,
            &env,
            &kept.meta,
            format!("{} has more than 254 arguments", read.name),
        );
        return Ok(None);
    }
    let mut meta = if read.meta.line == 0 {
        kept.meta.clone()
    } else {
        read.meta.clone()
    };
    if meta.get("keep").is_none() {
        meta.line = kept.meta.line;
    }
    if let Some(owner) = automatic(read.name, read.args.len()) {
        let (word, name, arity) = (kept.kind.as_str(), read.name, read.args.len());
        let text = format!(
            "cannot define {word} {name}/{arity} as it is automatically defined by {owner}"
        );
        record_in(state, &env, &meta, text, None);
        return Ok(None);
    }
    let (args, defaults) = split_defaults(read.args);
    let is_written = meta.get("context").is_none() && meta.get("generated").is_none();
    let parts = Parts {
        is_plain: kept.forms.is_some() && is_written,
        is_written,
        kind: kept.kind,
        name: read.name,
        meta,
        args,
        defaults,
        guards: read.guards,
        body,
    };
    store(session, host, state, env, &parts).map(Some)
}

/// The file that `@file` names, with a line or without.
fn named_file(value: &Quoted) -> Option<Arc<str>> {
    let named = if let Quoted::Tuple(pair) = value {
        pair.first()?
    } else {
        value
    };
    if let Quoted::Binary(bytes) = named {
        Some(String::from_utf8_lossy(bytes).into())
    } else {
        None
    }
}

/// Who defines `name/arity` in every module.
fn automatic(name: Symbol, arity: usize) -> Option<&'static str> {
    match (name.as_str(), arity) {
        ("__info__", 1) => Some("Elixir"),
        ("module_info", 0 | 1) => Some("Erlang"),
        _ => None,
    }
}

fn split_defaults(args: &[Quoted]) -> (Vec<Quoted>, Vec<Option<Quoted>>) {
    args.iter()
        .map(|arg| match arg.operands("\\\\") {
            Some((pattern, default)) => (pattern.clone(), Some(default.clone())),
            None => (arg.clone(), None),
        })
        .unzip()
}

fn record(state: &ModuleState, env: &Env, place: &Meta, message: String) {
    let inside = format!("{} (module)", crate::inspect::atom(state.name));
    record_in(state, env, place, message, Some(inside));
}

fn record_in(
    state: &ModuleState,
    env: &Env,
    place: &Meta,
    message: String,
    inside: Option<String>,
) {
    let mut diagnostic = Diagnostic::new(Severity::Error, &env.file, place, message);
    diagnostic.inside = inside;
    state.definitions().diagnostics.push(diagnostic);
}

fn store(
    session: &Session,
    host: &mut dyn Host,
    state: &Arc<ModuleState>,
    env: Env,
    parts: &Parts<'_>,
) -> Result<Defined, Abort> {
    let arity = u8::try_from(parts.args.len()).expect("the head was checked");
    let count = parts.defaults.iter().flatten().count();
    let defaults = u8::try_from(count).expect("there are no more defaults than arguments");
    let file = env.file.clone();
    check_head(state, &env, parts, arity);
    let is_first = check_kind(state, &env, parts, arity, defaults);
    for missing in 1..=count {
        fill_defaults(session, host, state, &env, parts, missing)?;
    }
    let clause = match &parts.body {
        Some(body) => Some(expand_clause(
            session, host, state, &env, parts, arity, body,
        )?),
        None => None,
    };
    let mut unreachable = None;
    check_override(state, &env, parts, arity);
    let mut definitions = state.definitions();
    if definitions.get(parts.name, arity).is_none() {
        definitions.insert(new_definition(parts, arity, &env, state));
    }
    if parts.is_plain {
        definitions.last = Some((parts.name, arity));
    }
    if let Some(definition) = definitions.get_mut(parts.name, arity) {
        definition.is_plain = parts.is_plain;
        definition.defaults = definition.defaults.max(defaults);
        if let Some((clause, body)) = clause {
            definition.has_body = true;
            if let Some(above) = definition
                .clauses
                .iter()
                .find(|above| above.covers(&clause))
            {
                unreachable = Some((above.line, above.always_matches()));
            }
            definition.clauses.push(clause);
            definition.sources.extend(source(parts));
            definition.next_var = body.next_var();
            definition.next_fn = body.next_fn();
            definition.uses.extend(body.uses);
            definition.remotes.extend(body.remotes);
        }
    }
    drop(definitions);
    let mut inside = env.clone();
    inside.function = Some((parts.name, arity));
    inside.line = parts.meta.line;
    if let Some((line, always)) = unreachable {
        let function = always.then_some((parts.name, arity));
        warn_unreachable(state, &file, parts, function, line);
    }
    Ok(Defined {
        kind: parts.kind,
        name: parts.name,
        arity,
        line: parts.meta.line,
        args: written_args(parts),
        guards: parts.guards.iter().map(|guard| (*guard).clone()).collect(),
        body: parts.body.clone(),
        defaults,
        column: if parts.meta.get("context").is_some() {
            0
        } else {
            parts.meta.column
        },
        is_written: parts.is_written,
        is_first,
        env: inside,
    })
}

/// Complains about a macro that would override a function, or a function that would override a macro.
fn check_override(state: &ModuleState, env: &Env, parts: &Parts<'_>, arity: u8) {
    let described = |is_macro| match is_macro {
        true => "macro (defmacro, defmacrop)",
        false => "function (def, defp)",
    };
    let is_macro = parts.kind.is_macro();
    let overridden = state.overridden_kind(parts.name, arity);
    if overridden.is_some_and(|kind| kind.is_macro() != is_macro) {
        let (name, module) = (parts.name, crate::inspect::atom(state.name));
        let text = format!(
            "cannot override {} {name}/{arity} in module {module} as a {}",
            described(!is_macro),
            described(is_macro)
        );
        record_in(state, env, &parts.meta, text, None);
    }
}

/// The clause as it is written.
fn source(parts: &Parts<'_>) -> Option<ClauseSource> {
    let body = parts.body.as_ref()?;
    Some(ClauseSource {
        meta: parts.meta.clone(),
        args: parts.args.clone(),
        guards: parts.guards.iter().map(|guard| (*guard).clone()).collect(),
        body: implicit_try(body, &parts.meta),
    })
}

/// The arguments as they stand in the head.
fn written_args(parts: &Parts<'_>) -> Vec<Quoted> {
    let written = |(arg, default): (&Quoted, &Option<Quoted>)| match default {
        Some(default) => {
            let args = vec![arg.clone(), default.clone()];
            Quoted::call("\\\\", parts.meta.clone(), args)
        }
        None => arg.clone(),
    };
    parts
        .args
        .iter()
        .zip(&parts.defaults)
        .map(written)
        .collect()
}

fn warn_unreachable(
    state: &ModuleState,
    file: &str,
    parts: &Parts<'_>,
    function: Option<(Symbol, u8)>,
    above: u32,
) {
    let function = function.map(|(name, arity)| format!(" for {name}/{arity}"));
    let function = function.unwrap_or_default();
    let text = format!(
        "this clause{function} cannot match because a previous clause at line {above} always matches"
    );
    let diagnostic = Diagnostic::new(Severity::Warning, file, &parts.meta, text);
    state.definitions().late.push(diagnostic);
}

fn new_definition(parts: &Parts<'_>, arity: u8, env: &Env, state: &ModuleState) -> Definition {
    Definition {
        kind: parts.kind,
        name: parts.name,
        arity,
        meta: parts.meta.clone(),
        file: (env.file != state.file).then(|| env.file.clone()),
        clauses: Vec::new(),
        sources: Vec::new(),
        next_var: 0,
        next_fn: 0,
        uses: Vec::new(),
        remotes: Vec::new(),
        defaults: 0,
        fills: None,
        has_body: false,
        is_written: parts.is_written,
        is_plain: parts.is_plain,
        has_head: parts.body.is_none(),
        version: 0,
    }
}

/// Complains about a head without body that is more than a name and its arguments.
fn check_head(state: &ModuleState, env: &Env, parts: &Parts<'_>, arity: u8) {
    if parts.body.is_some() {
        return;
    }
    let inside = Some(crate::remote::shown(state.name, parts.name, arity));
    let is_variable = |arg: &Quoted| crate::expand::variable_of(arg).is_some();
    if !parts.guards.is_empty() {
        let text = format!("missing :do option in \"{}\"", parts.kind.as_str());
        record_in(state, env, &parts.meta, text, inside);
        return;
    }
    for _ in parts.args.iter().filter(|arg| !is_variable(arg)) {
        let text = "only variables and \\\\ are allowed as arguments in function head.\n\nIf you did not intend to define a \
                    function head, make sure your function definition has the proper syntax by wrapping the arguments \
                    in parentheses and using the do instruction accordingly:\n\n    def add(a, b), do: a + b\n\n    \
                    def add(a, b) do\n      a + b\n    end\n";
        record_in(state, env, &parts.meta, text.to_owned(), inside.clone());
    }
}

/// Warns about a head without body that does not come first.
fn warn_late_head(state: &ModuleState, env: &Env, parts: &Parts<'_>, arity: u8) {
    let (word, name) = (parts.kind.as_str(), parts.name);
    let text = format!(
        "function head for {word} {name}/{arity} must come at the top of its direct implementation. Instead of:\n\n    \
         def add(a, b), do: a + b\n    def add(a, b)\n\none should write:\n\n    def add(a, b)\n    def add(a, b), do: \
         a + b\n"
    );
    let warning = Diagnostic::new(Severity::Warning, &env.file, &parts.meta, text);
    state.definitions().diagnostics.push(warning);
}

/// Checks the clause against earlier ones; whether it is the first.
fn check_kind(state: &ModuleState, env: &Env, parts: &Parts<'_>, arity: u8, defaults: u8) -> bool {
    let name = parts.name;
    let (old, last, was_plain) = {
        let definitions = state.definitions();
        let old = definitions.get(name, arity);
        (
            old.map(|old| {
                (
                    old.kind,
                    old.meta.line,
                    old.defaults,
                    old.fills,
                    old.has_body,
                    old.has_head,
                    old.clauses.len(),
                )
            }),
            definitions.last,
            old.is_some_and(|old| old.is_plain),
        )
    };
    let Some((kind, line, old_defaults, fills, has_body, has_head, clauses)) = old else {
        return true;
    };
    let word = parts.kind.as_str();
    if let Some(full) = fills {
        let text = format!("{word} {name}/{arity} conflicts with defaults from {name}/{full}");
        let inside = crate::remote::shown(state.name, name, arity);
        record_in(state, env, &parts.meta, text, Some(inside));
        return false;
    }
    if kind != parts.kind {
        let old = kind.as_str();
        let text = format!(
            "{word} {name}/{arity} already defined as {old} in {}:{line}",
            relative_to_cwd(&env.file)
        );
        record_in(state, env, &parts.meta, text, None);
    }
    if parts.body.is_none() && (has_body || has_head) {
        warn_late_head(state, env, parts, arity);
    }
    let earlier = Earlier {
        defaults: old_defaults > 0,
        has_body,
        has_head,
        clauses,
    };
    check_defaults(state, env, parts, arity, defaults, &earlier);
    if let Some(last) = last
        && last != (name, arity)
        && has_body
        && parts.body.is_some()
        && parts.is_plain
        && was_plain
    {
        warn_ungrouped(state, env, parts, arity, line, last.0);
    }
    false
}

/// How defaults of a function with many clauses are to be written.
const DEFAULTS_ADVICE: &str = "Instead of:

    def foo(:first_clause, b \\\\ :default) do ... end
    def foo(:second_clause, b) do ... end

one should write:

    def foo(a, b \\\\ :default)
    def foo(:first_clause, b) do ... end
    def foo(:second_clause, b) do ... end
";

/// The same for defaults that are declared twice.
const DEFAULTS_TWICE_ADVICE: &str = "Instead of:

    def foo(:first_clause, b \\\\ :default) do ... end
    def foo(:second_clause, b \\\\ :default) do ... end

one should write:

    def foo(a, b \\\\ :default)
    def foo(:first_clause, b) do ... end
    def foo(:second_clause, b) do ... end
";

/// What is known of a definition when another clause of it comes.
struct Earlier {
    /// Whether it declares defaults.
    defaults: bool,
    has_body: bool,
    has_head: bool,
    /// How many clauses it has.
    clauses: usize,
}

/// Complains about defaults that are declared again, too late, or not in a head of their own.
fn check_defaults(
    state: &ModuleState,
    env: &Env,
    parts: &Parts<'_>,
    arity: u8,
    defaults: u8,
    earlier: &Earlier,
) {
    let (word, name) = (parts.kind.as_str(), parts.name);
    let header = format!(
        "{word} {name}/{arity} has multiple clauses and also declares default values. In such cases, the default values \
         should be defined in a header. {DEFAULTS_ADVICE}"
    );
    match (defaults > 0, earlier.defaults) {
        (true, true) => {
            let text = format!(
                "{word} {name}/{arity} defines defaults multiple times. Elixir allows defaults to be declared once per \
                 definition. {DEFAULTS_TWICE_ADVICE}"
            );
            record_in(state, env, &parts.meta, text, None);
        }
        (true, false) if earlier.has_body => {
            record(state, env, &parts.meta, header);
        }
        (false, true) if earlier.clauses == 1 && !earlier.has_head && parts.body.is_some() => {
            let warning = Diagnostic::new(Severity::Warning, &env.file, &parts.meta, header);
            state.definitions().diagnostics.push(warning);
        }
        (true, false) | (false, _) => {}
    }
}

/// Warns about a clause that stands apart from the others.
fn warn_ungrouped(
    state: &ModuleState,
    env: &Env,
    parts: &Parts<'_>,
    arity: u8,
    line: u32,
    last: Symbol,
) {
    let (word, name) = (parts.kind.as_str(), parts.name);
    let same = if last == name {
        "name"
    } else {
        "name and arity (number of arguments)"
    };
    let diagnostic = Diagnostic::new(
        Severity::Warning,
        &env.file,
        &parts.meta,
        format!(
            "clauses with the same {same} should be grouped together, \"{word} {name}/{arity}\" was previously defined \
             ({}:{line})",
            relative_to_cwd(&env.file)
        ),
    );
    state.definitions().diagnostics.push(diagnostic);
}

fn function_env(env: &Env, name: Symbol, arity: u8) -> Env {
    let mut env = env.clone();
    env.function = Some((name, arity));
    env
}

fn expand_clause(
    session: &Session,
    host: &mut dyn Host,
    state: &Arc<ModuleState>,
    env: &Env,
    parts: &Parts<'_>,
    arity: u8,
    body: &Quoted,
) -> Result<(Clause, Body), Abort> {
    let (next_var, next_fn) = {
        let definitions = state.definitions();
        definitions
            .get(parts.name, arity)
            .map_or((0, 0), |old| (old.next_var, old.next_fn))
    };
    let env = function_env(env, parts.name, arity);
    let mut expander = Expander::new(host, session, env, Body::starting_at(next_var, next_fn));
    expander.env.line = parts.meta.line;
    let expanded = clause_of(&mut expander, parts, body);
    if expanded.is_ok() {
        expander.warn_unused_all();
    }
    let body = std::mem::take(&mut expander.body);
    let diagnostics = std::mem::take(&mut expander.diagnostics);
    let mut body = body;
    {
        let mut definitions = state.definitions();
        definitions.diagnostics.extend(diagnostics);
        definitions.late.append(&mut body.late);
    }
    match expanded {
        Ok(clause) => Ok((clause, body)),
        // The error is recorded: the module cannot be finished, but its body can go on.
        Err(Abort::Fatal) => {
            let patterns = (0..arity + u8::from(parts.kind.is_macro()))
                .map(|_| Pattern::Any)
                .collect();
            Ok((Clause::new(patterns, Expr::nil(parts.meta.line)), body))
        }
        Err(abort @ Abort::Host(_)) => Err(abort),
    }
}

fn clause_of(
    expander: &mut Expander<'_>,
    parts: &Parts<'_>,
    body: &Quoted,
) -> Result<Clause, Abort> {
    let line = parts.meta.line;
    let mut patterns = caller_pattern(expander, parts.kind);
    let whole = Whole::Head(&parts.meta, parts.name);
    patterns.extend(expander.patterns(whole, &parts.args)?);
    let guards = expander.guards(&parts.guards)?;
    if expander.is_fatal() {
        return Err(Abort::Fatal);
    }
    let body = expander.expr(&implicit_try(body, &parts.meta))?;
    Ok(Clause {
        patterns,
        guards,
        body,
        line,
    })
}

fn caller_pattern(expander: &mut Expander<'_>, kind: Kind) -> Vec<Pattern> {
    if !kind.is_macro() {
        return Vec::new();
    }
    let caller = expander.temp();
    expander.body.caller = Some(caller);
    vec![Pattern::Bind(caller)]
}

/// The sections of a body other than `do` belong to a `try`.
fn implicit_try(body: &Quoted, meta: &Meta) -> Quoted {
    let Quoted::List(sections) = body else {
        return body.clone();
    };
    if let [Quoted::Tuple(pair)] = sections.as_slice()
        && let [Quoted::Atom(name), form] = pair.as_slice()
        && *name == sym!("do")
    {
        return form.clone();
    }
    Quoted::call(
        "try",
        Meta {
            span: meta.span,
            ..Meta::at_line(meta.line)
        },
        vec![body.clone()],
    )
}

/// Defines the function that fills in the last `missing` defaults.
fn fill_defaults(
    session: &Session,
    host: &mut dyn Host,
    state: &Arc<ModuleState>,
    env: &Env,
    parts: &Parts<'_>,
    missing: usize,
) -> Result<(), Abort> {
    let full = u8::try_from(parts.args.len()).expect("the head was checked");
    let arity = full - u8::try_from(missing).expect("there are no more defaults than arguments");
    let line = parts.meta.line;
    let old = state.definitions().get(parts.name, arity).map(|old| {
        let with_defaults = (old.defaults > 0).then_some(arity);
        (old.fills.or(with_defaults), old.next_var, old.next_fn)
    });
    if let Some((Some(other), _, _)) = old {
        if other != full {
            let (word, name) = (parts.kind.as_str(), parts.name);
            let message = format!("{word} {name}/{full} defaults conflicts with {name}/{other}");
            let inside = crate::remote::shown(state.name, name, full);
            record_in(state, env, &parts.meta, message, Some(inside));
        }
        return Ok(());
    }
    let (next_var, next_fn) = old.map_or((0, 0), |(_, next_var, next_fn)| (next_var, next_fn));
    let env = function_env(env, parts.name, arity);
    let mut expander = Expander::new(host, session, env, Body::starting_at(next_var, next_fn));
    expander.env.line = line;
    let clause = defaults_clause(&mut expander, parts, full, missing)?;
    let body = std::mem::take(&mut expander.body);
    let diagnostics = std::mem::take(&mut expander.diagnostics);
    let mut definitions = state.definitions();
    definitions.diagnostics.extend(diagnostics);
    if let Some(definition) = definitions.get_mut(parts.name, arity) {
        let above = definition
            .clauses
            .iter()
            .find(|above| above.always_matches())
            .map(|above| above.line);
        definition.clauses.push(clause);
        definition.next_var = body.next_var();
        definition.next_fn = body.next_fn();
        definition.uses.extend(body.uses);
        definition.remotes.extend(body.remotes);
        drop(definitions);
        if let Some(above) = above {
            let function = Some((parts.name, arity));
            warn_unreachable(state, &expander.env.file, parts, function, above);
        }
        return Ok(());
    }
    let mut definition = new_definition(parts, arity, &expander.env, state);
    definition.file = None;
    definition.clauses.push(clause);
    definition.next_var = body.next_var();
    definition.next_fn = body.next_fn();
    definition.uses = body.uses;
    definition.remotes = body.remotes;
    definition.fills = Some(full);
    definition.has_body = true;
    definitions.insert(definition);
    Ok(())
}

/// The clause that calls the whole function with the defaults of the last `missing` arguments that have one.
fn defaults_clause(
    expander: &mut Expander<'_>,
    parts: &Parts<'_>,
    full: u8,
    missing: usize,
) -> Result<Clause, Abort> {
    let line = parts.meta.line;
    let mut patterns = caller_pattern(expander, parts.kind);
    let mut args: Vec<Expr> = expander
        .body
        .caller
        .map(|caller| Expr::var(caller, line))
        .into_iter()
        .collect();
    let given = parts.defaults.iter().flatten().count() - missing;
    let mut seen = 0;
    for default in &parts.defaults {
        seen += usize::from(default.is_some());
        match default {
            Some(form) if seen > given => args.push(expander.scoped(|this| this.expr(form))?),
            _ => {
                let var = expander.temp();
                patterns.push(Pattern::Bind(var));
                args.push(Expr::var(var, line));
            }
        }
    }
    let target = if parts.kind.is_macro() {
        Symbol::new(&format!("MACRO-{}", parts.name))
    } else {
        parts.name
    };
    expander.use_function(parts.name, full, &parts.meta);
    let call = Expr::new(ExprKind::Call(Callee::Local(target), args), line);
    Ok(Clause::new(patterns, call))
}
