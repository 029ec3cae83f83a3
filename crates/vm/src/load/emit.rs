//! The words of one function.

#![allow(unsafe_code, reason = "see `files_of`")]

mod ops;

use bytecode::operand::{Fail, FuncId, Label, Reg, Src};
use rustc_hash::FxHashMap;

use super::specialise::{self, Placed};
use super::{Image, LoadError};
use crate::code::{Function, descriptor_word};
use crate::interpret::instruction::Instruction;
use crate::interpret::machine::Slow;
use crate::interpret::place;
use crate::protocol;
use crate::raw::Raw;

/// A translated function.
pub(super) struct Code {
    pub(super) function: Function,
    /// From the entry on.
    pub(super) words: Vec<u64>,
    /// Words that must hold the entries of functions of the same module.
    pub(super) calls: Vec<(usize, FuncId)>,
}

/// Where a distance to a label goes.
#[derive(Clone, Copy)]
enum Fixup {
    /// The upper half of the word.
    High,
    /// The upper 16 bits of the word.
    Short,
    /// The whole word.
    Word,
}

/// Translates one function.
struct Emitter<'a> {
    image: &'a Image,
    words: Vec<u64>,
    /// Where instructions begin.
    starts: Vec<usize>,
    labels: FxHashMap<Label, usize>,
    /// The word, the instruction it counts from, the kind and the target.
    fixups: Vec<(usize, usize, Fixup, Label)>,
    calls: Vec<(usize, FuncId)>,
    /// Descriptors, with the instruction they belong to.
    descriptors: Vec<(usize, usize)>,
    lines: Vec<(u32, bytecode::Line)>,
    /// Whether jumps of 16 bits may be tried.
    short: bool,
    error: Option<LoadError>,
}

/// Translates function `id` of `image`.
pub(super) fn function(image: &Image, id: FuncId) -> Result<Code, LoadError> {
    match translate(image, id, true)? {
        Some(code) => Ok(code),
        // A jump of 16 bits was too short.
        None => Ok(translate(image, id, false)?.expect("only short jumps can be too short")),
    }
}

fn translate(image: &Image, id: FuncId, short: bool) -> Result<Option<Code>, LoadError> {
    let source = &image.module.functions[id.index()];
    let mut emitter = Emitter {
        image,
        words: Vec::with_capacity(4 * source.code.len()),
        starts: Vec::with_capacity(source.code.len()),
        labels: FxHashMap::default(),
        fixups: Vec::new(),
        calls: Vec::new(),
        descriptors: Vec::new(),
        lines: Vec::new(),
        short,
        error: None,
    };
    let mfa = image.slots[id.index()].mfa;
    if let Some(dispatch) = protocol::dispatch(mfa) {
        emitter.instruction(Instruction::Dispatch, 0, 0, 0);
        emitter.words.push(std::ptr::from_ref(dispatch) as u64);
    }
    if calls_without_frame(source) {
        // Tests for room for the link that the call pushes; see `Machine::room`.
        emitter.instruction(Instruction::Allocate, 0, u16::from(source.arity), 0);
    }
    for op in &source.code {
        op.visit(&mut emitter);
    }
    if let Some(error) = emitter.error {
        return Err(error);
    }
    Ok(emitter.finish(source, id))
}

impl Emitter<'_> {
    fn finish(mut self, source: &bytecode::Function, id: FuncId) -> Option<Code> {
        for (at, from, kind, label) in std::mem::take(&mut self.fixups) {
            let distance = self.labels[&label] as i64 - from as i64;
            if matches!(kind, Fixup::Short) && i16::try_from(distance).is_err() {
                return None;
            }
            self.words[at] |= match kind {
                Fixup::High => (distance as u64) << 32,
                Fixup::Short => (distance as u64) << 48,
                Fixup::Word => distance as u64 & 0xffff_ffff,
            };
        }
        let place = |label: Label| self.labels[&label] as u32;
        let handlers: Vec<_> = source
            .handlers
            .iter()
            .map(|handler| {
                (
                    place(handler.start),
                    place(handler.end),
                    place(handler.target),
                )
            })
            .collect();
        for (at, from) in &self.descriptors {
            let around = handlers
                .iter()
                .find(|(start, end, _)| (*start..*end).contains(&(*from as u32)));
            if let Some((_, _, target)) = around {
                self.words[*at] |= descriptor_word(0, *target as i32 - *at as i32);
            }
        }
        specialise::fuse(&mut self.words, &self.starts);
        let slot = &self.image.slots[id.index()];
        let lines = &self.image.module.lines;
        let function = Function {
            mfa: slot.mfa,
            handlers,
            lines: self.lines,
            line: lines.get(source.line as usize).copied().unwrap_or_default(),
            files: files_of(self.image),
        };
        Some(Code {
            function,
            words: self.words,
            calls: self.calls,
        })
    }

    /// Where the next word goes.
    fn here(&self) -> usize {
        self.words.len()
    }

    /// The first word of an instruction.
    fn instruction(&mut self, instruction: Instruction, a: u16, b: u16, c: u16) -> usize {
        let at = self.here();
        self.starts.push(at);
        let fields = u64::from(a) << 16 | u64::from(b) << 32 | u64::from(c) << 48;
        self.words.push(instruction as u64 | fields);
        at
    }

    /// The first two words of a general instruction.
    fn general(&mut self, function: Slow, a: u16, fail: Option<Label>) -> usize {
        let at = self.instruction(Instruction::General, a, 0, 0);
        self.words.push(function as usize as u64);
        if let Some(label) = fail {
            self.fixups.push((at, at, Fixup::High, label));
        }
        at
    }

    /// A general instruction whose operands are all values or registers.
    fn general_with(&mut self, function: Slow, live: u16, fail: Option<Label>, operands: &[u64]) {
        self.general(function, live, fail);
        self.words.extend_from_slice(operands);
    }

    /// The distance from `instruction` to `label`, in a word of its own.
    fn distance(&mut self, instruction: usize, label: Label) {
        self.fixups
            .push((self.here(), instruction, Fixup::Word, label));
        self.words.push(0);
    }

    /// The operand word of a value.
    fn src(&mut self, src: Src) -> u64 {
        match src {
            Src::X(index) => place::x(index),
            Src::Y(index) => place::y(index),
            Src::Int(value) => Raw::small(value).0,
            Src::Atom(id) => self.image.atoms[id.index()].raw().0,
            Src::Nil => Raw::NIL.0,
            Src::Literal(id) => self.literal(id),
        }
    }

    fn literal(&mut self, id: bytecode::LiteralId) -> u64 {
        match self.image.literal(id) {
            Ok(raw) => raw.0,
            Err(error) => {
                self.error.get_or_insert(error);
                Raw::NIL.0
            }
        }
    }

    /// The operand word of a register.
    fn reg(&mut self, reg: Reg) -> u64 {
        self.src(reg.into())
    }

    /// The descriptor behind the call at `instruction`.
    fn descriptor(&mut self, instruction: usize, frame: u16, keep: bytecode::SlotSet) {
        self.descriptors.push((self.here(), instruction));
        self.words.push(descriptor_word(frame, 0));
        self.words.push(keep.0);
    }

    /// A fast instruction of one operand that jumps when it fails, if there is one for its place.
    fn fast_test(&mut self, family: &str, place: Placed, fail: Label) -> bool {
        let Some(instruction) = specialise::find(family, &[place]) else {
            return false;
        };
        let at = self.instruction(instruction, place.1, 0, 0);
        self.fixups.push((at, at, Fixup::High, fail));
        true
    }
}

/// Whether a function calls, and comes back, without having made a frame.
fn calls_without_frame(function: &bytecode::Function) -> bool {
    use bytecode::Op;
    function.code.iter().any(|op| {
        matches!(
            op,
            Op::Call { frame: 0, .. }
                | Op::CallRemote { frame: 0, .. }
                | Op::CallFun { frame: 0, .. }
                | Op::Apply { frame: 0, .. }
        )
    })
}

/// Where an op goes when it fails, if it does not raise.
fn label_of(fail: Fail) -> Option<Label> {
    match fail {
        Fail::Raise => None,
        Fail::To(label) => Some(label),
    }
}

fn files_of(image: &Image) -> &'static [String] {
    // SAFETY: `load` leaks every image before anything is translated from it.
    unsafe { &*std::ptr::from_ref(image.module.files.as_slice()) }
}
