//! `docs/bytecode.md` says what the op table says. `UPDATE=1 cargo test` writes it anew.

use std::fmt::Write;
use std::path::Path;

/// What the table says of an op.
struct Entry {
    name: &'static str,
    doc: &'static [&'static str],
    operands: &'static [(&'static str, &'static str)],
}

macro_rules! entries {
    ($($(#[doc = $doc:literal])* $Op:ident => $on:ident($($field:ident: $ty:ty),*);)*) => {
        const ENTRIES: &[Entry] = &[$(
            Entry {
                name: stringify!($Op),
                doc: &[$($doc),*],
                operands: &[$((stringify!($field), stringify!($ty))),*],
            },
        )*];
    };
}
bytecode::for_each_op!(entries);

/// The table's source, for the headings, which are comments there.
const SOURCE: &str = include_str!("../src/op.rs");

/// The heading above each op that begins a group.
fn headings() -> Vec<(&'static str, &'static str)> {
    let mut heading = None;
    let mut found = Vec::new();
    for line in SOURCE.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("// -- ") {
            heading = Some(rest.trim_end_matches(['-', ' ']));
        } else if let Some((op, _)) = line.split_once(" => on_")
            && let Some(heading) = heading.take()
        {
            found.push((op, heading));
        }
    }
    found
}

/// The conventions: the module doc of the table.
fn conventions() -> String {
    let doc = SOURCE.lines().map_while(|line| line.strip_prefix("//!"));
    let text: Vec<&str> = doc.map(str::trim).collect();
    text.join("\n")
}

/// The obligations: the module doc of the verifier, from its table on.
fn obligations() -> String {
    let source = include_str!("../src/verify.rs");
    let doc = source.lines().map_while(|line| line.strip_prefix("//!"));
    let text: Vec<&str> = doc.map(str::trim).collect();
    text.join("\n")
}

/// An operand's type without the noise.
fn type_name(ty: &str) -> String {
    let ty = ty.replace(' ', "");
    match ty.strip_prefix("Box<[") {
        Some(list) => format!("{}…", list.trim_end_matches("]>")),
        None => ty,
    }
}

fn document() -> String {
    let headings = headings();
    let mut out = String::from(
        "# Bytecode\n\n<!-- Written by `UPDATE=1 cargo test -p cordial-bytecode --test document`; \
         edit the sources it names. -->\n\nWhat the compiler makes and the VM loads. The op table is \
         `crates/bytecode/src/op.rs`, the types of operands are in `operand.rs`, the module file is \
         described in `file.rs`.\n\n## Conventions\n\n",
    );
    let conventions = conventions();
    let (_, conventions) = conventions
        .split_once("Conventions: ")
        .expect("the table has them");
    out += conventions;
    out += "\n\n## Ops\n";
    for (number, entry) in ENTRIES.iter().enumerate() {
        if let Some((_, heading)) = headings.iter().find(|(op, _)| *op == entry.name) {
            let _ = write!(
                out,
                "\n### {heading}\n\n| number | op | operands | |\n|---|---|---|---|\n"
            );
        }
        let operands: Vec<String> = entry
            .operands
            .iter()
            .map(|(field, ty)| format!("{field}: {}", type_name(ty)))
            .collect();
        let doc: Vec<&str> = entry.doc.iter().map(|line| line.trim()).collect();
        let _ = writeln!(
            out,
            "| {number} | `{}` | {} | {} |",
            entry.name,
            operands.join(", "),
            doc.join(" ").replace('|', "\\|"),
        );
    }
    out += "\n## Verification\n\n";
    out += &obligations();
    out.push('\n');
    out
}

#[test]
fn the_document_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/bytecode.md");
    let wanted = document();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &wanted).expect("the document can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "docs/bytecode.md is stale: UPDATE=1 cargo test -p cordial-bytecode --test document"
    );
}

#[test]
fn every_op_has_a_doc_and_a_heading() {
    assert_eq!(ENTRIES.len(), bytecode::op::OP_NAMES.len());
    assert_eq!(headings().first().map(|(op, _)| *op), Some(ENTRIES[0].name));
    for entry in ENTRIES {
        assert!(!entry.doc.is_empty(), "{} has no doc", entry.name);
    }
}
