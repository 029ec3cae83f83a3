//! How tokens are named in errors: as the reference implementation, whose parser is Erlang's,
//! prints them.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a token is told from a few; the grammar lists them all"
)]

use crate::Quoted;
use crate::inspect::escape;
use crate::token::{Kind, Note, Token, Value};

/// The first of `tokens` in the result of `Code.string_to_quoted/2`, and in the message of an
/// exception.
pub(super) fn token(
    tokens: &[Token],
    after_operand: bool,
    literals: &[Quoted],
    source: &str,
) -> (String, String) {
    let token = &tokens[0];
    let literal = |token: &Token| token.value.place().and_then(|place| literals.get(place));
    let text = source
        .get(token.start as usize..token.end as usize)
        .unwrap_or_default();
    match token.kind {
        Kind::Int => same(format!("\"{text}\"")),
        Kind::Literal => literal_token(token, text, literal(token)),
        Kind::Separator if token.note == Note::Semicolon => same("';'".to_string()),
        Kind::Separator => same("eol".to_string()),
        Kind::Keyword if after_operand => same(format!("'{}:'", name(token, text))),
        Kind::MapOpen => same("'%{}'".to_string()),
        Kind::SigilOpen => {
            let content = tokens
                .get(1)
                .filter(|next| next.kind == Kind::Text)
                .and_then(literal);
            let close = tokens.get(2).filter(|next| next.kind == Kind::TextClose);
            sigil(token, text, content, close, literals)
        }
        Kind::StringOpen | Kind::CharlistOpen | Kind::AtomOpen | Kind::KeywordOpen => {
            same("\"".to_string())
        }
        _ => {
            let name = name(token, text);
            let token = erlang_atom(&name);
            let shown = shown_atom(&name, &token);
            (token, shown)
        }
    }
}

fn same(text: String) -> (String, String) {
    (text.clone(), text)
}

fn name(token: &Token, text: &str) -> String {
    match token.value {
        Value::Symbol(symbol) => symbol.to_string(),
        Value::Operator(operator) => operator.text().to_string(),
        Value::None | Value::Literal(_) => text.to_string(),
    }
}

fn literal_token(token: &Token, text: &str, literal: Option<&Quoted>) -> (String, String) {
    match literal {
        Some(Quoted::Float(_)) => same(format!("\"{text}\"")),
        Some(Quoted::Integer(_)) => {
            let character = text.strip_prefix('?').unwrap_or(text);
            (format!("${character}"), text.to_string())
        }
        Some(Quoted::Atom(name)) => {
            let token = erlang_atom(name.as_str());
            let shown = shown_atom(name.as_str(), &token);
            (token, shown)
        }
        Some(Quoted::Binary(bytes)) => string(token, text, bytes),
        Some(list @ Quoted::List(_)) => string(token, text, charlist(list).as_bytes()),
        _ => same(text.to_string()),
    }
}

fn string(token: &Token, text: &str, bytes: &[u8]) -> (String, String) {
    let content = String::from_utf8_lossy(bytes);
    let printed = printed(bytes);
    if text.starts_with("\"\"\"") || text.starts_with("'''") {
        let kind = if text.starts_with('"') {
            "bin_heredoc"
        } else {
            "list_heredoc"
        };
        let (line, column) = (token.line, token.column);
        let indentation = text.rfind('\n').map_or(0, |end| text.len() - end - 4);
        return same(format!(
            "{{{kind},{{{line},{column},nil}},{indentation},[<<{printed}>>]}}"
        ));
    }
    (format!("[<<{printed}>>]"), format!("\"{content}\""))
}

fn sigil(
    token: &Token,
    text: &str,
    content: Option<&Quoted>,
    close: Option<&Token>,
    literals: &[Quoted],
) -> (String, String) {
    let opener = name(token, text);
    let letters: String = opener[1..]
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let (Some(Quoted::Binary(bytes)), Some(close)) = (content, close) else {
        return same(format!("sigil ~{letters}"));
    };
    let modifiers = match close.note {
        Note::Modifiers(place) => literals
            .get(place as usize)
            .map(charlist)
            .unwrap_or_default(),
        _ => String::new(),
    };
    let modifiers = if modifiers.is_empty() {
        "[]".to_string()
    } else {
        format!("\"{modifiers}\"")
    };
    let (line, column, delimiter) = (token.line, token.column, &opener[1 + letters.len()..]);
    let printed = printed(bytes);
    (
        format!(
            "{{sigil,{{{line},{column},nil}},sigil_{letters},[<<{printed}>>],{modifiers},nil,\
             <<\"{delimiter}\">>}}"
        ),
        format!(
            "sigil ~{letters} starting with content '{}'",
            String::from_utf8_lossy(bytes)
        ),
    )
}

fn charlist(items: &Quoted) -> String {
    let Quoted::List(items) = items else {
        return String::new();
    };
    let code = |item: &Quoted| match item {
        Quoted::Integer(code) => u32::try_from(*code).ok().and_then(char::from_u32),
        _ => None,
    };
    items.iter().filter_map(code).collect()
}

/// Bytes as Erlang prints them between `<<` and `>>`.
fn printed(bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).unwrap_or("\0");
    let latin = |c: char| matches!(c, '\x08'..='\x0d' | '\x1b' | ' '..='~' | '\u{A0}'..='\u{FF}');
    if !text.chars().all(latin) {
        return bytes
            .iter()
            .map(u8::to_string)
            .collect::<Vec<_>>()
            .join(",");
    }
    let mut printed = String::new();
    if !text.is_empty() {
        printed.push('"');
        escape(text, &mut printed);
        printed.push_str(if text.is_ascii() { "\"" } else { "\"/utf8" });
    }
    printed
}

/// An atom as Erlang prints it.
fn erlang_atom(name: &str) -> String {
    const RESERVED: [&str; 30] = [
        "after", "and", "andalso", "band", "begin", "bnot", "bor", "bsl", "bsr", "bxor", "case",
        "catch", "cond", "div", "else", "end", "fun", "if", "let", "maybe", "not", "of", "or",
        "orelse", "receive", "rem", "try", "when", "xor", "?=",
    ];
    let lower =
        |first: char| first.is_ascii_lowercase() || matches!(first, 'ß'..='ÿ' if first != '÷');
    let rest = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, '_' | '@')
            || matches!(c, 'À'..='ÿ' if c != '×' && c != '÷')
    };
    if name.starts_with(lower) && name.chars().all(rest) && !RESERVED.contains(&name) {
        return name.to_string();
    }
    format!("'{}'", name.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// An atom in the message of an exception, which tells reserved words.
fn shown_atom(name: &str, token: &str) -> String {
    const RESERVED: [&str; 13] = [
        "fn", "and", "or", "not", "in", "when", "end", "after", "catch", "rescue", "nil", "true",
        "false",
    ];
    if !RESERVED.contains(&name) {
        return token.to_string();
    }
    format!(
        "{name}. \"{name}\" is a reserved word in Elixir and therefore its usage is limited. For \
         instance, it can't be used as a variable or be defined nor invoked as a regular function"
    )
}
