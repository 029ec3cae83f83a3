//! Clauses to decision trees.
//!
//! A [`Matcher`] holds the rows of clauses that may still match. It picks a column (an
//! occurrence: a part of a subject), tests it, and goes on with the rows that fit each outcome, so
//! no test is repeated on a path. Rows that do not test the column are copied into every outcome;
//! when copies become too many, the rows that follow are compiled once, and failing in the rows
//! before leads there (a backtracking automaton): the code stays linear in the clauses.
//!
//! A clause's body is built once; each leaf passes it the values of its variables.

use bytecode::AtomId;
use rustc_hash::FxHashMap;
use syntax::Quoted;

use super::bit_match::BitPatterns;
use super::build::{Builder, Exit};
use super::ir::{BlockId, Compare, Inst, Kind, Operand, Term, Type};
use crate::core::{Clause, Expr, ExprKind, Pattern, Var};

/// A part of a subject: index into `Matcher::occs`.
pub(super) type OccId = usize;

/// Where a part comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Origin {
    /// A subject, or a value that a test gave.
    Value,
    Element(OccId, u32),
    Head(OccId),
    Tail(OccId),
    /// The value of a key.
    Key(OccId, Operand),
    /// The match context of a bit string.
    Context(OccId),
}

/// What is known of a part on a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Ctor {
    Nil,
    Cons,
    Tuple(u32),
    Const(Operand),
    Map,
    Bits,
}

/// What a row asks of a part.
#[derive(Clone, Copy, Debug)]
pub(super) enum Test<'c> {
    Pattern(&'c Pattern),
    /// The part is a constant.
    Const(Operand),
    /// The part, a map, has the key, and its value fits.
    Key(Operand, &'c Pattern),
    /// The same with a key to be computed.
    KeyOf(&'c Expr, &'c Pattern),
    /// From here on, bits: the pattern, its segment, and how many bytes of that were read.
    Bits(usize, usize, usize),
}

/// A clause that may still match.
#[derive(Clone, Debug)]
pub(super) struct Row<'c> {
    pub(super) tests: Vec<(OccId, Test<'c>)>,
    pub(super) binds: Vec<(Var, OccId)>,
    pub(super) clause: usize,
}

/// A path's knowledge, to be taken back.
enum Undo {
    Value(OccId, Option<Operand>),
    Fact(OccId, Option<Ctor>),
    Position(OccId, Option<OccId>),
}

/// Where a clause is reached, and its variables there.
struct Leaf {
    block: BlockId,
    values: Vec<(Var, Operand)>,
}

/// Compiles the clauses of one match.
pub(super) struct Matcher<'b, 'u, 'c> {
    pub(super) b: &'b mut Builder<'u>,
    origins: Vec<Origin>,
    values: Vec<Option<Operand>>,
    facts: Vec<Option<Ctor>>,
    /// For a context: the bits occurrence its position is at, if known.
    positions: Vec<Option<OccId>>,
    index: FxHashMap<Origin, OccId>,
    undo: Vec<Undo>,
    pub(super) bits: BitPatterns<'c>,
    guards: Vec<&'c [Expr]>,
    leaves: Vec<Vec<Leaf>>,
    copies: usize,
    copies_max: usize,
}

/// The tests of one outcome.
struct Group<'c> {
    ctor: Ctor,
    rows: Vec<Row<'c>>,
}

/// The patterns of one clause, one for each subject; none at all match anything.
type Patterns<'c> = Vec<&'c Pattern>;

impl Builder<'_> {
    /// Builds clauses that match `subjects`; where none does, goes to `fail`.
    pub(super) fn match_clauses(
        &mut self,
        subjects: &[Operand],
        clauses: &[Clause],
        fail: BlockId,
        exit: Exit,
    ) {
        self.match_clauses_after(subjects, clauses, fail, exit, None);
    }

    /// Builds clauses whose bodies start with an instruction.
    pub(super) fn match_clauses_after(
        &mut self,
        subjects: &[Operand],
        clauses: &[Clause],
        fail: BlockId,
        exit: Exit,
        first: Option<Kind>,
    ) {
        let patterns = clauses
            .iter()
            .map(|clause| clause.patterns.iter().collect())
            .collect();
        let leaves = self.tree(subjects, clauses, patterns, fail);
        self.bodies(clauses, leaves, exit, first);
    }

    /// Builds clauses of one tuple pattern (or `_`) that match a tuple of `elements`.
    pub(super) fn match_tuple_clauses(
        &mut self,
        elements: &[Operand],
        clauses: &[Clause],
        fail: BlockId,
        exit: Exit,
    ) {
        let patterns = clauses.iter().map(|clause| match &clause.patterns[0] {
            Pattern::Tuple(patterns) => patterns.iter().collect(),
            _ => Vec::new(),
        });
        let patterns = patterns.collect();
        let leaves = self.tree(elements, clauses, patterns, fail);
        self.bodies(clauses, leaves, exit, None);
    }

    /// Matches one pattern and binds its variables for what follows.
    pub(super) fn bind_pattern(&mut self, pattern: &Pattern, value: Operand, fail: BlockId) {
        self.bind_all(&[value], vec![pattern], fail);
    }

    /// Matches a tuple pattern against the elements of a tuple.
    pub(super) fn bind_parts(&mut self, pattern: &Pattern, elements: &[Operand], fail: BlockId) {
        if let Pattern::Tuple(patterns) = pattern {
            self.bind_all(elements, patterns.iter().collect(), fail);
        }
    }

    fn bind_all(&mut self, subjects: &[Operand], patterns: Patterns<'_>, fail: BlockId) {
        let mut vars = Vec::new();
        patterns
            .iter()
            .for_each(|pattern| bound_vars(pattern, &mut vars));
        let mut matcher = Matcher::new(self, subjects, vec![&[]]);
        let rows = matcher.row(0, patterns).into_iter().collect();
        matcher.compile(rows, fail);
        let leaf = matcher.leaves.swap_remove(0).pop();
        if let Some(leaf) = leaf {
            self.env.extend(leaf.values);
            self.current = leaf.block;
        } else {
            // The pattern never matches: what follows is not reached, but it names the variables.
            self.env
                .extend(vars.into_iter().map(|var| (var, Operand::Nil)));
            self.current = self.new_block();
        }
    }

    /// Builds the decision tree of clauses.
    fn tree(
        &mut self,
        subjects: &[Operand],
        clauses: &[Clause],
        patterns: Vec<Patterns<'_>>,
        fail: BlockId,
    ) -> Vec<Vec<Leaf>> {
        let guards = clauses
            .iter()
            .map(|clause| clause.guards.as_slice())
            .collect();
        let mut matcher = Matcher::new(self, subjects, guards);
        let rows = patterns.into_iter().enumerate();
        let rows = rows
            .filter_map(|(clause, patterns)| matcher.row(clause, patterns))
            .collect();
        matcher.compile(rows, fail);
        matcher.leaves
    }

    /// Builds the bodies of the clauses that can be reached.
    fn bodies(
        &mut self,
        clauses: &[Clause],
        leaves: Vec<Vec<Leaf>>,
        exit: Exit,
        first: Option<Kind>,
    ) {
        for (clause, mut leaves) in clauses.iter().zip(leaves) {
            if leaves.len() == 1 {
                let leaf = leaves.swap_remove(0);
                self.env.extend(leaf.values);
                self.current = leaf.block;
            } else if let Some(leaf) = leaves.first() {
                let body = self.new_block();
                let vars: Vec<Var> = leaf.values.iter().map(|(var, _)| *var).collect();
                for leaf in leaves {
                    self.current = leaf.block;
                    let args = leaf.values.into_iter().map(|(_, value)| value).collect();
                    self.jump(body, args);
                }
                for var in vars {
                    let param = self.func.new_val();
                    self.func.block_mut(body).params.push(param);
                    self.env.insert(var, Operand::Val(param));
                }
                self.current = body;
            } else {
                continue;
            }
            if let Some(kind) = &first {
                self.effect_inst(kind.clone(), Vec::new(), 0);
            }
            self.exit_with(&clause.body, exit);
        }
    }
}

impl<'b, 'u, 'c> Matcher<'b, 'u, 'c> {
    fn new(
        b: &'b mut Builder<'u>,
        subjects: &[Operand],
        guards: Vec<&'c [Expr]>,
    ) -> Matcher<'b, 'u, 'c> {
        let leaves = guards.iter().map(|_| Vec::new()).collect();
        let copies_max = COPIES_PER_ROW * guards.len() + COPIES_FREE;
        let mut matcher = Matcher {
            b,
            origins: Vec::new(),
            values: Vec::new(),
            facts: Vec::new(),
            positions: Vec::new(),
            index: FxHashMap::default(),
            undo: Vec::new(),
            bits: BitPatterns::default(),
            guards,
            leaves,
            copies: 0,
            copies_max,
        };
        for subject in subjects {
            matcher.value_occ(*subject);
        }
        matcher
    }

    // -- Occurrences ----------------------------------------------------------------------

    fn new_occ(&mut self, origin: Origin) -> OccId {
        self.origins.push(origin);
        self.values.push(None);
        self.facts.push(None);
        self.positions.push(None);
        self.origins.len() - 1
    }

    /// The occurrence of an origin, the same for every row.
    pub(super) fn occ(&mut self, origin: Origin) -> OccId {
        if let Some(occ) = self.index.get(&origin) {
            return *occ;
        }
        let occ = self.new_occ(origin);
        self.index.insert(origin, occ);
        let parent = match origin {
            Origin::Element(parent, _) | Origin::Head(parent) | Origin::Tail(parent) => parent,
            Origin::Value | Origin::Key(..) | Origin::Context(_) => return occ,
        };
        if let Some(constant) = self.constant_part(origin, parent) {
            self.values[occ] = Some(constant);
            self.facts[occ] = self.constant_ctor(constant);
        }
        occ
    }

    /// The part of a part that is a constant.
    fn constant_part(&mut self, origin: Origin, parent: OccId) -> Option<Operand> {
        let whole = self.values[parent].filter(|value| value.val().is_none())?;
        let literal = super::constants::of_operand(whole, &self.b.unit.pool)?;
        let part = match (origin, literal) {
            (Origin::Element(_, index), bytecode::Literal::Tuple(mut elements)) => {
                elements.swap_remove(usize::try_from(index).ok()?)
            }
            (Origin::Head(_), bytecode::Literal::List(mut elements, _)) => elements.swap_remove(0),
            (Origin::Tail(_), bytecode::Literal::List(elements, tail)) => {
                super::constants::list(elements[1..].to_vec(), *tail)
            }
            _ => return None,
        };
        Some(super::constants::operand(part, &mut self.b.unit.pool))
    }

    /// What is known of a constant.
    fn constant_ctor(&self, value: Operand) -> Option<Ctor> {
        match value {
            Operand::Val(_) => None,
            Operand::Nil => Some(Ctor::Nil),
            Operand::Int(_) | Operand::Atom(_) => Some(Ctor::Const(value)),
            Operand::Lit(id) => Some(match &self.b.unit.pool.module.literals[id.index()] {
                bytecode::Literal::Tuple(elements) => {
                    Ctor::Tuple(u32::try_from(elements.len()).expect("a source tuple"))
                }
                bytecode::Literal::List(..) => Ctor::Cons,
                bytecode::Literal::Map(_) => Ctor::Map,
                _ => Ctor::Const(value),
            }),
        }
    }

    /// A new occurrence whose value is there.
    pub(super) fn value_occ(&mut self, value: Operand) -> OccId {
        let occ = self.new_occ(Origin::Value);
        self.values[occ] = Some(value);
        self.facts[occ] = self.constant_ctor(value);
        occ
    }

    /// The value of an occurrence, loaded if it is not there yet.
    pub(super) fn load(&mut self, occ: OccId) -> Operand {
        if let Some(value) = self.values[occ] {
            return value;
        }
        let (kind, parent) = match self.origins[occ] {
            Origin::Element(parent, index) => (Kind::Element(index), parent),
            Origin::Head(parent) => (Kind::Head, parent),
            Origin::Tail(parent) => (Kind::Tail, parent),
            Origin::Value | Origin::Key(..) | Origin::Context(_) => {
                unreachable!("its value came with its test")
            }
        };
        let parent = self.load(parent);
        let value = self.b.push(kind, vec![parent], 0);
        self.set_value(occ, value);
        value
    }

    pub(super) fn set_value(&mut self, occ: OccId, value: Operand) {
        let old = self.values[occ].replace(value);
        self.undo.push(Undo::Value(occ, old));
    }

    /// The value of an occurrence, if this path has it.
    pub(super) fn known_value(&self, occ: OccId) -> Option<Operand> {
        self.values[occ]
    }

    fn set_fact(&mut self, occ: OccId, ctor: Ctor) {
        let old = self.facts[occ].replace(ctor);
        self.undo.push(Undo::Fact(occ, old));
    }

    /// Where a context stands.
    pub(super) fn position(&self, context: OccId) -> Option<OccId> {
        self.positions[context]
    }

    pub(super) fn set_position(&mut self, context: OccId, at: Option<OccId>) {
        let old = std::mem::replace(&mut self.positions[context], at);
        self.undo.push(Undo::Position(context, old));
    }

    fn roll_back(&mut self, mark: usize) {
        while self.undo.len() > mark {
            match self.undo.pop() {
                Some(Undo::Value(occ, old)) => self.values[occ] = old,
                Some(Undo::Fact(occ, old)) => self.facts[occ] = old,
                Some(Undo::Position(occ, old)) => self.positions[occ] = old,
                None => {}
            }
        }
    }

    // -- Rows -----------------------------------------------------------------------------

    /// The row of a clause, unless it cannot match.
    fn row(&mut self, clause: usize, patterns: Patterns<'c>) -> Option<Row<'c>> {
        let mut row = Row {
            tests: Vec::new(),
            binds: Vec::new(),
            clause,
        };
        for (occ, pattern) in patterns.into_iter().enumerate() {
            self.add(&mut row, occ, pattern)?;
        }
        Some(row)
    }

    /// Adds what a pattern asks of a part that is not known yet; `None` if it cannot match.
    pub(super) fn add(
        &mut self,
        row: &mut Row<'c>,
        occ: OccId,
        pattern: &'c Pattern,
    ) -> Option<()> {
        match pattern {
            Pattern::Any => Some(()),
            Pattern::Bind(var) => {
                row.binds.push((*var, occ));
                Some(())
            }
            Pattern::Both(left, right) => {
                self.add(row, occ, left)?;
                self.add(row, occ, right)
            }
            Pattern::Literal(quoted) => {
                let constant = self.b.constant(quoted);
                self.add_test(row, occ, Test::Const(constant))
            }
            Pattern::Same(_)
            | Pattern::Tuple(_)
            | Pattern::Cons(..)
            | Pattern::Map(_)
            | Pattern::Binary(_) => self.add_test(row, occ, Test::Pattern(pattern)),
        }
    }

    /// Adds a test, or what is left of it by what is known.
    pub(super) fn add_test(&mut self, row: &mut Row<'c>, occ: OccId, test: Test<'c>) -> Option<()> {
        match self.facts[occ] {
            None => row.tests.push((occ, test)),
            Some(ctor) => match self.fits(ctor, test) {
                Fit::No => return None,
                Fit::Open => row.tests.push((occ, test)),
                Fit::Yes => self.expand(row, occ, test)?,
            },
        }
        Some(())
    }

    /// How a test fares on a part of which `ctor` is known.
    fn fits(&self, ctor: Ctor, test: Test<'c>) -> Fit {
        let holds = |holds: bool| if holds { Fit::Yes } else { Fit::No };
        let is_bits = |constant: Operand| match constant {
            Operand::Lit(id) => {
                matches!(
                    self.b.unit.pool.module.literals[id.index()],
                    bytecode::Literal::Bits(..)
                )
            }
            _ => false,
        };
        match test {
            Test::Const(constant) => match ctor {
                Ctor::Bits if is_bits(constant) => Fit::Open,
                Ctor::Nil => holds(constant == Operand::Nil),
                Ctor::Const(known) => holds(known == constant),
                Ctor::Cons | Ctor::Tuple(_) | Ctor::Map | Ctor::Bits => Fit::No,
            },
            Test::Pattern(Pattern::Tuple(elements)) => {
                holds(matches!(ctor, Ctor::Tuple(arity) if arity as usize == elements.len()))
            }
            Test::Pattern(Pattern::Cons(..)) => holds(ctor == Ctor::Cons),
            Test::Pattern(Pattern::Map(_)) => holds(ctor == Ctor::Map),
            Test::Pattern(Pattern::Binary(_)) => match ctor {
                Ctor::Bits => Fit::Yes,
                Ctor::Const(constant) if is_bits(constant) => Fit::Open,
                Ctor::Nil | Ctor::Cons | Ctor::Tuple(_) | Ctor::Const(_) | Ctor::Map => Fit::No,
            },
            Test::Pattern(
                Pattern::Same(_)
                | Pattern::Any
                | Pattern::Bind(_)
                | Pattern::Literal(_)
                | Pattern::Both(..),
            )
            | Test::Key(..)
            | Test::KeyOf(..)
            | Test::Bits(..) => Fit::Open,
        }
    }

    /// Adds what a test asks of the parts of a part that has passed it.
    fn expand(&mut self, row: &mut Row<'c>, occ: OccId, test: Test<'c>) -> Option<()> {
        match test {
            Test::Pattern(Pattern::Tuple(elements)) => {
                for (index, element) in (0u32..).zip(elements) {
                    if !matches!(element, Pattern::Any) {
                        let part = self.occ(Origin::Element(occ, index));
                        self.add(row, part, element)?;
                    }
                }
            }
            Test::Pattern(Pattern::Cons(head, tail)) => {
                for (origin, pattern) in [(Origin::Head(occ), head), (Origin::Tail(occ), tail)] {
                    if !matches!(**pattern, Pattern::Any) {
                        let part = self.occ(origin);
                        self.add(row, part, pattern)?;
                    }
                }
            }
            Test::Pattern(Pattern::Map(pairs)) => {
                for (key, pattern) in pairs {
                    let test = match &key.kind {
                        ExprKind::Literal(quoted) => Test::Key(self.b.constant(quoted), pattern),
                        ExprKind::Var(var) if !row.binds.iter().any(|(bound, _)| bound == var) => {
                            Test::Key(self.b.var(*var), pattern)
                        }
                        _ => Test::KeyOf(key, pattern),
                    };
                    row.tests.push((occ, test));
                }
            }
            Test::Pattern(Pattern::Binary(segments)) => {
                let context = self.occ(Origin::Context(occ));
                let pattern = self.bits.add(segments, self.b);
                let start = self.bits.start(context);
                let start = match start {
                    Some(start) => start,
                    None => {
                        let start = self.new_occ(Origin::Value);
                        self.bits.set_start(context, start);
                        start
                    }
                };
                row.tests.push((start, Test::Bits(pattern, 0, 0)));
            }
            Test::Const(_)
            | Test::Pattern(_)
            | Test::Key(..)
            | Test::KeyOf(..)
            | Test::Bits(..) => {}
        }
        Some(())
    }

    /// The row after `occ` has turned out to be `ctor`, unless it cannot match.
    fn specialise(&mut self, row: &Row<'c>, occ: OccId) -> Option<Row<'c>> {
        if !row.tests.iter().any(|(tested, _)| *tested == occ) {
            return Some(row.clone());
        }
        let mut rest = Row {
            tests: Vec::new(),
            binds: row.binds.clone(),
            clause: row.clause,
        };
        for (tested, test) in &row.tests {
            if *tested == occ {
                self.add_test(&mut rest, occ, *test)?;
            } else {
                rest.tests.push((*tested, *test));
            }
        }
        Some(rest)
    }

    /// A new occurrence, for a value that a test gives.
    pub(super) fn fresh_occ(&mut self) -> OccId {
        self.new_occ(Origin::Value)
    }

    /// The rows that ask nothing of `occ` that only a bit string has.
    pub(super) fn rows_not_bits(&self, rows: &[Row<'c>], occ: OccId) -> Vec<Row<'c>> {
        Self::without(rows, occ, |test| {
            self.fits(Ctor::Bits, test) != Fit::No
                && !matches!(test, Test::Pattern(Pattern::Same(_)))
        })
    }

    /// The rows that may match after `occ` has turned out to be `ctor`.
    pub(super) fn specialise_all(
        &mut self,
        rows: &[Row<'c>],
        occ: OccId,
        ctor: Ctor,
    ) -> Vec<Row<'c>> {
        self.set_fact(occ, ctor);
        rows.iter()
            .filter_map(|row| self.specialise(row, occ))
            .collect()
    }

    /// A place to take a path's knowledge back to.
    pub(super) fn mark(&self) -> usize {
        self.undo.len()
    }

    /// Takes back what was learnt since.
    pub(super) fn roll_back_to(&mut self, mark: usize) {
        self.roll_back(mark);
    }

    /// Rows were copied.
    pub(super) fn count_copies(&mut self, count: usize) {
        self.copies += count;
    }

    // -- The tree -------------------------------------------------------------------------

    /// Compiles rows into the current block; where none matches, goes to `fail`.
    pub(super) fn compile(&mut self, mut rows: Vec<Row<'c>>, fail: BlockId) {
        let mark = self.undo.len();
        loop {
            let Some(first) = rows.first() else {
                self.b.jump(fail, Vec::new());
                break;
            };
            if first.tests.is_empty() {
                let row = rows.remove(0);
                if !self.leaf(&row) {
                    break;
                }
                continue;
            }
            let (occ, test) = self.choose(&rows);
            if let Some(rest) = self.split_off(&mut rows, occ) {
                let block = self.b.new_block();
                self.save_positions(&rest);
                let inner = self.undo.len();
                self.compile(rows, block);
                self.roll_back(inner);
                self.b.current = block;
                self.forget_positions();
                rows = rest;
                continue;
            }
            rows = match test {
                Test::Const(_)
                | Test::Pattern(Pattern::Tuple(_) | Pattern::Cons(..) | Pattern::Map(_)) => {
                    self.switch(rows, occ, fail)
                }
                Test::Pattern(Pattern::Binary(_)) => self.start_bits(rows, occ, fail),
                Test::Pattern(_) => self.same(rows, occ, fail),
                Test::Key(key, _) => self.key(rows, occ, key, fail),
                Test::KeyOf(key, _) => self.computed_key(rows, occ, key, fail),
                Test::Bits(..) => self.read_bits(rows, occ, fail),
            };
        }
        self.roll_back(mark);
    }

    /// Compiles `rows` in a block of their own, in the state of now.
    pub(super) fn compile_in(&mut self, block: BlockId, rows: Vec<Row<'c>>, fail: BlockId) {
        self.b.current = block;
        self.compile(rows, fail);
    }

    /// Ends a path at a row without tests. Says whether the path goes on, when its guard fails.
    fn leaf(&mut self, row: &Row<'c>) -> bool {
        let guards = self.guards[row.clause];
        let mark = self.undo.len();
        let ok = self.b.new_block();
        let next = self.b.new_block();
        if guards.is_empty() {
            self.b.jump(ok, Vec::new());
        } else {
            let mut read = rustc_hash::FxHashSet::default();
            guards
                .iter()
                .for_each(|guard| read.extend(super::closures::reads(guard)));
            for (var, occ) in &row.binds {
                if read.contains(var) {
                    let value = self.load(*occ);
                    self.b.env.insert(*var, value);
                }
            }
            self.b.guards(guards, ok, next);
        }
        let outer = self.undo.len();
        self.b.current = ok;
        let mut values: Vec<(Var, Operand)> = Vec::with_capacity(row.binds.len());
        for (var, occ) in &row.binds {
            values.push((*var, self.load(*occ)));
        }
        values.sort_unstable_by_key(|(var, _)| *var);
        self.leaves[row.clause].push(Leaf {
            block: self.b.current,
            values,
        });
        self.roll_back(outer);
        if guards.is_empty() {
            self.roll_back(mark);
        }
        self.b.current = next;
        !guards.is_empty()
    }

    /// The column to test next: one that the first row tests and many of the following do too.
    fn choose(&self, rows: &[Row<'c>]) -> (OccId, Test<'c>) {
        let mut best: Option<(u8, usize, (OccId, Test<'c>))> = None;
        for (occ, test) in &rows[0].tests {
            let class = self.class(*test);
            let tests_it = |row: &&Row<'c>| row.tests.iter().any(|(tested, _)| tested == occ);
            let count = match &best {
                Some((rank, ..)) if *rank < class => continue,
                _ => rows.iter().take_while(tests_it).count(),
            };
            let better = match &best {
                None => true,
                Some((rank, most, _)) => class < *rank || count > *most,
            };
            if better {
                best = Some((class, count, (*occ, *test)));
            }
        }
        best.expect("the row has tests").2
    }

    /// Tests of a lower class come first; `Same` last, when all variables are bound.
    fn class(&self, test: Test<'c>) -> u8 {
        match test {
            Test::Const(_) | Test::Pattern(Pattern::Tuple(_) | Pattern::Cons(..)) => 0,
            Test::Pattern(Pattern::Map(_)) | Test::Key(..) => 1,
            Test::Pattern(Pattern::Binary(_)) | Test::Bits(..) => 2,
            Test::KeyOf(..) => 3,
            Test::Pattern(_) => 4,
        }
    }

    /// When there were too many copies, takes off the rows from the first that does not test
    /// `occ`, to be compiled once.
    fn split_off(&mut self, rows: &mut Vec<Row<'c>>, occ: OccId) -> Option<Vec<Row<'c>>> {
        if self.copies + self.copies_for(rows, occ) <= self.copies_max {
            return None;
        }
        let tests_it = |row: &Row<'c>| row.tests.iter().any(|(tested, _)| *tested == occ);
        let prefix = rows.iter().take_while(|row| tests_it(row)).count();
        (prefix < rows.len()).then(|| rows.split_off(prefix))
    }

    /// How many copies going by `occ` would make.
    fn copies_for(&self, rows: &[Row<'c>], occ: OccId) -> usize {
        let tests = |row: &'_ Row<'c>| row.tests.iter().find(|(tested, _)| *tested == occ).map(|(_, test)| *test);
        let testing = rows.iter().filter(|row| tests(row).is_some()).count();
        let others = rows.len() - testing;
        let most = testing.saturating_sub(1) * others;
        if self.copies + most <= self.copies_max {
            return most;
        }
        let ctors: rustc_hash::FxHashSet<Ctor> =
            rows.iter().filter_map(|row| Self::ctor_of(tests(row)?)).collect();
        ctors.len().max(2) * others - others
    }

    /// Makes sure that rows compiled later find the places they start from.
    fn save_positions(&mut self, rows: &[Row<'c>]) {
        for (occ, test) in rows.iter().flat_map(|row| &row.tests) {
            if matches!(test, Test::Bits(..)) {
                self.save_position(*occ);
            }
        }
    }

    /// Nothing is known of where contexts stand.
    fn forget_positions(&mut self) {
        for occ in 0..self.positions.len() {
            if self.positions[occ].is_some() {
                self.set_position(occ, None);
            }
        }
    }

    /// The rows that do not ask of `occ` what `gone` says.
    pub(super) fn without(
        rows: &[Row<'c>],
        occ: OccId,
        gone: impl Fn(Test<'c>) -> bool,
    ) -> Vec<Row<'c>> {
        let stays = |row: &&Row<'c>| {
            !row.tests
                .iter()
                .any(|(tested, test)| *tested == occ && gone(*test))
        };
        rows.iter().filter(stays).cloned().collect()
    }

    /// The constructor a test asks for.
    fn ctor_of(test: Test<'c>) -> Option<Ctor> {
        match test {
            Test::Const(Operand::Nil) => Some(Ctor::Nil),
            Test::Const(constant) => Some(Ctor::Const(constant)),
            Test::Pattern(Pattern::Tuple(elements)) => Some(Ctor::Tuple(
                u32::try_from(elements.len()).expect("a source tuple"),
            )),
            Test::Pattern(Pattern::Cons(..)) => Some(Ctor::Cons),
            Test::Pattern(Pattern::Map(_)) => Some(Ctor::Map),
            Test::Pattern(_) | Test::Key(..) | Test::KeyOf(..) | Test::Bits(..) => None,
        }
    }

    /// Goes by the constructor of `occ`. Gives the rows for any other one.
    fn switch(&mut self, rows: Vec<Row<'c>>, occ: OccId, fail: BlockId) -> Vec<Row<'c>> {
        let mut ctors: Vec<Ctor> = Vec::new();
        let mut seen = rustc_hash::FxHashSet::default();
        for (tested, test) in rows.iter().flat_map(|row| &row.tests) {
            if *tested == occ
                && let Some(ctor) = Self::ctor_of(*test)
                && seen.insert(ctor)
            {
                ctors.push(ctor);
            }
        }
        let default = Self::without(&rows, occ, |test| Self::ctor_of(test).is_some());
        let copied = ctors.len().saturating_sub(1) * default.len();
        self.copies += copied;
        let by_ctor = self.rows_by_ctor(&rows, occ, &ctors);
        let value = self.load(occ);
        let groups: Vec<Group<'c>> = ctors
            .into_iter()
            .zip(by_ctor)
            .map(|(ctor, rows)| Group { ctor, rows })
            .collect();
        self.emit_switch(value, occ, groups, fail);
        default
    }

    /// For each constructor the rows that it may lead to, in order.
    fn rows_by_ctor(&self, rows: &[Row<'c>], occ: OccId, ctors: &[Ctor]) -> Vec<Vec<Row<'c>>> {
        let index: FxHashMap<Ctor, usize> = ctors.iter().copied().zip(0..).collect();
        let mut by_ctor: Vec<Vec<Row<'c>>> = ctors.iter().map(|_| Vec::new()).collect();
        for row in rows {
            let tests = row.tests.iter().filter(|(tested, _)| *tested == occ);
            match tests.clone().find_map(|(_, test)| Self::ctor_of(*test)) {
                Some(ctor) => by_ctor[index[&ctor]].push(row.clone()),
                None => by_ctor.iter_mut().for_each(|rows| rows.push(row.clone())),
            }
        }
        by_ctor
    }

    /// Tests `value` for each group; goes on in the block for no group.
    fn emit_switch(&mut self, value: Operand, occ: OccId, groups: Vec<Group<'c>>, fail: BlockId) {
        let (mut structs, mut constants) = (Vec::new(), Vec::new());
        let first_is_const = matches!(groups[0].ctor, Ctor::Const(_));
        for group in groups {
            match group.ctor {
                Ctor::Const(_) => constants.push(group),
                Ctor::Nil | Ctor::Cons | Ctor::Tuple(_) | Ctor::Map | Ctor::Bits => {
                    structs.push(group)
                }
            }
        }
        // Recursion goes by the cell; `[]` ends it.
        structs.sort_by_key(|group| group.ctor == Ctor::Nil);
        if first_is_const {
            self.emit_constants(value, occ, constants, fail);
            self.emit_structs(value, occ, structs, fail);
        } else {
            self.emit_structs(value, occ, structs, fail);
            self.emit_constants(value, occ, constants, fail);
        }
    }

    fn emit_structs(&mut self, value: Operand, occ: OccId, groups: Vec<Group<'c>>, fail: BlockId) {
        let is_tuple = |group: &Group<'c>| matches!(group.ctor, Ctor::Tuple(_));
        let (tuples, others): (Vec<_>, Vec<_>) = groups.into_iter().partition(is_tuple);
        if tuples.len() > 1 {
            self.emit_arities(value, occ, tuples, fail);
        } else if let Some(tuple) = tuples.into_iter().next() {
            self.emit_tuple(value, occ, tuple, fail);
        }
        for group in others {
            let kind = match group.ctor {
                Ctor::Nil => Kind::Is(Type::Nil),
                Ctor::Cons => Kind::Is(Type::Cons),
                Ctor::Map => Kind::Is(Type::Map),
                Ctor::Tuple(_) | Ctor::Const(_) | Ctor::Bits => unreachable!("handled elsewhere"),
            };
            self.emit_group(kind, value, occ, group, fail);
        }
    }

    /// Tests for one group; goes on in the block for no match.
    fn emit_group(
        &mut self,
        kind: Kind,
        value: Operand,
        occ: OccId,
        group: Group<'c>,
        fail: BlockId,
    ) {
        let (then, next) = (self.b.new_block(), self.b.new_block());
        self.b
            .branch(super::condition::test(kind, vec![value]), then, next);
        self.enter_group(then, occ, group, fail);
        self.b.current = next;
    }

    /// Compiles the rows of a group where it is known.
    fn enter_group(&mut self, block: BlockId, occ: OccId, group: Group<'c>, fail: BlockId) {
        let mark = self.undo.len();
        self.set_fact(occ, group.ctor);
        let rows = group
            .rows
            .iter()
            .filter_map(|row| self.specialise(row, occ))
            .collect();
        self.compile_in(block, rows, fail);
        self.roll_back(mark);
    }

    /// Tuples of several arities.
    fn emit_arities(&mut self, value: Operand, occ: OccId, groups: Vec<Group<'c>>, fail: BlockId) {
        let next = self.b.new_block();
        let is_tuple = self.b.new_block();
        self.b.branch(
            super::condition::test(Kind::Is(Type::Tuple), vec![value]),
            is_tuple,
            next,
        );
        let mut cases = Vec::new();
        for group in &groups {
            if let Ctor::Tuple(arity) = group.ctor {
                cases.push((arity, self.b.new_block()));
            }
        }
        self.b.current = is_tuple;
        self.b.end(Term::SelectArity {
            value,
            cases: cases.clone(),
            default: next,
        });
        for (group, (_, block)) in groups.into_iter().zip(cases) {
            self.enter_group(block, occ, group, fail);
        }
        self.b.current = next;
    }

    /// Tuples of one arity: by their tags, if those are few.
    fn emit_tuple(&mut self, value: Operand, occ: OccId, group: Group<'c>, fail: BlockId) {
        const TAGS_MAX: usize = 2;
        let Ctor::Tuple(arity) = group.ctor else {
            unreachable!("a group of tuples");
        };
        let tags = match self.tags(occ, &group.rows) {
            Some(tags) if tags.len() <= TAGS_MAX => tags,
            _ => return self.emit_group(Kind::IsTupleOf(arity), value, occ, group, fail),
        };
        for tag in tags {
            let (then, next) = (self.b.new_block(), self.b.new_block());
            self.b.branch(
                super::condition::test(Kind::IsTagged(arity, tag), vec![value]),
                then,
                next,
            );
            let mark = self.undo.len();
            let first = self.occ(Origin::Element(occ, 0));
            self.set_fact(occ, group.ctor);
            self.set_fact(first, Ctor::Const(Operand::Atom(tag)));
            let rows = group
                .rows
                .iter()
                .filter_map(|row| self.specialise(row, occ))
                .collect();
            self.compile_in(then, rows, fail);
            self.roll_back(mark);
            self.b.current = next;
        }
    }

    /// The tags of tuples, if every row asks for one.
    fn tags(&mut self, occ: OccId, rows: &[Row<'c>]) -> Option<Vec<AtomId>> {
        let first = self.occ(Origin::Element(occ, 0));
        if self.values[first].is_some() {
            return None;
        }
        let mut tags = Vec::new();
        for row in rows {
            let test = row.tests.iter().find(|(tested, _)| *tested == occ);
            let Some((_, Test::Pattern(Pattern::Tuple(elements)))) = test else {
                // A row for any value follows the tags in each of them.
                if test.is_none() {
                    continue;
                }
                return None;
            };
            let Some(Pattern::Literal(Quoted::Atom(tag))) = elements.first() else {
                return None;
            };
            let tag = self.b.unit.pool.atom(*tag);
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        Some(tags)
    }

    /// Constants: few by comparisons, many by a table.
    fn emit_constants(
        &mut self,
        value: Operand,
        occ: OccId,
        groups: Vec<Group<'c>>,
        fail: BlockId,
    ) {
        const COMPARED_MAX: usize = 2;
        let mut classes: [Vec<Group<'c>>; 3] = [Vec::new(), Vec::new(), Vec::new()];
        let mut order = Vec::new();
        for group in groups {
            let class = match group.ctor {
                Ctor::Const(Operand::Int(_)) => 0,
                Ctor::Const(Operand::Atom(_)) => 1,
                _ => 2,
            };
            if !order.contains(&class) {
                order.push(class);
            }
            classes[class].push(group);
        }
        for class in order {
            let groups = std::mem::take(&mut classes[class]);
            if groups.len() > COMPARED_MAX {
                self.emit_table(value, occ, groups, fail);
                continue;
            }
            for group in groups {
                let Ctor::Const(constant) = group.ctor else {
                    unreachable!("a group of constants");
                };
                let (then, next) = (self.b.new_block(), self.b.new_block());
                let test = super::condition::test(Kind::If(Compare::Same), vec![value, constant]);
                self.b.branch(test, then, next);
                self.enter_group(then, occ, group, fail);
                self.b.current = next;
            }
        }
    }

    fn emit_table(&mut self, value: Operand, occ: OccId, groups: Vec<Group<'c>>, fail: BlockId) {
        let next = self.b.new_block();
        let mut cases = Vec::with_capacity(groups.len());
        for group in &groups {
            if let Ctor::Const(constant) = group.ctor {
                cases.push((constant, self.b.new_block()));
            }
        }
        self.b.end(Term::Select {
            value,
            cases: cases.clone(),
            default: next,
        });
        for (group, (_, block)) in groups.into_iter().zip(cases) {
            self.enter_group(block, occ, group, fail);
        }
        self.b.current = next;
    }

    // -- Equality, keys -------------------------------------------------------------------

    /// The value of a variable that a row reads.
    pub(super) fn row_var(&mut self, row: &Row<'c>, var: Var) -> Operand {
        match row.binds.iter().find(|(bound, _)| *bound == var) {
            Some((_, occ)) => self.load(*occ),
            None => self.b.var(var),
        }
    }

    /// Compares with a variable.
    fn same(&mut self, rows: Vec<Row<'c>>, occ: OccId, fail: BlockId) -> Vec<Row<'c>> {
        let is_it = |(tested, test): &(OccId, Test<'c>)| match test {
            Test::Pattern(Pattern::Same(var)) if *tested == occ => Some(*var),
            _ => None,
        };
        let var = rows[0]
            .tests
            .iter()
            .find_map(is_it)
            .expect("the column was chosen for it");
        let (value, other) = (self.load(occ), self.row_var(&rows[0], var));
        // Other rows that ask for the same variable share the outcome, if it is one from outside.
        let bound = |row: &Row<'c>| row.binds.iter().any(|(bound, _)| *bound == var);
        let shared = !bound(&rows[0]);
        let mut passed = Vec::with_capacity(rows.len());
        let mut failed = Vec::with_capacity(rows.len());
        for (index, row) in rows.into_iter().enumerate() {
            let asks =
                (index == 0 || shared) && row.tests.iter().any(|test| is_it(test) == Some(var));
            if !asks {
                self.copies += 1;
                failed.push(row.clone());
                passed.push(row);
                continue;
            }
            let mut row = row;
            row.tests.retain(|test| is_it(test) != Some(var));
            passed.push(row);
        }
        let (then, next) = (self.b.new_block(), self.b.new_block());
        self.b.branch(
            super::condition::test(Kind::If(Compare::Same), vec![value, other]),
            then,
            next,
        );
        self.branch_rows(then, next, passed, fail);
        failed
    }

    /// Compiles one outcome and goes on in the block of the other.
    pub(super) fn branch_rows(
        &mut self,
        then: BlockId,
        next: BlockId,
        rows: Vec<Row<'c>>,
        fail: BlockId,
    ) {
        let mark = self.undo.len();
        self.compile_in(then, rows, fail);
        self.roll_back(mark);
        self.b.current = next;
    }

    /// Looks up a key of a map.
    fn key(&mut self, rows: Vec<Row<'c>>, occ: OccId, key: Operand, fail: BlockId) -> Vec<Row<'c>> {
        let part = self.occ(Origin::Key(occ, key));
        let asks = |test: Test<'c>| matches!(test, Test::Key(asked, _) if asked == key);
        let failed = Self::without(&rows, occ, asks);
        self.copies += failed.len();
        let map = self.load(occ);
        let found = self.b.func.new_val();
        let (then, next) = (self.b.new_block(), self.b.new_block());
        let get = Inst {
            kind: Kind::MapGet,
            args: vec![map, key],
            dsts: vec![found],
            line: 0,
        };
        self.b.branch(get, then, next);
        let mark = self.undo.len();
        self.set_value(part, Operand::Val(found));
        let passed = rows
            .iter()
            .filter_map(|row| self.take_keys(row, occ, key, part))
            .collect();
        self.compile_in(then, passed, fail);
        self.roll_back(mark);
        self.b.current = next;
        failed
    }

    /// The row after a key was found.
    fn take_keys(
        &mut self,
        row: &Row<'c>,
        occ: OccId,
        key: Operand,
        part: OccId,
    ) -> Option<Row<'c>> {
        let mut rest = Row {
            tests: Vec::new(),
            binds: row.binds.clone(),
            clause: row.clause,
        };
        for (tested, test) in &row.tests {
            match test {
                Test::Key(asked, pattern) if *tested == occ && *asked == key => {
                    self.add(&mut rest, part, pattern)?;
                }
                _ => rest.tests.push((*tested, *test)),
            }
        }
        Some(rest)
    }

    /// Computes a key of the first row; an error in it fails the row.
    fn computed_key(
        &mut self,
        mut rows: Vec<Row<'c>>,
        occ: OccId,
        key: &'c Expr,
        fail: BlockId,
    ) -> Vec<Row<'c>> {
        let row = rows[0].clone();
        let next = self.b.new_block();
        let mark = self.undo.len();
        let value = self.guard_value(&row, key, next);
        let is_it = |(tested, test): &(OccId, Test<'c>)| {
            *tested == occ && matches!(test, Test::KeyOf(asked, _) if std::ptr::eq(*asked, key))
        };
        let mut passed = rows.clone();
        for test in &mut passed[0].tests {
            if let Test::KeyOf(_, pattern) = test.1
                && is_it(test)
            {
                test.1 = Test::Key(value, pattern);
            }
        }
        self.copies += rows.len();
        let block = self.b.current;
        self.compile_in(block, passed, fail);
        self.roll_back(mark);
        self.b.current = next;
        rows.remove(0);
        rows
    }

    /// The value of a guard expression in a row's pattern.
    pub(super) fn guard_value(&mut self, row: &Row<'c>, expr: &Expr, fail: BlockId) -> Operand {
        for var in super::closures::reads(expr) {
            let value = self.row_var(row, var);
            self.b.env.insert(var, value);
        }
        let outer = self.b.guard_fail.replace(fail);
        let value = self.b.value(expr);
        self.b.guard_fail = outer;
        value
    }
}

/// How a test fares on what is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    Yes,
    No,
    /// It is still to be made.
    Open,
}

/// Rows may be copied this often on average.
const COPIES_PER_ROW: usize = 3;
/// Copies that do not count.
const COPIES_FREE: usize = 100;

/// The variables a pattern binds.
fn bound_vars(pattern: &Pattern, vars: &mut Vec<Var>) {
    match pattern {
        Pattern::Any | Pattern::Same(_) | Pattern::Literal(_) => {}
        Pattern::Bind(var) => vars.push(*var),
        Pattern::Tuple(parts) => parts.iter().for_each(|part| bound_vars(part, vars)),
        Pattern::Cons(left, right) | Pattern::Both(left, right) => {
            bound_vars(left, vars);
            bound_vars(right, vars);
        }
        Pattern::Map(pairs) => pairs.iter().for_each(|(_, part)| bound_vars(part, vars)),
        Pattern::Binary(segments) => {
            segments
                .iter()
                .for_each(|segment| bound_vars(&segment.value, vars));
        }
    }
}
