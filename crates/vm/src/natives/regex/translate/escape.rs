//! Escapes: what begins with a backslash.

use super::super::sets::{self, Alphabet};
use super::{PatternError, Translator};

/// What an escape stands for where both a class and the pattern itself may have it.
pub(super) enum Meaning {
    /// A character.
    Code(u32),
    /// Items of a class, or everything else.
    Set(String, bool),
    /// Something that only its surroundings explain: the letter.
    Letter(char),
}

const UNSUPPORTED_LETTERS: &str = r"PCRE does not support \L, \l, \N{name}, \U, or \u";

impl Translator {
    pub(super) fn escape(&mut self) -> Result<(), PatternError> {
        self.at += 1;
        if self.eat("Q") {
            self.quoted();
            return Ok(());
        }
        match self.meaning(false)? {
            Meaning::Code(code) => self.literal(code),
            // A set is what it is, whatever the case.
            Meaning::Set(set, negated) if self.flags.caseless => {
                let sign = if negated { "^" } else { "" };
                self.emit(&format!("(?-i:[{sign}{set}])"));
            }
            Meaning::Set(set, negated) => self.emit_set(&set, negated),
            Meaning::Letter(letter) => self.letter(letter)?,
        }
        Ok(())
    }

    /// Everything up to `\E`.
    fn quoted(&mut self) {
        while !self.eat("\\E") {
            match self.next() {
                Some(code) => self.literal(code),
                None => return,
            }
        }
    }

    /// What stands behind a backslash.
    pub(super) fn meaning(&mut self, in_class: bool) -> Result<Meaning, PatternError> {
        let Some(letter) = self.peek() else {
            return match self.next() {
                Some(code) => Ok(Meaning::Code(code)),
                None => self.error(r"\ at end of pattern"),
            };
        };
        if let Some((set, negated)) = sets::escape(letter, self.manner.alphabet) {
            self.at += 1;
            return Ok(Meaning::Set(set, negated));
        }
        let code = match letter {
            'a' => 7,
            'e' => 27,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'b' if in_class => 8,
            'x' | 'o' | 'c' | '0'..='9' => {
                self.at += 1;
                return self.number(letter, in_class);
            }
            'p' | 'P' => {
                self.at += 1;
                return self.property(letter == 'P');
            }
            'L' | 'l' | 'U' | 'u' => {
                return self.error(UNSUPPORTED_LETTERS);
            }
            _ if letter.is_ascii_alphabetic() => {
                self.at += 1;
                return Ok(Meaning::Letter(letter));
            }
            _ => u32::from(letter),
        };
        self.at += 1;
        Ok(Meaning::Code(code))
    }

    fn digits(&mut self, radix: u32, most: usize) -> String {
        let mut digits = String::new();
        while let Some(digit) = self.peek().filter(|digit| digit.is_digit(radix)) {
            if digits.len() == most {
                break;
            }
            digits.push(digit);
            self.at += 1;
        }
        digits
    }

    fn number(&mut self, kind: char, in_class: bool) -> Result<Meaning, PatternError> {
        match kind {
            'x' if self.peek() == Some('{') => self.braced(16),
            'x' => {
                let digits = self.digits(16, 2);
                Ok(Meaning::Code(u32::from_str_radix(&digits, 16).unwrap_or(0)))
            }
            'o' if self.peek() == Some('{') => self.braced(8),
            'o' => self.error(r"missing opening brace after \o"),
            'c' => match self.next().filter(|code| *code < 128) {
                Some(code) => {
                    let upper = char::from_u32(code)
                        .map_or(code, |character| u32::from(character.to_ascii_uppercase()));
                    Ok(Meaning::Code(upper ^ 64))
                }
                None => self.error(r"\c at end of pattern"),
            },
            _ => {
                self.at -= 1;
                Ok(self.reference_or_octal(in_class))
            }
        }
    }

    fn braced(&mut self, radix: u32) -> Result<Meaning, PatternError> {
        let start = self.at;
        self.at += 1;
        let digits = self.digits(radix, usize::MAX);
        if radix == 8 && self.peek().is_none_or(|next| next != '}') {
            return self.error(r"non-octal character in \o{} (closing brace missing?)");
        }
        if !self.eat("}") || digits.is_empty() {
            // What looks otherwise is no such escape: a zero byte, and a brace.
            self.at = start;
            return Ok(Meaning::Code(0));
        }
        let most = if self.manner.alphabet.is_unicode() {
            0x10_FFFF
        } else {
            0xFF
        };
        match u32::from_str_radix(&digits, radix) {
            Ok(code) if code <= most => Ok(Meaning::Code(code)),
            _ => {
                self.at -= 1;
                self.error(r"character value in \x{} or \o{} is too large")
            }
        }
    }

    /// `\1` is a reference if there are as many groups or it has one digit; else it is octal.
    fn reference_or_octal(&mut self, in_class: bool) -> Meaning {
        let start = self.at;
        let digits = self.digits(10, 9);
        let number: usize = digits.parse().unwrap_or(usize::MAX);
        if !in_class && number > 0 && (number < 10 || number <= self.groups_total) {
            self.refer_to(&digits, 0);
            return Meaning::Letter('\0');
        }
        self.at = start;
        let digits = self.digits(8, 3);
        match u32::from_str_radix(&digits, 8) {
            Ok(code) if self.manner.alphabet.is_unicode() => Meaning::Code(code),
            Ok(code) => Meaning::Code(code & 0xFF),
            // `\8` and `\9` are these digits.
            Err(_) => Meaning::Code(self.next().unwrap_or(0)),
        }
    }

    /// `\p{L}`, `\pL`, `\p{^L}`.
    fn property(&mut self, outside: bool) -> Result<Meaning, PatternError> {
        let (mut negated, mut name) = (outside, String::new());
        if self.eat("{") {
            negated ^= self.eat("^");
            while let Some(character) = self.peek().filter(|character| *character != '}') {
                name.push(character);
                self.at += 1;
            }
            if !self.eat("}") {
                return self.error(r"malformed \P or \p sequence");
            }
        } else {
            match self.next().and_then(char::from_u32) {
                Some(character) => name.push(character),
                None => return self.error(r"malformed \P or \p sequence"),
            }
        }
        match self.property_set(&name) {
            Some(set) => Ok(Meaning::Set(set, negated)),
            None => self.error_at(r"unknown property name after \P or \p", self.offset() - 1),
        }
    }

    /// The items of a property; of bytes those whose code points have it.
    fn property_set(&self, name: &str) -> Option<String> {
        let set = match name {
            "Any" => r"\x{0}-\x{10FFFF}".to_owned(),
            "L&" => r"\p{Lu}\p{Ll}\p{Lt}".to_owned(),
            "Xan" => r"\p{L}\p{N}".to_owned(),
            "Xwd" => r"\p{L}\p{N}_".to_owned(),
            "Xsp" | "Xps" => r"\s".to_owned(),
            _ if name
                .chars()
                .all(|character| character.is_ascii_alphanumeric() || character == '_') =>
            {
                // Names are given exactly: `Lu`, not `lu` or `uppercase`.
                let is_category = name.len() <= 2;
                let is_exact = name.starts_with(|first: char| first.is_ascii_uppercase());
                if !is_exact {
                    return None;
                }
                if is_category {
                    format!(r"\p{{gc={name}}}")
                } else {
                    format!(r"\p{{sc={name}}}")
                }
            }
            _ => return None,
        };
        let engine = fancy_regex::Regex::new(&format!("^[{set}]$")).ok()?;
        if self.manner.alphabet.is_unicode() {
            return Some(set);
        }
        let most = if self.manner.alphabet == Alphabet::Ascii {
            0x7F
        } else {
            0xFF
        };
        let has = |byte: &u8| {
            engine
                .is_match(char::from(*byte).to_string().as_str())
                .unwrap_or(false)
        };
        let bytes: String = (0..=most)
            .filter(has)
            .map(|byte: u8| format!(r"\x{byte:02X}"))
            .collect();
        // No byte at all: a class must not be empty.
        Some(if bytes.is_empty() {
            r"[^\x00-\xFF]".to_owned()
        } else {
            bytes
        })
    }

    /// Escapes that are no characters.
    fn letter(&mut self, letter: char) -> Result<(), PatternError> {
        match letter {
            // A reference, which is written already.
            '\0' | 'E' => {}
            'b' | 'B' => self.boundary(letter),
            'A' => self.emit(r"\A"),
            'z' => self.emit(r"\z"),
            'Z' => self.emit(if self.manner.final_newline {
                r"(?=\n?\z)"
            } else {
                r"\z"
            }),
            'G' => self.emit(r"\G"),
            'K' => self.emit(r"\K"),
            'N' => {
                if self.peek() == Some('{') && self.counts().is_none() {
                    self.at -= 1;
                    return self.error(UNSUPPORTED_LETTERS);
                }
                self.emit(r"[^\n]");
            }
            'C' => {
                if self.manner.alphabet.is_unicode() {
                    return self.error(r"\C is not supported in UTF mode");
                }
                self.emit("(?s:.)");
            }
            'R' => {
                let set = sets::posix("vertical", self.manner.alphabet).unwrap_or_default();
                self.emit(&format!(r"(?>\r\n|[{set}])"));
            }
            'X' if self.manner.alphabet.is_unicode() => {
                self.emit(r"(?>\r\n|(?s:.)[\p{M}\x{200D}]*)")
            }
            'X' => self.emit("(?s:.)"),
            'k' => self.named_reference()?,
            'g' => self.general_reference()?,
            _ => self.literal(u32::from(letter)),
        }
        Ok(())
    }

    /// A place, which cannot be repeated.
    fn place(&mut self, text: &str) {
        self.emit(text);
        self.atom = false;
    }

    /// Boundaries of words. The engine's are right where its words are PCRE's.
    fn boundary(&mut self, letter: char) {
        let is_boundary = letter == 'b';
        match self.manner.alphabet {
            Alphabet::Ascii | Alphabet::Unicode => {
                self.place(if is_boundary { r"\b" } else { r"\B" })
            }
            Alphabet::Latin1 | Alphabet::NarrowUnicode => {
                let word = sets::posix("word", self.manner.alphabet).unwrap_or_default();
                let equal = if is_boundary { "!" } else { "=" };
                let other = if is_boundary { "=" } else { "!" };
                self.place(&format!(
                    "(?:(?<=[{word}])(?{equal}[{word}])|(?<![{word}])(?{other}[{word}]))"
                ));
            }
        }
    }

    /// `\k<name>`, `\k'name'`, `\k{name}`.
    fn named_reference(&mut self) -> Result<(), PatternError> {
        let end = match self.next().and_then(char::from_u32) {
            Some('<') => '>',
            Some('\'') => '\'',
            Some('{') => '}',
            _ => {
                return self
                    .error(r"\k is not followed by a braced, angle-bracketed, or quoted name");
            }
        };
        let name = self.name(end)?;
        self.refer_to(&name, 1);
        Ok(())
    }

    /// `\g1`, `\g{1}`, `\g{-1}`, `\g{name}`.
    fn general_reference(&mut self) -> Result<(), PatternError> {
        const MALFORMED: &str = r"a numbered reference must not be zero";
        let braced = self.eat("{");
        if braced && !matches!(self.peek(), Some('0'..='9' | '-')) {
            let name = self.name('}')?;
            self.refer_to(&name, 1);
            return Ok(());
        }
        if matches!(self.peek(), Some('<' | '\'')) {
            return self.error(r"\g<…> is not supported");
        }
        let back = self.eat("-");
        let number: usize = self.digits(10, 9).parse().unwrap_or(0);
        let group = if back {
            (self.groups + 1).checked_sub(number)
        } else {
            Some(number)
        };
        match group {
            Some(group) if number > 0 && group > 0 && (!braced || self.eat("}")) => {
                self.refer_to(&group.to_string(), 0);
                Ok(())
            }
            _ if number > 0 => self.error("reference to non-existent subpattern"),
            _ => self.error(MALFORMED),
        }
    }
}
