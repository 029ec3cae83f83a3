//! The collector against a model: random programs that build, share, forget, send and collect.

use std::collections::HashMap;
use std::rc::Rc;

use proptest::prelude::*;

use super::{Collection, collect};
use crate::bits;
use crate::compare;
use crate::copy;
use crate::heap::{Heap, next_size};
use crate::map;
use crate::number;
use crate::raw::{Raw, tag};
use crate::term::Term;

/// What a root should be.
#[derive(Debug)]
enum Model {
    Integer(i128),
    Float(f64),
    Bytes(Vec<u8>),
    Tuple(Vec<Rc<Model>>),
    Cons(Rc<Model>, Rc<Model>),
    Map(Vec<(i64, Rc<Model>)>),
    Part(Vec<u8>),
}

/// One step of a program. Numbers pick roots.
#[derive(Clone, Debug)]
enum Step {
    Integer(i128),
    Float(f64),
    Bytes(usize),
    Tuple(usize, usize),
    Cons(usize, usize),
    Put(usize, i64, usize),
    Part(usize),
    Append(usize, usize),
    Forget(usize),
    Message(usize),
    Peek(usize),
    Collect(Collection, usize),
}

fn step() -> impl Strategy<Value = Step> {
    let kind = prop_oneof![
        6 => Just(Collection::Auto),
        1 => Just(Collection::Major),
        1 => Just(Collection::Compact),
    ];
    prop_oneof![
        any::<i64>().prop_map(|value| Step::Integer(i128::from(value) * 7)),
        prop_oneof![Just(0.0), Just(1.5), Just(1e300)].prop_map(Step::Float),
        prop_oneof![0usize..20, 60usize..70, 100usize..3000].prop_map(Step::Bytes),
        (any::<usize>(), 0usize..6).prop_map(|(at, len)| Step::Tuple(at, len)),
        (any::<usize>(), any::<usize>()).prop_map(|(head, tail)| Step::Cons(head, tail)),
        (any::<usize>(), 0i64..60, any::<usize>())
            .prop_map(|(map, key, value)| Step::Put(map, key, value)),
        any::<usize>().prop_map(Step::Part),
        (any::<usize>(), any::<usize>()).prop_map(|(a, b)| Step::Append(a, b)),
        any::<usize>().prop_map(Step::Forget),
        any::<usize>().prop_map(Step::Message),
        any::<usize>().prop_map(Step::Peek),
        (kind, 0usize..200).prop_map(|(kind, need)| Step::Collect(kind, need)),
    ]
}

/// A process in small.
struct Machine {
    heap: Heap,
    roots: Vec<Raw>,
    models: Vec<Rc<Model>>,
    peeked: *mut crate::heap::Fragment,
}

impl Machine {
    fn push(&mut self, root: Raw, model: Model) {
        self.roots.push(root);
        self.models.push(Rc::new(model));
    }

    fn pick(&self, number: usize) -> usize {
        number % self.roots.len()
    }

    fn run(&mut self, step: &Step) {
        match *step {
            Step::Integer(value) => {
                let root = number::from_i128(&self.heap, value);
                self.push(root, Model::Integer(value));
            }
            Step::Float(value) => {
                let root = number::from_f64(&self.heap, value).expect("finite");
                self.push(root, Model::Float(value));
            }
            Step::Bytes(len) => {
                let bytes: Vec<u8> = (0..len).map(|index| index as u8).collect();
                let root = bits::from_bytes(&self.heap, &bytes);
                self.push(root, Model::Bytes(bytes));
            }
            Step::Tuple(at, len) => {
                let picked: Vec<usize> = (0..len).map(|index| self.pick(at + index)).collect();
                let elements: Vec<Raw> = picked.iter().map(|at| self.roots[*at]).collect();
                let root = self.heap.tuple(Term::slice(&elements)).raw();
                let models = picked.iter().map(|at| self.models[*at].clone()).collect();
                self.push(root, Model::Tuple(models));
            }
            Step::Cons(head, tail) => {
                let (head, tail) = (self.pick(head), self.pick(tail));
                let (x, y) = (
                    Term::from_raw(self.roots[head]),
                    Term::from_raw(self.roots[tail]),
                );
                let root = self.heap.cons(x, y).raw();
                let model = Model::Cons(self.models[head].clone(), self.models[tail].clone());
                self.push(root, model);
            }
            Step::Put(at, key, value) => self.put(at, key, value),
            Step::Part(at) => self.part(at),
            Step::Append(a, b) => self.append(a, b),
            Step::Forget(at) => {
                let at = self.pick(at);
                if self.roots.len() > 1 {
                    self.roots.swap_remove(at);
                    self.models.swap_remove(at);
                }
            }
            Step::Message(at) => self.message(at),
            Step::Peek(at) => self.peek(at),
            Step::Collect(kind, need) => {
                collect(&mut self.heap, &mut [&mut self.roots], need, kind).expect("no limit");
                assert!(self.heap.room() >= need);
            }
        }
    }

    fn put(&mut self, at: usize, key: i64, value: usize) {
        let maps: Vec<usize> = (0..self.models.len())
            .filter(|at| matches!(*self.models[*at], Model::Map(_)))
            .collect();
        let value = self.pick(value);
        let (map, mut pairs) = match maps.get(at % maps.len().max(1)) {
            Some(at) => {
                let Model::Map(pairs) = &*self.models[*at] else {
                    unreachable!("filtered above");
                };
                (self.roots[*at], pairs.clone())
            }
            None => (crate::literal::empty_map(), Vec::new()),
        };
        let root = map::put(&self.heap, map, Raw::small(key), self.roots[value]);
        pairs.retain(|pair| pair.0 != key);
        pairs.push((key, self.models[value].clone()));
        self.push(root, Model::Map(pairs));
    }

    fn part(&mut self, at: usize) {
        let at = self.pick(at);
        if let Model::Bytes(bytes) = &*self.models[at].clone() {
            let len = bytes.len() / 2;
            let first = bytes.len() / 4;
            let root = bits::part(&self.heap, self.roots[at], first * 8, len * 8);
            self.push(root, Model::Part(bytes[first..first + len].to_vec()));
        }
    }

    fn append(&mut self, a: usize, b: usize) {
        let (a, b) = (self.pick(a), self.pick(b));
        if let (Model::Bytes(x), Model::Bytes(y)) =
            (&*self.models[a].clone(), &*self.models[b].clone())
        {
            if x.len() + y.len() > 100_000 {
                return;
            }
            let extra = bits::view(self.roots[b]).expect("bytes");
            let root = bits::append(&self.heap, self.roots[a], extra).expect("small");
            self.push(root, Model::Bytes([&x[..], &y[..]].concat()));
        }
    }

    /// A message to itself, received at once.
    fn message(&mut self, at: usize) {
        let at = self.pick(at);
        let fragment = copy::copy_message(self.roots[at]);
        // SAFETY: the fragment was just made and is nobody else's.
        unsafe {
            self.roots.push((*fragment).root);
            self.heap.adopt(fragment);
        }
        self.models.push(self.models[at].clone());
    }

    /// Begins to match a message to itself, or takes the one being matched.
    fn peek(&mut self, at: usize) {
        if self.peeked.is_null() {
            let at = self.pick(at);
            self.peeked = copy::copy_message(self.roots[at]);
            // SAFETY: the fragment was just made.
            unsafe {
                self.heap.peeked = crate::heap::Fragment::range(self.peeked);
                self.roots.push((*self.peeked).root);
            }
            self.models.push(self.models[at].clone());
            return;
        }
        self.heap.peeked = (std::ptr::null(), std::ptr::null());
        // SAFETY: the machine's own fragment, handed over.
        unsafe { self.heap.adopt(self.peeked) };
        self.peeked = std::ptr::null_mut();
    }

    fn check(&self) {
        let mut seen = HashMap::new();
        for (root, model) in self.roots.iter().zip(&self.models) {
            check(*root, model, &mut seen);
        }
    }
}

/// Asserts that `term` is what `model` says; `seen` are pairs already found right.
fn check(term: Raw, model: &Rc<Model>, seen: &mut HashMap<(u64, *const Model), ()>) {
    if seen.insert((term.0, Rc::as_ptr(model)), ()).is_some() {
        return;
    }
    let view = Term::from_raw(term);
    match &**model {
        Model::Integer(value) => {
            let heap = Heap::new();
            assert!(compare::same(term, number::from_i128(&heap, *value)));
        }
        Model::Float(value) => assert_eq!(view.as_f64(), Some(*value)),
        Model::Bytes(bytes) | Model::Part(bytes) => {
            assert_eq!(view.as_binary_bytes().as_deref(), Some(&bytes[..]));
        }
        Model::Tuple(elements) => {
            let tuple = view.as_tuple().expect("a tuple");
            assert_eq!(tuple.len(), elements.len());
            for (element, model) in tuple.iter().zip(elements) {
                check(element.raw(), model, seen);
            }
        }
        Model::Cons(head, tail) => {
            let cons = view.as_cons().expect("a list cell");
            check(cons.head().raw(), head, seen);
            check(cons.tail().raw(), tail, seen);
        }
        Model::Map(pairs) => {
            assert_eq!(map::size(term), pairs.len());
            for (key, model) in pairs {
                check(
                    map::get(term, Raw::small(*key)).expect("the key"),
                    model,
                    seen,
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_program_keeps_its_data(steps in prop::collection::vec(step(), 1..150)) {
        let mut machine = Machine {
            heap: Heap::new(),
            roots: vec![Raw::NIL],
            models: vec![Rc::new(Model::Tuple(Vec::new()))],
            peeked: std::ptr::null_mut(),
        };
        machine.roots[0] = crate::literal::empty_tuple();
        for step in &steps {
            machine.run(step);
            if matches!(step, Step::Collect(..)) {
                machine.check();
            }
        }
        machine.check();
        if !machine.peeked.is_null() {
            machine.peek(0);
        }
    }
}

fn long_list(heap: &Heap, len: i64) -> Raw {
    heap.list((0..len).map(|value| Term::from_raw(Raw::small(value))))
        .raw()
}

/// A list nested `depth` deep in its head.
fn deep_list(heap: &Heap, depth: usize) -> Raw {
    let mut term = Term::NIL;
    for _ in 0..depth {
        term = heap.cons(term, Term::NIL);
    }
    term.raw()
}

#[test]
fn a_list_nested_a_million_deep_is_just_data() {
    let mut heap = Heap::new();
    let mut roots = [deep_list(&heap, 1_000_000), deep_list(&heap, 1_000_000)];
    for kind in [
        Collection::Auto,
        Collection::Auto,
        Collection::Major,
        Collection::Compact,
    ] {
        collect(&mut heap, &mut [&mut roots], 100, kind).expect("no limit");
    }
    assert!(compare::same(roots[0], roots[1]));
    assert_eq!(crate::hash::hash(roots[0]), crate::hash::hash(roots[1]));
    assert_eq!(copy::size_words(roots[0]), 2_000_000);
    let fragment = copy::copy_message(roots[0]);
    // SAFETY: the fragment was just made and is nobody else's.
    unsafe {
        assert!(compare::same((*fragment).root, roots[1]));
        heap.adopt(fragment);
    }
}

#[test]
fn garbage_goes_and_the_block_shrinks() {
    let mut heap = Heap::new();
    let mut roots = [long_list(&heap, 100_000)];
    collect(&mut heap, &mut [&mut roots], 0, Collection::Auto).expect("no limit");
    collect(&mut heap, &mut [&mut roots], 0, Collection::Auto).expect("no limit");
    assert!(heap.words_total() >= 200_000);
    assert!(!heap.old().start.is_null(), "what survives twice is old");
    roots[0] = Raw::NIL;
    collect(&mut heap, &mut [&mut roots], 0, Collection::Major).expect("no limit");
    collect(&mut heap, &mut [&mut roots], 0, Collection::Auto).expect("no limit");
    assert!(
        heap.words_total() < 1_000,
        "{} words for nothing",
        heap.words_total()
    );
}

#[test]
fn compacting_leaves_no_room() {
    let mut heap = Heap::new();
    let mut roots = [long_list(&heap, 1_000)];
    collect(&mut heap, &mut [&mut roots], 0, Collection::Compact).expect("no limit");
    assert_eq!(heap.words_total(), 2_000);
}

#[test]
fn the_limit_of_a_heap_is_an_error_and_the_data_stay() {
    let mut heap = Heap::new();
    heap.set_bound(crate::heap::Bound {
        words: 1_000,
        ..crate::heap::Bound::NONE
    });
    let mut roots = [long_list(&heap, 2_000)];
    let before = roots[0];
    let limit =
        collect(&mut heap, &mut [&mut roots], 10, Collection::Auto).expect_err("over the limit");
    assert!(limit.words > 1_000);
    assert_eq!(roots[0], before);
    assert_eq!(Term::from_raw(roots[0]).list_iter().count(), 2_000);
    let absurd = collect(
        &mut heap,
        &mut [&mut roots],
        usize::MAX / 16,
        Collection::Auto,
    );
    assert!(absurd.is_err());
}

#[test]
fn frames_are_scanned_by_their_descriptors() {
    // The frame above the link has three slots, of which the second is not needed any more.
    let descriptor: [u64; 2] = [3 | 77 << 16, 0b101];
    let mut heap = Heap::new();
    collect(&mut heap, &mut [], 500, Collection::Auto).expect("no limit");
    let terms: Vec<Raw> = (0..5).map(|len| long_list(&heap, len + 1)).collect();
    let link = descriptor.as_ptr() as u64 | tag::HEADER;
    let words = [
        terms[0].0, terms[1].0, link, terms[2].0, terms[3].0, terms[4].0,
    ];
    let sp = heap.end.wrapping_sub(words.len());
    // SAFETY: the collection above made room for 500 words.
    unsafe { std::ptr::copy_nonoverlapping(words.as_ptr(), sp, words.len()) };
    heap.sp = sp;
    for kind in [
        Collection::Auto,
        Collection::Auto,
        Collection::Major,
        Collection::Compact,
    ] {
        collect(&mut heap, &mut [], 50, kind).expect("no limit");
        // SAFETY: the stack has as many words as before.
        let stack = unsafe { std::slice::from_raw_parts(heap.sp, words.len()) };
        for (slot, len) in [(0, 1), (1, 2), (3, 3), (5, 5)] {
            assert_eq!(Term::from_raw(Raw(stack[slot])).list_iter().count(), len);
        }
        assert_eq!(stack[2], link);
        assert_eq!(Raw(stack[4]), Raw::NIL, "a dead slot is cleared");
    }
}

#[test]
fn off_heap_binaries_are_freed_with_their_last_handle() {
    let mut heap = Heap::new();
    let bytes = vec![7; 1 << 20];
    let mut roots = [
        bits::from_bytes(&heap, &bytes),
        bits::from_bytes(&heap, &bytes),
    ];
    assert!(heap.wants_collection(), "off-heap bytes count");
    roots[1] = Raw::NIL;
    collect(&mut heap, &mut [&mut roots], 0, Collection::Auto).expect("no limit");
    assert_eq!(heap.shared_bytes_total(), 1 << 20);
    collect(&mut heap, &mut [&mut roots], 0, Collection::Auto).expect("no limit");
    assert_eq!(
        heap.shared_bytes_total(),
        1 << 20,
        "in the old generation too"
    );
    roots[0] = Raw::NIL;
    collect(&mut heap, &mut [&mut roots], 0, Collection::Major).expect("no limit");
    assert_eq!(heap.shared_bytes_total(), 0);
}

#[test]
fn an_embedded_block_is_used_again_when_it_suffices() {
    let mut block = [0u64; 64];
    // SAFETY: the block outlives the heap and is used by nobody else.
    let mut heap = unsafe { Heap::in_block(block.as_mut_ptr(), block.len()) };
    let mut roots = [long_list(&heap, 1_000)];
    collect(&mut heap, &mut [&mut roots], 0, Collection::Auto).expect("no limit");
    assert_ne!(heap.start, heap.first);
    roots[0] = Raw::NIL;
    collect(&mut heap, &mut [&mut roots], 0, Collection::Compact).expect("no limit");
    assert_eq!(heap.start, heap.first);
    assert_eq!(heap.words_total(), 64);
}

#[test]
fn blocks_grow_like_a_fibonacci_series() {
    assert_eq!([1, 65, 105, 1_000].map(next_size), [64, 104, 168, 1152]);
    let mut size = 1 << 20;
    for _ in 0..50 {
        let next = next_size(size + 1);
        assert!(next > size && next < size * 2);
        size = next;
    }
}
