//! Instructions moved up: loads that both ways of a branch begin with, and builders past arithmetic.

use super::Renaming;
use crate::lower::ir::{Block, BlockId, Func, Inst, Kind, Operand, Term, Val};
use crate::lower::{layout, liveness};

/// Makes a load that stands at the start of both successors of a branch one load before the branch.
pub(super) fn loads(func: &mut Func) {
    let preds = liveness::predecessors(func);
    let mut order = layout::reverse_postorder(func);
    order.reverse();
    let mut renaming = Renaming::new(func);
    let mut changed = false;
    for id in order {
        let Term::Branch { test, then, fail } = &func.block(id).term else {
            continue;
        };
        let (then, fail) = (*then, *fail);
        let only_here = |target: BlockId| preds[target.index()] == [id];
        let same_region = |target: BlockId| func.block(target).region == func.block(id).region;
        if test.kind.clobbers()
            || !test.dsts.is_empty()
            || then == fail
            || !only_here(then)
            || !only_here(fail)
            || !same_region(then)
            || !same_region(fail)
        {
            continue;
        }
        while let Some((left, right)) = shared_load(func.block(then), func.block(fail)) {
            let load = func.block_mut(then).insts.remove(left);
            let other = func.block_mut(fail).insts.remove(right);
            renaming.set(other.dsts[0], Operand::Val(load.dsts[0]));
            func.block_mut(id).insts.push(load);
            changed = true;
        }
    }
    if changed {
        renaming.apply(func);
    }
}

/// Where among the loads that two blocks begin with the same one stands.
fn shared_load(left: &Block, right: &Block) -> Option<(usize, usize)> {
    let leading = |block: &Block| {
        block
            .insts
            .iter()
            .take_while(|inst| inst.kind.is_load())
            .count()
    };
    let (lefts, rights) = (&left.insts[..leading(left)], &right.insts[..leading(right)]);
    let reads_no_load = |inst: &Inst, among: &[Inst]| {
        among
            .iter()
            .flat_map(|other| &other.dsts)
            .all(|dst| !inst.args.contains(&Operand::Val(*dst)))
    };
    for (at, load) in lefts.iter().enumerate() {
        let same = |other: &Inst| other.kind == load.kind && other.args == load.args;
        if let Some(there) = rights.iter().position(same)
            && reads_no_load(load, lefts)
        {
            return Some((at, there));
        }
    }
    None
}

/// Moves what makes cells and tuples up past arithmetic that reads one of their parts: then the arithmetic is the last to
/// read it, and its result may take its register.
pub(super) fn builders(func: &mut Func) {
    for block in &mut func.blocks {
        for at in 1..block.insts.len() {
            let mut at = at;
            while at > 0 && passes(&block.insts[at - 1], &block.insts[at]) {
                block.insts.swap(at - 1, at);
                at -= 1;
            }
        }
    }
}

/// Whether the builder after an arithmetic instruction goes before it.
fn passes(arith: &Inst, builder: &Inst) -> bool {
    let is_builder = matches!(builder.kind, Kind::Cons | Kind::Tuple);
    let shares = |val: &Val| builder.args.contains(&Operand::Val(*val));
    matches!(arith.kind, Kind::Arith(_))
        && is_builder
        && !arith.dsts.iter().any(shares)
        && arith
            .args
            .iter()
            .filter_map(|arg| arg.val())
            .any(|val| shares(&val))
}
