//! Random code that the verifier accepts runs in a real VM: it may do nothing sensible, but never harm.
//!
//! The modules are those of the verifier's own properties; each case has a seed, which a failure names. A process that
//! waits for a message no one sends is left waiting; one that takes too much memory is killed.

#[allow(
    dead_code,
    reason = "the verifier's properties use what is not used here"
)]
#[path = "../../bytecode/tests/properties/generate.rs"]
mod generate;

use std::time::{Duration, Instant};

use bytecode::{
    AtomId, Export, FuncId, Function, FunctionKind, Literal, Module, Op, Reg, Src, verify,
};
use generate::Rng;
use vm::{Atom, Options, System};

/// How long a process may take before it counts as waiting for ever.
const PATIENCE: Duration = Duration::from_millis(2);

/// How long the others may be kept waiting.
const HANG: Duration = Duration::from_secs(10);

/// How many modules are run.
const SEEDS: u64 = 1_000;

/// A module of functions that call one another and themselves with all kinds of arguments, and `c/0` to start it.
fn module(rng: &mut Rng) -> Module {
    let accepts = |module: &Module| verify(module.clone()).is_ok();
    let mut module = generate::grown(rng, accepts);
    // The others call it, so that there are deep stacks and long runs.
    let first = module.functions[0].clone();
    for function in &mut module.functions[1..] {
        *function = first.clone();
    }
    if !accepts(&module) {
        for function in &mut module.functions[1..] {
            function.code = vec![Op::TailCall {
                target: FuncId::new(0),
                frame: 0,
            }];
            function.handlers.clear();
        }
    }
    module.literals.push(Literal::Bits((0..100).collect(), 8));
    let mut argument = |register| {
        let src = match rng.below(7) {
            0 => Src::Nil,
            1 => Src::Int(rng.skewed() as i64 >> 4),
            2 => Src::Atom(AtomId::new(rng.below(4))),
            _ => Src::Literal(bytecode::LiteralId::new(rng.below(module.literals.len()))),
        };
        Op::Move {
            src,
            dst: Reg::X(register),
        }
    };
    let code = vec![
        argument(0),
        argument(1),
        argument(2),
        Op::TailCall {
            target: FuncId::new(0),
            frame: 0,
        },
    ];
    module.functions.push(Function {
        name: AtomId::new(3),
        arity: 0,
        kind: FunctionKind::Named,
        line: 0,
        code,
        handlers: Vec::new(),
    });
    module.exports.push(Export {
        function: FuncId::new(4),
    });
    module
}

/// Runs `c/0` of a module; says whether it came to an end in time.
fn ends(system: &System, module: Atom, patience: Duration) -> bool {
    let start = Atom::try_new("c").expect("room");
    let pid = system.spawn(module, start).expect("room");
    let began = Instant::now();
    while system.is_alive(pid) {
        if began.elapsed() > patience {
            return false;
        }
        std::thread::yield_now();
    }
    true
}

/// A module whose `c/0` returns at once: it shows that the scheduler is free.
fn pulse() -> Atom {
    let mut module = module(&mut Rng(0));
    module.atoms[0] = "Elixir.Pulse".into();
    let code = &mut module.functions[4].code;
    code.pop();
    code.push(Op::Return { frame: 0 });
    vm::load_module(module).expect("it is verified")
}

#[test]
fn what_the_verifier_accepts_runs_without_harm() {
    vm::set_quiet(true);
    let options = Options {
        schedulers: 1,
        ..Options::default()
    };
    let mut system = System::start(&options, &[]);
    let pulse = pulse();
    let mut ended = 0;
    for seed in 0..SEEDS {
        if seed % 16 == 0 {
            // Away with what loops.
            system = System::start(&options, &[]);
        }
        let mut module = module(&mut Rng(seed));
        module.atoms[0] = format!("Elixir.Soup{}", seed % 16);
        let text = module.disassemble();
        let name = vm::load_module(module).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        if ends(&system, name, PATIENCE) {
            ended += 1;
        } else if !ends(&system, pulse, HANG) {
            eprintln!("seed {seed} keeps the scheduler:\n{text}");
            // The scheduler will never come back, so nobody may wait for it.
            std::process::exit(1);
        }
    }
    assert!(ended > SEEDS / 3, "only {ended} came to an end");
}
