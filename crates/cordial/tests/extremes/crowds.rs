//! Very many processes, links, monitors and timers at a time.

use crate::check;

/// `lap.(milliseconds, fun)`: what the fun gives, unless it takes longer. The bounds are generous: debug builds run
/// beside other tests, and take a tenth of them on a machine that has nothing else to do.
const LAP: &str = r#"
lap = fn most, fun ->
  start = System.monotonic_time(:millisecond)
  result = fun.()
  took = System.monotonic_time(:millisecond) - start
  if took > most, do: raise("took #{took} ms")
  result
end

settle = fn settle, count ->
  if length(Process.list()) > count do
    Process.sleep(1)
    settle.(settle, count)
  end
end

# Not every script uses both.
_ = {lap, settle}
"#;

fn measured(script: &str, expected: &[&str]) {
    check(&format!("{LAP}\n{script}"), &[], expected);
}

#[test]
fn a_hundred_thousand_processes_linked_to_one_die_with_it() {
    measured(
        r"
        me = self()
        before = length(Process.list())

        {hub, ref} =
          spawn_monitor(fn ->
            for _ <- 1..100_000, do: spawn_link(fn -> Process.sleep(:infinity) end)
            send(me, :ready)
            receive do :die -> exit(:boom) end
          end)

        receive do :ready -> IO.inspect(length(Process.list()) - before) end

        lap.(5000, fn ->
          send(hub, :die)
          receive do {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) end
          settle.(settle, before)
        end)
        ",
        &["100001", ":boom"],
    );
}

#[test]
fn a_chain_of_a_hundred_thousand_processes_dies_from_one_end_to_the_other() {
    measured(
        r"
        me = self()

        {_, ref} =
          spawn_monitor(fn ->
            chain = fn
              _, 0 ->
                send(me, {:last, self()})
                Process.sleep(:infinity)

              chain, left ->
                spawn_link(fn -> chain.(chain, left - 1) end)
                Process.sleep(:infinity)
            end

            chain.(chain, 100_000)
          end)

        last = receive do {:last, pid} -> pid end

        lap.(5000, fn ->
          Process.exit(last, :boom)
          receive do {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) end
        end)
        ",
        &[":boom"],
    );
}

#[test]
fn a_million_timers_go_off_and_a_million_are_cancelled() {
    measured(
        r"
        count = 1_000_000
        await = fn await, left -> if left > 0, do: (receive do _ -> await.(await, left - 1) end) end

        lap.(30_000, fn ->
          for i <- 1..count, do: Process.send_after(self(), i, 500 + rem(i, 1000))
          await.(await, count)
          IO.puts(:all)
        end)

        lap.(30_000, fn ->
          timers = for i <- 1..count, do: Process.send_after(self(), i, 1_000_000)
          IO.inspect(Enum.count(timers, &is_integer(Process.cancel_timer(&1))))
        end)

        receive do message -> IO.inspect(message) after 0 -> IO.puts(:none) end
        ",
        &["all", "1000000", "none"],
    );
}

#[test]
fn a_hundred_thousand_monitors_of_one_process_and_of_as_many() {
    measured(
        r"
        count = 100_000

        lap.(10_000, fn ->
          pid = spawn(fn -> receive do :die -> :ok end end)
          refs = for _ <- 1..count, do: Process.monitor(pid)
          send(pid, :die)
          for ref <- refs, do: (receive do {:DOWN, ^ref, _, ^pid, :normal} -> :ok end)
          IO.inspect(length(refs))
        end)

        lap.(10_000, fn ->
          all = for _ <- 1..count, do: spawn_monitor(fn -> receive do :die -> exit(:done) end end)
          for {pid, _} <- all, do: send(pid, :die)
          for {pid, ref} <- all, do: (receive do {:DOWN, ^ref, _, ^pid, :done} -> :ok end)
          IO.inspect(length(all))
        end)
        ",
        &["100000", "100000"],
    );
}
