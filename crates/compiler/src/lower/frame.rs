//! Frames: which blocks have one, and which values live in its slots.
//!
//! A block has a frame if values must survive a call in it, or if one of its predecessors has a
//! frame. `Allocate` stands at the start of a framed block without framed predecessors. The framed
//! blocks that lead to one another are a component with one frame size; a value that must survive
//! a call anywhere in a component lives in a slot throughout it, and in a register before it.
//!
//! Invariant: predecessors of a framed block are all framed, or none is.

use rustc_hash::{FxHashMap, FxHashSet};

use super::ir::{Block, BlockId, ENTRY, Func, Kind, Operand, Term, Val};
use super::liveness::{self, ValSet};

/// Where values live.
pub(super) struct Frames {
    /// The component of each block that has a frame.
    component: Vec<Option<u32>>,
    /// Whether the block begins with `Allocate`.
    allocates: Vec<bool>,
    /// The slot of each value that lives in one.
    slots: FxHashMap<(u32, Val), u16>,
    /// The number of slots of each component.
    sizes: Vec<u16>,
}

impl Frames {
    /// The slot of a value in a block, if it lives in one there.
    pub(super) fn slot(&self, block: BlockId, val: Val) -> Option<u16> {
        self.slots
            .get(&(self.component[block.index()]?, val))
            .copied()
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

/// Finds the frames of a function. May add blocks, at the end of `order`.
pub(super) fn frames(
    func: &mut Func,
    order: &mut Vec<BlockId>,
    live_in: &mut Vec<Vec<Val>>,
) -> Frames {
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
        slots: FxHashMap::default(),
        sizes: vec![0; count],
    };
    for (block, val) in survivors {
        let component = frames.component[block.index()].expect("a survivor's block has a frame");
        frames.slots.insert((component, val), u16::MAX);
    }
    color(func, order, live_in, &mut frames);
    frames
}

/// The values that must survive a call, and the blocks of the calls.
fn survivors(func: &Func, order: &[BlockId], live_in: &[Vec<Val>]) -> Vec<(BlockId, Val)> {
    let mut survivors = Vec::new();
    let mut live = ValSet::new(func);
    for id in order {
        let block = func.block(*id);
        if let Some(handler) = func.handler_of(*id) {
            survivors.extend(live_in[handler.index()].iter().map(|val| (*id, *val)));
        }
        liveness::live_out(func, *id, live_in, &mut live);
        let waits = match &block.term {
            Term::ReceiveWait(_) | Term::ReceiveWaitFor { .. } => true,
            Term::Branch { test, .. } => test.kind.clobbers(),
            _ => false,
        };
        if waits {
            survivors.extend(live.iter().map(|val| (*id, val)));
            if let Term::ReceiveWaitFor {
                timeout: Operand::Val(val),
                ..
            } = &block.term
            {
                // The loop needs it again, which liveness knows; it must not be in x either.
                survivors.push((*id, *val));
            }
        }
        block.term.each_operand(|operand| {
            if let Operand::Val(val) = operand {
                live.insert(val);
            }
        });
        for inst in block.insts.iter().rev() {
            inst.dsts.iter().for_each(|dst| live.remove(*dst));
            if inst.kind.clobbers() {
                survivors.extend(live.iter().map(|val| (*id, val)));
            }
            inst.args
                .iter()
                .filter_map(|arg| arg.val())
                .for_each(|val| {
                    live.insert(val);
                });
        }
    }
    survivors
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

/// A value in a component.
type Home = (u32, Val);

/// Which homes must differ.
#[derive(Default)]
struct Conflicts {
    /// In order of their first definition.
    homes: Vec<Home>,
    begun: FxHashSet<Home>,
    neighbours: FxHashMap<Home, Vec<Val>>,
    /// A home that would like the slot of another.
    wishes: FxHashMap<Home, Val>,
}

impl Conflicts {
    /// `home` begins while `live` are in slots.
    fn begin(&mut self, home: Home, live: &ValSet) {
        if self.begun.insert(home) {
            self.homes.push(home);
        }
        for other in live.iter().filter(|other| *other != home.1) {
            self.neighbours.entry(home).or_default().push(other);
            self.neighbours
                .entry((home.0, other))
                .or_default()
                .push(home.1);
        }
        self.neighbours.entry(home).or_default();
    }
}

/// Gives every value that lives in a slot one that no other needs meanwhile.
fn color(func: &Func, order: &[BlockId], live_in: &[Vec<Val>], frames: &mut Frames) {
    let mut conflicts = Conflicts::default();
    let mut live = ValSet::new(func);
    for id in order {
        let Some(component) = frames.component[id.index()] else {
            continue;
        };
        let in_slot = |val: Val| frames.slots.contains_key(&(component, val));
        collect(
            func,
            *id,
            component,
            in_slot,
            (live_in, frames.allocates(*id)),
            (&mut live, &mut conflicts),
        );
    }
    for home in &conflicts.homes {
        let taken: Vec<u16> = conflicts.neighbours[home]
            .iter()
            .filter_map(|other| frames.slots.get(&(home.0, *other)).copied())
            .collect();
        let wish = conflicts
            .wishes
            .get(home)
            .and_then(|val| frames.slots.get(&(home.0, *val)))
            .copied();
        let wish = wish.filter(|slot| *slot != u16::MAX && !taken.contains(slot));
        let free = (0..u16::MAX).find(|slot| !taken.contains(slot));
        let slot = wish.or(free).expect("fewer values than slots live at once");
        frames.slots.insert(*home, slot);
        let size = &mut frames.sizes[home.0 as usize];
        *size = (*size).max(slot + 1);
    }
}

/// Notes the conflicts that arise in a block.
fn collect(
    func: &Func,
    id: BlockId,
    component: u32,
    in_slot: impl Fn(Val) -> bool,
    (live_in, allocates): (&[Vec<Val>], bool),
    (live, conflicts): (&mut ValSet, &mut Conflicts),
) {
    let block: &Block = func.block(id);
    liveness::live_out(func, id, live_in, live);
    let stale: Vec<Val> = live.iter().filter(|val| !in_slot(*val)).collect();
    stale.into_iter().for_each(|val| live.remove(val));
    if let Term::Branch { test, .. } = &block.term {
        for dst in test.dsts.iter().filter(|dst| in_slot(**dst)) {
            conflicts.begin((component, *dst), live);
            live.insert(*dst);
        }
        test.dsts.iter().for_each(|dst| live.remove(*dst));
    }
    if let Term::Jump(target, args) = &block.term {
        for (param, arg) in func.block(*target).params.iter().zip(args) {
            if let Operand::Val(arg) = arg {
                conflicts.wishes.insert((component, *param), *arg);
            }
        }
    }
    block
        .term
        .each_operand(|operand| add(operand, live, &in_slot));
    for inst in block.insts.iter().rev() {
        let dsts = || inst.dsts.iter().filter(|dst| in_slot(**dst));
        dsts().for_each(|dst| {
            live.insert(*dst);
        });
        dsts().for_each(|dst| conflicts.begin((component, *dst), live));
        dsts().for_each(|dst| live.remove(*dst));
        inst.args.iter().for_each(|arg| add(*arg, live, &in_slot));
    }
    for param in block.params.iter().filter(|param| in_slot(**param)) {
        live.insert(*param);
    }
    let starts: Vec<Val> = match allocates {
        true => live.iter().collect(),
        false => block
            .params
            .iter()
            .copied()
            .filter(|param| in_slot(*param))
            .collect(),
    };
    starts
        .into_iter()
        .for_each(|val| conflicts.begin((component, val), live));
}

fn add(operand: Operand, live: &mut ValSet, in_slot: impl Fn(Val) -> bool) {
    if let Operand::Val(val) = operand
        && in_slot(val)
    {
        live.insert(val);
    }
}
