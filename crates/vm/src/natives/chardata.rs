//! Characters in terms: lists of lists of code points and encoded text, decoded.
//!
//! A character may be spread over several binaries. Nothing here recurses: lists may nest a million deep.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use crate::heap::Heap;
use crate::term::{Term, Value};

/// How text is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Latin1,
    Utf8,
    Utf16Big,
    Utf16Little,
    Utf32Big,
    Utf32Little,
}

impl Encoding {
    /// The encoding that a term names.
    pub(super) fn of(term: Term<'_>) -> Option<Encoding> {
        let (name, order) = match term.as_pair() {
            Some((name, order)) => (name, order.as_atom()?.as_str()),
            None => (term, "big"),
        };
        match (name.as_atom()?.as_str(), order) {
            ("latin1", "big") if !term.is_tuple() => Some(Encoding::Latin1),
            ("unicode" | "utf8", "big") if !term.is_tuple() => Some(Encoding::Utf8),
            ("utf16", "big") => Some(Encoding::Utf16Big),
            ("utf16", "little") => Some(Encoding::Utf16Little),
            ("utf32", "big") => Some(Encoding::Utf32Big),
            ("utf32", "little") => Some(Encoding::Utf32Little),
            _ => None,
        }
    }

    /// The last character there is.
    fn last(self) -> u32 {
        if self == Encoding::Latin1 {
            0xff
        } else {
            u32::from(char::MAX)
        }
    }

    /// `text` in this encoding; it holds no character beyond the last.
    pub(super) fn encode(self, text: &str) -> Vec<u8> {
        match self {
            Encoding::Latin1 => text
                .chars()
                .map(|character| u32::from(character) as u8)
                .collect(),
            Encoding::Utf8 => text.as_bytes().to_vec(),
            Encoding::Utf16Big => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            Encoding::Utf16Little => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Encoding::Utf32Big => text
                .chars()
                .flat_map(|character| u32::from(character).to_be_bytes())
                .collect(),
            Encoding::Utf32Little => text
                .chars()
                .flat_map(|character| u32::from(character).to_le_bytes())
                .collect(),
        }
    }

    /// The character at the start of `bytes`, which are some.
    fn step(self, bytes: &[u8]) -> Step {
        let (width, order): (usize, fn(&[u8]) -> u32) = match self {
            Encoding::Latin1 => return Step::Character(char::from(bytes[0]), 1),
            Encoding::Utf8 => return utf8_step(bytes),
            Encoding::Utf16Big => (2, big_endian),
            Encoding::Utf16Little => (2, little_endian),
            Encoding::Utf32Big => (4, big_endian),
            Encoding::Utf32Little => (4, little_endian),
        };
        let Some(unit) = bytes.get(..width).map(order) else {
            return Step::Incomplete;
        };
        if width == 2 && (0xd800..0xdc00).contains(&unit) {
            return match bytes.get(2..4).map(order) {
                None => Step::Incomplete,
                Some(low @ 0xdc00..0xe000) => {
                    Step::of(0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00), 4)
                }
                Some(_) => Step::Invalid,
            };
        }
        Step::of(unit, width)
    }
}

fn big_endian(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |unit, byte| unit << 8 | u32::from(*byte))
}

fn little_endian(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .rev()
        .fold(0, |unit, byte| unit << 8 | u32::from(*byte))
}

/// What bytes begin with.
enum Step {
    /// A character, and how many bytes it takes.
    Character(char, usize),
    /// Something that more bytes may make a character.
    Incomplete,
    /// No character.
    Invalid,
}

impl Step {
    fn of(code: u32, len: usize) -> Step {
        char::from_u32(code).map_or(Step::Invalid, |character| Step::Character(character, len))
    }
}

fn utf8_step(bytes: &[u8]) -> Step {
    let len = match bytes[0] {
        0..0x80 => return Step::Character(char::from(bytes[0]), 1),
        0xc2..0xe0 => 2,
        0xe0..0xf0 => 3,
        0xf0..0xf5 => 4,
        0x80..0xc2 | 0xf5.. => return Step::Invalid,
    };
    let given = &bytes[..len.min(bytes.len())];
    if !given[1..].iter().all(|byte| byte & 0xc0 == 0x80) {
        return Step::Invalid;
    }
    if given.len() < len {
        return Step::Incomplete;
    }
    let text = std::str::from_utf8(given)
        .ok()
        .and_then(|text| text.chars().next());
    text.map_or(Step::Invalid, |character| Step::Character(character, len))
}

/// How decoding ended.
pub(super) enum End<'h> {
    /// All is decoded.
    Done,
    /// The rest begins with no character, or one that must not be.
    Error(Term<'h>),
    /// The rest is the beginning of a character.
    Incomplete(Term<'h>),
    /// It is no chardata.
    NoData,
}

/// Why a binary was not decoded to its end.
enum Trouble {
    /// At this byte there is no character.
    Invalid(usize),
    /// From this byte on the data ends before the character does.
    Incomplete(usize),
}

/// Decodes chardata.
pub(super) struct Decoder<'h> {
    heap: &'h Heap,
    from: Encoding,
    last: u32,
    /// The beginning of a character that the binaries so far end with.
    carried: Vec<u8>,
    /// What follows each list that is open, innermost last.
    open: Vec<Term<'h>>,
    text: String,
}

impl<'h> Decoder<'h> {
    /// For data in one encoding that another must be able to express.
    pub(super) fn new(heap: &'h Heap, from: Encoding, to: Encoding) -> Decoder<'h> {
        Decoder {
            heap,
            from,
            last: to.last(),
            carried: Vec::new(),
            open: Vec::new(),
            text: String::new(),
        }
    }

    /// The text of `data`, as far as there is any.
    pub(super) fn run(mut self, data: Term<'h>) -> (String, End<'h>) {
        let end = self.walk(data);
        (self.text, end)
    }

    fn walk(&mut self, data: Term<'h>) -> End<'h> {
        let mut at = data;
        loop {
            match at.value() {
                Value::Cons(cell) if cell.head().is_list() => {
                    self.open.push(cell.tail());
                    at = cell.head();
                }
                Value::Cons(cell) => {
                    match self.leaf(cell.head()) {
                        Ok(()) => at = cell.tail(),
                        Err(None) => return End::NoData,
                        Err(Some(rest)) => return self.error(self.heap.cons(rest, cell.tail())),
                    };
                }
                Value::Nil => match self.open.pop() {
                    Some(outer) => at = outer,
                    None => break,
                },
                Value::Bits(_) => match self.leaf(at) {
                    Ok(()) => at = Term::NIL,
                    Err(None) => return End::NoData,
                    Err(Some(rest)) => return self.error(rest),
                },
                _ => return End::NoData,
            }
        }
        if self.carried.is_empty() {
            End::Done
        } else {
            End::Incomplete(self.heap.binary(&self.carried))
        }
    }

    /// The error whose rest, in the innermost open list, is `rest`.
    fn error(&mut self, rest: Term<'h>) -> End<'h> {
        let mut rest = rest;
        while let Some(outer) = self.open.pop() {
            rest = self.heap.cons(rest, outer);
        }
        if !self.carried.is_empty() {
            rest = self.heap.list([self.heap.binary(&self.carried), rest]);
        }
        End::Error(rest)
    }

    /// Decodes a code point or binary; the error is what is left of it, or `None` if it is neither.
    fn leaf(&mut self, leaf: Term<'h>) -> Result<(), Option<Term<'h>>> {
        if leaf.is_integer() {
            let code = leaf.as_i64().and_then(|code| u32::try_from(code).ok());
            let character = code
                .filter(|code| *code <= self.from.last())
                .and_then(char::from_u32);
            let character = character
                .filter(|_| self.carried.is_empty())
                .ok_or(Some(leaf))?;
            if u32::from(character) > self.last {
                return Err(Some(self.heap.list([leaf])));
            }
            self.text.push(character);
            return Ok(());
        }
        let bits = leaf.as_bits().ok_or(None)?;
        let bytes = bits.bytes().ok_or(None)?;
        let rest = |at: usize| bits.part(self.heap, 8 * at, 8 * (bytes.len() - at));
        let Some(start) = self.finish_carried(&bytes) else {
            return Err(Some(leaf));
        };
        match self.decode(&bytes, start) {
            Ok(()) => Ok(()),
            Err(Trouble::Invalid(at)) => Err(Some(rest(at))),
            Err(Trouble::Incomplete(at)) => {
                self.carried.extend_from_slice(&bytes[at..]);
                Ok(())
            }
        }
    }

    /// Completes the carried character from `bytes`: how many it took; `None` if that makes no character.
    fn finish_carried(&mut self, bytes: &[u8]) -> Option<usize> {
        let before = self.carried.len();
        let mut taken = 0;
        while !self.carried.is_empty() && taken < bytes.len() {
            self.carried.push(bytes[taken]);
            taken += 1;
            match self.from.step(&self.carried) {
                Step::Character(character, _) if u32::from(character) <= self.last => {
                    self.text.push(character);
                    self.carried.clear();
                }
                Step::Incomplete => {}
                Step::Character(..) | Step::Invalid => {
                    self.carried.truncate(before);
                    return None;
                }
            }
        }
        Some(taken)
    }

    fn decode(&mut self, bytes: &[u8], start: usize) -> Result<(), Trouble> {
        let mut at = start;
        if self.from == Encoding::Utf8 && self.last == u32::from(char::MAX) {
            let valid = match std::str::from_utf8(&bytes[at..]) {
                Ok(text) => text,
                Err(error) => {
                    std::str::from_utf8(&bytes[at..at + error.valid_up_to()]).unwrap_or_default()
                }
            };
            self.text.push_str(valid);
            at += valid.len();
        }
        while at < bytes.len() {
            match self.from.step(&bytes[at..]) {
                Step::Character(character, len) if u32::from(character) <= self.last => {
                    self.text.push(character);
                    at += len;
                }
                Step::Character(..) | Step::Invalid => return Err(Trouble::Invalid(at)),
                Step::Incomplete => return Err(Trouble::Incomplete(at)),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text and, shown, what is left of `data` in UTF-8 that goes to `to`.
    fn decoded<'h>(heap: &'h Heap, data: Term<'h>, to: Encoding) -> (String, String) {
        let (text, end) = Decoder::new(heap, Encoding::Utf8, to).run(data);
        let end = match end {
            End::Done => "done".to_owned(),
            End::Error(rest) => format!("error {}", crate::show::Shown(rest)),
            End::Incomplete(rest) => format!("incomplete {}", crate::show::Shown(rest)),
            End::NoData => "no data".to_owned(),
        };
        (text, end)
    }

    fn check<'h>(heap: &'h Heap, data: Term<'h>, text: &str, end: &str) {
        let expected = (text.to_owned(), end.to_owned());
        assert_eq!(decoded(heap, data, Encoding::Utf8), expected);
    }

    #[test]
    fn a_character_may_be_spread_over_binaries() {
        let heap = Heap::new();
        let data = heap.list([
            heap.binary(b"a\xc3"),
            heap.binary(b""),
            heap.binary(b"\xa9b"),
        ]);
        check(&heap, data, "aéb", "done");
        check(
            &heap,
            heap.binary(b"a\xe2\x82"),
            "a",
            "incomplete \"\u{fffd}\"",
        );
    }

    #[test]
    fn the_rest_keeps_the_shape_of_the_data() {
        let heap = Heap::new();
        let inner = heap.list([heap.integer(0xd800), heap.integer(98)]);
        let data = heap.list([heap.integer(97), inner, heap.integer(99)]);
        check(&heap, data, "a", "error [[55296, 98], 99]");
        let cut = heap.list([heap.binary(b"a\xc3")]);
        let data = heap.list([cut, heap.binary(b"b")]);
        check(&heap, data, "a", "error [\"\u{fffd}\", [\"b\"]]");
        let wide = heap.list([heap.integer(97), heap.integer(300), heap.integer(98)]);
        let end = "error [[300], 98]".to_owned();
        assert_eq!(
            decoded(&heap, wide, Encoding::Latin1),
            ("a".to_owned(), end)
        );
    }

    #[test]
    fn depth_does_not_matter() {
        let heap = Heap::new();
        let mut data = heap.list([heap.integer(97)]);
        for _ in 0..1_000_000 {
            data = heap.list([data]);
        }
        check(&heap, data, "a", "done");
        check(&heap, heap.integer(97), "", "no data");
    }
}
