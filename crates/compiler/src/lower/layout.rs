//! The order of blocks: what runs most often follows what leads there.

use bytecode::FuncId;

use super::ir::{BlockId, Compare, ENTRY, Func, Kind, Term};

/// The blocks that are reached, every one after those that dominate it and, loops aside, after
/// all that lead to it.
pub(super) fn reverse_postorder(func: &Func) -> Vec<BlockId> {
    let mut order = Vec::new();
    let mut seen = vec![false; func.blocks.len()];
    seen[ENTRY.index()] = true;
    let mut stack = vec![(ENTRY, targets(func, ENTRY))];
    while let Some((id, rest)) = stack.last_mut() {
        match rest.pop() {
            Some(next) => {
                if !std::mem::replace(&mut seen[next.index()], true) {
                    let targets = targets(func, next);
                    stack.push((next, targets));
                }
            }
            None => {
                order.push(*id);
                stack.pop();
            }
        }
    }
    order.reverse();
    order
}

fn targets(func: &Func, id: BlockId) -> Vec<BlockId> {
    let mut targets = Vec::new();
    func.each_successor(id, |target| targets.push(target));
    targets
}

/// Turns comparisons so that the recursion falls through, and orders the blocks.
pub(super) fn layout(func: &mut Func, own: FuncId) -> Vec<BlockId> {
    turn_to_recursion(func, own);
    let mut order = Vec::new();
    let mut placed = vec![false; func.blocks.len()];
    // Later blocks wait at the bottom; blocks that raise come last of all.
    let mut waiting = vec![ENTRY];
    let mut cold = Vec::new();
    loop {
        let next = match waiting.pop() {
            Some(next) => next,
            None => match cold.pop() {
                Some(next) => next,
                None => break,
            },
        };
        if std::mem::replace(&mut placed[next.index()], true) {
            continue;
        }
        order.push(next);
        let mut later = Vec::new();
        func.each_successor(next, |target| {
            if !placed[target.index()] {
                later.push(target);
            }
        });
        for target in later.into_iter().rev() {
            if func.block(target).term.is_cold() {
                cold.push(target);
            } else {
                waiting.push(target);
            }
        }
    }
    order
}

/// How many calls of the function itself can be reached from a block, and whether one is a tail call.
#[derive(Clone, Copy, Default)]
struct Recursion {
    calls: u32,
    loops: bool,
}

/// Where the failing side of a comparison recurs once and the other does not, swaps the sides.
fn turn_to_recursion(func: &mut Func, own: FuncId) {
    let mut known = vec![Recursion::default(); func.blocks.len()];
    let order = reverse_postorder(func);
    for id in order.iter().rev() {
        let block = func.block(*id);
        let mut here = Recursion::default();
        block.term.each_target(|target| {
            let there = known[target.index()];
            here.calls = here.calls.max(there.calls);
            here.loops |= there.loops;
        });
        let calls = block
            .insts
            .iter()
            .filter(|inst| inst.kind == Kind::Call(own))
            .count();
        here.calls += u32::try_from(calls).unwrap_or(u32::MAX);
        if let Term::TailCall(call) = &block.term {
            here.loops |= call.kind == Kind::Call(own);
        }
        known[id.index()] = here;
    }
    let often = |there: Recursion| there.loops || there.calls == 1;
    for id in order {
        let Term::Branch { test, then, fail } = &mut func.block_mut(id).term else {
            continue;
        };
        let (yes, no) = (known[then.index()], known[fail.index()]);
        let quiet = !yes.loops && yes.calls == 0;
        if let (Kind::If(compare), true) = (&test.kind, quiet && often(no)) {
            test.kind = Kind::If(opposite(*compare));
            std::mem::swap(then, fail);
        }
    }
}

/// The comparison that holds where the other does not.
fn opposite(compare: Compare) -> Compare {
    match compare {
        Compare::Eq => Compare::Ne,
        Compare::Ne => Compare::Eq,
        Compare::Same => Compare::NotSame,
        Compare::NotSame => Compare::Same,
        Compare::Less => Compare::AtLeast,
        Compare::AtLeast => Compare::Less,
    }
}
