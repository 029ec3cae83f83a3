//! What each op needs, does to the registers, and where it may go.
//!
//! Every rule has the same order: check what is read; check and cut x registers at `live`; tell
//! the handler if the op may raise, as all do that may collect; branch to the fail label; write what the op writes.

use rustc_hash::FxHashSet;

use super::facts::{Fact, Place};
use super::flow::{Flow, Next};
use super::order;
use super::{FRAME_SLOTS_MAX, VerifyFault};
use crate::Literal;
use crate::op::OpVisitor;
use crate::operand::{
    ArityCase, AtomId, ErrorKind, Fail, FuncId, ImportId, Label, LambdaId, LiteralId, MapField,
    Reg, Segment, SegmentKind, SlotSet, Src, SwitchCase, flags,
};

/// What following an op gives.
type Outcome = Result<Next, VerifyFault>;

/// The most keys of a `MapOf`.
const MAP_KEYS_MAX: usize = 32;
/// The largest unit of a segment, in bits.
const UNIT_MAX: u16 = 256;

/// Refuses the module because of `what`.
fn malformed<T>(what: &'static str) -> Result<T, VerifyFault> {
    Err(VerifyFault::Malformed(what))
}

/// The register that `src` is, if it is one.
fn register(src: Src) -> Option<Reg> {
    match src {
        Src::X(index) => Some(Reg::X(index)),
        Src::Y(index) => Some(Reg::Y(index)),
        Src::Int(_) | Src::Atom(_) | Src::Nil | Src::Literal(_) => None,
    }
}

impl Flow<'_> {
    /// What is known about a value that the op reads.
    fn read(&self, src: Src) -> Result<Fact, VerifyFault> {
        match src {
            Src::X(_) | Src::Y(_) => {
                let reg = register(src).expect("x and y are registers");
                let fact = self.state.fact(reg);
                match fact == Fact::Undefined {
                    true => Err(VerifyFault::Undefined(reg)),
                    false => Ok(fact),
                }
            }
            Src::Int(_) | Src::Atom(_) => Ok(Fact::Any),
            Src::Nil => Ok(Fact::Nil),
            Src::Literal(id) => Ok(match &self.module.literals[id.index()] {
                Literal::List(..) => Fact::Cons,
                Literal::Nil => Fact::Nil,
                Literal::Tuple(elements) => {
                    Fact::Tuple(u32::try_from(elements.len()).unwrap_or(u32::MAX))
                }
                Literal::Map(_) => Fact::Map,
                Literal::Integer(_)
                | Literal::Big(_)
                | Literal::Float(_)
                | Literal::Atom(_)
                | Literal::Bits(..)
                | Literal::Capture { .. } => Fact::Any,
            }),
        }
    }

    /// The op reads all of `sources`.
    fn reads(&self, sources: &[Src]) -> Result<(), VerifyFault> {
        sources.iter().try_for_each(|src| self.read(*src).map(drop))
    }

    /// The op reads a value of which `holds` must be known.
    fn proven(
        &self,
        src: Src,
        wanted: &'static str,
        holds: impl Fn(Fact) -> bool,
    ) -> Result<(), VerifyFault> {
        match holds(self.read(src)?) {
            true => Ok(()),
            false => Err(VerifyFault::Unproven { src, wanted }),
        }
    }

    /// The op uses the match context in `context`; gives where it was made, if that is known.
    fn context(&self, context: Reg) -> Result<Option<Place>, VerifyFault> {
        let src = context.into();
        let fact = self.read(src)?;
        if let Fact::Context(place) = fact {
            return Ok(Some(place));
        }
        match fact == Fact::SomeContext {
            true => Ok(None),
            false => Err(VerifyFault::Unproven {
                src,
                wanted: "a match context",
            }),
        }
    }

    /// The op writes `dst`.
    fn write(&mut self, dst: Reg, fact: Fact) -> Result<(), VerifyFault> {
        self.writable(dst)?;
        self.state.write(dst, fact);
        Ok(())
    }

    /// `dst` is a register there is.
    fn writable(&self, dst: Reg) -> Result<(), VerifyFault> {
        match dst {
            Reg::Y(index) if index >= self.state.frame => Err(VerifyFault::Range {
                what: "y slot",
                index: usize::from(index),
            }),
            Reg::X(_) | Reg::Y(_) => Ok(()),
        }
    }

    /// The op reads `sources` and then may collect, keeping x registers below `live`, or raise at a limit.
    fn collects(&mut self, sources: &[Src], live: u16) -> Result<(), VerifyFault> {
        self.keeps(sources, live)?;
        self.raise()
    }

    /// The op reads `sources` and then may collect, keeping x registers below `live`.
    fn keeps(&mut self, sources: &[Src], live: u16) -> Result<(), VerifyFault> {
        self.reads(sources)?;
        for src in sources {
            match src {
                Src::X(index) if *index >= live => {
                    return Err(VerifyFault::NotLive(Reg::X(*index)));
                }
                Src::X(_) | Src::Y(_) | Src::Int(_) => {}
                Src::Atom(_) | Src::Nil | Src::Literal(_) => {}
            }
        }
        if let Some(reg) = self.state.undefined_below(live) {
            return Err(VerifyFault::Undefined(reg));
        }
        self.state.kill_x_from(live);
        Ok(())
    }

    /// The op builds a term that `fact` describes.
    fn builds(&mut self, sources: &[Src], dst: Reg, live: u16, fact: Fact) -> Outcome {
        self.collects(sources, live)?;
        self.write(dst, fact)?;
        Ok(Next::Below)
    }

    /// The op computes a value, or fails.
    fn computes(&mut self, sources: &[Src], dst: Reg, live: u16, fail: Fail) -> Outcome {
        self.collects(sources, live)?;
        if let Fail::To(label) = fail {
            self.branch(label)?;
        }
        self.write(dst, Fact::Any)?;
        Ok(Next::Below)
    }

    /// The op goes to `fail` unless something holds about `sources`.
    fn tests(&mut self, sources: &[Src], fail: Label) -> Outcome {
        self.reads(sources)?;
        self.branch(fail)?;
        Ok(Next::Below)
    }

    /// The op goes to `fail` unless `src` is what `passed` says.
    fn tests_kind(&mut self, src: Src, passed: Fact, fail: Label) -> Outcome {
        let before = self.read(src)?;
        let Some(reg) = register(src) else {
            return self.tests(&[src], fail);
        };
        let failed = match (before, passed) {
            (Fact::List, Fact::Cons) => Fact::Nil,
            (Fact::List, Fact::Nil) => Fact::Cons,
            _ => before,
        };
        self.state.refine(reg, failed);
        self.branch(fail)?;
        let after = match (before, passed) {
            (Fact::Tuple(known), Fact::Tuple(shown)) => Fact::Tuple(known.max(shown)),
            (Fact::Cons | Fact::Nil, Fact::List) => before,
            _ => passed,
        };
        self.state.refine(reg, after);
        Ok(Next::Below)
    }

    /// The op takes something out of a term of which `holds` must be known.
    fn takes(
        &mut self,
        src: Src,
        wanted: &'static str,
        holds: impl Fn(Fact) -> bool,
        dst: &[Reg],
    ) -> Outcome {
        self.proven(src, wanted, holds)?;
        for dst in dst {
            self.write(*dst, Fact::Any)?;
        }
        Ok(Next::Below)
    }

    /// The op states the size of the current frame.
    fn frame(&self, stated: u16) -> Result<(), VerifyFault> {
        let actual = self.state.frame;
        match stated == actual {
            true => Ok(()),
            false => Err(VerifyFault::Frame { stated, actual }),
        }
    }

    /// The op passes `arity` arguments from x0 on.
    fn arguments(&self, arity: u8) -> Result<(), VerifyFault> {
        match self.state.undefined_below(u16::from(arity)) {
            Some(reg) => Err(VerifyFault::Undefined(reg)),
            None => Ok(()),
        }
    }

    /// The op calls, and execution goes on with the result in x0.
    fn calls(&mut self, sources: &[Src], arity: u8, frame: u16, keep: SlotSet) -> Outcome {
        self.frame(frame)?;
        self.reads(sources)?;
        self.arguments(arity)?;
        self.state.forget_slots(keep.0);
        self.state.kill_x_from(0);
        self.state.peeked = false;
        self.raise()?;
        self.write(Reg::X(0), Fact::Any)?;
        Ok(Next::Below)
    }

    /// The op gives up the frame and calls. It may raise before it does.
    fn leaves(&mut self, sources: &[Src], arity: u8, frame: u16) -> Outcome {
        self.frame(frame)?;
        self.reads(sources)?;
        self.arguments(arity)?;
        self.ends()
    }

    /// The op raises, or leaves the function for good.
    fn ends(&mut self) -> Outcome {
        self.raise()?;
        Ok(Next::Ends)
    }

    /// The arity of a function of this module.
    fn arity(&self, target: FuncId) -> u8 {
        self.module.functions[target.index()].arity
    }

    /// The arity of a function of any module.
    fn import_arity(&self, target: ImportId) -> u8 {
        self.module.imports[target.index()].arity
    }

    /// The op reads the next bits of `context`.
    fn matches(&mut self, context: Reg, size: Src, dst: Reg, live: u16, fail: Label) -> Outcome {
        self.context(context)?;
        self.collects(&[context.into(), size], live)?;
        self.branch(fail)?;
        self.write(dst, Fact::Any)?;
        Ok(Next::Below)
    }

    /// A peeked message is taken or skipped.
    fn unpeek(&mut self) -> Result<(), VerifyFault> {
        match std::mem::take(&mut self.state.peeked) {
            true => Ok(()),
            false => Err(VerifyFault::NotPeeked),
        }
    }
}

/// Checks the unit of a segment.
fn unit(unit: u16) -> Result<(), VerifyFault> {
    match unit {
        1..=UNIT_MAX => Ok(()),
        _ => malformed("a unit that is not 1 to 256"),
    }
}

/// Checks the flags of a segment.
fn segment_flags(bits: u8) -> Result<(), VerifyFault> {
    match bits & !(flags::SIGNED | flags::LITTLE | flags::NATIVE) {
        0 => Ok(()),
        _ => malformed("unknown flags of a segment"),
    }
}

/// Several ops that obey the same rule.
macro_rules! alike {
    ($this:ident: $($on:ident)*; $operands:tt => $rule:expr) => {
        $(alike!(@one $this $on $operands $rule);)*
    };
    (@one $this:ident $on:ident ($($field:ident: $ty:ty),*) $rule:expr) => {
        fn $on(&mut self, $($field: &$ty),*) -> Outcome {
            let $this = self;
            $rule
        }
    };
}

impl OpVisitor for Flow<'_> {
    type Out = Outcome;

    fn on_mark(&mut self, label: &Label) -> Outcome {
        self.branch(*label)?;
        Ok(Next::Ends)
    }

    fn on_line(&mut self, _line: &u32) -> Outcome {
        Ok(Next::Below)
    }

    fn on_count(&mut self, _index: &u32) -> Outcome {
        Ok(Next::Below)
    }

    fn on_allocate(&mut self, slots: &u16, live: &u16) -> Outcome {
        self.frame(0)?;
        self.keeps(&[], *live)?;
        if *slots > FRAME_SLOTS_MAX {
            return malformed("a frame of too many slots");
        }
        self.state.open_frame(*slots);
        Ok(Next::Below)
    }

    fn on_deallocate(&mut self, slots: &u16) -> Outcome {
        self.frame(*slots)?;
        self.state.close_frame();
        Ok(Next::Below)
    }

    fn on_call(&mut self, target: &FuncId, frame: &u16, keep: &SlotSet) -> Outcome {
        self.calls(&[], self.arity(*target), *frame, *keep)
    }

    fn on_tail_call(&mut self, target: &FuncId, frame: &u16) -> Outcome {
        self.leaves(&[], self.arity(*target), *frame)
    }

    fn on_call_remote(&mut self, target: &ImportId, frame: &u16, keep: &SlotSet) -> Outcome {
        self.calls(&[], self.import_arity(*target), *frame, *keep)
    }

    fn on_tail_call_remote(&mut self, target: &ImportId, frame: &u16) -> Outcome {
        self.leaves(&[], self.import_arity(*target), *frame)
    }

    fn on_call_fun(&mut self, fun: &Src, arity: &u8, frame: &u16, keep: &SlotSet) -> Outcome {
        self.calls(&[*fun], *arity, *frame, *keep)
    }

    fn on_tail_call_fun(&mut self, fun: &Src, arity: &u8, frame: &u16) -> Outcome {
        self.leaves(&[*fun], *arity, *frame)
    }

    fn on_apply(
        &mut self,
        module: &Src,
        function: &Src,
        arity: &u8,
        frame: &u16,
        keep: &SlotSet,
    ) -> Outcome {
        self.calls(&[*module, *function], *arity, *frame, *keep)
    }

    fn on_tail_apply(&mut self, module: &Src, function: &Src, arity: &u8, frame: &u16) -> Outcome {
        self.leaves(&[*module, *function], *arity, *frame)
    }

    fn on_return(&mut self, frame: &u16) -> Outcome {
        self.frame(*frame)?;
        self.arguments(1)?;
        Ok(Next::Ends)
    }

    fn on_move(&mut self, src: &Src, dst: &Reg) -> Outcome {
        let fact = self.read(*src)?;
        self.writable(*dst)?;
        match register(*src) {
            Some(src) => self.state.copy(src, *dst),
            None => self.state.write(*dst, fact),
        }
        Ok(Next::Below)
    }

    fn on_swap(&mut self, a: &Reg, b: &Reg) -> Outcome {
        self.reads(&[(*a).into(), (*b).into()])?;
        self.state.swap(*a, *b);
        Ok(Next::Below)
    }

    fn on_jump(&mut self, target: &Label) -> Outcome {
        self.branch(*target)?;
        Ok(Next::Ends)
    }

    fn on_select_value(
        &mut self,
        src: &Src,
        cases: &Box<[SwitchCase]>,
        default: &Label,
    ) -> Outcome {
        self.reads(&[*src])?;
        self.branch(*default)?;
        let mut values = FxHashSet::default();
        for case in cases {
            if register(case.value).is_some() {
                return malformed("a case that is no constant");
            }
            if !values.insert(case.value) {
                return malformed("two cases of one value");
            }
            self.branch(case.target)?;
        }
        Ok(Next::Ends)
    }

    fn on_select_arity(&mut self, src: &Src, cases: &Box<[ArityCase]>, default: &Label) -> Outcome {
        self.proven(*src, "a tuple", |fact| matches!(fact, Fact::Tuple(_)))?;
        self.branch(*default)?;
        let mut arities = FxHashSet::default();
        for case in cases {
            if !arities.insert(case.arity) {
                return malformed("two cases of one arity");
            }
            if let Some(reg) = register(*src) {
                self.state.refine(reg, Fact::Tuple(case.arity));
            }
            self.branch(case.target)?;
        }
        Ok(Next::Ends)
    }

    alike! {
        this: on_is_integer on_is_float on_is_number on_is_atom on_is_boolean on_is_binary
        on_is_bitstring on_is_function on_is_pid on_is_port on_is_reference
        on_if_true on_if_truthy;
        (src: Src, fail: Label) => this.tests(&[*src], *fail)
    }

    alike! {
        this: on_if_eq on_if_ne on_if_same on_if_not_same on_if_less on_if_at_least;
        (a: Src, b: Src, fail: Label) => this.tests(&[*a, *b], *fail)
    }

    fn on_is_function_of(&mut self, src: &Src, arity: &Src, fail: &Label) -> Outcome {
        self.tests(&[*src, *arity], *fail)
    }

    fn on_is_cons(&mut self, src: &Src, fail: &Label) -> Outcome {
        self.tests_kind(*src, Fact::Cons, *fail)
    }

    fn on_is_nil(&mut self, src: &Src, fail: &Label) -> Outcome {
        self.tests_kind(*src, Fact::Nil, *fail)
    }

    fn on_is_list(&mut self, src: &Src, fail: &Label) -> Outcome {
        self.tests_kind(*src, Fact::List, *fail)
    }

    fn on_is_tuple(&mut self, src: &Src, fail: &Label) -> Outcome {
        self.tests_kind(*src, Fact::Tuple(0), *fail)
    }

    fn on_is_tuple_of(&mut self, src: &Src, arity: &u32, fail: &Label) -> Outcome {
        self.tests_kind(*src, Fact::Tuple(*arity), *fail)
    }

    fn on_is_tagged(&mut self, src: &Src, arity: &u32, _tag: &AtomId, fail: &Label) -> Outcome {
        if *arity == 0 {
            return malformed("a tag in an empty tuple");
        }
        self.tests_kind(*src, Fact::Tuple(*arity), *fail)
    }

    fn on_is_map(&mut self, src: &Src, fail: &Label) -> Outcome {
        self.tests_kind(*src, Fact::Map, *fail)
    }

    alike! {
        this: on_add on_sub on_mul on_div on_quot on_rem on_bit_and on_bit_or on_bit_xor on_shift_left
        on_shift_right;
        (a: Src, b: Src, dst: Reg, live: u16, fail: Fail) =>
            this.computes(&[*a, *b], *dst, *live, *fail)
    }

    alike! {
        this: on_neg on_bit_not;
        (a: Src, dst: Reg, live: u16, fail: Fail) => this.computes(&[*a], *dst, *live, *fail)
    }

    fn on_bif(
        &mut self,
        target: &ImportId,
        args: &Box<[Src]>,
        dst: &Reg,
        live: &u16,
        fail: &Fail,
    ) -> Outcome {
        if args.len() != usize::from(self.import_arity(*target)) {
            return malformed("a native with a wrong number of arguments");
        }
        self.computes(args, *dst, *live, *fail)
    }

    fn on_cons(&mut self, head: &Src, tail: &Src, dst: &Reg, live: &u16) -> Outcome {
        self.builds(&[*head, *tail], *dst, *live, Fact::Cons)
    }

    fn on_tuple(&mut self, elements: &Box<[Src]>, dst: &Reg, live: &u16) -> Outcome {
        let arity = u32::try_from(elements.len()).unwrap_or(u32::MAX);
        self.builds(elements, *dst, *live, Fact::Tuple(arity))
    }

    fn on_map_of(
        &mut self,
        keys: &LiteralId,
        values: &Box<[Src]>,
        dst: &Reg,
        live: &u16,
    ) -> Outcome {
        let module = self.module;
        let Literal::Tuple(keys) = &module.literals[keys.index()] else {
            return malformed("keys of a map that are no tuple");
        };
        if keys.len() != values.len() || keys.len() > MAP_KEYS_MAX {
            return malformed("a wrong number of map keys");
        }
        if !order::ascending(keys, module) {
            return malformed("map keys that do not ascend");
        }
        self.builds(values, *dst, *live, Fact::Map)
    }

    alike! {
        this: on_map_put on_map_update;
        (map: Src, pairs: Box<[Src]>, dst: Reg, live: u16) => {
            if !pairs.len().is_multiple_of(2) {
                return malformed("a key without a value");
            }
            this.collects(&[*map], *live)?;
            this.builds(pairs, *dst, *live, Fact::Map)
        }
    }

    fn on_lambda(
        &mut self,
        lambda: &LambdaId,
        captured: &Box<[Src]>,
        dst: &Reg,
        live: &u16,
    ) -> Outcome {
        let wanted = self.module.lambdas[lambda.index()].captured;
        if captured.len() != usize::from(wanted) {
            return malformed("a lambda with a wrong number of captured variables");
        }
        self.builds(captured, *dst, *live, Fact::Any)
    }

    fn on_binary_build(
        &mut self,
        segments: &Box<[Segment]>,
        dst: &Reg,
        live: &u16,
        fail: &Fail,
    ) -> Outcome {
        let mut sources = Vec::with_capacity(segments.len() * 2);
        for segment in segments {
            unit(segment.unit)?;
            segment_flags(segment.flags)?;
            sources.extend([segment.value, segment.size]);
        }
        self.computes(&sources, *dst, *live, *fail)
    }

    fn on_element(&mut self, src: &Src, index: &u32, dst: &Reg) -> Outcome {
        let has = |fact| matches!(fact, Fact::Tuple(known) if known > *index);
        self.takes(*src, "a tuple with that element", has, &[*dst])
    }

    fn on_parts(&mut self, src: &Src, head: &Reg, tail: &Reg) -> Outcome {
        self.takes(*src, "a list cell", is_cons, &[*head, *tail])
    }

    alike! {
        this: on_head on_tail;
        (src: Src, dst: Reg) => this.takes(*src, "a list cell", is_cons, &[*dst])
    }

    fn on_map_get(&mut self, map: &Src, fields: &Box<[MapField]>, fail: &Label) -> Outcome {
        self.proven(*map, "a map", |fact| fact == Fact::Map)?;
        for field in fields {
            // A key may be in a register that an earlier field wrote.
            self.read(field.key)?;
            self.writable(field.dst)?;
        }
        let overwritten = |index: usize, key| {
            let earlier = &fields[..index];
            earlier.iter().any(|field| Src::from(field.dst) == key)
        };
        if (fields.iter().enumerate()).any(|(index, field)| overwritten(index, field.key)) {
            return malformed("a map key that an earlier field overwrites");
        }
        // When it fails, some fields may be written already: all hold a term if they did before.
        for field in fields {
            if self.state.fact(field.dst) != Fact::Undefined {
                self.state.write(field.dst, Fact::Any);
            }
        }
        self.branch(*fail)?;
        for field in fields {
            self.state.write(field.dst, Fact::Any);
        }
        Ok(Next::Below)
    }

    fn on_match_start(&mut self, src: &Src, context: &Reg, live: &u16, fail: &Label) -> Outcome {
        self.collects(&[*src], *live)?;
        self.branch(*fail)?;
        self.write(*context, Fact::Context(Place::new(self.at)))?;
        Ok(Next::Below)
    }

    alike! {
        this: on_match_integer on_match_float;
        (context: Reg, size: Src, units: u16, bits: u8, dst: Reg, live: u16, fail: Label) => {
            unit(*units)?;
            segment_flags(*bits)?;
            this.matches(*context, *size, *dst, *live, *fail)
        }
    }

    fn on_match_bits(
        &mut self,
        context: &Reg,
        size: &Src,
        units: &u16,
        dst: &Reg,
        live: &u16,
        fail: &Label,
    ) -> Outcome {
        unit(*units)?;
        self.matches(*context, *size, *dst, *live, *fail)
    }

    fn on_match_rest(
        &mut self,
        context: &Reg,
        units: &u16,
        dst: &Reg,
        live: &u16,
        fail: &Label,
    ) -> Outcome {
        unit(*units)?;
        self.matches(*context, Src::Nil, *dst, *live, *fail)
    }

    fn on_match_utf(
        &mut self,
        context: &Reg,
        encoding: &u8,
        bits: &u8,
        dst: &Reg,
        fail: &Label,
    ) -> Outcome {
        use SegmentKind::{Utf8, Utf16, Utf32};
        segment_flags(*bits)?;
        if ![Utf8, Utf16, Utf32]
            .iter()
            .any(|kind| *kind as u8 == *encoding)
        {
            return malformed("an encoding that is not of the utf family");
        }
        self.context(*context)?;
        self.branch(*fail)?;
        self.write(*dst, Fact::Any)?;
        Ok(Next::Below)
    }

    fn on_match_skip(&mut self, context: &Reg, size: &Src, units: &u16, fail: &Label) -> Outcome {
        unit(*units)?;
        self.context(*context)?;
        self.tests(&[*size], *fail)
    }

    fn on_match_literal(&mut self, context: &Reg, literal: &LiteralId, fail: &Label) -> Outcome {
        if !matches!(self.module.literals[literal.index()], Literal::Bits(..)) {
            return malformed("a literal to match that is no bit string");
        }
        self.context(*context)?;
        self.tests(&[], *fail)
    }

    fn on_match_end(&mut self, context: &Reg, fail: &Label) -> Outcome {
        self.context(*context)?;
        self.tests(&[], *fail)
    }

    fn on_match_position(&mut self, context: &Reg, dst: &Reg) -> Outcome {
        let place = self.context(*context)?;
        self.write(*dst, place.map_or(Fact::Any, Fact::Position))?;
        Ok(Next::Below)
    }

    fn on_match_seek(&mut self, context: &Reg, position: &Src) -> Outcome {
        let place = self.context(*context)?;
        let is_own = |fact| place.is_some_and(|place| fact == Fact::Position(place));
        self.proven(*position, "a position in the context", is_own)?;
        Ok(Next::Below)
    }

    fn on_receive_peek(&mut self, empty: &Label) -> Outcome {
        self.state.kill_x_from(0);
        self.state.peeked = false;
        self.branch(*empty)?;
        self.write(Reg::X(0), Fact::Any)?;
        self.state.peeked = true;
        Ok(Next::Below)
    }

    fn on_receive_take(&mut self) -> Outcome {
        self.unpeek()?;
        Ok(Next::Below)
    }

    fn on_receive_skip(&mut self, again: &Label) -> Outcome {
        self.unpeek()?;
        self.state.kill_x_from(0);
        self.branch(*again)?;
        Ok(Next::Ends)
    }

    fn on_receive_wait(&mut self, again: &Label) -> Outcome {
        self.state.kill_x_from(0);
        self.state.peeked = false;
        self.branch(*again)?;
        Ok(Next::Ends)
    }

    fn on_receive_wait_for(&mut self, timeout_ms: &Src, again: &Label) -> Outcome {
        self.reads(&[*timeout_ms])?;
        self.raise()?;
        self.state.kill_x_from(0);
        self.state.peeked = false;
        self.branch(*again)?;
        Ok(Next::Below)
    }

    fn on_receive_mark(&mut self) -> Outcome {
        Ok(Next::Below)
    }

    alike! {
        this: on_receive_bind on_receive_from;
        (src: Src) => {
            this.reads(&[*src])?;
            this.raise()?;
            Ok(Next::Below)
        }
    }

    fn on_error(&mut self, kind: &ErrorKind, value: &Src) -> Outcome {
        self.reads(&[*value])?;
        if *kind == ErrorKind::Key {
            let pair = |fact| matches!(fact, Fact::Tuple(known) if known >= 2);
            self.proven(*value, "a pair of key and map", pair)?;
        }
        self.ends()
    }

    fn on_function_clause(&mut self) -> Outcome {
        self.arguments(self.function.arity)?;
        self.ends()
    }

    fn on_reraise(&mut self, kind: &Src, value: &Src, trace: &Src) -> Outcome {
        self.reads(&[*kind, *value, *trace])?;
        self.ends()
    }

    fn on_build_trace(&mut self, trace: &Src, dst: &Reg, live: &u16) -> Outcome {
        self.builds(&[*trace], *dst, *live, Fact::Any)
    }
}

/// Whether a value is known to be a list cell.
fn is_cons(fact: Fact) -> bool {
    fact == Fact::Cons
}
