//! Values that OTP 27 gives, with a range of 2^32: one more than here.

use super::*;
use crate::heap::Heap;
use crate::term::Term;

fn check(term: Term<'_>, expected: u64) {
    assert_eq!(phash(term.raw(), 1 << 32) + 1, expected, "{term:?}");
}

#[test]
fn numbers() {
    let heap = Heap::new();
    for (value, expected) in [
        (1, 2_788_898_428),
        (-1, 1_680_185_270),
        (0, 1),
        (255, 2_499_495_046),
        (1_000_000_000_000, 2_839_055_676),
        (-1_000_000_000_000, 1_679_510_774),
        (12_345_678_901_234_567_890_123, 1_139_946_088),
        (-12_345_678_901_234_567_890_123, 979_039_370),
        (4_294_967_296, 2_788_898_428),
        (4_294_967_295, 3_339_827_845),
        (1_152_921_504_606_846_975, 966_799_289),
        (1_152_921_504_606_846_976, 49),
        (18_446_744_073_709_551_615, 966_800_009),
        (18_446_744_073_709_551_616, 2_788_898_428),
    ] {
        check(heap.wide_integer(value), expected);
    }
    check(heap.float(1.5).expect("finite"), 1_073_217_537);
    check(heap.float(0.0).expect("finite"), 1);
    check(heap.float(-0.0).expect("finite"), 1);
}

#[test]
fn text_and_lists() {
    let heap = Heap::new();
    let int = |value| heap.integer(value);
    check(Atom::try_new("a").expect("room").into(), 98);
    check(Atom::try_new("é").expect("room").into(), 234);
    check(heap.binary(b""), 1);
    check(heap.binary(b"a"), 268_501_903);
    check(Term::NIL, 2);
    check(heap.list([int(1)]), 2_952_798_237);
    check(heap.list([int(1), int(2), int(3)]), 3_336_869_158);
    check(heap.cons(int(1), int(2)), 2_402_949_552);
    check(heap.list([int(300)]), 4_210_404_107);
    check(heap.list([heap.list([int(1)])]), 50_678_356);
    check(heap.tuple(&[]), 1);
    check(heap.tuple(&[int(1)]), 381_724_171);
    check(heap.map_from_pairs([]), 1_113_425_985);
}
