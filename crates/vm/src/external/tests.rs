//! Bytes as OTP 27 writes them, and bytes nobody should believe.

use proptest::prelude::*;

use super::*;
use crate::compare::same;
use crate::heap::Heap;
use crate::reference::Reference;
use crate::table::Pid;
use crate::term::Term;

fn read(heap: &Heap, bytes: &[u8]) -> Result<Raw, BadExternal> {
    let how = Decoding {
        safe: false,
        fun: &|_, _, _| None,
    };
    decode(heap, bytes, &how).map(|(term, _)| term)
}

fn check(term: Term<'_>, bytes: &[u8]) {
    assert_eq!(encode(term.raw(), Encoding::default()), bytes);
    let heap = Heap::new();
    assert!(
        same(read(&heap, bytes).expect("good bytes"), term.raw()),
        "{bytes:?}"
    );
}

#[test]
fn terms_have_the_bytes_of_otp() {
    let heap = Heap::new();
    let int = |value| heap.wide_integer(value);
    let atom = |text: &str| Term::from(Atom::try_new(text).expect("room"));
    check(int(1), &[131, 97, 1]);
    check(int(255), &[131, 97, 255]);
    check(int(256), &[131, 98, 0, 0, 1, 0]);
    check(int(-1), &[131, 98, 255, 255, 255, 255]);
    check(int(2_147_483_648), &[131, 110, 4, 0, 0, 0, 0, 128]);
    check(int(-2_147_483_649), &[131, 110, 4, 1, 1, 0, 0, 128]);
    check(int(1 << 60), &[131, 110, 8, 0, 0, 0, 0, 0, 0, 0, 0, 16]);
    check(
        heap.float(1.5).expect("finite"),
        &[131, 70, 63, 248, 0, 0, 0, 0, 0, 0],
    );
    check(atom("a"), &[131, 119, 1, 97]);
    check(atom("é"), &[131, 119, 2, 195, 169]);
    check(Term::NIL, &[131, 106]);
    check(heap.list([int(1), int(2)]), &[131, 107, 0, 2, 1, 2]);
    check(
        heap.list([int(1), int(300)]),
        &[131, 108, 0, 0, 0, 2, 97, 1, 98, 0, 0, 1, 44, 106],
    );
    check(
        heap.cons(int(1), int(2)),
        &[131, 108, 0, 0, 0, 1, 97, 1, 97, 2],
    );
    check(heap.tuple(&[]), &[131, 104, 0]);
    check(heap.tuple(&[int(1)]), &[131, 104, 1, 97, 1]);
    check(heap.binary(b"ab"), &[131, 109, 0, 0, 0, 2, 97, 98]);
    let bits = heap
        .bits(bits::BitSlice::new(&[0b1010_0000], 0, 3))
        .expect("small");
    check(bits, &[131, 77, 0, 0, 0, 1, 3, 160]);
    let map = heap.map_from_pairs([(atom("a"), int(1)), (atom("b"), int(2))]);
    check(
        map,
        &[131, 116, 0, 0, 0, 2, 119, 1, 97, 97, 1, 119, 1, 98, 97, 2],
    );
}

#[test]
fn identities_come_back() {
    let heap = Heap::new();
    let pid = Term::from(Pid::from_bits(100 | 7 << 32));
    let reference = heap.reference(Reference {
        id: 1 << 40,
        place: 3,
    });
    let port = Term::from(crate::term::Port::new(1 << 33));
    for term in [pid, reference, port] {
        let bytes = encode(term.raw(), Encoding::default());
        assert!(same(read(&heap, &bytes).expect("good bytes"), term.raw()));
    }
    let foreign = [
        131, 88, 119, 3, b'a', b'@', b'b', 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3,
    ];
    let term = read(&heap, &foreign).expect("a process of another node");
    assert!(Term::from_raw(term).is_pid());
    assert_eq!(encode(term, Encoding::default()), foreign);
}

#[test]
fn old_encodings_are_understood() {
    let heap = Heap::new();
    let mut float = vec![131, 99];
    float.extend(b"1.50000000000000000000e+00\0\0\0\0\0");
    let float = read(&heap, &float).expect("a float");
    assert_eq!(Term::from_raw(float).as_f64(), Some(1.5));
    let atom = |bytes: &[u8]| Term::from_raw(read(&heap, bytes).expect("an atom")).as_atom();
    assert_eq!(atom(&[131, 100, 0, 1, b'a']), Atom::existing("a"));
    assert_eq!(atom(&[131, 115, 1, 233]), Atom::existing("é"));
    assert_eq!(read(&heap, &[131, 110, 0, 0]), Ok(Raw::small(0)));
    assert_eq!(
        read(&heap, &[131, 110, 9, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
        Ok(Raw::small(1))
    );
    assert_eq!(read(&heap, &[131, 107, 0, 0]), Ok(Raw::NIL));
}

#[test]
fn malformed_bytes_are_an_error() {
    let heap = Heap::new();
    for bytes in [
        &[][..],
        &[131],
        &[131, 200],
        &[130, 97, 1],
        &[131, 108, 255, 255, 255, 255, 106],
        &[131, 105, 255, 255, 255, 255],
        &[131, 116, 255, 255, 255, 255, 97],
        &[131, 109, 255, 255, 255, 255, 97],
        &[131, 111, 255, 255, 255, 255, 0, 97],
        &[131, 116, 0, 0, 0, 2, 97, 1, 97, 1, 97, 1, 97, 2],
        &[131, 70, 127, 240, 0, 0, 0, 0, 0, 0],
        &[131, 77, 0, 0, 0, 1, 9, 255],
        &[131, 77, 0, 0, 0, 1, 0, 255],
        &[131, 77, 0, 0, 0, 0, 0],
        &[131, 119, 2, 255, 255],
        &[131, 80, 0, 0, 0, 1, 0],
    ] {
        assert_eq!(read(&heap, bytes), Err(BadExternal::Malformed), "{bytes:?}");
    }
    let how = Decoding {
        safe: true,
        fun: &|_, _, _| None,
    };
    let unknown = [&[131, 119, 12][..], b"never_made_x"].concat();
    assert_eq!(decode(&heap, &unknown, &how), Err(BadExternal::Malformed));
    assert_eq!(
        decode(&heap, &[131, 97, 1, 2, 3], &how),
        Ok((Raw::small(1), 3))
    );
}

#[test]
fn compressed_terms_come_back() {
    let heap = Heap::new();
    let how = Encoding {
        compressed: true,
        ..Encoding::default()
    };
    let long = heap.binary(&[b'a'; 10_000]);
    let bytes = encode(long.raw(), how);
    assert!(bytes.len() < 200 && bytes[1] == tag::COMPRESSED);
    assert!(same(read(&heap, &bytes).expect("good bytes"), long.raw()));
    assert_eq!(encode(heap.binary(b"hello").raw(), how).len(), 11);
    // Whatever follows is left alone.
    let longer = [&bytes[..], &[1, 2, 3]].concat();
    let how = Decoding {
        safe: false,
        fun: &|_, _, _| None,
    };
    let (_, used) = decode(&heap, &longer, &how).expect("good bytes");
    assert_eq!(used, bytes.len());
    for at in 2..bytes.len() {
        let mut wrong = bytes.clone();
        wrong[at] ^= 0x55;
        // Some bits only fill a byte up.
        if let Ok(term) = read(&heap, &wrong) {
            assert!(same(term, long.raw()), "byte {at}");
        }
    }
}

#[test]
fn older_forms_are_written_on_request() {
    let heap = Heap::new();
    let old = |term: Term<'_>, minor_version| {
        let how = Encoding {
            minor_version,
            ..Encoding::default()
        };
        encode(term.raw(), how)
    };
    let float = heap.float(1.5).expect("finite");
    let text = b"1.50000000000000000000e+00\0\0\0\0\0";
    assert_eq!(old(float, 0), [&[131, 99][..], text].concat());
    assert_eq!(old(float, 1).len(), 10);
    let atom = Term::from(Atom::try_new("é").expect("room"));
    assert_eq!(old(atom, 1), [131, 100, 0, 1, 233]);
    assert_eq!(old(atom, 2), [131, 119, 2, 195, 169]);
}

#[test]
fn depth_is_no_danger() {
    let heap = Heap::new();
    let mut term = Term::NIL;
    for _ in 0..200_000 {
        term = heap.tuple(&[heap.cons(term, Term::NIL)]);
    }
    let bytes = encode(term.raw(), Encoding::default());
    assert!(same(read(&heap, &bytes).expect("good bytes"), term.raw()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn no_bytes_do_harm(mut bytes in prop::collection::vec(any::<u8>(), 0..60), tag in prop::sample::select(
        vec![70u8, 77, 88, 89, 90, 97, 98, 99, 100, 104, 105, 107, 108, 109, 110, 111, 112, 113, 116, 119, 120],
    )) {
        let heap = Heap::new();
        bytes.splice(0..0, [131, tag]);
        if let Ok(term) = read(&heap, &bytes) {
            let again = read(&heap, &encode(term, Encoding::default())).expect("what is encoded is good");
            prop_assert!(same(term, again));
        }
    }
}
