//! Compiled patterns.
//!
//! What a program holds is a binary: the options and the source. The engines made from it lie in a cache, so a compiled pattern may be
//! part of a module, be sent and be compared, and nothing needs to be freed. A pattern has up to eight engines, each made when
//! a subject needs it: for subjects with and without bytes above 127, with and without a line break at the end, and for matches
//! that must not be empty.

use std::sync::{Arc, LazyLock, OnceLock};

use fancy_regex::{BytesMode, Input, Regex, RegexBuilder, RegexInput};
use parking_lot::RwLock;
use rustc_hash::FxHashMap;

use super::sets::Alphabet;
use super::translate::{self, Flags, Manner, PatternError};

/// What the binary of a pattern begins with.
const MARK: &[u8; 4] = b"CRE1";

/// Patterns kept. More at a time are compiled anew now and then.
const CACHE_MAX: usize = 1_000;

/// Steps back that a match may take before it is given up.
const BACKTRACKS_MAX: usize = 2_000_000;

/// The most instructions of an engine: recursion is written out.
const PROGRAM_MAX: usize = 200_000;

macro_rules! options {
    ($($(#[$doc:meta])* $name:ident = $bit:literal $text:literal;)*) => {
        /// Options of a pattern, a bit each.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub(super) struct Options(pub(super) u32);

        impl Options {
            $($(#[$doc])* pub(super) const $name: Options = Options(1 << $bit);)*

            /// The option of a name.
            pub(super) fn from_name(name: &str) -> Option<Options> {
                match name {
                    $($text => Some(Options::$name),)*
                    _ => None,
                }
            }
        }
    };
}

options! {
    /// `UNICODE`: code points instead of bytes.
    UNICODE = 0 "unicode";
    /// Sets of characters by Unicode properties.
    UCP = 1 "ucp";
    /// Letters match in both cases.
    CASELESS = 2 "caseless";
    /// `^` and `$` match at lines.
    MULTILINE = 3 "multiline";
    /// `.` matches line breaks.
    DOTALL = 4 "dotall";
    /// White space and comments do not count.
    EXTENDED = 5 "extended";
    /// A match starts in the first line.
    FIRSTLINE = 6 "firstline";
    /// Repetitions take as little as they can.
    UNGREEDY = 7 "ungreedy";
    /// A match starts where the search does.
    ANCHORED = 8 "anchored";
    /// `$` is the very end.
    DOLLAR_ENDONLY = 9 "dollar_endonly";
    /// Plain parentheses do not capture.
    NO_AUTO_CAPTURE = 10 "no_auto_capture";
    /// Accepted: names are unique all the same.
    DUPNAMES = 11 "dupnames";
    /// Accepted: `\R` is any line break.
    BSR_UNICODE = 12 "bsr_unicode";
    /// Accepted, as above.
    BSR_ANYCRLF = 13 "bsr_anycrlf";
    /// Accepted: the engine does as it does.
    NO_START_OPTIMIZE = 14 "no_start_optimize";
    /// Accepted, as above.
    NEVER_UTF = 15 "never_utf";
}

impl Options {
    pub(super) fn has(self, option: Options) -> bool {
        self.0 & option.0 != 0
    }

    pub(super) fn add(&mut self, option: Options) {
        self.0 |= option.0;
    }
}

/// How a match is to be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Search {
    pub(super) start: usize,
    pub(super) anchored: bool,
    pub(super) not_empty: bool,
    /// The subject does not begin where it begins.
    pub(super) not_begin: bool,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// It would take too long.
    Limit,
}

/// The groups of a match, the whole first.
pub(super) type Spans = Vec<Option<(usize, usize)>>;

/// A pattern.
pub(super) struct Pattern {
    source: Vec<u8>,
    options: Options,
    /// The number of groups that capture.
    pub(super) groups: usize,
    /// Names and numbers of groups, by name.
    pub(super) names: Vec<(String, usize)>,
    engines: [OnceLock<Option<Regex>>; 8],
}

/// Patterns by their binaries.
type Cache = FxHashMap<Box<[u8]>, Arc<Pattern>>;

static CACHE: LazyLock<RwLock<Cache>> = LazyLock::new(RwLock::default);

impl Pattern {
    /// The binary of a pattern: what programs hold.
    pub(super) fn pack(source: &[u8], options: Options) -> Vec<u8> {
        let mut packed = MARK.to_vec();
        packed.extend_from_slice(&options.0.to_le_bytes());
        packed.extend_from_slice(source);
        packed
    }

    /// The pattern of a binary; `None` if it is no such binary.
    pub(super) fn unpack(packed: &[u8]) -> Option<Result<Arc<Pattern>, PatternError>> {
        if let Some(pattern) = CACHE.read().get(packed) {
            return Some(Ok(pattern.clone()));
        }
        let (options, source) = packed.strip_prefix(MARK)?.split_first_chunk::<4>()?;
        let options = Options(u32::from_le_bytes(*options));
        Some(Pattern::compile(source, options).map(|pattern| {
            let pattern = Arc::new(pattern);
            let mut cache = CACHE.write();
            if cache.len() >= CACHE_MAX {
                cache.clear();
            }
            cache.insert(packed.into(), pattern.clone());
            pattern
        }))
    }

    fn compile(source: &[u8], options: Options) -> Result<Pattern, PatternError> {
        let mut pattern = Pattern {
            source: source.to_vec(),
            options,
            groups: 0,
            names: Vec::new(),
            engines: Default::default(),
        };
        let translated = translate::translate(source, pattern.manner(false, false))?;
        pattern.groups = translated.groups;
        pattern.names = translated.names;
        pattern.names.sort();
        let engine = pattern
            .build(&translated.text, false)
            .map_err(|error| PatternError {
                message: explain(&error),
                at: source.len(),
            })?;
        let _first = pattern.engines[0].set(Some(engine));
        Ok(pattern)
    }

    fn manner(&self, wide: bool, final_newline: bool) -> Manner {
        let has = |option| self.options.has(option);
        Manner {
            flags: Flags {
                caseless: has(Options::CASELESS),
                multiline: has(Options::MULTILINE),
                dotall: has(Options::DOTALL),
                extended: has(Options::EXTENDED),
                ungreedy: has(Options::UNGREEDY),
            },
            alphabet: match (self.is_unicode(), has(Options::UCP), wide) {
                (true, true, _) => Alphabet::Unicode,
                (true, false, _) => Alphabet::NarrowUnicode,
                (false, _, false) => Alphabet::Ascii,
                (false, _, true) => Alphabet::Latin1,
            },
            dollar_endonly: has(Options::DOLLAR_ENDONLY),
            no_auto_capture: has(Options::NO_AUTO_CAPTURE),
            final_newline,
        }
    }

    fn build(&self, text: &str, not_empty: bool) -> Result<Regex, fancy_regex::Error> {
        let mode = if self.is_unicode() {
            BytesMode::Unicode
        } else {
            BytesMode::Ascii
        };
        RegexBuilder::new(text)
            .bytes_mode(mode)
            .backtrack_limit(BACKTRACKS_MAX)
            .max_prog_size(PROGRAM_MAX)
            .find_not_empty(not_empty)
            .allow_input_assertion_overrides(true)
            .build()
    }

    /// Whether it is about code points.
    pub(super) fn is_unicode(&self) -> bool {
        self.options.has(Options::UNICODE)
    }

    /// The engine for a kind of subject.
    fn engine(&self, subject: &[u8], not_empty: bool) -> Option<&Regex> {
        let wide = !self.is_unicode() && !subject.is_ascii();
        let final_newline = subject.last() == Some(&b'\n');
        let index =
            usize::from(wide) | usize::from(final_newline) << 1 | usize::from(not_empty) << 2;
        let make = || {
            let translated =
                translate::translate(&self.source, self.manner(wide, final_newline)).ok()?;
            self.build(&translated.text, not_empty).ok()
        };
        self.engines[index].get_or_init(make).as_ref()
    }

    /// The first match. A subject of a Unicode pattern is UTF-8.
    ///
    /// # Errors
    /// If it takes too long.
    pub(super) fn find(&self, subject: &[u8], search: Search) -> Result<Option<Spans>, Failure> {
        let engine = match self.engine(subject, search.not_empty) {
            Some(engine) => engine,
            // A pattern that matches nothing but the empty text.
            None if search.not_empty => return Ok(None),
            None => return Err(Failure::Limit),
        };
        let found = if self.is_unicode() {
            let text = std::str::from_utf8(subject).map_err(|_| Failure::Limit)?;
            self.spans(engine, text, search, |group| (group.start(), group.end()))?
        } else {
            self.spans(engine, subject, search, |group| {
                (group.start(), group.end())
            })?
        };
        Ok(found.filter(|spans| self.starts_in_time(subject, search.start, spans)))
    }

    /// Where the first match's groups are; `place` says it of one.
    fn spans<'t, S: Input + ?Sized>(
        &self,
        engine: &Regex,
        subject: &'t S,
        search: Search,
        place: fn(S::Match<'t>) -> (usize, usize),
    ) -> Result<Option<Spans>, Failure> {
        let mut input = RegexInput::new(subject)
            .from_pos(search.start)
            .anchored(search.anchored || self.options.has(Options::ANCHORED));
        if search.not_begin {
            input = input.start_text(false);
        }
        let captures = engine.captures_input(input).map_err(|_| Failure::Limit)?;
        Ok(captures.map(|captures| {
            (0..=self.groups)
                .map(|index| captures.get(index).map(place))
                .collect()
        }))
    }

    /// With `firstline` a match starts before the first line break is over.
    fn starts_in_time(&self, subject: &[u8], from: usize, spans: &Spans) -> bool {
        if !self.options.has(Options::FIRSTLINE) {
            return true;
        }
        let end = subject[from..].iter().position(|byte| *byte == b'\n');
        match (end, spans.first()) {
            (Some(end), Some(Some((start, _)))) => *start <= from + end,
            _ => true,
        }
    }
}

/// What the engine says about a pattern it does not take.
fn explain(error: &fancy_regex::Error) -> String {
    let text = error.to_string();
    if text.contains("Look-behind") || text.contains("LookBehind") {
        return "lookbehind assertion is not fixed length".to_owned();
    }
    text.lines().last().unwrap_or_default().to_owned()
}
