//! Bit strings against a vector of bits.

use bytecode::operand::flags;
use proptest::prelude::*;

use super::*;
use crate::compare::same;
use crate::number;
use crate::term::Term;

/// One segment.
#[derive(Clone, Debug)]
enum Segment {
    Integer(i128, usize, u8),
    Float(f64, usize, u8),
    Bits(Vec<bool>),
    Char(char, u8, u8),
}

fn segment() -> impl Strategy<Value = Segment> {
    let flags = prop_oneof![
        Just(0),
        Just(flags::LITTLE),
        Just(flags::SIGNED),
        Just(flags::LITTLE | flags::SIGNED)
    ];
    let size = prop_oneof![Just(8usize), Just(16), Just(64), 0usize..20, 0usize..200];
    let value = prop_oneof![
        any::<i8>().prop_map(i128::from),
        any::<i64>().prop_map(i128::from),
        any::<i128>()
    ];
    let float = prop_oneof![Just(0.0), Just(-1.5), Just(0.25), Just(65_504.0)];
    prop_oneof![
        4 => (value, size, flags.clone()).prop_map(|(value, size, flags)| Segment::Integer(value, size, flags)),
        1 => (float, prop_oneof![Just(16usize), Just(32), Just(64)], flags.clone())
            .prop_map(|(value, size, flags)| Segment::Float(value, size, flags)),
        2 => prop::collection::vec(any::<bool>(), 0..300).prop_map(Segment::Bits),
        1 => (any::<char>(), prop_oneof![Just(8u8), Just(16), Just(32)], flags)
            .prop_map(|(value, size, flags)| Segment::Char(value, size, flags)),
    ]
}

/// The low `size` bits of a number, most significant first, or by bytes from the least significant on.
fn integer_bits(value: i128, size: usize, flags: u8) -> Vec<bool> {
    let bit = |index: usize| value >> index.min(127) & 1 == 1;
    if flags & flags::LITTLE == 0 {
        return (0..size).rev().map(bit).collect();
    }
    let bytes = (0..size).collect::<Vec<_>>();
    bytes
        .chunks(8)
        .flat_map(|byte| {
            byte.iter()
                .rev()
                .map(|index| bit(*index))
                .collect::<Vec<_>>()
        })
        .collect()
}

impl Segment {
    fn model(&self) -> Vec<bool> {
        match self {
            Segment::Integer(value, size, flags) => integer_bits(*value, *size, *flags),
            Segment::Float(value, size, flags) => {
                let word = match size {
                    16 => match *value {
                        0.0 => 0,
                        -1.5 => 0xbe00,
                        0.25 => 0x3400,
                        _ => 0x7bff,
                    },
                    32 => i128::from((*value as f32).to_bits()),
                    _ => i128::from(value.to_bits()),
                };
                integer_bits(word, *size, *flags)
            }
            Segment::Bits(bits) => bits.clone(),
            Segment::Char(value, 8, _) => {
                let text = value.to_string();
                text.bytes()
                    .flat_map(|byte| integer_bits(i128::from(byte), 8, 0))
                    .collect()
            }
            Segment::Char(value, 16, flags) => {
                let mut units = [0; 2];
                let units = value.encode_utf16(&mut units);
                units
                    .iter()
                    .flat_map(|unit| integer_bits(i128::from(*unit), 16, *flags))
                    .collect()
            }
            Segment::Char(value, _, flags) => {
                integer_bits(i128::from(u32::from(*value)), 32, *flags)
            }
        }
    }

    fn build(&self, heap: &Heap, builder: &mut BitsBuilder<'_>) {
        match self {
            Segment::Integer(value, size, flags) => {
                builder.integer(number::from_i128(heap, *value), *size, *flags)
            }
            Segment::Float(value, size, flags) => builder.float(
                number::from_f64(heap, *value).expect("finite"),
                *size,
                *flags,
            ),
            Segment::Bits(bits) => builder.append_bits(of_model(heap, bits), None, 1),
            Segment::Char(value, 8, _) => builder.utf8(Raw::small(i64::from(u32::from(*value)))),
            Segment::Char(value, 16, flags) => {
                builder.utf16(Raw::small(i64::from(u32::from(*value))), *flags)
            }
            Segment::Char(value, _, flags) => {
                builder.utf32(Raw::small(i64::from(u32::from(*value))), *flags)
            }
        }
        .expect("a good segment");
    }

    fn match_back(&self, heap: &Heap, context: Raw) {
        let before = position(context);
        let read = match self {
            Segment::Integer(value, size, flags) => {
                let read = match_integer(heap, context, *size, *flags).expect("enough bits");
                let expected = wrapped(*value, *size, flags & flags::SIGNED != 0);
                if let Some(expected) = expected {
                    assert!(
                        same(read, number::from_i128(heap, expected)),
                        "{read:?} is not {expected}"
                    );
                }
                return;
            }
            Segment::Float(value, size, flags) => {
                let read = match_float(heap, context, *size, *flags).expect("a float");
                assert_eq!(number::float_value(read), Some(*value));
                return;
            }
            Segment::Bits(bits) => {
                let read = match_bits(heap, context, bits.len()).expect("enough bits");
                assert_eq!(to_model(read), *bits);
                return;
            }
            Segment::Char(_, 8, _) => match_utf8(context),
            Segment::Char(_, 16, flags) => match_utf16(context, *flags),
            Segment::Char(_, _, flags) => match_utf32(context, *flags),
        };
        let Segment::Char(value, ..) = self else {
            unreachable!("the others have returned")
        };
        assert_eq!(read, Some(Raw::small(i64::from(u32::from(*value)))));
        assert_eq!(position(context) - before, self.model().len());
    }
}

/// What is left of a number in `size` bits, if that fits `i128`.
fn wrapped(value: i128, size: usize, signed: bool) -> Option<i128> {
    match size {
        0 => Some(0),
        1..=126 => {
            let low = value & ((1 << size) - 1);
            let negative = signed && low >> (size - 1) & 1 == 1;
            Some(if negative { low - (1 << size) } else { low })
        }
        127 => None,
        _ => (signed || value >= 0).then_some(value),
    }
}

fn of_model(heap: &Heap, bits: &[bool]) -> Raw {
    let mut bytes = vec![0u8; bits.len().div_ceil(8)];
    for (index, bit) in bits.iter().enumerate() {
        bytes[index / 8] |= u8::from(*bit) << (7 - index % 8);
    }
    from_slice(heap, BitSlice::new(&bytes, 0, bits.len())).expect("small")
}

/// The bytes of a binary whose bytes are aligned.
fn bytes<'a>(term: Raw) -> Option<&'a [u8]> {
    view(term)?.as_bytes()
}

fn to_model(term: Raw) -> Vec<bool> {
    let slice = view(term).expect("a bit string");
    (0..slice.len())
        .map(|index| slice.load(index, 1) == 1)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn what_is_built_is_matched(segments in prop::collection::vec(segment(), 0..8)) {
        let heap = Heap::new();
        let mut builder = BitsBuilder::new(&heap);
        let mut model = Vec::new();
        for segment in &segments {
            segment.build(&heap, &mut builder);
            model.extend(segment.model());
        }
        let built = builder.finish().expect("small");
        prop_assert_eq!(to_model(built), model.clone());
        let context = start_match(&heap, built).expect("a bit string");
        for segment in &segments {
            segment.match_back(&heap, context);
        }
        prop_assert!(at_end(context));
        seek(context, 0);
        let rest = match_rest(context, 1).expect("all of it");
        prop_assert!(same(rest, built));
        prop_assert_eq!(crate::hash::hash(rest), crate::hash::hash(built));
    }

    #[test]
    fn parts_of_parts(bits in prop::collection::vec(any::<bool>(), 0..1200), cuts in prop::collection::vec(any::<u16>(), 4)) {
        let heap = Heap::new();
        let whole = of_model(&heap, &bits);
        let cut = |len: usize, cut: u16| usize::from(cut) % (len + 1);
        let first = cut(bits.len(), cuts[0]);
        let len = cut(bits.len() - first, cuts[1]);
        let outer = part(&heap, whole, first, len);
        prop_assert_eq!(to_model(outer), &bits[first..first + len]);
        let (inner_first, model) = (cut(len, cuts[2]), &bits[first..first + len]);
        let inner_len = cut(len - inner_first, cuts[3]);
        let inner = part(&heap, outer, inner_first, inner_len);
        let expected = &model[inner_first..inner_first + inner_len];
        prop_assert_eq!(to_model(inner), expected);
        prop_assert!(same(inner, of_model(&heap, expected)));
        prop_assert_eq!(compare(outer, inner), model.cmp(expected));
    }

    #[test]
    fn appending_never_changes_what_was(lens in prop::collection::vec((0usize..200, any::<bool>()), 1..30)) {
        let heap = Heap::new();
        let mut made = vec![(literal::empty_bits(), Vec::new())];
        for (index, (len, from_last)) in lens.iter().enumerate() {
            let base = if *from_last { made.len() - 1 } else { index / 2 };
            let extra = vec![index as u8; *len];
            let (term, mut bytes): (Raw, Vec<u8>) = made[base].clone();
            let appended = append(&heap, term, BitSlice::of(&extra)).expect("small");
            bytes.extend(&extra);
            made.push((appended, bytes));
        }
        for (term, expected) in &made {
            prop_assert_eq!(bytes(*term), Some(&expected[..]));
        }
    }
}

#[test]
fn appending_again_and_again_is_cheap() {
    let heap = Heap::new();
    let mut term = from_bytes(&heap, &[0; 100]);
    let mut buffers = std::collections::HashSet::new();
    for index in 0..100_000u32 {
        let mut builder = BitsBuilder::new(&heap);
        builder.append_bits(term, None, 8).expect("a binary");
        builder
            .integer(Raw::small(i64::from(index)), 8, 0)
            .expect("an integer");
        term = builder.finish().expect("small");
        buffers.insert(bytes(term).expect("a binary").as_ptr());
    }
    assert_eq!(bit_len(term), Some(8 * 100_100));
    assert!(buffers.len() < 15, "{} buffers", buffers.len());
}

#[test]
fn bad_segments_are_refused() {
    let heap = Heap::new();
    let mut builder = BitsBuilder::new(&heap);
    let float = Term::raw(heap.float(1e300).expect("finite"));
    assert_eq!(builder.integer(float, 8, 0), Err(BadSegment::Operand));
    assert_eq!(builder.float(float, 24, 0), Err(BadSegment::Operand));
    assert_eq!(builder.utf8(Raw::small(0xd800)), Err(BadSegment::Operand));
    assert_eq!(builder.utf8(Raw::small(-1)), Err(BadSegment::Operand));
    assert_eq!(
        builder.append_bits(Raw::NIL, None, 8),
        Err(BadSegment::Operand)
    );
    let byte = from_bytes(&heap, b"x");
    assert_eq!(
        builder.append_bits(byte, Some(9), 1),
        Err(BadSegment::Operand)
    );
    assert_eq!(
        builder.append_bits(part(&heap, byte, 0, 7), None, 8),
        Err(BadSegment::Operand)
    );
    assert_eq!(
        builder.integer(Raw::small(1), 1 << 60, 0),
        Err(BadSegment::SystemLimit)
    );
    assert_eq!(segment_bits(Raw::small(-1), 8), None);
    assert_eq!(segment_bits(Raw::small(1 << 59), 256), None);
}

#[test]
fn a_failed_match_reads_nothing() {
    let heap = Heap::new();
    for bytes in [
        &b"\xff"[..],
        b"\xc0\x80",
        b"\xe0\x80\x80",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xe2\x82",
        b"",
    ] {
        let context = start_match(&heap, from_bytes(&heap, bytes)).expect("a binary");
        assert_eq!(match_utf8(context), None, "{bytes:?}");
        assert_eq!(match_integer(&heap, context, 8 * bytes.len() + 1, 0), None);
        assert_eq!(match_float(&heap, context, 64, 0), None);
        assert!(!skip(context, 8 * bytes.len() + 1));
        assert_eq!(position(context), 0);
    }
    let infinity = from_bytes(&heap, &f64::INFINITY.to_be_bytes());
    let context = start_match(&heap, infinity).expect("a binary");
    assert_eq!(
        match_float(&heap, context, 64, 0),
        None,
        "infinity is no float"
    );
    assert!(match_literal(context, from_bytes(&heap, &infinity_start())));
    assert!(!match_literal(context, from_bytes(&heap, b"x")));
    assert_eq!(match_rest(context, 32), None, "48 bits are left");
    assert!(match_rest(context, 16).is_some());
}

fn infinity_start() -> [u8; 2] {
    [0x7f, 0xf0]
}

#[test]
fn half_floats_round_to_even() {
    let heap = Heap::new();
    for (value, half) in [
        (1.0, 0x3c00u16),
        (65_504.0, 0x7bff),
        (2049.0, 0x6800),
        (2051.0, 0x6802),
        (6.0e-8, 0x0001),
        (2f64.powi(-25), 0x0000),
        (1023.9999 * 2f64.powi(-24), 0x0400),
        (4095.9, 0x6c00),
        (65_519.0, 0x7bff),
        (65_520.0, 0x7c00),
        (-1.0e300, 0xfc00),
    ] {
        let mut builder = BitsBuilder::new(&heap);
        builder
            .float(number::from_f64(&heap, value).expect("finite"), 16, 0)
            .expect("in range");
        let built = builder.finish().expect("small");
        assert_eq!(bytes(built), Some(&half.to_be_bytes()[..]), "{value}");
    }
}
