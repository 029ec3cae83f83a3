//! The collector: generational, copying (Cheney), iterative.
//!
//! A minor collection moves what was new into a fresh block and what survived the last collection
//! (below `mature`) into the old generation; a major one moves everything into a fresh block.
//! Fragments are merged either way. A moved object's header is replaced by its new address (which
//! never looks like a header), a moved list cell's head by [`MOVED`] and its tail by the new address.
//!
//! While a message is being matched, objects may point into it, and it is merged only later; so then
//! nothing is promoted and nothing counts as mature, lest an old object point to a young one.
//!
//! Roots are the slices the caller gives and the stack. The stack is frames of y slots, each frame
//! below the link word of its caller: a link points to a descriptor whose word 0 has the number of
//! slots of the frame *above* the link in its low 16 bits and whose word 1 says which of them are
//! still needed (slots from 64 on always are).
#![allow(
    unsafe_code,
    reason = "follows and rewrites pointers between raw blocks"
)]

mod check;

use std::ptr;

use crate::buffer::Buffer;
use crate::heap::{
    FIRST_WORDS, Fragment, Heap, Old, SHARED_BYTES_MIN, allocate_block, free_block, next_size,
    poison, stress, words_between,
};
use crate::literal;
use crate::raw::{Raw, header_is_opaque, header_words, tag};

/// What takes the place of the head of a moved list cell.
const MOVED: u64 = tag::HEADER;

/// Debug builds check heaps up to this size after each collection, all of it, though the collection may be minor.
const CHECKED_WORDS_MAX: usize = 1 << 16;

/// What kind of collection is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Collection {
    /// Minor, unless a major one is due.
    Auto,
    /// Everything.
    Major,
    /// Everything, into a block of exactly the size needed: for a process that will sleep.
    Compact,
}

/// The process needs more memory than it may have, or than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HeapLimit {
    /// The words it would have had.
    pub words: usize,
}

/// The roots outside the stack: x registers, dictionary and so on.
pub(crate) type Roots<'a, 'b> = &'a mut [&'b mut [Raw]];

/// Collects, so that afterwards the block has room for `need` words.
///
/// # Errors
/// [`HeapLimit`] if the limit of the process or the memory of the machine does not allow it. The heap and the
/// roots are intact then, though there may be no room.
pub(crate) fn collect(
    heap: &mut Heap,
    roots: Roots<'_, '_>,
    need: usize,
    kind: Collection,
) -> Result<(), HeapLimit> {
    if stress() {
        check::check_heap(heap, roots);
    }
    match kind {
        Collection::Auto if heap.minor_is_enough() && minor(heap, roots).is_ok() => {}
        Collection::Auto | Collection::Major => major(heap, roots)?,
        Collection::Compact => {
            major(heap, roots)?;
            heap.mature = heap.start;
            let exact = heap.used_words() + heap.stack_words() + need;
            let embedded = heap.first_words as usize;
            let size = if exact <= embedded {
                embedded
            } else {
                exact.max(1)
            };
            return evacuate(heap, roots, size, Scope::Young);
        }
    }
    fit(heap, roots, need)?;
    if stress() || cfg!(debug_assertions) && heap.words_total() < CHECKED_WORDS_MAX {
        check::check_heap(heap, roots);
    }
    Ok(())
}

/// Sizes the block after a collection: larger if `need` words do not fit, smaller if it is mostly empty.
fn fit(heap: &mut Heap, roots: Roots<'_, '_>, need: usize) -> Result<(), HeapLimit> {
    let size = heap.block_words();
    let wanted = (heap.used_words() + heap.stack_words())
        .checked_add(need)
        .ok_or(HeapLimit { words: need })?;
    let new_size = if stress() {
        // As little room to spare as can be: the next allocation test collects again.
        wanted.max(1) + stress_room(heap)
    } else if wanted > size {
        heap.within_bound(next_size(wanted), wanted)
    } else if size > 3_000 && wanted < size / 4 && (size > 8_000 || size > heap.old().words()) {
        next_size(wanted * 3).max(heap.min_words()).min(size)
    } else {
        size
    };
    if new_size != size {
        let mature = words_between(heap.start, heap.mature);
        heap.mature = heap.start;
        evacuate(heap, roots, new_size, Scope::Young)?;
        // The order of objects changes, so maturity is all or nothing.
        heap.mature = if mature > 0 {
            heap.top.get()
        } else {
            heap.start
        };
    }
    heap.crowded = wanted > heap.block_words() / 4 * 3;
    Ok(())
}

/// Words to spare under stress: none, so that the next allocation test collects again; but some in a large heap, or a
/// list of a million would take days.
fn stress_room(heap: &Heap) -> usize {
    const LARGE_WORDS: usize = 4096;
    let used = heap.used_words() + heap.old().used_words() + heap.stack_words();
    if used < LARGE_WORDS { 0 } else { used / 8 }
}

fn minor(heap: &mut Heap, roots: Roots<'_, '_>) -> Result<(), HeapLimit> {
    let survivors = heap.used_words() + heap.fragment_words() + heap.stack_words();
    let size = heap.size_for(survivors);
    if !heap.peeked.0.is_null() {
        heap.mature = heap.start;
    } else if heap.old().start.is_null() && heap.mature > heap.start {
        heap.make_old_generation()?;
    }
    evacuate(heap, roots, size, Scope::Young)?;
    heap.mature = if heap.peeked.0.is_null() {
        heap.top.get()
    } else {
        heap.start
    };
    heap.minor_count += 1;
    Ok(())
}

fn major(heap: &mut Heap, roots: Roots<'_, '_>) -> Result<(), HeapLimit> {
    let survivors =
        heap.used_words() + heap.old().used_words() + heap.fragment_words() + heap.stack_words();
    let size = heap.size_for(survivors);
    evacuate(heap, roots, size, Scope::All)?;
    heap.mature = if heap.peeked.0.is_null() {
        heap.top.get()
    } else {
        heap.start
    };
    heap.minor_count = 0;
    let shared_limit = (2 * heap.shared_bytes.get()).max(4 * SHARED_BYTES_MIN);
    heap.set_old(Old {
        shared_limit,
        ..heap.old()
    });
    Ok(())
}

impl Heap {
    fn minor_is_enough(&self) -> bool {
        let mature = words_between(self.start, self.mature);
        let old = self.old();
        self.minor_count < self.fullsweep_after()
            && old.shared_bytes <= old.shared_limit
            && (old.start.is_null() || mature <= words_between(old.top, old.end))
    }

    /// The size of a block that takes `words`.
    fn size_for(&self, words: usize) -> usize {
        let least = if self.crowded {
            self.block_words() + 1
        } else {
            1
        };
        self.within_bound(next_size(words.max(least).max(self.min_words())), words)
    }

    /// `size`, or what the limit leaves of it as long as that holds `words`.
    fn within_bound(&self, size: usize, words: usize) -> usize {
        let room = self.words_max().saturating_sub(self.old().words());
        if size > room { room.max(words) } else { size }
    }

    fn make_old_generation(&mut self) -> Result<(), HeapLimit> {
        let size = next_size(self.used_words().max(2 * FIRST_WORDS));
        self.check_limit(self.block_words() + size)?;
        let start = allocate_block(size).ok_or(HeapLimit { words: size })?;
        self.set_old(Old {
            start,
            top: start,
            end: start.wrapping_add(size),
            ..self.old()
        });
        Ok(())
    }

    fn check_limit(&self, words: usize) -> Result<(), HeapLimit> {
        if words > self.words_max() {
            return Err(HeapLimit { words });
        }
        Ok(())
    }
}

/// What a collection moves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// The block and the fragments; what is mature goes to the old generation.
    Young,
    /// The old generation too, all into the new block.
    All,
}

/// Moves what is alive into a new block of `size` words, with the stack at its end.
fn evacuate(
    heap: &mut Heap,
    roots: Roots<'_, '_>,
    size: usize,
    scope: Scope,
) -> Result<(), HeapLimit> {
    let old = heap.old();
    let old_after = if scope == Scope::All { 0 } else { old.words() };
    heap.check_limit(size.saturating_add(old_after))?;
    let to = take_block(heap, size)?;
    let mut mover = Mover {
        young_start: heap.start,
        young_bytes: heap.top.get() as usize - heap.start as usize,
        mature: if scope == Scope::All {
            heap.start
        } else {
            heap.mature
        },
        old_start: old.start,
        old_bytes: old.top as usize - old.start as usize,
        peeked: heap.peeked,
        scope,
        block_only: heap.fragments.get().is_null(),
        top: to,
        old_top: old.top,
    };
    let stack_words = heap.stack_words();
    let end = to.wrapping_add(size);
    let sp = end.wrapping_sub(stack_words);
    // SAFETY: the new block has `size` words, at least those of the stack (all callers add them up), and it
    // does not overlap the old block.
    unsafe { ptr::copy_nonoverlapping(heap.sp, sp, stack_words) };
    for slice in roots.iter_mut() {
        for root in slice.iter_mut() {
            *root = mover.forward(*root);
        }
    }
    mover.stack(sp, end);
    mover.scan(to, old.top);
    debug_assert!(mover.top <= sp, "more survived than was there");
    sweep_handles(heap, &mover);
    free_from_space(heap, scope);
    heap.start = to;
    heap.top.set(mover.top);
    heap.sp = sp;
    heap.end = end;
    heap.mature = to;
    Ok(())
}

/// A block of `size` words: the embedded one if it is large enough and free.
fn take_block(heap: &Heap, size: usize) -> Result<*mut u64, HeapLimit> {
    let embedded = heap.first_words as usize;
    if size == embedded && heap.start != heap.first {
        return Ok(heap.first);
    }
    allocate_block(size).ok_or(HeapLimit { words: size })
}

/// Frees what has been moved away: the block, the fragments and, if all was moved, the old generation.
fn free_from_space(heap: &mut Heap, scope: Scope) {
    let mut fragment = heap.fragments.replace(ptr::null_mut());
    heap.fragment_words.set(0);
    // SAFETY: everything alive has been moved out of these blocks, which belong to the heap alone; an embedded
    // block is its owner's to free.
    unsafe {
        while !fragment.is_null() {
            let next = (*fragment).next;
            Fragment::free(fragment);
            fragment = next;
        }
        if heap.start != heap.first {
            free_block(heap.start, heap.block_words());
        } else if stress() {
            poison(heap.start, heap.block_words());
        }
        if scope == Scope::All {
            let old = heap.old();
            free_block(old.start, old.words());
            let null = ptr::null_mut();
            heap.set_old(Old {
                start: null,
                top: null,
                end: null,
                ..old
            });
        }
    }
}

/// Sorts the off-heap handles into those that survived, young or old, and those whose reference is given up.
fn sweep_handles(heap: &mut Heap, mover: &Mover) {
    let mut lists = vec![heap.shared.replace(0)];
    heap.shared_bytes.set(0);
    let mut old = Old {
        top: mover.old_top,
        ..heap.old()
    };
    if mover.scope == Scope::All {
        lists.push(std::mem::take(&mut old.shared));
        old.shared_bytes = 0;
    }
    let mut fragment = heap.fragments.get();
    while !fragment.is_null() {
        // SAFETY: fragments in the list are alive.
        unsafe {
            lists.push((*fragment).shared);
            fragment = (*fragment).next;
        }
    }
    for mut handle in lists {
        while handle != 0 {
            let at = handle as *const u64;
            // SAFETY: the old copy of a handle still has its payload; only its header may be a new address.
            unsafe {
                handle = *at.add(3);
                sweep_handle(heap, &mut old, mover, at);
            }
        }
    }
    heap.set_old(old);
    heap.shared_limit = (2 * heap.shared_bytes.get()).max(SHARED_BYTES_MIN);
}

/// # Safety
/// `at` is the old place of a handle in memory that is being collected.
unsafe fn sweep_handle(heap: &Heap, old: &mut Old, mover: &Mover, at: *const u64) {
    // SAFETY: as the caller promises; a moved handle is a complete object at its new place, and one that did
    // not survive gives up the reference it holds.
    unsafe {
        let first = *at;
        if first & tag::MASK == tag::HEADER {
            Buffer::release(*at.add(1) as *mut Buffer);
            return;
        }
        let new = first as *mut u64;
        let bytes = (Raw(*new.add(2)).small_value() as usize).div_ceil(8);
        if mover.is_promoted(new) {
            *new.add(3) = old.shared;
            old.shared = new as u64;
            old.shared_bytes += bytes;
        } else {
            heap.link_shared(new, bytes);
        }
    }
}

/// Where a term is to go.
enum Destination {
    Stay,
    Young,
    Old,
}

/// The state of one evacuation.
struct Mover {
    young_start: *mut u64,
    young_bytes: usize,
    mature: *mut u64,
    old_start: *mut u64,
    old_bytes: usize,
    peeked: (*const u64, *const u64),
    scope: Scope,
    /// Whether nothing but the block is moved (when `scope` is `Young`).
    block_only: bool,
    /// First free word of the new block.
    top: *mut u64,
    /// First free word of the old generation.
    old_top: *mut u64,
}

impl Mover {
    #[inline(always)]
    fn destination(&self, at: *mut u64) -> Destination {
        if (at as usize).wrapping_sub(self.young_start as usize) < self.young_bytes {
            if at < self.mature {
                Destination::Old
            } else {
                Destination::Young
            }
        } else if self.scope == Scope::Young && self.block_only {
            Destination::Stay
        } else {
            self.destination_outside(at)
        }
    }

    #[inline]
    fn destination_outside(&self, at: *mut u64) -> Destination {
        let peeked = self.peeked.0 <= at.cast_const() && at.cast_const() < self.peeked.1;
        if literal::contains(at) || peeked {
            return Destination::Stay;
        }
        let old = (at as usize).wrapping_sub(self.old_start as usize) < self.old_bytes;
        if old && self.scope == Scope::Young {
            Destination::Stay
        } else {
            Destination::Young
        }
    }

    fn is_promoted(&self, at: *mut u64) -> bool {
        self.scope == Scope::Young && self.old_start <= at && at < self.old_top
    }

    /// The new place of a term, moving it there if it has not been moved.
    #[inline(always)]
    fn forward(&mut self, term: Raw) -> Raw {
        if term.is_pointer() {
            self.forward_pointer(term)
        } else {
            term
        }
    }

    #[inline]
    fn forward_pointer(&mut self, term: Raw) -> Raw {
        let from = term.address();
        let to = match self.destination(from) {
            Destination::Stay => return term,
            Destination::Young => &mut self.top,
            Destination::Old => &mut self.old_top,
        };
        // SAFETY: `from` is an object in memory being collected (the heap's invariant), and there is room for
        // all of it at `to`: the new block is as large as everything that can move there, and a minor
        // collection starts only if the old generation has room for all that is mature.
        unsafe {
            if term.is_cons() {
                if *from == MOVED {
                    return Raw(*from.add(1));
                }
                let new = *to;
                *new = *from;
                *new.add(1) = *from.add(1);
                *to = new.add(2);
                *from = MOVED;
                *from.add(1) = Raw::cons(new).0;
                Raw::cons(new)
            } else {
                let first = *from;
                if first & tag::MASK != tag::HEADER {
                    return Raw(first | term.0 & tag::MASK);
                }
                let words = 1 + header_words(first);
                let new = *to;
                for index in 0..words {
                    *new.add(index) = *from.add(index);
                }
                *to = new.add(words);
                *from = new as u64;
                Raw(new as u64 | term.0 & tag::MASK)
            }
        }
    }

    /// Moves what the frames of the stack refer to; slots that are not needed any more become `[]`.
    fn stack(&mut self, sp: *mut u64, end: *mut u64) {
        let mut at = sp;
        // SAFETY: the stack is as the module's doc says (kept so by the interpreter): terms of the current frame
        // up to the first link, whose descriptor, in code memory that lives as long as the frame, tells the
        // size of the next frame, and so on to `end`.
        unsafe {
            while at < end && *at & tag::MASK != tag::HEADER {
                *at = self.forward(Raw(*at)).0;
                at = at.add(1);
            }
            while at < end {
                debug_assert!(
                    *at & tag::MASK == tag::HEADER,
                    "a frame ends in a link word"
                );
                let descriptor = (*at & !tag::MASK) as *const u64;
                let size = (*descriptor & 0xffff) as usize;
                let keep = *descriptor.add(1);
                at = at.add(1);
                for slot in 0..size {
                    let needed = slot >= 64 || keep >> slot & 1 == 1;
                    let place = at.add(slot);
                    *place = if needed {
                        self.forward(Raw(*place)).0
                    } else {
                        Raw::NIL.0
                    };
                }
                at = at.add(size);
            }
        }
    }

    /// Moves what moved objects refer to, until nothing is left to move.
    fn scan(&mut self, young: *mut u64, old: *mut u64) {
        let (mut young, mut old) = (young, old);
        // SAFETY: from `young` to `top` and from `old` to `old_top` lie complete objects, moved there by
        // `forward_pointer`; a step over an opaque payload lands on the next object.
        unsafe {
            loop {
                while young < self.top {
                    young = self.scan_word(young);
                }
                while old < self.old_top {
                    old = self.scan_word(old);
                }
                if young == self.top && old == self.old_top {
                    return;
                }
            }
        }
    }

    /// # Safety
    /// `at` is a word of a moved object that is not in an opaque payload.
    #[inline(always)]
    unsafe fn scan_word(&mut self, at: *mut u64) -> *mut u64 {
        // SAFETY: as the caller promises.
        unsafe {
            let word = *at;
            if word & tag::MASK == tag::HEADER {
                let skip = if header_is_opaque(word) {
                    header_words(word)
                } else {
                    0
                };
                return at.add(1 + skip);
            }
            *at = self.forward(Raw(word)).0;
            at.add(1)
        }
    }
}

#[cfg(test)]
mod tests;
