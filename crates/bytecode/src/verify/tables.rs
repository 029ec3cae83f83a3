//! Ids, ranges and rows: everything that can be checked without following the code.

use rustc_hash::FxHashSet;

use super::{FRAME_SLOTS_MAX, VerifyFault, X_REGISTERS};
use crate::literal::DEPTH_MAX;
use crate::operand::{AtomId, FuncId, ImportId, Label, LambdaId, LiteralId};
use crate::{Literal, Module};

/// Integers of ops have at most 61 bits.
const INT_LIMIT: i64 = 1 << 60;

/// What operands are checked against. Remembers the first fault and the highest registers.
pub(crate) struct Tables<'a> {
    module: &'a Module,
    /// The first thing that is wrong.
    fault: Option<VerifyFault>,
    /// One more than the highest x register seen.
    pub(crate) x_count: u16,
    /// One more than the highest y slot seen.
    pub(crate) y_count: u16,
    /// The labels seen since they were last taken.
    pub(crate) labels: Vec<Label>,
}

impl<'a> Tables<'a> {
    /// The tables of `module`.
    pub(crate) fn new(module: &'a Module) -> Tables<'a> {
        Tables {
            module,
            fault: None,
            x_count: 0,
            y_count: 0,
            labels: Vec::new(),
        }
    }

    /// The first fault found, if any.
    pub(crate) fn result(&mut self) -> Result<(), VerifyFault> {
        self.fault.take().map_or(Ok(()), Err)
    }

    /// An index into a table of `len` entries.
    fn index(&mut self, what: &'static str, index: usize, len: usize) {
        if index >= len {
            self.fault.get_or_insert(VerifyFault::Range { what, index });
        }
    }

    /// An atom.
    pub(crate) fn atom(&mut self, id: AtomId) {
        self.index("atom", id.index(), self.module.atoms.len());
    }

    /// A constant.
    pub(crate) fn literal(&mut self, id: LiteralId) {
        self.index("literal", id.index(), self.module.literals.len());
    }

    /// A function.
    pub(crate) fn function(&mut self, id: FuncId) {
        self.index("function", id.index(), self.module.functions.len());
    }

    /// A function of another module.
    pub(crate) fn import(&mut self, id: ImportId) {
        self.index("import", id.index(), self.module.imports.len());
    }

    /// A lambda.
    pub(crate) fn lambda(&mut self, id: LambdaId) {
        self.index("lambda", id.index(), self.module.lambdas.len());
    }

    /// An entry of the line table.
    pub(crate) fn line(&mut self, line: u32) {
        self.index("line", line as usize, self.module.lines.len());
    }

    /// A counter.
    pub(crate) fn counter(&mut self, index: u32) {
        self.index("counter", index as usize, self.module.counted.len());
    }

    /// A label, to be looked up later.
    pub(crate) fn label(&mut self, label: Label) {
        self.labels.push(label);
    }

    /// An x register.
    pub(crate) fn x(&mut self, index: u16) {
        self.index("x register", usize::from(index), usize::from(X_REGISTERS));
        self.x_count = self.x_count.max(index.saturating_add(1));
    }

    /// A y slot.
    pub(crate) fn y(&mut self, index: u16) {
        self.index("y slot", usize::from(index), usize::from(FRAME_SLOTS_MAX));
        self.y_count = self.y_count.max(index.saturating_add(1));
    }

    /// An integer in an op.
    pub(crate) fn int(&mut self, value: i64) {
        if !(-INT_LIMIT..INT_LIMIT).contains(&value) {
            self.malformed("an integer of more than 61 bits");
        }
    }

    /// Something that cannot be.
    fn malformed(&mut self, what: &'static str) {
        self.fault.get_or_insert(VerifyFault::Malformed(what));
    }

    /// A literal with all its parts.
    fn term(&mut self, literal: &Literal) {
        let mut pending = vec![(literal, 1)];
        while let Some((literal, depth)) = pending.pop() {
            self.node(literal);
            let mut part = |part| pending.push((part, depth + 1));
            match literal {
                Literal::List(elements, tail) => {
                    elements.iter().for_each(&mut part);
                    part(tail);
                }
                Literal::Tuple(elements) => elements.iter().for_each(part),
                Literal::Map(pairs) => pairs.iter().for_each(|(key, value)| {
                    part(key);
                    part(value);
                }),
                Literal::Integer(_)
                | Literal::Big(_)
                | Literal::Float(_)
                | Literal::Atom(_)
                | Literal::Bits(..)
                | Literal::Nil
                | Literal::Capture { .. } => continue,
            }
            if depth > DEPTH_MAX {
                return self.malformed("a literal is nested too deeply");
            }
        }
    }

    /// A literal without its parts.
    fn node(&mut self, literal: &Literal) {
        match literal {
            Literal::Integer(_) | Literal::Nil | Literal::Tuple(_) | Literal::Map(_) => {}
            Literal::Big(big) => {
                let sign_bit = 1 << 63;
                match big.limbs.as_slice() {
                    [] | [.., 0] => self.malformed("a big integer with a leading zero limb"),
                    [limb] if *limb < sign_bit || (big.negative && *limb == sign_bit) => {
                        self.malformed("a big integer that fits 64 bits");
                    }
                    _ => {}
                }
            }
            Literal::Float(value) if value.is_finite() => {}
            Literal::Float(_) => self.malformed("a float that is no number"),
            Literal::Atom(id) => self.atom(*id),
            Literal::Bits(bytes, last_bits) => match (bytes.last(), last_bits) {
                (None, 0 | 8) => {}
                (Some(last), 1..=8) if last.trailing_zeros() >= 8 - u32::from(*last_bits) => {}
                _ => self.malformed("a bit string with a wrong number of bits"),
            },
            Literal::List(elements, _) => {
                if elements.is_empty() {
                    self.malformed("a list literal without elements");
                }
            }
            Literal::Capture {
                module, function, ..
            } => {
                self.atom(*module);
                self.atom(*function);
            }
        }
    }
}

/// Checks all tables of a module but the code.
pub(super) fn check(module: &Module) -> Result<(), VerifyFault> {
    let mut tables = Tables::new(module);
    tables.atom(AtomId::new(0));
    for import in &module.imports {
        tables.atom(import.module);
        tables.atom(import.function);
    }
    for line in &module.lines {
        tables.index("file", line.file as usize, module.files.len());
    }
    for literal in &module.literals {
        tables.term(literal);
    }
    for attribute in &module.attributes {
        tables.atom(attribute.name);
        tables.literal(attribute.value);
    }
    for function in &module.functions {
        tables.atom(function.name);
        tables.line(function.line);
    }
    for lambda in &module.lambdas {
        tables.function(lambda.function);
        if let Some(function) = module.functions.get(lambda.function.index())
            && u16::from(function.arity) != u16::from(lambda.arity) + u16::from(lambda.captured)
        {
            tables.malformed("a lambda whose arity is not that of its function");
        }
    }
    let mut exported = FxHashSet::default();
    for export in &module.exports {
        tables.function(export.function);
        if let Some(function) = module.functions.get(export.function.index())
            && !exported.insert((function.name, function.arity))
        {
            tables.malformed("a function is exported twice");
        }
    }
    tables.result()
}
