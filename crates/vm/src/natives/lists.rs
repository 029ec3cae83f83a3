//! `:lists` where a measurement asks for Rust, and `:erlang`'s list operators.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

mod ties;

use crate::atom::Atom;
use crate::compare;
use crate::native::{Cx, NativeResult, Outcome, Stop, natives};
use crate::raw::Raw;
use crate::term::Term;

natives! {
    /// Lists.
    LISTS:
    "lists" {
        "reverse"/1 => reverse_list;
        "reverse"/2 => reverse;
        "member"/2 => member;
        "keyfind"/3 => keyfind;
        "keymember"/3 => keymember;
        "keysearch"/3 => keysearch;
        "sort"/1 => sort;
        "keysort"/2 => keysort;
    }
    "erlang" {
        "++"/2 => append;
        "append"/2 => append;
        "--"/2 => subtract;
        "subtract"/2 => subtract;
    }
}

/// The most elements that are sorted in one go.
const SORTED_AT_ONCE_MAX: usize = 8192;

/// The most cells that are made before the process may have worked enough.
const CELLS_AT_ONCE: usize = 8192;

/// Goes on in `:lists`, which does it piece by piece.
fn in_pieces<'h>(cx: &Cx<'h>, function: &str, args: &[Term<'h>]) -> NativeResult<'h> {
    let atom = |text| Atom::try_new(text).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT));
    let arguments = cx.heap().list(args.iter().copied());
    Err(Stop::Apply(atom("lists")?, atom(function)?, arguments))
}

/// The elements of a proper list.
pub(super) fn elements<'h>(list: Term<'h>) -> Result<Vec<Term<'h>>, Stop<'h>> {
    list.list_to_vec().map_err(|_| Stop::bad_argument())
}

/// The elements of the list that a function of one clause takes.
fn elements_or_no_clause<'h>(list: Term<'h>) -> Result<Vec<Term<'h>>, Stop<'h>> {
    list.list_to_vec()
        .map_err(|_| Stop::error(Atom::FUNCTION_CLAUSE))
}

fn reverse_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let reversed = reverse(cx, args);
    if !matches!(reversed, Err(Stop::Raise(..))) {
        return reversed;
    }
    // On OTP `reverse/2` does the work behind two elements, and raises.
    let first = args[0].as_cons();
    let Some((first, second)) = first.and_then(|cell| Some((cell, cell.tail().as_cons()?))) else {
        return Err(Stop::error(Atom::FUNCTION_CLAUSE));
    };
    let turned = cx.heap().list([second.head(), first.head()]);
    in_pieces(cx, "reverse", &[second.tail(), turned])
}

fn reverse<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let tail = args.get(1).copied().unwrap_or(Term::NIL);
    let (rest, result) = put_in_front(cx, args[0], tail);
    if rest.is_nil() {
        return Ok(result);
    }
    // What goes on later cannot raise in this native's name any more.
    if rest.list_iter().any(|item| item.is_err()) {
        return Err(Stop::bad_argument());
    }
    reverse_on(
        cx,
        cx.heap().tuple(&[rest, result]),
        Outcome::Value(Term::NIL),
    )
}

/// Puts the next elements of a list in front of `result`, one after the other: what is left of the list, and the result.
fn put_in_front<'h>(cx: &Cx<'h>, list: Term<'h>, mut result: Term<'h>) -> (Term<'h>, Term<'h>) {
    let mut rest = list;
    let mut steps = 0;
    while let Some(cell) = rest.as_cons()
        && steps < CELLS_AT_ONCE
    {
        result = cx.heap().cons(cell.head(), result);
        rest = cell.tail();
        steps += 1;
    }
    cx.charge(steps);
    (rest, result)
}

/// Goes on with reversing: the state is what is left of a proper list, and the result so far.
fn reverse_on<'h>(cx: &Cx<'h>, state: Term<'h>, _: Outcome<'h>) -> NativeResult<'h> {
    let (mut rest, mut result) = state.as_pair().ok_or_else(Stop::bad_argument)?;
    while !rest.is_nil() {
        if cx.has_worked_enough() {
            return Err(Stop::YieldThen(
                reverse_on,
                cx.heap().tuple(&[rest, result]),
            ));
        }
        (rest, result) = put_in_front(cx, rest, result);
    }
    Ok(result)
}

fn member<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut steps = 0;
    let mut found = false;
    for item in args[1].list_iter() {
        steps += 1;
        found = args[0].is_same(item.map_err(|_| Stop::bad_argument())?);
        if found {
            break;
        }
    }
    cx.charge(steps);
    Ok(found.into())
}

/// The first tuple of a list whose element at a position equals (`==`) a key.
fn find<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> Result<Option<Term<'h>>, Stop<'h>> {
    let position = args[1]
        .as_usize()
        .filter(|position| *position > 0)
        .ok_or_else(Stop::bad_argument)?;
    let mut found = None;
    let mut steps = 0;
    for item in args[2].list_iter() {
        steps += 1;
        let item = item.map_err(|_| Stop::bad_argument())?;
        let element = item.as_tuple().and_then(|tuple| tuple.get(position - 1));
        if element.is_some_and(|element| element.equals(args[0])) {
            found = Some(item);
            break;
        }
    }
    cx.charge(steps);
    Ok(found)
}

fn keyfind<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(find(cx, args)?.unwrap_or(false.into()))
}

fn keymember<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(find(cx, args)?.is_some().into())
}

fn keysearch<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let found = find(cx, args)?;
    Ok(found.map_or(false.into(), |tuple| {
        cx.heap().tuple(&[Atom::VALUE.into(), tuple])
    }))
}

fn sort<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut items = elements_or_no_clause(args[0])?;
    if items.len() > SORTED_AT_ONCE_MAX {
        return in_pieces(cx, "sort_pieces", args);
    }
    cx.charge(8 * items.len());
    items.sort_by(|left, right| left.compare(*right));
    if ties::has_ties(&items) {
        items = ties::untied(&elements(args[0])?);
        items.sort_by(|left, right| left.compare(*right));
    }
    Ok(cx.heap().list(items))
}

fn keysort<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let position = args[0]
        .as_usize()
        .filter(|position| *position > 0)
        .ok_or_else(|| Stop::error(Atom::FUNCTION_CLAUSE))?;
    let keyed = |item: Term<'h>| {
        let key = item
            .as_tuple()
            .and_then(|tuple| tuple.get(position - 1))
            .ok_or_else(Stop::bad_argument)?;
        Ok((key, item))
    };
    let mut items: Vec<_> = elements(args[1])?
        .into_iter()
        .map(keyed)
        .collect::<Result<_, Stop<'h>>>()?;
    if items.len() > SORTED_AT_ONCE_MAX {
        return in_pieces(cx, "keysort_pieces", args);
    }
    cx.charge(8 * items.len());
    items.sort_by(|(left, _), (right, _)| left.compare(*right));
    Ok(cx.heap().list(items.into_iter().map(|(_, item)| item)))
}

fn append<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if args[0].is_nil() {
        return Ok(args[1]);
    }
    let mut length = 0;
    for item in args[0].list_iter() {
        item.map_err(|_| Stop::bad_argument())?;
        length += 1;
    }
    if length > CELLS_AT_ONCE {
        let state = cx.heap().tuple(&[args[0], Term::NIL, args[1]]);
        return append_on(cx, state, Outcome::Value(Term::NIL));
    }
    cx.charge(length);
    let items = args[0].list_iter().filter_map(Result::ok);
    Ok(cx.heap().list_with_tail(items, args[1]))
}

/// Goes on with appending: turns the left list over, and then again in front of the right one.
fn append_on<'h>(cx: &Cx<'h>, state: Term<'h>, _: Outcome<'h>) -> NativeResult<'h> {
    let state = state.as_tuple().map(|state| state.elements());
    let Some([rest, turned, right]) = state else {
        return Err(Stop::bad_argument());
    };
    let (mut rest, mut turned) = (*rest, *turned);
    while !rest.is_nil() {
        if cx.has_worked_enough() {
            let state = cx.heap().tuple(&[rest, turned, *right]);
            return Err(Stop::YieldThen(append_on, state));
        }
        (rest, turned) = put_in_front(cx, rest, turned);
    }
    let state = cx.heap().tuple(&[turned, *right]);
    reverse_on(cx, state, Outcome::Value(Term::NIL))
}

/// `left -- right`: sorts what to remove when there is much of it.
fn subtract<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (left, right) = (elements(args[0])?, elements(args[1])?);
    if left.is_empty() || right.is_empty() {
        return Ok(args[0]);
    }
    if left.len() + right.len() > SORTED_AT_ONCE_MAX {
        return in_pieces(cx, "subtract_pieces", args);
    }
    cx.charge(8 * (left.len() + right.len()));
    let mut counted: Vec<(Raw, usize)> = Vec::new();
    let mut removed: Vec<Raw> = right.iter().map(|item| item.raw()).collect();
    removed.sort_by(|a, b| compare::compare_exact(*a, *b));
    for item in removed {
        match counted.last_mut() {
            Some((last, count)) if compare::same(*last, item) => *count += 1,
            _ => counted.push((item, 1)),
        }
    }
    let mut keep = |item: &Term<'h>| {
        let place =
            counted.binary_search_by(|(other, _)| compare::compare_exact(*other, item.raw()));
        match place {
            Ok(place) if counted[place].1 > 0 => {
                counted[place].1 -= 1;
                false
            }
            _ => true,
        }
    };
    Ok(cx.heap().list(left.into_iter().filter(|item| keep(item))))
}
