//! Numbers and characters.

use dashu_int::UBig;

use super::{Lexer, escape};
use crate::error::{ErrorKind, Failure};
use crate::quoted::{BigInteger, Quoted};
use crate::token::{Kind, Value};

impl Lexer<'_> {
    /// A decimal integer.
    pub(super) fn number(&mut self, length: usize) -> Result<(), Failure> {
        let place = self.place();
        self.check_after_number(length)?;
        let value = integer(&self.source[self.at..self.at + length], 10);
        self.advance(length);
        let value = self.literal(value);
        self.push(Kind::Int, value, place);
        Ok(())
    }

    /// An integer with a base: `0xFF`.
    pub(super) fn radix(&mut self, length: usize) -> Result<(), Failure> {
        let place = self.place();
        let text = &self.source[self.at..self.at + length];
        let radix = match text.as_bytes()[1] {
            b'x' => 16,
            b'o' => 8,
            _ => 2,
        };
        let value = integer(&text[2..], radix);
        self.advance(length);
        let value = self.literal(value);
        self.push(Kind::Int, value, place);
        Ok(())
    }

    /// A float.
    pub(super) fn float(&mut self, length: usize) -> Result<(), Failure> {
        let place = self.place();
        self.check_after_number(length)?;
        let text = &self.source[self.at..self.at + length];
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
        self.advance(length);
        let value = self.literal(Quoted::Float(value));
        self.push(Kind::Literal, value, place);
        Ok(())
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
        match code {
            0x0A => self.advance_line(length),
            _ => self.advance(length),
        }
        let value = self.literal(Quoted::Integer(i64::from(code)));
        self.push(Kind::Literal, value, place);
        Ok(())
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
