//! The command line: what it runs, what it prints, how it ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

fn cordial(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cordial"));
    command.args(arguments).stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    cordial(arguments).output().expect("cordial can be run")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Checks standard output and exit code.
#[track_caller]
fn check(arguments: &[&str], expected: &str, code: i32) {
    let output = run(arguments);
    let seen = (out(&output), output.status.code());
    assert_eq!(
        seen,
        (expected.to_owned(), Some(code)),
        "standard error: {}",
        err(&output)
    );
}

/// Checks what a refused command line says.
#[track_caller]
fn check_refused(arguments: &[&str], message: &str) {
    let output = run(arguments);
    assert_eq!((out(&output).as_str(), output.status.code()), ("", Some(1)));
    assert!(err(&output).contains(message), "{}", err(&output));
}

/// A file of this test's own.
struct Script(PathBuf);

impl Script {
    fn new(name: &str, text: &str) -> Script {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::write(&path, text).expect("the folder of tests can be written");
        Script(path)
    }

    fn path(&self) -> &str {
        self.0
            .to_str()
            .expect("the folder of tests has a name of text")
    }
}

#[test]
fn a_file_gets_all_that_follows_it() {
    let script = Script::new("argv.exs", "IO.inspect(System.argv())");
    let path = script.path();
    let all = ["-x", "--no-halt", "-", "run", "--", "a b"];
    let shown = "[\"-x\", \"--no-halt\", \"-\", \"run\", \"--\", \"a b\"]\n";
    check(&[&[path], &all[..]].concat(), shown, 0);
    check(&[&["run", path], &all[..]].concat(), shown, 0);
    check(
        &[&["--schedulers", "1", "run", path], &all[..]].concat(),
        shown,
        0,
    );
    check(
        &[&["run", "--schedulers", "1", path], &all[..]].concat(),
        shown,
        0,
    );
}

#[test]
fn expressions_run_in_their_order() {
    check(
        &[
            "-e",
            "IO.puts 1",
            "--eval",
            "IO.puts 2",
            "-e",
            "IO.inspect System.argv",
            "a",
            "-b",
        ],
        "1\n2\n[\"a\", \"-b\"]\n",
        0,
    );
    check(
        &["-e", "IO.inspect System.argv", "--", "-e", "x"],
        "[\"-e\", \"x\"]\n",
        0,
    );
    check(&["-e", "exit({:shutdown, 3})", "-e", "IO.puts 2"], "", 3);
    check(&["-e", "-1 |> IO.inspect"], "-1\n", 0);
}

#[test]
fn standard_input_is_a_script() {
    let mut child = cordial(&["-", "a"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input
        .write_all(b"IO.puts \"from a pipe\"\nIO.inspect System.argv")
        .unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(out(&output), "from a pipe\n[\"a\"]\n");
}

#[test]
fn a_script_may_name_its_interpreter() {
    use std::os::unix::fs::PermissionsExt;
    let text = format!(
        "#!{}\nIO.puts \"as a program\"\n",
        env!("CARGO_BIN_EXE_cordial")
    );
    let script = Script::new("program.exs", &text);
    std::fs::set_permissions(&script.0, std::fs::Permissions::from_mode(0o755)).unwrap();
    let output = Command::new(&script.0).output().unwrap();
    assert_eq!(out(&output), "as a program\n");
}

#[test]
fn the_number_of_schedulers_is_as_asked_for() {
    check(
        &["--schedulers", "3", "-e", "IO.inspect System.schedulers"],
        "3\n",
        0,
    );
    check_refused(&["--schedulers", "0", "-e", "1"], "--schedulers");
    check_refused(&["--schedulers", "many", "-e", "1"], "--schedulers");
}

#[test]
fn what_cannot_be_run_is_refused() {
    check_refused(&[], "nothing to run");
    check_refused(&["no-such-file.exs"], "No file named no-such-file.exs\n");
    check_refused(&["/"], "No file named /\n");
    check_refused(&["--no-such-flag"], "--no-such-flag");
    check_refused(&["-e"], "--eval");
    check_refused(&["disasm"], "MODULE");
}

#[test]
fn help_and_version_are_given() {
    let help = run(&["--help"]);
    assert!(out(&help).contains("--no-halt") && help.status.success());
    let version = run(&["--version"]);
    let expected = format!("cordial {} (Elixir 1.18.3)\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(out(&version), expected);
}

#[test]
fn the_exit_code_is_the_scripts() {
    check(&["-e", "System.halt(300)"], "", 44);
    check(&["-e", "System.stop(5); Process.sleep(:infinity)"], "", 5);
    check(&["-e", "System.stop(5)"], "", 5);
    check(&["-e", "exit(:normal)"], "", 0);
    check(&["-e", "exit(:shutdown)"], "", 0);
    check(&["-e", "exit(:other)"], "", 1);
    check(&["-e", "throw(:ball)"], "", 1);
    check(
        &[
            "-e",
            "spawn(fn -> System.halt(9) end); Process.sleep(:infinity)",
        ],
        "",
        9,
    );
}

#[test]
fn halt_may_have_a_last_word() {
    let output = run(&["-e", "System.halt(\"over\")"]);
    assert_eq!(
        (err(&output).as_str(), output.status.code()),
        ("over\n", Some(1))
    );
    use std::os::unix::process::ExitStatusExt;
    let aborted = run(&["-e", "System.halt(:abort)"]);
    assert_eq!(aborted.status.signal(), Some(6));
}

#[test]
fn a_killed_script_says_so() {
    let output = run(&[
        "-e",
        "System.at_exit(&IO.inspect/1); spawn_link(fn -> exit(:boom) end); Process.sleep(:infinity)",
    ]);
    assert_eq!(
        (out(&output).as_str(), output.status.code()),
        ("1\n", Some(1))
    );
    let said = err(&output);
    assert!(
        said.starts_with("** (EXIT from #PID<") && said.ends_with(">) :boom\n\n"),
        "{said}"
    );
}

#[test]
fn functions_at_exit_run_last_first_with_the_status() {
    check(
        &[
            "-e",
            "System.at_exit(fn s -> IO.puts(\"first #{s}\"); System.at_exit(&IO.inspect/1) end)
             System.at_exit(fn _ -> exit({:shutdown, 7}) end)",
        ],
        "first 7\n7\n",
        7,
    );
}

#[test]
fn no_halt_waits_for_somebody_to_halt() {
    check(
        &[
            "--no-halt",
            "-e",
            "spawn(fn -> Process.sleep(100); IO.inspect System.no_halt; System.halt(6) end)",
        ],
        "true\n",
        6,
    );
}

/// A script that has printed its first line.
fn started(code: &str) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = cordial(&["-e", code])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cordial can be run");
    let mut lines = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut first = String::new();
    lines.read_line(&mut first).expect("a line");
    assert_eq!(first, "ready\n");
    (child, lines)
}

/// Sends a signal to a script that is ready; gives what it prints afterwards, exit code and signal.
fn signalled(code: &str, signal: &str) -> (String, Option<i32>, Option<i32>) {
    use std::os::unix::process::ExitStatusExt;
    let (mut child, mut lines) = started(code);
    let kill = Command::new("kill")
        .args([signal, &child.id().to_string()])
        .status();
    assert!(kill.is_ok_and(|status| status.success()));
    let mut rest = String::new();
    lines.read_to_string(&mut rest).expect("text");
    let status = child.wait().expect("a child");
    (rest, status.code(), status.signal())
}

#[test]
fn an_interrupt_ends_the_script_at_once() {
    let waits = "IO.puts \"ready\"; Process.sleep(:infinity)";
    assert_eq!(signalled(waits, "-INT"), (String::new(), None, Some(2)));
    let busy = "IO.puts \"ready\"; f = fn f -> f.(f) end; f.(f)";
    assert_eq!(signalled(busy, "-INT"), (String::new(), None, Some(2)));
}

#[test]
fn signals_do_what_they_do_on_the_beam() {
    let waits = "IO.puts \"ready\"; Process.sleep(:infinity)";
    let nothing = String::new();
    let (told, code, signal) = signalled(waits, "-TERM");
    assert!(told.ends_with(" [notice] SIGTERM received - shutting down\n"));
    assert_eq!((code, signal), (Some(0), None));
    assert_eq!(signalled(waits, "-QUIT"), (nothing.clone(), Some(0), None));
    assert_eq!(signalled(waits, "-USR1"), (nothing.clone(), Some(1), None));
    assert_eq!(signalled(waits, "-HUP"), (nothing.clone(), None, Some(1)));
    assert_eq!(signalled(waits, "-USR2"), (nothing, None, Some(12)));
}

#[test]
fn signals_can_be_trapped() {
    let code = "
        :logger.remove_handler(:default)
        {:ok, :one} = System.trap_signal(:sigterm, :one, fn -> IO.puts(\"one\"); :ok end)
        {:ok, :two} = System.trap_signal(:sigterm, :two, fn -> IO.puts(\"two\"); :ok end)
        {:error, :already_registered} = System.trap_signal(:sigterm, :one, fn -> :ok end)
        {:error, :not_found} = System.untrap_signal(:sigusr2, :one)
        IO.puts(\"ready\"); Process.sleep(:infinity)";
    assert_eq!(
        signalled(code, "-TERM"),
        ("two\none\n".to_owned(), Some(0), None)
    );
    let code = "
        {:ok, :one} = System.trap_signal(:sigusr2, :one, fn -> IO.puts(\"got it\"); System.halt(4) end)
        IO.puts(\"ready\"); Process.sleep(:infinity)";
    assert_eq!(
        signalled(code, "-USR2"),
        ("got it\n".to_owned(), Some(4), None)
    );
    let code = "
        {:ok, :one} = System.trap_signal(:sighup, :one, fn -> :ok end)
        :ok = System.untrap_signal(:sighup, :one)
        IO.puts(\"ready\"); Process.sleep(:infinity)";
    assert_eq!(signalled(code, "-HUP"), (String::new(), None, Some(1)));
}

#[test]
fn programs_that_are_run_can_be_ended_by_signals() {
    let code = "IO.inspect :cordial.run(\"/bin/sh\", [\"-c\", \"kill -TERM $$; echo alive\"], %{})";
    check(&["-e", code], "{\"\", 143}\n", 0);
}

#[test]
fn a_closed_pipe_is_an_error_of_the_script() {
    let code = "IO.puts(\"ready\"); for i <- 1..100_000, do: IO.puts(i)";
    let (mut child, lines) = started(code);
    drop(lines);
    let mut said = String::new();
    let mut errors = child.stderr.take().unwrap();
    errors.read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
fn closed_outputs_do_not_keep_it_from_ending() {
    let code = "IO.puts(\"ready\"); for i <- 1..100_000, do: IO.puts(i)";
    let (mut child, lines) = started(code);
    drop((lines, child.stderr.take()));
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn disasm_shows_library_modules_scripts_and_files() {
    let listing = |target: &str| {
        let output = run(&["disasm", target]);
        assert!(output.status.success(), "{}", err(&output));
        out(&output)
    };
    let lists = listing(":lists");
    assert!(lists.starts_with("module :lists\n") && lists.contains("\nfoldl/3 #"));
    assert_eq!(listing("Elixir.Enum"), listing("Enum"));
    let text = "
        {:module, _, binary, _} = defmodule Shop.Till do
          def sum(a, b), do: a + b
        end
        defmodule Shop.Door, do: def open, do: :open
        path = List.first(System.argv())
        if path, do: IO.binwrite(binary)";
    let script = Script::new("shop.exs", text);
    let shown = listing(script.path());
    assert!(shown.contains("module Shop.Till\n") && shown.contains("module Shop.Door\n"));
    assert!(shown.contains("sum/2 #") && shown.contains("Add "));
    let compiled = run(&[script.path(), "write"]).stdout;
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("till.cbc");
    std::fs::write(&file, &compiled).unwrap();
    assert!(listing(file.to_str().unwrap()).starts_with("module Shop.Till\n"));
    std::fs::write(&file, &compiled[..compiled.len() / 2]).unwrap();
    check_refused(&["disasm", file.to_str().unwrap()], "till.cbc: ");
    check_refused(&["disasm", "No.Such.Module"], "No.Such.Module");
}

#[test]
fn a_restart_runs_the_script_anew() {
    let script = Script::new(
        "restart.exs",
        "IO.inspect({System.argv(), System.get_env(\"AGAIN\")})\n\
         if System.get_env(\"AGAIN\") == nil do\n\
         System.put_env(\"AGAIN\", \"yes\")\n\
         System.at_exit(fn _ -> IO.puts(\"never\") end)\n\
         IO.inspect(System.restart())\n\
         Process.sleep(:infinity)\n\
         end",
    );
    let shown = "{[\"x\"], nil}\n:ok\n{[\"x\"], \"yes\"}\n";
    check(&[script.path(), "x"], shown, 0);
}

#[test]
fn files_are_required_before_what_follows() {
    let one = Script::new(
        "require_one.exs",
        "defmodule RequiredOne do\n  def one, do: 1\nend\n",
    );
    let two = Script::new("require_two.exs", "IO.puts(RequiredOne.one())\n");
    check(
        &["-r", one.path(), "-e", "IO.puts(RequiredOne.one() + 1)"],
        "2\n",
        0,
    );
    check(&["-r", one.path(), two.path()], "1\n", 0);
    check(
        &[
            "-pr",
            one.path(),
            "-e",
            "IO.inspect(System.argv())",
            "x",
            "-r",
        ],
        "[\"x\", \"-r\"]\n",
        0,
    );
    check_refused(
        &["-r", "no/such/*.exs"],
        "-r : No files matched pattern no/such/*.exs",
    );
}

#[test]
fn tools_read_their_own_options() {
    assert!(out(&run(&["compile", "--help"])).contains("--warnings-as-errors"));
    check_refused(&["compile", "--nonsense"], "there is no option --nonsense");
    check_refused(
        &["compile", "no/such/folder"],
        "there is no file or folder no/such/folder",
    );
}
