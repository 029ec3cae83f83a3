//! Random programs against an evaluator of core.

use bytecode::verify;
use syntax::{Quoted, Symbol};

use super::machine::{Machine, Raised, Value};
use super::random::{Dice, constant, matches};
use crate::core::{
    Callee, Clause, Expr, ExprKind, Function, LocalFn, Module, Otherwise, Pattern, Var,
};
use crate::lower::lower;

fn at(kind: ExprKind) -> Expr {
    Expr { kind, line: 1 }
}

/// Makes expressions over the variables in scope.
struct Maker {
    dice: Dice,
    next: u32,
    scope: Vec<Var>,
    locals: Vec<LocalFn>,
}

impl Maker {
    fn var(&mut self) -> Var {
        self.next += 1;
        Var(self.next)
    }

    fn int(&mut self) -> Expr {
        let value = i64::try_from(self.dice.roll(4)).unwrap();
        at(ExprKind::Literal(Quoted::Integer(value)))
    }

    fn leaf(&mut self) -> Expr {
        match self.dice.roll(4) {
            0 => self.int(),
            _ if self.scope.is_empty() => self.int(),
            _ => {
                let index = self.dice.roll(self.scope.len() as u64);
                at(ExprKind::Var(self.scope[usize::try_from(index).unwrap()]))
            }
        }
    }

    /// An expression whose variables are not seen outside.
    fn scoped(&mut self, depth: u32) -> Expr {
        let (vars, locals) = (self.scope.len(), self.locals.len());
        let expr = self.expr(depth);
        self.scope.truncate(vars);
        self.locals.truncate(locals);
        expr
    }

    fn remote(module: &str, name: &str, args: Vec<Expr>) -> Expr {
        at(ExprKind::Call(
            Callee::Remote(Symbol::new(module), Symbol::new(name)),
            args,
        ))
    }

    fn expr(&mut self, depth: u32) -> Expr {
        if depth == 0 {
            return self.leaf();
        }
        let below = depth - 1;
        match self.dice.roll(14) {
            0 => self.leaf(),
            1 | 2 => {
                let args = vec![self.expr(below), self.expr(below)];
                Self::remote("erlang", "+", args)
            }
            3 => {
                let arg = self.expr(below);
                Self::remote("t", "note", vec![arg])
            }
            4 => {
                let args = (0..3).map(|_| self.expr(below)).collect();
                at(ExprKind::Call(Callee::Local(Symbol::new("turn")), args))
            }
            5 => {
                let count = self.dice.roll(3) + 1;
                at(ExprKind::Tuple(
                    (0..count).map(|_| self.expr(below)).collect(),
                ))
            }
            6 | 7 => self.block(below),
            8 | 9 => self.case(below),
            10 => {
                let left = Self::remote("erlang", "<", vec![self.expr(below), self.expr(below)]);
                let right = Self::remote("erlang", "is_integer", vec![self.scoped(below)]);
                let both = at(ExprKind::AndAlso(Box::new(left), Box::new(right)));
                let arm = |truth: &str, body| Clause {
                    patterns: vec![Pattern::Literal(Quoted::atom(truth))],
                    guards: Vec::new(),
                    body,
                    line: 1,
                };
                let clauses = vec![
                    arm("true", self.scoped(below)),
                    arm("false", self.scoped(below)),
                ];
                at(ExprKind::Case {
                    subject: Box::new(both),
                    clauses,
                    otherwise: Otherwise::Case,
                })
            }
            11 => self.try_catch(below),
            12 => {
                let clause = self.function(below);
                let args = vec![self.expr(below)];
                let fun = at(ExprKind::Fn {
                    arity: 1,
                    clauses: vec![clause],
                });
                at(ExprKind::Call(Callee::Fun(Box::new(fun)), args))
            }
            _ => self.local(below),
        }
    }

    fn block(&mut self, depth: u32) -> Expr {
        let mut exprs = Vec::new();
        for _ in 0..=self.dice.roll(3) {
            let value = Box::new(self.expr(depth));
            let var = self.var();
            exprs.push(at(ExprKind::Match(Box::new(Pattern::Bind(var)), value)));
            self.scope.push(var);
        }
        exprs.push(self.expr(depth));
        at(ExprKind::Block(exprs))
    }

    /// A clause of one pattern that matches anything.
    fn function(&mut self, depth: u32) -> Clause {
        let (vars, locals) = (self.scope.len(), self.locals.len());
        let var = self.var();
        self.scope.push(var);
        let body = self.expr(depth);
        self.scope.truncate(vars);
        self.locals.truncate(locals);
        Clause {
            patterns: vec![Pattern::Bind(var)],
            guards: Vec::new(),
            body,
            line: 1,
        }
    }

    fn pattern(&mut self, depth: u32) -> Pattern {
        match self.dice.roll(if depth == 0 { 3 } else { 5 }) {
            0 => Pattern::Literal(Quoted::Integer(i64::try_from(self.dice.roll(4)).unwrap())),
            1 => {
                let var = self.var();
                self.scope.push(var);
                Pattern::Bind(var)
            }
            2 => match self.scope.last() {
                Some(var) => Pattern::Same(*var),
                None => Pattern::Any,
            },
            _ => {
                let count = self.dice.roll(3) + 1;
                Pattern::Tuple((0..count).map(|_| self.pattern(depth - 1)).collect())
            }
        }
    }

    fn case(&mut self, depth: u32) -> Expr {
        let subject = Box::new(self.expr(depth));
        let mut clauses = Vec::new();
        for _ in 0..=self.dice.roll(3) {
            let (vars, locals) = (self.scope.len(), self.locals.len());
            let patterns = vec![self.pattern(2)];
            let body = self.expr(depth);
            self.scope.truncate(vars);
            self.locals.truncate(locals);
            clauses.push(Clause {
                patterns,
                guards: Vec::new(),
                body,
                line: 1,
            });
        }
        at(ExprKind::Case {
            subject,
            clauses,
            otherwise: Otherwise::Case,
        })
    }

    fn try_catch(&mut self, depth: u32) -> Expr {
        let body = Box::new(self.scoped(depth));
        let success = (self.dice.roll(3) == 0).then(|| vec![self.function(depth)]);
        let mut handler = self.function(depth);
        handler
            .patterns
            .insert(0, Pattern::Literal(Quoted::atom("error")));
        let handlers = if self.dice.roll(4) == 0 {
            Vec::new()
        } else {
            vec![handler]
        };
        let trace = self.var();
        let after = (self.dice.roll(3) == 0).then(|| {
            let arg = self.scoped(depth);
            Box::new(Self::remote("t", "note", vec![arg]))
        });
        at(ExprKind::Try {
            body,
            success,
            handlers,
            trace,
            after,
        })
    }

    fn local(&mut self, depth: u32) -> Expr {
        if let Some(id) = self.locals.last().copied()
            && self.dice.roll(2) == 0
        {
            return at(ExprKind::CallFn(id, vec![self.expr(depth)]));
        }
        let clauses = vec![self.function(depth)];
        self.next += 1;
        let id = LocalFn(self.next);
        self.locals.push(id);
        let then = Box::new(self.expr(depth));
        at(ExprKind::LetFn {
            id,
            label: Symbol::new("local"),
            arity: 1,
            clauses,
            then,
        })
    }
}

type Scope = Vec<(Var, Value)>;

/// What core means.
#[derive(Default)]
struct Evaluator<'c> {
    locals: Vec<(LocalFn, &'c Clause, Scope)>,
    log: Vec<Value>,
}

fn error(name: &str, value: Option<Value>) -> Raised {
    let reason = match value {
        Some(value) => Value::Tuple(vec![Value::Atom(name.into()), value]),
        None => Value::Atom(name.into()),
    };
    (Value::Atom("error".into()), reason)
}

impl<'c> Evaluator<'c> {
    fn all(&mut self, exprs: &'c [Expr], scope: &mut Scope) -> Result<Vec<Value>, Raised> {
        exprs.iter().map(|expr| self.eval(expr, scope)).collect()
    }

    fn eval(&mut self, expr: &'c Expr, scope: &mut Scope) -> Result<Value, Raised> {
        Ok(match &expr.kind {
            ExprKind::Literal(quoted) => constant(quoted),
            ExprKind::Var(var) => {
                let bound = scope.iter().rev().find(|(bound, _)| bound == var);
                bound.expect("in scope").1.clone()
            }
            ExprKind::Match(pattern, value) => {
                let value = self.eval(value, scope)?;
                assert!(matches(pattern, &value, scope));
                value
            }
            ExprKind::Block(exprs) => self.all(exprs, scope)?.pop().expect("never empty"),
            ExprKind::Tuple(exprs) => Value::Tuple(self.all(exprs, scope)?),
            ExprKind::Call(callee, args) => self.call(callee, args, scope)?,
            ExprKind::AndAlso(left, right) => match self.eval(left, scope)? {
                Value::Atom(name) if name == "true" => self.eval(right, scope)?,
                other => other,
            },
            ExprKind::Case {
                subject, clauses, ..
            } => {
                let value = self.eval(subject, scope)?;
                self.clauses(clauses, &[value], scope, "Case")?
            }
            ExprKind::LetFn {
                id, clauses, then, ..
            } => {
                self.locals.push((*id, &clauses[0], scope.clone()));
                self.eval(then, scope)?
            }
            ExprKind::CallFn(id, args) => {
                let args = self.all(args, scope)?;
                let known = self.locals.iter().rev().find(|(known, ..)| known == id);
                let (_, clause, scope) = known.expect("in scope").clone();
                self.clauses(std::slice::from_ref(clause), &args, &scope, "none")?
            }
            ExprKind::Try {
                body,
                success,
                handlers,
                after,
                ..
            } => {
                let result = match self.eval(body, &mut scope.clone()) {
                    Ok(value) => match success {
                        Some(clauses) => self.clauses(clauses, &[value], scope, "Try"),
                        None => Ok(value),
                    },
                    Err((kind, value)) => {
                        let fits = |clause: &Clause| {
                            matches(&clause.patterns[0], &kind, &mut scope.clone())
                        };
                        match handlers.iter().any(fits) {
                            true => self.clauses(handlers, &[kind, value], scope, "none"),
                            false => Err((kind, value)),
                        }
                    }
                };
                if let Some(after) = after {
                    self.eval(after, &mut scope.clone())?;
                }
                result?
            }
            other => panic!("{other:?}"),
        })
    }

    fn clauses(
        &mut self,
        clauses: &'c [Clause],
        values: &[Value],
        scope: &Scope,
        name: &str,
    ) -> Result<Value, Raised> {
        for clause in clauses {
            let mut scope = scope.clone();
            let mut pairs = clause.patterns.iter().zip(values);
            if pairs.all(|(pattern, value)| matches(pattern, value, &mut scope)) {
                return self.eval(&clause.body, &mut scope);
            }
        }
        Err(error(name, values.first().cloned()))
    }

    fn call(
        &mut self,
        callee: &'c Callee,
        args: &'c [Expr],
        scope: &mut Scope,
    ) -> Result<Value, Raised> {
        if let Callee::Fun(fun) = callee {
            let ExprKind::Fn { clauses, .. } = &fun.kind else {
                panic!("a fun");
            };
            let closed = scope.clone();
            let args = self.all(args, scope)?;
            return self.clauses(clauses, &args, &closed, "none");
        }
        let values = self.all(args, scope)?;
        let bool = |truth: bool| Value::Atom(truth.to_string());
        let number = |value: &Value| match value {
            Value::Int(value) => *value,
            _ => i64::MAX,
        };
        let name = match callee {
            Callee::Local(name) | Callee::Remote(_, name) => name.as_str(),
            other => panic!("{other:?}"),
        };
        match (name, values.as_slice()) {
            ("turn", [a, b, c]) => Ok(Value::Tuple(vec![c.clone(), a.clone(), b.clone()])),
            ("note", [value]) => {
                self.log.push(value.clone());
                Ok(value.clone())
            }
            ("<", [a, b]) => Ok(bool(number(a) < number(b))),
            ("is_integer", [a]) => Ok(bool(matches!(a, Value::Int(_)))),
            ("+", [Value::Int(a), Value::Int(b)]) => Ok(Value::Int(a + b)),
            _ => Err(error("badarith", None)),
        }
    }
}

/// A function of clauses with as many patterns.
fn function(name: &str, params: &[Var], body: Expr) -> Function {
    let patterns = params.iter().map(|var| Pattern::Bind(*var)).collect();
    Function {
        name: Symbol::new(name),
        arity: u8::try_from(params.len()).unwrap(),
        exported: true,
        line: 1,
        file: None,
        clauses: vec![Clause {
            patterns,
            guards: Vec::new(),
            body,
            line: 1,
        }],
    }
}

fn check(seed: u64, depth: u32) {
    let params = [Var(1), Var(2), Var(3)];
    let mut maker = Maker {
        dice: Dice(seed),
        next: 3,
        scope: params.to_vec(),
        locals: Vec::new(),
    };
    let body = maker.expr(depth);
    let [a, b, c] = params.map(|var| at(ExprKind::Var(var)));
    let turn = function("turn", &params, at(ExprKind::Tuple(vec![c, a, b])));
    let module = lower(&Module {
        name: Symbol::new("Elixir.M"),
        file: "m.ex".into(),
        functions: vec![function("f", &params, body.clone()), turn],
        attributes: Vec::new(),
        docs: Vec::new(),
        types: Vec::new(),
    })
    .expect("it is not too large");
    if let Err(error) = verify::verify(module.clone()) {
        panic!("seed {seed}: {error}\n{}", module.disassemble());
    }
    let values = [
        Value::Int(1),
        Value::Int(2),
        Value::Tuple(vec![Value::Int(3)]),
    ];
    let mut machine = Machine::new(module.clone());
    let actual = machine.call("f", values.to_vec());
    let mut evaluator = Evaluator::default();
    let expected = evaluator.eval(&body, &mut params.into_iter().zip(values).collect());
    let context = || format!("seed {seed}\n{body:#?}\n{}", module.disassemble());
    assert_eq!(actual, expected, "{}", context());
    assert_eq!(machine.log, evaluator.log, "{}", context());
}

#[test]
fn random_programs_do_what_core_says() {
    for seed in 1_u64..1500 {
        let depth = u32::try_from(seed % 5 + 1).unwrap();
        check(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed), depth);
    }
}
