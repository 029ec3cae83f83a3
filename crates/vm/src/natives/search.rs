//! Finding byte strings in a byte string, in time linear in what is searched.
//!
//! Of several patterns the one that matches first is found, of those that begin at one place the longest.

use std::borrow::Cow;
use std::io::BufRead;

/// A part of a byte string: from `start` to before `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What is searched for.
pub(super) enum Patterns<'h> {
    /// One pattern, and for each of its prefixes the length of the longest proper prefix that also ends it.
    One(Cow<'h, [u8]>, Vec<usize>),
    /// Several, by their first byte, the longest first.
    Many(Vec<Vec<Cow<'h, [u8]>>>),
}

impl<'h> Patterns<'h> {
    /// Prepares a search; `None` without patterns, or if one is empty.
    pub(super) fn new(mut list: Vec<Cow<'h, [u8]>>) -> Option<Patterns<'h>> {
        if list.is_empty() || list.iter().any(|pattern| pattern.is_empty()) {
            return None;
        }
        if list.len() == 1 {
            let pattern = list.pop()?;
            let borders = borders(&pattern);
            return Some(Patterns::One(pattern, borders));
        }
        list.sort_by_key(|pattern| std::cmp::Reverse(pattern.len()));
        let mut by_first = vec![Vec::new(); 256];
        for pattern in list {
            by_first[usize::from(pattern[0])].push(pattern);
        }
        Some(Patterns::Many(by_first))
    }

    /// The first place in `scope` of `subject`.
    pub(super) fn find(&self, subject: &[u8], scope: Span) -> Option<Span> {
        match self {
            Patterns::One(pattern, borders) => find_one(subject, scope, pattern, borders),
            Patterns::Many(by_first) => (scope.start..scope.end).find_map(|start| {
                let rest = &subject[start..scope.end];
                let found = by_first[usize::from(rest[0])]
                    .iter()
                    .find(|pattern| rest.starts_with(pattern))?;
                Some(Span {
                    start,
                    end: start + found.len(),
                })
            }),
        }
    }

    /// All places in `scope` of `subject` that do not overlap, from left to right.
    pub(super) fn find_iter(&self, subject: &[u8], scope: Span) -> impl Iterator<Item = Span> {
        let mut start = scope.start;
        std::iter::from_fn(move || {
            let found = self.find(
                subject,
                Span {
                    start,
                    end: scope.end,
                },
            )?;
            start = found.end;
            Some(found)
        })
    }
}

/// For each prefix of `pattern`, the length of the longest shorter prefix that it ends with.
fn borders(pattern: &[u8]) -> Vec<usize> {
    let mut borders = vec![0; pattern.len()];
    let mut length = 0;
    for index in 1..pattern.len() {
        while length > 0 && pattern[index] != pattern[length] {
            length = borders[length - 1];
        }
        if pattern[index] == pattern[length] {
            length += 1;
        }
        borders[index] = length;
    }
    borders
}

fn find_one(subject: &[u8], scope: Span, pattern: &[u8], borders: &[usize]) -> Option<Span> {
    let mut at = scope.start;
    let mut matched = 0;
    while at < scope.end {
        if matched == 0 {
            // Skips with the fast search for one byte that the standard library keeps for its readers.
            let mut rest = &subject[at..scope.end];
            let before = rest.len();
            rest.skip_until(pattern[0])
                .expect("reading memory does not fail");
            at += before - rest.len();
            if subject[at - 1] != pattern[0] {
                return None;
            }
            matched = 1;
        } else {
            while matched > 0 && subject[at] != pattern[matched] {
                matched = borders[matched - 1];
            }
            if subject[at] == pattern[matched] {
                matched += 1;
            }
            at += 1;
        }
        if matched == pattern.len() {
            return Some(Span {
                start: at - matched,
                end: at,
            });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn naive(subject: &[u8], patterns: &[Vec<u8>]) -> Option<Span> {
        (0..subject.len()).find_map(|start| {
            let fits = patterns
                .iter()
                .filter(|pattern| subject[start..].starts_with(pattern));
            let longest = fits.map(Vec::len).max()?;
            Some(Span {
                start,
                end: start + longest,
            })
        })
    }

    proptest! {
        #[test]
        fn finds_what_a_plain_search_finds(
            subject in proptest::collection::vec(0u8..3, 0..60),
            patterns in proptest::collection::vec(proptest::collection::vec(0u8..3, 1..6), 1..4),
        ) {
            let prepared = Patterns::new(patterns.iter().map(|p| Cow::Borrowed(&p[..])).collect()).unwrap();
            let whole = Span { start: 0, end: subject.len() };
            prop_assert_eq!(prepared.find(&subject, whole), naive(&subject, &patterns));
        }
    }

    #[test]
    fn nothing_is_no_pattern() {
        assert!(Patterns::new(Vec::new()).is_none());
        assert!(Patterns::new(vec![Cow::Borrowed(b"a"), Cow::Borrowed(b"")]).is_none());
    }

    #[test]
    fn a_scope_hides_what_is_around_it() {
        let patterns = Patterns::new(vec![Cow::Borrowed(&b"an"[..])]).unwrap();
        let scope = Span { start: 2, end: 4 };
        assert_eq!(patterns.find(b"banana", scope), None);
        let found: Vec<_> = patterns
            .find_iter(b"banana", Span { start: 0, end: 6 })
            .map(|span| span.start)
            .collect();
        assert_eq!(found, [1, 3]);
    }
}
