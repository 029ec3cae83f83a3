//! Expansion: source text in, core and diagnostics out, with a host that knows a few macros.

mod calls;
mod diagnostics;
mod forms;
mod host;
mod modules;
mod patterns;
mod quoting;

use compiler::core::ExprKind;
use compiler::{Session, eval, print};
use host::MockHost;

/// The core of a script's body, or its diagnostics if it does not compile.
fn expanded(source: &str) -> String {
    let mut host = MockHost::new();
    let session = Session::default();
    let form = host::parse(source);
    let env = session.file_env(&mut host, "test.exs");
    let result = eval::expand_eval(&session, &mut host, &form, env, &[], eval::Unread::Kept);
    let diagnostics: Vec<String> = session
        .take_diagnostics()
        .iter()
        .map(host::message)
        .collect();
    match result {
        Ok(evaluation) => {
            // `(outcome = body; {outcome, values})`
            let body = &evaluation.module.functions[0].clauses[0].body;
            let ExprKind::Block(items) = &body.kind else {
                panic!("no wrapper: {body:?}")
            };
            let ExprKind::Match(_, body) = &items[0].kind else {
                panic!("no outcome: {items:?}")
            };
            [diagnostics.join("\n"), print::expr(body)]
                .join("\n")
                .trim()
                .to_owned()
        }
        Err(_) => diagnostics.join("\n"),
    }
}

/// Checks what a script's body expands to, in the text of `compiler::print`; the wrapper that
/// returns result and bindings is left out.
#[track_caller]
fn check(source: &str, expected: &str) {
    let text = expanded(source);
    assert_eq!(text, expected, "\n--- got\n{text}\n");
}

/// Checks the functions of the only module that `source` defines, `__info__` and kin left out.
#[track_caller]
fn check_module(source: &str, expected: &str) {
    let (module, diagnostics) = host::compile(source);
    let mut text = diagnostics.join("\n");
    if let Some(module) = module {
        for function in &module.functions {
            if !["__info__", "module_info"].contains(&function.name.as_str()) {
                text.push('\n');
                text.push_str(print::function(function).trim_end());
            }
        }
    }
    assert_eq!(text.trim(), expected.trim(), "\n--- got\n{text}\n");
}

/// Checks the diagnostics of a script or module.
#[track_caller]
fn check_diagnostics(source: &str, expected: &[&str]) {
    let (_, diagnostics) = host::compile(source);
    assert_eq!(diagnostics, expected);
}
