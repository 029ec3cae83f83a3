//! Brackets, blocks and interpolations that are open, and the errors of those left so.

use super::Place;
use crate::Symbol;
use crate::error::{ErrorKind, Failure, Unclosed};
use crate::token::Kind;

/// How deep brackets and blocks may nest. Far above what people write; it keeps the tree of a
/// text within what later stages can walk.
pub(crate) const NESTING_MAX: usize = 2_000;

/// What is open, outermost first.
#[derive(Debug, Default)]
pub(super) struct Terminators {
    open: Vec<Open>,
    /// An opener whose `end` stood further left than it: the likely culprit of an error at the end.
    suspect: Option<(Open, u32)>,
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
            return Err(Failure::at(
                kind,
                place.line,
                place.column,
                place.at,
                end - place.at,
            ));
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
        let Some(open) = self.open.pop() else {
            let kind = if kind == Kind::End {
                ErrorKind::UnexpectedReservedWord {
                    word: "end",
                    hint: self.hint("end"),
                }
            } else {
                ErrorKind::UnexpectedCloser { text: text(kind) }
            };
            return Err(Failure::at(
                kind,
                place.line,
                place.column,
                place.at,
                length,
            ));
        };
        if closer(open.kind) != kind {
            return Err(self.mismatch(open, kind, place, length));
        }
        if indentation < open.indentation && open.place.line != place.line && self.suspect.is_none()
        {
            self.suspect = Some((open, place.line));
        }
        Ok(open.kind == Kind::InterpolationOpen)
    }

    /// `else`, `rescue`, `catch` or `after`: they belong in a `do` block.
    pub(super) fn section(&self, name: Symbol, place: Place) -> Result<(), Failure> {
        match self.open.last() {
            Some(open) if matches!(open.kind, Kind::Do | Kind::Fn) => Ok(()),
            Some(_) | None => {
                let word = name.as_str();
                let kind = ErrorKind::UnexpectedReservedWord { word, hint: None };
                Err(Failure::at(
                    kind,
                    place.line,
                    place.column,
                    place.at,
                    word.len(),
                ))
            }
        }
    }

    fn mismatch(&self, open: Open, kind: Kind, place: Place, length: usize) -> Failure {
        let kind = ErrorKind::MismatchedDelimiter {
            closer: text(kind),
            opener: text(open.kind),
            expected: text(closer(open.kind)),
            hint: self.hint(text(closer(open.kind))),
        };
        let mut failure = Failure::at(kind, place.line, place.column, place.at, length);
        failure.opened = Some(unclosed(open));
        failure
    }

    fn hint(&self, expected: &str) -> Option<String> {
        let (open, line) = self.suspect.as_ref()?;
        let _ = line;
        (expected == text(closer(open.kind))).then(|| {
            format!(
                "the \"{}\" on line {} does not have a matching \"{}\"",
                text(open.kind),
                open.place.line,
                expected
            )
        })
    }

    /// Nothing may be open where the text ends.
    pub(super) fn finish(&self, place: Place) -> Result<(), Failure> {
        let Some(open) = self.open.last() else {
            return Ok(());
        };
        let expected = text(closer(open.kind));
        let kind = ErrorKind::MissingTerminator {
            opener: text(open.kind),
            expected,
            hint: self.hint(expected),
        };
        let mut failure = Failure::at(kind, place.line, place.column, place.at, 0);
        failure.opened = Some(unclosed(*open));
        Err(failure)
    }
}

fn unclosed(open: Open) -> Unclosed {
    Unclosed {
        line: open.place.line,
        column: open.place.column,
        start: open.place.at,
        end: open.end,
    }
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
