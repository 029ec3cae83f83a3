//! Terms as bytes: `:erlang.term_to_binary` and kin.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use super::lists::elements;
use crate::atom::Atom;
use crate::external::{self, BadExternal, Decoding, Encoding};
use crate::iodata;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::term::Term;

natives! {
    /// Terms as bytes.
    EXTERNAL:
    "erlang" {
        "term_to_binary"/1 => term_to_binary;
        "term_to_binary"/2 => term_to_binary;
        "term_to_iovec"/1 => term_to_iovec;
        "term_to_iovec"/2 => term_to_iovec;
        "external_size"/1 => external_size;
        "external_size"/2 => external_size;
        "binary_to_term"/1 => binary_to_term;
        "binary_to_term"/2 => binary_to_term;
        "iolist_to_iovec"/1 => iolist_to_iovec;
    }
}

/// The bytes of a term. Maps are written in their order anyway, and there is no other node for which a term would not do.
fn encoded<'h>(args: &[Term<'h>]) -> Result<Vec<u8>, Stop<'h>> {
    let mut how = Encoding::default();
    for option in args
        .get(1)
        .map_or(Ok(Vec::new()), |options| elements(*options))?
    {
        match (option.as_atom().map(Atom::as_str), option.as_pair()) {
            (Some("compressed"), _) => how.compressed = true,
            (Some("deterministic" | "local"), _) => {}
            (None, Some((key, value))) => match (key.as_atom().map(Atom::as_str), value.as_i64()) {
                (Some("minor_version"), Some(version @ 0..=2)) => {
                    how.minor_version = version as u8;
                }
                (Some("compressed"), Some(level @ 0..=9)) => how.compressed = level > 0,
                _ => return Err(Stop::bad_argument()),
            },
            _ => return Err(Stop::bad_argument()),
        }
    }
    Ok(external::encode(args[0].raw(), how))
}

fn term_to_binary<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().binary(&encoded(args)?))
}

fn term_to_iovec<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().list([cx.heap().binary(&encoded(args)?)]))
}

fn external_size<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().integer(encoded(args)?.len() as i64))
}

fn binary_to_term<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = args[0].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let (mut safe, mut used) = (false, false);
    for option in args
        .get(1)
        .map_or(Ok(Vec::new()), |options| elements(*options))?
    {
        match option.as_atom().map(Atom::as_str) {
            Some("safe") => safe = true,
            Some("used") => used = true,
            _ => return Err(Stop::bad_argument()),
        }
    }
    let how = Decoding {
        safe,
        fun: &external::encoded_fun,
    };
    match external::decode(cx.heap(), &bytes, &how) {
        Ok((term, size)) if used => Ok(cx
            .heap()
            .tuple(&[cx.term(term), cx.heap().integer(size as i64)])),
        Ok((term, _)) => Ok(cx.term(term)),
        Err(BadExternal::AtomLimit) => Err(Stop::error(Atom::SYSTEM_LIMIT)),
        Err(BadExternal::Malformed) => Err(Stop::bad_argument()),
    }
}

/// One binary is as good a vector as any.
fn iolist_to_iovec<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = iodata::bytes(args[0]).ok_or_else(Stop::bad_argument)?;
    if bytes.is_empty() {
        return Ok(Term::NIL);
    }
    Ok(cx.heap().list([cx.heap().binary(&bytes)]))
}
