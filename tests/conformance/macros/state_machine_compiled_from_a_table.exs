defmodule Machine do
  defmacro __using__(transitions) do
    clauses =
      for {{from, event}, to} <- transitions do
        quote do
          def next(unquote(from), unquote(event)), do: {:ok, unquote(to)}
        end
      end

    states = transitions |> Enum.flat_map(fn {{from, _}, to} -> [from, to] end) |> Enum.uniq()

    quote do
      unquote(clauses)
      def next(state, event), do: {:error, {state, event}}
      def states, do: unquote(states)
    end
  end
end

defmodule Door do
  use Machine, [
    {{:open, :close}, :closed},
    {{:closed, :open}, :open},
    {{:closed, :lock}, :locked},
    {{:locked, :unlock}, :closed}
  ]
end

IO.inspect(Door.states()) # expect: [:open, :closed, :locked]
IO.inspect(Enum.map([:close, :lock], &Door.next(:open, &1))) # expect: [ok: :closed, error: {:open, :lock}]

[:close, :lock, :open]
|> Enum.reduce({:ok, :open}, fn
  event, {:ok, state} -> Door.next(state, event)
  _, error -> error
end)
|> IO.inspect() # expect: {:error, {:locked, :open}}
