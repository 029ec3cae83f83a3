//! The decision tree: which part is tested next, and how.
//!
//! `compile` goes along one path: it picks a test, compiles the rows for one outcome in a block of
//! their own and goes on with the rows for the other, so it recurs only as deep as tests on one
//! path succeed.

use bytecode::AtomId;
use rustc_hash::{FxHashMap, FxHashSet};
use syntax::Quoted;

use super::closures;
use super::condition::test;
use super::ir::{BlockId, Compare, Inst, Kind, Operand, Term, Type};
use super::matching::{Ctor, Leaf, Matcher, OccId, Origin, Row, Test};
use crate::core::{Expr, Pattern, Var};

/// The tests of one outcome.
struct Group<'c> {
    ctor: Ctor,
    rows: Vec<Row<'c>>,
}

impl<'c> Matcher<'_, '_, 'c> {
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
            let mut read = FxHashSet::default();
            guards
                .iter()
                .for_each(|guard| read.extend(closures::reads(guard)));
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
                _ => 1 + rows[1..].iter().take_while(tests_it).count(),
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
        let tests = |row: &'_ Row<'c>| {
            row.tests
                .iter()
                .find(|(tested, _)| *tested == occ)
                .map(|(_, test)| *test)
        };
        let testing = rows.iter().filter(|row| tests(row).is_some()).count();
        let others = rows.len() - testing;
        let most = testing.saturating_sub(1) * others;
        if self.copies + most <= self.copies_max {
            return most;
        }
        let ctors: FxHashSet<Ctor> = rows
            .iter()
            .filter_map(|row| Self::ctor_of(tests(row)?))
            .collect();
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
        let mut seen = FxHashSet::default();
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
        self.b.branch(test(kind, vec![value]), then, next);
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
        self.b
            .branch(test(Kind::Is(Type::Tuple), vec![value]), is_tuple, next);
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
            self.b
                .branch(test(Kind::IsTagged(arity, tag), vec![value]), then, next);
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
                let test = test(Kind::If(Compare::Same), vec![value, constant]);
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
            test(Kind::If(Compare::Same), vec![value, other]),
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
        for var in closures::reads(expr) {
            let value = self.row_var(row, var);
            self.b.env.insert(var, value);
        }
        let outer = self.b.guard_fail.replace(fail);
        let value = self.b.value(expr);
        self.b.guard_fail = outer;
        value
    }
}
