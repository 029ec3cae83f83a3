//! Callbacks: what the attributes of a module say of the behaviour it defines.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a callback has one of few shapes; all others are none"
)]

use compiler::module_builder::Behaviour;
use syntax::{Args, Quoted, Symbol};
use vm::Heap;

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

/// Name and arity of `name(args) :: type`, with or without `when`.
fn callback(spec: &Quoted, is_macro: bool) -> Option<(Symbol, u8)> {
    let mut form = spec;
    loop {
        let Quoted::Node(node) = form else {
            return None;
        };
        let Quoted::Atom(head) = &node.head else {
            return None;
        };
        let args = match &node.args {
            Args::List(args) => args.as_slice(),
            Args::Context(_) => &[],
        };
        match (head.as_str(), args) {
            ("when" | "::", [left, _]) => form = left,
            _ if is_macro => {
                let name = Symbol::new(&format!("MACRO-{head}"));
                return Some((name, u8::try_from(args.len() + 1).ok()?));
            }
            _ => return Some((*head, u8::try_from(args.len()).ok()?)),
        }
    }
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
