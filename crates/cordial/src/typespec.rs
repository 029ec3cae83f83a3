//! The types, specs and callbacks of a module: checked when it is finished, and kept in its file as they are written.
//!
//! `Code.Typespec` makes abstract forms of them when asked.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "types are written in few of the many shapes of forms"
)]

use compiler::inspect::source;
use rustc_hash::{FxHashMap, FxHashSet};
use syntax::diagnostic::relative_to_cwd;
use syntax::{Args, Node, Quoted, Symbol};

use crate::built_in_types::{discouraged, is_built_in};
use crate::docs::specified;
use crate::type_record::{self, Record};

/// One `@type`, `@spec` or the like.
pub struct Written {
    /// The name of the attribute.
    pub kind: Symbol,
    /// Its value.
    pub form: Quoted,
    /// The line of the attribute, 0 if a macro set it.
    pub line: u32,
    /// Whether it is a spec of a macro.
    pub is_macro: bool,
}

/// The types, specs and callbacks of a module in progress.
#[derive(Default)]
pub struct Types(Vec<Written>);

impl Types {
    /// `@type`, `@spec` or the like with this value.
    pub fn put(&mut self, kind: Symbol, form: Quoted, line: u32) {
        self.0.push(Written {
            kind,
            form,
            line,
            is_macro: false,
        });
    }

    /// Notes that the specs of `name` are those of a macro.
    pub fn is_macro(&mut self, name: Symbol, arity: u8) {
        for written in self.0.iter_mut().filter(|written| written.kind == "spec") {
            let is_its = name_of(written)
                .is_ok_and(|(known, count, _)| known == name && count == usize::from(arity));
            written.is_macro |= is_its;
        }
    }

    /// Whether a type is defined.
    pub fn defines(&self, name: Symbol, arity: usize) -> bool {
        let mut types = self.0.iter().filter(|written| is_type(written.kind));
        types.any(|written| {
            name_of(written).is_ok_and(|(known, count, _)| known == name && count == arity)
        })
    }

    /// The specs of a function, in order.
    pub fn specs_of(&self, name: Symbol, arity: usize) -> Vec<&Quoted> {
        let specs = self.0.iter().filter(|written| written.kind == "spec");
        specs
            .filter(|written| {
                name_of(written).is_ok_and(|(known, count, _)| known == name && count == arity)
            })
            .map(|written| &written.form)
            .collect()
    }

    /// Puts tuples in place of records.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn expand_records(&mut self, records: &[Record]) -> Result<(), Fault> {
        self.0.iter_mut().try_for_each(|written| {
            let line = line_of(&written.form).max(written.line);
            type_record::expand(&mut written.form, records).map_err(|text| Fault { line, text })
        })
    }

    /// The structs that they name, `module` for `__MODULE__`.
    pub fn structs(&self, module: Symbol) -> Vec<Symbol> {
        let mut found = Vec::new();
        let mut work: Vec<&Quoted> = self.0.iter().rev().map(|written| &written.form).collect();
        while let Some(form) = work.pop() {
            if let Some([name, _]) = form.call_args("%") {
                found.extend(struct_name(name, module));
            }
            let outer = work.len();
            form.each_part(|part| work.push(part));
            work[outer..].reverse();
        }
        found
    }

    /// Checks them, see [`check`].
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self, module: Symbol, structs: &Structs, file: &str) -> Result<Checked, Fault> {
        check(module, structs, file, &self.0)
    }

    /// `{module, [{attribute, form}]}`, in order, with `:macrospec` for specs of macros; `None` if there are none.
    pub fn term(&self, module: Symbol) -> Option<Quoted> {
        let kind = |written: &Written| match written.is_macro {
            true => Quoted::atom("macrospec"),
            false => Quoted::Atom(written.kind),
        };
        let pair = |written: &Written| Quoted::pair(kind(written), written.form.clone());
        let all = || Quoted::List(self.0.iter().map(pair).collect());
        (!self.0.is_empty()).then(|| Quoted::pair(Quoted::Atom(module), all()))
    }
}

/// Whether an attribute is about types.
pub fn is_typespec(name: Symbol) -> bool {
    is_type(name) || matches!(name.as_str(), "spec" | "callback" | "macrocallback")
}

/// What is wrong, and in which line.
pub struct Fault {
    /// The line.
    pub line: u32,
    /// What is wrong.
    pub text: String,
}

/// The fields of the structs that types name.
pub type Structs = FxHashMap<Symbol, Vec<Symbol>>;

/// What the types of a module come to.
#[derive(Default)]
pub struct Checked {
    /// Uses of types that are not what they seem to be: line and advice.
    pub discouraged: Vec<(u32, &'static str)>,
    /// Private types that nothing uses: name, arity and line.
    pub unused: Vec<(Symbol, u8, u32)>,
    /// What specs are for: name, arity and line.
    pub specs: Vec<(Symbol, u8, u32)>,
}

fn is_type(kind: Symbol) -> bool {
    matches!(kind.as_str(), "type" | "typep" | "opaque")
}

/// Checks what a module says about types.
///
/// # Errors
/// The first thing that is wrong.
fn check(module: Symbol, structs: &Structs, file: &str, all: &[Written]) -> Result<Checked, Fault> {
    let mut defined: FxHashMap<(Symbol, usize), u32> = FxHashMap::default();
    for written in all.iter().filter(|written| is_type(written.kind)) {
        let (name, arity, line) = name_of(written)?;
        if is_built_in(name, arity) {
            let text = format!("type {name}/{arity} is a built-in type and it cannot be redefined");
            return Err(Fault { line, text });
        }
        if let Some(before) = defined.insert((name, arity), line) {
            let file = relative_to_cwd(file);
            let text = format!("type {name}/{arity} is already defined in {file}:{before}");
            return Err(Fault { line, text });
        }
    }
    let mut checker = Checker {
        module,
        structs,
        discouraged: Vec::new(),
        defined: &defined,
        used: FxHashSet::default(),
        variables: Vec::new(),
        line: 0,
    };
    let mut checked = Checked::default();
    for written in all {
        let (name, arity, line) = name_of(written)?;
        checker.line = line;
        if is_type(written.kind) {
            checker.type_definition(&written.form)?;
        } else {
            checker.spec(&written.form)?;
            if written.kind == "spec" {
                let arity = u8::try_from(arity).unwrap_or(u8::MAX);
                checked.specs.push((name, arity, line));
            }
        }
    }
    checked.discouraged = std::mem::take(&mut checker.discouraged);
    for written in all.iter().filter(|written| written.kind == "typep") {
        let (name, arity, line) = name_of(written)?;
        if !checker.used.contains(&(name, arity)) {
            let arity = u8::try_from(arity).unwrap_or(u8::MAX);
            checked.unused.push((name, arity, line));
        }
    }
    Ok(checked)
}

/// The operands of `left operator right`.
fn operands<'q>(form: &'q Quoted, operator: &str) -> Option<(&'q Quoted, &'q Quoted)> {
    match form {
        Quoted::Node(node) if node.head == Quoted::atom(operator) => match &node.args {
            Args::List(args) => match args.as_slice() {
                [left, right] => Some((left, right)),
                _ => None,
            },
            Args::Context(_) => None,
        },
        _ => None,
    }
}

fn line_of(form: &Quoted) -> u32 {
    match form {
        Quoted::Node(node) => node.meta.line,
        _ => 0,
    }
}

/// Name, arity and line of what is specified.
fn name_of(written: &Written) -> Result<(Symbol, usize, u32), Fault> {
    let form = &written.form;
    let shown = || source(form);
    let line = match line_of(form) {
        0 => written.line,
        line => line,
    };
    let typed = if is_type(written.kind) {
        operands(form, "::").map(|(left, _)| left)
    } else {
        let spec = operands(form, "when").map_or(form, |(spec, _)| spec);
        operands(spec, "::").map(|(left, _)| left)
    };
    let found = typed.and_then(specified);
    let Some((name, arity, (line, _))) = found else {
        let is_call = matches!(form, Quoted::Node(_)) && !is_type(written.kind);
        let text = match (is_call, form) {
            (true, Quoted::Node(node)) if typed.is_none() => {
                let name = match &node.head {
                    Quoted::Atom(name) if matches!(node.args, Args::Context(_)) => {
                        name.as_str().to_owned()
                    }
                    _ => shown(),
                };
                format!("type specification missing return type: {name}")
            }
            (_, Quoted::Node(node)) => match (&node.head, &node.args) {
                (Quoted::Atom(name), Args::Context(_)) => {
                    format!("invalid type specification: {name}")
                }
                _ => format!("invalid type specification: {}", shown()),
            },
            _ => format!("invalid type specification: {}", shown()),
        };
        return Err(Fault { line, text });
    };
    Ok((name, usize::from(arity), line))
}

struct Checker<'a> {
    module: Symbol,
    structs: &'a Structs,
    discouraged: Vec<(u32, &'static str)>,
    defined: &'a FxHashMap<(Symbol, usize), u32>,
    used: FxHashSet<(Symbol, usize)>,
    /// The type variables, and how often each is used.
    variables: Vec<(Symbol, usize)>,
    /// Where the type or spec stands.
    line: u32,
}

type Result<T = (), E = Fault> = std::result::Result<T, E>;

impl Checker<'_> {
    fn fault<T>(&self, text: String) -> Result<T> {
        Err(Fault {
            line: self.line,
            text,
        })
    }

    fn type_definition(&mut self, form: &Quoted) -> Result {
        let Some((head, body)) = operands(form, "::") else {
            return Ok(());
        };
        self.variables.clear();
        if let Quoted::Node(node) = head
            && let Args::List(args) = &node.args
        {
            for arg in args {
                match variable(arg) {
                    Some(name) if self.variables.iter().any(|(known, _)| *known == name) => {}
                    Some(name) => self.variables.push((name, 1)),
                    None => {
                        let (name, count) = (syntax::inspect::inspect(&node.head), args.len());
                        let name = name.trim_start_matches(':').to_owned();
                        return self.fault(format!(
                            "@type definitions expect all arguments to be variables. The type {name}/{count} has an invalid \
                             argument(s): {}",
                            syntax::inspect::inspect(arg)
                        ));
                    }
                }
            }
        }
        self.one(body)?;
        self.check_variables()
    }

    fn spec(&mut self, form: &Quoted) -> Result {
        self.variables.clear();
        let (spec, guards) = match operands(form, "when") {
            Some((spec, guards)) => (spec, Some(guards)),
            None => (form, None),
        };
        let guards = match guards {
            Some(Quoted::List(guards)) => guards.as_slice(),
            Some(other) => {
                let shown = source(other);
                return self.fault(format!(
                    "expected keywords as guard in type specification, got: {shown}"
                ));
            }
            None => &[],
        };
        for guard in guards {
            if let Quoted::Tuple(pair) = guard
                && let [Quoted::Atom(name), bound] = pair.as_slice()
            {
                // A bound says something about the variable, so it counts as a use.
                let uses = usize::from(variable(bound).is_none_or(|bound| bound != "var"));
                match self.variables.iter_mut().find(|(known, _)| known == name) {
                    Some((_, known)) => *known += uses,
                    None => self.variables.push((*name, uses)),
                }
            }
        }
        if let Some((head, result)) = operands(spec, "::") {
            if let Quoted::Node(node) = head
                && let Args::List(args) = &node.args
            {
                self.several(args)?;
            }
            self.one(result)?;
        }
        for guard in guards {
            if let Quoted::Tuple(pair) = guard
                && let [_, bound] = pair.as_slice()
                && variable(bound).is_none_or(|bound| bound != "var")
            {
                self.one(bound)?;
            }
        }
        self.check_variables()
    }

    /// A variable must be used twice, or it says nothing.
    fn check_variables(&self) -> Result {
        let once = |(name, uses): &&(Symbol, usize)| *uses == 1 && !name.as_str().starts_with('_');
        match self.variables.iter().find(once) {
            Some((name, _)) => self.fault(format!(
                "type variable {name} is used only once. Type variables in typespecs must be referenced at least twice, \
                 otherwise it is equivalent to term()"
            )),
            None => Ok(()),
        }
    }

    fn several(&mut self, forms: &[Quoted]) -> Result {
        forms.iter().try_for_each(|form| self.one(form))
    }

    fn one(&mut self, form: &Quoted) -> Result {
        match form {
            Quoted::Node(node) => self.node(node),
            Quoted::List(items) => self.list(form, items),
            Quoted::Tuple(items) => self.several(items),
            Quoted::Binary(_) | Quoted::Float(_) => self.fault(format!(
                "unexpected expression in typespec: {}",
                syntax::inspect::inspect(form)
            )),
            _ => Ok(()),
        }
    }

    /// A list, the type of a function, or keywords.
    fn list(&mut self, form: &Quoted, items: &[Quoted]) -> Result {
        let is_pair = |item: &Quoted| matches!(item, Quoted::Tuple(pair) if matches!(pair.first(), Some(Quoted::Atom(_))));
        match items {
            [] => Ok(()),
            [only] if let Some((from, to)) = operands(only, "->") => {
                match from {
                    Quoted::List(from) if !matches!(&from[..], [any] if is_any_more(any)) => {
                        self.several(from)?;
                    }
                    _ => {}
                }
                self.one(to)
            }
            [only] if is_any_more(only) => Ok(()),
            [only] => self.one(only),
            [only, more] if is_any_more(more) => self.one(only),
            _ if items.iter().all(is_pair) => self.several(items),
            _ => self.fault(format!("unexpected list in typespec: {}", source(form))),
        }
    }

    fn map(&mut self, node: &Node, fields: &[Quoted]) -> Result {
        for field in fields {
            let Quoted::Tuple(pair) = field else {
                let why = if operands(field, "|").is_some() {
                    ". When using the | operator in the map key, make sure to wrap the key type in parentheses"
                } else {
                    ""
                };
                let shown = source(&Quoted::Node(Box::new(node.clone())));
                return self.fault(format!("invalid map specification{why}: {shown}"));
            };
            let [key, value] = pair.as_slice() else {
                continue;
            };
            self.several(presence(key).unwrap_or(std::slice::from_ref(key)))?;
            self.one(value)?;
        }
        Ok(())
    }

    fn node(&mut self, node: &Node) -> Result {
        if is_any_more_node(node) {
            return self.fault(
                "... in typespecs is only allowed inside lists, as in [term(), ...], or inside functions, as in (... -> \
                 term())"
                    .to_owned(),
            );
        }
        let args = match &node.args {
            Args::Context(_) => return self.name(node),
            Args::List(args) => args.as_slice(),
        };
        let Quoted::Atom(head) = &node.head else {
            return self.remote(&node.head, args, !node.meta.is_set("no_parens"));
        };
        match (head.as_str(), args) {
            ("..", [from, to]) => self.range(from, to),
            ("|" | "{}", _) => self.several(args),
            ("%{}", fields) => self.map(node, fields),
            ("::", [_, right]) => self.one(right),
            ("%", [name, map]) => {
                self.fields(node, name, map)?;
                self.one(map)
            }
            ("<<>>", segments) => self.binary(segments),
            ("__aliases__" | "unquote", _) => Ok(()),
            ("-" | "+", [Quoted::Integer(_)]) => Ok(()),
            ("^", [only]) => self.one(only),
            (_, args) => {
                self.several(args)?;
                self.local(*head, args.len())
            }
        }
    }

    /// A name alone: a variable, or a type without arguments.
    fn name(&mut self, node: &Node) -> Result {
        let Quoted::Atom(name) = &node.head else {
            return Ok(());
        };
        if let Some((_, uses)) = self.variables.iter_mut().find(|(known, _)| known == name) {
            *uses += 1;
            return Ok(());
        }
        if *name == "__MODULE__" {
            return Ok(());
        }
        self.local(*name, 0)
    }

    fn local(&mut self, name: Symbol, arity: usize) -> Result {
        if self.defined.contains_key(&(name, arity)) {
            self.used.insert((name, arity));
            return Ok(());
        }
        if is_built_in(name, arity) {
            let advice = discouraged(name).map(|advice| (self.line, advice));
            self.discouraged.extend(advice);
            return Ok(());
        }
        self.fault(format!(
            "type {name}/{arity} undefined (no such type in {})",
            crate::report::module_name(self.module)
        ))
    }

    fn range(&mut self, from: &Quoted, to: &Quoted) -> Result {
        self.one(from)?;
        self.one(to)?;
        match (integer(from), integer(to)) {
            (Some(from), Some(to)) if from < to => Ok(()),
            _ => self.fault(
                "invalid range specification, expected both sides to be integers, with the left side lower than the \
                 right side"
                    .to_owned(),
            ),
        }
    }

    /// `<<>>`, `<<_::size>>`, `<<_::_*unit>>` or `<<_::size, _::_*unit>>`.
    fn binary(&self, segments: &[Quoted]) -> Result {
        let is_any = |form: &Quoted| variable(form).is_some_and(|name| name == "_");
        let is_size = |segment: &Quoted| {
            operands(segment, "::")
                .is_some_and(|(left, size)| is_any(left) && matches!(size, Quoted::Integer(0..)))
        };
        let is_unit = |segment: &Quoted| {
            let spec = operands(segment, "::").filter(|(left, _)| is_any(left));
            let times = spec.and_then(|(_, unit)| operands(unit, "*"));
            times.is_some_and(|(left, unit)| {
                is_any(left) && matches!(unit, Quoted::Integer(1..=256))
            })
        };
        let fits = match segments {
            [] => true,
            [one] => is_size(one) || is_unit(one),
            [size, unit] => is_size(size) && is_unit(unit),
            _ => false,
        };
        if fits {
            return Ok(());
        }
        self.fault(
            "invalid binary specification, expected <<_::size>>, <<_::_*unit>>, or <<_::size, _::_*unit>> with size \
             being non-negative integers, and unit being an integer between 1 and 256"
                .to_owned(),
        )
    }

    /// The fields of a struct must be some that it has.
    fn fields(&self, node: &Node, name: &Quoted, map: &Quoted) -> Result {
        let Some(module) = struct_name(name, self.module) else {
            let shown = source(&Quoted::Node(Box::new(node.clone())));
            return self.fault(format!("unexpected expression in typespec: {shown}"));
        };
        let (Some(known), Quoted::Node(map)) = (self.structs.get(&module), map) else {
            return Ok(());
        };
        let Args::List(pairs) = &map.args else {
            return Ok(());
        };
        for pair in pairs {
            if let Quoted::Tuple(pair) = pair
                && let Some(Quoted::Atom(field)) = pair.first()
                && !known.contains(field)
            {
                let module = crate::report::module_name(module);
                let field = syntax::inspect::atom(field.as_str());
                return self.fault(format!("undefined field {field} on struct {module}"));
            }
        }
        Ok(())
    }

    fn remote(&mut self, head: &Quoted, args: &[Quoted], is_call: bool) -> Result {
        if let Some((receiver, Quoted::Atom(name))) = operands(head, ".")
            && let Some(variable) = variable(receiver)
            && variable != "__MODULE__"
        {
            let parens = if is_call { "()" } else { "" };
            let receiver = variable.as_str();
            return self.fault(format!(
                "invalid remote in typespec: {receiver}.{name}{parens}"
            ));
        }
        if let Some((module, Quoted::Atom(name))) = operands(head, ".")
            && *module == Quoted::Atom(self.module)
        {
            self.local(*name, args.len())?;
        }
        self.several(args)
    }
}

/// The module of `%name{…}`.
fn struct_name(name: &Quoted, module: Symbol) -> Option<Symbol> {
    match name {
        Quoted::Atom(name) => Some(*name),
        _ => variable(name)
            .filter(|name| *name == "__MODULE__")
            .map(|_| module),
    }
}

/// What `required(key)` or `optional(key)` is about.
fn presence(key: &Quoted) -> Option<&[Quoted]> {
    match key {
        Quoted::Node(node)
            if [Quoted::atom("required"), Quoted::atom("optional")].contains(&node.head) =>
        {
            match &node.args {
                Args::List(args) if args.len() == 1 => Some(args),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a form is `...`.
fn is_any_more(form: &Quoted) -> bool {
    matches!(form, Quoted::Node(node) if is_any_more_node(node))
}

fn is_any_more_node(node: &Node) -> bool {
    node.head == Quoted::atom("...")
}

/// An integer, with or without sign.
fn integer(form: &Quoted) -> Option<i64> {
    match form {
        Quoted::Integer(value) => Some(*value),
        Quoted::Node(node) => match (&node.head, &node.args) {
            (Quoted::Atom(name), Args::List(args)) => match (name.as_str(), args.as_slice()) {
                ("-", [Quoted::Integer(value)]) => value.checked_neg(),
                ("+", [Quoted::Integer(value)]) => Some(*value),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

fn variable(form: &Quoted) -> Option<Symbol> {
    match form {
        Quoted::Node(node) => match (&node.head, &node.args) {
            (Quoted::Atom(name), Args::Context(_)) => Some(*name),
            _ => None,
        },
        _ => None,
    }
}
