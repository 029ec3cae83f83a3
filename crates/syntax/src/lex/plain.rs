//! The plain tokens, as logos sees them: those a regular expression can tell.

use logos::Logos;

use crate::operator::{Operator, for_each_operator};
use crate::token::Kind;

macro_rules! define_plain {
    ($($text:tt $Name:ident $binary:tt $prefix:tt;)*) => {
        /// A plain token, or what starts a token that is read by hand.
        #[derive(Logos, Clone, Copy, Debug, PartialEq)]
        pub(super) enum Plain {
            /// Blanks, or a line end behind a backslash.
            #[regex(r"[ \t]+")]
            #[regex(r"\\\r?\n")]
            Space,
            #[regex(r"\r?\n")]
            Newline,
            #[regex(r"#[^\n]*")]
            Comment,
            #[token(";")]
            Semicolon,
            #[regex(r"[a-z_][a-zA-Z0-9_]*")]
            Name,
            #[regex(r"[A-Z][a-zA-Z0-9_]*")]
            Alias,
            /// The first digits of a number; the rest is read by hand.
            #[regex(r"[0-9]+")]
            Number,
            $(#[token($text, |_| Operator::$Name)])*
            Operator(Operator),
            /// `&` touching a digit, which is left.
            #[regex(r"&[0-9]")]
            Capture,
            /// An unquoted atom; the end of a longer operator is found by hand.
            #[regex(r":[a-zA-Z_]")]
            Atom,
            #[token(":")]
            Colon,
            #[token("?")]
            Character,
            #[token("\"")]
            #[token("'")]
            Quote,
            #[token("~")]
            Tilde,
            #[token("(", |_| Kind::ParenOpen)]
            #[token("[", |_| Kind::BracketOpen)]
            #[token("{", |_| Kind::BraceOpen)]
            #[token("<<", |_| Kind::BitsOpen)]
            #[token("%{", |_| Kind::MapOpen)]
            Open(Kind),
            #[token(")", |_| Kind::ParenClose)]
            #[token("]", |_| Kind::BracketClose)]
            #[token("}", |_| Kind::BraceClose)]
            #[token(">>", |_| Kind::BitsClose)]
            Close(Kind),
            #[token(",")]
            Comma,
            #[token(".")]
            Dot,
            #[token("%")]
            Percent,
        }
    };
}
for_each_operator!(define_plain);
