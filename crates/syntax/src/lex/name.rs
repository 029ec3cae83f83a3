//! Names, aliases, keys and unquoted atoms, ASCII and Unicode.
//!
//! ASCII names come straight from logos; one character outside ASCII sends the whole name through
//! the Unicode rules: it starts with `XID_Start`, goes on with `XID_Continue`, and is put in
//! normal form C.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a token is told from a few; the grammar lists them all"
)]

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::Lexer;
use crate::Symbol;
use crate::error::{ErrorKind, Failure, Place};
use crate::operator::Operator;
use crate::quoted::Quoted;
use crate::token::{Kind, Note, Value};

/// The most characters an atom may have, as on OTP.
const ATOM_CHARACTERS_MAX: usize = 255;

/// A name as it stands in the text.
struct Word {
    text: String,
    /// Its bytes in the source.
    length: usize,
    /// Whether it holds a `@`, as only atoms and keys may.
    at_sign: bool,
}

impl Lexer<'_> {
    /// A name of which logos saw `length` bytes.
    pub(super) fn name(&mut self, length: usize) -> Result<(), Failure> {
        let goes_on = |byte: u8| !byte.is_ascii() || matches!(byte, b'?' | b'!' | b'@');
        if !self.peek(length).is_some_and(goes_on) {
            let name = self.symbol(
                &self.source[self.at..self.at + length],
                self.place(),
                length,
            )?;
            return self.word(name, length, false);
        }
        let word = self.read_word();
        self.checked_word(word)
    }

    fn checked_word(&mut self, word: Word) -> Result<(), Failure> {
        let place = self.place();
        let name = self.symbol(&word.text, place, word.length)?;
        if self.peek(word.length) == Some(b':') && !self.keyword_follows(word.length) {
            self.check_key(name, word.length)?;
        }
        if word.at_sign && !self.keyword_follows(word.length) {
            let kind = ErrorKind::AtSign {
                what: "identifier",
                name: word.text,
            };
            return Err(Failure::at(kind, place, word.length));
        }
        self.word(name, word.length, true)
    }

    /// The name `text`, of `length` bytes in the source; no atom is longer than a limit.
    pub(super) fn symbol(
        &self,
        text: &str,
        place: Place,
        length: usize,
    ) -> Result<Symbol, Failure> {
        let is_short = text.len() <= ATOM_CHARACTERS_MAX;
        if is_short || text.chars().count() <= ATOM_CHARACTERS_MAX {
            return Ok(Symbol::new(text));
        }
        let name = text.to_string();
        Err(Failure::at(ErrorKind::AtomTooLong { name }, place, length))
    }

    /// Reads the longest name ahead, whatever its characters.
    fn read_word(&self) -> Word {
        let rest = self.rest();
        let mut length = 0;
        let mut at_sign = false;
        for character in rest.chars() {
            let more = match character {
                'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => true,
                '@' => {
                    at_sign = true;
                    true
                }
                '?' | '!' => {
                    length += 1;
                    break;
                }
                _ => !character.is_ascii() && continues(character),
            };
            if !more {
                break;
            }
            length += character.len_utf8();
        }
        let text = &rest[..length];
        let text = if text.is_ascii() || is_nfc(text) {
            text.to_string()
        } else {
            text.nfc().collect()
        };
        Word {
            text,
            length,
            at_sign,
        }
    }

    /// A character that starts no plain token.
    pub(super) fn other(&mut self, place: Place) -> Result<(), Failure> {
        let character = self.rest().chars().next().unwrap_or('\0');
        if starts(character) && !character.is_uppercase() {
            let word = self.read_word();
            return self.checked_word(word);
        }
        Err(self.unexpected(place))
    }

    /// A name of `length` bytes: key, reserved word or identifier.
    fn word(&mut self, name: Symbol, length: usize, checked: bool) -> Result<(), Failure> {
        let place = self.place();
        if self.keyword_follows(length) {
            self.advance(length);
            self.push_keyword(name, place);
            return Ok(());
        }
        if self.peek(length) == Some(b':') {
            self.check_key(name, length)?;
        }
        self.advance(length);
        if checked && self.peek(0) == Some(b'=') {
            self.warn_ambiguous_end(name, "identifier", "", place);
        }
        if matches!(name.as_str(), "__aliases__" | "__block__") {
            return Err(Failure::at(
                ErrorKind::ReservedToken { name },
                place,
                length,
            ));
        }
        if self.after_dot() {
            self.push_name(name, place, Note::None);
            return Ok(());
        }
        self.reserved_or_name(name, place)
    }

    fn reserved_or_name(&mut self, name: Symbol, place: Place) -> Result<(), Failure> {
        let kind = match name.as_str() {
            "true" | "false" | "nil" => {
                let value = self.literal(Quoted::Atom(name));
                self.push(Kind::Literal, value, place);
                return Ok(());
            }
            "do" => Kind::Do,
            "fn" => Kind::Fn,
            "end" => Kind::End,
            "else" | "rescue" | "catch" | "after" => Kind::Section,
            text => {
                match Operator::from_word(text) {
                    Some(operator) if !self.slash_follows() => {
                        self.push(Kind::Operator, Value::Operator(operator), place);
                    }
                    Some(_) | None => self.push_name(name, place, Note::None),
                }
                return Ok(());
            }
        };
        if kind == Kind::Do {
            self.check_do(place)?;
        }
        match kind {
            Kind::Do | Kind::Fn => self
                .terminators
                .open(kind, place, self.at, self.indentation)?,
            Kind::End => {
                let length = self.at - place.at;
                self.terminators
                    .close(kind, place, length, self.indentation)?;
            }
            _ => {}
        }
        self.push(kind, Value::Symbol(name), place);
        Ok(())
    }

    fn check_do(&self, place: Place) -> Result<(), Failure> {
        let mut before = self.lexed.tokens.iter().rev().map(|token| token.kind);
        let last = self.last();
        let kind = match last {
            Some(Kind::Newline)
                if before.find(|kind| *kind != Kind::Newline) == Some(Kind::Comma) =>
            {
                ErrorKind::DoAfterComma
            }
            Some(Kind::Comma | Kind::Semicolon) => ErrorKind::DoAfterComma,
            Some(Kind::Fn) => ErrorKind::DoAfterFn,
            Some(_) | None => return Ok(()),
        };
        Err(Failure::at(kind, place, 2))
    }

    /// A colon touches the name, and no blank follows it: is it `foo:bar`, a key written wrong?
    fn check_key(&self, name: Symbol, length: usize) -> Result<(), Failure> {
        match self.peek(length + 1) {
            None | Some(b':') => Ok(()),
            Some(_) => {
                let kind = ErrorKind::KeyNeedsSpace {
                    name: format!("{name}:"),
                };
                Err(Failure::at(kind, self.place(), length + 1))
            }
        }
    }

    fn warn_ambiguous_end(&mut self, name: Symbol, what: &'static str, prefix: &str, place: Place) {
        let text = format!("{prefix}{name}");
        let Some(end) = text.chars().last().filter(|end| matches!(end, '?' | '!')) else {
            return;
        };
        self.warn(ErrorKind::AmbiguousEnd { what, text, end }, place);
    }

    /// Pushes the name just read, by what touches it.
    pub(super) fn push_name(&mut self, name: Symbol, place: Place, note: Note) {
        let kind = if self.peek(0) == Some(b'(') {
            Kind::ParenName
        } else {
            Kind::Name
        };
        self.push_noted(kind, Value::Symbol(name), place, note);
    }

    /// An alias of which logos saw `length` bytes.
    pub(super) fn alias(&mut self, length: usize) -> Result<(), Failure> {
        let place = self.place();
        let word = self.read_word();
        let name = self.symbol(&word.text, place, word.length)?;
        if self.keyword_follows(word.length) {
            self.advance(word.length);
            self.push_keyword(name, place);
            return Ok(());
        }
        if word.length != length {
            let bad = self.rest()[length..].chars().next().unwrap_or('?');
            let name = word.text;
            let kind = if bad == '@' {
                ErrorKind::AtSign {
                    what: "alias",
                    name,
                }
            } else {
                ErrorKind::BadAlias {
                    character: bad,
                    name,
                }
            };
            return Err(Failure::at(kind, place, word.length));
        }
        if self.peek(length) == Some(b':') {
            self.check_key(name, length)?;
        }
        self.advance(length);
        self.push(Kind::Alias, Value::Symbol(name), place);
        Ok(())
    }

    /// `:name`.
    pub(super) fn atom(&mut self) -> Result<(), Failure> {
        let place = self.place();
        self.advance(1);
        let word = self.read_word();
        self.advance(word.length);
        let name = self.symbol(&word.text, place, 1 + word.length)?;
        if self.peek(0) == Some(b'=') {
            self.warn_ambiguous_end(name, "atom", ":", place);
        }
        let value = self.literal(Quoted::Atom(name));
        self.push(Kind::Literal, value, place);
        Ok(())
    }

    /// A colon: an operator's atom, a quoted atom, or a Unicode one.
    pub(super) fn colon(&mut self) -> Result<(), Failure> {
        let place = self.place();
        let rest = &self.rest()[1..];
        if rest.starts_with(['"', '\'']) {
            return self.quoted_atom();
        }
        if let Some(text) = operator_atom(rest) {
            self.advance(1 + text.len());
            let value = self.literal(Quoted::atom(text));
            self.push(Kind::Literal, value, place);
            return Ok(());
        }
        match rest.chars().next() {
            Some(first) if !first.is_ascii() && unicode_ident::is_xid_start(first) => self.atom(),
            Some(_) | None => Err(self.unexpected(place)),
        }
    }
}

/// The operator or bracket pair that `rest` starts with, as an atom may name it.
fn operator_atom(rest: &str) -> Option<&'static str> {
    /// Longest first.
    const NAMES: [&str; 58] = [
        "<<>>", "..//", "%{}", "~~~", "+++", "---", "^^^", "<<<", ">>>", "<<~", "~>>", "<~>",
        "<|>", "===", "!==", "&&&", "|||", "...", "**", "++", "--", "<>", "..", "//", "|>", "<~",
        "~>", "<=", ">=", "==", "!=", "=~", "&&", "||", "::", "<-", "\\\\", "->", "{}", "@", "!",
        "^", "+", "-", "*", "/", "<", ">", "=", "&", "|", "%", ".", ";", "=>", "<<", ">>", ",",
    ];
    /// How many of the names are atoms; the others are there to stop a shorter match.
    const ATOMS: usize = 53;
    let index = NAMES.iter().position(|name| rest.starts_with(name))?;
    (index < ATOMS).then(|| NAMES[index])
}

/// Whether a name may start with a character outside ASCII; that of a variable with no capital.
pub fn starts(character: char) -> bool {
    !character.is_ascii() && unicode_ident::is_xid_start(character) && continues(character)
}

/// Whether a name may go on with a character outside ASCII. Those that a compatibility normal form
/// replaces, and connectors other than `_`, may not.
pub fn continues(character: char) -> bool {
    let connector = matches!(
        character,
        '\u{203F}' | '\u{2040}' | '\u{2054}' | '\u{FE33}'..='\u{FE4F}'
    );
    !connector
        && unicode_ident::is_xid_continue(character)
        && std::iter::once(character)
            .nfkc()
            .eq(std::iter::once(character).nfc())
}
