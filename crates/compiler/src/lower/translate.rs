//! Instructions with registers to ops, one for one.

#![allow(clippy::too_many_lines, reason = "tables with an arm for each op")]

use bytecode::{Fail, Label, MapField, Op, Reg, Segment, SlotSet, Src};

use super::ir::{Arith, Compare, Kind, Type};

/// Whether the op of an instruction may collect and says which x registers live.
pub(super) fn collects(kind: &Kind) -> bool {
    match kind {
        Kind::Arith(_)
        | Kind::Bif(_)
        | Kind::Cons
        | Kind::Tuple
        | Kind::MapOf(_)
        | Kind::MapPut
        | Kind::MapUpdate
        | Kind::Lambda(_)
        | Kind::Binary(_)
        | Kind::BuildTrace
        | Kind::MatchStart
        | Kind::MatchInteger { .. }
        | Kind::MatchFloat { .. }
        | Kind::MatchBits { .. }
        | Kind::MatchRest { .. } => true,
        Kind::Call(_)
        | Kind::CallRemote(_)
        | Kind::CallFun
        | Kind::Apply
        | Kind::Element(_)
        | Kind::Head
        | Kind::Tail
        | Kind::Parts
        | Kind::MatchPosition
        | Kind::MatchSeek
        | Kind::ReceiveTake
        | Kind::Count(_)
        | Kind::ReceiveMark
        | Kind::ReceiveBind
        | Kind::ReceiveFrom
        | Kind::TryEnter
        | Kind::Is(_)
        | Kind::IsTupleOf(_)
        | Kind::IsTagged(..)
        | Kind::IsFunctionOf
        | Kind::If(_)
        | Kind::IfTrue
        | Kind::IfTruthy
        | Kind::MapGet
        | Kind::MatchUtf { .. }
        | Kind::MatchSkip { .. }
        | Kind::MatchLiteral(_)
        | Kind::MatchEnd
        | Kind::ReceivePeek => false,
    }
}

/// How many operands of a call come before its arguments.
pub(super) fn callees(kind: &Kind) -> usize {
    match kind {
        Kind::CallFun => 1,
        Kind::Apply => 2,
        _ => 0,
    }
}

/// A call of `arity` arguments in x registers; `callee` holds what `callees` counts.
pub(super) fn call(kind: &Kind, callee: &[Src], arity: u8, frame: u16, keep: SlotSet) -> Op {
    match (kind, callee) {
        (Kind::Call(target), _) => Op::Call {
            target: *target,
            frame,
            keep,
        },
        (Kind::CallRemote(target), _) => Op::CallRemote {
            target: *target,
            frame,
            keep,
        },
        (Kind::CallFun, [fun]) => Op::CallFun {
            fun: *fun,
            arity,
            frame,
            keep,
        },
        (Kind::Apply, [module, function]) => Op::Apply {
            module: *module,
            function: *function,
            arity,
            frame,
            keep,
        },
        _ => unreachable!("not a call"),
    }
}

/// The same as a tail call.
pub(super) fn tail_call(kind: &Kind, callee: &[Src], arity: u8, frame: u16) -> Op {
    match (kind, callee) {
        (Kind::Call(target), _) => Op::TailCall {
            target: *target,
            frame,
        },
        (Kind::CallRemote(target), _) => Op::TailCallRemote {
            target: *target,
            frame,
        },
        (Kind::CallFun, [fun]) => Op::TailCallFun {
            fun: *fun,
            arity,
            frame,
        },
        (Kind::Apply, [module, function]) => Op::TailApply {
            module: *module,
            function: *function,
            arity,
            frame,
        },
        _ => unreachable!("not a call"),
    }
}

/// The register that a source is.
fn register(src: Src) -> Reg {
    match src {
        Src::X(index) => Reg::X(index),
        Src::Y(index) => Reg::Y(index),
        Src::Int(_) | Src::Atom(_) | Src::Nil | Src::Literal(_) => {
            unreachable!("a context is in a register")
        }
    }
}

/// The op of an instruction that is no test and no call.
pub(super) fn inst(kind: &Kind, args: &[Src], dsts: &[Reg], live: u16) -> Op {
    match (kind, args, dsts) {
        (Kind::Arith(arith), _, [dst]) => arith_op(*arith, args, *dst, live, Fail::Raise),
        (Kind::Bif(target), _, [dst]) => Op::Bif {
            target: *target,
            args: args.into(),
            dst: *dst,
            live,
            fail: Fail::Raise,
        },
        (Kind::Cons, [head, tail], [dst]) => Op::Cons {
            head: *head,
            tail: *tail,
            dst: *dst,
            live,
        },
        (Kind::Tuple, _, [dst]) => Op::Tuple {
            elements: args.into(),
            dst: *dst,
            live,
        },
        (Kind::MapOf(keys), _, [dst]) => Op::MapOf {
            keys: *keys,
            values: args.into(),
            dst: *dst,
            live,
        },
        (Kind::MapPut, [map, pairs @ ..], [dst]) => Op::MapPut {
            map: *map,
            pairs: pairs.into(),
            dst: *dst,
            live,
        },
        (Kind::MapUpdate, [map, pairs @ ..], [dst]) => Op::MapUpdate {
            map: *map,
            pairs: pairs.into(),
            dst: *dst,
            live,
        },
        (Kind::Lambda(lambda), _, [dst]) => Op::Lambda {
            lambda: *lambda,
            captured: args.into(),
            dst: *dst,
            live,
        },
        (Kind::Binary(shapes), _, [dst]) => {
            let segment = |(shape, parts): (&super::ir::Shape, &[Src])| Segment {
                kind: shape.kind,
                value: parts[0],
                size: parts[1],
                unit: shape.unit,
                flags: shape.flags,
                number: shape.number,
            };
            let segments = shapes
                .iter()
                .zip(args.chunks_exact(2))
                .map(segment)
                .collect();
            Op::BinaryBuild {
                segments,
                dst: *dst,
                live,
                fail: Fail::Raise,
            }
        }
        (Kind::Element(index), [src], [dst]) => Op::Element {
            src: *src,
            index: *index,
            dst: *dst,
        },
        (Kind::Head, [src], [dst]) => Op::Head {
            src: *src,
            dst: *dst,
        },
        (Kind::Tail, [src], [dst]) => Op::Tail {
            src: *src,
            dst: *dst,
        },
        (Kind::Parts, [src], [head, tail]) => Op::Parts {
            src: *src,
            head: *head,
            tail: *tail,
        },
        (Kind::MatchPosition, [context], [dst]) => Op::MatchPosition {
            context: register(*context),
            dst: *dst,
        },
        (Kind::MatchSeek, [context, position], _) => Op::MatchSeek {
            context: register(*context),
            position: *position,
        },
        (Kind::ReceiveTake, ..) => Op::ReceiveTake {},
        (Kind::Count(index), ..) => Op::Count { index: *index },
        (Kind::ReceiveMark, ..) => Op::ReceiveMark {},
        (Kind::ReceiveBind, [src], _) => Op::ReceiveBind { src: *src },
        (Kind::ReceiveFrom, [src], _) => Op::ReceiveFrom { src: *src },
        (Kind::BuildTrace, [trace], [dst]) => Op::BuildTrace {
            trace: *trace,
            dst: *dst,
            live,
        },
        _ => unreachable!("no instruction of a block: {kind:?}"),
    }
}

/// The op of a test.
pub(super) fn test(kind: &Kind, args: &[Src], dsts: &[Reg], live: u16, fail: Label) -> Op {
    match (kind, args, dsts) {
        (Kind::Arith(arith), _, [dst]) => arith_op(*arith, args, *dst, live, Fail::To(fail)),
        (Kind::Bif(target), _, [dst]) => Op::Bif {
            target: *target,
            args: args.into(),
            dst: *dst,
            live,
            fail: Fail::To(fail),
        },
        (Kind::Is(of), [src], _) => type_test(*of, *src, fail),
        (Kind::IsTupleOf(arity), [src], _) => Op::IsTupleOf {
            src: *src,
            arity: *arity,
            fail,
        },
        (Kind::IsTagged(arity, tag), [src], _) => Op::IsTagged {
            src: *src,
            arity: *arity,
            tag: *tag,
            fail,
        },
        (Kind::IsFunctionOf, [src, arity], _) => Op::IsFunctionOf {
            src: *src,
            arity: *arity,
            fail,
        },
        (Kind::If(compare), [a, b], _) => comparison(*compare, *a, *b, fail),
        (Kind::IfTrue, [src], _) => Op::IfTrue { src: *src, fail },
        (Kind::IfTruthy, [src], _) => Op::IfTruthy { src: *src, fail },
        (Kind::MapGet, [map, keys @ ..], _) => {
            let field = |(key, dst): (&Src, &Reg)| MapField {
                key: *key,
                dst: *dst,
            };
            Op::MapGet {
                map: *map,
                fields: keys.iter().zip(dsts).map(field).collect(),
                fail,
            }
        }
        (Kind::MatchStart, [src], [context]) => Op::MatchStart {
            src: *src,
            context: *context,
            live,
            fail,
        },
        (Kind::ReceivePeek, ..) => Op::ReceivePeek { empty: fail },
        (_, [context, rest @ ..], _) => bits_test(kind, register(*context), rest, dsts, live, fail),
        _ => unreachable!("no test: {kind:?}"),
    }
}

fn bits_test(kind: &Kind, context: Reg, args: &[Src], dsts: &[Reg], live: u16, fail: Label) -> Op {
    match (kind, args, dsts) {
        (Kind::MatchInteger { unit, flags }, [size], [dst]) => Op::MatchInteger {
            context,
            size: *size,
            unit: *unit,
            flags: *flags,
            dst: *dst,
            live,
            fail,
        },
        (Kind::MatchFloat { unit, flags }, [size], [dst]) => Op::MatchFloat {
            context,
            size: *size,
            unit: *unit,
            flags: *flags,
            dst: *dst,
            live,
            fail,
        },
        (Kind::MatchBits { unit }, [size], [dst]) => Op::MatchBits {
            context,
            size: *size,
            unit: *unit,
            dst: *dst,
            live,
            fail,
        },
        (Kind::MatchRest { unit }, _, [dst]) => Op::MatchRest {
            context,
            unit: *unit,
            dst: *dst,
            live,
            fail,
        },
        (Kind::MatchUtf { encoding, flags }, _, [dst]) => Op::MatchUtf {
            context,
            encoding: *encoding as u8,
            flags: *flags,
            dst: *dst,
            fail,
        },
        (Kind::MatchSkip { unit }, [size], _) => Op::MatchSkip {
            context,
            size: *size,
            unit: *unit,
            fail,
        },
        (Kind::MatchLiteral(literal), ..) => Op::MatchLiteral {
            context,
            literal: *literal,
            fail,
        },
        (Kind::MatchEnd, ..) => Op::MatchEnd { context, fail },
        _ => unreachable!("no test: {kind:?}"),
    }
}

fn arith_op(arith: Arith, args: &[Src], dst: Reg, live: u16, fail: Fail) -> Op {
    let a = args[0];
    let b = args.get(1).copied().unwrap_or(Src::Nil);
    match arith {
        Arith::Add => Op::Add {
            a,
            b,
            dst,
            live,
            fail,
        },
        Arith::Sub => Op::Sub {
            a,
            b,
            dst,
            live,
            fail,
        },
        Arith::Mul => Op::Mul {
            a,
            b,
            dst,
            live,
            fail,
        },
        Arith::Div => Op::Div {
            a,
            b,
            dst,
            live,
            fail,
        },
        Arith::Quot => Op::Quot {
            a,
            b,
            dst,
            live,
            fail,
        },
        Arith::Rem => Op::Rem {
            a,
            b,
            dst,
            live,
            fail,
        },
        Arith::Neg => Op::Neg { a, dst, live, fail },
        Arith::BitAnd => Op::BitAnd {
            a,
            b,
            dst,
            live,
            fail,
        },
        Arith::BitOr => Op::BitOr {
            a,
            b,
            dst,
            live,
            fail,
        },
        Arith::BitXor => Op::BitXor {
            a,
            b,
            dst,
            live,
            fail,
        },
        Arith::BitNot => Op::BitNot { a, dst, live, fail },
        Arith::ShiftLeft => Op::ShiftLeft {
            a,
            b,
            dst,
            live,
            fail,
        },
        Arith::ShiftRight => Op::ShiftRight {
            a,
            b,
            dst,
            live,
            fail,
        },
    }
}

fn comparison(compare: Compare, a: Src, b: Src, fail: Label) -> Op {
    match compare {
        Compare::Eq => Op::IfEq { a, b, fail },
        Compare::Ne => Op::IfNe { a, b, fail },
        Compare::Same => Op::IfSame { a, b, fail },
        Compare::NotSame => Op::IfNotSame { a, b, fail },
        Compare::Less => Op::IfLess { a, b, fail },
        Compare::AtLeast => Op::IfAtLeast { a, b, fail },
    }
}

fn type_test(of: Type, src: Src, fail: Label) -> Op {
    match of {
        Type::Integer => Op::IsInteger { src, fail },
        Type::Float => Op::IsFloat { src, fail },
        Type::Number => Op::IsNumber { src, fail },
        Type::Atom => Op::IsAtom { src, fail },
        Type::Boolean => Op::IsBoolean { src, fail },
        Type::Cons => Op::IsCons { src, fail },
        Type::Nil => Op::IsNil { src, fail },
        Type::List => Op::IsList { src, fail },
        Type::Tuple => Op::IsTuple { src, fail },
        Type::Map => Op::IsMap { src, fail },
        Type::Binary => Op::IsBinary { src, fail },
        Type::Bitstring => Op::IsBitstring { src, fail },
        Type::Function => Op::IsFunction { src, fail },
        Type::Pid => Op::IsPid { src, fail },
        Type::Port => Op::IsPort { src, fail },
        Type::Reference => Op::IsReference { src, fail },
    }
}
