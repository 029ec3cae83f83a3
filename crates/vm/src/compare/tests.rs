//! The order is total, and the equalities are those of the language.

use proptest::prelude::*;

use super::*;
use crate::heap::Heap;
use crate::term::Term;

/// A term as data.
#[derive(Clone, Debug)]
enum Data {
    Integer(i64),
    Wide(i128),
    Float(f64),
    Atom(&'static str),
    Nil,
    Bytes(Vec<u8>),
    List(Vec<Data>),
    Tuple(Vec<Data>),
    Map(Vec<(Data, Data)>),
}

impl Data {
    fn term<'h>(&self, heap: &'h Heap) -> Term<'h> {
        match self {
            Data::Integer(value) => heap.integer(*value),
            Data::Wide(value) => heap.wide_integer(*value),
            Data::Float(value) => heap.float(*value).expect("finite"),
            Data::Atom(text) => Atom::try_new(text).expect("room").into(),
            Data::Nil => Term::NIL,
            Data::Bytes(bytes) => heap.binary(bytes),
            Data::List(items) => heap.list(items.iter().map(|item| item.term(heap))),
            Data::Tuple(items) => {
                heap.tuple(&items.iter().map(|item| item.term(heap)).collect::<Vec<_>>())
            }
            Data::Map(pairs) => heap.map_from_pairs(
                pairs
                    .iter()
                    .map(|(key, value)| (key.term(heap), value.term(heap))),
            ),
        }
    }
}

fn data() -> impl Strategy<Value = Data> {
    let leaf = prop_oneof![
        (-2i64..3).prop_map(Data::Integer),
        prop_oneof![
            Just(1i128 << 60),
            Just(-(1 << 60) - 1),
            Just((1 << 64) + 1),
            Just((1 << 53) + 1)
        ]
        .prop_map(Data::Wide),
        prop_oneof![
            Just(0.0),
            Just(-0.0),
            Just(1.0),
            Just(-1.5),
            Just(1e300),
            Just(9_007_199_254_740_992.0)
        ]
        .prop_map(Data::Float),
        prop_oneof![Just("a"), Just("b"), Just("ab")].prop_map(Data::Atom),
        Just(Data::Nil),
        prop::collection::vec(0u8..3, 0..3).prop_map(Data::Bytes),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..3).prop_map(Data::List),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Data::Tuple),
            prop::collection::vec((inner.clone(), inner), 0..3).prop_map(Data::Map),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn both_orders_are_total(a in data(), b in data(), c in data()) {
        let heap = Heap::new();
        let [a, b, c] = [a, b, c].map(|data| data.term(&heap).raw());
        for order in [compare, compare_exact] {
            prop_assert_eq!(order(a, b), order(b, a).reverse());
            prop_assert_eq!(order(a, a), Ordering::Equal);
            if order(a, b).is_le() && order(b, c).is_le() {
                prop_assert!(order(a, c).is_le());
            }
        }
        prop_assert_eq!(equal(a, b), compare(a, b).is_eq());
        prop_assert_eq!(same(a, b), compare_exact(a, b).is_eq());
        prop_assert!(!same(a, b) || equal(a, b));
        prop_assert!(!same(a, b) || crate::hash::hash(a) == crate::hash::hash(b));
    }

    #[test]
    fn a_copy_is_the_same(a in data()) {
        let (heap, other) = (Heap::new(), Heap::new());
        let (first, second) = (a.term(&heap).raw(), a.term(&other).raw());
        prop_assert!(same(first, second));
        prop_assert_eq!(crate::hash::hash(first), crate::hash::hash(second));
    }
}

#[test]
fn types_have_their_order() {
    let heap = Heap::new();
    let ascending = [
        heap.integer(1 << 40),
        Atom::OK.into(),
        heap.reference(crate::reference::Reference::plain(1)),
        Term::from(crate::term::Port::new(1)),
        Term::from(crate::table::Pid::from_bits(1)),
        heap.tuple(&[]),
        heap.empty_map(),
        Term::NIL,
        heap.cons(Term::NIL, Term::NIL),
        heap.binary(b""),
    ];
    for (index, a) in ascending.iter().enumerate() {
        for (other, b) in ascending.iter().enumerate() {
            assert_eq!(compare(a.raw(), b.raw()), index.cmp(&other));
        }
    }
}

#[test]
fn numbers_compare_by_value_and_exactly() {
    let heap = Heap::new();
    let integer = |value: i128| heap.wide_integer(value).raw();
    let float = |value: f64| heap.float(value).expect("finite").raw();
    assert!(equal(integer(1), float(1.0)) && !same(integer(1), float(1.0)));
    assert!(equal(float(0.0), float(-0.0)) && !same(float(0.0), float(-0.0)));
    assert!(equal(integer(0), float(-0.0)));
    assert!(compare(integer((1 << 53) + 1), float(9_007_199_254_740_992.0)).is_gt());
    assert!(compare(integer(1 << 70), float(2f64.powi(70))).is_eq());
    assert!(compare(integer((1 << 70) + 1), float(2f64.powi(70))).is_gt());
    assert!(compare(integer(-(1 << 70)), float(-1e300)).is_gt());
    assert!(compare(integer(1 << 62), float(0.5)).is_gt());
    assert!(compare(integer(2), float(1.5)).is_gt() && compare(integer(-2), float(-1.5)).is_lt());
    assert!(compare_exact(float(-1.5), integer(7)).is_gt());
    assert!(compare_exact(float(-0.0), float(0.0)).is_lt());
    let map = |key: Raw, value: Raw| {
        heap.map_from_pairs([(Term::from_raw(key), Term::from_raw(value))])
            .raw()
    };
    assert!(equal(
        map(integer(1), integer(1)),
        map(integer(1), float(1.0))
    ));
    assert!(!same(
        map(integer(1), integer(1)),
        map(integer(1), float(1.0))
    ));
    assert!(!equal(
        map(integer(1), integer(1)),
        map(float(1.0), integer(1))
    ));
    assert!(compare(map(integer(1), integer(1)), map(float(1.0), integer(1))).is_lt());
}
