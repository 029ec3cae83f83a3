//! Which slot each value gets that lives in a frame.
//!
//! Blocks come in an order in which definitions precede uses, so a value's slot is chosen once, where it begins, among
//! those that no value alive there has. Values from before a frame begin where it is made; a frame may be made in
//! several places, and two values that meet in one of them differ, before any other value gets a slot.

use bytecode::verify::FRAME_SLOTS_MAX;
use rustc_hash::FxHashMap;

use super::{Frames, UNPLACED};
use crate::lower::ir::{BlockId, Func, Inst, Operand, Term, Val};
use crate::lower::liveness::{self, ValSet};

/// Gives every value that lives in a slot one that no other needs meanwhile, if there are enough.
pub(super) fn choose(
    func: &Func,
    order: &[BlockId],
    live_in: &[Vec<Val>],
    frames: &mut Frames,
) -> Option<()> {
    let mut chooser = Chooser {
        func,
        frames,
        live: ValSet::new(func),
        taken: Taken::default(),
        wishes: FxHashMap::default(),
    };
    chooser.entries(order, live_in)?;
    for id in order {
        if let Some(component) = chooser.frames.component[id.index()] {
            chooser.block(*id, component, live_in)?;
        }
    }
    Some(())
}

/// A set of slots.
#[derive(Clone, Default)]
struct Taken {
    words: Vec<u64>,
}

impl Taken {
    fn insert(&mut self, slot: u16) {
        let word = usize::from(slot / 64);
        if self.words.len() <= word {
            self.words.resize(word + 1, 0);
        }
        self.words[word] |= 1 << (slot % 64);
    }

    fn remove(&mut self, slot: u16) {
        if let Some(word) = self.words.get_mut(usize::from(slot / 64)) {
            *word &= !(1 << (slot % 64));
        }
    }

    fn contains(&self, slot: u16) -> bool {
        let word = self.words.get(usize::from(slot / 64));
        word.is_some_and(|word| word >> (slot % 64) & 1 == 1)
    }

    /// The lowest slot that it has not.
    fn lowest_free(&self) -> usize {
        let with_room = self.words.iter().position(|word| *word != u64::MAX);
        with_room.map_or(64 * self.words.len(), |at| {
            64 * at + self.words[at].trailing_ones() as usize
        })
    }

    fn extend(&mut self, other: &Taken) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }
}

struct Chooser<'f> {
    func: &'f Func,
    frames: &'f mut Frames,
    live: ValSet,
    /// The slots of the values alive now.
    taken: Taken,
    /// For a parameter a value whose slot it would like.
    wishes: FxHashMap<Val, Val>,
}

impl Chooser<'_> {
    /// Slots for the values that come into frames from before.
    fn entries(&mut self, order: &[BlockId], live_in: &[Vec<Val>]) -> Option<()> {
        let mut results: FxHashMap<BlockId, &[Val]> = FxHashMap::default();
        for id in order {
            if let Term::Branch { test, then, .. } = &self.func.block(*id).term {
                results.insert(*then, &test.dsts);
            }
        }
        let mut entries: Vec<(u32, Vec<Val>)> = Vec::new();
        let mut places: FxHashMap<(u32, Val), Vec<usize>> = FxHashMap::default();
        for id in order.iter().filter(|id| self.frames.allocates(**id)) {
            let component = self.frames.component[id.index()].expect("it makes a frame");
            let arriving = live_in[id.index()].iter();
            let arriving = arriving.chain(&self.func.block(*id).params);
            let arriving = arriving.chain(results.get(id).copied().unwrap_or_default());
            let in_slots: Vec<Val> = arriving
                .copied()
                .filter(|val| self.frames.slot_in(component, *val).is_some())
                .collect();
            for val in &in_slots {
                places
                    .entry((component, *val))
                    .or_default()
                    .push(entries.len());
            }
            entries.push((component, in_slots));
        }
        let mut taken = vec![Taken::default(); entries.len()];
        for (component, vals) in &entries {
            for val in vals {
                if self.frames.slot_in(*component, *val) != Some(UNPLACED) {
                    continue;
                }
                let here = &places[&(*component, *val)];
                self.taken.words.clear();
                here.iter().for_each(|at| self.taken.extend(&taken[*at]));
                let slot = self.place(*component, *val)?;
                here.iter().for_each(|at| taken[*at].insert(slot));
            }
        }
        Some(())
    }

    /// Slots for the values that begin in a block.
    fn block(&mut self, id: BlockId, component: u32, live_in: &[Vec<Val>]) -> Option<()> {
        let block = self.func.block(id);
        let mut deaths = liveness::deaths(self.func, id, live_in, &mut self.live);
        self.taken.words.clear();
        for val in self.live.iter() {
            if let Some(slot) = self.frames.slot_in(component, val)
                && slot != UNPLACED
            {
                self.taken.insert(slot);
            }
        }
        self.begin(component, &block.params)?;
        let mut unused = block.params.clone();
        unused.retain(|param| !self.live.contains(*param));
        self.release(component, &unused);
        for (at, inst) in block.insts.iter().enumerate() {
            let dying = deaths.split_off(deaths.partition_point(|(place, _)| *place > at));
            self.inst(component, inst, &dying)?;
        }
        match &block.term {
            Term::Branch { test, .. } => self.inst(component, test, &deaths)?,
            Term::Jump(target, args) => {
                for (param, arg) in self.func.block(*target).params.iter().zip(args) {
                    if let Operand::Val(arg) = arg {
                        self.wishes.insert(*param, *arg);
                    }
                }
            }
            _ => {}
        }
        Some(())
    }

    fn inst(&mut self, component: u32, inst: &Inst, dying: &[(usize, Val)]) -> Option<()> {
        let dying = dying.iter().map(|(_, val)| *val);
        let (unused, operands): (Vec<Val>, Vec<Val>) =
            dying.partition(|val| inst.dsts.contains(val));
        if inst.kind.writes_early() {
            self.begin(component, &inst.dsts)?;
            self.release(component, &operands);
        } else {
            self.release(component, &operands);
            self.begin(component, &inst.dsts)?;
        }
        self.release(component, &unused);
        Some(())
    }

    /// Values begin, all at once.
    fn begin(&mut self, component: u32, vals: &[Val]) -> Option<()> {
        for val in vals {
            if self.frames.slot_in(component, *val) == Some(UNPLACED) {
                self.place(component, *val)?;
            }
        }
        Some(())
    }

    /// The slots of values are free again.
    fn release(&mut self, component: u32, vals: &[Val]) {
        for val in vals {
            if let Some(slot) = self.frames.slot_in(component, *val) {
                self.taken.remove(slot);
            }
        }
    }

    /// Chooses the slot of a value.
    fn place(&mut self, component: u32, val: Val) -> Option<u16> {
        let wish = self.wishes.get(&val);
        let wish = wish.and_then(|wish| self.frames.slot_in(component, *wish));
        let wish = wish.filter(|slot| *slot != UNPLACED && !self.taken.contains(*slot));
        let slot = match wish {
            Some(slot) => slot,
            None => u16::try_from(self.taken.lowest_free()).ok()?,
        };
        if slot >= FRAME_SLOTS_MAX {
            return None;
        }
        self.taken.insert(slot);
        self.frames.place(component, val, slot);
        Some(slot)
    }
}
