//! Compiling, and dying meanwhile.

use crate::check;

/// Processes are killed while the compiler works for them, while a macro runs, and while one waits for ever: no thread is left
/// behind that works for nobody, and what others compile is as ever.
#[test]
fn processes_may_be_killed_in_the_middle_of_compiling() {
    let script = r##"
        threads = fn ->
          {text, 0} = :cordial.run("/bin/sh", ["-c", "ls /proc/#{System.pid()}/task | wc -l"], %{})
          String.to_integer(String.trim(text))
        end

        code = fn n -> """
        defmodule Victim#{n} do
          defmacro wait(time), do: (Process.sleep(time); 1)
          def run, do: for(x <- 1..10, y <- 1..x, rem(x, y) == 0, do: {x, y})
        end
        defmodule User#{n} do
          require Victim#{n}
          def a, do: Victim#{n}.wait(#{rem(n, 5)})
          def b, do: Victim#{n}.wait(#{if rem(n, 3) == 0, do: ":infinity", else: 0})
        end
        """
        end

        before = threads.()

        victims =
          for n <- 1..60 do
            {pid, ref} = spawn_monitor(fn -> Code.eval_string(code.(n)) end)
            {n, pid, ref}
          end

        for {n, pid, _} <- Enum.shuffle(victims) do
          if rem(n, 7) == 0, do: Process.sleep(1)
          if rem(n, 2) == 0 or rem(n, 3) == 0, do: Process.exit(pid, :kill)
        end

        reasons =
          for {_, _, ref} <- victims do
            receive do: ({:DOWN, ^ref, _, _, reason} -> reason)
          end

        IO.inspect(Enum.all?(reasons, &(&1 in [:normal, :killed])))
        settle = fn settle, left ->
          now = threads.()
          if now <= before + 3 or left == 0, do: now - before <= 3, else: (Process.sleep(20); settle.(settle, left - 1))
        end
        IO.inspect(settle.(settle, 250))
        {result, _} = Code.eval_string("defmodule Fine do def a, do: 5 end; Fine.a()")
        IO.inspect(result)
        "##;
    check(script, &[], &["true", "true", "5"]);
}

/// A constant made of variables that stand for constants is as large as its text, though each uses the one before twice.
#[test]
fn constants_do_not_double_with_each_variable() {
    let script = r##"
        doubled = Enum.map_join(1..60, "; ", &"x#{&1} = {x#{&1 - 1}, x#{&1 - 1}}")
        {result, _} = Code.eval_string("fn -> x0 = 1; #{doubled}; tuple_size(x60) end")
        IO.inspect(result.())
        "##;
    check(script, &[], &["2"]);
}
