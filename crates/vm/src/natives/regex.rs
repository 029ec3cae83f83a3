//! `:re`: regular expressions with OTP's contract, carried out by `fancy-regex`.
//!
//! A match that backtracks is given up after so many steps, as PCRE gives up: it counts as no match unless the program asks for
//! errors. Long subjects are searched on a helper thread while the process waits.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

mod pattern;
mod sets;
mod translate;

use std::borrow::Cow;
use std::sync::Arc;

use self::pattern::{Failure, Options, Pattern, Search, Spans};
use self::translate::PatternError;
use super::chardata::{Decoder, Encoding, End};
use super::host::block;
use super::lists::elements;
use crate::atom::Atom;
use crate::iodata;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::term::{Term, Value};

natives! {
    /// Regular expressions.
    REGEX:
    "re" {
        "compile"/1 => compile;
        "compile"/2 => compile;
        "run"/2 => run;
        "run"/3 => run;
        "inspect"/2 => inspect;
    }
}

/// Bytes of a subject that are searched without leaving the scheduler.
const SHORT_SUBJECT: usize = 32 * 1024;

fn atom<'h>(name: &str) -> Result<Term<'h>, Stop<'h>> {
    Atom::try_new(name)
        .map(Term::from)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

/// The bytes of a text: UTF-8 if it is to be Unicode.
fn text_of<'h>(cx: &Cx<'h>, term: Term<'h>, unicode: bool) -> Result<Cow<'h, [u8]>, Stop<'h>> {
    if let Some(bytes) = term.as_binary_bytes() {
        if unicode && std::str::from_utf8(&bytes).is_err() {
            return Err(Stop::bad_argument());
        }
        return Ok(bytes);
    }
    if !unicode {
        return iodata::bytes(term)
            .map(Cow::Owned)
            .ok_or_else(Stop::bad_argument);
    }
    let (text, problem) = Decoder::new(cx.heap(), Encoding::Utf8, Encoding::Utf8).run(term);
    match problem {
        End::Done => Ok(Cow::Owned(text.into())),
        End::Error(_) | End::Incomplete(_) | End::NoData => Err(Stop::bad_argument()),
    }
}

/// The options of a pattern among others, which are given back.
fn compile_options<'h>(list: Term<'h>) -> Result<(Options, Vec<Term<'h>>), Stop<'h>> {
    let (mut options, mut others) = (Options::default(), Vec::new());
    for item in elements(list)? {
        match item
            .as_atom()
            .and_then(|name| Options::from_name(name.as_str()))
        {
            Some(option) => options.add(option),
            None => others.push(item),
        }
    }
    Ok((options, others))
}

/// `{:re_pattern, groups, unicode, crlf, binary}`.
fn pattern_term<'h>(cx: &Cx<'h>, packed: &[u8], pattern: &Pattern) -> NativeResult<'h> {
    let heap = cx.heap();
    Ok(heap.tuple(&[
        atom("re_pattern")?,
        heap.integer(pattern.groups as i64),
        heap.integer(i64::from(pattern.is_unicode())),
        heap.integer(0),
        heap.binary(packed),
    ]))
}

fn error_term<'h>(cx: &Cx<'h>, error: &PatternError) -> Term<'h> {
    let heap = cx.heap();
    let message = super::convert::characters(cx, &error.message);
    let what = heap.tuple(&[message, heap.integer(error.at as i64)]);
    heap.tuple(&[Atom::ERROR.into(), what])
}

fn compile<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (options, others) = compile_options(args.get(1).copied().unwrap_or(Term::NIL))?;
    for other in others {
        newline(other)?;
    }
    let source = text_of(cx, args[0], options.has(Options::UNICODE))?;
    let packed = Pattern::pack(&source, options);
    match Pattern::unpack(&packed).ok_or_else(Stop::bad_argument)? {
        Ok(pattern) => {
            let term = pattern_term(cx, &packed, &pattern)?;
            Ok(cx.heap().tuple(&[Atom::OK.into(), term]))
        }
        Err(error) => Ok(error_term(cx, &error)),
    }
}

/// `{:newline, kind}` is accepted; a line ends in LF, and so does one that ends in CR LF.
fn newline<'h>(option: Term<'h>) -> Result<(), Stop<'h>> {
    let (key, value) = option.as_pair().ok_or_else(Stop::bad_argument)?;
    match (
        key.as_atom().map(Atom::as_str),
        value.as_atom().map(Atom::as_str),
    ) {
        (Some("newline"), Some("lf" | "crlf" | "anycrlf" | "any")) => Ok(()),
        _ => Err(Stop::bad_argument()),
    }
}

/// The pattern that `:re.compile` gave, if it is one.
fn compiled<'h>(term: Term<'h>) -> Result<Option<Arc<Pattern>>, Stop<'h>> {
    let Some(tuple) = term.as_tuple() else {
        return Ok(None);
    };
    let [tag, _, _, _, packed] = tuple.elements() else {
        return Err(Stop::bad_argument());
    };
    if tag.as_atom().map(Atom::as_str) != Some("re_pattern") {
        return Err(Stop::bad_argument());
    }
    let packed = packed.as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    match Pattern::unpack(&packed) {
        Some(Ok(pattern)) => Ok(Some(pattern)),
        _ => Err(Stop::bad_argument()),
    }
}

/// The form of what was captured.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Index,
    List,
    Binary,
}

/// What is captured.
#[derive(Clone)]
enum Wanted {
    All,
    /// These groups; `None` is one that does not exist.
    Groups(Vec<Option<usize>>),
    AllButFirst,
    Nothing,
}

/// How to run a pattern.
#[derive(Clone)]
struct Run {
    search: Search,
    global: bool,
    not_empty_at_start: bool,
    report: bool,
    wanted: Wanted,
    form: Form,
}

impl Run {
    fn of<'h>(options: &[Term<'h>], pattern: &Pattern) -> Result<Run, Stop<'h>> {
        let mut run = Run {
            search: Search::default(),
            global: false,
            not_empty_at_start: false,
            report: false,
            wanted: Wanted::All,
            form: Form::Index,
        };
        for option in options {
            let parts: &[Term<'h>] = option
                .as_tuple()
                .map_or(std::slice::from_ref(option), |tuple| tuple.elements());
            let [key, values @ ..] = parts else {
                return Err(Stop::bad_argument());
            };
            match (key.as_atom().map(Atom::as_str), values) {
                (Some("global"), []) => run.global = true,
                (Some("anchored"), []) => run.search.anchored = true,
                (Some("notempty"), []) => run.search.not_empty = true,
                (Some("notempty_atstart"), []) => run.not_empty_at_start = true,
                (Some("notbol"), []) => run.search.not_begin = true,
                (Some("report_errors"), []) => run.report = true,
                (Some("noteol"), []) | (Some("match_limit" | "match_limit_recursion"), [_]) => {}
                (Some("newline"), [_]) => newline(*option)?,
                (Some("offset"), [offset]) => {
                    run.search.start = offset.as_usize().ok_or_else(Stop::bad_argument)?;
                }
                (Some("capture"), [wanted]) => run.capture(*wanted, pattern)?,
                (Some("capture"), [wanted, form]) => {
                    run.capture(*wanted, pattern)?;
                    run.form = match form.as_atom().map(Atom::as_str) {
                        Some("index") => Form::Index,
                        Some("list") => Form::List,
                        Some("binary") => Form::Binary,
                        _ => return Err(Stop::bad_argument()),
                    };
                }
                _ => return Err(Stop::bad_argument()),
            }
        }
        Ok(run)
    }

    fn capture<'h>(&mut self, wanted: Term<'h>, pattern: &Pattern) -> Result<(), Stop<'h>> {
        self.wanted = match wanted.as_atom().map(Atom::as_str) {
            Some("all") => Wanted::All,
            Some("all_but_first") => Wanted::AllButFirst,
            Some("first") => Wanted::Groups(vec![Some(0)]),
            Some("none") => Wanted::Nothing,
            Some("all_names") => Wanted::Groups(
                pattern
                    .names
                    .iter()
                    .map(|(_, group)| Some(*group))
                    .collect(),
            ),
            _ => {
                let groups = elements(wanted)?
                    .into_iter()
                    .map(|group| group_of(group, pattern));
                Wanted::Groups(groups.collect::<Result<_, _>>()?)
            }
        };
        Ok(())
    }
}

/// The number of a group given by number or name.
fn group_of<'h>(group: Term<'h>, pattern: &Pattern) -> Result<Option<usize>, Stop<'h>> {
    if let Some(number) = group.as_i64() {
        return Ok(usize::try_from(number)
            .ok()
            .filter(|number| *number <= pattern.groups));
    }
    let name = match group.as_atom() {
        Some(atom) => atom.as_str().as_bytes().to_vec(),
        None => iodata::bytes(group).ok_or_else(Stop::bad_argument)?,
    };
    let found = pattern
        .names
        .iter()
        .find(|(known, _)| known.as_bytes() == name);
    Ok(found.map(|(_, group)| *group))
}

fn run<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let options = args.get(2).copied().unwrap_or(Term::NIL);
    let (pattern, options) = match compiled(args[1])? {
        Some(pattern) => (pattern, elements(options)?),
        None => {
            let (flags, others) = compile_options(options)?;
            let source = text_of(cx, args[1], flags.has(Options::UNICODE))?;
            let packed = Pattern::pack(&source, flags);
            match Pattern::unpack(&packed) {
                Some(Ok(pattern)) => (pattern, others),
                _ => return Err(Stop::bad_argument()),
            }
        }
    };
    let run = Run::of(&options, &pattern)?;
    let subject = text_of(cx, args[0], pattern.is_unicode())?;
    if run.search.start > subject.len() {
        return Err(Stop::bad_argument());
    }
    if subject.len() > SHORT_SUBJECT {
        let subject = subject.into_owned();
        return Err(block(move || {
            let found = search(&pattern, &subject, &run);
            Box::new(move |cx| {
                answer(
                    cx,
                    &run,
                    found,
                    &Subject::Bytes(&subject),
                    pattern.is_unicode(),
                )
            })
        }));
    }
    cx.charge(subject.len() * 4);
    let found = search(&pattern, &subject, &run);
    let whole = match args[0].value() {
        Value::Bits(_) => Subject::Term(args[0], &subject),
        _ => Subject::Bytes(&subject),
    };
    answer(cx, &run, found, &whole, pattern.is_unicode())
}

/// All matches asked for.
fn search(pattern: &Pattern, subject: &[u8], run: &Run) -> Result<Vec<Spans>, Failure> {
    let mut found = Vec::new();
    let mut at = run.search;
    let mut retry = run.not_empty_at_start;
    while at.start <= subject.len() {
        let search = if retry && run.global {
            Search {
                anchored: true,
                not_empty: true,
                ..at
            }
        } else {
            Search {
                not_empty: at.not_empty || retry,
                ..at
            }
        };
        let spans = pattern.find(subject, search)?;
        let whole = spans
            .as_ref()
            .and_then(|spans| spans.first().copied().flatten());
        match (spans, whole) {
            (Some(spans), Some((start, end))) => {
                found.push(spans);
                if !run.global {
                    break;
                }
                // After an empty match the same place is tried for one that is not.
                retry = start == end;
                at.start = end;
            }
            _ if retry && run.global => {
                retry = false;
                at.start += step(subject, at.start, pattern.is_unicode());
            }
            _ => break,
        }
    }
    Ok(found)
}

/// Bytes of the character at a place; a line break of two is one.
fn step(subject: &[u8], at: usize, unicode: bool) -> usize {
    if !unicode {
        return 1;
    }
    let rest = subject
        .get(at..)
        .and_then(|rest| std::str::from_utf8(rest).ok());
    rest.and_then(|rest| rest.chars().next())
        .map_or(1, char::len_utf8)
}

/// What was searched.
enum Subject<'s, 'h> {
    Term(Term<'h>, &'s [u8]),
    Bytes(&'s [u8]),
}

fn answer<'h>(
    cx: &Cx<'h>,
    run: &Run,
    found: Result<Vec<Spans>, Failure>,
    subject: &Subject<'_, 'h>,
    unicode: bool,
) -> NativeResult<'h> {
    let heap = cx.heap();
    let found = match found {
        Ok(found) => found,
        Err(Failure::Limit) if run.report => {
            return Ok(heap.tuple(&[Atom::ERROR.into(), atom("match_limit")?]));
        }
        Err(Failure::Limit) => Vec::new(),
    };
    let Some(first) = found.first() else {
        return Ok(Atom::NOMATCH.into());
    };
    if matches!(run.wanted, Wanted::Nothing) {
        return atom("match");
    }
    if let Wanted::Groups(groups) = &run.wanted
        && groups.is_empty()
    {
        return atom("match");
    }
    let captured = if run.global {
        let all: Vec<Term<'h>> = found
            .iter()
            .map(|spans| groups(cx, run, spans, subject, unicode))
            .collect();
        heap.list(all)
    } else {
        groups(cx, run, first, subject, unicode)
    };
    Ok(heap.tuple(&[atom("match")?, captured]))
}

/// The groups of one match that are wanted. Those that took no part are left out at the end.
fn groups<'h>(
    cx: &Cx<'h>,
    run: &Run,
    spans: &Spans,
    subject: &Subject<'_, 'h>,
    unicode: bool,
) -> Term<'h> {
    let used = spans
        .iter()
        .rposition(Option::is_some)
        .map_or(0, |last| last + 1);
    let chosen: Spans = match &run.wanted {
        Wanted::All | Wanted::Nothing => spans[..used].to_vec(),
        Wanted::AllButFirst => spans[1.min(used)..used].to_vec(),
        Wanted::Groups(groups) => groups
            .iter()
            .map(|group| group.and_then(|group| spans.get(group).copied().flatten()))
            .collect(),
    };
    let terms: Vec<Term<'h>> = chosen
        .into_iter()
        .map(|span| group(cx, run.form, span, subject, unicode))
        .collect();
    cx.heap().list(terms)
}

fn group<'h>(
    cx: &Cx<'h>,
    form: Form,
    span: Option<(usize, usize)>,
    subject: &Subject<'_, 'h>,
    unicode: bool,
) -> Term<'h> {
    let heap = cx.heap();
    if form == Form::Index {
        let (start, length) =
            span.map_or((-1, 0), |(start, end)| (start as i64, (end - start) as i64));
        return heap.tuple(&[heap.integer(start), heap.integer(length)]);
    }
    let (start, end) = span.unwrap_or((0, 0));
    let (Subject::Term(_, bytes) | Subject::Bytes(bytes)) = subject;
    match (form, subject) {
        (Form::List, _) => {
            let part = &bytes[start..end];
            let codes: Vec<Term<'h>> = match std::str::from_utf8(part) {
                Ok(text) if unicode => text
                    .chars()
                    .map(|code| heap.integer(i64::from(u32::from(code))))
                    .collect(),
                _ => part
                    .iter()
                    .map(|byte| heap.integer(i64::from(*byte)))
                    .collect(),
            };
            heap.list(codes)
        }
        (_, Subject::Term(term, _)) => match term.as_bits() {
            Some(bits) => bits.part(heap, start * 8, (end - start) * 8),
            None => heap.binary(&bytes[start..end]),
        },
        (_, Subject::Bytes(_)) => heap.binary(&bytes[start..end]),
    }
}

/// `{:namelist, names}`, sorted.
fn inspect<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let pattern = compiled(args[0])?.ok_or_else(Stop::bad_argument)?;
    if args[1].as_atom().map(Atom::as_str) != Some("namelist") {
        return Err(Stop::bad_argument());
    }
    let heap = cx.heap();
    let names: Vec<Term<'h>> = pattern
        .names
        .iter()
        .map(|(name, _)| heap.binary(name.as_bytes()))
        .collect();
    Ok(heap.tuple(&[atom("namelist")?, heap.list(names)]))
}

#[cfg(test)]
mod tests;
