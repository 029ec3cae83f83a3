//! `@name` and `@name value`.

use syntax::{Args, Meta, Node, Quoted, Symbol};

use super::Expander;
use super::quote::{Mode, Quoting};
use crate::core::Expr;
use crate::error::Expanded;
use crate::names::sym;

impl Expander<'_> {
    pub(super) fn attribute_form(&mut self, meta: &Meta, form: &Quoted) -> Expanded<Expr> {
        let Some(module) = self.env.module else {
            return self.raise("cannot invoke @/1 outside module");
        };
        let Quoted::Node(node) = form else {
            return Ok(self.bad_attribute(meta, form));
        };
        let Quoted::Atom(name) = &node.head else {
            return Ok(self.bad_attribute(meta, form));
        };
        let args = match &node.args {
            Args::Context(_) => &[][..],
            Args::List(args) => args,
        };
        match args {
            [] => {
                if let Args::List(_) = &node.args {
                    let text = format!(
                        "the @{name}() notation (with parentheses) is deprecated, please use @{name} (without \
                         parentheses) instead"
                    );
                    self.warning(&Meta::at_line(self.line(meta)), text);
                }
                self.read_attribute(meta, module, *name)
            }
            [value] => {
                if self.env.function.is_some() {
                    let text = format!("cannot set attribute @{name} inside function/macro");
                    return self.raise(&text);
                }
                self.write_attribute(meta, module, *name, value)
            }
            _ => {
                let count = args.len();
                self.raise(&format!(
                    "expected 0 or 1 argument for @{name}, got: {count}"
                ))
            }
        }
    }

    /// Has the compilation end with an `ArgumentError`, as macros end it.
    pub(super) fn raise(&mut self, message: &str) -> Expanded<Expr> {
        Err(self.host.raise("Elixir.ArgumentError", message).into())
    }

    fn bad_attribute(&mut self, meta: &Meta, form: &Quoted) -> Expr {
        let shown = self.shown(form);
        self.error(meta, format!("invalid module attribute: @{shown}"))
    }

    fn read_attribute(&mut self, meta: &Meta, module: Symbol, name: Symbol) -> Expanded<Expr> {
        let line = self.line(meta);
        if self.env.function.is_none() {
            let args = vec![
                Expr::atom(module, line),
                Expr::atom(name, line),
                Expr::integer(i64::from(line), line),
            ];
            return Ok(Expr::remote(
                sym!("Elixir.Module"),
                sym!("__get_attribute__"),
                args,
                line,
            ));
        }
        match self.host.attribute(module, name) {
            Some(value) => self.attribute_value(name, &value, line),
            None => {
                self.warning(
                    &Meta::at_line(line),
                    format!(
                        "undefined module attribute @{name}, please remove access to @{name} or explicitly set it \
                         before access"
                    ),
                );
                if let Some(diagnostic) = self.diagnostics.last_mut() {
                    diagnostic.inside = Some(format!("{} (module)", crate::inspect::atom(module)));
                }
                Ok(Expr::nil(line))
            }
        }
    }

    fn write_attribute(
        &mut self,
        meta: &Meta,
        module: Symbol,
        name: Symbol,
        value: &Quoted,
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let value = if is_typespec(name) {
            let value = self.typespec(value);
            self.quoted(
                &value,
                &Quoting {
                    mode: Mode::Escape,
                    unquote: true,
                },
            )?
        } else {
            self.expr(value)?
        };
        let args = vec![
            Expr::atom(module, line),
            Expr::atom(name, line),
            value,
            // Nobody is warned that what a macro sets is never read.
            match meta.get("context") {
                Some(_) => Expr::nil(line),
                None => Expr::integer(i64::from(line), line),
            },
        ];
        Ok(Expr::remote(
            sym!("Elixir.Module"),
            sym!("__put_attribute__"),
            args,
            line,
        ))
    }
}

impl Expander<'_> {
    /// The form of a type or spec with its modules by their full names, since it is looked at when the aliases of this
    /// place are gone; and with columns, which documentation tells. What is unquoted stays.
    fn typespec(&mut self, form: &Quoted) -> Quoted {
        match form {
            Quoted::Node(node) => self.typespec_node(node),
            Quoted::List(items) => {
                Quoted::List(items.iter().map(|item| self.typespec(item)).collect())
            }
            Quoted::Tuple(items) => {
                Quoted::Tuple(items.iter().map(|item| self.typespec(item)).collect())
            }
            Quoted::Integer(_)
            | Quoted::Big(_)
            | Quoted::Float(_)
            | Quoted::Atom(_)
            | Quoted::Binary(_)
            | Quoted::Bitstring(..)
            | Quoted::Improper(..)
            | Quoted::Map(_)
            | Quoted::Capture(_)
            | Quoted::Opaque(_) => form.clone(),
        }
    }

    fn typespec_node(&mut self, node: &Node) -> Quoted {
        let mut meta = node.meta.clone();
        meta.show_column = meta.column > 0 && meta.get("context").is_none();
        let head = self.typespec(&node.head);
        let args = match (&head, &node.args) {
            (Quoted::Atom(name), Args::List(segments)) if *name == "__aliases__" => {
                match self.alias_of(&node.meta, segments) {
                    Some(module) => return Quoted::Atom(module),
                    None => node.args.clone(),
                }
            }
            (Quoted::Atom(name), Args::Context(_)) if *name == "__MODULE__" => {
                return Quoted::Atom(self.env.module.unwrap_or(*name));
            }
            (Quoted::Atom(name), Args::List(_))
                if *name == "unquote" || *name == "unquote_splicing" =>
            {
                node.args.clone()
            }
            (_, Args::List(args)) => {
                Args::List(args.iter().map(|arg| self.typespec(arg)).collect())
            }
            (_, Args::Context(_)) => node.args.clone(),
        };
        Quoted::Node(Box::new(Node { head, meta, args }))
    }
}

/// Attributes whose value is code that is kept, not run.
fn is_typespec(name: Symbol) -> bool {
    matches!(
        name.as_str(),
        "type" | "typep" | "opaque" | "spec" | "callback" | "macrocallback"
    )
}
