//! The heap checker: walks everything a process owns and asserts the invariants of the heap.
#![allow(unsafe_code, reason = "reads raw blocks word by word")]

use crate::heap::{Fragment, Heap};
use crate::literal;
use crate::raw::{Kind, Raw, header_is_opaque, header_kind, header_words, tag};

/// Asserts that every pointer of the heap leads to an object of the right kind in memory the heap may refer to.
///
/// # Panics
/// If the heap is broken: a bug of the VM.
pub(crate) fn check_heap(heap: &Heap, roots: &[&mut [Raw]]) {
    let fragments = fragment_ranges(heap);
    let young = (heap.start.cast_const(), heap.top.get().cast_const());
    let old = (heap.old().start.cast_const(), heap.old().top.cast_const());
    assert!(heap.start <= heap.mature && heap.mature <= heap.top.get());
    assert!(heap.top.get() <= heap.sp && heap.sp <= heap.end);
    let mut all = vec![young, old, heap.peeked];
    all.extend(&fragments);
    all.retain(|range| range.0 < range.1);
    all.sort_unstable();
    let old_only = [old];
    // SAFETY: the ranges hold complete objects (whoever allocates fills every word).
    unsafe {
        check_range(young, &all);
        check_range(old, &old_only);
        for fragment in &fragments {
            check_range(*fragment, &all);
        }
        check_stack(heap, &all);
    }
    for root in roots.iter().flat_map(|slice| slice.iter()) {
        check_term(*root, &all);
    }
}

/// Start and end. Where a term may point is a list of them in order, none empty.
type Range = (*const u64, *const u64);

fn fragment_ranges(heap: &Heap) -> Vec<Range> {
    let mut ranges = Vec::new();
    let mut words = 0;
    let mut fragment = heap.fragments.get();
    while !fragment.is_null() {
        // SAFETY: fragments in the list are alive.
        unsafe {
            ranges.push(Fragment::range(fragment));
            words += (*fragment).used as usize;
            fragment = (*fragment).next;
        }
    }
    assert_eq!(words, heap.fragment_words(), "words in fragments");
    ranges
}

/// # Safety
/// The range holds complete objects.
unsafe fn check_range(range: Range, allowed: &[Range]) {
    let mut at = range.0;
    while at < range.1 {
        // SAFETY: below the end of the range.
        let word = unsafe { *at };
        if word & tag::MASK == tag::HEADER {
            let words = header_words(word);
            assert!(
                at.wrapping_add(words) < range.1,
                "an object reaches past its memory"
            );
            at = at.wrapping_add(1 + if header_is_opaque(word) { words } else { 0 });
        } else {
            check_term(Raw(word), allowed);
            at = at.wrapping_add(1);
        }
    }
    assert_eq!(at, range.1, "the last object ends where its memory ends");
}

/// # Safety
/// The stack is as `collect` describes.
unsafe fn check_stack(heap: &Heap, allowed: &[Range]) {
    let mut at = heap.sp.cast_const();
    let mut left = usize::MAX;
    let mut keep = u64::MAX;
    let mut slot = 0;
    while at < heap.end.cast_const() {
        // SAFETY: below the end of the stack; links point to descriptors of two words.
        unsafe {
            let word = *at;
            if left == 0 || left == usize::MAX && word & tag::MASK == tag::HEADER {
                assert!(
                    word & tag::MASK == tag::HEADER,
                    "a frame ends in a link word"
                );
                let descriptor = (word & !tag::MASK) as *const u64;
                left = (*descriptor & 0xffff) as usize;
                keep = *descriptor.add(1);
                slot = 0;
            } else {
                if slot >= 64 || keep >> slot & 1 == 1 {
                    check_term(Raw(word), allowed);
                }
                if left != usize::MAX {
                    left -= 1;
                    slot += 1;
                }
            }
            at = at.add(1);
        }
    }
    assert!(
        left == 0 || left == usize::MAX,
        "the last frame is complete"
    );
}

fn check_term(term: Raw, allowed: &[Range]) {
    if !term.is_pointer() {
        assert!(
            !term.is_header(),
            "a header where a term should be: {:#x}",
            term.0
        );
        return;
    }
    let at = term.address().cast_const();
    let behind = allowed.partition_point(|range| range.0 <= at);
    let inside = behind > 0 && at < allowed[behind - 1].1;
    assert!(
        literal::contains(at) || inside,
        "a pointer out of the heap: {:#x}",
        term.0
    );
    // SAFETY: the address is in memory that is alive, as just asserted.
    let first = unsafe { *at };
    if term.is_cons() {
        assert!(
            first & tag::MASK != tag::HEADER,
            "a list pointer to a boxed object"
        );
    } else {
        assert!(
            first & tag::MASK == tag::HEADER,
            "a boxed pointer to no header"
        );
        let is_tuple = header_kind(first) == Kind::Tuple;
        assert_eq!(
            is_tuple,
            term.is_tuple(),
            "tuples and only tuples have the tuple tag"
        );
    }
}
