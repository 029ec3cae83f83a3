//! What takes too much ends one process, with a reason, and never the VM or the other processes.
//!
//! The scripts run with little memory (`CORDIAL_MEMORY_MB`), so that a process reaches its limit soon; each says how
//! its victims ended and then that the others go on.

use crate::run;
use std::time::Duration;

/// What a process may take is a quarter of this.
const MEMORY_MB: &str = "256";

/// Longer than any of these scripts takes on a busy machine.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// `ended.(options, fun)`: why a process ended that ran `fun`; a trace is left out. Crashes are reported on standard error.
const ENDED: &str = r"
:logger.remove_handler(:default)
formatter = Logger.default_formatter()
:logger.add_handler(:err, :logger_std_h, %{config: %{type: :standard_error}, formatter: formatter})

ended = fn options, fun ->
  {pid, ref} = :erlang.spawn_opt(fun, [:monitor | options])

  receive do
    {:DOWN, ^ref, _, ^pid, {reason, [_ | _]}} -> reason
    {:DOWN, ^ref, _, ^pid, reason} -> reason
  end
end

witness = spawn(fn -> receive do {:are_you_there, from} -> send(from, :yes) end end)
";

/// Asks a process that was there before all the others.
const WITNESS: &str = r"
send(witness, {:are_you_there, self()})
receive do :yes -> IO.puts('the others go on') end
";

/// Runs `code` between [`ENDED`] and [`WITNESS`]; it must print `expected` and leave the VM in good health. Gives
/// standard error.
fn check(code: &str, expected: &[&str]) -> String {
    let script = format!("{ENDED}\n{code}\n{}", WITNESS.replace('\'', "\""));
    let run = run(&script, &[("CORDIAL_MEMORY_MB", MEMORY_MB)], TIME_LIMIT);
    let mut lines: Vec<&str> = run.out.lines().collect();
    let err = run.err_shortened();
    assert_eq!(lines.pop(), Some("the others go on"), "{code}\n{err}");
    assert_eq!(lines, expected, "{code}\n{err}");
    assert_eq!(run.status, Some(0), "{code}\n{err}");
    run.err
}

#[test]
fn recursion_without_end_is_killed_and_says_where_it_was() {
    let err = check(
        r"
        defmodule Deep do
          def down(n), do: 1 + down(n + 1)
        end

        IO.inspect(ended.([], fn -> Deep.down(0) end))
        IO.inspect(ended.([max_heap_size: 100_000], fn -> Deep.down(0) end))
        ",
        &[":killed", ":killed"],
    );
    assert_eq!(err.matches("maximum heap size reached").count(), 2, "{err}");
    assert!(err.contains("Max Heap Size:      100000 words"), "{err}");
    assert!(err.contains("Deep.down/1"), "{err}");
}

#[test]
fn a_list_without_end_is_killed() {
    let err = check(
        r"
        endless = fn endless, list -> endless.(endless, [list | list]) end
        IO.inspect(ended.([], fn -> endless.(endless, []) end))
        IO.inspect(ended.([max_heap_size: 100_000], fn -> endless.(endless, []) end))
        silent = %{size: 100_000, error_logger: false}
        IO.inspect(ended.([max_heap_size: silent], fn -> endless.(endless, []) end))
        ",
        &[":killed", ":killed", ":killed"],
    );
    assert_eq!(err.matches("maximum heap size reached").count(), 2, "{err}");
}

#[test]
fn a_bound_that_does_not_kill_is_only_reported() {
    let err = check(
        r"
        bound = %{size: 50_000, kill: false}
        IO.inspect(ended.([max_heap_size: bound], fn -> exit(length(Enum.to_list(1..100_000))) end))
        ",
        &["100000"],
    );
    assert!(err.contains("has reached its maximum heap size"), "{err}");
}

#[test]
fn the_bound_of_a_process_is_what_it_was_set_to() {
    check(
        r"
        IO.inspect(Process.flag(:max_heap_size, %{size: 1_000_000, kill: false}))
        IO.inspect(Process.info(self(), :max_heap_size))
        IO.inspect(Process.flag(:max_heap_size, 0).size)

        for bad <- [-1, 10, %{size: 10}, %{kill: true}, :many] do
          try do
            :erlang.process_flag(:max_heap_size, bad)
          catch
            :error, :badarg -> :refused
          end
        end
        |> IO.inspect()
        ",
        &[
            "%{error_logger: true, include_shared_binaries: false, kill: true, size: 0}",
            "{:max_heap_size,",
            " %{",
            "   error_logger: true,",
            "   include_shared_binaries: false,",
            "   kill: false,",
            "   size: 1000000",
            " }}",
            "1000000",
            "[:refused, :refused, :refused, :refused, :refused]",
        ],
    );
}

#[test]
fn a_mailbox_without_end_is_killed_whether_its_owner_runs_waits_or_sends_to_itself() {
    let err = check(
        r"
        flood = fn flood, pid -> send(pid, Enum.to_list(1..100)); flood.(flood, pid) end

        IO.inspect(ended.([], fn -> flood.(flood, self()) end))

        sleeper = fn ->
          me = self()
          spawn_link(fn -> flood.(flood, me) end)
          Process.sleep(:infinity)
        end

        IO.inspect(ended.([], sleeper))

        busy = fn ->
          me = self()
          spawn_link(fn -> flood.(flood, me) end)
          spin = fn spin -> spin.(spin) end
          spin.(spin)
        end

        IO.inspect(ended.([max_heap_size: 1_000_000], busy))
        ",
        &[":killed", ":killed", ":killed"],
    );
    assert_eq!(err.matches("maximum heap size reached").count(), 3, "{err}");
}

#[test]
fn one_native_that_builds_too_much_ends_its_process() {
    check(
        r#"
        text = String.duplicate("a", 30_000_000)
        IO.inspect(ended.([], fn -> :binary.bin_to_list(text) end))
        IO.inspect(ended.([], fn -> :erlang.make_tuple(16_000_000, 1) end))
        shared = Enum.reduce(1..60, ["abc"], fn _, list -> [list | list] end)
        IO.inspect(ended.([], fn -> IO.iodata_to_binary(shared) end))
        IO.inspect(ended.([], fn -> String.duplicate("abc", 1_000_000_000) end))
        IO.inspect(ended.([], fn -> String.duplicate("abc", 1_000_000_000_000_000_000) end))
        IO.inspect(ended.([], fn -> :binary.replace(text, "a", text, [:global]) end))
        "#,
        &[
            ":killed",
            ":killed",
            ":killed",
            ":system_limit",
            ":system_limit",
            ":system_limit",
        ],
    );
}

#[test]
fn binaries_without_end_raise() {
    check(
        r#"
        double = fn double, text -> double.(double, text <> text) end
        IO.inspect(ended.([], fn -> double.(double, "a") end))
        keep = fn keep, texts -> keep.(keep, [String.duplicate("a", 1_000_000) | texts]) end
        IO.inspect(ended.([], fn -> keep.(keep, []) end))
        "#,
        &[":system_limit", ":system_limit"],
    );
}

#[test]
fn integers_without_end_raise() {
    check(
        r"
        IO.inspect(ended.([], fn -> 2 ** 10_000_000_000 end))
        IO.inspect(ended.([], fn -> 3 ** 10_000_000_000 end))
        IO.inspect(ended.([], fn -> Bitwise.bsl(1, 4_194_304) end))
        IO.inspect(ended.([], fn -> Bitwise.bsl(1, 2 ** 70) end))
        square = fn square, number -> square.(square, number * number) end
        IO.inspect(ended.([], fn -> square.(square, 7) end))
        IO.inspect(Bitwise.bsl(1, 4_194_000) > 0)
        IO.inspect(Bitwise.bsr(1, 2 ** 70))
        ",
        &[
            ":system_limit",
            ":system_limit",
            ":system_limit",
            ":system_limit",
            ":system_limit",
            "true",
            "0",
        ],
    );
}

#[test]
fn atoms_without_end_raise_and_code_still_loads() {
    check(
        r##"
        more = fn more, number -> String.to_atom("a#{number}"); more.(more, number + 1) end
        IO.inspect(ended.([], fn -> more.(more, 1) end))
        # None of these modules has been loaded yet.
        IO.inspect(Integer.digits(123))
        IO.inspect(MapSet.new([1]) |> MapSet.size())
        IO.inspect(String.to_atom("a1"))
        "##,
        &[":system_limit", "[1, 2, 3]", "1", ":a1"],
    );
}

#[test]
fn processes_without_end_raise() {
    check(
        r"
        more = fn more -> spawn_link(fn -> Process.sleep(:infinity) end); more.(more) end
        IO.inspect(ended.([], fn -> more.(more) end))
        ",
        &[":system_limit"],
    );
}
