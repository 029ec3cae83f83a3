//! Forms and names in messages.

use syntax::{Args, Quoted, Symbol};

pub(crate) use syntax::inspect::inspect;

use crate::host::Host;
use crate::literal::{as_atom, as_pair};

/// How deep a form is shown.
const DEPTH_MAX: u32 = 64;

/// An atom as `inspect` shows it.
pub(crate) fn atom(name: Symbol) -> String {
    syntax::inspect::atom(name.as_str())
}

/// A function's name as `Module.name/arity` shows it.
pub(crate) fn function_name(name: Symbol) -> String {
    if name == "::" {
        return name.to_string();
    }
    let shown = atom(name);
    shown.strip_prefix(':').unwrap_or(&shown).to_owned()
}

/// The source text of a form, on one line, if nobody can be asked for it.
pub fn source(form: &Quoted) -> String {
    at_depth(form, 0)
}

/// The source text of a form as `Macro.to_string/1` gives it, where that is there.
pub(crate) fn source_by(host: &mut dyn Host, form: &Quoted) -> String {
    host.source_text(form).unwrap_or_else(|| source(form))
}

fn at_depth(form: &Quoted, depth: u32) -> String {
    if depth > DEPTH_MAX {
        return "…".to_owned();
    }
    let list = |items: &[Quoted]| {
        items
            .iter()
            .map(|item| at_depth(item, depth + 1))
            .collect::<Vec<_>>()
            .join(", ")
    };
    match form {
        Quoted::List(items) => match keywords(items, depth) {
            Some(text) => format!("[{text}]"),
            None => format!("[{}]", list(items)),
        },
        Quoted::Tuple(items) => format!("{{{}}}", list(items)),
        Quoted::Node(node) => match (&node.head, &node.args) {
            (Quoted::Atom(name), Args::Context(_)) => name.to_string(),
            (Quoted::Atom(name), Args::List(args)) => named(*name, args, depth),
            (Quoted::Node(head), Args::List(args)) => {
                let called = dotted(head, depth);
                if args.is_empty() && node.meta.is_set("no_parens") {
                    called
                } else {
                    format!("{called}({})", list(args))
                }
            }
            (head, Args::List(args)) => format!("{}({})", at_depth(head, depth + 1), list(args)),
            (head, Args::Context(_)) => at_depth(head, depth + 1),
        },
        Quoted::Integer(_)
        | Quoted::Big(_)
        | Quoted::Float(_)
        | Quoted::Atom(_)
        | Quoted::Binary(_)
        | Quoted::Bitstring(..)
        | Quoted::Improper(..)
        | Quoted::Map(_)
        | Quoted::Capture(_)
        | Quoted::Opaque(_) => inspect(form),
    }
}

fn dotted(head: &syntax::Node, depth: u32) -> String {
    if let (Quoted::Atom(dot), Args::List(parts)) = (&head.head, &head.args)
        && *dot == "."
    {
        return match parts.as_slice() {
            [left, Quoted::Atom(name)] => {
                format!("{}.{}", at_depth(left, depth + 1), function_name(*name))
            }
            [fun] => format!("{}.", at_depth(fun, depth + 1)),
            _ => String::from("."),
        };
    }
    at_depth(&Quoted::Node(Box::new(head.clone())), depth + 1)
}

fn named(name: Symbol, args: &[Quoted], depth: u32) -> String {
    let show = |form: &Quoted| at_depth(form, depth + 1);
    let list = |items: &[Quoted]| items.iter().map(show).collect::<Vec<_>>().join(", ");
    match (name.as_str(), args) {
        ("__aliases__", parts) => parts
            .iter()
            .map(|part| {
                if let Quoted::Atom(part) = part {
                    part.to_string()
                } else {
                    show(part)
                }
            })
            .collect::<Vec<_>>()
            .join("."),
        ("{}", items) => format!("{{{}}}", list(items)),
        ("%{}", pairs) => match keywords(pairs, depth) {
            Some(text) => format!("%{{{text}}}"),
            None => {
                let pair = |form: &Quoted| match as_pair(form) {
                    Some((key, value)) => format!("{} => {}", show(key), show(value)),
                    None => show(form),
                };
                format!(
                    "%{{{}}}",
                    pairs.iter().map(pair).collect::<Vec<_>>().join(", ")
                )
            }
        },
        ("%", [name, fields]) => {
            format!("%{}{}", show(name), show(fields).trim_start_matches('%'))
        }
        ("<<>>", segments) => format!("<<{}>>", list(segments)),
        ("&", [form]) => {
            let shown = show(form);
            if shown.starts_with('&') {
                format!("& {shown}")
            } else {
                format!("&{shown}")
            }
        }
        ("__block__", [one]) => show(one),
        (".." | "...", []) => name.to_string(),
        (_, [left, right]) if is_operator(name) => match name.as_str() {
            ".." => format!("{}..{}", show(left), show(right)),
            "when" | "|"
                if let Quoted::List(items) = right
                    && let Some(text) = keywords(items, depth) =>
            {
                format!("{} {name} {text}", show(left))
            }
            _ => format!("{} {name} {}", show(left), show(right)),
        },
        ("-" | "+" | "^" | "!" | "@" | "~~~", [form]) => format!("{name}{}", show(form)),
        ("not", [form]) => format!("not {}", show(form)),
        (_, args) => format!("{}({})", function_name(name), list(args)),
    }
}

fn keywords(items: &[Quoted], depth: u32) -> Option<String> {
    if items.is_empty() {
        return None;
    }
    let pair = |item: &Quoted| {
        let (key, value) = as_pair(item)?;
        Some(format!(
            "{}: {}",
            function_name(as_atom(key)?),
            at_depth(value, depth + 1)
        ))
    };
    Some(
        items
            .iter()
            .map(pair)
            .collect::<Option<Vec<_>>>()?
            .join(", "),
    )
}

fn is_operator(name: Symbol) -> bool {
    let text = name.as_str();
    matches!(text, "in" | "and" | "or" | "when")
        || (!text.is_empty() && text.bytes().all(|byte| b"+-*/<>=|&!^.~:\\".contains(&byte)))
}
