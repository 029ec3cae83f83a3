//! Random modules, operands and ops, from a seed.
//!
//! The ops come from the op table, so a new op is generated without a word here.

use bytecode::*;

/// A source of numbers, the same for the same seed (splitmix64).
pub(crate) struct Rng(pub(crate) u64);

impl Rng {
    /// Any number.
    pub(crate) fn any(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        (self.any() % limit as u64) as usize
    }

    /// A number with few bits as likely as one with many.
    pub(crate) fn skewed(&mut self) -> u64 {
        let bits = self.below(65);
        self.any().checked_shr(bits as u32).unwrap_or(0)
    }

    /// A list of fewer than `limit` elements.
    pub(crate) fn list<T>(&mut self, limit: usize, mut one: impl FnMut(&mut Rng) -> T) -> Vec<T> {
        (0..self.below(limit)).map(|_| one(self)).collect()
    }

    /// A short text.
    fn text(&mut self) -> String {
        let letters = ["a", "Elixir.", "é", "\n", "\"", "+", "\u{1F600}", "_", " "];
        let count = self.below(6);
        (0..count)
            .map(|_| letters[self.below(letters.len())])
            .collect()
    }
}

/// What can be made at random. `narrow` keeps numbers so small that they often fit together.
pub(crate) trait Arbitrary: Sized {
    /// Any value.
    fn arbitrary(rng: &mut Rng, narrow: bool) -> Self;
}

macro_rules! numbers {
    ($($Int:ty: $narrow:literal;)*) => {$(
        impl Arbitrary for $Int {
            fn arbitrary(rng: &mut Rng, narrow: bool) -> Self {
                match narrow {
                    true => rng.below($narrow) as $Int,
                    false => rng.skewed() as $Int,
                }
            }
        }
    )*};
}
numbers!(u8: 6; u16: 4; u32: 4; u64: 4;);

macro_rules! ids {
    ($($Id:ident)*) => {$(
        impl Arbitrary for $Id {
            fn arbitrary(rng: &mut Rng, narrow: bool) -> Self {
                $Id::new(u32::arbitrary(rng, narrow) as usize)
            }
        }
    )*};
}
ids!(AtomId LiteralId FuncId ImportId LambdaId Label);

macro_rules! structs {
    ($($Struct:ident { $($field:ident),* })*) => {$(
        impl Arbitrary for $Struct {
            fn arbitrary(rng: &mut Rng, narrow: bool) -> Self {
                $Struct { $($field: Arbitrary::arbitrary(rng, narrow)),* }
            }
        }
    )*};
}
structs! {
    SwitchCase { value, target }
    ArityCase { arity, target }
    MapField { key, dst }
    Segment { kind, value, size, unit, flags, number }
    Import { module, function, arity }
    Export { function }
    Handler { start, end, target }
    Lambda { function, arity, captured }
    Line { file, line }
    Attribute { name, value }
    Function { name, arity, kind, line, code, handlers }
}

macro_rules! choices {
    ($($Choice:ident)*) => {$(
        impl Arbitrary for $Choice {
            fn arbitrary(rng: &mut Rng, _narrow: bool) -> Self {
                $Choice::ALL[rng.below($Choice::ALL.len())]
            }
        }
    )*};
}
choices!(ErrorKind SegmentKind FunctionKind);

impl Arbitrary for Reg {
    fn arbitrary(rng: &mut Rng, narrow: bool) -> Self {
        let index = u16::arbitrary(rng, narrow);
        match rng.below(3) {
            0 => Reg::Y(index),
            _ => Reg::X(index),
        }
    }
}

impl Arbitrary for Src {
    fn arbitrary(rng: &mut Rng, narrow: bool) -> Self {
        match rng.below(if narrow { 14 } else { 6 }) {
            0 => Src::Int(rng.skewed() as i64),
            1 => Src::Atom(Arbitrary::arbitrary(rng, narrow)),
            2 => Src::Nil,
            3 => Src::Literal(Arbitrary::arbitrary(rng, narrow)),
            _ => Reg::arbitrary(rng, narrow).into(),
        }
    }
}

impl Arbitrary for Fail {
    fn arbitrary(rng: &mut Rng, narrow: bool) -> Self {
        match rng.below(2) {
            0 => Fail::Raise,
            _ => Fail::To(Arbitrary::arbitrary(rng, narrow)),
        }
    }
}

impl Arbitrary for SlotSet {
    fn arbitrary(rng: &mut Rng, narrow: bool) -> Self {
        match rng.below(2) {
            0 => SlotSet(u64::MAX),
            _ => SlotSet(Arbitrary::arbitrary(rng, narrow)),
        }
    }
}

impl<T: Arbitrary> Arbitrary for Vec<T> {
    fn arbitrary(rng: &mut Rng, narrow: bool) -> Self {
        rng.list(5, |rng| T::arbitrary(rng, narrow))
    }
}

impl<T: Arbitrary> Arbitrary for Box<[T]> {
    fn arbitrary(rng: &mut Rng, narrow: bool) -> Self {
        Vec::arbitrary(rng, narrow).into_boxed_slice()
    }
}

macro_rules! ops {
    ($($(#[$doc:meta])* $Op:ident => $on:ident($($field:ident: $ty:ty),*);)*) => {
        impl Arbitrary for Op {
            fn arbitrary(rng: &mut Rng, narrow: bool) -> Self {
                let chosen = op::OP_NAMES[rng.below(op::OP_NAMES.len())];
                $(
                    if chosen == stringify!($Op) {
                        return Op::$Op { $($field: <$ty>::arbitrary(rng, narrow)),* };
                    }
                )*
                unreachable!("the name of an op is the name of an op")
            }
        }
    };
}
for_each_op!(ops);

/// A literal nested at most `depth` deep; well-formed but for its ids.
pub(crate) fn literal(rng: &mut Rng, depth: usize, narrow: bool) -> Literal {
    let mut part = |rng: &mut Rng| literal(rng, depth - 1, narrow);
    match rng.below(if depth == 0 { 7 } else { 10 }) {
        0 => Literal::Integer(rng.skewed() as i64),
        1 => Literal::Big(BigInteger {
            negative: rng.below(2) == 0,
            limbs: vec![rng.any(), rng.skewed() | 1],
        }),
        2 => Literal::Float(rng.skewed() as f64 / 8.0),
        3 => Literal::Atom(Arbitrary::arbitrary(rng, narrow)),
        4 => match rng.list(9, Rng::any) {
            bytes if bytes.is_empty() => Literal::Bits([].into(), 0),
            bytes => Literal::Bits(bytes.iter().map(|byte| *byte as u8 & 0xf0).collect(), 4),
        },
        5 => Literal::Nil,
        6 => Literal::Capture {
            module: Arbitrary::arbitrary(rng, narrow),
            function: Arbitrary::arbitrary(rng, narrow),
            arity: Arbitrary::arbitrary(rng, narrow),
        },
        7 => {
            let mut elements = vec![part(rng)];
            elements.extend(rng.list(4, &mut part));
            Literal::List(elements, Box::new(part(rng)))
        }
        8 => Literal::Tuple(rng.list(5, part)),
        _ => Literal::Map(rng.list(4, |rng| (part(rng), part(rng)))),
    }
}

/// Any module that can be written down.
pub(crate) fn module(rng: &mut Rng) -> Module {
    let mut functions = Vec::<Function>::arbitrary(rng, false);
    for function in &mut functions {
        function.code = rng.list(60, |rng| Op::arbitrary(rng, false));
    }
    Module {
        atoms: rng.list(6, Rng::text),
        imports: Arbitrary::arbitrary(rng, false),
        exports: Arbitrary::arbitrary(rng, false),
        functions,
        lambdas: Arbitrary::arbitrary(rng, false),
        literals: rng.list(6, |rng| literal(rng, 4, false)),
        files: rng.list(3, Rng::text),
        lines: Arbitrary::arbitrary(rng, false),
        counted: rng.list(4, |rng| rng.below(1000) as u32),
        attributes: Arbitrary::arbitrary(rng, false),
        docs: blob(rng),
        types: blob(rng),
        heads: blob(rng),
    }
}

fn blob(rng: &mut Rng) -> Blob {
    Blob(rng.text().into_bytes())
}

/// A module whose tables fit together, of functions whose few ops are a soup.
pub(crate) fn soup(rng: &mut Rng) -> Module {
    let code: Vec<Op> = rng.list(12, |rng| Op::arbitrary(rng, true));
    let handlers = rng.list(2, |rng| Handler::arbitrary(rng, true));
    let code = code
        .into_iter()
        .filter(|op| !matches!(op, Op::Mark { .. }))
        .collect();
    module_of(rng, code, handlers)
}

/// Ops after which execution does not go on below.
const ENDS: [&str; 12] = [
    "TailCall",
    "TailCallRemote",
    "TailCallFun",
    "TailApply",
    "Return",
    "Jump",
    "SelectValue",
    "ReceiveSkip",
    "ReceiveWait",
    "Error",
    "FunctionClause",
    "Reraise",
];

/// Ops that need to know what is in a register, besides those that match bit strings.
const PROVEN: [&str; 8] = [
    "Element",
    "Head",
    "MapGet",
    "MapOf",
    "Parts",
    "ReceiveTake",
    "SelectArity",
    "Tail",
];

/// A module that `accepts` accepts, grown from nothing op by op.
pub(crate) fn grown(rng: &mut Rng, accepts: impl Fn(&Module) -> bool) -> Module {
    let handlers = rng.list(2, |rng| Handler::arbitrary(rng, true));
    let mut module = module_of(rng, Vec::new(), handlers);
    if !accepts(&module) {
        module = module_of(rng, Vec::new(), Vec::new());
    }
    let mut size = module.functions[0].code.len();
    for _ in 0..300 {
        let mut next = module.clone();
        let at = rng.below(size);
        let op = match rng.below(32) {
            // The only op whose operands depend on one another; it would hardly ever fit.
            0 => Op::MatchSeek {
                context: Reg::X(0),
                position: Src::X(1),
            },
            _ => Op::arbitrary(rng, true),
        };
        // What ends a path makes all behind it unreachable: a little of it goes a long way.
        // Ops that need a proof fit more rarely than others.
        let weight = match op.name() {
            "ReceiveSkip" => 8,
            name if ENDS.contains(&name) => 1,
            name if name.starts_with("Match") || PROVEN.contains(&name) => 16,
            _ => 5,
        };
        if rng.below(16) >= weight {
            continue;
        }
        next.functions[0].code.insert(at, op);
        if accepts(&next) {
            module = next;
            size += 1;
        }
    }
    module
}

/// A module around some ops, with labels 0 to 3 anywhere among them.
fn module_of(rng: &mut Rng, mut code: Vec<Op>, handlers: Vec<Handler>) -> Module {
    for index in 0..4 {
        let at = rng.below(code.len() + 1);
        let label = Label::new(index);
        code.insert(at, Op::Mark { label });
    }
    if rng.below(2) == 0 {
        // Contexts and their positions are too rare otherwise.
        let start = Op::MatchStart {
            src: Src::X(0),
            context: Reg::X(0),
            live: 3,
            fail: Label::new(0),
        };
        let position = Op::MatchPosition {
            context: Reg::X(0),
            dst: Reg::X(1),
        };
        code.splice(0..0, [start, position]);
    }
    code.push(Op::Error {
        kind: ErrorKind::Cond,
        value: Src::Nil,
    });
    let function = Function {
        name: AtomId::new(1),
        arity: 3,
        kind: FunctionKind::Named,
        line: 0,
        code,
        handlers,
    };
    let import = |arity| Import {
        module: AtomId::new(0),
        function: AtomId::new(2),
        arity,
    };
    let lambda = |captured| Lambda {
        function: FuncId::new(usize::from(captured)),
        arity: 3 - captured,
        captured,
    };
    Module {
        atoms: ["Elixir.Soup", "a", "b", "c"].map(String::from).into(),
        imports: (0..4).map(import).collect(),
        functions: vec![function; 4],
        lambdas: (0..4).map(lambda).collect(),
        literals: vec![
            Literal::Tuple(vec![Literal::Integer(1), Literal::Integer(2)]),
            Literal::Bits([1].into(), 8),
            Literal::Map(Vec::new()),
            Literal::List(vec![Literal::Nil], Box::new(Literal::Nil)),
        ],
        files: vec!["soup.ex".into()],
        lines: vec![Line { file: 0, line: 1 }; 4],
        counted: vec![1; 4],
        ..Module::default()
    }
}
