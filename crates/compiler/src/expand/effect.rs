//! Warnings about expressions in a block whose value nobody sees and that do nothing else.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "few of the many kinds of forms do nothing"
)]

use syntax::{Args, Meta, Quoted};

use super::Expander;
use crate::core::{Callee, Expr, ExprKind};
use crate::error::{Diagnostic, Severity};
use crate::names::sym;

/// Operators of `:erlang` that compare.
const COMPARISONS: &[&str] = &["==", "/=", "=:=", "=/=", "<", ">", "=<", ">="];

/// Other operators of `:erlang`.
const OPERATORS: &[&str] = &[
    "+", "-", "*", "/", "div", "rem", "band", "bor", "bxor", "bsl", "bsr", "bnot", "not", "++",
    "--", "and", "or", "xor",
];

/// Functions that never fail and do nothing but give a value.
const TESTS: &[&str] = &[
    "is_atom",
    "is_binary",
    "is_bitstring",
    "is_boolean",
    "is_float",
    "is_function",
    "is_integer",
    "is_list",
    "is_map",
    "is_number",
    "is_pid",
    "is_port",
    "is_reference",
    "is_tuple",
    "self",
    "node",
];

/// Functions whose value is all that they are called for.
const PURE: &[&str] = &[
    "abs",
    "atom_to_binary",
    "atom_to_list",
    "binary_part",
    "bit_size",
    "byte_size",
    "ceil",
    "element",
    "float",
    "floor",
    "hd",
    "integer_to_binary",
    "integer_to_list",
    "length",
    "list_to_tuple",
    "map_get",
    "is_map_key",
    "map_size",
    "max",
    "min",
    "round",
    "setelement",
    "tl",
    "trunc",
    "tuple_size",
    "tuple_to_list",
];

impl Expander<'_> {
    /// Warns about an item of a block with this meta that does nothing as it is written.
    pub(super) fn warn_no_effect(&mut self, block: &Meta, item: &Quoted) {
        match item {
            Quoted::Integer(_) | Quoted::Big(_) | Quoted::Float(_) | Quoted::Binary(_) => {
                let shown = crate::inspect::inspect(item);
                let text = format!(
                    "code block contains unused literal {shown} (remove the literal or assign it to _ to avoid warnings)"
                );
                self.warning(&Meta::at_line(block.line), text);
                // Literals do not know their line.
                if let Some(warning) = self.diagnostics.last_mut() {
                    warning.base.line = block.line;
                }
            }
            Quoted::Node(node) if !node.meta.is_set("generated") => {
                if let (Quoted::Atom(name), Args::Context(_)) = (&node.head, &node.args)
                    && !is_pseudo(name.as_str())
                {
                    let text = format!(
                        "variable {name} in code block has no effect as it is never returned (remove the variable or \
                         assign it to _ to avoid warnings)"
                    );
                    self.warning(&node.meta, text);
                }
                if let Some([Quoted::Node(attribute)]) = item.call_args("@")
                    && let (Quoted::Atom(name), Args::Context(_)) =
                        (&attribute.head, &attribute.args)
                {
                    let text = format!(
                        "module attribute @{name} in code block has no effect as it is never returned (remove the \
                         attribute or assign it to _ to avoid warnings)"
                    );
                    self.warning(&node.meta, text);
                }
            }
            _ => {}
        }
    }

    /// Warns, if nothing is wrong, about an item of a block that turned out to be a call without effect.
    pub(super) fn warn_ignored(&mut self, item: &Quoted, expr: &Expr) {
        let ExprKind::Call(Callee::Remote(module, name), args) = &expr.kind else {
            return;
        };
        let Quoted::Node(node) = item else {
            return;
        };
        if *module != sym!("erlang") || node.meta.is_set("generated") {
            return;
        }
        let (shown, arity) = (name.as_str(), args.len());
        let ignored =
            "is ignored (suppress the warning by assigning the expression to the _ variable)";
        let text = if arity == 2 && COMPARISONS.contains(&shown) {
            format!("use of operator {shown} has no effect")
        } else if OPERATORS.contains(&shown) {
            format!("the result of evaluating operator '{shown}'/{arity} {ignored}")
        } else if TESTS.contains(&shown) {
            format!("the call to {shown}/{arity} has no effect")
        } else if PURE.contains(&shown) {
            format!("the result of calling {shown}/{arity} {ignored}")
        } else {
            return;
        };
        let place = Meta {
            line: self.line(&node.meta),
            ..node.meta.clone()
        };
        let warning = Diagnostic::new(Severity::Warning, &self.env.file, &place, text);
        self.body.late.push(warning);
    }
}

/// Whether the name is that of a value the compiler knows.
fn is_pseudo(name: &str) -> bool {
    matches!(
        name,
        "_" | "__MODULE__" | "__DIR__" | "__ENV__" | "__CALLER__" | "__STACKTRACE__"
    )
}
