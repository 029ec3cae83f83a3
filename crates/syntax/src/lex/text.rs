//! Strings, charlists, heredocs, sigils and quoted atoms, keys and calls.
//!
//! A text is read in pieces between its interpolations. The pieces stay raw until the closing
//! delimiter is met, because only then is the indentation of a heredoc known, and whether the
//! text is a key.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a token is told from a few; the grammar lists them all"
)]

use unicode_segmentation::UnicodeSegmentation;

use super::{Lexer, escape, u32_of};
use crate::Symbol;
use crate::error::{ErrorKind, Failure, Place, Unclosed};
use crate::quoted::Quoted;
use crate::token::{Kind, Note, Token, Value};

/// A text being read.
#[derive(Debug)]
pub(super) struct Text {
    kind: TextKind,
    /// What ends it.
    closer: &'static str,
    heredoc: bool,
    interpolates: bool,
    /// Where its opening delimiter stands.
    place: Place,
    /// The bytes of its opening delimiter, sigil name included.
    opener: usize,
    /// Its opening token.
    token: usize,
    pieces: Vec<Piece>,
    interpolated: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TextKind {
    String,
    Charlist,
    Atom,
    Sigil,
    /// The name of a call: `foo."bar"()`.
    Call,
}

#[derive(Debug)]
struct Piece {
    /// Its `Text` token, if it has one already.
    token: Option<usize>,
    raw: String,
    place: Place,
    /// Whether it begins a line.
    line_start: bool,
}

/// Where a bidirectional character was met.
#[derive(Clone, Copy, Debug)]
pub(super) enum Found {
    /// In a comment.
    Comment,
    /// In a text.
    Text,
}

/// Refuses characters that make text read differently from how it is displayed.
pub(super) fn refuse_bidirectional(text: &str, place: Place, found: Found) -> Result<(), Failure> {
    if text.is_ascii() {
        return Ok(());
    }
    let Some((offset, character)) = text.char_indices().find(|(_, c)| is_bidirectional(*c)) else {
        return Ok(());
    };
    let kind = match found {
        Found::Comment => ErrorKind::BidirectionalInComment { character },
        Found::Text => ErrorKind::BidirectionalInText { character },
    };
    let place = Place {
        at: place.at + offset,
        ..place
    };
    Err(Failure::at(kind, place, character.len_utf8()))
}

fn is_bidirectional(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

impl Text {
    /// Where its opening delimiter stands.
    fn delimiter(&self) -> Place {
        let before = self.opener - self.closer.len();
        let Place { at, line, column } = self.place;
        Place {
            at: at + before,
            line,
            column: column + u32_of(before),
        }
    }

    /// Where its bad escapes are said to be.
    fn escapes(&self) -> Place {
        if self.heredoc || self.kind == TextKind::Atom {
            return self.place;
        }
        let Place { at, line, column } = self.place;
        Place {
            at: at + self.opener,
            line,
            column: column + u32_of(self.opener),
        }
    }
}

impl Lexer<'_> {
    /// `"` or `'`.
    pub(super) fn quote(&mut self) -> Result<(), Failure> {
        let place = self.place();
        let (single, heredoc, closer) = self.delimiter_ahead();
        let kind = match self.last() {
            Some(Kind::Dot) if !heredoc => TextKind::Call,
            _ if single => TextKind::Charlist,
            _ => TextKind::String,
        };
        let opening = if single {
            Kind::CharlistOpen
        } else {
            Kind::StringOpen
        };
        self.begin(kind, opening, closer, heredoc, place, closer.len())
    }

    /// `:"` or `:'`.
    pub(super) fn quoted_atom(&mut self) -> Result<(), Failure> {
        let place = self.place();
        let closer = if self.peek(1) == Some(b'"') {
            "\""
        } else {
            "'"
        };
        self.begin(TextKind::Atom, Kind::AtomOpen, closer, false, place, 2)
    }

    fn delimiter_ahead(&self) -> (bool, bool, &'static str) {
        let rest = self.rest();
        let single = rest.starts_with('\'');
        match (
            single,
            rest.starts_with("\"\"\"") || rest.starts_with("'''"),
        ) {
            (true, true) => (single, true, "'''"),
            (true, false) => (single, false, "'"),
            (false, true) => (single, true, "\"\"\""),
            (false, false) => (single, false, "\""),
        }
    }

    /// `~`.
    pub(super) fn sigil(&mut self) -> Result<(), Failure> {
        let place = self.place();
        let rest = &self.rest()[1..];
        let lower = rest.starts_with(|first: char| first.is_ascii_lowercase());
        let name = if lower {
            rest.bytes().take_while(u8::is_ascii_alphabetic).count()
        } else if rest.starts_with(|first: char| first.is_ascii_uppercase()) {
            rest.bytes().take_while(u8::is_ascii_alphanumeric).count()
        } else {
            return Err(self.unexpected(place));
        };
        let text = &rest[..name];
        if (lower && name != 1) || (!lower && text.bytes().any(|byte| byte.is_ascii_lowercase())) {
            let name = rest.lines().next().unwrap_or_default();
            let kind = ErrorKind::BadSigilName {
                name: format!("~{name}"),
            };
            return Err(Failure::at(kind, place, 1));
        }
        let Some((closer, heredoc)) = sigil_closer(&rest[name..]) else {
            let character = rest[name..].chars().next();
            let kind = ErrorKind::BadSigilDelimiter {
                character,
                column: place.column + 1 + u32_of(name),
            };
            return Err(Failure::at(kind, place, 1 + name));
        };
        self.begin(
            TextKind::Sigil,
            Kind::SigilOpen,
            closer,
            heredoc,
            place,
            1 + name + closer.len(),
        )
    }

    fn begin(
        &mut self,
        kind: TextKind,
        opening: Kind,
        closer: &'static str,
        heredoc: bool,
        place: Place,
        opener: usize,
    ) -> Result<(), Failure> {
        let raw =
            kind == TextKind::Sigil && self.peek(1).is_some_and(|byte| byte.is_ascii_uppercase());
        let value = match kind {
            TextKind::Sigil => {
                Value::Symbol(Symbol::new(&self.source[place.at..place.at + opener]))
            }
            _ => Value::Symbol(Symbol::new(closer)),
        };
        self.advance(opener);
        let token = self.lexed.tokens.len();
        self.push(opening, value, place);
        if heredoc {
            self.heredoc_header(closer)?;
        }
        let text = Text {
            kind,
            closer,
            heredoc,
            interpolates: !raw,
            place,
            opener,
            token,
            pieces: Vec::new(),
            interpolated: false,
        };
        self.read_text(text, heredoc)
    }

    /// The rest of the line that opens a heredoc must be blank.
    fn heredoc_header(&mut self, closer: &'static str) -> Result<(), Failure> {
        let blanks = self
            .rest()
            .bytes()
            .take_while(|byte| matches!(byte, b' ' | b'\t'))
            .count();
        let rest = &self.rest()[blanks..];
        let line_end = if rest.starts_with("\r\n") {
            2
        } else {
            usize::from(rest.starts_with('\n'))
        };
        if line_end == 0 {
            let kind = ErrorKind::HeredocHeader { delimiter: closer };
            return Err(Failure::at(kind, self.place(), 1));
        }
        self.advance_line(blanks + line_end);
        Ok(())
    }

    /// Goes on with the innermost text behind an interpolation.
    pub(super) fn resume_text(&mut self) -> Result<(), Failure> {
        let text = self
            .texts
            .pop()
            .expect("an interpolation was opened by the text it stands in");
        self.read_text(text, false)
    }

    fn read_text(&mut self, mut text: Text, line_start: bool) -> Result<(), Failure> {
        let place = self.place();
        let mut raw = String::new();
        let mut copied = self.at;
        let mut check_close = line_start;
        loop {
            if check_close && let Some(blanks) = self.heredoc_closes(&text) {
                raw.push_str(&self.source[copied..self.at]);
                self.advance(blanks + 3);
                text.pieces.push(Piece {
                    token: None,
                    raw,
                    place,
                    line_start,
                });
                return self.finish_text(text, u32_of(blanks));
            }
            check_close = false;
            let Some(byte) = self.peek(0) else {
                return Err(self.unclosed(&text));
            };
            match byte {
                b'\n' => {
                    self.advance_line(1);
                    check_close = text.heredoc;
                }
                b'\\' if self.escaped_closer(&text) => {
                    self.warn_escaped_closer(&text);
                    raw.push_str(&self.source[copied..self.at]);
                    copied = self.at + 1;
                    self.advance(1 + text.closer.len());
                }
                b'\\' => {
                    self.advance(1);
                    if !matches!(self.peek(0), None | Some(b'\n' | b'\r')) {
                        let next = self.rest().chars().next().map_or(0, char::len_utf8);
                        self.advance(next);
                    }
                }
                b'#' if text.interpolates && self.peek(1) == Some(b'{') => {
                    raw.push_str(&self.source[copied..self.at]);
                    text.pieces.push(Piece {
                        token: None,
                        raw,
                        place,
                        line_start,
                    });
                    return self.interpolate(text);
                }
                _ if !text.heredoc && self.rest().starts_with(text.closer) => {
                    raw.push_str(&self.source[copied..self.at]);
                    self.advance(text.closer.len());
                    text.pieces.push(Piece {
                        token: None,
                        raw,
                        place,
                        line_start,
                    });
                    return self.finish_text(text, 0);
                }
                _ => self.text_character()?,
            }
        }
    }

    /// Moves over a character. In text a column is a grapheme cluster, as in the reference, which
    /// looks for one only where a character above U+00FF is near.
    fn text_character(&mut self) -> Result<(), Failure> {
        let narrow = |byte: Option<u8>| byte.is_none_or(|byte| byte < 0xC4);
        if narrow(self.peek(0))
            && narrow(self.peek(1))
            && self.peek(0).is_some_and(|b| b.is_ascii())
        {
            self.at += 1;
            self.column += 1;
            return Ok(());
        }
        let place = self.place();
        let cluster = self.rest().graphemes(true).next().unwrap_or_default();
        let length = cluster.len();
        refuse_bidirectional(cluster, place, Found::Text)?;
        self.at += length;
        self.column += 1;
        Ok(())
    }

    fn warn_escaped_closer(&mut self, text: &Text) {
        if !text.interpolates && !text.heredoc {
            let place = self.place();
            self.warn(
                ErrorKind::EscapedCloser {
                    closer: text.closer,
                },
                place,
            );
        }
    }

    /// Whether a backslash ahead only keeps the delimiter from ending the text.
    fn escaped_closer(&self, text: &Text) -> bool {
        self.rest()[1..].starts_with(text.closer)
    }

    /// How many blanks stand before the closing delimiter, if this line is the closing one.
    fn heredoc_closes(&self, text: &Text) -> Option<usize> {
        let rest = self.rest();
        let blanks = rest
            .bytes()
            .take_while(|byte| matches!(byte, b' ' | b'\t'))
            .count();
        rest[blanks..].starts_with(text.closer).then_some(blanks)
    }

    fn interpolate(&mut self, mut text: Text) -> Result<(), Failure> {
        text.interpolated = true;
        let first = text.pieces.len() == 1;
        let piece = text.pieces.last_mut().expect("a piece was just read");
        if !piece.raw.is_empty() || text.heredoc && first {
            piece.token = Some(self.lexed.tokens.len());
            let place = piece.place;
            self.push(Kind::Text, Value::None, place);
        }
        let place = self.place();
        self.advance(2);
        self.push(Kind::InterpolationOpen, Value::None, place);
        self.terminators
            .open(Kind::InterpolationOpen, place, self.at, self.indentation)?;
        self.texts.push(text);
        Ok(())
    }

    /// The text ends within `text`.
    fn unclosed(&self, text: &Text) -> Failure {
        let line = text.place.line;
        let kind = ErrorKind::UnclosedText {
            closer: text.closer,
            what: self.what(text),
            line,
        };
        self.unclosed_failure(kind, text)
    }

    /// The text ends within an interpolation of `text`; the complaint points at where that begins.
    pub(super) fn unclosed_interpolation(&self, text: &Text) -> Failure {
        let (closer, line) = (text.closer, text.place.line);
        let kind = ErrorKind::UnclosedInterpolation {
            closer,
            what: self.what(text),
            line,
        };
        let mut failure = self.unclosed_failure(kind, text);
        failure.place = self.terminators.innermost().unwrap_or(failure.place);
        failure
    }

    fn unclosed_failure(&self, kind: ErrorKind, text: &Text) -> Failure {
        let mut failure = Failure::at(kind, self.place(), 0);
        failure.opened = Some(Unclosed {
            place: text.delimiter(),
            end: text.place.at + text.opener,
        });
        failure
    }

    /// How the complaint that it is not closed names a text.
    fn what(&self, text: &Text) -> String {
        match (text.kind, text.heredoc) {
            (_, true) => "heredoc".to_string(),
            (TextKind::String | TextKind::Charlist, _) => "string".to_string(),
            (TextKind::Atom, _) => "atom".to_string(),
            (TextKind::Call, _) => "function name".to_string(),
            (TextKind::Sigil, _) => {
                let start = text.place.at;
                format!("sigil {}", &self.source[start..start + text.opener])
            }
        }
    }

    /// The closing delimiter was read: the pieces become tokens.
    fn finish_text(&mut self, mut text: Text, indentation: u32) -> Result<(), Failure> {
        if text.heredoc {
            if text.kind == TextKind::Charlist {
                self.warn(ErrorKind::CharlistHeredoc, text.place);
            }
            self.strip_indentation(&mut text, indentation);
        }
        let end = self.at;
        let whole = !text.interpolated && text.kind != TextKind::Sigil;
        let mut contents = Vec::with_capacity(text.pieces.len());
        for piece in &text.pieces {
            contents.push(self.content(&text, piece)?);
        }
        if whole {
            let content = contents.pop().unwrap_or_default();
            self.lexed.tokens.truncate(text.token);
            self.push_whole(&text, content)?;
            if text.heredoc
                && let Some(last) = self.lexed.tokens.last_mut()
            {
                last.note = Note::Indentation(indentation);
            }
            return Ok(());
        }
        if text.kind == TextKind::Call {
            let kind = ErrorKind::InterpolationInCall {
                delimiter: text.closer,
            };
            let place = text.place;
            return Err(Failure::at(kind, place, end - place.at));
        }
        for (piece, content) in text.pieces.iter().zip(contents) {
            let value = self.literal(Quoted::Binary(content.into()));
            match piece.token {
                Some(token) => self.lexed.tokens[token].value = value,
                None if piece.raw.is_empty() && text.interpolated => {}
                None => self.push(Kind::Text, value, piece.place),
            }
        }
        self.close_text(&text, indentation);
        Ok(())
    }

    fn close_text(&mut self, text: &Text, indentation: u32) {
        let place = Place {
            at: self.at - text.closer.len(),
            line: self.line,
            column: self.column,
        };
        if text.heredoc {
            self.lexed.tokens[text.token].note = Note::Indentation(indentation);
        }
        let quoted = matches!(text.kind, TextKind::String | TextKind::Charlist) && !text.heredoc;
        let mut kind = Kind::TextClose;
        if quoted && self.keyword_follows(0) {
            self.advance(1);
            self.lexed.tokens[text.token].kind = Kind::KeywordOpen;
            kind = Kind::KeywordClose;
        }
        let mut note = Note::None;
        if text.kind == TextKind::Sigil {
            let length = self
                .rest()
                .bytes()
                .take_while(u8::is_ascii_alphanumeric)
                .count();
            let modifiers = self.rest()[..length]
                .bytes()
                .map(|byte| Quoted::Integer(byte.into()));
            let value = self.lexed.literals.len();
            let modifiers = Quoted::List(modifiers.collect());
            self.lexed.literals.push(modifiers);
            self.advance(length);
            note = Note::Modifiers(u32_of(value));
        } else if text.kind == TextKind::Charlist
            && self.lexed.tokens[text.token].kind == Kind::CharlistOpen
        {
            self.warn_charlist(text);
        }
        self.push_noted(kind, Value::None, place, note);
    }

    fn warn_charlist(&mut self, text: &Text) {
        if !text.heredoc {
            self.warn(ErrorKind::CharlistQuotes, text.place);
        }
    }

    /// What a piece stands for.
    fn content(&mut self, text: &Text, piece: &Piece) -> Result<Vec<u8>, Failure> {
        if text.kind == TextKind::Sigil || !self.unescapes {
            return Ok(piece.raw.clone().into_bytes());
        }
        let done = escape::unescape(&piece.raw, text.escapes())?;
        self.lexed.warnings.extend(done.warnings);
        Ok(done.bytes)
    }

    /// Pushes a text without interpolation as one token.
    fn push_whole(&mut self, text: &Text, content: Vec<u8>) -> Result<(), Failure> {
        let place = text.place;
        let key = matches!(text.kind, TextKind::String | TextKind::Charlist) && !text.heredoc;
        if key && self.keyword_follows(0) {
            let name = self.atom_name(&content, place)?;
            self.warn_needless_quotes(name, "keyword", place);
            self.push_keyword(name, place);
            if let Some(last) = self.lexed.tokens.last_mut() {
                last.note = Note::Quoted(quote_of(text.closer));
            }
            return Ok(());
        }
        let quoted = match text.kind {
            TextKind::Call => {
                let name = self.atom_name(&content, place)?;
                self.warn_needless_quotes(name, "call", place);
                self.push_name(name, place, Note::Quoted(quote_of(text.closer)));
                return Ok(());
            }
            TextKind::Atom => {
                let name = self.atom_name(&content, place)?;
                self.warn_needless_quotes(name, "atom", place);
                Quoted::Atom(name)
            }
            TextKind::Charlist => {
                self.warn_charlist(text);
                self.charlist(&content, place)?
            }
            TextKind::String | TextKind::Sigil => Quoted::Binary(content.into()),
        };
        let value = self.literal(quoted);
        self.push(Kind::Literal, value, place);
        Ok(())
    }

    fn charlist(&self, content: &[u8], place: Place) -> Result<Quoted, Failure> {
        let Ok(text) = std::str::from_utf8(content) else {
            let kind = ErrorKind::BadTextEncoding;
            return Err(Failure::at(kind, place, self.at - place.at));
        };
        Ok(Quoted::List(
            text.chars()
                .map(|c| Quoted::Integer(i64::from(u32::from(c))))
                .collect(),
        ))
    }

    fn atom_name(&self, content: &[u8], place: Place) -> Result<Symbol, Failure> {
        let length = self.at - place.at;
        match std::str::from_utf8(content) {
            Ok(name) => self.symbol(name, place, length),
            Err(_) => Err(Failure::at(ErrorKind::BadTextEncoding, place, length)),
        }
    }

    fn warn_needless_quotes(&mut self, name: Symbol, what: &'static str, place: Place) {
        let text = name.as_str();
        let mut body = text;
        if what != "call" || text.len() > 1 {
            body = text.strip_suffix(['?', '!']).unwrap_or(text);
        }
        let starts = body.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        let upper = body.starts_with(|c: char| c.is_ascii_uppercase());
        if starts && !upper && body.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            self.warn(ErrorKind::NeedlessQuotes { what, name: text }, place);
        }
    }

    /// Removes the indentation of a heredoc's closing line from its lines.
    fn strip_indentation(&mut self, text: &mut Text, indentation: u32) {
        let mut outdented = None;
        for piece in &mut text.pieces {
            let (raw, line) = stripped(piece, indentation as usize);
            piece.raw = raw;
            outdented = outdented.or(line);
        }
        if let Some(line) = outdented {
            let kind = ErrorKind::OutdentedHeredoc {
                delimiter: text.closer,
            };
            let place = Place {
                line,
                ..text.delimiter()
            };
            self.lexed
                .warnings
                .push(Failure::at(kind, place, text.closer.len()));
        }
    }
}

/// A piece without the first `indentation` blanks of each line; and the first line, if any, that
/// has fewer.
fn stripped(piece: &Piece, indentation: usize) -> (String, Option<u32>) {
    let mut done = String::with_capacity(piece.raw.len());
    let mut outdented = None;
    for (index, line) in piece.raw.split_inclusive('\n').enumerate() {
        if index == 0 && !piece.line_start {
            done.push_str(line);
            continue;
        }
        let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t');
        let blanks = line.bytes().take(indentation).take_while(is_blank).count();
        let rest = &line[blanks..];
        if blanks < indentation && !rest.is_empty() && !matches!(rest, "\n" | "\r\n") {
            outdented = outdented.or(Some(piece.place.line + u32_of(index)));
        }
        done.push_str(rest);
    }
    (done, outdented)
}

fn quote_of(closer: &str) -> char {
    if closer == "'" { '\'' } else { '"' }
}

/// What ends the text that the token `delimiter` opens.
pub(crate) fn text_closer(delimiter: &str) -> Option<&'static str> {
    let name = |character: char| character == '~' || character.is_ascii_alphanumeric();
    sigil_closer(delimiter.trim_start_matches(name)).map(|(closer, _)| closer)
}

/// What ends the sigil whose delimiter `rest` starts with, and whether it is a heredoc.
fn sigil_closer(rest: &str) -> Option<(&'static str, bool)> {
    if rest.starts_with("\"\"\"") {
        return Some(("\"\"\"", true));
    }
    if rest.starts_with("'''") {
        return Some(("'''", true));
    }
    let closer = match rest.bytes().next()? {
        b'(' => ")",
        b'[' => "]",
        b'{' => "}",
        b'<' => ">",
        b'"' => "\"",
        b'\'' => "'",
        b'/' => "/",
        b'|' => "|",
        _ => return None,
    };
    Some((closer, false))
}

impl Token {
    /// The character that a quoted name or key stands between.
    pub(crate) fn quote(&self) -> Option<char> {
        match self.note {
            Note::Quoted(quote) => Some(quote),
            Note::None
            | Note::Ambiguous
            | Note::Indentation(_)
            | Note::Modifiers(_)
            | Note::Semicolon
            | Note::Inner => None,
        }
    }
}
