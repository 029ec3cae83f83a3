//! `:binary`.

use super::guards::binary_part;
use super::lists::elements;
use crate::atom::Atom;
use crate::bits;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::term::Term;

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
        "list_to_bin"/1 => from_list;
        "compile_pattern"/1 => compile_pattern;
        "encode_unsigned"/1 => encode_unsigned;
        "decode_unsigned"/1 => decode_unsigned;
    }
}

fn bytes_argument<'h>(term: Term<'h>) -> Result<std::borrow::Cow<'h, [u8]>, Stop<'h>> {
    term.as_binary_bytes().ok_or_else(Stop::bad_argument)
}

fn at<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let byte = args[1].as_usize().and_then(|at| bytes.get(at)).ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(i64::from(*byte)))
}

fn first<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let byte = bytes_argument(args[0])?.first().copied().ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(i64::from(byte)))
}

fn last<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let byte = bytes_argument(args[0])?.last().copied().ok_or_else(Stop::bad_argument)?;
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
    Ok(cx.heap().binary(&bytes.repeat(count)))
}

/// What is looked for: one text or several.
struct Pattern(Vec<Vec<u8>>);

impl Pattern {
    fn new<'h>(term: Term<'h>) -> Result<Pattern, Stop<'h>> {
        let texts: Vec<Vec<u8>> = match term.as_binary_bytes() {
            Some(text) => vec![text.into_owned()],
            None => elements(compiled(term))?
                .into_iter()
                .map(|text| bytes_argument(text).map(std::borrow::Cow::into_owned))
                .collect::<Result<_, _>>()?,
        };
        if texts.is_empty() || texts.iter().any(Vec::is_empty) {
            return Err(Stop::bad_argument());
        }
        Ok(Pattern(texts))
    }

    /// The first match at or after `from`: where, and how long; of several at one place the longest.
    fn find(&self, bytes: &[u8], from: usize) -> Option<(usize, usize)> {
        (from..bytes.len()).find_map(|at| {
            let rest = &bytes[at..];
            let longest = self.0.iter().filter(|text| rest.starts_with(text)).map(Vec::len).max()?;
            Some((at, longest))
        })
    }

    fn find_all(&self, bytes: &[u8]) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some((at, length)) = self.find(bytes, from) {
            found.push((at, length));
            from = at + length;
        }
        found
    }
}

/// The texts of a compiled pattern, which is `{:bm, texts}`.
fn compiled(term: Term<'_>) -> Term<'_> {
    term.as_pair().map_or(term, |(_, texts)| texts)
}

fn compile_pattern<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Pattern::new(args[0])?;
    let texts = if args[0].is_binary() { cx.heap().list([args[0]]) } else { args[0] };
    let tag = Atom::try_new("bm").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    Ok(cx.heap().tuple(&[tag.into(), texts]))
}

/// The part of the binary to look in, `{:scope, {start, length}}` among the options.
fn scope<'h>(args: &[Term<'h>], at: usize, size: usize) -> Result<(usize, usize), Stop<'h>> {
    let Some(options) = args.get(at) else { return Ok((0, size)) };
    for option in elements(*options)? {
        let Some((key, value)) = option.as_pair() else { continue };
        if key.as_atom().is_some_and(|key| key.as_str() == "scope") {
            let (start, length) = value.as_pair().ok_or_else(Stop::bad_argument)?;
            let start = start.as_i64().ok_or_else(Stop::bad_argument)?;
            let end = start.checked_add(length.as_i64().ok_or_else(Stop::bad_argument)?);
            let end = end.ok_or_else(Stop::bad_argument)?;
            let (start, end) = (start.min(end), start.max(end));
            if start < 0 || end > size as i64 {
                return Err(Stop::bad_argument());
            }
            return Ok((start as usize, end as usize));
        }
    }
    Ok((0, size))
}

fn place<'h>(cx: &Cx<'h>, (at, length): (usize, usize)) -> Term<'h> {
    cx.heap().tuple(&[cx.heap().integer(at as i64), cx.heap().integer(length as i64)])
}

fn find<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let pattern = Pattern::new(args[1])?;
    let (start, end) = scope(args, 2, bytes.len())?;
    let found = pattern.find(&bytes[..end], start);
    Ok(found.map_or(Atom::NOMATCH.into(), |found| place(cx, found)))
}

fn find_all<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let pattern = Pattern::new(args[1])?;
    let (start, end) = scope(args, 2, bytes.len())?;
    let found = pattern.find_all(&bytes[start..end]);
    Ok(cx.heap().list(found.into_iter().map(|(at, length)| place(cx, (at + start, length)))))
}

/// Whether an option is given.
fn has<'h>(args: &[Term<'h>], at: usize, wanted: &str) -> Result<bool, Stop<'h>> {
    let Some(options) = args.get(at) else { return Ok(false) };
    Ok(elements(*options)?.into_iter().any(|option| option.as_atom().is_some_and(|atom| atom.as_str() == wanted)))
}

fn split<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let pattern = Pattern::new(args[1])?;
    let found = if has(args, 2, "global")? {
        pattern.find_all(&bytes)
    } else {
        pattern.find(&bytes, 0).into_iter().collect()
    };
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, length) in found {
        parts.push((from, at - from));
        from = at + length;
    }
    parts.push((from, bytes.len() - from));
    if has(args, 2, "trim_all")? {
        parts.retain(|(_, length)| *length > 0);
    } else if has(args, 2, "trim")? {
        while parts.last().is_some_and(|(_, length)| *length == 0) {
            parts.pop();
        }
    }
    let part = |(at, length): (usize, usize)| cx.term(bits::part(cx.heap(), args[0].raw(), 8 * at, 8 * length));
    Ok(cx.heap().list(parts.into_iter().map(part)))
}

fn replace<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (bytes, replacement) = (bytes_argument(args[0])?, bytes_argument(args[2])?);
    let pattern = Pattern::new(args[1])?;
    let found = if has(args, 3, "global")? {
        pattern.find_all(&bytes)
    } else {
        pattern.find(&bytes, 0).into_iter().collect()
    };
    let mut result = Vec::with_capacity(bytes.len());
    let mut from = 0;
    for (at, length) in found {
        result.extend_from_slice(&bytes[from..at]);
        result.extend_from_slice(&replacement);
        from = at + length;
    }
    result.extend_from_slice(&bytes[from..]);
    Ok(cx.heap().binary(&result))
}

fn to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    Ok(cx.heap().list(bytes.iter().map(|byte| cx.heap().integer(i64::from(*byte)))))
}

fn from_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = crate::iodata::bytes(args[0]).ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().binary(&bytes))
}

fn encode_unsigned<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    use crate::term::Value;
    let mut bytes = match args[0].value() {
        Value::Integer(value) if value >= 0 => value.to_be_bytes().to_vec(),
        Value::Big(big) if !big.negative => big.limbs.iter().rev().flat_map(|limb| limb.to_be_bytes()).collect(),
        _ => return Err(Stop::bad_argument()),
    };
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count().min(bytes.len() - 1);
    bytes.drain(..zeros);
    Ok(cx.heap().binary(&bytes))
}

fn decode_unsigned<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = bytes_argument(args[0])?;
    let limb = |chunk: &[u8]| chunk.iter().fold(0, |limb, byte| limb << 8 | u64::from(*byte));
    let mut limbs: Vec<u64> = bytes.rchunks(8).map(limb).collect();
    while limbs.last() == Some(&0) {
        limbs.pop();
    }
    Ok(match limbs[..] {
        [] => cx.heap().integer(0),
        [limb] => cx.heap().unsigned(limb),
        _ => cx.heap().big(false, &limbs),
    })
}
