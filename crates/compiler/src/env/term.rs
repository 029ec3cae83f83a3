//! The environment as a term: the `%Macro.Env{}` that macros get, and back.

use std::sync::Arc;

use syntax::{Quoted, Symbol};

use super::{Context, Env, Import, VarKind};
use crate::host::NameSet;
use crate::literal::{as_atom, as_name_arity, as_pair};
use crate::names::sym;

fn pair(name: Symbol, value: Quoted) -> (Quoted, Quoted) {
    (Quoted::Atom(name), value)
}

fn option(module: Option<Symbol>) -> Quoted {
    Quoted::Atom(module.unwrap_or(sym!("nil")))
}

fn atoms(symbols: &[Symbol]) -> Quoted {
    Quoted::List(symbols.iter().map(|symbol| Quoted::Atom(*symbol)).collect())
}

fn name_arity((name, arity): (Symbol, u8)) -> Quoted {
    Quoted::pair(Quoted::Atom(name), Quoted::Integer(i64::from(arity)))
}

/// The term `[{module, [{name, arity}]}]` of the functions or macros imported.
fn imports_term(imports: &[Import], of: impl Fn(&Import) -> &NameSet) -> Quoted {
    let module = |import: &Import| {
        let names = of(import)
            .sorted()
            .iter()
            .copied()
            .map(name_arity)
            .collect();
        Quoted::pair(Quoted::Atom(import.module), Quoted::List(names))
    };
    Quoted::List(
        imports
            .iter()
            .filter(|i| !of(i).is_empty())
            .map(module)
            .collect(),
    )
}

impl Env {
    /// The functions imported, as the `functions` field shows them.
    pub fn functions_term(&self) -> Quoted {
        imports_term(&self.imports, |import| &import.functions)
    }

    /// The macros imported, as the `macros` field shows them.
    pub fn macros_term(&self) -> Quoted {
        imports_term(&self.imports, |import| &import.macros)
    }

    /// The `%Macro.Env{}` of this environment, given its two long fields and, for a macro, where to note what is used.
    pub fn to_term(&self, functions: Quoted, macros: Quoted, tracker: Option<i64>) -> Quoted {
        let context = match self.context {
            Context::None => sym!("nil"),
            Context::Match => sym!("match"),
            Context::Guard => sym!("guard"),
        };
        let versioned = self.scope.sorted().into_iter().map(|((name, kind), var)| {
            let kind = match kind {
                VarKind::Context(module) => Quoted::Atom(module),
                VarKind::Counter(counter) => Quoted::Integer(counter),
            };
            (
                Quoted::pair(Quoted::Atom(name), kind),
                Quoted::Integer(i64::from(var.0)),
            )
        });
        let aliases = self
            .aliases
            .iter()
            .map(|(a, b)| Quoted::pair(Quoted::Atom(*a), Quoted::Atom(*b)));
        let macro_aliases = self.macro_aliases.iter().map(|(from, counter, to)| {
            let to = Quoted::pair(Quoted::Integer(*counter), Quoted::Atom(*to));
            Quoted::pair(Quoted::Atom(*from), to)
        });
        let tracker = tracker.map_or(option(None), Quoted::Integer);
        let function = self.function.map_or(Quoted::Atom(sym!("nil")), name_arity);
        Quoted::Map(vec![
            pair(sym!("__struct__"), Quoted::Atom(sym!("Elixir.Macro.Env"))),
            pair(sym!("aliases"), Quoted::List(aliases.collect())),
            pair(sym!("context"), Quoted::Atom(context)),
            pair(sym!("context_modules"), atoms(&self.context_modules)),
            pair(sym!("file"), Quoted::string(&self.file)),
            pair(sym!("function"), function),
            pair(sym!("functions"), functions),
            pair(sym!("lexical_tracker"), tracker),
            pair(sym!("line"), Quoted::Integer(i64::from(self.line))),
            pair(sym!("macro_aliases"), Quoted::List(macro_aliases.collect())),
            pair(sym!("macros"), macros),
            pair(sym!("module"), option(self.module)),
            pair(sym!("requires"), atoms(&self.requires)),
            pair(sym!("tracers"), Quoted::List(Vec::new())),
            pair(sym!("versioned_vars"), Quoted::Map(versioned.collect())),
        ])
    }

    /// The environment that `term`, a `%Macro.Env{}` or a keyword list of some of its fields, describes;
    /// fields that are missing keep their values from `self`. Variables are not taken over.
    pub fn updated_from_term(&self, term: &Quoted) -> Env {
        let mut env = self.clone();
        let empty = Vec::new();
        if let Quoted::Map(pairs) = term {
            pairs
                .iter()
                .for_each(|(key, value)| env.set_field(key, value));
        }
        for (key, value) in list(term).unwrap_or(&empty).iter().filter_map(as_pair) {
            env.set_field(key, value);
        }
        env
    }

    fn set_field(&mut self, key: &Quoted, value: &Quoted) {
        let Quoted::Atom(key) = key else { return };
        match key.as_str() {
            "module" => self.module = as_atom(value).filter(|module| *module != sym!("nil")),
            "file" => {
                if let Quoted::Binary(bytes) = value {
                    self.file = String::from_utf8_lossy(bytes).into();
                }
            }
            "line" => {
                if let Quoted::Integer(line) = value {
                    self.line = u32::try_from(*line).unwrap_or(0);
                }
            }
            "function" => self.function = as_name_arity(value),
            "context" => {
                self.context = match as_atom(value).map(Symbol::as_str) {
                    Some("match") => Context::Match,
                    Some("guard") => Context::Guard,
                    _ => Context::None,
                }
            }
            "aliases" => self.aliases = Arc::new(read_list(value, atom_pair)),
            "requires" => self.requires = Arc::new(sorted(read_list(value, as_atom))),
            "context_modules" => self.context_modules = Arc::new(read_list(value, as_atom)),
            "macro_aliases" => self.macro_aliases = Arc::new(read_list(value, macro_alias)),
            "functions" => self.set_names(value, |import, names| import.functions = names),
            "macros" => self.set_names(value, |import, names| import.macros = names),
            _ => {}
        }
    }

    fn set_names(&mut self, value: &Quoted, set: impl Fn(&mut Import, Arc<NameSet>)) {
        // A shared term is one the host made opaque from these very imports.
        let Quoted::List(modules) = value else { return };
        let imports = Arc::make_mut(&mut self.imports);
        imports
            .iter_mut()
            .for_each(|import| set(import, Arc::default()));
        for (module, names) in modules.iter().filter_map(as_pair) {
            let Some(module) = as_atom(module) else {
                continue;
            };
            let names: NameSet = read_list(names, as_name_arity).into_iter().collect();
            match imports.iter_mut().find(|import| import.module == module) {
                Some(import) => set(import, Arc::new(names)),
                None => {
                    let mut import = Import {
                        module,
                        functions: Arc::default(),
                        macros: Arc::default(),
                    };
                    set(&mut import, Arc::new(names));
                    imports.push(import);
                }
            }
        }
    }
}

fn list(term: &Quoted) -> Option<&Vec<Quoted>> {
    if let Quoted::List(items) = term {
        Some(items)
    } else {
        None
    }
}

fn read_list<T>(term: &Quoted, read: impl Fn(&Quoted) -> Option<T>) -> Vec<T> {
    list(term)
        .map(|items| items.iter().filter_map(read).collect())
        .unwrap_or_default()
}

fn atom_pair(term: &Quoted) -> Option<(Symbol, Symbol)> {
    let (a, b) = as_pair(term)?;
    Some((as_atom(a)?, as_atom(b)?))
}

fn macro_alias(term: &Quoted) -> Option<(Symbol, i64, Symbol)> {
    let (from, to) = as_pair(term)?;
    let (counter, to) = as_pair(to)?;
    let Quoted::Integer(counter) = counter else {
        return None;
    };
    Some((as_atom(from)?, *counter, as_atom(to)?))
}

fn sorted(mut symbols: Vec<Symbol>) -> Vec<Symbol> {
    symbols.sort_unstable();
    symbols
}
