//! Copies are equal, share what the source shares, and leave the source as it was.

use super::*;
use crate::bits;
use crate::compare;
use crate::map;
use crate::term::Term;

/// Discards a message, after asserting that it equals `term` and has `words` words.
fn check(term: Raw, words: usize) {
    let fragment = copy_message(term);
    // SAFETY: the fragment was just made and is nobody else's.
    unsafe {
        assert!(compare::same((*fragment).root, term));
        assert_eq!((*fragment).used as usize, words);
        let heap = Heap::new();
        let copy = copy_fragment(&heap, fragment);
        Fragment::discard(fragment);
        assert!(compare::same(copy, term));
    }
}

#[test]
fn what_needs_no_memory_gives_an_empty_message() {
    let heap = Heap::new();
    for term in [
        Raw::NIL,
        Raw::small(7),
        literal::empty_tuple(),
        literal::zero(true),
    ] {
        check(term, 0);
    }
    drop(heap);
}

#[test]
fn small_terms_of_every_kind() {
    let heap = Heap::new();
    let one = heap.integer(1);
    let pair = heap.tuple(&[one, one]);
    check(pair.raw(), 3);
    check(heap.cons(pair, pair).raw(), 8);
    check(heap.float(1e300).expect("finite").raw(), 2);
    check(heap.integer(i64::MAX).raw(), 2);
    check(heap.binary(b"hello").raw(), 3);
    check(heap.binary(&[1; 1000]).raw(), 4);
    let part = bits::part(&heap, heap.binary(&[1; 1000]).raw(), 3, 500);
    check(part, 8);
    check(heap.map_from_pairs([(one, pair)]).raw(), 8);
}

#[test]
fn sharing_survives_and_nothing_explodes() {
    let heap = Heap::new();
    let mut term = heap.tuple(&[heap.integer(1)]);
    for _ in 0..1000 {
        term = heap.tuple(&[term, term]);
    }
    assert_eq!(size_words(term.raw()), 3002);
    let fragment = copy_message(term.raw());
    // SAFETY: the fragment was just made and is nobody else's.
    unsafe {
        assert_eq!((*fragment).used, 3002);
        let copy = Term::from_raw((*fragment).root);
        let tuple = copy.as_tuple().expect("a tuple");
        assert_eq!(tuple.get(0).map(Term::raw), tuple.get(1).map(Term::raw));
        Fragment::discard(fragment);
    }
}

#[test]
fn large_terms_of_every_kind() {
    let heap = Heap::new();
    let list = heap
        .list((0..1000).map(|value| heap.tuple(&[heap.integer(value), heap.binary(&[2; 100])])));
    let map = (0..500).fold(literal::empty_map(), |map, key| {
        map::put(&heap, map, Raw::small(key), list.raw())
    });
    for term in [list.raw(), map] {
        check(term, size_words(term));
        check(term, size_words(term));
    }
}

#[test]
fn literals_last_and_are_not_copied() {
    let literal = {
        let heap = Heap::new();
        let list = heap.list((0..100).map(|value| heap.integer(value)));
        copy_to_literals(heap.tuple(&[list, heap.binary(&[1; 100])]).raw()).expect("room")
    };
    assert!(literal::contains(literal.address()));
    check(literal, 0);
    let heap = Heap::new();
    let term = heap.tuple(&[Term::from_raw(literal)]);
    check(term.raw(), 2);
    assert_eq!(
        Term::from_raw(literal).as_tuple().map(|tuple| tuple.len()),
        Some(2)
    );
}
