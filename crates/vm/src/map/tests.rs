//! Maps against a model, with and without collisions, with the usual and the small limit.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::compare::{compare, equal};
use crate::hash::MASK;
use crate::term::Term;

/// A key; the model orders keys its own way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Integer(i64),
    /// A float of the same value as an integer.
    Float(i64),
    Text(String),
    Pair(i64, String),
}

impl Key {
    fn term<'h>(&self, heap: &'h Heap) -> Term<'h> {
        match self {
            Key::Integer(value) => heap.integer(*value),
            Key::Float(value) => heap.float(*value as f64).expect("finite"),
            Key::Text(text) => heap.binary(text.as_bytes()),
            Key::Pair(value, text) => {
                heap.tuple(&[heap.integer(*value), heap.binary(text.as_bytes())])
            }
        }
    }
}

fn key() -> impl Strategy<Value = Key> {
    prop_oneof![
        (0i64..80).prop_map(Key::Integer),
        (0i64..10).prop_map(Key::Float),
        "[ab]{0,3}".prop_map(Key::Text),
        (0i64..5, "[ab]{0,2}").prop_map(|(value, text)| Key::Pair(value, text)),
    ]
}

#[derive(Clone, Debug)]
enum Step {
    Put(Key, i64),
    Update(Key, i64),
    Remove(Key),
    Merge(Vec<(Key, i64)>),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (key(), 0i64..9).prop_map(|(key, value)| Step::Put(key, value)),
        1 => (key(), 0i64..9).prop_map(|(key, value)| Step::Update(key, value)),
        3 => key().prop_map(Step::Remove),
        1 => prop::collection::vec((key(), 0i64..9), 0..60).prop_map(Step::Merge),
    ]
}

fn build(heap: &Heap, pairs: &[(Key, i64)]) -> Raw {
    let pairs = pairs
        .iter()
        .map(|(key, value)| (key.term(heap), heap.integer(*value)));
    heap.map_from_pairs(pairs).raw()
}

fn check(heap: &Heap, map: Raw, model: &BTreeMap<Key, i64>) {
    assert!(is_map(map));
    assert_eq!(size(map), model.len());
    for (key, value) in model {
        assert_eq!(
            get(map, key.term(heap).raw()),
            Some(Raw::small(*value)),
            "{key:?}"
        );
    }
    assert_eq!(iter(map).count(), model.len());
    let pairs: Vec<(Key, i64)> = model
        .iter()
        .map(|(key, value)| (key.clone(), *value))
        .collect();
    let rebuilt = build(heap, &pairs);
    assert!(same(map, rebuilt) && equal(map, rebuilt) && compare(map, rebuilt).is_eq());
    assert_eq!(crate::hash::hash(map), crate::hash::hash(rebuilt));
    match flat(map) {
        Some(flat) => {
            let sorted = flat
                .keys
                .windows(2)
                .all(|two| compare_exact(two[0], two[1]).is_lt());
            assert!(sorted && model.len() <= flat_max());
        }
        None => {
            assert!(model.len() > flat_max());
            trie::check(map);
        }
    }
}

fn run(steps: &[Step]) {
    let heap = Heap::new();
    let mut map = literal::empty_map();
    let mut model = BTreeMap::new();
    for step in steps {
        match step {
            Step::Put(key, value) => {
                map = put(&heap, map, key.term(&heap).raw(), Raw::small(*value));
                model.insert(key.clone(), *value);
            }
            Step::Update(key, value) => {
                let updated = update(&heap, map, key.term(&heap).raw(), Raw::small(*value));
                assert_eq!(updated.is_some(), model.contains_key(key));
                if let Some(updated) = updated {
                    map = updated;
                    model.insert(key.clone(), *value);
                }
            }
            Step::Remove(key) => {
                map = remove(&heap, map, key.term(&heap).raw());
                model.remove(key);
                assert_eq!(get(map, key.term(&heap).raw()), None);
            }
            Step::Merge(pairs) => {
                map = merge(&heap, map, build(&heap, pairs));
                model.extend(pairs.iter().cloned());
            }
        }
        check(&heap, map, &model);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn maps_do_as_the_model_does(steps in prop::collection::vec(step(), 1..80)) {
        run(&steps);
    }

    #[test]
    fn small_maps_become_tries_early(steps in prop::collection::vec(step(), 1..40)) {
        SMALL.set(true);
        run(&steps);
    }

    #[test]
    fn collisions_are_kept_apart(steps in prop::collection::vec(step(), 1..40), mask in 0u64..4) {
        SMALL.set(true);
        MASK.set([0, 1, 0xf << 60, 0x0f00_0000_0000_0003][mask as usize]);
        run(&steps);
    }

    #[test]
    fn the_order_of_large_maps_is_that_of_their_sorted_pairs(
        a in prop::collection::vec((key(), 0i64..3), 33..50),
        b in prop::collection::vec((key(), 0i64..3), 33..50),
    ) {
        let heap = Heap::new();
        let (x, y) = (build(&heap, &a), build(&heap, &b));
        let sorted = |map: Raw| {
            let mut pairs: Vec<_> = iter(map).collect();
            pairs.sort_by(|a, b| compare_exact(a.0, b.0));
            pairs
        };
        let (p, q) = (sorted(x), sorted(y));
        let keys = p.iter().zip(&q).map(|(a, b)| compare_exact(a.0, b.0)).find(|order| order.is_ne());
        let values = p.iter().zip(&q).map(|(a, b)| compare(a.1, b.1)).find(|order| order.is_ne());
        let expected = p.len().cmp(&q.len()).then(keys.unwrap_or(values.unwrap_or(Ordering::Equal)));
        prop_assert_eq!(compare(x, y), expected);
        prop_assert_eq!(compare(y, x), expected.reverse());
    }
}

#[test]
fn updating_shares_the_keys() {
    let heap = Heap::new();
    let map = build(&heap, &[(Key::Integer(1), 1), (Key::Integer(2), 2)]);
    let updated = put(&heap, map, Raw::small(2), Raw::small(5));
    let tuple = |map| flat(map).map(|flat| flat.tuple);
    assert_eq!(tuple(map), tuple(updated));
    assert_eq!(
        put(&heap, map, Raw::small(2), Raw::small(2)),
        map,
        "nothing changes"
    );
    assert_eq!(merge(&heap, map, updated), updated);
}

#[test]
fn a_large_map_of_large_maps_as_keys() {
    let heap = Heap::new();
    let large = |first: i64| {
        let pairs = (first..first + 40).map(|key| (heap.integer(key), heap.integer(key)));
        heap.map_from_pairs(pairs)
    };
    let outer = heap.map_from_pairs((0..40).map(|key| (large(key), heap.integer(key))));
    for key in 0..40 {
        assert_eq!(get(outer.raw(), large(key).raw()), Some(Raw::small(key)));
    }
    assert_eq!(get(outer.raw(), large(41).raw()), None);
}

#[test]
fn a_hundred_thousand_pairs() {
    let heap = Heap::new();
    let mut map = literal::empty_map();
    for key in 0..100_000 {
        map = put(&heap, map, Raw::small(key), Raw::small(-key));
    }
    assert_eq!(size(map), 100_000);
    for key in 0..100_000 {
        assert_eq!(get(map, Raw::small(key)), Some(Raw::small(-key)));
    }
    for key in 0..99_999 {
        map = remove(&heap, map, Raw::small(key));
    }
    assert_eq!(
        iter(map).collect::<Vec<_>>(),
        [(Raw::small(99_999), Raw::small(-99_999))]
    );
}
