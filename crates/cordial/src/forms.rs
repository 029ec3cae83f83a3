//! Quoted forms as terms, and back.
//!
//! Forms cross here when a macro runs: arguments and caller become terms, the result becomes a form. A term that
//! no form can hold (a pid, a reference, a fun) is kept aside and travels as a handle.

use std::sync::LazyLock;

use parking_lot::Mutex;
use rustc_hash::FxHashMap;
use syntax::{Args, BigInteger, ExternalFun, Meta, Node, Quoted, Symbol};
use vm::{Atom, AtomLimit, BitSlice, Constant, Heap, Owned, Term, Value};

/// How deep forms may nest; deeper ones are refused, as by the compiler.
const DEPTH_MAX: usize = 10_000;

/// Why a form cannot cross.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotCross {
    /// It nests too deep.
    TooDeep,
    /// The atom table is full.
    Atoms,
}

impl From<AtomLimit> for CannotCross {
    fn from(_: AtomLimit) -> CannotCross {
        CannotCross::Atoms
    }
}

/// A term kept aside.
enum Aside {
    /// One that no form can hold.
    Owned(Owned),
    /// One that crosses often.
    Constant(Constant),
}

/// Terms kept aside, by handle.
static ASIDE: LazyLock<Mutex<Vec<Aside>>> = LazyLock::new(Mutex::default);

fn keep(term: Aside) -> u64 {
    let mut aside = ASIDE.lock();
    aside.push(term);
    aside.len() as u64 - 1
}

/// Keeps the term of a form aside and gives its handle.
///
/// # Errors
/// [`CannotCross`] as for [`to_term`].
pub fn keep_form(form: &Quoted) -> Result<u64, CannotCross> {
    let heap = Heap::new();
    let term = to_term(&heap, form)?;
    Ok(keep(Aside::Owned(Owned::new(term))))
}

/// Keeps a term aside and gives the form that stands for it.
pub fn keep_aside(term: Term<'_>) -> Quoted {
    Quoted::Opaque(keep(Aside::Owned(Owned::new(term))))
}

/// The term kept under a handle.
pub fn kept(heap: &Heap, handle: u64) -> Option<Term<'_>> {
    match ASIDE.lock().get(usize::try_from(handle).ok()?)? {
        Aside::Owned(owned) => Some(owned.to_term(heap)),
        Aside::Constant(constant) => Some(constant.term(heap)),
    }
}

/// Makes a form that crosses often cheap to pass: its term is made once, as a constant.
pub fn share(form: Quoted) -> Quoted {
    let heap = Heap::new();
    let constant = to_term(&heap, &form).ok().and_then(Constant::new);
    constant.map_or(form, |constant| {
        Quoted::Opaque(keep(Aside::Constant(constant)))
    })
}

thread_local! {
    static ATOMS: std::cell::RefCell<FxHashMap<Symbol, Atom>> = std::cell::RefCell::default();
    static SYMBOLS: std::cell::RefCell<FxHashMap<Atom, Symbol>> = std::cell::RefCell::default();
}

/// The atom of a symbol.
///
/// # Errors
/// [`AtomLimit`] if the table is full.
pub fn atom(symbol: Symbol) -> Result<Atom, AtomLimit> {
    if let Some(atom) = ATOMS.with_borrow(|atoms| atoms.get(&symbol).copied()) {
        return Ok(atom);
    }
    let atom = Atom::try_new(symbol.as_str())?;
    ATOMS.with_borrow_mut(|atoms| atoms.insert(symbol, atom));
    Ok(atom)
}

/// The symbol of an atom.
pub fn symbol(atom: Atom) -> Symbol {
    if let Some(symbol) = SYMBOLS.with_borrow(|symbols| symbols.get(&atom).copied()) {
        return symbol;
    }
    let symbol = Symbol::new(atom.as_str());
    SYMBOLS.with_borrow_mut(|symbols| symbols.insert(atom, symbol));
    symbol
}

/// The term of a form.
///
/// # Errors
/// [`CannotCross`] if it nests too deep or needs an atom for which there is no room.
pub fn to_term<'h>(heap: &'h Heap, form: &Quoted) -> Result<Term<'h>, CannotCross> {
    Writer { heap, depth: 0 }.form(form)
}

struct Writer<'h> {
    heap: &'h Heap,
    depth: usize,
}

impl<'h> Writer<'h> {
    fn form(&mut self, form: &Quoted) -> Result<Term<'h>, CannotCross> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(CannotCross::TooDeep);
        }
        let term = match form {
            Quoted::Integer(value) => self.heap.integer(*value),
            Quoted::Big(big) => self.heap.big(big.negative, &big.limbs),
            Quoted::Float(value) => self.heap.float(*value).unwrap_or(self.heap.integer(0)),
            Quoted::Atom(symbol) => atom(*symbol)?.into(),
            Quoted::Binary(bytes) => self.heap.binary(bytes),
            Quoted::Bitstring(bytes, last) => {
                let len = (8 * bytes.len() + usize::from(*last)).saturating_sub(8);
                self.heap
                    .bits(BitSlice::new(bytes, 0, len))
                    .unwrap_or_else(|_| self.heap.binary(bytes))
            }
            Quoted::List(items) => {
                let items = self.forms(items)?;
                self.heap.list(items)
            }
            Quoted::Improper(items, tail) => {
                let items = self.forms(items)?;
                let tail = self.form(tail)?;
                self.heap.list_with_tail(items, tail)
            }
            Quoted::Tuple(items) => {
                let items = self.forms(items)?;
                self.heap.tuple(&items)
            }
            Quoted::Map(pairs) => {
                let pairs: Result<Vec<_>, CannotCross> = pairs
                    .iter()
                    .map(|(key, value)| Ok((self.form(key)?, self.form(value)?)))
                    .collect();
                self.heap.map_from_pairs(pairs?)
            }
            Quoted::Node(node) => self.node(node)?,
            Quoted::Capture(fun) => {
                self.heap
                    .capture(atom(fun.module)?, atom(fun.function)?, fun.arity)
            }
            Quoted::Opaque(handle) => match ASIDE.lock().get(*handle as usize) {
                Some(Aside::Owned(owned)) => owned.to_term(self.heap),
                Some(Aside::Constant(constant)) => constant.term(self.heap),
                None => Atom::NIL.into(),
            },
        };
        self.depth -= 1;
        Ok(term)
    }

    fn forms(&mut self, forms: &[Quoted]) -> Result<Vec<Term<'h>>, CannotCross> {
        forms.iter().map(|form| self.form(form)).collect()
    }

    fn node(&mut self, node: &Node) -> Result<Term<'h>, CannotCross> {
        let head = self.form(&node.head)?;
        let meta = self.meta(&node.meta)?;
        let args = match &node.args {
            Args::Context(symbol) => atom(*symbol)?.into(),
            Args::List(args) => {
                let args = self.forms(args)?;
                self.heap.list(args)
            }
        };
        Ok(self.heap.tuple(&[head, meta, args]))
    }

    fn meta(&mut self, meta: &Meta) -> Result<Term<'h>, CannotCross> {
        let mut pairs = Vec::with_capacity(meta.pairs.len() + 2);
        for (key, value) in &meta.pairs {
            let pair = [atom(*key)?.into(), self.form(value)?];
            pairs.push(self.heap.tuple(&pair));
        }
        if meta.line > 0 {
            pairs.push(
                self.heap
                    .tuple(&[Atom::LINE.into(), self.heap.integer(i64::from(meta.line))]),
            );
        }
        if meta.show_column && meta.column > 0 {
            let column = Atom::try_new("column")?;
            pairs.push(
                self.heap
                    .tuple(&[column.into(), self.heap.integer(i64::from(meta.column))]),
            );
        }
        Ok(self.heap.list(pairs))
    }
}

/// The form of a term.
///
/// # Errors
/// [`CannotCross`] if it nests too deep.
pub fn from_term(term: Term<'_>) -> Result<Quoted, CannotCross> {
    read(term, 0)
}

fn read(term: Term<'_>, depth: usize) -> Result<Quoted, CannotCross> {
    if depth > DEPTH_MAX {
        return Err(CannotCross::TooDeep);
    }
    Ok(match term.value() {
        Value::Integer(value) => Quoted::Integer(value),
        Value::Big(big) => Quoted::Big(Box::new(BigInteger {
            negative: big.negative,
            limbs: big.limbs.to_vec(),
        })),
        Value::Float(value) => Quoted::Float(value),
        Value::Atom(atom) => Quoted::Atom(symbol(atom)),
        Value::Nil => Quoted::List(Vec::new()),
        Value::Cons(_) => read_list(term, depth)?,
        Value::Tuple(tuple) => read_tuple(tuple.elements(), depth)?,
        Value::Map(map) => {
            let pair = |(key, value)| Ok((read(key, depth + 1)?, read(value, depth + 1)?));
            Quoted::Map(map.iter().map(pair).collect::<Result<_, CannotCross>>()?)
        }
        Value::Bits(bits) => match bits.bytes() {
            Some(bytes) => Quoted::Binary(bytes.as_ref().into()),
            None => {
                let last = ((bits.bit_len() + 7) % 8 + 1) as u8;
                Quoted::Bitstring(bits.slice().to_bytes().into(), last)
            }
        },
        Value::Capture(capture) => {
            let (module, function, arity) = capture.parts();
            Quoted::Capture(Box::new(ExternalFun {
                module: symbol(module),
                function: symbol(function),
                arity,
            }))
        }
        Value::Pid(_)
        | Value::Port(_)
        | Value::Reference(_)
        | Value::Fun(_)
        | Value::External(_) => keep_aside(term),
    })
}

fn read_list(term: Term<'_>, depth: usize) -> Result<Quoted, CannotCross> {
    let mut items = Vec::new();
    let mut rest = term;
    while let Some(cell) = rest.as_cons() {
        items.push(read(cell.head(), depth + 1)?);
        rest = cell.tail();
    }
    Ok(if rest.is_nil() {
        Quoted::List(items)
    } else {
        Quoted::Improper(items, Box::new(read(rest, depth + 1)?))
    })
}

fn read_tuple(elements: &[Term<'_>], depth: usize) -> Result<Quoted, CannotCross> {
    if let [head, meta, args] = elements
        && let Some(node) = read_node(*head, *meta, *args, depth)?
    {
        return Ok(node);
    }
    let items: Result<Vec<_>, CannotCross> = elements
        .iter()
        .map(|element| read(*element, depth + 1))
        .collect();
    Ok(Quoted::Tuple(items?))
}

/// `{head, meta, args}` as a node, if meta is a keyword list and args a list or an atom.
fn read_node(
    head: Term<'_>,
    meta: Term<'_>,
    args: Term<'_>,
    depth: usize,
) -> Result<Option<Quoted>, CannotCross> {
    let args_fit =
        args.as_atom().is_some() || args.is_list() && args.list_iter().all(|item| item.is_ok());
    if !args_fit {
        return Ok(None);
    }
    let Some(meta) = read_meta(meta, depth)? else {
        return Ok(None);
    };
    let args = match args.as_atom() {
        Some(context) => Args::Context(symbol(context)),
        None => {
            let items = args
                .list_iter()
                .filter_map(Result::ok)
                .map(|item| read(item, depth + 1));
            Args::List(items.collect::<Result<_, CannotCross>>()?)
        }
    };
    Ok(Some(Quoted::Node(Box::new(Node {
        head: read(head, depth + 1)?,
        meta,
        args,
    }))))
}

fn read_meta(term: Term<'_>, depth: usize) -> Result<Option<Meta>, CannotCross> {
    if !term.is_list() {
        return Ok(None);
    }
    let mut meta = Meta::default();
    for item in term.list_iter() {
        let pair = item.ok().and_then(Term::as_pair);
        let Some((key, value)) = pair.and_then(|(key, value)| Some((key.as_atom()?, value))) else {
            return Ok(None);
        };
        match (
            key.as_str(),
            value.as_i64().and_then(|number| u32::try_from(number).ok()),
        ) {
            ("line", Some(line)) if meta.line == 0 && line > 0 => meta.line = line,
            ("column", Some(column)) if meta.column == 0 && column > 0 => {
                meta.column = column;
                meta.show_column = true;
            }
            _ => meta.pairs.push((symbol(key), read(value, depth + 1)?)),
        }
    }
    Ok(Some(meta))
}
