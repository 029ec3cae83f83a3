//! Nobody waits long for who works without pause.
//!
//! The bounds are what a debug build keeps on a machine that builds something else at the same time; `docs/performance.md`
//! has the figures of a machine at rest. A process that is never interrupted would miss any bound.

use crate::check;

/// Runs `busy` in four processes for each scheduler; meanwhile measures how late timers are, how long a message takes there
/// and back, and how long it takes to make a process and hear from it. Nine of ten must be faster than the bound.
const SCRIPT: &str = r#"
busy = {busy}
most = {most}
now = fn -> System.monotonic_time(:microsecond) end

timed = fn count, fun ->
  times = for _ <- 1..count, do: (start = now.(); fun.(); now.() - start)
  Enum.at(Enum.sort(times), div(count * 9, 10))
end

check = fn name, time -> if time < most, do: IO.puts(name), else: IO.inspect({name, time}) end
echo = fn echo -> receive do {from, message} -> send(from, message) end; echo.(echo) end
me = self()

loop = fn loop -> busy.(); loop.(loop) end
for _ <- 1..(4 * System.schedulers_online()), do: spawn_link(fn -> loop.(loop) end)
Process.sleep(20)

check.("timer", timed.(50, fn -> Process.sleep(5) end) - 5_000)
peer = spawn_link(fn -> echo.(echo) end)
check.("message", timed.(50, fn -> send(peer, {me, :hello}); receive do :hello -> :ok end end))
check.("spawn", timed.(50, fn -> spawn(fn -> send(me, :made) end); receive do :made -> :ok end end))
"#;

fn check_delays(busy: &str, most_us: u64) {
    let script = SCRIPT
        .replace("{busy}", busy)
        .replace("{most}", &most_us.to_string());
    check(&script, &[], &["timer", "message", "spawn"]);
}

#[test]
fn loops_keep_nobody_waiting() {
    check_delays("fn -> for n <- 1..10_000, do: n * n end", 100_000);
}

#[test]
fn loops_in_messages_and_spawns_keep_nobody_waiting() {
    check_delays(
        "fn -> send(self(), :go); receive do :go -> spawn(fn -> :ok end) end end",
        100_000,
    );
}

#[test]
fn long_natives_and_collections_keep_nobody_waiting() {
    let busy = r"
    (
      list = Enum.to_list(1..20_000)
      shuffled = Enum.shuffle(list)
      fn ->
        ^list = Enum.sort(shuffled)
        _ = list ++ :lists.reverse(list)
        true = Enum.map(list, & &1) == list
        false = :lists.member(0, list)
        _ = list -- shuffled
      end
    )
    ";
    check_delays(busy, 500_000);
}

/// Natives that make long lists work piece by piece: the results, and the errors, are those of short ones.
#[test]
fn long_lists_are_made_piece_by_piece() {
    check(
        r"
        list = Enum.to_list(1..300_000)
        back = Enum.to_list(300_000..1//-1)
        IO.inspect(:lists.reverse(list) == back)
        IO.inspect(:lists.reverse(list, [:tail]) == back ++ [:tail])
        IO.inspect(Enum.at(list ++ [:end], 300_000) == :end and Enum.take(list ++ list, 300_000) == list)
        IO.inspect(list -- back)
        IO.inspect((list ++ [1, 1, 2, 2.0]) -- [1, 2.0, :none, 1 | list])
        IO.inspect([1.0, 1 | list] -- list)
        for fun <- [&:lists.reverse/1, &:lists.reverse(&1, []), &(&1 ++ []), &(&1 -- [1])] do
          try do
            fun.(list ++ :improper)
          rescue
            error -> IO.inspect({error.__struct__, elem(hd(__STACKTRACE__), 1)})
          end
        end
        ",
        &[],
        &[
            "true",
            "true",
            "true",
            "[]",
            "[2]",
            "[1.0, 1]",
            "{ArgumentError, :reverse}",
            "{ArgumentError, :reverse}",
            "{ArgumentError, :++}",
            "{ArgumentError, :--}",
        ],
    );
}

/// A list too long to be sorted in one go is sorted as a short one is: by the order of terms, and stable.
#[test]
fn long_lists_are_sorted_piece_by_piece() {
    check(
        r"
        list = Enum.to_list(1..50_000)
        true = :lists.sort(Enum.shuffle(list)) == list
        true = Enum.sort(Enum.shuffle(list), :desc) == Enum.reverse(list)
        mixed = for n <- 50_000..1//-1, do: if(rem(n, 2) == 0, do: n, else: n * 1.0)
        true = :lists.sort(mixed) == Enum.reverse(mixed)
        pairs = for n <- 1..50_000, do: {rem(n * 7919, 10), n}
        sorted = :lists.keysort(1, pairs)
        true = Enum.map(sorted, &elem(&1, 0)) == Enum.sort(Enum.map(pairs, &elem(&1, 0)))
        true = Enum.all?(Enum.chunk_by(sorted, &elem(&1, 0)), &(Enum.sort(&1) == &1))
        true = sorted == Enum.sort_by(pairs, &elem(&1, 0))
        IO.puts(length(:lists.usort(list ++ list)))
        ",
        &[],
        &["50000"],
    );
}
