//! `try`.

use syntax::{Meta, Quoted};

use super::clause::{Written, split_guards};
use super::{Expander, Whole};
use crate::core::{Clause, Expr, ExprKind, Pattern};
use crate::error::Expanded;
use crate::names::sym;

impl Expander<'_> {
    pub(super) fn try_form(&mut self, meta: &Meta, form: &Quoted) -> Expanded<Expr> {
        let line = self.line(meta);
        let allowed = ["do", "rescue", "catch", "else", "after"];
        let Some(sections) = self.block_sections(meta, "try", form, &allowed) else {
            return Ok(Expr::nil(line));
        };
        match sections.iter().find(|(name, _)| *name != "do") {
            None => {
                let message = "missing :catch/:rescue/:after option in \"try\"";
                return Ok(self.error(meta, message.to_owned()));
            }
            Some(_)
                if sections
                    .iter()
                    .all(|(name, _)| matches!(*name, "do" | "else")) =>
            {
                let message = "\"else\" shouldn't be used as the only clause in \"try\", use \"case\" instead";
                self.warning(meta, message.to_owned());
                self.placeless();
            }
            Some(_) => {}
        }
        let place = |wanted| sections.iter().position(|(name, _)| *name == wanted);
        if place("catch") < place("rescue") && place("catch").is_some() {
            self.warning(
                meta,
                "\"catch\" should always come after \"rescue\" in try".to_owned(),
            );
        }
        let trace = self.temp();
        let (mut body, mut success, mut after) = (Expr::nil(line), None, None);
        let mut handlers = Vec::new();
        for (name, form) in &sections {
            match *name {
                "do" => body = self.scoped(|this| this.expr(form))?,
                "else" => success = Some(self.one_pattern_clauses(meta, "try", "else", form)?),
                "after" => after = Some(Box::new(self.scoped(|this| this.expr(form))?)),
                _ => {}
            }
        }
        // Rescue comes before catch however they are written.
        let outer = self.stacktrace.replace(trace);
        for wanted in ["rescue", "catch"] {
            for (name, form) in sections.iter().filter(|(name, _)| *name == wanted) {
                for written in self.written_clauses(meta, "try", name, form) {
                    if wanted == "rescue" {
                        self.rescue_clause(&written, trace, &mut handlers)?;
                    } else if let Some(clause) = self.catch_clause(&written)? {
                        handlers.push(clause);
                    }
                }
            }
        }
        self.stacktrace = outer;
        let kind = ExprKind::Try {
            body: Box::new(body),
            success,
            handlers,
            trace,
            after,
        };
        Ok(Expr::new(kind, line))
    }

    fn catch_clause(&mut self, written: &Written<'_>) -> Expanded<Option<Clause>> {
        let line = self.line(written.meta);
        let (patterns, guards) = split_guards(written.left);
        if patterns.is_empty() || patterns.len() > 2 {
            self.error(
                written.meta,
                "expected one or two args for :catch clauses (->) in \"try\"".to_owned(),
            );
            return Ok(None);
        }
        self.scoped(|this| {
            let mut patterns = this.patterns(Whole::Clause(written.meta), patterns)?;
            if patterns.len() == 1 {
                patterns.insert(0, Pattern::atom(sym!("throw")));
            }
            let guards = this.guards(&guards)?;
            let body = this.expr(written.body)?;
            Ok(Some(Clause {
                patterns,
                guards,
                body,
                line,
            }))
        })
    }
}

/// Whether the form is a list of forms.
pub(super) fn as_list(form: &Quoted) -> Option<&[Quoted]> {
    if let Quoted::List(items) = form {
        Some(items)
    } else {
        None
    }
}
