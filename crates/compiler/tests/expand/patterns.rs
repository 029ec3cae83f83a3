//! Patterns.

use crate::check;

#[test]
fn repeated_variables_and_pins() {
    check(
        "x = 1\n{y, y, ^x} = {1, 1, 1}\ny",
        "(v0 = 1; {v1, ^v1, ^v0} = {1, 1, 1}; v1)",
    );
}

#[test]
fn lists_and_strings() {
    check(
        "[a, b | c] = [1, 2]\n{a, b, c}",
        "([v0 | [v1 | v2]] = [1, 2]; {v0, v1, v2})",
    );
    check("[1] ++ x = [1]\nx", "([1 | v0] = [1]; v0)");
    check(
        "\"a\" <> rest = \"ab\"\nrest",
        "(<<\"a\"::bits*8, v0::bits*8>> = \"ab\"; v0)",
    );
}

#[test]
fn segments() {
    check(
        "<<n, s::binary-size(n), f::float, i::little-signed-16, rest::bits>> = \"\"\n{n, s, f, i, rest}",
        "(<<v0::integer*1, v1::bits(v0)*8, v2::float*1, v3::little-signed-integer(16)*1, v4::bits*1>> = \"\"; \
         {v0, v1, v2, v3, v4})",
    );
}

#[test]
fn maps_and_structs() {
    check(
        "k = 1\n%{^k => v, a: 2} = %{}\nv",
        "(v0 = 1; %{v0 => v1, :a => 2} = %{}; v1)",
    );
    check(
        "%Point{x: x} = %{}\nx",
        "(%{:__struct__ => Point, :x => v0} = %{}; v0)",
    );
    check("%name{} = %{}\nname", "(%{:__struct__ => v0} = %{}; v0)");
}
