//! Sequences of expressions, clauses, `do` blocks, `fn` and parentheses.

use super::container::{Arguments, Place, is_unary_call};
use super::{Builder, Expression, Shape, end_of};
use crate::Symbol;
use crate::error::{ErrorKind, Failure};
use crate::quoted::{Args, Meta, Quoted};
use crate::token::Token;

/// Expressions or clauses, as they follow one another.
#[derive(Debug, Default)]
pub(crate) struct Body {
    /// The separator that is all there is.
    separator: Option<Token>,
    /// What stands before the first clause; all there is if there are no clauses.
    expressions: Vec<Expression>,
    clauses: Vec<OpenClause>,
}

/// What stands between separators.
#[derive(Debug)]
pub(crate) enum Item {
    /// An expression.
    Expression(Expression),
    /// The head of a clause, and the first expression of its body.
    Clause(OpenClause),
}

/// A clause to whose body expressions may be added.
#[derive(Debug)]
pub(crate) struct OpenClause {
    head: Head,
    arrow: Token,
    body: Vec<Expression>,
}

/// The left side of a clause.
#[derive(Debug, Default)]
pub(crate) struct Head {
    args: Vec<Quoted>,
    /// The parentheses around the arguments, if they are no expression's.
    parens: Option<(Token, Token)>,
    depth: u32,
    /// Whether an argument is a call with a block, which is not allowed.
    blocked: bool,
}

/// A `do` block.
#[derive(Debug)]
pub(crate) struct DoBlock {
    open: Token,
    close: Token,
    /// `do`, `else` and so on, with what they hold.
    sections: Vec<(Token, Expression)>,
}

impl Body {
    /// One expression.
    pub(crate) fn of(expression: Expression) -> Body {
        Body {
            expressions: vec![expression],
            ..Body::default()
        }
    }

    /// Nothing but a separator.
    pub(crate) fn separated(separator: Token) -> Body {
        Body {
            separator: Some(separator),
            ..Body::default()
        }
    }

    fn last(&mut self) -> Option<&mut Expression> {
        match self.clauses.last_mut() {
            Some(clause) => clause.body.last_mut(),
            None => self.expressions.last_mut(),
        }
    }
}

impl Builder<'_> {
    // Sequences.

    /// A separator after the last expression.
    pub(crate) fn separate(&mut self, mut body: Body, separator: Token) -> Body {
        if self.options.token_metadata
            && let Some(Expression {
                quoted: Quoted::Node(node),
                ..
            }) = body.last()
        {
            let newlines = Quoted::Integer(i64::from(separator.newlines));
            let mut place = vec![super::pair(Symbol::new("newlines"), newlines)];
            place.append(&mut self.place(&separator));
            let end = (Symbol::new("end_of_expression"), Quoted::List(place));
            node.meta.pairs.insert(0, end);
        }
        body
    }

    /// A separator and one more expression.
    pub(crate) fn expression(&mut self, body: Body, separator: Token, next: Expression) -> Body {
        let mut body = self.separate(body, separator);
        body.expressions.push(next);
        body
    }

    /// One more expression or clause.
    pub(crate) fn item(
        &mut self,
        mut body: Body,
        separator: Option<Token>,
        item: Item,
    ) -> Result<Body, Failure> {
        // What stands in for the body of a clause that has none ends at the separator as a body does.
        if let Some(clause) = body.clauses.last_mut().filter(|it| it.body.is_empty()) {
            let nil = self.missing_body(&clause.arrow);
            clause.body.push(nil);
        }
        if let Some(separator) = separator {
            body = self.separate(body, separator);
        }
        match item {
            Item::Expression(expression) => match body.clauses.last_mut() {
                Some(clause) => clause.body.push(expression),
                None => body.expressions.push(expression),
            },
            Item::Clause(clause) if body.expressions.is_empty() => body.clauses.push(clause),
            Item::Clause(clause) => return Err(self.fail(ErrorKind::LateClause, &clause.arrow)),
        }
        Ok(body)
    }

    /// One form for expressions in a row.
    fn block(
        &mut self,
        mut expressions: Vec<Expression>,
        meta: Meta,
    ) -> Result<Expression, Failure> {
        let splices = |form: &Expression| is_unary_call(&form.quoted, &["unquote_splicing"]);
        match expressions.pop() {
            Some(only) if expressions.is_empty() && !splices(&only) => Ok(only),
            Some(last) => {
                expressions.push(last);
                self.block_of(expressions, meta)
            }
            None => self.block_of(expressions, meta),
        }
    }

    fn block_of(&self, expressions: Vec<Expression>, meta: Meta) -> Result<Expression, Failure> {
        let depth = expressions.iter().map(|form| form.depth).max().unwrap_or(0);
        let forms = expressions.into_iter().map(|form| form.quoted).collect();
        let form = Quoted::node(Quoted::Atom(self.names.block), meta, forms);
        self.deeper(form, Shape::Plain, depth)
    }

    /// The form of a sequence without clauses.
    pub(super) fn sequence(&mut self, body: Body) -> Result<Expression, Failure> {
        let meta = body
            .separator
            .map(|separator| self.meta(&separator))
            .unwrap_or_default();
        if body.expressions.is_empty() {
            return self.block_of(Vec::new(), meta);
        }
        self.block(body.expressions, Meta::default())
    }

    /// The form of a whole text.
    pub(crate) fn program(&mut self, body: Body) -> Result<Quoted, Failure> {
        Ok(self.sequence(body)?.quoted)
    }

    // Clauses.

    /// `head -> first`.
    pub(crate) fn clause(
        &mut self,
        head: Head,
        arrow: Token,
        first: Option<Expression>,
    ) -> Result<Item, Failure> {
        if head.blocked {
            return Err(self.unexpected(&[arrow], false));
        }
        Ok(Item::Clause(OpenClause {
            head,
            arrow,
            body: first.into_iter().collect(),
        }))
    }

    /// Arguments before `->`.
    pub(crate) fn head(&mut self, arguments: Arguments) -> Result<Head, Failure> {
        let shape = arguments.only_shape();
        let blocked = arguments.is_blocked() && shape != Some(Shape::EmptyParensWhen);
        let (mut args, depth) = self.arguments(arguments, Place::Bare)?;
        let parens = match shape {
            Some(Shape::EmptyParens) => {
                args.clear();
                self.empty_parens_places()
            }
            Some(Shape::EmptyParensWhen) => {
                if let Some(key) = self.bare_guard.take() {
                    self.empty_parens_places();
                    return Err(self.unexpected(&[key], false));
                }
                if let Some(Quoted::Node(when)) = args.first_mut()
                    && let Args::List(operands) = &mut when.args
                {
                    operands.remove(0);
                }
                self.empty_parens_places()
            }
            _ => {
                spread_guard(&mut args);
                None
            }
        };
        Ok(Head {
            args,
            parens,
            depth,
            blocked,
        })
    }

    /// The last `()` was no expression but the empty arguments of a clause.
    fn empty_parens_places(&mut self) -> Option<(Token, Token)> {
        self.warnings
            .pop_if(|warning| matches!(warning.kind, ErrorKind::EmptyParens));
        self.empty_parens
    }

    /// `(a, b) when key: value`.
    pub(crate) fn head_when_keys(&mut self, keys: Vec<super::Pair>) -> Result<Head, Failure> {
        Err(self.unexpected(&[keys[0].token], false))
    }

    /// `(a, b)` before `->`.
    pub(crate) fn head_parens(
        &mut self,
        arguments: Arguments,
        open: Token,
        close: Token,
    ) -> Result<Head, Failure> {
        let blocked = arguments.is_blocked();
        let (args, depth) = self.arguments(arguments, Place::Bare)?;
        Ok(Head {
            args,
            parens: Some((open, close)),
            depth,
            blocked,
        })
    }

    /// `(a, b) when guard` before `->`.
    pub(crate) fn head_parens_when(
        &mut self,
        arguments: Arguments,
        open: Token,
        close: Token,
        when: Token,
        guard: Expression,
    ) -> Result<Head, Failure> {
        let mut head = self.head_parens(arguments, open, close)?;
        head.depth = head.depth.max(guard.depth) + 1;
        head.args.push(guard.quoted);
        let args = std::mem::take(&mut head.args);
        let mut meta = self.meta(&when);
        self.note_newlines(&mut meta, &when);
        head.args = vec![Quoted::call("when", meta, args)];
        Ok(head)
    }

    /// What stands in for the body of a clause that has none.
    fn missing_body(&mut self, arrow: &Token) -> Expression {
        self.warn(ErrorKind::EmptyClauseBody, arrow);
        let nil = Quoted::Atom(self.names.nil);
        Expression::plain(self.wrapped(nil, self.meta(arrow)))
    }

    fn finish_clause(&mut self, clause: OpenClause) -> Result<Expression, Failure> {
        let OpenClause { head, arrow, body } = clause;
        let body = if body.is_empty() {
            self.missing_body(&arrow)
        } else {
            self.block(body, Meta::default())?
        };
        let mut meta = self.meta(&arrow);
        if let Some((open, close)) = head.parens
            && self.options.token_metadata
        {
            meta.pairs
                .push((Symbol::new("parens"), self.parens_places(&open, &close)));
        }
        self.note_newlines(&mut meta, &arrow);
        meta.span.end = end_of(&body.quoted, meta.span.end);
        let form = Quoted::call("->", meta, vec![Quoted::List(head.args), body.quoted]);
        self.deeper(form, Shape::Plain, body.depth.max(head.depth + 1))
    }

    fn parens_places(&self, open: &Token, close: &Token) -> Quoted {
        let mut places = self.place(open);
        places.push(super::pair(
            Symbol::new("closing"),
            Quoted::List(self.place(close)),
        ));
        Quoted::List(places)
    }

    /// The form of what a block holds: a list of clauses, or expressions.
    fn contents(&mut self, body: Body) -> Result<Expression, Failure> {
        if body.clauses.is_empty() {
            return self.sequence(Body {
                separator: None,
                ..body
            });
        }
        let mut depth = 0;
        let mut clauses = Vec::with_capacity(body.clauses.len());
        for clause in body.clauses {
            let clause = self.finish_clause(clause)?;
            depth = depth.max(clause.depth);
            clauses.push(clause.quoted);
        }
        self.deeper(Quoted::List(clauses), Shape::Plain, depth)
    }

    // Blocks.

    /// Adds `else` or the like to sections.
    pub(crate) fn section(
        &mut self,
        mut sections: Vec<(Token, Body)>,
        token: Token,
        body: Body,
    ) -> Vec<(Token, Body)> {
        sections.push((token, body));
        sections
    }

    /// `do … end`.
    pub(crate) fn do_block(
        &mut self,
        open: Token,
        body: Body,
        sections: Vec<(Token, Body)>,
        close: Token,
    ) -> Result<DoBlock, Failure> {
        let mut done = Vec::with_capacity(1 + sections.len());
        done.push((open, self.contents(body)?));
        for (token, body) in sections {
            let contents = self.contents(body)?;
            done.push((token, contents));
        }
        Ok(DoBlock {
            open,
            close,
            sections: done,
        })
    }

    /// A block as the last argument of its call; what to note in the call's meta; where the block
    /// ends; its depth.
    pub(super) fn block_keys(&mut self, block: DoBlock) -> (Quoted, Meta, u32) {
        let mut noted = self.meta(&block.close);
        self.note_place(&mut noted, "do", &block.open);
        self.note_place(&mut noted, "end", &block.close);
        let depth = block
            .sections
            .iter()
            .map(|(_, form)| form.depth)
            .max()
            .unwrap_or(0);
        let pairs = block.sections.into_iter().map(|(token, form)| {
            let key = Quoted::Atom(self.symbol(&token));
            Quoted::pair(self.wrapped(key, self.meta(&token)), form.quoted)
        });
        (Quoted::List(pairs.collect()), noted, depth)
    }

    /// `fn … end`.
    pub(crate) fn anonymous_fn(
        &mut self,
        open: Token,
        body: Body,
        close: Token,
    ) -> Result<Expression, Failure> {
        if body.clauses.is_empty() && body.expressions.is_empty() {
            return Err(self.unexpected(&[close], false));
        }
        if body.clauses.is_empty() {
            return Err(self.fail(ErrorKind::FnWithoutClauses, &open));
        }
        let Expression { quoted, depth, .. } = self.contents(body)?;
        let clauses = if let Quoted::List(clauses) = quoted {
            clauses
        } else {
            vec![quoted]
        };
        let form = Quoted::call("fn", self.meta_closed(&open, &close), clauses);
        self.deeper(form, Shape::Plain, depth)
    }

    // Parentheses.

    /// `()`.
    pub(crate) fn empty_parens(&mut self, open: Token, close: Token) -> Expression {
        self.warn(ErrorKind::EmptyParens, &open);
        self.empty_parens = Some((open, close));
        self.bare_guard = None;
        let mut meta = Meta::default();
        self.note_parens(&mut meta, &open, &close);
        let quoted = Quoted::node(Quoted::Atom(self.names.block), meta, Vec::new());
        Expression {
            shape: Shape::EmptyParens,
            ..Expression::plain(quoted)
        }
    }

    fn note_parens(&self, meta: &mut Meta, open: &Token, close: &Token) {
        if self.options.token_metadata {
            let places = self.parens_places(open, close);
            meta.pairs.insert(0, (Symbol::new("parens"), places));
        }
    }

    /// `(;)`.
    pub(crate) fn separator_parens(&mut self, open: Token, close: Token) -> Expression {
        let meta = self.meta_closed(&open, &close);
        Expression::plain(Quoted::node(
            Quoted::Atom(self.names.block),
            meta,
            Vec::new(),
        ))
    }

    /// `(…;)`.
    pub(crate) fn parens_separated(
        &mut self,
        open: Token,
        body: Body,
        separator: Token,
        close: Token,
    ) -> Result<Expression, Failure> {
        let body = self.separate(body, separator);
        self.parens(open, body, close)
    }

    /// `(…)`.
    pub(crate) fn parens(
        &mut self,
        open: Token,
        mut body: Body,
        close: Token,
    ) -> Result<Expression, Failure> {
        if !body.clauses.is_empty() {
            let meta = self.meta_closed(&open, &close);
            let clauses = self.contents(body)?;
            return Ok(Expression {
                quoted: self.wrapped(clauses.quoted, meta),
                ..clauses
            });
        }
        let kept = |form: &Expression| is_unary_call(&form.quoted, &["not", "!"]);
        match body.expressions.pop() {
            // Kept apart, so that `(!a) in b` is not taken for `!(a in b)`.
            Some(only) if body.expressions.is_empty() && kept(&only) => {
                self.block_of(vec![only], Meta::default())
            }
            Some(only)
                if body.expressions.is_empty()
                    && !is_unary_call(&only.quoted, &["unquote_splicing"]) =>
            {
                Ok(self.parenthesized(only, &open, &close))
            }
            Some(last) => {
                body.expressions.push(last);
                let mut meta = self.meta_closed(&open, &close);
                meta.pairs.retain(|(key, _)| *key != "newlines");
                self.block_of(body.expressions, meta)
            }
            None => self.block_of(Vec::new(), Meta::default()),
        }
    }

    fn parenthesized(&self, only: Expression, open: &Token, close: &Token) -> Expression {
        let Expression {
            mut quoted, depth, ..
        } = only;
        if let Quoted::Node(node) = &mut quoted {
            self.note_parens(&mut node.meta, open, close);
        }
        Expression {
            depth,
            ..Expression::plain(quoted)
        }
    }
}

/// `a, b when guard` is one `when` with all of them.
fn spread_guard(args: &mut Vec<Quoted>) {
    let Some(Quoted::Node(last)) = args.last_mut() else {
        return;
    };
    let when = matches!(&last.head, Quoted::Atom(head) if *head == "when");
    let Args::List(operands) = &mut last.args else {
        return;
    };
    if !when || operands.len() != 2 {
        return;
    }
    let mut spread = std::mem::take(operands);
    let Some(Quoted::Node(mut form)) = args.pop() else {
        return;
    };
    args.append(&mut spread);
    form.args = Args::List(std::mem::take(args));
    args.push(Quoted::Node(form));
}
