//! Patterns of PCRE as patterns of the engine.
//!
//! What the engine says differently is rewritten: sets of characters, the ends of lines, options inside of the pattern, named
//! groups and references. What it cannot do is refused with a message of its own; wrong patterns get the message and the
//! place that PCRE gives.
//!
//! The pattern is read once, from left to right, without recursion: open groups lie on a stack.

mod class;
mod escape;
mod group;

use super::sets::{self, Alphabet};

/// What is wrong with a pattern, and where: the offset of a byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PatternError {
    pub(super) message: String,
    pub(super) at: usize,
}

/// Options that change inside of a pattern.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Flags {
    pub(super) caseless: bool,
    pub(super) multiline: bool,
    pub(super) dotall: bool,
    pub(super) extended: bool,
    pub(super) ungreedy: bool,
}

/// How to read a pattern.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manner {
    pub(super) flags: Flags,
    pub(super) alphabet: Alphabet,
    /// `$` means the very end only.
    pub(super) dollar_endonly: bool,
    /// Plain parentheses do not capture.
    pub(super) no_auto_capture: bool,
    /// The subjects may end in a line break, which is what `$` and `^` are complicated for.
    pub(super) final_newline: bool,
}

/// A pattern of the engine.
#[derive(Clone, Debug)]
pub(super) struct Translated {
    pub(super) text: String,
    /// The number of groups that capture.
    pub(super) groups: usize,
    /// The names of groups, in order of their numbers.
    pub(super) names: Vec<(String, usize)>,
}

/// A character of the pattern and where it stands.
#[derive(Clone, Copy)]
struct Unit {
    code: u32,
    at: usize,
}

/// An open group.
struct Scope {
    flags: Flags,
    /// Alternatives that a condition may still have; below zero if there were more.
    branches_left: Option<i8>,
    /// Where it starts in the output.
    start: usize,
}

struct Translator {
    units: Vec<Unit>,
    at: usize,
    size: usize,
    manner: Manner,
    flags: Flags,
    out: String,
    scopes: Vec<Scope>,
    groups: usize,
    groups_total: usize,
    names: Vec<(String, usize)>,
    /// Whether groups are referred to, and so have names in the engine's pattern.
    refers: bool,
    /// Whether there is something to repeat.
    atom: bool,
    /// Where it starts in the output.
    atom_at: usize,
    /// References to groups by name, and where they stand.
    wanted: Vec<(String, usize)>,
}

/// Translates a pattern.
pub(super) fn translate(pattern: &[u8], manner: Manner) -> Result<Translated, PatternError> {
    let units = units(pattern, manner.alphabet)?;
    let (groups_total, refers) = survey(&units);
    let mut translator = Translator {
        units,
        at: 0,
        size: pattern.len(),
        manner,
        flags: manner.flags,
        out: String::new(),
        scopes: Vec::new(),
        groups: 0,
        groups_total,
        names: Vec::new(),
        refers,
        atom: false,
        atom_at: 0,
        wanted: Vec::new(),
    };
    if manner.flags.caseless {
        translator.out.push_str("(?i)");
    }
    translator.options_at_start();
    while translator.step()? {}
    translator.finish()
}

fn units(pattern: &[u8], alphabet: Alphabet) -> Result<Vec<Unit>, PatternError> {
    if !alphabet.is_unicode() {
        let unit = |(at, byte): (usize, &u8)| Unit {
            code: u32::from(*byte),
            at,
        };
        return Ok(pattern.iter().enumerate().map(unit).collect());
    }
    let text = std::str::from_utf8(pattern).map_err(|error| PatternError {
        message: "invalid UTF-8 string".to_owned(),
        at: error.valid_up_to(),
    })?;
    let unit = |(at, character)| Unit {
        code: u32::from(character),
        at,
    };
    Ok(text.char_indices().map(unit).collect())
}

/// How many groups capture, about, and whether any is referred to: a first look that only decides how numbers are read and
/// whether groups get names.
fn survey(units: &[Unit]) -> (usize, bool) {
    let code = |index: usize| units.get(index).and_then(|unit| char::from_u32(unit.code));
    let (mut groups, mut refers, mut index, mut in_class) = (0, false, 0, false);
    while let Some(character) = code(index) {
        match character {
            '\\' => {
                let next = code(index + 1);
                refers |=
                    !in_class && next.is_some_and(|next| matches!(next, '1'..='9' | 'g' | 'k'));
                index += 1;
            }
            '[' if !in_class => {
                in_class = true;
                index += usize::from(code(index + 1) == Some('^'));
                index += usize::from(code(index + 1) == Some(']'));
            }
            ']' => in_class = false,
            '(' if !in_class && code(index + 1) == Some('?') => {
                match (code(index + 2), code(index + 3)) {
                    (Some('<'), Some('=' | '!')) => {}
                    (Some('<' | '\''), _) | (Some('P'), Some('<')) => groups += 1,
                    (Some('P' | 'R' | '&' | '(' | '+' | '0'..='9'), _) => refers = true,
                    (Some('-'), Some('0'..='9')) => refers = true,
                    _ => {}
                }
            }
            '(' if !in_class => groups += 1,
            _ => {}
        }
        index += 1;
    }
    (groups, refers)
}

impl Translator {
    fn peek(&self) -> Option<char> {
        self.peek_at(0)
    }

    fn peek_at(&self, distance: usize) -> Option<char> {
        let unit = self.units.get(self.at + distance)?;
        char::from_u32(unit.code)
    }

    /// The offset of the byte that comes next.
    fn offset(&self) -> usize {
        self.units.get(self.at).map_or(self.size, |unit| unit.at)
    }

    fn next(&mut self) -> Option<u32> {
        let unit = self.units.get(self.at)?;
        self.at += 1;
        Some(unit.code)
    }

    /// Reads `text` if it comes next.
    fn eat(&mut self, text: &str) -> bool {
        let matches = text
            .chars()
            .enumerate()
            .all(|(distance, wanted)| self.peek_at(distance) == Some(wanted));
        if matches {
            self.at += text.chars().count();
        }
        matches
    }

    fn error<T>(&self, message: &str) -> Result<T, PatternError> {
        self.error_at(message, self.offset())
    }

    fn error_at<T>(&self, message: &str, at: usize) -> Result<T, PatternError> {
        Err(PatternError {
            message: message.to_owned(),
            at,
        })
    }

    /// Something that can be repeated.
    fn emit(&mut self, text: &str) {
        self.atom_at = self.out.len();
        self.out.push_str(text);
        self.atom = true;
    }

    /// Items of a class as something to match, or everything else.
    fn emit_set(&mut self, set: &str, negated: bool) {
        self.atom_at = self.out.len();
        self.out.push_str(if negated { "[^" } else { "[" });
        self.out.push_str(set);
        self.out.push(']');
        self.atom = true;
    }

    /// A character that stands for itself.
    fn literal(&mut self, code: u32) {
        self.atom_at = self.out.len();
        let twin = u8::try_from(code).ok().and_then(sets::other_case);
        match twin {
            // The engine knows the cases of letters by Unicode, or of ASCII alone.
            Some(twin) if self.flags.caseless && self.manner.alphabet == Alphabet::Latin1 => {
                self.out.push_str(&format!(r"[\x{code:02X}\x{twin:02X}]"));
            }
            _ => push_code(&mut self.out, code),
        }
        self.atom = true;
    }

    /// `(*UTF8)` and its like.
    fn options_at_start(&mut self) {
        while [
            "(*UTF8)",
            "(*UTF)",
            "(*UCP)",
            "(*LF)",
            "(*ANYCRLF)",
            "(*ANY)",
            "(*NO_START_OPT)",
        ]
        .iter()
        .any(|option| self.eat(option))
        {}
    }

    /// Translates what comes next; false at the end.
    fn step(&mut self) -> Result<bool, PatternError> {
        let Some(character) = self.peek() else {
            // A code that is no character is a literal.
            return Ok(match self.next() {
                Some(code) => {
                    self.literal(code);
                    true
                }
                None => false,
            });
        };
        if self.flags.extended && self.skip_blank(character) {
            return Ok(true);
        }
        match character {
            '\\' => self.escape()?,
            '[' => self.class()?,
            '(' => self.open()?,
            ')' => self.close()?,
            '|' => self.alternative(),
            '*' | '+' | '?' => self.repeat()?,
            '{' if self.counts().is_some() => self.repeat()?,
            '.' => {
                self.at += 1;
                self.emit(if self.flags.dotall {
                    "(?s:.)"
                } else {
                    r"[^\n]"
                });
            }
            '^' => {
                self.at += 1;
                self.emit(match (self.flags.multiline, self.manner.final_newline) {
                    (false, _) => r"\A",
                    (true, false) => "(?m:^)",
                    (true, true) => r"(?:\A|(?<=\n)(?!\z))",
                });
                // A place is not repeated.
                self.atom = false;
            }
            '$' => {
                self.at += 1;
                self.emit(match (self.flags.multiline, self.manner.final_newline) {
                    (true, _) => "(?m:$)",
                    (false, true) if !self.manner.dollar_endonly => r"(?=\n?\z)",
                    (false, _) => r"\z",
                });
                self.atom = false;
            }
            _ => {
                self.at += 1;
                self.literal(u32::from(character));
            }
        }
        Ok(true)
    }

    /// Leaves out white space, and a comment to the end of the line.
    fn skip_blank(&mut self, character: char) -> bool {
        match character {
            ' ' | '\t' | '\n' | '\x0B' | '\x0C' | '\r' => self.at += 1,
            '#' => {
                while let Some(code) = self.next() {
                    if code == u32::from('\n') {
                        break;
                    }
                }
            }
            _ => return false,
        }
        true
    }

    fn alternative(&mut self) {
        self.at += 1;
        if let Some(Scope {
            branches_left: Some(left),
            ..
        }) = self.scopes.last_mut()
        {
            *left = left.saturating_sub(1);
        }
        self.out.push('|');
        self.atom = false;
    }

    /// `{n}`, `{n,}` or `{n,m}` at this place: how long it is, and both numbers.
    fn counts(&self) -> Option<(usize, u64, Option<u64>)> {
        let number = |mut distance: usize| {
            let mut digits = String::new();
            while let Some(digit @ '0'..='9') = self.peek_at(distance) {
                digits.push(digit);
                distance += 1;
            }
            // More digits than fit are too big anyhow.
            let value = digits.parse().unwrap_or(u64::MAX);
            (!digits.is_empty()).then_some((distance, value))
        };
        let (after, least) = number(1)?;
        match (self.peek_at(after), self.peek_at(after + 1)) {
            (Some('}'), _) => Some((after + 1, least, Some(least))),
            (Some(','), Some('}')) => Some((after + 2, least, None)),
            (Some(','), _) => {
                let (after, most) = number(after + 1)?;
                (self.peek_at(after) == Some('}')).then_some((after + 1, least, Some(most)))
            }
            _ => None,
        }
    }

    fn repeat(&mut self) -> Result<(), PatternError> {
        const COUNT_MAX: u64 = 65_535;
        let counts = self.counts();
        if !self.atom {
            // PCRE has read a count when it sees that there is nothing before it.
            self.at += counts.map_or(0, |(length, ..)| length - 1);
            return self.error("nothing to repeat");
        }
        let quantifier = match counts {
            Some((length, least, most)) => {
                self.at += length - 1;
                if least > COUNT_MAX || most.is_some_and(|most| most > COUNT_MAX) {
                    return self.error("number too big in {} quantifier");
                }
                if most.is_some_and(|most| most < least) {
                    return self.error("numbers out of order in {} quantifier");
                }
                self.at += 1;
                match most {
                    Some(most) => format!("{{{least},{most}}}"),
                    None => format!("{{{least},}}"),
                }
            }
            None => {
                let sign = self.peek().map_or(String::new(), String::from);
                self.at += 1;
                sign
            }
        };
        self.out.push_str(&quantifier);
        if self.eat("+") {
            // The engine reads `{2}+` as repeated twice, so what is meant is written out.
            self.out.insert_str(self.atom_at, "(?>");
            self.out.push(')');
        } else if self.eat("?") != self.flags.ungreedy {
            self.out.push('?');
        }
        self.atom = false;
        Ok(())
    }

    fn finish(mut self) -> Result<Translated, PatternError> {
        if !self.scopes.is_empty() {
            return self.error_at("missing )", self.size);
        }
        for (name, at) in std::mem::take(&mut self.wanted) {
            let known = match name.parse::<usize>() {
                Ok(number) => number <= self.groups,
                Err(_) => self.names.iter().any(|(known, _)| *known == name),
            };
            if !known {
                return self.error_at("reference to non-existent subpattern", at);
            }
        }
        let mut text = self.out;
        for (name, number) in &self.names {
            text = text.replace(&format!("<?{name}?>"), &format!("<g{number}>"));
        }
        Ok(Translated {
            text,
            groups: self.groups,
            names: self.names,
        })
    }
}

/// A character as the engine reads it anywhere.
fn push_code(out: &mut String, code: u32) {
    match char::from_u32(code) {
        Some(character) if character.is_ascii_alphanumeric() || character == '_' => {
            out.push(character);
        }
        _ if code < 0x100 => out.push_str(&format!(r"\x{code:02X}")),
        _ => out.push_str(&format!(r"\x{{{code:X}}}")),
    }
}
