defmodule Only do
  @derive {Inspect, only: [:a, :c]}
  defstruct [:a, :b, :c]
end

defmodule Except do
  @derive {Inspect, except: [:a]}
  defstruct [:a, :b, :c]
end

defmodule Optional do
  @derive {Inspect, optional: [:b], except: [:c]}
  defstruct [:a, b: 1, c: 2]
end

defmodule AllOptional do
  @derive {Inspect, optional: [:b]}
  defstruct [:a, b: 1]
end

defmodule Nothing do
  @derive {Inspect, only: []}
  defstruct [:a, :b]
end

defmodule Whole do
  @derive Inspect
  defstruct [:z, :a]
end

defmodule Failure do
  @derive {Inspect, only: [:message]}
  defexception [:message, :secret]
end

defmodule Long do
  @derive {Inspect, except: [:hidden]}
  defstruct [:hidden, first: String.duplicate("a", 40), second: Enum.to_list(1..30)]
end

IO.inspect(struct(Only, a: 1, b: 2)) # expect: #Only<a: 1, c: nil, ...>
IO.inspect(struct(Except, a: 1, b: 2)) # expect: #Except<b: 2, c: nil, ...>
IO.inspect(struct(Optional)) # expect: #Optional<a: nil, ...>
IO.inspect(struct(Optional, b: 2)) # expect: #Optional<a: nil, b: 2, ...>
IO.inspect(struct(AllOptional)) # expect: %AllOptional{a: nil}
IO.inspect(struct(AllOptional, b: nil)) # expect: %AllOptional{a: nil, b: nil}
IO.inspect(struct(Nothing)) # expect: #Nothing<...>
IO.inspect(struct(Whole)) # expect: %Whole{z: nil, a: nil}
IO.inspect([struct(Whole, z: struct(Only))]) # expect: [%Whole{z: #Only<a: nil, c: nil, ...>, a: nil}]
IO.inspect(Failure.exception(message: "m", secret: "s")) # expect: #Failure<message: "m", ...>
IO.inspect(struct(Long), width: 60)
# expect: #Long<
# expect:   first: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
# expect:   second: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
# expect:    15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
# expect:    29, 30],
# expect:   ...
# expect: >
IO.inspect(struct(Only, a: [1, 2, 3, 4]), limit: 2) # expect: #Only<a: [1, ...], c: nil, ...>

for options <- [[only: [:x]], [except: [:x, :y]], [optional: [:x]]] do
  try do
    defmodule Bad do
      @derive {Inspect, options}
      defstruct [:a]
    end
  rescue
    error -> IO.puts(Exception.message(error))
  end
end
# expect: unknown fields [:x] in :only when deriving the Inspect protocol for Bad
# expect: unknown fields [:x, :y] in :except when deriving the Inspect protocol for Bad
# expect: unknown fields [:x] in :optional when deriving the Inspect protocol for Bad
