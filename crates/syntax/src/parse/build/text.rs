//! Strings, charlists, atoms, keys and sigils with interpolation.

use super::block::Body;
use super::container::Pair;
use super::{Builder, Expression, Shape};
use crate::Symbol;
use crate::error::Failure;
use crate::quoted::{Args, Meta, Node, Quoted};
use crate::token::{Note, Token, Value};

/// A piece of a text.
#[derive(Debug)]
pub(crate) enum Part {
    /// Plain text.
    Text(Quoted),
    /// An interpolated form between `#{` and `}`.
    Interpolated {
        open: Token,
        form: Expression,
        close: Token,
    },
}

impl Builder<'_> {
    /// Adds plain text to parts.
    pub(crate) fn text(&mut self, mut parts: Vec<Part>, token: Token) -> Vec<Part> {
        let text = self.take_literal(token.value);
        parts.push(Part::Text(text));
        parts
    }

    /// Adds an interpolation to parts.
    pub(crate) fn interpolation(
        &mut self,
        mut parts: Vec<Part>,
        open: Token,
        body: Body,
        close: Token,
    ) -> Result<Vec<Part>, Failure> {
        let form = self.sequence(body)?;
        parts.push(Part::Interpolated { open, form, close });
        Ok(parts)
    }

    /// `Kernel.to_string(form)`.
    fn interpolated(&mut self, open: &Token, form: Quoted, close: &Token) -> Quoted {
        let mut meta = self.meta(open);
        meta.span.end = close.end;
        let function = vec![Quoted::atom("Elixir.Kernel"), Quoted::atom("to_string")];
        let head = Quoted::node(Quoted::Atom(self.names.dot), meta.clone(), function);
        meta.pairs
            .push((Symbol::new("from_interpolation"), Quoted::atom("true")));
        self.note_place(&mut meta, "closing", close);
        Quoted::node(head, meta, vec![form])
    }

    /// The parts as segments of a bit string.
    fn segments(&mut self, open: &Token, parts: Vec<Part>) -> (Vec<Quoted>, u32) {
        let mut depth = 0;
        let mut segments = Vec::with_capacity(parts.len());
        for (index, part) in parts.into_iter().enumerate() {
            match part {
                Part::Text(Quoted::Binary(text))
                    if text.is_empty() && !begins_heredoc(open, index) => {}
                Part::Text(text) => segments.push(text),
                Part::Interpolated { open, form, close } => {
                    depth = depth.max(form.depth + 3);
                    let mut meta = self.meta(&open);
                    meta.span.end = close.end;
                    let text = self.interpolated(&open, form.quoted, &close);
                    let kind = Node {
                        head: Quoted::atom("binary"),
                        meta: meta.clone(),
                        args: Args::Context(self.names.nil),
                    };
                    let kind = Quoted::Node(Box::new(kind));
                    segments.push(Quoted::call("::", meta, vec![text, kind]));
                }
            }
        }
        (segments, depth)
    }

    /// The meta of a text, with its delimiter.
    fn text_meta(&mut self, open: &Token) -> Meta {
        let mut meta = self.meta(open);
        if self.options.token_metadata {
            if let Value::Symbol(delimiter) = open.value {
                let delimiter = Quoted::string(delimiter.as_str());
                meta.pairs.push((Symbol::new("delimiter"), delimiter));
            }
            self.note_indentation(&mut meta, open);
        }
        meta
    }

    pub(super) fn note_indentation(&self, meta: &mut Meta, open: &Token) {
        if let Note::Indentation(blanks) = open.note {
            meta.pairs.push((
                Symbol::new("indentation"),
                Quoted::Integer(i64::from(blanks)),
            ));
        }
    }

    /// A string.
    pub(crate) fn string(&mut self, open: Token, parts: Vec<Part>) -> Result<Expression, Failure> {
        let meta = self.text_meta(&open);
        let (segments, depth) = self.segments(&open, parts);
        self.deeper(Quoted::call("<<>>", meta, segments), Shape::Plain, depth)
    }

    /// A charlist.
    pub(crate) fn charlist(
        &mut self,
        open: Token,
        parts: Vec<Part>,
    ) -> Result<Expression, Failure> {
        let mut depth = 0;
        let mut items = Vec::with_capacity(parts.len());
        for (index, part) in parts.into_iter().enumerate() {
            match part {
                Part::Text(Quoted::Binary(text))
                    if text.is_empty() && !begins_heredoc(&open, index) => {}
                Part::Text(text) => items.push(text),
                Part::Interpolated { open, form, close } => {
                    depth = depth.max(form.depth + 2);
                    items.push(self.interpolated(&open, form.quoted, &close));
                }
            }
        }
        let function = vec![Quoted::atom("Elixir.List"), Quoted::atom("to_charlist")];
        let head = Quoted::node(Quoted::Atom(self.names.dot), self.meta(&open), function);
        let meta = self.text_meta(&open);
        let form = Quoted::node(head, meta, vec![Quoted::List(items)]);
        self.deeper(form, Shape::Plain, depth)
    }

    /// An atom.
    pub(crate) fn atom(&mut self, open: Token, parts: Vec<Part>) -> Result<Expression, Failure> {
        let meta = self.text_meta(&open);
        self.atom_of(&open, meta, parts)
    }

    fn atom_of(
        &mut self,
        open: &Token,
        meta: Meta,
        parts: Vec<Part>,
    ) -> Result<Expression, Failure> {
        let (segments, depth) = self.segments(open, parts);
        let binary = Quoted::call("<<>>", self.meta(open), segments);
        let name = if self.options.existing_atoms_only {
            "binary_to_existing_atom"
        } else {
            "binary_to_atom"
        };
        let function = vec![Quoted::atom("erlang"), Quoted::atom(name)];
        let head = Quoted::node(Quoted::Atom(self.names.dot), self.meta(open), function);
        let form = Quoted::node(head, meta, vec![binary, Quoted::atom("utf8")]);
        self.deeper(form, Shape::Plain, depth + 1)
    }

    /// A key made of text.
    pub(crate) fn text_key(
        &mut self,
        open: Token,
        parts: Vec<Part>,
        value: Expression,
    ) -> Result<Pair, Failure> {
        let mut meta = self.text_meta(&open);
        if self.options.token_metadata {
            meta.pairs
                .push((Symbol::new("format"), Quoted::atom("keyword")));
        }
        let key = self.atom_of(&open, meta, parts)?;
        Ok(self.computed_pair(open, key.quoted, value))
    }

    /// A sigil.
    pub(crate) fn sigil(
        &mut self,
        open: Token,
        parts: Vec<Part>,
        close: Token,
    ) -> Result<Expression, Failure> {
        let opener = self.symbol(&open).as_str();
        let name: String = opener[1..]
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let delimiter = &opener[1 + name.len()..];
        let mut inner = self.meta(&open);
        self.note_indentation(&mut inner, &open);
        let empty = parts.len() == 1;
        let (mut segments, depth) = self.segments(&open, parts);
        if empty && segments.is_empty() {
            segments.push(Quoted::string(""));
        }
        let modifiers = match close.note {
            Note::Modifiers(place) => self.take_literal(Value::Literal(place)),
            Note::None
            | Note::Ambiguous
            | Note::Quoted(_)
            | Note::Indentation(_)
            | Note::Semicolon
            | Note::Inner => Quoted::List(Vec::new()),
        };
        let mut meta = self.meta(&open);
        meta.span.end = close.end;
        meta.pairs
            .push((Symbol::new("delimiter"), Quoted::string(delimiter)));
        let binary = Quoted::call("<<>>", inner, segments);
        let form = Quoted::call(&format!("sigil_{name}"), meta, vec![binary, modifiers]);
        self.deeper(form, Shape::Plain, depth + 1)
    }
}

/// Whether a part is the first of a heredoc: the reference keeps it, empty or not.
fn begins_heredoc(open: &Token, index: usize) -> bool {
    index == 0 && matches!(open.note, Note::Indentation(_))
}
