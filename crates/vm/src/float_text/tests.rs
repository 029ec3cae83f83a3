//! Texts as OTP 27 and Elixir 1.18 write them.

use super::*;

#[test]
fn what_inspect_prints_reads_back() {
    for (value, text) in [
        (0.0, "0.0"),
        (-0.0, "-0.0"),
        (1.0, "1.0"),
        (0.1, "0.1"),
        (100_000.0, "100000.0"),
        (1.0e15, "1000000000000000.0"),
        (1.0e16, "1.0e16"),
        (123_456_789_012_345_678.0, "1.2345678901234568e17"),
        (0.001, "0.001"),
        (0.0001, "0.0001"),
        (0.00001, "1.0e-5"),
        (0.00012, "1.2e-4"),
        (0.0015, "0.0015"),
        (1.500_000_000_000_000_1e-4, "1.5000000000000001e-4"),
        (0.150_000_000_000_000_02, "0.15000000000000002"),
        (9_007_199_254_740_992.0, "9007199254740992.0"),
        (1.0e22, "1.0e22"),
        (5.0e-324, "5.0e-324"),
        (f64::MAX, "1.7976931348623157e308"),
        (12_345_678.9e3, "12345678900.0"),
        (-1_234.567, "-1234.567"),
    ] {
        assert_eq!(
            parse(text.as_bytes()).map(f64::to_bits),
            Some(value.to_bits())
        );
    }
}

#[test]
fn shortest_prefers_an_exponent_when_that_is_shorter() {
    for (value, text) in [
        (100.0, "100.0"),
        (1_000.0, "1.0e3"),
        (100_000.0, "1.0e5"),
        (120_000.0, "1.2e5"),
        (123_456.0, "123456.0"),
        (9_007_199_254_740_991.0, "9007199254740991.0"),
        (9_007_199_254_740_992.0, "9.007199254740992e15"),
        (0.001, "0.001"),
        (0.00015, "1.5e-4"),
    ] {
        assert_eq!(shortest(value), text);
    }
}

#[test]
fn decimals_round_half_up_on_exact_digits() {
    for (value, count, compact, text) in [
        (1.5, 3, false, "1.500"),
        (1.5, 3, true, "1.5"),
        (100.0, 4, true, "100.0"),
        (123_456_789.123, 2, false, "123456789.12"),
        (1.0e22, 2, false, "10000000000000000000000.00"),
        (2.5, 0, false, "3"),
        (3.5, 0, false, "4"),
        (0.125, 2, false, "0.13"),
        (1.0e-7, 4, false, "0.0000"),
        (-0.0, 2, false, "-0.00"),
        (-0.001, 2, false, "-0.00"),
        (0.1, 20, false, "0.10000000000000000555"),
        (9.995, 2, false, "9.99"),
        (99.9999, 2, false, "100.00"),
    ] {
        assert_eq!(decimals(value, count, compact).as_deref(), Some(text));
    }
    assert_eq!(decimals(1.0e300, 2, false), None, "too long");
    assert_eq!(decimals(1.0, 254, false), None);
}

#[test]
fn scientific_has_two_digits_of_exponent() {
    for (value, count, text) in [
        (1.5, 3, "1.500e+00"),
        (1.5, 20, "1.50000000000000000000e+00"),
        (0.0, 5, "0.00000e+00"),
        (1.5, 0, "2e+00"),
        (0.1, 25, "1.0000000000000000555111512e-01"),
        (-1.0e-300, 1, "-1.0e-300"),
    ] {
        assert_eq!(scientific_digits(value, count).as_deref(), Some(text));
    }
}

#[test]
fn only_whole_floats_are_parsed() {
    for text in [
        "1", "1.", ".5", "1.0e", "1.0e400", "1e5", "1.0 ", "nan", "inf", "1.0e+", "1_0.0", "",
    ] {
        assert_eq!(parse(text.as_bytes()), None, "{text:?}");
    }
    assert_eq!(parse(b"+1.5E-3"), Some(0.0015));
}
