//! Tests whose outcome is known, and loads of what was just built.
//!
//! What is known of a value comes from the instruction that made it, from its being a constant,
//! or from the same test on the way to the block.

use bytecode::Literal;

use super::ir::{BlockId, Compare, Func, Inst, Kind, Operand, Term, Type};
use super::liveness;
use super::pool::Pool;

/// How many blocks up a test is remembered.
const MEMORY: usize = 16;

/// What a value is known to be.
enum Shape<'f> {
    /// A constant that is not in a literal table.
    Plain(Operand),
    Literal(&'f Literal),
    Tuple(&'f [Operand]),
    Cons,
    Map,
    Number,
    Function,
    Bitstring,
}

/// Atoms that conditions know.
pub(super) struct Truth {
    yes: Operand,
    no: Operand,
    nil: Operand,
}

impl Truth {
    /// The atoms of a module.
    pub(super) fn new(pool: &mut Pool) -> Truth {
        let mut atom = |name: &str| Operand::Atom(pool.atom_named(name));
        Truth {
            yes: atom("true"),
            no: atom("false"),
            nil: atom("nil"),
        }
    }
}

/// The outcome of a test of small constants.
pub(super) fn of_constants(kind: &Kind, args: &[Operand], truth: &Truth) -> Option<bool> {
    match (kind, args) {
        (Kind::IfTrue, [value]) => is_same(*value, truth.yes, |_| None),
        (Kind::IfTruthy, [value]) => {
            let is = |atom| is_same(*value, atom, |_| None);
            Some(!is(truth.no)? && !is(truth.nil)?)
        }
        (Kind::If(Compare::Same), [a, b]) => is_same(*a, *b, |_| None),
        (Kind::If(Compare::NotSame), [a, b]) => is_same(*a, *b, |_| None).map(|same| !same),
        _ => None,
    }
}

/// Decides the tests of a function that can be decided. Says whether there were any.
pub(super) fn fold_tests(func: &mut Func, truth: &Truth, pool: &Pool) -> bool {
    let preds = liveness::predecessors(func);
    let definitions = definitions(func);
    let mut decided: Vec<(BlockId, BlockId)> = Vec::new();
    for index in 0..func.blocks.len() {
        let id = BlockId::new(index);
        let shape = |operand: Operand| shape(func, &definitions, pool, operand);
        let target = match &func.block(id).term {
            Term::Branch { test, then, fail } => {
                let outcome =
                    outcome(test, truth, shape).or_else(|| remembered(func, &preds, id, test));
                outcome.map(|holds| if holds { *then } else { *fail })
            }
            Term::Select {
                value,
                cases,
                default,
            } => match value {
                Operand::Val(_) | Operand::Lit(_) => None,
                _ => {
                    let case = cases.iter().find(|(constant, _)| constant == value);
                    Some(case.map_or(*default, |(_, target)| *target))
                }
            },
            Term::SelectArity {
                value,
                cases,
                default,
            } => {
                let arity = match shape(*value) {
                    Some(Shape::Tuple(elements)) => Some(elements.len()),
                    Some(Shape::Literal(Literal::Tuple(elements))) => Some(elements.len()),
                    _ => remembered_arity(func, &preds, id, *value),
                };
                arity.map(|known| {
                    let case = cases.iter().find(|(arity, _)| *arity as usize == known);
                    case.map_or(*default, |(_, target)| *target)
                })
            }
            _ => None,
        };
        decided.extend(target.map(|target| (id, target)));
    }
    for (id, target) in &decided {
        func.block_mut(*id).term = Term::Jump(*target, Vec::new());
    }
    !decided.is_empty()
}

/// The place of the instruction that makes each value.
type Definitions = Vec<Option<(BlockId, usize)>>;

fn definitions(func: &Func) -> Definitions {
    let mut definitions = vec![None; func.vals as usize];
    for (index, block) in func.blocks.iter().enumerate() {
        for (at, inst) in block.insts.iter().enumerate() {
            for dst in &inst.dsts {
                definitions[dst.index()] = Some((BlockId::new(index), at));
            }
        }
    }
    definitions
}

/// What an operand is known to be.
fn shape<'f>(
    func: &'f Func,
    definitions: &Definitions,
    pool: &'f Pool,
    operand: Operand,
) -> Option<Shape<'f>> {
    let val = match operand {
        Operand::Val(val) => val,
        Operand::Lit(id) => return Some(Shape::Literal(&pool.module.literals[id.index()])),
        Operand::Int(_) | Operand::Atom(_) | Operand::Nil => return Some(Shape::Plain(operand)),
    };
    let (block, at) = definitions[val.index()]?;
    let inst = &func.block(block).insts[at];
    match inst.kind {
        Kind::Tuple => Some(Shape::Tuple(&inst.args)),
        Kind::Cons => Some(Shape::Cons),
        Kind::MapOf(_) | Kind::MapPut | Kind::MapUpdate => Some(Shape::Map),
        Kind::Arith(_) => Some(Shape::Number),
        Kind::Lambda(_) => Some(Shape::Function),
        Kind::Binary(_) => Some(Shape::Bitstring),
        _ => None,
    }
}

/// The outcome of a test, if what is known of its operands decides it.
fn outcome<'f>(
    test: &Inst,
    truth: &Truth,
    shape: impl Fn(Operand) -> Option<Shape<'f>>,
) -> Option<bool> {
    match (&test.kind, test.args.as_slice()) {
        (Kind::Is(of), [value]) => is_of(*of, &shape(*value)?, truth),
        (Kind::IsTupleOf(arity), [value]) => Some(match shape(*value)? {
            Shape::Tuple(elements) => elements.len() == *arity as usize,
            Shape::Literal(Literal::Tuple(elements)) => elements.len() == *arity as usize,
            _ => false,
        }),
        (Kind::IsTagged(arity, tag), [value]) => match shape(*value)? {
            Shape::Tuple(elements) if elements.len() != *arity as usize => Some(false),
            Shape::Tuple(elements) => match elements.first()? {
                Operand::Val(_) => None,
                first => Some(*first == Operand::Atom(*tag)),
            },
            Shape::Literal(Literal::Tuple(elements)) => {
                let first = elements.first();
                Some(elements.len() == *arity as usize && first == Some(&Literal::Atom(*tag)))
            }
            _ => Some(false),
        },
        (Kind::IfTrue, [value]) => is_same(*value, truth.yes, &shape),
        (Kind::IfTruthy, [value]) => {
            let falsy = [truth.no, truth.nil].map(|atom| is_same(*value, atom, &shape));
            match falsy {
                [Some(no), Some(nil)] => Some(!no && !nil),
                _ => None,
            }
        }
        (Kind::If(Compare::Same), [a, b]) => is_same(*a, *b, &shape),
        (Kind::If(Compare::NotSame), [a, b]) => is_same(*a, *b, &shape).map(|same| !same),
        (Kind::If(Compare::Eq), [a, b]) => (a == b).then_some(true),
        (Kind::If(Compare::Ne), [a, b]) => (a == b).then_some(false),
        (Kind::MatchStart, [value]) => match shape(*value)? {
            Shape::Bitstring | Shape::Literal(Literal::Bits(..)) => None,
            _ => Some(false),
        },
        _ => None,
    }
}

/// Whether a value of a shape is of a type.
fn is_of(of: Type, shape: &Shape<'_>, truth: &Truth) -> Option<bool> {
    Some(match shape {
        Shape::Plain(Operand::Int(_)) => matches!(of, Type::Integer | Type::Number),
        Shape::Plain(Operand::Nil) => matches!(of, Type::Nil | Type::List),
        Shape::Plain(atom) => match of {
            Type::Atom => true,
            Type::Boolean => *atom == truth.yes || *atom == truth.no,
            _ => false,
        },
        Shape::Tuple(_) | Shape::Literal(Literal::Tuple(_)) => of == Type::Tuple,
        Shape::Cons | Shape::Literal(Literal::List(..)) => matches!(of, Type::Cons | Type::List),
        Shape::Map | Shape::Literal(Literal::Map(_)) => of == Type::Map,
        Shape::Function | Shape::Literal(Literal::Capture { .. }) => of == Type::Function,
        Shape::Literal(Literal::Integer(_) | Literal::Big(_)) => {
            matches!(of, Type::Integer | Type::Number)
        }
        Shape::Literal(Literal::Float(_)) => matches!(of, Type::Float | Type::Number),
        Shape::Literal(Literal::Bits(_, last)) => match of {
            Type::Bitstring => true,
            Type::Binary => matches!(last, 0 | 8),
            _ => false,
        },
        Shape::Literal(Literal::Atom(_) | Literal::Nil) => return None,
        Shape::Number => match of {
            Type::Number => true,
            Type::Integer | Type::Float => return None,
            _ => false,
        },
        Shape::Bitstring => match of {
            Type::Bitstring => true,
            Type::Binary => return None,
            _ => false,
        },
    })
}

/// Whether two values are the same, if that is known.
fn is_same<'f>(
    a: Operand,
    b: Operand,
    shape: impl Fn(Operand) -> Option<Shape<'f>>,
) -> Option<bool> {
    if a == b {
        return Some(true);
    }
    let plain =
        |operand: Operand| matches!(operand, Operand::Int(_) | Operand::Atom(_) | Operand::Nil);
    match (plain(a), plain(b)) {
        (true, true) => Some(false),
        (true, false) => differs(a, &shape(b)?),
        (false, true) => differs(b, &shape(a)?),
        (false, false) => None,
    }
}

/// A small constant and something of a shape: `Some(false)` if they cannot be the same.
fn differs(plain: Operand, shape: &Shape<'_>) -> Option<bool> {
    match (plain, shape) {
        (Operand::Int(_), Shape::Number) | (_, Shape::Plain(_)) => None,
        _ => Some(false),
    }
}

/// The outcome of a test as tests of the same operands on the only way to a block tell it.
fn remembered(func: &Func, preds: &[Vec<BlockId>], id: BlockId, test: &Inst) -> Option<bool> {
    let pure = matches!(
        test.kind,
        Kind::Is(_)
            | Kind::IsTupleOf(_)
            | Kind::IsTagged(..)
            | Kind::IsFunctionOf
            | Kind::If(_)
            | Kind::IfTrue
            | Kind::IfTruthy
    );
    if !pure {
        return None;
    }
    on_the_way(preds, id, |pred, at| {
        let (before, held) = tested(func, pred, at, &test.args)?;
        if before == test.kind {
            return Some(held);
        }
        if !held {
            return None;
        }
        if implies(&before, &test.kind) {
            return Some(true);
        }
        is_disjoint(&before, &test.kind).then_some(false)
    })
}

/// The arity of a tuple as tests on the only way to a block tell it.
fn remembered_arity(
    func: &Func,
    preds: &[Vec<BlockId>],
    id: BlockId,
    value: Operand,
) -> Option<usize> {
    on_the_way(preds, id, |pred, at| {
        match tested(func, pred, at, &[value])? {
            (Kind::IsTupleOf(arity) | Kind::IsTagged(arity, _), true) => {
                usize::try_from(arity).ok()
            }
            _ => None,
        }
    })
}

/// The first answer of `ask`, for each step of the only way to a block, last step first.
fn on_the_way<T>(
    preds: &[Vec<BlockId>],
    id: BlockId,
    ask: impl Fn(BlockId, BlockId) -> Option<T>,
) -> Option<T> {
    let mut at = id;
    for _ in 0..MEMORY {
        let [pred] = preds[at.index()].as_slice() else {
            return None;
        };
        if let Some(answer) = ask(*pred, at) {
            return Some(answer);
        }
        at = *pred;
    }
    None
}

/// What the step from `pred` to `at` tests of `args`, and whether it held.
fn tested(func: &Func, pred: BlockId, at: BlockId, args: &[Operand]) -> Option<(Kind, bool)> {
    match &func.block(pred).term {
        Term::Branch { test, then, fail } if then != fail && test.args == args => {
            Some((test.kind.clone(), *then == at))
        }
        Term::SelectArity {
            value,
            cases,
            default,
        } if [*value] == *args && *default != at => {
            let mut own = cases.iter().filter(|(_, target)| *target == at);
            match (own.next(), own.next()) {
                (Some((arity, _)), None) => Some((Kind::IsTupleOf(*arity), true)),
                _ => Some((Kind::Is(Type::Tuple), true)),
            }
        }
        _ => None,
    }
}

/// Whether the second test holds wherever the first one does.
fn implies(first: &Kind, second: &Kind) -> bool {
    match (first, second) {
        (Kind::IsTagged(arity, _), Kind::IsTupleOf(other)) => arity == other,
        (Kind::IsTagged(..) | Kind::IsTupleOf(_), Kind::Is(of)) => *of == Type::Tuple,
        (Kind::Is(Type::Cons | Type::Nil), Kind::Is(of)) => *of == Type::List,
        (Kind::Is(Type::Integer | Type::Float), Kind::Is(of)) => *of == Type::Number,
        (Kind::Is(Type::Boolean), Kind::Is(of)) => *of == Type::Atom,
        _ => false,
    }
}

/// Whether no value passes both tests.
fn is_disjoint(first: &Kind, second: &Kind) -> bool {
    match (first, second) {
        (Kind::IsTupleOf(a) | Kind::IsTagged(a, _), Kind::IsTupleOf(b)) => a != b,
        (Kind::IsTupleOf(a), Kind::IsTagged(b, _)) => a != b,
        (Kind::IsTagged(a, tag), Kind::IsTagged(b, other)) => a != b || tag != other,
        (first, second) => match (types(first), types(second)) {
            (Some(first), Some(second)) => first & second == 0,
            _ => false,
        },
    }
}

/// The kinds of terms that pass a test, one bit for each.
fn types(kind: &Kind) -> Option<u16> {
    const TUPLE: u16 = 1 << 5;
    match kind {
        Kind::IsTupleOf(_) | Kind::IsTagged(..) => Some(TUPLE),
        Kind::Is(of) => Some(match of {
            Type::Integer => 1,
            Type::Float => 1 << 1,
            Type::Number => 1 | 1 << 1,
            Type::Atom | Type::Boolean => 1 << 2,
            Type::Cons => 1 << 3,
            Type::Nil => 1 << 4,
            Type::List => 1 << 3 | 1 << 4,
            Type::Tuple => TUPLE,
            Type::Map => 1 << 6,
            Type::Binary | Type::Bitstring => 1 << 7,
            Type::Function => 1 << 8,
            Type::Pid => 1 << 9,
            Type::Port => 1 << 10,
            Type::Reference => 1 << 11,
        }),
        _ => None,
    }
}

/// Loads of parts that are known: what may replace which value.
pub(super) fn known_loads(func: &Func) -> Vec<(super::ir::Val, Operand)> {
    let definitions = definitions(func);
    let mut known = Vec::new();
    for inst in func.blocks.iter().flat_map(|block| &block.insts) {
        let Some(Operand::Val(whole)) = inst.args.first() else {
            continue;
        };
        let Some((block, at)) = definitions[whole.index()] else {
            continue;
        };
        let made = &func.block(block).insts[at];
        let part = match (&inst.kind, &made.kind) {
            (Kind::Element(index), Kind::Tuple) => made.args.get(*index as usize),
            (Kind::Head, Kind::Cons) => made.args.first(),
            (Kind::Tail, Kind::Cons) => made.args.get(1),
            _ => None,
        };
        known.extend(part.map(|part| (inst.dsts[0], *part)));
    }
    known
}
