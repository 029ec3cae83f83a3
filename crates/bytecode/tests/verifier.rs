//! What the verifier accepts and what it refuses, one rule a test.

use bytecode::op::Op::{self, *};
use bytecode::operand::Src::{Int, Nil, X, Y};
use bytecode::{
    ArityCase, AtomId, ErrorKind, Fail, FuncId, Function, FunctionKind, Handler, Import, ImportId,
    Label, Line, Literal, LiteralId, MapField, Module, Reg, SlotSet, Src, SwitchCase, verify,
};

const NONE: SlotSet = SlotSet(0);
const ALL: SlotSet = SlotSet(u64::MAX);
const THIS: FuncId = FuncId::new(0);

const X0: Reg = Reg::X(0);
const X1: Reg = Reg::X(1);
const X2: Reg = Reg::X(2);
const Y0: Reg = Reg::Y(0);
const Y1: Reg = Reg::Y(1);

const L1: Label = Label::new(1);
const L2: Label = Label::new(2);
const L3: Label = Label::new(3);
const L4: Label = Label::new(4);

/// A function of two arguments, alone in its module.
fn module(code: Vec<Op>, handlers: Vec<Handler>) -> Module {
    Module {
        atoms: vec!["Elixir.M".into(), "f".into(), "a".into(), "b".into()],
        imports: vec![Import {
            module: AtomId::new(0),
            function: AtomId::new(1),
            arity: 1,
        }],
        functions: vec![Function {
            name: AtomId::new(1),
            arity: 2,
            kind: FunctionKind::Named,
            line: 0,
            code,
            handlers,
        }],
        literals: vec![
            Literal::Tuple(vec![atom(2), atom(3)]),
            Literal::Tuple(vec![atom(3), atom(2)]),
            Literal::Bits([1].into(), 8),
        ],
        files: vec!["m.ex".into()],
        lines: vec![Line { file: 0, line: 1 }],
        ..Module::default()
    }
}

fn atom(index: usize) -> Literal {
    Literal::Atom(AtomId::new(index))
}

/// Asserts that `code` is accepted.
#[track_caller]
fn accept(code: Vec<Op>) {
    accept_with(code, Vec::new());
}

#[track_caller]
fn accept_with(code: Vec<Op>, handlers: Vec<Handler>) {
    if let Err(error) = verify(module(code, handlers)) {
        panic!("refused: {error}");
    }
}

/// Asserts that `code` is refused with `message`.
#[track_caller]
fn refuse(message: &str, code: Vec<Op>) {
    refuse_with(message, code, Vec::new());
}

#[track_caller]
fn refuse_with(message: &str, code: Vec<Op>, handlers: Vec<Handler>) {
    let error = verify(module(code, handlers)).expect_err("it should be refused");
    assert_eq!(error.to_string(), format!("M.f/2: {message}"));
}

fn mark(label: Label) -> Op {
    Mark { label }
}

fn mov(src: Src, dst: Reg) -> Op {
    Move { src, dst }
}

fn ret() -> Op {
    Return { frame: 0 }
}

fn allocate(slots: u16, live: u16) -> Op {
    Allocate { slots, live }
}

fn call(frame: u16, keep: SlotSet) -> Op {
    Call {
        target: THIS,
        frame,
        keep,
    }
}

fn add(a: Src, b: Src, dst: Reg, live: u16) -> Op {
    Add {
        a,
        b,
        dst,
        live,
        fail: Fail::Raise,
    }
}

#[test]
fn code_must_end() {
    accept(vec![ret()]);
    refuse("op 0: execution runs off the end of the code", vec![]);
    refuse(
        "op 1: execution runs off the end of the code",
        vec![mov(Nil, X0)],
    );
    // A label at the end of a range may stand after the last op.
    accept(vec![ret(), mark(L1)]);
}

#[test]
fn labels_are_defined_once() {
    refuse("label 1 is not defined", vec![Jump { target: L1 }]);
    refuse(
        "op 1: label 1 is defined twice",
        vec![mark(L1), mark(L1), ret()],
    );
}

#[test]
fn ids_are_in_range() {
    let call = |target| CallRemote {
        target: ImportId::new(target),
        frame: 0,
        keep: NONE,
    };
    accept(vec![call(0), ret()]);
    refuse("op 0: there is no import 1", vec![call(1), ret()]);
    refuse(
        "op 0: there is no x register 1024",
        vec![mov(X(1024), X0), ret()],
    );
    refuse(
        "op 0: there is no line 1",
        vec![Op::Line { line: 1 }, ret()],
    );
    refuse(
        "op 0: there is no counter 0",
        vec![Op::Count { index: 0 }, ret()],
    );
    // Also where no path leads.
    refuse(
        "op 1: there is no atom 9",
        vec![ret(), mov(Src::Atom(AtomId::new(9)), X0)],
    );
    refuse(
        "op 0: an integer of more than 61 bits",
        vec![mov(Int(1 << 60), X0), ret()],
    );
}

#[test]
fn registers_are_written_before_they_are_read() {
    accept(vec![mov(X(1), X0), ret()]);
    refuse("op 0: x2 may be undefined", vec![mov(X(2), X0), ret()]);
    // On one of two paths only.
    let fork = |second: Op| {
        vec![
            IsAtom {
                src: X(0),
                fail: L1,
            },
            mov(Int(1), X2),
            Jump { target: L2 },
            mark(L1),
            second,
            mark(L2),
            mov(X(2), X0),
            ret(),
        ]
    };
    accept(fork(mov(Int(2), X2)));
    refuse("op 6: x2 may be undefined", fork(mov(Int(2), X1)));
}

#[test]
fn slots_belong_to_a_frame() {
    refuse("op 0: there is no y slot 0", vec![mov(X(0), Y0), ret()]);
    accept(vec![
        allocate(1, 2),
        mov(X(0), Y0),
        Deallocate { slots: 1 },
        ret(),
    ]);
    accept(vec![allocate(2, 2), mov(Y(1), X0), Return { frame: 2 }]);
    refuse(
        "op 1: there is no y slot 1",
        vec![allocate(1, 2), mov(X(0), Y1), Return { frame: 1 }],
    );
    refuse(
        "op 1: the op states a frame of 0 slots, there are 1",
        vec![allocate(1, 2), ret()],
    );
    refuse(
        "op 1: the op states a frame of 0 slots, there are 1",
        vec![allocate(1, 2), allocate(1, 2), Return { frame: 1 }],
    );
    refuse(
        "op 1: the op states a frame of 0 slots, there are 1",
        vec![allocate(1, 2), call(0, NONE), Return { frame: 1 }],
    );
    refuse(
        "op 2: y0 may be undefined",
        vec![
            allocate(1, 2),
            Deallocate { slots: 1 },
            mov(Y(0), X0),
            ret(),
        ],
    );
}

#[test]
fn frames_agree_where_paths_meet() {
    let fork = |slots| {
        vec![
            IsAtom {
                src: X(0),
                fail: L1,
            },
            allocate(1, 2),
            Jump { target: L2 },
            mark(L1),
            allocate(slots, 2),
            mark(L2),
            Return { frame: 1 },
        ]
    };
    accept(fork(1));
    refuse(
        "op 5: the op states a frame of 2 slots, there are 1",
        fork(2),
    );
}

#[test]
fn a_call_leaves_its_result_and_kept_slots() {
    let code = |keep, read: Src| {
        vec![
            allocate(2, 2),
            mov(X(0), Y0),
            mov(X(1), Y1),
            call(2, keep),
            mov(read, X0),
            Return { frame: 2 },
        ]
    };
    accept(code(NONE, X(0)));
    accept(code(SlotSet(2), Y(1)));
    accept(code(ALL, Y(0)));
    refuse("op 4: x1 may be undefined", code(ALL, X(1)));
    refuse("op 4: y0 may be undefined", code(SlotSet(2), Y(0)));
}

#[test]
fn arguments_are_defined() {
    refuse(
        "op 1: x1 may be undefined",
        vec![call(0, NONE), call(0, NONE), ret()],
    );
    let fun = |arity| TailCallFun {
        fun: X(1),
        arity,
        frame: 0,
    };
    accept(vec![fun(1)]);
    refuse("op 0: x2 may be undefined", vec![fun(3)]);
}

#[test]
fn live_registers_are_defined_and_the_others_die() {
    accept(vec![add(X(0), X(1), X0, 2), ret()]);
    accept(vec![add(X(0), Int(1), X1, 1), mov(X(1), X0), ret()]);
    refuse(
        "op 0: x1 is read but not live",
        vec![add(X(0), X(1), X0, 1), ret()],
    );
    refuse(
        "op 0: x2 may be undefined",
        vec![add(X(0), X(1), X0, 3), ret()],
    );
    refuse(
        "op 1: x1 may be undefined",
        vec![add(X(0), Int(1), X0, 1), mov(X(1), X0), ret()],
    );
    // Also on the path to the fail label.
    refuse(
        "op 3: x1 may be undefined",
        vec![
            Add {
                a: X(0),
                b: Int(1),
                dst: X0,
                live: 1,
                fail: Fail::To(L1),
            },
            ret(),
            mark(L1),
            mov(X(1), X0),
            ret(),
        ],
    );
}

#[test]
fn elements_need_a_tuple() {
    let element = |src, index| Element {
        src,
        index,
        dst: X1,
    };
    refuse(
        "op 0: x0 is not known to be a tuple with that element",
        vec![element(X(0), 0), ret()],
    );
    let tested = |index| {
        vec![
            IsTupleOf {
                src: X(0),
                arity: 2,
                fail: L1,
            },
            element(X(0), index),
            mark(L1),
            ret(),
        ]
    };
    accept(tested(1));
    refuse(
        "op 1: x0 is not known to be a tuple with that element",
        tested(2),
    );
    accept(vec![element(Src::Literal(LiteralId::new(0)), 1), ret()]);
    let built = Tuple {
        elements: [X(0)].into(),
        dst: X0,
        live: 1,
    };
    accept(vec![built, element(X(0), 0), ret()]);
}

#[test]
fn what_a_test_proves_holds_for_copies_until_they_change() {
    let code = |between: Op| {
        vec![
            allocate(1, 2),
            mov(X(0), Y0),
            IsCons {
                src: X(0),
                fail: L1,
            },
            between,
            Head { src: Y(0), dst: X0 },
            mark(L1),
            mov(Nil, X0),
            Return { frame: 1 },
        ]
    };
    accept(code(mov(Nil, X0)));
    accept(code(call(1, SlotSet(1))));
    refuse(
        "op 4: y0 is not known to be a list cell",
        code(mov(X(1), Y0)),
    );
}

#[test]
fn lists_are_cells_once_they_are_not_empty() {
    accept(vec![
        IsList {
            src: X(0),
            fail: L1,
        },
        IsNil {
            src: X(0),
            fail: L2,
        },
        mark(L1),
        ret(),
        mark(L2),
        Parts {
            src: X(0),
            head: X0,
            tail: X1,
        },
        ret(),
    ]);
    refuse(
        "op 4: x0 is not known to be a list cell",
        vec![
            IsNil {
                src: X(0),
                fail: L2,
            },
            mark(L1),
            ret(),
            mark(L2),
            Tail { src: X(0), dst: X0 },
            ret(),
        ],
    );
}

#[test]
fn what_only_one_path_knows_is_forgotten() {
    refuse(
        "op 4: x0 is not known to be a list cell",
        vec![
            IsAtom {
                src: X(1),
                fail: L1,
            },
            IsCons {
                src: X(0),
                fail: L2,
            },
            mark(L1),
            mov(Nil, X1),
            Head { src: X(0), dst: X0 },
            mark(L2),
            ret(),
        ],
    );
    // A loop weakens what was known at its head.
    refuse(
        "op 2: x0 is not known to be a list cell",
        vec![
            IsCons {
                src: X(0),
                fail: L2,
            },
            mark(L1),
            Tail { src: X(0), dst: X0 },
            Jump { target: L1 },
            mark(L2),
            ret(),
        ],
    );
}

#[test]
fn arities_are_selected_of_tuples() {
    let select = SelectArity {
        src: X(0),
        cases: [ArityCase {
            arity: 3,
            target: L1,
        }]
        .into(),
        default: L2,
    };
    let element = Element {
        src: X(0),
        index: 2,
        dst: X0,
    };
    let tail = vec![mark(L1), element.clone(), mark(L2), ret()];
    let code = |first: Op| [vec![first, select.clone()], tail.clone()].concat();
    accept(code(IsTuple {
        src: X(0),
        fail: L2,
    }));
    refuse("op 1: x0 is not known to be a tuple", code(mov(Nil, X1)));
    refuse(
        "op 3: x0 is not known to be a tuple with that element",
        vec![
            IsTuple {
                src: X(0),
                fail: L2,
            },
            select.clone(),
            mark(L2),
            element,
            mark(L1),
            ret(),
        ],
    );
}

#[test]
fn cases_are_distinct_constants() {
    let select = |values: [Src; 2]| {
        let cases = values.map(|value| SwitchCase { value, target: L1 });
        vec![
            SelectValue {
                src: X(0),
                cases: cases.into(),
                default: L1,
            },
            mark(L1),
            ret(),
        ]
    };
    accept(select([Int(1), Src::Atom(AtomId::new(1))]));
    refuse("op 0: a case that is no constant", select([Int(1), X(1)]));
    refuse("op 0: two cases of one value", select([Int(1), Int(1)]));
}

#[test]
fn map_fields_are_read_from_a_map() {
    let get = MapGet {
        map: X(0),
        fields: [
            MapField {
                key: Int(1),
                dst: X1,
            },
            MapField {
                key: Int(2),
                dst: X2,
            },
        ]
        .into(),
        fail: L1,
    };
    let code = |then: Src| {
        vec![
            IsMap {
                src: X(0),
                fail: L1,
            },
            get.clone(),
            mov(then, X0),
            mark(L1),
            ret(),
        ]
    };
    accept(code(X(2)));
    refuse(
        "op 0: x0 is not known to be a map",
        vec![get.clone(), mark(L1), ret()],
    );
    // A field that is missing leaves its register as it was: maybe undefined.
    refuse(
        "op 4: x2 may be undefined",
        vec![
            IsMap {
                src: X(0),
                fail: L2,
            },
            get.clone(),
            ret(),
            mark(L1),
            mov(X(2), X0),
            mark(L2),
            ret(),
        ],
    );
}

#[test]
fn map_keys_ascend() {
    let build = |keys| MapOf {
        keys: LiteralId::new(keys),
        values: [X(0), X(1)].into(),
        dst: X0,
        live: 2,
    };
    accept(vec![build(0), ret()]);
    refuse("op 0: map keys that do not ascend", vec![build(1), ret()]);
    refuse(
        "op 0: keys of a map that are no tuple",
        vec![build(2), ret()],
    );
}

#[test]
fn match_ops_need_a_context() {
    let end = |context| MatchEnd { context, fail: L1 };
    let start = MatchStart {
        src: X(0),
        context: X2,
        live: 2,
        fail: L1,
    };
    accept(vec![start.clone(), end(X2), mark(L1), ret()]);
    accept(vec![start.clone(), mov(X(2), X1), end(X1), mark(L1), ret()]);
    refuse(
        "op 1: x0 is not known to be a match context",
        vec![start.clone(), end(X0), mark(L1), ret()],
    );
    refuse(
        "op 2: x2 may be undefined",
        vec![
            start.clone(),
            add(X(0), Int(1), X1, 1),
            end(X2),
            mark(L1),
            ret(),
        ],
    );
}

#[test]
fn positions_belong_to_their_context() {
    let start = |context| MatchStart {
        src: X(0),
        context,
        live: 2,
        fail: L1,
    };
    let position = |context| MatchPosition { context, dst: X1 };
    let seek = |context| MatchSeek {
        context,
        position: X(1),
    };
    let end = || vec![mark(L1), ret()];
    accept([vec![start(X2), position(X2), seek(X2)], end()].concat());
    refuse(
        "op 1: x1 is not known to be a position in the context",
        [vec![start(X2), seek(X2)], end()].concat(),
    );
    // Of another context; also of another one made at the same place.
    refuse(
        "op 4: x1 is not known to be a position in the context",
        [
            vec![
                start(X2),
                mov(X(2), Reg::X(0)),
                position(X0),
                start(X2),
                seek(X2),
            ],
            end(),
        ]
        .concat(),
    );
    refuse(
        "op 4: x1 is not known to be a position in the context",
        vec![
            mov(Int(0), X1),
            mark(L2),
            start(X2),
            IsAtom {
                src: X(1),
                fail: L3,
            },
            seek(X2),
            mark(L3),
            position(X2),
            Jump { target: L2 },
            mark(L1),
            ret(),
        ],
    );
}

#[test]
fn messages_are_peeked_before_they_are_taken() {
    accept(vec![
        mark(L1),
        ReceivePeek { empty: L3 },
        IsAtom {
            src: X(0),
            fail: L2,
        },
        ReceiveTake {},
        ret(),
        mark(L2),
        ReceiveSkip { again: L1 },
        mark(L3),
        ReceiveWaitFor {
            timeout_ms: Int(5),
            again: L1,
        },
        mov(Nil, X0),
        ret(),
    ]);
    refuse(
        "op 0: no message is peeked here",
        vec![ReceiveTake {}, ret()],
    );
    refuse(
        "op 2: no message is peeked here",
        vec![
            ReceivePeek { empty: L1 },
            mark(L1),
            ReceiveSkip { again: L1 },
        ],
    );
    // No x register outlives a wait.
    refuse(
        "op 2: x1 may be undefined",
        vec![
            ReceivePeek { empty: L1 },
            ReceiveTake {},
            mov(X(1), X0),
            ret(),
            mark(L1),
            ReceiveWait { again: L1 },
        ],
    );
}

/// `try` of a call, with `y0` written by `before` and read by the handler.
fn attempt(before: Op, keep: SlotSet, handler: Op) -> Vec<Op> {
    vec![
        allocate(1, 2),
        before,
        mark(L1),
        call(1, keep),
        mark(L2),
        Return { frame: 1 },
        mark(L3),
        handler,
        Return { frame: 1 },
    ]
}

#[test]
fn handlers_see_what_every_op_in_their_range_keeps() {
    let range = || {
        vec![Handler {
            start: L1,
            end: L2,
            target: L3,
        }]
    };
    accept_with(attempt(mov(X(0), Y0), ALL, mov(Y(0), X0)), range());
    accept_with(attempt(mov(X(0), Y0), NONE, mov(X(2), X0)), range());
    refuse_with(
        "op 7: y0 may be undefined",
        attempt(mov(X(0), Y0), NONE, mov(Y(0), X0)),
        range(),
    );
    refuse_with(
        "op 7: x3 may be undefined",
        attempt(mov(X(0), Y0), ALL, mov(X(3), X0)),
        range(),
    );
    let upside_down = Handler {
        start: L2,
        end: L1,
        target: L3,
    };
    refuse_with(
        "op 4: a handler's range ends before it starts",
        attempt(mov(X(0), Y0), ALL, mov(Y(0), X0)),
        vec![upside_down],
    );
    let nowhere = Handler {
        start: L1,
        end: L2,
        target: L4,
    };
    refuse_with(
        "label 4 is not defined",
        attempt(mov(X(0), Y0), ALL, mov(Y(0), X0)),
        vec![nowhere],
    );
}

#[test]
fn the_key_of_an_error_comes_with_its_map() {
    let error = |value| Error {
        kind: ErrorKind::Key,
        value,
    };
    accept(vec![error(Src::Literal(LiteralId::new(0)))]);
    refuse(
        "op 0: x0 is not known to be a pair of key and map",
        vec![error(X(0))],
    );
}

#[test]
fn tables_fit_together() {
    let refused = |change: fn(&mut Module)| {
        let mut module = module(vec![ret()], Vec::new());
        change(&mut module);
        verify(module)
            .expect_err("it should be refused")
            .to_string()
    };
    assert_eq!(refused(|m| m.atoms.clear()), "there is no atom 0");
    assert_eq!(refused(|m| m.lines[0].file = 7), "there is no file 7");
    assert_eq!(refused(|m| m.functions[0].line = 7), "there is no line 7");
    assert_eq!(
        refused(|m| m.literals.push(Literal::Float(f64::NAN))),
        "a float that is no number"
    );
    assert_eq!(
        refused(|m| m.literals.push(Literal::Bits([1].into(), 7))),
        "a bit string with a wrong number of bits"
    );
}

#[test]
fn a_large_function_is_verified_in_milliseconds() {
    // 20,000 ops, a fork every fourth, 40 registers in use.
    let registers = 40;
    let mut code: Vec<Op> = (2..registers)
        .map(|index| mov(Int(1), Reg::X(index)))
        .collect();
    for index in 0..5_000 {
        let label = Label::new(index);
        let reg = index as u16 % registers;
        code.push(IsCons {
            src: X(reg),
            fail: label,
        });
        code.push(Head {
            src: X(reg),
            dst: Reg::X(reg),
        });
        code.push(mov(X(reg), Reg::X((reg + 1) % registers)));
        code.push(mark(label));
    }
    code.push(ret());
    let module = module(code, Vec::new());
    let start = std::time::Instant::now();
    verify(module).expect("it is fine");
    let took = start.elapsed();
    // Thirty times what a development build takes here, so that a busy machine does not matter.
    assert!(took.as_millis() < 300, "{took:?}");
}

#[test]
fn only_calls_and_receives_go_round() {
    let back = |op: Op| vec![mark(L1), op, mark(L2), ret()];
    refuse(
        "op 0: a loop: only calls go round",
        back(Jump { target: L1 }),
    );
    refuse(
        "op 0: a loop: only calls go round",
        back(IsAtom {
            src: X(0),
            fail: L1,
        }),
    );
    let raises = vec![mark(L1), call(0, NONE), mark(L2), ret()];
    let handler = Handler {
        start: L1,
        end: L2,
        target: L1,
    };
    refuse_with("op 0: a loop: only calls go round", raises, vec![handler]);
    // Back, but not round.
    accept(vec![
        Jump { target: L2 },
        mark(L1),
        ret(),
        mark(L2),
        Jump { target: L1 },
    ]);
    accept(vec![
        mark(L1),
        ReceivePeek { empty: L3 },
        IsAtom {
            src: X(0),
            fail: L2,
        },
        ReceiveTake {},
        ret(),
        mark(L2),
        ReceiveSkip { again: L1 },
        mark(L3),
        ReceiveWait { again: L1 },
    ]);
}
