//! Making terms on a borrowed heap. Nothing here collects: what does not fit the block goes to a fragment.
#![allow(unsafe_code, reason = "fills freshly allocated objects")]

use super::Term;
use crate::atom::Atom;
use crate::bignum;
use crate::bits::{self, BadSegment, BitSlice};
use crate::collect::{self, Collection};
use crate::copy;
use crate::heap::Heap;
use crate::literal;
use crate::map;
use crate::number;
use crate::raw::{Kind, Raw, header};
use crate::reference::Reference;

impl Heap {
    /// An integer.
    pub fn integer(&self, value: i64) -> Term<'_> {
        Term::from_raw(number::from_i64(self, value))
    }

    /// An unsigned integer.
    pub fn unsigned(&self, value: u64) -> Term<'_> {
        Term::from_raw(number::from_u64(self, value))
    }

    /// A wide integer.
    pub fn wide_integer(&self, value: i128) -> Term<'_> {
        Term::from_raw(number::from_i128(self, value))
    }

    /// An integer of any size: its sign, and its magnitude least significant limb first.
    pub fn big(&self, negative: bool, limbs: &[u64]) -> Term<'_> {
        Term::from_raw(bignum::from_limbs(self, negative, limbs))
    }

    /// A float; `None` for NaN and infinity, which are no terms.
    pub fn float(&self, value: f64) -> Option<Term<'_>> {
        number::from_f64(self, value).ok().map(Term::from_raw)
    }

    /// An atom.
    pub fn atom(&self, atom: Atom) -> Term<'_> {
        atom.into()
    }

    /// `[head | tail]`.
    pub fn cons<'h>(&'h self, head: Term<'h>, tail: Term<'h>) -> Term<'h> {
        let at = self.alloc(2);
        // SAFETY: `alloc` gave two words.
        unsafe {
            *at = head.raw().0;
            *at.add(1) = tail.raw().0;
        }
        Term::from_raw(Raw::cons(at))
    }

    /// A list.
    pub fn list<'h>(&'h self, elements: impl IntoIterator<Item = Term<'h>>) -> Term<'h> {
        self.list_with_tail(elements, Term::NIL)
    }

    /// A list that ends in `tail`.
    pub fn list_with_tail<'h>(
        &'h self,
        elements: impl IntoIterator<Item = Term<'h>>,
        tail: Term<'h>,
    ) -> Term<'h> {
        let mut first = tail;
        let mut last: *mut u64 = std::ptr::null_mut();
        for element in elements {
            let cell = self.cons(element, tail);
            if last.is_null() {
                first = cell;
            } else {
                // SAFETY: the tail of the cell made before, which nobody else knows yet.
                unsafe { *last.add(1) = cell.raw().0 };
            }
            last = cell.raw().address();
        }
        first
    }

    /// A tuple.
    pub fn tuple<'h>(&'h self, elements: &[Term<'h>]) -> Term<'h> {
        if elements.is_empty() {
            return Term::from_raw(literal::empty_tuple());
        }
        let at = self.alloc(1 + elements.len());
        // SAFETY: `alloc` gave room for the header and the elements; a term is a word.
        unsafe {
            *at = header(Kind::Tuple, elements.len());
            std::ptr::copy_nonoverlapping(elements.as_ptr().cast(), at.add(1), elements.len());
        }
        Term::from_raw(Raw::tuple(at))
    }

    /// A binary.
    pub fn binary(&self, bytes: &[u8]) -> Term<'_> {
        Term::from_raw(bits::from_bytes(self, bytes))
    }

    /// A bit string.
    ///
    /// # Errors
    /// [`BadSegment::SystemLimit`] if it is too large.
    pub fn bits(&self, slice: BitSlice<'_>) -> Result<Term<'_>, BadSegment> {
        bits::from_slice(self, slice).map(Term::from_raw)
    }

    /// `%{}`.
    pub fn empty_map(&self) -> Term<'_> {
        Term::from_raw(literal::empty_map())
    }

    /// A map of pairs in any order; of equal keys the last one wins.
    pub fn map_from_pairs<'h>(
        &'h self,
        pairs: impl IntoIterator<Item = (Term<'h>, Term<'h>)>,
    ) -> Term<'h> {
        let words = pairs
            .into_iter()
            .map(|(key, value)| (key.raw(), value.raw()));
        Term::from_raw(map::from_pairs(self, &mut words.collect()))
    }

    /// A reference.
    pub(crate) fn reference(&self, reference: Reference) -> Term<'_> {
        let words = reference.words();
        let at = self.alloc(words.len());
        // SAFETY: `alloc` gave as many words.
        unsafe { std::ptr::copy_nonoverlapping(words.as_ptr(), at, words.len()) };
        Term::from_raw(Raw::boxed(at))
    }

    /// A copy of a term of another heap of this thread.
    pub fn copy<'h>(&'h self, term: Term<'_>) -> Term<'h> {
        Term::from_raw(copy::copy_to_heap(self, term.raw()))
    }

    /// Collects everything that no root leads to. Only for a heap without a process: all terms on it are gone.
    pub fn collect(&mut self) {
        let collected = collect::collect(self, &mut [], 0, Collection::Major);
        collected.expect("an empty heap is within every limit");
    }
}
