//! One pass over the tokens that settles what depends on spacing and line ends.
//!
//! - Line ends that only break a line go; the others, and `;`, become one `Separator`.
//! - A sign is binary or a prefix: `foo - 1`, `foo -1`.
//! - `[` begins a list or an access: `foo [1]`, `foo[1]`.
//! - A name that arguments follow becomes a `CallName`. Such a call takes all that follows, up to a
//!   separator, a closer, `->`, `=>`, `do` or a section; there stands a `CallEnd`. A `do` thus
//!   belongs to the outermost such call.
//! - The `|` of a map update is told from the operator.
//!
//! Invariant: in what leaves this module no `Newline`, `Semicolon` or `Operator` is left, and
//! `CallEnd` balances `CallName` and `WhenKeywords`.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a token is told from a few; the grammar lists them all"
)]

use crate::error::{ErrorKind, Failure};
use crate::lex::NESTING_MAX;
use crate::operator::Operator;
use crate::token::{Kind, Note, Token, Value};

/// Rewrites the raw tokens of `source`, which ends at line and column `end`.
pub(super) fn settle(
    raw: Vec<Token>,
    end: (u32, u32),
    source: &str,
) -> Result<Vec<Token>, Failure> {
    let mut layout = Layout {
        source,
        out: Vec::with_capacity(raw.len() + raw.len() / 8),
        contexts: vec![Context::of(Kind::Separator)],
        pending: None,
        calls: 0,
    };
    let mut index = 0;
    while index < raw.len() {
        let next = raw.get(index + 1).copied();
        index += layout.step(raw[index], next)?;
    }
    let bytes = u32::try_from(source.len()).unwrap_or(u32::MAX);
    layout.finish(end, bytes);
    Ok(layout.out)
}

struct Layout<'s> {
    source: &'s str,
    out: Vec<Token>,
    /// What is open, innermost last; the first is the text itself.
    contexts: Vec<Context>,
    /// A line end or `;` of which it is not known yet whether it separates.
    pending: Option<Token>,
    /// Calls without parentheses that are open, in all contexts.
    calls: usize,
}

struct Context {
    /// Calls without parentheses that are open here.
    calls: u32,
    /// Whether the next `|` here is that of a map update.
    update: bool,
    /// Whether the name of a struct is being read.
    struct_name: bool,
    /// Whether line ends before the closer separate, as between the parentheses of a block.
    sequence: bool,
    /// Whether commas separate here, so that a line end may only stand before the closer.
    container: bool,
}

impl Context {
    fn of(opener: Kind) -> Context {
        let sequence = matches!(opener, Kind::ParenOpen | Kind::InterpolationOpen);
        let container = matches!(
            opener,
            Kind::BracketOpen | Kind::AccessOpen | Kind::BraceOpen | Kind::BitsOpen | Kind::MapOpen
        );
        Context {
            calls: 0,
            update: opener == Kind::MapOpen,
            struct_name: false,
            sequence,
            container,
        }
    }
}

impl Layout<'_> {
    /// Takes one token, or two that are one; says how many.
    fn step(&mut self, token: Token, next: Option<Token>) -> Result<usize, Failure> {
        match token.kind {
            Kind::Newline => {
                self.pending = Some(token);
                Ok(1)
            }
            Kind::Semicolon => {
                self.semicolon(token);
                Ok(1)
            }
            Kind::Operator => self.operator(token, next),
            Kind::Arrow | Kind::Assoc => {
                self.arrow(token);
                Ok(1)
            }
            Kind::Dot | Kind::DotCall => {
                let token = self.join_operator(token);
                self.out.push(token);
                Ok(1)
            }
            Kind::Do | Kind::Section | Kind::End => self.block(token),
            Kind::ParenClose
            | Kind::BracketClose
            | Kind::BraceClose
            | Kind::BitsClose
            | Kind::InterpolationClose => self.close(token),
            Kind::Comma => {
                self.settle_pending();
                let context = self.context();
                if context.calls == 0 {
                    context.update = false;
                }
                self.out.push(token);
                Ok(1)
            }
            Kind::Text | Kind::TextClose | Kind::KeywordClose | Kind::InterpolationOpen => {
                self.out.push(token);
                if token.kind == Kind::InterpolationOpen {
                    self.contexts.push(Context::of(token.kind));
                }
                Ok(1)
            }
            _ => self.operand(token),
        }
    }

    /// A `;`, perhaps behind line ends.
    fn semicolon(&mut self, token: Token) {
        let continues = self.out.last().is_some_and(|last| continues(last.kind));
        match &mut self.pending {
            Some(_) if continues => {
                self.join_line();
                self.pending = Some(token);
            }
            Some(newline) => newline.kind = Kind::Semicolon,
            None => self.pending = Some(token),
        }
    }

    fn context(&mut self) -> &mut Context {
        self.contexts
            .last_mut()
            .expect("the text itself is never closed")
    }

    /// What an operand may begin with.
    fn operand(&mut self, mut token: Token) -> Result<usize, Failure> {
        if token.kind == Kind::BraceOpen && self.context().struct_name {
            self.context().struct_name = false;
            self.join_line();
            self.out.push(token);
            self.contexts.push(Context {
                update: true,
                ..Context::of(token.kind)
            });
            return Ok(1);
        }
        self.settle_pending();
        if token.kind == Kind::BracketOpen && self.accesses(&token) {
            token.kind = Kind::AccessOpen;
        } else {
            self.begin_argument(&token, Note::None)?;
        }
        let call = token.kind == Kind::ParenOpen && self.calls_here();
        self.out.push(token);
        match token.kind {
            Kind::Keyword | Kind::KeywordOpen => {
                let context = self.context();
                context.update &= context.calls > 0;
            }
            Kind::ParenOpen => {
                self.contexts.push(Context {
                    sequence: !call,
                    container: call,
                    ..Context::of(token.kind)
                });
            }
            Kind::BracketOpen
            | Kind::AccessOpen
            | Kind::BraceOpen
            | Kind::BitsOpen
            | Kind::MapOpen
            | Kind::Fn => self.contexts.push(Context::of(token.kind)),
            Kind::Percent => self.context().struct_name = true,
            _ => {}
        }
        Ok(1)
    }

    /// Whether a `(` holds the arguments of what stands before it.
    fn calls_here(&self) -> bool {
        self.out.last().is_some_and(|last| {
            matches!(
                last.kind,
                Kind::ParenName | Kind::DotCall | Kind::ParenClose
            )
        })
    }

    /// Whether a `[` reads from what stands before it.
    fn accesses(&self, token: &Token) -> bool {
        self.out.last().is_some_and(|last| {
            last.ends_operand()
                && last.kind != Kind::Nullary
                && (last.kind != Kind::Name || last.end == token.start)
        })
    }

    /// An operand begins: if a name stands before it, that name is called with it.
    fn begin_argument(&mut self, token: &Token, note: Note) -> Result<(), Failure> {
        let Some(last) = self.out.last_mut() else {
            return Ok(());
        };
        if matches!(token.kind, Kind::Keyword | Kind::KeywordOpen) && last.kind == Kind::When {
            last.kind = Kind::WhenKeywords;
            self.context().calls += 1;
            return self.count_call(token);
        }
        if last.kind != Kind::Name || token.kind == Kind::ParenOpen && last.end == token.start {
            return Ok(());
        }
        last.kind = Kind::CallName;
        if note != Note::None && last.note == Note::None {
            last.note = note;
        }
        self.context().calls += 1;
        self.count_call(token)
    }

    fn count_call(&mut self, token: &Token) -> Result<(), Failure> {
        self.calls += 1;
        if self.calls > NESTING_MAX {
            let length = (token.end - token.start) as usize;
            return Err(Failure::at(ErrorKind::NestedTooDeep, token.place(), length));
        }
        Ok(())
    }

    fn operator(&mut self, mut token: Token, next: Option<Token>) -> Result<usize, Failure> {
        let operator = token
            .operator()
            .expect("the lexer gives each operator token its operator");
        match operator {
            Operator::NotWord if next.is_some_and(|next| next.operator() == Some(Operator::In)) => {
                token.value = Value::Operator(Operator::NotIn);
                token.end = next.map_or(token.end, |next| next.end);
                self.binary(token, Operator::NotIn);
                // Line ends before `not` are not told.
                if let Some(last) = self.out.last_mut() {
                    last.newlines = 0;
                }
                return Ok(2);
            }
            Operator::Plus | Operator::Minus => return self.sign(token),
            Operator::Range if !self.after_operand() => {
                token = self.join_operator(token);
                token.kind = Kind::Nullary;
                self.out.push(token);
            }
            Operator::Ellipsis => {
                self.settle_pending();
                self.begin_argument(&token, Note::None)?;
                let prefix = next.is_some_and(|next| begins_operand(&next));
                if prefix {
                    self.prefix(token);
                } else {
                    token.kind = Kind::Nullary;
                    self.out.push(token);
                }
            }
            _ if operator.binary().is_some() => self.binary(token, operator),
            _ => {
                self.settle_pending();
                self.begin_argument(&token, Note::None)?;
                self.prefix(token);
            }
        }
        Ok(1)
    }

    /// Whether the token before ends an operand; a line end between does not matter.
    fn after_operand(&self) -> bool {
        self.out.last().is_some_and(Token::ends_operand)
            && self
                .pending
                .is_none_or(|pending| pending.kind == Kind::Newline)
    }

    fn binary(&mut self, token: Token, operator: Operator) {
        let mut token = self.join_operator(token);
        token.kind = if operator == Operator::When {
            Kind::When
        } else {
            Kind::Binary
        };
        let context = self.context();
        if context.update && context.calls == 0 {
            match operator {
                Operator::Bar => {
                    token.kind = Kind::UpdateBar;
                    context.update = false;
                }
                Operator::Type | Operator::When | Operator::Generator | Operator::Default => {
                    context.update = false;
                }
                _ => {}
            }
        }
        self.out.push(token);
    }

    /// `+` or `-`.
    fn sign(&mut self, mut token: Token) -> Result<usize, Failure> {
        self.settle_pending();
        let Some(last) = self.out.last().copied().filter(Token::ends_operand) else {
            self.prefix(token);
            return Ok(1);
        };
        let after = self.source.as_bytes().get(token.end as usize);
        let touches_next = !matches!(after, None | Some(b' ' | b'\t' | b'\n' | b'\r'));
        if last.kind == Kind::Name && last.end < token.start && touches_next {
            self.begin_argument(&token, Note::Ambiguous)?;
            self.prefix(token);
        } else {
            token.kind = Kind::Binary;
            self.out.push(token);
        }
        Ok(1)
    }

    fn prefix(&mut self, mut token: Token) {
        if token.operator() == Some(Operator::At) {
            token.kind = Kind::At;
        } else {
            token.kind = Kind::Prefix;
            // `@-a.b` applies `@` to all of it, while `@a.b` is `(@a).b`.
            for before in self
                .out
                .iter_mut()
                .rev()
                .take_while(|before| before.kind == Kind::At)
            {
                before.kind = Kind::Prefix;
            }
        }
        self.out.push(token);
    }

    /// `do`, `end`, `else` and kin.
    fn block(&mut self, token: Token) -> Result<usize, Failure> {
        if token.kind == Kind::Do {
            self.join_do();
        }
        self.settle_pending();
        self.end_calls(&token);
        if token.kind == Kind::End {
            self.contexts.pop();
        }
        self.out.push(token);
        if token.kind == Kind::Do {
            self.contexts.push(Context::of(Kind::Do));
        }
        Ok(1)
    }

    fn close(&mut self, token: Token) -> Result<usize, Failure> {
        if !self.context().sequence {
            self.join_line();
        }
        self.settle_pending();
        self.end_calls(&token);
        self.contexts.pop();
        self.out.push(token);
        Ok(1)
    }

    /// Pushes `->` or `=>`, which end calls.
    fn arrow(&mut self, token: Token) {
        let token = self.join_operator(token);
        self.end_calls(&token);
        if token.kind == Kind::Assoc {
            self.context().update = false;
        }
        self.out.push(token);
    }

    /// An operator at the start of a line goes on with the line before; it remembers the line ends.
    fn join_operator(&mut self, mut token: Token) -> Token {
        if let Some(pending) = self.pending.filter(|pending| pending.kind == Kind::Newline) {
            self.pending = None;
            token.newlines = pending.newlines;
        } else {
            self.settle_pending();
        }
        token
    }

    /// A `do` may stand on a line of its own, but not behind a name alone.
    fn join_do(&mut self) {
        let alone = self.out.last().is_some_and(|last| last.kind == Kind::Name);
        if alone && self.context().calls == 0 {
            if let Some(mut pending) = self.pending.take() {
                pending.note = Note::Inner;
                self.separate(pending);
            }
        } else {
            self.join_line();
        }
    }

    /// Forgets a pending line end (not a `;`).
    fn join_line(&mut self) {
        if self
            .pending
            .is_some_and(|pending| pending.kind == Kind::Newline)
        {
            let newlines = self.pending.take().map_or(0, |pending| pending.newlines);
            self.note_newlines(newlines);
        }
    }

    /// Tells the token before how many line ends follow it, where that is worth knowing.
    fn note_newlines(&mut self, newlines: u32) {
        if let Some(last) = self.out.last_mut()
            && continues(last.kind)
        {
            last.newlines = newlines;
        }
    }

    /// The pending line end or `;` either only breaks the line or separates expressions.
    fn settle_pending(&mut self) {
        let Some(mut pending) = self.pending.take() else {
            return;
        };
        let Some(last) = self.out.last_mut() else {
            self.separate(pending);
            return;
        };
        let block_start = matches!(last.kind, Kind::Do | Kind::Fn | Kind::Section);
        if block_start || pending.kind == Kind::Newline && continues(last.kind) {
            // `not in` does not tell.
            if last.operator() != Some(Operator::NotIn) {
                last.newlines = pending.newlines;
            }
            return;
        }
        let inner = self.context().container || self.context().struct_name;
        pending.note = match pending.kind {
            Kind::Semicolon => Note::Semicolon,
            _ if inner => Note::Inner,
            _ => Note::None,
        };
        self.separate(pending);
    }

    fn separate(&mut self, mut pending: Token) {
        self.end_calls(&pending);
        pending.kind = Kind::Separator;
        self.out.push(pending);
    }

    /// Ends the calls open in this context, just before `token`.
    fn end_calls(&mut self, token: &Token) {
        let context = self.context();
        let calls = std::mem::take(&mut context.calls);
        self.calls -= calls as usize;
        for _ in 0..calls {
            self.out.push(Token {
                kind: Kind::CallEnd,
                end: token.start,
                newlines: 0,
                ..*token
            });
        }
    }

    fn finish(&mut self, end: (u32, u32), bytes: u32) {
        self.settle_pending();
        let token = Token {
            kind: Kind::CallEnd,
            value: Value::None,
            start: bytes,
            end: bytes,
            line: end.0,
            column: end.1,
            newlines: 0,
            note: Note::None,
        };
        self.end_calls(&token);
    }
}

/// Whether a line cannot end an expression after this kind of token.
fn continues(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Binary
            | Kind::Prefix
            | Kind::At
            | Kind::UpdateBar
            | Kind::When
            | Kind::WhenKeywords
            | Kind::Assoc
            | Kind::Arrow
            | Kind::Dot
            | Kind::Keyword
            | Kind::KeywordClose
            | Kind::ParenOpen
            | Kind::BracketOpen
            | Kind::AccessOpen
            | Kind::BraceOpen
            | Kind::BitsOpen
            | Kind::MapOpen
            | Kind::Comma
            | Kind::InterpolationOpen
            | Kind::Do
            | Kind::Fn
            | Kind::Section
    )
}

/// Whether the argument of `...` may begin with this token.
fn begins_operand(token: &Token) -> bool {
    match token.kind {
        Kind::Int
        | Kind::Literal
        | Kind::Alias
        | Kind::Name
        | Kind::ParenName
        | Kind::CaptureInt
        | Kind::StringOpen
        | Kind::CharlistOpen
        | Kind::AtomOpen
        | Kind::SigilOpen
        | Kind::ParenOpen
        | Kind::BracketOpen
        | Kind::BraceOpen
        | Kind::BitsOpen
        | Kind::MapOpen
        | Kind::Percent
        | Kind::Fn => true,
        Kind::Operator => token
            .operator()
            .is_some_and(|operator| operator.prefix().is_some()),
        _ => false,
    }
}
