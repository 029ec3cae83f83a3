//! Copying terms out of a heap: into a message, another heap or the literal area.
//!
//! A small term is copied as a tree, which costs at most a few duplicated words. A larger one keeps
//! its sharing, so that the copy never explodes: the first pass visits each object once, notes it in
//! a log and leaves its place in the copy where its header (or the head of a list cell) was; the
//! second writes the objects in the order of the log; the third puts the words back. So the source
//! heap must belong to the calling thread. Literals are neither copied nor marked.
//!
//! Nothing recurses deeper than the small-term bound.
#![allow(unsafe_code, reason = "reads and marks objects by address")]

use crate::buffer::Buffer;
use crate::heap::{Fragment, Heap, object_words};
use crate::literal::{self, LiteralLimit};
use crate::raw::{Kind, Raw, header_is_opaque, header_kind, header_words, tag};

/// Words up to which a term is copied as a tree.
const TREE_WORDS_MAX: usize = 64;

/// Where the words of a copy go, and what becomes of its off-heap handles.
trait Target {
    /// Room for `words` words, once.
    fn room(&mut self, words: usize) -> *mut u64;
    /// Takes over a handle whose buffer has been retained for it.
    ///
    /// # Safety
    /// `handle` is a complete `SharedBits` object in the room.
    unsafe fn handle(&mut self, handle: *mut u64);
}

/// Copies `term` into a fragment of its own, with the copy as root. A term that needs no memory gives an
/// empty fragment.
pub(crate) fn copy_message(term: Raw) -> *mut Fragment {
    let mut target = FragmentTarget {
        fragment: std::ptr::null_mut(),
    };
    let root = copy_to(term, &mut target);
    if target.fragment.is_null() {
        target.fragment = Fragment::allocate(0);
    }
    // SAFETY: the fragment was just made.
    unsafe { (*target.fragment).root = root };
    target.fragment
}

/// Copies `term`, from another heap of the calling thread, into `heap`.
pub(crate) fn copy_to_heap(heap: &Heap, term: Raw) -> Raw {
    copy_to(term, &mut HeapTarget { heap })
}

/// Copies `term` into the literal area.
pub(crate) fn copy_to_literals(term: Raw) -> Result<Raw, LiteralLimit> {
    let mut target = LiteralTarget { full: false };
    let copy = copy_to(term, &mut target);
    if target.full {
        Err(LiteralLimit)
    } else {
        Ok(copy)
    }
}

/// The words a copy of `term` takes: its size with sharing.
#[cfg(test)]
pub(crate) fn size_words(term: Raw) -> usize {
    if !is_copied(term) {
        return 0;
    }
    let mut log = Log::default();
    // SAFETY: the term's heap belongs to the calling thread; the marks are undone at once.
    unsafe {
        log.visit_all(term);
        log.undo();
    }
    log.words
}

/// Copies a fragment's root into `heap`. The fragment may be read by other threads meanwhile: an object of a table.
///
/// # Safety
/// The fragment is alive, complete, and not changed meanwhile.
pub(crate) unsafe fn copy_fragment(heap: &Heap, fragment: *const Fragment) -> Raw {
    // SAFETY: as the caller promises; the room has as many words as the fragment's data.
    unsafe {
        let root = (*fragment).root;
        let (start, end) = Fragment::range(fragment);
        let words = (*fragment).used as usize;
        if words == 0 {
            return root;
        }
        let to = heap.alloc(words);
        relocate(start, end, to, &mut HeapTarget { heap });
        moved(root, start, end, to)
    }
}

struct FragmentTarget {
    fragment: *mut Fragment,
}

impl Target for FragmentTarget {
    fn room(&mut self, words: usize) -> *mut u64 {
        self.fragment = Fragment::allocate(words);
        // SAFETY: the fragment was just made with this room.
        unsafe { Fragment::take(self.fragment, words) }.expect("made with this room")
    }

    unsafe fn handle(&mut self, handle: *mut u64) {
        // SAFETY: the fragment is the target's own; the handle is complete (caller).
        unsafe {
            *handle.add(3) = (*self.fragment).shared;
            (*self.fragment).shared = handle as u64;
        }
    }
}

struct HeapTarget<'h> {
    heap: &'h Heap,
}

impl Target for HeapTarget<'_> {
    fn room(&mut self, words: usize) -> *mut u64 {
        self.heap.alloc(words)
    }

    unsafe fn handle(&mut self, handle: *mut u64) {
        // SAFETY: the handle lies in room of this heap (caller).
        unsafe {
            let bytes = (Raw(*handle.add(2)).small_value() as usize).div_ceil(8);
            self.heap.link_shared(handle, bytes);
        }
    }
}

/// A literal keeps the reference of its handle forever, so it is in no list.
struct LiteralTarget {
    full: bool,
}

impl Target for LiteralTarget {
    fn room(&mut self, words: usize) -> *mut u64 {
        literal::allocate(words).unwrap_or_else(|LiteralLimit| {
            self.full = true;
            // The copy goes to waste: to a place that is never freed, since nobody will know it.
            Box::leak(vec![0u64; words].into_boxed_slice()).as_mut_ptr()
        })
    }

    unsafe fn handle(&mut self, handle: *mut u64) {
        // SAFETY: the handle is complete (caller).
        unsafe { *handle.add(3) = 0 };
    }
}

/// Whether copying `term` takes memory.
#[inline(always)]
fn is_copied(term: Raw) -> bool {
    term.is_pointer() && !literal::contains(term.address())
}

#[inline]
fn copy_to<T: Target>(term: Raw, target: &mut T) -> Raw {
    if !is_copied(term) {
        return term;
    }
    // SAFETY: a term of the calling thread's heap (callers), whose objects nobody changes meanwhile.
    unsafe {
        if let Some(words) = tree_words(term, TREE_WORDS_MAX) {
            let mut at = target.room(words);
            copy_tree(term, &mut at, target)
        } else {
            copy_graph(term, target)
        }
    }
}

/// Calls `each` with the parts of an object that are terms.
///
/// # Safety
/// `term` is a pointer to a live, unmarked object.
#[inline(always)]
unsafe fn for_each_child(term: Raw, mut each: impl FnMut(Raw)) {
    let at = term.address();
    // SAFETY: a cell has two words, a boxed object a header and its payload.
    unsafe {
        if term.is_cons() {
            each(Raw(*at));
            each(Raw(*at.add(1)));
        } else if !header_is_opaque(*at) {
            for index in 1..=header_words(*at) {
                each(Raw(*at.add(index)));
            }
        }
    }
}

/// The words of `term` as a tree, if they are at most `budget`.
///
/// # Safety
/// `term` is a pointer to a live object out of the literal area.
#[inline]
unsafe fn tree_words(term: Raw, budget: usize) -> Option<usize> {
    // SAFETY: as the caller promises; the recursion is bounded by the budget, of which each level takes a word.
    unsafe {
        let mut left = budget.checked_sub(object_words(term))?;
        let mut fits = true;
        for_each_child(term, |child| {
            if fits && is_copied(child) {
                match tree_words(child, left) {
                    Some(words) => left -= words,
                    None => fits = false,
                }
            }
        });
        fits.then_some(budget - left)
    }
}

/// Copies a term as a tree to `*to`, moving it on.
///
/// # Safety
/// `term` is a pointer to a live object out of the literal area, and there is room for `tree_words` of it.
unsafe fn copy_tree<T: Target>(term: Raw, to: &mut *mut u64, target: &mut T) -> Raw {
    let from = term.address();
    let new = *to;
    // SAFETY: as the caller promises; recursion is bounded as in `tree_words`.
    unsafe {
        let words = object_words(term);
        *to = new.add(words);
        let opaque = !term.is_cons() && header_is_opaque(*from);
        for index in 0..words {
            let part = Raw(*from.add(index));
            let copied = if opaque || !is_copied(part) {
                part
            } else {
                copy_tree(part, to, target)
            };
            *new.add(index) = copied.0;
        }
        finish_object(term, new, target);
    }
    Raw(new as u64 | term.0 & tag::MASK)
}

/// Retains the buffer of a copied handle.
///
/// # Safety
/// `new` is a copy of the object `term` pointed to, with its header.
#[inline(always)]
unsafe fn finish_object<T: Target>(term: Raw, new: *mut u64, target: &mut T) {
    // SAFETY: the source's handle holds a reference, so the buffer is alive.
    unsafe {
        if term.is_boxed() && header_kind(*new) == Kind::SharedBits {
            Buffer::retain(*new.add(1) as *const Buffer);
            target.handle(new);
        }
    }
}

/// # Safety
/// As for [`Log::visit_all`].
#[cold]
#[inline(never)]
unsafe fn copy_graph<T: Target>(term: Raw, target: &mut T) -> Raw {
    let mut log = Log::default();
    // SAFETY: as the caller promises; the room has as many words as the log counted.
    unsafe {
        log.visit_all(term);
        let base = target.room(log.words);
        log.write(base, target);
        let copy = log.place(term, base);
        log.undo();
        copy
    }
}

/// What the first pass found: each object once, in the order of the copy.
#[derive(Default)]
struct Log {
    visits: Vec<Visit>,
    /// Words of all objects visited.
    words: usize,
}

/// An object, and the word that its mark replaced.
#[derive(Clone, Copy)]
struct Visit {
    /// The term that led to the object.
    term: Raw,
    first: u64,
}

impl Log {
    /// Marks an object with its place in the copy, unless it is marked or not copied.
    ///
    /// A marked cell has a head with the tag of a header, which no term has; any other marked object has a
    /// first word that is not a header.
    ///
    /// # Safety
    /// `term` is alive and its heap belongs to the calling thread.
    #[inline(always)]
    unsafe fn visit(&mut self, term: Raw) {
        if !is_copied(term) {
            return;
        }
        let at = term.address();
        // SAFETY: a pointer to a live object (caller).
        unsafe {
            let first = *at;
            let is_header = first & tag::MASK == tag::HEADER;
            if is_header == term.is_cons() {
                return;
            }
            let place = (self.words as u64) << 3;
            if term.is_cons() {
                *at = place | tag::HEADER;
                self.words += 2;
            } else {
                *at = place;
                self.words += 1 + header_words(first);
            }
            self.visits.push(Visit { term, first });
        }
    }

    /// Visits everything `term` consists of.
    ///
    /// # Safety
    /// `term` is alive and its heap belongs to the calling thread, which undoes the marks before anything else
    /// looks at the heap.
    unsafe fn visit_all(&mut self, term: Raw) {
        // SAFETY: as the caller promises; payloads are never marked, only first words.
        unsafe {
            self.visit(term);
            let mut next = 0;
            while next < self.visits.len() {
                let Visit { term, first } = self.visits[next];
                let at = term.address();
                if term.is_cons() {
                    self.visit(Raw(first));
                    self.visit(Raw(*at.add(1)));
                } else if !header_is_opaque(first) {
                    for index in 1..=header_words(first) {
                        self.visit(Raw(*at.add(index)));
                    }
                }
                next += 1;
            }
        }
    }

    /// The copy of a term whose object is marked, if it has one.
    ///
    /// # Safety
    /// All of `term` has been visited.
    #[inline(always)]
    unsafe fn place(&self, term: Raw, base: *mut u64) -> Raw {
        if !is_copied(term) {
            return term;
        }
        // SAFETY: the first word of a visited object is its place in words, shifted by 3: the offset in bytes.
        let offset = unsafe { *term.address() } & !tag::MASK;
        Raw((base as u64 + offset) | term.0 & tag::MASK)
    }

    /// Writes the copy of each object.
    ///
    /// # Safety
    /// After `visit_all`; `base` has room for `self.words`.
    unsafe fn write<T: Target>(&self, base: *mut u64, target: &mut T) {
        let mut to = base;
        for Visit { term, first } in &self.visits {
            let from = term.address();
            // SAFETY: the log lists the objects in the order of their places.
            unsafe {
                let new = to;
                if term.is_cons() {
                    *new = self.place(Raw(*first), base).0;
                    *new.add(1) = self.place(Raw(*from.add(1)), base).0;
                    to = new.add(2);
                    continue;
                }
                *new = *first;
                let opaque = header_is_opaque(*first);
                for index in 1..=header_words(*first) {
                    let part = Raw(*from.add(index));
                    *new.add(index) = if opaque {
                        part.0
                    } else {
                        self.place(part, base).0
                    };
                }
                to = new.add(1 + header_words(*first));
                finish_object(*term, new, target);
            }
        }
    }

    /// Puts the marked words back.
    ///
    /// # Safety
    /// After `visit_all`.
    unsafe fn undo(&mut self) {
        for Visit { term, first } in &self.visits {
            // SAFETY: the object is alive and only its first word was changed.
            unsafe { *term.address() = *first };
        }
    }
}

/// Where a term of `[start, end)` lies after the range has been moved to `to`.
#[inline(always)]
fn moved(term: Raw, start: *const u64, end: *const u64, to: *mut u64) -> Raw {
    if term.is_pointer()
        && start <= term.address().cast_const()
        && term.address().cast_const() < end
    {
        return Raw(term.0.wrapping_add((to as u64).wrapping_sub(start as u64)));
    }
    term
}

/// Copies the complete objects of `[start, end)` to `to`, with the pointers among them.
///
/// # Safety
/// The range is alive and not changed meanwhile; `to` has room for it.
unsafe fn relocate<T: Target>(start: *const u64, end: *const u64, to: *mut u64, target: &mut T) {
    let mut from = start;
    let mut new = to;
    // SAFETY: the range holds complete objects, so steps over payloads stay inside it.
    unsafe {
        while from < end {
            let word = *from;
            if word & tag::MASK != tag::HEADER {
                *new = moved(Raw(word), start, end, to).0;
                from = from.add(1);
                new = new.add(1);
                continue;
            }
            let whole = header_is_opaque(word) || header_kind(word) == Kind::SharedBits;
            let words = if whole { 1 + header_words(word) } else { 1 };
            std::ptr::copy_nonoverlapping(from, new, words);
            if whole {
                finish_object(Raw::boxed(new), new, target);
            }
            from = from.add(words);
            new = new.add(words);
        }
    }
}

#[cfg(test)]
mod tests;
