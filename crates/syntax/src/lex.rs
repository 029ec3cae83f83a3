//! Source text to raw tokens.
//!
//! logos recognises the plain tokens. Text (strings, heredocs, sigils, quoted atoms) is read by
//! hand in `text.rs`, with a stack of modes: `#{` leaves the text for plain tokens, the matching
//! `}` returns to it, so nesting costs no native stack.
//!
//! Invariant: brackets, `do`/`fn`/`end` and interpolations are balanced in what leaves this module;
//! later passes rely on it.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a token is told from a few; the grammar lists them all"
)]

mod escape;
mod name;
mod number;
mod plain;
mod terminator;
mod text;

use logos::Logos;

use crate::error::{ErrorKind, Failure, Place};
use crate::operator::Operator;
use crate::parse::ParseOptions;
use crate::quoted::Quoted;
use crate::token::{Kind, Note, Token, Value};
use crate::{Span, Symbol};
pub use name::{continues as continues_name, starts as starts_name};
use plain::Plain;
use terminator::Terminators;
pub(crate) use terminator::{NESTING_MAX, closer_of};
pub(crate) use text::text_closer;

/// The tokens of a text and what they refer to.
#[derive(Debug, Default)]
pub(crate) struct Lexed {
    /// In source order.
    pub(crate) tokens: Vec<Token>,
    /// What `Value::Literal` points into.
    pub(crate) literals: Vec<Quoted>,
    /// Warnings, in source order.
    pub(crate) warnings: Vec<Failure>,
    /// The comments of the text.
    pub(crate) comments: Vec<Comment>,
    /// Where the text ends: line and column.
    pub(crate) end: (u32, u32),
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its line.
    pub line: u32,
    /// Its column.
    pub column: u32,
    /// The bytes from `#` to the end of the line.
    pub span: Span,
    /// How many line ends stand before it; 1 at the very beginning.
    pub newlines_before: u32,
}

/// Reads `source` as tokens.
pub(crate) fn lex(source: &str, options: &ParseOptions) -> (Lexed, Option<Failure>) {
    let mut lexer = Lexer {
        source,
        at: 0,
        line: options.line,
        column: options.column,
        margin: options.column,
        indentation: 0,
        lexed: Lexed::default(),
        terminators: Terminators::default(),
        texts: Vec::new(),
        unescapes: options.unescape,
    };
    let failure = lexer.run().err();
    lexer.lexed.end = (lexer.line, lexer.column);
    (lexer.lexed, failure)
}

struct Lexer<'s> {
    source: &'s str,
    /// The byte to read next; its line and column.
    at: usize,
    line: u32,
    column: u32,
    /// The column that lines begin on.
    margin: u32,
    /// How many blanks the current line began with.
    indentation: u32,
    lexed: Lexed,
    terminators: Terminators,
    /// The texts whose interpolation is being read.
    texts: Vec<text::Text>,
    /// Whether escapes in texts are replaced.
    unescapes: bool,
}

impl Lexer<'_> {
    fn run(&mut self) -> Result<(), Failure> {
        while self.at < self.source.len() {
            self.step()?;
        }
        if self.terminators.in_interpolation()
            && let Some(text) = self.texts.last()
        {
            return Err(self.unclosed_interpolation(text));
        }
        self.terminators.finish(self.place())
    }

    fn step(&mut self) -> Result<(), Failure> {
        if let Some(done) = self.special() {
            return done;
        }
        let mut plain = Plain::lexer(&self.source[self.at..]);
        let found = plain.next();
        let length = plain.span().end;
        let place = self.place();
        match found {
            Some(Ok(Plain::Space)) => self.skip_space(length),
            Some(Ok(Plain::Newline)) => self.newline(length),
            Some(Ok(Plain::Comment)) => return self.comment(length),
            Some(Ok(Plain::Semicolon)) => return self.semicolon(),
            Some(Ok(Plain::Name)) => return self.name(length),
            Some(Ok(Plain::Alias)) => return self.alias(length),
            Some(Ok(Plain::Number)) => return self.number(),
            Some(Ok(Plain::Operator(operator))) => return self.operator(operator, length),
            Some(Ok(Plain::Capture)) => self.capture_int(),
            Some(Ok(Plain::Atom)) => return self.atom(),
            Some(Ok(Plain::Colon)) => return self.colon(),
            Some(Ok(Plain::Character)) => return self.character(),
            Some(Ok(Plain::Quote)) => return self.quote(),
            Some(Ok(Plain::Tilde)) => return self.sigil(),
            Some(Ok(Plain::Open(kind))) => return self.open(kind, length),
            Some(Ok(Plain::Close(kind))) => return self.close(kind, length),
            Some(Ok(Plain::Comma)) => self.simple(Kind::Comma, length),
            Some(Ok(Plain::Dot)) => self.simple(Kind::Dot, length),
            Some(Ok(Plain::Percent)) => return self.percent(),
            Some(Err(())) | None if self.rest() == "\\" => {
                return Err(Failure::at(ErrorKind::EscapeAtEnd, place, 1));
            }
            Some(Err(())) | None => return self.other(place),
        }
        Ok(())
    }

    fn place(&self) -> Place {
        Place {
            at: self.at,
            line: self.line,
            column: self.column,
        }
    }

    /// Moves over `length` bytes that hold no line end.
    fn advance(&mut self, length: usize) {
        let passed = &self.source[self.at..self.at + length];
        let columns = if passed.is_ascii() {
            length
        } else {
            passed.chars().count()
        };
        self.at += length;
        self.column += u32_of(columns);
    }

    /// Moves over a line end of `length` bytes.
    fn advance_line(&mut self, length: usize) {
        self.at += length;
        self.line += 1;
        self.column = self.margin;
        let blanks = self
            .rest()
            .bytes()
            .take_while(|byte| matches!(byte, b' ' | b'\t'))
            .count();
        self.indentation = u32_of(blanks);
    }

    fn rest(&self) -> &str {
        &self.source[self.at..]
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.source.as_bytes().get(self.at + ahead).copied()
    }

    fn push(&mut self, kind: Kind, value: Value, from: Place) {
        self.push_noted(kind, value, from, Note::None);
    }

    fn push_noted(&mut self, kind: Kind, value: Value, from: Place, note: Note) {
        self.lexed.tokens.push(Token {
            kind,
            value,
            start: u32_of(from.at),
            end: u32_of(self.at),
            line: from.line,
            column: from.column,
            newlines: 0,
            note,
        });
    }

    fn literal(&mut self, quoted: Quoted) -> Value {
        self.lexed.literals.push(quoted);
        Value::Literal(u32_of(self.lexed.literals.len() - 1))
    }

    fn last(&self) -> Option<Kind> {
        self.lexed.tokens.last().map(|token| token.kind)
    }

    /// Whether the name of a call is due; line ends do not matter.
    fn after_dot(&self) -> bool {
        let mut before = self.lexed.tokens.iter().rev();
        before
            .find(|token| token.kind != Kind::Newline)
            .is_some_and(|token| token.kind == Kind::Dot)
    }

    fn simple(&mut self, kind: Kind, length: usize) {
        let place = self.place();
        self.advance(length);
        self.push(kind, Value::None, place);
    }

    fn skip_space(&mut self, length: usize) {
        if self.rest().starts_with('\\') {
            self.advance_line(length);
        } else {
            self.advance(length);
        }
    }

    fn newline(&mut self, length: usize) {
        let mut place = self.place();
        // A line that ends with a comment ends, for metas, where the comment begins.
        if let Some(comment) = self.lexed.comments.last()
            && comment.line == self.line
        {
            place.column = comment.column;
        }
        self.advance_line(length);
        match self.lexed.tokens.last_mut() {
            Some(last) if matches!(last.kind, Kind::Newline | Kind::Semicolon) => {
                last.newlines += 1
            }
            Some(_) | None => {
                self.push(Kind::Newline, Value::None, place);
                if let Some(last) = self.lexed.tokens.last_mut() {
                    last.newlines = 1;
                }
            }
        }
    }

    fn semicolon(&mut self) -> Result<(), Failure> {
        let place = self.place();
        self.advance(1);
        match self.lexed.tokens.last_mut() {
            Some(last) if last.kind == Kind::Semicolon => return Err(self.unexpected(place)),
            Some(_) | None => self.push(Kind::Semicolon, Value::None, place),
        }
        Ok(())
    }

    fn comment(&mut self, length: usize) -> Result<(), Failure> {
        let place = self.place();
        text::refuse_bidirectional(
            &self.source[self.at..self.at + length],
            place,
            text::Found::Comment,
        )?;
        self.advance(length);
        let newlines_before = match self.lexed.tokens.last() {
            Some(last) => last.newlines,
            None => 1,
        };
        // Line ends are counted from the last comment on.
        if let Some(last) = self.lexed.tokens.last_mut()
            && matches!(last.kind, Kind::Newline | Kind::Semicolon)
        {
            last.newlines = 0;
        }
        let text = &self.source[place.at..self.at];
        let span = Span {
            start: u32_of(place.at),
            end: u32_of(place.at + text.trim_end_matches('\r').len()),
        };
        self.lexed.comments.push(Comment {
            line: place.line,
            column: place.column,
            span,
            newlines_before,
        });
        Ok(())
    }

    fn operator(&mut self, operator: Operator, length: usize) -> Result<(), Failure> {
        let place = self.place();
        if self.after_dot() {
            self.advance(length);
            self.push_name(operator.symbol(), place, Note::None);
            return Ok(());
        }
        let no_key = matches!(operator, Operator::Step | Operator::Assoc);
        if !no_key && self.keyword_follows(length) {
            self.advance(length);
            self.push_keyword(operator.symbol(), place);
            return Ok(());
        }
        if operator == Operator::Step && !self.after_operand() && !self.keyword_follows(length) {
            self.advance(1);
            self.push(Kind::Name, Value::Symbol(Operator::Divide.symbol()), place);
            return Ok(());
        }
        self.advance(length);
        match operator {
            Operator::Xor => self.warn(ErrorKind::DeprecatedXor, place),
            Operator::ArrowBar => self.warn(ErrorKind::DeprecatedArrow, place),
            _ => {}
        }
        let applied = matches!(operator, Operator::Stab | Operator::Assoc)
            || operator == Operator::Capture && self.rest().starts_with("//");
        if !applied && self.slash_follows() {
            self.push(Kind::Name, Value::Symbol(operator.symbol()), place);
        } else {
            self.push_operator(operator, place);
        }
        Ok(())
    }

    fn push_operator(&mut self, operator: Operator, place: Place) {
        let kind = match operator {
            Operator::Stab => Kind::Arrow,
            Operator::Assoc => Kind::Assoc,
            _ => Kind::Operator,
        };
        self.push(kind, Value::Operator(operator), place);
    }

    /// Whether an operand ends before here; line ends do not matter.
    fn after_operand(&self) -> bool {
        let mut before = self.lexed.tokens.iter().rev();
        before
            .find(|token| token.kind != Kind::Newline)
            .is_some_and(Token::ends_operand)
    }

    /// Whether the operator just read is named rather than applied: `&+/2`.
    fn slash_follows(&self) -> bool {
        self.rest().trim_start_matches([' ', '\t']).starts_with('/')
    }

    /// Whether the `length` bytes ahead are a key: touched by a colon that a blank follows.
    fn keyword_follows(&self, length: usize) -> bool {
        self.peek(length) == Some(b':')
            && matches!(self.peek(length + 1), Some(b' ' | b'\t' | b'\n' | b'\r'))
    }

    /// Pushes a key and moves over its colon.
    fn push_keyword(&mut self, name: Symbol, place: Place) {
        self.advance(1);
        self.push(Kind::Keyword, Value::Symbol(name), place);
    }

    fn capture_int(&mut self) {
        let place = self.place();
        self.advance(1);
        if self.after_dot() {
            self.push_name(Operator::Capture.symbol(), place, Note::None);
            return;
        }
        self.push(Kind::CaptureInt, Value::Operator(Operator::Capture), place);
    }

    /// Sign sequences that are one token only where a colon is next to them: `{}: 1`, `:::`.
    fn special(&mut self) -> Option<Result<(), Failure>> {
        const KEYS: [&str; 6] = ["%{}", "%", "{}", "<<>>", "..//", "."];
        if !matches!(self.peek(0), Some(b'%' | b'{' | b'<' | b'.' | b':')) {
            return None;
        }
        let place = self.place();
        let rest = self.rest();
        if rest.starts_with(":::") {
            let done = self.colon();
            self.warn(ErrorKind::TypeAtom, place);
            return Some(done);
        }
        let key = KEYS
            .into_iter()
            .find(|key| rest.starts_with(key) && self.keyword_follows(key.len()));
        if let Some(key) = key {
            self.advance(key.len());
            self.push_keyword(Symbol::new(key), place);
            return Some(Ok(()));
        }
        rest.starts_with("..//")
            .then(|| Err(self.unexpected(place)))
    }

    fn open(&mut self, kind: Kind, length: usize) -> Result<(), Failure> {
        let place = self.place();
        if kind == Kind::ParenOpen {
            self.check_paren()?;
        }
        if kind == Kind::BraceOpen && self.last() == Some(Kind::Percent) {
            let kind = ErrorKind::SpaceInMap;
            return Err(Failure::at(kind, place, length));
        }
        self.advance(length);
        self.push(kind, Value::None, place);
        self.terminators
            .open(kind, place, self.at, self.indentation)
    }

    /// `%` before the name of a struct.
    fn percent(&mut self) -> Result<(), Failure> {
        let place = self.place();
        if let Some(character @ (b'(' | b'[')) = self.peek(1) {
            let kind = ErrorKind::ExpectedMap {
                character: char::from(character),
            };
            return Err(Failure::at(kind, place, 2));
        }
        self.simple(Kind::Percent, 1);
        Ok(())
    }

    fn check_paren(&mut self) -> Result<(), Failure> {
        let start = u32_of(self.at);
        let place = self.place();
        match self.lexed.tokens.last_mut() {
            Some(last) if last.kind == Kind::Dot => last.kind = Kind::DotCall,
            Some(last) if last.kind == Kind::Alias && last.end == start => {
                let name = self.source[last.start as usize..last.end as usize].to_string();
                return Err(Failure::at(ErrorKind::ParenAfterAlias { name }, place, 1));
            }
            Some(_) | None => {}
        }
        Ok(())
    }

    fn close(&mut self, kind: Kind, length: usize) -> Result<(), Failure> {
        let place = self.place();
        let interpolation = self
            .terminators
            .close(kind, place, length, self.indentation)?;
        self.advance(length);
        if interpolation {
            self.push(Kind::InterpolationClose, Value::None, place);
            return self.resume_text();
        }
        self.push(kind, Value::None, place);
        Ok(())
    }

    fn warn(&mut self, kind: ErrorKind, place: Place) {
        let length = self.at.saturating_sub(place.at).max(1);
        self.lexed.warnings.push(Failure::at(kind, place, length));
    }

    fn unexpected(&self, place: Place) -> Failure {
        let character = self.source[place.at..].chars().next().unwrap_or('\0');
        let kind = ErrorKind::UnexpectedToken {
            character,
            column: place.column,
        };
        Failure::at(kind, place, character.len_utf8())
    }
}

/// A count of bytes or lines; sources are under 4 GiB (the parser refuses longer ones).
fn u32_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
