//! Fewer blocks, parameters and instructions that do the same.

mod hoist;
mod sink;

use super::fold::{self, Truth};
use super::ir::{BlockId, ENTRY, Func, Inst, Kind, Operand, Term, Val};
use super::liveness;
use super::pool::Pool;

/// How often the passes over the control flow are repeated.
const ROUNDS: usize = 3;

/// Simplifies a function.
pub(super) fn simplify(func: &mut Func, pool: &mut Pool) {
    let truth = Truth::new(pool);
    let mut rounds = 0;
    loop {
        thread(func, &truth);
        prune(func);
        trivial_params(func);
        merge(func);
        hoist::loads(func);
        forward_loads(func);
        rounds += 1;
        // A test of a constant must not stay: the code behind it may take apart what it is not.
        let folded = fold::fold_tests(func, &truth, pool);
        if !folded && rounds >= ROUNDS {
            break;
        }
        prune(func);
    }
    remove_dead(func);
    sink::loads(func);
    merge_parts(func);
    merge_map_gets(func);
    prune(func);
    hoist::builders(func);
}

/// Reads what went into a tuple or cell instead of taking it out again.
fn forward_loads(func: &mut Func) {
    let known = fold::known_loads(func);
    let mut renaming = Renaming::new(func);
    known
        .into_iter()
        .for_each(|(val, part)| renaming.set(val, part));
    renaming.apply(func);
}

/// What values are replaced by.
struct Renaming(Vec<Option<Operand>>);

impl Renaming {
    fn new(func: &Func) -> Renaming {
        Renaming(vec![None; func.vals as usize])
    }

    fn set(&mut self, val: Val, operand: Operand) {
        self.0[val.index()] = Some(operand);
    }

    /// The last operand of the chain that replaces `operand`.
    fn resolve(&self, mut operand: Operand) -> Operand {
        while let Operand::Val(val) = operand {
            match self.0[val.index()] {
                Some(next) => operand = next,
                None => break,
            }
        }
        operand
    }

    fn apply(&self, func: &mut Func) {
        for block in &mut func.blocks {
            for arg in block.insts.iter_mut().flat_map(|inst| &mut inst.args) {
                *arg = self.resolve(*arg);
            }
            block
                .term
                .each_operand_mut(|operand| *operand = self.resolve(*operand));
        }
    }
}

/// How often each value is read.
fn use_counts(func: &Func) -> Vec<u32> {
    let mut counts = vec![0; func.vals as usize];
    for block in &func.blocks {
        let mut count = |operand: Operand| {
            if let Operand::Val(val) = operand {
                counts[val.index()] += 1;
            }
        };
        block
            .insts
            .iter()
            .flat_map(|inst| &inst.args)
            .copied()
            .for_each(&mut count);
        block.term.each_operand(count);
    }
    counts
}

/// Leads jumps past blocks that do nothing but jump, return, or decide what is known.
fn thread(func: &mut Func, truth: &Truth) {
    const STEPS_MAX: usize = 8;
    let counts = use_counts(func);
    for index in 0..func.blocks.len() {
        for _ in 0..STEPS_MAX {
            let mut term = func.blocks[index].term.clone();
            match &mut term {
                // The results begin in the block behind the test: nothing else may lead there, as the wait of a receive
                // leads to what follows that block.
                Term::Branch { test, fail, .. } if !test.dsts.is_empty() => {
                    *fail = skip_empty(func, *fail);
                }
                term => term.each_target_mut(|target| *target = skip_empty(func, *target)),
            }
            let next = match &term {
                Term::Jump(target, args) => past(func, *target, args, &counts, truth),
                _ => None,
            };
            let changed = next.is_some();
            func.blocks[index].term = next.unwrap_or(term);
            if !changed {
                break;
            }
        }
    }
}

/// Where a jump without arguments to a block really leads.
fn skip_empty(func: &Func, mut target: BlockId) -> BlockId {
    const STEPS_MAX: usize = 64;
    for _ in 0..STEPS_MAX {
        let block = func.block(target);
        match &block.term {
            Term::Jump(next, args)
                if block.params.is_empty()
                    && block.insts.is_empty()
                    && args.is_empty()
                    && *next != target =>
            {
                target = *next;
            }
            _ => break,
        }
    }
    target
}

/// What a jump to an empty block may be instead.
fn past(
    func: &Func,
    target: BlockId,
    args: &[Operand],
    counts: &[u32],
    truth: &Truth,
) -> Option<Term> {
    let block = func.block(target);
    if !block.insts.is_empty() {
        return None;
    }
    let mut own = vec![0; block.params.len()];
    block.term.each_operand(|operand| {
        if let Some(at) = operand
            .val()
            .and_then(|val| block.params.iter().position(|param| *param == val))
        {
            own[at] += 1;
        }
    });
    let escapes = block
        .params
        .iter()
        .zip(&own)
        .any(|(param, own)| counts[param.index()] != *own);
    if escapes {
        return None;
    }
    let value = |operand: Operand| match operand.val() {
        Some(val) => block
            .params
            .iter()
            .position(|param| *param == val)
            .map_or(operand, |at| args[at]),
        None => operand,
    };
    match &block.term {
        Term::Jump(next, next_args) if *next != target => Some(Term::Jump(
            *next,
            next_args.iter().map(|arg| value(*arg)).collect(),
        )),
        Term::Return(result) => Some(Term::Return(value(*result))),
        Term::Branch { test, then, fail } if !args.is_empty() => {
            let operands: Vec<Operand> = test.args.iter().map(|arg| value(*arg)).collect();
            let holds = fold::of_constants(&test.kind, &operands, truth)?;
            Some(Term::Jump(if holds { *then } else { *fail }, Vec::new()))
        }
        _ => None,
    }
}

/// Empties blocks that nothing leads to.
fn prune(func: &mut Func) {
    let mut reached = vec![false; func.blocks.len()];
    let mut pending = vec![ENTRY];
    while let Some(id) = pending.pop() {
        if !std::mem::replace(&mut reached[id.index()], true) {
            func.each_successor(id, |target| pending.push(target));
        }
    }
    for (block, reached) in func.blocks.iter_mut().zip(reached) {
        if !reached {
            block.insts.clear();
            block.params.clear();
            block.term = Term::Open;
        }
    }
}

/// Whether a block is a handler, whose parameters come from the VM.
fn handlers(func: &Func) -> Vec<bool> {
    let mut is_handler = vec![false; func.blocks.len()];
    func.handlers
        .iter()
        .for_each(|id| is_handler[id.index()] = true);
    is_handler
}

/// Removes parameters that get the same value from everywhere.
fn trivial_params(func: &mut Func) {
    let is_handler = handlers(func);
    let mut incoming: Vec<Option<Vec<Option<Operand>>>> = vec![None; func.blocks.len()];
    let mut renaming = Renaming::new(func);
    for block in &func.blocks {
        let Term::Jump(target, args) = &block.term else {
            continue;
        };
        let params = &func.block(*target).params;
        match &mut incoming[target.index()] {
            None => incoming[target.index()] = Some(args.iter().copied().map(Some).collect()),
            Some(known) => {
                for ((known, arg), param) in known.iter_mut().zip(args).zip(params) {
                    if *known != Some(*arg) && *arg != Operand::Val(*param) {
                        *known = None;
                    }
                }
            }
        }
    }
    let mut removed: Vec<Vec<bool>> = vec![Vec::new(); func.blocks.len()];
    for (index, incoming) in incoming.into_iter().enumerate() {
        let params = func.blocks[index].params.clone();
        let Some(incoming) = incoming else {
            continue;
        };
        if params.is_empty() || is_handler[index] || index == ENTRY.index() {
            continue;
        }
        let mut gone = Vec::with_capacity(params.len());
        for (param, value) in params.iter().zip(incoming) {
            let value = value.map(|value| renaming.resolve(value));
            let trivial = value.filter(|value| *value != Operand::Val(*param));
            if let Some(value) = trivial {
                renaming.set(*param, value);
            }
            gone.push(trivial.is_some());
        }
        removed[index] = gone;
    }
    drop_params(func, &removed);
    renaming.apply(func);
}

/// Drops parameters and the arguments that go to them.
fn drop_params(func: &mut Func, removed: &[Vec<bool>]) {
    for (block, gone) in func.blocks.iter_mut().zip(removed) {
        retain(&mut block.params, gone);
        if let Term::Jump(target, args) = &mut block.term {
            retain(args, &removed[target.index()]);
        }
    }
}

/// Keeps the elements that are not gone.
fn retain<T>(elements: &mut Vec<T>, gone: &[bool]) {
    if gone.iter().any(|gone| *gone) {
        let mut at = 0;
        elements.retain(|_| {
            at += 1;
            !gone[at - 1]
        });
    }
}

/// Appends to a block the only block it leads to, if nothing else leads there.
fn merge(func: &mut Func) {
    let is_handler = handlers(func);
    let mut entries = vec![0u32; func.blocks.len()];
    for block in &func.blocks {
        block
            .term
            .each_target(|target| entries[target.index()] += 1);
    }
    let mut renaming = Renaming::new(func);
    for index in 0..func.blocks.len() {
        loop {
            let block = &func.blocks[index];
            let Term::Jump(target, args) = &block.term else {
                break;
            };
            let (target, args) = (*target, args.clone());
            let fits = entries[target.index()] == 1
                && target.index() != index
                && target != ENTRY
                && !is_handler[target.index()]
                && func.block(target).region == block.region;
            if !fits {
                break;
            }
            let taken = func.block_mut(target);
            let (params, insts) = (
                std::mem::take(&mut taken.params),
                std::mem::take(&mut taken.insts),
            );
            let term = std::mem::replace(&mut taken.term, Term::Open);
            params
                .into_iter()
                .zip(args)
                .for_each(|(param, arg)| renaming.set(param, arg));
            let block = &mut func.blocks[index];
            block.insts.extend(insts);
            block.term = term;
        }
    }
    renaming.apply(func);
}

/// Removes pure instructions and parameters that nobody reads.
fn remove_dead(func: &mut Func) {
    let is_handler = handlers(func);
    let mut needed = vec![false; func.vals as usize];
    let mut pending: Vec<Val> = Vec::new();
    let need = |operand: Operand, needed: &mut Vec<bool>, pending: &mut Vec<Val>| {
        if let Operand::Val(val) = operand
            && !std::mem::replace(&mut needed[val.index()], true)
        {
            pending.push(val);
        }
    };
    // What defines a value, and so needs others: a pure instruction or a parameter.
    let mut feeds: Vec<Vec<Operand>> = vec![Vec::new(); func.vals as usize];
    for block in &func.blocks {
        for inst in &block.insts {
            if inst.kind.is_pure() {
                inst.dsts
                    .iter()
                    .for_each(|dst| feeds[dst.index()].extend(&inst.args));
            } else {
                inst.args
                    .iter()
                    .for_each(|arg| need(*arg, &mut needed, &mut pending));
            }
        }
        if let Term::Jump(target, args) = &block.term {
            for (param, arg) in func.block(*target).params.iter().zip(args) {
                feeds[param.index()].push(*arg);
            }
        } else {
            block
                .term
                .each_operand(|operand| need(operand, &mut needed, &mut pending));
        }
    }
    while let Some(val) = pending.pop() {
        for operand in std::mem::take(&mut feeds[val.index()]) {
            need(operand, &mut needed, &mut pending);
        }
    }
    let unused = |val: &Val| !needed[val.index()];
    let removed: Vec<Vec<bool>> = func
        .blocks
        .iter()
        .enumerate()
        .map(
            |(index, block)| match is_handler[index] || index == ENTRY.index() {
                true => Vec::new(),
                false => block.params.iter().map(unused).collect(),
            },
        )
        .collect();
    drop_params(func, &removed);
    for block in &mut func.blocks {
        block
            .insts
            .retain(|inst| !inst.kind.is_pure() || !inst.dsts.iter().all(unused));
    }
}

/// Makes loads of head and tail of the same cell one.
fn merge_parts(func: &mut Func) {
    for block in &mut func.blocks {
        let mut at = 0;
        while at < block.insts.len() {
            let inst = &block.insts[at];
            let other = match inst.kind {
                Kind::Head => Kind::Tail,
                Kind::Tail => Kind::Head,
                _ => {
                    at += 1;
                    continue;
                }
            };
            let same = |later: &&Inst| later.kind == other && later.args == inst.args;
            let until_call = block.insts[at + 1..]
                .iter()
                .take_while(|inst| !inst.kind.clobbers());
            if let Some(offset) = until_call.clone().position(|later| same(&later)) {
                let other = block.insts.remove(at + 1 + offset);
                let inst = &mut block.insts[at];
                let (first, second) = (inst.dsts[0], other.dsts[0]);
                inst.dsts = if inst.kind == Kind::Head {
                    vec![first, second]
                } else {
                    vec![second, first]
                };
                inst.kind = Kind::Parts;
            }
            at += 1;
        }
    }
}

/// Makes lookups of several keys of a map, all of which must be there, one.
fn merge_map_gets(func: &mut Func) {
    let preds = liveness::predecessors(func);
    for index in 0..func.blocks.len() {
        while let Term::Branch { test, then, fail } = &func.blocks[index].term {
            if test.kind != Kind::MapGet || preds[then.index()].len() != 1 {
                break;
            }
            let next = func.block(*then);
            let Term::Branch {
                test: more,
                then: after,
                fail: next_fail,
            } = &next.term
            else {
                break;
            };
            let reads_first = more
                .args
                .iter()
                .any(|arg| arg.val().is_some_and(|val| test.dsts.contains(&val)));
            let fits = more.kind == Kind::MapGet
                && next_fail == fail
                && more.args[0] == test.args[0]
                && next.insts.is_empty()
                && !reads_first;
            if !fits {
                break;
            }
            let (more, after) = (more.clone(), *after);
            let then = *then;
            func.block_mut(then).term = Term::Open;
            if let Term::Branch { test, then, .. } = &mut func.blocks[index].term {
                test.args.extend(&more.args[1..]);
                test.dsts.extend(&more.dsts);
                *then = after;
            }
        }
    }
}
