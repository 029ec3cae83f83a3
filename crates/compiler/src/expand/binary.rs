//! `<<…>>`, made and matched.

use syntax::{Args, Meta, Quoted, Symbol};

use super::dispatch::Target;
use super::map::variable_of;
use super::{Expander, binary_call};
use crate::core::{Expr, ExprKind, Pattern, Segment, SegmentKind};
use crate::env::Context;
use crate::error::Expanded;
use crate::names::sym;

/// The specification after `::`, as far as written.
#[derive(Debug, Default)]
struct Spec {
    kind: Option<(SegmentKind, u16)>,
    size: Option<Expr>,
    unit: Option<u16>,
    signed: Option<bool>,
    little: Option<bool>,
}

impl Expander<'_> {
    pub(super) fn binary_form(&mut self, meta: &Meta, forms: &[Quoted]) -> Expanded<Expr> {
        let line = self.line(meta);
        let mut bound = Vec::new();
        let mut segments = Vec::with_capacity(forms.len());
        for form in forms {
            let (value, spec) = split(form);
            let mark = self.env.scope.mark();
            let value_expr = self.expr(value)?;
            bound.extend(self.env.scope.undo_to(mark));
            let spec = self.spec(meta, spec)?;
            let default = default_kind(value, value_expr.as_literal(), is_binary_expr(&value_expr));
            let segment = self.segment(meta, value_expr, spec, default);
            segments.push(segment);
        }
        self.env.scope.redo(&bound);
        Ok(fold_text(segments, line))
    }

    pub(super) fn binary_pattern(&mut self, meta: &Meta, forms: &[Quoted]) -> Expanded<Pattern> {
        let mut segments = Vec::with_capacity(forms.len());
        let count = forms.len();
        for (at, form) in forms.iter().enumerate() {
            let (value, spec) = split(form);
            let meta = if let Quoted::Node(node) = value {
                &node.meta
            } else {
                meta
            };
            // Sizes see only what earlier segments bound, so the spec comes first.
            let spec = self.spec(meta, spec)?;
            let pattern = self.pattern(value)?;
            if let Pattern::Binary(inner) = pattern {
                // `<<1, rest::binary>> = "a" <> …` in a nested `<>`.
                segments.extend(inner);
                continue;
            }
            let literal = if let Pattern::Literal(term) = &pattern {
                Some(term)
            } else {
                None
            };
            let default = default_kind(value, literal, false);
            let segment = self.segment(meta, pattern, spec, default);
            if segment.kind == SegmentKind::Bits
                && segment.size.is_none()
                && at + 1 < count
                && !matches!(segment.value, Pattern::Literal(_))
            {
                self.error(
                    meta,
                    "a binary field without size is only allowed at the end of a binary pattern, at the right side of \
                     binary concatenation and never allowed in binary generators. The following examples are \
                     invalid:\n\n    rest <> \"foo\"\n    <<rest::binary, \"foo\">>\n\nThey are invalid because there \
                     is a bits/bitstring component not at the end. However, the \"reverse\" would work:\n\n    \"foo\" \
                     <> rest\n    <<\"foo\", rest::binary>>\n\n"
                        .to_owned(),
                );
            }
            segments.push(segment);
        }
        Ok(Pattern::Binary(segments))
    }

    fn segment<T>(
        &mut self,
        meta: &Meta,
        value: T,
        spec: Spec,
        default: SegmentKind,
    ) -> Segment<T> {
        let (kind, kind_unit) = spec
            .kind
            .unwrap_or((default, if default == SegmentKind::Bits { 8 } else { 1 }));
        let is_utf = matches!(
            kind,
            SegmentKind::Utf8 | SegmentKind::Utf16 | SegmentKind::Utf32
        );
        if is_utf && (spec.size.is_some() || spec.unit.is_some()) {
            self.error(
                meta,
                "size and unit are not supported on utf types".to_owned(),
            );
        }
        if kind == SegmentKind::Bits && spec.signed.is_some() {
            self.error(
                meta,
                "signed and unsigned specifiers are supported only on integer and float types"
                    .to_owned(),
            );
        }
        let unit = match (spec.unit, kind) {
            (Some(unit), _) => {
                if spec.size.is_none() && kind != SegmentKind::Bits {
                    self.error(
                        meta,
                        "integer and float types require a size specifier if the unit specifier is given".to_owned(),
                    );
                }
                unit
            }
            (None, SegmentKind::Bits) => kind_unit,
            (None, _) => 1,
        };
        Segment {
            value,
            kind,
            size: spec.size,
            unit,
            signed: spec.signed.unwrap_or(false),
            little: spec.little.unwrap_or(false),
            line: self.line(meta),
        }
    }

    fn spec(&mut self, meta: &Meta, form: Option<&Quoted>) -> Expanded<Spec> {
        let mut spec = Spec::default();
        if let Some(form) = form {
            self.read_spec(meta, form, &mut spec)?;
        }
        Ok(spec)
    }

    fn read_spec(&mut self, meta: &Meta, form: &Quoted, spec: &mut Spec) -> Expanded<()> {
        if let Some((left, right)) = binary_call(form, "-") {
            self.read_spec(meta, left, spec)?;
            return self.read_spec(meta, right, spec);
        }
        if let Some((size, unit)) = binary_call(form, "*") {
            if let Quoted::Integer(unit) = unit {
                spec.unit = u16::try_from(*unit).ok();
            }
            if !super::clause::is_underscore(size) {
                spec.size = Some(self.size(size)?);
            }
            return Ok(());
        }
        match form {
            Quoted::Integer(_) => {
                spec.size = Some(self.size(form)?);
                Ok(())
            }
            Quoted::Node(node) => {
                let Quoted::Atom(name) = &node.head else {
                    return self.bad_spec(meta, form);
                };
                let args = match &node.args {
                    Args::Context(_) => &[][..],
                    Args::List(args) => args,
                };
                self.named_spec(&node.meta, form, *name, args, spec)
            }
            Quoted::Big(_)
            | Quoted::Float(_)
            | Quoted::Atom(_)
            | Quoted::Binary(_)
            | Quoted::Bitstring(..)
            | Quoted::List(_)
            | Quoted::Improper(..)
            | Quoted::Tuple(_)
            | Quoted::Map(_)
            | Quoted::Capture(_)
            | Quoted::Opaque(_) => self.bad_spec(meta, form),
        }
    }

    fn bad_spec(&mut self, meta: &Meta, form: &Quoted) -> Expanded<()> {
        let shown = crate::inspect::source(form);
        self.error(meta, format!("unknown bitstring specifier: {shown}"));
        Ok(())
    }

    fn named_spec(
        &mut self,
        meta: &Meta,
        form: &Quoted,
        name: Symbol,
        args: &[Quoted],
        spec: &mut Spec,
    ) -> Expanded<()> {
        match (name.as_str(), args) {
            ("integer", []) => self.set_kind(meta, form, spec, SegmentKind::Integer, 1),
            ("float", []) => self.set_kind(meta, form, spec, SegmentKind::Float, 1),
            ("binary" | "bytes", []) => self.set_kind(meta, form, spec, SegmentKind::Bits, 8),
            ("bitstring" | "bits", []) => self.set_kind(meta, form, spec, SegmentKind::Bits, 1),
            ("utf8", []) => self.set_kind(meta, form, spec, SegmentKind::Utf8, 1),
            ("utf16", []) => self.set_kind(meta, form, spec, SegmentKind::Utf16, 1),
            ("utf32", []) => self.set_kind(meta, form, spec, SegmentKind::Utf32, 1),
            ("signed", []) => spec.signed = Some(true),
            ("unsigned", []) => spec.signed = Some(false),
            ("big", []) => spec.little = Some(false),
            ("little" | "native", []) => spec.little = Some(true),
            ("size", [size]) => spec.size = Some(self.size(size)?),
            ("unit", [Quoted::Integer(unit @ 1..=256)]) => {
                spec.unit = Some(u16::try_from(*unit).expect("it is at most 256"));
            }
            ("unit", [other]) => {
                let shown = crate::inspect::source(other);
                self.error(
                    meta,
                    format!("unit in bitstring expects an integer as argument, got: {shown}"),
                );
            }
            _ if variable_of(form).is_some() && self.is_size_variable(form) => {
                spec.size = Some(self.size(form)?);
            }
            _ => return self.macro_spec(meta, form, name, args, spec),
        }
        Ok(())
    }

    /// `<<x::n>>` with a variable `n` is a size.
    fn is_size_variable(&self, form: &Quoted) -> bool {
        variable_of(form)
            .is_some_and(|(key, _)| self.bound_here(key).or(self.env.scope.get(key)).is_some())
    }

    fn set_kind(
        &mut self,
        meta: &Meta,
        form: &Quoted,
        spec: &mut Spec,
        kind: SegmentKind,
        unit: u16,
    ) {
        if let Some((other, _)) = spec.kind.filter(|(other, _)| *other != kind) {
            let (new, old) = (crate::inspect::source(form), kind_name(other));
            self.error(
                meta,
                format!("conflicting type specification for bit field: \"{new}\" and \"{old}\""),
            );
        }
        spec.kind = Some((kind, unit));
    }

    /// A specifier of the program's own: a macro that expands to specifiers.
    fn macro_spec(
        &mut self,
        meta: &Meta,
        form: &Quoted,
        name: Symbol,
        args: &[Quoted],
        spec: &mut Spec,
    ) -> Expanded<()> {
        let target = self.in_context(Context::None, |this| this.resolve(name, meta, args))?;
        match target {
            Target::Expanded(form) => self.deeper(|this| this.read_spec(meta, &form, spec)),
            Target::Builtin(_) if name == sym!("@") => {
                spec.size = Some(self.size(form)?);
                Ok(())
            }
            Target::Builtin(_) | Target::Function(_) | Target::Local => self.bad_spec(meta, form),
            Target::Failed => Ok(()),
        }
    }

    /// A size: in patterns a guard expression that also sees what earlier segments bound.
    fn size(&mut self, form: &Quoted) -> Expanded<Expr> {
        if self.env.context != Context::Match {
            return self.scoped(|this| this.expr(form));
        }
        let bound: Vec<_> = self.bound_variables();
        // Not a scope of its own: the variables live on after it.
        let mark = self.env.scope.mark();
        for (key, var) in bound {
            self.env.scope.bind(key, var);
        }
        let size = self.in_context(Context::Guard, |this| this.expr(form));
        self.env.scope.undo_to(mark);
        size
    }
}

fn kind_name(kind: SegmentKind) -> &'static str {
    match kind {
        SegmentKind::Integer => "integer",
        SegmentKind::Float => "float",
        SegmentKind::Bits => "binary",
        SegmentKind::Utf8 => "utf8",
        SegmentKind::Utf16 => "utf16",
        SegmentKind::Utf32 => "utf32",
    }
}

fn split(form: &Quoted) -> (&Quoted, Option<&Quoted>) {
    match binary_call(form, "::") {
        Some((value, spec)) => (value, Some(spec)),
        None => (form, None),
    }
}

/// The type of a segment without one.
fn default_kind(form: &Quoted, value: Option<&Quoted>, is_binary: bool) -> SegmentKind {
    let value = value.unwrap_or(form);
    let is_bits = matches!(value, Quoted::Binary(_) | Quoted::Bitstring(..));
    if is_bits || is_binary || super::call_args(form, "<<>>").is_some() {
        SegmentKind::Bits
    } else if matches!(value, Quoted::Float(_)) {
        SegmentKind::Float
    } else {
        SegmentKind::Integer
    }
}

fn is_binary_expr(expr: &Expr) -> bool {
    matches!(expr.kind, ExprKind::Binary(_))
}

/// Makes a constant of segments that are all text, and opens `<<…>>` inside `<<…>>`.
fn fold_text(segments: Vec<Segment<Expr>>, line: u32) -> Expr {
    let mut flat: Vec<Segment<Expr>> = Vec::with_capacity(segments.len());
    for segment in segments {
        let is_all = segment.kind == SegmentKind::Bits && segment.size.is_none();
        if is_all && matches!(segment.value.kind, ExprKind::Binary(_)) {
            if let ExprKind::Binary(inner) = segment.value.kind {
                flat.extend(inner);
            }
        } else {
            flat.push(segment);
        }
    }
    let mut bytes = Vec::new();
    for segment in &flat {
        match (segment.value.as_literal(), segment.kind, &segment.size) {
            (Some(Quoted::Binary(text)), SegmentKind::Bits, None) => bytes.extend_from_slice(text),
            (Some(Quoted::Integer(byte @ 0..=255)), SegmentKind::Integer, None) => {
                bytes.push(u8::try_from(*byte).expect("it is at most 255"));
            }
            _ => return Expr::new(ExprKind::Binary(flat), line),
        }
    }
    Expr::literal(Quoted::Binary(bytes.into()), line)
}
