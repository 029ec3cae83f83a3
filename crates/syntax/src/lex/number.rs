//! Numbers and characters.

use dashu_int::UBig;

use super::{Lexer, escape};
use crate::error::{ErrorKind, Failure};
use crate::quoted::{BigInteger, Quoted};
use crate::token::{Kind, Value};

impl Lexer<'_> {
    /// A number.
    pub(super) fn number(&mut self) -> Result<(), Failure> {
        let place = self.place();
        let text = self.rest();
        let radix = match text.as_bytes().get(..2) {
            Some(b"0x") => 16,
            Some(b"0o") => 8,
            Some(b"0b") => 2,
            Some(_) | None => 10,
        };
        let prefixed = if radix == 10 {
            0
        } else {
            digits(&text[2..], radix)
        };
        if prefixed > 0 {
            let value = integer(&text[2..2 + prefixed], radix);
            self.push_number(Kind::Int, value, 2 + prefixed);
            return Ok(());
        }
        let whole = digits(text, 10);
        let length = whole + fraction(&text[whole..]);
        self.check_after_number(length)?;
        if length == whole {
            let value = integer(&text[..whole], 10);
            self.push_number(Kind::Int, value, length);
            return Ok(());
        }
        let text = &text[..length];
        let value = text
            .replace('_', "")
            .parse::<f64>()
            .ok()
            .filter(|value| value.is_finite());
        let Some(value) = value else {
            let kind = ErrorKind::BadFloat {
                text: text.to_string(),
            };
            return Err(Failure::at(kind, place, length));
        };
        self.push_number(Kind::Literal, Quoted::Float(value), length);
        Ok(())
    }

    fn push_number(&mut self, kind: Kind, value: Quoted, length: usize) {
        let place = self.place();
        self.advance(length);
        let value = self.literal(value);
        self.push(kind, value, place);
    }

    /// A number must not run into a name.
    fn check_after_number(&self, length: usize) -> Result<(), Failure> {
        match self.rest()[length..].chars().next() {
            Some(character) if character.is_ascii_alphabetic() || character == '_' => {
                let number = self.rest()[..length].to_string();
                let kind = ErrorKind::CharacterAfterNumber { character, number };
                Err(Failure::at(kind, self.place(), length + 1))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// `?a`, `?\n`.
    pub(super) fn character(&mut self) -> Result<(), Failure> {
        let place = self.place();
        let mut rest = self.rest()[1..].chars();
        let (code, length) = match (rest.next(), rest.next()) {
            (None, _) => return Err(self.unexpected(place)),
            (Some('\\'), Some(escaped)) => {
                let dubious = escape::unknown_character_escape(escaped)
                    .or_else(|| escape::invisible_character("?\\", escaped));
                if let Some(kind) = dubious {
                    self.warn(kind, place);
                }
                (escape::simple(escaped) as u32, 2 + escaped.len_utf8())
            }
            (Some(character), _) => {
                if let Some(kind) = escape::invisible_character("?", character) {
                    self.warn(kind, place);
                }
                (character as u32, 1 + character.len_utf8())
            }
        };
        // A line end as a character does not count as a line: so it is in the reference.
        self.advance(length);
        let value = self.literal(Quoted::Integer(i64::from(code)));
        self.push(Kind::Literal, value, place);
        Ok(())
    }
}

/// How many bytes of digits `text` begins with; single underscores may stand between digits.
fn digits(text: &str, radix: u32) -> usize {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| {
        bytes
            .get(at)
            .is_some_and(|byte| char::from(*byte).is_digit(radix))
    };
    let mut length = 0;
    loop {
        if is_digit(length) {
            length += 1;
        } else if length > 0 && bytes.get(length) == Some(&b'_') && is_digit(length + 1) {
            length += 2;
        } else {
            return length;
        }
    }
}

/// How long the fraction and exponent are that `text` begins with.
fn fraction(text: &str) -> usize {
    let Some(rest) = text.strip_prefix('.') else {
        return 0;
    };
    let fraction = digits(rest, 10);
    if fraction == 0 {
        return 0;
    }
    let rest = &rest[fraction..];
    let mark = usize::from(rest.starts_with(['e', 'E']));
    let sign = usize::from(rest[mark..].starts_with(['+', '-']));
    let exponent = if mark == 0 {
        0
    } else {
        digits(&rest[mark + sign..], 10)
    };
    1 + fraction
        + if exponent == 0 {
            0
        } else {
            mark + sign + exponent
        }
}

/// The value of digits, with underscores, in a base.
fn integer(text: &str, radix: u32) -> Quoted {
    let digits = text.replace('_', "");
    if let Ok(small) = i64::from_str_radix(&digits, radix) {
        return Quoted::Integer(small);
    }
    let big =
        UBig::from_str_radix(&digits, radix).expect("the lexer passes digits of this base only");
    Quoted::Big(Box::new(BigInteger {
        negative: false,
        limbs: limbs(&big),
    }))
}

fn limbs(big: &UBig) -> Vec<u64> {
    let bytes = big.to_le_bytes();
    let limb = |chunk: &[u8]| {
        chunk
            .iter()
            .rev()
            .fold(0, |limb, byte| limb << 8 | u64::from(*byte))
    };
    bytes.chunks(8).map(limb).collect()
}

impl Value {
    /// The place in the table of literals this value holds.
    pub(crate) fn place(self) -> Option<usize> {
        match self {
            Value::Literal(place) => Some(place as usize),
            Value::None | Value::Symbol(_) | Value::Operator(_) => None,
        }
    }
}
