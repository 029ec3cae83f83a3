//! Calls that are the same as calls of Erlang's built-in functions, and what guards may call.

use syntax::Symbol;

use crate::names::sym;

/// How a call is written for the VM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rewrite {
    /// As it is.
    None,
    /// With another name.
    Rename(Symbol, Symbol),
    /// With another name and its first argument last.
    Swap(Symbol, Symbol),
    /// A function of `:erlang` that counts from 1 and takes the index first.
    Element(Symbol),
}

/// `Kernel` functions that have the same name and arguments in `:erlang`.
const SAME: &[(&str, u8)] = &[
    ("*", 2),
    ("+", 1),
    ("+", 2),
    ("++", 2),
    ("-", 1),
    ("-", 2),
    ("--", 2),
    ("/", 2),
    ("<", 2),
    ("==", 2),
    (">", 2),
    (">=", 2),
    ("abs", 1),
    ("apply", 2),
    ("apply", 3),
    ("binary_part", 3),
    ("bit_size", 1),
    ("byte_size", 1),
    ("ceil", 1),
    ("div", 2),
    ("exit", 1),
    ("floor", 1),
    ("function_exported", 3),
    ("hd", 1),
    ("is_atom", 1),
    ("is_binary", 1),
    ("is_bitstring", 1),
    ("is_boolean", 1),
    ("is_float", 1),
    ("is_function", 1),
    ("is_function", 2),
    ("is_integer", 1),
    ("is_list", 1),
    ("is_map", 1),
    ("is_number", 1),
    ("is_pid", 1),
    ("is_port", 1),
    ("is_reference", 1),
    ("is_tuple", 1),
    ("length", 1),
    ("make_ref", 0),
    ("map_size", 1),
    ("max", 2),
    ("min", 2),
    ("node", 0),
    ("node", 1),
    ("not", 1),
    ("rem", 2),
    ("round", 1),
    ("self", 0),
    ("spawn", 1),
    ("spawn", 3),
    ("spawn_link", 1),
    ("spawn_link", 3),
    ("spawn_monitor", 1),
    ("spawn_monitor", 3),
    ("throw", 1),
    ("tl", 1),
    ("trunc", 1),
    ("tuple_size", 1),
];

/// `Kernel` functions with another name in `:erlang`.
const RENAMED: &[(&str, u8, &str)] = &[
    ("!=", 2, "/="),
    ("!==", 2, "=/="),
    ("<=", 2, "=<"),
    ("===", 2, "=:="),
    ("send", 2, "send"),
];

/// Functions of other modules: module, name, arity, and Erlang's module and name.
const ELSEWHERE: &[(&str, &str, u8, &str, &str)] = &[
    ("Elixir.Atom", "to_charlist", 1, "erlang", "atom_to_list"),
    ("Elixir.Atom", "to_string", 1, "erlang", "atom_to_binary"),
    ("Elixir.Bitwise", "&&&", 2, "erlang", "band"),
    ("Elixir.Bitwise", "<<<", 2, "erlang", "bsl"),
    ("Elixir.Bitwise", ">>>", 2, "erlang", "bsr"),
    ("Elixir.Bitwise", "|||", 2, "erlang", "bor"),
    ("Elixir.Bitwise", "band", 2, "erlang", "band"),
    ("Elixir.Bitwise", "bnot", 1, "erlang", "bnot"),
    ("Elixir.Bitwise", "bor", 2, "erlang", "bor"),
    ("Elixir.Bitwise", "bsl", 2, "erlang", "bsl"),
    ("Elixir.Bitwise", "bsr", 2, "erlang", "bsr"),
    ("Elixir.Bitwise", "bxor", 2, "erlang", "bxor"),
    ("Elixir.Bitwise", "~~~", 1, "erlang", "bnot"),
    ("Elixir.Function", "capture", 3, "erlang", "make_fun"),
    ("Elixir.Function", "info", 2, "erlang", "fun_info"),
    (
        "Elixir.Integer",
        "to_charlist",
        1,
        "erlang",
        "integer_to_list",
    ),
    (
        "Elixir.Integer",
        "to_charlist",
        2,
        "erlang",
        "integer_to_list",
    ),
    (
        "Elixir.Integer",
        "to_string",
        1,
        "erlang",
        "integer_to_binary",
    ),
    (
        "Elixir.Integer",
        "to_string",
        2,
        "erlang",
        "integer_to_binary",
    ),
    ("Elixir.List", "to_atom", 1, "erlang", "list_to_atom"),
    (
        "Elixir.List",
        "to_existing_atom",
        1,
        "erlang",
        "list_to_existing_atom",
    ),
    ("Elixir.List", "to_float", 1, "erlang", "list_to_float"),
    ("Elixir.List", "to_integer", 1, "erlang", "list_to_integer"),
    ("Elixir.List", "to_integer", 2, "erlang", "list_to_integer"),
    ("Elixir.List", "to_tuple", 1, "erlang", "list_to_tuple"),
    ("Elixir.Map", "from_list", 1, "maps", "from_list"),
    ("Elixir.Map", "keys", 1, "maps", "keys"),
    ("Elixir.Map", "merge", 2, "maps", "merge"),
    ("Elixir.Map", "values", 1, "maps", "values"),
    ("Elixir.Process", "demonitor", 1, "erlang", "demonitor"),
    ("Elixir.Process", "exit", 2, "erlang", "exit"),
    ("Elixir.Process", "flag", 2, "erlang", "process_flag"),
    ("Elixir.Process", "list", 0, "erlang", "processes"),
    ("Elixir.Process", "spawn", 2, "erlang", "spawn_opt"),
    ("Elixir.Process", "unlink", 1, "erlang", "unlink"),
    ("Elixir.String", "to_atom", 1, "erlang", "binary_to_atom"),
    (
        "Elixir.String",
        "to_existing_atom",
        1,
        "erlang",
        "binary_to_existing_atom",
    ),
    ("Elixir.String", "to_float", 1, "erlang", "binary_to_float"),
    (
        "Elixir.String",
        "to_integer",
        1,
        "erlang",
        "binary_to_integer",
    ),
    (
        "Elixir.String",
        "to_integer",
        2,
        "erlang",
        "binary_to_integer",
    ),
    (
        "Elixir.System",
        "monotonic_time",
        0,
        "erlang",
        "monotonic_time",
    ),
    (
        "Elixir.System",
        "unique_integer",
        0,
        "erlang",
        "unique_integer",
    ),
    (
        "Elixir.System",
        "unique_integer",
        1,
        "erlang",
        "unique_integer",
    ),
    ("Elixir.Tuple", "to_list", 1, "erlang", "tuple_to_list"),
];

/// The same, for functions whose first argument comes last in Erlang.
const SWAPPED: &[(&str, &str, u8, &str, &str)] = &[
    ("Elixir.Kernel", "is_map_key", 2, "erlang", "is_map_key"),
    ("Elixir.Map", "delete", 2, "maps", "remove"),
    ("Elixir.Map", "fetch", 2, "maps", "find"),
    ("Elixir.Map", "fetch!", 2, "erlang", "map_get"),
    ("Elixir.Map", "has_key?", 2, "maps", "is_key"),
    ("Elixir.Map", "put", 3, "maps", "put"),
];

type Table = rustc_hash::FxHashMap<(Symbol, Symbol, u8), Rewrite>;

static TABLE: std::sync::LazyLock<Table> = std::sync::LazyLock::new(|| {
    let kernel = Symbol::new("Elixir.Kernel");
    let erlang = Symbol::new("erlang");
    let mut table = Table::default();
    for (name, arity) in SAME {
        let name = Symbol::new(name);
        table.insert((kernel, name, *arity), Rewrite::Rename(erlang, name));
    }
    for (name, arity, new) in RENAMED {
        let rewrite = Rewrite::Rename(erlang, Symbol::new(new));
        table.insert((kernel, Symbol::new(name), *arity), rewrite);
    }
    for (module, name, arity, new_module, new) in ELSEWHERE {
        let rewrite = Rewrite::Rename(Symbol::new(new_module), Symbol::new(new));
        table.insert((Symbol::new(module), Symbol::new(name), *arity), rewrite);
    }
    for (module, name, arity, new_module, new) in SWAPPED {
        let rewrite = Rewrite::Swap(Symbol::new(new_module), Symbol::new(new));
        table.insert((Symbol::new(module), Symbol::new(name), *arity), rewrite);
    }
    table.insert(
        (kernel, Symbol::new("elem"), 2),
        Rewrite::Element(Symbol::new("element")),
    );
    table.insert(
        (kernel, Symbol::new("put_elem"), 3),
        Rewrite::Element(Symbol::new("setelement")),
    );
    table
});

/// How a call of `module.name/arity` is written for the VM.
pub(crate) fn inline(module: Symbol, name: Symbol, arity: usize) -> Rewrite {
    let Ok(arity) = u8::try_from(arity) else {
        return Rewrite::None;
    };
    TABLE
        .get(&(module, name, arity))
        .copied()
        .unwrap_or(Rewrite::None)
}

/// The function that a call of `module.name/arity` is the same as, and where it has the arguments: `:same`, `:swapped`
/// (the first comes last) or `:element` (the second comes first, and counts from 1).
pub fn inlined(
    module: Symbol,
    name: Symbol,
    arity: usize,
) -> Option<(Symbol, Symbol, &'static str)> {
    match inline(module, name, arity) {
        Rewrite::None => None,
        Rewrite::Rename(module, name) => Some((module, name, "same")),
        Rewrite::Swap(module, name) => Some((module, name, "swapped")),
        Rewrite::Element(name) => Some((sym!("erlang"), name, "element")),
    }
}

/// The functions of `Kernel` that never need `Kernel` itself, for compiling it.
pub(crate) fn kernel_functions() -> impl Iterator<Item = (Symbol, u8)> {
    let kernel = sym!("Elixir.Kernel");
    TABLE
        .keys()
        .filter(move |(module, _, _)| *module == kernel)
        .map(|(_, name, arity)| (*name, *arity))
}

/// Functions of one argument that guards may call.
const GUARDS_1: &[&str] = &[
    "abs",
    "bit_size",
    "byte_size",
    "ceil",
    "float",
    "floor",
    "hd",
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
    "length",
    "map_size",
    "node",
    "round",
    "size",
    "tl",
    "trunc",
    "tuple_size",
    "not",
    "+",
    "-",
    "bnot",
];

/// Functions of two arguments that guards may call.
const GUARDS_2: &[&str] = &[
    "binary_part",
    "element",
    "is_function",
    "is_map_key",
    "map_get",
    "max",
    "min",
    "==",
    "/=",
    "=:=",
    "=/=",
    "<",
    ">",
    "=<",
    ">=",
    "+",
    "-",
    "*",
    "/",
    "div",
    "rem",
    "band",
    "bor",
    "bxor",
    "bsl",
    "bsr",
    "and",
    "or",
    "xor",
    "andalso",
    "orelse",
];

/// Whether guards may call `:erlang.name/arity`.
pub(crate) fn is_guard(name: Symbol, arity: usize) -> bool {
    match arity {
        0 => matches!(name.as_str(), "self" | "node"),
        1 => GUARDS_1.contains(&name.as_str()),
        2 => GUARDS_2.contains(&name.as_str()),
        3 => name == "binary_part",
        _ => false,
    }
}
