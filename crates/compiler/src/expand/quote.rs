//! `quote` and `unquote`.
//!
//! Quoting turns a form into the core that makes it; whatever holds no `unquote` is a constant.
//! Definitions with unquote fragments are kept by the same means, as they are written ([`Mode::Escape`]).

use syntax::{Args, Meta, Node, Quoted, Symbol};

use super::clause::sections;
use super::{Expander, is_dot};
use crate::constant::{constant, join};
use crate::core::{Expr, ExprKind, Pattern, Var};
use crate::error::Expanded;
use crate::literal::meta_term;
use crate::names::sym;

/// What happens to what is quoted besides unquoting.
#[derive(Clone, Debug)]
pub(super) enum Mode {
    /// Nothing: it stays as written.
    Escape,
    /// It gets hygiene.
    Quote {
        /// The context of its variables.
        context: Expr,
        /// `line:`.
        line: Option<LineOption>,
        /// `location: :keep` or `file:`, the file.
        keep: Option<String>,
        /// `generated: true`.
        generated: bool,
    },
}

/// What `line:` asks for.
#[derive(Clone, Debug)]
pub(super) enum LineOption {
    /// `true`: the line where the form is written.
    Written,
    /// This one.
    Given(Expr),
}

/// How to quote.
#[derive(Clone, Debug)]
pub(super) struct Quoting {
    pub(super) mode: Mode,
    pub(super) unquote: bool,
}

impl Expander<'_> {
    pub(super) fn quote_form(
        &mut self,
        meta: &Meta,
        options: Option<&Quoted>,
        block: &Quoted,
    ) -> Expanded<Expr> {
        let Some(mut all) = sections(block) else {
            return Ok(self.error(meta, "invalid arguments for \"quote\"".to_owned()));
        };
        let Some(at) = all.iter().position(|(name, _)| *name == "do") else {
            return Ok(self.error(meta, "missing :do option in \"quote\"".to_owned()));
        };
        let (_, body) = all.remove(at);
        match options.map(sections) {
            None => {}
            Some(Some(more)) => all.extend(more),
            Some(None) => {
                let shown = options.map(|form| self.shown(form)).unwrap_or_default();
                return Ok(self.error(
                    meta,
                    format!("invalid options for quote, expected a keyword list, got: {shown}"),
                ));
            }
        }
        self.quote_with(meta, &all, body)
    }

    fn quote_with(
        &mut self,
        meta: &Meta,
        options: &[(&str, &Quoted)],
        body: &Quoted,
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let mut unquote = true;
        let mut context = Expr::atom(self.env.module.unwrap_or(sym!("Elixir")), line);
        let (mut at_line, mut keep, mut generated, mut bindings) = (None, None, false, None);
        for (name, form) in options {
            if *name == "bind_quoted" {
                bindings = Some(*form);
                unquote = false;
                continue;
            }
            let value = self.expr(form)?;
            match (*name, value.as_atom().map(Symbol::as_str)) {
                ("unquote", Some(flag @ ("true" | "false"))) => unquote = flag == "true",
                ("generated", Some(flag @ ("true" | "false"))) => generated = flag == "true",
                ("location", Some("keep")) => keep = Some(self.env.file.to_string()),
                ("file", None) if let Some(Quoted::Binary(file)) = value.as_literal() => {
                    keep = Some(String::from_utf8_lossy(file).into_owned());
                }
                ("line", Some("true")) => at_line = Some(LineOption::Written),
                ("line", Some("false")) => at_line = None,
                ("line", None) => at_line = Some(LineOption::Given(value)),
                ("context", flag) if flag != Some("nil") => context = value,
                ("unquote" | "generated" | "location" | "file" | "line" | "context", _) => {
                    let shown = self.shown(form);
                    let text =
                        format!("invalid runtime value for option :{name} in quote, got: {shown}");
                    self.error(meta, text);
                }
                (name, _) => {
                    self.error(meta, format!("unsupported option :{name} given to quote"));
                }
            }
        }
        let mode = Mode::Quote {
            context,
            line: at_line,
            keep,
            generated,
        };
        let quoting = Quoting { mode, unquote };
        let mut made = match bindings {
            Some(bindings) => self.quote_bound(meta, bindings, body, &quoting),
            None => self.quoted(body, &quoting),
        }?;
        // What is quoted does not run here: coverage has no line to count.
        if let ExprKind::Tuple(_) | ExprKind::Literal(Quoted::Node(_)) = made.kind {
            made.line = 0;
        }
        Ok(made)
    }

    /// `bind_quoted`: the values are bound to variables before the body.
    fn quote_bound(
        &mut self,
        meta: &Meta,
        bindings: &Quoted,
        body: &Quoted,
        quoting: &Quoting,
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let Mode::Quote { context, .. } = &quoting.mode else {
            return self.quoted(body, quoting);
        };
        let Some(bindings) = sections(bindings) else {
            let shown = self.shown(bindings);
            return Ok(self.error(
                meta,
                format!(
                    "invalid :bind_quoted for quote, expected a keyword list of variable names, got: {shown}"
                ),
            ));
        };
        if bindings.is_empty() {
            return self.quoted(body, quoting);
        }
        let empty = || Expr::literal(Quoted::List(Vec::new()), line);
        let mut items = Vec::new();
        for (name, form) in bindings {
            let value = self.expr(form)?;
            let variable = tuple(
                vec![
                    Expr::atom(Symbol::new(name), line),
                    self.constant(&meta_term(meta), line)?,
                    context.clone(),
                ],
                line,
            );
            let both = list(vec![variable, value], empty(), line);
            items.push(tuple(
                vec![Expr::atom(sym!("="), line), empty(), both],
                line,
            ));
        }
        items.push(self.quoted(body, quoting)?);
        let items = list(items, empty(), line);
        Ok(tuple(
            vec![Expr::atom(sym!("__block__"), line), empty(), items],
            line,
        ))
    }

    /// The core that makes `form`.
    pub(super) fn quoted(&mut self, form: &Quoted, quoting: &Quoting) -> Expanded<Expr> {
        self.deeper(|this| this.quoted_form(form, quoting))
    }

    fn quoted_form(&mut self, form: &Quoted, quoting: &Quoting) -> Expanded<Expr> {
        let line = self.env.line;
        match form {
            Quoted::List(items) => self.quoted_list(items, quoting),
            // As many elements as there are: no longer a pair, so the form of a tuple.
            Quoted::Tuple(items)
                if quoting.unquote
                    && items
                        .iter()
                        .any(|item| item.call_args("unquote_splicing").is_some()) =>
            {
                let items = self.quoted_list(items, quoting)?;
                let empty = Expr::literal(Quoted::List(Vec::new()), line);
                let name = Expr::atom(sym!("{}"), line);
                Ok(tuple(vec![name, empty, items], line))
            }
            Quoted::Tuple(items) => {
                let items = items
                    .iter()
                    .map(|item| self.quoted(item, quoting))
                    .collect::<Expanded<Vec<_>>>()?;
                Ok(tuple(items, line))
            }
            Quoted::Improper(items, tail) => {
                let items = items
                    .iter()
                    .map(|item| self.quoted(item, quoting))
                    .collect::<Expanded<Vec<_>>>()?;
                let tail = self.quoted(tail, quoting)?;
                Ok(list(items, tail, line))
            }
            Quoted::Node(node) => self.quoted_node(node, quoting),
            Quoted::Integer(_)
            | Quoted::Big(_)
            | Quoted::Float(_)
            | Quoted::Atom(_)
            | Quoted::Binary(_)
            | Quoted::Bitstring(..)
            | Quoted::Map(_)
            | Quoted::Capture(_)
            | Quoted::Opaque(_) => self.constant(form, line),
        }
    }

    /// What an `unquote` in a quote stands for, checked by a function of `:elixir_quote`. Fragments of definitions are
    /// checked when they are expanded.
    fn unquoted(&mut self, form: &Quoted, quoting: &Quoting, check: Symbol) -> Expanded<Expr> {
        let Some(holes) = &mut self.holes else {
            let value = self.expr(form)?;
            let is_valid = check == "unquoted"
                && matches!(
                    value.as_literal(),
                    Some(Quoted::Atom(_) | Quoted::Integer(_) | Quoted::Binary(_))
                );
            if is_valid || matches!(quoting.mode, Mode::Escape) {
                return Ok(value);
            }
            let line = value.line;
            return Ok(Expr::remote(sym!("elixir_quote"), check, vec![value], line));
        };
        holes.push(form.clone());
        let hole = u32::MAX - u32::try_from(holes.len()).expect("a form has fewer than 2^32 holes");
        Ok(Expr::var(Var(hole), self.env.line))
    }

    fn quoted_list(&mut self, items: &[Quoted], quoting: &Quoting) -> Expanded<Expr> {
        let line = self.env.line;
        let mut result = Expr::literal(Quoted::List(Vec::new()), line);
        let mut run: Vec<Expr> = Vec::new();
        // What stands behind `unquote_splicing(…) |`.
        let mut tail = None;
        // Evaluation order is the written one: parts are made left to right, then joined.
        let mut parts: Vec<(Vec<Expr>, Option<Expr>)> = Vec::new();
        for item in items {
            if quoting.unquote
                && let Some([form]) = item.call_args("unquote_splicing")
            {
                let spliced = self.unquoted(form, quoting, sym!("spliced"))?;
                parts.push((std::mem::take(&mut run), Some(spliced)));
                continue;
            }
            if quoting.unquote
                && let Some((left, right)) = item.operands("|")
                && let Some([form]) = left.call_args("unquote_splicing")
                && std::ptr::eq(item, items.last().unwrap_or(item))
            {
                let spliced = self.unquoted(form, quoting, sym!("spliced"))?;
                let behind = self.quoted(right, quoting)?;
                parts.push((std::mem::take(&mut run), Some(spliced)));
                tail = Some(behind);
                continue;
            }
            run.push(self.quoted(item, quoting)?);
        }
        result = list(run, result, line);
        for (before, spliced) in parts.into_iter().rev() {
            if let Some(spliced) = spliced {
                result = Expr::erlang(sym!("++"), vec![spliced, result], line);
            }
            result = list(before, result, line);
        }
        Ok(match tail {
            Some(tail) => Expr::remote(
                sym!("elixir_quote"),
                sym!("tail_list"),
                vec![result, tail],
                line,
            ),
            None => result,
        })
    }

    fn quoted_node(&mut self, node: &Node, quoting: &Quoting) -> Expanded<Expr> {
        if quoting.unquote
            && let Some(done) = self.quoted_unquote(node, quoting)
        {
            return done;
        }
        let line = self.env.line;
        if let Args::Context(context) = &node.args {
            return self.quoted_variable(node, *context, quoting);
        }
        let Args::List(args) = &node.args else {
            return Ok(Expr::nil(line));
        };
        let mut inner = quoting.clone();
        if node.head == Quoted::Atom(sym!("quote")) {
            inner.unquote = false;
        }
        let meta = self.call_meta(node, args, quoting)?;
        let head = self.quoted(&node.head, quoting)?;
        let marked = marked_definition(node, args, quoting);
        let args = self.quoted_list(marked.as_deref().unwrap_or(args), &inner)?;
        Ok(tuple(vec![head, meta, args], line))
    }

    /// `unquote(x)`, `left.unquote(x)` and `left.unquote(x)(args)`.
    fn quoted_unquote(&mut self, node: &Node, quoting: &Quoting) -> Option<Expanded<Expr>> {
        let Args::List(args) = &node.args else {
            return None;
        };
        if node.head == Quoted::Atom(sym!("unquote"))
            && let [form] = args.as_slice()
        {
            return Some(self.unquoted(form, quoting, sym!("unquoted")));
        }
        if node.head == Quoted::Atom(sym!("unquote_splicing")) && args.len() == 1 {
            return Some(self.raise(
                "unquote_splicing only works inside arguments and block contexts, wrap it in parens if you want it to \
                 work with one-liners",
            ));
        }
        let Quoted::Node(head) = &node.head else {
            return None;
        };
        if let Some((left, form)) = dot_unquote(head, args) {
            return Some(self.quoted_dot(node, left, form, None, quoting));
        }
        if let Quoted::Node(inner) = &head.head
            && let Args::List(inner_args) = &head.args
            && let Some((left, form)) = dot_unquote(inner, inner_args)
        {
            return Some(self.quoted_dot(node, left, form, Some(args), quoting));
        }
        None
    }

    /// `left.unquote(form)` with or without arguments: the name may be an atom, a variable, an alias or a call.
    fn quoted_dot(
        &mut self,
        node: &Node,
        left: &Quoted,
        form: &Quoted,
        args: Option<&[Quoted]>,
        quoting: &Quoting,
    ) -> Expanded<Expr> {
        let line = self.env.line;
        let left = self.quoted(left, quoting)?;
        let right = self.unquoted(form, quoting, sym!("unquoted"))?;
        let meta = self.plain_meta(&node.meta, quoting, Vec::new())?;
        let args = match args {
            Some(args) => self.quoted_list(args, quoting)?,
            None => Expr::nil(line),
        };
        if let (Some(name), Some(_)) = (right.as_atom(), args.as_literal())
            && args.as_atom().is_none()
        {
            let target = list(
                vec![left, Expr::atom(name, line)],
                Expr::literal(Quoted::List(Vec::new()), line),
                line,
            );
            let dot = tuple(
                vec![Expr::atom(sym!("."), line), meta.clone(), target],
                line,
            );
            return Ok(tuple(vec![dot, meta, args], line));
        }
        Ok(Expr::remote(
            sym!("elixir_quote"),
            sym!("dot"),
            vec![meta, left, right, args],
            line,
        ))
    }

    fn quoted_variable(
        &mut self,
        node: &Node,
        context: Symbol,
        quoting: &Quoting,
    ) -> Expanded<Expr> {
        let line = self.env.line;
        let head = self.quoted(&node.head, quoting)?;
        let (meta, context) = match &quoting.mode {
            Mode::Quote { context: new, .. } if context == sym!("nil") => {
                let name = if let Quoted::Atom(name) = &node.head {
                    Some(*name)
                } else {
                    None
                };
                let imports = name
                    .map(|name| self.imports_of(name, None))
                    .unwrap_or_default();
                (
                    self.quote_meta(&node.meta, quoting, imports, false)?,
                    new.clone(),
                )
            }
            Mode::Quote { .. } | Mode::Escape => (
                self.plain_meta(&node.meta, quoting, Vec::new())?,
                Expr::atom(context, line),
            ),
        };
        Ok(tuple(vec![head, meta, context], line))
    }

    /// The meta of a call: where the macro's author imported its name from, what its alias meant.
    fn call_meta(&mut self, node: &Node, args: &[Quoted], quoting: &Quoting) -> Expanded<Expr> {
        let (Mode::Quote { .. }, Quoted::Atom(name)) = (&quoting.mode, &node.head) else {
            return self.plain_meta(&node.meta, quoting, Vec::new());
        };
        match name.as_str() {
            "__aliases__" => {
                let mut hint = Vec::new();
                if node.meta.get("alias").is_none()
                    && args.first() != Some(&Quoted::Atom(sym!("Elixir")))
                    && let Some(target) = self.alias_hint(args)
                {
                    let line = self.env.line;
                    let target = Quoted::pair(Quoted::atom("alias"), target);
                    hint.push(Expr::literal(target, line));
                }
                self.plain_meta(&node.meta, quoting, hint)
            }
            "alias" | "import" | "require" | "quote" => {
                self.quote_meta(&node.meta, quoting, Vec::new(), true)
            }
            "&" => {
                let imports = match captured(args) {
                    Some((name, arity)) => self.imports_of(name, Some(arity)),
                    None => Vec::new(),
                };
                let mut marks = self.marks(&node.meta, quoting, imports, false);
                marks.reverse();
                self.plain_meta(&node.meta, quoting, marks)
            }
            _ => {
                let imports = self.imports_of(*name, None);
                self.quote_meta(&node.meta, quoting, imports, false)
            }
        }
    }

    /// What an alias stands for where it is quoted, `false` if it is none; `None` if only run time can tell.
    fn alias_hint(&mut self, args: &[Quoted]) -> Option<Quoted> {
        let Some(Quoted::Atom(first)) = args.first() else {
            return None;
        };
        let name = super::sequence::concat(&[*first]);
        if self.env.alias(name).is_none() {
            return Some(Quoted::atom("false"));
        }
        Some(match self.alias_of(&Meta::default(), args) {
            Some(module) => Quoted::Atom(module),
            None => Quoted::atom("false"),
        })
    }

    /// `[{arity, module}]` for everything imported under `name`.
    fn imports_of(&mut self, name: Symbol, arity: Option<u8>) -> Vec<Quoted> {
        let mut found: Vec<(u8, Symbol)> = Vec::new();
        for import in self.env.imports.iter() {
            for set in [&import.functions, &import.macros] {
                let sorted = set.sorted();
                let from = sorted.partition_point(|(other, _)| *other < name);
                for (other, count) in &sorted[from..] {
                    if *other != name {
                        break;
                    }
                    if arity.is_none_or(|arity| arity == *count) {
                        // Whoever uses what is quoted uses the import.
                        self.env.lexical.mark_imported(import.module, name, *count);
                        found.push((*count, import.module));
                    }
                }
            }
        }
        found.sort_unstable();
        found
            .into_iter()
            .map(|(arity, module)| {
                Quoted::pair(Quoted::Integer(i64::from(arity)), Quoted::Atom(module))
            })
            .collect()
    }

    fn quote_meta(
        &mut self,
        meta: &Meta,
        quoting: &Quoting,
        imports: Vec<Quoted>,
        with_context: bool,
    ) -> Expanded<Expr> {
        let marks = self.marks(meta, quoting, imports, with_context);
        self.plain_meta(meta, quoting, marks)
    }

    /// What a quote adds to the meta of a name: its context and what the name is imported from.
    fn marks(
        &self,
        meta: &Meta,
        quoting: &Quoting,
        imports: Vec<Quoted>,
        with_context: bool,
    ) -> Vec<Expr> {
        let line = self.env.line;
        let mut extra = Vec::new();
        let Mode::Quote { context, .. } = &quoting.mode else {
            return extra;
        };
        if (with_context || !imports.is_empty()) && meta.get("context").is_none() {
            extra.push(tuple(
                vec![Expr::atom(sym!("context"), line), context.clone()],
                line,
            ));
        }
        if !imports.is_empty() && meta.get("imports").is_none() {
            let imports = Expr::literal(Quoted::List(imports), line);
            extra.push(tuple(
                vec![Expr::atom(sym!("imports"), line), imports],
                line,
            ));
        }
        extra
    }

    /// The meta with the options of the quote applied, then `extra`.
    fn plain_meta(&mut self, meta: &Meta, quoting: &Quoting, extra: Vec<Expr>) -> Expanded<Expr> {
        let at = self.env.line;
        let Mode::Quote {
            line,
            keep,
            generated,
            ..
        } = &quoting.mode
        else {
            return self.constant(&meta_term(meta), at);
        };
        let mut items = Vec::with_capacity(meta.pairs.len() + 3 + extra.len());
        let is_generated = meta.get("generated").is_some();
        if *generated && !is_generated {
            items.push(Quoted::pair(
                Quoted::atom("generated"),
                Quoted::atom("true"),
            ));
        }
        if let Some(file) = keep {
            let place = Quoted::pair(Quoted::string(file), Quoted::Integer(i64::from(meta.line)));
            items.push(Quoted::pair(Quoted::atom("keep"), place));
        }
        let pairs = meta.pairs.iter();
        items.extend(pairs.map(|(key, value)| Quoted::pair(Quoted::Atom(*key), value.clone())));
        let mut items = items
            .iter()
            .map(|item| self.constant(item, at))
            .collect::<Expanded<Vec<_>>>()?;
        let line = match line {
            Some(LineOption::Given(line)) => Some(line.clone()),
            Some(LineOption::Written) if meta.line != 0 => {
                Some(Expr::integer(i64::from(meta.line), at))
            }
            Some(LineOption::Written) | None => None,
        };
        if let Some(line) = line
            && keep.is_none()
        {
            items.push(tuple(vec![Expr::atom(sym!("line"), at), line], at));
        }
        items.extend(extra);
        Ok(list(items, Expr::literal(Quoted::List(Vec::new()), at), at))
    }

    /// `quote` in a pattern: `unquote` holds patterns.
    pub(super) fn quote_pattern(&mut self, meta: &Meta, args: &[Quoted]) -> Expanded<Pattern> {
        let outer = self.holes.replace(Vec::new());
        let made = match args {
            [block] => self.quote_form(meta, None, block),
            [options, block] => self.quote_form(meta, Some(options), block),
            _ => Ok(Expr::nil(self.line(meta))),
        };
        let holes = std::mem::replace(&mut self.holes, outer).unwrap_or_default();
        self.made_pattern(meta, &made?, &holes)
    }

    fn made_pattern(&mut self, meta: &Meta, made: &Expr, holes: &[Quoted]) -> Expanded<Pattern> {
        match &made.kind {
            ExprKind::Literal(term) => Ok(super::pattern::term_pattern(term, made.line)),
            ExprKind::Var(Var(hole)) => match holes.get((u32::MAX - hole) as usize - 1) {
                Some(form) => self.pattern(form),
                None => Ok(Pattern::Any),
            },
            ExprKind::Tuple(items) => {
                let items = items
                    .iter()
                    .map(|item| self.made_pattern(meta, item, holes));
                Ok(Pattern::Tuple(items.collect::<Expanded<Vec<_>>>()?))
            }
            ExprKind::List(items, tail) => {
                let items = items
                    .iter()
                    .map(|item| self.made_pattern(meta, item, holes));
                let items = items.collect::<Expanded<Vec<_>>>()?;
                Ok(super::pattern::cons(
                    items,
                    self.made_pattern(meta, tail, holes)?,
                ))
            }
            ExprKind::Match(..)
            | ExprKind::Block(_)
            | ExprKind::Map(_)
            | ExprKind::MapPut(..)
            | ExprKind::MapUpdate(..)
            | ExprKind::Binary(_)
            | ExprKind::Call(..)
            | ExprKind::CaptureLocal(..)
            | ExprKind::CaptureRemote(..)
            | ExprKind::Fn { .. }
            | ExprKind::LetFn { .. }
            | ExprKind::CallFn(..)
            | ExprKind::Case { .. }
            | ExprKind::AndAlso(..)
            | ExprKind::OrElse(..)
            | ExprKind::Receive { .. }
            | ExprKind::Try { .. }
            | ExprKind::StackTrace(_)
            | ExprKind::Count(_)
            | ExprKind::Reraise(..) => {
                self.error(
                    meta,
                    "invalid quote in match: only unquote may be computed".to_owned(),
                );
                Ok(Pattern::Any)
            }
        }
    }
}

/// Whether `form` has unquotes of its own, that is outside nested quotes.
pub(super) fn has_unquotes(form: &Quoted) -> bool {
    let mut work = vec![form];
    while let Some(form) = work.pop() {
        if let Quoted::Node(node) = form
            && let Args::List(args) = &node.args
        {
            if let Quoted::Atom(name) = &node.head {
                match name.as_str() {
                    "quote" => continue,
                    "unquote" | "unquote_splicing" if args.len() == 1 => return true,
                    _ => {}
                }
            }
            if is_dot(node)
                && matches!(args.as_slice(), [_, Quoted::Atom(name)] if *name == sym!("unquote"))
            {
                return true;
            }
        }
        form.each_part(|part| work.push(part));
    }
    false
}

/// Splits `left.unquote(form)`.
fn dot_unquote<'q>(head: &'q Node, args: &'q [Quoted]) -> Option<(&'q Quoted, &'q Quoted)> {
    let Args::List(parts) = &head.args else {
        return None;
    };
    match (parts.as_slice(), args) {
        ([left, Quoted::Atom(name)], [form]) if is_dot(head) && *name == sym!("unquote") => {
            Some((left, form))
        }
        _ => None,
    }
}

/// The name and arity in `&name/arity`.
fn captured(args: &[Quoted]) -> Option<(Symbol, u8)> {
    let [form] = args else { return None };
    let (Quoted::Node(node), Quoted::Integer(arity)) = form.operands("/")? else {
        return None;
    };
    match (&node.head, &node.args) {
        (Quoted::Atom(name), Args::Context(_)) => Some((*name, u8::try_from(*arity).ok()?)),
        _ => None,
    }
}

/// A tuple, folded if constant.
fn tuple(items: Vec<Expr>, line: u32) -> Expr {
    let made = Expr::tuple(items, line);
    match all_literal(&made).then(|| constant(&made)).flatten() {
        Some(term) => Expr::literal(term, line),
        None => made,
    }
}

/// The arguments of `def`, `@` and the like, where what they name knows the context of the quote.
fn marked_definition(node: &Node, args: &[Quoted], quoting: &Quoting) -> Option<Vec<Quoted>> {
    let Mode::Quote { context, .. } = &quoting.mode else {
        return None;
    };
    let mut name = &node.head;
    if let Quoted::Node(dot) = name
        && is_dot(dot)
    {
        let Args::List(args) = &dot.args else {
            return None;
        };
        name = args.get(1)?;
    }
    let Quoted::Atom(name) = name else {
        return None;
    };
    let names = ["@", "def", "defp", "defmacro", "defmacrop"];
    if !names.contains(&name.as_str()) {
        return None;
    }
    let context = context.as_atom()?;
    let mut args = args.to_vec();
    let named = named_mut(args.first_mut()?)?;
    if named.meta.get("context").is_some() {
        return None;
    }
    let context = Quoted::Atom(context);
    named.meta.pairs.insert(0, (sym!("context"), context));
    Some(args)
}

/// What a definition names, with or without guards.
fn named_mut(form: &mut Quoted) -> Option<&mut Node> {
    let Quoted::Node(node) = form else {
        return None;
    };
    if node.head != Quoted::Atom(sym!("when")) {
        return Some(node);
    }
    let Args::List(args) = &mut node.args else {
        return None;
    };
    let Some(Quoted::Node(named)) = args.first_mut() else {
        return None;
    };
    Some(named)
}

/// A list, folded if constant.
fn list(items: Vec<Expr>, tail: Expr, line: u32) -> Expr {
    if items.is_empty() {
        return tail;
    }
    if let Some(term) = tail.as_literal()
        && items.iter().all(|item| item.as_literal().is_some())
    {
        let items = items
            .iter()
            .filter_map(|item| item.as_literal().cloned())
            .collect();
        if let Some(term) = join(items, term.clone()) {
            return Expr::literal(term, line);
        }
    }
    Expr::new(ExprKind::List(items, Box::new(tail)), line)
}

fn all_literal(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Tuple(items) if items.iter().all(|item| item.as_literal().is_some()))
}
