//! `:binary`.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use super::guards::binary_part;
use super::lists::elements;
use super::search::{Patterns, Span};
use crate::atom::Atom;
use crate::bits;
use crate::limit::{bits_bytes, has_room};
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::term::{Term, Value};

natives! {
    /// Binaries.
    BINARY:
    "binary" {
        "at"/2 => at;
        "first"/1 => first;
        "last"/1 => last;
        "part"/2 => part_of_pair;
        "part"/3 => binary_part;
        "copy"/1 => copy;
        "copy"/2 => copy;
        "match"/2 => find;
        "match"/3 => find;
        "matches"/2 => find_all;
        "matches"/3 => find_all;
        "split"/2 => split;
        "split"/3 => split;
        "replace"/3 => replace;
        "replace"/4 => replace;
        "bin_to_list"/1 => to_list;
        "bin_to_list"/2 => to_list;
        "bin_to_list"/3 => to_list;
        "list_to_bin"/1 => from_list;
        "compile_pattern"/1 => compile_pattern;
        "encode_unsigned"/1 => encode_unsigned;
        "encode_unsigned"/2 => encode_unsigned;
        "decode_unsigned"/1 => decode_unsigned;
        "decode_unsigned"/2 => decode_unsigned;
        "encode_hex"/1 => encode_hex;
        "encode_hex"/2 => encode_hex;
        "decode_hex"/1 => decode_hex;
        "longest_common_prefix"/1 => longest_common_prefix;
        "longest_common_suffix"/1 => longest_common_suffix;
    }
}

fn bytes_argument<'h>(term: Term<'h>) -> Result<std::borrow::Cow<'h, [u8]>, Stop<'h>> {
    term.as_binary_bytes().ok_or_else(Stop::bad_argument)
}

fn at<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let byte = args[1]
        .as_usize()
        .and_then(|at| bytes.get(at))
        .ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(i64::from(*byte)))
}

fn first<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let byte = bytes_argument(args[0])?
        .first()
        .copied()
        .ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(i64::from(byte)))
}

fn last<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let byte = bytes_argument(args[0])?
        .last()
        .copied()
        .ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(i64::from(byte)))
}

fn part_of_pair<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (start, length) = args[1].as_pair().ok_or_else(Stop::bad_argument)?;
    binary_part(cx, &[args[0], start, length])
}

fn copy<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let count = match args.get(1) {
        Some(count) => count.as_usize().ok_or_else(Stop::bad_argument)?,
        None => 1,
    };
    match bytes.len().checked_mul(count) {
        Some(total) if total <= bits_bytes() && has_room(total) => {
            Ok(cx.heap().binary(&bytes.repeat(count)))
        }
        _ => Err(Stop::error(Atom::SYSTEM_LIMIT)),
    }
}

/// What is looked for: a text, several, or what `compile_pattern/1` gave.
fn patterns<'h>(term: Term<'h>) -> Result<Patterns<'h>, Stop<'h>> {
    let texts = if term.is_binary() {
        vec![term]
    } else {
        elements(compiled(term))?
    };
    let texts = texts
        .into_iter()
        .map(bytes_argument)
        .collect::<Result<Vec<_>, _>>()?;
    Patterns::new(texts).ok_or_else(Stop::bad_argument)
}

/// The texts of a compiled pattern, which is `{:bm, texts}`.
fn compiled(term: Term<'_>) -> Term<'_> {
    term.as_pair().map_or(term, |(_, texts)| texts)
}

fn compile_pattern<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    patterns(args[0])?;
    let texts = if args[0].is_binary() {
        cx.heap().list([args[0]])
    } else {
        args[0]
    };
    let tag = Atom::try_new("bm").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    Ok(cx.heap().tuple(&[tag.into(), texts]))
}

/// What options a function knows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Match,
    Split,
    Replace,
}

/// How a search goes about it.
struct Options<'h> {
    scope: Span,
    global: bool,
    trim: bool,
    trim_all: bool,
    /// Where in a replacement what it replaces goes.
    inserts: Vec<Term<'h>>,
}

impl<'h> Options<'h> {
    fn new(list: Option<&Term<'h>>, size: usize, known: Known) -> Result<Options<'h>, Stop<'h>> {
        let scope = Span {
            start: 0,
            end: size,
        };
        let mut options = Options {
            scope,
            global: false,
            trim: false,
            trim_all: false,
            inserts: Vec::new(),
        };
        for item in list.map_or(Ok(Vec::new()), |list| elements(*list))? {
            let (key, value) = item
                .as_pair()
                .map_or((item, None), |(key, value)| (key, Some(value)));
            let key = key.as_atom().ok_or_else(Stop::bad_argument)?;
            match (key.as_str(), value) {
                ("scope", Some(pair)) => {
                    let (start, length) = pair.as_pair().ok_or_else(Stop::bad_argument)?;
                    options.scope = span(start, length, size)?;
                }
                ("global", None) if known != Known::Match => options.global = true,
                ("trim", None) if known == Known::Split => options.trim = true,
                ("trim_all", None) if known == Known::Split => options.trim_all = true,
                ("insert_replaced", Some(at)) if known == Known::Replace => {
                    options.inserts = if at.is_list() {
                        elements(at)?
                    } else {
                        vec![at]
                    };
                }
                _ => return Err(Stop::bad_argument()),
            }
        }
        Ok(options)
    }

    /// The places of a pattern: all, or only the first.
    fn places(&self, bytes: &[u8], pattern: Term<'h>) -> Result<Vec<Span>, Stop<'h>> {
        let count = if self.global { usize::MAX } else { 1 };
        Ok(patterns(pattern)?
            .find_iter(bytes, self.scope)
            .take(count)
            .collect())
    }
}

/// A part of `size` bytes given as start and length, which may be negative.
fn span<'h>(start: Term<'h>, length: Term<'h>, size: usize) -> Result<Span, Stop<'h>> {
    let start = start.as_i64().ok_or_else(Stop::bad_argument)?;
    let end = length
        .as_i64()
        .and_then(|length| start.checked_add(length))
        .ok_or_else(Stop::bad_argument)?;
    let bound = |at: i64| {
        usize::try_from(at)
            .ok()
            .filter(|at| *at <= size)
            .ok_or_else(Stop::bad_argument)
    };
    Ok(Span {
        start: bound(start.min(end))?,
        end: bound(start.max(end))?,
    })
}

fn place<'h>(cx: &Cx<'h>, span: Span) -> Term<'h> {
    let number = |value: usize| cx.heap().integer(value as i64);
    cx.heap()
        .tuple(&[number(span.start), number(span.end - span.start)])
}

fn find<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let options = Options::new(args.get(2), bytes.len(), Known::Match)?;
    let found = options.places(&bytes, args[1])?;
    Ok(found
        .first()
        .map_or(Atom::NOMATCH.into(), |found| place(cx, *found)))
}

fn find_all<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let options = Options {
        global: true,
        ..Options::new(args.get(2), bytes.len(), Known::Match)?
    };
    let found = options.places(&bytes, args[1])?;
    cx.charge(bytes.len());
    Ok(cx
        .heap()
        .list(found.into_iter().map(|found| place(cx, found))))
}

fn split<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let options = Options::new(args.get(2), bytes.len(), Known::Split)?;
    cx.charge(bytes.len());
    let mut parts = Vec::new();
    let mut start = 0;
    for found in options.places(&bytes, args[1])? {
        parts.push(Span {
            start,
            end: found.start,
        });
        start = found.end;
    }
    parts.push(Span {
        start,
        end: bytes.len(),
    });
    if options.trim_all {
        parts.retain(|part| part.start < part.end);
    } else if options.trim {
        let kept = parts
            .iter()
            .rposition(|part| part.start < part.end)
            .map_or(0, |last| last + 1);
        parts.truncate(kept);
    }
    let part = |part: Span| {
        bits::part(
            cx.heap(),
            args[0].raw(),
            8 * part.start,
            8 * (part.end - part.start),
        )
    };
    Ok(cx
        .heap()
        .list(parts.into_iter().map(|span| cx.term(part(span)))))
}

fn replace<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (bytes, replacement) = (bytes_argument(args[0])?, bytes_argument(args[2])?);
    let options = Options::new(args.get(3), bytes.len(), Known::Replace)?;
    let places = options.places(&bytes, args[1])?;
    cx.charge(bytes.len());
    let insert = |at: &Term<'h>| {
        at.as_usize()
            .filter(|at| *at <= replacement.len())
            .ok_or_else(Stop::bad_argument)
    };
    let mut inserts: Vec<usize> = options
        .inserts
        .iter()
        .map(insert)
        .collect::<Result<_, _>>()?;
    inserts.sort_unstable();
    let mut result = Vec::with_capacity(bytes.len());
    let mut start = 0;
    for found in places {
        result.extend_from_slice(&bytes[start..found.start]);
        let mut done = 0;
        for at in &inserts {
            result.extend_from_slice(&replacement[done..*at]);
            result.extend_from_slice(&bytes[found.start..found.end]);
            done = *at;
        }
        result.extend_from_slice(&replacement[done..]);
        if result.len() > bits_bytes() {
            return Err(Stop::error(Atom::SYSTEM_LIMIT));
        }
        start = found.end;
    }
    result.extend_from_slice(&bytes[start..]);
    Ok(cx.heap().binary(&result))
}

fn to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let part = match args {
        [_, pair] => {
            let (start, length) = pair.as_pair().ok_or_else(Stop::bad_argument)?;
            span(start, length, bytes.len())?
        }
        [_, start, length] => span(*start, *length, bytes.len())?,
        _ => Span {
            start: 0,
            end: bytes.len(),
        },
    };
    let numbers = bytes[part.start..part.end]
        .iter()
        .map(|byte| cx.heap().integer(i64::from(*byte)));
    Ok(cx.heap().list(numbers))
}

fn from_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if !args[0].is_list() {
        return Err(Stop::bad_argument());
    }
    let bytes = crate::iodata::bytes(args[0]).ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().binary(&bytes))
}

/// How many bytes `same` says all binaries of a list share.
fn longest_common<'h>(
    cx: &Cx<'h>,
    list: Term<'h>,
    same: fn(&[u8], &[u8]) -> usize,
) -> NativeResult<'h> {
    let list = elements(list)?
        .into_iter()
        .map(bytes_argument)
        .collect::<Result<Vec<_>, _>>()?;
    let (first, others) = list.split_first().ok_or_else(Stop::bad_argument)?;
    let shared = others.iter().map(|other| same(first, other)).min();
    Ok(cx.heap().integer(shared.unwrap_or(first.len()) as i64))
}

fn longest_common_prefix<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    longest_common(cx, args[0], |a, b| {
        a.iter().zip(b).take_while(|(a, b)| a == b).count()
    })
}

fn longest_common_suffix<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    longest_common(cx, args[0], |a, b| {
        a.iter()
            .rev()
            .zip(b.iter().rev())
            .take_while(|(a, b)| a == b)
            .count()
    })
}

/// Whether the optional argument says `:little`.
fn is_little<'h>(args: &[Term<'h>]) -> Result<bool, Stop<'h>> {
    match args.get(1).map(|order| order.as_atom()) {
        None | Some(Some(Atom::BIG)) => Ok(false),
        Some(Some(Atom::LITTLE)) => Ok(true),
        Some(_) => Err(Stop::bad_argument()),
    }
}

fn encode_unsigned<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let little = is_little(args)?;
    let mut bytes: Vec<u8> = match args[0].value() {
        Value::Integer(value) if value >= 0 => value.to_le_bytes().to_vec(),
        Value::Big(big) if !big.negative => big
            .limbs
            .iter()
            .flat_map(|limb| limb.to_le_bytes())
            .collect(),
        _ => return Err(Stop::bad_argument()),
    };
    let length = bytes
        .iter()
        .rposition(|byte| *byte != 0)
        .map_or(1, |last| last + 1);
    bytes.truncate(length);
    if !little {
        bytes.reverse();
    }
    Ok(cx.heap().binary(&bytes))
}

fn decode_unsigned<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut bytes = bytes_argument(args[0])?.into_owned();
    if !is_little(args)? {
        bytes.reverse();
    }
    let limb = |chunk: &[u8]| {
        chunk
            .iter()
            .rev()
            .fold(0, |limb, byte| limb << 8 | u64::from(*byte))
    };
    let limbs: Vec<u64> = bytes.chunks(8).map(limb).collect();
    Ok(cx.heap().big(false, &limbs))
}

fn encode_hex<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let digits = match args.get(1).map(|case| case.as_atom().map(Atom::as_str)) {
        None | Some(Some("uppercase")) => b"0123456789ABCDEF",
        Some(Some("lowercase")) => b"0123456789abcdef",
        Some(_) => return Err(Stop::bad_argument()),
    };
    let pair = |byte: &u8| {
        [
            digits[usize::from(byte >> 4)],
            digits[usize::from(byte & 15)],
        ]
    };
    let text: Vec<u8> = bytes_argument(args[0])?.iter().flat_map(pair).collect();
    Ok(cx.heap().binary(&text))
}

fn decode_hex<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let text = bytes_argument(args[0])?;
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let value = |pair: &[u8]| match *pair {
        [high, low] => Some((digit(high)? * 16 + digit(low)?) as u8),
        _ => None,
    };
    let decoded: Option<Vec<u8>> = text.chunks(2).map(value).collect();
    Ok(cx.heap().binary(&decoded.ok_or_else(Stop::bad_argument)?))
}
