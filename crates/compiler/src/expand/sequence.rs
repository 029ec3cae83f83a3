//! Blocks, matches and aliases.

use syntax::{Meta, Quoted, Symbol};

use super::{Expander, Whole};
use crate::core::{Expr, ExprKind};
use crate::error::{Diagnostic, Expanded};
use crate::lexical::Directive;
use crate::names::sym;

impl Expander<'_> {
    pub(super) fn block_form(&mut self, meta: &Meta, items: &[Quoted]) -> Expanded<Expr> {
        let line = self.env.line;
        let mut exprs = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            let is_last = at + 1 == items.len();
            let before = self.diagnostics.len();
            if !is_last {
                self.warn_no_effect(meta, item);
            }
            let warned = self.diagnostics.len();
            let expr = self.expr(item)?;
            // What is wrong has no effect either, but that is not what to say of it.
            if self.diagnostics[warned..].iter().any(Diagnostic::is_error) {
                self.diagnostics.drain(before..warned);
            }
            if !is_last {
                self.warn_ignored(item, &expr);
            }
            // A constant whose value nobody sees does nothing.
            if at + 1 == items.len() || expr.as_literal().is_none() {
                exprs.push(expr);
            }
        }
        Ok(Expr::block(exprs, line))
    }

    pub(super) fn match_form(
        &mut self,
        meta: &Meta,
        left: &Quoted,
        right: &Quoted,
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let value = self.expr(right)?;
        let pattern = self.one_pattern(Whole::Match(meta), left)?;
        Ok(Expr::new(
            ExprKind::Match(Box::new(pattern), Box::new(value)),
            line,
        ))
    }

    /// The module that `Foo.Bar` names, or the call that computes it if its first part is computed.
    pub(super) fn alias_form(&mut self, meta: &Meta, segments: &[Quoted]) -> Expanded<Expr> {
        let line = self.line(meta);
        if let Some(module) = self.alias_of(meta, segments) {
            self.env.refer_to(module);
            return Ok(Expr::atom(module, line));
        }
        let Some((first, rest)) = segments.split_first() else {
            return Ok(self.error(meta, "invalid alias: it has no parts".to_owned()));
        };
        let head = self.expr(first)?;
        let Some(rest) = rest.iter().map(as_atom).collect::<Option<Vec<_>>>() else {
            return Ok(self.error(meta, "invalid alias: its parts must be atoms".to_owned()));
        };
        if let Some(head) = head.as_atom() {
            let mut parts = vec![head];
            parts.extend(rest);
            return Ok(Expr::atom(concat(&parts), line));
        }
        let shown = self.shown(&Quoted::call(
            "__aliases__",
            meta.clone(),
            segments.to_vec(),
        ));
        self.refuse(
            meta,
            format!(
                "invalid alias: \"{shown}\". If you wanted to define an alias, an alias must expand to an atom at compile \
                 time but it did not, you may use Module.concat/2 to build it at runtime. If instead you wanted to \
                 invoke a function or access a field, wrap the function or field name in double quotes"
            ),
        );
        Ok(Expr::nil(line))
    }

    /// The module named by the segments of an alias, if they are all plain.
    pub(crate) fn alias_of(&mut self, meta: &Meta, segments: &[Quoted]) -> Option<Symbol> {
        let parts = segments.iter().map(as_atom).collect::<Option<Vec<_>>>()?;
        let first = *parts.first()?;
        if first == sym!("Elixir") {
            return Some(concat(&parts));
        }
        match meta.get("alias") {
            Some(Quoted::Atom(hint)) if *hint == sym!("false") => {
                // Written in a macro: only aliases of the same expansion count.
                if let Some(Quoted::Integer(counter)) = meta.get("counter")
                    && let Some(target) = self.env.macro_alias(concat(&[first]), *counter)
                {
                    return Some(concat_rest(target, &parts[1..]));
                }
                return Some(concat(&parts));
            }
            Some(Quoted::Atom(hint)) => return Some(*hint),
            _ => {}
        }
        let name = concat(&[first]);
        match self.env.alias(name) {
            Some(target) => {
                self.env.lexical.mark_used(&Directive::Alias(name));
                Some(concat_rest(target, &parts[1..]))
            }
            None => Some(concat(&parts)),
        }
    }

    /// Expands a form that must be a module known now.
    pub(crate) fn module_name(&mut self, form: &Quoted) -> Expanded<Option<Symbol>> {
        if let Some(parts) = form.call_args("__aliases__")
            && let Quoted::Node(node) = form
            && let Some(module) = self.alias_of(&node.meta, parts)
        {
            return Ok(Some(module));
        }
        Ok(self.expr(form)?.as_atom())
    }
}

fn as_atom(form: &Quoted) -> Option<Symbol> {
    if let Quoted::Atom(name) = form {
        Some(*name)
    } else {
        None
    }
}

fn concat_rest(first: Symbol, rest: &[Symbol]) -> Symbol {
    // The alias of a module of Erlang names just that.
    if rest.is_empty() {
        return first;
    }
    let mut parts = vec![first];
    parts.extend(rest);
    concat(&parts)
}

/// `Module.concat/1`.
pub(crate) fn concat(parts: &[Symbol]) -> Symbol {
    let mut text = String::from("Elixir");
    for part in parts {
        let part = part.as_str();
        let part = part.strip_prefix("Elixir.").unwrap_or(part);
        if part != "Elixir" && part != "nil" && !part.is_empty() {
            text.push('.');
            text.push_str(part);
        }
    }
    Symbol::new(&text)
}
