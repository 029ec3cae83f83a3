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

    fn nodes(self) -> Vec<Raw> {
        (0..self.node_count())
            .map(|index| self.node(index))
            .collect()
    }
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

/// A node, or the root if `size` is given.
fn write(heap: &Heap, size: Option<usize>, maps: u64, pairs: &[(Raw, Raw)], nodes: &[Raw]) -> Raw {
    let payload = 1 + 2 * pairs.len() + nodes.len();
    // SAFETY: `alloc` gives the header, the size of a root, the maps and all entries.
    unsafe {
        let at = match size {
            Some(size) => {
                let at = heap.alloc(2 + payload);
                *at = header(Kind::HashMap, 1 + payload);
                *at.add(1) = Raw::small(size as i64).0;
                at
            }
            None => {
                let at = heap.alloc(1 + payload);
                *at = header(Kind::HashNode, payload);
                at
            }
        };
        let mut next = at.add(if size.is_some() { 2 } else { 1 });
        *next = Raw::small(maps as i64).0;
        for (key, value) in pairs {
            *next.add(1) = key.0;
            *next.add(2) = value.0;
            next = next.add(2);
        }
        for node in nodes {
            next = next.add(1);
            *next = node.0;
        }
        Raw::boxed(at)
    }
}

fn maps(pairs: u32, nodes: u32) -> u64 {
    u64::from(pairs) | u64::from(nodes) << 16
}

/// `map` with `value` at `key`.
pub(super) fn put(heap: &Heap, map: Raw, key: Raw, value: Raw) -> Raw {
    let size = super::size(map);
    let grown = get(map, key).is_none();
    let put = Put {
        heap,
        key,
        value,
        hash: hash(key),
        size: size + usize::from(grown),
    };
    put.put_in_node(map, 0)
}

/// One insertion or update.
struct Put<'h> {
    heap: &'h Heap,
    key: Raw,
    value: Raw,
    hash: u64,
    /// The size of the map afterwards.
    size: usize,
}

impl Put<'_> {
    /// The size, for the root.
    fn size_at(&self, level: u32) -> Option<usize> {
        (level == 0).then_some(self.size)
    }

    /// The node with the pair. Recursion is bounded by `LEVELS`.
    fn put_in_node(&self, term: Raw, level: u32) -> Raw {
        let node = Node::of(term);
        if level == LEVELS {
            return self.put_in_collision(node);
        }
        let bit = 1 << place(self.hash, level);
        let mut pairs = node.pairs();
        let mut nodes = node.nodes();
        let (mut pair_map, mut node_map) = (node.pair_map(), node.node_map());
        if node_map & bit != 0 {
            let at = rank(node_map, bit);
            nodes[at] = self.put_in_node(nodes[at], level + 1);
        } else if pair_map & bit == 0 {
            pairs.insert(rank(pair_map, bit), (self.key, self.value));
            pair_map |= bit;
        } else {
            let at = rank(pair_map, bit);
            let (key, value) = pairs[at];
            if same(key, self.key) {
                if value == self.value {
                    return term;
                }
                pairs[at].1 = self.value;
            } else {
                pairs.remove(at);
                pair_map &= !bit;
                let mut both = [(hash(key), key, value), (self.hash, self.key, self.value)];
                sort(&mut both);
                nodes.insert(
                    rank(node_map, bit),
                    build(self.heap, &both, level + 1, None),
                );
                node_map |= bit;
            }
        }
        write(
            self.heap,
            self.size_at(level),
            maps(pair_map, node_map),
            &pairs,
            &nodes,
        )
    }

    fn put_in_collision(&self, node: Node) -> Raw {
        let mut pairs = node.pairs();
        match pairs.binary_search_by(|pair| compare_exact(pair.0, self.key)) {
            Ok(at) => pairs[at].1 = self.value,
            Err(at) => pairs.insert(at, (self.key, self.value)),
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
        let mut pairs = node.pairs();
        let mut nodes = node.nodes();
        if level == LEVELS {
            pairs.retain(|pair| !same(pair.0, self.key));
            return match pairs[..] {
                [(key, value)] => Left::Pair(key, value),
                _ => Left::Node(write(
                    self.heap,
                    None,
                    COLLISION | pairs.len() as u64,
                    &pairs,
                    &[],
                )),
            };
        }
        let bit = 1 << place(self.hash, level);
        let (mut pair_map, mut node_map) = (node.pair_map(), node.node_map());
        if pair_map & bit != 0 {
            pairs.remove(rank(pair_map, bit));
            pair_map &= !bit;
        } else {
            let at = rank(node_map, bit);
            match self.take_from_node(nodes[at], level + 1) {
                Left::Node(node) => nodes[at] = node,
                Left::Pair(key, value) => {
                    nodes.remove(at);
                    node_map &= !bit;
                    pairs.insert(rank(pair_map, bit), (key, value));
                    pair_map |= bit;
                }
            }
        }
        if level > 0
            && nodes.is_empty()
            && let [(key, value)] = pairs[..]
        {
            return Left::Pair(key, value);
        }
        let size = (level == 0).then_some(self.size);
        Left::Node(write(
            self.heap,
            size,
            maps(pair_map, node_map),
            &pairs,
            &nodes,
        ))
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
}

impl Iter {
    pub(super) fn of(map: Raw) -> Iter {
        let source = match super::flat(map) {
            Some(flat) => Source::Flat {
                keys: flat.keys.as_ptr(),
                values: flat.values.as_ptr(),
                left: flat.keys.len(),
            },
            None => Source::Trie(vec![(Node::of(map), 0, 0)]),
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
        }
    }
}

/// Asserts that a trie has the one shape its keys give it.
#[cfg(test)]
pub(super) fn check(map: Raw) {
    let heap = Heap::new();
    let pairs: Vec<_> = Iter::of(map).collect();
    assert_eq!(pairs.len(), super::size(map));
    let rebuilt: Vec<_> = Iter::of(from_distinct(&heap, &pairs)).collect();
    assert_eq!(pairs.len(), rebuilt.len());
    for (a, b) in pairs.iter().zip(&rebuilt) {
        assert!(
            compare_exact(a.0, b.0).is_eq() && a.1 == b.1,
            "the shape is canonical"
        );
    }
}
