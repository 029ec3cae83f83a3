//! `<<…>>`, made and matched.

use syntax::{Args, Meta, Quoted, Symbol};

use super::Expander;
use super::dispatch::Target;
use super::map::variable_of;
use crate::core::{Expr, ExprKind, Pattern, Segment, SegmentKind};
use crate::env::Context;
use crate::error::Expanded;
use crate::names::sym;

/// The specification after `::`, as far as written.
#[derive(Debug, Default)]
struct Spec {
    kind: Option<(SegmentKind, u16)>,
    size: Option<Expr>,
    /// The size as it is written.
    size_form: Option<Quoted>,
    unit: Option<u16>,
    signed: Option<bool>,
    little: Option<bool>,
}

/// What is known of the value of a segment before it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    Nothing,
    Integer,
    Float,
    /// Text, as a literal.
    Text,
    /// Something between `<<` and `>>`.
    Bits,
}

impl Known {
    /// What the value of a form is.
    fn of(form: &Quoted, value: Option<&Quoted>, is_binary: bool) -> Known {
        let value = value.unwrap_or(form);
        if is_binary || is_between(form) {
            Known::Bits
        } else if matches!(value, Quoted::Integer(_) | Quoted::Big(_)) {
            Known::Integer
        } else if matches!(value, Quoted::Float(_)) {
            Known::Float
        } else if matches!(value, Quoted::Binary(_) | Quoted::Bitstring(..)) {
            Known::Text
        } else {
            Known::Nothing
        }
    }

    /// The type of a segment that says none.
    fn kind(self) -> SegmentKind {
        match self {
            Known::Nothing | Known::Integer => SegmentKind::Integer,
            Known::Float => SegmentKind::Float,
            Known::Text | Known::Bits => SegmentKind::Bits,
        }
    }

    /// Whether it may be the value of a segment of this type.
    fn fits(self, kind: SegmentKind) -> bool {
        match self {
            Known::Nothing => true,
            Known::Integer => kind != SegmentKind::Bits,
            Known::Float => kind == SegmentKind::Float,
            Known::Text => !matches!(kind, SegmentKind::Integer | SegmentKind::Float),
            Known::Bits => kind == SegmentKind::Bits,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Known::Nothing | Known::Integer => "integer",
            Known::Float => "float",
            Known::Text => "binary",
            Known::Bits => "bitstring",
        }
    }
}

/// Whether a form is `<<…>>`.
fn is_between(form: &Quoted) -> bool {
    form.call_args("<<>>").is_some()
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
            let meta = spec.map_or(meta, |(meta, _)| meta);
            let spec = self.spec(spec)?;
            let known = Known::of(value, value_expr.as_literal(), is_binary_expr(&value_expr));
            let segment = self.segment(meta, value_expr, spec, known);
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
            let meta = match (spec, value) {
                (Some((meta, _)), _) => meta,
                (None, Quoted::Node(node)) => &node.meta,
                (None, _) => meta,
            };
            // Sizes see only what earlier segments bound, so the spec comes first.
            let spec = self.spec(spec)?;
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
            let known = Known::of(value, literal, false);
            let segment = self.segment(meta, pattern, spec, known);
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

    fn segment<T>(&mut self, meta: &Meta, value: T, spec: Spec, known: Known) -> Segment<T> {
        let default = known.kind();
        let (kind, kind_unit) = spec
            .kind
            .unwrap_or((default, if default == SegmentKind::Bits { 8 } else { 1 }));
        let unit = match (spec.unit, kind) {
            (Some(unit), _) => unit,
            (None, SegmentKind::Bits) => kind_unit,
            (None, _) => 1,
        };
        if let Some(message) = contradiction(&spec, kind, unit, known) {
            self.error(meta, message);
        }
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

    fn spec(&mut self, form: Option<(&Meta, &Quoted)>) -> Expanded<Spec> {
        let mut spec = Spec::default();
        if let Some((meta, form)) = form {
            self.read_spec(meta, form, &mut spec)?;
        }
        Ok(spec)
    }

    fn read_spec(&mut self, meta: &Meta, form: &Quoted, spec: &mut Spec) -> Expanded<()> {
        if let Some((left, right)) = form.operands("-") {
            self.read_spec(meta, left, spec)?;
            return self.read_spec(meta, right, spec);
        }
        if let Some((size, unit)) = form.operands("*") {
            if let Quoted::Integer(unit) = unit {
                spec.unit = u16::try_from(*unit).ok();
            }
            if !super::clause::is_underscore(size) {
                self.set_size(meta, size, spec)?;
            }
            return Ok(());
        }
        match form {
            Quoted::Integer(_) => self.set_size(meta, form, spec),
            Quoted::Node(node) => {
                let Quoted::Atom(name) = &node.head else {
                    return self.bad_spec(meta, form);
                };
                let args = match &node.args {
                    Args::Context(_) => &[][..],
                    Args::List(args) => args,
                };
                self.named_spec(meta, form, *name, args, spec)
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
        let shown = self.shown(form);
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
        if matches!(form, Quoted::Node(node) if matches!(node.args, Args::List(_)))
            && args.is_empty()
            && PLAIN_SPECS.contains(&name.as_str())
        {
            self.warning(
                meta,
                format!(
                    "extra parentheses on a bitstring specifier \"{name}()\" have been deprecated. Please remove the \
                     parentheses: \"{name}\".\n\nYou may run \"mix format --migrate\" to fix this warning automatically."
                ),
            );
        }
        match (name.as_str(), args) {
            ("integer", []) => self.set_kind(meta, form, spec, SegmentKind::Integer, 1),
            ("float", []) => self.set_kind(meta, form, spec, SegmentKind::Float, 1),
            ("binary" | "bytes", []) => self.set_kind(meta, form, spec, SegmentKind::Bits, 8),
            ("bitstring" | "bits", []) => self.set_kind(meta, form, spec, SegmentKind::Bits, 1),
            ("utf8", []) => self.set_kind(meta, form, spec, SegmentKind::Utf8, 1),
            ("utf16", []) => self.set_kind(meta, form, spec, SegmentKind::Utf16, 1),
            ("utf32", []) => self.set_kind(meta, form, spec, SegmentKind::Utf32, 1),
            ("signed" | "unsigned", []) => {
                let signed = name == "signed";
                let old = spec.signed.replace(signed).filter(|old| *old != signed);
                let old = old.map(|old| if old { "signed" } else { "unsigned" });
                self.check_conflict(meta, "sign", form, old);
            }
            ("big" | "little" | "native", []) => {
                let little = name != "big";
                let old = spec.little.replace(little).filter(|old| *old != little);
                let old = old.map(|old| if old { "little" } else { "big" });
                self.check_conflict(meta, "endianness", form, old);
            }
            ("size", [size]) => self.set_size(meta, size, spec)?,
            ("unit", [Quoted::Integer(unit @ 1..=256)]) => {
                let unit = u16::try_from(*unit).expect("it is at most 256");
                let old = spec.unit.replace(unit).filter(|old| *old != unit);
                let old = old.map(|old| old.to_string());
                self.check_conflict(meta, "unit", &args[0], old.as_deref());
            }
            ("unit", [other]) => {
                let shown = self.shown(other);
                self.error(
                    meta,
                    format!("unit in bitstring expects an integer as argument, got: {shown}"),
                );
            }
            _ if variable_of(form).is_some() && self.is_size_variable(form) => {
                self.set_size(meta, form, spec)?;
            }
            _ => return self.macro_spec(meta, form, name, args, spec),
        }
        Ok(())
    }

    fn set_size(&mut self, meta: &Meta, form: &Quoted, spec: &mut Spec) -> Expanded<()> {
        spec.size = Some(self.size(form)?);
        let old = spec.size_form.replace(form.clone());
        let old = old.filter(|old| old != form);
        let old = old.map(|old| self.shown(&old));
        self.check_conflict(meta, "size", form, old.as_deref());
        Ok(())
    }

    /// Complains about what is said twice of a segment, and not the same.
    fn check_conflict(&mut self, meta: &Meta, what: &str, form: &Quoted, old: Option<&str>) {
        if let Some(old) = old {
            let new = self.shown(form);
            self.error(
                meta,
                format!("conflicting {what} specification for bit field: \"{new}\" and \"{old}\""),
            );
        }
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
        let old = spec.kind.replace((kind, unit));
        let old = old.filter(|(old, _)| *old != kind);
        let old = old.map(|(old, _)| kind_name(old));
        self.check_conflict(meta, "type", form, old);
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
        if variable_of(form).is_some() {
            self.warning(
                meta,
                format!(
                    "bitstring specifier \"{name}\" does not exist and is being expanded to \"{name}()\", please use \
                     parentheses to remove the ambiguity.\nYou may run \"mix format --migrate\" to fix this warning \
                     automatically."
                ),
            );
        }
        let target = self.in_context(Context::None, |this| this.resolve(name, meta, args))?;
        match target {
            Target::Expanded(expansion, form) => self.inside_of(expansion, |this| {
                this.deeper(|this| this.read_spec(meta, &form, spec))
            }),
            Target::Builtin(_) if name == sym!("@") => self.set_size(meta, form, spec),
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

/// The specifiers without arguments.
const PLAIN_SPECS: &[&str] = &[
    "integer",
    "float",
    "binary",
    "bytes",
    "bitstring",
    "bits",
    "utf8",
    "utf16",
    "utf32",
    "signed",
    "unsigned",
    "big",
    "little",
    "native",
];

/// What is wrong with the parts of a specification as a whole.
fn contradiction(spec: &Spec, kind: SegmentKind, unit: u16, known: Known) -> Option<String> {
    let is_utf = matches!(
        kind,
        SegmentKind::Utf8 | SegmentKind::Utf16 | SegmentKind::Utf32
    );
    let has_size = spec.size.is_some() || spec.unit.is_some();
    let message = if !known.fits(kind) {
        let (given, known) = (kind_name(kind), known.name());
        return Some(format!(
            "conflicting type specification for bit field: \"{given}\" and \"{known}\""
        ));
    } else if is_utf && has_size {
        "size and unit are not supported on utf types"
    } else if (is_utf || kind == SegmentKind::Bits) && spec.signed.is_some() {
        "signed and unsigned specifiers are supported only on integer and float types"
    } else if known == Known::Text && has_size {
        "literal string in bitstring supports only endianness and type specifiers, which must be one of: little, big, \
         native, utf8, utf16, utf32, bits, bytes, binary or bitstring"
    } else if spec.unit.is_some() && spec.size.is_none() && kind != SegmentKind::Bits {
        "integer and float types require a size specifier if the unit specifier is given"
    } else if kind == SegmentKind::Float
        && let Some(Quoted::Integer(size)) = spec.size.as_ref().and_then(Expr::as_literal)
        && !matches!(size.saturating_mul(i64::from(unit)), 16 | 32 | 64)
    {
        let bits = size.saturating_mul(i64::from(unit));
        return Some(format!(
            "float requires size*unit to be 16, 32, or 64 (default), got: {bits}"
        ));
    } else {
        return None;
    };
    Some(message.to_owned())
}

/// The value of a segment, and what stands behind `::` with the place of that.
fn split(form: &Quoted) -> (&Quoted, Option<(&Meta, &Quoted)>) {
    match (form.operands("::"), form) {
        (Some((value, spec)), Quoted::Node(node)) => (value, Some((&node.meta, spec))),
        _ => (form, None),
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
