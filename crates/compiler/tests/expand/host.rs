//! A host without a VM: it knows some macros of `Kernel` natively and runs module bodies as far as
//! tests need it (blocks of definitions and attributes with constant values).

use std::collections::HashMap;

use compiler::core::{self, Callee, Expr, ExprKind};
use compiler::host::{Host, HostError, Interface, Kept};
use compiler::module_builder::{Finish, ModuleBuilder, Source};
use compiler::{Diagnostic, Session, eval};
use syntax::{Args, Meta, ParseOptions, Quoted, Symbol};

/// The host.
pub(crate) struct MockHost {
    attributes: HashMap<(Symbol, Symbol), Quoted>,
    /// Macros called, with their arguments.
    pub(crate) calls: Vec<String>,
}

/// Parses source text that must be right.
pub(crate) fn parse(source: &str) -> Quoted {
    let parsed = syntax::parse(source.as_bytes(), &ParseOptions::default());
    parsed
        .quoted
        .unwrap_or_else(|| panic!("{:?}", parsed.errors))
}

/// A diagnostic as tests write it.
pub(crate) fn message(diagnostic: &Diagnostic) -> String {
    let word = if diagnostic.is_error() {
        "error"
    } else {
        "warning"
    };
    format!("{word} {}: {}", diagnostic.base.line, diagnostic.base.title)
}

fn kernel() -> Interface {
    let functions = [
        ("+", 2),
        ("-", 2),
        ("-", 1),
        ("*", 2),
        ("==", 2),
        ("===", 2),
        (">", 2),
        ("<", 2),
        ("elem", 2),
        ("hd", 1),
        ("is_atom", 1),
        ("is_integer", 1),
        ("length", 1),
        ("self", 0),
        ("inspect", 1),
        ("++", 2),
        ("put_elem", 3),
        ("is_map_key", 2),
        ("not", 1),
        ("rem", 2),
        ("byte_size", 1),
    ];
    let macros = [
        ("if", 2),
        ("unless", 2),
        ("|>", 2),
        ("<>", 2),
        ("counted", 1),
        ("to_string", 1),
        ("forever", 0),
    ];
    let set = |names: &[(&str, u8)]| {
        names
            .iter()
            .map(|(name, arity)| (Symbol::new(name), *arity))
            .collect()
    };
    Interface {
        functions: std::sync::Arc::new(set(&functions)),
        macros: std::sync::Arc::new(set(&macros)),
    }
}

impl MockHost {
    pub(crate) fn new() -> MockHost {
        MockHost {
            attributes: HashMap::new(),
            calls: Vec::new(),
        }
    }

    /// `if` as `Kernel` writes it.
    fn if_macro(condition: Quoted, sections: &Quoted, negated: bool) -> Quoted {
        let kernel = Symbol::new("Elixir.Kernel");
        let section = |name: &str| {
            let Quoted::List(items) = sections else {
                return None;
            };
            items.iter().find_map(|item| {
                let Quoted::Tuple(pair) = item else {
                    return None;
                };
                (pair[0] == Quoted::atom(name)).then(|| pair[1].clone())
            })
        };
        let yes = section("do").unwrap_or(Quoted::atom("nil"));
        let no = section("else").unwrap_or(Quoted::atom("nil"));
        let (yes, no) = if negated { (no, yes) } else { (yes, no) };
        let x = || Quoted::variable(Symbol::new("x"), Meta::default(), kernel);
        let call = |name: &str, args| Quoted::call(name, Meta::default(), args);
        let is = |value: &str| {
            let dot = call(".", vec![Quoted::atom("erlang"), Quoted::atom("=:=")]);
            Quoted::node(dot, Meta::default(), vec![x(), Quoted::atom(value)])
        };
        let dot = call(".", vec![Quoted::atom("erlang"), Quoted::atom("orelse")]);
        let guard = Quoted::node(dot, Meta::default(), vec![is("false"), is("nil")]);
        let falsy = call(
            "->",
            vec![Quoted::List(vec![call("when", vec![x(), guard])]), no],
        );
        let any = Quoted::variable(Symbol::new("_"), Meta::default(), kernel);
        let truthy = call("->", vec![Quoted::List(vec![any]), yes]);
        let clauses = Quoted::List(vec![falsy, truthy]);
        let mut meta = Meta::default();
        meta.pairs
            .push((Symbol::new("optimize_boolean"), Quoted::atom("true")));
        let sections = Quoted::List(vec![Quoted::pair(Quoted::atom("do"), clauses)]);
        Quoted::call("case", meta, vec![condition, sections])
    }

    fn pipe(left: Quoted, right: Quoted) -> Quoted {
        let Quoted::Node(mut node) = right else {
            return right;
        };
        if let Args::List(args) = &mut node.args {
            args.insert(0, left);
        }
        Quoted::Node(node)
    }

    /// Runs the core of a module's body.
    fn run(
        &mut self,
        session: &Session,
        expr: &Expr,
        out: &mut Vec<Diagnostic>,
    ) -> Option<core::Module> {
        if let ExprKind::Block(items) = &expr.kind {
            return items
                .iter()
                .filter_map(|item| self.run(session, item, out))
                .last();
        }
        if let ExprKind::Match(_, value) = &expr.kind {
            return self.run(session, value, out);
        }
        let ExprKind::Call(Callee::Remote(module, name), args) = &expr.kind else {
            return None;
        };
        let literal = |at: usize| {
            args[at]
                .as_literal()
                .cloned()
                .unwrap_or(Quoted::atom("nil"))
        };
        match (module.as_str(), name.as_str()) {
            ("elixir_module", "compile") => {
                let (Quoted::Atom(name), Quoted::Integer(handle)) = (literal(0), literal(1)) else {
                    panic!("a module that tests cannot run");
                };
                return self.module(session, name, handle, out);
            }
            ("elixir_def", "store") => {
                let Quoted::Integer(handle) = literal(0) else {
                    panic!("no handle")
                };
                ModuleBuilder::define(session, self, handle, literal(1), literal(2))
                    .expect("it can go on");
            }
            ("Elixir.Module", "__put_attribute__") => {
                if let (Quoted::Atom(module), Quoted::Atom(name)) = (literal(0), literal(1)) {
                    self.attributes.insert((module, name), literal(2));
                }
            }
            _ => {}
        }
        None
    }

    fn module(
        &mut self,
        session: &Session,
        name: Symbol,
        handle: i64,
        out: &mut Vec<Diagnostic>,
    ) -> Option<core::Module> {
        let (builder, body) = match ModuleBuilder::open(session, self, name, Source::Handle(handle))
        {
            Ok(opened) => opened,
            Err(_) => {
                out.extend(session.take_diagnostics());
                return None;
            }
        };
        out.extend(session.take_diagnostics());
        self.run(session, &body.module.functions[0].clauses[0].body, out);
        let finished = builder.finish(session, self, Finish::default());
        out.extend(finished.diagnostics);
        finished.module
    }
}

/// Compiles a script; gives the last module it defines and the diagnostics.
pub(crate) fn compile(source: &str) -> (Option<core::Module>, Vec<String>) {
    let (module, diagnostics) = compile_raw(source);
    (module, diagnostics.iter().map(message).collect())
}

/// The same, with whole diagnostics.
pub(crate) fn compile_raw(source: &str) -> (Option<core::Module>, Vec<Diagnostic>) {
    let mut host = MockHost::new();
    let session = Session::default();
    let form = parse(source);
    let env = session.file_env(&mut host, "test.exs");
    let mut out = Vec::new();
    let result = eval::expand_script(&session, &mut host, &form, env);
    out.extend(session.take_diagnostics());
    let module = match result {
        Ok(evaluation) => host.run(
            &session,
            &evaluation.module.functions[0].clauses[0].body,
            &mut out,
        ),
        Err(_) => None,
    };
    (module, out)
}

impl Host for MockHost {
    fn source_text(&mut self, _form: &Quoted) -> Option<String> {
        None
    }

    fn retrace(&mut self, _function: Option<Symbol>, _end: &Quoted) {}

    fn deprecated(
        &mut self,
        _module: Symbol,
    ) -> Result<std::sync::Arc<compiler::host::Deprecated>, HostError> {
        Ok(std::sync::Arc::default())
    }

    fn interface(&mut self, module: Symbol) -> Option<Interface> {
        match module.as_str() {
            "Elixir.Kernel" => Some(kernel()),
            "Elixir.List" => Some(Interface {
                functions: std::sync::Arc::new(
                    [(Symbol::new("flatten"), 1), (Symbol::new("first"), 1)]
                        .into_iter()
                        .collect(),
                ),
                macros: std::sync::Arc::default(),
            }),
            _ => None,
        }
    }

    fn kept(&mut self, handle: u64) -> Kept {
        match handle {
            0 => Kept::Pid,
            other => Kept::Other(format!("#Function<{other}>")),
        }
    }

    fn keep(&mut self, _term: &Quoted) -> Result<u64, HostError> {
        Ok(0)
    }

    fn raise(&mut self, module: &str, message: &str) -> HostError {
        self.calls.push(format!("raise {module}: {message}"));
        HostError::Raised
    }

    fn is_being_defined(&mut self, _module: Symbol) -> bool {
        false
    }

    fn call(
        &mut self,
        module: Symbol,
        name: Symbol,
        mut args: Vec<Quoted>,
    ) -> Result<Quoted, HostError> {
        assert_eq!(module, "Elixir.Kernel");
        self.calls.push(name.to_string());
        let last = args.pop().expect("macros get their caller");
        let first = args.pop();
        Ok(match (name.as_str(), first) {
            ("MACRO-if", Some(condition)) => MockHost::if_macro(condition, &last, false),
            ("MACRO-unless", Some(condition)) => MockHost::if_macro(condition, &last, true),
            ("MACRO-|>", Some(left)) => MockHost::pipe(left, last),
            ("MACRO-<>", Some(left)) => {
                let binary =
                    Quoted::variable(Symbol::new("binary"), Meta::default(), Symbol::new("nil"));
                let right = Quoted::call("::", Meta::default(), vec![last, binary]);
                Quoted::call("<<>>", Meta::default(), vec![left, right])
            }
            ("MACRO-counted", _) => {
                let mut meta = Meta::default();
                meta.pairs
                    .push((Symbol::new("context"), Quoted::atom("Elixir.Kernel")));
                let x = || {
                    Quoted::variable(
                        Symbol::new("x"),
                        Meta::default(),
                        Symbol::new("Elixir.Kernel"),
                    )
                };
                let bind = Quoted::call("=", Meta::default(), vec![x(), last]);
                Quoted::call(
                    "__block__",
                    Meta::default(),
                    vec![bind, Quoted::Tuple(vec![x(), x()])],
                )
            }
            ("MACRO-to_string", _) => last,
            ("MACRO-forever", _) => Quoted::call("forever", Meta::default(), Vec::new()),
            other => panic!("no macro {other:?}"),
        })
    }

    fn call_in(
        &mut self,
        module: &core::Module,
        _key: u64,
        name: Symbol,
        args: Vec<Quoted>,
    ) -> Result<Quoted, HostError> {
        // Tests use macros whose body is one constant or one argument.
        let function = module
            .functions
            .iter()
            .find(|function| function.name == name)
            .expect("it is there");
        assert_eq!(usize::from(function.arity), args.len());
        let body = &function.clauses[0].body;
        if let ExprKind::Literal(term) = &body.kind {
            return Ok(term.clone());
        }
        let ExprKind::Var(var) = &body.kind else {
            panic!("a macro that tests cannot run")
        };
        let is_it =
            |pattern: &core::Pattern| matches!(pattern, core::Pattern::Bind(bound) if bound == var);
        let at = function.clauses[0]
            .patterns
            .iter()
            .position(is_it)
            .expect("an argument");
        Ok(args[at].clone())
    }

    fn attribute(&mut self, module: Symbol, name: Symbol) -> Option<Quoted> {
        self.attributes.get(&(module, name)).cloned()
    }

    fn struct_fields(
        &mut self,
        module: Symbol,
    ) -> Result<Option<Vec<(Symbol, Quoted)>>, HostError> {
        Ok((module == "Elixir.Point").then(|| {
            vec![
                (Symbol::new("x"), Quoted::Integer(0)),
                (Symbol::new("y"), Quoted::Integer(0)),
            ]
        }))
    }

    fn check_struct(&mut self, _module: Symbol, _fields: &[Symbol]) -> Result<(), HostError> {
        Ok(())
    }
}
