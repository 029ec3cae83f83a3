//! What a compiled module is: ops, encoding, verifier, disassembly. Depends on nothing of ours.
//!
//! The compiler builds a [`Module`]; the VM loads one. Both see the same [`Op`]s, which are
//! portable and general: the VM's loader specialises and fuses them, never this crate. A module
//! file is [`Module::encode`]d and [`Module::decode`]d; what the VM loads is a
//! [`VerifiedModule`], which only [`verify()`] makes.

mod disasm;
mod file;
pub mod literal;
pub mod module;
pub mod op;
pub mod operand;
pub mod verify;
mod wire;

pub use file::{MAGIC, VERSION, section};
pub use literal::{BigInteger, Literal};
pub use module::{
    Attribute, Blob, Export, Function, FunctionKind, Handler, Import, Lambda, Line, Module,
};
pub use op::Op;
pub use operand::{
    ArityCase, AtomId, ErrorKind, Fail, FuncId, ImportId, Label, LambdaId, LiteralId, MapField,
    Reg, Segment, SegmentKind, SlotSet, Src, SwitchCase,
};
pub use verify::{VerifiedModule, VerifyError, VerifyFault, verify};
pub use wire::{DecodeError, DecodeFault};
