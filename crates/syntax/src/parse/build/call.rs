//! Calls: with parentheses, without, on a dot, with a `do` block, by access.

use super::container::{Arguments, Place};
use super::{Builder, DoBlock, Expression, Shape, end_of, start_of};
use crate::error::{ErrorKind, Failure};
use crate::quoted::{Args, Meta, Node, Quoted};
use crate::token::{Note, Token};
use crate::{Span, Symbol};

/// A call to which a `do` block may yet be added.
#[derive(Debug)]
pub(crate) struct Call {
    head: Quoted,
    meta: Meta,
    /// `None` if neither parentheses nor arguments follow the name.
    args: Option<Vec<Quoted>>,
    shape: Shape,
    depth: u32,
}

impl Builder<'_> {
    /// A call that no block follows.
    pub(crate) fn call(&mut self, call: Call) -> Result<Expression, Failure> {
        let Call {
            head,
            mut meta,
            args,
            shape,
            depth,
        } = call;
        let bare = shape != Shape::Plain;
        let args = match (args, &head) {
            (Some(args), _) => Args::List(args),
            (None, Quoted::Atom(_)) => Args::Context(self.names.nil),
            (None, _) => {
                meta.pairs
                    .insert(0, (Symbol::new("no_parens"), Quoted::atom("true")));
                Args::List(Vec::new())
            }
        };
        let form = Quoted::Node(Box::new(Node { head, meta, args }));
        Ok(Expression {
            bare,
            ..self.deeper(form, shape, depth)?
        })
    }

    /// A call with a `do` block.
    pub(crate) fn block_call(&mut self, call: Call, block: DoBlock) -> Result<Expression, Failure> {
        let Call {
            head,
            mut meta,
            args,
            depth,
            ..
        } = call;
        let mut args = args.unwrap_or_default();
        let (keys, noted, inner) = self.block_keys(block);
        meta.span.end = meta.span.end.max(noted.span.end);
        meta.pairs.retain(|(key, _)| *key != "ambiguous_op");
        meta.pairs.splice(0..0, noted.pairs);
        args.push(keys);
        let form = Quoted::node(head, meta, args);
        Ok(Expression {
            blocked: true,
            ..self.deeper(form, Shape::Open, depth.max(inner + 2))?
        })
    }

    // Calls of a name.

    /// A name alone.
    pub(crate) fn named(&mut self, name: Token) -> Call {
        let head = Quoted::Atom(self.symbol(&name));
        Call {
            head,
            meta: self.meta(&name),
            args: None,
            shape: Shape::Plain,
            depth: 0,
        }
    }

    /// `name arguments`.
    pub(crate) fn named_bare(
        &mut self,
        name: Token,
        arguments: Arguments,
    ) -> Result<Call, Failure> {
        let head = Quoted::Atom(self.symbol(&name));
        let mut meta = self.meta(&name);
        if name.note == Note::Ambiguous && arguments.len() == 1 {
            meta.pairs
                .push((Symbol::new("ambiguous_op"), Quoted::Atom(self.names.nil)));
        }
        self.bare(head, meta, arguments, 0)
    }

    fn bare(
        &mut self,
        head: Quoted,
        mut meta: Meta,
        arguments: Arguments,
        head_depth: u32,
    ) -> Result<Call, Failure> {
        let ambiguous = arguments.len() > 1 || arguments.is_ambiguous();
        let shape = if ambiguous {
            Shape::Ambiguous
        } else {
            Shape::Open
        };
        let (args, depth) = self.arguments(arguments, Place::Bare)?;
        meta.span.end = args
            .last()
            .map_or(meta.span.end, |last| end_of(last, meta.span.end));
        Ok(Call {
            head,
            meta,
            args: Some(args),
            shape,
            depth: depth.max(head_depth),
        })
    }

    /// `name (a, b)`.
    pub(crate) fn space_before_parens(&mut self, open: Token) -> Result<Call, Failure> {
        Err(self.fail(ErrorKind::SpaceBeforeParens, &open))
    }

    /// `name(arguments)`.
    pub(crate) fn named_parens(&mut self, name: Token, parens: Arguments) -> Result<Call, Failure> {
        let head = Quoted::Atom(self.symbol(&name));
        let meta = self.meta(&name);
        self.closed(head, meta, parens, 0)
    }

    /// `name(arguments)(arguments)`.
    pub(crate) fn named_twice(
        &mut self,
        name: Token,
        first: Arguments,
        second: Arguments,
    ) -> Result<Call, Failure> {
        let call = self.named_parens(name, first)?;
        self.again(call, second)
    }

    /// `(…)` behind a call that ends with parentheses itself.
    fn again(&mut self, call: Call, parens: Arguments) -> Result<Call, Failure> {
        let meta = call.meta.clone();
        let Expression { quoted, depth, .. } = self.call(call)?;
        self.closed(quoted, meta, parens, depth)
    }

    fn closed(
        &mut self,
        head: Quoted,
        mut meta: Meta,
        parens: Arguments,
        head_depth: u32,
    ) -> Result<Call, Failure> {
        if let Some((open, close)) = parens.parens {
            let closed = self.meta_closed(&open, &close);
            meta.pairs.splice(0..0, closed.pairs);
            meta.span.end = close.end;
        }
        let (args, depth) = self.arguments(parens, Place::Parens)?;
        Ok(Call {
            head,
            meta,
            args: Some(args),
            shape: Shape::Plain,
            depth: depth.max(head_depth),
        })
    }

    // Calls on a dot.

    fn dot(&mut self, left: Quoted, dot: &Token, name: Option<&Token>) -> Quoted {
        let mut meta = self.meta(dot);
        meta.span.start = start_of(&left, meta.span.start);
        let mut args = vec![left];
        if let Some(name) = name {
            meta.span.end = name.end;
            args.push(Quoted::Atom(self.symbol(name)));
        }
        Quoted::node(Quoted::Atom(self.names.dot), meta, args)
    }

    fn dotted_meta(&mut self, name: &Token) -> Meta {
        let mut meta = self.meta(name);
        if let Some(quote) = name.quote()
            && self.options.token_metadata
        {
            let delimiter = Quoted::string(&quote.to_string());
            meta.pairs.push((Symbol::new("delimiter"), delimiter));
        }
        meta
    }

    /// `left.name`.
    pub(crate) fn dotted(&mut self, left: Expression, dot: Token, name: Token) -> Call {
        let meta = self.dotted_meta(&name);
        let head = self.dot(left.quoted, &dot, Some(&name));
        Call {
            head,
            meta,
            args: None,
            shape: Shape::Plain,
            depth: left.depth + 1,
        }
    }

    /// `left.name arguments`.
    pub(crate) fn dotted_bare(
        &mut self,
        left: Expression,
        dot: Token,
        name: Token,
        arguments: Arguments,
    ) -> Result<Call, Failure> {
        let meta = self.dotted_meta(&name);
        let head = self.dot(left.quoted, &dot, Some(&name));
        self.bare(head, meta, arguments, left.depth + 1)
    }

    /// `left.name(arguments)`.
    pub(crate) fn dotted_parens(
        &mut self,
        left: Expression,
        dot: Token,
        name: Token,
        parens: Arguments,
    ) -> Result<Call, Failure> {
        let meta = self.dotted_meta(&name);
        let head = self.dot(left.quoted, &dot, Some(&name));
        self.closed(head, meta, parens, left.depth + 1)
    }

    /// `left.name(arguments)(arguments)`.
    pub(crate) fn dotted_twice(
        &mut self,
        left: Expression,
        dot: Token,
        name: Token,
        first: Arguments,
        second: Arguments,
    ) -> Result<Call, Failure> {
        let call = self.dotted_parens(left, dot, name, first)?;
        self.again(call, second)
    }

    /// `left.(arguments)`.
    pub(crate) fn anonymous(
        &mut self,
        left: Expression,
        dot: Token,
        parens: Arguments,
    ) -> Result<Call, Failure> {
        let meta = self.meta(&dot);
        let head = self.dot(left.quoted, &dot, None);
        self.closed(head, meta, parens, left.depth + 1)
    }

    /// `left.(arguments)(arguments)`.
    pub(crate) fn anonymous_twice(
        &mut self,
        left: Expression,
        dot: Token,
        first: Arguments,
        second: Arguments,
    ) -> Result<Call, Failure> {
        let call = self.anonymous(left, dot, first)?;
        self.again(call, second)
    }

    /// `left.Alias`.
    pub(crate) fn dot_alias(
        &mut self,
        left: Expression,
        dot: Token,
        alias: Token,
    ) -> Result<Expression, Failure> {
        let Expression { quoted, depth, .. } = left;
        let name = Quoted::Atom(self.symbol(&alias));
        let mut last = Meta::default();
        self.note_place(&mut last, "last", &alias);
        if matches!(quoted, Quoted::Atom(_)) {
            return Err(self.fail(ErrorKind::AtomBeforeAlias, &alias));
        }
        if is_aliases(&quoted) {
            let quoted = longer_alias(quoted, name, last, alias.end);
            return Ok(Expression {
                depth,
                ..Expression::plain(quoted)
            });
        }
        let mut meta = self.meta(&dot);
        meta.span = Span {
            start: start_of(&quoted, dot.start),
            end: alias.end,
        };
        meta.pairs = last.pairs;
        let form = Quoted::call("__aliases__", meta, vec![quoted, name]);
        self.deeper(form, Shape::Plain, depth)
    }

    /// `left.{arguments}`.
    pub(crate) fn dot_container(
        &mut self,
        left: Expression,
        dot: Token,
        open: Token,
        arguments: Arguments,
        close: Token,
    ) -> Result<Expression, Failure> {
        let (args, depth) = self.arguments(arguments, Place::Container)?;
        let mut inner = self.meta(&dot);
        inner.span.start = start_of(&left.quoted, inner.span.start);
        let head_args = vec![left.quoted, Quoted::atom("{}")];
        let head = Quoted::node(Quoted::Atom(self.names.dot), inner, head_args);
        let mut meta = self.meta(&dot);
        meta.span.end = close.end;
        if !args.is_empty() {
            meta.pairs = self.meta_closed(&open, &close).pairs;
        }
        self.deeper(
            Quoted::node(head, meta, args),
            Shape::Plain,
            depth.max(left.depth + 1),
        )
    }

    /// `left[key]`.
    pub(crate) fn access(
        &mut self,
        left: Expression,
        open: Token,
        key: Arguments,
        close: Token,
    ) -> Result<Expression, Failure> {
        let mut meta = self.meta_closed(&open, &close);
        meta.span.start = start_of(&left.quoted, meta.span.start);
        meta.pairs
            .insert(0, (Symbol::new("from_brackets"), Quoted::atom("true")));
        let (mut key, depth) = self.arguments(key, Place::Container)?;
        let access = vec![Quoted::atom("Elixir.Access"), Quoted::atom("get")];
        let head = Quoted::node(Quoted::Atom(self.names.dot), meta.clone(), access);
        let mut args = vec![left.quoted];
        args.append(&mut key);
        self.deeper(
            Quoted::node(head, meta, args),
            Shape::Plain,
            depth.max(left.depth),
        )
    }

    /// `value[a, b]`.
    pub(crate) fn many_keys(&mut self, comma: Token) -> Result<Arguments, Failure> {
        Err(self.fail(ErrorKind::ManyAccessKeys, &comma))
    }
}

fn is_aliases(form: &Quoted) -> bool {
    let Quoted::Node(node) = form else {
        return false;
    };
    matches!(&node.head, Quoted::Atom(head) if *head == "__aliases__")
}

/// The alias `form` with one more `name`, which ends at byte `end` and is noted as `last`.
fn longer_alias(form: Quoted, name: Quoted, mut last: Meta, end: u32) -> Quoted {
    let Quoted::Node(mut node) = form else {
        return form;
    };
    let old = node.meta.pairs.iter().position(|(key, _)| *key == "last");
    match (old, last.pairs.pop()) {
        (Some(old), Some(new)) => node.meta.pairs[old] = new,
        (None, Some(new)) => node.meta.pairs.insert(0, new),
        (_, None) => {}
    }
    node.meta.span.end = end;
    if let Args::List(parts) = &mut node.args {
        parts.push(name);
    }
    Quoted::Node(node)
}
