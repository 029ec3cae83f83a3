//! Conditions as control flow: no boolean is made where a branch will do.

use bytecode::{AtomId, ErrorKind};
use syntax::Quoted;

use super::build::{Builder, Exit, Mode, is_control};
use super::intrinsics::{self, Intrinsic};
use super::ir::{BlockId, Compare, Inst, Kind, Operand, Term};
use crate::core::{Callee, Clause, Expr, ExprKind, Otherwise, Pattern, Var};

impl Builder<'_> {
    /// Goes to `then` or `fail` by the value of an expression.
    pub(super) fn branch_on(&mut self, expr: &Expr, mode: Mode, then: BlockId, fail: BlockId) {
        if let ExprKind::Call(Callee::Remote(module, name), args) = &expr.kind
            && let Some(intrinsic) = intrinsics::find(*module, *name, args.len())
            && is_test(intrinsic)
        {
            return self.branch_on_intrinsic(intrinsic, args, (then, fail), expr.line);
        }
        if is_control(expr) {
            return self.control(expr, Exit::Cond(mode, then, fail));
        }
        let value = self.value(expr);
        self.branch_operand(value, mode, then, fail);
    }

    /// Goes to `then` or `fail` by a value.
    pub(super) fn branch_operand(
        &mut self,
        value: Operand,
        mode: Mode,
        then: BlockId,
        fail: BlockId,
    ) {
        let (yes, no, nil) = (self.atom("true"), self.atom("false"), self.atom("nil"));
        if value == yes {
            return self.jump(then, Vec::new());
        }
        if value == no {
            return self.jump(fail, Vec::new());
        }
        match mode {
            Mode::Truthy if value.val().is_none() => {
                let target = if value == nil { fail } else { then };
                self.jump(target, Vec::new());
            }
            Mode::True if value.val().is_none() => self.jump(fail, Vec::new()),
            Mode::Truthy => self.branch(test(Kind::IfTruthy, vec![value]), then, fail),
            Mode::True => self.branch(test(Kind::IfTrue, vec![value]), then, fail),
            Mode::Strict(kind) => self.branch_strictly(value, kind, then, fail),
        }
    }

    /// Goes by a boolean; anything else is an error.
    fn branch_strictly(&mut self, value: Operand, kind: ErrorKind, then: BlockId, fail: BlockId) {
        let (yes, no) = (self.atom("true"), self.atom("false"));
        let other = match self.guard_fail {
            Some(block) => block,
            None => self.new_block(),
        };
        let not_true = self.new_block();
        self.branch(test(Kind::IfTrue, vec![value]), then, not_true);
        debug_assert_ne!(value, yes, "constants were decided before");
        self.current = not_true;
        self.branch(test(Kind::If(Compare::Same), vec![value, no]), fail, other);
        if self.guard_fail.is_some() {
            return;
        }
        self.current = other;
        if kind == ErrorKind::Not {
            // `not` of something else is an ArgumentError that names the function.
            let result = self.call_erlang("not", vec![value], self.line);
            self.end(Term::Return(result));
        } else {
            self.end(Term::Error {
                kind,
                value,
                line: self.line,
            });
        }
    }

    /// Goes by a test that is a call of an intrinsic.
    pub(super) fn branch_on_intrinsic(
        &mut self,
        intrinsic: Intrinsic,
        args: &[Expr],
        (then, fail): (BlockId, BlockId),
        line: u32,
    ) {
        if intrinsic == Intrinsic::Not {
            if self.guard_fail.is_none() {
                self.line_of_conditions(line);
            }
            return self.branch_on(&args[0], Mode::Strict(ErrorKind::Not), fail, then);
        }
        let mut args = self.values(args);
        let is_arity = |arg: &Operand| matches!(arg, Operand::Int(arity) if *arity >= 0);
        if intrinsic == Intrinsic::IsFunctionOf && self.guard_fail.is_none() && !is_arity(&args[1])
        {
            // Outside guards, what is no arity is an error of the call.
            let holds = self.call_erlang("is_function", args, line);
            return self.branch(test(Kind::IfTrue, vec![holds]), then, fail);
        }
        let kind = match intrinsic {
            Intrinsic::Type(of) => Kind::Is(of),
            Intrinsic::IsFunctionOf => Kind::IsFunctionOf,
            Intrinsic::Compare(compare) => Kind::If(compare),
            Intrinsic::Flipped(compare) => {
                args.reverse();
                Kind::If(compare)
            }
            Intrinsic::Arith(_)
            | Intrinsic::Not
            | Intrinsic::Bif
            | Intrinsic::Apply
            | Intrinsic::Raise => unreachable!("not a test"),
        };
        if let Kind::If(compare) = kind
            && let [a, b] = args.as_slice()
            && let Some(holds) = known(compare, *a, *b)
        {
            return self.jump(if holds { then } else { fail }, Vec::new());
        }
        let kind = self.cheaper(kind, &args);
        self.branch(test(kind, args), then, fail);
    }

    /// Nothing is known of the line of a strict condition but where it stands.
    fn line_of_conditions(&mut self, line: u32) {
        if line != 0 {
            self.line = line;
        }
    }

    /// `==` with an atom or `[]` need not look at numbers.
    fn cheaper(&self, kind: Kind, args: &[Operand]) -> Kind {
        let exact = args
            .iter()
            .any(|arg| matches!(arg, Operand::Atom(_) | Operand::Nil));
        match kind {
            Kind::If(Compare::Eq) if exact => Kind::If(Compare::Same),
            Kind::If(Compare::Ne) if exact => Kind::If(Compare::NotSame),
            other => other,
        }
    }

    /// `left and right`.
    pub(super) fn and_also(&mut self, left: &Expr, right: &Expr, exit: Exit) {
        let right_block = self.new_block();
        let no = match exit {
            Exit::Cond(_, _, fail) => fail,
            Exit::Tail | Exit::Join(_) | Exit::Effect(_) => self.new_block(),
        };
        self.branch_on(left, Mode::Strict(ErrorKind::And), right_block, no);
        self.current = right_block;
        self.exit_with(right, exit);
        if !matches!(exit, Exit::Cond(..)) {
            self.current = no;
            let value = self.atom("false");
            self.exit_operand(value, exit);
        }
    }

    /// `left or right`.
    pub(super) fn or_else(&mut self, left: &Expr, right: &Expr, exit: Exit) {
        let right_block = self.new_block();
        let yes = match exit {
            Exit::Cond(_, then, _) => then,
            Exit::Tail | Exit::Join(_) | Exit::Effect(_) => self.new_block(),
        };
        self.branch_on(left, Mode::Strict(ErrorKind::Or), yes, right_block);
        self.current = right_block;
        self.exit_with(right, exit);
        if !matches!(exit, Exit::Cond(..)) {
            self.current = yes;
            let value = self.atom("true");
            self.exit_operand(value, exit);
        }
    }

    /// Goes to `ok` if one of the guards holds, else to `fail`; an error in a guard is false.
    pub(super) fn guards(&mut self, guards: &[Expr], ok: BlockId, fail: BlockId) {
        let outer = self.guard_fail;
        for (index, guard) in guards.iter().enumerate() {
            let next = if index + 1 == guards.len() {
                fail
            } else {
                self.new_block()
            };
            self.guard_fail = Some(next);
            self.branch_on(guard, Mode::True, ok, next);
            self.current = next;
        }
        self.guard_fail = outer;
    }

    // -- case -----------------------------------------------------------------------------

    /// Builds a `case`.
    pub(super) fn case(
        &mut self,
        subject: &Expr,
        clauses: &[Clause],
        otherwise: Otherwise,
        exit: Exit,
        line: u32,
    ) {
        if let Some(two) = two_way(clauses)
            && (two.complete || is_boolean(subject))
        {
            return self.two_way_case(subject, &two, exit);
        }
        let fail = self.new_block();
        let value = match &subject.kind {
            ExprKind::Tuple(elements)
                if clauses.iter().all(|clause| splits(clause, elements.len())) =>
            {
                let elements = self.values(elements);
                self.match_tuple_clauses(&elements, clauses, fail, exit);
                self.current = fail;
                self.tuple(elements, line)
            }
            _ => {
                let value = self.value(subject);
                self.match_clauses(&[value], clauses, fail, exit);
                self.current = fail;
                value
            }
        };
        let kind = match otherwise {
            Otherwise::Case | Otherwise::Never => ErrorKind::Case,
            Otherwise::Cond => ErrorKind::Cond,
            Otherwise::With => ErrorKind::With,
        };
        self.end(Term::Error { kind, value, line });
    }

    /// Builds a `case` that only asks whether its subject is falsy (or false).
    fn two_way_case(&mut self, subject: &Expr, two: &TwoWay<'_>, exit: Exit) {
        let (yes, no) = (self.new_block(), self.new_block());
        let used = |arm: &Arm<'_>| arm.var.is_some_and(|var| mentions(arm.body, var));
        let decided = |arm: &Arm<'_>| match exit {
            // The body is the subject, whose truth is known by then.
            Exit::Cond(Mode::Truthy, ..) => {
                matches!((&arm.body.kind, arm.var), (ExprKind::Var(body), Some(var)) if *body == var)
            }
            Exit::Effect(_) | Exit::Tail | Exit::Join(_) | Exit::Cond(..) => false,
        };
        let arms = [(&two.truthy, yes), (&two.falsy, no)];
        if arms.iter().all(|(arm, _)| !used(arm) || decided(arm)) {
            self.branch_on(subject, Mode::Truthy, yes, no);
        } else {
            let value = self.value(subject);
            for (arm, _) in &arms {
                if let Some(var) = arm.var {
                    self.env.insert(var, value);
                }
            }
            self.branch_operand(value, Mode::Truthy, yes, no);
        }
        for ((arm, block), truth) in arms.into_iter().zip([true, false]) {
            self.current = block;
            match exit {
                Exit::Cond(_, then, fail) if decided(arm) => {
                    self.jump(if truth { then } else { fail }, Vec::new());
                }
                _ => self.exit_with(arm.body, exit),
            }
        }
    }
}

/// A test without results.
pub(super) fn test(kind: Kind, args: Vec<Operand>) -> Inst {
    Inst {
        kind,
        args,
        dsts: Vec::new(),
        line: 0,
    }
}

/// Whether an intrinsic decides between two ways.
fn is_test(intrinsic: Intrinsic) -> bool {
    match intrinsic {
        Intrinsic::Type(_)
        | Intrinsic::Compare(_)
        | Intrinsic::Flipped(_)
        | Intrinsic::IsFunctionOf
        | Intrinsic::Not => true,
        Intrinsic::Arith(_) | Intrinsic::Bif | Intrinsic::Apply | Intrinsic::Raise => false,
    }
}

/// The outcome of a comparison of small integers or atoms.
fn known(compare: Compare, a: Operand, b: Operand) -> Option<bool> {
    let equal = |a: AtomId, b: AtomId| a == b;
    match (a, b) {
        (Operand::Int(a), Operand::Int(b)) => Some(match compare {
            Compare::Eq | Compare::Same => a == b,
            Compare::Ne | Compare::NotSame => a != b,
            Compare::Less => a < b,
            Compare::AtLeast => a >= b,
        }),
        (Operand::Atom(a), Operand::Atom(b)) => match compare {
            Compare::Eq | Compare::Same => Some(equal(a, b)),
            Compare::Ne | Compare::NotSame => Some(!equal(a, b)),
            Compare::Less | Compare::AtLeast => None,
        },
        _ => None,
    }
}

/// One arm of a two-way case; the subject may have a name in it.
struct Arm<'c> {
    var: Option<Var>,
    body: &'c Expr,
}

/// A case that tells falsy from truthy values.
struct TwoWay<'c> {
    truthy: Arm<'c>,
    falsy: Arm<'c>,
    /// Whether it covers more than booleans.
    complete: bool,
}

/// Recognises what `if`, `&&`, `||` and `case … do true -> …; false -> … end` are made of.
fn two_way(clauses: &[Clause]) -> Option<TwoWay<'_>> {
    let pattern = |clause: &'_ Clause| clause.patterns.first().cloned();
    match clauses {
        [first, second] => match (pattern(first)?, pattern(second)?) {
            (Pattern::Literal(a), Pattern::Literal(b)) if plain(first) && plain(second) => {
                let arm = |clause| Arm {
                    var: None,
                    body: body_of(clause),
                };
                match (bool_of(&a)?, bool_of(&b)?) {
                    (true, false) => Some(TwoWay {
                        truthy: arm(first),
                        falsy: arm(second),
                        complete: false,
                    }),
                    (false, true) => Some(TwoWay {
                        truthy: arm(second),
                        falsy: arm(first),
                        complete: false,
                    }),
                    (true, true) | (false, false) => None,
                }
            }
            (Pattern::Bind(var), last) if is_falsy_guard(&first.guards, var) && plain(second) => {
                Some(TwoWay {
                    truthy: Arm {
                        var: bound(&last)?,
                        body: &second.body,
                    },
                    falsy: Arm {
                        var: Some(var),
                        body: &first.body,
                    },
                    complete: true,
                })
            }
            _ => None,
        },
        _ => None,
    }
}

fn body_of(clause: &Clause) -> &Expr {
    &clause.body
}

/// Whether a clause has no guard.
fn plain(clause: &Clause) -> bool {
    clause.guards.is_empty()
}

/// The variable of a pattern that matches everything.
fn bound(pattern: &Pattern) -> Option<Option<Var>> {
    match pattern {
        Pattern::Any => Some(None),
        Pattern::Bind(var) => Some(Some(*var)),
        Pattern::Same(_)
        | Pattern::Literal(_)
        | Pattern::Tuple(_)
        | Pattern::Cons(..)
        | Pattern::Map(_)
        | Pattern::Binary(_)
        | Pattern::Both(..) => None,
    }
}

fn bool_of(quoted: &Quoted) -> Option<bool> {
    match quoted {
        Quoted::Atom(name) if *name == "true" => Some(true),
        Quoted::Atom(name) if *name == "false" => Some(false),
        _ => None,
    }
}

/// Whether guards say that `var` is `false` or `nil`, in either order and either way to say it.
fn is_falsy_guard(guards: &[Expr], var: Var) -> bool {
    let mut atoms = Vec::new();
    let mut pending: Vec<&Expr> = guards.iter().collect();
    while let Some(guard) = pending.pop() {
        match &guard.kind {
            ExprKind::OrElse(left, right) => pending.extend([&**left, &**right]),
            ExprKind::Call(Callee::Remote(module, name), args)
                if *module == "erlang" && (*name == "=:=" || *name == "==") =>
            {
                match args.as_slice() {
                    [
                        Expr {
                            kind: ExprKind::Var(tested),
                            ..
                        },
                        Expr {
                            kind: ExprKind::Literal(Quoted::Atom(atom)),
                            ..
                        },
                    ] if *tested == var => {
                        atoms.push(atom.as_str());
                    }
                    _ => return false,
                }
            }
            _ => return false,
        }
    }
    atoms.sort_unstable();
    atoms == ["false", "nil"]
}

/// Whether a clause's pattern asks for the elements of a tuple of `arity`, or for nothing.
fn splits(clause: &Clause, arity: usize) -> bool {
    match clause.patterns.first() {
        Some(Pattern::Any) => true,
        Some(Pattern::Tuple(elements)) => elements.len() == arity,
        _ => false,
    }
}

/// Whether the value can only be `true` or `false`.
fn is_boolean(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Literal(quoted) => bool_of(quoted).is_some(),
        ExprKind::Call(Callee::Remote(module, name), args) => {
            match intrinsics::find(*module, *name, args.len()) {
                Some(intrinsic) => is_test(intrinsic) || *name == "is_map_key",
                None => false,
            }
        }
        ExprKind::AndAlso(_, right) | ExprKind::OrElse(_, right) => is_boolean(right),
        ExprKind::Block(exprs) => exprs.last().is_some_and(is_boolean),
        ExprKind::Case { clauses, .. } => clauses.iter().all(|clause| is_boolean(&clause.body)),
        _ => false,
    }
}

/// Whether a variable is read in an expression.
fn mentions(expr: &Expr, var: Var) -> bool {
    super::closures::reads(expr).contains(&var)
}
