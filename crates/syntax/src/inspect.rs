//! The text of a form as the reference implementation's `inspect/2` gives it, without limits and
//! on one line. Tests compare it.
//!
//! Forms are walked with an explicit stack: any depth prints.

use std::fmt::Write;

use dashu_int::UBig;
use unicode_normalization::is_nfc;

use crate::Symbol;
use crate::operator::Operator;
use crate::quoted::{Args, BigInteger, Meta, Quoted};

/// The text of `form`.
pub fn inspect(form: &Quoted) -> String {
    let mut printer = Printer {
        out: String::new(),
        steps: vec![Step::Form(form)],
    };
    while let Some(step) = printer.steps.pop() {
        match step {
            Step::Text(text) => printer.out.push_str(text),
            Step::Form(form) => printer.form(form),
            Step::Key(name) => printer.key(name),
            Step::Atom(name) => printer.out.push_str(&atom(name.as_str())),
            Step::Meta(meta) => printer.meta(meta),
            Step::Charlist(text) => {
                printer.out.push_str("~c\"");
                escape(&text, &mut printer.out);
                printer.out.push('"');
            }
        }
    }
    printer.out
}

/// What is left to print.
enum Step<'f> {
    Text(&'static str),
    Form(&'f Quoted),
    Key(Symbol),
    Atom(Symbol),
    Meta(&'f Meta),
    Charlist(String),
}

struct Printer<'f> {
    out: String,
    steps: Vec<Step<'f>>,
}

impl<'f> Printer<'f> {
    fn form(&mut self, form: &'f Quoted) {
        match form {
            Quoted::Integer(number) => {
                let _ = write!(self.out, "{number}");
            }
            Quoted::Big(number) => self.out.push_str(&big(number)),
            Quoted::Float(number) => self.out.push_str(&float(*number)),
            Quoted::Atom(name) => self.out.push_str(&atom(name.as_str())),
            Quoted::Binary(bytes) => self.out.push_str(&binary(bytes)),
            Quoted::Bitstring(bytes, bits) => self.bitstring(bytes, *bits),
            Quoted::List(items) => self.list(items),
            Quoted::Improper(items, tail) => {
                let mut steps = separated(items);
                steps.extend([Step::Text(" | "), Step::Form(tail)]);
                self.enclosed("[", steps, "]");
            }
            Quoted::Tuple(items) => self.enclosed("{", separated(items), "}"),
            Quoted::Map(pairs) => {
                let mut steps = Vec::new();
                for (index, (key, value)) in pairs.iter().enumerate() {
                    if index > 0 {
                        steps.push(Step::Text(", "));
                    }
                    steps.extend([Step::Form(key), Step::Text(" => "), Step::Form(value)]);
                }
                self.enclosed("%{", steps, "}");
            }
            Quoted::Node(node) => {
                let mut steps = vec![
                    Step::Form(&node.head),
                    Step::Text(", "),
                    Step::Meta(&node.meta),
                ];
                steps.push(Step::Text(", "));
                match &node.args {
                    Args::Context(name) => steps.push(Step::Atom(*name)),
                    Args::List(items) => steps.extend(list_steps(items)),
                }
                self.enclosed("{", steps, "}");
            }
            Quoted::Capture(fun) => {
                let module = atom(fun.module.as_str());
                let name = atom(fun.function.as_str());
                let name = name.strip_prefix(':').unwrap_or(&name);
                let _ = write!(self.out, "&{module}.{name}/{}", fun.arity);
            }
            Quoted::Opaque(handle) => {
                let _ = write!(self.out, "#Opaque<{handle}>");
            }
        }
    }

    fn enclosed(&mut self, open: &'static str, steps: Vec<Step<'f>>, close: &'static str) {
        self.out.push_str(open);
        self.steps.push(Step::Text(close));
        self.steps.extend(steps.into_iter().rev());
    }

    fn list(&mut self, items: &'f [Quoted]) {
        self.steps.extend(list_steps(items).into_iter().rev());
    }

    fn key(&mut self, name: Symbol) {
        let text = name.as_str();
        if is_unquoted(text) {
            self.out.push_str(text);
        } else {
            self.out.push('"');
            escape(text, &mut self.out);
            self.out.push('"');
        }
        self.out.push_str(": ");
    }

    fn meta(&mut self, meta: &'f Meta) {
        let mut steps = Vec::new();
        for (key, value) in &meta.pairs {
            steps.extend([Step::Key(*key), Step::Form(value), Step::Text(", ")]);
        }
        self.out.push('[');
        let mut tail = String::new();
        if meta.line > 0 {
            let _ = write!(tail, "line: {}", meta.line);
            if meta.show_column && meta.column > 0 {
                let _ = write!(tail, ", column: {}", meta.column);
            }
        } else {
            steps.pop();
        }
        tail.push(']');
        self.steps.push(Step::Text(Symbol::new(&tail).as_str()));
        self.steps.extend(steps.into_iter().rev());
    }

    fn bitstring(&mut self, bytes: &[u8], bits: u8) {
        self.out.push_str("<<");
        for (index, byte) in bytes.iter().enumerate() {
            if index > 0 {
                self.out.push_str(", ");
            }
            if index + 1 == bytes.len() {
                let _ = write!(self.out, "{}::size({bits})", byte >> (8 - bits.clamp(1, 8)));
            } else {
                let _ = write!(self.out, "{byte}");
            }
        }
        self.out.push_str(">>");
    }
}

fn separated(items: &[Quoted]) -> Vec<Step<'_>> {
    let mut steps = Vec::with_capacity(items.len() * 2);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            steps.push(Step::Text(", "));
        }
        steps.push(Step::Form(item));
    }
    steps
}

fn list_steps(items: &[Quoted]) -> Vec<Step<'_>> {
    if let Some(text) = printable_charlist(items) {
        return vec![Step::Charlist(text)];
    }
    let mut steps = vec![Step::Text("[")];
    let keys: Option<Vec<_>> = items.iter().map(key_and_value).collect();
    match keys {
        Some(pairs) if !pairs.is_empty() => {
            for (index, (key, value)) in pairs.into_iter().enumerate() {
                if index > 0 {
                    steps.push(Step::Text(", "));
                }
                steps.extend([Step::Key(key), Step::Form(value)]);
            }
        }
        Some(_) | None => steps.extend(separated(items)),
    }
    steps.push(Step::Text("]"));
    steps
}

fn key_and_value(item: &Quoted) -> Option<(Symbol, &Quoted)> {
    let Quoted::Tuple(items) = item else {
        return None;
    };
    let [Quoted::Atom(key), value] = items.as_slice() else {
        return None;
    };
    (!key.as_str().starts_with("Elixir.")).then_some((*key, value))
}

fn printable_charlist(items: &[Quoted]) -> Option<String> {
    let character = |item: &Quoted| {
        let Quoted::Integer(code @ (7..=13 | 27 | 32..=126)) = item else {
            return None;
        };
        u8::try_from(*code).ok().map(char::from)
    };
    if items.is_empty() {
        None
    } else {
        items.iter().map(character).collect()
    }
}

fn big(number: &BigInteger) -> String {
    let bytes: Vec<u8> = number
        .limbs
        .iter()
        .flat_map(|limb| limb.to_le_bytes())
        .collect();
    let sign = if number.negative { "-" } else { "" };
    format!("{sign}{}", UBig::from_le_bytes(&bytes))
}

/// The shortest text that reads back as `number`: decimal up to 2^53, scientific above, and for
/// fractions whichever is shorter.
fn float(number: f64) -> String {
    let scientific = format!("{number:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let scientific = format!("{mantissa}{point}e{exponent}");
    let decimal = format!("{number:?}");
    let magnitude = number.abs();
    let plain = magnitude == 0.0
        || (1.0..=9_007_199_254_740_992.0).contains(&magnitude)
        || magnitude < 1.0 && decimal_text(number).len() <= scientific.len();
    if !plain {
        return scientific;
    }
    if decimal.contains('e') {
        decimal_text(number)
    } else {
        decimal
    }
}

fn decimal_text(number: f64) -> String {
    let text = format!("{number}");
    if text.contains('.') {
        text
    } else {
        format!("{text}.0")
    }
}

/// An atom as it is written in source text.
pub fn atom(name: &str) -> String {
    if matches!(name, "nil" | "true" | "false") {
        return name.to_string();
    }
    if let Some(alias) = alias(name) {
        return alias.to_string();
    }
    if is_unquoted(name) {
        return format!(":{name}");
    }
    let mut text = String::from(":\"");
    escape(name, &mut text);
    text.push('"');
    text
}

/// The alias that stands for the atom `name`.
fn alias(name: &str) -> Option<&str> {
    if name == "Elixir" {
        return Some(name);
    }
    let rest = name.strip_prefix("Elixir.")?;
    let part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_uppercase())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    let simple = rest.split('.').all(part);
    // `Elixir.Elixir` must not read as `Elixir`.
    match simple {
        true if rest == "Elixir" || rest.starts_with("Elixir.") => Some(name),
        true => Some(rest),
        false => None,
    }
}

/// Whether the atom `name` needs no quotes.
pub fn is_unquoted(name: &str) -> bool {
    const DEPRECATED: [&str; 5] = ["::", "~~~", "^^^", "<|>", "//"];
    if matches!(name, "%" | "%{}" | "{}" | "<<>>" | "..//" | "." | "->") {
        return true;
    }
    if DEPRECATED.contains(&name) || name == "=>" {
        return false;
    }
    if Operator::from_symbols(name).is_some() {
        return true;
    }
    let body = name.strip_suffix(['?', '!']).unwrap_or(name);
    let mut characters = body.chars();
    let starts = characters
        .next()
        .is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c));
    starts && characters.all(|c| c == '@' || unicode_ident::is_xid_continue(c)) && is_nfc(name)
}

/// The text of a binary: a string if it is printable, else its bytes.
fn binary(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if text.chars().all(is_printable) => {
            let mut out = String::with_capacity(text.len() + 2);
            out.push('"');
            escape(text, &mut out);
            out.push('"');
            out
        }
        Ok(_) | Err(_) => {
            let bytes: Vec<String> = bytes.iter().map(u8::to_string).collect();
            format!("<<{}>>", bytes.join(", "))
        }
    }
}

fn is_printable(character: char) -> bool {
    matches!(
        character,
        '\x07'..='\x0d' | '\x1b' | ' '..='\x7f' | '\u{A0}'..='\u{FFFD}' | '\u{10000}'..
    )
}

/// Appends `text` as it stands between double quotes.
pub fn escape(text: &str, out: &mut String) {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\x07' => out.push_str("\\a"),
            '\x08' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\x0b' => out.push_str("\\v"),
            '\x0c' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            '\x1b' => out.push_str("\\e"),
            '\x7f' => out.push_str("\\d"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '#' if characters.peek() == Some(&'{') => out.push_str("\\#"),
            '\u{A0}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{2000}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{205F}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFC}' => {
                let _ = write!(out, "\\u{:04X}", u32::from(character));
            }
            '\0' => out.push_str("\\0"),
            other => out.push(other),
        }
    }
}
