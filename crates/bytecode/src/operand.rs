//! The operands of ops. Every index has its own type.

pub(crate) mod codec;

/// Declares index types that wrap a `u32`.
macro_rules! id {
    ($($(#[$doc:meta])* $Name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name(u32);

        impl $Name {
            /// The id at `index`.
            ///
            /// # Panics
            /// If a module has more than 2^32 entries of the kind.
            pub const fn new(index: usize) -> $Name {
                assert!(index <= u32::MAX as usize, "a table of a module has fewer than 2^32 entries");
                $Name(index as u32)
            }

            /// The index.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

id! {
    /// An atom: index into `Module::atoms`.
    AtomId;
    /// A constant: index into `Module::literals`.
    LiteralId;
    /// A function of this module: index into `Module::functions`.
    FuncId;
    /// A function of any module: index into `Module::imports`.
    ImportId;
    /// A function made at run time: index into `Module::lambdas`.
    LambdaId;
    /// A place in a function's code, marked by `Op::Mark`; unique within the function.
    Label;
}

/// A register to write: x registers hold arguments and temporaries, y slots live in the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reg {
    /// An x register; 0 to 1023.
    X(u16),
    /// A slot of the current frame; 0 is the first.
    Y(u16),
}

/// A value to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Src {
    /// An x register.
    X(u16),
    /// A slot of the current frame.
    Y(u16),
    /// An integer of at most 61 bits.
    Int(i64),
    /// An atom.
    Atom(AtomId),
    /// `[]`.
    Nil,
    /// Any other constant.
    Literal(LiteralId),
}

impl From<Reg> for Src {
    fn from(reg: Reg) -> Src {
        match reg {
            Reg::X(index) => Src::X(index),
            Reg::Y(index) => Src::Y(index),
        }
    }
}

/// Where an op goes when it fails: to a label (in a guard), or it raises (in a body).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fail {
    /// Raise the op's error.
    Raise,
    /// Jump.
    To(Label),
}

/// The y slots whose values are still needed after a call; slots from 64 on are always kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SlotSet(pub u64);

/// One arm of `SelectValue`: a constant (integer, atom or literal) and where it leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SwitchCase {
    /// The constant; never a register.
    pub value: Src,
    /// The target.
    pub target: Label,
}

/// One arm of `SelectArity`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ArityCase {
    /// The number of elements.
    pub arity: u32,
    /// The target.
    pub target: Label,
}

/// One field read by `MapGet`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MapField {
    /// The key.
    pub key: Src,
    /// Where the value goes.
    pub dst: Reg,
}

/// What kind of error `Op::Error` raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ErrorKind {
    /// `{:badmatch, value}`.
    Match,
    /// `{:case_clause, value}`.
    Case,
    /// `:cond_clause`.
    Cond,
    /// `{:with_clause, value}` (`else` of a `with`).
    With,
    /// `{:try_clause, value}`.
    Try,
    /// `{:badbool, :and, value}`.
    And,
    /// `{:badbool, :or, value}`.
    Or,
    /// `{:badbool, :not, value}`.
    Not,
    /// `{:badmap, value}`.
    Map,
    /// `{:badkey, …}` cannot be known here; `value` is `{key, map}` and the error `{:badkey, key, map}`.
    Key,
    /// `:function_clause` of a fun or helper whose arguments are in `value` as a list.
    FunctionClause,
    /// `value` itself is the reason.
    Reason,
}

impl ErrorKind {
    /// All kinds, in order of their numbers.
    pub const ALL: [ErrorKind; 12] = [
        ErrorKind::Match,
        ErrorKind::Case,
        ErrorKind::Cond,
        ErrorKind::With,
        ErrorKind::Try,
        ErrorKind::And,
        ErrorKind::Or,
        ErrorKind::Not,
        ErrorKind::Map,
        ErrorKind::Key,
        ErrorKind::FunctionClause,
        ErrorKind::Reason,
    ];
}

/// The type of a segment of `<<…>>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum SegmentKind {
    /// `integer`.
    Integer,
    /// `float`: 16, 32 or 64 bits.
    Float,
    /// `binary` (unit 8 by default) or `bitstring` (unit 1).
    Bits,
    /// `utf8`.
    Utf8,
    /// `utf16`.
    Utf16,
    /// `utf32`.
    Utf32,
}

impl SegmentKind {
    /// All kinds, in order of their numbers.
    pub const ALL: [SegmentKind; 6] = [
        SegmentKind::Integer,
        SegmentKind::Float,
        SegmentKind::Bits,
        SegmentKind::Utf8,
        SegmentKind::Utf16,
        SegmentKind::Utf32,
    ];
}

/// One segment of `BinaryBuild`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Segment {
    /// The type.
    pub kind: SegmentKind,
    /// The value; a literal binary may stand for constant text.
    pub value: Src,
    /// The number of units, or `Src::Atom` of `all` for a whole bit string; ignored for utf.
    pub size: Src,
    /// Bits a unit, 1 to 256.
    pub unit: u16,
    /// See [`flags`].
    pub flags: u8,
    /// Which segment of the source it is, from 1: constants may have been joined before it.
    pub number: u16,
}

/// Bits of the `flags` operand of binary ops.
pub mod flags {
    /// Two's complement instead of unsigned.
    pub const SIGNED: u8 = 1;
    /// Least significant byte first.
    pub const LITTLE: u8 = 2;
    /// The machine's byte order; the compiler resolves it on the target at load time.
    pub const NATIVE: u8 = 4;
}
