//! From core to blocks: one [`Builder`] makes one function.
//!
//! The builder appends to its current block. An expression is built for its value, in tail
//! position, or for one of the other [`Exit`]s. While `guard_fail` is set, whatever fails goes
//! there instead of raising.

use bytecode::{ErrorKind, FuncId};
use rustc_hash::FxHashMap;
use syntax::{Quoted, Symbol};

use super::closures::LocalFunction;
use super::constants;
use super::intrinsics::{self, Intrinsic};
use super::ir::{BlockId, ENTRY, Func, Inst, Kind, Operand, Region, Term, Val};
use super::unit::Unit;
use crate::core::{Callee, Clause, Expr, ExprKind, LocalFn, Pattern, Var};

/// How a condition treats values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// `nil` and `false` against all else.
    Truthy,
    /// `true` against all else.
    True,
    /// `true` or `false`; anything else is an error of the kind, or fails the guard.
    Strict(ErrorKind),
}

/// Where the value of an expression goes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Exit {
    /// It is the function's result.
    Tail,
    /// To the parameter of a block.
    Join(BlockId),
    /// Nowhere; the block comes next.
    Effect(BlockId),
    /// It decides between two blocks.
    Cond(Mode, BlockId, BlockId),
}

/// A function under construction.
pub(super) struct Builder<'u> {
    pub(super) unit: &'u mut Unit,
    pub(super) func: Func,
    pub(super) current: BlockId,
    pub(super) region: Option<Region>,
    pub(super) env: FxHashMap<Var, Operand>,
    pub(super) local_fns: FxHashMap<LocalFn, LocalFunction>,
    pub(super) guard_fail: Option<BlockId>,
    /// The values of the parameters.
    pub(super) params: Vec<Operand>,
    /// The line of the definition.
    pub(super) line: u32,
    /// References made in this function, and the block they are made in.
    pub(super) fresh_references: FxHashMap<Val, BlockId>,
}

impl<'u> Builder<'u> {
    /// A builder for a function of `arity` parameters.
    pub(super) fn new(unit: &'u mut Unit, arity: usize, line: u32) -> Builder<'u> {
        let mut func = Func::new();
        let params: Vec<Val> = (0..arity).map(|_| func.new_val()).collect();
        func.block_mut(ENTRY).params.clone_from(&params);
        Builder {
            unit,
            func,
            current: ENTRY,
            region: None,
            env: FxHashMap::default(),
            local_fns: FxHashMap::default(),
            guard_fail: None,
            params: params.into_iter().map(Operand::Val).collect(),
            line,
            fresh_references: FxHashMap::default(),
        }
    }

    // -- Blocks ---------------------------------------------------------------------------

    /// A new block in the current region.
    pub(super) fn new_block(&mut self) -> BlockId {
        self.func.new_block(self.region)
    }

    /// A new block with a parameter.
    pub(super) fn new_join(&mut self) -> (BlockId, Operand) {
        let block = self.new_block();
        let param = self.func.new_val();
        self.func.block_mut(block).params.push(param);
        (block, Operand::Val(param))
    }

    /// Ends the current block; what is built next is not reached unless `current` is set.
    pub(super) fn end(&mut self, term: Term) {
        let block = self.func.block_mut(self.current);
        debug_assert_eq!(block.term, Term::Open, "a block ends once");
        block.term = term;
        self.current = self.new_block();
    }

    /// Ends the current block with a jump.
    pub(super) fn jump(&mut self, target: BlockId, args: Vec<Operand>) {
        self.end(Term::Jump(target, args));
    }

    /// Ends the current block with a test.
    pub(super) fn branch(&mut self, test: Inst, then: BlockId, fail: BlockId) {
        self.end(Term::Branch {
            test: Box::new(test),
            then,
            fail,
        });
    }

    /// Appends a test and goes on where it holds.
    pub(super) fn test(&mut self, kind: Kind, args: Vec<Operand>, dsts: Vec<Val>, fail: BlockId) {
        let then = self.new_block();
        self.branch(
            Inst {
                kind,
                args,
                dsts,
                line: 0,
            },
            then,
            fail,
        );
        self.current = then;
    }

    /// Appends an instruction without result.
    pub(super) fn effect_inst(&mut self, kind: Kind, args: Vec<Operand>, line: u32) {
        let inst = Inst {
            kind,
            args,
            dsts: Vec::new(),
            line,
        };
        self.func.block_mut(self.current).insts.push(inst);
    }

    /// Appends an instruction with a result; in a guard one that fails where it would raise.
    pub(super) fn push(&mut self, kind: Kind, args: Vec<Operand>, line: u32) -> Operand {
        let dst = self.func.new_val();
        match self.guard_fail {
            Some(fail) if matches!(kind, Kind::Arith(_) | Kind::Bif(_)) => {
                self.test(kind, args, vec![dst], fail);
            }
            Some(_) | None => {
                let inst = Inst {
                    kind,
                    args,
                    dsts: vec![dst],
                    line,
                };
                self.func.block_mut(self.current).insts.push(inst);
            }
        }
        Operand::Val(dst)
    }

    /// The atom named `name`.
    pub(super) fn atom(&mut self, name: &str) -> Operand {
        Operand::Atom(self.unit.pool.atom_named(name))
    }

    /// A call of `:erlang.name` that is no intrinsic.
    pub(super) fn call_erlang(&mut self, name: &str, args: Vec<Operand>, line: u32) -> Operand {
        let arity = u8::try_from(args.len()).expect("a known function");
        let import = self
            .unit
            .pool
            .import(Symbol::new("erlang"), Symbol::new(name), arity);
        self.push(Kind::CallRemote(import), args, line)
    }

    // -- Expressions ----------------------------------------------------------------------

    /// Builds an expression in tail position.
    pub(super) fn tail(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Call(callee, args) => self.tail_call(callee, args, expr.line),
            ExprKind::CallFn(id, args) => {
                let (target, args) = self.local_call(*id, args, expr.line);
                self.end_in_call(Kind::Call(target), args, expr.line);
            }
            _ if is_control(expr) => self.control(expr, Exit::Tail),
            _ => {
                let value = self.value(expr);
                self.end(Term::Return(value));
            }
        }
    }

    /// Builds an expression and sends its value on.
    pub(super) fn exit_with(&mut self, expr: &Expr, exit: Exit) {
        match exit {
            Exit::Tail => self.tail(expr),
            Exit::Join(block) => {
                let value = self.value(expr);
                self.jump(block, vec![value]);
            }
            Exit::Effect(block) => {
                self.effect(expr);
                self.jump(block, Vec::new());
            }
            Exit::Cond(mode, then, fail) => self.branch_on(expr, mode, then, fail),
        }
    }

    /// Sends a value on.
    pub(super) fn exit_operand(&mut self, value: Operand, exit: Exit) {
        match exit {
            Exit::Tail => self.end(Term::Return(value)),
            Exit::Join(block) => self.jump(block, vec![value]),
            Exit::Effect(block) => self.jump(block, Vec::new()),
            Exit::Cond(mode, then, fail) => self.branch_operand(value, mode, then, fail),
        }
    }

    /// Builds an expression whose value nobody needs.
    pub(super) fn effect(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Literal(_) | ExprKind::Var(_) => {}
            _ if is_control(expr) => {
                let next = self.new_block();
                self.control(expr, Exit::Effect(next));
                self.current = next;
            }
            _ => {
                self.value(expr);
            }
        }
    }

    /// Builds an expression for its value.
    pub(super) fn value(&mut self, expr: &Expr) -> Operand {
        let line = expr.line;
        match &expr.kind {
            ExprKind::Literal(_) | ExprKind::Tuple(_) | ExprKind::List(..) | ExprKind::Map(_) => {
                let part = self.part(expr);
                self.settle(part)
            }
            ExprKind::Var(var) => self.var(*var),
            ExprKind::Match(pattern, value) => self.match_value(pattern, value, line),
            ExprKind::MapPut(map, pairs) => self.map_change(Kind::MapPut, map, pairs, line),
            ExprKind::MapUpdate(map, pairs) => self.map_change(Kind::MapUpdate, map, pairs, line),
            ExprKind::Binary(segments) => self.binary(segments, line),
            ExprKind::Call(callee, args) => self.call(callee, args, line),
            ExprKind::CaptureLocal(name, arity) => self.capture_local(*name, *arity, line),
            ExprKind::CaptureRemote(module, function, arity) => {
                let parts = [module, function, arity].map(|part| self.value(part));
                self.capture_remote(parts, line)
            }
            ExprKind::Fn { arity, clauses } => self.closure(*arity, clauses, line),
            ExprKind::CallFn(id, args) => {
                let (target, args) = self.local_call(*id, args, line);
                self.push(Kind::Call(target), args, line)
            }
            ExprKind::StackTrace(var) => {
                let trace = self.var(*var);
                self.push(Kind::BuildTrace, vec![trace], line)
            }
            ExprKind::Count(index) => {
                self.effect_inst(Kind::Count(*index), Vec::new(), line);
                Operand::Nil
            }
            ExprKind::Reraise(kind, value, trace) => {
                let args = [self.value(kind), self.value(value), self.var(*trace)];
                self.end(Term::Reraise { args });
                Operand::Nil
            }
            ExprKind::Block(exprs) => {
                let (last, before) = exprs.split_last().expect("a block is never empty");
                before.iter().for_each(|expr| self.effect(expr));
                self.value(last)
            }
            ExprKind::LetFn {
                id,
                label,
                arity,
                clauses,
                then,
            } => {
                self.define_local(*id, *label, *arity, clauses, line);
                self.value(then)
            }
            ExprKind::Case { .. }
            | ExprKind::AndAlso(..)
            | ExprKind::OrElse(..)
            | ExprKind::Receive { .. }
            | ExprKind::Try { .. } => {
                let (join, value) = self.new_join();
                self.control(expr, Exit::Join(join));
                self.current = join;
                value
            }
        }
    }

    /// Builds an expression that consists of others with the same exit.
    pub(super) fn control(&mut self, expr: &Expr, exit: Exit) {
        match &expr.kind {
            ExprKind::Block(exprs) => {
                let (last, before) = exprs.split_last().expect("a block is never empty");
                before.iter().for_each(|expr| self.effect(expr));
                self.exit_with(last, exit);
            }
            ExprKind::LetFn {
                id,
                label,
                arity,
                clauses,
                then,
            } => {
                self.define_local(*id, *label, *arity, clauses, expr.line);
                self.exit_with(then, exit);
            }
            ExprKind::Case {
                subject,
                clauses,
                otherwise,
            } => {
                self.case(subject, clauses, *otherwise, exit, expr.line);
            }
            ExprKind::AndAlso(left, right) => self.and_also(left, right, exit),
            ExprKind::OrElse(left, right) => self.or_else(left, right, exit),
            ExprKind::Receive { clauses, after } => {
                self.receive(clauses, after.as_ref(), exit, expr.line);
            }
            ExprKind::Try {
                body,
                success,
                handlers,
                trace,
                after,
            } => {
                let parts = super::try_catch::Parts {
                    body,
                    success: success.as_deref(),
                    handlers,
                    trace: *trace,
                };
                self.try_catch(&parts, after.as_deref(), exit, expr.line);
            }
            _ => self.exit_with(expr, exit),
        }
    }

    /// The value of a variable.
    pub(super) fn var(&self, var: Var) -> Operand {
        let value = self.env.get(&var).copied();
        value.unwrap_or_else(|| panic!("expand let variable {} be read before it is bound", var.0))
    }

    /// A constant.
    pub(super) fn constant(&mut self, quoted: &Quoted) -> Operand {
        let literal = constants::literal(quoted, &mut self.unit.pool);
        constants::operand(literal, &mut self.unit.pool)
    }

    // -- Calls ----------------------------------------------------------------------------

    /// Builds a call whose result is needed here.
    fn call(&mut self, callee: &Callee, args: &[Expr], line: u32) -> Operand {
        if let Callee::Remote(module, name) = callee
            && let Some(intrinsic) = intrinsics::find(*module, *name, args.len())
            && intrinsic != Intrinsic::Raise
        {
            return self.intrinsic(intrinsic, *name, args, line);
        }
        let (kind, operands) = self.resolve(callee, args);
        let value = self.push(kind, operands, line);
        self.note_reference(callee, args, value);
        value
    }

    /// Builds a call in tail position.
    fn tail_call(&mut self, callee: &Callee, args: &[Expr], line: u32) {
        if let Callee::Remote(module, name) = callee
            && let Some(intrinsic) = intrinsics::find(*module, *name, args.len())
        {
            match intrinsic {
                Intrinsic::Apply => {
                    let (kind, args) = self.apply(*name, args);
                    self.end_in_call(kind, args, line);
                }
                Intrinsic::Raise => {
                    let (kind, args) = self.resolve(callee, args);
                    let value = self.push(kind, args, line);
                    self.end(Term::Return(value));
                }
                _ => {
                    let value = self.intrinsic(intrinsic, *name, args, line);
                    self.end(Term::Return(value));
                }
            }
            return;
        }
        let (kind, args) = self.resolve(callee, args);
        self.end_in_call(kind, args, line);
    }

    /// Ends the current block with a tail call.
    pub(super) fn end_in_call(&mut self, kind: Kind, args: Vec<Operand>, line: u32) {
        debug_assert!(
            self.region.is_none(),
            "a try is left before its function is"
        );
        self.end(Term::TailCall(Box::new(Inst {
            kind,
            args,
            dsts: Vec::new(),
            line,
        })));
    }

    /// What a call calls, and its operands.
    fn resolve(&mut self, callee: &Callee, args: &[Expr]) -> (Kind, Vec<Operand>) {
        let arity = u8::try_from(args.len()).expect("expand allows at most 255 arguments");
        match callee {
            Callee::Local(name) => {
                let args = self.values(args);
                (self.local_target(*name, arity), args)
            }
            Callee::Remote(module, name) => {
                let args = self.values(args);
                (
                    Kind::CallRemote(self.unit.pool.import(*module, *name, arity)),
                    args,
                )
            }
            Callee::Dynamic(module, name) => {
                let target = [self.value(module), self.value(name)];
                let args = self.values(args);
                self.dynamic_target(target, args)
            }
            Callee::Fun(fun) => {
                let fun = self.value(fun);
                let mut operands = vec![fun];
                operands.extend(self.values(args));
                (Kind::CallFun, operands)
            }
        }
    }

    /// The function `name/arity` of this module.
    fn local_target(&mut self, name: Symbol, arity: u8) -> Kind {
        match self.unit.pool.functions.get(&(name, arity)) {
            Some(target) => Kind::Call(*target),
            None => Kind::CallRemote(self.unit.pool.import(self.unit.name, name, arity)),
        }
    }

    /// `module.name(args…)`, whichever is known.
    fn dynamic_target(
        &mut self,
        target: [Operand; 2],
        mut args: Vec<Operand>,
    ) -> (Kind, Vec<Operand>) {
        if let [Operand::Atom(module), Operand::Atom(name)] = target {
            let text = |id: bytecode::AtomId| Symbol::new(&self.unit.pool.module.atoms[id.index()]);
            let (module, name) = (text(module), text(name));
            let arity = u8::try_from(args.len()).expect("at most 255 arguments");
            return (
                Kind::CallRemote(self.unit.pool.import(module, name, arity)),
                args,
            );
        }
        args.splice(0..0, target);
        (Kind::Apply, args)
    }

    /// `:erlang.apply`, with a list of known length if possible.
    fn apply(&mut self, name: Symbol, args: &[Expr]) -> (Kind, Vec<Operand>) {
        const ARGS_MAX: usize = 255;
        let (list, target) = args.split_last().expect("apply has arguments");
        let known = match &list.kind {
            ExprKind::List(elements, tail) if elements.len() <= ARGS_MAX && is_nil(tail) => {
                Some(elements.as_slice())
            }
            ExprKind::Literal(Quoted::List(elements)) if elements.is_empty() => Some(&[][..]),
            _ => None,
        };
        let target = self.values(target);
        let Some(elements) = known else {
            let mut operands = target;
            operands.push(self.value(list));
            let arity = u8::try_from(operands.len()).expect("two or three");
            let import = self.unit.pool.import(Symbol::new("erlang"), name, arity);
            return (Kind::CallRemote(import), operands);
        };
        let elements = self.values(elements);
        match target.as_slice() {
            [module, function] => self.dynamic_target([*module, *function], elements),
            _ => {
                let operands = target.into_iter().chain(elements).collect();
                (Kind::CallFun, operands)
            }
        }
    }

    /// Builds a call of an intrinsic for its value.
    fn intrinsic(
        &mut self,
        intrinsic: Intrinsic,
        name: Symbol,
        args: &[Expr],
        line: u32,
    ) -> Operand {
        match intrinsic {
            Intrinsic::Arith(arith) => {
                let args = self.values(args);
                match intrinsics::fold(arith, &args) {
                    Some(value) => value,
                    None => self.push(Kind::Arith(arith), args, line),
                }
            }
            Intrinsic::Bif => {
                let args = self.values(args);
                let arity = u8::try_from(args.len()).expect("a known function");
                let import = self.unit.pool.import(Symbol::new("erlang"), name, arity);
                self.push(Kind::Bif(import), args, line)
            }
            Intrinsic::Apply => {
                let (kind, args) = self.apply(name, args);
                self.push(kind, args, line)
            }
            Intrinsic::Type(_)
            | Intrinsic::Compare(_)
            | Intrinsic::Flipped(_)
            | Intrinsic::IsFunctionOf
            | Intrinsic::Not
            | Intrinsic::Raise => {
                let (join, value) = self.new_join();
                let (yes, no) = (self.new_block(), self.new_block());
                self.branch_on_intrinsic(intrinsic, args, (yes, no), line);
                for (block, name) in [(yes, "true"), (no, "false")] {
                    self.current = block;
                    let atom = self.atom(name);
                    self.jump(join, vec![atom]);
                }
                self.current = join;
                value
            }
        }
    }

    fn capture_local(&mut self, name: Symbol, arity: u8, line: u32) -> Operand {
        match self.unit.pool.functions.get(&(name, arity)) {
            Some(target) => {
                let lambda = self.unit.pool.capture(*target, arity);
                self.push(Kind::Lambda(lambda), Vec::new(), line)
            }
            None => {
                let parts =
                    [self.unit.name, name].map(|name| Operand::Atom(self.unit.pool.atom(name)));
                self.capture_remote([parts[0], parts[1], Operand::Int(i64::from(arity))], line)
            }
        }
    }

    fn capture_remote(&mut self, parts: [Operand; 3], line: u32) -> Operand {
        if let [
            Operand::Atom(module),
            Operand::Atom(function),
            Operand::Int(arity),
        ] = parts
            && let Ok(arity) = u8::try_from(arity)
        {
            let literal = bytecode::Literal::Capture {
                module,
                function,
                arity,
            };
            return constants::operand(literal, &mut self.unit.pool);
        }
        self.call_erlang("make_fun", parts.to_vec(), line)
    }

    // -- Matches --------------------------------------------------------------------------

    fn match_value(&mut self, pattern: &Pattern, expr: &Expr, line: u32) -> Operand {
        if let Pattern::Bind(var) = pattern {
            let value = self.value(expr);
            self.env.insert(*var, value);
            return value;
        }
        if let (Pattern::Tuple(patterns), ExprKind::Tuple(elements)) = (pattern, &expr.kind)
            && patterns.len() == elements.len()
        {
            let elements = self.values(elements);
            return self.match_parts(pattern, elements, line);
        }
        let value = self.value(expr);
        let fail = self.new_block();
        self.bind_pattern(pattern, value, fail);
        let after = std::mem::replace(&mut self.current, fail);
        self.end(Term::Error {
            kind: ErrorKind::Match,
            value,
            line,
        });
        self.current = after;
        value
    }

    /// Matches a tuple that may never be made.
    fn match_parts(&mut self, pattern: &Pattern, elements: Vec<Operand>, line: u32) -> Operand {
        let fail = self.new_block();
        self.bind_parts(pattern, &elements, fail);
        let after = std::mem::replace(&mut self.current, fail);
        let value = self.tuple(elements.clone(), line);
        self.end(Term::Error {
            kind: ErrorKind::Match,
            value,
            line,
        });
        self.current = after;
        self.tuple(elements, line)
    }

    /// Builds the clauses of a function; none matching raises FunctionClauseError.
    pub(super) fn function_clauses(&mut self, clauses: &[Clause]) {
        let arity = clauses.first().map_or(0, |clause| clause.patterns.len());
        let subjects = self.params[..arity].to_vec();
        let fail = self.new_block();
        self.match_clauses(&subjects, clauses, fail, Exit::Tail);
        self.current = fail;
        let args = self.params.clone();
        self.end(Term::FunctionClause {
            args,
            line: self.line,
        });
    }
}

/// Whether the expression is `[]`.
pub(super) fn is_nil(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Literal(Quoted::List(elements)) if elements.is_empty())
}

/// Whether the expression is made of others with the same exit.
pub(super) fn is_control(expr: &Expr) -> bool {
    matches!(
        expr.kind,
        ExprKind::Block(_)
            | ExprKind::LetFn { .. }
            | ExprKind::Case { .. }
            | ExprKind::AndAlso(..)
            | ExprKind::OrElse(..)
            | ExprKind::Receive { .. }
            | ExprKind::Try { .. }
    )
}

/// A function of this module that is being lowered.
pub(super) type Target = FuncId;
