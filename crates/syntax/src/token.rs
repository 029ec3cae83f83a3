//! Tokens: what the lexer yields and the grammar reads.
//!
//! The lexer makes the raw kinds; the layout pass replaces `Newline`, `Semicolon` and `Operator`
//! by kinds that say what they mean there, and adds `CallEnd`.
//!
//! Invariant: tokens stand in source order; a string with interpolation is flat: `StringOpen`,
//! then `Text` and `InterpolationOpen … InterpolationClose` in turn, then `TextClose` or `KeywordClose`.

use crate::Symbol;
use crate::error::Place;
use crate::operator::Operator;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One or more line ends; raw only.
    Newline,
    /// `;`; raw only.
    Semicolon,
    /// Any operator; raw only.
    Operator,

    /// An integer.
    Int,
    /// A float, character, atom, string or charlist without interpolation, `nil`, `true`, `false`.
    Literal,
    /// A name that starts with an upper-case letter.
    Alias,
    /// A name that stands alone.
    Name,
    /// A name touching `(`.
    ParenName,
    /// A name whose arguments follow without parentheses, up to a `CallEnd`.
    CallName,
    /// `key:`.
    Keyword,
    /// `..` or `...` standing alone.
    Nullary,
    /// `&` touching a digit.
    CaptureInt,

    /// Opens a string with interpolation.
    StringOpen,
    /// Opens a charlist with interpolation.
    CharlistOpen,
    /// Opens an atom with interpolation.
    AtomOpen,
    /// Opens a quoted key with interpolation.
    KeywordOpen,
    /// Opens a sigil.
    SigilOpen,
    /// A piece of text.
    Text,
    /// `#{`.
    InterpolationOpen,
    /// The `}` of an interpolation.
    InterpolationClose,
    /// Ends what a `…Open` kind began.
    TextClose,
    /// Ends what a `KeywordOpen` began, colon included.
    KeywordClose,

    /// A binary operator.
    Binary,
    /// A prefix operator.
    Prefix,
    /// `@` before an operand it binds to more tightly than a dot.
    At,
    /// The `|` of a map update.
    UpdateBar,
    /// `when`.
    When,
    /// `when` before a keyword list, which ends at a `CallEnd`.
    WhenKeywords,
    /// `=>`.
    Assoc,
    /// `->`.
    Arrow,
    /// `.` before a name.
    Dot,
    /// `.` before `(`.
    DotCall,

    /// `(`.
    ParenOpen,
    /// `)`.
    ParenClose,
    /// `[` of a list.
    BracketOpen,
    /// `[` of an access.
    AccessOpen,
    /// `]`.
    BracketClose,
    /// `{`.
    BraceOpen,
    /// `}`.
    BraceClose,
    /// `<<`.
    BitsOpen,
    /// `>>`.
    BitsClose,
    /// `%{`.
    MapOpen,
    /// `%` before the name of a struct.
    Percent,
    /// `,`.
    Comma,
    /// What separates expressions: `;`, line ends or both.
    Separator,
    /// `do`.
    Do,
    /// `end`.
    End,
    /// `fn`.
    Fn,
    /// `else`, `rescue`, `catch` or `after`.
    Section,
    /// Where the arguments of a call without parentheses end.
    CallEnd,
}

/// What a token carries.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Value {
    /// Nothing.
    None,
    /// A name, or the delimiter of a text.
    Symbol(Symbol),
    /// A place in the table of literals.
    Literal(u32),
    /// An operator.
    Operator(Operator),
}

/// A token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// What it is.
    pub(crate) kind: Kind,
    /// What it carries.
    pub(crate) value: Value,
    /// First byte.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
    /// Its line.
    pub(crate) line: u32,
    /// Its column.
    pub(crate) column: u32,
    /// Line ends next to it that the grammar does not see; for `Separator`, those it is made of.
    pub(crate) newlines: u32,
    /// What else is to be known about it.
    pub(crate) note: Note,
}

/// A remark on a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Note {
    /// Nothing to say.
    None,
    /// A name before a sign that is taken for the start of its argument: `foo -1`.
    Ambiguous,
    /// A name or key in quotes of this kind.
    Quoted(char),
    /// A heredoc whose closing line is indented this much.
    Indentation(u32),
    /// A sigil's end: the place of its modifiers in the table of literals.
    Modifiers(u32),
    /// A separator with a `;` in it.
    Semicolon,
    /// A separator where commas separate.
    Inner,
}

impl Token {
    /// Whether an operand may end with this token.
    pub(crate) fn ends_operand(&self) -> bool {
        matches!(
            self.kind,
            Kind::Int
                | Kind::Literal
                | Kind::Alias
                | Kind::Name
                | Kind::Nullary
                | Kind::TextClose
                | Kind::ParenClose
                | Kind::BracketClose
                | Kind::BraceClose
                | Kind::BitsClose
                | Kind::End
        )
    }

    /// Where it begins.
    pub(crate) fn place(&self) -> Place {
        Place {
            at: self.start as usize,
            line: self.line,
            column: self.column,
        }
    }

    /// The operator it carries.
    pub(crate) fn operator(&self) -> Option<Operator> {
        match self.value {
            Value::Operator(operator) => Some(operator),
            Value::None | Value::Symbol(_) | Value::Literal(_) => None,
        }
    }
}
