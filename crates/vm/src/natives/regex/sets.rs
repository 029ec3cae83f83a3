//! The named sets of characters of PCRE, as items of a character class.
//!
//! Without `ucp` PCRE asks a table of Latin-1. A subject without bytes above 127 never meets the upper half of that table, so it is
//! left out for such subjects: the class stays small, and boundaries of words need no looking around.

/// Which characters there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alphabet {
    /// Bytes below 128.
    Ascii,
    /// All bytes, with the letters of Latin-1.
    Latin1,
    /// Unicode code points, with the letters of Latin-1 (`unicode` without `ucp`).
    NarrowUnicode,
    /// Unicode code points and their properties.
    Unicode,
}

impl Alphabet {
    /// Whether the pattern and the subject are made of code points.
    pub(super) fn is_unicode(self) -> bool {
        matches!(self, Alphabet::NarrowUnicode | Alphabet::Unicode)
    }
}

const LETTERS: &str = r"\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\xFF";

/// The set behind a letter such as `w`, and whether it is the set of all others.
pub(super) fn escape(letter: char, alphabet: Alphabet) -> Option<(String, bool)> {
    let set = match letter.to_ascii_lowercase() {
        'd' => posix("digit", alphabet)?,
        'w' => posix("word", alphabet)?,
        's' => posix("space", alphabet)?,
        'h' => posix("blank_line", alphabet)?,
        'v' => posix("vertical", alphabet)?,
        _ => return None,
    };
    Some((set, letter.is_ascii_uppercase()))
}

/// The set of a POSIX name (and of two names of ours).
pub(super) fn posix(name: &str, alphabet: Alphabet) -> Option<String> {
    if let (Alphabet::Unicode, Some(set)) = (alphabet, with_properties(name)) {
        return Some(set.to_owned());
    }
    let (ascii, upper) = match name {
        "alpha" => ("A-Za-z", LETTERS),
        "alnum" => ("0-9A-Za-z", LETTERS),
        "word" => ("0-9A-Za-z_", LETTERS),
        "digit" => ("0-9", ""),
        "xdigit" => ("0-9A-Fa-f", ""),
        "lower" => ("a-z", r"\xAA\xB5\xBA\xDF-\xF6\xF8-\xFF"),
        "upper" => ("A-Z", r"\xC0-\xD6\xD8-\xDE"),
        "space" => (r"\t-\r\x20", ""),
        "blank" => (r"\t\x20", ""),
        "cntrl" => (r"\x00-\x1F\x7F", r"\x80-\x9F"),
        "graph" => (r"\x21-\x7E", r"\xA0-\xFF"),
        "print" => (r"\x20-\x7E", r"\xA0-\xFF"),
        "punct" => (
            r"\x21-\x2F\x3A-\x40\x5B-\x60\x7B-\x7E",
            r"\xA0-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7",
        ),
        "ascii" => (r"\x00-\x7F", ""),
        "blank_line" => (r"\t\x20", r"\xA0"),
        "vertical" => (r"\n-\r", r"\x85"),
        _ => return None,
    };
    let mut set = ascii.to_owned();
    if alphabet != Alphabet::Ascii {
        set.push_str(upper);
    }
    if alphabet.is_unicode() {
        set.push_str(match name {
            "blank_line" => r"\x{1680}\x{180E}\x{2000}-\x{200A}\x{202F}\x{205F}\x{3000}",
            "vertical" => r"\x{2028}\x{2029}",
            _ => "",
        });
    }
    Some(set)
}

fn with_properties(name: &str) -> Option<&'static str> {
    Some(match name {
        "alpha" => r"\p{L}",
        "alnum" => r"\p{L}\p{N}",
        "word" => r"\p{L}\p{N}_",
        "digit" => r"\p{Nd}",
        "lower" => r"\p{Ll}",
        "upper" => r"\p{Lu}",
        "space" => r"\s",
        "blank" => r"\t\p{Zs}",
        "cntrl" => r"\p{Cc}",
        "graph" => r"[^\p{Z}\p{C}]\p{Cf}",
        "print" => r"[^\p{Zl}\p{Zp}\p{C}]\p{Cf}",
        "punct" => r"\p{P}\$\+<=>\^`\|~",
        _ => return None,
    })
}

/// The letter of Latin-1 that differs only in case.
pub(super) fn other_case(byte: u8) -> Option<u8> {
    match byte {
        0xD7 | 0xF7 | 0xDF | 0xFF => None,
        0xC0..=0xDE => Some(byte + 0x20),
        0xE0..=0xFE => Some(byte - 0x20),
        _ => None,
    }
}
