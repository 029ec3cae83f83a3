//! Callbacks: what the attributes of a module say of the behaviour it defines.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a callback has one of few shapes; all others are none"
)]

use compiler::module_builder::Behaviour;
use syntax::{Quoted, Symbol};
use vm::Heap;

use crate::docs::specified;
use crate::forms;
use crate::progress::Attributes;

/// The behaviour that a module defines, if it defines callbacks.
pub fn of(attributes: &Attributes) -> Option<Behaviour> {
    let specs = attributes.callbacks().iter().rev();
    let mut callbacks = Vec::new();
    for found in specs.filter_map(|(spec, is_macro)| callback(spec, *is_macro)) {
        if !callbacks.contains(&found) {
            callbacks.push(found);
        }
    }
    if callbacks.is_empty() {
        return None;
    }
    let mut optional = Vec::new();
    for list in values(attributes, "optional_callbacks") {
        if let Quoted::List(pairs) = list {
            optional.extend(pairs.iter().filter_map(name_and_arity));
        }
    }
    for pair in &mut optional {
        let as_macro = (
            Symbol::new(&format!("MACRO-{}", pair.0)),
            pair.1.saturating_add(1),
        );
        if !callbacks.contains(pair) && callbacks.contains(&as_macro) {
            *pair = as_macro;
        }
    }
    let is_optional = |callback: &&(Symbol, u8)| optional.contains(callback);
    Some(Behaviour {
        optional: callbacks.iter().filter(is_optional).copied().collect(),
        callbacks,
    })
}

fn values(attributes: &Attributes, name: &str) -> Vec<Quoted> {
    let heap = Heap::new();
    let value = attributes.read(Symbol::new(name), &heap);
    match value.map(forms::from_term) {
        Some(Ok(Quoted::List(values))) => values,
        _ => Vec::new(),
    }
}

/// The function that a callback is, as `behaviour_info/1` names it.
fn callback(spec: &Quoted, is_macro: bool) -> Option<(Symbol, u8)> {
    let (name, arity, _) = specified(spec)?;
    if !is_macro {
        return Some((name, arity));
    }
    let name = Symbol::new(&format!("MACRO-{name}"));
    Some((name, arity.checked_add(1)?))
}

/// What is wrong with the optional callbacks.
pub fn problem(attributes: &Attributes) -> Option<String> {
    let known: Vec<(Symbol, u8)> = attributes
        .callbacks()
        .iter()
        .filter_map(|(spec, _)| callback(spec, false))
        .collect();
    for list in values(attributes, "optional_callbacks") {
        let Quoted::List(pairs) = list else { continue };
        for pair in &pairs {
            let Some((name, arity)) = name_and_arity(pair) else {
                let shown = syntax::inspect::inspect(pair);
                return Some(format!(
                    "invalid optional callback {shown}. @optional_callbacks expects a keyword list of callback names and \
                     arities"
                ));
            };
            if !known.contains(&(name, arity)) {
                return Some(format!(
                    "unknown callback {name}/{arity} given as optional callback"
                ));
            }
        }
    }
    None
}

fn name_and_arity(pair: &Quoted) -> Option<(Symbol, u8)> {
    match pair {
        Quoted::Tuple(pair) => match pair.as_slice() {
            [Quoted::Atom(name), Quoted::Integer(arity)] => {
                Some((*name, u8::try_from(*arity).ok()?))
            }
            _ => None,
        },
        _ => None,
    }
}
