//! A term outside every heap: kept by the program that contains the VM, or on its way between threads.

#![allow(unsafe_code, reason = "owns a fragment by address")]

use crate::copy;
use crate::heap::{Fragment, Heap};
use crate::native::Cx;
use crate::raw::Raw;
use crate::signal;
use crate::term::Term;

/// A copy of a term that belongs to no process.
pub struct Owned(*mut Fragment);

// SAFETY: the fragment belongs to this value alone, is never written after it was made, and nothing in a fragment
// is tied to a thread.
unsafe impl Send for Owned {}

// SAFETY: as above; sharing only reads.
unsafe impl Sync for Owned {}

impl Owned {
    /// A copy of `term`, which lives in the heap of the process that runs on this thread.
    pub fn new(term: Term<'_>) -> Owned {
        Owned(copy::copy_message(term.raw()))
    }

    /// A copy on `heap`.
    pub fn to_term<'h>(&self, heap: &'h Heap) -> Term<'h> {
        // SAFETY: the fragment lives as long as `self`.
        Term::from_raw(unsafe { copy::copy_fragment(heap, self.0) })
    }

    /// A copy on the heap of the process of `cx`.
    pub fn copy<'h>(&self, cx: &Cx<'h>) -> Term<'h> {
        self.to_term(cx.heap())
    }
}

/// A term that lasts as long as the program and is never copied.
#[derive(Clone, Copy)]
pub struct Constant(Raw);

// SAFETY: what it points to lies in the literal area, which is never changed or freed.
unsafe impl Send for Constant {}

// SAFETY: as above.
unsafe impl Sync for Constant {}

impl Constant {
    /// `term` as a constant; `None` if there is no room for it.
    pub fn new(term: Term<'_>) -> Option<Constant> {
        crate::literal::intern(term.raw()).ok().map(Constant)
    }

    /// The term, for use on `heap`.
    pub fn term<'h>(self, _heap: &'h Heap) -> Term<'h> {
        Term::from_raw(self.0)
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        signal::discard(self.0);
    }
}
