# `Macro.to_string` lays out long code as the formatter does.
IO.puts(
  Macro.to_string(
    quote do
      defmodule Some.Module do
        use Thing, option: 1
        @moduledoc false
        @doc "text"
        def fun(a, b \\ 1) when is_integer(a) or is_binary(b) do
          case a do
            1 -> :one
            n when n > 1 -> {:more, n}
            _ -> raise ArgumentError, "no"
          end
        rescue
          e in [ArgumentError] -> e
          _ -> nil
        after
          :done
        end

        defp long(first_argument, second_argument, third_argument, fourth_argument, fifth_argument), do: :ok

        def pipe(x), do: x |> Enum.map(fn y -> y * 2 end) |> Enum.filter(&(&1 > 10)) |> Enum.reduce(0, &+/2)

        def maps, do: %{"key" => 1, atom: :value, other: %{a: [1, 2, 3], b: "a string that is rather long to break"}}
      end
    end
  )
)
# expect: defmodule Some.Module do
# expect:   use Thing, option: 1
# expect:   @moduledoc false
# expect:   @doc "text"
# expect:   def fun(a, b \\ 1) when is_integer(a) or is_binary(b) do
# expect:     case a do
# expect:       1 -> :one
# expect:       n when n > 1 -> {:more, n}
# expect:       _ -> raise ArgumentError, "no"
# expect:     end
# expect:   rescue
# expect:     e in [ArgumentError] -> e
# expect:     _ -> nil
# expect:   after
# expect:     :done
# expect:   end
# expect:
# expect:   defp long(first_argument, second_argument, third_argument, fourth_argument, fifth_argument) do
# expect:     :ok
# expect:   end
# expect:
# expect:   def pipe(x) do
# expect:     x |> Enum.map(fn y -> y * 2 end) |> Enum.filter(&(&1 > 10)) |> Enum.reduce(0, &+/2)
# expect:   end
# expect:
# expect:   def maps do
# expect:     %{
# expect:       "key" => 1,
# expect:       atom: :value,
# expect:       other: %{a: [1, 2, 3], b: "a string that is rather long to break"}
# expect:     }
# expect:   end
# expect: end

IO.puts(Macro.to_string(quote(do: if(a, do: b, else: c))))
# expect: if a do
# expect:   b
# expect: else
# expect:   c
# expect: end

IO.puts(
  Macro.to_string(
    quote do
      with {:ok, a} <- f(), b = 1, do: a + b, else: (_ -> nil)
    end
  )
)
# expect: with {:ok, a} <- f(), b = 1 do
# expect:   a + b
# expect: else
# expect:   _ -> nil
# expect: end

IO.puts(Macro.to_string(quote(do: fn -> a; b end)))
# expect: fn ->
# expect:   a
# expect:   b
# expect: end
IO.puts(Macro.to_string(quote(do: fn x, y when x > y -> x; _, y -> y end)))
# expect: fn
# expect:   x, y when x > y -> x
# expect:   _, y -> y
# expect: end
IO.puts(Macro.to_string(quote(do: receive do: (x -> x), after: (10 -> :late))))
# expect: receive do
# expect:   x -> x
# expect: after
# expect:   10 -> :late
# expect: end
IO.puts(Macro.to_string(quote(do: try(do: a, catch: (:exit, x -> x)))))
# expect: try do
# expect:   a
# expect: catch
# expect:   :exit, x -> x
# expect: end
IO.puts(Macro.to_string(quote(do: cond do a -> 1; true -> 2 end)))
# expect: cond do
# expect:   a -> 1
# expect:   true -> 2
# expect: end
IO.puts(Macro.to_string(quote(do: for(<<c <- "abc">>, c > 1, into: "", do: <<c>>))))
# expect: for <<c <- "abc">>, c > 1, into: "", do: <<c>>
IO.puts(Macro.to_string(quote(do: "a #{b} \" \n #{"in"}")))
# expect: "a #{b} \" 
# expect:  #{"in"}"
IO.puts(Macro.to_string(quote(do: ~s[a "b" #{c}]m))) # expect: ~s[a "b" #{c}]m
IO.puts(Macro.to_string(quote(do: &(&1 + &2)))) # expect: &(&1 + &2)
IO.puts(Macro.to_string(quote(do: &Mod.fun/2))) # expect: &Mod.fun/2
IO.puts(Macro.to_string(quote(do: x.y.z(1).w))) # expect: x.y.z(1).w
IO.puts(Macro.to_string(quote(do: (a; b))))
# expect: a
# expect: b
IO.puts(Macro.to_string(quote(do: not(a in b)))) # expect: a not in b
IO.puts(Macro.to_string(quote(do: -(-1)))) # expect: -(-1)
IO.puts(Macro.to_string(quote(do: !(a && b)))) # expect: !(a && b)
