//! Quoted forms: Elixir's abstract syntax as data.
//!
//! A form has exactly the shape that `Code.string_to_quoted/2` gives: literals stand for
//! themselves, everything else is a node `{head, meta, args}`. Macros may put any term into a
//! form, hence tuples of any size, improper lists, maps and [`Quoted::Opaque`].
//!
//! Invariant: a three-element tuple whose second element is a keyword list and whose third is a
//! list or an atom is always a [`Quoted::Node`], never a [`Quoted::Tuple`].

use crate::Symbol;

/// A byte range of the source text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// As many bytes as `text` has.
    pub fn of_text(text: &str) -> Span {
        let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
        Span { start: 0, end }
    }
}

/// An integer outside the range of `i64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BigInteger {
    /// Whether the number is below zero.
    pub negative: bool,
    /// The magnitude in base 2^64, least significant limb first, no leading zero limb.
    pub limbs: Vec<u64>,
}

/// A quoted form.
#[derive(Clone, Debug, PartialEq)]
pub enum Quoted {
    /// An integer.
    Integer(i64),
    /// An integer that does not fit `Integer`.
    Big(Box<BigInteger>),
    /// A float; always finite.
    Float(f64),
    /// An atom, `nil`, `true`, `false` and expanded aliases included.
    Atom(Symbol),
    /// A string or another binary.
    Binary(Box<[u8]>),
    /// A bit string whose size is not a multiple of 8: bytes, and the number of bits of the last one.
    Bitstring(Box<[u8]>, u8),
    /// A proper list.
    List(Vec<Quoted>),
    /// `[a, b | tail]`, where `tail` is not a list.
    Improper(Vec<Quoted>, Box<Quoted>),
    /// A tuple that is not a node.
    Tuple(Vec<Quoted>),
    /// A map, in the order its pairs were met.
    Map(Vec<(Quoted, Quoted)>),
    /// A variable, call or special form.
    Node(Box<Node>),
    /// `&module.function/arity` as a value.
    Capture(Box<ExternalFun>),
    /// A term with no source form (a pid, a reference, a function): a handle of the host's.
    Opaque(u64),
}

/// A function of a module, as a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExternalFun {
    /// The module.
    pub module: Symbol,
    /// The function.
    pub function: Symbol,
    /// The arity.
    pub arity: u8,
}

/// `{head, meta, args}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The name (an atom), or the form that is called (`{:., meta, args}`).
    pub head: Quoted,
    /// Where the form stands and what the parser or a macro noted about it.
    pub meta: Meta,
    /// The arguments, or the context of a variable.
    pub args: Args,
}

/// The third element of a node.
#[derive(Clone, Debug, PartialEq)]
pub enum Args {
    /// A variable: `nil` when it comes from source text, else the module whose macro made it.
    Context(Symbol),
    /// Arguments.
    List(Vec<Quoted>),
}

/// The second element of a node: a keyword list.
///
/// As a term it reads: the pairs of `pairs` in order, then `line`, then `column`.
#[derive(Clone, Debug, Default)]
pub struct Meta {
    /// The line, counted from 1; 0 if there is none.
    pub line: u32,
    /// The column in characters, counted from 1; 0 if unknown.
    pub column: u32,
    /// Where the form stands in its file; empty if it comes from a macro.
    pub span: Span,
    /// Whether `column` belongs to the term form; the parser always knows it for diagnostics.
    pub show_column: bool,
    /// All other pairs.
    pub pairs: Vec<(Symbol, Quoted)>,
}

/// Two metas are equal when their term forms are.
impl PartialEq for Meta {
    fn eq(&self, other: &Meta) -> bool {
        self.line == other.line
            && self.show_column == other.show_column
            && (!self.show_column || self.column == other.column)
            && self.pairs == other.pairs
    }
}

impl Meta {
    /// The meta of a form at a line, with nothing else known.
    pub fn at_line(line: u32) -> Meta {
        Meta {
            line,
            ..Meta::default()
        }
    }

    /// The value noted under `key`, `line` and `column` aside.
    pub fn get(&self, key: &str) -> Option<&Quoted> {
        self.pairs
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value)
    }

    /// Whether `key` is noted as `true`.
    pub fn is_set(&self, key: &str) -> bool {
        matches!(self.get(key), Some(Quoted::Atom(value)) if *value == "true")
    }
}

/// Calls `$visit` with the forms directly inside `$form`; `$inside` is how what a box holds is passed on.
macro_rules! visit_parts {
    ($form:expr, $visit:ident, $($inside:tt)+) => {
        match $form {
            Quoted::Node(node) => {
                let Node { head, args, .. } = $($inside)+ node;
                $visit(head);
                if let Args::List(args) = args {
                    args.into_iter().for_each($visit);
                }
            }
            Quoted::List(items) | Quoted::Tuple(items) => items.into_iter().for_each($visit),
            Quoted::Improper(items, tail) => {
                items.into_iter().for_each(&mut $visit);
                $visit($($inside)+ tail);
            }
            Quoted::Integer(_)
            | Quoted::Big(_)
            | Quoted::Float(_)
            | Quoted::Atom(_)
            | Quoted::Binary(_)
            | Quoted::Bitstring(..)
            | Quoted::Map(_)
            | Quoted::Capture(_)
            | Quoted::Opaque(_) => {}
        }
    };
}

/// The forms directly inside one: heads, arguments and elements. What a map holds is not among them, for a map in a
/// form is a value, nor is what meta notes. Who goes on with the parts of parts keeps a stack.
impl Quoted {
    /// Calls `visit` with each part.
    pub fn each_part<'q>(&'q self, mut visit: impl FnMut(&'q Quoted)) {
        visit_parts!(self, visit, &**);
    }

    /// Calls `visit` with each part, to be changed.
    pub fn each_part_mut<'q>(&'q mut self, mut visit: impl FnMut(&'q mut Quoted)) {
        visit_parts!(self, visit, &mut **);
    }

    /// Calls `visit` with each part of what is no longer needed.
    pub fn into_parts(self, mut visit: impl FnMut(Quoted)) {
        visit_parts!(self, visit, *);
    }
}

impl Quoted {
    /// The arguments, if this is a call of `name`.
    pub fn call_args(&self, name: &str) -> Option<&[Quoted]> {
        if let Quoted::Node(node) = self
            && let Quoted::Atom(head) = &node.head
            && *head == name
            && let Args::List(args) = &node.args
        {
            return Some(args);
        }
        None
    }

    /// The operands, if this is `left op right`.
    pub fn operands(&self, op: &str) -> Option<(&Quoted, &Quoted)> {
        match self.call_args(op)? {
            [left, right] => Some((left, right)),
            _ => None,
        }
    }

    /// The handles of all terms without source form in it.
    pub fn opaques(&self) -> Opaques<'_> {
        Opaques { rest: vec![self] }
    }

    /// The atom named `name`.
    pub fn atom(name: &str) -> Quoted {
        Quoted::Atom(Symbol::new(name))
    }

    /// The binary of `text`.
    pub fn string(text: &str) -> Quoted {
        Quoted::Binary(text.as_bytes().into())
    }

    /// A call `name(args…)`.
    pub fn call(name: &str, meta: Meta, args: Vec<Quoted>) -> Quoted {
        Quoted::node(Quoted::atom(name), meta, args)
    }

    /// A node with any head.
    pub fn node(head: Quoted, meta: Meta, args: Vec<Quoted>) -> Quoted {
        Quoted::Node(Box::new(Node {
            head,
            meta,
            args: Args::List(args),
        }))
    }

    /// A variable.
    pub fn variable(name: Symbol, meta: Meta, context: Symbol) -> Quoted {
        Quoted::Node(Box::new(Node {
            head: Quoted::Atom(name),
            meta,
            args: Args::Context(context),
        }))
    }

    /// The pair `{left, right}`.
    pub fn pair(left: Quoted, right: Quoted) -> Quoted {
        Quoted::Tuple(vec![left, right])
    }
}

/// The handles of the terms without source form in a form, see [`Quoted::opaques`].
#[derive(Debug)]
pub struct Opaques<'q> {
    rest: Vec<&'q Quoted>,
}

impl Iterator for Opaques<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        while let Some(part) = self.rest.pop() {
            if let Quoted::Opaque(handle) = part {
                return Some(*handle);
            }
            if let Quoted::Map(pairs) = part {
                for (key, value) in pairs {
                    self.rest.extend([key, value]);
                }
            }
            if let Quoted::Node(node) = part {
                let noted = node.meta.pairs.iter().map(|(_, value)| value);
                self.rest.extend(noted);
            }
            part.each_part(|part| self.rest.push(part));
        }
        None
    }
}
