//! `:erlang`'s conversions between types, and its functions on tuples.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use crate::atom::{ATOM_CHARACTERS_MAX, Atom};
use crate::bits;
use crate::float_text;
use crate::iodata;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::number;
use crate::reference::{ID_BITS, Reference};
use crate::term::{Term, Value};

use super::lists::elements;

natives! {
    /// Conversions.
    CONVERT:
    "erlang" {
        "atom_to_binary"/1 => atom_to_binary;
        "atom_to_binary"/2 => atom_to_encoded;
        "atom_to_list"/1 => atom_to_list;
        "binary_to_atom"/1 => binary_to_atom;
        "binary_to_atom"/2 => binary_to_atom;
        "binary_to_existing_atom"/1 => binary_to_existing_atom;
        "binary_to_existing_atom"/2 => binary_to_existing_atom;
        "list_to_atom"/1 => list_to_atom;
        "list_to_existing_atom"/1 => list_to_existing_atom;
        "integer_to_binary"/1 => integer_to_binary;
        "integer_to_binary"/2 => integer_to_binary;
        "integer_to_list"/1 => integer_to_list;
        "integer_to_list"/2 => integer_to_list;
        "binary_to_integer"/1 => binary_to_integer;
        "binary_to_integer"/2 => binary_to_integer;
        "list_to_integer"/1 => list_to_integer;
        "list_to_integer"/2 => list_to_integer;
        "float_to_binary"/1 => float_to_binary;
        "float_to_binary"/2 => float_to_binary;
        "float_to_list"/1 => float_to_list;
        "float_to_list"/2 => float_to_list;
        "binary_to_float"/1 => binary_to_float;
        "list_to_float"/1 => list_to_float;
        "list_to_binary"/1 => list_to_binary;
        "iolist_to_binary"/1 => iolist_to_binary;
        "list_to_bitstring"/1 => list_to_bitstring;
        "iolist_size"/1 => iolist_size;
        "binary_to_list"/1 => binary_to_list;
        "binary_to_list"/3 => binary_part_to_list;
        "bitstring_to_list"/1 => binary_to_list;
        "list_to_tuple"/1 => list_to_tuple;
        "tuple_to_list"/1 => tuple_to_list;
        "setelement"/3 => setelement;
        "append_element"/2 => append_element;
        "insert_element"/3 => insert_element;
        "delete_element"/2 => delete_element;
        "make_tuple"/2 => make_tuple;
        "make_tuple"/3 => make_tuple_with;
        "split_binary"/2 => split_binary;
        "pid_to_list"/1 => identity_to_list;
        "port_to_list"/1 => identity_to_list;
        "ref_to_list"/1 => identity_to_list;
    }
}

fn text<'h>(cx: &Cx<'h>, text: &str) -> Term<'h> {
    cx.heap().binary(text.as_bytes())
}

/// A list of the characters of `text`.
pub(super) fn characters<'h>(cx: &Cx<'h>, text: &str) -> Term<'h> {
    cx.heap().list(
        text.chars()
            .map(|character| cx.heap().integer(i64::from(u32::from(character)))),
    )
}

/// The text of a list of characters.
fn list_text<'h>(list: Term<'h>) -> Result<String, Stop<'h>> {
    let character = |item: Term<'h>| {
        let code = item.as_usize().and_then(|code| u32::try_from(code).ok());
        code.and_then(char::from_u32).ok_or_else(Stop::bad_argument)
    };
    elements(list)?.into_iter().map(character).collect()
}

fn binary_text<'h>(term: Term<'h>) -> Result<String, Stop<'h>> {
    let bytes = term.as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    String::from_utf8(bytes.into_owned()).map_err(|_| Stop::bad_argument())
}

fn atom_argument<'h>(term: Term<'h>) -> Result<Atom, Stop<'h>> {
    term.as_atom().ok_or_else(Stop::bad_argument)
}

fn atom_to_binary<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(text(cx, atom_argument(args[0])?.as_str()))
}

/// Refuses what is no name of an encoding. Says whether it is that of Latin-1.
fn is_latin1<'h>(encoding: Term<'h>) -> Result<bool, Stop<'h>> {
    match encoding.as_atom().map(|atom| atom.as_str()) {
        Some("utf8" | "unicode") => Ok(false),
        Some("latin1") => Ok(true),
        _ => Err(Stop::bad_argument()),
    }
}

fn atom_to_encoded<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let shown = atom_argument(args[0])?.as_str();
    if !is_latin1(args[1])? {
        return Ok(text(cx, shown));
    }
    let bytes: Result<Vec<u8>, _> = shown
        .chars()
        .map(|character| u8::try_from(u32::from(character)))
        .collect();
    Ok(cx.heap().binary(&bytes.map_err(|_| Stop::bad_argument())?))
}

fn atom_to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(characters(cx, atom_argument(args[0])?.as_str()))
}

fn make_atom<'h>(text: &str) -> NativeResult<'h> {
    if text.chars().count() > ATOM_CHARACTERS_MAX {
        return Err(Stop::error(Atom::SYSTEM_LIMIT));
    }
    Atom::of_program(text)
        .map(Term::from)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

fn existing_atom<'h>(text: &str) -> NativeResult<'h> {
    Atom::existing(text)
        .map(Term::from)
        .ok_or_else(Stop::bad_argument)
}

fn binary_to_atom<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    make_atom(&binary_text(args[0])?)
}

fn binary_to_existing_atom<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    existing_atom(&binary_text(args[0])?)
}

fn list_to_atom<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    make_atom(&list_text(args[0])?)
}

fn list_to_existing_atom<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    existing_atom(&list_text(args[0])?)
}

/// The base in an optional argument.
fn base<'h>(args: &[Term<'h>]) -> Result<u32, Stop<'h>> {
    let Some(base) = args.get(1) else {
        return Ok(10);
    };
    let base = base.as_usize().filter(|base| (2..=36).contains(base));
    base.map(|base| base as u32).ok_or_else(Stop::bad_argument)
}

fn integer_text<'h>(args: &[Term<'h>]) -> Result<String, Stop<'h>> {
    let base = base(args)?;
    if !args[0].is_integer() {
        return Err(Stop::bad_argument());
    }
    Ok(number::integer_to_text(args[0].raw(), base))
}

fn integer_to_binary<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(text(cx, &integer_text(args)?))
}

fn integer_to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(characters(cx, &integer_text(args)?))
}

fn parse_integer<'h>(cx: &Cx<'h>, bytes: &[u8], base: u32) -> NativeResult<'h> {
    number::parse_integer(cx.heap(), bytes, base)
        .map(|value| cx.term(value))
        .ok_or_else(Stop::bad_argument)
}

fn binary_to_integer<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = args[0].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    parse_integer(cx, &bytes, base(args)?)
}

fn list_to_integer<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    parse_integer(cx, list_text(args[0])?.as_bytes(), base(args)?)
}

/// How a float is written.
fn float_text<'h>(args: &[Term<'h>]) -> Result<String, Stop<'h>> {
    let value = number::float_value(args[0].raw()).ok_or_else(Stop::bad_argument)?;
    let (mut decimals, mut scientific, mut compact, mut short) = (None, Some(20), false, false);
    if let Some(options) = args.get(1) {
        for option in elements(*options)? {
            match (option.as_atom().map(Atom::as_str), option.as_pair()) {
                (Some("compact"), _) => compact = true,
                (Some("short"), _) => short = true,
                (None, Some((key, count))) => {
                    let count = count
                        .as_usize()
                        .filter(|count| *count <= 253)
                        .ok_or_else(Stop::bad_argument)?;
                    match key.as_atom().map(Atom::as_str) {
                        Some("decimals") => decimals = Some(count),
                        Some("scientific") => (decimals, scientific) = (None, Some(count)),
                        _ => return Err(Stop::bad_argument()),
                    }
                }
                _ => return Err(Stop::bad_argument()),
            }
        }
    }
    let shown = match (short, decimals, scientific) {
        (true, ..) => Some(float_text::shortest(value)),
        (false, Some(count), _) => float_text::decimals(value, count, compact),
        (false, None, count) => float_text::scientific_digits(value, count.unwrap_or(20)),
    };
    shown.ok_or_else(Stop::bad_argument)
}

fn float_to_binary<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(text(cx, &float_text(args)?))
}

fn float_to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(characters(cx, &float_text(args)?))
}

fn parse_float<'h>(cx: &Cx<'h>, bytes: &[u8]) -> NativeResult<'h> {
    float_text::parse(bytes)
        .and_then(|value| cx.heap().float(value))
        .ok_or_else(Stop::bad_argument)
}

fn binary_to_float<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = args[0].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    parse_float(cx, &bytes)
}

fn list_to_float<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    parse_float(cx, list_text(args[0])?.as_bytes())
}

fn list_to_binary<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if args[0].is_list() {
        iolist_to_binary(cx, args)
    } else {
        Err(Stop::bad_argument())
    }
}

fn iolist_to_binary<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if args[0].is_binary() {
        return Ok(args[0]);
    }
    let bytes = iodata::bytes(args[0]).ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().binary(&bytes))
}

fn list_to_bitstring<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    iodata::bits(cx.heap(), args[0]).ok_or_else(Stop::bad_argument)
}

fn iolist_size<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let size = iodata::size(args[0]).ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(size as i64))
}

fn bytes_list<'h>(cx: &Cx<'h>, bytes: &[u8]) -> Term<'h> {
    cx.heap()
        .list(bytes.iter().map(|byte| cx.heap().integer(i64::from(*byte))))
}

fn binary_to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = args[0].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    Ok(bytes_list(cx, &bytes))
}

/// The bytes from one position to another, both counted from 1 and included.
fn binary_part_to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = args[0].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let first = args[1]
        .as_usize()
        .filter(|first| *first > 0)
        .ok_or_else(Stop::bad_argument)?;
    let last = args[2]
        .as_usize()
        .filter(|last| first <= *last)
        .ok_or_else(Stop::bad_argument)?;
    let part = bytes.get(first - 1..last).ok_or_else(Stop::bad_argument)?;
    Ok(bytes_list(cx, part))
}

fn list_to_tuple<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().tuple(&elements(args[0])?))
}

fn tuple_argument<'h>(term: Term<'h>) -> Result<Vec<Term<'h>>, Stop<'h>> {
    term.as_tuple()
        .map(|tuple| tuple.elements().to_vec())
        .ok_or_else(Stop::bad_argument)
}

fn tuple_to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().list(tuple_argument(args[0])?))
}

/// A position in a tuple, counted from 1, as an index.
fn position<'h>(term: Term<'h>, length: usize) -> Result<usize, Stop<'h>> {
    let position = term
        .as_usize()
        .filter(|position| (1..=length).contains(position));
    position
        .map(|position| position - 1)
        .ok_or_else(Stop::bad_argument)
}

fn setelement<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut elements = tuple_argument(args[1])?;
    let index = position(args[0], elements.len())?;
    elements[index] = args[2];
    Ok(cx.heap().tuple(&elements))
}

fn append_element<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut elements = tuple_argument(args[0])?;
    elements.push(args[1]);
    Ok(cx.heap().tuple(&elements))
}

fn insert_element<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut elements = tuple_argument(args[1])?;
    let index = position(args[0], elements.len() + 1)?;
    elements.insert(index, args[2]);
    Ok(cx.heap().tuple(&elements))
}

fn delete_element<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut elements = tuple_argument(args[1])?;
    let index = position(args[0], elements.len())?;
    elements.remove(index);
    Ok(cx.heap().tuple(&elements))
}

/// The most elements of a tuple, as on OTP.
const TUPLE_ELEMENTS_MAX: usize = (1 << 24) - 1;

fn make_tuple<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let count = args[0]
        .as_usize()
        .filter(|count| *count <= TUPLE_ELEMENTS_MAX)
        .ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().tuple(&vec![args[1]; count]))
}

fn make_tuple_with<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let count = args[0]
        .as_usize()
        .filter(|count| *count <= TUPLE_ELEMENTS_MAX)
        .ok_or_else(Stop::bad_argument)?;
    let mut made = vec![args[1]; count];
    for item in elements(args[2])? {
        let (at, value) = item.as_pair().ok_or_else(Stop::bad_argument)?;
        made[position(at, count)?] = value;
    }
    Ok(cx.heap().tuple(&made))
}

fn split_binary<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let size = args[0]
        .as_bits()
        .map(|bits| bits.bit_len())
        .ok_or_else(Stop::bad_argument)?;
    let at = args[1]
        .as_usize()
        .and_then(|at| at.checked_mul(8))
        .filter(|at| *at <= size)
        .ok_or_else(Stop::bad_argument)?;
    let part = |first: usize, len: usize| cx.term(bits::part(cx.heap(), args[0].raw(), first, len));
    Ok(cx.heap().tuple(&[part(0, at), part(at, size - at)]))
}

/// `#Ref<0.a.b.c>`: the number of the reference in three pieces.
/// Bits of the last two numbers a reference is shown with.
const PIECE_BITS: u32 = 20;
const PIECE: u64 = (1 << PIECE_BITS) - 1;

fn reference_text(reference: Reference) -> String {
    let id = reference.id;
    let (high, middle) = (id >> (2 * PIECE_BITS), id >> PIECE_BITS & PIECE);
    format!("#Ref<0.{high}.{middle}.{}>", id & PIECE)
}

/// The plain reference that is shown with these numbers.
pub(super) fn reference_of_pieces(high: u64, middle: u64, low: u64) -> Option<Reference> {
    let fits = high >> (ID_BITS - 2 * PIECE_BITS) == 0 && middle <= PIECE && low <= PIECE;
    fits.then(|| Reference::plain(high << (2 * PIECE_BITS) | middle << PIECE_BITS | low))
}

fn identity_to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let shown = match args[0].value() {
        Value::Pid(pid) => pid.to_string(),
        Value::Port(port) => format!("#Port<0.{}>", port.number()),
        Value::Reference(reference) => reference_text(reference),
        _ => super::foreign::text(args[0]).ok_or_else(Stop::bad_argument)?,
    };
    Ok(characters(cx, &shown))
}
