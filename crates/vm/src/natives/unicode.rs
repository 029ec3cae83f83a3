//! `:unicode`, and what `String` needs to know about characters.

use unicode_normalization::UnicodeNormalization;

use super::chardata::{Decoder, Encoding, End};
use super::text;
use crate::atom::Atom;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::term::Term;

natives! {
    /// Characters.
    UNICODE:
    "unicode" {
        "characters_to_list"/1 => to_list;
        "characters_to_list"/2 => to_list;
        "characters_to_binary"/1 => to_binary;
        "characters_to_binary"/2 => to_binary;
        "characters_to_binary"/3 => to_binary;
        "characters_to_nfc_binary"/1 => to_nfc_binary;
        "characters_to_nfd_binary"/1 => to_nfd_binary;
        "characters_to_nfkc_binary"/1 => to_nfkc_binary;
        "characters_to_nfkd_binary"/1 => to_nfkd_binary;
        "characters_to_nfc_list"/1 => to_nfc_list;
        "characters_to_nfd_list"/1 => to_nfd_list;
        "characters_to_nfkc_list"/1 => to_nfkc_list;
        "characters_to_nfkd_list"/1 => to_nfkd_list;
    }
    "cordial" {
        "next_grapheme_size"/1 => next_grapheme_size;
        "upcase"/2 => upcase;
        "downcase"/2 => downcase;
        "titlecase"/2 => titlecase;
    }
}

fn encoding<'h>(term: Option<&Term<'h>>) -> Result<Encoding, Stop<'h>> {
    term.map_or(Ok(Encoding::Utf8), |term| {
        Encoding::of(*term).ok_or_else(Stop::bad_argument)
    })
}

/// The result of a conversion: the text, or what `{:error | :incomplete, text, rest}` says.
fn result<'h>(cx: &Cx<'h>, text: Term<'h>, end: End<'h>) -> NativeResult<'h> {
    let (tag, rest) = match end {
        End::Done => return Ok(text),
        End::Error(rest) => (Atom::ERROR, rest),
        End::Incomplete(rest) => (
            Atom::try_new("incomplete").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?,
            rest,
        ),
        End::NoData => return Err(Stop::bad_argument()),
    };
    Ok(cx.heap().tuple(&[tag.into(), text, rest]))
}

fn to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let from = encoding(args.get(1))?;
    let (text, end) = Decoder::new(cx.heap(), from, Encoding::Utf8).run(args[0]);
    result(cx, super::convert::characters(cx, &text), end)
}

fn to_binary<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (from, to) = (encoding(args.get(1))?, encoding(args.get(2))?);
    if from == Encoding::Utf8 && to == Encoding::Utf8 && args[0].as_text().is_some() {
        return Ok(args[0]);
    }
    let (text, end) = Decoder::new(cx.heap(), from, to).run(args[0]);
    result(cx, cx.heap().binary(&to.encode(&text)), end)
}

/// A normal form of text.
type Form = fn(&str) -> String;

fn normal<'h>(cx: &Cx<'h>, data: Term<'h>, form: Form) -> Result<(String, End<'h>), Stop<'h>> {
    let (text, end) = Decoder::new(cx.heap(), Encoding::Utf8, Encoding::Utf8).run(data);
    // Unlike the conversions, OTP's normal forms call an unfinished character an error.
    let end = if let End::Incomplete(rest) = end {
        End::Error(rest)
    } else {
        end
    };
    Ok((form(&text), end))
}

macro_rules! define_forms {
    ($($binary:ident $list:ident $form:ident;)*) => {$(
        fn $binary<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
            let (text, end) = normal(cx, args[0], |text| text.$form().collect())?;
            result(cx, cx.heap().binary(text.as_bytes()), end)
        }

        fn $list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
            let (text, end) = normal(cx, args[0], |text| text.$form().collect())?;
            result(cx, super::convert::characters(cx, &text), end)
        }
    )*};
}

define_forms! {
    to_nfc_binary to_nfc_list nfc;
    to_nfd_binary to_nfd_list nfd;
    to_nfkc_binary to_nfkc_list nfkc;
    to_nfkd_binary to_nfkd_list nfkd;
}

fn next_grapheme_size<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = args[0]
        .as_binary_bytes()
        .filter(|bytes| !bytes.is_empty())
        .ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().integer(text::first_grapheme_size(&bytes) as i64))
}

/// `map` applied to the text in a binary; bytes that are no text stay as they are.
fn cased<'h>(
    cx: &Cx<'h>,
    args: &[Term<'h>],
    map: fn(&str, text::CaseMode, &mut String),
) -> NativeResult<'h> {
    let mode = args[1]
        .as_atom()
        .and_then(|mode| text::CaseMode::of(mode.as_str()))
        .ok_or_else(Stop::bad_argument)?;
    let bytes = args[0].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let mut mapped = Vec::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        let mut text = String::with_capacity(chunk.valid().len());
        map(chunk.valid(), mode, &mut text);
        mapped.extend_from_slice(text.as_bytes());
        mapped.extend_from_slice(chunk.invalid());
    }
    Ok(cx.heap().binary(&mapped))
}

fn upcase<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    cased(cx, args, text::upcase)
}

fn downcase<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    cased(cx, args, text::downcase)
}

fn titlecase<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    cased(cx, args, text::titlecase)
}
