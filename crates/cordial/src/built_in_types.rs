//! The types that need no definition.

use syntax::Symbol;

/// The types that every module has, by arity.
const BUILT_IN: [&[&str]; 3] = [
    &[
        "any",
        "arity",
        "atom",
        "binary",
        "bitstring",
        "boolean",
        "byte",
        "char",
        "charlist",
        "dynamic",
        "float",
        "fun",
        "function",
        "identifier",
        "integer",
        "iodata",
        "iolist",
        "keyword",
        "list",
        "map",
        "maybe_improper_list",
        "mfa",
        "module",
        "neg_integer",
        "no_return",
        "node",
        "non_neg_integer",
        "none",
        "nonempty_binary",
        "nonempty_bitstring",
        "nonempty_charlist",
        "nonempty_list",
        "nonempty_maybe_improper_list",
        "nonempty_string",
        "number",
        "pid",
        "port",
        "pos_integer",
        "reference",
        "string",
        "struct",
        "term",
        "timeout",
        "tuple",
    ],
    &["as_boolean", "keyword", "list", "nonempty_list"],
    &[
        "maybe_improper_list",
        "nonempty_improper_list",
        "nonempty_maybe_improper_list",
    ],
];

/// Whether every module has this type.
pub fn is_built_in(name: Symbol, arity: usize) -> bool {
    BUILT_IN
        .get(arity)
        .is_some_and(|names| names.contains(&name.as_str()))
}

/// What to say of a type whose name means another thing than it says.
pub fn discouraged(name: Symbol) -> Option<&'static str> {
    match name.as_str() {
        "string" => Some(
            "string() type use is discouraged. For character lists, use charlist() type, for strings, String.t()",
        ),
        "nonempty_string" => Some(
            "nonempty_string() type use is discouraged. For non-empty character lists, use nonempty_charlist() type, \
             for strings, String.t()",
        ),
        _ => None,
    }
}
