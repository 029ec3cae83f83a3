//! What is known about the registers at one place in the code.
//!
//! A [`Fact`] says what kind of term a register holds; a [`State`] has one per register, and
//! which registers are copies of one another, so that what a test proves of one holds for all.
//! Where paths meet, only what all of them know remains. Every chain of ever weaker states is
//! finite, so following all paths ends.
//!
//! The states of a function differ little from one place to the next, and there may be thousands of registers: states
//! share what they agree on, piece by piece.

use std::rc::Rc;

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

/// How many registers a piece of a state has.
const PIECE: usize = 16;

/// Some registers of a state.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    facts: [Fact; PIECE],
    /// For each register its group: registers of the same group, other than [`ALONE`], hold the same term and have
    /// equal facts.
    groups: [u32; PIECE],
}

/// What is known at one place. Registers are numbered: x registers, then y slots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    pieces: Vec<Rc<Piece>>,
    /// How many pieces this state and those it was made of have copied since [`State::take_copied`].
    copied: usize,
    /// The last number of a group.
    next_group: u32,
    /// How many registers there are.
    count: u16,
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
        let undefined = Rc::new(Piece {
            facts: [Fact::Undefined; PIECE],
            groups: [ALONE; PIECE],
        });
        let mut state = State {
            pieces: vec![undefined; usize::from(count).div_ceil(PIECE)],
            copied: 0,
            next_group: ALONE,
            count,
            x_count,
            frame: 0,
            peeked: false,
        };
        for index in 0..arity {
            state.write(Reg::X(index), Fact::Any);
        }
        state
    }

    /// How much memory the state has taken since it was last asked, in registers.
    pub(super) fn take_copied(&mut self) -> usize {
        PIECE * std::mem::take(&mut self.copied)
    }

    fn group(&self, number: usize) -> u32 {
        self.pieces[number / PIECE].groups[number % PIECE]
    }

    /// The piece of a register, to be changed.
    fn piece(&mut self, number: usize) -> &mut Piece {
        let piece = &mut self.pieces[number / PIECE];
        self.copied += usize::from(Rc::strong_count(piece) > 1);
        Rc::make_mut(piece)
    }

    fn set(&mut self, number: usize, fact: Fact, group: u32) {
        let piece = self.piece(number);
        piece.facts[number % PIECE] = fact;
        piece.groups[number % PIECE] = group;
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
        self.fact_of(self.number(reg))
    }

    fn fact_of(&self, number: usize) -> Fact {
        self.pieces[number / PIECE].facts[number % PIECE]
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
        if self.fact_of(number) != fact || self.group(number) != ALONE {
            self.set(number, fact, ALONE);
        }
    }

    /// `dst` gets the term of `src`.
    pub(super) fn copy(&mut self, src: Reg, dst: Reg) {
        if src != dst {
            let (src, dst) = (self.number(src), self.number(dst));
            let fact = self.fact_of(src);
            let mut group = self.group(src);
            if group == ALONE {
                group = fresh(&mut self.next_group);
                self.set(src, fact, group);
            }
            self.set(dst, fact, group);
        }
    }

    /// Two registers exchange their terms.
    pub(super) fn swap(&mut self, a: Reg, b: Reg) {
        let (a, b) = (self.number(a), self.number(b));
        let (of_a, of_b) = (
            (self.fact_of(a), self.group(a)),
            (self.fact_of(b), self.group(b)),
        );
        self.set(a, of_b.0, of_b.1);
        self.set(b, of_a.0, of_a.1);
    }

    /// A test has shown more about `reg` and so about all copies of it.
    pub(super) fn refine(&mut self, reg: Reg, fact: Fact) {
        if self.fact(reg) == fact {
            return;
        }
        let number = self.number(reg);
        let group = self.group(number);
        self.set(number, fact, group);
        if group == ALONE {
            return;
        }
        for piece in &mut self.pieces {
            if !piece.groups.contains(&group) {
                continue;
            }
            self.copied += usize::from(Rc::strong_count(piece) > 1);
            let Piece { facts, groups } = Rc::make_mut(piece);
            for (other, known) in groups.iter().zip(facts) {
                if *other == group {
                    *known = fact;
                }
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
        self.count - self.x_count
    }

    /// Keeps what both states know. Says whether that is less than before, or nothing at all if
    /// the frames differ.
    pub(super) fn meet(&mut self, other: &State) -> Option<bool> {
        if self.frame != other.frame {
            return None;
        }
        let mut weaker = self.peeked && !other.peeked;
        self.peeked &= other.peeked;
        let mut same_groups = true;
        for (piece, other) in self.pieces.iter_mut().zip(&other.pieces) {
            if Rc::ptr_eq(piece, other) {
                continue;
            }
            same_groups &= piece.groups == other.groups;
            let facts = std::array::from_fn(|at| piece.facts[at].meet(other.facts[at]));
            if facts != piece.facts {
                weaker = true;
                self.copied += usize::from(Rc::strong_count(piece) > 1);
                Rc::make_mut(piece).facts = facts;
            }
        }
        Some(weaker | (!same_groups && self.meet_copies(other)))
    }

    /// Copies remain copies where both states say so.
    fn meet_copies(&mut self, other: &State) -> bool {
        let (sizes, other_sizes) = (self.group_sizes(), other.group_sizes());
        let has_copies = |sizes: &FxHashMap<u32, u32>, group| sizes.get(&group) > Some(&1);
        let mut weaker = false;
        // For each group the group of the other state that keeps its number, and the numbers of those that split off.
        let mut kept = FxHashMap::default();
        let mut split = FxHashMap::default();
        for (piece, other) in self.pieces.iter_mut().zip(&other.pieces) {
            let mut groups = piece.groups;
            for (group, other) in groups.iter_mut().zip(&other.groups) {
                if !has_copies(&sizes, *group) {
                    *group = ALONE;
                } else if !has_copies(&other_sizes, *other) {
                    *group = ALONE;
                    weaker = true;
                } else if *kept.entry(*group).or_insert(*other) != *other {
                    let next = &mut self.next_group;
                    *group = *split.entry((*group, *other)).or_insert_with(|| fresh(next));
                    weaker = true;
                }
            }
            if groups != piece.groups {
                self.copied += usize::from(Rc::strong_count(piece) > 1);
                Rc::make_mut(piece).groups = groups;
            }
        }
        weaker
    }

    /// How many registers each group has, [`ALONE`] aside: all copies but one may have been overwritten.
    fn group_sizes(&self) -> FxHashMap<u32, u32> {
        let mut sizes = FxHashMap::default();
        let groups = self.pieces.iter().flat_map(|piece| piece.groups);
        for group in groups.filter(|group| *group != ALONE) {
            *sizes.entry(group).or_default() += 1;
        }
        sizes
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
