//! The verifier: the only maker of a [`VerifiedModule`], which is the only thing the VM loads.
//!
//! What it proves, the VM may assume without a check; what it cannot prove is listed here with
//! who sees to it.
//!
//! | obligation | who discharges it |
//! |---|---|
//! | every id, label and operand is in range | verifier, `check` of each operand |
//! | execution never leaves a function's code | verifier: dataflow from the first op |
//! | a register is read only where every path has written it | verifier: dataflow |
//! | an op with `live` reads x registers below `live`, all of which hold terms; those from `live` on die | verifier |
//! | the frame has the size each op states, and is gone at `Return` and tail calls | verifier; no frame and a frame of 0 slots are the same |
//! | after a call only x0 and the kept y slots are read | verifier |
//! | a y slot that is not kept holds a term all the same: the collector keeps it or writes `[]` | VM, collector |
//! | `Element`, `Parts`, `Head`, `Tail`, `SelectArity`, `MapGet` get the kind of term they need | verifier: a test, a construction or a constant on every path |
//! | the register of a match op holds a match context | verifier: made by `MatchStart`, maybe moved |
//! | the position of `MatchSeek` was taken from the same context by `MatchPosition` | verifier |
//! | the result of `MatchRest` may be the context itself, which is not read on while the result is in use | compiler; else the result changes, but no memory is at risk |
//! | sizes of segments are integers in range | VM, at run time: the op fails or raises |
//! | `ReceiveTake` and `ReceiveSkip` follow a `ReceivePeek` that found a message | verifier |
//! | `ReceiveTake`, `MatchUtf`, `MatchPosition` and the ops without `live` do not collect | VM |
//! | `MapGet` and `Parts` read their map or cell before they write a register | VM |
//! | an op that goes to its fail label has left `dst` alone (`MapGet` may have written some) | VM |
//! | the op of a `Bif` exists and never runs code of a process | VM, when it loads the module |
//! | keys of `MapOf` are constant, distinct, at most 32 and in term order | verifier |
//! | keys of a map literal are distinct | VM, when it makes the literal: the last one wins |
//! | a raw trace (`Reraise`, `BuildTrace`) is one | VM, at run time: any other term is an empty trace |
//! | the list of `Error` of kind `FunctionClause` is one | VM, when the error is printed |
//! | an exception in a handler's range finds its y slots defined | verifier: every op that may raise leads to its innermost handler |
//! | ops without `live`, other than calls, `Error`, `FunctionClause`, `Reraise`, `ReceiveWaitFor`, `ReceiveBind` and `ReceiveFrom`, never raise; nor does `Allocate` | VM |
//! | nothing runs uninterrupted: control comes back to an op only by a call, or in a receive, which waits in the end | verifier: no cycles; VM: calls are counted |
//! | a call finds room for its link on the stack, also in a function that makes no frame or one of 0 slots | VM |
//!
//! Code that no path reaches is checked for ids only. The work is bounded: a function that would
//! need too much of it is refused as [`VerifyFault::TooComplex`].

mod cycles;
mod facts;
mod flow;
mod order;
mod points;
mod rules;
mod tables;

use std::fmt;
use std::ops::Deref;

use crate::{FuncId, Function, Label, Module, Reg, Src};

pub(crate) use tables::Tables;

/// The number of x registers.
pub const X_REGISTERS: u16 = 1024;

/// The most y slots a frame may have.
pub const FRAME_SLOTS_MAX: u16 = 60_000;

/// A module that the VM can trust.
#[derive(Clone, Debug)]
pub struct VerifiedModule {
    module: Module,
}

impl VerifiedModule {
    /// The module, no longer known to be verified.
    pub fn into_module(self) -> Module {
        self.module
    }
}

impl Deref for VerifiedModule {
    type Target = Module;

    fn deref(&self) -> &Module {
        &self.module
    }
}

/// Why a module is refused, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyError {
    /// What is wrong.
    pub fault: VerifyFault,
    /// The name and arity of the function it is in.
    pub function: Option<String>,
    /// The line that function begins at, if it is known.
    pub line: Option<u32>,
    /// The op it is at, counted from 0.
    pub op: Option<usize>,
}

/// What is wrong with a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VerifyFault {
    /// An index beyond its table.
    Range {
        /// What the index is of.
        what: &'static str,
        /// The index.
        index: usize,
    },
    /// An operand or a row of a table that cannot be.
    Malformed(&'static str),
    /// A label that is defined twice.
    LabelTwice(Label),
    /// A label that is not defined in the function.
    LabelMissing(Label),
    /// A register that some path has not written.
    Undefined(Reg),
    /// An x register that is read by an op which does not keep it.
    NotLive(Reg),
    /// An op that states another frame than there is.
    Frame {
        /// The slots the op states.
        stated: u16,
        /// The slots of the frame.
        actual: u16,
    },
    /// A value that is not known to be what the op needs.
    Unproven {
        /// The value.
        src: Src,
        /// What it must be.
        wanted: &'static str,
    },
    /// Execution runs off the end of the code.
    FallsOff,
    /// Execution may come back to where it was without leaving the function.
    Loops,
    /// `ReceiveTake` or `ReceiveSkip` where no message is peeked.
    NotPeeked,
    /// More paths and registers than are worth the time.
    TooComplex,
}

impl fmt::Display for VerifyFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            VerifyFault::Range { what, index } => write!(out, "there is no {what} {index}"),
            VerifyFault::Malformed(what) => out.write_str(what),
            VerifyFault::LabelTwice(label) => {
                write!(out, "label {} is defined twice", label.index())
            }
            VerifyFault::LabelMissing(label) => {
                write!(out, "label {} is not defined", label.index())
            }
            VerifyFault::Undefined(reg) => write!(out, "{} may be undefined", Shown(*reg)),
            VerifyFault::NotLive(reg) => {
                write!(out, "{} is read but not live", Shown(*reg))
            }
            VerifyFault::Frame { stated, actual } => {
                write!(
                    out,
                    "the op states a frame of {stated} slots, there are {actual}"
                )
            }
            VerifyFault::Unproven { src, wanted } => match src {
                Src::X(index) => write!(out, "x{index} is not known to be {wanted}"),
                Src::Y(index) => write!(out, "y{index} is not known to be {wanted}"),
                Src::Int(_) | Src::Atom(_) | Src::Nil | Src::Literal(_) => {
                    write!(out, "the constant is not {wanted}")
                }
            },
            VerifyFault::FallsOff => out.write_str("execution runs off the end of the code"),
            VerifyFault::Loops => out.write_str("a loop: only calls go round"),
            VerifyFault::NotPeeked => out.write_str("no message is peeked here"),
            VerifyFault::TooComplex => out.write_str("the function is too complex to verify"),
        }
    }
}

/// A register as it is written in messages.
struct Shown(Reg);

impl fmt::Display for Shown {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Reg::X(index) => write!(out, "x{index}"),
            Reg::Y(index) => write!(out, "y{index}"),
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(function) = &self.function {
            write!(out, "{function}: ")?;
        }
        if let Some(op) = self.op {
            write!(out, "op {op}: ")?;
        }
        write!(out, "{}", self.fault)
    }
}

impl std::error::Error for VerifyError {}

/// The module as one that the VM can trust.
///
/// # Errors
/// If some rule of the op table may be broken.
pub fn verify(module: Module) -> Result<VerifiedModule, VerifyError> {
    tables::check(&module).map_err(|fault| VerifyError {
        fault,
        function: None,
        line: None,
        op: None,
    })?;
    for (index, function) in module.functions.iter().enumerate() {
        flow::check(&module, FuncId::new(index)).map_err(|(fault, op)| VerifyError {
            fault,
            function: Some(full_name(&module, function)),
            line: module
                .lines
                .get(function.line as usize)
                .map(|line| line.line),
            op,
        })?;
    }
    Ok(VerifiedModule { module })
}

/// `Module.name/arity`, ids checked.
fn full_name(module: &Module, function: &Function) -> String {
    let text = |index: usize| module.atoms.get(index).map_or("?", String::as_str);
    let owner = text(0).strip_prefix("Elixir.").unwrap_or(text(0));
    format!("{owner}.{}/{}", text(function.name.index()), function.arity)
}
