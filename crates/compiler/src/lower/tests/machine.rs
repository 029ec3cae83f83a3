//! A small machine that runs ops, to see what lowered code does.
//!
//! It forgets whatever an op may forget: x registers after calls and from `live` on, y slots that
//! a call does not keep.

#![allow(clippy::too_many_lines, reason = "tables with an arm for each op")]

use std::cell::Cell;
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

use bytecode::{
    ErrorKind, Fail, FuncId, Label, Literal, LiteralId, Module, Op, Reg, SegmentKind, Src,
};

/// A term.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Undefined,
    Int(i64),
    Float(f64),
    Atom(String),
    Nil,
    Cons(Rc<(Value, Value)>),
    Tuple(Vec<Value>),
    Map(Vec<(Value, Value)>),
    Fun(usize, Vec<Value>),
    Bytes(Vec<u8>),
    /// Bytes and the place of the next one.
    Context(Rc<(Vec<u8>, Cell<usize>)>),
}

use Value::{Atom, Bytes, Cons, Context, Float, Int, Nil, Tuple};

impl fmt::Display for Value {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = |values: &[Value]| {
            values
                .iter()
                .map(Value::to_string)
                .collect::<Vec<_>>()
                .join(" ")
        };
        match self {
            Value::Undefined => out.write_str("undefined"),
            Int(value) => write!(out, "{value}"),
            Float(value) => write!(out, "{value:?}"),
            Atom(name) => write!(out, ":{name}"),
            Nil => out.write_str("[]"),
            Cons(_) => {
                let (mut items, mut rest) = (Vec::new(), self.clone());
                while let Cons(cell) = rest {
                    items.push(cell.0.clone());
                    rest = cell.1.clone();
                }
                match rest {
                    Nil => write!(out, "[{}]", all(&items)),
                    rest => write!(out, "[{} | {rest}]", all(&items)),
                }
            }
            Tuple(elements) => write!(out, "{{{}}}", all(elements)),
            Value::Map(pairs) => {
                let mut texts: Vec<String> =
                    pairs.iter().map(|(k, v)| format!("{k} {v}")).collect();
                texts.sort();
                write!(out, "%{{{}}}", texts.join(", "))
            }
            Value::Fun(..) => out.write_str("fun"),
            Bytes(bytes) => write!(out, "{:?}", String::from_utf8_lossy(bytes)),
            Context(_) => out.write_str("context"),
        }
    }
}

/// What is raised: kind and value.
pub(super) type Raised = (Value, Value);

/// Runs a module.
pub(super) struct Machine {
    module: Module,
    /// Messages not taken yet, and how many of them were skipped.
    pub(super) mailbox: Vec<Value>,
    seen: usize,
    /// What was sent or noted, in order.
    pub(super) log: Vec<Value>,
}

/// The registers of one call.
struct Frame {
    x: Vec<Value>,
    y: Vec<Value>,
}

/// Where execution goes.
enum Flow {
    Next,
    To(Label),
    Call(FuncId, Vec<Value>),
    Return(Value),
}

fn atom(name: &str) -> Value {
    Atom(name.to_owned())
}

fn error(reason: Value) -> Raised {
    (atom("error"), reason)
}

impl Machine {
    pub(super) fn new(module: Module) -> Machine {
        Machine {
            module,
            mailbox: Vec::new(),
            seen: 0,
            log: Vec::new(),
        }
    }

    /// Calls a function by name.
    pub(super) fn call(&mut self, name: &str, args: Vec<Value>) -> Result<Value, Raised> {
        let is_it = |function: &bytecode::Function| {
            self.module.atoms[function.name.index()] == name
                && usize::from(function.arity) == args.len()
        };
        let id = self
            .module
            .functions
            .iter()
            .position(is_it)
            .expect("a function");
        self.run(FuncId::new(id), args)
    }

    fn run(&mut self, mut id: FuncId, mut args: Vec<Value>) -> Result<Value, Raised> {
        'function: loop {
            let function = self.module.functions[id.index()].clone();
            assert_eq!(usize::from(function.arity), args.len());
            let places: HashMap<Label, usize> = function
                .code
                .iter()
                .enumerate()
                .filter_map(|(at, op)| match op {
                    Op::Mark { label } => Some((*label, at)),
                    _ => None,
                })
                .collect();
            let mut frame = Frame {
                x: vec![Value::Undefined; 64],
                y: Vec::new(),
            };
            frame.x[..args.len()].clone_from_slice(&args);
            let mut at = 0;
            loop {
                match self.step(&function.code[at], &mut frame, id) {
                    Ok(Flow::Next) => at += 1,
                    Ok(Flow::To(label)) => at = places[&label],
                    Ok(Flow::Return(value)) => return Ok(value),
                    Ok(Flow::Call(target, values)) => {
                        (id, args) = (target, values);
                        continue 'function;
                    }
                    Err((kind, value)) => {
                        let covers = |handler: &&bytecode::Handler| {
                            (places[&handler.start]..places[&handler.end]).contains(&at)
                        };
                        let Some(handler) = function.handlers.iter().find(covers) else {
                            return Err((kind, value));
                        };
                        frame.x.fill(Value::Undefined);
                        frame.x[..3].clone_from_slice(&[kind, value, atom("trace")]);
                        at = places[&handler.target];
                    }
                }
            }
        }
    }

    fn literal(&self, literal: &Literal) -> Value {
        let all = |literals: &[Literal]| {
            literals
                .iter()
                .map(|part| self.literal(part))
                .collect::<Vec<_>>()
        };
        match literal {
            Literal::Integer(value) => Int(*value),
            Literal::Big(_) | Literal::Capture { .. } => Value::Undefined,
            Literal::Float(value) => Float(*value),
            Literal::Atom(id) => Atom(self.module.atoms[id.index()].clone()),
            Literal::Bits(bytes, _) => Bytes(bytes.to_vec()),
            Literal::List(items, tail) => {
                let cons = |tail, head| Cons(Rc::new((head, tail)));
                all(items).into_iter().rev().fold(self.literal(tail), cons)
            }
            Literal::Nil => Nil,
            Literal::Tuple(items) => Tuple(all(items)),
            Literal::Map(pairs) => Value::Map(
                pairs
                    .iter()
                    .map(|(k, v)| (self.literal(k), self.literal(v)))
                    .collect(),
            ),
        }
    }

    fn literal_at(&self, id: LiteralId) -> Value {
        self.literal(&self.module.literals[id.index()])
    }

    fn get(&self, frame: &Frame, src: Src) -> Value {
        let value = match src {
            Src::X(index) => frame.x[usize::from(index)].clone(),
            Src::Y(index) => frame.y[usize::from(index)].clone(),
            Src::Int(value) => Int(value),
            Src::Atom(id) => Atom(self.module.atoms[id.index()].clone()),
            Src::Nil => Nil,
            Src::Literal(id) => self.literal_at(id),
        };
        assert_ne!(value, Value::Undefined, "{src:?} is read");
        value
    }

    fn all(&self, frame: &Frame, srcs: &[Src]) -> Vec<Value> {
        srcs.iter().map(|src| self.get(frame, *src)).collect()
    }

    fn arguments(frame: &Frame, count: u8) -> Vec<Value> {
        frame.x[..usize::from(count)].to_vec()
    }

    /// Leaves after a call what it keeps.
    fn after_call(&self, frame: &mut Frame, keep: u64, result: Value) {
        frame.x.fill(Value::Undefined);
        for (index, slot) in frame.y.iter_mut().enumerate().take(64) {
            if keep >> index & 1 == 0 {
                *slot = Value::Undefined;
            }
        }
        put(frame, Reg::X(0), result);
    }

    fn step(&mut self, op: &Op, frame: &mut Frame, own: FuncId) -> Result<Flow, Raised> {
        if let Some(flow) = self.step_call(op, frame, own)? {
            return Ok(flow);
        }
        if let Some(flow) = self.step_test(op, frame) {
            return Ok(flow);
        }
        if let Some(flow) = self.step_bits(op, frame) {
            return Ok(flow);
        }
        self.step_other(op, frame)
    }

    fn step_call(
        &mut self,
        op: &Op,
        frame: &mut Frame,
        own: FuncId,
    ) -> Result<Option<Flow>, Raised> {
        let arity = |this: &Machine, id: FuncId| this.module.functions[id.index()].arity;
        Ok(Some(match op {
            Op::Allocate { slots, live } => {
                cut(frame, *live);
                frame.y = vec![Nil; usize::from(*slots)];
                Flow::Next
            }
            Op::Call { target, keep, .. } => {
                let args = Self::arguments(frame, arity(self, *target));
                let result = self.run(*target, args)?;
                self.after_call(frame, keep.0, result);
                Flow::Next
            }
            Op::TailCall { target, .. } => {
                Flow::Call(*target, Self::arguments(frame, arity(self, *target)))
            }
            Op::CallRemote { target, keep, .. } => {
                let result = self.remote(*target, frame)?;
                self.after_call(frame, keep.0, result);
                Flow::Next
            }
            Op::TailCallRemote { target, .. } => Flow::Return(self.remote(*target, frame)?),
            Op::CallFun {
                fun, arity, keep, ..
            } => {
                let (id, args) = self.fun(frame, *fun, *arity)?;
                let result = self.run(id, args)?;
                self.after_call(frame, keep.0, result);
                Flow::Next
            }
            Op::TailCallFun { fun, arity, .. } => {
                let (id, args) = self.fun(frame, *fun, *arity)?;
                Flow::Call(id, args)
            }
            Op::Return { .. } => Flow::Return(self.get(frame, Src::X(0))),
            Op::Error { kind, value } => {
                let value = self.get(frame, *value);
                return Err(error(match kind {
                    ErrorKind::Reason => value,
                    kind => Tuple(vec![Atom(format!("{kind:?}")), value]),
                }));
            }
            Op::FunctionClause {} => {
                let args = Self::arguments(frame, arity(self, own));
                return Err(error(Tuple(vec![atom("function_clause"), Tuple(args)])));
            }
            Op::Reraise { kind, value, trace } => {
                self.get(frame, *trace);
                return Err((self.get(frame, *kind), self.get(frame, *value)));
            }
            _ => return Ok(None),
        }))
    }

    fn fun(&self, frame: &Frame, fun: Src, arity: u8) -> Result<(FuncId, Vec<Value>), Raised> {
        let Value::Fun(lambda, captured) = self.get(frame, fun) else {
            return Err(error(atom("badfun")));
        };
        let lambda = self.module.lambdas[lambda];
        if lambda.arity != arity {
            return Err(error(atom("badarity")));
        }
        let mut args = Self::arguments(frame, arity);
        args.extend(captured);
        Ok((lambda.function, args))
    }

    /// `:erlang.!`, `throw`, `error` and `t.note`, which logs its argument.
    fn remote(&mut self, target: bytecode::ImportId, frame: &Frame) -> Result<Value, Raised> {
        let import = self.module.imports[target.index()];
        let args = Self::arguments(frame, import.arity);
        match self.module.atoms[import.function.index()].as_str() {
            "error" => Err(error(args[0].clone())),
            "throw" => Err((atom("throw"), args[0].clone())),
            "note" => {
                self.log.push(args[0].clone());
                Ok(args[0].clone())
            }
            "make_ref" => Ok(atom("ref")),
            other => panic!("no native {other}"),
        }
    }

    fn step_test(&mut self, op: &Op, frame: &mut Frame) -> Option<Flow> {
        let is = |holds: bool, fail: &Label| if holds { Flow::Next } else { Flow::To(*fail) };
        let value = |src: &Src| self.get(frame, *src);
        let is_bool = |value: &Value, names: &[&str]| matches!(value, Atom(name) if names.contains(&name.as_str()));
        Some(match op {
            Op::IsInteger { src, fail } => is(matches!(value(src), Int(_)), fail),
            Op::IsFloat { src, fail } => is(matches!(value(src), Float(_)), fail),
            Op::IsAtom { src, fail } => is(matches!(value(src), Atom(_)), fail),
            Op::IsCons { src, fail } => is(matches!(value(src), Cons(_)), fail),
            Op::IsNil { src, fail } => is(value(src) == Nil, fail),
            Op::IsList { src, fail } => is(matches!(value(src), Cons(_) | Nil), fail),
            Op::IsTuple { src, fail } => is(matches!(value(src), Tuple(_)), fail),
            Op::IsTupleOf { src, arity, fail } => is(
                matches!(value(src), Tuple(items) if items.len() == *arity as usize),
                fail,
            ),
            Op::IsTagged {
                src,
                arity,
                tag,
                fail,
            } => {
                let tag = value(&Src::Atom(*tag));
                let fits = matches!(value(src), Tuple(items) if items.len() == *arity as usize && items[0] == tag);
                is(fits, fail)
            }
            Op::IsMap { src, fail } => is(matches!(value(src), Value::Map(_)), fail),
            Op::IsBinary { src, fail } => is(matches!(value(src), Bytes(_)), fail),
            Op::IfEq { a, b, fail } | Op::IfSame { a, b, fail } => is(value(a) == value(b), fail),
            Op::IfNe { a, b, fail } | Op::IfNotSame { a, b, fail } => {
                is(value(a) != value(b), fail)
            }
            Op::IfLess { a, b, fail } => is(number(&value(a)) < number(&value(b)), fail),
            Op::IfAtLeast { a, b, fail } => is(number(&value(a)) >= number(&value(b)), fail),
            Op::IfTrue { src, fail } => is(is_bool(&value(src), &["true"]), fail),
            Op::IfTruthy { src, fail } => is(!is_bool(&value(src), &["false", "nil"]), fail),
            Op::SelectValue {
                src,
                cases,
                default,
            } => {
                let value = value(src);
                let case = cases
                    .iter()
                    .find(|case| self.get(frame, case.value) == value);
                Flow::To(case.map_or(*default, |case| case.target))
            }
            Op::SelectArity {
                src,
                cases,
                default,
            } => {
                let Tuple(items) = value(src) else {
                    panic!("no tuple");
                };
                let case = cases.iter().find(|case| case.arity as usize == items.len());
                Flow::To(case.map_or(*default, |case| case.target))
            }
            Op::MapGet { map, fields, fail } => {
                let Value::Map(pairs) = value(map) else {
                    panic!("no map");
                };
                let keys: Vec<Value> = fields.iter().map(|field| value(&field.key)).collect();
                for (field, key) in fields.iter().zip(keys) {
                    match pairs.iter().find(|(known, _)| *known == key) {
                        Some((_, found)) => put(frame, field.dst, found.clone()),
                        None => return Some(Flow::To(*fail)),
                    }
                }
                Flow::Next
            }
            Op::ReceivePeek { empty } => match self.mailbox.get(self.seen) {
                Some(message) => {
                    let message = message.clone();
                    put(frame, Reg::X(0), message);
                    Flow::Next
                }
                None => Flow::To(*empty),
            },
            Op::ReceiveTake {} => {
                self.mailbox.remove(self.seen);
                self.seen = 0;
                Flow::Next
            }
            Op::ReceiveSkip { again } => {
                self.seen += 1;
                Flow::To(*again)
            }
            Op::ReceiveWaitFor { timeout_ms, .. } => {
                self.get(frame, *timeout_ms);
                self.seen = 0;
                frame.x.fill(Value::Undefined);
                Flow::Next
            }
            Op::Jump { target } => Flow::To(*target),
            Op::Mark { .. } | Op::Line { .. } | Op::Count { .. } | Op::ReceiveMark {} => Flow::Next,
            Op::ReceiveBind { src } | Op::ReceiveFrom { src } => {
                self.get(frame, *src);
                Flow::Next
            }
            _ => return None,
        })
    }

    fn step_bits(&mut self, op: &Op, frame: &mut Frame) -> Option<Flow> {
        let context = |frame: &Frame, reg: Reg| match self.get(frame, reg.into()) {
            Context(context) => context,
            other => panic!("{other} is no context"),
        };
        let take = |frame: &Frame, reg: Reg, count: usize| {
            let context = context(frame, reg);
            let at = context.1.get();
            let bytes = context.0.get(at..at + count)?.to_vec();
            context.1.set(at + count);
            Some(bytes)
        };
        let bytes_of = |frame: &Frame, size: &Src, unit: u16| match self.get(frame, *size) {
            Int(size) => usize::try_from(size * i64::from(unit) / 8).unwrap(),
            other => panic!("{other} is no size"),
        };
        let number = |bytes: &[u8]| {
            bytes
                .iter()
                .fold(0, |sum, byte| sum << 8 | i64::from(*byte))
        };
        let done = |frame: &mut Frame,
                    live: Option<u16>,
                    dst: Option<Reg>,
                    value: Option<Value>,
                    fail: &Label| {
            if let Some(live) = live {
                cut(frame, live);
            }
            match (value, dst) {
                (Some(value), Some(dst)) => put(frame, dst, value),
                (Some(_), None) => {}
                (None, _) => return Flow::To(*fail),
            }
            Flow::Next
        };
        Some(match op {
            Op::MatchStart {
                src,
                context,
                live,
                fail,
            } => {
                let value = match self.get(frame, *src) {
                    Bytes(bytes) => Some(Context(Rc::new((bytes, Cell::new(0))))),
                    _ => None,
                };
                done(frame, Some(*live), Some(*context), value, fail)
            }
            Op::MatchInteger {
                context,
                size,
                unit,
                dst,
                live,
                fail,
                ..
            } => {
                let bytes = take(frame, *context, bytes_of(frame, size, *unit));
                done(
                    frame,
                    Some(*live),
                    Some(*dst),
                    bytes.map(|bytes| Int(number(&bytes))),
                    fail,
                )
            }
            Op::MatchBits {
                context,
                size,
                unit,
                dst,
                live,
                fail,
            } => {
                let bytes = take(frame, *context, bytes_of(frame, size, *unit));
                done(frame, Some(*live), Some(*dst), bytes.map(Bytes), fail)
            }
            Op::MatchRest {
                context: reg,
                dst,
                live,
                fail,
                ..
            } => {
                let context = context(frame, *reg);
                let rest = context.0[context.1.get()..].to_vec();
                context.1.set(context.0.len());
                done(frame, Some(*live), Some(*dst), Some(Bytes(rest)), fail)
            }
            Op::MatchUtf {
                context, dst, fail, ..
            } => {
                let byte = take(frame, *context, 1);
                done(
                    frame,
                    None,
                    Some(*dst),
                    byte.map(|bytes| Int(number(&bytes))),
                    fail,
                )
            }
            Op::MatchSkip {
                context,
                size,
                unit,
                fail,
            } => {
                let bytes = take(frame, *context, bytes_of(frame, size, *unit));
                done(frame, None, None, bytes.map(Bytes), fail)
            }
            Op::MatchLiteral {
                context: reg,
                literal,
                fail,
            } => {
                let Bytes(wanted) = self.literal_at(*literal) else {
                    panic!("no bytes");
                };
                let context = context(frame, *reg);
                let fits = context.0[context.1.get()..].starts_with(&wanted);
                if fits {
                    context.1.set(context.1.get() + wanted.len());
                }
                done(frame, None, None, fits.then_some(Nil), fail)
            }
            Op::MatchEnd { context: reg, fail } => {
                let context = context(frame, *reg);
                let ends = context.1.get() == context.0.len();
                done(frame, None, None, ends.then_some(Nil), fail)
            }
            Op::MatchPosition { context: reg, dst } => {
                let at = i64::try_from(context(frame, *reg).1.get()).unwrap();
                put(frame, *dst, Int(at));
                Flow::Next
            }
            Op::MatchSeek {
                context: reg,
                position,
            } => {
                let Int(at) = self.get(frame, *position) else {
                    panic!("no position");
                };
                context(frame, *reg).1.set(usize::try_from(at).unwrap());
                Flow::Next
            }
            _ => return None,
        })
    }

    fn step_other(&mut self, op: &Op, frame: &mut Frame) -> Result<Flow, Raised> {
        let made = |frame: &mut Frame, live: u16, dst: Reg, value: Value| {
            cut(frame, live);
            put(frame, dst, value);
        };
        match op {
            Op::Move { src, dst } => put(frame, *dst, self.get(frame, *src)),
            Op::Swap { a, b } => {
                let (of_a, of_b) = (self.get(frame, (*a).into()), self.get(frame, (*b).into()));
                put(frame, *a, of_b);
                put(frame, *b, of_a);
            }
            Op::Add {
                a,
                b,
                dst,
                live,
                fail,
            }
            | Op::Sub {
                a,
                b,
                dst,
                live,
                fail,
            }
            | Op::Mul {
                a,
                b,
                dst,
                live,
                fail,
            } => {
                let result = match (self.get(frame, *a), self.get(frame, *b)) {
                    (Int(a), Int(b)) => Some(match op {
                        Op::Add { .. } => a + b,
                        Op::Sub { .. } => a - b,
                        _ => a * b,
                    }),
                    _ => None,
                };
                match (result, fail) {
                    (Some(value), _) => made(frame, *live, *dst, Int(value)),
                    (None, Fail::To(label)) => return Ok(Flow::To(*label)),
                    (None, Fail::Raise) => return Err(error(atom("badarith"))),
                }
            }
            Op::Bif {
                target,
                args,
                dst,
                live,
                fail,
            } => {
                let import = self.module.imports[target.index()];
                let name = self.module.atoms[import.function.index()].clone();
                match (bif(&name, &self.all(frame, args)), fail) {
                    (Some(value), _) => made(frame, *live, *dst, value),
                    (None, Fail::To(label)) => return Ok(Flow::To(*label)),
                    (None, Fail::Raise) => return Err(error(atom("badarg"))),
                }
            }
            Op::Cons {
                head,
                tail,
                dst,
                live,
            } => {
                let cell = (self.get(frame, *head), self.get(frame, *tail));
                made(frame, *live, *dst, Cons(Rc::new(cell)));
            }
            Op::Tuple {
                elements,
                dst,
                live,
            } => {
                let elements = self.all(frame, elements);
                made(frame, *live, *dst, Tuple(elements));
            }
            Op::MapOf {
                keys,
                values,
                dst,
                live,
            } => {
                let Tuple(keys) = self.literal_at(*keys) else {
                    panic!("no keys");
                };
                let values = self.all(frame, values);
                made(
                    frame,
                    *live,
                    *dst,
                    Value::Map(keys.into_iter().zip(values).collect()),
                );
            }
            Op::MapPut {
                map,
                pairs,
                dst,
                live,
            }
            | Op::MapUpdate {
                map,
                pairs,
                dst,
                live,
            } => {
                let Value::Map(mut entries) = self.get(frame, *map) else {
                    return Err(error(atom("badmap")));
                };
                for pair in self.all(frame, pairs).chunks(2) {
                    entries.retain(|(key, _)| *key != pair[0]);
                    entries.push((pair[0].clone(), pair[1].clone()));
                }
                made(frame, *live, *dst, Value::Map(entries));
            }
            Op::Lambda {
                lambda,
                captured,
                dst,
                live,
            } => {
                let captured = self.all(frame, captured);
                made(frame, *live, *dst, Value::Fun(lambda.index(), captured));
            }
            Op::BinaryBuild {
                segments,
                dst,
                live,
                ..
            } => {
                let mut bytes = Vec::new();
                for segment in segments {
                    match (segment.kind, self.get(frame, segment.value)) {
                        (SegmentKind::Bits, Bytes(more)) => bytes.extend(more),
                        (_, Int(byte)) => bytes.push(u8::try_from(byte).unwrap()),
                        _ => return Err(error(atom("badarg"))),
                    }
                }
                made(frame, *live, *dst, Bytes(bytes));
            }
            Op::Element { src, index, dst } => match self.get(frame, *src) {
                Tuple(items) => put(frame, *dst, items[*index as usize].clone()),
                other => panic!("{other} is no tuple"),
            },
            Op::Parts { .. } | Op::Head { .. } | Op::Tail { .. } => self.take_apart(op, frame),
            Op::BuildTrace { dst, live, .. } => made(frame, *live, *dst, atom("trace list")),
            other => panic!("no op {other:?}"),
        }
        Ok(Flow::Next)
    }

    fn take_apart(&self, op: &Op, frame: &mut Frame) {
        let (src, dsts) = match op {
            Op::Parts { src, head, tail } => (src, [Some(*head), Some(*tail)]),
            Op::Head { src, dst } => (src, [Some(*dst), None]),
            Op::Tail { src, dst } => (src, [None, Some(*dst)]),
            other => panic!("no op {other:?}"),
        };
        let Cons(cell) = self.get(frame, *src) else {
            panic!("no cell");
        };
        let parts = [cell.0.clone(), cell.1.clone()];
        for (dst, part) in dsts.into_iter().zip(parts) {
            if let Some(dst) = dst {
                put(frame, dst, part);
            }
        }
    }
}

fn put(frame: &mut Frame, dst: Reg, value: Value) {
    match dst {
        Reg::X(index) => frame.x[usize::from(index)] = value,
        Reg::Y(index) => frame.y[usize::from(index)] = value,
    }
}

fn cut(frame: &mut Frame, live: u16) {
    frame.x[usize::from(live)..].fill(Value::Undefined);
}

/// Good enough an order for numbers.
fn number(value: &Value) -> i64 {
    match value {
        Int(value) => *value,
        _ => i64::MAX,
    }
}

fn bif(name: &str, args: &[Value]) -> Option<Value> {
    match (name, args) {
        ("hd", [Cons(cell)]) => Some(cell.0.clone()),
        ("tl", [Cons(cell)]) => Some(cell.1.clone()),
        ("tuple_size", [Tuple(items)]) => Some(Int(i64::try_from(items.len()).unwrap())),
        ("element", [Int(index), Tuple(items)]) => {
            items.get(usize::try_from(*index - 1).ok()?).cloned()
        }
        _ => None,
    }
}
