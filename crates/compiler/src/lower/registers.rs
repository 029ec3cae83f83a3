//! Which x register holds what at one place of the code, and which register suits a value.

use super::ir::{Func, Inst, Kind, Operand, Term, Val};
use super::translate;

/// The number of x registers.
const REGISTERS: usize = 1024;

/// The x registers at one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Registers {
    /// The value each register holds, if it is known.
    held: Vec<Option<Val>>,
    /// Whether each register holds some term, so that the collector may look at it.
    valid: Vec<bool>,
}

impl Registers {
    fn grow(&mut self, index: u16) {
        let needed = usize::from(index) + 1;
        assert!(
            needed <= REGISTERS,
            "more values live at once than there are x registers"
        );
        if self.held.len() < needed {
            self.held.resize(needed, None);
            self.valid.resize(needed, false);
        }
    }

    /// One more than the last register that holds anything.
    pub(super) fn count(&self) -> u16 {
        u16::try_from(self.held.len()).expect("there are fewer registers")
    }

    /// The value in a register.
    pub(super) fn held(&self, index: u16) -> Option<Val> {
        self.held.get(usize::from(index)).copied().flatten()
    }

    /// Whether a register holds some term.
    pub(super) fn is_valid(&self, index: u16) -> bool {
        self.valid.get(usize::from(index)).copied().unwrap_or(false)
    }

    /// The first register that holds a value.
    pub(super) fn find(&self, val: Val) -> Option<u16> {
        let at = self.held.iter().position(|held| *held == Some(val))?;
        u16::try_from(at).ok()
    }

    /// A register gets a value, or a term that is none.
    pub(super) fn put(&mut self, index: u16, val: Option<Val>) {
        self.grow(index);
        self.held[usize::from(index)] = val;
        self.valid[usize::from(index)] = true;
    }

    /// Nothing is known of what a register holds; it is as valid as before.
    pub(super) fn forget(&mut self, index: u16) {
        if let Some(held) = self.held.get_mut(usize::from(index)) {
            *held = None;
        }
    }

    /// Registers from `live` on die.
    pub(super) fn cut(&mut self, live: u16) {
        self.held.truncate(usize::from(live));
        self.valid.truncate(usize::from(live));
    }

    /// Only what is valid on both paths remains, and no values.
    pub(super) fn meet(&mut self, other: &Registers) {
        self.cut(u16::try_from(other.valid.len()).unwrap_or(u16::MAX));
        self.held.fill(None);
        for (valid, other) in self.valid.iter_mut().zip(&other.valid) {
            *valid &= other;
        }
    }

    /// The lowest registers that `is_free` allows: without a copy of anything useful, and any.
    pub(super) fn lowest(
        &self,
        is_free: impl Fn(u16) -> bool,
        is_useful: impl Fn(Val) -> bool,
    ) -> u16 {
        let mut fallback = None;
        for index in 0..=u16::MAX {
            if !is_free(index) {
                continue;
            }
            let useless = self.held(index).is_none_or(|val| !is_useful(val));
            if useless && (self.is_valid(index) || fallback.is_none()) {
                return index;
            }
            if !self.is_valid(index) {
                break;
            }
            fallback = fallback.or(Some(index));
        }
        fallback.expect("some register is free")
    }
}

/// For each value the register its next use would like it in.
pub(super) fn hints(func: &Func, order: &[super::ir::BlockId]) -> Vec<Option<u16>> {
    let mut hints: Vec<Option<u16>> = vec![None; func.vals as usize];
    for id in order.iter().rev() {
        let block = func.block(*id);
        match &block.term {
            Term::Return(Operand::Val(val)) => hints[val.index()] = Some(0),
            Term::TailCall(call) => hint_arguments(call, &mut hints),
            Term::Jump(target, args) => {
                for (param, arg) in func.block(*target).params.iter().zip(args) {
                    if let (Operand::Val(arg), Some(hint)) = (arg, hints[param.index()]) {
                        hints[arg.index()] = Some(hint);
                    }
                }
            }
            Term::Branch { test, .. } => pass_on(test, &mut hints),
            _ => {}
        }
        for inst in block.insts.iter().rev() {
            if inst.kind.clobbers() {
                hint_arguments(inst, &mut hints);
            } else {
                pass_on(inst, &mut hints);
            }
        }
    }
    hints
}

/// Arguments of a call would be best where they go.
fn hint_arguments(call: &Inst, hints: &mut [Option<u16>]) {
    let args = call.args.iter().skip(translate::callees(&call.kind));
    for (index, arg) in (0u16..).zip(args) {
        if let Operand::Val(val) = arg {
            hints[val.index()] = Some(index);
        }
    }
}

/// The first operand would be best where the result goes.
fn pass_on(inst: &Inst, hints: &mut [Option<u16>]) {
    if !matches!(inst.kind, Kind::Arith(_)) {
        return;
    }
    let wish = inst.dsts.first().and_then(|dst| hints[dst.index()]);
    if let (Some(Operand::Val(first)), Some(wish)) = (inst.args.first(), wish) {
        hints[first.index()].get_or_insert(wish);
    }
}
