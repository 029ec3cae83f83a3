//! The ops of typical functions.

use super::check;

#[test]
fn fib_makes_no_frame_for_its_base() {
    check(
        r#"(def fib ((n) when (< n 2) n) ((n) (+ (fib (- n 1)) (fib (- n 2)))))"#,
        r#"
        fib/1 # named, m.ex:1
            IfLess a: x0, b: 2, fail: L5
            Return frame: 0
        L5:
            Allocate slots: 2, live: 1
            Move src: x0, dst: y0
            Sub a: x0, b: 1, dst: x0, live: 1, fail: raise
            Call target: fib/1, frame: 2, keep: {y0}
            Move src: x0, dst: y1
            Sub a: y0, b: 2, dst: x0, live: 0, fail: raise
            Call target: fib/1, frame: 2, keep: {y1}
            Add a: y1, b: x0, dst: x0, live: 1, fail: raise
            Return frame: 2
        "#,
    );
}

#[test]
fn a_list_loop_works_in_its_argument_registers() {
    check(
        r#"(def sum (([] acc) acc) (((cons h t) acc) (sum t (+ acc h))))"#,
        r#"
        sum/2 # named, m.ex:1
            IsCons src: x0, fail: L3
            Parts src: x0, head: x2, tail: x0
            Add a: x1, b: x2, dst: x1, live: 3, fail: raise
            TailCall target: sum/2, frame: 0
        L3:
            IsNil src: x0, fail: L1
            Move src: x1, dst: x0
            Return frame: 0
        L1:
            FunctionClause
        "#,
    );
}

#[test]
fn a_counting_loop() {
    check(
        r#"(def loop ((0 acc) acc) ((n acc) (loop (- n 1) (+ acc n))))"#,
        r#"
        loop/2 # named, m.ex:1
            IfNotSame a: x0, b: 0, fail: L5
            Sub a: x0, b: 1, dst: x2, live: 2, fail: raise
            Add a: x1, b: x0, dst: x1, live: 3, fail: raise
            Move src: x2, dst: x0
            TailCall target: loop/2, frame: 0
        L5:
            Move src: x1, dst: x0
            Return frame: 0
        "#,
    );
}

#[test]
fn map_recursion() {
    check(
        r#"(def each (([] f) []) (((cons h t) f) (cons (f h) (each t f))))"#,
        r#"
        each/2 # named, m.ex:1
            IsCons src: x0, fail: L3
            Allocate slots: 3, live: 2
            Move src: x1, dst: y0
            Parts src: x0, head: x0, tail: y1
            CallFun fun: x1, arity: 1, frame: 3, keep: {y0, y1}
            Move src: x0, dst: y2
            Move src: y1, dst: x0
            Move src: y0, dst: x1
            Call target: each/2, frame: 3, keep: {y2}
            Cons head: y2, tail: x0, dst: x0, live: 1
            Return frame: 3
        L3:
            IsNil src: x0, fail: L1
            Move src: [], dst: x0
            Return frame: 0
        L1:
            FunctionClause
        "#,
    );
}

#[test]
fn tuples_by_tag() {
    check(
        r#"(def f (((tuple :ok x)) x) (((tuple :error e)) (do (io.puts e) e)) ((_) :none))"#,
        r#"
        f/1 # named, m.ex:1
            IsTagged src: x0, arity: 2, tag: :ok, fail: L3
            Element src: x0, index: 1, dst: x0
            Return frame: 0
        L3:
            IsTagged src: x0, arity: 2, tag: :error, fail: L14
            Allocate slots: 1, live: 1
            Element src: x0, index: 1, dst: y0
            Move src: y0, dst: x0
            CallRemote target: :io.puts/1, frame: 1, keep: {y0}
            Move src: y0, dst: x0
            Return frame: 1
        L14:
            Move src: :none, dst: x0
            Return frame: 0
        "#,
    );
}

#[test]
fn conditions_do_not_make_booleans() {
    check(
        r#"(def f ((a b) (if (and (> a b) (not (is_atom a))) (g a) (do (g b) (+ a b))))) (def g ((x) (== x 1)))"#,
        r#"
        f/2 # named, m.ex:1
            IfLess a: x1, b: x0, fail: L6
            IsAtom src: x0, fail: L5
        L6:
            Allocate slots: 2, live: 2
            Move src: x0, dst: y0
            Move src: x1, dst: y1
            Move src: x1, dst: x0
            Call target: g/1, frame: 2, keep: {y0, y1}
            Add a: y0, b: y1, dst: x0, live: 0, fail: raise
            Return frame: 2
        L5:
            TailCall target: g/1, frame: 0
        g/1 # named, m.ex:1
            IfEq a: x0, b: 1, fail: L7
            Move src: true, dst: x0
            Return frame: 0
        L7:
            Move src: false, dst: x0
            Return frame: 0
        "#,
    );
}

#[test]
fn receive_loops() {
    check(
        r#"(def f ((s) (receive (((tuple :add n)) (f (+ s n))) (((tuple :get p)) (do (! p s) (f s))) (after 100 s))))"#,
        r#"
        f/1 # named, m.ex:1
            Allocate slots: 1, live: 1
            Move src: x0, dst: y0
        L5:
            ReceivePeek empty: L7
            IsTagged src: x0, arity: 2, tag: :add, fail: L12
            Element src: x0, index: 1, dst: x0
            ReceiveTake
            Add a: y0, b: x0, dst: x0, live: 1, fail: raise
            TailCall target: f/1, frame: 1
        L12:
            IsTagged src: x0, arity: 2, tag: :get, fail: L8
            Element src: x0, index: 1, dst: x0
            ReceiveTake
            Move src: y0, dst: x1
            CallRemote target: :erlang.!/2, frame: 1, keep: {y0}
            Move src: y0, dst: x0
            TailCall target: f/1, frame: 1
        L8:
            ReceiveSkip again: L5
        L7:
            ReceiveWaitFor timeout_ms: 100, again: L5
            Move src: y0, dst: x0
            Return frame: 1
        "#,
    );
}

#[test]
fn try_with_after() {
    check(
        r#"(def f ((a) (try (g a) (else ((:ok) 1)) (catch t ((:error e) (tuple e (trace t)))) (after (g :after))))) (def g ((x) x))"#,
        r#"
        f/1 # named, m.ex:1
          try L10 to L12, handler L9
          try L6 to L8, handler L5
          try L9 to L5, handler L5
          try L24 to L37, handler L5
            Allocate slots: 3, live: 1
        L6:
        L10:
            Call target: g/1, frame: 3, keep: {}
        L12:
            IfSame a: x0, b: :ok, fail: L14
            Move src: 1, dst: y0
        L8:
            Move src: :after, dst: x0
            Call target: g/1, frame: 3, keep: {y0}
            Move src: y0, dst: x0
            Return frame: 3
        L9:
            IfSame a: x0, b: :error, fail: L24
            BuildTrace trace: x2, dst: x0, live: 3
            Tuple elements: [x1, x0], dst: x0, live: 2
            Move src: x0, dst: y0
            Jump target: L8
        L5:
            Move src: x0, dst: y0
            Move src: x1, dst: y1
            Move src: x2, dst: y2
            Move src: :after, dst: x0
            Call target: g/1, frame: 3, keep: {y0, y1, y2}
            Reraise kind: y0, value: y1, trace: y2
        L24:
            Reraise kind: x0, value: x1, trace: x2
        L14:
            Error kind: try, value: x0
        L37:
        g/1 # named, m.ex:1
            Return frame: 0
        "#,
    );
}

#[test]
fn closures_capture() {
    check(
        r#"(def f ((a b) (local each ((([]) []) (((cons h t)) (cons (+ h a) (each t)))) (tuple (each b) (fn ((x) (+ x a)))))))"#,
        r#"
        f/2 # named, m.ex:1
            Allocate slots: 1, live: 2
            Move src: x0, dst: y0
            Swap a: x0, b: x1
            Call target: "-f/2-each-0-"/2, frame: 1, keep: {y0}
            Lambda lambda: "-f/2-fun-0-"/2 (1 captured), captured: [y0], dst: x1, live: 1
            Tuple elements: [x0, x1], dst: x0, live: 2
            Return frame: 1
        "-f/2-each-0-"/2 # lifted, m.ex:1
            IsCons src: x0, fail: L3
            Allocate slots: 1, live: 2
            Parts src: x0, head: x2, tail: x0
            Add a: x2, b: x1, dst: y0, live: 3, fail: raise
            Call target: "-f/2-each-0-"/2, frame: 1, keep: {y0}
            Cons head: y0, tail: x0, dst: x0, live: 1
            Return frame: 1
        L3:
            IsNil src: x0, fail: L1
            Move src: [], dst: x0
            Return frame: 0
        L1:
            FunctionClause
        "-f/2-fun-0-"/2 # lambda, m.ex:1
            Add a: x0, b: x1, dst: x0, live: 2, fail: raise
            Return frame: 0
        "#,
    );
}

#[test]
fn strings() {
    check(
        r#"(def f (((bin ("ab" binary) (r binary))) r) (((bin ("cd" binary) (c utf8) (r binary))) (tuple c r)) ((x) (bin ("a" binary) (x binary) ("b" binary) ("c" binary))))"#,
        r#"
        f/1 # named, m.ex:1
            MatchStart src: x0, context: x1, live: 1, fail: L61
            MatchInteger context: x1, size: 8, unit: 1, flags: 0, dst: x2, live: 2, fail: L61
            IfSame a: x2, b: 97, fail: L9
            MatchLiteral context: x1, literal: "b", fail: L61
            MatchRest context: x1, unit: 8, dst: x2, live: 2, fail: L61
            Move src: x2, dst: x0
            Return frame: 0
        L61:
            BinaryBuild segments: ["a"::bits size :all unit 8 flags 0 number 0, x0::bits size :all unit 8 flags 0 number 2, "bc"::bits size :all unit 8 flags 0 number 0], dst: x0, live: 1, fail: raise
            Return frame: 0
        L9:
            IfSame a: x2, b: 99, fail: L61
            MatchLiteral context: x1, literal: "d", fail: L61
            MatchUtf context: x1, encoding: 3, flags: 0, dst: x2, fail: L61
            MatchRest context: x1, unit: 8, dst: x3, live: 3, fail: L61
            Tuple elements: [x2, x3], dst: x0, live: 4
            Return frame: 0
        "#,
    );
}

#[test]
fn maps() {
    check(
        r#"(def f (((map :a x :b y)) (map :z x :c y)) (((map :a x)) (put x :k 1)))"#,
        r#"
        f/1 # named, m.ex:1
            IsMap src: x0, fail: L1
            MapGet map: x0, fields: [:a → x1], fail: L1
            MapGet map: x0, fields: [:b → x2], fail: L14
            MapOf keys: {:c, :z}, values: [x2, x1], dst: x0, live: 3
            Return frame: 0
        L14:
            MapPut map: x1, pairs: [:k, 1], dst: x0, live: 2
            Return frame: 0
        L1:
            FunctionClause
        "#,
    );
}

#[test]
fn a_reply_to_a_fresh_reference_skips_older_messages() {
    check(
        r#"(def f ((p) (do (= r (make_ref)) (! p (tuple :ask r)) (receive (((tuple ^r x)) x)))))"#,
        r#"
        f/1 # named, m.ex:1
            Allocate slots: 2, live: 1
            Move src: x0, dst: y0
            ReceiveMark
            CallRemote target: :erlang.make_ref/0, frame: 2, keep: {y0}
            Move src: x0, dst: y1
            ReceiveBind src: x0
            Tuple elements: [:ask, x0], dst: x1, live: 1
            Move src: y0, dst: x0
            CallRemote target: :erlang.!/2, frame: 2, keep: {y1}
            ReceiveFrom src: y1
        L5:
            ReceivePeek empty: L7
            IsTupleOf src: x0, arity: 2, fail: L8
            Element src: x0, index: 0, dst: x1
            IfSame a: x1, b: y1, fail: L8
            Element src: x0, index: 1, dst: x0
            ReceiveTake
            Return frame: 2
        L8:
            ReceiveSkip again: L5
        L7:
            ReceiveWait again: L5
        "#,
    );
}

#[test]
fn a_cell_is_made_before_arithmetic_takes_the_register_of_its_head() {
    check(
        r#"(def build ((0 list) list) ((n list) (build (- n 1) (cons n list))))"#,
        r#"
        build/2 # named, m.ex:1
            IfNotSame a: x0, b: 0, fail: L5
            Cons head: x0, tail: x1, dst: x1, live: 2
            Sub a: x0, b: 1, dst: x0, live: 2, fail: raise
            TailCall target: build/2, frame: 0
        L5:
            Move src: x1, dst: x0
            Return frame: 0
        "#,
    );
}

#[test]
fn arguments_that_are_in_their_registers_still_are_not_moved_again() {
    check(
        r#"(def f ((x y) (cons (f (- x 1) y) (cons x y))))"#,
        r#"
        f/2 # named, m.ex:1
            Allocate slots: 2, live: 2
            Move src: x0, dst: y0
            Move src: x1, dst: y1
            Sub a: x0, b: 1, dst: x0, live: 2, fail: raise
            Call target: f/2, frame: 2, keep: {y0, y1}
            Cons head: y0, tail: y1, dst: x1, live: 1
            Cons head: x0, tail: x1, dst: x0, live: 2
            Return frame: 2
        "#,
    );
}

#[test]
fn a_load_that_both_ways_begin_with_happens_once_before() {
    check(
        r#"(def check (((tuple :nil :nil)) 1) (((tuple l r)) (+ (check l) (check r))))"#,
        r#"
        check/1 # named, m.ex:1
            IsTupleOf src: x0, arity: 2, fail: L1
            Element src: x0, index: 0, dst: x1
            Element src: x0, index: 1, dst: x0
            IfSame a: x1, b: nil, fail: L22
            IfSame a: x0, b: nil, fail: L22
            Move src: 1, dst: x0
            Return frame: 0
        L22:
            Allocate slots: 2, live: 2
            Move src: x0, dst: y0
            Move src: x1, dst: x0
            Call target: check/1, frame: 2, keep: {y0}
            Move src: x0, dst: y1
            Move src: y0, dst: x0
            Call target: check/1, frame: 2, keep: {y1}
            Add a: y1, b: x0, dst: x0, live: 1, fail: raise
            Return frame: 2
        L1:
            FunctionClause
        "#,
    );
}
