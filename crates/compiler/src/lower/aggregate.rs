//! Tuples, lists and maps.
//!
//! What is constant as a whole becomes one literal. Its parts are moved into it and never enter the table of literals
//! themselves, so a constant costs what it holds, however deep it is. A constant that a variable stands for is shared,
//! not copied, unless it is small: the copies could double with each variable.

use bytecode::{ErrorKind, Literal, LiteralId};

use super::build::Builder;
use super::constants;
use super::ir::{Inst, Kind, Operand, Type};
use crate::core::{Expr, ExprKind};

/// More keys than this are put one by one.
const KEYS_MAX: usize = 32;

/// What an expression comes to.
#[derive(Debug)]
pub(super) enum Part {
    /// A constant that is in no table yet.
    Constant(Literal),
    /// Anything else.
    Operand(Operand),
}

impl Builder<'_> {
    /// Builds an expression as a part of a larger one.
    pub(super) fn part(&mut self, expr: &Expr) -> Part {
        let line = expr.line;
        match &expr.kind {
            ExprKind::Literal(quoted) => {
                Part::Constant(constants::literal(quoted, &mut self.unit.pool))
            }
            ExprKind::Tuple(elements) => {
                let elements = self.parts(elements);
                self.tuple_of(elements, line)
            }
            ExprKind::List(elements, tail) => {
                let elements = self.parts(elements);
                let tail = self.part(tail);
                self.list_of(elements, tail, line)
            }
            ExprKind::Map(pairs) => {
                let pairs = self.pairs(pairs);
                self.map_of(pairs, line)
            }
            _ => {
                let value = self.value(expr);
                self.part_of_operand(value)
            }
        }
    }

    /// The operand for a part.
    pub(super) fn settle(&mut self, part: Part) -> Operand {
        match part {
            Part::Constant(literal) => constants::operand(literal, &mut self.unit.pool),
            Part::Operand(operand) => operand,
        }
    }

    /// A tuple of values.
    pub(super) fn tuple(&mut self, elements: Vec<Operand>, line: u32) -> Operand {
        let parts = elements.into_iter();
        let parts = parts.map(|element| self.part_of_operand(element)).collect();
        let tuple = self.tuple_of(parts, line);
        self.settle(tuple)
    }

    /// The values of expressions, in order.
    pub(super) fn values(&mut self, exprs: &[Expr]) -> Vec<Operand> {
        let parts = self.parts(exprs).into_iter();
        parts.map(|part| self.settle(part)).collect()
    }

    /// `map` with the pairs put into it.
    pub(super) fn map_change(
        &mut self,
        kind: Kind,
        map: &Expr,
        pairs: &[(Expr, Expr)],
        line: u32,
    ) -> Operand {
        let mut args = vec![self.value(map)];
        let pairs = self.pairs(pairs).into_iter();
        for (key, value) in pairs {
            args.extend([self.settle(key), self.settle(value)]);
        }
        if args.len() == 1 && kind == Kind::MapPut {
            // Nothing to put, but the map must be one.
            self.check_map(args[0], line);
            return args[0];
        }
        self.push(kind, args, line)
    }

    fn check_map(&mut self, map: Operand, line: u32) {
        let then = self.new_block();
        let fail = self.new_block();
        let test = Inst {
            kind: Kind::Is(Type::Map),
            args: vec![map],
            dsts: Vec::new(),
            line,
        };
        self.branch(test, then, fail);
        self.current = fail;
        self.end(super::ir::Term::Error {
            kind: ErrorKind::Map,
            value: map,
            line,
        });
        self.current = then;
    }

    fn parts(&mut self, exprs: &[Expr]) -> Vec<Part> {
        exprs.iter().map(|expr| self.part(expr)).collect()
    }

    fn pairs(&mut self, pairs: &[(Expr, Expr)]) -> Vec<(Part, Part)> {
        pairs
            .iter()
            .map(|(key, value)| (self.part(key), self.part(value)))
            .collect()
    }

    /// What is small enough to be copied is a constant.
    fn part_of_operand(&self, operand: Operand) -> Part {
        match constants::small(operand, &self.unit.pool) {
            Some(literal) => Part::Constant(literal),
            None => Part::Operand(operand),
        }
    }

    fn tuple_of(&mut self, elements: Vec<Part>, line: u32) -> Part {
        match all_constant(elements) {
            Ok(elements) => Part::Constant(Literal::Tuple(elements)),
            Err(elements) => {
                let elements = elements.into_iter();
                let elements = elements.map(|element| self.settle(element)).collect();
                Part::Operand(self.push(Kind::Tuple, elements, line))
            }
        }
    }

    fn list_of(&mut self, mut elements: Vec<Part>, tail: Part, line: u32) -> Part {
        let list = match tail {
            Part::Constant(tail) => {
                let first = elements
                    .iter()
                    .rposition(|element| matches!(element, Part::Operand(_)))
                    .map_or(0, |last| last + 1);
                let constants = elements.split_off(first).into_iter();
                let constants = constants.filter_map(Part::constant).collect();
                Part::Constant(constants::list(constants, tail))
            }
            Part::Operand(_) => tail,
        };
        elements.into_iter().rev().fold(list, |list, element| {
            let cell = vec![self.settle(element), self.settle(list)];
            Part::Operand(self.push(Kind::Cons, cell, line))
        })
    }

    fn map_of(&mut self, pairs: Vec<(Part, Part)>, line: u32) -> Part {
        let (keys, values): (Vec<Part>, Vec<Part>) = pairs.into_iter().unzip();
        match (all_constant(keys), all_constant(values)) {
            (Ok(keys), Ok(values)) => {
                Part::Constant(constants::map(keys.into_iter().zip(values).collect()))
            }
            (keys, values) => {
                let values = values.map_or_else(|values| values, constant_parts);
                Part::Operand(self.map_at_run_time(keys, values, line))
            }
        }
    }

    /// A map of constant or other keys to values.
    fn map_at_run_time(
        &mut self,
        keys: Result<Vec<Literal>, Vec<Part>>,
        values: Vec<Part>,
        line: u32,
    ) -> Operand {
        let values = values.into_iter();
        let values: Vec<Operand> = values.map(|value| self.settle(value)).collect();
        let keys = match keys {
            Ok(keys) if keys.len() <= KEYS_MAX && keys.iter().all(can_be_sorted) => {
                let (keys, values) = self.sorted_keys(&keys, &values);
                return self.push(Kind::MapOf(keys), values, line);
            }
            Ok(keys) => constant_parts(keys),
            Err(keys) => keys,
        };
        let empty = Part::Constant(Literal::Map(Vec::new()));
        let mut args = vec![self.settle(empty)];
        for (key, value) in keys.into_iter().zip(values) {
            args.extend([self.settle(key), value]);
        }
        self.push(Kind::MapPut, args, line)
    }

    /// The tuple of the sorted keys, and their values; of equal keys the last counts.
    fn sorted_keys(&mut self, keys: &[Literal], values: &[Operand]) -> (LiteralId, Vec<Operand>) {
        let chosen = constants::last_of_each(keys.iter()).into_iter();
        let keyed = chosen.map(|index| (keys[index].clone(), values[index]));
        let mut keyed: Vec<(Literal, Operand)> = keyed.collect();
        let pool = &self.unit.pool;
        keyed.sort_by(|a, b| constants::order(&a.0, &b.0, pool));
        let (keys, values) = keyed.into_iter().unzip();
        (self.unit.pool.literal(Literal::Tuple(keys)), values)
    }
}

impl Part {
    fn constant(self) -> Option<Literal> {
        match self {
            Part::Constant(literal) => Some(literal),
            Part::Operand(_) => None,
        }
    }
}

/// The constants, if the parts are nothing else.
fn all_constant(parts: Vec<Part>) -> Result<Vec<Literal>, Vec<Part>> {
    if parts.iter().any(|part| matches!(part, Part::Operand(_))) {
        return Err(parts);
    }
    Ok(parts.into_iter().filter_map(Part::constant).collect())
}

fn constant_parts(literals: Vec<Literal>) -> Vec<Part> {
    literals.into_iter().map(Part::Constant).collect()
}

/// Whether the order of a key among others is known here.
fn can_be_sorted(key: &Literal) -> bool {
    !matches!(key, Literal::Map(_) | Literal::Capture { .. })
}
