//! Bit string patterns.
//!
//! A match context is read from the front. A place in it is an occurrence: its value is the
//! position saved there, if any row may have to come back. Rows that read the same from the same
//! place share the read; where constant bytes differ, one byte is read and switched on.
//!
//! An op that fails leaves the context where it was.

use bytecode::operand::flags;
use rustc_hash::FxHashMap;
use syntax::Quoted;

use super::binary::{constant_bytes, constant_size, flags_of, kind_of};
use super::build::Builder;
use super::constants;
use super::ir::{BlockId, Inst, Kind, Operand};
use super::matching::{Ctor, Matcher, OccId, Origin, Row, Test};
use crate::core::{Expr, Pattern, Segment, SegmentKind};

/// A segment of a pattern, prepared.
#[derive(Clone, Debug)]
enum Part<'c> {
    /// Constant bytes, as many as there are in a row.
    Bytes(Vec<u8>),
    /// Something read.
    Read(Read<'c>),
    /// All that is left, in units.
    Rest(u16, &'c Pattern),
}

/// How many units a segment has.
#[derive(Clone, Copy, Debug)]
enum Size<'c> {
    Known(i64),
    Computed(&'c Expr),
}

/// A segment that is read.
#[derive(Clone, Copy, Debug)]
struct Read<'c> {
    kind: bytecode::SegmentKind,
    size: Size<'c>,
    unit: u16,
    flags: u8,
    pattern: &'c Pattern,
    /// The constant asked for instead of the pattern: an integer given for a float.
    constant: Option<Operand>,
}

impl Read<'_> {
    /// Whether the other reads the very same bits the same way.
    fn is_same(&self, other: &Read<'_>) -> bool {
        let size = match (self.size, other.size) {
            (Size::Known(a), Size::Known(b)) => a == b,
            (Size::Computed(_), _) | (_, Size::Computed(_)) => false,
        };
        size && self.kind == other.kind && self.unit == other.unit && self.flags == other.flags
    }

    /// Whether it reads a byte as an unsigned integer.
    fn is_byte(&self) -> bool {
        let bits = match self.size {
            Size::Known(size) => size.checked_mul(i64::from(self.unit)),
            Size::Computed(_) => None,
        };
        self.kind == bytecode::SegmentKind::Integer
            && bits == Some(8)
            && self.flags & flags::SIGNED == 0
    }
}

/// All bit string patterns of a match.
#[derive(Default)]
pub(super) struct BitPatterns<'c> {
    patterns: Vec<Vec<Part<'c>>>,
    /// The first place of each context.
    starts: FxHashMap<OccId, OccId>,
    /// The context of each place.
    contexts: FxHashMap<OccId, OccId>,
}

impl<'c> BitPatterns<'c> {
    /// Prepares a pattern.
    pub(super) fn add(&mut self, segments: &'c [Segment<Pattern>], b: &mut Builder<'_>) -> usize {
        let mut parts: Vec<Part<'c>> = Vec::new();
        for segment in segments {
            let constant = match &segment.value {
                Pattern::Literal(quoted) => constant_bytes(segment, quoted),
                _ => None,
            };
            match (constant, parts.last_mut()) {
                (Some(bytes), Some(Part::Bytes(before))) => before.extend(bytes),
                (Some(bytes), _) if bytes.is_empty() => {}
                (Some(bytes), _) => parts.push(Part::Bytes(bytes)),
                (None, _) => parts.push(prepare(segment, b)),
            }
        }
        self.patterns.push(parts);
        self.patterns.len() - 1
    }

    /// The first place of a context.
    pub(super) fn start(&self, context: OccId) -> Option<OccId> {
        self.starts.get(&context).copied()
    }

    /// Whether a row asks for bits of a context.
    pub(super) fn is_read_by(&self, row: &Row<'c>, context: OccId) -> bool {
        row.tests.iter().any(|(tested, test)| {
            matches!(test, Test::Bits(..)) && self.contexts.get(tested) == Some(&context)
        })
    }

    /// Notes the first place of a context.
    pub(super) fn set_start(&mut self, context: OccId, start: OccId) {
        self.starts.insert(context, start);
        self.contexts.insert(start, context);
    }
}

/// Prepares a segment that is not constant.
fn prepare<'c>(segment: &'c Segment<Pattern>, b: &mut Builder<'_>) -> Part<'c> {
    let pattern = &segment.value;
    let unit = segment.unit.max(1);
    if segment.kind == SegmentKind::Bits && segment.size.is_none() {
        return Part::Rest(unit, pattern);
    }
    let size = match (constant_size(segment), &segment.size) {
        (Some(size), _) if constants::is_small(size) => Size::Known(size),
        (_, Some(size)) => Size::Computed(size),
        (_, None) => Size::Known(0),
    };
    let constant = match (segment.kind, pattern) {
        #[allow(
            clippy::cast_precision_loss,
            reason = "the pattern asks for the nearest float"
        )]
        (SegmentKind::Float, Pattern::Literal(Quoted::Integer(value))) => {
            Some(b.constant(&Quoted::Float(*value as f64)))
        }
        _ => None,
    };
    let (kind, flags) = (kind_of(segment.kind), flags_of(segment));
    Part::Read(Read {
        kind,
        size,
        unit,
        flags,
        pattern,
        constant,
    })
}

/// What a row does at a place.
enum Step<'c> {
    /// It is not at this place.
    Elsewhere,
    /// No segment is left.
    End,
    Bytes(Vec<u8>),
    Read(Read<'c>),
    Rest(u16, &'c Pattern),
}

/// What the rows of a group ask of the value read.
enum Taken<'c> {
    Pattern(&'c Pattern),
    Const(Operand),
    Nothing,
}

impl<'c> Matcher<'_, '_, 'c> {
    /// Makes a context for rows with bit string patterns.
    pub(super) fn start_bits(
        &mut self,
        rows: Vec<Row<'c>>,
        occ: OccId,
        fail: BlockId,
    ) -> Vec<Row<'c>> {
        let context = self.occ(Origin::Context(occ));
        let value = self.load(occ);
        let made = self.b.func.new_val();
        let (then, next) = (self.b.new_block(), self.b.new_block());
        let start = Inst {
            kind: Kind::MatchStart,
            args: vec![value],
            dsts: vec![made],
            line: 0,
        };
        self.b.branch(start, then, next);
        let failed = self.rows_not_bits(&rows, occ);
        let mark = self.mark();
        self.set_value(context, Operand::Val(made));
        let passed = self.specialise_all(&rows, occ, Ctor::Bits);
        let start = self.bits.start(context);
        self.set_position(context, start);
        self.compile_in(then, passed, fail);
        self.roll_back_to(mark);
        self.b.current = next;
        failed
    }

    /// The first of a row's tests at a place: a row may match the same bits twice.
    fn test_at(row: &Row<'c>, place: OccId) -> Option<usize> {
        let is_it =
            |(tested, test): &(OccId, Test<'c>)| *tested == place && matches!(test, Test::Bits(..));
        row.tests.iter().position(is_it)
    }

    /// Whether a row asks for something at a place, besides what the group does.
    fn stays(row: &Row<'c>, place: OccId, in_group: bool) -> bool {
        let tests = row
            .tests
            .iter()
            .filter(|(tested, _)| *tested == place)
            .count();
        tests > usize::from(in_group)
    }

    /// What a row does at a place.
    fn step(&self, row: &Row<'c>, place: OccId) -> Step<'c> {
        let Some(at) = Self::test_at(row, place) else {
            return Step::Elsewhere;
        };
        let Test::Bits(pattern, part, read) = row.tests[at].1 else {
            unreachable!("`test_at` finds these only");
        };
        match self.bits.patterns[pattern].get(part) {
            None => Step::End,
            Some(Part::Bytes(bytes)) => Step::Bytes(bytes[read..].to_vec()),
            Some(Part::Read(read)) => Step::Read(*read),
            Some(Part::Rest(unit, pattern)) => Step::Rest(*unit, pattern),
        }
    }

    /// Notes the position of a place where the context is now.
    pub(super) fn save_position(&mut self, place: OccId) {
        let context = self.bits.contexts[&place];
        if self.known_value(place).is_none() && self.position(context) == Some(place) {
            let at = self.load(context);
            let position = self.b.push(Kind::MatchPosition, vec![at], 0);
            self.set_value(place, position);
        }
    }

    /// Makes the context stand at a place; rows that wait where it stands now will come back.
    fn go_to(&mut self, place: OccId, rows: &[Row<'c>]) -> Operand {
        let context = self.bits.contexts[&place];
        let value = self.load(context);
        if self.position(context) != Some(place) {
            if let Some(here) = self.position(context)
                && rows.iter().any(|row| Self::stays(row, here, false))
            {
                self.save_position(here);
            }
            let position = self
                .known_value(place)
                .expect("a place to come back to is saved");
            self.b
                .effect_inst(Kind::MatchSeek, vec![value, position], 0);
            self.set_position(context, Some(place));
        }
        value
    }

    /// Does what the first row asks of the bits at a place, for all rows that ask the same.
    pub(super) fn read_bits(
        &mut self,
        rows: Vec<Row<'c>>,
        place: OccId,
        fail: BlockId,
    ) -> Vec<Row<'c>> {
        let context = self.go_to(place, &rows);
        match self.step(&rows[0], place) {
            Step::Elsewhere => unreachable!("the column was chosen for it"),
            Step::End => {
                let ends = |this: &Self, row: &Row<'c>| matches!(this.step(row, place), Step::End);
                let group = self.group(&rows, ends);
                self.read_group(rows, &group, place, Kind::MatchEnd, vec![context], fail)
            }
            Step::Bytes(bytes) => self.read_bytes(rows, place, bytes, context, fail),
            Step::Read(read) if read.is_byte() && self.has_bytes(&rows, place) => {
                self.read_byte(rows, place, context, fail)
            }
            Step::Read(read) => self.read_value(rows, place, &read, context, fail),
            Step::Rest(unit, pattern) => {
                self.read_rest(rows, place, (unit, pattern), context, fail)
            }
        }
    }

    /// Which rows belong to a group; the first always does.
    fn group(&self, rows: &[Row<'c>], belongs: impl Fn(&Self, &Row<'c>) -> bool) -> Vec<bool> {
        rows.iter().map(|row| belongs(self, row)).collect()
    }

    fn has_bytes(&self, rows: &[Row<'c>], place: OccId) -> bool {
        rows.iter()
            .any(|row| matches!(self.step(row, place), Step::Bytes(_)))
    }

    /// Constant bytes: those all rows share at once, or one if they differ.
    fn read_bytes(
        &mut self,
        rows: Vec<Row<'c>>,
        place: OccId,
        first: Vec<u8>,
        context: Operand,
        fail: BlockId,
    ) -> Vec<Row<'c>> {
        let mut shared = first.len();
        for row in &rows[1..] {
            if let Step::Bytes(bytes) = self.step(row, place) {
                let same = first.iter().zip(&bytes).take_while(|(a, b)| a == b).count();
                shared = shared.min(same);
            }
        }
        if shared == 0 {
            return self.read_byte(rows, place, context, fail);
        }
        let literal = constants::bits(&first[..shared], 8);
        let literal = self.b.unit.pool.literal(literal);
        let group = self.group(&rows, |this, row| {
            matches!(this.step(row, place), Step::Bytes(_))
        });
        let end = Reading {
            step: shared,
            ..Reading::default()
        };
        self.read_step(
            rows,
            &group,
            place,
            end,
            (Kind::MatchLiteral(literal), vec![context]),
            fail,
        )
    }

    /// Reads a byte for rows that ask for different ones.
    fn read_byte(
        &mut self,
        rows: Vec<Row<'c>>,
        place: OccId,
        context: Operand,
        fail: BlockId,
    ) -> Vec<Row<'c>> {
        let group = self.group(&rows, |this, row| match this.step(row, place) {
            Step::Bytes(_) => true,
            Step::Read(read) => read.is_byte(),
            Step::Elsewhere | Step::End | Step::Rest(..) => false,
        });
        let kind = Kind::MatchInteger { unit: 1, flags: 0 };
        let reading = Reading {
            step: 1,
            dst: Some(self.b.func.new_val()),
            ends: false,
        };
        self.read_step(
            rows,
            &group,
            place,
            reading,
            (kind, vec![context, Operand::Int(8)]),
            fail,
        )
    }

    /// Reads a value for all rows that read it the same way.
    fn read_value(
        &mut self,
        rows: Vec<Row<'c>>,
        place: OccId,
        read: &Read<'c>,
        context: Operand,
        fail: BlockId,
    ) -> Vec<Row<'c>> {
        let mut group = Vec::with_capacity(rows.len());
        let mut ignored = true;
        for (index, row) in rows.iter().enumerate() {
            let same = match self.step(row, place) {
                Step::Read(other) if index == 0 || read.is_same(&other) => {
                    ignored &= matches!(other.pattern, Pattern::Any);
                    true
                }
                _ => false,
            };
            group.push(same);
        }
        let size = match read.size {
            Size::Known(size) => Operand::Int(size),
            Size::Computed(expr) => {
                // Both ways out of the computation must know the position.
                let mut others = rows.iter().zip(&group);
                if others.any(|(row, in_group)| Self::stays(row, place, *in_group)) {
                    self.save_position(place);
                }
                let next = self.b.new_block();
                let size = self.guard_value(&rows[0], expr, next);
                return self.read_sized(
                    rows,
                    &group,
                    place,
                    read,
                    (context, size),
                    (ignored, next),
                    fail,
                );
            }
        };
        let reading = self.reading(read, ignored);
        let op = read_op(read, ignored, context, size);
        self.read_step(rows, &group, place, reading, op, fail)
    }

    /// Reads a value of computed size, which only the first row does.
    #[allow(
        clippy::too_many_arguments,
        reason = "a step of `read_value`, which has them all"
    )]
    fn read_sized(
        &mut self,
        mut rows: Vec<Row<'c>>,
        group: &[bool],
        place: OccId,
        read: &Read<'c>,
        (context, size): (Operand, Operand),
        (ignored, next): (bool, BlockId),
        fail: BlockId,
    ) -> Vec<Row<'c>> {
        let reading = self.reading(read, ignored);
        let op = read_op(read, ignored, context, size);
        let failed = self.read_step(std::mem::take(&mut rows), group, place, reading, op, fail);
        self.b.jump(next, Vec::new());
        self.b.current = next;
        failed
    }

    fn reading(&mut self, read: &Read<'c>, ignored: bool) -> Reading {
        let skips = ignored && can_skip(read.kind);
        Reading {
            step: 0,
            dst: (!skips).then(|| self.b.func.new_val()),
            ends: false,
        }
    }

    /// Takes what is left.
    fn read_rest(
        &mut self,
        rows: Vec<Row<'c>>,
        place: OccId,
        (unit, pattern): (u16, &'c Pattern),
        context: Operand,
        fail: BlockId,
    ) -> Vec<Row<'c>> {
        let mut group = self.group(
            &rows,
            |this, row| matches!(this.step(row, place), Step::Rest(other, _) if other == unit),
        );
        // What is left may be the context itself: nobody may read on while a later row still has it.
        let mut others = rows.iter().zip(&group).filter(|(_, in_group)| !**in_group);
        let reads_on = self.bits.contexts[&place];
        if others.any(|(row, _)| self.bits.is_read_by(row, reads_on)) {
            group[1..].fill(false);
        }
        let any = |row: &Row<'c>| matches!(self.step(row, place), Step::Rest(_, Pattern::Any));
        if unit == 1 && matches!(pattern, Pattern::Any) && any(&rows[0]) {
            // Whatever is left fits.
            let mut rows = rows;
            if let Some(at) = Self::test_at(&rows[0], place) {
                rows[0].tests.remove(at);
            }
            return rows;
        }
        let reading = Reading {
            step: 0,
            dst: Some(self.b.func.new_val()),
            ends: true,
        };
        self.read_step(
            rows,
            &group,
            place,
            reading,
            (Kind::MatchRest { unit }, vec![context]),
            fail,
        )
    }

    /// A test of a place that reads nothing.
    fn read_group(
        &mut self,
        rows: Vec<Row<'c>>,
        group: &[bool],
        place: OccId,
        kind: Kind,
        args: Vec<Operand>,
        fail: BlockId,
    ) -> Vec<Row<'c>> {
        let (then, next) = (self.b.new_block(), self.b.new_block());
        let test = Inst {
            kind,
            args,
            dsts: Vec::new(),
            line: 0,
        };
        self.b.branch(test, then, next);
        let mut failed = Vec::new();
        let mut passed = Vec::new();
        for (row, in_group) in rows.into_iter().zip(group) {
            let mut row = row;
            if *in_group {
                if let Some(at) = Self::test_at(&row, place) {
                    row.tests.remove(at);
                }
            } else {
                failed.push(row.clone());
            }
            passed.push(row);
        }
        self.branch_rows(then, next, passed, fail);
        failed
    }

    /// Reads at a place; the rows of the group go on behind it.
    fn read_step(
        &mut self,
        rows: Vec<Row<'c>>,
        group: &[bool],
        place: OccId,
        reading: Reading,
        (kind, args): (Kind, Vec<Operand>),
        fail: BlockId,
    ) -> Vec<Row<'c>> {
        let stays = rows
            .iter()
            .zip(group)
            .any(|(row, in_group)| Self::stays(row, place, *in_group));
        if stays {
            self.save_position(place);
        }
        let context = self.bits.contexts[&place];
        let behind = self.fresh_occ();
        self.bits.contexts.insert(behind, context);
        let (then, next) = (self.b.new_block(), self.b.new_block());
        let dsts = reading.dst.into_iter().collect();
        self.b.branch(
            Inst {
                kind,
                args,
                dsts,
                line: 0,
            },
            then,
            next,
        );
        let failed: Vec<Row<'c>> = rows
            .iter()
            .zip(group)
            .filter(|(_, in_group)| !**in_group)
            .map(|(row, _)| row.clone())
            .collect();
        self.count_copies(failed.len());
        let mark = self.mark();
        self.set_position(context, (!reading.ends).then_some(behind));
        let value = reading.dst.map(|dst| {
            let occ = self.fresh_occ();
            self.set_value(occ, Operand::Val(dst));
            occ
        });
        let mut passed = Vec::with_capacity(rows.len());
        for (row, in_group) in rows.into_iter().zip(group) {
            if !in_group {
                passed.push(row);
            } else if let Some(row) = self.advance(&row, (place, behind), &reading, value) {
                passed.push(row);
            }
        }
        self.compile_in(then, passed, fail);
        self.roll_back_to(mark);
        self.b.current = next;
        failed
    }

    /// A row after its part at a place was read.
    fn advance(
        &mut self,
        row: &Row<'c>,
        (place, behind): (OccId, OccId),
        reading: &Reading,
        value: Option<OccId>,
    ) -> Option<Row<'c>> {
        let mut rest = Row {
            tests: Vec::new(),
            ..row.clone()
        };
        let at_place = Self::test_at(row, place);
        for (at, (tested, test)) in row.tests.iter().enumerate() {
            let Test::Bits(pattern, part, read) = *test else {
                rest.tests.push((*tested, *test));
                continue;
            };
            if Some(at) != at_place {
                rest.tests.push((*tested, *test));
                continue;
            }
            let (next, taken) = match &self.bits.patterns[pattern][part] {
                Part::Bytes(bytes) => {
                    let after = read + reading.step;
                    let next = if after == bytes.len() {
                        (part + 1, 0)
                    } else {
                        (part, after)
                    };
                    let byte = Operand::Int(i64::from(bytes[read]));
                    (
                        next,
                        if value.is_some() {
                            Taken::Const(byte)
                        } else {
                            Taken::Nothing
                        },
                    )
                }
                Part::Read(Read {
                    constant: Some(constant),
                    ..
                }) => ((part + 1, 0), Taken::Const(*constant)),
                Part::Read(Read { pattern, .. }) | Part::Rest(_, pattern) => {
                    ((part + 1, 0), Taken::Pattern(pattern))
                }
            };
            if let Some(occ) = value {
                match taken {
                    Taken::Pattern(pattern) => self.add(&mut rest, occ, pattern)?,
                    Taken::Const(constant) => {
                        self.add_test(&mut rest, occ, Test::Const(constant))?
                    }
                    Taken::Nothing => {}
                }
            }
            if !reading.ends {
                rest.tests
                    .push((behind, Test::Bits(pattern, next.0, next.1)));
            }
        }
        Some(rest)
    }
}

/// What a read does to its rows.
#[derive(Clone, Copy, Default)]
struct Reading {
    /// How many constant bytes it covers.
    step: usize,
    /// What it gives.
    dst: Option<super::ir::Val>,
    /// Whether it takes all that is left.
    ends: bool,
}

/// Whether bits of a type may be skipped unseen.
fn can_skip(kind: bytecode::SegmentKind) -> bool {
    matches!(
        kind,
        bytecode::SegmentKind::Integer | bytecode::SegmentKind::Bits
    )
}

/// The test that reads a segment, and its operands.
fn read_op(
    read: &Read<'_>,
    ignored: bool,
    context: Operand,
    size: Operand,
) -> (Kind, Vec<Operand>) {
    let (unit, flags) = (read.unit, read.flags);
    if ignored && can_skip(read.kind) {
        return (Kind::MatchSkip { unit }, vec![context, size]);
    }
    match read.kind {
        bytecode::SegmentKind::Integer => (Kind::MatchInteger { unit, flags }, vec![context, size]),
        bytecode::SegmentKind::Float => (Kind::MatchFloat { unit, flags }, vec![context, size]),
        bytecode::SegmentKind::Bits => (Kind::MatchBits { unit }, vec![context, size]),
        encoding @ (bytecode::SegmentKind::Utf8
        | bytecode::SegmentKind::Utf16
        | bytecode::SegmentKind::Utf32) => (Kind::MatchUtf { encoding, flags }, vec![context]),
    }
}
