//! Random clauses against a matcher that tries them one by one.

use std::rc::Rc;

use bytecode::verify;
use syntax::{Quoted, Symbol};

use super::machine::{Machine, Value};
use crate::core::{
    Callee, Clause, Expr, ExprKind, Function, Module, Pattern, Segment, SegmentKind, Var,
};
use crate::lower::lower;

/// Numbers that look random and are the same on every run.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn one_of<'a>(&mut self, names: &[&'a str]) -> &'a str {
        names[usize::try_from(self.roll(names.len() as u64)).unwrap()]
    }
}

const ATOMS: [&str; 4] = ["a", "b", "ok", "error"];
const TEXTS: [&str; 5] = ["", "a", "ab", "ac", "abc"];

struct Maker {
    dice: Dice,
    next: u32,
    bound: Vec<Var>,
}

fn at(kind: ExprKind) -> Expr {
    Expr { kind, line: 1 }
}

impl Maker {
    fn bind(&mut self) -> Pattern {
        self.next += 1;
        self.bound.push(Var(self.next));
        Pattern::Bind(Var(self.next))
    }

    fn pattern(&mut self, depth: u32) -> Pattern {
        let leaf = depth == 0;
        match self.dice.roll(if leaf { 9 } else { 16 }) {
            0 => Pattern::Any,
            1 | 2 => self.bind(),
            3 => match self.bound.last() {
                Some(var) => Pattern::Same(*var),
                None => Pattern::Any,
            },
            4 | 5 => Pattern::Literal(Quoted::Integer(i64::try_from(self.dice.roll(5)).unwrap())),
            6 | 7 => Pattern::Literal(Quoted::Atom(Symbol::new(self.dice.one_of(&ATOMS)))),
            8 => Pattern::Literal(Quoted::string(self.dice.one_of(&TEXTS))),
            9 => Pattern::Literal(Quoted::List(Vec::new())),
            10 | 11 => {
                let arity = self.dice.roll(3) + 1;
                Pattern::Tuple((0..arity).map(|_| self.pattern(depth - 1)).collect())
            }
            12 => {
                let head = Box::new(self.pattern(depth - 1));
                Pattern::Cons(head, Box::new(self.pattern(depth - 1)))
            }
            13 => {
                let left = Box::new(self.pattern(depth - 1));
                Pattern::Both(left, Box::new(self.pattern(depth - 1)))
            }
            14 => self.map(depth),
            _ => self.bits(),
        }
    }

    fn map(&mut self, depth: u32) -> Pattern {
        let keys = self.dice.roll(3);
        let pair = |this: &mut Maker, key: u64| {
            let key = Quoted::Atom(Symbol::new(ATOMS[usize::try_from(key).unwrap()]));
            (at(ExprKind::Literal(key)), this.pattern(depth - 1))
        };
        Pattern::Map((0..keys).map(|key| pair(self, key)).collect())
    }

    fn bits(&mut self) -> Pattern {
        let mut segments = Vec::new();
        let segment = |value, kind, size, unit| Segment {
            value,
            kind,
            size,
            unit,
            signed: false,
            little: false,
            line: 1,
        };
        for _ in 0..self.dice.roll(3) {
            segments.push(match self.dice.roll(3) {
                0 => {
                    let text = Quoted::string(self.dice.one_of(&TEXTS));
                    segment(Pattern::Literal(text), SegmentKind::Bits, None, 8)
                }
                1 => segment(self.bind(), SegmentKind::Integer, None, 1),
                _ => {
                    let size = at(ExprKind::Literal(Quoted::Integer(1)));
                    segment(self.bind(), SegmentKind::Bits, Some(size), 8)
                }
            });
        }
        if self.dice.roll(2) == 0 {
            segments.push(segment(self.bind(), SegmentKind::Bits, None, 8));
        }
        Pattern::Binary(segments)
    }

    fn clause(&mut self, arity: u64, number: i64) -> Clause {
        self.bound.clear();
        let patterns = (0..arity).map(|_| self.pattern(2)).collect();
        let call = |name: &str, args| {
            at(ExprKind::Call(
                Callee::Remote(Symbol::new("erlang"), Symbol::new(name)),
                args,
            ))
        };
        let var = |var: Var| at(ExprKind::Var(var));
        let guards = match (self.bound.first(), self.dice.roll(3)) {
            (Some(first), 0) => vec![call("is_atom", vec![var(*first)])],
            (Some(first), 1) => {
                let one = at(ExprKind::Literal(Quoted::Integer(1)));
                let sum = call("+", vec![var(*first), one]);
                vec![call(
                    "=:=",
                    vec![sum, at(ExprKind::Literal(Quoted::Integer(3)))],
                )]
            }
            _ => Vec::new(),
        };
        let mut parts = vec![at(ExprKind::Literal(Quoted::Integer(number)))];
        parts.extend(self.bound.iter().map(|bound| var(*bound)));
        Clause {
            patterns,
            guards,
            body: at(ExprKind::Tuple(parts)),
            line: 1,
        }
    }

    /// A value that some pattern may match.
    fn value(&mut self, depth: u32) -> Value {
        match self.dice.roll(if depth == 0 { 5 } else { 10 }) {
            0 | 1 => Value::Int(i64::try_from(self.dice.roll(5)).unwrap()),
            2 | 3 => Value::Atom(self.dice.one_of(&ATOMS).into()),
            4 => Value::Bytes(self.dice.one_of(&TEXTS).into()),
            5 => Value::Nil,
            6 | 7 => {
                let arity = self.dice.roll(3) + 1;
                Value::Tuple((0..arity).map(|_| self.value(depth - 1)).collect())
            }
            8 => Value::Cons(Rc::new((self.value(depth - 1), self.value(depth - 1)))),
            _ => {
                let keys = self.dice.roll(3);
                let key = |key: u64| Value::Atom(ATOMS[usize::try_from(key).unwrap()].into());
                Value::Map(
                    (0..keys)
                        .map(|at| (key(at), self.value(depth - 1)))
                        .collect(),
                )
            }
        }
    }
}

type Binds = Vec<(Var, Value)>;

pub(super) fn constant(quoted: &Quoted) -> Value {
    match quoted {
        Quoted::Integer(value) => Value::Int(*value),
        Quoted::Atom(name) => Value::Atom(name.as_str().into()),
        Quoted::Binary(bytes) => Value::Bytes(bytes.to_vec()),
        Quoted::List(_) => Value::Nil,
        other => panic!("{other:?}"),
    }
}

/// Whether a pattern matches. Variables are bound as they are met.
pub(super) fn matches(pattern: &Pattern, value: &Value, binds: &mut Binds) -> bool {
    match (pattern, value) {
        (Pattern::Any, _) => true,
        (Pattern::Bind(var), _) => {
            binds.push((*var, value.clone()));
            true
        }
        (Pattern::Same(var), _) => binds
            .iter()
            .any(|(bound, known)| bound == var && known == value),
        (Pattern::Literal(quoted), _) => constant(quoted) == *value,
        (Pattern::Tuple(parts), Value::Tuple(values)) => {
            parts.len() == values.len()
                && parts
                    .iter()
                    .zip(values)
                    .all(|(part, value)| matches(part, value, binds))
        }
        (Pattern::Cons(head, tail), Value::Cons(cell)) => {
            matches(head, &cell.0, binds) && matches(tail, &cell.1, binds)
        }
        (Pattern::Both(left, right), _) => {
            matches(left, value, binds) && matches(right, value, binds)
        }
        (Pattern::Map(pairs), Value::Map(entries)) => pairs.iter().all(|(key, part)| {
            let ExprKind::Literal(key) = &key.kind else {
                panic!("a constant key");
            };
            let found = entries.iter().find(|(known, _)| *known == constant(key));
            found.is_some_and(|(_, value)| matches(part, value, binds))
        }),
        (Pattern::Binary(segments), Value::Bytes(bytes)) => matches_bits(segments, bytes, binds),
        _ => false,
    }
}

fn matches_bits(segments: &[Segment<Pattern>], mut bytes: &[u8], binds: &mut Binds) -> bool {
    for segment in segments {
        match (&segment.value, segment.kind, &segment.size) {
            (Pattern::Literal(Quoted::Binary(text)), ..) => match bytes.strip_prefix(&**text) {
                Some(rest) => bytes = rest,
                None => return false,
            },
            (Pattern::Bind(var), SegmentKind::Bits, None) => {
                binds.push((*var, Value::Bytes(bytes.to_vec())));
                bytes = &[];
            }
            (Pattern::Bind(var), kind, _) => {
                let Some((first, rest)) = bytes.split_first() else {
                    return false;
                };
                let value = match kind {
                    SegmentKind::Integer => Value::Int(i64::from(*first)),
                    _ => Value::Bytes(vec![*first]),
                };
                binds.push((*var, value));
                bytes = rest;
            }
            other => panic!("{other:?}"),
        }
    }
    bytes.is_empty()
}

fn holds(guards: &[Expr], binds: &Binds) -> bool {
    let Some(Expr {
        kind: ExprKind::Call(Callee::Remote(_, name), args),
        ..
    }) = guards.first()
    else {
        return true;
    };
    let first = &binds[0].1;
    match (name.as_str(), args.len()) {
        ("is_atom", _) => matches!(first, Value::Atom(_)),
        _ => *first == Value::Int(2),
    }
}

/// What the first clause that matches gives.
fn expected(clauses: &[Clause], values: &[Value]) -> Option<String> {
    clauses.iter().enumerate().find_map(|(number, clause)| {
        let mut binds = Vec::new();
        let fits = clause
            .patterns
            .iter()
            .zip(values)
            .all(|(pattern, value)| matches(pattern, value, &mut binds));
        let fits = fits && holds(&clause.guards, &binds);
        let mut parts = vec![Value::Int(i64::try_from(number).unwrap())];
        parts.extend(binds.into_iter().map(|(_, value)| value));
        fits.then(|| Value::Tuple(parts).to_string())
    })
}

/// Compares on random values.
fn check(seed: u64, clauses_max: u64, values: u32) {
    let mut maker = Maker {
        dice: Dice(seed),
        next: 0,
        bound: Vec::new(),
    };
    let arity = maker.dice.roll(3) + 1;
    let count = maker.dice.roll(clauses_max) + 1;
    let clauses: Vec<Clause> = (0..count)
        .map(|number| maker.clause(arity, i64::try_from(number).unwrap()))
        .collect();
    let function = Function {
        name: Symbol::new("f"),
        arity: u8::try_from(arity).unwrap(),
        exported: true,
        line: 1,
        file: None,
        clauses: clauses.clone(),
    };
    let module = lower(&Module {
        name: Symbol::new("Elixir.M"),
        file: "m.ex".into(),
        functions: vec![function],
        attributes: Vec::new(),
        docs: Vec::new(),
        types: Vec::new(),
    })
    .expect("it is not too large");
    if let Err(error) = verify::verify(module.clone()) {
        panic!(
            "seed {seed}: {error}\n{clauses:#?}\n{}",
            module.disassemble()
        );
    }
    let mut machine = Machine::new(module.clone());
    for _ in 0..values {
        let values: Vec<Value> = (0..arity).map(|_| maker.value(2)).collect();
        let texts: Vec<String> = values.iter().map(Value::to_string).collect();
        let actual = machine
            .call("f", values.clone())
            .ok()
            .map(|value| value.to_string());
        assert_eq!(
            actual,
            expected(&clauses, &values),
            "seed {seed}, {texts:?}\n{clauses:#?}\n{}",
            module.disassemble()
        );
    }
}

#[test]
fn random_clauses_match_as_if_tried_in_order() {
    for seed in 1_u64..400 {
        check(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed), 8, 40);
    }
}

#[test]
fn many_random_clauses_share_code() {
    for seed in 1_u64..8 {
        check(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed + 500), 200, 100);
    }
}
