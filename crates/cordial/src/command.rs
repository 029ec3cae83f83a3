//! The command line: what to run, and with what.

mod disasm;

use std::io::Read;
use std::process::ExitCode;
use std::sync::OnceLock;

use clap::{Arg, ArgAction, ArgMatches, Command};
use vm::{Atom, Cx, Native, NativeResult, Options, Stop, System, Term};

use crate::archive::Archive;
use crate::code_path;
use crate::natives::NATIVES;

/// The standard library, compiled when cargo built this.
static LIBRARY: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stdlib.archive"));

/// What is to be run.
#[derive(Debug)]
enum Task {
    /// The script in a file.
    File(String),
    /// This text, shown as this name.
    Source(String, String),
}

/// What the natives of the command know.
#[derive(Debug)]
struct Invocation {
    tasks: Vec<Task>,
    argv: Vec<String>,
    no_halt: bool,
}

static INVOCATION: OnceLock<Invocation> = OnceLock::new();

const TABLE: &[Native] = &[
    Native {
        module: "cordial_main",
        function: "tasks",
        arity: 0,
        native: tasks,
    },
    Native {
        module: "cordial_main",
        function: "argv",
        arity: 0,
        native: argv,
    },
    Native {
        module: "cordial_main",
        function: "no_halt",
        arity: 0,
        native: no_halt,
    },
];

fn command() -> Command {
    Command::new("cordial")
        .about("Runs Elixir: a script, an expression, or standard input")
        .version(concat!(env!("CARGO_PKG_VERSION"), " (Elixir 1.18.3)"))
        .disable_help_subcommand(true)
        .args_override_self(true)
        .subcommand_negates_reqs(true)
        .args(run_args())
        .subcommand(
            Command::new("run")
                .about("The same: cordial run FILE is cordial FILE")
                .args_override_self(true)
                .args(run_args()),
        )
        .subcommand(
            Command::new("disasm")
                .about("Shows the code of a compiled file, of the modules of a script (which is run), or of a library module")
                .arg(
                    Arg::new("target")
                        .value_name("FILE.cbc|FILE.exs|MODULE")
                        .required(true),
                ),
        )
}

fn run_args() -> [Arg; 4] {
    [
        Arg::new("eval")
            .short('e')
            .long("eval")
            .value_name("EXPR")
            .action(ArgAction::Append)
            .allow_hyphen_values(true)
            .help("Evaluates EXPR; may be given several times"),
        Arg::new("schedulers")
            .long("schedulers")
            .value_name("N")
            .value_parser(clap::value_parser!(u16).range(1..))
            .help("Runs N scheduler threads [default: one for each core]"),
        Arg::new("no-halt")
            .long("no-halt")
            .action(ArgAction::SetTrue)
            .help("Goes on when the script is done, until something halts it"),
        Arg::new("script")
            .value_name("FILE [ARGS]")
            .num_args(0..)
            .trailing_var_arg(true)
            .help("The script, or - for standard input, and its arguments"),
    ]
}

/// The exit code of a command line that cannot be served.
const USAGE: u8 = 1;

/// Runs the command.
pub fn main() -> ExitCode {
    // Before any thread is there that a signal could reach.
    vm::block_signals();
    let matches = match command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            let asked = error.exit_code() == 0;
            // What cannot be printed cannot be helped.
            drop(error.print());
            return ExitCode::from(if asked { 0 } else { USAGE });
        }
    };
    let ran = match matches.subcommand() {
        Some(("disasm", matches)) => {
            let target: &String = matches.get_one("target").expect("clap requires it");
            disasm::main(target)
        }
        Some((_, matches)) => invocation(matches).map(|invocation| run(invocation, matches)),
        None => invocation(&matches).map(|invocation| run(invocation, &matches)),
    };
    ran.unwrap_or_else(|message| {
        vm::complain(&message);
        ExitCode::from(USAGE)
    })
}

/// What the command line asks for.
fn invocation(matches: &ArgMatches) -> Result<Invocation, String> {
    let words = matches.get_many("script").into_iter().flatten().cloned();
    let mut words: Vec<String> = words.collect();
    let expressions = matches.get_many("eval").into_iter().flatten();
    let mut tasks: Vec<Task> = expressions
        .map(|expression: &String| Task::Source(expression.clone(), "nofile".to_owned()))
        .collect();
    if tasks.is_empty() {
        if words.is_empty() {
            return Err(
                "cordial: nothing to run; give a FILE, -e EXPR, or - for standard input (see cordial --help)".to_owned(),
            );
        }
        let file = words.remove(0);
        tasks.push(if file == "-" {
            standard_input()?
        } else {
            script(file)?
        });
    }
    Ok(Invocation {
        tasks,
        argv: words,
        no_halt: matches.get_flag("no-halt"),
    })
}

fn standard_input() -> Result<Task, String> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| format!("cordial: standard input cannot be read: {error}"))?;
    Ok(Task::Source(text, "stdin".to_owned()))
}

fn script(file: String) -> Result<Task, String> {
    // A pipe will do as well as a file.
    match std::fs::metadata(&file) {
        Ok(about) if !about.is_dir() => Ok(Task::File(file)),
        Ok(_) | Err(_) => Err(format!("No file named {file}")),
    }
}

/// A VM whose modules come from the standard library.
fn start(options: &Options) -> System {
    let library = |name: &str| Archive::new(LIBRARY).find(name).map(<[u8]>::to_vec);
    vm::set_source(move |name| code_path::find(name, library));
    System::start(options, &[NATIVES, TABLE])
}

fn run(invocation: Invocation, matches: &ArgMatches) -> ExitCode {
    let mut options = Options::default();
    if let Some(schedulers) = matches.get_one::<u16>("schedulers") {
        options.schedulers = usize::from(*schedulers);
    }
    let code = run_to_end(invocation, &options);
    // Threads that still compile or wait for input do not keep the command from ending.
    std::process::exit(code);
}

/// Runs what was asked for; gives the exit code.
fn run_to_end(invocation: Invocation, options: &Options) -> i32 {
    INVOCATION.set(invocation).expect("the command runs once");
    let system = start(options);
    let atom = |name: &str| Atom::try_new(name).expect("the atom table has room at the start");
    vm::set_reporter(atom("Elixir.Cordial.Reporter"), atom("crashed"));
    system.serve_signals(atom("Elixir.Cordial.Signals"));
    let main = system.spawn(atom("Elixir.Cordial.Script"), atom("main"));
    system.halt_after(main.expect("there is room for the first process"), 1);
    system.wait()
}

fn tasks<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let heap = cx.heap();
    let atom = |text: &str| {
        Atom::try_new(text)
            .map(Term::from)
            .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
    };
    let text = |text: &str| heap.binary(text.as_bytes());
    let tasks = INVOCATION.get().map(|invocation| &invocation.tasks[..]);
    let term = |task: &Task| {
        Ok(match task {
            Task::File(path) => heap.tuple(&[atom("file")?, text(path)]),
            Task::Source(source, name) => heap.tuple(&[atom("source")?, text(source), text(name)]),
        })
    };
    let terms: Result<Vec<Term<'h>>, Stop<'h>> =
        tasks.unwrap_or_default().iter().map(term).collect();
    Ok(heap.list(terms?))
}

fn no_halt<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(INVOCATION
        .get()
        .is_some_and(|invocation| invocation.no_halt)
        .into())
}

fn argv<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let argv = INVOCATION
        .get()
        .map(|invocation| &invocation.argv[..])
        .unwrap_or_default();
    Ok(cx.heap().list(
        argv.iter()
            .map(|argument| cx.heap().binary(argument.as_bytes())),
    ))
}
