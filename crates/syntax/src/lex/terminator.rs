//! Brackets, blocks and interpolations that are open, and the errors of those left so.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a token is told from a few; the grammar lists them all"
)]

use crate::error::{ErrorKind, Failure, Place, Unclosed};
use crate::token::Kind;

/// How deep brackets and blocks may nest. Far above what people write; it keeps the tree of a
/// text within what later stages can walk.
pub(crate) const NESTING_MAX: usize = 2_000;

/// What is open, outermost first.
#[derive(Debug, Default)]
pub(super) struct Terminators {
    open: Vec<Open>,
    /// The last `do` or `fn` that one no deeper indented follows: it may lack its `end`.
    unended: Option<Open>,
    /// The line of the last `end` that is indented more than its opener: it may be one too many.
    surplus_end: Option<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Open {
    kind: Kind,
    place: Place,
    end: usize,
    indentation: u32,
}

impl Terminators {
    /// Notes an opener that ends before byte `end`, on a line indented by `indentation`.
    pub(super) fn open(
        &mut self,
        kind: Kind,
        place: Place,
        end: usize,
        indentation: u32,
    ) -> Result<(), Failure> {
        if self.open.len() >= NESTING_MAX {
            let kind = ErrorKind::NestedTooDeep;
            return Err(Failure::at(kind, place, end - place.at));
        }
        if matches!(kind, Kind::Do | Kind::Fn)
            && let Some(last) = self.open.last()
            && last.kind == kind
            && last.indentation >= indentation
        {
            self.unended = Some(*last);
        }
        self.open.push(Open {
            kind,
            place,
            end,
            indentation,
        });
        Ok(())
    }

    /// Matches a closer; says whether it ends an interpolation.
    pub(super) fn close(
        &mut self,
        kind: Kind,
        place: Place,
        length: usize,
        indentation: u32,
    ) -> Result<bool, Failure> {
        let Some(open) = self
            .open
            .pop_if(|open| open.kind != Kind::InterpolationOpen || kind == Kind::BraceClose)
        else {
            let kind = if kind == Kind::End {
                ErrorKind::UnexpectedReservedWord {
                    word: "end",
                    hint: self.end_hint(),
                }
            } else {
                ErrorKind::UnexpectedCloser { text: text(kind) }
            };
            return Err(Failure::at(kind, place, length));
        };
        if closer(open.kind) != kind {
            return Err(mismatch(open, kind, place, length));
        }
        if kind == Kind::End && indentation > open.indentation {
            self.surplus_end = Some(place.line);
        }
        Ok(open.kind == Kind::InterpolationOpen)
    }

    /// Whether the innermost thing open is an interpolation.
    pub(super) fn in_interpolation(&self) -> bool {
        self.open
            .last()
            .is_some_and(|open| open.kind == Kind::InterpolationOpen)
    }

    /// Where the innermost thing open begins.
    pub(super) fn innermost(&self) -> Option<Place> {
        self.open.last().map(|open| open.place)
    }

    fn end_hint(&self) -> Option<String> {
        self.surplus_end.map(|line| {
            format!(
                "the \"end\" on line {line} may not have a matching \"do\" defined before it (based \
                 on indentation)"
            )
        })
    }

    /// Nothing may be open where the text ends.
    pub(super) fn finish(&self, place: Place) -> Result<(), Failure> {
        let Some(open) = self.open.last() else {
            return Ok(());
        };
        let expected = text(closer(open.kind));
        let suspect = self.unended.filter(|suspect| suspect.kind == open.kind);
        let hint = suspect.map(|suspect| {
            let (opener, line) = (text(suspect.kind), suspect.place.line);
            format!(
                "it looks like the \"{opener}\" on line {line} does not have a matching \"{expected}\""
            )
        });
        let kind = ErrorKind::MissingTerminator {
            opener: text(open.kind),
            expected,
            hint,
        };
        let mut failure = Failure::at(kind, place, 0);
        failure.opened = Some(unclosed(*open));
        Err(failure)
    }
}

fn mismatch(open: Open, kind: Kind, place: Place, length: usize) -> Failure {
    let kind = ErrorKind::MismatchedDelimiter {
        closer: text(kind),
        opener: text(open.kind),
        expected: text(closer(open.kind)),
    };
    let mut failure = Failure::at(kind, place, length);
    failure.opened = Some(unclosed(open));
    failure
}

fn unclosed(open: Open) -> Unclosed {
    Unclosed {
        place: open.place,
        end: open.end,
    }
}

/// What a token of this kind opens is closed by; `None` if it opens nothing.
pub(crate) fn closer_of(kind: Kind) -> Option<&'static str> {
    let opens = matches!(
        kind,
        Kind::ParenOpen
            | Kind::BracketOpen
            | Kind::BraceOpen
            | Kind::MapOpen
            | Kind::BitsOpen
            | Kind::InterpolationOpen
            | Kind::Do
            | Kind::Fn
    );
    opens.then(|| text(closer(kind)))
}

fn closer(kind: Kind) -> Kind {
    match kind {
        Kind::ParenOpen => Kind::ParenClose,
        Kind::BracketOpen => Kind::BracketClose,
        Kind::BitsOpen => Kind::BitsClose,
        Kind::Do | Kind::Fn => Kind::End,
        _ => Kind::BraceClose,
    }
}

fn text(kind: Kind) -> &'static str {
    match kind {
        Kind::ParenOpen => "(",
        Kind::ParenClose => ")",
        Kind::BracketOpen => "[",
        Kind::BracketClose => "]",
        Kind::BraceOpen | Kind::MapOpen => "{",
        Kind::BraceClose => "}",
        Kind::BitsOpen => "<<",
        Kind::BitsClose => ">>",
        Kind::InterpolationOpen => "#{",
        Kind::Do => "do",
        Kind::Fn => "fn",
        _ => "end",
    }
}
