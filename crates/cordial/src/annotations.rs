//! `@doc`, `@impl` and `@behaviour` of a module in progress: whether they belong to a definition, and whether the definitions
//! are what the behaviours ask for.

use compiler::definition::Kind;
use compiler::module_builder::Defined;
use compiler::{Diagnostic, Severity};
use rustc_hash::FxHashMap;
use syntax::{Meta, Quoted, Symbol};
use vm::{Atom, Heap};

use crate::failure::Failure;
use crate::forms;
use crate::job::Job;
use crate::progress::Progress;

/// A definition, as it was first written.
struct Definition {
    name: Symbol,
    arity: u8,
    defaults: u8,
    kind: Kind,
    line: u32,
    /// Whether no macro wrote it.
    is_written: bool,
    /// What `@impl` says of it.
    claim: Option<Quoted>,
}

/// A line, the definition that it belongs to, and what there is to say.
type Finding = (u32, Option<(Symbol, u8)>, String);

/// What the annotations of a module say.
#[derive(Default)]
pub struct Annotations {
    definitions: Vec<Definition>,
    /// The line of `@doc` that no definition has taken yet.
    doc: Option<u32>,
    /// What an `@impl` that no definition has taken yet says, and its line unless a macro wrote it.
    claim: Option<(Option<u32>, Quoted)>,
    /// The lines of `@doc` of what is documented.
    documented: FxHashMap<(Symbol, u8), u32>,
    /// What there is to say, with its line and what it is inside of.
    found: Vec<Finding>,
}

impl Annotations {
    /// `@name value`, on a line of the source or by a macro.
    pub fn put(&mut self, name: &str, value: &Quoted, line: Option<u32>) {
        match name {
            "doc" if line.is_some() && is_text(value) => self.doc = line,
            "impl" => {
                let before = self.claim.replace((line, value.clone()));
                if let (Some((Some(before), _)), Some(line)) = (before, line) {
                    let text =
                        format!("redefining @impl attribute previously set at line {before}");
                    self.found.push((line, None, text));
                }
            }
            _ => {}
        }
    }

    /// `@doc` was about something else than a definition.
    pub fn forget_doc(&mut self) {
        self.doc = None;
    }

    /// A definition takes what was said before it.
    pub fn define(&mut self, defined: &Defined) {
        let key = (defined.name, defined.arity);
        if let Some(line) = self.doc.take() {
            self.document(defined, line);
        }
        let claim = self.claim.take().map(|(_, value)| value);
        let known = self
            .definitions
            .iter_mut()
            .find(|one| (one.name, one.arity) == key);
        match known {
            Some(known) => known.claim = known.claim.take().or(claim),
            None => self.definitions.push(Definition {
                name: defined.name,
                arity: defined.arity,
                defaults: defined.defaults,
                kind: defined.kind,
                line: defined.line,
                is_written: defined.is_written,
                claim,
            }),
        }
    }

    fn document(&mut self, defined: &Defined, line: u32) {
        let key = (defined.name, defined.arity);
        if defined.kind.is_private() {
            return;
        }
        let name = defined.name;
        let before = self.documented.insert(key, line);
        if let Some(before) = before
            && defined.body.is_some()
        {
            let text = format!(
                "redefining @doc attribute previously set at line {before}.\n\nPlease remove the duplicate docs. If instead \
                 you want to override a previously defined @doc, attach the @doc attribute to a function head (the \
                 function signature not followed by any do-block). For example:\n\n    @doc \"\"\"\n    new docs\n    \
                 \"\"\"\n    def {name}(...)\n"
            );
            self.found.push((line, Some(key), text));
        }
    }

    /// Takes what there is to say so far.
    fn take(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.found)
    }

    /// What is left when the body ends.
    fn leftover(&mut self) {
        let set = |name| format!("module attribute @{name} was set but no definition follows it");
        if let Some(line) = self.doc.take() {
            self.found.push((line, None, set("doc")));
        }
        if let Some((Some(line), _)) = self.claim.take() {
            self.found.push((line, None, set("impl")));
        }
    }
}

/// Whether documentation is really some.
fn is_text(value: &Quoted) -> bool {
    matches!(value, Quoted::Binary(_))
}

/// A callback that a behaviour asks for.
struct Callback {
    behaviour: Symbol,
    name: Symbol,
    arity: u8,
    is_macro: bool,
    is_optional: bool,
    is_of_protocol: bool,
}

impl Callback {
    fn word(&self) -> &'static str {
        word(self.is_macro)
    }

    fn is(&self, definition: &Definition) -> bool {
        let arities = definition.arity - definition.defaults..=definition.arity;
        self.name == definition.name
            && arities.contains(&self.arity)
            && self.is_macro == definition.kind.is_macro()
    }
}

fn word(is_macro: bool) -> &'static str {
    if is_macro { "macro" } else { "function" }
}

fn shown(module: Symbol) -> String {
    crate::report::module_name(module)
}

/// Writes warnings about one module.
struct Writer<'p> {
    module: Symbol,
    file: &'p str,
    found: Vec<Diagnostic>,
}

impl Writer<'_> {
    fn say(&mut self, line: u32, inside: Option<(Symbol, u8)>, text: String) {
        let place = Meta::at_line(line);
        let mut warning = Diagnostic::new(Severity::Warning, self.file, &place, text);
        let module = shown(self.module);
        warning.inside = Some(match inside {
            Some((name, arity)) => format!("{module}.{name}/{arity}"),
            None => format!("{module} (module)"),
        });
        self.found.push(warning);
    }
}

/// What there is to say about the annotations so far.
pub fn pending(progress: &Progress, module: Symbol, file: &str) -> Vec<Diagnostic> {
    let mut writer = Writer {
        module,
        file,
        found: Vec::new(),
    };
    for (line, inside, text) in progress.annotations.lock().take() {
        writer.say(line, inside, text);
    }
    writer.found
}

/// What there is to say about a module.
pub struct Found {
    /// As soon as it is known.
    pub now: Vec<Diagnostic>,
    /// When what is compiled with it is there: of behaviours.
    pub at_end: Vec<Diagnostic>,
}

/// What there is to say about a module, begun at `line`, when its body has run.
///
/// # Errors
/// If the process that was to be asked ends.
pub fn check(
    job: &mut Job,
    progress: &Progress,
    module: Symbol,
    file: &str,
    line: u32,
) -> Result<Found, Failure> {
    let behaviours = behaviours(progress);
    let writer = || Writer {
        module,
        file,
        found: Vec::new(),
    };
    let (mut now, mut writer) = (writer(), writer());
    let mut callbacks = Vec::new();
    for behaviour in &behaviours {
        callbacks.extend(callbacks_of(job, *behaviour, line, &mut writer)?);
    }
    if is_derived_late(progress) {
        let text = "warning: module attribute @derive was set after defstruct, all @derive calls must come before defstruct";
        now.say(line, None, text.to_owned());
    }
    let mut annotations = progress.annotations.lock();
    annotations.leftover();
    missing(&annotations.definitions, &callbacks, line, &mut writer);
    claims(
        &annotations.definitions,
        &behaviours,
        &callbacks,
        &mut writer,
    );
    for (line, inside, text) in annotations.take() {
        now.say(line, inside, text);
    }
    Ok(Found {
        now: now.found,
        at_end: writer.found,
    })
}

/// Whether there is a `@derive` that no `defstruct` has taken, though one was there.
fn is_derived_late(progress: &Progress) -> bool {
    let heap = Heap::new();
    let attributes = progress.attributes.lock();
    let derived = attributes.read(Symbol::new("derive"), &heap);
    let derived = derived.and_then(|derived| derived.list_to_vec().ok());
    attributes.has(Symbol::new("__fields__")) && derived.is_some_and(|derived| !derived.is_empty())
}

fn behaviours(progress: &Progress) -> Vec<Symbol> {
    let heap = Heap::new();
    let attributes = progress.attributes.lock();
    let value = attributes.read(Symbol::new("behaviour"), &heap);
    let mut all = value.and_then(|value| value.list_to_vec().ok());
    let all = all.get_or_insert_default();
    all.reverse();
    all.iter()
        .filter_map(|module| module.as_atom().map(forms::symbol))
        .collect()
}

/// The callbacks of a behaviour.
fn callbacks_of(
    job: &mut Job,
    behaviour: Symbol,
    line: u32,
    writer: &mut Writer<'_>,
) -> Result<Vec<Callback>, Failure> {
    let (name, module) = (shown(behaviour), shown(writer.module));
    let atom = Atom::try_new(behaviour.as_str()).ok();
    let Some(exports) = atom
        .filter(|atom| vm::ensure_loaded(*atom))
        .and_then(vm::exports)
    else {
        writer.say(
            line,
            None,
            format!("@behaviour {name} does not exist (in module {module})"),
        );
        return Ok(Vec::new());
    };
    let info = |(export, arity): &(Atom, u8)| export.as_str() == "behaviour_info" && *arity == 1;
    if !exports.iter().any(info) {
        writer.say(
            line,
            None,
            format!("module {name} is not a behaviour (in module {module})"),
        );
        return Ok(Vec::new());
    }
    let is_of_protocol = exports
        .iter()
        .any(|(export, arity)| export.as_str() == "__protocol__" && *arity == 1);
    let mut ask = |what: &str| {
        let list = job.call(
            behaviour,
            Symbol::new("behaviour_info"),
            vec![Quoted::atom(what)],
        )?;
        Ok::<_, Failure>(names(&list))
    };
    let (all, optional) = (ask("callbacks")?, ask("optional_callbacks")?);
    let callback = |(name, arity): (Symbol, u8)| {
        let plain = name.as_str().strip_prefix("MACRO-").map(Symbol::new);
        Callback {
            behaviour,
            name: plain.unwrap_or(name),
            arity: arity - u8::from(plain.is_some()),
            is_macro: plain.is_some(),
            is_optional: optional.contains(&(name, arity)),
            is_of_protocol,
        }
    };
    let mut callbacks: Vec<Callback> = all.into_iter().rev().map(callback).collect();
    callbacks.sort_by_key(|callback| callback.is_macro);
    Ok(callbacks)
}

/// The pairs of `[name: arity]`.
fn names(list: &Quoted) -> Vec<(Symbol, u8)> {
    let Quoted::List(pairs) = list else {
        return Vec::new();
    };
    let pair = |pair: &Quoted| {
        let Quoted::Tuple(pair) = pair else {
            return None;
        };
        let [Quoted::Atom(name), Quoted::Integer(arity)] = pair.as_slice() else {
            return None;
        };
        Some((*name, u8::try_from(*arity).ok()?))
    };
    pairs.iter().filter_map(pair).collect()
}

/// Callbacks that are asked for twice, or not there.
fn missing(definitions: &[Definition], callbacks: &[Callback], line: u32, writer: &mut Writer<'_>) {
    let module = shown(writer.module);
    for (at, callback) in callbacks.iter().enumerate() {
        let Callback { name, arity, .. } = callback;
        let (what, behaviour) = (callback.word(), shown(callback.behaviour));
        let same = |other: &&Callback| {
            (other.name, other.arity, other.is_macro) == (*name, *arity, callback.is_macro)
        };
        if let Some(other) = callbacks[..at].iter().find(same) {
            let text = if other.behaviour == callback.behaviour {
                format!(
                    "the behaviour {behaviour} has been declared twice (conflict in {what} {name}/{arity} in module {module})"
                )
            } else {
                let first = shown(other.behaviour);
                format!(
                    "conflicting behaviours found. Callback {what} {name}/{arity} is defined by both {first} and {behaviour} \
                     (in module {module})"
                )
            };
            writer.say(line, None, text);
            continue;
        }
        let found = definitions.iter().find(|one| callback.is(one));
        let text = match found {
            Some(found) if found.kind.is_private() => {
                let (is, should) = if callback.is_macro {
                    ("defmacrop", "defmacro")
                } else {
                    ("defp", "def")
                };
                format!(
                    "{what} {name}/{arity} required by behaviour {behaviour} was implemented as \"{is}\" but should have \
                     been \"{should}\" (in module {module})"
                )
            }
            None if !callback.is_optional => {
                let kind = match callback.is_of_protocol {
                    true => "protocol",
                    false => "behaviour",
                };
                format!(
                    "{what} {name}/{arity} required by {kind} {behaviour} is not implemented (in module {module})"
                )
            }
            Some(_) | None => continue,
        };
        writer.say(line, None, text);
    }
}

/// What `@impl` says of definitions, and where it says nothing though it does of others.
fn claims(
    definitions: &[Definition],
    behaviours: &[Symbol],
    callbacks: &[Callback],
    writer: &mut Writer<'_>,
) {
    let is_claiming = definitions
        .iter()
        .any(|one| one.claim.is_some() && one.is_written);
    for one in definitions {
        let callback = callbacks.iter().find(|callback| callback.is(one));
        if let Some(callback) = callback.filter(|callback| !is_claimed(one, callback))
            && is_claiming
            && one.is_written
            && !one.kind.is_private()
        {
            let (what, behaviour) = (callback.word(), shown(callback.behaviour));
            let text = format!(
                "module attribute @impl was not set for {what} {}/{} callback (specified in {behaviour}). This either \
                 means you forgot to add the \"@impl true\" annotation before the definition or that you are \
                 accidentally overriding this callback",
                callback.name, callback.arity
            );
            writer.say(one.line, None, text);
        }
        if let Some(claim) = &one.claim
            && let Some(text) = refuted(one, claim, behaviours, callbacks)
        {
            writer.say(one.line, None, text);
        }
    }
}

/// Whether `@impl` says of a definition that it is this callback.
fn is_claimed(definition: &Definition, callback: &Callback) -> bool {
    match &definition.claim {
        Some(claim) if *claim == Quoted::atom("true") => true,
        Some(Quoted::Atom(behaviour)) => *behaviour == callback.behaviour,
        Some(_) | None => false,
    }
}

/// What is wrong with what `@impl` says of a definition.
fn refuted(
    definition: &Definition,
    claim: &Quoted,
    behaviours: &[Symbol],
    callbacks: &[Callback],
) -> Option<String> {
    let what = word(definition.kind.is_macro());
    let (name, arity) = (definition.name, definition.arity);
    let Quoted::Atom(said) = claim else {
        return None;
    };
    if definition.kind.is_private() {
        return Some(format!(
            "{what} {name}/{arity} is private, @impl attribute is always discarded for private functions/macros"
        ));
    }
    let found = callbacks.iter().find(|callback| callback.is(definition));
    if said.as_str() == "false" {
        let behaviour = shown(found?.behaviour);
        return Some(format!(
            "got \"@impl false\" for {what} {name}/{arity} but it is a callback specified in {behaviour}"
        ));
    }
    let is_any = said.as_str() == "true";
    let got = format!(
        "got \"@impl {}\" for {what} {name}/{arity} but",
        shown_claim(*said)
    );
    if is_any && behaviours.is_empty() {
        return Some(format!("{got} no behaviour was declared"));
    }
    if !is_any && !behaviours.contains(said) {
        return Some(format!(
            "{got} this behaviour was not declared with @behaviour"
        ));
    }
    let is_right = callbacks
        .iter()
        .any(|callback| callback.is(definition) && (is_any || callback.behaviour == *said));
    if is_right {
        return None;
    }
    let who = if is_any {
        "no behaviour specifies such callback"
    } else {
        "this behaviour does not specify such callback"
    };
    Some(format!("{got} {who}{}", known(callbacks)))
}

fn shown_claim(said: Symbol) -> String {
    match said.as_str() {
        word @ ("true" | "false") => word.to_owned(),
        _ => shown(said),
    }
}

/// The list of callbacks that there are.
fn known(callbacks: &[Callback]) -> String {
    let mut lines: Vec<String> = callbacks
        .iter()
        .map(|callback| {
            let behaviour = shown(callback.behaviour);
            let Callback { name, arity, .. } = callback;
            format!("\n  * {behaviour}.{name}/{arity} ({})", callback.word())
        })
        .collect();
    if lines.is_empty() {
        return ". There are no known callbacks, please specify the proper @behaviour and make sure it defines callbacks"
            .to_owned();
    }
    lines.sort_unstable();
    lines.dedup();
    format!(". The known callbacks are:\n{}\n", lines.concat())
}
