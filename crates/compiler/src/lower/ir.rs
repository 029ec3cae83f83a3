//! The intermediate form between core and ops: blocks of instructions over values.
//!
//! Invariants: every [`Val`] is defined once, by an instruction, a block parameter or the test of
//! a branch (then it exists in the block `then` only, which nothing else enters), and its
//! definition dominates its uses. Only `Term::Jump` passes arguments. A block in a `try` region
//! has that region's handler as a further successor.

use bytecode::{AtomId, ErrorKind, FuncId, ImportId, LambdaId, LiteralId, SegmentKind};

/// Declares index types that wrap a `u32`.
macro_rules! index {
    ($($(#[$doc:meta])* $Name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) struct $Name(pub(super) u32);

        impl $Name {
            /// The id at `index`.
            pub(super) fn new(index: usize) -> $Name {
                $Name(u32::try_from(index).expect("a function has fewer than 2^32 of a kind"))
            }

            /// The index.
            pub(super) fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

index! {
    /// A value.
    Val;
    /// A block.
    BlockId;
    /// A `try` region.
    Region;
}

/// Something an instruction reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Operand {
    /// A value.
    Val(Val),
    /// A small integer.
    Int(i64),
    /// An atom.
    Atom(AtomId),
    /// `[]`.
    Nil,
    /// Another constant.
    Lit(LiteralId),
}

impl Operand {
    /// The value, if it is not a constant.
    pub(super) fn val(self) -> Option<Val> {
        match self {
            Operand::Val(val) => Some(val),
            Operand::Int(_) | Operand::Atom(_) | Operand::Nil | Operand::Lit(_) => None,
        }
    }
}

/// Binary and unary arithmetic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arith {
    Add,
    Sub,
    Mul,
    Div,
    Quot,
    Rem,
    Neg,
    BitAnd,
    BitOr,
    BitXor,
    BitNot,
    ShiftLeft,
    ShiftRight,
}

/// Type tests of one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Integer,
    Float,
    Number,
    Atom,
    Boolean,
    Cons,
    Nil,
    List,
    Tuple,
    Map,
    Binary,
    Bitstring,
    Function,
    Pid,
    Port,
    Reference,
}

/// Comparisons the op table has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compare {
    Eq,
    Ne,
    Same,
    NotSame,
    Less,
    AtLeast,
}

/// The type of a segment that is built; its value and size are operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) kind: SegmentKind,
    pub(super) unit: u16,
    pub(super) flags: u8,
    /// Which segment of the source it is, from 1.
    pub(super) number: u16,
}

/// What an instruction does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    // Instructions that end the life of all x registers.
    /// A call of a function of this module.
    Call(FuncId),
    /// A call of any function.
    CallRemote(ImportId),
    /// A call of the fun that is the first operand.
    CallFun,
    /// A call of module and function, the first two operands.
    Apply,

    // Instructions with one result; those that may fail are also found as tests, in guards.
    Arith(Arith),
    Bif(ImportId),
    Cons,
    Tuple,
    MapOf(LiteralId),
    /// Operands: the map, then keys and values.
    MapPut,
    MapUpdate,
    Lambda(LambdaId),
    /// Operands: value and size of each segment.
    Binary(Box<[Shape]>),
    Element(u32),
    Head,
    Tail,
    /// Two results: head and tail.
    Parts,
    MatchPosition,
    BuildTrace,

    // Instructions with effects only.
    /// The counter.
    Count(u32),
    MatchSeek,
    ReceiveTake,
    ReceiveMark,
    ReceiveBind,
    ReceiveFrom,
    /// The region starts at the end of the block.
    TryEnter,

    // Tests.
    Is(Type),
    IsTupleOf(u32),
    IsTagged(u32, AtomId),
    IsFunctionOf,
    If(Compare),
    IfTrue,
    IfTruthy,
    /// Operands: the map, then the keys; one result for each key.
    MapGet,
    MatchStart,
    MatchInteger {
        unit: u16,
        flags: u8,
    },
    MatchFloat {
        unit: u16,
        flags: u8,
    },
    MatchBits {
        unit: u16,
    },
    MatchRest {
        unit: u16,
    },
    MatchUtf {
        encoding: SegmentKind,
        flags: u8,
    },
    MatchSkip {
        unit: u16,
    },
    MatchLiteral(LiteralId),
    MatchEnd,
    /// The message is in x0.
    ReceivePeek,
}

impl Kind {
    /// Whether no x register survives it.
    pub(super) fn clobbers(&self) -> bool {
        matches!(
            self,
            Kind::Call(_) | Kind::CallRemote(_) | Kind::CallFun | Kind::Apply | Kind::ReceivePeek
        )
    }

    /// Whether it may write a result while it still needs an operand.
    pub(super) fn writes_early(&self) -> bool {
        matches!(
            self,
            Kind::MatchPosition
                | Kind::MapGet
                | Kind::MatchStart
                | Kind::MatchInteger { .. }
                | Kind::MatchFloat { .. }
                | Kind::MatchBits { .. }
                | Kind::MatchRest { .. }
                | Kind::MatchUtf { .. }
        )
    }

    /// Whether it may be dropped when nobody uses its results.
    pub(super) fn is_pure(&self) -> bool {
        matches!(
            self,
            Kind::Cons
                | Kind::Tuple
                | Kind::MapOf(_)
                | Kind::Lambda(_)
                | Kind::Element(_)
                | Kind::Head
                | Kind::Tail
                | Kind::Parts
                | Kind::MatchPosition
                | Kind::BuildTrace
        )
    }

    /// Whether it reads part of a value that never changes, and nothing else.
    pub(super) fn is_load(&self) -> bool {
        matches!(self, Kind::Element(_) | Kind::Head | Kind::Tail)
    }

    /// Whether an exception or a stack trace may show its line.
    pub(super) fn may_raise(&self) -> bool {
        matches!(
            self,
            Kind::Call(_)
                | Kind::CallRemote(_)
                | Kind::CallFun
                | Kind::Apply
                | Kind::Arith(_)
                | Kind::Bif(_)
                | Kind::MapPut
                | Kind::MapUpdate
                | Kind::Binary(_)
                | Kind::ReceiveBind
                | Kind::ReceiveFrom
        )
    }
}

/// An instruction.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Inst {
    pub(super) kind: Kind,
    pub(super) args: Vec<Operand>,
    pub(super) dsts: Vec<Val>,
    /// The source line; 0 if unknown.
    pub(super) line: u32,
}

/// What ends a block.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Term {
    /// Not built yet, or never reached.
    Open,
    Jump(BlockId, Vec<Operand>),
    Branch {
        test: Box<Inst>,
        then: BlockId,
        fail: BlockId,
    },
    Select {
        value: Operand,
        cases: Vec<(Operand, BlockId)>,
        default: BlockId,
    },
    SelectArity {
        value: Operand,
        cases: Vec<(u32, BlockId)>,
        default: BlockId,
    },
    Return(Operand),
    /// Kind is one of the calls.
    TailCall(Box<Inst>),
    Error {
        kind: ErrorKind,
        value: Operand,
        line: u32,
    },
    /// The operands are the function's parameters, back in their registers.
    FunctionClause {
        args: Vec<Operand>,
        line: u32,
    },
    Reraise {
        args: [Operand; 3],
    },
    ReceiveSkip(BlockId),
    ReceiveWait(BlockId),
    ReceiveWaitFor {
        timeout: Operand,
        again: BlockId,
        expired: BlockId,
        line: u32,
    },
}

impl Term {
    /// Calls `visit` for every successor.
    pub(super) fn each_target(&self, mut visit: impl FnMut(BlockId)) {
        match self {
            Term::Open
            | Term::Return(_)
            | Term::TailCall(_)
            | Term::Error { .. }
            | Term::FunctionClause { .. }
            | Term::Reraise { .. } => {}
            Term::Jump(target, _) | Term::ReceiveSkip(target) | Term::ReceiveWait(target) => {
                visit(*target);
            }
            Term::Branch { then, fail, .. } => {
                visit(*then);
                visit(*fail);
            }
            Term::Select { cases, default, .. } => {
                cases.iter().for_each(|(_, target)| visit(*target));
                visit(*default);
            }
            Term::SelectArity { cases, default, .. } => {
                cases.iter().for_each(|(_, target)| visit(*target));
                visit(*default);
            }
            Term::ReceiveWaitFor { again, expired, .. } => {
                visit(*again);
                visit(*expired);
            }
        }
    }

    /// Lets `change` replace every successor.
    pub(super) fn each_target_mut(&mut self, mut change: impl FnMut(&mut BlockId)) {
        match self {
            Term::Open
            | Term::Return(_)
            | Term::TailCall(_)
            | Term::Error { .. }
            | Term::FunctionClause { .. }
            | Term::Reraise { .. } => {}
            Term::Jump(target, _) | Term::ReceiveSkip(target) | Term::ReceiveWait(target) => {
                change(target);
            }
            Term::Branch { then, fail, .. } => {
                change(then);
                change(fail);
            }
            Term::Select { cases, default, .. } => {
                cases.iter_mut().for_each(|(_, target)| change(target));
                change(default);
            }
            Term::SelectArity { cases, default, .. } => {
                cases.iter_mut().for_each(|(_, target)| change(target));
                change(default);
            }
            Term::ReceiveWaitFor { again, expired, .. } => {
                change(again);
                change(expired);
            }
        }
    }

    /// Calls `visit` for every operand.
    pub(super) fn each_operand(&self, mut visit: impl FnMut(Operand)) {
        match self {
            Term::Open | Term::ReceiveSkip(_) | Term::ReceiveWait(_) => {}
            Term::Jump(_, args) | Term::FunctionClause { args, .. } => {
                args.iter().copied().for_each(visit);
            }
            Term::Branch { test: inst, .. } | Term::TailCall(inst) => {
                inst.args.iter().copied().for_each(visit);
            }
            Term::Select { value, .. }
            | Term::SelectArity { value, .. }
            | Term::Return(value)
            | Term::Error { value, .. } => visit(*value),
            Term::Reraise { args } => args.iter().copied().for_each(visit),
            Term::ReceiveWaitFor { timeout, .. } => visit(*timeout),
        }
    }

    /// Lets `change` replace every operand.
    pub(super) fn each_operand_mut(&mut self, mut change: impl FnMut(&mut Operand)) {
        match self {
            Term::Open | Term::ReceiveSkip(_) | Term::ReceiveWait(_) => {}
            Term::Jump(_, args) | Term::FunctionClause { args, .. } => {
                args.iter_mut().for_each(change);
            }
            Term::Branch { test: inst, .. } | Term::TailCall(inst) => {
                inst.args.iter_mut().for_each(change);
            }
            Term::Select { value, .. }
            | Term::SelectArity { value, .. }
            | Term::Return(value)
            | Term::Error { value, .. } => change(value),
            Term::Reraise { args } => args.iter_mut().for_each(change),
            Term::ReceiveWaitFor { timeout, .. } => change(timeout),
        }
    }

    /// Whether the block ends in an exception.
    pub(super) fn is_cold(&self) -> bool {
        matches!(
            self,
            Term::Error { .. } | Term::FunctionClause { .. } | Term::Reraise { .. }
        )
    }
}

/// A straight piece of code.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub(super) params: Vec<Val>,
    pub(super) insts: Vec<Inst>,
    pub(super) term: Term,
    /// The innermost `try` region the block is in.
    pub(super) region: Option<Region>,
}

/// A function in the intermediate form.
#[derive(Clone, Debug)]
pub(super) struct Func {
    /// The first is the entry; its parameters are the function's.
    pub(super) blocks: Vec<Block>,
    /// The handler of each region; its parameters arrive in x0, x1, x2.
    pub(super) handlers: Vec<BlockId>,
    /// The region around each region.
    pub(super) outer: Vec<Option<Region>>,
    /// How many values there are.
    pub(super) vals: u32,
}

/// The entry block.
pub(super) const ENTRY: BlockId = BlockId(0);

impl Func {
    /// A function with an empty entry block.
    pub(super) fn new() -> Func {
        let mut func = Func {
            blocks: Vec::new(),
            handlers: Vec::new(),
            outer: Vec::new(),
            vals: 0,
        };
        func.new_block(None);
        func
    }

    /// A new block.
    pub(super) fn new_block(&mut self, region: Option<Region>) -> BlockId {
        self.blocks.push(Block {
            params: Vec::new(),
            insts: Vec::new(),
            term: Term::Open,
            region,
        });
        BlockId::new(self.blocks.len() - 1)
    }

    /// A new value.
    pub(super) fn new_val(&mut self) -> Val {
        self.vals += 1;
        Val(self.vals - 1)
    }

    /// The block.
    pub(super) fn block(&self, id: BlockId) -> &Block {
        &self.blocks[id.index()]
    }

    /// The block, to be changed.
    pub(super) fn block_mut(&mut self, id: BlockId) -> &mut Block {
        &mut self.blocks[id.index()]
    }

    /// The handler of the block's region.
    pub(super) fn handler_of(&self, id: BlockId) -> Option<BlockId> {
        self.block(id)
            .region
            .map(|region| self.handlers[region.index()])
    }

    /// Calls `visit` for every successor, the handler included.
    pub(super) fn each_successor(&self, id: BlockId, mut visit: impl FnMut(BlockId)) {
        self.block(id).term.each_target(&mut visit);
        if let Some(handler) = self.handler_of(id) {
            visit(handler);
        }
    }
}
