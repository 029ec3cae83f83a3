//! Frames: which blocks have one, and which values live in its slots.
//!
//! A block has a frame if values must survive a call in it, if more values live at once in it than
//! x registers are meant for, or if one of its predecessors has a frame. `Allocate` stands at the
//! start of a framed block without framed predecessors. The framed blocks that lead to one another
//! are a component with one frame size; a value that must leave the x registers anywhere in a
//! component lives in a slot throughout it, and in a register before it.
//!
//! Invariants: predecessors of a framed block are all framed, or none is. Where a value lives in no
//! slot, at most [`CROWD`] values do.

mod slots;

use rustc_hash::FxHashMap;

use super::ir::{BlockId, ENTRY, Func, Inst, Kind, Operand, Term, Val};
use super::liveness::{self, ValSet};

/// More values than this do not live in x registers at once: they go to slots, as if a call came. Less than
/// half of the x registers, so that there is room for operands that die where as many results begin, and for arguments.
const CROWD: usize = 400;

/// A value has no slot yet.
const UNPLACED: u16 = u16::MAX;

/// Where values live.
pub(super) struct Frames {
    /// The component of each block that has a frame.
    component: Vec<Option<u32>>,
    /// Whether the block begins with `Allocate`.
    allocates: Vec<bool>,
    /// For each value a component in which it lives in a slot, and the slot.
    slots: Vec<Option<(u32, u16)>>,
    /// The slots of values in further components.
    more_slots: FxHashMap<(u32, Val), u16>,
    /// The number of slots of each component.
    sizes: Vec<u16>,
}

impl Frames {
    /// The slot of a value in a block, if it lives in one there.
    pub(super) fn slot(&self, block: BlockId, val: Val) -> Option<u16> {
        self.slot_in(self.component[block.index()]?, val)
    }

    fn slot_in(&self, component: u32, val: Val) -> Option<u16> {
        match self.slots[val.index()]? {
            (own, slot) if own == component => Some(slot),
            _ => self.more_slots.get(&(component, val)).copied(),
        }
    }

    /// A value lives in a slot of a component.
    fn place(&mut self, component: u32, val: Val, slot: u16) {
        match &mut self.slots[val.index()] {
            Some((own, known)) if *own == component => *known = slot,
            Some(_) => {
                self.more_slots.insert((component, val), slot);
            }
            empty => *empty = Some((component, slot)),
        }
        if slot != UNPLACED {
            let size = &mut self.sizes[component as usize];
            *size = (*size).max(slot + 1);
        }
    }

    /// The number of slots of the frame in a block.
    pub(super) fn size(&self, block: BlockId) -> u16 {
        self.component[block.index()].map_or(0, |component| self.sizes[component as usize])
    }

    /// Whether the frame is made at the start of the block.
    pub(super) fn allocates(&self, block: BlockId) -> bool {
        self.allocates[block.index()]
    }
}

/// Finds the frames of a function, unless one would need more slots than there may be. May add blocks, at the end of
/// `order`.
pub(super) fn frames(
    func: &mut Func,
    order: &mut Vec<BlockId>,
    live_in: &mut Vec<Vec<Val>>,
) -> Option<Frames> {
    let survivors = survivors(func, order, live_in);
    let mut framed = vec![false; func.blocks.len()];
    for (block, _) in &survivors {
        framed[block.index()] = true;
    }
    if !survivors.is_empty() {
        for id in order.iter() {
            let enters = func
                .block(*id)
                .insts
                .iter()
                .any(|inst| inst.kind == Kind::TryEnter);
            framed[id.index()] |= enters;
        }
    }
    spread(func, order, live_in, &mut framed);
    let preds = liveness::predecessors(func);
    let component = components(func, order, &framed);
    let allocates: Vec<bool> = (0..func.blocks.len())
        .map(|index| framed[index] && !preds[index].iter().any(|pred| framed[pred.index()]))
        .collect();
    let count = component
        .iter()
        .flatten()
        .max()
        .map_or(0, |last| *last as usize + 1);
    let mut frames = Frames {
        component,
        allocates,
        slots: vec![None; func.vals as usize],
        more_slots: FxHashMap::default(),
        sizes: vec![0; count],
    };
    for (block, val) in survivors {
        let component = frames.component[block.index()].expect("a survivor's block has a frame");
        frames.place(component, val, UNPLACED);
    }
    slots::choose(func, order, live_in, &mut frames)?;
    Some(frames)
}

/// The values that cannot stay in x registers, and the blocks where that is so.
fn survivors(func: &Func, order: &[BlockId], live_in: &[Vec<Val>]) -> Vec<(BlockId, Val)> {
    let mut found = Survivors {
        all: Vec::new(),
        fresh: Vec::new(),
        live: ValSet::new(func),
    };
    for id in order {
        found.block(func, *id, live_in);
    }
    found.all
}

/// The search for survivors, backwards through a block.
struct Survivors {
    all: Vec<(BlockId, Val)>,
    /// The values that came alive since all that lived were found to survive.
    fresh: Vec<Val>,
    live: ValSet,
}

impl Survivors {
    fn block(&mut self, func: &Func, id: BlockId, live_in: &[Vec<Val>]) {
        let block = func.block(id);
        if let Some(handler) = func.handler_of(id) {
            let into_handler = live_in[handler.index()].iter();
            self.all.extend(into_handler.map(|val| (id, *val)));
        }
        liveness::live_out(func, id, live_in, &mut self.live);
        self.fresh.clear();
        self.fresh.extend(self.live.iter());
        match &block.term {
            Term::ReceiveWait(_) => self.survive(id),
            Term::ReceiveWaitFor { timeout, .. } => {
                // The loop needs it again, which liveness knows; it must not be in x either.
                self.add(*timeout);
                self.survive(id);
            }
            Term::Branch { test, .. } => self.inst(id, test),
            Term::Jump(target, args) => {
                let params = &func.block(*target).params;
                args.iter().for_each(|arg| self.add(*arg));
                if self.live.len() + params.len() > CROWD {
                    self.survive(id);
                    self.all.extend(params.iter().map(|param| (id, *param)));
                }
            }
            term => term.each_operand(|operand| self.add(operand)),
        }
        for inst in block.insts.iter().rev() {
            self.inst(id, inst);
        }
    }

    fn inst(&mut self, id: BlockId, inst: &Inst) {
        if inst.kind.clobbers() {
            inst.dsts.iter().for_each(|dst| self.live.remove(*dst));
            self.survive(id);
            inst.args.iter().for_each(|arg| self.add(*arg));
            return;
        }
        inst.dsts
            .iter()
            .for_each(|dst| self.add(Operand::Val(*dst)));
        inst.args.iter().for_each(|arg| self.add(*arg));
        if self.live.len() > CROWD {
            self.survive(id);
        }
        inst.dsts.iter().for_each(|dst| self.live.remove(*dst));
    }

    fn add(&mut self, operand: Operand) {
        if let Operand::Val(val) = operand
            && self.live.insert(val)
        {
            self.fresh.push(val);
        }
    }

    /// All that lives here survives.
    fn survive(&mut self, id: BlockId) {
        let live = &self.live;
        let alive = self.fresh.drain(..).filter(|val| live.contains(*val));
        self.all.extend(alive.map(|val| (id, val)));
    }
}

/// Frames spread to successors; where a block would be entered with and without a frame, the
/// predecessor without gets one, or a block between them.
fn spread(
    func: &mut Func,
    order: &mut Vec<BlockId>,
    live_in: &mut Vec<Vec<Val>>,
    framed: &mut Vec<bool>,
) {
    loop {
        let mut pending: Vec<BlockId> = order
            .iter()
            .copied()
            .filter(|id| framed[id.index()])
            .collect();
        while let Some(id) = pending.pop() {
            func.each_successor(id, |target| {
                if !std::mem::replace(&mut framed[target.index()], true) {
                    pending.push(target);
                }
            });
        }
        let preds = liveness::predecessors(func);
        let mut changed = false;
        for id in order.clone() {
            if !framed[id.index()] {
                continue;
            }
            let preds = &preds[id.index()];
            let is_framed = |pred: &&BlockId| framed[pred.index()];
            let mixed = preds.iter().any(|pred| framed[pred.index()]) || id == ENTRY;
            if !mixed {
                continue;
            }
            let bare: Vec<BlockId> = preds
                .iter()
                .filter(|pred| !is_framed(pred))
                .copied()
                .collect();
            for pred in bare {
                changed = true;
                let mut all = true;
                func.each_successor(pred, |target| all &= framed[target.index()]);
                if all {
                    framed[pred.index()] = true;
                } else {
                    split_edge(func, (pred, id), order, live_in);
                    framed.push(true);
                }
            }
        }
        if !changed {
            return;
        }
    }
}

/// Puts a block between two.
fn split_edge(
    func: &mut Func,
    (from, to): (BlockId, BlockId),
    order: &mut Vec<BlockId>,
    live_in: &mut Vec<Vec<Val>>,
) {
    let between = func.new_block(func.block(to).region);
    func.block_mut(between).term = Term::Jump(to, Vec::new());
    // A test's results begin in the block it leads to, which only it leads to: never split.
    debug_assert!(
        func.block(to).params.is_empty(),
        "only jumps pass arguments"
    );
    func.block_mut(from).term.each_target_mut(|target| {
        if *target == to {
            *target = between;
        }
    });
    order.push(between);
    live_in.push(live_in[to.index()].clone());
}

/// Numbers the sets of framed blocks that lead to one another.
fn components(func: &Func, order: &[BlockId], framed: &[bool]) -> Vec<Option<u32>> {
    let mut leader: Vec<usize> = (0..func.blocks.len()).collect();
    fn find(leader: &mut [usize], mut at: usize) -> usize {
        while leader[at] != at {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        at
    }
    for id in order.iter().filter(|id| framed[id.index()]) {
        let mut targets = Vec::new();
        func.each_successor(*id, |target| targets.push(target));
        for target in targets {
            let (a, b) = (
                find(&mut leader, id.index()),
                find(&mut leader, target.index()),
            );
            leader[a] = b;
        }
    }
    let mut numbers: FxHashMap<usize, u32> = FxHashMap::default();
    let mut component = vec![None; func.blocks.len()];
    for id in order.iter().filter(|id| framed[id.index()]) {
        let leader = find(&mut leader, id.index());
        let next = u32::try_from(numbers.len()).expect("fewer components than blocks");
        component[id.index()] = Some(*numbers.entry(leader).or_insert(next));
    }
    component
}
