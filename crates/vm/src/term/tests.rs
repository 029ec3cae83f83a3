//! Terms made and taken apart.

use super::*;

#[test]
fn values_come_back() {
    let heap = Heap::new();
    assert!(matches!(heap.integer(5).value(), Value::Integer(5)));
    assert!(matches!(
        heap.integer(i64::MIN).value(),
        Value::Integer(i64::MIN)
    ));
    assert_eq!(heap.integer(i64::MAX).as_i64(), Some(i64::MAX));
    assert!(matches!(
        heap.unsigned(u64::MAX).value(),
        Value::Big(Big {
            negative: false,
            limbs: [u64::MAX]
        })
    ));
    assert!(
        matches!(heap.float(-0.0).expect("finite").value(), Value::Float(value) if value.is_sign_negative())
    );
    assert!(heap.float(f64::NAN).is_none() && heap.float(f64::INFINITY).is_none());
    assert!(matches!(Term::from(true).value(), Value::Atom(Atom::TRUE)));
    assert!(matches!(Term::NIL.value(), Value::Nil));
    let reference = Reference::plain(77);
    assert_eq!(heap.reference(reference).as_reference(), Some(reference));
    let port = Port::new(12);
    assert!(matches!(Term::from(port).value(), Value::Port(found) if found == port));
}

#[test]
fn lists_are_read_to_their_end() {
    let heap = Heap::new();
    let items = [heap.integer(1), heap.integer(2)];
    let list = heap.list(items);
    let read: Vec<i64> = list
        .list_to_vec()
        .expect("proper")
        .iter()
        .filter_map(|term| term.as_i64())
        .collect();
    assert_eq!(read, [1, 2]);
    let improper = heap.list_with_tail(items, heap.integer(3));
    let read: Vec<bool> = improper.list_iter().map(|item| item.is_ok()).collect();
    assert_eq!(read, [true, true, false]);
    assert_eq!(heap.integer(1).list_to_vec().err(), Some(ImproperList));
    assert!(heap.list([]).is_nil());
}

#[test]
fn bytes_are_borrowed_when_they_can_be() {
    let heap = Heap::new();
    let binary = heap.binary(b"hello, hello, hello, hello");
    assert!(matches!(
        binary.as_binary_bytes(),
        Some(Cow::Borrowed(b"hello, hello, hello, hello"))
    ));
    let bits = binary.as_bits().expect("a binary");
    let part = bits.part(&heap, 56, 19 * 8);
    assert_eq!(part.as_text().as_deref(), Some("hello, hello, hello"));
    let shifted = bits.part(&heap, 4, 17 * 8);
    assert!(matches!(shifted.as_binary_bytes(), Some(Cow::Owned(_))));
    assert!(bits.part(&heap, 0, 7).as_binary_bytes().is_none());
    assert!(heap.binary(b"\xff").as_text().is_none());
}

#[test]
fn maps_and_tuples() {
    let heap = Heap::new();
    let map = heap.map_from_pairs([(Atom::OK.into(), heap.integer(1))]);
    let map = map.as_map().expect("a map");
    assert_eq!(map.get(Atom::OK).and_then(Term::as_i64), Some(1));
    let more = map.put(&heap, Atom::ERROR.into(), heap.integer(2));
    assert_eq!(more.as_map().map(Map::size), Some(2));
    let tuple = heap
        .tuple(&[heap.integer(1), Atom::OK.into()])
        .as_tuple()
        .expect("a tuple");
    assert_eq!(
        (tuple.len(), tuple.get(1).and_then(Term::as_atom)),
        (2, Some(Atom::OK))
    );
    assert!(tuple.get(2).is_none());
    assert!(heap.tuple(&[]).as_tuple().is_some_and(Tuple::is_empty));
}
