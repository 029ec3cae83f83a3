//! What lowered code does.

use super::lowered;
use super::machine::{Machine, Raised, Value};

/// Runs `main/0` of a module; gives its result, or what it raises, as text.
fn result(source: &str, mailbox: Vec<Value>) -> (String, Vec<String>) {
    let mut machine = Machine::new(lowered(source));
    machine.mailbox = mailbox;
    let result: Result<Value, Raised> = machine.call("main", Vec::new());
    let text = match result {
        Ok(value) => value.to_string(),
        Err((kind, value)) => format!("{kind} {value}"),
    };
    (text, machine.log.iter().map(Value::to_string).collect())
}

#[track_caller]
fn check(source: &str, expected: &str) {
    let (result, log) = result(source, Vec::new());
    let text = std::iter::once(result)
        .chain(log)
        .collect::<Vec<_>>()
        .join(" / ");
    assert_eq!(text, expected, "{}", lowered(source).disassemble());
}

#[test]
fn recursion() {
    check(
        "(def fib ((n) when (< n 2) n) ((n) (+ (fib (- n 1)) (fib (- n 2)))))
         (def sum (([] acc) acc) (((cons h t) acc) (sum t (+ acc h))))
         (def rev (([] acc) acc) (((cons h t) acc) (rev t (cons h acc))))
         (def loop ((0 acc) acc) ((n acc) (loop (- n 1) (+ acc n))))
         (def main (() (tuple (fib 15) (sum (list 1 2 3) 0) (rev (list 1 2 3) []) (loop 10 0))))",
        "{610 6 [3 2 1] 55}",
    );
}

#[test]
fn values_live_across_calls() {
    check(
        "(def id ((x) x))
         (def swap ((a b c) (tuple c a b)))
         (def f ((a b) (do (= x (id (+ a b))) (= y (if (> x 3) (id a) b)) (= z (swap y x (id b))) (tuple a b x y z))))
         (def main (() (list (f 1 2) (f 3 4))))",
        "[{1 2 3 2 {2 2 3}} {3 4 7 3 {4 3 7}}]",
    );
}

#[test]
fn closures_and_local_functions() {
    check(
        "(def main (() (do
            (= k 10)
            (= n (t.note 1))
            (= add (fn ((x) (+ x (+ n k)))))
            (local each ((([] f) []) (((cons h t) f) (cons (f h) (each t f))))
              (local walk (((0) []) ((m) (cons (+ m n) (walk (- m 1)))))
                (= via (fn ((m) (walk m))))
                (tuple (each (list 1 2) add) (walk 3) (via 2) (add 5)))))))",
        "{[12 13] [4 3 2] [3 2] 16} / 1",
    );
}

#[test]
fn conditions() {
    check(
        "(def t ((a b) (tuple (and (> a b) (is_integer a)) (or (is_atom a) (== b 2)) (not (== a b)) (if (and (> a 1) (> b 1)) :both :not))))
         (def bad ((x) (and x 1)))
         (def v ((x) (case x ((a) when (or (=:= a :false) (=:= a :nil)) (t.note a)) ((b) b))))
         (def main (() (list (t 3 2) (t 1 2) (t :x :x) (bad :true) (v :nil) (v 3) (try (bad 3) (catch s ((k e) e))))))",
        "[{:true :true :true :both} {:false :true :true :not} {:false :true :false :both} 1 :nil 3 {:And 3}] / :nil",
    );
}

#[test]
fn exceptions() {
    check(
        "(def f ((x) (try (do (= y (t.note x)) (case y ((1) (throw :one)) ((2) (error :two)) ((o) o)))
                     (else ((3) :three) ((4) :four))
                     (catch s ((:throw v) (tuple :caught v)))
                     (after (t.note :after)))))
         (def g ((x) (try (f x) (catch s ((k v) (tuple k v))))))
         (def main (() (list (g 1) (g 2) (g 3) (g 5)))) ",
        "[{:caught :one} {:error :two} :three {:error {:Try 5}}] / 1 / :after / 2 / :after / 3 / :after / 5 / :after",
    );
}

#[test]
fn values_live_into_handlers() {
    check(
        "(def f ((a b) (do (= c (+ a b)) (= r (try (do (= d (t.note c)) (tuple d (throw a))) (catch s ((:throw v) (tuple v a b c))))) (tuple r a c))))
         (def main (() (f 1 2)))",
        "{{1 1 2 3} 1 3} / 3",
    );
}

#[test]
fn a_large_after_is_lifted() {
    check(
        "(def f ((x) (try (if (== x 1) (throw :one) x)
                     (after (t.note x) (t.note x) (t.note (tuple x x)) (t.note (list x x x)) (t.note (fn (() x)))))))
         (def main (() (try (tuple (f 2) (f 1)) (catch s ((k v) v)))))",
        ":one / 2 / 2 / {2 2} / [2 2 2] / fun / 1 / 1 / {1 1} / [1 1 1] / fun",
    );
}

#[test]
fn messages() {
    let source = "(def next ((s) (receive (((tuple :add n)) (next (+ s n))) ((:stop) (tuple :done s)) (after 5 (tuple :timeout s)))))
         (def main (() (do (= first (next 0)) (tuple first (next 100)))))";
    let number = |n| Value::Tuple(vec![Value::Atom("add".into()), Value::Int(n)]);
    let atom = |name: &str| Value::Atom(name.into());
    let mailbox = vec![atom("other"), number(2), number(3), atom("stop"), number(7)];
    let (text, _) = result(source, mailbox);
    assert_eq!(text, "{{:done 5} {:timeout 107}}");
}

#[test]
fn bit_strings() {
    check(
        "(def f (((bin (\"ab\" binary) (r binary))) (tuple :ab r))
                (((bin (\"ac\" binary) (c utf8))) (tuple :ac c))
                (((bin (n) (b binary n) (r binary))) (tuple b r))
                (((bin (\"x\" binary))) :x)
                ((\"\") :empty)
                ((o) o))
         (def main (() (list (f \"abc\") (f \"acd\") (f \"acde\") (f (bin (2) (\"zyx\" binary))) (f \"\") (f 5) (f \"x\"))))",
        "[{:ab \"c\"} {:ac 100} \"acde\" {\"zy\" \"x\"} :empty 5 :x]",
    );
}

#[test]
fn maps() {
    check(
        "(def f (((map :a x :b y)) (tuple x y)) (((map :a 1)) :one) (((map :a x)) (put x :k 1)) (((map)) :map) ((_) :none))
         (def g ((k m) (case m (((map k v)) v) ((_) :missing))))
         (def main (() (list (f (map :a 1 :b 2)) (f (map :a 1)) (f (map :a (map))) (f (map :c (t.note 1))) (f 1) (g :x (map :x 5)) (g :y (map :x 5)))))",
        "[{1 2} :one %{:k 1} :map :none 5 :missing] / 1",
    );
}

#[test]
fn a_function_clause_shows_the_arguments() {
    check(
        "(def f (((tuple :a (cons x y)) b) when (> x (+ y b)) x) ((1 2) :x))
         (def main (() (try (f (tuple :a (list 1)) 7) (catch s ((k v) v)))))",
        "{:function_clause {{:a [1]} 7}}",
    );
}
