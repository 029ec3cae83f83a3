//! Follows every path through a function and keeps what is known at each label.
//!
//! A label's state is what all paths that lead there agree on. When a path weakens it, the code
//! from there is followed again, lowest label first, until nothing changes. `rules` says what an op
//! needs and does; this says where execution goes.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::VerifyFault;
use super::facts::{Fact, State};
use super::tables::Tables;
use crate::{FuncId, Function, Label, Module, Op, Reg};

/// How often each op may be followed, on average, before the function is too complex.
const VISITS_PER_OP: usize = 50;
/// How many registers all states of a function may have together.
const STATE_REGISTERS_MAX: usize = 8_000_000;
/// The arguments of a handler: kind, value and trace.
const HANDLER_ARGUMENTS: u16 = 3;

/// What is wrong, and at which op.
pub(super) type Located = (VerifyFault, Option<usize>);

/// Where execution goes after an op, besides the branches it took.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// To the op below.
    Below,
    /// Nowhere.
    Ends,
}

/// A function being followed.
pub(super) struct Flow<'a> {
    pub(super) module: &'a Module,
    pub(super) function: &'a Function,
    /// What is known before the current op, and then after it.
    pub(super) state: State,
    places: Places,
    /// The innermost handler of each op; empty if there is none in the function.
    handlers: Vec<Option<Label>>,
    /// What is known at the op of each index, where paths meet.
    states: FxHashMap<usize, State>,
    /// Registers in `states`.
    state_registers: usize,
    /// Places to be followed (again), lowest first.
    pending: BinaryHeap<Reverse<usize>>,
    /// The places in `pending`.
    is_pending: FxHashSet<usize>,
    /// The index of the current op.
    pub(super) at: usize,
}

/// Where a function's labels are.
type Places = FxHashMap<Label, usize>;

/// Checks the code of a function whose module's tables are checked.
pub(super) fn check(module: &Module, id: FuncId) -> Result<(), Located> {
    let function = &module.functions[id.index()];
    let mut tables = Tables::new(module);
    let places = check_ops(function, &mut tables)?;
    let handlers = innermost_handlers(function, &places)?;
    let arity = u16::from(function.arity);
    let x_count = tables.x_count.max(arity).max(HANDLER_ARGUMENTS);
    let mut flow = Flow {
        module,
        function,
        state: State::entry(arity, x_count, tables.y_count),
        places,
        handlers,
        states: FxHashMap::default(),
        state_registers: 0,
        pending: BinaryHeap::new(),
        is_pending: FxHashSet::default(),
        at: 0,
    };
    flow.follow_all().map_err(|fault| (fault, Some(flow.at)))
}

/// Checks all operands of all ops and finds the labels.
fn check_ops(function: &Function, tables: &mut Tables<'_>) -> Result<Places, Located> {
    let mut places = Places::default();
    for (index, op) in function.code.iter().enumerate() {
        let located = |fault| (fault, Some(index));
        op.check(tables);
        if let Op::Line { line } = op {
            tables.line(*line);
        }
        if let Op::Mark { label } = op
            && places.insert(*label, index).is_some()
        {
            return Err(located(VerifyFault::LabelTwice(*label)));
        }
        tables.result().map_err(located)?;
    }
    let missing = tables.labels.iter().find(|used| !places.contains_key(used));
    match missing {
        Some(label) => Err((VerifyFault::LabelMissing(*label), None)),
        None => Ok(places),
    }
}

/// The target of the first handler in whose range each op is.
fn innermost_handlers(function: &Function, places: &Places) -> Result<Vec<Option<Label>>, Located> {
    if function.handlers.is_empty() {
        return Ok(Vec::new());
    }
    let place = |label: Label| match places.get(&label) {
        Some(place) => Ok(*place),
        None => Err((VerifyFault::LabelMissing(label), None)),
    };
    let count = function.code.len();
    let mut targets = vec![None; count];
    // From each op the next one at or after it that has no handler yet.
    let mut free: Vec<usize> = (0..=count).collect();
    for handler in &function.handlers {
        let (start, end) = (place(handler.start)?, place(handler.end)?);
        place(handler.target)?;
        if start >= end {
            let fault = VerifyFault::Malformed("a handler's range ends before it starts");
            return Err((fault, Some(start)));
        }
        let mut at = next_free(&mut free, start);
        while at < end {
            targets[at] = Some(handler.target);
            free[at] = at + 1;
            at = next_free(&mut free, at);
        }
    }
    Ok(targets)
}

/// The first op from `at` on that has no handler; halves the way for those who come after.
fn next_free(free: &mut [usize], mut at: usize) -> usize {
    while free[at] != at {
        free[at] = free[free[at]];
        at = free[at];
    }
    at
}

impl Flow<'_> {
    /// Follows all paths from the start.
    fn follow_all(&mut self) -> Result<(), VerifyFault> {
        let mut visits_left = VISITS_PER_OP * (self.function.code.len() + 1);
        let meeting_points = self.meeting_points();
        self.follow(&meeting_points, &mut visits_left)?;
        while let Some(Reverse(place)) = self.pending.pop() {
            self.is_pending.remove(&place);
            self.at = place;
            self.state.clone_from(&self.states[&place]);
            self.follow(&meeting_points, &mut visits_left)?;
        }
        Ok(())
    }

    /// Follows the path from `self.at` until it ends or comes to a place where paths meet.
    fn follow(
        &mut self,
        meeting_points: &FxHashSet<usize>,
        visits_left: &mut usize,
    ) -> Result<(), VerifyFault> {
        let function = self.function;
        loop {
            let Some(op) = function.code.get(self.at) else {
                return Err(VerifyFault::FallsOff);
            };
            *visits_left = visits_left.checked_sub(1).ok_or(VerifyFault::TooComplex)?;
            if op.visit(self)? == Next::Ends {
                return Ok(());
            }
            self.at += 1;
            if meeting_points.contains(&self.at) {
                let state = self.state.clone();
                return self.arrive(self.at, &state);
            }
        }
    }

    /// The places of all labels that some op or handler leads to.
    fn meeting_points(&self) -> FxHashSet<usize> {
        let mut tables = Tables::new(self.module);
        for op in &self.function.code {
            if !matches!(op, Op::Mark { .. }) {
                op.check(&mut tables);
            }
        }
        let targets = self.function.handlers.iter().map(|handler| handler.target);
        let used = tables.labels.into_iter().chain(targets);
        used.map(|label| self.places[&label]).collect()
    }

    /// A path with `state` leads to the op at `place`.
    fn arrive(&mut self, place: usize, state: &State) -> Result<(), VerifyFault> {
        let changed = match self.states.get_mut(&place) {
            Some(known) => known.meet(state).ok_or(VerifyFault::Frame {
                stated: state.frame,
                actual: known.frame,
            })?,
            None => {
                self.state_registers += state.size();
                if self.state_registers > STATE_REGISTERS_MAX {
                    return Err(VerifyFault::TooComplex);
                }
                self.states.insert(place, state.clone());
                true
            }
        };
        if changed && self.is_pending.insert(place) {
            self.pending.push(Reverse(place));
        }
        Ok(())
    }

    /// The current op may go to `label`.
    pub(super) fn branch(&mut self, label: Label) -> Result<(), VerifyFault> {
        let state = self.state.clone();
        self.arrive(self.places[&label], &state)
    }

    /// The current op may raise: its innermost handler, if any, goes on with the frame.
    pub(super) fn raise(&mut self) -> Result<(), VerifyFault> {
        let Some(Some(target)) = self.handlers.get(self.at).copied() else {
            return Ok(());
        };
        let mut state = self.state.clone();
        state.kill_x_from(0);
        state.peeked = false;
        for index in 0..HANDLER_ARGUMENTS {
            state.write(Reg::X(index), Fact::Any);
        }
        self.arrive(self.places[&target], &state)
    }
}
