//! Values that OTP 27 gives.

use super::*;
use crate::heap::Heap;
use crate::term::Term;

fn check<'h>(terms: impl IntoIterator<Item = (Term<'h>, u32)>) {
    for (term, expected) in terms {
        assert_eq!(phash2(term.raw()), expected, "{term:?}");
    }
}

#[test]
fn integers() {
    let heap = Heap::new();
    for (value, expected) in [
        (0, 88_723_725),
        (1, 2_614_250),
        (-1, 44_071_773),
        (255, 44_734_653),
        (256, 37_021_655),
        (-256, 87_258_916),
        (65_536, 79_773_559),
        (134_217_727, 112_602_999),
        (134_217_728, 12_354_923),
        (-134_217_728, 69_672_967),
        (-134_217_729, 76_739_502),
        (4_294_967_295, 95_053_261),
        (4_294_967_296, 95_057_355),
        (-4_294_967_296, 35_930_262),
        (1_152_921_504_606_846_975, 50_891_952),
        (1_152_921_504_606_846_976, 31_803_508),
        (18_446_744_073_709_551_615, 53_435_350),
        (18_446_744_073_709_551_616, 103_122_609),
        (-18_446_744_073_709_551_616, 13_457_787),
        (123_456_789_012_345_678_901_234_567_890, 132_143_600),
    ] {
        assert_eq!(phash2(heap.wide_integer(value).raw()), expected, "{value}");
    }
}

#[test]
fn atoms() {
    for (text, expected) in [
        ("a", 97),
        ("ok", 1_883),
        ("é", 233),
        ("nil", 29_948),
        ("true", 506_293),
        ("Elixir.Foo", 117_567_583),
        ("abcdefghijklmnopqrstuvwxyz", 13_754_378),
    ] {
        assert_eq!(
            phash2(Atom::try_new(text).expect("room").raw()),
            expected,
            "{text}"
        );
    }
}

#[test]
fn lists_and_tuples() {
    let heap = Heap::new();
    let int = |value| heap.integer(value);
    let list = |values: &[i64]| heap.list(values.iter().map(|value| heap.integer(*value)));
    let a = Atom::try_new("a").expect("room").into();
    let b = Atom::try_new("b").expect("room").into();
    let c = Atom::try_new("c").expect("room").into();
    check([
        (Term::NIL, 113_427_502),
        (list(&[1]), 84_609_158),
        (list(&[1, 2]), 13_006_701),
        (heap.cons(int(1), int(2)), 86_124_794),
        (list(&[97, 98, 99, 100, 101, 102]), 82_973_348),
        (list(&[97, 300]), 38_297_572),
        (heap.list([int(97), a]), 99_744_757),
        (heap.list_with_tail([int(97), int(98)], c), 27_455_995),
        (list(&[300, 97]), 30_081_158),
        (list(&[256]), 73_608_398),
        (heap.list([Term::NIL]), 96_416_884),
        (heap.list([list(&[1])]), 23_283_084),
        (list(&[97, 98, 99, 1000, 100, 101]), 126_707_143),
        (heap.tuple(&[]), 87_486_268),
        (heap.tuple(&[int(1)]), 110_528_523),
        (heap.tuple(&[int(1), int(2)]), 91_564_110),
        (heap.tuple(&[a, heap.tuple(&[b])]), 57_197_787),
        (heap.tuple(&[Term::NIL, Term::NIL]), 23_759_702),
        (heap.tuple(&[heap.tuple(&[])]), 17_560_713),
    ]);
    assert_eq!(phash2_within(heap.tuple(&[int(1), int(2)]).raw(), 100), 50);
}

#[test]
fn bits_and_floats() {
    let heap = Heap::new();
    let bits = |bytes: &[u8], len| heap.bits(BitSlice::new(bytes, 0, len)).expect("small");
    check([
        (heap.binary(b""), 13_708_901),
        (heap.binary(b"a"), 112_802_447),
        (heap.binary(b"ab"), 127_597_802),
        (heap.binary(b"abc"), 98_228_475),
        (heap.binary(b"hello world, hello"), 33_871_882),
        (heap.binary(&[b'x'; 100]), 131_552_894),
        (bits(&[0x80], 1), 102_233_125),
        (bits(&[0b1010_0000], 3), 133_543_196),
        (bits(&[255, 0x80], 9), 67_184_779),
        (bits(&[1, 2, 3, 0x40], 28), 39_294_265),
    ]);
    for (value, expected) in [
        (0.0, 20_875_736),
        (-0.0, 20_875_736),
        (1.0, 77_147_068),
        (-1.0, 103_700_184),
        (1.5, 10_380_315),
        (1.0e300, 119_088_650),
    ] {
        assert_eq!(
            phash2(heap.float(value).expect("finite").raw()),
            expected,
            "{value}"
        );
    }
}

#[test]
fn maps_whatever_their_order() {
    let heap = Heap::new();
    let int = |value| heap.integer(value);
    let a = Atom::try_new("a").expect("room").into();
    let b = Atom::try_new("b").expect("room").into();
    let map = |pairs: &[(Term<'_>, Term<'_>)]| {
        let pairs = pairs
            .iter()
            .map(|pair| (Term::from_raw(pair.0.raw()), Term::from_raw(pair.1.raw())));
        heap.map_from_pairs(pairs)
    };
    check([
        (map(&[]), 39_679_005),
        (map(&[(a, int(1))]), 59_617_982),
        (map(&[(int(1), int(2))]), 40_530_709),
        (map(&[(a, int(1)), (b, int(2))]), 103_634_663),
        (
            map(&[(heap.binary(b"x"), heap.list([int(1)]))]),
            126_156_660,
        ),
        (map(&[(map(&[]), map(&[]))]), 1_142_166),
        (
            map(&(1..=40).map(|key| (int(key), int(key))).collect::<Vec<_>>()),
            55_048_502,
        ),
    ]);
}
