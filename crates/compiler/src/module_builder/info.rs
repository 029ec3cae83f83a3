//! The functions every module has: `__info__/1` and `module_info/0,1`.

use syntax::{Quoted, Symbol};

use super::Finish;
use crate::core::{Clause, Expr, Function, Pattern, Var};
use crate::definition::{Kind, ModuleState};
use crate::expand::value::kept;
use crate::host::Host;
use crate::names::sym;

/// Adds them to `functions`.
pub(super) fn add(
    host: &mut dyn Host,
    state: &ModuleState,
    finish: &Finish,
    functions: &mut Vec<Function>,
) {
    let (functions_term, macros_term) = interface_terms(state);
    let name = Expr::atom(state.name, 0);
    let constant = |key: &str, value: Quoted| {
        Clause::new(
            vec![Pattern::Literal(Quoted::atom(key))],
            Expr::literal(value, 0),
        )
    };
    let asked = |key: Symbol| {
        let args = vec![name.clone(), Expr::atom(key, 0)];
        Clause::new(
            vec![Pattern::atom(key)],
            Expr::erlang(sym!("get_module_info"), args, 0),
        )
    };
    let info = vec![
        constant("module", Quoted::Atom(state.name)),
        constant("functions", functions_term),
        constant("macros", macros_term),
        Clause::new(
            vec![Pattern::Literal(Quoted::atom("struct"))],
            struct_info(host, finish),
        ),
        constant("deprecated", deprecated_term(finish)),
        asked(sym!("attributes")),
        asked(sym!("compile")),
        asked(sym!("md5")),
        asked(sym!("exports_md5")),
    ];
    functions.push(function(sym!("__info__"), 1, info));
    let is_own = state.definitions().get(sym!("behaviour_info"), 1).is_some();
    if let (Some(behaviour), false) = (&finish.behaviour, is_own) {
        let clauses = vec![
            constant("callbacks", names_term(&behaviour.callbacks)),
            constant("optional_callbacks", names_term(&behaviour.optional)),
        ];
        functions.push(function(sym!("behaviour_info"), 1, clauses));
    }
    let all = Expr::erlang(sym!("get_module_info"), vec![name.clone()], 0);
    functions.push(function(
        sym!("module_info"),
        0,
        vec![Clause::new(Vec::new(), all)],
    ));
    let key = Var(0);
    let one = Expr::erlang(sym!("get_module_info"), vec![name, Expr::var(key, 0)], 0);
    functions.push(function(
        sym!("module_info"),
        1,
        vec![Clause::new(vec![Pattern::Bind(key)], one)],
    ));
}

/// `[{{name, arity}, reason}]`.
fn deprecated_term(finish: &Finish) -> Quoted {
    let mut all: Vec<_> = finish.deprecated.iter().collect();
    all.sort_unstable_by_key(|(key, _)| *key);
    let one = |((name, arity), reason): &((Symbol, u8), Quoted)| {
        let arity = Quoted::Integer(i64::from(*arity));
        Quoted::pair(Quoted::pair(Quoted::Atom(*name), arity), reason.clone())
    };
    Quoted::List(all.into_iter().map(one).collect())
}

fn struct_info(host: &mut dyn Host, finish: &Finish) -> Expr {
    let Some(info) = &finish.struct_info else {
        return Expr::nil(0);
    };
    if info.opaques().next().is_none() {
        return Expr::literal(info.clone(), 0);
    }
    host.keep(info)
        .map_or(Expr::nil(0), |handle| kept(handle, 0))
}

fn function(name: Symbol, arity: u8, clauses: Vec<Clause>) -> Function {
    Function {
        name,
        arity,
        exported: true,
        line: 0,
        file: None,
        clauses,
    }
}

/// The keyword lists of public functions and macros.
fn interface_terms(state: &ModuleState) -> (Quoted, Quoted) {
    let definitions = state.definitions();
    let of = |kind: Kind| {
        let mut names: Vec<(Symbol, u8)> = definitions
            .all
            .iter()
            .filter(|one| one.kind == kind)
            .map(|one| (one.name, one.arity))
            .collect();
        names.sort_unstable();
        names_term(&names)
    };
    (of(Kind::Def), of(Kind::Defmacro))
}

/// `[name: arity]`.
fn names_term(names: &[(Symbol, u8)]) -> Quoted {
    let pair = |(name, arity): &(Symbol, u8)| {
        Quoted::pair(Quoted::Atom(*name), Quoted::Integer(i64::from(*arity)))
    };
    Quoted::List(names.iter().map(pair).collect())
}
