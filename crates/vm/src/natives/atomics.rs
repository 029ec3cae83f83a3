//! `:atomics` and `:counters`: arrays of 64-bit integers that processes share.
//!
//! An array is found by the place its reference names. Nothing tells when the last reference is gone, so arrays are never
//! freed: like persistent terms, they are for the life of the program.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::RwLock;

use super::lists::elements;
use crate::atom::Atom;
use crate::bignum;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::number::Number;
use crate::reference::Reference;
use crate::term::Term;

natives! {
    /// Shared integers.
    ATOMICS:
    "atomics" {
        "new"/2 => new;
        "put"/3 => put;
        "get"/2 => get;
        "add"/3 => add;
        "add_get"/3 => add_get;
        "sub"/3 => sub;
        "sub_get"/3 => sub_get;
        "exchange"/3 => exchange;
        "compare_exchange"/4 => compare_exchange;
        "info"/1 => info;
    }
    "counters" {
        "new"/2 => new_counters;
        "put"/3 => put;
        "get"/2 => get;
        "add"/3 => add;
        "sub"/3 => sub;
        "info"/1 => counters_info;
    }
}

/// An array; lasts as long as the program.
#[derive(Clone, Copy)]
struct Array {
    /// The number of its reference.
    id: u64,
    cells: &'static [AtomicU64],
    signed: bool,
}

static ARRAYS: RwLock<Vec<Array>> = RwLock::new(Vec::new());

/// The most cells of an array: more would be no array but an attack.
const CELLS_MAX: usize = 1 << 27;

impl Array {
    fn make<'h>(cx: &Cx<'h>, size: usize, signed: bool) -> Result<Reference, Stop<'h>> {
        if size == 0 {
            return Err(Stop::bad_argument());
        }
        if size > CELLS_MAX {
            return Err(Stop::error(Atom::SYSTEM_LIMIT));
        }
        let cells: Vec<AtomicU64> = (0..size).map(|_| AtomicU64::new(0)).collect();
        let id = cx.vm().unique();
        let mut arrays = ARRAYS.write();
        let place = u32::try_from(arrays.len()).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
        arrays.push(Array {
            id,
            cells: cells.leak(),
            signed,
        });
        Ok(Reference::array(id, place))
    }

    /// The array of a reference, alone or in the pair that counters are.
    fn of<'h>(term: Term<'h>) -> Result<Array, Stop<'h>> {
        let reference = match term.as_pair() {
            Some((kind, reference)) => {
                let name = kind.as_atom().map(Atom::as_str);
                matches!(name, Some("atomics" | "write_concurrency")).then_some(reference)
            }
            None => Some(term),
        };
        let reference = reference.and_then(Term::as_reference);
        let found = reference.and_then(|reference| {
            let array = ARRAYS.read().get(reference.array_place()?).copied()?;
            (array.id == reference.id).then_some(array)
        });
        found.ok_or_else(Stop::bad_argument)
    }

    /// A cell, counted from one.
    fn cell<'h>(self, index: Term<'h>) -> Result<&'static AtomicU64, Stop<'h>> {
        let index = index.as_usize().and_then(|index| index.checked_sub(1));
        index
            .and_then(|index| self.cells.get(index))
            .ok_or_else(Stop::bad_argument)
    }

    /// A value that a cell can hold.
    fn value<'h>(self, term: Term<'h>) -> Result<u64, Stop<'h>> {
        let value = if self.signed {
            term.as_i64().map(|value| value as u64)
        } else {
            unsigned(term)
        };
        value.ok_or_else(Stop::bad_argument)
    }

    /// Bytes it takes.
    fn memory<'h>(self, cx: &Cx<'h>) -> Term<'h> {
        let bytes = size_of_val(self.cells) + size_of::<Array>();
        cx.heap().integer(bytes as i64)
    }

    /// What a cell holds, as a term.
    fn term<'h>(self, cx: &Cx<'h>, value: u64) -> Term<'h> {
        if self.signed {
            cx.heap().integer(value as i64)
        } else {
            cx.heap().unsigned(value)
        }
    }
}

fn unsigned(term: Term<'_>) -> Option<u64> {
    match Number::of(term.raw())? {
        Number::Big(big) if !bignum::is_negative(big) => match bignum::limbs(big) {
            [value] => Some(*value),
            _ => None,
        },
        Number::Small(value) => u64::try_from(value).ok(),
        Number::Big(_) | Number::Float(_) => None,
    }
}

/// A difference: any 64 bits, whatever the sign of the array.
fn change<'h>(term: Term<'h>) -> Result<u64, Stop<'h>> {
    let change = term.as_i64().map(|value| value as u64);
    change
        .or_else(|| unsigned(term))
        .ok_or_else(Stop::bad_argument)
}

fn new<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let size = args[0].as_usize().ok_or_else(Stop::bad_argument)?;
    let mut signed = true;
    for option in elements(args[1])? {
        let (key, value) = option.as_pair().ok_or_else(Stop::bad_argument)?;
        if key.as_atom().map(Atom::as_str) != Some("signed") {
            return Err(Stop::bad_argument());
        }
        signed = value.as_bool().ok_or_else(Stop::bad_argument)?;
    }
    let reference = Array::make(cx, size, signed)?;
    Ok(cx.heap().reference(reference))
}

fn new_counters<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let size = args[0].as_usize().ok_or_else(Stop::bad_argument)?;
    let mut kind = "atomics";
    for option in elements(args[1])? {
        kind = match option.as_atom().map(Atom::as_str) {
            Some("atomics") => "atomics",
            Some("write_concurrency") => "write_concurrency",
            _ => return Err(Stop::bad_argument()),
        };
    }
    let kind = Atom::try_new(kind).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    let reference = cx.heap().reference(Array::make(cx, size, true)?);
    Ok(cx.heap().tuple(&[kind.into(), reference]))
}

fn put<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let array = Array::of(args[0])?;
    array
        .cell(args[1])?
        .store(array.value(args[2])?, Ordering::SeqCst);
    Ok(Atom::OK.into())
}

fn get<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let array = Array::of(args[0])?;
    Ok(array.term(cx, array.cell(args[1])?.load(Ordering::SeqCst)))
}

fn add<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let cell = Array::of(args[0])?.cell(args[1])?;
    cell.fetch_add(change(args[2])?, Ordering::SeqCst);
    Ok(Atom::OK.into())
}

fn add_get<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (array, change) = (Array::of(args[0])?, change(args[2])?);
    let before = array.cell(args[1])?.fetch_add(change, Ordering::SeqCst);
    Ok(array.term(cx, before.wrapping_add(change)))
}

fn sub<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let cell = Array::of(args[0])?.cell(args[1])?;
    cell.fetch_sub(change(args[2])?, Ordering::SeqCst);
    Ok(Atom::OK.into())
}

fn sub_get<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (array, change) = (Array::of(args[0])?, change(args[2])?);
    let before = array.cell(args[1])?.fetch_sub(change, Ordering::SeqCst);
    Ok(array.term(cx, before.wrapping_sub(change)))
}

fn exchange<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let array = Array::of(args[0])?;
    let value = array.value(args[2])?;
    let before = array.cell(args[1])?.swap(value, Ordering::SeqCst);
    Ok(array.term(cx, before))
}

/// `:ok`, or what the cell held instead.
fn compare_exchange<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let array = Array::of(args[0])?;
    let (expected, desired) = (array.value(args[2])?, array.value(args[3])?);
    let exchanged = array.cell(args[1])?.compare_exchange(
        expected,
        desired,
        Ordering::SeqCst,
        Ordering::SeqCst,
    );
    Ok(match exchanged {
        Ok(_) => Atom::OK.into(),
        Err(actual) => array.term(cx, actual),
    })
}

fn key<'h>(name: &str) -> Result<Term<'h>, Stop<'h>> {
    Atom::try_new(name)
        .map(Term::from)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

fn info<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let array = Array::of(args[0])?;
    let heap = cx.heap();
    let (min, max) = if array.signed {
        (heap.integer(i64::MIN), heap.integer(i64::MAX))
    } else {
        (heap.integer(0), heap.unsigned(u64::MAX))
    };
    Ok(heap.map_from_pairs([
        (key("max")?, max),
        (key("memory")?, array.memory(cx)),
        (key("min")?, min),
        (Atom::SIZE.into(), heap.integer(array.cells.len() as i64)),
    ]))
}

/// Counters that may be written at the same time tell no limits on OTP.
fn counters_info<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (kind, _) = args[0].as_pair().ok_or_else(Stop::bad_argument)?;
    if kind.as_atom().map(Atom::as_str) == Some("atomics") {
        return info(cx, args);
    }
    let array = Array::of(args[0])?;
    let heap = cx.heap();
    Ok(heap.map_from_pairs([
        (key("memory")?, array.memory(cx)),
        (Atom::SIZE.into(), heap.integer(array.cells.len() as i64)),
    ]))
}
