//! How documentation shows the arguments of a function: by their names, or by a guess at one.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "patterns have many shapes; those without a name of their own get a guess"
)]

use syntax::{Args, Meta, Quoted, Symbol};

/// An argument.
#[derive(Clone, Debug)]
pub struct Argument {
    name: Name,
    default: Option<Quoted>,
}

/// What an argument is called.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    /// As the source says.
    Given(String),
    /// As the source says, but marked as unused: a given name counts more.
    Unused(String),
    /// By the kind of its pattern; several of a kind are numbered.
    Guess(String),
    /// By its place: clauses disagree.
    Place(usize),
}

impl Argument {
    /// The argument as a form: a variable, `variable \\ default`, or for a guess `{:guess, name}`.
    pub fn form(&self) -> Quoted {
        let variable =
            |name: &str| Quoted::variable(Symbol::new(name), Meta::default(), Symbol::new("nil"));
        let name = match &self.name {
            Name::Given(name) | Name::Unused(name) => variable(name),
            Name::Guess(name) => Quoted::pair(Quoted::atom("guess"), Quoted::atom(name)),
            Name::Place(place) => variable(&format!("arg{place}")),
        };
        match &self.default {
            Some(default) => Quoted::call("\\\\", Meta::default(), vec![name, default.clone()]),
            None => name,
        }
    }
}

/// The arguments of one clause, as they stand in its head.
pub fn of(args: &[Quoted]) -> Vec<Argument> {
    let argument = |arg: &Quoted| match with_default(arg) {
        Some((arg, default)) => Argument {
            name: name(arg),
            default: Some(default.clone()),
        },
        None => Argument {
            name: name(arg),
            default: None,
        },
    };
    args.iter().map(argument).collect()
}

/// The two sides of `argument \\ default`.
fn with_default(arg: &Quoted) -> Option<(&Quoted, &Quoted)> {
    let Quoted::Node(node) = arg else {
        return None;
    };
    match &node.args {
        Args::List(sides) if node.head == Quoted::atom("\\\\") => match sides.as_slice() {
            [arg, default] => Some((arg, default)),
            _ => None,
        },
        Args::List(_) | Args::Context(_) => None,
    }
}

/// Adds what another clause says.
pub fn merge(known: &mut [Argument], newer: Vec<Argument>) {
    for (place, (old, new)) in known.iter_mut().zip(newer).enumerate() {
        old.default = old.default.take().or(new.default);
        old.name = match (&old.name, new.name) {
            (Name::Given(_), _) => continue,
            (_, new @ Name::Given(_)) => new,
            (old, new) if *old == new => new,
            _ => Name::Place(place + 1),
        };
    }
}

fn name(pattern: &Quoted) -> Name {
    let Quoted::Node(node) = pattern else {
        return Name::Guess(literal(pattern).to_owned());
    };
    let Quoted::Atom(head) = &node.head else {
        return Name::Guess("arg".to_owned());
    };
    match (&node.args, head.as_str()) {
        (Args::Context(_), "_") => Name::Unused("_".to_owned()),
        (Args::Context(_), text) => match text.strip_prefix('_') {
            Some(rest) => Name::Unused(rest.to_owned()),
            None => Name::Given(text.to_owned()),
        },
        (Args::List(args), "=") => match args.as_slice() {
            [left, right] => best(name(left), name(right)),
            _ => Name::Guess("arg".to_owned()),
        },
        (Args::List(args), "%") => Name::Guess(structure(args.first())),
        (Args::List(_), "%{}") => Name::Guess("map".to_owned()),
        (Args::List(_), _) => Name::Guess("arg".to_owned()),
    }
}

/// The better name of the two sides of `=`.
fn best(left: Name, right: Name) -> Name {
    match (&left, &right) {
        (Name::Given(_), _) => left,
        (_, Name::Given(_)) => right,
        (Name::Unused(_), _) => left,
        _ => right,
    }
}

fn literal(pattern: &Quoted) -> &'static str {
    match pattern {
        Quoted::Integer(_) | Quoted::Big(_) => "int",
        Quoted::Float(_) => "float",
        Quoted::Atom(name) if *name == "true" || *name == "false" => "bool",
        Quoted::Atom(_) => "atom",
        Quoted::Binary(_) => "binary",
        Quoted::List(_) | Quoted::Improper(..) => "list",
        _ => "arg",
    }
}

/// `doc_m` for `%Some.DocM{}`.
fn structure(name: Option<&Quoted>) -> String {
    let last = match name {
        Some(Quoted::Atom(module)) => module.as_str().rsplit('.').next().map(str::to_owned),
        Some(Quoted::Node(node)) if node.head == Quoted::atom("__aliases__") => match &node.args {
            Args::List(parts) => match parts.last() {
                Some(Quoted::Atom(last)) => Some(last.as_str().to_owned()),
                _ => None,
            },
            Args::Context(_) => None,
        },
        _ => None,
    };
    last.map_or("struct".to_owned(), |last| underscored(&last))
}

fn underscored(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 4);
    let mut was_small = false;
    for character in name.chars() {
        if character.is_ascii_uppercase() && was_small {
            text.push('_');
        }
        was_small = !character.is_ascii_uppercase();
        text.extend(character.to_lowercase());
    }
    text
}
