//! Reads core from nested lists, for tests.
//!
//! `(def name clause…)`, a clause is `((pattern…) [when guard] body…)`. A bare word is a
//! variable, `:word` an atom, `^word` a pinned variable. A call of a function that is not defined
//! here is one of `:erlang`'s, or of the module before a dot.

use std::collections::HashMap;

use syntax::{Quoted, Symbol};

use crate::core::{
    Callee, Clause, Expr, ExprKind, Function, LocalFn, Module, Otherwise, Pattern, Segment,
    SegmentKind, Var,
};

/// A nested list.
#[derive(Clone, Debug)]
enum Form {
    Word(String),
    Text(String),
    List(Vec<Form>),
}

use Form::{List, Text, Word};

/// Reads a module.
pub(super) fn read(source: &str) -> Module {
    let forms = parse(source);
    let names: Vec<String> = forms
        .iter()
        .map(|form| word(&list(form)[1]).to_owned())
        .collect();
    let functions = forms.iter().map(|form| function(form, &names)).collect();
    Module {
        name: Symbol::new("Elixir.M"),
        file: "m.ex".into(),
        functions,
        attributes: Vec::new(),
        docs: Vec::new(),
        types: Vec::new(),
    }
}

fn parse(source: &str) -> Vec<Form> {
    let mut stack = vec![Vec::new()];
    let mut chars = source.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '(' => stack.push(Vec::new()),
            ')' => {
                let done = stack.pop().unwrap();
                stack.last_mut().expect("balanced").push(List(done));
            }
            '"' => {
                let text = chars.by_ref().take_while(|char| *char != '"').collect();
                stack.last_mut().unwrap().push(Text(text));
            }
            char if char.is_whitespace() => {}
            char => {
                let mut word = String::from(char);
                while let Some(next) =
                    chars.next_if(|next| !next.is_whitespace() && !"()".contains(*next))
                {
                    word.push(next);
                }
                stack.last_mut().unwrap().push(Word(word));
            }
        }
    }
    assert_eq!(stack.len(), 1, "balanced");
    stack.pop().unwrap()
}

fn list(form: &Form) -> &[Form] {
    match form {
        List(forms) => forms,
        other => panic!("a list instead of {other:?}"),
    }
}

fn word(form: &Form) -> &str {
    match form {
        Word(word) => word,
        other => panic!("a word instead of {other:?}"),
    }
}

fn function(form: &Form, names: &[String]) -> Function {
    let [_, name, clauses @ ..] = list(form) else {
        panic!("a function");
    };
    let mut reader = Reader {
        names,
        vars: HashMap::new(),
        locals: HashMap::new(),
        next: 0,
        line: 1,
    };
    let clauses: Vec<Clause> = clauses.iter().map(|clause| reader.clause(clause)).collect();
    Function {
        name: Symbol::new(word(name)),
        arity: u8::try_from(clauses[0].patterns.len()).unwrap(),
        exported: true,
        line: 1,
        file: None,
        clauses,
    }
}

struct Reader<'a> {
    names: &'a [String],
    vars: HashMap<String, Var>,
    locals: HashMap<String, LocalFn>,
    next: u32,
    line: u32,
}

impl Reader<'_> {
    fn fresh(&mut self, name: &str) -> Var {
        self.next += 1;
        self.vars.insert(name.to_owned(), Var(self.next));
        Var(self.next)
    }

    fn clauses(&mut self, forms: &[Form]) -> Vec<Clause> {
        forms.iter().map(|form| self.clause(form)).collect()
    }

    fn clause(&mut self, form: &Form) -> Clause {
        let outer = self.vars.clone();
        let [patterns, rest @ ..] = list(form) else {
            panic!("a clause");
        };
        let mut bound = Vec::new();
        let patterns = list(patterns)
            .iter()
            .map(|form| self.pattern(form, &mut bound))
            .collect();
        let (guards, body) = match rest {
            [Word(when), guard, body @ ..] if when == "when" => (vec![self.expr(guard)], body),
            body => (Vec::new(), body),
        };
        let body = self.block(body);
        self.vars = outer;
        Clause {
            patterns,
            guards,
            body,
            line: self.line,
        }
    }

    fn block(&mut self, forms: &[Form]) -> Expr {
        match forms {
            [one] => self.expr(one),
            many => {
                let exprs = many.iter().map(|form| self.expr(form)).collect();
                self.at(ExprKind::Block(exprs))
            }
        }
    }

    fn at(&self, kind: ExprKind) -> Expr {
        Expr {
            kind,
            line: self.line,
        }
    }

    fn constant(form: &Form) -> Option<Quoted> {
        match form {
            Word(word) if word == "[]" => Some(Quoted::List(Vec::new())),
            Word(word) if word.starts_with(':') => Some(Quoted::atom(&word[1..])),
            Word(word) if word.contains('.') && word.parse::<f64>().is_ok() => {
                Some(Quoted::Float(word.parse().unwrap()))
            }
            Word(word) => word.parse().ok().map(Quoted::Integer),
            Text(text) => Some(Quoted::string(text)),
            List(_) => None,
        }
    }

    fn pattern(&mut self, form: &Form, bound: &mut Vec<String>) -> Pattern {
        if let Some(constant) = Self::constant(form) {
            return Pattern::Literal(constant);
        }
        match form {
            Word(word) if word == "_" => Pattern::Any,
            Word(word) if word.starts_with('^') => Pattern::Same(self.vars[&word[1..]]),
            Word(word) if bound.contains(word) => Pattern::Same(self.vars[word]),
            Word(word) => {
                bound.push(word.clone());
                Pattern::Bind(self.fresh(word))
            }
            List(forms) => {
                let parts = &forms[1..];
                match word(&forms[0]) {
                    "tuple" => {
                        Pattern::Tuple(parts.iter().map(|part| self.pattern(part, bound)).collect())
                    }
                    "cons" => {
                        let head = Box::new(self.pattern(&parts[0], bound));
                        Pattern::Cons(head, Box::new(self.pattern(&parts[1], bound)))
                    }
                    "both" => {
                        let left = Box::new(self.pattern(&parts[0], bound));
                        Pattern::Both(left, Box::new(self.pattern(&parts[1], bound)))
                    }
                    "map" => {
                        let pairs = parts
                            .chunks(2)
                            .map(|pair| (self.expr(&pair[0]), self.pattern(&pair[1], bound)));
                        Pattern::Map(pairs.collect())
                    }
                    "bin" => {
                        let segments = parts.iter().map(|part| {
                            let forms = list(part);
                            let value = self.pattern(&forms[0], bound);
                            self.segment(value, &forms[1..])
                        });
                        Pattern::Binary(segments.collect())
                    }
                    other => panic!("no pattern: {other}"),
                }
            }
            Text(_) => unreachable!("a constant"),
        }
    }

    /// `(value type [size])`.
    fn segment<T>(&mut self, value: T, forms: &[Form]) -> Segment<T> {
        let kind = forms.first().map_or("integer", word);
        let size = forms.get(1).map(|size| self.expr(size));
        let (kind, unit) = match kind {
            "integer" => (SegmentKind::Integer, 1),
            "float" => (SegmentKind::Float, 1),
            "binary" => (SegmentKind::Bits, 8),
            "bits" => (SegmentKind::Bits, 1),
            "utf8" => (SegmentKind::Utf8, 1),
            other => panic!("no segment type: {other}"),
        };
        Segment {
            value,
            kind,
            size,
            unit,
            signed: false,
            little: false,
            line: self.line,
        }
    }

    fn boxed(&mut self, form: &Form) -> Box<Expr> {
        Box::new(self.expr(form))
    }

    fn exprs(&mut self, forms: &[Form]) -> Vec<Expr> {
        forms.iter().map(|form| self.expr(form)).collect()
    }

    fn expr(&mut self, form: &Form) -> Expr {
        if let Some(constant) = Self::constant(form) {
            return self.at(ExprKind::Literal(constant));
        }
        let kind = match form {
            Word(word) => ExprKind::Var(
                *self
                    .vars
                    .get(word)
                    .unwrap_or_else(|| panic!("unbound {word}")),
            ),
            List(forms) => match &forms[0] {
                Word(head) => self.form(head, &forms[1..]),
                head => {
                    let fun = self.boxed(head);
                    ExprKind::Call(Callee::Fun(fun), self.exprs(&forms[1..]))
                }
            },
            Text(_) => unreachable!("a constant"),
        };
        self.at(kind)
    }

    fn form(&mut self, head: &str, parts: &[Form]) -> ExprKind {
        match head {
            "tuple" => ExprKind::Tuple(self.exprs(parts)),
            "cons" => ExprKind::List(self.exprs(&parts[..1]), self.boxed(&parts[1])),
            "list" => {
                let nil = self.expr(&Word("[]".into()));
                ExprKind::List(self.exprs(parts), Box::new(nil))
            }
            "map" => ExprKind::Map(self.pairs(parts)),
            "put" => ExprKind::MapPut(self.boxed(&parts[0]), self.pairs(&parts[1..])),
            "update" => ExprKind::MapUpdate(self.boxed(&parts[0]), self.pairs(&parts[1..])),
            "bin" => {
                let segments = parts.iter().map(|part| {
                    let forms = list(part);
                    let value = self.expr(&forms[0]);
                    self.segment(value, &forms[1..])
                });
                ExprKind::Binary(segments.collect())
            }
            "do" => ExprKind::Block(self.exprs(parts)),
            "=" => {
                let value = self.boxed(&parts[1]);
                ExprKind::Match(Box::new(self.pattern(&parts[0], &mut Vec::new())), value)
            }
            "and" => ExprKind::AndAlso(self.boxed(&parts[0]), self.boxed(&parts[1])),
            "or" => ExprKind::OrElse(self.boxed(&parts[0]), self.boxed(&parts[1])),
            "fn" => {
                let clauses = self.clauses(parts);
                ExprKind::Fn {
                    arity: u8::try_from(clauses[0].patterns.len()).unwrap(),
                    clauses,
                }
            }
            "local" => self.local(parts),
            "case" | "if" | "receive" | "try" => self.control(head, parts),
            "&" => ExprKind::CaptureLocal(
                Symbol::new(word(&parts[0])),
                word(&parts[1]).parse().unwrap(),
            ),
            "trace" => ExprKind::StackTrace(self.vars[word(&parts[0])]),
            _ => self.call(head, parts),
        }
    }

    fn pairs(&mut self, forms: &[Form]) -> Vec<(Expr, Expr)> {
        forms
            .chunks(2)
            .map(|pair| (self.expr(&pair[0]), self.expr(&pair[1])))
            .collect()
    }

    /// `(local name (clause…) then…)`.
    fn local(&mut self, parts: &[Form]) -> ExprKind {
        let name = word(&parts[0]);
        let id = LocalFn(u32::try_from(self.locals.len()).unwrap());
        self.locals.insert(name.to_owned(), id);
        let clauses = self.clauses(list(&parts[1]));
        let then = Box::new(self.block(&parts[2..]));
        let arity = u8::try_from(clauses[0].patterns.len()).unwrap();
        ExprKind::LetFn {
            id,
            label: Symbol::new(name),
            arity,
            clauses,
            then,
        }
    }

    fn control(&mut self, head: &str, parts: &[Form]) -> ExprKind {
        match head {
            "case" => ExprKind::Case {
                subject: self.boxed(&parts[0]),
                clauses: self.clauses(&parts[1..]),
                otherwise: Otherwise::Case,
            },
            "if" => {
                let subject = self.boxed(&parts[0]);
                let falsy = parse("((x) when (or (=:= x :false) (=:= x :nil)) :nil)");
                let mut falsy = self.clause(&falsy[0]);
                falsy.body = self.expr(&parts[2]);
                let body = self.expr(&parts[1]);
                let truthy = Clause {
                    patterns: vec![Pattern::Any],
                    guards: Vec::new(),
                    body,
                    line: 1,
                };
                ExprKind::Case {
                    subject,
                    clauses: vec![falsy, truthy],
                    otherwise: Otherwise::Never,
                }
            }
            "receive" => {
                let is_after =
                    |form: &&Form| matches!(&list(form)[0], Word(word) if word == "after");
                let after = parts.iter().find(is_after).map(|form| {
                    let forms = list(form);
                    (self.boxed(&forms[1]), self.boxed(&forms[2]))
                });
                let clauses = parts
                    .iter()
                    .filter(|form| !is_after(form))
                    .cloned()
                    .collect::<Vec<_>>();
                ExprKind::Receive {
                    clauses: self.clauses(&clauses),
                    after,
                }
            }
            _ => self.try_catch(parts),
        }
    }

    /// `(try body (else clause…) (catch trace clause…) (after body))`.
    fn try_catch(&mut self, parts: &[Form]) -> ExprKind {
        let body = self.boxed(&parts[0]);
        let (mut success, mut handlers, mut after) = (None, Vec::new(), None);
        let mut trace = self.fresh("unused trace");
        for part in &parts[1..] {
            let forms = list(part);
            match word(&forms[0]) {
                "else" => success = Some(self.clauses(&forms[1..])),
                "catch" => {
                    trace = self.fresh(word(&forms[1]));
                    handlers = self.clauses(&forms[2..]);
                }
                _ => after = Some(Box::new(self.block(&forms[1..]))),
            }
        }
        ExprKind::Try {
            body,
            success,
            handlers,
            trace,
            after,
        }
    }

    fn call(&mut self, head: &str, parts: &[Form]) -> ExprKind {
        let args = self.exprs(parts);
        if let Some(id) = self.locals.get(head) {
            return ExprKind::CallFn(*id, args);
        }
        if let Some(var) = self.vars.get(head) {
            let fun = self.at(ExprKind::Var(*var));
            return ExprKind::Call(Callee::Fun(Box::new(fun)), args);
        }
        let callee = match head.split_once('.') {
            _ if self.names.iter().any(|name| name == head) => Callee::Local(Symbol::new(head)),
            Some((module, name)) => Callee::Remote(Symbol::new(module), Symbol::new(name)),
            None => Callee::Remote(Symbol::new("erlang"), Symbol::new(head)),
        };
        ExprKind::Call(callee, args)
    }
}
