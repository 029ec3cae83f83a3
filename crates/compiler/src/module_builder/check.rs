//! What is checked when all definitions of a module are known.

use syntax::{Span, Symbol};

use crate::definition::{Definition, Definitions, Kind, ModuleState, reachable};
use crate::error::{Diagnostic, Severity};
use crate::expand::LocalUse;
use crate::module_builder::Mention;

/// Records what is wrong with the module; gives the definitions to keep, in order.
pub(super) fn check(state: &ModuleState, mentioned: &[Mention]) -> Vec<usize> {
    let mut definitions = state.definitions();
    let used = mentioned.iter().filter(|mention| mention.is_use);
    let mut roots: Vec<(Symbol, u8)> = used.map(|one| (one.name, one.arity)).collect();
    roots.extend(
        definitions
            .all
            .iter()
            .filter(|one| !one.kind.is_private())
            .map(|one| (one.name, one.arity)),
    );
    let (kept, _) = reachable(&definitions, &roots, |used| used.is_call);
    roots.extend(&definitions.expanded);
    let (used_at_all, _) = reachable(&definitions, &roots, |_| true);
    let mut found = Vec::new();
    for Mention {
        by, name, arity, ..
    } in mentioned
    {
        if definitions.get(*name, *arity).is_none() {
            let text = format!("undefined function {name}/{arity} given to {by}");
            let place = syntax::Meta::at_line(state.line);
            let mut diagnostic = Diagnostic::new(Severity::Error, &state.file, &place, text);
            diagnostic.inside = Some(format!("{} (module)", crate::inspect::atom(state.name)));
            found.push(diagnostic);
        }
    }
    for definition in &definitions.all {
        if !definition.has_body {
            found.push(message(
                state,
                definition,
                Severity::Error,
                format!(
                    "implementation not provided for predefined {} {}/{}",
                    definition.kind.as_str(),
                    definition.name,
                    definition.arity
                ),
            ));
        }
        for used in &definition.uses {
            check_use(state, &definitions, definition, used, &mut found);
        }
    }
    let mut private: Vec<usize> = (0..definitions.all.len()).collect();
    private.retain(|at| {
        let one = &definitions.all[*at];
        one.kind.is_private() && one.is_written && one.fills.is_none()
    });
    private.sort_by_key(|at| {
        let one = &definitions.all[*at];
        std::cmp::Reverse((one.name, one.arity))
    });
    for at in private {
        let definition = &definitions.all[at];
        if used_at_all.contains(&at) {
            unused_defaults(state, &definitions, &used_at_all, definition, &mut found);
        } else {
            unused(state, &definitions, &used_at_all, definition, &mut found);
        }
    }
    // Warnings are of interest only if no clause is wrong in itself.
    let (mut errors, mut warnings): (Vec<_>, Vec<_>) =
        found.into_iter().partition(Diagnostic::is_error);
    if !errors.is_empty() && !definitions.diagnostics.iter().any(Diagnostic::is_error) {
        errors.append(&mut warnings);
    }
    definitions.diagnostics.extend(errors);
    warnings.append(&mut definitions.late);
    definitions.late = warnings;
    kept
}

/// An unused private function; one whose shorter arities are used is not unused.
fn unused(
    state: &ModuleState,
    definitions: &Definitions,
    kept: &[usize],
    definition: &Definition,
    found: &mut Vec<Diagnostic>,
) {
    let (name, arity) = (definition.name, definition.arity);
    let is_shadow = is_overridden(name);
    let through_defaults = definitions
        .all
        .iter()
        .enumerate()
        .any(|(at, one)| one.name == name && one.fills == Some(arity) && kept.contains(&at));
    if is_shadow || through_defaults {
        return;
    }
    let what = if definition.kind == Kind::Defmacrop {
        "macro"
    } else {
        "function"
    };
    found.push(message(
        state,
        definition,
        Severity::Warning,
        format!("{what} {name}/{arity} is unused"),
    ));
}

/// Whether a name is that of a definition that `super` calls.
fn is_overridden(name: Symbol) -> bool {
    name.as_str().contains(" (overridable ")
}

/// Defaults of a private function that no call leaves out.
fn unused_defaults(
    state: &ModuleState,
    definitions: &Definitions,
    used: &[usize],
    definition: &Definition,
    found: &mut Vec<Diagnostic>,
) {
    let (name, arity) = (definition.name, definition.arity);
    let shortest = definitions
        .all
        .iter()
        .enumerate()
        .filter(|(at, one)| one.name == name && one.fills == Some(arity) && used.contains(at))
        .map(|(_, one)| one.arity)
        .min();
    let unused = shortest.map_or(definition.defaults, |shortest| {
        (definition.defaults).saturating_sub(arity - shortest)
    });
    let text = match (definition.defaults, unused) {
        (_, 0) => return,
        (declared, unused) if declared == unused => {
            format!("default values for the optional arguments in {name}/{arity} are never used")
        }
        (_, 1) => {
            format!(
                "the default value for the last optional argument in {name}/{arity} is never used"
            )
        }
        (_, unused) => format!(
            "the default values for the last {unused} optional arguments in {name}/{arity} are never used"
        ),
    };
    found.push(message(state, definition, Severity::Warning, text));
}

fn message(
    state: &ModuleState,
    definition: &Definition,
    severity: Severity,
    text: String,
) -> Diagnostic {
    let file = definition.file.as_deref().unwrap_or(&state.file);
    let mut diagnostic = Diagnostic::new(severity, file, &definition.meta, text);
    diagnostic.inside = Some(format!("{} (module)", crate::inspect::atom(state.name)));
    diagnostic
}

fn check_use(
    state: &ModuleState,
    definitions: &Definitions,
    definition: &Definition,
    used: &LocalUse,
    found: &mut Vec<Diagnostic>,
) {
    let (name, arity) = (used.name, used.arity);
    let target = definitions.get(name, arity);
    let mut hint = None;
    let mut place = &used.meta;
    let text = match (used.imported, target) {
        (Some(module), Some(target)) if module != state.name && !is_kernel(state) => {
            place = &target.meta;
            format!(
                "imported {}.{}/{arity} conflicts with local function",
                crate::inspect::atom(module),
                crate::inspect::function_name(name)
            )
        }
        (Some(_), _) => return,
        (None, Some(target))
            if target.kind.is_macro()
                && used.is_call
                && definition.fills.is_none()
                && !is_overridden(name) =>
        {
            format!("cannot invoke macro {name}/{arity} before its definition")
        }
        (None, Some(_)) => return,
        (None, None) => {
            let (text, close) = undefined(state, definitions, name, arity);
            hint = close;
            text
        }
    };
    let file = definition.file.as_deref().unwrap_or(&state.file);
    let mut diagnostic = Diagnostic::new(Severity::Error, file, place, text);
    diagnostic.base.hint = hint;
    diagnostic.inside = Some(if used.imported.is_some() {
        format!("{} (module)", crate::inspect::atom(state.name))
    } else {
        crate::remote::shown(state.name, definition.name, definition.arity)
    });
    if target.is_none() {
        diagnostic.base.span = Span::of_text(name.as_str());
    }
    found.push(diagnostic);
}

/// `Kernel` imports what it defines: the compiler's own notion of it.
fn is_kernel(state: &ModuleState) -> bool {
    state.name == "Elixir.Kernel"
}

/// The message about a call of nothing, and what may have been meant.
fn undefined(
    state: &ModuleState,
    definitions: &Definitions,
    name: Symbol,
    arity: u8,
) -> (String, Option<String>) {
    let module = crate::inspect::atom(state.name);
    let shown = crate::inspect::function_name(name);
    let text = format!(
        "undefined function {shown}/{arity} (expected {module} to define such a function or for it to be imported, but \
         none are available)"
    );
    let exact = definitions.all.iter().any(|one| one.name == name);
    let close = if exact {
        None
    } else {
        crate::suggest::closest(name, definitions.all.iter().map(|one| one.name))
    };
    let Some(close) = close else {
        return (text, None);
    };
    let mut arities: Vec<String> = definitions
        .all
        .iter()
        .filter(|one| one.name == close)
        .map(|one| {
            format!(
                "\n      * {}/{}",
                crate::inspect::function_name(close),
                one.arity
            )
        })
        .collect();
    arities.sort_unstable();
    (text, Some(format!("did you mean:\n{}\n", arities.concat())))
}
