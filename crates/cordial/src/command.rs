//! The command line: what to run, and with what.

use std::io::Read;
use std::process::ExitCode;
use std::sync::OnceLock;

use clap::{Arg, ArgAction, ArgMatches, Command};
use vm::{Atom, Cx, Native, NativeResult, Options, Stop, System, Term};

use crate::archive::Archive;
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
    task: Task,
    argv: Vec<String>,
    no_halt: bool,
}

static INVOCATION: OnceLock<Invocation> = OnceLock::new();

const TABLE: &[Native] = &[
    Native {
        module: "cordial_main",
        function: "task",
        arity: 0,
        native: task,
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
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .args_override_self(true)
        .arg(
            Arg::new("eval")
                .short('e')
                .long("eval")
                .value_name("EXPR")
                .action(ArgAction::Append)
                .help("Evaluates EXPR; may be given several times"),
        )
        .arg(
            Arg::new("schedulers")
                .long("schedulers")
                .value_name("N")
                .value_parser(clap::value_parser!(usize))
                .help("Runs N scheduler threads [default: one for each core]"),
        )
        .arg(
            Arg::new("no-halt")
                .long("no-halt")
                .action(ArgAction::SetTrue)
                .help("Goes on when the script is done, until something halts it"),
        )
        .arg(
            Arg::new("script")
                .value_name("FILE [ARGS]")
                .num_args(0..)
                .trailing_var_arg(true)
                .allow_hyphen_values(true)
                .help("The script, or - for standard input, and its arguments"),
        )
}

/// Runs the command.
pub fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().collect();
    if arguments.get(1).is_some_and(|first| first == "run") {
        // `cordial run FILE` is `cordial FILE`.
        arguments.remove(1);
    }
    let matches = match command().try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            let code = error.exit_code();
            // What cannot be printed cannot be helped.
            drop(error.print());
            return ExitCode::from(u8::try_from(code).unwrap_or(2));
        }
    };
    match invocation(&matches) {
        Ok(invocation) => run(invocation, &matches),
        Err(message) => {
            eprintln!("cordial: {message}");
            ExitCode::from(2)
        }
    }
}

/// What the command line asks for.
fn invocation(matches: &ArgMatches) -> Result<Invocation, String> {
    let mut words: Vec<String> = matches
        .get_many("script")
        .map(|words| words.cloned().collect())
        .unwrap_or_default();
    let expressions: Vec<String> = matches
        .get_many("eval")
        .map(|expressions| expressions.cloned().collect())
        .unwrap_or_default();
    let task = if !expressions.is_empty() {
        Task::Source(expressions.join("\n"), "nofile".to_owned())
    } else if words.is_empty() {
        return Err(
            "nothing to run; give a FILE, -e EXPR, or - for standard input (see cordial --help)"
                .to_owned(),
        );
    } else {
        let file = words.remove(0);
        if file == "-" {
            standard_input()?
        } else {
            script(file)?
        }
    };
    Ok(Invocation {
        task,
        argv: words,
        no_halt: matches.get_flag("no-halt"),
    })
}

fn standard_input() -> Result<Task, String> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| format!("standard input cannot be read: {error}"))?;
    Ok(Task::Source(text, "stdin".to_owned()))
}

fn script(file: String) -> Result<Task, String> {
    if std::path::Path::new(&file).is_file() {
        Ok(Task::File(file))
    } else {
        Err(format!("No file named {file}"))
    }
}

fn run(invocation: Invocation, matches: &ArgMatches) -> ExitCode {
    INVOCATION.set(invocation).expect("the command runs once");
    vm::set_source(|name| Archive::new(LIBRARY).find(name).map(<[u8]>::to_vec));
    let mut options = Options::default();
    if let Some(schedulers) = matches.get_one::<usize>("schedulers") {
        options.schedulers = (*schedulers).max(1);
    }
    let system = System::start(&options, &[NATIVES, TABLE]);
    if let (Ok(module), Ok(function)) = (
        Atom::try_new("Elixir.Cordial.Reporter"),
        Atom::try_new("crashed"),
    ) {
        vm::set_reporter(module, function);
    }
    let (Ok(module), Ok(function)) = (
        Atom::try_new("Elixir.Cordial.Script"),
        Atom::try_new("main"),
    ) else {
        return ExitCode::from(70);
    };
    let Some(main) = system.spawn(module, function) else {
        return ExitCode::from(70);
    };
    system.halt_after(main, 1);
    let code = system.wait();
    // Threads that still compile or wait for input do not keep the command from ending.
    std::process::exit(code);
}

fn task<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let heap = cx.heap();
    let atom = |text: &str| {
        Atom::try_new(text)
            .map(Term::from)
            .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
    };
    let text = |text: &str| heap.binary(text.as_bytes());
    Ok(match INVOCATION.get().map(|invocation| &invocation.task) {
        Some(Task::File(path)) => heap.tuple(&[atom("file")?, text(path)]),
        Some(Task::Source(source, name)) => {
            heap.tuple(&[atom("source")?, text(source), text(name)])
        }
        None => Atom::NIL.into(),
    })
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
