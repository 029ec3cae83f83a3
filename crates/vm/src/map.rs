//! Maps: flat with a shared, sorted key tuple up to 32 pairs, a hash trie above.
//!
//! The form depends on the number of pairs only, and a trie's shape on its keys only, so equal maps
//! have equal form. Flat maps iterate in the order of their keys (`compare_exact`), tries in the order
//! of the trie.
#![allow(unsafe_code, reason = "reads and writes maps on the heap")]

mod trie;

use std::cmp::Ordering;

use crate::compare::{compare_exact, same};
use crate::heap::{Heap, small_limits};
use crate::literal;
use crate::raw::{Kind, Raw, header, header_kind, header_words};

pub(crate) use trie::Iter;

/// The most pairs of a flat map.
const FLAT_MAX: usize = 32;

/// The most pairs of a flat map under `CORDIAL_LIMITS=small`.
const FLAT_MAX_SMALL: usize = 3;

#[cfg(test)]
thread_local! {
    /// Whether tests on this thread use the small limit.
    pub(crate) static SMALL: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

fn flat_max() -> usize {
    #[cfg(test)]
    if SMALL.get() {
        return FLAT_MAX_SMALL;
    }
    if small_limits() {
        FLAT_MAX_SMALL
    } else {
        FLAT_MAX
    }
}

/// How a map is stored.
#[derive(Clone, Copy)]
enum Form {
    Flat,
    Trie,
}

/// The form of a map; `None` if `term` is none.
#[inline(always)]
fn form(term: Raw) -> Option<Form> {
    if !term.is_boxed() {
        return None;
    }
    // SAFETY: a boxed pointer leads to a header.
    match header_kind(unsafe { *term.address() }) {
        Kind::FlatMap => Some(Form::Flat),
        Kind::HashMap => Some(Form::Trie),
        Kind::Tuple
        | Kind::BigPositive
        | Kind::BigNegative
        | Kind::Float
        | Kind::HashNode
        | Kind::HeapBits
        | Kind::SharedBits
        | Kind::SubBits
        | Kind::Fun
        | Kind::Capture
        | Kind::Reference
        | Kind::ExternalPid
        | Kind::ExternalPort
        | Kind::ExternalReference => None,
    }
}

/// Whether `term` is a map.
#[inline(always)]
pub(crate) fn is_map(term: Raw) -> bool {
    form(term).is_some()
}

/// The number of pairs.
///
/// # Panics
/// If `map` is none.
#[inline]
pub(crate) fn size(map: Raw) -> usize {
    let form = form(map).expect("the caller has seen that it is a map");
    let at = map.address();
    // SAFETY: a map has a header and at least one word of payload.
    unsafe {
        match form {
            Form::Flat => header_words(*at) - 1,
            Form::Trie => Raw(*at.add(1)).small_value() as usize,
        }
    }
}

/// The parts of a flat map.
#[derive(Clone, Copy)]
pub(crate) struct Flat<'a> {
    /// The key tuple.
    pub(crate) tuple: Raw,
    /// The keys, sorted.
    pub(crate) keys: &'a [Raw],
    /// The values in the order of the keys.
    pub(crate) values: &'a [Raw],
}

/// The parts of `map` if it is flat. The slices live as long as the heap is not collected; callers in this crate
/// drop them before.
#[inline(always)]
pub(crate) fn flat<'a>(map: Raw) -> Option<Flat<'a>> {
    let at = map.address().cast_const();
    // SAFETY: a map is a boxed object; a flat one has its key tuple first and then as many values as keys.
    unsafe {
        if header_kind(*at) != Kind::FlatMap {
            return None;
        }
        let len = header_words(*at) - 1;
        let tuple = Raw(*at.add(1));
        let keys = std::slice::from_raw_parts(tuple.address().add(1).cast::<Raw>(), len);
        let values = std::slice::from_raw_parts(at.add(2).cast::<Raw>(), len);
        Some(Flat {
            tuple,
            keys,
            values,
        })
    }
}

/// The value of `key`.
#[inline]
pub(crate) fn get(map: Raw, key: Raw) -> Option<Raw> {
    match flat(map) {
        Some(flat) => find(flat.keys, key).map(|index| flat.values[index]),
        None => trie::get(map, key),
    }
}

/// Where `key` is among the keys of a flat map.
#[inline]
fn find(keys: &[Raw], key: Raw) -> Option<usize> {
    if key.is_pointer() {
        keys.iter().position(|other| same(*other, key))
    } else {
        keys.iter().position(|other| *other == key)
    }
}

/// `map` with `value` at `key`.
pub(crate) fn put(heap: &Heap, map: Raw, key: Raw, value: Raw) -> Raw {
    let Some(flat) = flat(map) else {
        return trie::put(heap, map, key, value);
    };
    if let Some(index) = find(flat.keys, key) {
        return replace(heap, map, flat, index, value);
    }
    if flat.keys.len() < flat_max() {
        return insert(heap, flat, key, value);
    }
    let mut pairs: Vec<(Raw, Raw)> = iter(map).collect();
    pairs.push((key, value));
    trie::from_distinct(heap, &pairs)
}

/// `map` with `value` at `key`, which must exist.
pub(crate) fn update(heap: &Heap, map: Raw, key: Raw, value: Raw) -> Option<Raw> {
    match flat(map) {
        Some(flat) => find(flat.keys, key).map(|index| replace(heap, map, flat, index, value)),
        None => trie::get(map, key).map(|_| trie::put(heap, map, key, value)),
    }
}

/// A flat map with another value; the keys are shared.
fn replace(heap: &Heap, map: Raw, flat: Flat<'_>, index: usize, value: Raw) -> Raw {
    if flat.values[index] == value {
        return map;
    }
    let at = allocate_flat(heap, flat.tuple, flat.values.len());
    // SAFETY: room for as many values.
    unsafe {
        std::ptr::copy_nonoverlapping(flat.values.as_ptr().cast(), at.add(2), flat.values.len());
        *at.add(2 + index) = value.0;
    }
    Raw::boxed(at)
}

/// A flat map with one pair more.
fn insert(heap: &Heap, flat: Flat<'_>, key: Raw, value: Raw) -> Raw {
    let place = flat
        .keys
        .partition_point(|other| compare_exact(*other, key) == Ordering::Less);
    let with = |words: &[Raw], word: Raw, to: *mut u64| {
        // SAFETY: `to` has room for one word more than `words` (below).
        unsafe {
            std::ptr::copy_nonoverlapping(words.as_ptr().cast(), to, place);
            *to.add(place) = word.0;
            let rest = words.len() - place;
            std::ptr::copy_nonoverlapping(words[place..].as_ptr().cast(), to.add(place + 1), rest);
        }
    };
    let len = flat.keys.len() + 1;
    let keys = allocate_tuple(heap, len);
    with(flat.keys, key, keys.wrapping_add(1));
    let at = allocate_flat(heap, Raw::tuple(keys), len);
    with(flat.values, value, at.wrapping_add(2));
    Raw::boxed(at)
}

/// `map` without `key`.
pub(crate) fn remove(heap: &Heap, map: Raw, key: Raw) -> Raw {
    let Some(flat) = flat(map) else {
        return match trie::get(map, key) {
            None => map,
            Some(_) if size(map) - 1 <= flat_max() => {
                let pairs = iter(map).filter(|(other, _)| !same(*other, key));
                of_distinct(heap, &mut pairs.collect::<Vec<_>>())
            }
            Some(_) => trie::remove(heap, map, key),
        };
    };
    let Some(index) = find(flat.keys, key) else {
        return map;
    };
    let without = |words: &[Raw]| [&words[..index], &words[index + 1..]].concat();
    flat_of(heap, &without(flat.keys), &without(flat.values))
}

/// All pairs of `a`, and those of `b`, which win.
pub(crate) fn merge(heap: &Heap, a: Raw, b: Raw) -> Raw {
    if size(a) == 0 {
        return b;
    }
    if size(b) == 0 {
        return a;
    }
    if size(b) <= size(a) / 4 {
        return iter(b).fold(a, |map, (key, value)| put(heap, map, key, value));
    }
    if let (Some(x), Some(y)) = (flat(a), flat(b))
        && x.tuple == y.tuple
    {
        return b;
    }
    let missing = iter(a).filter(|(key, _)| get(b, *key).is_none());
    if size(a) <= size(b) / 4 {
        return missing.fold(b, |map, (key, value)| put(heap, map, key, value));
    }
    let mut pairs: Vec<(Raw, Raw)> = iter(b).collect();
    pairs.extend(missing);
    of_distinct(heap, &mut pairs)
}

/// A map of `keys`, a tuple of sorted, distinct keys (as a rule a literal), and the values in their order.
pub(crate) fn of_sorted(heap: &Heap, keys: Raw, values: &[Raw]) -> Raw {
    debug_assert!(keys.is_tuple());
    if values.is_empty() {
        return literal::empty_map();
    }
    // SAFETY: a tuple has as many elements as its header says.
    let words = unsafe {
        let at = keys.address().cast_const();
        std::slice::from_raw_parts(at.add(1).cast::<Raw>(), header_words(*at))
    };
    assert_eq!(words.len(), values.len(), "a value for each key");
    if values.len() > flat_max() {
        let pairs: Vec<_> = words.iter().copied().zip(values.iter().copied()).collect();
        return trie::from_distinct(heap, &pairs);
    }
    let at = allocate_flat(heap, keys, values.len());
    // SAFETY: room for as many values.
    unsafe { std::ptr::copy_nonoverlapping(values.as_ptr().cast(), at.add(2), values.len()) };
    Raw::boxed(at)
}

/// A map of pairs in any order; of equal keys the last one wins.
pub(crate) fn from_pairs(heap: &Heap, pairs: &mut Vec<(Raw, Raw)>) -> Raw {
    // A stable sort, so that the last of equal keys stays last.
    pairs.sort_by(|a, b| compare_exact(a.0, b.0));
    let mut kept = 0;
    for index in 0..pairs.len() {
        let last = index + 1 == pairs.len() || !same(pairs[index].0, pairs[index + 1].0);
        if last {
            pairs[kept] = pairs[index];
            kept += 1;
        }
    }
    pairs.truncate(kept);
    of_distinct(heap, pairs)
}

/// A map of pairs with distinct keys in any order.
fn of_distinct(heap: &Heap, pairs: &mut [(Raw, Raw)]) -> Raw {
    if pairs.len() > flat_max() {
        return trie::from_distinct(heap, pairs);
    }
    pairs.sort_unstable_by(|a, b| compare_exact(a.0, b.0));
    let (keys, values): (Vec<Raw>, Vec<Raw>) = pairs.iter().copied().unzip();
    flat_of(heap, &keys, &values)
}

fn flat_of(heap: &Heap, keys: &[Raw], values: &[Raw]) -> Raw {
    if keys.is_empty() {
        return literal::empty_map();
    }
    let tuple = allocate_tuple(heap, keys.len());
    let at = allocate_flat(heap, Raw::tuple(tuple), keys.len());
    // SAFETY: room for as many keys and values.
    unsafe {
        std::ptr::copy_nonoverlapping(keys.as_ptr().cast(), tuple.add(1), keys.len());
        std::ptr::copy_nonoverlapping(values.as_ptr().cast(), at.add(2), values.len());
    }
    Raw::boxed(at)
}

/// A tuple whose elements the caller fills in.
fn allocate_tuple(heap: &Heap, len: usize) -> *mut u64 {
    let at = heap.alloc(1 + len);
    // SAFETY: `alloc` gave the words.
    unsafe { *at = header(Kind::Tuple, len) };
    at
}

/// A flat map whose values the caller fills in.
fn allocate_flat(heap: &Heap, keys: Raw, len: usize) -> *mut u64 {
    let at = heap.alloc(2 + len);
    // SAFETY: `alloc` gave the words.
    unsafe {
        *at = header(Kind::FlatMap, 1 + len);
        *at.add(1) = keys.0;
    }
    at
}

/// The pairs of a map. The map must stay where it is: no collection meanwhile.
pub(crate) fn iter(map: Raw) -> Iter {
    Iter::of(map)
}

#[cfg(test)]
mod tests;
