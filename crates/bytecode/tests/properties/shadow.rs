//! A machine without terms: it runs verified code and stops at the first thing the VM could not survive.
//!
//! Registers hold only what kind of term they would. Whatever the op table leaves open (what a call
//! returns, whether a test holds, whether an op raises) is decided by chance, and what an op may
//! destroy it does destroy.

use std::collections::BTreeSet;

use bytecode::op::OpVisitor;
use bytecode::operand::*;
use bytecode::{Function, Literal, Module, Op};

use crate::generate::Rng;

/// When a run has shown enough.
const STEPS_MAX: usize = 200;

/// What a register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Nothing that may be looked at.
    Junk,
    Nil,
    Cons,
    Tuple(u32),
    Map,
    /// The number of the context.
    Context(usize),
    /// The number of the context it is in.
    Position(usize),
    Other,
}

/// Where execution goes on.
pub(crate) enum Next {
    Below,
    To(Label),
    Raise,
    Done,
}

/// A run of one function.
pub(crate) struct Shadow<'a> {
    module: &'a Module,
    function: &'a Function,
    rng: &'a mut Rng,
    x: Vec<Kind>,
    y: Vec<Kind>,
    peeked: bool,
    /// How many contexts were made.
    contexts: usize,
    at: usize,
}

impl<'a> Shadow<'a> {
    /// Runs `function` of `module` for at most [`STEPS_MAX`] ops; panics where the VM might.
    /// Notes the ops that ran in `seen`.
    pub(crate) fn run(
        module: &'a Module,
        function: &'a Function,
        rng: &'a mut Rng,
        seen: &mut BTreeSet<&'static str>,
    ) {
        let mut shadow = Shadow {
            module,
            function,
            rng,
            x: vec![Kind::Junk; 1024],
            y: Vec::new(),
            peeked: false,
            contexts: 0,
            at: 0,
        };
        for index in 0..usize::from(function.arity) {
            shadow.x[index] = shadow.any_term();
        }
        for _ in 0..STEPS_MAX {
            let op = (function.code.get(shadow.at)).expect("execution stays inside");
            seen.insert(op.name());
            match op.visit(&mut shadow) {
                Next::Below => shadow.at += 1,
                Next::To(label) => shadow.at = shadow.place(label),
                Next::Raise => match shadow.handler() {
                    Some(target) => {
                        shadow.x.fill(Kind::Junk);
                        shadow.x[..3].fill(Kind::Other);
                        shadow.peeked = false;
                        shadow.at = shadow.place(target);
                    }
                    None => return,
                },
                Next::Done => return,
            }
        }
    }

    fn place(&self, label: Label) -> usize {
        let is_it = |op: &Op| *op == Op::Mark { label };
        self.function
            .code
            .iter()
            .position(is_it)
            .expect("the label is defined")
    }

    /// The first handler whose range holds the current op.
    fn handler(&self) -> Option<Label> {
        let range = |handler: &&bytecode::Handler| {
            (self.place(handler.start)..self.place(handler.end)).contains(&self.at)
        };
        self.function
            .handlers
            .iter()
            .find(range)
            .map(|handler| handler.target)
    }

    fn flip(&mut self) -> bool {
        self.rng.below(2) == 0
    }

    /// Whether an op that may collect raises at a limit.
    fn limit(&mut self) -> bool {
        self.rng.below(8) == 0
    }

    fn any_term(&mut self) -> Kind {
        match self.rng.below(8) {
            0 => Kind::Nil,
            1 | 2 => Kind::Cons,
            3..=5 => Kind::Tuple(self.rng.below(4) as u32),
            6 => Kind::Map,
            _ => Kind::Other,
        }
    }

    fn read(&self, src: &Src) -> Kind {
        let kind = match *src {
            Src::X(index) => self.x[usize::from(index)],
            Src::Y(index) => self.y[usize::from(index)],
            Src::Int(_) | Src::Atom(_) => Kind::Other,
            Src::Nil => Kind::Nil,
            Src::Literal(id) => match &self.module.literals[id.index()] {
                Literal::List(..) => Kind::Cons,
                Literal::Nil => Kind::Nil,
                Literal::Tuple(elements) => Kind::Tuple(elements.len() as u32),
                Literal::Map(_) => Kind::Map,
                Literal::Integer(_)
                | Literal::Big(_)
                | Literal::Float(_)
                | Literal::Atom(_)
                | Literal::Bits(..)
                | Literal::Capture { .. } => Kind::Other,
            },
        };
        assert_ne!(kind, Kind::Junk, "{src:?} holds nothing");
        kind
    }

    fn reads(&self, sources: &[Src]) {
        for src in sources {
            self.read(src);
        }
    }

    fn write(&mut self, dst: &Reg, kind: Kind) {
        match *dst {
            Reg::X(index) => self.x[usize::from(index)] = kind,
            Reg::Y(index) => self.y[usize::from(index)] = kind,
        }
    }

    fn write_any(&mut self, dst: &Reg) -> Next {
        let kind = self.any_term();
        self.write(dst, kind);
        Next::Below
    }

    fn context(&self, context: &Reg) -> usize {
        let kind = self.read(&(*context).into());
        let Kind::Context(number) = kind else {
            panic!("{kind:?} is no context");
        };
        number
    }

    /// A collection: what is not live is gone.
    fn collect(&mut self, sources: &[Src], live: u16) {
        for src in sources {
            self.read(src);
            if let Src::X(index) = src {
                assert!(*index < live, "x{index} is not live");
            }
        }
        let (kept, lost) = self.x.split_at_mut(usize::from(live));
        assert!(!kept.contains(&Kind::Junk), "the collector finds junk");
        lost.fill(Kind::Junk);
    }

    fn build(&mut self, sources: &[Src], dst: &Reg, live: u16, kind: Kind) -> Next {
        self.collect(sources, live);
        if self.limit() {
            return Next::Raise;
        }
        self.write(dst, kind);
        Next::Below
    }

    fn compute(&mut self, sources: &[Src], dst: &Reg, live: u16, fail: &Fail) -> Next {
        self.collect(sources, live);
        if self.limit() {
            return Next::Raise;
        }
        match fail {
            _ if self.flip() => self.write_any(dst),
            Fail::Raise => Next::Raise,
            Fail::To(label) => Next::To(*label),
        }
    }

    fn test(&mut self, sources: &[Src], fail: &Label) -> Next {
        self.reads(sources);
        match self.flip() {
            true => Next::Below,
            false => Next::To(*fail),
        }
    }

    fn test_kind(&self, src: &Src, holds: impl Fn(Kind) -> bool, fail: &Label) -> Next {
        match holds(self.read(src)) {
            true => Next::Below,
            false => Next::To(*fail),
        }
    }

    fn frame(&self, stated: u16) {
        assert_eq!(usize::from(stated), self.y.len(), "the frame is another");
    }

    fn arguments(&self, arity: u8) {
        let arguments = &self.x[..usize::from(arity)];
        assert!(!arguments.contains(&Kind::Junk), "an argument is junk");
    }

    fn call(&mut self, sources: &[Src], arity: u8, frame: u16, keep: &SlotSet) -> Next {
        self.frame(frame);
        self.reads(sources);
        self.arguments(arity);
        self.x.fill(Kind::Junk);
        self.peeked = false;
        for (index, slot) in self.y.iter_mut().enumerate().take(64) {
            if keep.0 >> index & 1 == 0 {
                *slot = Kind::Junk;
            }
        }
        match self.rng.below(4) {
            0 => Next::Raise,
            _ => self.write_any(&Reg::X(0)),
        }
    }

    fn leave(&mut self, sources: &[Src], arity: u8, frame: u16) -> Next {
        self.frame(frame);
        self.reads(sources);
        self.arguments(arity);
        match self.rng.below(4) {
            0 => Next::Raise,
            _ => Next::Done,
        }
    }

    fn match_next(
        &mut self,
        context: &Reg,
        size: &Src,
        dst: &Reg,
        live: u16,
        fail: &Label,
    ) -> Next {
        self.context(context);
        self.collect(&[(*context).into(), *size], live);
        if self.limit() {
            return Next::Raise;
        }
        match self.flip() {
            true => self.write_any(dst),
            false => Next::To(*fail),
        }
    }

    fn forget_x(&mut self) {
        self.x.fill(Kind::Junk);
        self.peeked = false;
    }
}

/// Several ops that obey the same rule.
macro_rules! alike {
    ($this:ident: $($on:ident)*; $operands:tt => $rule:expr) => {
        $(alike!(@one $this $on $operands $rule);)*
    };
    (@one $this:ident $on:ident ($($field:ident: $ty:ty),*) $rule:expr) => {
        fn $on(&mut self, $($field: &$ty),*) -> Next {
            let $this = self;
            $rule
        }
    };
}

impl OpVisitor for Shadow<'_> {
    type Out = Next;

    alike! { this: on_mark; (_label: Label) => { let _ = this; Next::Below } }
    alike! { this: on_line; (_line: u32) => { let _ = this; Next::Below } }
    alike! { this: on_count; (_index: u32) => { let _ = this; Next::Below } }
    alike! { this: on_receive_mark; () => { let _ = this; Next::Below } }
    alike! { this: on_allocate; (slots: u16, live: u16) => {
        assert!(this.y.is_empty(), "a frame inside a frame");
        this.collect(&[], *live);
        this.y = vec![Kind::Nil; usize::from(*slots)];
        Next::Below
    } }
    alike! { this: on_deallocate; (slots: u16) => {
        this.frame(*slots);
        this.y.clear();
        Next::Below
    } }
    alike! { this: on_call; (target: FuncId, frame: u16, keep: SlotSet) => {
        let arity = this.module.functions[target.index()].arity;
        this.call(&[], arity, *frame, keep)
    } }
    alike! { this: on_call_remote; (target: ImportId, frame: u16, keep: SlotSet) => {
        let arity = this.module.imports[target.index()].arity;
        this.call(&[], arity, *frame, keep)
    } }
    alike! { this: on_call_fun; (fun: Src, arity: u8, frame: u16, keep: SlotSet) => {
        this.call(&[*fun], *arity, *frame, keep)
    } }
    alike! { this: on_apply; (module: Src, function: Src, arity: u8, frame: u16, keep: SlotSet) => {
        this.call(&[*module, *function], *arity, *frame, keep)
    } }
    alike! { this: on_tail_call; (target: FuncId, frame: u16) => {
        let arity = this.module.functions[target.index()].arity;
        this.leave(&[], arity, *frame)
    } }
    alike! { this: on_tail_call_remote; (target: ImportId, frame: u16) => {
        let arity = this.module.imports[target.index()].arity;
        this.leave(&[], arity, *frame)
    } }
    alike! { this: on_tail_call_fun; (fun: Src, arity: u8, frame: u16) => {
        this.leave(&[*fun], *arity, *frame)
    } }
    alike! { this: on_tail_apply; (module: Src, function: Src, arity: u8, frame: u16) => {
        this.leave(&[*module, *function], *arity, *frame)
    } }
    alike! { this: on_return; (frame: u16) => {
        this.leave(&[], 1, *frame);
        Next::Done
    } }

    alike! { this: on_move; (src: Src, dst: Reg) => {
        let kind = this.read(src);
        this.write(dst, kind);
        Next::Below
    } }
    alike! { this: on_swap; (a: Reg, b: Reg) => {
        let (was_a, was_b) = (this.read(&(*a).into()), this.read(&(*b).into()));
        this.write(a, was_b);
        this.write(b, was_a);
        Next::Below
    } }
    alike! { this: on_jump; (target: Label) => { let _ = this; Next::To(*target) } }
    alike! { this: on_select_value; (src: Src, cases: Box<[SwitchCase]>, default: Label) => {
        this.read(src);
        let chosen = this.rng.below(cases.len() + 1);
        Next::To(cases.get(chosen).map_or(*default, |case| case.target))
    } }
    alike! { this: on_select_arity; (src: Src, cases: Box<[ArityCase]>, default: Label) => {
        let Kind::Tuple(arity) = this.read(src) else {
            panic!("the arity of no tuple");
        };
        let case = cases.iter().find(|case| case.arity == arity);
        Next::To(case.map_or(*default, |case| case.target))
    } }

    alike! {
        this: on_is_integer on_is_float on_is_number on_is_atom on_is_boolean on_is_binary
        on_is_bitstring on_is_function on_is_pid on_is_port on_is_reference on_if_true on_if_truthy;
        (src: Src, fail: Label) => this.test(&[*src], fail)
    }
    alike! {
        this: on_if_eq on_if_ne on_if_same on_if_not_same on_if_less on_if_at_least;
        (a: Src, b: Src, fail: Label) => this.test(&[*a, *b], fail)
    }
    alike! { this: on_is_function_of; (src: Src, arity: Src, fail: Label) => {
        this.test(&[*src, *arity], fail)
    } }
    alike! { this: on_is_cons; (src: Src, fail: Label) => {
        this.test_kind(src, |kind| kind == Kind::Cons, fail)
    } }
    alike! { this: on_is_nil; (src: Src, fail: Label) => {
        this.test_kind(src, |kind| kind == Kind::Nil, fail)
    } }
    alike! { this: on_is_list; (src: Src, fail: Label) => {
        this.test_kind(src, |kind| matches!(kind, Kind::Cons | Kind::Nil), fail)
    } }
    alike! { this: on_is_tuple; (src: Src, fail: Label) => {
        this.test_kind(src, |kind| matches!(kind, Kind::Tuple(_)), fail)
    } }
    alike! { this: on_is_tuple_of; (src: Src, arity: u32, fail: Label) => {
        this.test_kind(src, |kind| kind == Kind::Tuple(*arity), fail)
    } }
    alike! { this: on_is_tagged; (src: Src, arity: u32, _tag: AtomId, fail: Label) => {
        let tagged = this.flip();
        this.test_kind(src, |kind| tagged && kind == Kind::Tuple(*arity), fail)
    } }
    alike! { this: on_is_map; (src: Src, fail: Label) => {
        this.test_kind(src, |kind| kind == Kind::Map, fail)
    } }

    alike! {
        this: on_add on_sub on_mul on_div on_quot on_rem on_bit_and on_bit_or on_bit_xor
        on_shift_left on_shift_right;
        (a: Src, b: Src, dst: Reg, live: u16, fail: Fail) =>
            this.compute(&[*a, *b], dst, *live, fail)
    }
    alike! {
        this: on_neg on_bit_not;
        (a: Src, dst: Reg, live: u16, fail: Fail) => this.compute(&[*a], dst, *live, fail)
    }
    alike! { this: on_bif; (target: ImportId, args: Box<[Src]>, dst: Reg, live: u16, fail: Fail) => {
        let arity = this.module.imports[target.index()].arity;
        assert_eq!(args.len(), usize::from(arity), "a wrong number of arguments");
        this.compute(args, dst, *live, fail)
    } }

    alike! { this: on_cons; (head: Src, tail: Src, dst: Reg, live: u16) => {
        this.build(&[*head, *tail], dst, *live, Kind::Cons)
    } }
    alike! { this: on_tuple; (elements: Box<[Src]>, dst: Reg, live: u16) => {
        this.build(elements, dst, *live, Kind::Tuple(elements.len() as u32))
    } }
    alike! { this: on_map_of; (_keys: LiteralId, values: Box<[Src]>, dst: Reg, live: u16) => {
        this.build(values, dst, *live, Kind::Map)
    } }
    alike! {
        this: on_map_put on_map_update;
        (map: Src, pairs: Box<[Src]>, dst: Reg, live: u16) => {
            let sources: Vec<Src> = pairs.iter().chain([map]).copied().collect();
            assert!(pairs.len().is_multiple_of(2), "a key without a value");
            this.build(&sources, dst, *live, Kind::Map)
        }
    }
    alike! { this: on_lambda; (_lambda: LambdaId, captured: Box<[Src]>, dst: Reg, live: u16) => {
        this.build(captured, dst, *live, Kind::Other)
    } }
    alike! { this: on_binary_build; (segments: Box<[Segment]>, dst: Reg, live: u16, fail: Fail) => {
        let sources: Vec<Src> = segments.iter().flat_map(|s| [s.value, s.size]).collect();
        this.compute(&sources, dst, *live, fail)
    } }

    alike! { this: on_element; (src: Src, index: u32, dst: Reg) => {
        let kind = this.read(src);
        assert!(matches!(kind, Kind::Tuple(arity) if arity > *index), "no such element");
        this.write_any(dst)
    } }
    alike! { this: on_parts; (src: Src, head: Reg, tail: Reg) => {
        assert_eq!(this.read(src), Kind::Cons, "parts of no cell");
        this.write_any(head);
        this.write_any(tail)
    } }
    alike! {
        this: on_head on_tail;
        (src: Src, dst: Reg) => {
            assert_eq!(this.read(src), Kind::Cons, "part of no cell");
            this.write_any(dst)
        }
    }
    alike! { this: on_map_get; (map: Src, fields: Box<[MapField]>, fail: Label) => {
        assert_eq!(this.read(map), Kind::Map, "a field of no map");
        for field in fields {
            this.read(&field.key);
            if this.rng.below(4) == 0 {
                return Next::To(*fail);
            }
            this.write_any(&field.dst);
        }
        Next::Below
    } }

    alike! { this: on_match_start; (src: Src, context: Reg, live: u16, fail: Label) => {
        this.collect(&[*src], *live);
        if this.limit() {
            return Next::Raise;
        }
        if this.flip() {
            return Next::To(*fail);
        }
        this.contexts += 1;
        this.write(context, Kind::Context(this.contexts));
        Next::Below
    } }
    alike! {
        this: on_match_integer on_match_float;
        (context: Reg, size: Src, _unit: u16, _flags: u8, dst: Reg, live: u16, fail: Label) =>
            this.match_next(context, size, dst, *live, fail)
    }
    alike! {
        this: on_match_bits;
        (context: Reg, size: Src, _unit: u16, dst: Reg, live: u16, fail: Label) =>
            this.match_next(context, size, dst, *live, fail)
    }
    alike! { this: on_match_rest; (context: Reg, _unit: u16, dst: Reg, live: u16, fail: Label) => {
        this.match_next(context, &Src::Nil, dst, *live, fail)
    } }
    alike! {
        this: on_match_utf;
        (context: Reg, _encoding: u8, _flags: u8, dst: Reg, fail: Label) => {
            this.context(context);
            match this.flip() {
                true => this.write_any(dst),
                false => Next::To(*fail),
            }
        }
    }
    alike! { this: on_match_skip; (context: Reg, size: Src, _unit: u16, fail: Label) => {
        this.context(context);
        this.test(&[*size], fail)
    } }
    alike! { this: on_match_literal; (context: Reg, literal: LiteralId, fail: Label) => {
        this.context(context);
        let literal = &this.module.literals[literal.index()];
        assert!(matches!(literal, Literal::Bits(..)), "no bits to match");
        this.test(&[], fail)
    } }
    alike! { this: on_match_end; (context: Reg, fail: Label) => {
        this.context(context);
        this.test(&[], fail)
    } }
    alike! { this: on_match_position; (context: Reg, dst: Reg) => {
        let number = this.context(context);
        this.write(dst, Kind::Position(number));
        Next::Below
    } }
    alike! { this: on_match_seek; (context: Reg, position: Src) => {
        let number = this.context(context);
        assert_eq!(this.read(position), Kind::Position(number), "a wrong position");
        Next::Below
    } }

    alike! { this: on_receive_peek; (empty: Label) => {
        this.forget_x();
        if this.flip() {
            return Next::To(*empty);
        }
        this.peeked = true;
        this.write_any(&Reg::X(0))
    } }
    alike! { this: on_receive_take; () => {
        assert!(std::mem::take(&mut this.peeked), "nothing to take");
        Next::Below
    } }
    alike! { this: on_receive_skip; (again: Label) => {
        assert!(this.peeked, "nothing to skip");
        this.forget_x();
        Next::To(*again)
    } }
    alike! { this: on_receive_wait; (again: Label) => {
        this.forget_x();
        Next::To(*again)
    } }
    alike! { this: on_receive_wait_for; (timeout_ms: Src, again: Label) => {
        this.reads(&[*timeout_ms]);
        match this.rng.below(4) {
            0 => Next::Raise,
            1 => {
                this.forget_x();
                Next::Below
            }
            _ => {
                this.forget_x();
                Next::To(*again)
            }
        }
    } }
    alike! {
        this: on_receive_bind on_receive_from;
        (src: Src) => {
            this.reads(&[*src]);
            match this.flip() {
                true => Next::Below,
                false => Next::Raise,
            }
        }
    }

    alike! { this: on_error; (kind: ErrorKind, value: Src) => {
        let value = this.read(value);
        if *kind == ErrorKind::Key {
            assert!(matches!(value, Kind::Tuple(arity) if arity >= 2), "no pair");
        }
        Next::Raise
    } }
    alike! { this: on_function_clause; () => {
        this.arguments(this.function.arity);
        Next::Raise
    } }
    alike! { this: on_reraise; (kind: Src, value: Src, trace: Src) => {
        this.reads(&[*kind, *value, *trace]);
        Next::Raise
    } }
    alike! { this: on_build_trace; (trace: Src, dst: Reg, live: u16) => {
        this.build(&[*trace], dst, *live, Kind::Other)
    } }
}
