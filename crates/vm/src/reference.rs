//! References: unique identities that may say where what they name is to be found.
//!
//! A reference is two words: a number no other reference of this VM has, and a place. The place of
//! an alias is its process, the place of a timer its wheel entry, the place
//! of shared integers their number; so none needs to be looked up.
//!
//! Invariant: a number fits into [`ID_BITS`] bits, so a signal can carry it beside its kind.

use crate::raw::{Kind, header};
use crate::table::Pid;

/// Bits of a reference's number.
pub(crate) const ID_BITS: u32 = 58;

/// Words a reference takes on a heap.
pub(crate) const REFERENCE_WORDS: usize = 3;

const PLACE_BITS: u32 = 2;
const ALIAS: u64 = 1;
const TIMER: u64 = 2;
const ARRAY: u64 = 3;

/// The identity of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    /// What no other reference has.
    pub(crate) id: u64,
    /// Where what it names is; see the methods.
    pub(crate) place: u64,
}

impl Reference {
    /// A reference that only names itself.
    pub(crate) fn plain(id: u64) -> Reference {
        debug_assert!(id >> ID_BITS == 0);
        Reference { id, place: 0 }
    }

    /// A reference that messages can be sent to while `owner` keeps the alias.
    pub(crate) fn alias(id: u64, owner: Pid) -> Reference {
        Reference {
            id,
            place: owner.bits() << PLACE_BITS | ALIAS,
        }
    }

    /// A reference to entry `index` of wheel `wheel`.
    pub(crate) fn timer(id: u64, wheel: usize, index: u32) -> Reference {
        Reference {
            id,
            place: (wheel as u64) << 34 | u64::from(index) << PLACE_BITS | TIMER,
        }
    }

    /// A reference to array `index` of shared integers.
    pub(crate) fn array(id: u64, index: u32) -> Reference {
        Reference {
            id,
            place: u64::from(index) << PLACE_BITS | ARRAY,
        }
    }

    /// The place of the array.
    pub(crate) fn array_place(self) -> Option<usize> {
        (self.place & 3 == ARRAY).then_some((self.place >> PLACE_BITS) as usize)
    }

    /// The process a message to this reference goes to.
    pub(crate) fn alias_owner(self) -> Option<Pid> {
        (self.place & 3 == ALIAS).then(|| Pid::from_bits(self.place >> PLACE_BITS))
    }

    /// Wheel and entry of the timer.
    pub(crate) fn timer_place(self) -> Option<(usize, u32)> {
        (self.place & 3 == TIMER).then_some((
            (self.place >> 34) as usize,
            (self.place >> PLACE_BITS) as u32,
        ))
    }

    /// The reference as it lies on a heap: header and identity.
    pub(crate) fn words(self) -> [u64; REFERENCE_WORDS] {
        [header(Kind::Reference, 2), self.id, self.place]
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<0.{}.{}.{}>", self.place, self.id >> 32, self.id as u32)
    }
}
