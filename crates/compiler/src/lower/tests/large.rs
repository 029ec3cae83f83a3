//! Large functions: lowering stays fast and the code small.

use std::fmt::Write;
use std::time::Instant;

use super::lowered;

/// Lowers a function of many clauses; gives the number of ops.
fn ops_of(name: &str, clauses: impl Iterator<Item = String>) -> usize {
    let mut source = String::from("(def f");
    for clause in clauses {
        write!(source, " {clause}").unwrap();
    }
    source.push(')');
    let start = Instant::now();
    let module = lowered(&source);
    let count = module.functions[0].code.len();
    println!("{name}: {count} ops, {:?}", start.elapsed());
    count
}

#[test]
fn a_thousand_constants_select() {
    let atoms = (0..1000)
        .map(|n| format!("((:a{n}) {n})"))
        .chain(["((x) x)".to_owned()]);
    assert!(ops_of("atoms", atoms) < 4100);
    let texts = (0..1000).map(|n| format!("((\"t{n}\") {n})"));
    assert!(ops_of("texts", texts) < 4100);
    let tagged = (0..1000)
        .map(|n| format!("(((tuple :t{n} x)) x)"))
        .chain(["((x) x)".to_owned()]);
    assert!(ops_of("tagged", tagged) < 5100);
    let two = (0..1000)
        .map(|n| format!("((:a{n} x) (cons {n} x))"))
        .chain(["((x y) (cons y x))".to_owned()]);
    assert!(ops_of("two", two) < 5100);
}

#[test]
fn clauses_that_cross_do_not_explode() {
    // Every other clause asks for another argument: a tree of all outcomes would be exponential.
    let crossing = (0..200).map(|n| match n % 3 {
        0 => format!("((:a{n} _ _) {n})"),
        1 => format!("((_ :b{n} _) {n})"),
        _ => format!("((_ _ :c{n}) {n})"),
    });
    assert!(ops_of("crossing", crossing) < 6000);
    let guarded = (0..300).map(|n| format!("((x {n}) when (> x {n}) {n})"));
    assert!(ops_of("guarded", guarded) < 3000);
    let bits = (0..300).map(|n| format!("(((bin (\"k{n}\" binary) (r binary))) (tuple {n} r))"));
    assert!(ops_of("bits", bits) < 6000);
    let maps = (0..200).map(|n| format!("(((map :k{n} x)) x)"));
    assert!(ops_of("maps", maps) < 2000);
}

#[test]
fn long_bodies() {
    let calls: String = (0..1000).map(|n| format!("(= v{n} (g {n})) ")).collect();
    let sums: String = (0..1000).map(|n| format!("v{n} ")).collect();
    let source = format!("(() (do {calls} (list {sums})))");
    assert!(ops_of("calls", std::iter::once(source)) < 5000);
    let sums: String = (0..3000).map(|n| format!("(+ x {n}) ")).collect();
    assert!(ops_of("sums", std::iter::once(format!("((x) (list {sums}))"))) < 15000);
}
