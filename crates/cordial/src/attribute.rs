//! What the attributes that mean something to the compiler may hold.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "an attribute takes few kinds of values and refuses all others"
)]

use vm::{Atom, Term};

use crate::forms;

/// What is wrong with `value` for the attribute `name`: the message of the error.
pub fn problem(name: &str, value: Term<'_>) -> Option<String> {
    let (fits, what) = match name {
        "behavior" => {
            let text = "@behavior attribute is not supported, please use @behaviour instead";
            return Some(text.to_owned());
        }
        "behaviour" => {
            let text = format!("@behaviour expects a module, got: {}", shown(value));
            return value.as_atom().is_none().then_some(text);
        }
        "dialyzer" => {
            let is_number = value.as_i64().is_some();
            let text = format!("invalid value for @dialyzer attribute: {}", shown(value));
            return (is_number || is_text(value)).then_some(text);
        }
        "doc" | "moduledoc" | "typedoc" => (
            is_documentation(value),
            "for documentation. It should be either false, nil, a string, or a keyword list",
        ),
        "impl" => (
            value.as_atom().is_some(),
            "that marks the next definition as a callback implementation. It should be a module or a boolean",
        ),
        "deprecated" => (
            is_text(value),
            "that annotates a definition as deprecated. It should be a string with the reason for the deprecation",
        ),
        "external_resource" => (
            is_text(value),
            "used for specifying file dependencies. It should be a string path to a file",
        ),
        "nifs" => (
            functions(value).is_some(),
            "for specifying a list of functions and their arities that are NIFs",
        ),
        "on_load" => (
            is_function_name(value),
            "that annotates a function to be invoked when the module is loaded. It should be an atom or an {atom, 0} \
             tuple",
        ),
        _ => return None,
    };
    let message = || {
        format!(
            "@{name} is a built-in module attribute {what}, got: {}",
            shown(value)
        )
    };
    (!fits).then(message)
}

/// A value as `inspect` shows it.
pub fn shown(value: Term<'_>) -> String {
    match forms::from_term(value) {
        Ok(form) => syntax::inspect::inspect(&form),
        Err(_) => "a value too large to show".to_owned(),
    }
}

fn is_text(value: Term<'_>) -> bool {
    value.as_binary_bytes().is_some()
}

/// `false`, `nil`, text or keywords, with or without the line before it.
fn is_documentation(value: Term<'_>) -> bool {
    let value = match value.as_pair() {
        Some((line, text)) if line.as_usize().is_some() => text,
        _ => value,
    };
    match value.as_atom() {
        Some(atom) => [Atom::FALSE, Atom::NIL].contains(&atom),
        None => is_text(value) || keywords(value).is_some(),
    }
}

fn keywords(value: Term<'_>) -> Option<()> {
    for pair in value.list_to_vec().ok()? {
        pair.as_pair()?.0.as_atom()?;
    }
    Some(())
}

fn functions(value: Term<'_>) -> Option<()> {
    for pair in value.list_to_vec().ok()? {
        let (name, arity) = pair.as_pair()?;
        name.as_atom()?;
        arity.as_usize()?;
    }
    Some(())
}

fn is_function_name(value: Term<'_>) -> bool {
    match value.as_pair() {
        Some((name, arity)) => name.as_atom().is_some() && arity.as_usize() == Some(0),
        None => value.as_atom().is_some(),
    }
}
