//! One method per op: the instruction that does it.
//!
//! Every op has a general form; where operands stand in the usual places a fast form is taken.

use bytecode::op::OpVisitor;
use bytecode::operand::*;

use super::{Emitter, Fixup, label_of};
use crate::interpret::calls::{MEDIUM_FRAME, SMALL_FRAME};
use crate::interpret::general::{
    access, arithmetic, bits, build, calls, counters, maps, raise, receive, tests,
};
use crate::interpret::instruction::Instruction;
use crate::interpret::machine::Slow;
use crate::load::specialise::{self, destination, source};
use crate::raw::{Kind, Raw, header};

/// The most fields `Element` has room for in its fast form.
const INDEX_MAX: u32 = 0xfffe;

impl Emitter<'_> {
    fn test(&mut self, family: &str, function: Slow, src: Src, fail: Label) {
        if !self.fast_test(family, source(src), fail) {
            let operand = self.src(src);
            self.general_with(function, 0, Some(fail), &[operand]);
        }
    }

    fn comparison(&mut self, family: &str, function: Slow, a: Src, b: Src, fail: Label) {
        let (x, y) = (self.src(a), self.src(b));
        let (mut left, mut right) = (source(a), source(b));
        let constant = [(left, x), (right, y)];
        let wants = match family {
            "IfSame" | "IfNotSame" => specialise::immediate,
            "IfEq" | "IfNe" => specialise::number_or_immediate,
            _ => specialise::number,
        };
        left.0 = wants(left.0, Raw(x));
        right.0 = wants(right.0, Raw(y));
        let fast = specialise::find(family, &[left, right]).filter(|_| self.short);
        let Some(instruction) = fast else {
            return self.general_with(function, 0, Some(fail), &[x, y]);
        };
        let at = self.instruction(instruction, left.1, right.1, 0);
        self.fixups.push((at, at, Fixup::Short, fail));
        // No instruction compares two constants.
        let constant = constant.iter().find(|(place, _)| place.0 == b'K');
        self.words.extend(constant.map(|(_, word)| *word));
    }

    fn arithmetic(
        &mut self,
        family: &str,
        function: Slow,
        operands: (Src, Src),
        dst: Reg,
        live: u16,
        fail: Fail,
    ) {
        let (mut left, mut right, result) =
            (source(operands.0), source(operands.1), destination(dst));
        let words = [self.src(operands.0), self.src(operands.1), self.reg(dst)];
        let fail = label_of(fail);
        right.0 = specialise::number(right.0, Raw(words[1]));
        if specialise::number(left.0, Raw(words[0])) == b'N' && matches!(family, "Add" | "Mul") {
            // The fast form takes the number from the second operand; what goes wrong is told of `words`.
            (left, right) = (right, (b'M', 0));
        }
        match specialise::find(family, &[left, right, result]) {
            Some(instruction) => {
                let at = self.instruction(instruction, left.1, right.1, result.1);
                self.words.push(u64::from(live));
                if let Some(label) = fail {
                    self.fixups.push((at + 1, at, Fixup::High, label));
                }
                self.words.extend_from_slice(&words);
            }
            None => self.general_with(function, live, fail, &words),
        }
    }

    fn unary(&mut self, function: Slow, src: Src, dst: Reg, live: u16, fail: Fail) {
        let words = [self.src(src), self.reg(dst)];
        self.general_with(function, live, label_of(fail), &words);
    }

    /// `a` of the import's arity for a native, whose calls read the registers themselves.
    fn import(&self, target: ImportId) -> (u64, u16, bool) {
        let export = self.image.imports[target.index()];
        (
            std::ptr::from_ref(export) as u64,
            u16::from(export.mfa.arity),
            export.native().is_some(),
        )
    }

    /// Whether an import is what `value.name` becomes: to the programmer that is no call, but a part of the function.
    fn is_field_access(&self, target: ImportId) -> bool {
        let mfa = &self.image.imports[target.index()].mfa;
        mfa.function.as_str() == "no_parens_remote"
    }

    fn srcs(&mut self, srcs: &[Src]) {
        for src in srcs {
            let word = self.src(*src);
            self.words.push(word);
        }
    }

    /// A general instruction: fixed operands, the number of further ones, those.
    fn general_list(
        &mut self,
        function: Slow,
        live: u16,
        fail: Option<Label>,
        fixed: &[u64],
        list: &[Src],
    ) {
        self.general_with(function, live, fail, fixed);
        self.words.push(list.len() as u64);
        self.srcs(list);
    }

    fn match_op(&mut self, function: Slow, live: u16, fail: Label, operands: &[u64]) {
        self.general_with(function, live, Some(fail), operands);
    }

    /// Source, number of cases, default, cases: the shape all `Select` forms share after their first words.
    fn cases(&mut self, at: usize, src: Src, default: Label, cases: &[(u64, Label)]) {
        let operand = self.src(src);
        self.words.extend([operand, cases.len() as u64]);
        self.distance(at, default);
        for (value, target) in cases {
            self.words.push(*value);
            self.distance(at, *target);
        }
    }

    /// Whether integer cases are dense enough for a table: the least one and the number of places.
    fn dense(cases: &[SwitchCase]) -> Option<(i64, u64)> {
        let mut values = cases.iter().map(|case| match case.value {
            Src::Int(value) => Some(value),
            Src::X(_) | Src::Y(_) | Src::Atom(_) | Src::Nil | Src::Literal(_) => None,
        });
        let (mut least, mut most) = (i64::MAX, i64::MIN);
        for value in &mut values {
            (least, most) = (least.min(value?), most.max(value?));
        }
        let places = most.checked_sub(least)?.checked_add(1)? as u64;
        (cases.len() >= 4 && places <= 4 * cases.len() as u64).then_some((least, places))
    }

    fn select_dense(
        &mut self,
        src: Src,
        cases: &[SwitchCase],
        default: Label,
        least: i64,
        places: u64,
    ) {
        let at = self.instruction(Instruction::SelectDense, 0, 0, 0);
        let operand = self.src(src);
        self.words.extend([operand, places]);
        self.distance(at, default);
        self.words.push(least as u64);
        for place in 0..places {
            let wanted = Src::Int(least + place as i64);
            let target = cases
                .iter()
                .find(|case| case.value == wanted)
                .map_or(default, |case| case.target);
            self.distance(at, target);
        }
    }
}

impl OpVisitor for Emitter<'_> {
    type Out = ();

    fn on_mark(&mut self, label: &Label) {
        self.labels.insert(*label, self.here());
    }

    fn on_line(&mut self, line: &u32) {
        if let Some(line) = self.image.module.lines.get(*line as usize) {
            self.lines.push((self.here() as u32, *line));
        }
    }

    fn on_count(&mut self, index: &u32) {
        let counter = &self.image.counters[*index as usize];
        let place = std::ptr::from_ref(counter) as u64;
        self.general_with(counters::count, 0, None, &[place]);
    }

    fn on_allocate(&mut self, slots: &u16, live: &u16) {
        let instruction = match usize::from(*slots) {
            slots if slots <= SMALL_FRAME => Instruction::AllocateSmall,
            slots if slots <= MEDIUM_FRAME => Instruction::AllocateMedium,
            _ => Instruction::Allocate,
        };
        self.instruction(instruction, *slots, *live, 0);
    }

    fn on_deallocate(&mut self, slots: &u16) {
        self.instruction(Instruction::Deallocate, *slots, 0, 0);
    }

    fn on_call(&mut self, target: &FuncId, frame: &u16, keep: &SlotSet) {
        let at = self.instruction(Instruction::Call, 0, 0, 0);
        self.calls.push((self.here(), *target));
        self.words.push(0);
        self.descriptor(at, *frame, *keep);
    }

    fn on_tail_call(&mut self, target: &FuncId, frame: &u16) {
        self.instruction(Instruction::TailCall, *frame, 0, 0);
        self.calls.push((self.here(), *target));
        self.words.push(0);
    }

    fn on_call_remote(&mut self, target: &ImportId, frame: &u16, keep: &SlotSet) {
        let (export, arity, native) = self.import(*target);
        let instruction = if native {
            Instruction::CallNative
        } else {
            Instruction::CallRemote
        };
        let at = self.instruction(instruction, arity, 0, 0);
        self.words.push(export);
        self.descriptor(at, *frame, *keep);
    }

    fn on_tail_call_remote(&mut self, target: &ImportId, frame: &u16) {
        let (export, _, native) = self.import(*target);
        if native && self.is_field_access(*target) {
            // The function stays in the trace of an error.
            self.on_call_remote(target, frame, &SlotSet::default());
            return self.on_return(frame);
        }
        self.instruction(Instruction::TailCallRemote, *frame, 0, 0);
        self.words.push(export);
    }

    fn on_call_fun(&mut self, fun: &Src, arity: &u8, frame: &u16, keep: &SlotSet) {
        let at = self.instruction(Instruction::CallFun, u16::from(*arity), 0, 0);
        let fun = self.src(*fun);
        self.words.push(fun);
        self.descriptor(at, *frame, *keep);
    }

    fn on_tail_call_fun(&mut self, fun: &Src, arity: &u8, frame: &u16) {
        self.instruction(Instruction::TailCallFun, u16::from(*arity), *frame, 0);
        let fun = self.src(*fun);
        self.words.push(fun);
    }

    fn on_apply(&mut self, module: &Src, function: &Src, arity: &u8, frame: &u16, keep: &SlotSet) {
        let operands = [self.src(*module), self.src(*function)];
        let at = self.general(calls::apply, u16::from(*arity), None);
        self.words.extend(operands);
        self.descriptor(at, *frame, *keep);
    }

    fn on_tail_apply(&mut self, module: &Src, function: &Src, arity: &u8, frame: &u16) {
        let operands = [self.src(*module), self.src(*function), u64::from(*frame)];
        self.general_with(calls::tail_apply, u16::from(*arity), None, &operands);
    }

    fn on_return(&mut self, frame: &u16) {
        self.instruction(Instruction::Return, *frame, 0, 0);
    }

    fn on_move(&mut self, src: &Src, dst: &Reg) {
        let (from, to) = (source(*src), destination(*dst));
        let words = [self.src(*src), self.reg(*dst)];
        match specialise::find("Move", &[from, to]) {
            Some(instruction) => {
                self.instruction(instruction, from.1, to.1, 0);
                if from.0 == b'K' {
                    self.words.push(words[0]);
                }
            }
            None => self.general_with(access::copy, 0, None, &words),
        }
    }

    fn on_swap(&mut self, a: &Reg, b: &Reg) {
        let (left, right) = if *b == Reg::X(0) { (b, a) } else { (a, b) };
        let places = [destination(*left), destination(*right)];
        match specialise::find("Swap", &places) {
            Some(instruction) => {
                self.instruction(instruction, places[0].1, places[1].1, 0);
            }
            None => {
                let words = [self.reg(*a), self.reg(*b)];
                self.general_with(access::swap, 0, None, &words);
            }
        }
    }

    fn on_jump(&mut self, target: &Label) {
        let at = self.instruction(Instruction::Jump, 0, 0, 0);
        self.fixups.push((at, at, Fixup::High, *target));
    }

    fn on_select_value(&mut self, src: &Src, cases: &Box<[SwitchCase]>, default: &Label) {
        if let Some((least, places)) = Emitter::dense(cases) {
            return self.select_dense(*src, cases, *default, least, places);
        }
        let immediate = cases
            .iter()
            .all(|case| !matches!(case.value, Src::Literal(_)));
        let mut pairs: Vec<(u64, Label)> = cases
            .iter()
            .map(|case| (self.src(case.value), case.target))
            .collect();
        if immediate {
            pairs.sort_unstable_by_key(|(value, _)| *value);
            let at = self.instruction(Instruction::SelectImmediate, 0, 0, 0);
            self.cases(at, *src, *default, &pairs);
        } else {
            let at = self.general(access::select_any, 0, None);
            self.cases(at, *src, *default, &pairs);
        }
    }

    fn on_select_arity(&mut self, src: &Src, cases: &Box<[ArityCase]>, default: &Label) {
        let pairs: Vec<(u64, Label)> = cases
            .iter()
            .map(|case| (u64::from(case.arity), case.target))
            .collect();
        let at = self.instruction(Instruction::SelectArity, 0, 0, 0);
        self.cases(at, *src, *default, &pairs);
    }

    fn on_is_integer(&mut self, src: &Src, fail: &Label) {
        self.test("IsInteger", tests::is_integer, *src, *fail);
    }

    fn on_is_float(&mut self, src: &Src, fail: &Label) {
        self.test("IsFloat", tests::is_float, *src, *fail);
    }

    fn on_is_number(&mut self, src: &Src, fail: &Label) {
        self.test("IsNumber", tests::is_number, *src, *fail);
    }

    fn on_is_atom(&mut self, src: &Src, fail: &Label) {
        self.test("IsAtom", tests::is_atom, *src, *fail);
    }

    fn on_is_boolean(&mut self, src: &Src, fail: &Label) {
        self.test("IsBoolean", tests::is_boolean, *src, *fail);
    }

    fn on_is_cons(&mut self, src: &Src, fail: &Label) {
        self.test("IsCons", tests::is_cons, *src, *fail);
    }

    fn on_is_nil(&mut self, src: &Src, fail: &Label) {
        self.test("IsNil", tests::is_nil, *src, *fail);
    }

    fn on_is_list(&mut self, src: &Src, fail: &Label) {
        self.test("IsList", tests::is_list, *src, *fail);
    }

    fn on_is_tuple(&mut self, src: &Src, fail: &Label) {
        self.test("IsTuple", tests::is_tuple, *src, *fail);
    }

    fn on_is_tuple_of(&mut self, src: &Src, arity: &u32, fail: &Label) {
        let head = header(Kind::Tuple, *arity as usize);
        if self.fast_test("IsTupleOf", source(*src), *fail) {
            self.words.push(head);
        } else {
            let operand = self.src(*src);
            self.general_with(tests::is_tuple_of, 0, Some(*fail), &[operand, head]);
        }
    }

    fn on_is_tagged(&mut self, src: &Src, arity: &u32, tag: &AtomId, fail: &Label) {
        let words = [
            header(Kind::Tuple, *arity as usize),
            self.src(Src::Atom(*tag)),
        ];
        if self.fast_test("IsTagged", source(*src), *fail) {
            self.words.extend(words);
        } else {
            let operand = self.src(*src);
            self.general_with(
                tests::is_tagged,
                0,
                Some(*fail),
                &[operand, words[0], words[1]],
            );
        }
    }

    fn on_is_map(&mut self, src: &Src, fail: &Label) {
        self.test("IsMap", tests::is_map, *src, *fail);
    }

    fn on_is_binary(&mut self, src: &Src, fail: &Label) {
        self.test("IsBinary", tests::is_binary, *src, *fail);
    }

    fn on_is_bitstring(&mut self, src: &Src, fail: &Label) {
        self.test("IsBitstring", tests::is_bitstring, *src, *fail);
    }

    fn on_is_function(&mut self, src: &Src, fail: &Label) {
        self.test("IsFunction", tests::is_function, *src, *fail);
    }

    fn on_is_function_of(&mut self, src: &Src, arity: &Src, fail: &Label) {
        let words = [self.src(*src), self.src(*arity)];
        self.general_with(tests::is_function_of, 0, Some(*fail), &words);
    }

    fn on_is_pid(&mut self, src: &Src, fail: &Label) {
        self.test("IsPid", tests::is_pid, *src, *fail);
    }

    fn on_is_port(&mut self, src: &Src, fail: &Label) {
        self.test("IsPort", tests::is_port, *src, *fail);
    }

    fn on_is_reference(&mut self, src: &Src, fail: &Label) {
        self.test("IsReference", tests::is_reference, *src, *fail);
    }

    fn on_if_eq(&mut self, a: &Src, b: &Src, fail: &Label) {
        self.comparison("IfEq", tests::if_eq, *a, *b, *fail);
    }

    fn on_if_ne(&mut self, a: &Src, b: &Src, fail: &Label) {
        self.comparison("IfNe", tests::if_ne, *a, *b, *fail);
    }

    fn on_if_same(&mut self, a: &Src, b: &Src, fail: &Label) {
        self.comparison("IfSame", tests::if_same, *a, *b, *fail);
    }

    fn on_if_not_same(&mut self, a: &Src, b: &Src, fail: &Label) {
        self.comparison("IfNotSame", tests::if_not_same, *a, *b, *fail);
    }

    fn on_if_less(&mut self, a: &Src, b: &Src, fail: &Label) {
        self.comparison("IfLess", tests::if_less, *a, *b, *fail);
    }

    fn on_if_at_least(&mut self, a: &Src, b: &Src, fail: &Label) {
        self.comparison("IfAtLeast", tests::if_at_least, *a, *b, *fail);
    }

    fn on_if_true(&mut self, src: &Src, fail: &Label) {
        self.test("IsTrue", tests::is_true, *src, *fail);
    }

    fn on_if_truthy(&mut self, src: &Src, fail: &Label) {
        self.test("IsTruthy", tests::is_truthy, *src, *fail);
    }

    fn on_add(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "Add",
            arithmetic::general::<arithmetic::Add>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_sub(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "Sub",
            arithmetic::general::<arithmetic::Sub>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_mul(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "Mul",
            arithmetic::general::<arithmetic::Mul>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_div(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "Div",
            arithmetic::general::<arithmetic::Div>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_quot(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "Quot",
            arithmetic::general::<arithmetic::Quot>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_rem(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "Rem",
            arithmetic::general::<arithmetic::Rem>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_neg(&mut self, a: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.unary(arithmetic::negate, *a, *dst, *live, *fail);
    }

    fn on_bit_and(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "BitAnd",
            arithmetic::general::<arithmetic::BitAnd>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_bit_or(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "BitOr",
            arithmetic::general::<arithmetic::BitOr>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_bit_xor(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "BitXor",
            arithmetic::general::<arithmetic::BitXor>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_bit_not(&mut self, a: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.unary(arithmetic::bit_not, *a, *dst, *live, *fail);
    }

    fn on_shift_left(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "ShiftLeft",
            arithmetic::general::<arithmetic::ShiftLeft>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_shift_right(&mut self, a: &Src, b: &Src, dst: &Reg, live: &u16, fail: &Fail) {
        self.arithmetic(
            "ShiftRight",
            arithmetic::general::<arithmetic::ShiftRight>,
            (*a, *b),
            *dst,
            *live,
            *fail,
        );
    }

    fn on_bif(&mut self, target: &ImportId, args: &Box<[Src]>, dst: &Reg, live: &u16, fail: &Fail) {
        let export = self.image.imports[target.index()];
        if export.native().is_none() {
            let name = format!("{:?}", export.mfa);
            self.error
                .get_or_insert(crate::load::LoadError::UnknownNative(name));
        }
        let fixed = [std::ptr::from_ref(export) as u64, self.reg(*dst)];
        self.general_list(calls::bif, *live, label_of(*fail), &fixed, args);
    }

    fn on_cons(&mut self, head: &Src, tail: &Src, dst: &Reg, live: &u16) {
        let places = [source(*head), source(*tail), destination(*dst)];
        let words = [self.src(*head), self.src(*tail), self.reg(*dst)];
        match specialise::find("Cons", &places) {
            Some(instruction) => {
                self.instruction(instruction, places[0].1, places[1].1, places[2].1);
                self.words.extend([u64::from(*live), words[0]]);
            }
            None => self.general_with(build::cons, *live, None, &words),
        }
    }

    fn on_tuple(&mut self, elements: &Box<[Src]>, dst: &Reg, live: &u16) {
        if elements.is_empty() {
            let empty = crate::literal::empty_tuple().0;
            let words = [empty, self.reg(*dst)];
            return self.general_with(access::copy, 0, None, &words);
        }
        let pair = match (&**elements, dst) {
            ([left, right], Reg::X(0)) => {
                let places = [source(*left), source(*right)];
                specialise::find("Pair", &places).map(|pair| (pair, places[0].1, places[1].1))
            }
            _ => None,
        };
        let (instruction, left, right) = pair.unwrap_or((Instruction::MakeTuple, 0, 0));
        self.instruction(instruction, *live, left, right);
        let dst = self.reg(*dst);
        self.words.extend([dst, elements.len() as u64]);
        self.srcs(elements);
    }

    fn on_map_of(&mut self, keys: &LiteralId, values: &Box<[Src]>, dst: &Reg, live: &u16) {
        let fixed = [self.literal(*keys), self.reg(*dst)];
        self.general_list(maps::map_of, *live, None, &fixed, values);
    }

    fn on_map_put(&mut self, map: &Src, pairs: &Box<[Src]>, dst: &Reg, live: &u16) {
        let fixed = [self.src(*map), self.reg(*dst)];
        self.general_list(maps::map_put, *live, None, &fixed, pairs);
    }

    fn on_map_update(&mut self, map: &Src, pairs: &Box<[Src]>, dst: &Reg, live: &u16) {
        let fixed = [self.src(*map), self.reg(*dst)];
        self.general_list(maps::map_update, *live, None, &fixed, pairs);
    }

    fn on_lambda(&mut self, lambda: &LambdaId, captured: &Box<[Src]>, dst: &Reg, live: &u16) {
        let entry = self.image.funs[lambda.index()];
        let fixed = [std::ptr::from_ref(entry) as u64, self.reg(*dst)];
        self.general_list(build::lambda, *live, None, &fixed, captured);
    }

    fn on_binary_build(&mut self, segments: &Box<[Segment]>, dst: &Reg, live: &u16, fail: &Fail) {
        let dst = self.reg(*dst);
        self.general_with(
            bits::build,
            *live,
            label_of(*fail),
            &[dst, segments.len() as u64],
        );
        for segment in segments {
            let kind = segment.kind as u64
                | u64::from(segment.unit) << 8
                | u64::from(segment.flags) << 32
                | u64::from(segment.number) << 40;
            let words = [kind, self.src(segment.value), self.src(segment.size)];
            self.words.extend(words);
        }
    }

    fn on_element(&mut self, src: &Src, index: &u32, dst: &Reg) {
        let places = [source(*src), destination(*dst)];
        match specialise::find("Element", &places).filter(|_| *index < INDEX_MAX) {
            Some(instruction) => {
                self.instruction(instruction, places[0].1, places[1].1, *index as u16 + 1);
            }
            None => {
                let words = [self.src(*src), u64::from(*index), self.reg(*dst)];
                self.general_with(access::element, 0, None, &words);
            }
        }
    }

    fn on_parts(&mut self, src: &Src, head: &Reg, tail: &Reg) {
        let places = [source(*src), destination(*head), destination(*tail)];
        match specialise::find("Parts", &places) {
            Some(instruction) => {
                self.instruction(instruction, places[0].1, places[1].1, places[2].1);
            }
            None => {
                let words = [self.src(*src), self.reg(*head), self.reg(*tail)];
                self.general_with(access::parts, 0, None, &words);
            }
        }
    }

    fn on_head(&mut self, src: &Src, dst: &Reg) {
        let places = [source(*src), destination(*dst)];
        match specialise::find("Head", &places) {
            Some(instruction) => {
                self.instruction(instruction, places[0].1, places[1].1, 0);
            }
            None => {
                let words = [self.src(*src), self.reg(*dst)];
                self.general_with(access::head, 0, None, &words);
            }
        }
    }

    fn on_tail(&mut self, src: &Src, dst: &Reg) {
        let places = [source(*src), destination(*dst)];
        match specialise::find("Tail", &places) {
            Some(instruction) => {
                self.instruction(instruction, places[0].1, places[1].1, 0);
            }
            None => {
                let words = [self.src(*src), self.reg(*dst)];
                self.general_with(access::tail, 0, None, &words);
            }
        }
    }

    fn on_map_get(&mut self, map: &Src, fields: &Box<[MapField]>, fail: &Label) {
        let map = self.src(*map);
        self.general_with(maps::map_get, 0, Some(*fail), &[map, fields.len() as u64]);
        for field in fields {
            let words = [self.src(field.key), self.reg(field.dst)];
            self.words.extend(words);
        }
    }

    fn on_match_start(&mut self, src: &Src, context: &Reg, live: &u16, fail: &Label) {
        let words = [self.src(*src), self.reg(*context)];
        self.match_op(bits::match_start, *live, *fail, &words);
    }

    fn on_match_integer(
        &mut self,
        context: &Reg,
        size: &Src,
        unit: &u16,
        flags: &u8,
        dst: &Reg,
        live: &u16,
        fail: &Label,
    ) {
        let kind = u64::from(*unit) << 8 | u64::from(*flags) << 32;
        let words = [self.reg(*context), self.src(*size), kind, self.reg(*dst)];
        self.match_op(bits::match_integer, *live, *fail, &words);
    }

    fn on_match_float(
        &mut self,
        context: &Reg,
        size: &Src,
        unit: &u16,
        flags: &u8,
        dst: &Reg,
        live: &u16,
        fail: &Label,
    ) {
        let kind = u64::from(*unit) << 8 | u64::from(*flags) << 32;
        let words = [self.reg(*context), self.src(*size), kind, self.reg(*dst)];
        self.match_op(bits::match_float, *live, *fail, &words);
    }

    fn on_match_bits(
        &mut self,
        context: &Reg,
        size: &Src,
        unit: &u16,
        dst: &Reg,
        live: &u16,
        fail: &Label,
    ) {
        let words = [
            self.reg(*context),
            self.src(*size),
            u64::from(*unit) << 8,
            self.reg(*dst),
        ];
        self.match_op(bits::match_bits, *live, *fail, &words);
    }

    fn on_match_rest(&mut self, context: &Reg, unit: &u16, dst: &Reg, live: &u16, fail: &Label) {
        let words = [self.reg(*context), u64::from(*unit), self.reg(*dst)];
        self.match_op(bits::match_rest, *live, *fail, &words);
    }

    fn on_match_utf(&mut self, context: &Reg, encoding: &u8, flags: &u8, dst: &Reg, fail: &Label) {
        let words = [
            self.reg(*context),
            u64::from(*encoding),
            u64::from(*flags),
            self.reg(*dst),
        ];
        self.match_op(bits::match_utf, 0, *fail, &words);
    }

    fn on_match_skip(&mut self, context: &Reg, size: &Src, unit: &u16, fail: &Label) {
        let words = [self.reg(*context), self.src(*size), u64::from(*unit) << 8];
        self.match_op(bits::match_skip, 0, *fail, &words);
    }

    fn on_match_literal(&mut self, context: &Reg, literal: &LiteralId, fail: &Label) {
        let words = [self.reg(*context), self.literal(*literal)];
        self.match_op(bits::match_literal, 0, *fail, &words);
    }

    fn on_match_end(&mut self, context: &Reg, fail: &Label) {
        let context = self.reg(*context);
        self.match_op(bits::match_end, 0, *fail, &[context]);
    }

    fn on_match_position(&mut self, context: &Reg, dst: &Reg) {
        let words = [self.reg(*context), self.reg(*dst)];
        self.general_with(bits::match_position, 0, None, &words);
    }

    fn on_match_seek(&mut self, context: &Reg, position: &Src) {
        let words = [self.reg(*context), self.src(*position)];
        self.general_with(bits::match_seek, 0, None, &words);
    }

    fn on_receive_peek(&mut self, empty: &Label) {
        self.general(receive::peek, 0, Some(*empty));
    }

    fn on_receive_take(&mut self) {
        self.general(receive::take, 0, None);
    }

    fn on_receive_skip(&mut self, again: &Label) {
        self.general(receive::skip, 0, Some(*again));
    }

    fn on_receive_wait(&mut self, again: &Label) {
        self.general(receive::wait, 0, Some(*again));
    }

    fn on_receive_wait_for(&mut self, timeout_ms: &Src, again: &Label) {
        let timeout = self.src(*timeout_ms);
        self.general_with(receive::wait_for, 0, Some(*again), &[timeout]);
    }

    fn on_receive_mark(&mut self) {
        self.general(receive::mark, 0, None);
    }

    fn on_receive_bind(&mut self, src: &Src) {
        let operand = self.src(*src);
        self.general_with(receive::bind, 0, None, &[operand]);
    }

    fn on_receive_from(&mut self, src: &Src) {
        let operand = self.src(*src);
        self.general_with(receive::from, 0, None, &[operand]);
    }

    fn on_error(&mut self, kind: &ErrorKind, value: &Src) {
        let words = [*kind as u64, self.src(*value)];
        self.general_with(raise::error, 0, None, &words);
    }

    fn on_function_clause(&mut self) {
        self.general(raise::function_clause, 0, None);
    }

    fn on_reraise(&mut self, kind: &Src, value: &Src, trace: &Src) {
        let words = [self.src(*kind), self.src(*value), self.src(*trace)];
        self.general_with(raise::reraise, 0, None, &words);
    }

    fn on_build_trace(&mut self, trace: &Src, dst: &Reg, live: &u16) {
        let words = [self.src(*trace), self.reg(*dst)];
        self.general_with(raise::build_trace, *live, None, &words);
    }
}
