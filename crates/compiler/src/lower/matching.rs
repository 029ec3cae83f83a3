//! Clauses to decision trees: rows, and what is known of parts of the subjects.
//!
//! A [`Matcher`] holds the rows of clauses that may still match. It picks a column (an
//! occurrence: a part of a subject), tests it, and goes on with the rows that fit each outcome, so
//! no test is repeated on a path. Rows that do not test the column are copied into every outcome;
//! when copies become too many, the rows that follow are compiled once, and failing in the rows
//! before leads there (a backtracking automaton): the code stays linear in the clauses.
//!
//! A clause's body is built once; each leaf passes it the values of its variables.

use rustc_hash::FxHashMap;

use super::bit_match::BitPatterns;
use super::build::{Builder, Exit};
use super::ir::{BlockId, Kind, Operand};
use crate::core::{Clause, Expr, ExprKind, Pattern, Var};

/// The most elements of a constant list that is taken apart here.
const TAILS_MAX: usize = 16;

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
pub(super) enum Undo {
    Value(OccId, Option<Operand>),
    Fact(OccId, Option<Ctor>),
    Position(OccId, Option<OccId>),
}

/// Where a clause is reached, and its variables there.
pub(super) struct Leaf {
    pub(super) block: BlockId,
    pub(super) values: Vec<(Var, Operand)>,
}

/// Compiles the clauses of one match.
pub(super) struct Matcher<'b, 'u, 'c> {
    pub(super) b: &'b mut Builder<'u>,
    origins: Vec<Origin>,
    pub(super) values: Vec<Option<Operand>>,
    facts: Vec<Option<Ctor>>,
    /// For a context: the bits occurrence its position is at, if known.
    pub(super) positions: Vec<Option<OccId>>,
    index: FxHashMap<Origin, OccId>,
    pub(super) undo: Vec<Undo>,
    pub(super) bits: BitPatterns<'c>,
    pub(super) guards: Vec<&'c [Expr]>,
    pub(super) leaves: Vec<Vec<Leaf>>,
    pub(super) copies: usize,
    pub(super) copies_max: usize,
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

    pub(super) fn new_occ(&mut self, origin: Origin) -> OccId {
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
        let Operand::Lit(id) = whole else {
            return None;
        };
        let part = match (origin, &self.b.unit.pool.module.literals[id.index()]) {
            (Origin::Element(_, index), bytecode::Literal::Tuple(elements)) => {
                elements.get(usize::try_from(index).ok()?)?.clone()
            }
            (Origin::Head(_), bytecode::Literal::List(elements, _)) => elements.first()?.clone(),
            // Of a long list the tails together would be longer than the code that takes it apart.
            (Origin::Tail(_), bytecode::Literal::List(elements, tail))
                if elements.len() <= TAILS_MAX =>
            {
                super::constants::list(elements[1..].to_vec(), (**tail).clone())
            }
            _ => return None,
        };
        Some(super::constants::operand(part, &mut self.b.unit.pool))
    }

    /// What is known of a constant.
    pub(super) fn constant_ctor(&self, value: Operand) -> Option<Ctor> {
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

    pub(super) fn set_fact(&mut self, occ: OccId, ctor: Ctor) {
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

    pub(super) fn roll_back(&mut self, mark: usize) {
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
    pub(super) fn row(&mut self, clause: usize, patterns: Patterns<'c>) -> Option<Row<'c>> {
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
    pub(super) fn fits(&self, ctor: Ctor, test: Test<'c>) -> Fit {
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
    pub(super) fn expand(&mut self, row: &mut Row<'c>, occ: OccId, test: Test<'c>) -> Option<()> {
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
                if self.bits.is_read_by(row, context) {
                    // What one pattern has taken to the end, another may not read: it gets a context of its own.
                    let (again, value) = (self.fresh_occ(), self.load(occ));
                    self.set_value(again, value);
                    row.tests.push((again, test));
                    return Some(());
                }
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
    pub(super) fn specialise(&mut self, row: &Row<'c>, occ: OccId) -> Option<Row<'c>> {
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
}

/// How a test fares on what is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
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
