//! Which values each block needs from before it.

use super::ir::{BlockId, Func, Operand, Term, Val};

/// The predecessors of every block; a block is its handler's predecessor too.
pub(super) fn predecessors(func: &Func) -> Vec<Vec<BlockId>> {
    let mut preds: Vec<Vec<BlockId>> = vec![Vec::new(); func.blocks.len()];
    for index in 0..func.blocks.len() {
        let id = BlockId::new(index);
        if func.block(id).term == Term::Open {
            continue;
        }
        func.each_successor(id, |target| {
            if preds[target.index()].last() != Some(&id) {
                preds[target.index()].push(id);
            }
        });
    }
    preds
}

/// The block where each value begins; results of a test begin in the block where it holds.
pub(super) fn definitions(func: &Func) -> Vec<Option<BlockId>> {
    let mut definitions = vec![None; func.vals as usize];
    for (index, block) in func.blocks.iter().enumerate() {
        let id = Some(BlockId::new(index));
        block
            .params
            .iter()
            .for_each(|val| definitions[val.index()] = id);
        for val in block.insts.iter().flat_map(|inst| &inst.dsts) {
            definitions[val.index()] = id;
        }
        if let Term::Branch { test, then, .. } = &block.term {
            test.dsts
                .iter()
                .for_each(|val| definitions[val.index()] = Some(*then));
        }
    }
    definitions
}

/// For each block the values that live into it, its parameters and a test's results aside.
pub(super) fn live_in(func: &Func, preds: &[Vec<BlockId>]) -> Vec<Vec<Val>> {
    let definitions = definitions(func);
    let mut uses: Vec<Vec<BlockId>> = vec![Vec::new(); func.vals as usize];
    for (index, block) in func.blocks.iter().enumerate() {
        let id = BlockId::new(index);
        let mut note = |val: Val| {
            let uses = &mut uses[val.index()];
            if uses.last() != Some(&id) {
                uses.push(id);
            }
        };
        let args = block.insts.iter().flat_map(|inst| &inst.args);
        args.filter_map(|arg| arg.val()).for_each(&mut note);
        block.term.each_operand(|operand| {
            if let Some(val) = operand.val() {
                note(val);
            }
        });
    }
    let mut live: Vec<Vec<Val>> = vec![Vec::new(); func.blocks.len()];
    let mut pending = Vec::new();
    for (index, uses) in uses.into_iter().enumerate() {
        let val = Val::new(index);
        pending.extend(uses);
        while let Some(block) = pending.pop() {
            let is_known = live[block.index()].last() == Some(&val);
            if !is_known && definitions[index] != Some(block) {
                live[block.index()].push(val);
                pending.extend(&preds[block.index()]);
            }
        }
    }
    live
}

/// A set of values that is emptied quickly and listed in the order of insertion, nearly.
pub(super) struct ValSet {
    dense: Vec<Val>,
    place: Vec<u32>,
}

impl ValSet {
    /// An empty set for the values of a function.
    pub(super) fn new(func: &Func) -> ValSet {
        ValSet {
            dense: Vec::new(),
            place: vec![u32::MAX; func.vals as usize],
        }
    }

    /// Whether it has the value.
    pub(super) fn contains(&self, val: Val) -> bool {
        self.place[val.index()] != u32::MAX
    }

    /// Adds a value; says whether it is new.
    pub(super) fn insert(&mut self, val: Val) -> bool {
        if self.contains(val) {
            return false;
        }
        self.place[val.index()] =
            u32::try_from(self.dense.len()).expect("values are counted by u32");
        self.dense.push(val);
        true
    }

    /// Takes a value out.
    pub(super) fn remove(&mut self, val: Val) {
        let place = std::mem::replace(&mut self.place[val.index()], u32::MAX);
        if place == u32::MAX {
            return;
        }
        self.dense.swap_remove(place as usize);
        if let Some(moved) = self.dense.get(place as usize) {
            self.place[moved.index()] = place;
        }
    }

    /// How many values it has.
    pub(super) fn len(&self) -> usize {
        self.dense.len()
    }

    /// Takes all values out.
    pub(super) fn clear(&mut self) {
        self.dense
            .iter()
            .for_each(|val| self.place[val.index()] = u32::MAX);
        self.dense.clear();
    }

    /// The values.
    pub(super) fn iter(&self) -> impl Iterator<Item = Val> + '_ {
        self.dense.iter().copied()
    }
}

/// Puts into `live` what lives out of a block: into its successors and its handler.
pub(super) fn live_out(func: &Func, id: BlockId, live_in: &[Vec<Val>], live: &mut ValSet) {
    live.clear();
    func.each_successor(id, |target| {
        live_in[target.index()].iter().for_each(|val| {
            live.insert(*val);
        });
    });
}

/// The values that are last needed, or begin and are never needed, at each instruction of a block, later ones first; the
/// terminator's index is their number.
pub(super) type Deaths = Vec<(usize, Val)>;

/// Finds what dies where in a block, and what lives at its start, into `live`.
pub(super) fn deaths(func: &Func, id: BlockId, live_in: &[Vec<Val>], live: &mut ValSet) -> Deaths {
    let block = func.block(id);
    let mut deaths = Vec::new();
    live_out(func, id, live_in, live);
    block.term.each_operand(|operand| {
        if let Operand::Val(val) = operand
            && live.insert(val)
        {
            deaths.push((block.insts.len(), val));
        }
    });
    for (at, inst) in block.insts.iter().enumerate().rev() {
        for dst in &inst.dsts {
            if !live.contains(*dst) {
                deaths.push((at, *dst));
            }
            live.remove(*dst);
        }
        for val in inst.args.iter().filter_map(|arg| arg.val()) {
            if live.insert(val) {
                deaths.push((at, val));
            }
        }
    }
    deaths
}
