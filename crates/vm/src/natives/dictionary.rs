//! The process dictionary: an open hash table of keys and values in the words that the collector scans.
//!
//! Keys compare with `===`. The table is a flat vector of pairs, at most three quarters full; an empty place has
//! `NONE` as its key.

use crate::compare;
use crate::hash;
use crate::process::Process;
use crate::raw::Raw;

/// Places of a new table.
const PLACES_MIN: usize = 8;

/// Where `key` is, or where it would go. The table has an empty place.
fn find(table: &[Raw], key: Raw) -> usize {
    let places = table.len() / 2;
    let mut place = hash::hash(key) as usize & (places - 1);
    loop {
        let there = table[2 * place];
        if there == Raw::NONE || compare::same(there, key) {
            return place;
        }
        place = (place + 1) & (places - 1);
    }
}

/// The value of `key`.
pub(crate) fn get(process: &mut Process, key: Raw) -> Option<Raw> {
    let table = &process.rare_if_any()?.dictionary;
    if table.is_empty() {
        return None;
    }
    let place = find(table, key);
    (table[2 * place] != Raw::NONE).then(|| table[2 * place + 1])
}

/// Sets the value of `key`; gives the one before.
pub(crate) fn put(process: &mut Process, key: Raw, value: Raw) -> Option<Raw> {
    let rare = process.rare();
    if 8 * (rare.dictionary_len + 1) > 3 * rare.dictionary.len() {
        grow(&mut rare.dictionary);
    }
    let place = find(&rare.dictionary, key);
    let before = (rare.dictionary[2 * place] != Raw::NONE).then(|| rare.dictionary[2 * place + 1]);
    if before.is_none() {
        rare.dictionary_len += 1;
    }
    rare.dictionary[2 * place] = key;
    rare.dictionary[2 * place + 1] = value;
    before
}

fn grow(table: &mut Vec<Raw>) {
    let places = (table.len()).max(PLACES_MIN);
    let old = std::mem::replace(table, vec![Raw::NONE; 2 * places]);
    for pair in old.chunks_exact(2).filter(|pair| pair[0] != Raw::NONE) {
        let place = find(table, pair[0]);
        table[2 * place..2 * place + 2].copy_from_slice(pair);
    }
}

/// Removes `key`; gives its value.
pub(crate) fn erase(process: &mut Process, key: Raw) -> Option<Raw> {
    get(process, key)?;
    let rare = process.rare();
    let place = find(&rare.dictionary, key);
    let value = rare.dictionary[2 * place + 1];
    rare.dictionary[2 * place] = Raw::NONE;
    rare.dictionary[2 * place + 1] = Raw::NONE;
    rare.dictionary_len -= 1;
    close_gap(&mut rare.dictionary, place);
    Some(value)
}

/// Moves the entries behind an emptied place to where a search finds them.
fn close_gap(table: &mut [Raw], emptied: usize) {
    let places = table.len() / 2;
    let mut place = (emptied + 1) & (places - 1);
    while table[2 * place] != Raw::NONE {
        let (key, value) = (table[2 * place], table[2 * place + 1]);
        table[2 * place] = Raw::NONE;
        table[2 * place + 1] = Raw::NONE;
        let better = find(table, key);
        table[2 * better] = key;
        table[2 * better + 1] = value;
        place = (place + 1) & (places - 1);
    }
}

/// All keys and values.
pub(crate) fn pairs(process: &Process) -> Vec<(Raw, Raw)> {
    let table = process
        .rare_if_any()
        .map_or(&[][..], |rare| &rare.dictionary[..]);
    table
        .chunks_exact(2)
        .filter(|pair| pair[0] != Raw::NONE)
        .map(|pair| (pair[0], pair[1]))
        .collect()
}

/// Removes everything.
pub(crate) fn clear(process: &mut Process) {
    if let Some(rare) = process.rare_if_any_mut() {
        rare.dictionary = Vec::new();
        rare.dictionary_len = 0;
    }
}
