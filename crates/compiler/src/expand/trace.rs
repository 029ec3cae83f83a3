//! Stack traces of exceptions in macros: they show the expansions that led there instead of the compiler.

use syntax::diagnostic::relative_to_cwd;
use syntax::{Quoted, Symbol};

use super::{Expander, Expansion};
use crate::host::HostError;
use crate::names::sym;

impl Expander<'_> {
    /// What came of running a macro; the trace of an exception ends with the calls of this macro and those around it.
    pub(super) fn traced<T>(
        &mut self,
        expansion: Expansion,
        result: Result<T, HostError>,
    ) -> Result<T, HostError> {
        if matches!(result, Err(HostError::Raised)) {
            let function = Symbol::new(&format!("MACRO-{}", expansion.name));
            let end = self.way_from("macro", expansion);
            self.host.retrace(Some(function), &end);
        }
        result
    }

    /// What came of asking the struct `module` for its fields in this line; as for a macro, but of the code of the struct
    /// nothing is shown.
    pub(super) fn struct_traced<T>(
        &mut self,
        module: Symbol,
        line: u32,
        result: Result<T, HostError>,
    ) -> Result<T, HostError> {
        if matches!(result, Err(HostError::Raised)) {
            let expansion = Expansion {
                module,
                is_remote: true,
                name: sym!("__struct__"),
                arity: 1,
                line,
            };
            let end = self.way_from("struct", expansion);
            self.host.retrace(None, &end);
        }
        result
    }

    /// The entries of a trace for an expansion and those around it, each with the place of its call.
    fn way_from(&self, kind: &str, innermost: Expansion) -> Quoted {
        let outer = self.expansions.iter().rev().map(|one| ("macro", *one));
        let all = std::iter::once((kind, innermost)).chain(outer);
        Quoted::List(
            all.flat_map(|(kind, one)| [called(kind, one), self.place_of_call(one.line)])
                .collect(),
        )
    }

    /// The entry of a trace for a line of the code being expanded.
    fn place_of_call(&self, line: u32) -> Quoted {
        let (module, name, arity) = match (self.env.module, self.env.function) {
            (None, _) => (sym!("elixir_compiler_0"), sym!("__FILE__"), 1),
            (Some(module), None) => (module, sym!("__MODULE__"), 0),
            (Some(module), Some((name, arity))) => (module, name, usize::from(arity)),
        };
        let line = Quoted::pair(Quoted::atom("line"), Quoted::Integer(i64::from(line)));
        entry(
            module,
            name,
            arity,
            vec![file(&relative_to_cwd(&self.env.file)), line],
        )
    }
}

/// The entry of a trace for what is being expanded.
fn called(kind: &str, expansion: Expansion) -> Quoted {
    let location = vec![file(&format!("expanding {kind}"))];
    entry(expansion.module, expansion.name, expansion.arity, location)
}

fn entry(module: Symbol, name: Symbol, arity: usize, location: Vec<Quoted>) -> Quoted {
    Quoted::Tuple(vec![
        Quoted::Atom(module),
        Quoted::Atom(name),
        Quoted::Integer(arity as i64),
        Quoted::List(location),
    ])
}

/// The pair of a location that holds this charlist.
fn file(text: &str) -> Quoted {
    let codes = text
        .chars()
        .map(|code| Quoted::Integer(i64::from(u32::from(code))));
    Quoted::pair(Quoted::atom("file"), Quoted::List(codes.collect()))
}
