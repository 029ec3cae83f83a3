//! Arithmetic against `i128`, and at the edges.

use proptest::prelude::*;

use super::*;
use crate::compare::same;

fn value() -> impl Strategy<Value = i128> {
    let edge = prop_oneof![
        Just(0i128),
        Just(1),
        Just(-1),
        Just(i128::from(crate::raw::SMALL_MAX)),
        Just(i128::from(crate::raw::SMALL_MIN)),
        Just(i128::from(i64::MAX)),
        Just(i128::from(i64::MIN)),
        Just(i128::from(u32::MAX)),
    ];
    prop_oneof![
        (edge, -2i128..3).prop_map(|(value, off)| {
            (value + off).clamp(i128::from(i64::MIN), i128::from(i64::MAX))
        }),
        any::<i64>().prop_map(i128::from),
        any::<i32>().prop_map(i128::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn integers_do_as_wide_ones_do(x in value(), y in value(), by in 0i64..60) {
        let heap = Heap::new();
        let term = |value| from_i128(&heap, value);
        let (a, b) = (term(x), term(y));
        let check = |result: Result, expected: i128| {
            let result = result.expect("a result");
            assert!(same(result, term(expected)), "{result:?} is not {expected}");
            assert!(result.is_small() == Raw::try_small(expected.clamp(-(1 << 63), (1 << 63) - 1) as i64)
                .is_some_and(|small| i128::from(small.small_value()) == expected));
        };
        check(add(&heap, a, b), x + y);
        check(sub(&heap, a, b), x - y);
        check(mul(&heap, a, b), x * y);
        check(bit_and(&heap, a, b), x & y);
        check(bit_or(&heap, a, b), x | y);
        check(bit_xor(&heap, a, b), x ^ y);
        check(bit_not(&heap, a), !x);
        check(negate(&heap, a), -x);
        check(abs(&heap, a), x.abs());
        check(shift_left(&heap, a, Raw::small(by)), x << by);
        check(shift_right(&heap, a, Raw::small(by)), x >> by);
        check(shift_right(&heap, a, Raw::small(-by)), x << by);
        prop_assert_eq!(compare_numbers(a, b), x.cmp(&y));
        if y == 0 {
            prop_assert_eq!(quotient(&heap, a, b), Err(BadArith::Operand));
            prop_assert_eq!(remainder(&heap, a, b), Err(BadArith::Operand));
        } else {
            check(quotient(&heap, a, b), x / y);
            check(remainder(&heap, a, b), x % y);
        }
        for base in [2, 10, 16, 36] {
            let text = integer_to_text(a, base);
            let back = parse_integer(&heap, text.as_bytes(), base).expect("digits");
            prop_assert!(same(back, a));
        }
        prop_assert_eq!(integer_to_text(a, 10), x.to_string());
    }

    #[test]
    fn large_integers_obey_their_laws(x in any::<i128>(), y in any::<i128>(), by in 0i64..200) {
        let heap = Heap::new();
        let (a, b) = (from_i128(&heap, x), from_i128(&heap, y));
        let product = mul(&heap, a, b).expect("a product");
        if y != 0 {
            prop_assert!(same(quotient(&heap, product, b).expect("not zero"), a));
            prop_assert!(same(remainder(&heap, product, b).expect("not zero"), Raw::small(0)));
        }
        let up = shift_left(&heap, a, Raw::small(by)).expect("small");
        prop_assert!(same(shift_right(&heap, up, Raw::small(by)).expect("small"), a));
        let text = integer_to_text(product, 36);
        prop_assert!(same(parse_integer(&heap, text.as_bytes(), 36).expect("digits"), product));
        prop_assert_eq!(compare_numbers(a, b), x.cmp(&y));
        let square = mul(&heap, a, a).expect("a product");
        prop_assert!(compare_numbers(square, Raw::small(0)).is_ge());
    }

    #[test]
    fn floats_are_never_infinite(x in any::<f64>(), y in any::<f64>()) {
        let heap = Heap::new();
        let (Ok(a), Ok(b)) = (from_f64(&heap, x), from_f64(&heap, y)) else {
            return Ok(());
        };
        prop_assert_eq!(float_value(a).map(f64::to_bits), Some(x.to_bits()));
        for (result, expected) in
            [(add(&heap, a, b), x + y), (mul(&heap, a, b), x * y), (divide(&heap, a, b), x / y)]
        {
            match result {
                Ok(result) => prop_assert_eq!(float_value(result).map(f64::to_bits), Some(expected.to_bits())),
                Err(error) => prop_assert!(error == BadArith::Operand && !expected.is_finite()),
            }
        }
    }
}

#[test]
fn kinds_mix_as_in_the_language() {
    let heap = Heap::new();
    let float = |value: f64| from_f64(&heap, value).expect("finite");
    let big = shift_left(&heap, Raw::small(1), Raw::small(2000)).expect("small enough");
    assert_eq!(
        float_value(add(&heap, Raw::small(1), float(0.5)).expect("a sum")),
        Some(1.5)
    );
    assert_eq!(
        mul(&heap, float(1.0e308), Raw::small(10)),
        Err(BadArith::Operand)
    );
    assert_eq!(
        mul(&heap, float(1.0), big),
        Err(BadArith::Operand),
        "too large for a float"
    );
    assert_eq!(divide(&heap, big, big), Err(BadArith::Operand));
    assert_eq!(
        divide(&heap, Raw::small(1), float(-0.0)),
        Err(BadArith::Operand)
    );
    assert_eq!(add(&heap, Raw::small(1), Raw::NIL), Err(BadArith::Operand));
    assert_eq!(
        quotient(&heap, float(1.0), Raw::small(1)),
        Err(BadArith::Operand)
    );
    assert_eq!(
        mul(&heap, float(0.0), Raw::small(-1)),
        Ok(literal::zero(true))
    );
    assert_eq!(abs(&heap, literal::zero(true)), Ok(literal::zero(false)));
    assert_eq!(
        add(&heap, literal::zero(true), Raw::small(0)),
        Ok(literal::zero(false))
    );
    let huge = Raw::small(1 << 50);
    assert_eq!(
        shift_left(&heap, Raw::small(1), huge),
        Err(BadArith::SystemLimit)
    );
    assert_eq!(shift_left(&heap, Raw::small(0), huge), Ok(Raw::small(0)));
    assert_eq!(
        shift_left(&heap, Raw::small(1), negate(&heap, big).expect("a number")),
        Ok(Raw::small(0))
    );
    assert_eq!(
        shift_right(&heap, Raw::small(-7), Raw::small(1)),
        Ok(Raw::small(-4))
    );
    assert_eq!(
        shift_right(&heap, negate(&heap, big).expect("a number"), huge),
        Ok(Raw::small(-1))
    );
}

#[test]
fn floats_become_integers() {
    let heap = Heap::new();
    let to = |value: f64, rounding| {
        integer_to_text(
            to_integer(&heap, from_f64(&heap, value).expect("finite"), rounding).expect("a number"),
            10,
        )
    };
    assert_eq!(to(2.5, Rounding::Nearest), "3");
    assert_eq!(to(-2.5, Rounding::Nearest), "-3");
    assert_eq!(to(-2.5, Rounding::Floor), "-3");
    assert_eq!(to(-2.5, Rounding::Ceiling), "-2");
    assert_eq!(to(-2.5, Rounding::Truncate), "-2");
    assert_eq!(
        to(1.0e30, Rounding::Truncate),
        "1000000000000000019884624838656"
    );
    assert_eq!(
        to(-1_152_921_504_606_846_976.0, Rounding::Nearest),
        "-1152921504606846976"
    );
}

#[test]
fn only_whole_integers_are_parsed() {
    let heap = Heap::new();
    for text in [
        "",
        "-",
        "+",
        "1_000",
        " 1",
        "1 ",
        "z",
        "0x1",
        "--1",
        "99999999999999999999999x",
    ] {
        assert_eq!(parse_integer(&heap, text.as_bytes(), 10), None, "{text:?}");
    }
    assert_eq!(parse_integer(&heap, b"+ff", 16), Some(Raw::small(255)));
    assert_eq!(parse_integer(&heap, b"-Zz", 36), Some(Raw::small(-1295)));
}
