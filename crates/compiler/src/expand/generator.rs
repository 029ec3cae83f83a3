//! The loops of comprehensions.
//!
//! A list is walked by a local function; anything else goes through `Enum.reduce/3`; a bit string is
//! matched piece by piece. The rest of the comprehension is expanded once, in a local function of
//! its own if both walks need it.

use syntax::Quoted;

use super::clause::alternatives;
use super::{Expander, Whole};
use crate::core::{Clause, Expr, ExprKind, LocalFn, Otherwise, Pattern, Segment, SegmentKind, Var};
use crate::error::Expanded;
use crate::names::sym;

/// Expands what a round does, given the accumulator.
type Innermost<'f> = dyn FnMut(&mut Expander<'_>, Var) -> Expanded<Expr> + 'f;

impl Expander<'_> {
    /// Runs through `forms` (generators and filters) with an accumulator that starts as `initial`.
    pub(super) fn generate(
        &mut self,
        forms: &[Quoted],
        initial: Expr,
        line: u32,
        innermost: &mut Innermost<'_>,
    ) -> Expanded<Expr> {
        let Some((first, rest)) = forms.split_first() else {
            if let ExprKind::Var(acc) = initial.kind {
                return innermost(self, acc);
            }
            let acc = self.temp();
            let body = innermost(self, acc)?;
            let bind = ExprKind::Match(Box::new(Pattern::Bind(acc)), Box::new(initial));
            return Ok(Expr::block(vec![Expr::new(bind, line), body], line));
        };
        if let Some((left, right)) = first.operands("<-") {
            let begins = self.line_of(first);
            let place = self.meta_of(first);
            let whole = Whole::Clause(&place);
            let mut made =
                self.list_generator(whole, (left, right), rest, initial, line, innermost)?;
            made.line = begins;
            return Ok(made);
        }
        if let Some(segments) = first.call_args("<<>>")
            && let Some((last, before)) = segments.split_last()
            && let Some((left, right)) = last.operands("<-")
        {
            let mut pattern = before.to_vec();
            pattern.push(left.clone());
            return self.binary_generator(&pattern, right, rest, initial, line, innermost);
        }
        self.filter(first, rest, initial, line, innermost)
    }

    fn filter(
        &mut self,
        form: &Quoted,
        rest: &[Quoted],
        initial: Expr,
        line: u32,
        innermost: &mut Innermost<'_>,
    ) -> Expanded<Expr> {
        if let ExprKind::Var(acc) = initial.kind {
            let condition = self.expr(form)?;
            let yes = self.generate(rest, initial, line, innermost)?;
            return Ok(self.if_true(condition, yes, Expr::var(acc, line), line));
        }
        let acc = self.temp();
        let bind = ExprKind::Match(Box::new(Pattern::Bind(acc)), Box::new(initial));
        let condition = self.expr(form)?;
        let yes = self.generate(rest, Expr::var(acc, line), line, innermost)?;
        let choice = self.if_true(condition, yes, Expr::var(acc, line), line);
        Ok(Expr::block(vec![Expr::new(bind, line), choice], line))
    }

    fn list_generator(
        &mut self,
        whole: Whole<'_>,
        (left, right): (&Quoted, &Quoted),
        rest: &[Quoted],
        initial: Expr,
        line: u32,
        innermost: &mut Innermost<'_>,
    ) -> Expanded<Expr> {
        // What the source binds, nobody sees.
        let source = self.scoped(|this| this.expr(right))?;
        let (pattern, guards) = match left.operands("when") {
            Some((pattern, guard)) => (pattern, alternatives(guard)),
            None => (left, Vec::new()),
        };
        let (step, item, acc) = (self.fresh_fn(), self.temp(), self.temp());
        let body = self.scoped(|this| {
            let pattern = this.one_pattern(whole, pattern)?;
            let guards = this.guards(&guards)?;
            let body = this.generate(rest, Expr::var(acc, line), line, innermost)?;
            let sure = guards.is_empty() && matches!(pattern, Pattern::Any | Pattern::Bind(_));
            let mut clauses = vec![Clause {
                patterns: vec![pattern],
                guards,
                body,
                line,
            }];
            if !sure {
                clauses.push(Clause::new(vec![Pattern::Any], Expr::var(acc, line)));
            }
            Ok(Expr::case(
                Expr::var(item, line),
                clauses,
                Otherwise::Never,
                line,
            ))
        })?;
        let step_clause = Clause::new(vec![Pattern::Bind(item), Pattern::Bind(acc)], body);
        let walk = self.walk(step, source, initial, line);
        Ok(let_fn(step, vec![step_clause], walk, line))
    }

    /// Calls `step(item, acc)` for each item of `source`.
    fn walk(&mut self, step: LocalFn, source: Expr, initial: Expr, line: u32) -> Expr {
        let each = self.fresh_fn();
        let (list, start) = (self.temp(), self.temp());
        let bind = |var, value| {
            Expr::new(
                ExprKind::Match(Box::new(Pattern::Bind(var)), Box::new(value)),
                line,
            )
        };
        let known = is_list(&source);
        let bindings = vec![bind(start, initial), bind(list, source)];
        let read = |var| Expr::var(var, line);
        let (head, tail, acc, done) = (self.temp(), self.temp(), self.temp(), self.temp());
        let once = call_fn(step, vec![read(head), read(acc)], line);
        let again = call_fn(each, vec![read(tail), once], line);
        let cons = Pattern::Cons(Box::new(Pattern::Bind(head)), Box::new(Pattern::Bind(tail)));
        let empty = Pattern::Literal(Quoted::List(Vec::new()));
        let clauses = vec![
            Clause::new(vec![cons, Pattern::Bind(acc)], again),
            Clause::new(vec![empty, Pattern::Bind(done)], read(done)),
        ];
        let looped = let_fn(
            each,
            clauses,
            call_fn(each, vec![read(list), read(start)], line),
            line,
        );
        let mut items = bindings;
        if known {
            items.push(looped);
            return Expr::block(items, line);
        }
        let other = self.walk_other(step, list, start, line);
        let is_list = Expr::erlang(sym!("is_list"), vec![read(list)], line);
        let choice = Expr::case(
            is_list,
            vec![
                Clause::new(vec![Pattern::atom(sym!("true"))], looped),
                Clause::new(vec![Pattern::atom(sym!("false"))], other),
            ],
            Otherwise::Never,
            line,
        );
        items.push(choice);
        Expr::block(items, line)
    }

    fn walk_other(&mut self, step: LocalFn, source: Var, start: Var, line: u32) -> Expr {
        let (item, acc) = (self.temp(), self.temp());
        let body = call_fn(
            step,
            vec![Expr::var(item, line), Expr::var(acc, line)],
            line,
        );
        let clause = Clause::new(vec![Pattern::Bind(item), Pattern::Bind(acc)], body);
        let fun = Expr::new(
            ExprKind::Fn {
                arity: 2,
                clauses: vec![clause],
            },
            line,
        );
        let args = vec![Expr::var(source, line), Expr::var(start, line), fun];
        Expr::remote(sym!("Elixir.Enum"), sym!("reduce"), args, line)
    }

    /// `<<pattern <- source>>`: takes pieces off the front; a piece that does not match but has the size of
    /// one is skipped, and what is too short ends the loop.
    fn binary_generator(
        &mut self,
        pattern: &[Quoted],
        right: &Quoted,
        rest: &[Quoted],
        initial: Expr,
        line: u32,
        innermost: &mut Innermost<'_>,
    ) -> Expanded<Expr> {
        // What the source binds, nobody sees.
        let source = self.scoped(|this| this.expr(right))?;
        let each = self.fresh_fn();
        let (tail, acc) = (self.temp(), self.temp());
        let clauses = self.scoped(|this| {
            let place = syntax::Meta::at_line(line);
            let form = Quoted::call("<<>>", place.clone(), pattern.to_vec());
            let Pattern::Binary(mut segments) = this.one_pattern(Whole::Clause(&place), &form)?
            else {
                return Ok(Vec::new());
            };
            let skip = this.skip_clause(each, &segments, line);
            segments.push(rest_of(Pattern::Bind(tail), line));
            let next = this.generate(rest, Expr::var(acc, line), line, innermost)?;
            let again = call_fn(each, vec![Expr::var(tail, line), next], line);
            let mut clauses = vec![Clause::new(
                vec![Pattern::Binary(segments), Pattern::Bind(acc)],
                again,
            )];
            clauses.extend(skip);
            Ok(clauses)
        })?;
        let mut clauses = clauses;
        let (left, done) = (self.temp(), self.temp());
        let is_bits = Expr::erlang(sym!("is_bitstring"), vec![Expr::var(left, line)], line);
        clauses.push(
            Clause::new(
                vec![Pattern::Bind(left), Pattern::Bind(done)],
                Expr::var(done, line),
            )
            .when(is_bits),
        );
        let (other, unused) = (self.temp(), self.temp());
        let reason = Expr::tuple(
            vec![
                Expr::atom(sym!("bad_generator"), line),
                Expr::var(other, line),
            ],
            line,
        );
        clauses.push(Clause::new(
            vec![Pattern::Bind(other), Pattern::Bind(unused)],
            Expr::erlang(sym!("error"), vec![reason], line),
        ));
        let start = call_fn(each, vec![source, initial], line);
        Ok(let_fn(each, clauses, start, line))
    }

    /// A clause for pieces of the right size whose values do not match.
    fn skip_clause(
        &mut self,
        each: LocalFn,
        segments: &[Segment<Pattern>],
        line: u32,
    ) -> Option<Clause> {
        let mut any = Vec::with_capacity(segments.len() + 1);
        let mut refutable = false;
        for segment in segments {
            let sized_by_piece = segment
                .size
                .as_ref()
                .is_some_and(|size| size.as_literal().is_none());
            if sized_by_piece {
                // The size itself was read from the piece: nothing can be skipped without it.
                return None;
            }
            refutable |= !matches!(segment.value, Pattern::Bind(_) | Pattern::Any)
                || matches!(segment.kind, SegmentKind::Float);
            let mut plain = Segment {
                value: Pattern::Any,
                ..segment.clone()
            };
            if let Pattern::Literal(Quoted::Binary(text)) = &segment.value
                && segment.size.is_none()
            {
                let bytes =
                    i64::try_from(text.len()).expect("literals are shorter than 2^63 bytes");
                plain.size = Some(Expr::integer(bytes, line));
                plain.unit = 8;
            }
            any.push(plain);
        }
        if !refutable {
            return None;
        }
        let (tail, acc) = (self.temp(), self.temp());
        any.push(rest_of(Pattern::Bind(tail), line));
        let again = call_fn(
            each,
            vec![Expr::var(tail, line), Expr::var(acc, line)],
            line,
        );
        Some(Clause::new(
            vec![Pattern::Binary(any), Pattern::Bind(acc)],
            again,
        ))
    }
}

/// Whether the expression can only be a list.
fn is_list(source: &Expr) -> bool {
    let mut source = source;
    while let ExprKind::List(_, tail) = &source.kind {
        source = tail;
    }
    matches!(&source.kind, ExprKind::Literal(Quoted::List(_)))
}

fn rest_of(value: Pattern, line: u32) -> Segment<Pattern> {
    Segment {
        unit: 1,
        ..Segment::bytes(value, line)
    }
}

fn call_fn(id: LocalFn, args: Vec<Expr>, line: u32) -> Expr {
    Expr::new(ExprKind::CallFn(id, args), line)
}

fn let_fn(id: LocalFn, clauses: Vec<Clause>, then: Expr, line: u32) -> Expr {
    let label = sym!("-for/each-");
    Expr::new(
        ExprKind::LetFn {
            id,
            label,
            arity: 2,
            clauses,
            then: Box::new(then),
        },
        line,
    )
}
