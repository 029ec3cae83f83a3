//! The atoms that a text spells out, for hosts that check them or stand something else in for them.
//!
//! Operators, `nil`, `true`, `false` and what forms are made of (`:__block__`, `:.`) are not among them.

use crate::lex::Lexed;
use crate::quoted::Quoted;
use crate::token::{Kind, Token, Value};
use crate::{AtomAt, Symbol};

/// What begins the name of an atom that stands for another; the number of that other follows.
pub const NUMBERED: &str = "\u{F8FF}atom ";

/// What is done with the atoms that a text spells out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Atoms {
    /// Nothing.
    Plain,
    /// They are listed in `Parsed::atoms`.
    Listed,
    /// They are listed, and each is replaced by [`NUMBERED`] with its place in the list.
    Numbered,
}

/// Lists the atoms of `lexed`, and replaces them if asked to.
pub(super) fn collect(lexed: &mut Lexed, source: &str, atoms: Atoms) -> Vec<AtomAt> {
    let mut found = Vec::new();
    if atoms == Atoms::Plain {
        return found;
    }
    for token in &mut lexed.tokens {
        let Some(name) = spelled(token, &lexed.literals, source) else {
            continue;
        };
        if atoms == Atoms::Numbered {
            let number = Symbol::new(&format!("{NUMBERED}{}", found.len()));
            match token.value.place() {
                Some(place) => lexed.literals[place] = Quoted::Atom(number),
                None => token.value = Value::Symbol(number),
            }
        }
        found.push(AtomAt {
            name,
            line: token.line,
            column: token.column,
        });
    }
    found
}

/// The atom that a token spells out.
fn spelled(token: &Token, literals: &[Quoted], source: &str) -> Option<Symbol> {
    let text = source.get(token.start as usize..)?;
    if token.kind == Kind::Literal {
        let text = text.strip_prefix(':')?;
        let Quoted::Atom(name) = literals.get(token.value.place()?)? else {
            return None;
        };
        return is_name(text).then_some(*name);
    }
    let named = matches!(
        token.kind,
        Kind::Name | Kind::ParenName | Kind::Alias | Kind::Keyword
    );
    match token.value {
        Value::Symbol(name) if named && is_name(text) => Some(name),
        Value::Symbol(_) | Value::None | Value::Literal(_) | Value::Operator(_) => None,
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| {
        first.is_alphabetic() || matches!(first, '_' | '"' | '\'') || !first.is_ascii()
    })
}
