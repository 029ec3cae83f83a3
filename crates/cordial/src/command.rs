//! The command line: what to run, and with what.

mod disasm;

use std::io::Read;
use std::path::{Component, PathBuf};
use std::process::ExitCode;
use std::sync::OnceLock;

use clap::{Arg, ArgAction, ArgMatches, Command};
use vm::{Atom, Cx, Native, NativeResult, Options, Stop, System, Term};

use crate::archive::Archive;
use crate::code_path;
use crate::docs;
use crate::natives::NATIVES;
use crate::stage::NOTES;
use crate::verify;

/// The standard library, compiled when cargo built this.
static LIBRARY: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stdlib.archive"));

/// What is to be run.
#[derive(Debug)]
enum Task {
    /// The script in a file.
    File(String),
    /// This text, shown as this name.
    Source(String, String),
    /// The files that match a pattern, one after the other, or in parallel.
    Require(String, bool),
    /// A folder of modules, in front of the library or behind it.
    Path(String, bool),
    /// A tool of the library: the module whose `main/1` gets the arguments and gives the exit code.
    Tool(&'static str),
}

/// The tools: their names, modules, and what they do. Each reads its arguments by itself.
const TOOLS: &[(&str, &str, &str)] = &[
    (
        "compile",
        "Elixir.Cordial.Tool.Compile",
        "Compiles files, as far as they have changed",
    ),
    (
        "fmt",
        "Elixir.Cordial.Tool.Fmt",
        "Formats files, folders, or standard input",
    ),
    (
        "test",
        "Elixir.Cordial.Tool.Test",
        "Runs the tests of a project",
    ),
];

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
        .subcommands(TOOLS.iter().map(|(name, _, about)| tool(name, about)))
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

fn tool(name: &'static str, about: &'static str) -> Command {
    Command::new(name).about(about).disable_help_flag(true).arg(
        Arg::new("script")
            .num_args(0..)
            .allow_hyphen_values(true)
            .trailing_var_arg(true),
    )
}

fn run_args() -> [Arg; 9] {
    [
        Arg::new("eval")
            .short('e')
            .long("eval")
            .value_name("EXPR")
            .action(ArgAction::Append)
            .allow_hyphen_values(true)
            .help("Evaluates EXPR; may be given several times"),
        Arg::new("require")
            .short('r')
            .value_name("FILES")
            .action(ArgAction::Append)
            .help("Requires the files that match, like \"lib/**/*.ex\", one by one; -pr FILES does so in parallel"),
        Arg::new("parallel")
            .long("pr")
            .value_name("FILES")
            .action(ArgAction::Append)
            .hide(true),
        Arg::new("front")
            .long("pa")
            .value_name("DIR")
            .action(ArgAction::Append)
            .help("Looks for compiled modules in DIR first; written -pa DIR as well. -pz DIR: after all others"),
        Arg::new("behind")
            .long("pz")
            .value_name("DIR")
            .action(ArgAction::Append)
            .hide(true),
        Arg::new("schedulers")
            .long("schedulers")
            .value_name("N")
            .value_parser(clap::value_parser!(u16).range(1..))
            .help("Runs N scheduler threads [default: one for each core]"),
        Arg::new("schedule-seed")
            .long("schedule-seed")
            .value_name("N")
            .value_parser(clap::value_parser!(u64).range(..=i64::MAX as u64))
            .help("Runs one process at a time, in an order that depends on N alone: the same N, the same run"),
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
    let matches = match command().try_get_matches_from(arguments()) {
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
        Some((name, matches)) => {
            let options = match tool_module(name) {
                Some(_) => tool_options(&words(matches)),
                None => options(matches),
            };
            invocation_of(name, matches).map(|invocation| run(invocation, &options))
        }
        None => invocation(&matches).map(|invocation| run(invocation, &options(&matches))),
    };
    ran.unwrap_or_else(|message| {
        vm::complain(&message);
        ExitCode::from(USAGE)
    })
}

/// The module of a tool.
fn tool_module(name: &str) -> Option<&'static str> {
    let found = TOOLS.iter().find(|(known, _, _)| *known == name);
    found.map(|(_, module, _)| *module)
}

/// What the arguments of a subcommand ask for.
fn invocation_of(name: &str, matches: &ArgMatches) -> Result<Invocation, String> {
    let Some(module) = tool_module(name) else {
        return invocation(matches);
    };
    Ok(Invocation {
        tasks: vec![Task::Tool(module)],
        argv: words(matches),
        no_halt: false,
    })
}

/// The arguments that are no options of the command.
fn words(matches: &ArgMatches) -> Vec<String> {
    let words = matches.get_many("script").into_iter().flatten();
    words.cloned().collect()
}

/// What the command line asks for.
fn invocation(matches: &ArgMatches) -> Result<Invocation, String> {
    let mut words = words(matches);
    let mut tasks = options_to_do(matches);
    if !matches.contains_id("eval") && !words.is_empty() {
        let file = words.remove(0);
        tasks.push(if file == "-" {
            standard_input()?
        } else {
            script(file)?
        });
    }
    if tasks.is_empty() {
        return Err(
            "cordial: nothing to run; give a FILE, -e EXPR, or - for standard input (see cordial --help)".to_owned(),
        );
    }
    Ok(Invocation {
        tasks,
        argv: words,
        no_halt: matches.get_flag("no-halt"),
    })
}

/// What makes a task of an option's value.
type MakeTask = fn(String) -> Task;

/// The options that say what to do, which is done in their order.
const TO_DO: &[(&str, MakeTask)] = &[
    ("eval", |text| Task::Source(text, "nofile".to_owned())),
    ("require", |pattern| Task::Require(pattern, false)),
    ("parallel", |pattern| Task::Require(pattern, true)),
    ("front", |path| Task::Path(path, true)),
    ("behind", |path| Task::Path(path, false)),
];

fn options_to_do(matches: &ArgMatches) -> Vec<Task> {
    let mut tasks: Vec<(usize, Task)> = Vec::new();
    for (name, make) in TO_DO {
        let places = matches.indices_of(name).into_iter().flatten();
        let values = matches.get_many(name).into_iter().flatten();
        tasks.extend(places.zip(values.map(|value: &String| make(value.clone()))));
    }
    tasks.sort_by_key(|(place, _)| *place);
    tasks.into_iter().map(|(_, task)| task).collect()
}

/// The arguments, with Elixir's options of several letters behind one dash as clap reads them.
fn arguments() -> Vec<std::ffi::OsString> {
    let mut all: Vec<_> = std::env::args_os().collect();
    let mut is_value = false;
    for argument in all.iter_mut().skip(1) {
        let text = argument.to_string_lossy().into_owned();
        match text.as_str() {
            _ if is_value => is_value = false,
            "-pa" | "-pz" | "-pr" => {
                *argument = format!("-{text}").into();
                is_value = true;
            }
            "-e" | "--eval" | "-r" | "--schedulers" | "--schedule-seed" => is_value = true,
            "run" => {}
            _ if text.starts_with('-') && text != "-" && text != "--" => {}
            // The rest belongs to the script.
            _ => break,
        }
    }
    all
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
        Ok(about) if !about.is_dir() => Ok(Task::File(whole(&file))),
        Ok(_) | Err(_) => Err(format!("No file named {file}")),
    }
}

/// The whole path of a file, without `.` and `..`, as `Path.expand/1` gives it.
fn whole(file: &str) -> String {
    let Ok(path) = std::path::absolute(file) else {
        return file.to_owned();
    };
    let mut whole = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(whole.pop()),
            Component::Prefix(_)
            | Component::RootDir
            | Component::CurDir
            | Component::Normal(_) => {
                whole.push(part);
            }
        }
    }
    whole.to_string_lossy().into_owned()
}

/// A VM whose modules come from the standard library.
fn start(options: &Options) -> System {
    let library = |name: &str| Archive::new(LIBRARY).find(name).map(<[u8]>::to_vec);
    vm::set_source(move |name| code_path::find(name, library));
    docs::set_files(|name| {
        let notes = |name: &str| {
            let notes = Archive::new(LIBRARY).find(&format!("{name}{NOTES}"));
            notes.map(<[u8]>::to_vec)
        };
        code_path::find(name, notes)
    });
    verify::set_library(|| {
        let archive = Archive::new(LIBRARY);
        let names = (0..archive.len()).map(|index| archive.name(index).to_owned());
        names.filter(|name| !name.ends_with(NOTES)).collect()
    });
    System::start(options, &[NATIVES, TABLE])
}

fn options(matches: &ArgMatches) -> Options {
    let mut options = Options::default();
    if let Some(schedulers) = matches.get_one::<u16>("schedulers") {
        options.schedulers = usize::from(*schedulers);
    }
    options.seed = matches.get_one("schedule-seed").copied();
    options
}

/// What the arguments of a tool, which the tool reads by itself, say to the VM. What is wrong with them it says too.
fn tool_options(words: &[String]) -> Options {
    let mut options = Options::default();
    if let Some(schedulers) = number(words, "--schedulers").filter(|number| *number > 0) {
        options.schedulers = usize::try_from(schedulers).unwrap_or(usize::MAX);
    }
    // Who asks for many courses gets each of them in a program of its own.
    if number(words, "--schedules").is_none() {
        options.seed = number(words, "--schedule-seed").filter(|seed| *seed <= i64::MAX as u64);
    }
    options
}

/// The number that `--name N` or `--name=N` gives, the last if there are several.
fn number(words: &[String], name: &str) -> Option<u64> {
    let parts: Vec<&str> = words.iter().flat_map(|word| word.splitn(2, '=')).collect();
    let given = parts.windows(2).filter(|pair| pair[0] == name);
    given.rev().find_map(|pair| pair[1].parse().ok())
}

fn run(invocation: Invocation, options: &Options) -> ExitCode {
    let code = run_to_end(invocation, options);
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
    let main = system.spawn_main(atom("Elixir.Cordial.Script"), atom("main"), 1);
    main.expect("there is room for the first process");
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
            Task::Require(files, parallel) => {
                heap.tuple(&[atom("require")?, text(files), (*parallel).into()])
            }
            Task::Path(path, front) => heap.tuple(&[atom("path")?, text(path), (*front).into()]),
            Task::Tool(module) => heap.tuple(&[atom("tool")?, atom(module)?]),
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
