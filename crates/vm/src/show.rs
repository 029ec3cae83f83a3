//! The text of a term for the VM's own messages: like Elixir's, cut short, to a bounded depth.
//!
//! Programs see what the library's `inspect` makes; this is for when there is no library.

use std::fmt::{self, Write};

use crate::term::{Term, Value};

/// Elements shown.
const ELEMENTS_MAX: usize = 32;
/// Bytes of a binary shown.
const BYTES_MAX: usize = 256;
/// Levels shown.
const DEPTH_MAX: usize = 8;

/// Shows a term.
pub(crate) struct Shown<'h>(pub(crate) Term<'h>);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, self.0, 0)
    }
}

fn show(f: &mut fmt::Formatter<'_>, term: Term<'_>, depth: usize) -> fmt::Result {
    if depth > DEPTH_MAX {
        return f.write_str("...");
    }
    match term.value() {
        Value::Integer(value) => write!(f, "{value}"),
        Value::Big(_) => f.write_str("#Big"),
        Value::Float(value) => write!(f, "{value:?}"),
        Value::Atom(atom) => match atom.as_str().strip_prefix("Elixir.") {
            Some(alias) => f.write_str(alias),
            None => write!(f, ":{}", atom.as_str()),
        },
        Value::Pid(pid) => write!(f, "{pid:?}"),
        Value::Port(_) => f.write_str("#Port"),
        Value::Reference(_) => f.write_str("#Reference"),
        Value::Fun(_) | Value::Capture(_) => f.write_str("#Function"),
        Value::External(_) => f.write_str("#External"),
        Value::Nil => f.write_str("[]"),
        Value::Cons(_) => {
            let items: Vec<_> = term
                .list_iter()
                .take(ELEMENTS_MAX)
                .filter_map(Result::ok)
                .collect();
            elements(f, '[', &items, ']', depth)
        }
        Value::Tuple(tuple) => elements(
            f,
            '{',
            &tuple.elements()[..tuple.len().min(ELEMENTS_MAX)],
            '}',
            depth,
        ),
        Value::Map(map) => {
            f.write_str("%{")?;
            for (key, value) in map.iter().take(ELEMENTS_MAX) {
                show(f, key, depth + 1)?;
                f.write_str(" => ")?;
                show(f, value, depth + 1)?;
                f.write_str(", ")?;
            }
            f.write_char('}')
        }
        Value::Bits(bits) => match bits.bytes() {
            Some(bytes) if bytes.len() > BYTES_MAX => {
                write!(
                    f,
                    "{:?} <> ...",
                    String::from_utf8_lossy(&bytes[..BYTES_MAX])
                )
            }
            Some(bytes) => write!(f, "{:?}", String::from_utf8_lossy(&bytes)),
            None => f.write_str("<<...>>"),
        },
    }
}

fn elements(
    f: &mut fmt::Formatter<'_>,
    open: char,
    items: &[Term<'_>],
    close: char,
    depth: usize,
) -> fmt::Result {
    f.write_char(open)?;
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        show(f, *item, depth + 1)?;
    }
    f.write_char(close)
}
