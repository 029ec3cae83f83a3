//! Maps and structs, made, updated and matched.

use syntax::{Args, Meta, Quoted, Symbol};

use super::clause::is_underscore;
use super::{Expander, var_key};
use crate::constant::Keys;
use crate::core::{Expr, ExprKind, Pattern};
use crate::dependencies::Dependency;
use crate::env::{Context, VarKey};
use crate::error::Expanded;
use crate::literal::as_pair;
use crate::names::sym;

type Pairs = Vec<(Expr, Expr)>;

impl Expander<'_> {
    pub(super) fn map_form(&mut self, meta: &Meta, pairs: &[Quoted]) -> Expanded<Expr> {
        let line = self.line(meta);
        if let [update] = pairs
            && let Some((map, Quoted::List(given))) = update.operands("|")
        {
            if self.env.context == Context::Guard {
                return Ok(self.no_update(meta, pairs, "guard"));
            }
            let (map, pairs) = self.update_parts(meta, map, given)?;
            return Ok(Expr::new(ExprKind::MapUpdate(Box::new(map), pairs), line));
        }
        let pairs = self.pairs(meta, pairs)?;
        Ok(Expr::new(ExprKind::Map(pairs), line))
    }

    fn update_parts(
        &mut self,
        meta: &Meta,
        map: &Quoted,
        pairs: &[Quoted],
    ) -> Expanded<(Expr, Pairs)> {
        let mark = self.env.scope.mark();
        let map = self.expr(map)?;
        let bound = self.env.scope.undo_to(mark);
        let pairs = self.pairs(meta, pairs)?;
        self.env.scope.redo(&bound);
        Ok((map, pairs))
    }

    fn pairs(&mut self, meta: &Meta, pairs: &[Quoted]) -> Expanded<Pairs> {
        let mut flat = Vec::with_capacity(pairs.len() * 2);
        for pair in pairs {
            match as_pair(pair) {
                Some((key, value)) => flat.extend([key.clone(), value.clone()]),
                None => {
                    // What is wrong with it in itself comes first.
                    let told = self.diagnostics.len();
                    self.expr(pair)?;
                    if self.diagnostics.len() == told {
                        self.no_pair(meta, pair);
                    }
                }
            }
        }
        let mut exprs = self.args(&flat)?.into_iter();
        let mut pairs: Pairs = Vec::with_capacity(flat.len() / 2);
        let mut keys = Keys::default();
        while let (Some(key), Some(value)) = (exprs.next(), exprs.next()) {
            if let Some(message) = overridden(&key, &mut keys) {
                self.warning(meta, message);
                self.placeless();
            }
            pairs.push((key, value));
        }
        Ok(pairs)
    }

    /// Complains about an update where none can be.
    fn no_update(&mut self, meta: &Meta, pairs: &[Quoted], place: &str) -> Expr {
        let map = Quoted::call("%{}", meta.clone(), pairs.to_vec());
        let shown = self.shown(&map);
        self.error(
            meta,
            format!("cannot use map/struct update syntax in {place}, got: {shown}"),
        )
    }

    fn no_pair(&mut self, meta: &Meta, form: &Quoted) -> Expr {
        let shown = self.shown(form);
        self.error(
            meta,
            format!("expected key-value pairs in a map, got: {shown}"),
        )
    }

    pub(super) fn struct_form(
        &mut self,
        meta: &Meta,
        name: &Quoted,
        fields: &Quoted,
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let map_meta = map_meta(meta, fields);
        let Some(fields) = fields.call_args("%{}") else {
            let shown = self.shown(fields);
            return Ok(self.error(
                meta,
                format!("expected struct to be followed by a map, got: {shown}"),
            ));
        };
        let Some(module) = self.module_name(name)? else {
            let shown = self.shown(name);
            return Ok(self.error(
                meta,
                format!("expected struct name to be a compile time atom or alias, got: {shown}"),
            ));
        };
        let update = match fields {
            [update] => update.operands("|"),
            _ => None,
        };
        if update.is_none()
            && let Some(bad) = fields.iter().find(|field| as_pair(field).is_none())
        {
            return Ok(self.no_pair(map_meta, bad));
        }
        let Some(known) = self.struct_of(meta, module)? else {
            return Ok(Expr::nil(line));
        };
        if let Some((map, Quoted::List(pairs))) = update {
            let (map, pairs) = self.update_parts(map_meta, map, pairs)?;
            self.check_fields(meta, module, &known, &pairs);
            return Ok(self.struct_update(module, map, pairs, line));
        }
        let pairs = self.pairs(map_meta, fields)?;
        if let Some(fields) = self.field_names(meta, &pairs) {
            let checked = self.host.check_struct(module, &fields);
            self.struct_traced(module, self.line(meta), checked)?;
        }
        let mut all: Pairs = vec![(
            Expr::atom(sym!("__struct__"), line),
            Expr::atom(module, line),
        )];
        for (field, default) in known {
            let given = pairs.iter().any(|(key, _)| key.as_atom() == Some(field));
            if !given {
                all.push((Expr::atom(field, line), self.constant(&default, line)?));
            }
        }
        all.extend(pairs);
        Ok(Expr::new(ExprKind::Map(all), line))
    }

    /// `%Name{map | …}`: the map must be a `Name`.
    fn struct_update(&mut self, module: Symbol, map: Expr, pairs: Pairs, line: u32) -> Expr {
        use crate::core::{Clause, Otherwise};
        let (fine, other) = (self.temp(), self.temp());
        let key = Expr::atom(sym!("__struct__"), line);
        let is_struct = Pattern::Both(
            Box::new(Pattern::Bind(fine)),
            Box::new(Pattern::Map(vec![(key, Pattern::atom(module))])),
        );
        let update = ExprKind::MapUpdate(Box::new(Expr::var(fine, line)), pairs);
        let reason = vec![
            Expr::atom(sym!("badstruct"), line),
            Expr::atom(module, line),
            Expr::var(other, line),
        ];
        let bad = Expr::erlang(sym!("error"), vec![Expr::tuple(reason, line)], line);
        let clauses = vec![
            Clause::new(vec![is_struct], Expr::new(update, line)),
            Clause::new(vec![Pattern::Bind(other)], bad),
        ];
        Expr::case(map, clauses, Otherwise::Never, line)
    }

    fn struct_of(
        &mut self,
        meta: &Meta,
        module: Symbol,
    ) -> Expanded<Option<Vec<(Symbol, Quoted)>>> {
        let known = self.host.struct_fields(module);
        let known = self.struct_traced(module, self.line(meta), known)?;
        self.env.dependencies.note(module, Dependency::Exports);
        if known.is_some() && self.env.module != Some(module) {
            self.note_remote(module, sym!("__struct__"), 0, meta)?;
        }
        if known.is_none() {
            let shown = crate::inspect::atom(module);
            // Functions run when their module is there.
            let is_here = self.env.function.is_none()
                && (self.env.module == Some(module) || self.env.context_modules.contains(&module));
            let message = if is_here && self.session.interface(self.host, module).is_none() {
                format!(
                    "cannot access struct {shown}, the struct was not yet defined or the struct is being accessed in \
                     the same context that defines it"
                )
            } else {
                format!(
                    "{shown}.__struct__/1 is undefined, cannot expand struct {shown}. Make sure the struct name is \
                     correct. If the struct name exists and is correct but it still cannot be found, you likely have \
                     cyclic module usage in your code"
                )
            };
            self.error(meta, message);
        }
        Ok(known)
    }

    fn check_fields(
        &mut self,
        meta: &Meta,
        module: Symbol,
        known: &[(Symbol, Quoted)],
        pairs: &Pairs,
    ) {
        for field in self.field_names(meta, pairs).unwrap_or_default() {
            if field != sym!("__struct__") && !known.iter().any(|(name, _)| *name == field) {
                self.unknown_field(meta, module, field, known);
            }
        }
    }

    /// The keys, which must be atoms.
    fn field_names(&mut self, meta: &Meta, pairs: &Pairs) -> Option<Vec<Symbol>> {
        let mut names = Vec::with_capacity(pairs.len());
        for (key, _) in pairs {
            let Some(name) = key.as_atom() else {
                let shown = match key.as_literal() {
                    Some(term) => crate::inspect::inspect(term),
                    None => "an expression".to_owned(),
                };
                self.error(
                    meta,
                    format!("invalid key {shown} for struct, struct keys must be atoms, got: "),
                );
                return None;
            };
            names.push(name);
        }
        Some(names)
    }

    fn unknown_field(
        &mut self,
        meta: &Meta,
        module: Symbol,
        field: Symbol,
        known: &[(Symbol, Quoted)],
    ) {
        self.error(
            meta,
            format!(
                "unknown key {} for struct {}",
                crate::inspect::atom(field),
                crate::inspect::atom(module)
            ),
        );
        if let Some(close) = crate::suggest::closest(field, known.iter().map(|(name, _)| *name))
            && let Some(diagnostic) = self.diagnostics.last_mut()
        {
            let close = crate::inspect::atom(close);
            diagnostic.base.hint = Some(format!("did you mean {close}?"));
        }
    }

    pub(super) fn map_pattern(&mut self, meta: &Meta, pairs: &[Quoted]) -> Expanded<Pattern> {
        Ok(Pattern::Map(self.pattern_pairs(meta, pairs)?))
    }

    fn pattern_pairs(&mut self, meta: &Meta, pairs: &[Quoted]) -> Expanded<Vec<(Expr, Pattern)>> {
        let mut all: Vec<(Expr, Pattern)> = Vec::with_capacity(pairs.len());
        let mut keys = Keys::default();
        for pair in pairs {
            match as_pair(pair) {
                Some((key, value)) => {
                    let key = self.pattern_key(meta, key)?;
                    if let Some(message) = overridden(&key, &mut keys) {
                        self.refuse(meta, message);
                    }
                    all.push((key, self.pattern(value)?));
                }
                None => {
                    if pair.operands("|").is_some() {
                        self.no_update(meta, pairs, "match");
                    } else {
                        self.no_pair(meta, pair);
                    }
                }
            }
        }
        Ok(all)
    }

    /// A key in a map pattern: a constant, or made of constants and pins. `map` is the place of the pattern.
    fn pattern_key(&mut self, map: &Meta, form: &Quoted) -> Expanded<Expr> {
        let line = self.env.line;
        if let Some([pinned]) = form.call_args("^")
            && let Some((key, meta)) = variable_of(pinned)
        {
            return Ok(match self.read_var(key, &meta) {
                Some(var) => Expr::var(var, line),
                None => self.error(
                    &meta,
                    format!(
                        "undefined variable ^{0}. No variable \"{0}\" has been defined before the current pattern",
                        key.0
                    ),
                ),
            });
        }
        if let Some((key, _)) = variable_of(form)
            && !matches!(key.0.as_str(), "__MODULE__" | "__DIR__" | "__ENV__")
        {
            return Ok(self.error(
                map,
                format!(
                    "cannot use variable {0} as map key inside a pattern. Map keys in patterns can only be literals \
                     (such as atoms, strings, tuples, and the like) or an existing variable matched with the pin \
                     operator (such as ^some_var)",
                    key.0
                ),
            ));
        }
        if let Quoted::List(items) = form {
            let items = self.pattern_keys(map, items)?;
            let nil = Expr::literal(Quoted::List(Vec::new()), line);
            return Ok(Expr::new(ExprKind::List(items, Box::new(nil)), line));
        }
        let pair = if let Quoted::Tuple(items) = form {
            Some(items.as_slice())
        } else {
            None
        };
        let tuple = pair
            .filter(|items| items.len() == 2)
            .or_else(|| form.call_args("{}"));
        match tuple {
            Some(items) => Ok(Expr::tuple(self.pattern_keys(map, items)?, line)),
            None => self.expr(form),
        }
    }

    fn pattern_keys(&mut self, map: &Meta, items: &[Quoted]) -> Expanded<Vec<Expr>> {
        items
            .iter()
            .map(|item| self.pattern_key(map, item))
            .collect()
    }

    pub(super) fn struct_pattern(
        &mut self,
        meta: &Meta,
        name: &Quoted,
        fields: &Quoted,
    ) -> Expanded<Pattern> {
        let line = self.line(meta);
        let key = Expr::atom(sym!("__struct__"), line);
        let map_meta = map_meta(meta, fields);
        let Some(fields) = fields.call_args("%{}") else {
            self.error(meta, "expected struct to be followed by a map".to_owned());
            return Ok(Pattern::Any);
        };
        let is_open = is_underscore(name)
            || name.call_args("^").is_some()
            || variable_of(name).is_some_and(|(key, _)| key.0 != sym!("__MODULE__"));
        if is_open {
            let name = self.pattern(name)?;
            let mut pairs = vec![(key, name)];
            pairs.extend(self.pattern_pairs(map_meta, fields)?);
            return Ok(Pattern::Map(pairs));
        }
        let Some(module) = self.in_context(Context::None, |this| this.module_name(name))? else {
            let shown = self.shown(name);
            self.error(
                meta,
                format!(
                    "expected struct name in a match to be a compile time atom, alias or a variable, got: {shown}"
                ),
            );
            return Ok(Pattern::Any);
        };
        let known = self.struct_of(meta, module)?;
        let mut pairs = vec![(key, Pattern::atom(module))];
        let given = self.pattern_pairs(map_meta, fields)?;
        for (key, _) in &given {
            if let (Some(field), Some(known)) = (key.as_atom(), &known)
                && !known.iter().any(|(name, _)| *name == field)
                && field != sym!("__struct__")
            {
                self.unknown_field(meta, module, field, known);
            }
        }
        pairs.extend(given);
        Ok(Pattern::Map(pairs))
    }
}

/// The place of the map in `%Name{…}`.
fn map_meta<'q>(meta: &'q Meta, map: &'q Quoted) -> &'q Meta {
    if let Quoted::Node(node) = map {
        &node.meta
    } else {
        meta
    }
}

/// What to say of a key that an earlier one equals; notes it.
fn overridden(key: &Expr, earlier: &mut Keys) -> Option<String> {
    let term = crate::constant::constant(key)?;
    earlier.put(term.clone(), 0).map(|_| {
        let shown = crate::inspect::inspect(&term);
        format!("key {shown} will be overridden in map")
    })
}

/// The variable that a form is.
pub(crate) fn variable_of(form: &Quoted) -> Option<(VarKey, Meta)> {
    if let Quoted::Node(node) = form
        && let Quoted::Atom(name) = &node.head
        && let Args::Context(context) = &node.args
    {
        return Some((var_key(*name, &node.meta, *context), node.meta.clone()));
    }
    None
}
