//! From core to ops: `lower` turns a module of core into a module of bytecode.
//!
//! The passes, in order of their files: `build` (with `condition`, `matching`, `decision`, `bit_match`,
//! `binary`, `receive`, `try_catch`, `closures`) makes blocks of instructions over values;
//! `simplify` and `fold` shorten them; `layout` orders the blocks; `liveness` says which values live where;
//! `frame` decides where frames begin and which values live in them; `emit` chooses registers and
//! writes ops, with `moves` for moves that happen at once. `pool` holds the module's tables.
//!
//! Invariant: the verifier of `bytecode` accepts every module that comes out, unless it finds it too complex. Recursion is bounded
//! by the nesting of the source, which the parser bounds.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "most matches recognise a few shapes among many; those that must be complete have no wildcard"
)]

mod aggregate;
mod binary;
mod bit_match;
mod build;
mod closures;
mod condition;
mod constants;
mod decision;
mod emit;
mod fold;
mod frame;
mod intrinsics;
mod ir;
mod layout;
mod liveness;
mod matching;
mod moves;
mod pool;
mod receive;
mod registers;
mod simplify;
mod translate;
mod try_catch;
mod unit;

#[cfg(test)]
mod tests;

use bytecode::{Attribute, Blob};
use syntax::{Quoted, Symbol};

use crate::core;
use crate::error::Diagnostic;
use unit::Unit;

/// Turns core into ops.
///
/// # Errors
/// If a function needs more than the machine has; the message says where and why.
pub fn lower(module: &core::Module) -> Result<bytecode::Module, Box<Diagnostic>> {
    let mut unit = Unit::new(module.name, &module.file);
    let ids: Vec<_> = module.functions.iter().map(|_| unit.reserve()).collect();
    for (function, id) in module.functions.iter().zip(&ids) {
        unit.pool
            .functions
            .insert((function.name, function.arity), *id);
    }
    for (function, id) in module.functions.iter().zip(ids) {
        unit.function(id, function);
        if let Some(fault) = unit.fault.take() {
            return Err(Box::new(fault));
        }
    }
    attributes(&mut unit, &module.attributes);
    let mut lowered = unit.pool.module;
    lowered.docs = Blob(module.docs.clone());
    lowered.types = Blob(module.types.clone());
    Ok(lowered)
}

/// Persisted attributes: the value of each is a list.
fn attributes(unit: &mut Unit, attributes: &[(Symbol, Quoted)]) {
    for (name, value) in attributes {
        let value = constants::literal(value, &mut unit.pool);
        let value = match value {
            list @ (bytecode::Literal::List(..) | bytecode::Literal::Nil) => list,
            single => constants::list(vec![single], bytecode::Literal::Nil),
        };
        let value = unit.pool.literal(value);
        let name = unit.pool.atom(*name);
        unit.pool.module.attributes.push(Attribute { name, value });
    }
}
