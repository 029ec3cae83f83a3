//! What can be wrong or dubious in source text. The words for it are in `wording.rs`.

mod wording;

use crate::Span;
use crate::diagnostic::{Diagnostic, Exception, Opened, Severity};

/// A point of the source text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// The byte.
    pub(crate) at: usize,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// An error or a warning, and where.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    /// What is wrong.
    pub(crate) kind: ErrorKind,
    pub(crate) place: Place,
    /// How many bytes from there.
    pub(crate) length: usize,
    /// The opener that was not closed, if that is the matter.
    pub(crate) opened: Option<Unclosed>,
}

/// An opener without a closer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unclosed {
    pub(crate) place: Place,
    /// One past its last byte.
    pub(crate) end: usize,
}

impl Failure {
    /// A failure over `length` bytes.
    pub(crate) fn at(kind: ErrorKind, place: Place, length: usize) -> Failure {
        Failure {
            kind,
            place,
            length,
            opened: None,
        }
    }

    /// The diagnostic of an error in `file`.
    pub(crate) fn to_error(&self, file: &str) -> Diagnostic {
        self.diagnostic(file, Severity::Error)
    }

    /// The diagnostic of a warning in `file`.
    pub(crate) fn to_warning(&self, file: &str) -> Diagnostic {
        self.diagnostic(file, Severity::Warning)
    }

    fn diagnostic(&self, file: &str, severity: Severity) -> Diagnostic {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let Place { at, line, column } = self.place;
        let opened = self.opened.as_ref().map(|opened| {
            let (opener, expected) = self.kind.delimiters().unwrap_or_default();
            Opened {
                line: opened.place.line,
                column: opened.place.column,
                span: Span {
                    start: offset(opened.place.at),
                    end: offset(opened.end),
                },
                opener: opener.to_string(),
                expected: expected.to_string(),
                closer: self.kind.closer().map(str::to_string),
            }
        });
        Diagnostic {
            severity,
            exception: self.kind.exception(),
            title: self.kind.title(),
            file: file.to_string(),
            line,
            column,
            place: None,
            span: Span {
                start: offset(at),
                end: offset(at + self.length),
            },
            label: None,
            hint: self.kind.hint(),
            opened,
            wording: Some(self.kind.wording()),
            scope: None,
            others: Vec::new(),
        }
    }
}

/// What is wrong or dubious.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ErrorKind {
    /// A token that cannot stand there; none if the text ends.
    SyntaxErrorBefore {
        /// The token, as `Code.string_to_quoted/2` names it.
        token: String,
        /// The token, as an exception's message names it.
        shown: String,
    },
    /// A character that starts no token.
    UnexpectedToken { character: char, column: u32 },
    /// A name that only forms have.
    ReservedToken { name: crate::Symbol },
    /// Bytes that are not UTF-8.
    InvalidEncoding { bytes: String },
    /// A closer without an opener.
    UnexpectedCloser { text: &'static str },
    /// `end`, `else` or the like outside a block.
    UnexpectedReservedWord {
        word: &'static str,
        hint: Option<String>,
    },
    /// A closer that does not fit its opener.
    MismatchedDelimiter {
        closer: &'static str,
        opener: &'static str,
        expected: &'static str,
    },
    /// An opener that nothing closes.
    MissingTerminator {
        opener: &'static str,
        expected: &'static str,
        hint: Option<String>,
    },
    /// A text that nothing closes.
    UnclosedText {
        closer: &'static str,
        what: String,
        line: u32,
    },
    /// An interpolation that nothing closes.
    UnclosedInterpolation {
        closer: &'static str,
        what: String,
        line: u32,
    },
    /// A backslash before the end of the text.
    EscapeAtEnd,
    /// `if a, do … end`.
    DoAfterComma,
    /// `fn do`.
    DoAfterFn,
    /// `do:` behind an operand: without a comma.
    DoKeyword,
    /// `% {}`.
    SpaceInMap,
    /// Text after `"""`.
    HeredocHeader { delimiter: &'static str },
    /// `~Foo()`.
    BadSigilName { name: String },
    /// `~s%`.
    BadSigilDelimiter {
        character: Option<char>,
        column: u32,
    },
    /// `Foo()`.
    ParenAfterAlias { name: String },
    /// `foo@bar`.
    AtSign { what: &'static str, name: String },
    /// `Foo?`.
    BadAlias { character: char, name: String },
    /// `foo:bar`.
    KeyNeedsSpace { name: String },
    /// `:foo.Bar`.
    AtomBeforeAlias,
    /// An atom of more than 255 characters.
    AtomTooLong { name: String },
    /// `1foo`.
    CharacterAfterNumber { character: char, number: String },
    /// `1.0e400`.
    BadFloat { text: String },
    /// `\x` without digits.
    BadHexadecimal,
    /// `\u` without digits.
    BadUnicodeEscape,
    /// `\u{D800}`.
    BadCodePoint { number: String },
    /// Text that must be UTF-8 and is not.
    BadTextEncoding,
    /// `foo."a#{b}"`.
    InterpolationInCall { delimiter: &'static str },
    /// Text that displays differently from how it reads.
    BidirectionalInText { character: char },
    /// The same in a comment.
    BidirectionalInComment { character: char },
    /// Brackets, blocks or operators in one another beyond all reason.
    NestedTooDeep,
    /// `foo (a, b)`.
    SpaceBeforeParens,
    /// `[foo a, b]`.
    AmbiguousInContainer,
    /// `foo a, bar b, c`.
    AmbiguousNestedCall,
    /// `f(a: 1, 2)`.
    ArgumentAfterKeys,
    /// `[a: 1, 2]`.
    ElementAfterKeys,
    /// `{a: 1}`.
    OnlyKeys {
        what: &'static str,
        open: &'static str,
    },
    /// `value[a, b]`.
    ManyAccessKeys,
    /// `%[]{}`, with the character after `%`.
    ExpectedMap { character: char },
    /// `a//b`.
    StepWithoutRange,
    /// `fn a end`.
    FnWithoutClauses,
    /// An expression, then a clause.
    LateClause,

    // Warnings.
    /// `^^^`.
    DeprecatedXor,
    /// `<|>`.
    DeprecatedArrow,
    /// `:::`.
    TypeAtom,
    /// `not a in b`.
    NotIn,
    /// `foo?=1`.
    AmbiguousEnd {
        what: &'static str,
        text: String,
        end: char,
    },
    /// `?\q`.
    UnknownCharacterEscape { escaped: char },
    /// `? `.
    InvisibleCharacter {
        mark: &'static str,
        character: char,
        name: &'static str,
        escape: char,
    },
    /// `\xA`.
    ShortHexadecimal,
    /// `\x{A}`.
    BracedHexadecimal,
    /// `:"foo"`.
    NeedlessQuotes {
        what: &'static str,
        name: &'static str,
    },
    /// `'foo'`.
    CharlistQuotes,
    /// `'''`.
    CharlistHeredoc,
    /// A heredoc line left of the closing delimiter.
    OutdentedHeredoc { delimiter: &'static str },
    /// `f(a: 1,)`.
    TrailingComma,
    /// `()`.
    EmptyParens,
    /// `a ->`.
    EmptyClauseBody,
    /// `~S(\))`.
    EscapedCloser { closer: &'static str },
    /// `a |> b c`.
    AmbiguousPipe { operator: &'static str },
    /// `a do end + b c, d`.
    AmbiguousOperand { operator: &'static str },
    /// `f a: g b, c`.
    AmbiguousKeyword { name: String },
}

impl ErrorKind {
    /// The complaint about bytes that are not UTF-8.
    pub(crate) fn invalid_encoding(bytes: &[u8]) -> ErrorKind {
        let shown: Vec<String> = bytes.iter().map(u8::to_string).collect();
        ErrorKind::InvalidEncoding {
            bytes: shown.join(", "),
        }
    }

    /// The complaint about a text that ends too early.
    pub(crate) fn incomplete() -> ErrorKind {
        ErrorKind::SyntaxErrorBefore {
            token: String::new(),
            shown: String::new(),
        }
    }

    /// Whether the text ends while something is open.
    pub(crate) fn is_unclosed(&self) -> bool {
        matches!(
            self,
            ErrorKind::MissingTerminator { .. }
                | ErrorKind::UnclosedText { .. }
                | ErrorKind::UnclosedInterpolation { .. }
        )
    }

    /// The exception that the reference implementation raises for it.
    fn exception(&self) -> Exception {
        let incomplete =
            matches!(self, ErrorKind::SyntaxErrorBefore { token, .. } if token.is_empty());
        let unclosed = self.is_unclosed() || matches!(self, ErrorKind::EscapeAtEnd);
        match self.closer() {
            Some(_) => Exception::MismatchedDelimiter,
            None if incomplete || unclosed => Exception::TokenMissing,
            None => Exception::Syntax,
        }
    }

    /// What was not closed, and what would have closed it.
    fn delimiters(&self) -> Option<(&'static str, &'static str)> {
        if let ErrorKind::MismatchedDelimiter {
            opener, expected, ..
        }
        | ErrorKind::MissingTerminator {
            opener, expected, ..
        } = self
        {
            return Some((opener, expected));
        }
        if let ErrorKind::UnclosedText { closer, .. }
        | ErrorKind::UnclosedInterpolation { closer, .. } = self
        {
            let opener = match *closer {
                ")" => "(",
                "]" => "[",
                "}" => "{",
                ">" => "<",
                other => other,
            };
            return Some((opener, closer));
        }
        None
    }

    /// What stands where the closer should.
    fn closer(&self) -> Option<&'static str> {
        if let ErrorKind::MismatchedDelimiter { closer, .. } = self {
            Some(closer)
        } else {
            None
        }
    }

    /// What to do about it.
    fn hint(&self) -> Option<String> {
        if let ErrorKind::MissingTerminator { hint, .. }
        | ErrorKind::UnexpectedReservedWord { hint, .. } = self
        {
            return hint.clone();
        }
        None
    }
}
