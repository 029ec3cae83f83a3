//! `record(name, field: type)` in types: the tuple that it stands for.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "types are written in few of the many shapes of forms"
)]

use compiler::inspect::source;
use syntax::{Args, Meta, Node, Quoted, Symbol};

/// A record that the module defines.
pub struct Record {
    /// What the macros and the type are called.
    pub name: Symbol,
    /// The first element of its tuples.
    pub tag: Symbol,
    /// The other elements.
    pub fields: Vec<Symbol>,
}

impl Record {
    /// What `Record.defrecord` notes: `{name, tag, fields}`.
    pub fn read(term: &Quoted) -> Option<Record> {
        let atom = |term: &Quoted| match term {
            Quoted::Atom(name) => Some(*name),
            _ => None,
        };
        let Quoted::Tuple(parts) = term else {
            return None;
        };
        let [name, tag, Quoted::List(fields)] = parts.as_slice() else {
            return None;
        };
        Some(Record {
            name: atom(name)?,
            tag: atom(tag)?,
            fields: fields.iter().map(atom).collect::<Option<_>>()?,
        })
    }

    /// The tuple, given the types of some fields.
    fn tuple(&self, meta: &Meta, given: &[Quoted]) -> Result<Quoted, String> {
        let known = |pair: &Quoted| match pair {
            Quoted::Tuple(pair) => match pair.as_slice() {
                [Quoted::Atom(field), kind] => Some((*field, kind.clone())),
                _ => None,
            },
            _ => None,
        };
        let Some(types) = given.iter().map(known).collect::<Option<Vec<_>>>() else {
            let given = source(&Quoted::List(given.to_vec()));
            return Err(format!(
                "expected a keyword list of types of fields, got: {given}"
            ));
        };
        if let Some((field, _)) = types.iter().find(|(field, _)| !self.fields.contains(field)) {
            let name = syntax::inspect::atom(self.name.as_str());
            return Err(format!("undefined field {field} on record {name}"));
        }
        let element = |field: &Symbol| {
            let kind = types.iter().find(|(name, _)| name == field);
            let any = || Quoted::call("term", Meta::default(), Vec::new());
            let kind = kind.map_or_else(any, |(_, kind)| kind.clone());
            let name = Quoted::variable(*field, Meta::default(), Symbol::new("nil"));
            Quoted::call("::", Meta::default(), vec![name, kind])
        };
        let mut elements = vec![Quoted::Atom(self.tag)];
        elements.extend(self.fields.iter().map(element));
        Ok(Quoted::call("{}", meta.clone(), elements))
    }
}

/// Puts tuples in place of the records in a type.
///
/// # Errors
/// What is wrong with one of them.
pub fn expand(form: &mut Quoted, records: &[Record]) -> Result<(), String> {
    let mut work = vec![form];
    while let Some(form) = work.pop() {
        if let Quoted::Node(node) = &*form
            && let Some(tuple) = expanded(node, records)?
        {
            *form = tuple;
        }
        form.each_part_mut(|part| work.push(part));
    }
    Ok(())
}

fn expanded(node: &Node, records: &[Record]) -> Result<Option<Quoted>, String> {
    let Args::List(args) = &node.args else {
        return Ok(None);
    };
    let (name, given) = match args.as_slice() {
        [name] => (name, [].as_slice()),
        [name, Quoted::List(given)] => (name, given.as_slice()),
        _ => return Ok(None),
    };
    if node.head != Quoted::atom("record") {
        return Ok(None);
    }
    let Quoted::Atom(name) = name else {
        return Err(
            "invalid record specification, expected the record name to be an atom literal"
                .to_owned(),
        );
    };
    let Some(record) = records.iter().find(|record| record.name == *name) else {
        let name = syntax::inspect::atom(name.as_str());
        return Err(format!("unknown record {name}"));
    };
    record.tuple(&node.meta, given).map(Some)
}
