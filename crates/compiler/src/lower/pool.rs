//! The tables of the module under construction: atoms, constants, imports, lambdas, lines.
//!
//! Invariant: an entry is made once; equal entries have equal ids. Floats are equal when their
//! bits are, so `0.0` and `-0.0` stay apart.

use std::hash::{Hash, Hasher};

use bytecode::{
    AtomId, FuncId, Import, ImportId, Lambda, LambdaId, Line, Literal, LiteralId, Module,
};
use rustc_hash::{FxHashMap, FxHasher};
use syntax::Symbol;

/// A module under construction.
#[derive(Default)]
pub(super) struct Pool {
    /// What is made.
    pub(super) module: Module,
    atoms: FxHashMap<Symbol, AtomId>,
    imports: FxHashMap<Import, ImportId>,
    literals: FxHashMap<u64, Vec<LiteralId>>,
    lines: FxHashMap<Line, u32>,
    files: FxHashMap<String, u32>,
    captures: FxHashMap<FuncId, LambdaId>,
    /// Functions of the module by name and arity.
    pub(super) functions: FxHashMap<(Symbol, u8), FuncId>,
}

impl Pool {
    /// The atom of `name`.
    pub(super) fn atom(&mut self, name: Symbol) -> AtomId {
        let atoms = &mut self.module.atoms;
        *self.atoms.entry(name).or_insert_with(|| {
            atoms.push(name.as_str().to_owned());
            AtomId::new(atoms.len() - 1)
        })
    }

    /// The atom of `name`.
    pub(super) fn atom_named(&mut self, name: &str) -> AtomId {
        self.atom(Symbol::new(name))
    }

    /// The function `module.function/arity`.
    pub(super) fn import(&mut self, module: Symbol, function: Symbol, arity: u8) -> ImportId {
        let import = Import {
            module: self.atom(module),
            function: self.atom(function),
            arity,
        };
        let imports = &mut self.module.imports;
        *self.imports.entry(import).or_insert_with(|| {
            imports.push(import);
            ImportId::new(imports.len() - 1)
        })
    }

    /// A constant.
    pub(super) fn literal(&mut self, literal: Literal) -> LiteralId {
        let mut hasher = FxHasher::default();
        hash(&literal, &mut hasher);
        let bucket = self.literals.entry(hasher.finish()).or_default();
        let literals = &mut self.module.literals;
        if let Some(id) = bucket
            .iter()
            .find(|id| is_same(&literals[id.index()], &literal))
        {
            return *id;
        }
        literals.push(literal);
        let id = LiteralId::new(literals.len() - 1);
        bucket.push(id);
        id
    }

    /// The index of a source file.
    pub(super) fn file(&mut self, name: &str) -> u32 {
        if let Some(index) = self.files.get(name) {
            return *index;
        }
        let index = u32::try_from(self.files.len()).expect("fewer than 2^32 files");
        self.module.files.push(name.to_owned());
        self.files.insert(name.to_owned(), index);
        index
    }

    /// The index of a source position.
    pub(super) fn line(&mut self, file: u32, line: u32) -> u32 {
        let line = Line { file, line };
        let lines = &mut self.module.lines;
        *self.lines.entry(line).or_insert_with(|| {
            lines.push(line);
            u32::try_from(lines.len() - 1).expect("fewer than 2^32 lines")
        })
    }

    /// A new lambda.
    pub(super) fn lambda(&mut self, lambda: Lambda) -> LambdaId {
        self.module.lambdas.push(lambda);
        LambdaId::new(self.module.lambdas.len() - 1)
    }

    /// The lambda of `&name/arity`, which captures nothing.
    pub(super) fn capture(&mut self, function: FuncId, arity: u8) -> LambdaId {
        if let Some(id) = self.captures.get(&function) {
            return *id;
        }
        let id = self.lambda(Lambda {
            function,
            arity,
            captured: 0,
        });
        self.captures.insert(function, id);
        id
    }
}

/// Hashes so that equal constants have equal hashes.
fn hash(literal: &Literal, hasher: &mut impl Hasher) {
    std::mem::discriminant(literal).hash(hasher);
    match literal {
        Literal::Integer(value) => value.hash(hasher),
        Literal::Big(value) => value.hash(hasher),
        Literal::Float(value) => value.to_bits().hash(hasher),
        Literal::Atom(value) => value.hash(hasher),
        Literal::Bits(bytes, bits) => (bytes, bits).hash(hasher),
        Literal::List(elements, tail) => {
            elements.iter().for_each(|element| hash(element, hasher));
            hash(tail, hasher);
        }
        Literal::Nil => {}
        Literal::Tuple(elements) => elements.iter().for_each(|element| hash(element, hasher)),
        Literal::Map(pairs) => pairs.iter().for_each(|(key, value)| {
            hash(key, hasher);
            hash(value, hasher);
        }),
        Literal::Capture {
            module,
            function,
            arity,
        } => (module, function, arity).hash(hasher),
    }
}

/// A constant as a key: equal to those that are the same.
pub(super) struct Same<'l>(pub(super) &'l Literal);

impl PartialEq for Same<'_> {
    fn eq(&self, other: &Same<'_>) -> bool {
        is_same(self.0, other.0)
    }
}

impl Eq for Same<'_> {}

impl Hash for Same<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash(self.0, state);
    }
}

/// Whether two constants are the same, floats by their bits.
pub(super) fn is_same(a: &Literal, b: &Literal) -> bool {
    let all = |a: &[Literal], b: &[Literal]| {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
    };
    match (a, b) {
        (Literal::Float(a), Literal::Float(b)) => a.to_bits() == b.to_bits(),
        (Literal::List(a, a_tail), Literal::List(b, b_tail)) => {
            all(a, b) && is_same(a_tail, b_tail)
        }
        (Literal::Tuple(a), Literal::Tuple(b)) => all(a, b),
        (Literal::Map(a), Literal::Map(b)) => {
            a.len() == b.len()
                && a.iter()
                    .zip(b)
                    .all(|(a, b)| is_same(&a.0, &b.0) && is_same(&a.1, &b.1))
        }
        (
            Literal::Integer(_)
            | Literal::Big(_)
            | Literal::Float(_)
            | Literal::Atom(_)
            | Literal::Bits(..)
            | Literal::List(..)
            | Literal::Nil
            | Literal::Tuple(_)
            | Literal::Map(_)
            | Literal::Capture { .. },
            _,
        ) => a == b,
    }
}
