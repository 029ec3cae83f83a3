//! Arguments, keyword lists, lists, tuples, bit strings, maps and structs.

use super::{Builder, Expression, Shape, Token, failure_over, meta_of, start_of};
use crate::Symbol;
use crate::error::{ErrorKind, Failure};
use crate::quoted::{Args, Meta, Quoted};
use crate::token::Value;

/// Expressions between commas, then perhaps keys.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    values: Vec<Expression>,
    keys: Option<Vec<Pair>>,
    /// The parentheses around them.
    pub(super) parens: Option<(Token, Token)>,
    /// `map | …`, with the bar.
    update: Option<Box<(Expression, Token)>>,
}

/// `key: value`.
#[derive(Debug)]
pub(crate) struct Pair {
    pub(super) token: Token,
    /// `None` for a cursor, which stands where a pair is to be written.
    key: Option<Quoted>,
    value: Expression,
}

/// Where arguments stand: it decides which ambiguous calls are let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Between the parentheses of a call.
    Parens,
    /// Behind a name, without parentheses.
    Bare,
    /// In a list, tuple, map, bit string or access.
    Container,
}

impl Arguments {
    /// One argument.
    pub(crate) fn of(value: Expression) -> Arguments {
        Arguments {
            values: vec![value],
            ..Arguments::default()
        }
    }

    /// Keys only.
    pub(crate) fn keys(keys: Vec<Pair>) -> Arguments {
        Arguments {
            keys: Some(keys),
            ..Arguments::default()
        }
    }

    /// One more argument.
    pub(crate) fn with(mut self, value: Expression) -> Arguments {
        self.values.push(value);
        self
    }

    /// The keys at the end.
    pub(crate) fn with_keys(mut self, keys: Vec<Pair>) -> Arguments {
        self.keys = Some(keys);
        self
    }

    /// The same and, if that is all that is `late`, `__cursor__()` among the keys: a pair to be written (`complete_cursor`).
    fn with_cursor(mut self, comma: Token, mut late: Arguments) -> Option<Arguments> {
        let value = late.values.pop()?;
        let is_cursor = matches!(&value.quoted, Quoted::Node(node) if node.head == Quoted::atom("__cursor__")
            && matches!(&node.args, Args::List(args) if args.is_empty()));
        if !is_cursor || late.len() > 0 {
            return None;
        }
        self.keys.get_or_insert_default().push(Pair {
            token: comma,
            key: None,
            value,
        });
        Some(self)
    }

    /// The same in parentheses.
    pub(crate) fn between(mut self, open: Token, close: Token) -> Arguments {
        self.parens = Some((open, close));
        self
    }

    /// How many arguments they make.
    pub(super) fn len(&self) -> usize {
        self.values.len() + usize::from(self.keys.is_some())
    }

    /// Whether an argument is an ambiguous call.
    pub(super) fn is_ambiguous(&self) -> bool {
        self.values
            .iter()
            .any(|value| value.shape == Shape::Ambiguous)
    }

    /// Whether a call with a block is an operand of an argument.
    pub(super) fn is_blocked(&self) -> bool {
        self.values.iter().any(|value| value.blocked)
    }

    /// The only argument's shape, if there is just one.
    pub(super) fn only_shape(&self) -> Option<Shape> {
        match (self.values.as_slice(), &self.keys) {
            ([only], None) => Some(only.shape),
            _ => None,
        }
    }
}

impl Builder<'_> {
    /// The forms of arguments, keys as one list at the end; and how deep they are.
    pub(super) fn arguments(
        &mut self,
        arguments: Arguments,
        place: Place,
    ) -> Result<(Vec<Quoted>, u32), Failure> {
        let alone = arguments.len() == 1;
        let mut forms = Vec::with_capacity(arguments.len());
        let mut depth = 0;
        for value in arguments.values {
            if value.shape == Shape::Ambiguous {
                match place {
                    Place::Container => {
                        return Err(ambiguous(ErrorKind::AmbiguousInContainer, &value));
                    }
                    Place::Parens | Place::Bare if !alone => {
                        return Err(ambiguous(ErrorKind::AmbiguousNestedCall, &value));
                    }
                    Place::Parens | Place::Bare => {}
                }
            }
            depth = depth.max(value.depth);
            forms.push(value.quoted);
        }
        if let Some(keys) = arguments.keys {
            let list = self.key_list(keys, place)?;
            depth = depth.max(list.depth);
            forms.push(list.quoted);
        }
        Ok((forms, depth))
    }

    /// The list that keys make.
    pub(super) fn key_list(
        &mut self,
        keys: Vec<Pair>,
        place: Place,
    ) -> Result<Expression, Failure> {
        let mut depth = 0;
        let mut list = Vec::with_capacity(keys.len());
        for Pair { token, key, value } in keys {
            if value.shape == Shape::Ambiguous {
                if place != Place::Bare {
                    return Err(ambiguous(ErrorKind::AmbiguousInContainer, &value));
                }
                let name = self.key_text(&token);
                let line = meta_of(&value.quoted).map_or(token.line, |meta| meta.line);
                let token = Token {
                    line,
                    column: 0,
                    ..token
                };
                self.warn(ErrorKind::AmbiguousKeyword { name }, &token);
            }
            depth = depth.max(value.depth);
            list.push(match key {
                Some(key) => Quoted::pair(key, value.quoted),
                None => value.quoted,
            });
        }
        Ok(Expression {
            depth: depth + 1,
            ..Expression::plain(Quoted::List(list))
        })
    }

    fn key_text(&self, token: &Token) -> String {
        self.source
            .get(token.start as usize..token.end as usize)
            .unwrap_or("")
            .to_string()
    }

    /// `key: value`.
    pub(crate) fn key(&mut self, key: Token, value: Expression) -> Pair {
        let name = match key.value {
            Value::Symbol(name) => name,
            Value::None | Value::Literal(_) | Value::Operator(_) => self.names.nil,
        };
        let mut meta = self.meta(&key);
        if let Some(quote) = key.quote().filter(|_| self.options.token_metadata) {
            let quote = Quoted::string(quote.encode_utf8(&mut [0; 4]));
            meta.pairs.push((Symbol::new("delimiter"), quote));
        }
        if self.options.literal_head.is_some() {
            meta.pairs
                .push((Symbol::new("format"), Quoted::atom("keyword")));
        }
        Pair {
            token: key,
            key: Some(self.wrapped(Quoted::Atom(name), meta)),
            value,
        }
    }

    /// Adds a pair to keys.
    pub(crate) fn pair(&mut self, mut keys: Vec<Pair>, pair: Pair) -> Vec<Pair> {
        keys.push(pair);
        keys
    }

    /// A pair whose key is made at run time.
    pub(super) fn computed_pair(&self, token: Token, key: Quoted, value: Expression) -> Pair {
        let key = Some(key);
        Pair { token, key, value }
    }

    /// `f(a: 1,)`.
    pub(crate) fn trailing_comma(&mut self, arguments: Arguments, comma: Token) -> Arguments {
        self.warn(ErrorKind::TrailingComma, &comma);
        arguments
    }

    /// `f(a: 1, 2)`.
    pub(crate) fn after_keys(
        &mut self,
        arguments: Arguments,
        comma: Token,
        late: Arguments,
    ) -> Result<Arguments, Failure> {
        arguments
            .with_cursor(comma, late)
            .ok_or_else(|| self.fail(ErrorKind::ArgumentAfterKeys, &comma))
    }

    /// `[a: 1, 2]`.
    pub(crate) fn after_keys_in_container(
        &mut self,
        elements: Arguments,
        comma: Token,
        late: Arguments,
    ) -> Result<Arguments, Failure> {
        elements
            .with_cursor(comma, late)
            .ok_or_else(|| self.fail(ErrorKind::ElementAfterKeys, &comma))
    }

    /// `[…]`.
    pub(crate) fn list(
        &mut self,
        open: Token,
        elements: Arguments,
        close: Token,
    ) -> Result<Expression, Failure> {
        let has_keys = elements.keys.is_some();
        let (mut items, depth) = self.arguments(elements, Place::Container)?;
        if has_keys && let Some(Quoted::List(keys)) = items.pop() {
            items.extend(keys);
        }
        let list = self.wrapped(Quoted::List(items), self.meta_closed(&open, &close));
        self.deeper(list, Shape::Plain, depth)
    }

    /// `{…}`.
    pub(crate) fn tuple(
        &mut self,
        open: Token,
        elements: Arguments,
        close: Token,
    ) -> Result<Expression, Failure> {
        if elements.values.is_empty() && elements.keys.is_some() {
            let kind = ErrorKind::OnlyKeys {
                what: "tuple",
                open: "'{'",
            };
            return Err(self.fail(kind, &open));
        }
        let (items, depth) = self.arguments(elements, Place::Container)?;
        let form = if items.len() == 2 {
            self.wrapped(Quoted::Tuple(items), self.meta_closed(&open, &close))
        } else {
            Quoted::call("{}", self.meta_closed(&open, &close), items)
        };
        self.deeper(form, Shape::Plain, depth)
    }

    /// `<<…>>`.
    pub(crate) fn bits(
        &mut self,
        open: Token,
        segments: Arguments,
        close: Token,
    ) -> Result<Expression, Failure> {
        if segments.values.is_empty() && segments.keys.is_some() {
            let kind = ErrorKind::OnlyKeys {
                what: "bitstring",
                open: "'<<'",
            };
            return Err(self.fail(kind, &open));
        }
        let (items, depth) = self.arguments(segments, Place::Container)?;
        let form = Quoted::call("<<>>", self.meta_closed(&open, &close), items);
        self.deeper(form, Shape::Plain, depth)
    }

    /// `key => value`, as a pair.
    pub(crate) fn assoc(
        &mut self,
        key: Expression,
        arrow: Token,
        value: Expression,
    ) -> Result<Expression, Failure> {
        if is_ambiguous_pair_side(&key) {
            return Err(self.unexpected(&[arrow], false));
        }
        let shape = if is_ambiguous_pair_side(&value) {
            Shape::Ambiguous
        } else {
            Shape::Plain
        };
        let depth = key.depth.max(value.depth);
        let mut key = key.quoted;
        if let Quoted::Node(node) = &mut key {
            let mut noted = Meta::default();
            self.note_place(&mut noted, "assoc", &arrow);
            node.meta.pairs.splice(0..0, noted.pairs);
        }
        self.deeper(Quoted::pair(key, value.quoted), shape, depth)
    }

    /// `map | pairs`.
    pub(crate) fn update(
        &mut self,
        map: Expression,
        bar: Token,
        mut pairs: Arguments,
    ) -> Result<Arguments, Failure> {
        pairs.update = Some(Box::new((map, bar)));
        Ok(pairs)
    }

    /// What stands between the braces of a map.
    fn map_body(
        &mut self,
        mut body: Arguments,
        close: &Token,
    ) -> Result<(Vec<Quoted>, u32), Failure> {
        if body
            .values
            .iter()
            .any(|value| matches!(value.shape, Shape::Open | Shape::Ambiguous))
        {
            return Err(self.unexpected(&[*close], false));
        }
        let update = body.update.take();
        if update.is_some() && body.len() == 0 {
            return Err(self.unexpected(&[*close], false));
        }
        let has_keys = body.keys.is_some();
        let (mut items, depth) = self.arguments(body, Place::Container)?;
        if has_keys && let Some(Quoted::List(keys)) = items.pop() {
            items.extend(keys);
        }
        let Some(update) = update else {
            return Ok((items, depth));
        };
        let (map, bar) = *update;
        if map.shape == Shape::Ambiguous {
            return Err(ambiguous(ErrorKind::AmbiguousInContainer, &map));
        }
        let mut meta = self.meta(&bar);
        self.note_newlines(&mut meta, &bar);
        meta.span.start = start_of(&map.quoted, meta.span.start);
        let depth = depth.max(map.depth) + 2;
        let form = Quoted::call("|", meta, vec![map.quoted, Quoted::List(items)]);
        Ok((vec![form], depth))
    }

    /// `%{…}`.
    pub(crate) fn map(
        &mut self,
        open: Token,
        body: Arguments,
        close: Token,
    ) -> Result<Expression, Failure> {
        let (items, depth) = self.map_body(body, &close)?;
        let form = Quoted::call("%{}", self.meta_closed(&open, &close), items);
        self.deeper(form, Shape::Plain, depth)
    }

    /// `%Name{…}`.
    pub(crate) fn struct_(
        &mut self,
        percent: Token,
        name: Expression,
        open: Token,
        body: Arguments,
        close: Token,
    ) -> Result<Expression, Failure> {
        let (items, depth) = self.map_body(body, &close)?;
        let map = Quoted::call("%{}", self.meta_closed(&open, &close), items);
        let mut meta = self.meta(&percent);
        meta.span.end = close.end;
        let form = Quoted::call("%", meta, vec![name.quoted, map]);
        self.deeper(form, Shape::Plain, name.depth.max(depth + 1))
    }

    /// `^` before the name of a struct.
    pub(crate) fn struct_prefix(
        &mut self,
        token: Token,
        name: Expression,
    ) -> Result<Expression, Failure> {
        let operator = token
            .operator()
            .expect("a prefix token carries its operator");
        self.prefix(&token, operator, name)
    }
}

/// Whether a side of `=>` is a call of several arguments without parentheses; with a prefix operator
/// before the call the reference lets it pass.
fn is_ambiguous_pair_side(side: &Expression) -> bool {
    let prefixed = is_unary_call(
        &side.quoted,
        &["@", "!", "^", "not", "+", "-", "~~~", "&", "..."],
    );
    side.shape == Shape::Ambiguous && (side.bare || !prefixed)
}

/// The complaint about an ambiguous call, where its form stands.
fn ambiguous(kind: ErrorKind, value: &Expression) -> Failure {
    failure_over(kind, &value.quoted)
}

/// Whether a form is a call with one argument of one of `names`.
pub(super) fn is_unary_call(form: &Quoted, names: &[&str]) -> bool {
    let Quoted::Node(node) = form else {
        return false;
    };
    match (&node.head, &node.args) {
        (Quoted::Atom(head), Args::List(args)) => {
            args.len() == 1 && names.iter().any(|name| *head == *name)
        }
        _ => false,
    }
}
