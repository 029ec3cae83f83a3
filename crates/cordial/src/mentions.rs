//! The functions that attributes name: those that must be defined, and those that may be missing elsewhere.

use compiler::module_builder::Mention;
use syntax::Symbol;
use vm::{Heap, Term};

use crate::forms;
use crate::hooks;
use crate::progress::{Attributes, Progress};
use crate::verify::Excused;

/// The functions of the module that its attributes name.
pub fn of(attributes: &Attributes) -> Vec<Mention> {
    let heap = Heap::new();
    let mention = |by, is_use| {
        move |(name, arity)| Mention {
            by,
            name,
            arity,
            is_use,
        }
    };
    let mut all: Vec<Mention> = hooks::on_load_function(attributes)
        .into_iter()
        .map(mention("@on_load", true))
        .collect();
    let inlined = options(attributes, "compile", "inline", &heap);
    all.extend(functions(inlined).map(mention("@compile :inline", false)));
    let excused = options(attributes, "dialyzer", "nowarn_function", &heap);
    all.extend(functions(excused).map(mention("@dialyzer :nowarn_function", false)));
    let natives = values(attributes, "nifs", &heap);
    all.extend(functions(natives).map(mention("@nifs", true)));
    all
}

/// The values of an attribute that accumulates.
fn values<'h>(attributes: &Attributes, name: &str, heap: &'h Heap) -> Vec<Term<'h>> {
    let values = attributes.read(Symbol::new(name), heap);
    values
        .and_then(|values| values.list_to_vec().ok())
        .unwrap_or_default()
}

/// What stands behind `key` in the values of an attribute: in `{key, value}`, or in a list of such pairs.
fn options<'h>(attributes: &Attributes, name: &str, key: &str, heap: &'h Heap) -> Vec<Term<'h>> {
    let mut found = Vec::new();
    for value in values(attributes, name, heap) {
        let mut one = vec![value];
        one.extend(value.list_iter().filter_map(Result::ok));
        let pairs = one.into_iter().filter_map(Term::as_pair);
        let named =
            pairs.filter(|(name, _)| name.as_atom().is_some_and(|name| name.as_str() == key));
        found.extend(named.map(|(_, value)| value));
    }
    found
}

/// The names and arities in `name: arity` and lists of these.
fn functions(terms: Vec<Term<'_>>) -> impl Iterator<Item = (Symbol, u8)> {
    let all = terms.into_iter().flat_map(|term| {
        let mut all = vec![term];
        all.extend(term.list_iter().filter_map(Result::ok));
        all
    });
    all.filter_map(|term| {
        let (name, arity) = term.as_pair()?;
        let arity = u8::try_from(arity.as_i64()?).ok()?;
        Some((forms::symbol(name.as_atom()?), arity))
    })
}

/// `@compile {:no_warn_undefined, what}` and the option of the same name: a module, `{module, name, arity}`, or a list of
/// these.
pub fn excused(progress: &Progress) -> Excused {
    let heap = Heap::new();
    let mut excused = Excused::default();
    let attributes = progress.attributes.lock();
    let mut work = options(&attributes, "compile", "no_warn_undefined", &heap);
    drop(attributes);
    work.extend(crate::code::no_warn_undefined(&heap));
    while let Some(what) = work.pop() {
        if let Some(module) = what.as_atom() {
            excused.modules.insert(forms::symbol(module));
        } else if let vm::Value::Tuple(tuple) = what.value()
            && let [module, name, arity] = tuple.elements()
            && let (Some(module), Some(name)) = (module.as_atom(), name.as_atom())
            && let Some(arity) = arity.as_i64().and_then(|arity| u8::try_from(arity).ok())
        {
            let key = (forms::symbol(module), forms::symbol(name), arity);
            excused.functions.insert(key);
        } else {
            work.extend(what.list_iter().filter_map(Result::ok));
        }
    }
    excused
}
