//! The operators of the language: one table for lexer, layout and tree building.
//!
//! Invariant: an operator is spelled here and nowhere else. Precedences follow the language
//! reference; only their order matters.

use crate::Symbol;

/// To which side a chain of operators of one precedence groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Associativity {
    /// `a - b - c` is `(a - b) - c`.
    Left,
    /// `a ++ b ++ c` is `a ++ (b ++ c)`.
    Right,
}

/// How tightly a binary operator binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    /// Higher binds tighter.
    pub precedence: u16,
    /// How equals group.
    pub associativity: Associativity,
}

/// Hands every operator to `$then!`: text, name, binary binding, prefix precedence.
macro_rules! for_each_operator {
    ($then:ident) => {
        $then! {
            "@" At (none) (320);
            "!" Not (none) (300);
            "^" Pin (none) (300);
            "~~~" BitNot (none) (300);
            "+" Plus (Left 210) (300);
            "-" Minus (Left 210) (300);
            "**" Power (Left 230) (none);
            "*" Times (Left 220) (none);
            "/" Divide (Left 220) (none);
            "++" Append (Right 200) (none);
            "--" Remove (Right 200) (none);
            "+++" Append3 (Right 200) (none);
            "---" Remove3 (Right 200) (none);
            "<>" Join (Right 200) (none);
            ".." Range (Right 200) (none);
            "//" Step (Right 190) (none);
            "^^^" Xor (Left 180) (none);
            "|>" Pipe (Left 160) (none);
            "<<<" ShiftLeft (Left 160) (none);
            ">>>" ShiftRight (Left 160) (none);
            "<<~" ArrowLeft2 (Left 160) (none);
            "~>>" ArrowRight2 (Left 160) (none);
            "<~" ArrowLeft (Left 160) (none);
            "~>" ArrowRight (Left 160) (none);
            "<~>" ArrowBoth (Left 160) (none);
            "<|>" ArrowBar (Left 160) (none);
            "<" Less (Left 150) (none);
            ">" Greater (Left 150) (none);
            "<=" LessEqual (Left 150) (none);
            ">=" GreaterEqual (Left 150) (none);
            "==" Equal (Left 140) (none);
            "!=" NotEqual (Left 140) (none);
            "=~" Match (Left 140) (none);
            "===" StrictEqual (Left 140) (none);
            "!==" StrictNotEqual (Left 140) (none);
            "&&" AndAnd (Left 130) (none);
            "&&&" BitAnd (Left 130) (none);
            "||" OrOr (Left 120) (none);
            "|||" BitOr (Left 120) (none);
            "=" Bind (Right 100) (none);
            "&" Capture (none) (90);
            "..." Ellipsis (none) (90);
            "=>" Assoc (none) (none);
            "|" Bar (Right 70) (none);
            "::" Type (Right 60) (none);
            "<-" Generator (Left 40) (none);
            "\\\\" Default (Left 40) (none);
            "->" Stab (none) (none);
        }
        // Spelled with letters: the lexer meets them as names.
    };
}
pub(crate) use for_each_operator;

macro_rules! binding {
    ((none)) => {
        None
    };
    (($side:ident $precedence:literal)) => {
        Some(Binding {
            precedence: $precedence,
            associativity: Associativity::$side,
        })
    };
}

macro_rules! prefix {
    ((none)) => {
        None
    };
    (($precedence:literal)) => {
        Some($precedence)
    };
}

macro_rules! define_operators {
    ($($text:tt $Name:ident $binary:tt $prefix:tt;)*) => {
        /// An operator.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the table's texts say what each one is")]
        pub enum Operator {
            $($Name,)*
            NotWord,
            And,
            Or,
            In,
            NotIn,
            When,
        }

        impl Operator {
            /// How the operator is written.
            pub fn text(self) -> &'static str {
                match self {
                    $(Operator::$Name => $text,)*
                    Operator::NotWord => "not",
                    Operator::And => "and",
                    Operator::Or => "or",
                    Operator::In => "in",
                    Operator::NotIn => "not in",
                    Operator::When => "when",
                }
            }

            /// How it binds between two operands, if it can stand there.
            pub fn binary(self) -> Option<Binding> {
                match self {
                    $(Operator::$Name => binding!($binary),)*
                    Operator::NotWord => None,
                    Operator::And => binding!((Left 130)),
                    Operator::Or => binding!((Left 120)),
                    Operator::In | Operator::NotIn => binding!((Left 170)),
                    Operator::When => binding!((Right 50)),
                }
            }

            /// Its precedence before an operand, if it can stand there.
            pub fn prefix(self) -> Option<u16> {
                match self {
                    $(Operator::$Name => prefix!($prefix),)*
                    Operator::NotWord => Some(300),
                    Operator::And | Operator::Or | Operator::In | Operator::NotIn
                    | Operator::When => None,
                }
            }

            /// The operator spelled with signs as `text`.
            pub fn from_symbols(text: &str) -> Option<Operator> {
                match text {
                    $($text => Some(Operator::$Name),)*
                    _ => None,
                }
            }
        }
    };
}
for_each_operator!(define_operators);

impl Operator {
    /// The atom that names the operator in a quoted form.
    pub fn symbol(self) -> Symbol {
        Symbol::new(self.text())
    }

    /// The operator spelled with letters as `word`.
    pub fn from_word(word: &str) -> Option<Operator> {
        match word {
            "not" => Some(Operator::NotWord),
            "and" => Some(Operator::And),
            "or" => Some(Operator::Or),
            "in" => Some(Operator::In),
            "when" => Some(Operator::When),
            _ => None,
        }
    }
}
