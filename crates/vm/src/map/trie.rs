//! The hash trie of large maps.
//!
//! Each level takes 4 bits of the key's hash, from the top. A node has a bit map of the places that
//! hold a pair, one of the places that hold a node, then the pairs, then the nodes, in order of their
//! places. A node below the root holds at least two pairs, here or further down, so the shape depends
//! on the keys only. Keys whose hashes are all equal share a collision node: its pairs are sorted.
//!
//! Payload of a `HashNode`: `maps, pairs…, nodes…`; of a `HashMap` (the root): `size, maps, pairs…,
//! nodes…`. `maps` is a small integer: pair map, node map << 16, or [`COLLISION`] + number of pairs.
#![allow(unsafe_code, reason = "reads and writes nodes on the heap")]

use crate::compare::{compare_exact, same};
use crate::hash::hash;
use crate::heap::Heap;
use crate::raw::{Kind, Raw, header, header_kind};

const BITS: u32 = 4;
const LEVELS: u32 = 64 / BITS;
const COLLISION: u64 = 1 << 32;

/// A node in parts.
#[derive(Clone, Copy)]
struct Node {
    maps: u64,
    /// The pairs, then the nodes.
    entries: *const Raw,
}

impl Node {
    #[inline(always)]
    fn of(term: Raw) -> Node {
        let at = term.address().cast_const();
        // SAFETY: `term` is a node or root, laid out as the module's doc says.
        unsafe {
            let root = header_kind(*at) == Kind::HashMap;
            let maps = at.add(if root { 2 } else { 1 });
            Node {
                maps: Raw(*maps).small_value() as u64,
                entries: maps.add(1).cast(),
            }
        }
    }

    fn is_collision(self) -> bool {
        self.maps & COLLISION != 0
    }

    #[inline(always)]
    fn pair_map(self) -> u32 {
        (self.maps & 0xffff) as u32
    }

    #[inline(always)]
    fn node_map(self) -> u32 {
        (self.maps >> 16 & 0xffff) as u32
    }

    fn pair_count(self) -> usize {
        if self.is_collision() {
            (self.maps & (COLLISION - 1)) as usize
        } else {
            self.pair_map().count_ones() as usize
        }
    }

    fn node_count(self) -> usize {
        if self.is_collision() {
            0
        } else {
            self.node_map().count_ones() as usize
        }
    }

    #[inline(always)]
    fn pair(self, index: usize) -> (Raw, Raw) {
        debug_assert!(index < self.pair_count());
        // SAFETY: there are that many pairs.
        unsafe {
            (
                *self.entries.add(2 * index),
                *self.entries.add(2 * index + 1),
            )
        }
    }

    #[inline(always)]
    fn node(self, index: usize) -> Raw {
        debug_assert!(index < self.node_count());
        // SAFETY: there are that many nodes after the pairs.
        unsafe { *self.entries.add(2 * self.pair_count() + index) }
    }

    fn pairs(self) -> Vec<(Raw, Raw)> {
        (0..self.pair_count())
            .map(|index| self.pair(index))
            .collect()
    }

    /// All entries as words.
    fn entries(&self) -> &[Raw] {
        // SAFETY: the pairs and the nodes lie one after another; callers use the slice before anything collects.
        unsafe {
            std::slice::from_raw_parts(self.entries, 2 * self.pair_count() + self.node_count())
        }
    }

    /// The node that takes the place of this one: with `maps`, and with `edits` applied to the entries in order.
    fn edited(self, heap: &Heap, size: Option<usize>, maps: u64, edits: &[Edit<'_>]) -> Raw {
        let entries = self.entries();
        let removed: usize = edits.iter().map(|edit| edit.remove).sum();
        let inserted: usize = edits.iter().map(|edit| edit.insert.len()).sum();
        let (node, mut to) = allocate(heap, size, maps, entries.len() - removed + inserted);
        let mut copy = |words: &[Raw]| {
            // SAFETY: `allocate` gave room for all entries after the edits.
            unsafe {
                std::ptr::copy_nonoverlapping(words.as_ptr(), to, words.len());
                to = to.add(words.len());
            }
        };
        let mut read = 0;
        for edit in edits {
            copy(&entries[read..edit.at]);
            copy(edit.insert);
            read = edit.at + edit.remove;
        }
        copy(&entries[read..]);
        node
    }
}

/// A change to the entries of a node, in words.
struct Edit<'a> {
    at: usize,
    remove: usize,
    insert: &'a [Raw],
}

/// The place of a hash at a level.
#[inline(always)]
fn place(hash: u64, level: u32) -> u32 {
    (hash >> (64 - BITS * (level + 1)) & 15) as u32
}

/// How many places of `map` come before `bit`.
#[inline(always)]
fn rank(map: u32, bit: u32) -> usize {
    (map & (bit - 1)).count_ones() as usize
}

/// The value of `key`.
pub(super) fn get(map: Raw, key: Raw) -> Option<Raw> {
    let hash = hash(key);
    let mut node = Node::of(map);
    for level in 0..LEVELS {
        let bit = 1 << place(hash, level);
        if node.pair_map() & bit != 0 {
            let (other, value) = node.pair(rank(node.pair_map(), bit));
            return same(other, key).then_some(value);
        }
        if node.node_map() & bit == 0 {
            return None;
        }
        node = Node::of(node.node(rank(node.node_map(), bit)));
    }
    (0..node.pair_count())
        .map(|index| node.pair(index))
        .find(|pair| same(pair.0, key))
        .map(|pair| pair.1)
}

/// A node, or the root if `size` is given, and the place of its `entries` entries, which the caller fills in.
fn allocate(heap: &Heap, size: Option<usize>, maps: u64, entries: usize) -> (Raw, *mut Raw) {
    let maps = Raw::small(maps as i64).0;
    // SAFETY: `alloc` gives the header, the size of a root, the maps and all entries.
    unsafe {
        match size {
            Some(size) => {
                let at = heap.alloc(3 + entries);
                *at = header(Kind::HashMap, 2 + entries);
                *at.add(1) = Raw::small(size as i64).0;
                *at.add(2) = maps;
                (Raw::boxed(at), at.add(3).cast())
            }
            None => {
                let at = heap.alloc(2 + entries);
                *at = header(Kind::HashNode, 1 + entries);
                *at.add(1) = maps;
                (Raw::boxed(at), at.add(2).cast())
            }
        }
    }
}

/// A node, or the root if `size` is given.
fn write(heap: &Heap, size: Option<usize>, maps: u64, pairs: &[(Raw, Raw)], nodes: &[Raw]) -> Raw {
    let (node, mut to) = allocate(heap, size, maps, 2 * pairs.len() + nodes.len());
    // SAFETY: `allocate` gave room for all entries.
    unsafe {
        for (key, value) in pairs {
            *to = *key;
            *to.add(1) = *value;
            to = to.add(2);
        }
        std::ptr::copy_nonoverlapping(nodes.as_ptr(), to, nodes.len());
    }
    node
}

fn maps(pairs: u32, nodes: u32) -> u64 {
    u64::from(pairs) | u64::from(nodes) << 16
}

/// `map` with `value` at `key`.
pub(super) fn put(heap: &Heap, map: Raw, key: Raw, value: Raw) -> Raw {
    let mut put = Put {
        heap,
        key,
        value,
        hash: hash(key),
        size: super::size(map),
    };
    put.put_in_node(map, 0)
}

/// One insertion or update.
struct Put<'h> {
    heap: &'h Heap,
    key: Raw,
    value: Raw,
    hash: u64,
    /// The size of the map; right once the pair has been put, which is before the root is written.
    size: usize,
}

impl Put<'_> {
    /// The node with the pair; the same node if nothing changes. Recursion is bounded by `LEVELS`.
    fn put_in_node(&mut self, term: Raw, level: u32) -> Raw {
        let node = Node::of(term);
        if level == LEVELS {
            return self.put_in_collision(node);
        }
        let bit = 1 << place(self.hash, level);
        let (pair_map, node_map) = (node.pair_map(), node.node_map());
        let first_node = 2 * node.pair_count();
        if node_map & bit != 0 {
            let at = rank(node_map, bit);
            let child = self.put_in_node(node.node(at), level + 1);
            if child == node.node(at) {
                return term;
            }
            let edit = Edit {
                at: first_node + at,
                remove: 1,
                insert: &[child],
            };
            return self.write(node, level, node.maps, &[edit]);
        }
        let at = rank(pair_map, bit);
        if pair_map & bit == 0 {
            self.size += 1;
            let edit = Edit {
                at: 2 * at,
                remove: 0,
                insert: &[self.key, self.value],
            };
            return self.write(node, level, maps(pair_map | bit, node_map), &[edit]);
        }
        let (key, value) = node.pair(at);
        if same(key, self.key) {
            if value == self.value {
                return term;
            }
            let edit = Edit {
                at: 2 * at + 1,
                remove: 1,
                insert: &[self.value],
            };
            return self.write(node, level, node.maps, &[edit]);
        }
        self.size += 1;
        let mut both = [(hash(key), key, value), (self.hash, self.key, self.value)];
        sort(&mut both);
        let child = build(self.heap, &both, level + 1, None);
        let edits = [
            Edit {
                at: 2 * at,
                remove: 2,
                insert: &[],
            },
            Edit {
                at: first_node + rank(node_map, bit),
                remove: 0,
                insert: &[child],
            },
        ];
        self.write(node, level, maps(pair_map & !bit, node_map | bit), &edits)
    }

    fn write(&self, node: Node, level: u32, maps: u64, edits: &[Edit<'_>]) -> Raw {
        node.edited(self.heap, (level == 0).then_some(self.size), maps, edits)
    }

    fn put_in_collision(&mut self, node: Node) -> Raw {
        let mut pairs = node.pairs();
        match pairs.binary_search_by(|pair| compare_exact(pair.0, self.key)) {
            Ok(at) => pairs[at].1 = self.value,
            Err(at) => {
                pairs.insert(at, (self.key, self.value));
                self.size += 1;
            }
        }
        write(self.heap, None, COLLISION | pairs.len() as u64, &pairs, &[])
    }
}

/// A pair with the hash of its key.
type Hashed = (u64, Raw, Raw);

fn sort(pairs: &mut [Hashed]) {
    let by_key = |a: &Hashed, b: &Hashed| compare_exact(a.1, b.1);
    pairs.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| by_key(a, b)));
}

/// A trie of pairs with distinct keys.
pub(super) fn from_distinct(heap: &Heap, pairs: &[(Raw, Raw)]) -> Raw {
    let mut hashed: Vec<Hashed> = pairs
        .iter()
        .map(|(key, value)| (hash(*key), *key, *value))
        .collect();
    sort(&mut hashed);
    build(heap, &hashed, 0, Some(hashed.len()))
}

/// A node of sorted pairs that agree on all levels above. Recursion is bounded by `LEVELS`.
fn build(heap: &Heap, sorted: &[Hashed], level: u32, size: Option<usize>) -> Raw {
    if level == LEVELS {
        let pairs: Vec<_> = sorted
            .iter()
            .map(|(_, key, value)| (*key, *value))
            .collect();
        return write(heap, size, COLLISION | pairs.len() as u64, &pairs, &[]);
    }
    let (mut pair_map, mut node_map) = (0, 0);
    let (mut pairs, mut nodes) = (Vec::new(), Vec::new());
    for group in sorted.chunk_by(|a, b| place(a.0, level) == place(b.0, level)) {
        let bit = 1 << place(group[0].0, level);
        if let [(_, key, value)] = group {
            pair_map |= bit;
            pairs.push((*key, *value));
        } else {
            node_map |= bit;
            nodes.push(build(heap, group, level + 1, None));
        }
    }
    write(heap, size, maps(pair_map, node_map), &pairs, &nodes)
}

/// `map` without `key`, which it has.
pub(super) fn remove(heap: &Heap, map: Raw, key: Raw) -> Raw {
    let removal = Removal {
        heap,
        key,
        hash: hash(key),
        size: super::size(map) - 1,
    };
    match removal.take_from_node(map, 0) {
        Left::Node(root) => root,
        Left::Pair(..) => unreachable!("a root stays a node"),
    }
}

struct Removal<'h> {
    heap: &'h Heap,
    key: Raw,
    hash: u64,
    size: usize,
}

/// What is left of a node.
enum Left {
    Node(Raw),
    /// A single pair, which belongs into the node above.
    Pair(Raw, Raw),
}

impl Removal<'_> {
    /// Recursion is bounded by `LEVELS`.
    fn take_from_node(&self, term: Raw, level: u32) -> Left {
        let node = Node::of(term);
        if level == LEVELS {
            return self.take_from_collision(node);
        }
        let bit = 1 << place(self.hash, level);
        let (pair_map, node_map) = (node.pair_map(), node.node_map());
        let (pair_at, node_at) = (rank(pair_map, bit), rank(node_map, bit));
        let node_place = 2 * node.pair_count() + node_at;
        if pair_map & bit != 0 {
            if level > 0 && node_map == 0 && node.pair_count() == 2 {
                let (key, value) = node.pair(1 - pair_at);
                return Left::Pair(key, value);
            }
            let edit = Edit {
                at: 2 * pair_at,
                remove: 2,
                insert: &[],
            };
            return self.write(node, level, maps(pair_map & !bit, node_map), &[edit]);
        }
        match self.take_from_node(node.node(node_at), level + 1) {
            Left::Node(child) => {
                let edit = Edit {
                    at: node_place,
                    remove: 1,
                    insert: &[child],
                };
                self.write(node, level, node.maps, &[edit])
            }
            Left::Pair(key, value) if level > 0 && node.entries().len() == 1 => {
                Left::Pair(key, value)
            }
            Left::Pair(key, value) => {
                let edits = [
                    Edit {
                        at: 2 * pair_at,
                        remove: 0,
                        insert: &[key, value],
                    },
                    Edit {
                        at: node_place,
                        remove: 1,
                        insert: &[],
                    },
                ];
                self.write(node, level, maps(pair_map | bit, node_map & !bit), &edits)
            }
        }
    }

    fn take_from_collision(&self, node: Node) -> Left {
        let mut pairs = node.pairs();
        pairs.retain(|pair| !same(pair.0, self.key));
        if let [(key, value)] = pairs[..] {
            return Left::Pair(key, value);
        }
        let maps = COLLISION | pairs.len() as u64;
        Left::Node(write(self.heap, None, maps, &pairs, &[]))
    }

    fn write(&self, node: Node, level: u32, maps: u64, edits: &[Edit<'_>]) -> Left {
        Left::Node(node.edited(self.heap, (level == 0).then_some(self.size), maps, edits))
    }
}

/// The pairs of a map, flat or not.
pub(crate) struct Iter {
    /// The value of the pair whose key `next_word` gave last.
    value: Option<Raw>,
    source: Source,
}

enum Source {
    Flat {
        keys: *const Raw,
        values: *const Raw,
        left: usize,
    },
    /// Nodes being read, the root first: next pair and next node of each. At most `LEVELS + 1`.
    Trie(Vec<(Node, usize, usize)>),
    /// A trie that is one only because limits are shrunk: it shows its pairs in the order of a flat map.
    Sorted(std::vec::IntoIter<(Raw, Raw)>),
}

impl Source {
    fn trie(map: Raw) -> Source {
        Source::Trie(vec![(Node::of(map), 0, 0)])
    }

    #[cold]
    fn sorted(map: Raw) -> Source {
        let unsorted = Iter {
            value: None,
            source: Source::trie(map),
        };
        let mut pairs: Vec<_> = unsorted.collect();
        pairs.sort_by(|a, b| compare_exact(a.0, b.0));
        Source::Sorted(pairs.into_iter())
    }
}

impl Iter {
    pub(super) fn of(map: Raw) -> Iter {
        let source = match super::flat(map) {
            Some(flat) => Source::Flat {
                keys: flat.keys.as_ptr(),
                values: flat.values.as_ptr(),
                left: flat.keys.len(),
            },
            None if super::size(map) <= super::FLAT_MAX => Source::sorted(map),
            None => Source::trie(map),
        };
        Iter {
            value: None,
            source,
        }
    }

    /// Keys and values by turns.
    pub(crate) fn next_word(&mut self) -> Option<Raw> {
        if let Some(value) = self.value.take() {
            return Some(value);
        }
        let (key, value) = self.next()?;
        self.value = Some(value);
        Some(key)
    }
}

impl Iterator for Iter {
    type Item = (Raw, Raw);

    fn next(&mut self) -> Option<(Raw, Raw)> {
        match &mut self.source {
            Source::Flat { keys, values, left } => {
                *left = left.checked_sub(1)?;
                // SAFETY: `left` keys and values were left, in a map that stays where it is (see `map::iter`).
                unsafe {
                    let pair = (**keys, **values);
                    *keys = keys.add(1);
                    *values = values.add(1);
                    Some(pair)
                }
            }
            Source::Trie(stack) => loop {
                let (node, pair, child) = stack.last_mut()?;
                if *pair < node.pair_count() {
                    *pair += 1;
                    return Some(node.pair(*pair - 1));
                }
                if *child < node.node_count() {
                    *child += 1;
                    let child = Node::of(node.node(*child - 1));
                    stack.push((child, 0, 0));
                } else {
                    stack.pop();
                }
            },
            Source::Sorted(pairs) => pairs.next(),
        }
    }
}

/// Asserts that a trie has the one shape its keys give it.
#[cfg(test)]
pub(super) fn check(map: Raw) {
    let heap = Heap::new();
    let shape = |source| -> Vec<_> {
        Iter {
            value: None,
            source,
        }
        .collect()
    };
    let pairs: Vec<_> = shape(Source::trie(map));
    assert_eq!(pairs.len(), super::size(map));
    let rebuilt: Vec<_> = shape(Source::trie(from_distinct(&heap, &pairs)));
    assert_eq!(pairs.len(), rebuilt.len());
    for (a, b) in pairs.iter().zip(&rebuilt) {
        assert!(
            compare_exact(a.0, b.0).is_eq() && a.1 == b.1,
            "the shape is canonical"
        );
    }
}
