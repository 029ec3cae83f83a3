//! What the files of modules say of protocols, and protocols that know their implementations for good.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "an attribute has one of few shapes; all others say nothing"
)]

use bytecode::module::Attribute;
use bytecode::{AtomId, Literal, LiteralId, Module};
use vm::{Atom, Cx, NativeResult, Stop, Term};

/// The value of an attribute of a module.
fn attribute<'m>(module: &'m Module, name: &str) -> Option<&'m Literal> {
    let named = |attribute: &&Attribute| module.atoms[attribute.name.index()] == name;
    let found = module.attributes.iter().find(named)?;
    module.literals.get(found.value.index())
}

/// The atom behind `key` in a list of keywords.
fn keyword<'m>(module: &'m Module, keywords: &Literal, key: &str) -> Option<&'m str> {
    let Literal::List(pairs, _) = keywords else {
        return None;
    };
    pairs.iter().find_map(|pair| match pair {
        Literal::Tuple(pair) => match pair.as_slice() {
            [Literal::Atom(name), Literal::Atom(value)] if module.atoms[name.index()] == key => {
                Some(module.atoms[value.index()].as_str())
            }
            _ => None,
        },
        _ => None,
    })
}

fn module_argument<'h>(term: Term<'h>) -> Result<Option<Module>, Stop<'h>> {
    let bytes = term.as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    Ok(Module::decode(&bytes).ok())
}

fn atom<'h>(text: &str) -> Result<Atom, Stop<'h>> {
    Atom::try_new(text).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

/// What the file of a module is: `{:protocol, module}`, `{:impl, protocol, for}`, or `nil`.
pub fn protocol_data<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let Some(module) = module_argument(args[0])? else {
        return Ok(Atom::NIL.into());
    };
    if attribute(&module, "__protocol__").is_some() {
        let name = atom(&module.atoms[0])?;
        return Ok(cx.heap().tuple(&[atom("protocol")?.into(), name.into()]));
    }
    let data = attribute(&module, "__impl__");
    let read = |key| data.and_then(|data| keyword(&module, data, key));
    match (read("protocol"), read("for")) {
        (Some(protocol), Some(target)) => Ok(cx.heap().tuple(&[
            atom("impl")?.into(),
            atom(protocol)?.into(),
            atom(target)?.into(),
        ])),
        _ => Ok(Atom::NIL.into()),
    }
}

/// The file of a protocol, which now says that these are its implementations; `nil` if it is no protocol's.
pub fn consolidate<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = module_argument(args[0])?;
    let Some(mut module) = module.filter(|it| attribute(it, "__protocol__").is_some()) else {
        return Ok(Atom::NIL.into());
    };
    let mut values = Vec::new();
    for item in args[1].list_iter() {
        let item = item.ok().and_then(Term::as_atom);
        let item = item.ok_or_else(Stop::bad_argument)?;
        values.push(Literal::Atom(atom_id(&mut module, item.as_str())));
    }
    let value = match values.as_slice() {
        [] => Literal::Nil,
        _ => Literal::List(values, Box::new(Literal::Nil)),
    };
    let name = atom_id(&mut module, "__consolidated__");
    module.attributes.retain(|attribute| attribute.name != name);
    module.attributes.push(Attribute {
        name,
        value: LiteralId::new(module.literals.len()),
    });
    module.literals.push(value);
    Ok(cx.heap().binary(&module.encode()))
}

/// The place of an atom in a module's table.
fn atom_id(module: &mut Module, text: &str) -> AtomId {
    let place = module.atoms.iter().position(|atom| atom == text);
    AtomId::new(place.unwrap_or_else(|| {
        module.atoms.push(text.to_owned());
        module.atoms.len() - 1
    }))
}
