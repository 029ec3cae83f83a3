//! What is known about the registers at one place in the code.
//!
//! A [`Fact`] says what kind of term a register holds; a [`State`] has one per register, and
//! which registers are copies of one another, so that what a test proves of one holds for all.
//! Where paths meet, only what all of them know remains. Every chain of ever weaker states is
//! finite, so following all paths ends.

use rustc_hash::FxHashMap;

use crate::Reg;

/// What is known about a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    /// It must not be read.
    Undefined,
    /// Some term.
    Any,
    /// `[]`.
    Nil,
    /// A list cell.
    Cons,
    /// `[]` or a list cell.
    List,
    /// A tuple of at least so many elements.
    Tuple(u32),
    /// A map.
    Map,
    /// The match context made at this place.
    Context(Place),
    /// A match context; paths disagree on which one.
    SomeContext,
    /// A position in the context made at this place.
    Position(Place),
}

/// The op that made a match context.
///
/// One op may make many contexts, but only the last is known by its place: what is known at the op holds on all
/// paths to it, also on one that comes there for the first time, so it says nothing of contexts made there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place(u32);

impl Place {
    /// The op at `index`.
    pub(super) fn new(index: usize) -> Place {
        Place(u32::try_from(index).unwrap_or(u32::MAX))
    }
}

impl Fact {
    /// What holds whichever of the two does.
    fn meet(self, other: Fact) -> Fact {
        use Fact::{Any, Cons, Context, List, Nil, SomeContext, Tuple, Undefined};
        match (self, other) {
            (a, b) if a == b => a,
            (Undefined, _) | (_, Undefined) => Undefined,
            (Tuple(a), Tuple(b)) => Tuple(a.min(b)),
            (Nil | Cons | List, Nil | Cons | List) => List,
            (Context(_) | SomeContext, Context(_) | SomeContext) => SomeContext,
            _ => Any,
        }
    }
}

/// The group of a register that is no known copy.
const ALONE: u32 = 0;

/// What is known at one place. Registers are numbered: x registers, then y slots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    facts: Vec<Fact>,
    /// For each register its group: registers of the same group, other than [`ALONE`], hold the same term and have
    /// equal facts.
    groups: Vec<u32>,
    /// The last number of a group.
    next_group: u32,
    /// How many registers are x registers.
    x_count: u16,
    /// The slots of the current frame; 0 also if there is none.
    pub(super) frame: u16,
    /// Whether a message was peeked and neither taken nor skipped.
    pub(super) peeked: bool,
}

impl State {
    /// At the start of a function of `arity` arguments that uses `x_count` x registers (at least
    /// `arity`) and `y_count` y slots.
    pub(super) fn entry(arity: u16, x_count: u16, y_count: u16) -> State {
        debug_assert!(arity <= x_count);
        let count = x_count + y_count;
        let mut facts = vec![Fact::Undefined; usize::from(count)];
        facts[..usize::from(arity)].fill(Fact::Any);
        State {
            facts,
            groups: vec![ALONE; usize::from(count)],
            next_group: ALONE,
            x_count,
            frame: 0,
            peeked: false,
        }
    }

    /// How much memory the state takes, in registers.
    pub(super) fn size(&self) -> usize {
        self.facts.len()
    }

    /// The number of a register.
    fn number(&self, reg: Reg) -> usize {
        match reg {
            Reg::X(index) => {
                debug_assert!(index < self.x_count);
                usize::from(index)
            }
            Reg::Y(index) => usize::from(self.x_count) + usize::from(index),
        }
    }

    /// What is known about `reg`.
    pub(super) fn fact(&self, reg: Reg) -> Fact {
        self.facts[self.number(reg)]
    }

    /// The first undefined one of the first `count` x registers.
    pub(super) fn undefined_below(&self, count: u16) -> Option<Reg> {
        let undefined =
            |index: &u16| *index >= self.x_count || self.fact(Reg::X(*index)) == Fact::Undefined;
        (0..count).find(undefined).map(Reg::X)
    }

    /// `reg` gets a new term.
    pub(super) fn write(&mut self, reg: Reg, fact: Fact) {
        let number = self.number(reg);
        self.groups[number] = ALONE;
        self.facts[number] = fact;
    }

    /// `dst` gets the term of `src`.
    pub(super) fn copy(&mut self, src: Reg, dst: Reg) {
        if src != dst {
            self.write(dst, self.fact(src));
            let (src, dst) = (self.number(src), self.number(dst));
            if self.groups[src] == ALONE {
                self.groups[src] = fresh(&mut self.next_group);
            }
            self.groups[dst] = self.groups[src];
        }
    }

    /// Two registers exchange their terms.
    pub(super) fn swap(&mut self, a: Reg, b: Reg) {
        let (a, b) = (self.number(a), self.number(b));
        self.groups.swap(a, b);
        self.facts.swap(a, b);
    }

    /// A test has shown more about `reg` and so about all copies of it.
    pub(super) fn refine(&mut self, reg: Reg, fact: Fact) {
        if self.fact(reg) == fact {
            return;
        }
        let number = self.number(reg);
        self.facts[number] = fact;
        let group = self.groups[number];
        if group == ALONE {
            return;
        }
        for (other, known) in self.groups.iter().zip(&mut self.facts) {
            if *other == group {
                *known = fact;
            }
        }
    }

    /// x registers from `live` on hold nothing any more.
    pub(super) fn kill_x_from(&mut self, live: u16) {
        for index in live..self.x_count {
            self.kill(Reg::X(index));
        }
    }

    /// A frame of `slots` slots begins, all set to `[]`.
    pub(super) fn open_frame(&mut self, slots: u16) {
        self.frame = slots;
        for index in 0..self.y_count().min(slots) {
            self.write(Reg::Y(index), Fact::Nil);
        }
    }

    /// The frame ends.
    pub(super) fn close_frame(&mut self) {
        self.frame = 0;
        for index in 0..self.y_count() {
            self.kill(Reg::Y(index));
        }
    }

    /// A call returned: y slots that `keep` does not name hold nothing of use.
    pub(super) fn forget_slots(&mut self, keep: u64) {
        for index in 0..self.y_count().min(64) {
            if keep >> index & 1 == 0 {
                self.kill(Reg::Y(index));
            }
        }
    }

    /// `reg` holds nothing any more.
    fn kill(&mut self, reg: Reg) {
        if self.fact(reg) != Fact::Undefined {
            self.write(reg, Fact::Undefined);
        }
    }

    /// The number of y slots the function uses.
    fn y_count(&self) -> u16 {
        let count = self.facts.len() - usize::from(self.x_count);
        u16::try_from(count).expect("registers are numbered by u16")
    }

    /// Keeps what both states know. Says whether that is less than before, or nothing at all if
    /// the frames differ.
    pub(super) fn meet(&mut self, other: &State) -> Option<bool> {
        if self.frame != other.frame {
            return None;
        }
        let mut weaker = self.peeked && !other.peeked;
        self.peeked &= other.peeked;
        for (fact, other) in self.facts.iter_mut().zip(&other.facts) {
            let met = fact.meet(*other);
            weaker |= met != *fact;
            *fact = met;
        }
        if self.groups != other.groups {
            weaker |= self.meet_copies(other);
        }
        Some(weaker)
    }

    /// Copies remain copies where both states say so.
    fn meet_copies(&mut self, other: &State) -> bool {
        let mut weaker = false;
        // For each group the group of the other state that keeps its number, and the numbers of those that split off.
        let mut kept = FxHashMap::default();
        let mut split = FxHashMap::default();
        for (group, other) in self.groups.iter_mut().zip(&other.groups) {
            if *group == ALONE {
                continue;
            }
            if *other == ALONE {
                *group = ALONE;
                weaker = true;
            } else if *kept.entry(*group).or_insert(*other) != *other {
                let next = &mut self.next_group;
                *group = *split.entry((*group, *other)).or_insert_with(|| fresh(next));
                weaker = true;
            }
        }
        weaker
    }
}

/// A number that no group has yet.
fn fresh(next: &mut u32) -> u32 {
    *next = next
        .checked_add(1)
        .expect("a function has fewer ops than there are numbers");
    *next
}

#[cfg(test)]
mod tests {
    use super::*;

    const X0: Reg = Reg::X(0);
    const X1: Reg = Reg::X(1);
    const X2: Reg = Reg::X(2);

    #[test]
    fn a_test_of_one_copy_tells_about_all() {
        let mut state = State::entry(1, 3, 0);
        state.copy(X0, X2);
        state.copy(X2, X1);
        state.write(X0, Fact::Any);
        state.refine(X1, Fact::Cons);
        assert_eq!(state.fact(X2), Fact::Cons);
        assert_eq!(state.fact(X0), Fact::Any);
    }

    #[test]
    fn a_swap_takes_copies_along() {
        let mut state = State::entry(2, 3, 0);
        state.copy(X0, X2);
        state.swap(X0, X1);
        state.refine(X1, Fact::Map);
        assert_eq!(state.fact(X2), Fact::Map);
        assert_eq!(state.fact(X0), Fact::Any);
    }

    #[test]
    fn paths_keep_what_they_share() {
        let mut one = State::entry(2, 3, 0);
        let mut other = one.clone();
        one.copy(X0, X2);
        other.copy(X1, X2);
        one.refine(X0, Fact::Tuple(3));
        other.refine(X0, Fact::Tuple(2));
        assert_eq!(one.meet(&other), Some(true));
        assert_eq!(one.fact(X0), Fact::Tuple(2));
        assert_eq!(one.fact(X2), Fact::Any);
        one.refine(X2, Fact::Map);
        assert_eq!(one.fact(X0), Fact::Tuple(2));
        let before = one.clone();
        assert_eq!(one.meet(&before), Some(false));
    }

    #[test]
    fn lists_meet_as_lists() {
        assert_eq!(Fact::Nil.meet(Fact::Cons), Fact::List);
        assert_eq!(Fact::Cons.meet(Fact::Map), Fact::Any);
        assert_eq!(Fact::Undefined.meet(Fact::Map), Fact::Undefined);
    }
}
