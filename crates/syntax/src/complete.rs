//! Code that breaks off at a cursor, completed to code that can be parsed.
//!
//! The expression that the text ends in gives way to `__cursor__()`, and what is open is closed. What is taken away leaves
//! blanks, so that the cursor stands where the text ends.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a token is told from a few; the grammar lists them all"
)]

use crate::lex;
use crate::operator::Operator;
use crate::parse::ParseOptions;
use crate::token::{Kind, Token, Value};

const CURSOR: &str = "__cursor__()";

/// Completes `source`, which ends at the cursor; `None` if its tokens cannot be read.
///
/// With `trailing`, the text behind the cursor, the innermost `do` or `fn` goes on behind the cursor as it does there.
pub fn complete_cursor(source: &str, trailing: Option<&str>) -> Option<String> {
    let tokens = tokens(source)?;
    let kept = kept(&tokens, source, trailing.is_some());
    let mut open = open(&tokens[..kept]);
    let mut text = with_cursor(source, &tokens, kept);
    let in_text = self::open(&tokens).last().is_some_and(Open::is_text);
    if let Some(trailing) = trailing
        && !in_text
        && let Some(block) = open.iter().rposition(Open::is_block)
        && let Some(rest) = rest_of_block(source, trailing, open.len() - block)
    {
        open.truncate(block);
        text.push_str(&rest);
    }
    for open in open.iter().rev() {
        open.close(&mut text);
    }
    Some(text)
}

/// The tokens of a text that may break off.
fn tokens(source: &str) -> Option<Vec<Token>> {
    let (lexed, failure) = lex::lex(source, &ParseOptions::default());
    match failure {
        Some(failure) if !failure.kind.is_unclosed() => None,
        Some(_) | None => Some(lexed.tokens),
    }
}

/// What is open at some place.
struct Open {
    /// Its opener, among the tokens.
    index: usize,
    kind: Kind,
    closer: &'static str,
    /// Whether `->` stands in it.
    arrow: bool,
}

impl Open {
    fn is_block(&self) -> bool {
        matches!(self.kind, Kind::Do | Kind::Fn)
    }

    fn is_text(&self) -> bool {
        opens_text(self.kind)
    }

    fn close(&self, text: &mut String) {
        // A heredoc ends on a line of its own, which adds none to it; a word does not touch another.
        if self.is_text() && self.closer.len() == 3 {
            text.push_str("\\\n");
        } else if self.is_block() && text.ends_with(char::is_alphanumeric) {
            text.push(' ');
        }
        text.push_str(self.closer);
    }
}

fn opens_text(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::StringOpen
            | Kind::CharlistOpen
            | Kind::AtomOpen
            | Kind::KeywordOpen
            | Kind::SigilOpen
    )
}

/// What closes what a token opens, if it does.
fn closer(token: &Token) -> Option<&'static str> {
    match token.value {
        Value::Symbol(delimiter) if opens_text(token.kind) => lex::text_closer(delimiter.as_str()),
        _ => lex::closer_of(token.kind),
    }
}

fn closes(token: &Token) -> bool {
    matches!(
        token.kind,
        Kind::ParenClose
            | Kind::BracketClose
            | Kind::BraceClose
            | Kind::BitsClose
            | Kind::InterpolationClose
            | Kind::TextClose
            | Kind::KeywordClose
            | Kind::End
    )
}

/// What is open after `tokens`, innermost last.
fn open(tokens: &[Token]) -> Vec<Open> {
    let mut stack: Vec<Open> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if let Some(closer) = closer(token) {
            stack.push(Open {
                index,
                kind: token.kind,
                closer,
                arrow: false,
            });
        } else if closes(token) {
            stack.pop();
        } else if token.kind == Kind::Arrow
            && let Some(last) = stack.last_mut()
        {
            last.arrow = true;
        }
    }
    stack
}

/// How many tokens stand before the expression that gives way to the cursor.
fn kept(tokens: &[Token], source: &str, clauses_follow: bool) -> usize {
    let unclosed = open(tokens).pop().filter(Open::is_text);
    let mut kept = match (unclosed, tokens.last()) {
        (Some(text), _) => without_operands(tokens, text.index),
        (None, Some(last)) if last.kind == Kind::Name => {
            let after = &source[last.end as usize..];
            // A blank after a name begins its arguments.
            if !after.is_empty() && after.bytes().all(|byte| matches!(byte, b' ' | b'\t')) {
                tokens.len()
            } else {
                without_operands(tokens, tokens.len() - 1)
            }
        }
        (None, _) => without_operands(tokens, tokens.len()),
    };
    // A function whose arguments are being written cannot be parsed.
    let unfinished = |open: &Open| open.kind == Kind::Fn && !open.arrow;
    if !clauses_follow && let Some(function) = open(&tokens[..kept]).into_iter().find(unfinished) {
        kept = without_operands(tokens, function.index);
    }
    kept
}

/// How many of the first `kept` tokens are left without the operand they end in. A name is left: it calls what follows.
fn without_operands(tokens: &[Token], mut kept: usize) -> usize {
    while let Some(last) = tokens[..kept].last() {
        match last.kind {
            Kind::Int
            | Kind::Literal
            | Kind::Alias
            | Kind::ParenName
            | Kind::CaptureInt
            | Kind::Percent
            | Kind::Dot
            | Kind::DotCall => kept -= 1,
            Kind::ParenClose
            | Kind::BracketClose
            | Kind::BraceClose
            | Kind::BitsClose
            | Kind::TextClose
            | Kind::End => {
                let Some(open) = open(&tokens[..kept - 1]).pop() else {
                    return kept;
                };
                kept = without_owner(tokens, open.index);
            }
            _ => break,
        }
    }
    kept
}

/// Takes away the name that an opener belongs to: `name[`, `name do`.
fn without_owner(tokens: &[Token], opener: usize) -> usize {
    let owned = |name: &Token| match tokens[opener].kind {
        Kind::BracketOpen => name.kind == Kind::Name && name.end == tokens[opener].start,
        Kind::Do => name.kind == Kind::Name,
        _ => false,
    };
    match tokens[..opener].last() {
        Some(name) if owned(name) => opener - 1,
        Some(_) | None => opener,
    }
}

/// The text up to the tokens that are kept, blanks, and the cursor.
fn with_cursor(source: &str, tokens: &[Token], kept: usize) -> String {
    let last = tokens[..kept].last();
    let cut = last.map_or(0, |last| last.end as usize);
    let mut text = source[..cut].to_string();
    let gone = tokens.get(kept);
    let sign =
        last.is_some_and(|last| matches!(last.operator(), Some(Operator::Plus | Operator::Minus)));
    // `name -1` is told from `name - 1` by what touches the sign.
    if sign && gone.is_some_and(|gone| gone.start as usize == cut) {
        text.push_str(CURSOR);
        return text;
    }
    for character in source[cut..].chars() {
        match character {
            '\n' if gone.is_some() => text.push_str("\\\n"),
            '\n' => text.push('\n'),
            _ => text.push(' '),
        }
    }
    let touches_word =
        source[cut..].is_empty() && text.ends_with(|last: char| last.is_alphanumeric());
    if touches_word || sign && source[cut..].is_empty() {
        text.push(' ');
    }
    text.push_str(CURSOR);
    text
}

/// What follows the expression at the cursor, which is `within` openers deep in a block, up to the `end` of the block.
fn rest_of_block(source: &str, trailing: &str, within: usize) -> Option<String> {
    let whole = format!("{source}{trailing}");
    let (lexed, _) = lex::lex(&whole, &ParseOptions::default());
    let mut depth = within;
    let mut resumed = None;
    for token in &lexed.tokens {
        if (token.start as usize) < source.len() {
            continue;
        }
        let ends = closes(token) || separates(token, within);
        if depth == within && resumed.is_none() && ends {
            resumed = Some(token.start);
        }
        if closer(token).is_some() {
            depth += 1;
        } else if closes(token) {
            depth -= 1;
        }
        if depth == 0 {
            return resumed.map(|start| whole[start as usize..token.end as usize].to_string());
        }
    }
    None
}

/// Whether the expression at a cursor, `within` openers deep in a block, ends before a token behind it.
fn separates(token: &Token, within: usize) -> bool {
    match token.kind {
        Kind::Newline => within == 1,
        Kind::Comma | Kind::Semicolon | Kind::Arrow | Kind::Section => true,
        _ => false,
    }
}
