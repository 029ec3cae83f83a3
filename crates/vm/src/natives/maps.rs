//! `:maps`.

use super::guards::map_argument;
use super::lists::elements;
use crate::atom::Atom;
use crate::exception::Class;
use crate::map;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::term::Term;

natives! {
    /// Maps.
    MAPS:
    "maps" {
        "get"/2 => get;
        "get"/3 => get_or;
        "find"/2 => find;
        "is_key"/2 => is_key;
        "put"/3 => put;
        "update"/3 => update;
        "remove"/2 => remove;
        "take"/2 => take;
        "merge"/2 => merge;
        "keys"/1 => keys;
        "values"/1 => values;
        "to_list"/1 => to_list;
        "from_list"/1 => from_list;
        "from_keys"/2 => from_keys;
        "size"/1 => size;
        "new"/0 => new;
    }
}

fn bad_key<'h>(cx: &Cx<'h>, key: Term<'h>) -> Stop<'h> {
    Stop::Raise(Class::Error, cx.heap().tuple(&[Atom::BADKEY.into(), key]))
}

fn get<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let found = map::get(map_argument(cx, args[1])?, args[0].raw());
    found
        .map(|value| cx.term(value))
        .ok_or_else(|| bad_key(cx, args[0]))
}

fn get_or<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let found = map::get(map_argument(cx, args[1])?, args[0].raw());
    Ok(found.map_or(args[2], |value| cx.term(value)))
}

fn find<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let found = map::get(map_argument(cx, args[1])?, args[0].raw());
    Ok(found.map_or(Atom::ERROR.into(), |value| {
        cx.heap().tuple(&[Atom::OK.into(), cx.term(value)])
    }))
}

fn is_key<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(map::get(map_argument(cx, args[1])?, args[0].raw())
        .is_some()
        .into())
}

fn put<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let map = map_argument(cx, args[2])?;
    Ok(cx.term(map::put(cx.heap(), map, args[0].raw(), args[1].raw())))
}

fn update<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let map = map_argument(cx, args[2])?;
    let updated = map::update(cx.heap(), map, args[0].raw(), args[1].raw());
    updated
        .map(|map| cx.term(map))
        .ok_or_else(|| bad_key(cx, args[0]))
}

fn remove<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let map = map_argument(cx, args[1])?;
    Ok(cx.term(map::remove(cx.heap(), map, args[0].raw())))
}

fn take<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let map = map_argument(cx, args[1])?;
    let Some(value) = map::get(map, args[0].raw()) else {
        return Ok(Atom::ERROR.into());
    };
    let rest = map::remove(cx.heap(), map, args[0].raw());
    Ok(cx.heap().tuple(&[cx.term(value), cx.term(rest)]))
}

fn merge<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (left, right) = (map_argument(cx, args[0])?, map_argument(cx, args[1])?);
    cx.charge(4 * (map::size(left) + map::size(right)));
    Ok(cx.term(map::merge(cx.heap(), left, right)))
}

fn keys<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let map = map_argument(cx, args[0])?;
    Ok(cx.heap().list(
        map::iter(map)
            .map(|(key, _)| cx.term(key))
            .collect::<Vec<_>>(),
    ))
}

fn values<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let map = map_argument(cx, args[0])?;
    Ok(cx.heap().list(
        map::iter(map)
            .map(|(_, value)| cx.term(value))
            .collect::<Vec<_>>(),
    ))
}

/// The pairs of a map, or of an iterator, which is the list of those that are left.
fn to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if args[0].is_list() {
        return Ok(args[0]);
    }
    let map = map_argument(cx, args[0])?;
    cx.charge(2 * map::size(map));
    let pair = |(key, value)| cx.heap().tuple(&[cx.term(key), cx.term(value)]);
    Ok(cx.heap().list(map::iter(map).map(pair).collect::<Vec<_>>()))
}

fn from_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let pair = |item: Term<'h>| item.as_pair().ok_or_else(Stop::bad_argument);
    let pairs: Vec<_> = elements(args[0])?
        .into_iter()
        .map(pair)
        .collect::<Result<_, Stop<'h>>>()?;
    Ok(cx.heap().map_from_pairs(pairs))
}

fn from_keys<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx
        .heap()
        .map_from_pairs(elements(args[0])?.into_iter().map(|key| (key, args[1]))))
}

fn size<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx
        .heap()
        .integer(map::size(map_argument(cx, args[0])?) as i64))
}

fn new<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().empty_map())
}
