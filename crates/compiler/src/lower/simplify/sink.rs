//! Loads moved down into the only successor that needs them.

use crate::lower::ir::{Block, BlockId, Func, Inst, Operand, Term, Val};
use crate::lower::{layout, liveness};

/// Moves loads down into the only successor that needs them.
pub(super) fn loads(func: &mut Func) {
    let preds = liveness::predecessors(func);
    let mut live = liveness::live_in(func, &preds);
    let mut needs = vec![Need::default(); func.vals as usize];
    for id in layout::reverse_postorder(func) {
        if !may_give(func.block(id)) {
            continue;
        }
        let mut targets = Vec::new();
        func.block(id)
            .term
            .each_target(|target| targets.push(target));
        targets.sort_unstable();
        targets.dedup();
        let mut visit = Visit {
            id,
            targets: &targets,
            preds: &preds,
            needs: &mut needs,
        };
        visit.note(func, &live);
        for (target, loads) in targets.iter().zip(visit.take(func)) {
            if loads.is_empty() {
                continue;
            }
            let live = &mut live[target.index()];
            live.extend(loads.iter().filter_map(|load| load.args[0].val()));
            live.sort_unstable();
            live.dedup();
            live.retain(|val| needs[val.index()].moved != Some(id));
            func.block_mut(*target).insts.splice(0..0, loads);
        }
    }
}

/// Whether a block may have loads that others can do.
fn may_give(block: &Block) -> bool {
    let stays = match &block.term {
        Term::Jump(..) => true,
        Term::Branch { test, .. } => test.kind.clobbers(),
        _ => false,
    };
    !stays && block.region.is_none() && block.insts.iter().any(|inst| inst.kind.is_load())
}

/// Who needs a value, each as of the block that was visited then.
#[derive(Clone, Copy, Default)]
struct Need {
    /// An instruction that stays, or the terminator.
    here: Option<BlockId>,
    /// The terminator.
    at_end: Option<BlockId>,
    /// A successor; none if there are several.
    below: Option<(BlockId, Option<BlockId>)>,
    /// Nobody here: its load was moved.
    moved: Option<BlockId>,
}

/// A block whose loads may move.
struct Visit<'s> {
    id: BlockId,
    targets: &'s [BlockId],
    preds: &'s [Vec<BlockId>],
    needs: &'s mut [Need],
}

impl Visit<'_> {
    /// Notes what the successors and the terminator need.
    fn note(&mut self, func: &Func, live: &[Vec<Val>]) {
        for target in self.targets {
            for val in &live[target.index()] {
                self.note_below(*val, *target);
            }
        }
        func.block(self.id).term.each_operand(|operand| {
            if let Operand::Val(val) = operand {
                let need = &mut self.needs[val.index()];
                (need.here, need.at_end) = (Some(self.id), Some(self.id));
            }
        });
    }

    fn note_below(&mut self, val: Val, target: BlockId) {
        let below = &mut self.needs[val.index()].below;
        *below = match below {
            Some((id, known)) if *id == self.id => Some((*id, known.filter(|own| *own == target))),
            _ => Some((self.id, Some(target))),
        };
    }

    /// Takes the loads out that move; gives those of each successor.
    fn take(&mut self, func: &mut Func) -> Vec<Vec<Inst>> {
        let mut taken: Vec<Vec<Inst>> = vec![Vec::new(); self.targets.len()];
        let insts = std::mem::take(&mut func.block_mut(self.id).insts);
        let mut kept = Vec::with_capacity(insts.len());
        let mut before_call = false;
        for inst in insts.into_iter().rev() {
            before_call |= inst.kind.clobbers();
            let taker = self.taker(&inst).filter(|_| !before_call);
            let Some(at) = taker.and_then(|taker| self.targets.binary_search(&taker).ok()) else {
                for val in inst.args.iter().filter_map(|arg| arg.val()) {
                    self.needs[val.index()].here = Some(self.id);
                }
                kept.push(inst);
                continue;
            };
            self.needs[inst.dsts[0].index()].moved = Some(self.id);
            if let Some(whole) = inst.args[0].val() {
                self.note_below(whole, self.targets[at]);
            }
            taken[at].push(inst);
        }
        kept.reverse();
        func.block_mut(self.id).insts = kept;
        taken.iter_mut().for_each(|loads| loads.reverse());
        taken
    }

    /// The successor that alone needs what an instruction loads.
    fn taker(&self, inst: &Inst) -> Option<BlockId> {
        if !inst.kind.is_load() {
            return None;
        }
        let need = &self.needs[inst.dsts[0].index()];
        // What is known of the whole now, a test of it may hide.
        let is_tested = |whole: Val| self.needs[whole.index()].at_end == Some(self.id);
        if need.here == Some(self.id) || inst.args[0].val().is_some_and(is_tested) {
            return None;
        }
        let (_, taker) = need.below.filter(|(id, _)| *id == self.id)?;
        taker.filter(|taker| self.preds[taker.index()].len() == 1)
    }
}
