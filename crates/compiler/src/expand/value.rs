//! Terms that become part of the program: constants, and what has no source form.
//!
//! External funs are constants. Pids are kept by the host and looked up when the code runs. Nothing else without source
//! form can be part of code.

use syntax::{Meta, Quoted, Symbol};

use super::Expander;
use crate::core::Expr;
use crate::error::Expanded;
use crate::host::Kept;
use crate::names::sym;

/// What `Macro.escape/1` accepts.
const SUPPORTED: &str = "The supported values are: lists, tuples, maps, atoms, numbers, bitstrings, PIDs and remote \
                         functions in the format &Mod.fun/arity";

impl Expander<'_> {
    /// The core that gives `term`, whatever it holds.
    pub(super) fn constant(&mut self, term: &Quoted, line: u32) -> Expanded<Expr> {
        if term.opaques().next().is_none() {
            return Ok(Expr::literal(term.clone(), line));
        }
        let handle = if let Quoted::Opaque(handle) = term {
            *handle
        } else {
            self.host.keep(term)?
        };
        Ok(kept(handle, line))
    }

    /// A term without source form where a form is expected.
    pub(super) fn opaque_form(&mut self, handle: u64, line: u32) -> Expr {
        match self.host.kept(handle) {
            Kept::Pid => {
                if let (Some(_), Some((name, arity))) = (self.env.module, self.env.function) {
                    self.warning(
                        &Meta::at_line(line),
                        format!(
                            "cannot compile PID inside quoted expression for function {name}/{arity}"
                        ),
                    );
                }
                kept(handle, line)
            }
            Kept::Other(shown) => self.invalid_value(&shown),
        }
    }

    /// The value of an attribute in a function.
    pub(super) fn attribute_value(
        &mut self,
        name: Symbol,
        value: &Quoted,
        line: u32,
    ) -> Expanded<Expr> {
        let mut fields = &[][..];
        if let (Quoted::Map(pairs), true) = (value, name == sym!("__struct__")) {
            fields = pairs;
        }
        for (field, default) in fields {
            if let Some(shown) = self.culprit(default) {
                let field = crate::inspect::inspect(field);
                let field = field.trim_start_matches(':');
                let text = format!(
                    "invalid value for struct field {field}, cannot escape {shown}. {SUPPORTED}"
                );
                return Err(self.host.raise("Elixir.ArgumentError", &text).into());
            }
        }
        if let Some(shown) = self.culprit(value) {
            let text = format!(
                "cannot inject attribute @{name} into function/macro because cannot escape {shown}. {SUPPORTED}"
            );
            return Err(self.host.raise("Elixir.ArgumentError", &text).into());
        }
        self.constant(value, line)
    }

    /// What in `term` code cannot hold, as `inspect` shows it.
    fn culprit(&mut self, term: &Quoted) -> Option<String> {
        term.opaques()
            .find_map(|handle| match self.host.kept(handle) {
                Kept::Pid => None,
                Kept::Other(shown) => Some(shown),
            })
    }
}

/// `:cordial.kept(handle)`.
pub(crate) fn kept(handle: u64, line: u32) -> Expr {
    let handle = i64::try_from(handle).unwrap_or(i64::MAX);
    let args = vec![Expr::integer(handle, line)];
    Expr::remote(sym!("cordial"), sym!("kept"), args, line)
}
