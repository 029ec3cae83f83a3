//! Functions of thousands of variables, which no machine has registers for.

use crate::check;

/// Makes functions of `N` variables in all the ways there are, runs them, and says which do not give what they are
/// given; each must compile within a time that a quadratic compiler would need a multiple of.
const SCRIPT: &str = r##"
n = N
names = fn prefix -> Enum.map(1..n, &"#{prefix}#{&1}") end
join = fn format, by -> Enum.map_join(1..n, by, &String.replace(format, "@", "#{&1}")) end
list = fn prefix -> "[#{Enum.join(names.(prefix), ", ")}]" end
tuple = fn prefix -> "{#{Enum.join(names.(prefix), ", ")}}" end
numbers = Enum.to_list(1..n)
all = List.to_tuple(numbers)

programs = [
  {"a tuple", "fn #{tuple.("a")} = #{tuple.("b")} -> [#{join.("a@, b@", ", ")}] end", &(&1.(all)), Enum.flat_map(numbers, &[&1, &1])},
  {"a list", "fn #{list.("a")} -> #{tuple.("a")} end", &(&1.(numbers)), all},
  {"a map", "fn %{#{join.("k@: a@", ", ")}} -> #{list.("a")} end", &(&1.(Map.new(numbers, fn i -> {:"k#{i}", i} end))), numbers},
  {"keys", "fn #{tuple.("a")}, m -> %{#{join.("^a@ => b@", ", ")}} = m; #{list.("b")} end", &(&1.(all, Map.new(numbers, fn i -> {i, -i} end))), Enum.map(numbers, fn i -> -i end)},
  {"a new map", "fn #{tuple.("a")} -> %{#{join.("k@: a@", ", ")}} end", &(&1.(all)), Map.new(numbers, &{:"k#{&1}", &1})},
  {"segments", "fn <<#{join.("a@::16", ", ")}>> -> #{list.("a")} end", &(&1.(for(i <- numbers, into: <<>>, do: <<i::16>>))), numbers},
  {"a new binary", "fn #{tuple.("a")} -> <<#{join.("a@::16", ", ")}>> end", &(&1.(all)), for(i <- numbers, into: <<>>, do: <<i::16>>)},
  {"calls", "fn x -> #{join.("a@ = abs(String.to_integer(x) + @)", "\n")}\n#{list.("a")} end", &(&1.("0")), numbers},
  {"sums", "fn x -> #{join.("a@ = x + @", "\n")}\n#{list.("a")} end", &(&1.(0)), numbers},
  {"cases", "fn x -> #{join.("a@ = case x do 0 -> @; 1 -> x; _ -> nil end", "\n")}\n#{list.("a")} end", &(&1.(0)), numbers},
  {"a join", "fn x, t -> #{tuple.("a")} = t\n #{tuple.("b")} = case x do 0 -> #{tuple.("a")}; 1 -> {#{Enum.join(Enum.reverse(names.("a")), ", ")}} end\n #{list.("b")} end", &(&1.(1, all)), Enum.reverse(numbers)},
  {"a receive", "fn #{tuple.("a")} -> receive do {:x, #{join.("b@", ", ")}} -> #{list.("b")} after 0 -> #{list.("a")} end end", fn f -> {f.(all), send(self(), put_elem(Tuple.insert_at(all, 0, :x), 1, 0)) && f.(all)} end, {numbers, [0 | tl(numbers)]}},
  {"a try", "fn #{tuple.("a")} -> try do #{tuple.("b")} = hd([:x | Process.get(:none, [])]); #{list.("b")} rescue MatchError -> #{list.("a")} after send(self(), #{list.("a")}) end end", &(&1.(all)), numbers},
  {"many tries", "fn #{tuple.("a")} -> #{Enum.map_join(1..div(n, 10), "\n", &"b#{&1} = try do String.to_integer(\"x\") rescue ArgumentError -> -a#{&1} end")}\n{[#{Enum.map_join(1..div(n, 10), ", ", &"b#{&1}")}], #{list.("a")}} end", &(&1.(all)), {Enum.map(1..div(n, 10), fn i -> -i end), numbers}},
  {"parts of parts", "fn {#{join.("{@, a@}", ", ")}} -> #{list.("a")} end", &(&1.(List.to_tuple(Enum.map(numbers, fn i -> {i, i} end)))), numbers},
  {"pins", "fn #{tuple.("a")}, t -> case t do {#{join.("^a@", ", ")}} -> #{list.("a")}; _ -> [] end end", &(&1.(all, all)), numbers},
  {"a closure", "fn #{tuple.("a")} -> fn x, y -> {x, #{list.("a")}, y} end end", &(&1.(all).(:x, :y)), {:x, numbers, :y}},
  {"a loop", "fn #{tuple.("a")} -> for i <- [1, 2], do: {i, #{list.("a")}} end", &(&1.(all)), [{1, numbers}, {2, numbers}]},
  {"a with", "fn t -> with #{Enum.map_join(1..n, ", ", &"{:ok, a#{&1}} <- {:ok, elem(t, #{&1 - 1})}")} do #{list.("a")} end end", &(&1.(all)), numbers}
]

for {{name, code, run, expected}, index} <- Enum.with_index(programs) do
  module = "defmodule M#{index} do def f, do: #{code} end; M#{index}.f()"
  {us, {fun, _}} = :timer.tc(fn -> Code.eval_string(module) end)
  got = run.(fun)
  unless got == expected, do: IO.puts("#{name}: #{inspect(got)}")
  if us > 10_000_000, do: IO.puts("#{name} took #{us} µs")
end

IO.puts("done")
"##;

/// As many as some registers are left for, just more, and many more; collections find all of them.
#[test]
fn as_many_variables_as_there_are() {
    for count in ["397", "1030", "3000"] {
        let script = SCRIPT.replace("n = N", &format!("n = {count}"));
        check(&script, &[], &["done"]);
    }
    let script = SCRIPT.replace("n = N", "n = 420");
    check(&script, &[("CORDIAL_GC", "stress")], &["done"]);
}

/// What no frame holds is refused where it stands.
#[test]
fn more_variables_than_a_frame_has_room_for() {
    let script = r##"
        names = Enum.map_join(1..61_000, ", ", &"a#{&1}")
        code = "defmodule Wide do\n  def f({#{names}}) do\n    [#{names}]\n  end\nend"
        {result, diagnostics} = Code.with_diagnostics(fn ->
          try do
            Code.compile_string(code, "wide.ex")
          rescue
            error -> Exception.message(error)
          end
        end)
        IO.inspect(result)
        for d <- diagnostics, do: IO.inspect({d.file, d.position, d.message}, width: 200)
        IO.inspect(Code.ensure_loaded?(Wide))
        "##;
    let expected = [
        r#""wide.ex: cannot compile module Wide (errors have been logged)""#,
        r#"{"wide.ex", 2, "f/1 cannot be compiled: it needs more than 60000 values at once"}"#,
        "false",
    ];
    check(script, &[], &expected);
}
