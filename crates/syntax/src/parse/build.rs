//! What the grammar's actions do: quoted forms, node by node.
//!
//! Invariant: the order of the pairs in a meta is that of the reference implementation, since
//! programs see it.

mod block;
mod call;
mod container;
mod described;
mod text;

pub(crate) use block::{Body, DoBlock, Head, Item};
pub(crate) use call::Call;
pub(crate) use container::{Arguments, Pair};
pub(crate) use text::Part;

use super::ParseOptions;
use super::operators::Chain;
use crate::error::{ErrorKind, Failure, Place};
use crate::operator::Operator;
use crate::quoted::{Args, Meta, Quoted};
use crate::token::{Token, Value};
use crate::{Span, Symbol};

/// How deep a form may be. Later stages walk forms recursively; this bounds them.
const DEPTH_MAX: u32 = 4_000;

/// A form while it is built.
#[derive(Clone, Debug)]
pub(crate) struct Expression {
    pub(crate) quoted: Quoted,
    pub(crate) shape: Shape,
    /// The longest way down from here.
    pub(crate) depth: u32,
    /// Whether a call with a `do` block is an operand of it.
    pub(crate) blocked: bool,
    /// Whether it is a call without parentheses.
    pub(crate) bare: bool,
}

/// What the surroundings must know about a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Nothing.
    Plain,
    /// A chain of operators, a call without parentheses or one with a block.
    Open,
    /// It ends with a call of several arguments without parentheses.
    Ambiguous,
    /// `()`.
    EmptyParens,
    /// `() when guard`.
    EmptyParensWhen,
}

impl Expression {
    fn plain(quoted: Quoted) -> Expression {
        Expression {
            quoted,
            shape: Shape::Plain,
            depth: 1,
            blocked: false,
            bare: false,
        }
    }
}

/// What the actions share.
pub(crate) struct Builder<'s> {
    source: &'s str,
    options: &'s ParseOptions,
    literals: Vec<Quoted>,
    /// The warnings so far.
    pub(crate) warnings: Vec<Failure>,
    /// Where the last `()` stands.
    empty_parens: Option<(Token, Token)>,
    /// The first key of the last `when key: value` behind it.
    bare_guard: Option<Token>,
    names: Names,
}

/// Names that forms are made of, interned once.
#[derive(Debug)]
struct Names {
    nil: Symbol,
    block: Symbol,
    dot: Symbol,
    line: Symbol,
    column: Symbol,
}

impl<'s> Builder<'s> {
    /// A builder for the tokens of `source`, whose literals are `literals`.
    pub(crate) fn new(
        source: &'s str,
        options: &'s ParseOptions,
        literals: Vec<Quoted>,
    ) -> Builder<'s> {
        let names = Names {
            nil: Symbol::new("nil"),
            block: Symbol::new("__block__"),
            dot: Symbol::new("."),
            line: Symbol::new("line"),
            column: Symbol::new("column"),
        };
        Builder {
            source,
            options,
            literals,
            warnings: Vec::new(),
            empty_parens: None,
            bare_guard: None,
            names,
        }
    }

    // Metas.

    fn meta(&self, token: &Token) -> Meta {
        Meta {
            line: token.line,
            column: token.column,
            span: Span {
                start: token.start,
                end: token.end,
            },
            show_column: self.options.columns,
            pairs: Vec::new(),
        }
    }

    /// The meta of a token that `closer` closes.
    fn meta_closed(&self, token: &Token, closer: &Token) -> Meta {
        let mut meta = self.meta(token);
        meta.span.end = closer.end;
        self.note_newlines(&mut meta, token);
        self.note_place(&mut meta, "closing", closer);
        meta
    }

    fn note_newlines(&self, meta: &mut Meta, token: &Token) {
        if self.options.token_metadata && token.newlines > 0 {
            let newlines = Quoted::Integer(i64::from(token.newlines));
            meta.pairs.push((Symbol::new("newlines"), newlines));
        }
    }

    /// Notes where `token` stands, if metas tell about tokens.
    fn note_place(&self, meta: &mut Meta, key: &str, token: &Token) {
        if self.options.token_metadata {
            meta.pairs
                .push((Symbol::new(key), Quoted::List(self.place(token))));
        }
    }

    fn place(&self, token: &Token) -> Vec<Quoted> {
        let mut place = vec![pair(
            self.names.line,
            Quoted::Integer(i64::from(token.line)),
        )];
        if self.options.columns {
            place.push(pair(
                self.names.column,
                Quoted::Integer(i64::from(token.column)),
            ));
        }
        place
    }

    // Checks and complaints.

    fn fail(&self, kind: ErrorKind, token: &Token) -> Failure {
        let length = (token.end - token.start) as usize;
        Failure::at(kind, token.place(), length)
    }

    fn warn(&mut self, kind: ErrorKind, token: &Token) {
        let warning = self.fail(kind, token);
        self.warnings.push(warning);
    }

    /// The complaint that the first of `tokens` cannot stand where it does: behind an operand or not.
    pub(super) fn unexpected(&self, tokens: &[Token], after_operand: bool) -> Failure {
        let (token, shown) = described::token(tokens, after_operand, &self.literals, self.source);
        let kind = if shown == "'do:'" {
            ErrorKind::DoKeyword
        } else {
            ErrorKind::SyntaxErrorBefore { token, shown }
        };
        self.fail(kind, &tokens[0])
    }

    /// A form made of `parts` forms deep `inner`.
    fn deeper(&self, quoted: Quoted, shape: Shape, inner: u32) -> Result<Expression, Failure> {
        if inner >= DEPTH_MAX {
            let failure = failure_over(ErrorKind::NestedTooDeep, &quoted);
            dismantle(quoted);
            return Err(failure);
        }
        Ok(Expression {
            quoted,
            shape,
            depth: inner + 1,
            blocked: false,
            bare: false,
        })
    }

    /// The form a name stands for.
    fn symbol(&self, token: &Token) -> Symbol {
        match token.value {
            Value::Symbol(symbol) => symbol,
            Value::Operator(operator) => operator.symbol(),
            Value::None | Value::Literal(_) => self.names.nil,
        }
    }

    fn take_literal(&mut self, value: Value) -> Quoted {
        match value.place() {
            Some(place) => std::mem::replace(&mut self.literals[place], Quoted::Integer(0)),
            None => Quoted::Atom(self.names.nil),
        }
    }

    // Operands.

    /// A number, atom or plain string.
    pub(crate) fn literal(&mut self, token: Token) -> Expression {
        let literal = self.take_literal(token.value);
        if self.options.literal_head.is_none() {
            return Expression::plain(literal);
        }
        let meta = self.literal_meta(&token, &literal);
        Expression {
            depth: 2,
            ..Expression::plain(self.wrapped(literal, meta))
        }
    }

    /// A literal, in a node of its own if each gets one.
    fn wrapped(&self, literal: Quoted, meta: Meta) -> Quoted {
        match self.options.literal_head {
            Some(head) => Quoted::node(Quoted::Atom(head), meta, vec![literal]),
            None => literal,
        }
    }

    /// The meta of a literal, which tells how it is written.
    fn literal_meta(&self, token: &Token, literal: &Quoted) -> Meta {
        let mut meta = self.meta(token);
        if !self.options.token_metadata {
            return meta;
        }
        let span = token.start as usize..token.end as usize;
        let text = self.source.get(span).unwrap_or_default();
        if matches!(
            literal,
            Quoted::Integer(_) | Quoted::Big(_) | Quoted::Float(_)
        ) {
            meta.pairs
                .push((Symbol::new("token"), Quoted::string(text)));
            return meta;
        }
        if matches!(text, ":nil" | ":true" | ":false") {
            meta.pairs
                .push((Symbol::new("format"), Quoted::atom("atom")));
        }
        let text = text.strip_prefix(':').unwrap_or(text);
        let delimiters = ["\"\"\"", "'''", "\"", "'"];
        if let Some(delimiter) = delimiters.iter().find(|it| text.starts_with(**it)) {
            meta.pairs
                .push((Symbol::new("delimiter"), Quoted::string(delimiter)));
            self.note_indentation(&mut meta, token);
        }
        meta
    }

    /// `&1`.
    pub(crate) fn capture_int(&mut self, token: Token, number: Token) -> Expression {
        let number = self.take_literal(number.value);
        Expression::plain(Quoted::call("&", self.meta(&token), vec![number]))
    }

    /// `..` or `...` alone.
    pub(crate) fn nullary(&mut self, token: Token) -> Expression {
        let head = Quoted::Atom(self.symbol(&token));
        Expression::plain(Quoted::node(head, self.meta(&token), Vec::new()))
    }

    /// `Foo`.
    pub(crate) fn alias(&mut self, token: Token) -> Expression {
        let mut meta = self.meta(&token);
        self.note_place(&mut meta, "last", &token);
        let name = Quoted::Atom(self.symbol(&token));
        Expression::plain(Quoted::call("__aliases__", meta, vec![name]))
    }

    /// `@operand`.
    pub(crate) fn at(&mut self, token: Token, operand: Expression) -> Result<Expression, Failure> {
        self.prefix(&token, Operator::At, operand)
    }

    /// Adds an `@` before others and a call with a block.
    pub(crate) fn at_more(
        &mut self,
        token: Token,
        (mut tokens, call): (Vec<Token>, Expression),
    ) -> (Vec<Token>, Expression) {
        tokens.insert(0, token);
        (tokens, call)
    }

    /// Adds `@…call do … end` to a chain.
    pub(crate) fn at_block(
        &mut self,
        mut chain: Chain,
        (tokens, call): (Vec<Token>, Expression),
    ) -> Chain {
        tokens.into_iter().for_each(|token| chain.prefix(token));
        chain.operand(call);
        chain
    }

    // Chains.

    /// Adds a prefix operator to a chain.
    pub(crate) fn chain_prefix(&mut self, mut chain: Chain, token: Token) -> Chain {
        chain.prefix(token);
        chain
    }

    /// Adds a binary operator to a chain.
    pub(crate) fn chain_binary(
        &mut self,
        mut chain: Chain,
        token: Token,
    ) -> Result<Chain, Failure> {
        chain.binary(token, self)?;
        Ok(chain)
    }

    /// Adds an operand to a chain.
    pub(crate) fn operand(&mut self, mut chain: Chain, operand: Expression) -> Chain {
        chain.operand(operand);
        chain
    }

    /// `chain when key: value`.
    pub(crate) fn when_keys(
        &mut self,
        mut chain: Chain,
        when: Token,
        keys: Vec<Pair>,
    ) -> Result<Expression, Failure> {
        chain.binary(when, self)?;
        self.bare_guard = keys.first().map(|pair| pair.token);
        let keys = self.key_list(keys, container::Place::Bare)?;
        chain.operand(Expression {
            shape: Shape::Ambiguous,
            ..keys
        });
        chain.finish(self)
    }

    /// `operator operand`.
    pub(crate) fn prefix(
        &mut self,
        token: &Token,
        operator: Operator,
        operand: Expression,
    ) -> Result<Expression, Failure> {
        let Expression {
            quoted,
            shape,
            depth,
            blocked,
            ..
        } = operand;
        let mut meta = self.meta(token);
        meta.span.end = end_of(&quoted, meta.span.end);
        let form = Quoted::node(Quoted::Atom(operator.symbol()), meta, vec![quoted]);
        Ok(Expression {
            blocked,
            ..self.deeper(form, applied(shape), depth)?
        })
    }

    /// `left operator right`.
    pub(crate) fn binary(
        &mut self,
        token: &Token,
        operator: Operator,
        left: Expression,
        right: Expression,
    ) -> Result<Expression, Failure> {
        self.warn_ambiguous(token, operator, &left, &right);
        let depth = left.depth.max(right.depth);
        let blocked = left.blocked || right.blocked;
        let mut shape = chained(right.shape);
        if operator == Operator::When && left.shape == Shape::EmptyParens {
            shape = Shape::EmptyParensWhen;
        }
        let mut meta = self.meta(token);
        self.note_newlines(&mut meta, token);
        meta.span.start = start_of(&left.quoted, meta.span.start);
        meta.span.end = end_of(&right.quoted, meta.span.end);
        let form = self.applied(token, operator, meta, left.quoted, right.quoted)?;
        Ok(Expression {
            blocked,
            ..self.deeper(form, shape, depth + 1)?
        })
    }

    fn applied(
        &mut self,
        token: &Token,
        operator: Operator,
        meta: Meta,
        left: Quoted,
        right: Quoted,
    ) -> Result<Quoted, Failure> {
        if operator == Operator::Step {
            return self.stepped(token, left, right);
        }
        if operator == Operator::In {
            return Ok(self.member(token, meta, left, right));
        }
        if operator == Operator::NotIn {
            let form = Quoted::call("in", meta.clone(), vec![left, right]);
            return Ok(Quoted::call("not", meta, vec![form]));
        }
        Ok(Quoted::node(
            Quoted::Atom(operator.symbol()),
            meta,
            vec![left, right],
        ))
    }

    fn warn_ambiguous(
        &mut self,
        token: &Token,
        operator: Operator,
        left: &Expression,
        right: &Expression,
    ) {
        let arrow = Operator::Pipe.binary().map(|binding| binding.precedence);
        let operator_text = operator.text();
        let call = right.bare || right.shape == Shape::Ambiguous;
        if call && operator.binary().map(|binding| binding.precedence) == arrow {
            self.warn(
                ErrorKind::AmbiguousPipe {
                    operator: operator_text,
                },
                token,
            );
        }
        if left.blocked && right.shape == Shape::Ambiguous {
            let token = Token {
                column: 0,
                ..*token
            };
            self.warn(
                ErrorKind::AmbiguousOperand {
                    operator: operator_text,
                },
                &token,
            );
        }
    }

    /// `first..last//step`.
    fn stepped(&mut self, token: &Token, left: Quoted, step: Quoted) -> Result<Quoted, Failure> {
        if let Quoted::Node(mut range) = left
            && matches!(&range.head, Quoted::Atom(head) if *head == "..")
            && let Args::List(args) = &mut range.args
            && args.len() == 2
        {
            range.meta.span.end = end_of(&step, range.meta.span.end);
            args.push(step);
            range.head = Quoted::atom("..//");
            return Ok(Quoted::Node(range));
        }
        Err(self.fail(ErrorKind::StepWithoutRange, token))
    }

    /// `left in right`, which `not left in right` is rewritten to.
    fn member(&mut self, token: &Token, meta: Meta, left: Quoted, right: Quoted) -> Quoted {
        if let Some((operator, operand)) = negated(&left) {
            self.warn(ErrorKind::NotIn, token);
            let form = Quoted::call("in", meta.clone(), vec![operand, right]);
            return Quoted::node(Quoted::Atom(operator), meta, vec![form]);
        }
        Quoted::call("in", meta, vec![left, right])
    }
}

/// The operator and operand of `not x` or `!x`.
fn negated(form: &Quoted) -> Option<(Symbol, Quoted)> {
    let Quoted::Node(node) = form else {
        return None;
    };
    match (&node.head, &node.args) {
        (Quoted::Atom(head), Args::List(args))
            if args.len() == 1 && (*head == "not" || *head == "!") =>
        {
            Some((*head, args[0].clone()))
        }
        _ => None,
    }
}

fn chained(shape: Shape) -> Shape {
    if shape == Shape::Ambiguous {
        Shape::Ambiguous
    } else {
        Shape::Open
    }
}

/// The shape of a prefix operator and its operand.
fn applied(shape: Shape) -> Shape {
    match shape {
        Shape::Ambiguous | Shape::Open => shape,
        Shape::Plain | Shape::EmptyParens | Shape::EmptyParensWhen => Shape::Plain,
    }
}

fn pair(key: Symbol, value: Quoted) -> Quoted {
    Quoted::pair(Quoted::Atom(key), value)
}

fn meta_of(form: &Quoted) -> Option<&Meta> {
    if let Quoted::Node(node) = form {
        Some(&node.meta)
    } else {
        None
    }
}

fn start_of(form: &Quoted, otherwise: u32) -> u32 {
    meta_of(form).map_or(otherwise, |meta| meta.span.start.min(otherwise))
}

fn end_of(form: &Quoted, otherwise: u32) -> u32 {
    meta_of(form).map_or(otherwise, |meta| meta.span.end.max(otherwise))
}

/// Drops a form that may be too deep to drop by recursion.
fn dismantle(form: Quoted) {
    let mut rest = vec![form];
    while let Some(form) = rest.pop() {
        if let Quoted::Map(pairs) = form {
            rest.extend(pairs.into_iter().flat_map(|(key, value)| [key, value]));
        } else {
            form.into_parts(|part| rest.push(part));
        }
    }
}

/// A complaint about a whole form.
fn failure_over(kind: ErrorKind, form: &Quoted) -> Failure {
    let meta = meta_of(form).cloned().unwrap_or_default();
    let place = Place {
        at: meta.span.start as usize,
        line: meta.line,
        column: meta.column,
    };
    Failure::at(
        kind,
        place,
        meta.span.end.saturating_sub(meta.span.start) as usize,
    )
}
