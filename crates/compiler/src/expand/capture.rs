//! `&`: captures.

use syntax::{Args, Meta, Node, Quoted, Symbol};

use super::dispatch::{Target, is_special_form};
use super::pattern::no_such_import;
use super::{Expander, LocalUse, is_dot};
use crate::core::{Expr, ExprKind};
use crate::error::Expanded;
use crate::names::sym;
use crate::rewrite::{self, Rewrite};

/// The most arguments a capture takes.
const ARITY_MAX: i64 = 255;

impl Expander<'_> {
    pub(super) fn capture_form(&mut self, meta: &Meta, form: &Quoted) -> Expanded<Expr> {
        if let Some((target, Quoted::Integer(arity))) = form.operands("/")
            && let Quoted::Node(node) = target
        {
            if let (Quoted::Node(head), Args::List(args)) = (&node.head, &node.args)
                && args.is_empty()
                && is_dot(head)
                && let Args::List(parts) = &head.args
                && let [receiver, Quoted::Atom(name)] = parts.as_slice()
            {
                return match self.arity(meta, *arity) {
                    Some(arity) => self.capture_remote(&node.meta, receiver, *name, arity),
                    None => Ok(Expr::nil(self.line(meta))),
                };
            }
            if let (Quoted::Atom(name), Args::Context(_)) = (&node.head, &node.args) {
                return match self.arity(meta, *arity) {
                    Some(arity) => self.capture_local(meta, &node.meta, *name, arity),
                    None => Ok(Expr::nil(self.line(meta))),
                };
            }
        }
        match form {
            Quoted::Integer(index) => Ok(self.error(
                meta,
                format!("capture argument &{index} must be used within the capture operator &"),
            )),
            Quoted::Node(node) if matches!(&node.args, Args::List(_)) && !is_multi_block(node) => {
                if let Some(done) = self.capture_sequential(meta, node) {
                    return done;
                }
                self.capture_expression(meta, form)
            }
            Quoted::List(_) | Quoted::Tuple(_) => self.capture_expression(meta, form),
            Quoted::Node(node) if matches!(&node.args, Args::List(_)) => {
                let shown = self.shown(form);
                Ok(self.error(
                    meta,
                    format!("block expressions are not allowed inside the capture operator &, got: {shown}"),
                ))
            }
            Quoted::Big(_)
            | Quoted::Float(_)
            | Quoted::Atom(_)
            | Quoted::Binary(_)
            | Quoted::Bitstring(..)
            | Quoted::Improper(..)
            | Quoted::Map(_)
            | Quoted::Node(_)
            | Quoted::Capture(_)
            | Quoted::Opaque(_) => Ok(self.bad_capture(meta, form)),
        }
    }

    fn bad_capture(&mut self, meta: &Meta, form: &Quoted) -> Expr {
        let meta = place_of(form, meta);
        let shown = self.shown(form);
        self.error(
            meta,
            format!(
                "invalid args for &, expected one of:\n\n  * &Mod.fun/arity to capture a remote function, such as \
                 &Enum.map/2\n  * &fun/arity to capture a local or imported function, such as &is_atom/1\n  * \
                 &some_code(&1, ...) containing at least one argument as &1, such as &List.flatten(&1)\n\nGot: {shown}"
            ),
        )
    }

    /// A capture without `&1`: the receiver of a call may be what is wrong with it.
    fn capture_of_nothing(&mut self, meta: &Meta, form: &Quoted) -> Expanded<Expr> {
        if let Quoted::Node(node) = form
            && let Quoted::Node(head) = &node.head
            && is_dot(head)
            && let Args::List(parts) = &head.args
            && let [receiver, Quoted::Atom(_)] = parts.as_slice()
        {
            let told = self.diagnostics.len();
            let receiver = self.expr(receiver)?;
            if self.diagnostics.len() > told {
                return Ok(receiver);
            }
        }
        Ok(self.bad_capture(meta, form))
    }

    fn arity(&mut self, meta: &Meta, arity: i64) -> Option<u8> {
        let checked = u8::try_from(arity).ok();
        if checked.is_none() {
            self.error(meta, out_of_range(arity));
        }
        checked
    }

    fn capture_remote(
        &mut self,
        meta: &Meta,
        receiver: &Quoted,
        name: Symbol,
        arity: u8,
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let target = self.expr(receiver)?;
        if let Some(module) = target.as_atom() {
            let is_macro = self.env.is_required(module)
                && self.env.module != Some(module)
                && (self
                    .session
                    .interface(self.host, module)
                    .is_some_and(|all| all.macros.contains(name, arity)));
            if is_macro {
                return self.capture_macro(meta, arity, |args| {
                    let dot = Quoted::call(
                        ".",
                        meta.clone(),
                        vec![receiver.clone(), Quoted::Atom(name)],
                    );
                    Quoted::node(dot, meta.clone(), args)
                });
            }
            self.note_remote(module, name, usize::from(arity), meta)?;
            return Ok(external(module, name, arity, line));
        }
        let kind = ExprKind::CaptureRemote(
            Box::new(target),
            Box::new(Expr::atom(name, line)),
            Box::new(Expr::integer(i64::from(arity), line)),
        );
        Ok(Expr::new(kind, line))
    }

    fn capture_local(
        &mut self,
        capture: &Meta,
        meta: &Meta,
        name: Symbol,
        arity: u8,
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let call = |args| Quoted::call(name.as_str(), meta.clone(), args);
        if is_special_form(name.as_str(), usize::from(arity)) {
            return self.capture_macro(meta, arity, call);
        }
        match self.import_kind(name, arity, meta) {
            Some((module, false)) => {
                self.env.lexical.mark_imported(module, name, arity);
                if module != sym!("Elixir.Kernel") {
                    self.note_remote(module, name, usize::from(arity), meta)?;
                }
                if self.env.function.is_some() {
                    self.body.uses.push(LocalUse {
                        name,
                        arity,
                        meta: meta.clone(),
                        is_call: true,
                        imported: Some(module),
                    });
                }
                Ok(external(module, name, arity, line))
            }
            Some((_, true)) => self.capture_macro(meta, arity, call),
            None if self
                .module
                .as_ref()
                .is_some_and(|module| module.defines_macro(name, arity)) =>
            {
                self.capture_macro(meta, arity, call)
            }
            None if self.env.function.is_none() => {
                Ok(self.error(capture, no_such_import(name, usize::from(arity))))
            }
            None => {
                self.use_local(name, usize::from(arity), meta);
                Ok(Expr::new(ExprKind::CaptureLocal(name, arity), line))
            }
        }
    }

    /// The capture of a macro: a function that calls it.
    fn capture_macro(
        &mut self,
        meta: &Meta,
        arity: u8,
        call: impl FnOnce(Vec<Quoted>) -> Quoted,
    ) -> Expanded<Expr> {
        let counter = self.session.next_counter();
        let args: Vec<Quoted> = (1..=i64::from(arity))
            .map(|index| placeholder(index, counter, meta))
            .collect();
        let body = call(args.clone());
        self.fn_of(meta, args, body)
    }

    fn fn_of(&mut self, meta: &Meta, args: Vec<Quoted>, body: Quoted) -> Expanded<Expr> {
        let clause = Quoted::call("->", meta.clone(), vec![Quoted::List(args), body]);
        self.fn_form(meta, &[clause])
    }

    /// `&f(&1, &2)`, where the arguments are just passed on: the same as `&f/2`.
    fn capture_sequential(&mut self, meta: &Meta, node: &Node) -> Option<Expanded<Expr>> {
        let Args::List(args) = &node.args else {
            return None;
        };
        if args.is_empty() {
            return None;
        }
        for (at, arg) in args.iter().enumerate() {
            let [Quoted::Integer(index)] = arg.call_args("&")? else {
                return None;
            };
            if usize::try_from(*index).ok()? != at + 1 {
                return None;
            }
        }
        let arity = u8::try_from(args.len()).ok()?;
        match &node.head {
            Quoted::Atom(name) if !is_special_form(name.as_str(), args.len()) => {
                let is_macro = match self.import_kind(*name, arity, &node.meta) {
                    Some((_, is_macro)) => is_macro,
                    None => self
                        .module
                        .as_ref()
                        .is_some_and(|module| module.defines_macro(*name, arity)),
                };
                if is_macro {
                    None
                } else {
                    Some(self.capture_local(meta, &node.meta, *name, arity))
                }
            }
            Quoted::Node(head) if is_dot(head) => {
                let Args::List(parts) = &head.args else {
                    return None;
                };
                let [receiver, Quoted::Atom(name)] = parts.as_slice() else {
                    return None;
                };
                let is_plain = receiver.call_args("__aliases__").is_some()
                    || matches!(receiver, Quoted::Atom(_));
                is_plain.then(|| self.capture_remote(meta, receiver, *name, arity))
            }
            Quoted::Integer(_)
            | Quoted::Big(_)
            | Quoted::Float(_)
            | Quoted::Atom(_)
            | Quoted::Binary(_)
            | Quoted::Bitstring(..)
            | Quoted::List(_)
            | Quoted::Improper(..)
            | Quoted::Tuple(_)
            | Quoted::Map(_)
            | Quoted::Node(_)
            | Quoted::Capture(_)
            | Quoted::Opaque(_) => None,
        }
    }

    fn capture_expression(&mut self, meta: &Meta, form: &Quoted) -> Expanded<Expr> {
        let counter = self.session.next_counter();
        let mut body = form.clone();
        let mut used = Vec::new();
        if let Err(nested) = replace(&mut body, counter, &mut used) {
            let meta = if let Quoted::Node(node) = &nested {
                &node.meta
            } else {
                meta
            };
            let shown = self.shown(&nested);
            return Ok(self.error(
                meta,
                format!(
                    "nested captures are not allowed. You cannot define a function using the capture operator & inside \
                     another function defined via &. Got invalid nested capture: {shown}"
                ),
            ));
        }
        let Some(highest) = used.iter().map(|(index, _)| *index).max() else {
            return self.capture_of_nothing(meta, form);
        };
        if let Some((bad, meta)) = used.iter().find(|(index, _)| *index < 1) {
            return Ok(self.error(meta, out_of_range(*bad)));
        }
        let meta_of_form = place_of(form, meta);
        let is_used = |index: &i64| used.iter().any(|(known, _)| known == index);
        if let Some(missing) = (1..highest).find(|index| !is_used(index)) {
            return Ok(self.error(
                meta_of_form,
                format!("capture argument &{highest} cannot be defined without &{missing} (you cannot skip arguments, all arguments must be numbered)"),
            ));
        }
        if highest > ARITY_MAX {
            return Ok(self.error(meta_of_form, out_of_range(highest)));
        }
        let args = (1..=highest)
            .map(|index| placeholder(index, counter, meta))
            .collect();
        self.fn_of(meta, args, body)
    }
}

fn out_of_range(index: i64) -> String {
    format!("capture argument &{index} must be numbered between 1 and 255")
}

/// Where what is captured stands: a call has a place, all else is where the capture is.
fn place_of<'q>(form: &'q Quoted, capture: &'q Meta) -> &'q Meta {
    if let Quoted::Node(node) = form
        && node.meta.line != 0
        && matches!(node.args, Args::List(_))
    {
        return &node.meta;
    }
    capture
}

/// `&module.name/arity`, with Erlang's own name for what is inlined.
fn external(module: Symbol, name: Symbol, arity: u8, line: u32) -> Expr {
    let (module, name) = match rewrite::inline(module, name, usize::from(arity)) {
        Rewrite::Rename(module, name) => (module, name),
        Rewrite::None | Rewrite::Swap(..) | Rewrite::Element(_) => (module, name),
    };
    let kind = ExprKind::CaptureRemote(
        Box::new(Expr::atom(module, line)),
        Box::new(Expr::atom(name, line)),
        Box::new(Expr::integer(i64::from(arity), line)),
    );
    Expr::new(kind, line)
}

fn placeholder(index: i64, counter: i64, meta: &Meta) -> Quoted {
    let mut meta = Meta {
        span: meta.span,
        ..Meta::at_line(meta.line)
    };
    meta.pairs.push((sym!("counter"), Quoted::Integer(counter)));
    meta.pairs.push((sym!("generated"), Quoted::atom("true")));
    Quoted::variable(Symbol::new(&format!("&{index}")), meta, sym!("nil"))
}

fn is_multi_block(node: &Node) -> bool {
    node.head == Quoted::Atom(sym!("__block__"))
        && matches!(&node.args, Args::List(items) if items.len() != 1)
}

/// Turns `&1`, `&2` … into variables; a capture inside is an error.
fn replace(form: &mut Quoted, counter: i64, used: &mut Vec<(i64, Meta)>) -> Result<(), Quoted> {
    let mut work = vec![form];
    while let Some(form) = work.pop() {
        if let Some([inner]) = form.call_args("&") {
            let Quoted::Integer(index) = inner else {
                return Err(form.clone());
            };
            let index = *index;
            let meta = if let Quoted::Node(node) = &*form {
                node.meta.clone()
            } else {
                Meta::default()
            };
            *form = placeholder(index, counter, &meta);
            used.push((index, meta));
            continue;
        }
        form.each_part_mut(|part| work.push(part));
    }
    Ok(())
}

impl Expander<'_> {
    /// Where `name/arity` is imported from, and whether it is a macro.
    pub(super) fn import_kind(
        &mut self,
        name: Symbol,
        arity: u8,
        meta: &Meta,
    ) -> Option<(Symbol, bool)> {
        match self.imported(name, arity, meta)? {
            Target::Builtin(module) => Some((module, true)),
            Target::Function(module) => Some((module, false)),
            Target::Expanded(..) | Target::Local | Target::Failed => None,
        }
    }
}
