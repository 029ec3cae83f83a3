//! Follows every path through a function, until no path tells anything new at any label.
//!
//! `rules` says what an op needs and does, `points` keeps what is known where paths meet; this
//! says where execution goes.

use super::VerifyFault;
use super::cycles::Edges;
use super::facts::{Fact, State};
use super::points::Points;
use super::tables::Tables;
use crate::{FuncId, Function, Label, Module, Op, Reg};

/// How often each op may be followed, on average, before the function is too complex.
const VISITS_PER_OP: usize = 50;
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
    /// Its labels, with what is known at each.
    points: Points,
    /// The innermost handler of each op; empty if there is none in the function.
    handlers: Vec<Option<Label>>,
    /// Where execution was seen to go.
    edges: Edges,
    /// Whether it was seen to go on below each op.
    falls: Vec<bool>,
    /// The index of the current op.
    pub(super) at: usize,
}

/// Checks the code of a function whose module's tables are checked.
pub(super) fn check(module: &Module, id: FuncId) -> Result<(), Located> {
    let function = &module.functions[id.index()];
    let mut tables = Tables::new(module);
    let points = check_ops(function, &mut tables)?;
    let handlers = innermost_handlers(function, &points)?;
    let arity = u16::from(function.arity);
    let x_count = tables.x_count.max(arity).max(HANDLER_ARGUMENTS);
    let mut flow = Flow {
        module,
        function,
        state: State::entry(arity, x_count, tables.y_count),
        points,
        handlers,
        edges: Edges::default(),
        falls: vec![false; function.code.len()],
        at: 0,
    };
    flow.follow_all().map_err(|fault| (fault, Some(flow.at)))
}

/// Checks all operands of all ops and finds the labels.
fn check_ops(function: &Function, tables: &mut Tables<'_>) -> Result<Points, Located> {
    let mut points = Points::default();
    for (index, op) in function.code.iter().enumerate() {
        let located = |fault| (fault, Some(index));
        op.check(tables);
        if let Op::Line { line } = op {
            tables.line(*line);
        }
        if let Op::Count { index } = op {
            tables.counter(*index);
        }
        if let Op::Mark { label } = op
            && !points.add(*label, index)
        {
            return Err(located(VerifyFault::LabelTwice(*label)));
        }
        tables.result().map_err(located)?;
    }
    let missing = tables
        .labels
        .iter()
        .find(|used| points.op(**used).is_none());
    match missing {
        Some(label) => Err((VerifyFault::LabelMissing(*label), None)),
        None => Ok(points),
    }
}

/// The target of the first handler in whose range each op is.
fn innermost_handlers(function: &Function, points: &Points) -> Result<Vec<Option<Label>>, Located> {
    if function.handlers.is_empty() {
        return Ok(Vec::new());
    }
    let place = |label: Label| match points.op(label) {
        Some(place) => Ok(place),
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
        self.follow(&mut visits_left)?;
        while let Some(op) = self.points.next(&mut self.state) {
            // The mark itself does nothing, and would only lead here again.
            self.falls[op] = true;
            self.at = op + 1;
            self.follow(&mut visits_left)?;
        }
        match std::mem::take(&mut self.edges).cycle(&self.falls) {
            Some(at) => {
                self.at = at;
                Err(VerifyFault::Loops)
            }
            None => Ok(()),
        }
    }

    /// Follows the path from `self.at` until it ends or comes to a label.
    fn follow(&mut self, visits_left: &mut usize) -> Result<(), VerifyFault> {
        let function = self.function;
        loop {
            let Some(op) = function.code.get(self.at) else {
                return Err(VerifyFault::FallsOff);
            };
            *visits_left = visits_left.checked_sub(1).ok_or(VerifyFault::TooComplex)?;
            if op.visit(self)? == Next::Ends {
                return Ok(());
            }
            self.falls[self.at] = true;
            self.at += 1;
        }
    }

    /// The current op may go to `label`.
    pub(super) fn branch(&mut self, label: Label) -> Result<(), VerifyFault> {
        let receives = matches!(
            self.function.code[self.at],
            Op::ReceiveSkip { .. } | Op::ReceiveWait { .. } | Op::ReceiveWaitFor { .. }
        );
        if !receives {
            self.note_edge(label);
        }
        self.points.arrive(label, &mut self.state)
    }

    /// Notes that execution may go from the current op to `label`.
    fn note_edge(&mut self, label: Label) {
        match self.points.op(label) {
            // The path came to the mark itself: it goes on below when that is followed.
            Some(to) if to != self.at => self.edges.add(self.at, to),
            Some(_) | None => {}
        }
    }

    /// The current op may raise: its innermost handler, if any, goes on with the frame.
    pub(super) fn raise(&mut self) -> Result<(), VerifyFault> {
        let Some(Some(target)) = self.handlers.get(self.at).copied() else {
            return Ok(());
        };
        self.note_edge(target);
        let mut state = self.state.clone();
        state.kill_x_from(0);
        state.peeked = false;
        for index in 0..HANDLER_ARGUMENTS {
            state.write(Reg::X(index), Fact::Any);
        }
        self.points.arrive(target, &mut state)
    }
}
