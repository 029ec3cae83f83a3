//! What a module's documentation attributes say, gathered while its body runs.
//!
//! `@doc` and its kin belong to the definition that follows. When the module is finished, everything becomes one term
//! that is kept in the module's file (see [`Docs::term`]); `Cordial.Docs` makes of it what `Code.fetch_docs/1` gives.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "an attribute has one of few shapes; all others say nothing"
)]

use std::sync::OnceLock;

use compiler::definition::Kind;
use compiler::module_builder::Defined;
use compiler::{Diagnostic, Severity};
use syntax::{Args, Meta, Quoted, Symbol};
use vm::Heap;

use crate::compile::report;
use crate::forms;
use crate::job::Job;
use crate::progress;
use crate::signature::{self, Argument};

/// Finds the file of a module by name, with all its sections.
pub type Files = fn(&str) -> Option<Vec<u8>>;

static FILES: OnceLock<Files> = OnceLock::new();

/// Says where the files of modules are. Only the first call counts.
pub fn set_files(files: Files) {
    // Whoever comes later means the same files.
    let _ = FILES.set(files);
}

/// The file of a module with all its sections, if it is to be had.
pub fn module_file(name: &str) -> Option<Vec<u8>> {
    FILES.get().and_then(|files| files(name))
}

/// The documentation of a module in progress.
#[derive(Default)]
pub struct Docs {
    /// `@moduledoc`.
    module: Note,
    /// `@doc`, until what it documents follows.
    doc: Note,
    /// `@typedoc`, in the same way.
    typedoc: Note,
    entries: Vec<Entry>,
}

/// What one attribute said so far.
#[derive(Clone, Debug, Default)]
struct Note {
    /// The text, `false` or `nil`, and the line it was set at.
    text: Option<(Quoted, u32)>,
    /// Metadata, in order.
    meta: Vec<Quoted>,
}

/// What a definition, callback or type is documented with.
#[derive(Debug)]
struct Entry {
    kind: &'static str,
    name: Symbol,
    arity: u8,
    /// Where the text is, or what it is about if there is no text.
    line: u32,
    /// Where it is defined: line, and column or 0.
    place: (u32, u32),
    signature: Vec<Argument>,
    doc: Quoted,
    meta: Vec<Quoted>,
}

/// The attributes that document.
pub fn is_documentation(name: Symbol) -> bool {
    matches!(name.as_str(), "doc" | "typedoc" | "moduledoc")
}

fn pair(key: &str, value: Quoted) -> Quoted {
    Quoted::pair(Quoted::atom(key), value)
}

fn has_key(meta: &[Quoted], key: &str) -> bool {
    let is_key = |item: &Quoted| matches!(item, Quoted::Tuple(pair) if pair.first() == Some(&Quoted::atom(key)));
    meta.iter().any(is_key)
}

impl Note {
    fn put(&mut self, value: Quoted, line: u32) {
        match value {
            Quoted::List(pairs) => self.meta.extend(pairs),
            text => self.text = Some((text, line)),
        }
    }

    /// The text as it is kept: a binary, `:none` or `:hidden`.
    fn shown(&self, otherwise: &str) -> Quoted {
        match &self.text {
            Some((Quoted::Atom(no), _)) if *no == "false" => Quoted::atom("hidden"),
            Some((text @ Quoted::Binary(_), _)) => text.clone(),
            Some(_) => Quoted::atom("none"),
            None => Quoted::atom(otherwise),
        }
    }

    fn line(&self) -> Option<u32> {
        self.text.as_ref().map(|(_, line)| *line)
    }
}

impl Docs {
    fn note(&mut self, name: Symbol) -> &mut Note {
        match name.as_str() {
            "moduledoc" => &mut self.module,
            "typedoc" => &mut self.typedoc,
            _ => &mut self.doc,
        }
    }

    /// `@doc value` or the like; tells of text that it replaces: the line that was set at.
    pub fn put(&mut self, name: Symbol, value: Quoted, line: u32) -> Option<u32> {
        let note = self.note(name);
        let replaces = !matches!(value, Quoted::List(_));
        let before = note.line().filter(|_| replaces && line > 0);
        note.put(value, line);
        before
    }

    /// The line that text was set at, if it was.
    pub fn line_of(&mut self, name: Symbol) -> Option<u32> {
        self.note(name).line()
    }

    /// Takes what was said before a clause of a definition.
    pub fn define(
        &mut self,
        defined: &Defined,
        deprecated: Option<Quoted>,
        is_callback: bool,
    ) -> Option<Diagnostic> {
        let note = std::mem::take(&mut self.doc);
        let (name, arity) = (defined.name, defined.arity);
        let kind = match defined.kind {
            Kind::Def => "function",
            Kind::Defmacro => "macro",
            Kind::Defp | Kind::Defmacrop => return discarded(defined, &note),
        };
        let mut meta = note.meta.clone();
        if let Some(text) = deprecated.filter(|_| !has_key(&meta, "deprecated")) {
            meta.push(pair("deprecated", text));
        }
        if defined.defaults > 0 {
            let defaults = i64::from(defined.defaults);
            meta.push(pair("defaults", Quoted::Integer(defaults)));
        }
        let signature = signature::of(&defined.args);
        let known = self
            .entries
            .iter_mut()
            .find(|entry| entry.name == name && entry.arity == arity && entry.kind == kind);
        if let Some(entry) = known {
            signature::merge(&mut entry.signature, signature);
            entry.meta.append(&mut meta);
            if let Some(line) = note.line() {
                entry.doc = note.shown("none");
                entry.line = line;
            }
            return None;
        }
        let is_hidden = is_callback || name.as_str().starts_with('_');
        self.entries.push(Entry {
            kind,
            name,
            arity,
            line: note.line().unwrap_or(defined.line),
            place: (defined.line, defined.column),
            signature,
            doc: note.shown(if is_hidden { "hidden" } else { "none" }),
            meta,
        });
        None
    }

    /// Takes what was said before `@type`, `@callback` or the like with this value; gives the line of what was said in
    /// vain, and what to say of that.
    pub fn specify(
        &mut self,
        attribute: Symbol,
        form: &Quoted,
        line: u32,
    ) -> Option<(u32, String)> {
        let (kind, note) = match attribute.as_str() {
            "type" | "opaque" => ("type", std::mem::take(&mut self.typedoc)),
            "typep" => {
                let said = std::mem::take(&mut self.typedoc).line()?;
                let (name, arity, _) = specified(form)?;
                let text = format!(
                    "type {name}/{arity} is private, @typedoc's are always discarded for private types"
                );
                return Some((said, text));
            }
            "callback" => ("callback", std::mem::take(&mut self.doc)),
            "macrocallback" => ("macrocallback", std::mem::take(&mut self.doc)),
            _ => return None,
        };
        let (name, arity, place) = specified(form)?;
        let mut meta = note.meta.clone();
        if attribute == "opaque" {
            meta.push(pair("opaque", Quoted::atom("true")));
        }
        let known = self
            .entries
            .iter()
            .any(|entry| entry.name == name && entry.arity == arity && entry.kind == kind);
        if !known {
            let place = if place.0 == 0 { (line, 0) } else { place };
            self.entries.push(Entry {
                kind,
                name,
                arity,
                line: note.line().unwrap_or(place.0),
                place,
                signature: Vec::new(),
                doc: note.shown("none"),
                meta,
            });
        }
        None
    }

    /// Everything as one term: `{:docs, file, line, {module_line, doc, meta}, behaviours, entries}`, where an entry is
    /// `{kind, name, arity, line, {line, column}, arguments, doc, meta}`.
    pub fn term(&self, file: &str, line: u32, behaviours: Vec<Quoted>) -> Quoted {
        let number = |value: u32| Quoted::Integer(i64::from(value));
        let entry = |entry: &Entry| {
            let signature = entry.signature.iter().map(Argument::form).collect();
            Quoted::Tuple(vec![
                Quoted::atom(entry.kind),
                Quoted::Atom(entry.name),
                Quoted::Integer(i64::from(entry.arity)),
                number(entry.line),
                Quoted::pair(number(entry.place.0), number(entry.place.1)),
                Quoted::List(signature),
                entry.doc.clone(),
                Quoted::List(entry.meta.clone()),
            ])
        };
        let module = Quoted::Tuple(vec![
            number(self.module.line().unwrap_or(line)),
            self.module.shown("none"),
            Quoted::List(self.module.meta.clone()),
        ]);
        Quoted::Tuple(vec![
            Quoted::atom("docs"),
            Quoted::string(file),
            number(line),
            module,
            Quoted::List(behaviours),
            Quoted::List(self.entries.iter().map(entry).collect()),
        ])
    }
}

/// Has what the attributes say belong to the definition.
pub fn document(job: &Job, defined: &Defined) {
    let Some(progress) = defined.env.module.and_then(progress::find) else {
        return;
    };
    // What a macro such as `defguard` defines for itself comes before what is documented.
    if defined.name.as_str().starts_with("-guard ") {
        return;
    }
    let heap = Heap::new();
    let mut attributes = progress.attributes.lock();
    attributes.delete(Symbol::new("doc"), &heap);
    let deprecated = attributes
        .read(Symbol::new("deprecated"), &heap)
        .and_then(|text| forms::from_term(text).ok());
    let is_callback = attributes.delete(Symbol::new("impl"), &heap);
    let is_callback = is_callback.is_some_and(|value| value.as_bool() != Some(false));
    drop(attributes);
    let complaint = progress
        .docs
        .lock()
        .define(defined, deprecated, is_callback);
    report(job, complaint.into_iter().collect());
}

/// The complaint about documentation of a private definition.
fn discarded(defined: &Defined, note: &Note) -> Option<Diagnostic> {
    if !matches!(note.text, Some((Quoted::Binary(_), _))) {
        return None;
    }
    let (kind, name, arity) = (defined.kind.as_str(), defined.name, defined.arity);
    let text = format!(
        "{kind} {name}/{arity} is private, @doc attribute is always discarded for private functions/macros/types"
    );
    let place = Meta::at_line(note.line()?);
    let mut warning = Diagnostic::new(Severity::Warning, &defined.env.file, &place, text);
    let module = defined.env.module.map(crate::report::module_name);
    warning.inside = module.map(|module| format!("{module}.{name}/{arity}"));
    Some(warning)
}

/// Name, arity and place of what a form like `name(args) :: type when …` specifies.
pub fn specified(form: &Quoted) -> Option<(Symbol, u8, (u32, u32))> {
    let mut form = form;
    loop {
        let Quoted::Node(node) = form else {
            return None;
        };
        let Quoted::Atom(head) = &node.head else {
            return None;
        };
        let args = match &node.args {
            Args::List(args) => args.as_slice(),
            Args::Context(_) => &[],
        };
        match (head.as_str(), args) {
            ("when" | "::", [left, _]) => form = left,
            _ => {
                let arity = u8::try_from(args.len()).ok()?;
                return Some((*head, arity, (node.meta.line, node.meta.column)));
            }
        }
    }
}
