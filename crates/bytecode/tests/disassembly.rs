//! A module as `cordial disasm` prints it.

use bytecode::op::Op;
use bytecode::{
    AtomId, Attribute, Export, Fail, FuncId, Function, FunctionKind, Handler, Import, ImportId,
    Label, Line, Literal, LiteralId, Module, Reg, Segment, SegmentKind, SlotSet, Src, SwitchCase,
};

const PRINTED: &str = r#"module Shop.Till
file "lib/till.ex"
attribute :vsn ["1.0"]
export sum/2

sum/2 # named, lib/till.ex:3
  try L1 to L2, handler L2
    # lib/till.ex:3
    Allocate slots: 1, live: 2
L1:
    IsCons src: x0, fail: L2
    Parts src: x0, head: x2, tail: y0
    Add a: x1, b: x2, dst: x1, live: 3, fail: raise
    Call target: sum/2, frame: 1, keep: {y0}
    SelectValue src: x0, cases: [1 → L1, {:ok, 1.5} → L2], default: L2
L2:
    BinaryBuild segments: [x0::integer size 8 unit 1 flags 0 number 1], dst: x0, live: 1, fail: L2
    CallRemote target: IO."put it"/1, frame: 1, keep: {}
    Return frame: 1
    # <no line 7>
    Move src: <no literal 9>, dst: x0
"#;

fn label(index: usize) -> Label {
    Label::new(index)
}

fn code() -> Vec<Op> {
    let cases = [
        SwitchCase {
            value: Src::Int(1),
            target: label(1),
        },
        SwitchCase {
            value: Src::Literal(LiteralId::new(0)),
            target: label(2),
        },
    ];
    let segment = Segment {
        kind: SegmentKind::Integer,
        value: Src::X(0),
        size: Src::Int(8),
        unit: 1,
        flags: 0,
        number: 1,
    };
    vec![
        Op::Line { line: 0 },
        Op::Allocate { slots: 1, live: 2 },
        Op::Mark { label: label(1) },
        Op::IsCons {
            src: Src::X(0),
            fail: label(2),
        },
        Op::Parts {
            src: Src::X(0),
            head: Reg::X(2),
            tail: Reg::Y(0),
        },
        Op::Add {
            a: Src::X(1),
            b: Src::X(2),
            dst: Reg::X(1),
            live: 3,
            fail: Fail::Raise,
        },
        Op::Call {
            target: FuncId::new(0),
            frame: 1,
            keep: SlotSet(1),
        },
        Op::SelectValue {
            src: Src::X(0),
            cases: cases.into(),
            default: label(2),
        },
        Op::Mark { label: label(2) },
        Op::BinaryBuild {
            segments: [segment].into(),
            dst: Reg::X(0),
            live: 1,
            fail: Fail::To(label(2)),
        },
        Op::CallRemote {
            target: ImportId::new(0),
            frame: 1,
            keep: SlotSet(0),
        },
        Op::Return { frame: 1 },
        Op::Line { line: 7 },
        Op::Move {
            src: Src::Literal(LiteralId::new(9)),
            dst: Reg::X(0),
        },
    ]
}

#[test]
fn a_module_is_readable() {
    let function = Function {
        name: AtomId::new(1),
        arity: 2,
        kind: FunctionKind::Named,
        line: 0,
        code: code(),
        handlers: vec![Handler {
            start: label(1),
            end: label(2),
            target: label(2),
        }],
    };
    let version = Literal::Bits(b"1.0".as_slice().into(), 8);
    let module = Module {
        atoms: [
            "Elixir.Shop.Till",
            "sum",
            "ok",
            "Elixir.IO",
            "put it",
            "vsn",
        ]
        .map(String::from)
        .into(),
        imports: vec![Import {
            module: AtomId::new(3),
            function: AtomId::new(4),
            arity: 1,
        }],
        exports: vec![Export {
            function: FuncId::new(0),
        }],
        functions: vec![function],
        literals: vec![
            Literal::Tuple(vec![Literal::Atom(AtomId::new(2)), Literal::Float(1.5)]),
            Literal::List(vec![version], Box::new(Literal::Nil)),
        ],
        files: vec!["lib/till.ex".into()],
        lines: vec![Line { file: 0, line: 3 }],
        attributes: vec![Attribute {
            name: AtomId::new(5),
            value: LiteralId::new(1),
        }],
        ..Module::default()
    };
    assert_eq!(module.disassemble(), PRINTED);
}
