//! Escapes in text and characters.

use crate::error::{ErrorKind, Failure, Place};

/// What a text with escapes stands for.
pub(super) struct Unescaped {
    pub(super) bytes: Vec<u8>,
    pub(super) warnings: Vec<Failure>,
}

/// Replaces the escapes of `raw`; `place` is where the text begins.
pub(super) fn unescape(raw: &str, place: Place) -> Result<Unescaped, Failure> {
    let mut done = Unescaped {
        bytes: Vec::with_capacity(raw.len()),
        warnings: Vec::new(),
    };
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        done.bytes.extend_from_slice(&rest.as_bytes()[..at]);
        rest = &rest[at + 1..];
        let Some(escaped) = rest.chars().next() else {
            done.bytes.push(b'\\');
            break;
        };
        rest = &rest[escaped.len_utf8()..];
        match escaped {
            '\n' => {}
            '\r' if rest.starts_with('\n') => rest = &rest[1..],
            'x' => rest = hexadecimal(rest, place, &mut done)?,
            'u' => rest = unicode(rest, place, &mut done)?,
            other => push(&mut done.bytes, simple(other)),
        }
    }
    done.bytes.extend_from_slice(rest.as_bytes());
    Ok(done)
}

fn push(bytes: &mut Vec<u8>, character: char) {
    bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
}

/// What a backslash and one character stand for.
pub(super) fn simple(escaped: char) -> char {
    match escaped {
        '0' => '\0',
        'a' => '\x07',
        'b' => '\x08',
        'd' => '\x7f',
        'e' => '\x1b',
        'f' => '\x0c',
        'n' => '\n',
        'r' => '\r',
        's' => ' ',
        't' => '\t',
        'v' => '\x0b',
        other => other,
    }
}

fn digits(rest: &str, most: usize) -> &str {
    let length = rest
        .bytes()
        .take(most)
        .take_while(u8::is_ascii_hexdigit)
        .count();
    &rest[..length]
}

/// `HH`, or the deprecated `H` and `{H…}`.
fn hexadecimal<'r>(rest: &'r str, place: Place, done: &mut Unescaped) -> Result<&'r str, Failure> {
    let two = digits(rest, 2);
    if let Ok(byte) = u8::from_str_radix(two, 16) {
        if two.len() == 2 {
            done.bytes.push(byte);
        } else {
            done.warnings
                .push(nowhere(ErrorKind::ShortHexadecimal, place));
            push(&mut done.bytes, char::from(byte));
        }
        return Ok(&rest[two.len()..]);
    }
    if let Some((number, after)) = braced(rest) {
        done.warnings
            .push(nowhere(ErrorKind::BracedHexadecimal, place));
        code_point(number, place, done)?;
        return Ok(after);
    }
    Err(Failure::at(ErrorKind::BadHexadecimal, place, 2))
}

/// `HHHH` or `{H…}`.
fn unicode<'r>(rest: &'r str, place: Place, done: &mut Unescaped) -> Result<&'r str, Failure> {
    let four = digits(rest, 4);
    if four.len() == 4 {
        code_point(four, place, done)?;
        return Ok(&rest[4..]);
    }
    if let Some((number, after)) = braced(rest) {
        code_point(number, place, done)?;
        return Ok(after);
    }
    Err(Failure::at(ErrorKind::BadUnicodeEscape, place, 2))
}

/// The digits, one to six, of `{…}`, and what follows.
fn braced(rest: &str) -> Option<(&str, &str)> {
    let inner = rest.strip_prefix('{')?;
    let number = digits(inner, 6);
    let after = inner[number.len()..].strip_prefix('}')?;
    (!number.is_empty()).then_some((number, after))
}

fn code_point(number: &str, place: Place, done: &mut Unescaped) -> Result<(), Failure> {
    let character = u32::from_str_radix(number, 16)
        .ok()
        .and_then(char::from_u32);
    let Some(character) = character else {
        let kind = ErrorKind::BadCodePoint {
            number: number.to_string(),
        };
        return Err(Failure::at(kind, place, 2));
    };
    push(&mut done.bytes, character);
    Ok(())
}

/// The warning for a `?\c` that is no escape.
pub(super) fn unknown_character_escape(escaped: char) -> Option<ErrorKind> {
    let known = matches!(
        escaped,
        '0' | '\\' | 'a' | 'b' | 'd' | 'e' | 'f' | 'n' | 'r' | 's' | 't' | 'v'
    );
    let odd = !known && escaped.is_ascii_alphanumeric();
    odd.then_some(ErrorKind::UnknownCharacterEscape { escaped })
}

/// The warning for a blank written as a character behind `mark`.
pub(super) fn invisible_character(mark: &'static str, character: char) -> Option<ErrorKind> {
    let (name, escape) = match character {
        '\0' => ("null", '0'),
        '\x07' => ("alert", 'a'),
        '\x08' => ("backspace", 'b'),
        '\x1b' => ("escape", 'e'),
        '\x0c' => ("form feed", 'f'),
        ' ' => ("space", 's'),
        '\t' => ("tab", 't'),
        '\n' => ("newline", 'n'),
        '\r' => ("carriage return", 'r'),
        '\x0b' => ("vertical tab", 'v'),
        '\x7f' => ("delete", 'd'),
        _ => return None,
    };
    Some(ErrorKind::InvisibleCharacter {
        mark,
        character,
        name,
        escape,
    })
}

/// A warning without a line: the reference does not tell where these escapes stand.
fn nowhere(kind: ErrorKind, place: Place) -> Failure {
    Failure::at(
        kind,
        Place {
            line: 0,
            column: 0,
            ..place
        },
        1,
    )
}
