//! Registers and ops, block by block.
//!
//! Blocks come in an order in which definitions precede uses, so a value's register is chosen
//! once, where it begins, among those that no value alive there occupies: values whose lives
//! overlap are both alive where the later one begins. A parameter's register is chosen at the first
//! jump to its block. A value in a frame slot may have a copy in an x register as well.
//!
//! Invariant: x registers below an op's `live` hold terms; holes are filled before the op.

use std::cell::RefCell;

use bytecode::{FuncId, Handler, Label, Op, Reg, SlotSet, Src, SwitchCase};

use super::frame::{self, Frames};
use super::ir::{BlockId, ENTRY, Func, Inst, Kind, Operand, Region, Term, Val};
use super::liveness::{self, ValSet};
use super::pool::Pool;
use super::registers::{self, Registers};
use super::{layout, moves, translate};

/// A value has no register yet.
const NO_HOME: u16 = u16::MAX;

/// Writes the ops of a function, unless its frame would be too large.
pub(super) fn emit(
    func: &mut Func,
    own: FuncId,
    pool: &mut Pool,
    file: u32,
) -> Option<(Vec<Op>, Vec<Handler>)> {
    let mut order = layout::layout(func, own);
    let preds = liveness::predecessors(func);
    let mut live_in = liveness::live_in(func, &preds);
    let frames = frame::frames(func, &mut order, &mut live_in)?;
    let func = &*func;
    let mut is_handler = vec![false; func.blocks.len()];
    for handler in &func.handlers {
        is_handler[handler.index()] = true;
    }
    let mut emitter = Emitter {
        func,
        pool,
        file,
        preds: liveness::predecessors(func),
        hints: registers::hints(func, &order),
        live_in,
        frames,
        is_handler,
        home: vec![NO_HOME; func.vals as usize],
        ends: vec![None; func.blocks.len()],
        live: ValSet::new(func),
        regs: Registers::default(),
        block: ENTRY,
        next: None,
        upcoming: Vec::new(),
        line: None,
        used: RefCell::new(vec![false; func.blocks.len() + 1]),
        code: Vec::new(),
    };
    for (at, id) in order.iter().enumerate() {
        emitter.next = order.get(at + 1).copied();
        emitter.block(*id);
    }
    let handlers = emitter.handlers(&order);
    Some((emitter.finish(&handlers), handlers))
}

struct Emitter<'f> {
    func: &'f Func,
    pool: &'f mut Pool,
    file: u32,
    preds: Vec<Vec<BlockId>>,
    live_in: Vec<Vec<Val>>,
    frames: Frames,
    is_handler: Vec<bool>,
    hints: Vec<Option<u16>>,
    /// The x register of each value that has had one.
    home: Vec<u16>,
    /// The registers at the end of each block that is written.
    ends: Vec<Option<Registers>>,
    /// The values alive now.
    live: ValSet,
    regs: Registers,
    block: BlockId,
    next: Option<BlockId>,
    /// The arguments of the next call in the block, while the instructions before it are written.
    upcoming: Vec<Operand>,
    line: Option<u32>,
    /// The labels that ops name.
    used: RefCell<Vec<bool>>,
    code: Vec<Op>,
}

impl Emitter<'_> {
    // -- Blocks ---------------------------------------------------------------------------

    fn block(&mut self, id: BlockId) {
        self.block = id;
        let func = self.func;
        let block = func.block(id);
        let mut deaths = liveness::deaths(func, id, &self.live_in, &mut self.live);
        self.enter(id);
        for (at, inst) in block.insts.iter().enumerate() {
            let mut dying = Vec::new();
            while deaths.last().is_some_and(|(place, _)| *place == at) {
                dying.extend(deaths.pop().map(|(_, val)| val));
            }
            if at == 0 || block.insts[at - 1].kind.clobbers() {
                self.note_upcoming(&block.insts[at..], &block.term);
            }
            self.inst(inst, &dying);
        }
        self.upcoming.clear();
        let dying: Vec<Val> = deaths.into_iter().map(|(_, val)| val).collect();
        self.term(&block.term, &dying);
    }

    /// Writes a block's start: its label, and its frame.
    fn enter(&mut self, id: BlockId) {
        self.code.push(Op::Mark { label: label(id) });
        let block = self.func.block(id);
        self.regs = self.registers_before(id);
        if id == ENTRY || self.is_handler[id.index()] {
            for (index, param) in (0u16..).zip(&block.params) {
                self.home[param.index()] = index;
                self.regs.put(index, Some(*param));
            }
        }
        let arriving: Vec<Val> = self
            .live
            .iter()
            .filter(|val| self.arrives_in_register(id, *val))
            .collect();
        for val in arriving {
            self.regs.put(self.home[val.index()], Some(val));
        }
        let size = self.frames.size(id);
        if self.frames.allocates(id) && size > 0 {
            let homes = self.live.iter().map(|val| self.home[val.index()] + 1);
            let live = homes.max().unwrap_or(0);
            self.fill_holes(live);
            self.code.push(Op::Allocate { slots: size, live });
            self.regs.cut(live);
        }
        self.save_arrivals(id);
    }

    /// Moves values that arrive in registers into their slots.
    fn save_arrivals(&mut self, id: BlockId) {
        let mut saves: Vec<(u16, u16)> = Vec::new();
        for val in self.live.iter() {
            if let Some(slot) = self.frames.slot(id, val)
                && (self.frames.allocates(id) || self.arrives_fixed(id, val))
            {
                saves.push((self.home[val.index()], slot));
            }
        }
        saves.sort_unstable();
        for (home, slot) in saves {
            self.code.push(Op::Move {
                src: Src::X(home),
                dst: Reg::Y(slot),
            });
        }
    }

    /// Whether a value comes into a block in a register that its origin dictates.
    fn arrives_fixed(&self, id: BlockId, val: Val) -> bool {
        let block = self.func.block(id);
        (self.is_handler[id.index()] && block.params.contains(&val)) || self.is_message(id, val)
    }

    /// Whether a value is the message peeked just before a block.
    fn is_message(&self, id: BlockId, val: Val) -> bool {
        let [pred] = self.preds[id.index()].as_slice() else {
            return false;
        };
        match &self.func.block(*pred).term {
            Term::Branch { test, then, .. } => {
                *then == id && test.kind == Kind::ReceivePeek && test.dsts.contains(&val)
            }
            _ => false,
        }
    }

    /// Whether a value comes into a block in its x register.
    fn arrives_in_register(&self, id: BlockId, val: Val) -> bool {
        self.frames.slot(id, val).is_none()
            || self.frames.allocates(id)
            || self.arrives_fixed(id, val)
    }

    /// The registers as all predecessors leave them.
    fn registers_before(&self, id: BlockId) -> Registers {
        let preds = &self.preds[id.index()];
        if id == ENTRY || self.is_handler[id.index()] {
            return Registers::default();
        }
        let mut ends = preds.iter().map(|pred| self.ends[pred.index()].as_ref());
        let Some(Some(first)) = ends.next() else {
            return Registers::default();
        };
        let mut regs = first.clone();
        for end in ends {
            match end {
                Some(end) => regs.meet(end),
                None => return Registers::default(),
            }
        }
        regs
    }

    /// The ranges of code that regions cover, inner ones first.
    fn handlers(&mut self, order: &[BlockId]) -> Vec<Handler> {
        let after_all = Label::new(self.func.blocks.len());
        if !self.func.handlers.is_empty() {
            self.code.push(Op::Mark { label: after_all });
        }
        let depth = |region: Region| {
            std::iter::successors(Some(region), |region| self.func.outer[region.index()]).count()
        };
        let mut regions: Vec<Region> = (0..self.func.handlers.len()).map(Region::new).collect();
        regions.sort_by_key(|region| std::cmp::Reverse(depth(*region)));
        let mut handlers = Vec::new();
        for region in regions {
            let target = label(self.func.handlers[region.index()]);
            let mut start = None;
            for id in order {
                match (self.is_inside(*id, region), start) {
                    (true, None) => start = Some(label(*id)),
                    (false, Some(from)) => {
                        handlers.push(Handler {
                            start: from,
                            end: label(*id),
                            target,
                        });
                        start = None;
                    }
                    (true, Some(_)) | (false, None) => {}
                }
            }
            if let Some(start) = start {
                handlers.push(Handler {
                    start,
                    end: after_all,
                    target,
                });
            }
        }
        handlers
    }

    /// Whether a block is in a region or one inside it.
    fn is_inside(&self, id: BlockId, region: Region) -> bool {
        let mut around = self.func.block(id).region;
        while let Some(own) = around {
            if own == region {
                return true;
            }
            around = self.func.outer[own.index()];
        }
        false
    }

    /// The code without labels that nothing names.
    fn finish(self, handlers: &[Handler]) -> Vec<Op> {
        let mut used = self.used.into_inner();
        for handler in handlers {
            for label in [handler.start, handler.end, handler.target] {
                used[label.index()] = true;
            }
        }
        let mut code = self.code;
        code.retain(|op| !matches!(op, Op::Mark { label } if !used[label.index()]));
        code
    }

    // -- Values ---------------------------------------------------------------------------

    /// Where a value is read.
    fn src(&self, operand: Operand) -> Src {
        match operand {
            Operand::Val(val) => match self.frames.slot(self.block, val) {
                Some(slot) => self.regs.find(val).map_or(Src::Y(slot), Src::X),
                None => Src::X(self.home[val.index()]),
            },
            Operand::Int(value) => Src::Int(value),
            Operand::Atom(atom) => Src::Atom(atom),
            Operand::Nil => Src::Nil,
            Operand::Lit(literal) => Src::Literal(literal),
        }
    }

    fn srcs(&self, operands: &[Operand]) -> Vec<Src> {
        operands.iter().map(|operand| self.src(*operand)).collect()
    }

    /// Whether a register holds a value that is alive and nowhere else.
    fn is_occupied(&self, index: u16) -> bool {
        self.regs.held(index).is_some_and(|val| {
            self.live.contains(val)
                && self.home[val.index()] == index
                && self.frames.slot(self.block, val).is_none()
        })
    }

    /// One more than the highest register that is read by an op or alive after it.
    fn live_count(&self, srcs: &[Src]) -> u16 {
        let read = srcs.iter().filter_map(|src| match src {
            Src::X(index) => Some(*index),
            Src::Y(_) | Src::Int(_) | Src::Atom(_) | Src::Nil | Src::Literal(_) => None,
        });
        let occupied = (0..self.regs.count())
            .rev()
            .find(|index| self.is_occupied(*index));
        let needed = read.chain(occupied).map(|index| index + 1).max();
        let needed = needed.unwrap_or(0);
        self.with_arguments(needed)
    }

    /// Counts the registers above `live` too that already hold what the next call wants there, up to the first hole.
    fn with_arguments(&self, live: u16) -> u16 {
        let mut kept = live;
        for (index, wanted) in (0u16..).zip(&self.upcoming).skip(usize::from(live)) {
            if !self.regs.is_valid(index) {
                break;
            }
            let Operand::Val(val) = *wanted else {
                continue;
            };
            if self.live.contains(val) && self.regs.held(index) == Some(val) {
                kept = index + 1;
            }
        }
        kept
    }

    /// Makes all registers below `live` hold terms.
    fn fill_holes(&mut self, live: u16) {
        for index in 0..live {
            if self.regs.is_valid(index) {
                continue;
            }
            let wanted = self.upcoming.get(usize::from(index)).copied();
            let early = match wanted {
                Some(Operand::Val(val)) if self.live.contains(val) => {
                    self.frames.slot(self.block, val).map(|slot| (val, slot))
                }
                _ => None,
            };
            let (src, held) = match early {
                Some((val, slot)) => (Src::Y(slot), Some(val)),
                None => (Src::Nil, None),
            };
            self.code.push(Op::Move {
                src,
                dst: Reg::X(index),
            });
            self.regs.put(index, held);
        }
    }

    /// Chooses the register of a value that begins here.
    fn choose(&self, val: Val, excluded: &[u16]) -> u16 {
        let is_free = |index: u16| !self.is_occupied(index) && !excluded.contains(&index);
        match self.hints[val.index()] {
            Some(hint) if is_free(hint) => hint,
            _ => self.regs.lowest(is_free, |held| self.live.contains(held)),
        }
    }

    /// Where a result of an instruction goes.
    fn destination(&mut self, val: Val, block: BlockId, excluded: &[u16]) -> Reg {
        match self.frames.slot(block, val) {
            Some(slot) if !self.frames.allocates(block) || block == self.block => Reg::Y(slot),
            _ => {
                let home = self.choose(val, excluded);
                self.home[val.index()] = home;
                Reg::X(home)
            }
        }
    }

    /// Writes a line if it differs from the last one.
    fn note_line(&mut self, line: u32) {
        if line == 0 {
            return;
        }
        let line = self.pool.line(self.file, line);
        if self.line != Some(line) {
            self.line = Some(line);
            self.code.push(Op::Line { line });
        }
    }

    /// Remembers the arguments of the call that comes next.
    fn note_upcoming(&mut self, insts: &[Inst], term: &Term) {
        self.upcoming.clear();
        let call = insts.iter().find(|inst| inst.kind.clobbers());
        let call = match (call, term) {
            (Some(call), _) => call,
            (None, Term::TailCall(call)) => call,
            (None, _) => return,
        };
        self.upcoming
            .extend(call.args.iter().skip(translate::callees(&call.kind)));
    }

    // -- Instructions ---------------------------------------------------------------------

    fn inst(&mut self, inst: &Inst, dying: &[Val]) {
        if inst.kind == Kind::TryEnter {
            return;
        }
        if inst.kind.clobbers() {
            return self.call(inst, dying);
        }
        let srcs = self.srcs(&inst.args);
        dying.iter().for_each(|val| self.live.remove(*val));
        let collects = translate::collects(&inst.kind);
        let live = if collects { self.live_count(&srcs) } else { 0 };
        if collects {
            self.fill_holes(live);
        }
        if inst.kind.may_raise() {
            self.note_line(inst.line);
        }
        let dsts = self.destinations(inst, &srcs, self.block);
        self.code
            .push(translate::inst(&inst.kind, &srcs, &dsts, live));
        if collects {
            self.regs.cut(live);
        }
        for (val, reg) in inst.dsts.iter().zip(dsts) {
            if let Reg::X(index) = reg {
                self.regs.put(index, Some(*val));
            }
            if !dying.contains(val) {
                self.live.insert(*val);
            }
        }
    }

    /// Places for results, all different; those with a wish that can be granted first.
    fn destinations(&mut self, inst: &Inst, srcs: &[Src], block: BlockId) -> Vec<Reg> {
        let vals = &inst.dsts;
        let mut excluded = match inst.kind.writes_early() {
            true => registers_of(srcs),
            false => Vec::new(),
        };
        let mut dsts: Vec<Option<Reg>> = vec![None; vals.len()];
        for hinted in [true, false] {
            for (val, dst) in vals.iter().zip(&mut dsts) {
                if dst.is_some() || (hinted && self.hints[val.index()].is_none()) {
                    continue;
                }
                let place = self.destination(*val, block, &excluded);
                if let Reg::X(index) = place {
                    excluded.push(index);
                }
                *dst = Some(place);
            }
        }
        dsts.into_iter()
            .map(|dst| dst.expect("every result has a place"))
            .collect()
    }

    fn call(&mut self, inst: &Inst, dying: &[Val]) {
        let (callee, arity) = self.pass_arguments(inst);
        dying.iter().for_each(|val| self.live.remove(*val));
        self.note_line(inst.line);
        let keep = self.keep();
        let frame = self.frames.size(self.block);
        self.code
            .push(translate::call(&inst.kind, &callee, arity, frame, keep));
        self.regs.cut(0);
        for dst in inst.dsts.iter().filter(|dst| !dying.contains(dst)) {
            self.live.insert(*dst);
            self.regs.put(0, Some(*dst));
            match self.frames.slot(self.block, *dst) {
                Some(slot) => self.code.push(Op::Move {
                    src: Src::X(0),
                    dst: Reg::Y(slot),
                }),
                None => self.home[dst.index()] = 0,
            }
        }
        if inst.dsts.is_empty() || inst.dsts.iter().all(|dst| dying.contains(dst)) {
            self.regs.put(0, None);
        }
    }

    /// The slots still needed.
    fn keep(&self) -> SlotSet {
        let slots = self
            .live
            .iter()
            .filter_map(|val| self.frames.slot(self.block, val));
        SlotSet(
            slots
                .filter(|slot| *slot < 64)
                .fold(0, |set, slot| set | 1 << slot),
        )
    }

    /// Moves arguments to where a call wants them. Gives what is called, and the number of arguments.
    fn pass_arguments(&mut self, inst: &Inst) -> (Vec<Src>, u8) {
        let callees = translate::callees(&inst.kind);
        let srcs = self.srcs(&inst.args);
        let (callee, args) = srcs.split_at(callees);
        let arity = u8::try_from(args.len()).expect("a call has at most 255 arguments");
        let mut moves: Vec<(Src, Reg)> = Vec::with_capacity(srcs.len());
        for (index, src) in (0u16..).zip(args) {
            moves.push((*src, Reg::X(index)));
        }
        let mut called = Vec::with_capacity(callees);
        let above = u16::from(arity) + u16::try_from(callees).expect("at most two");
        for (place, src) in (u16::from(arity)..).zip(callee) {
            match src {
                Src::X(index) if *index < above => {
                    moves.push((*src, Reg::X(place)));
                    called.push(Src::X(place));
                }
                _ => called.push(*src),
            }
        }
        moves::parallel(&moves, &mut self.code);
        (called, arity)
    }

    // -- Terminators ----------------------------------------------------------------------

    /// The label of a block, for an op that goes there.
    fn label(&self, id: BlockId) -> Label {
        self.used.borrow_mut()[id.index()] = true;
        label(id)
    }

    fn term(&mut self, term: &Term, dying: &[Val]) {
        let frame = self.frames.size(self.block);
        match term {
            Term::Open => unreachable!("only blocks that are reached are in the order"),
            Term::Jump(target, args) => self.jump(*target, args),
            Term::Branch { test, then, fail } => self.branch(test, (*then, *fail), dying),
            Term::Select { .. } | Term::SelectArity { .. } => self.select(term),
            Term::Return(value) => {
                let src = self.src(*value);
                if src != Src::X(0) {
                    self.code.push(Op::Move {
                        src,
                        dst: Reg::X(0),
                    });
                }
                self.code.push(Op::Return { frame });
            }
            Term::TailCall(inst) => {
                let (callee, arity) = self.pass_arguments(inst);
                // Functions that stay in the trace when they raise, as those that read a field do.
                if matches!(inst.kind, Kind::CallFun | Kind::Apply | Kind::CallRemote(_)) {
                    self.note_line(inst.line);
                }
                self.code
                    .push(translate::tail_call(&inst.kind, &callee, arity, frame));
            }
            Term::Error { .. } | Term::FunctionClause { .. } | Term::Reraise { .. } => {
                self.raise(term)
            }
            Term::ReceiveSkip(again) => self.code.push(Op::ReceiveSkip {
                again: self.label(*again),
            }),
            Term::ReceiveWait(again) => self.code.push(Op::ReceiveWait {
                again: self.label(*again),
            }),
            Term::ReceiveWaitFor {
                timeout,
                again,
                expired,
                line,
            } => {
                let timeout_ms = self.src(*timeout);
                self.note_line(*line);
                self.code.push(Op::ReceiveWaitFor {
                    timeout_ms,
                    again: self.label(*again),
                });
                self.regs.cut(0);
                self.go_to(*expired);
            }
        }
        if self.ends[self.block.index()].is_none() {
            self.ends[self.block.index()] = Some(self.regs.clone());
        }
    }

    fn select(&mut self, term: &Term) {
        match term {
            Term::Select {
                value,
                cases,
                default,
            } => {
                let src = self.src(*value);
                let case = |(value, target): &(Operand, BlockId)| SwitchCase {
                    value: self.src(*value),
                    target: self.label(*target),
                };
                let cases = cases.iter().map(case).collect();
                self.code.push(Op::SelectValue {
                    src,
                    cases,
                    default: self.label(*default),
                });
            }
            Term::SelectArity {
                value,
                cases,
                default,
            } => {
                let src = self.src(*value);
                let case = |(arity, target): &(u32, BlockId)| bytecode::ArityCase {
                    arity: *arity,
                    target: self.label(*target),
                };
                let cases = cases.iter().map(case).collect();
                self.code.push(Op::SelectArity {
                    src,
                    cases,
                    default: self.label(*default),
                });
            }
            _ => unreachable!("called for tables"),
        }
    }

    fn raise(&mut self, term: &Term) {
        match term {
            Term::Error { kind, value, line } => {
                let value = self.src(*value);
                self.note_line(*line);
                self.code.push(Op::Error { kind: *kind, value });
            }
            Term::FunctionClause { args, line } => {
                let srcs = self.srcs(args);
                let moves: Vec<_> = srcs.into_iter().zip((0u16..).map(Reg::X)).collect();
                moves::parallel(&moves, &mut self.code);
                self.note_line(*line);
                self.code.push(Op::FunctionClause {});
            }
            Term::Reraise { args } => {
                let [kind, value, trace] = args.map(|arg| self.src(arg));
                self.code.push(Op::Reraise { kind, value, trace });
            }
            _ => unreachable!("called for what raises"),
        }
    }

    /// Goes to a block unless it comes next.
    fn go_to(&mut self, target: BlockId) {
        if self.next != Some(target) {
            self.code.push(Op::Jump {
                target: self.label(target),
            });
        }
    }

    fn jump(&mut self, target: BlockId, args: &[Operand]) {
        let params = &self.func.block(target).params;
        let mut moves: Vec<(Src, Reg)> = Vec::with_capacity(args.len());
        for (param, arg) in params.iter().zip(args) {
            let src = self.src(*arg);
            let dst = self.param_place(target, *param, src);
            moves.push((src, dst));
        }
        moves::parallel(&moves, &mut self.code);
        for (_, dst) in &moves {
            if let Reg::X(index) = dst {
                self.regs.put(*index, None);
            }
        }
        self.go_to(target);
    }

    /// Where a parameter is passed; chosen at the first jump.
    fn param_place(&mut self, target: BlockId, param: Val, src: Src) -> Reg {
        if !self.arrives_in_register(target, param) {
            let slot = self
                .frames
                .slot(target, param)
                .expect("it does not arrive in a register");
            return Reg::Y(slot);
        }
        if self.home[param.index()] != NO_HOME {
            return Reg::X(self.home[param.index()]);
        }
        let params = &self.func.block(target).params;
        let arrivals = self.live_in[target.index()].iter().chain(params);
        let taken: Vec<u16> = arrivals
            .filter(|val| self.arrives_in_register(target, **val))
            .map(|val| self.home[val.index()])
            .collect();
        let hint = self.hints[param.index()].filter(|hint| !taken.contains(hint));
        let here = match src {
            Src::X(index) if !taken.contains(&index) => Some(index),
            _ => None,
        };
        let lowest = (0..u16::MAX).find(|index| !taken.contains(index));
        let home = hint.or(here).or(lowest).expect("some register is free");
        self.home[param.index()] = home;
        Reg::X(home)
    }

    fn branch(&mut self, test: &Inst, (then, fail): (BlockId, BlockId), dying: &[Val]) {
        let srcs = self.srcs(&test.args);
        dying.iter().for_each(|val| self.live.remove(*val));
        let collects = translate::collects(&test.kind);
        let live = if collects { self.live_count(&srcs) } else { 0 };
        if collects {
            self.fill_holes(live);
        }
        let dsts = if test.kind == Kind::ReceivePeek {
            self.regs.cut(0);
            test.dsts.iter().for_each(|dst| self.home[dst.index()] = 0);
            vec![Reg::X(0)]
        } else {
            self.destinations(test, &srcs, then)
        };
        self.code.push(translate::test(
            &test.kind,
            &srcs,
            &dsts,
            live,
            self.label(fail),
        ));
        if collects {
            self.regs.cut(live);
        }
        for dst in &dsts {
            if let Reg::X(index) = dst {
                self.regs.forget(*index);
            }
        }
        self.ends[self.block.index()] = Some(self.regs.clone());
        self.go_to(then);
    }
}

/// The label of a block.
fn label(id: BlockId) -> Label {
    Label::new(id.index())
}

/// The x registers among sources.
fn registers_of(srcs: &[Src]) -> Vec<u16> {
    let index = |src: &Src| match src {
        Src::X(index) => Some(*index),
        Src::Y(_) | Src::Int(_) | Src::Atom(_) | Src::Nil | Src::Literal(_) => None,
    };
    srcs.iter().filter_map(index).collect()
}
