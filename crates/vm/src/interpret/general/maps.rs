//! Building and reading maps.

use super::Words;
use crate::atom::Atom;
use crate::code::Ip;
use crate::exception::{Class, Trace};
use crate::interpret::executor::Executor;
use crate::map;
use crate::raw::Raw;

/// The most keys of `MapOf`.
const MAP_OF_MAX: usize = 32;

/// `MapOf`: keys, destination, number of values, the values.
pub(crate) fn map_of(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let count = words.operand(2) as usize;
    let mut values = [Raw::NIL; MAP_OF_MAX];
    for (index, value) in values[..count].iter_mut().enumerate() {
        *value = executor.get(words.operand(3 + index));
    }
    let result = map::of_sorted(executor.heap(), Raw(words.operand(0)), &values[..count]);
    executor.set(words.operand(1), result);
    words.next(3 + count)
}

/// `MapPut`: map, destination, number of operands, then keys and values.
pub(crate) fn map_put(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let mut result = executor.get(words.operand(0));
    if !map::is_map(result) {
        return bad_map(executor, ip, result);
    }
    let count = words.operand(2) as usize;
    for index in (0..count).step_by(2) {
        let key = executor.get(words.operand(3 + index));
        let value = executor.get(words.operand(4 + index));
        result = map::put(executor.heap(), result, key, value);
    }
    executor.set(words.operand(1), result);
    words.next(3 + count)
}

/// `MapUpdate`: as `map_put`, but every key must be there.
pub(crate) fn map_update(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let source = executor.get(words.operand(0));
    if !map::is_map(source) {
        return bad_map(executor, ip, source);
    }
    let count = words.operand(2) as usize;
    let mut result = source;
    for index in (0..count).step_by(2) {
        let key = executor.get(words.operand(3 + index));
        let value = executor.get(words.operand(4 + index));
        match map::update(executor.heap(), result, key, value) {
            Some(updated) => result = updated,
            None => {
                let reason = executor.tuple(&[Atom::BADKEY.raw(), key]);
                return executor.raise(ip, Class::Error, reason, Trace::Here);
            }
        }
    }
    executor.set(words.operand(1), result);
    words.next(3 + count)
}

/// `MapGet`: map, number of fields, then keys and destinations.
pub(crate) fn map_get(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let source = executor.get(words.operand(0));
    let count = words.operand(1) as usize;
    for index in 0..count {
        let key = executor.get(words.operand(2 + 2 * index));
        match map::get(source, key) {
            Some(value) => executor.set(words.operand(3 + 2 * index), value),
            None => return words.fail(),
        }
    }
    words.next(2 + 2 * count)
}

fn bad_map(executor: &mut Executor, ip: Ip, value: Raw) -> Ip {
    let reason = executor.tuple(&[Atom::BADMAP.raw(), value]);
    executor.raise(ip, Class::Error, reason, Trace::Here)
}
