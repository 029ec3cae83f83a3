//! Graphemes and letter case.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use unicode_segmentation::UnicodeSegmentation;

/// Bytes looked at first for the end of a grapheme: most end sooner.
const WINDOW_BYTES: usize = 64;

/// The bytes of the first grapheme of `bytes`, which are some; a byte that is no text stands for itself.
///
/// Looks at no more bytes than it has to, so that going through a text takes linear time.
pub(super) fn first_grapheme_size(bytes: &[u8]) -> usize {
    let mut window = WINDOW_BYTES;
    loop {
        let part = &bytes[..window.min(bytes.len())];
        let chunk = part.utf8_chunks().next();
        let valid = chunk.as_ref().map_or("", |chunk| chunk.valid());
        // Only bytes beyond the window could change what is unfinished at its end.
        let is_open = part.len() < bytes.len() && valid.len() + 3 >= part.len();
        match valid.graphemes(true).next() {
            Some(first) if first.len() < valid.len() || !is_open => return before_conjunct(first),
            None if !is_open => return 1,
            _ => window *= 2,
        }
    }
}

/// The bytes of `grapheme` up to a consonant that only the rule of Indic conjuncts (GB9c) keeps in it: Elixir 1.18
/// does without that rule.
fn before_conjunct(grapheme: &str) -> usize {
    let extends = |character: char| format!("a{character}").graphemes(true).count() == 1;
    let mut previous = None;
    for (at, character) in grapheme.char_indices() {
        let is_indic = matches!(character, '\u{900}'..='\u{1fff}' | '\u{a800}'..='\u{abff}' | '\u{11000}'..='\u{11fff}');
        if is_indic && previous.is_some_and(extends) && !extends(character) {
            return at;
        }
        previous = Some(character);
    }
    grapheme.len()
}

/// Whose rules of letter case hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CaseMode {
    Default,
    Ascii,
    Greek,
    Turkic,
}

impl CaseMode {
    /// The mode of this name.
    pub(super) fn of(name: &str) -> Option<CaseMode> {
        match name {
            "default" => Some(CaseMode::Default),
            "ascii" => Some(CaseMode::Ascii),
            "greek" => Some(CaseMode::Greek),
            "turkic" => Some(CaseMode::Turkic),
            _ => None,
        }
    }
}

/// Appends `text` in capitals.
pub(super) fn upcase(text: &str, mode: CaseMode, to: &mut String) {
    for character in text.chars() {
        match (mode, character) {
            (CaseMode::Ascii, character) => to.push(character.to_ascii_uppercase()),
            (CaseMode::Turkic, 'i') => to.push('\u{130}'),
            (_, character) if is_new(character) => to.push(character),
            (CaseMode::Default | CaseMode::Greek | CaseMode::Turkic, character) => {
                to.extend(character.to_uppercase())
            }
        }
    }
}

/// Appends `text` in small letters.
pub(super) fn downcase(text: &str, mode: CaseMode, to: &mut String) {
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        match (mode, character) {
            (CaseMode::Ascii, character) => to.push(character.to_ascii_lowercase()),
            (CaseMode::Turkic, '\u{130}') => to.push('i'),
            (CaseMode::Turkic, 'I')
                if characters.next_if(|(_, next)| *next == '\u{307}').is_some() =>
            {
                to.push('i')
            }
            (CaseMode::Turkic, 'I') => to.push('ı'),
            (_, character) if is_new(character) => to.push(character),
            (CaseMode::Greek, 'Σ') => to.push(if ends_word(text, at) { 'ς' } else { 'σ' }),
            (CaseMode::Default | CaseMode::Greek | CaseMode::Turkic, character) => {
                to.extend(character.to_lowercase())
            }
        }
    }
}

/// Whether the sigma at byte `at` is the last letter of a word of more than one.
///
/// Right before it stands a letter of a script with two cases, though none of ASCII; what follows it, marks and the like aside, is none.
fn ends_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let has_case = |letter: char| {
        letter.is_lowercase() || letter.is_uppercase() || !letter.to_lowercase().eq([letter])
    };
    if !before.is_some_and(|before| !before.is_ascii() && has_case(before)) {
        return false;
    }
    for after in text[at + 'Σ'.len_utf8()..].chars() {
        // What the standard library knows of the two properties asked for, it tells through its own final sigma.
        let is_cased = format!("ΑΣ{after}").to_lowercase().starts_with("ασ");
        if is_cased {
            return false;
        }
        let is_ignored = format!("ΑΣ{after}Α").to_lowercase().starts_with("ασ");
        if !is_ignored {
            return true;
        }
    }
    true
}

/// Whether Unicode 16, which Elixir 1.18 knows, has no other case of a character of Unicode 17.
fn is_new(character: char) -> bool {
    matches!(character, '\u{a7ce}' | '\u{a7cf}' | '\u{a7d2}'..='\u{a7d5}' | '\u{16ea0}'..='\u{16ed3}')
}

/// Appends `text` with its first character as at the beginning of a word and the others in small letters.
pub(super) fn titlecase(text: &str, mode: CaseMode, to: &mut String) {
    let mut characters = text.chars();
    let Some(first) = characters.next() else {
        return;
    };
    match (mode, first) {
        (CaseMode::Ascii, first) => to.push(first.to_ascii_uppercase()),
        (CaseMode::Turkic, 'i') => to.push('\u{130}'),
        (CaseMode::Default | CaseMode::Greek | CaseMode::Turkic, first) => title(first, to),
    }
    downcase(characters.as_str(), mode, to);
}

/// Appends a character as it begins a word. The standard library knows capitals only; where the two differ:
fn title(character: char, to: &mut String) {
    match character {
        // Pairs of letters have a form of their own, and Georgian words begin with no capital.
        '\u{1c4}'..='\u{1c6}' => to.push('\u{1c5}'),
        '\u{1c7}'..='\u{1c9}' => to.push('\u{1c8}'),
        '\u{1ca}'..='\u{1cc}' => to.push('\u{1cb}'),
        '\u{1f1}'..='\u{1f3}' => to.push('\u{1f2}'),
        '\u{10d0}'..='\u{10ff}' => to.push(character),
        // Elixir's tables have capitals of these, but no form for the beginning of a word.
        '\u{19b}'
        | '\u{264}'
        | '\u{1c8a}'
        | '\u{a7cd}'
        | '\u{a7db}'
        | '\u{10d70}'..='\u{10d85}' => {
            to.push(character);
        }
        _ if is_new(character) => to.push(character),
        '\u{149}' => to.push_str("\u{2bc}N"),
        // Greek letters with an iota below keep it there.
        '\u{1f80}'..='\u{1faf}' => to.extend(char::from_u32(u32::from(character) | 8)),
        '\u{1fb3}' | '\u{1fc3}' | '\u{1ff3}' => to.extend(char::from_u32(u32::from(character) + 9)),
        '\u{1fbc}' | '\u{1fcc}' | '\u{1ffc}' => to.push(character),
        '\u{1fb0}'..='\u{1fff}' => {
            let upper: String = character.to_uppercase().collect();
            match upper.strip_suffix('Ι').filter(|stem| !stem.is_empty()) {
                Some(stem) => to.extend(stem.chars().chain(['\u{345}'])),
                None => to.push_str(&upper),
            }
        }
        _ => {
            let mut upper = character.to_uppercase();
            to.extend(upper.next());
            to.extend(upper.flat_map(char::to_lowercase));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn graphemes_end_where_they_should() {
        assert_eq!(first_grapheme_size("e\u{301}x".as_bytes()), 3);
        assert_eq!(first_grapheme_size(b"\r\nx"), 2);
        assert_eq!(first_grapheme_size("क्षि".as_bytes()), "क्".len());
        assert_eq!(first_grapheme_size(b"\xffx"), 1);
        assert_eq!(first_grapheme_size(b"\xc3"), 1);
        assert_eq!(first_grapheme_size("👨‍👩‍👧".as_bytes()), "👨‍👩‍👧".len());
        let long = format!("e{}x", "\u{301}".repeat(1000));
        assert_eq!(first_grapheme_size(long.as_bytes()), long.len() - 1);
        assert_eq!(first_grapheme_size(&long.as_bytes()[..100]), 99);
    }

    fn mapped(map: fn(&str, CaseMode, &mut String), text: &str, mode: CaseMode) -> String {
        let mut to = String::new();
        map(text, mode, &mut to);
        to
    }

    #[test]
    fn case_follows_the_mode() {
        assert_eq!(mapped(upcase, "straße i", CaseMode::Default), "STRASSE I");
        assert_eq!(mapped(upcase, "iı", CaseMode::Turkic), "İI");
        assert_eq!(mapped(downcase, "Iİ I\u{307}", CaseMode::Turkic), "ıi i");
        assert_eq!(mapped(downcase, "ΣΑΣ Σ", CaseMode::Greek), "σας σ");
        assert_eq!(
            mapped(downcase, "aΣ ΑΣ'Α ΑΣ-Α", CaseMode::Greek),
            "aσ ασ'α ας-α"
        );
        assert_eq!(mapped(downcase, "ΣΑΣ", CaseMode::Default), "σασ");
        assert_eq!(mapped(titlecase, "ßA", CaseMode::Default), "Ssa");
        assert_eq!(mapped(titlecase, "ǆ", CaseMode::Default), "ǅ");
        assert_eq!(mapped(titlecase, "ﬁX", CaseMode::Default), "Fix");
    }
}
