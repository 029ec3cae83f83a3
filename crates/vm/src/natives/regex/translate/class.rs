//! Character classes.
//!
//! Every character is written as a number or a letter, so nothing that the engine takes for an operation of sets slips in.

use super::super::sets::{self, Alphabet};
use super::escape::Meaning;
use super::{PatternError, Translator, push_code};

impl Translator {
    pub(super) fn class(&mut self) -> Result<(), PatternError> {
        if let Some((_, length)) = self.posix_name() {
            self.at += 1;
            let _ = length;
            return self.error_at(
                "POSIX named classes are supported only within a class",
                self.offset() - 1,
            );
        }
        self.at += 1;
        let negated = self.eat("^");
        let mut items = String::new();
        let mut first = true;
        while first || self.peek() != Some(']') {
            if self.at >= self.units.len() {
                return self.error("missing terminating ] for character class");
            }
            self.item(&mut items)?;
            first = false;
        }
        self.at += 1;
        if items.is_empty() {
            // Only `\Q\E` or `\E` stood there.
            items.push_str(r"[^\x00-\xFF]");
        }
        self.emit_set(&items, negated);
        Ok(())
    }

    /// `[:name:]` at this place: the name, and how long it is.
    fn posix_name(&self) -> Option<(String, usize)> {
        if self.peek() != Some('[') || self.peek_at(1) != Some(':') {
            return None;
        }
        let mut name = String::new();
        let mut distance = 2;
        loop {
            match self.peek_at(distance)? {
                ':' if self.peek_at(distance + 1) == Some(']') => {
                    return Some((name, distance + 2));
                }
                character if character.is_ascii_alphabetic() || character == '^' => {
                    name.push(character)
                }
                _ => return None,
            }
            distance += 1;
        }
    }

    fn item(&mut self, items: &mut String) -> Result<(), PatternError> {
        if let Some((name, length)) = self.posix_name() {
            let bare = name.strip_prefix('^');
            let Some(set) = sets::posix(bare.unwrap_or(&name), self.manner.alphabet) else {
                let at = self.offset() + 2;
                return self.error_at("unknown POSIX class name", at);
            };
            self.at += length;
            push_set(items, &set, bare.is_some());
            return Ok(());
        }
        if self.eat("\\Q") {
            while !self.eat("\\E") {
                match self.next() {
                    Some(code) => self.push_range(items, code, code),
                    None => return Ok(()),
                }
            }
            return Ok(());
        }
        if self.eat("\\E") {
            return Ok(());
        }
        let Some(low) = self.single(items)? else {
            return Ok(());
        };
        // A sign at the end of the class, or before a set, is just itself.
        if self.peek() != Some('-') || matches!(self.peek_at(1), Some(']') | None) {
            self.push_range(items, low, low);
            return Ok(());
        }
        self.at += 1;
        let mut set = String::new();
        match self.single(&mut set)? {
            Some(high) if high < low => {
                self.at -= 1;
                self.error("range out of order in character class")
            }
            Some(high) => {
                self.push_range(items, low, high);
                Ok(())
            }
            None => self.error_at("invalid range in character class", self.offset() - 1),
        }
    }

    /// One character; `None` if a set stood there, which is added.
    fn single(&mut self, items: &mut String) -> Result<Option<u32>, PatternError> {
        if self.peek() != Some('\\') {
            return Ok(self.next());
        }
        self.at += 1;
        match self.meaning(true)? {
            Meaning::Code(code) => Ok(Some(code)),
            Meaning::Set(set, negated) => {
                push_set(items, &set, negated);
                Ok(None)
            }
            Meaning::Letter('R' | 'X' | 'B' | 'N') => {
                self.error("invalid escape sequence in character class")
            }
            Meaning::Letter(letter) => Ok(Some(u32::from(letter))),
        }
    }

    fn push_range(&self, items: &mut String, low: u32, high: u32) {
        push_span(items, low, high);
        if !self.flags.caseless || self.manner.alphabet != Alphabet::Latin1 {
            return;
        }
        for code in low.max(0x80)..=high.min(0xFF) {
            if let Some(twin) = u8::try_from(code).ok().and_then(sets::other_case) {
                push_code(items, u32::from(twin));
            }
        }
    }
}

fn push_span(items: &mut String, low: u32, high: u32) {
    push_code(items, low);
    if high > low {
        items.push('-');
        push_code(items, high);
    }
}

fn push_set(items: &mut String, set: &str, negated: bool) {
    if negated {
        items.push_str("[^");
        items.push_str(set);
        items.push(']');
    } else {
        items.push_str(set);
    }
}
