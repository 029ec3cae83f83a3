//! The places of a function where paths meet: its labels, with what is known at each.
//!
//! A point's state is what all paths that came there so far agree on. When a path weakens it, the
//! point is due to be followed again; the lowest comes first, so that code that runs forward is
//! followed about once.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rustc_hash::FxHashMap;

use super::VerifyFault;
use super::facts::State;
use crate::Label;

/// How many registers all states of a function may have together, what they share counted once.
const STATE_REGISTERS_MAX: usize = 16_000_000;

/// The labels of a function.
#[derive(Default)]
pub(super) struct Points {
    /// For each label its number, in the order of the code.
    numbers: FxHashMap<Label, usize>,
    /// For each number.
    points: Vec<Point>,
    /// Registers in all states.
    registers: usize,
    /// Numbers of the points to be followed (again).
    due: BinaryHeap<Reverse<usize>>,
}

/// A label.
struct Point {
    /// The op that marks it.
    op: usize,
    /// What is known there; nothing if no path came there yet.
    state: Option<State>,
    /// Whether it is to be followed (again).
    is_due: bool,
}

impl Points {
    /// Adds `label`, marked by the op at `op`, after all labels before it. False if it is known already.
    pub(super) fn add(&mut self, label: Label, op: usize) -> bool {
        let number = self.points.len();
        self.points.push(Point {
            op,
            state: None,
            is_due: false,
        });
        self.numbers.insert(label, number).is_none()
    }

    /// The op that marks `label`.
    pub(super) fn op(&self, label: Label) -> Option<usize> {
        let number = self.numbers.get(&label)?;
        Some(self.points[*number].op)
    }

    /// A path with `state` leads to `label`, which is defined.
    pub(super) fn arrive(&mut self, label: Label, state: &mut State) -> Result<(), VerifyFault> {
        let number = self.numbers[&label];
        self.registers += state.take_copied();
        if self.registers > STATE_REGISTERS_MAX {
            return Err(VerifyFault::TooComplex);
        }
        let point = &mut self.points[number];
        let changed = match &mut point.state {
            Some(known) => {
                let changed = known.meet(state).ok_or(VerifyFault::Frame {
                    stated: state.frame,
                    actual: known.frame,
                })?;
                self.registers += known.take_copied();
                changed
            }
            None => {
                point.state = Some(state.clone());
                true
            }
        };
        if changed && !std::mem::replace(&mut point.is_due, true) {
            self.due.push(Reverse(number));
        }
        Ok(())
    }

    /// Takes the lowest point that is due: puts what is known there into `state` and gives its op.
    pub(super) fn next(&mut self, state: &mut State) -> Option<usize> {
        let Reverse(number) = self.due.pop()?;
        let point = &mut self.points[number];
        point.is_due = false;
        state.clone_from(
            point
                .state
                .as_ref()
                .expect("a path came to a point that is due"),
        );
        Some(point.op)
    }
}
