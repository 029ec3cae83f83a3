defmodule Kernel do
  @moduledoc """
  The functions and macros that every module has without asking.

  What is built into the compiler (`case`, `fn`, `def`, `quote` and their kin) is
  described in `Kernel.SpecialForms`; everything else that needs no module name stands
  here: operators, guards, control flow, struct and exception definitions, sigils.

  Two families share one notation. *Guards* are functions and macros allowed after
  `when`; they call only natives of `:erlang`. *Macros* are expanded while the calling
  code is compiled, so they may decide which of their arguments are evaluated.

  Macros of this module depend on no other module while they expand, so that the rest of
  the library can be compiled in any order.
  """

  # Arithmetic

  @doc """
  Adds two numbers. Allowed in guards.

  ## Examples

      iex> 1 + 2
      3

  """
  @doc guard: true
  @spec float() + float :: float
  @spec float() + integer :: float
  @spec integer() + float :: float
  @spec integer() + integer :: integer
  def left + right, do: :erlang.+(left, right)

  @doc """
  Gives back the number itself. Allowed in guards.

  ## Examples

      iex> +1
      1

  """
  @doc guard: true
  @spec +float :: float
  @spec +integer :: integer
  def +value, do: :erlang.+(value)

  @doc """
  Subtracts `right` from `left`. Allowed in guards.

  ## Examples

      iex> 5 - 2.0
      3.0

  """
  @doc guard: true
  @spec float() - float :: float
  @spec float() - integer :: float
  @spec integer() - float :: float
  @spec integer() - integer :: integer
  def left - right, do: :erlang.-(left, right)

  @doc """
  Changes the sign of a number. Allowed in guards.

  ## Examples

      iex> -(3)
      -3

  """
  @doc guard: true
  @spec -0 :: 0
  @spec -float :: float
  @spec -neg_integer :: pos_integer
  @spec -pos_integer :: neg_integer
  def -value, do: :erlang.-(value)

  @doc """
  Multiplies two numbers. Allowed in guards.

  ## Examples

      iex> 6 * 7
      42

  """
  @doc guard: true
  @spec float() * float :: float
  @spec float() * integer :: float
  @spec integer() * float :: float
  @spec integer() * integer :: integer
  def left * right, do: :erlang.*(left, right)

  @doc """
  Divides two numbers; the result is always a float. Allowed in guards.

  Raises `ArithmeticError` if `right` is zero. `div/2` and `rem/2` stay with integers.

  ## Examples

      iex> 3 / 2
      1.5
      iex> 4 / 2
      2.0

  """
  @doc guard: true
  @spec number / number :: float
  def left / right, do: :erlang./(left, right)

  @doc """
  Raises `base` to the power of `exponent`.

  Two integers give an integer unless the exponent is negative; then, as with floats,
  the result is a float.

  ## Examples

      iex> 2 ** 100
      1267650600228229401496703205376
      iex> 2 ** -1
      0.5

  """
  @doc since: "1.13.0"
  @spec float() ** float :: float
  @spec float() ** integer :: float
  @spec integer() ** float :: float
  @spec integer() ** neg_integer :: float
  @spec integer() ** non_neg_integer :: integer
  def base ** exponent

  def base ** exponent
      when :erlang.andalso(
             :erlang.andalso(:erlang.is_integer(base), :erlang.is_integer(exponent)),
             :erlang.>=(exponent, 0)
           ) do
    integer_power(base, exponent, 1)
  end

  def base ** exponent, do: :math.pow(base, exponent)

  defp integer_power(_base, 0, acc), do: acc
  defp integer_power(base, 1, acc), do: :erlang.*(base, acc)

  defp integer_power(base, exponent, acc) when :erlang."=:="(:erlang.band(exponent, 1), 1) do
    integer_power(:erlang.*(base, base), :erlang.bsr(exponent, 1), :erlang.*(base, acc))
  end

  defp integer_power(base, exponent, acc) do
    integer_power(:erlang.*(base, base), :erlang.bsr(exponent, 1), acc)
  end

  @doc """
  Divides two integers and drops the fraction. Allowed in guards.

  ## Examples

      iex> div(-7, 2)
      -3

  """
  @doc guard: true
  @spec div(integer, neg_integer | pos_integer) :: integer
  def div(dividend, divisor), do: :erlang.div(dividend, divisor)

  @doc """
  Gives what remains of an integer division, with the sign of the dividend. Allowed in guards.

  ## Examples

      iex> rem(-7, 2)
      -1

  """
  @doc guard: true
  @spec rem(integer, neg_integer | pos_integer) :: integer
  def rem(dividend, divisor), do: :erlang.rem(dividend, divisor)

  @doc """
  Gives the distance of a number from zero. Allowed in guards.

  ## Examples

      iex> abs(-3.5)
      3.5

  """
  @doc guard: true
  @spec abs(number) :: number
  def abs(number), do: :erlang.abs(number)

  @doc """
  Gives the smallest integer that is not below `number`. Allowed in guards.

  ## Examples

      iex> ceil(1.2)
      2

  """
  @doc since: "1.8.0", guard: true
  @spec ceil(number) :: integer
  def ceil(number), do: :erlang.ceil(number)

  @doc """
  Gives the greatest integer that is not above `number`. Allowed in guards.

  ## Examples

      iex> floor(-1.2)
      -2

  """
  @doc since: "1.8.0", guard: true
  @spec floor(number) :: integer
  def floor(number), do: :erlang.floor(number)

  @doc """
  Gives the integer nearest to `number`; halves go away from zero. Allowed in guards.

  ## Examples

      iex> round(2.5)
      3

  """
  @doc guard: true
  @spec round(number) :: integer
  def round(number), do: :erlang.round(number)

  @doc """
  Drops the fraction of a number. Allowed in guards.

  ## Examples

      iex> trunc(-2.9)
      -2

  """
  @doc guard: true
  @spec trunc(number) :: integer
  def trunc(number), do: :erlang.trunc(number)

  @doc """
  Gives the greater of two terms, `first` if they are equal. Allowed in guards.

  ## Examples

      iex> max(1, 2)
      2

  """
  @spec max(first, second) :: first | second when first: term, second: term
  def max(first, second), do: :erlang.max(first, second)

  @doc """
  Gives the smaller of two terms, `first` if they are equal. Allowed in guards.

  ## Examples

      iex> min(:a, "b")
      :a

  """
  @spec min(first, second) :: first | second when first: term, second: term
  def min(first, second), do: :erlang.min(first, second)

  # Comparison

  @doc """
  Tells whether two terms are equal; integers and floats compare by value. Allowed in guards.

  ## Examples

      iex> 1 == 1.0
      true

  """
  @doc guard: true
  @spec term == term :: boolean
  def left == right, do: :erlang.==(left, right)

  @doc """
  Tells whether two terms differ. Allowed in guards.

  ## Examples

      iex> 1 != 1.0
      false

  """
  @doc guard: true
  @spec term != term :: boolean
  def left != right, do: :erlang."/="(left, right)

  @doc """
  Tells whether two terms are the same, the kind of number included. Allowed in guards.

  ## Examples

      iex> 1 === 1.0
      false

  """
  @doc guard: true
  @spec term === term :: boolean
  def left === right, do: :erlang."=:="(left, right)

  @doc """
  Tells whether two terms are not the same. Allowed in guards.

  ## Examples

      iex> 1 !== 1.0
      true

  """
  @doc guard: true
  @spec term !== term :: boolean
  def left !== right, do: :erlang."=/="(left, right)

  @doc """
  Tells whether `left` comes before `right` in the order of all terms. Allowed in guards.

  ## Examples

      iex> 1 < :a
      true

  """
  @doc guard: true
  @spec term < term :: boolean
  def left < right, do: :erlang.<(left, right)

  @doc """
  Tells whether `left` comes after `right` in the order of all terms. Allowed in guards.

  ## Examples

      iex> 1 > 2
      false

  """
  @doc guard: true
  @spec term > term :: boolean
  def left > right, do: :erlang.>(left, right)

  @doc """
  Tells whether `left` does not come after `right`. Allowed in guards.

  ## Examples

      iex> 1 <= 1.0
      true

  """
  @doc guard: true
  @spec term <= term :: boolean
  def left <= right, do: :erlang."=<"(left, right)

  @doc """
  Tells whether `left` does not come before `right`. Allowed in guards.

  ## Examples

      iex> 2 >= 3
      false

  """
  @doc guard: true
  @spec term >= term :: boolean
  def left >= right, do: :erlang.>=(left, right)

  @doc """
  Turns `true` into `false` and `false` into `true`. Allowed in guards.

  Raises `ArgumentError` for anything that is not a boolean; see `!/1`.

  ## Examples

      iex> not false
      true

  """
  @doc guard: true
  @spec not true :: false
  @spec not false :: true
  def not value, do: :erlang.not(value)

  # Guards on types

  @doc """
  Tells whether `term` is an atom. Allowed in guards.

  ## Examples

      iex> is_atom(nil)
      true

  """
  @doc guard: true
  @spec is_atom(term) :: boolean
  def is_atom(term), do: :erlang.is_atom(term)

  @doc """
  Tells whether `term` is a binary: a bitstring of whole bytes. Allowed in guards.

  ## Examples

      iex> is_binary("foo")
      true
      iex> is_binary(<<1::3>>)
      false

  """
  @doc guard: true
  @spec is_binary(term) :: boolean
  def is_binary(term), do: :erlang.is_binary(term)

  @doc """
  Tells whether `term` is a bitstring. Allowed in guards.

  ## Examples

      iex> is_bitstring(<<1::3>>)
      true

  """
  @doc guard: true
  @spec is_bitstring(term) :: boolean
  def is_bitstring(term), do: :erlang.is_bitstring(term)

  @doc """
  Tells whether `term` is `true` or `false`. Allowed in guards.

  ## Examples

      iex> is_boolean(:true)
      true

  """
  @doc guard: true
  @spec is_boolean(term) :: boolean
  def is_boolean(term), do: :erlang.is_boolean(term)

  @doc """
  Tells whether `term` is a float. Allowed in guards.

  ## Examples

      iex> is_float(1)
      false

  """
  @doc guard: true
  @spec is_float(term) :: boolean
  def is_float(term), do: :erlang.is_float(term)

  @doc """
  Tells whether `term` is a function. Allowed in guards.

  ## Examples

      iex> is_function(&length/1)
      true

  """
  @doc guard: true
  @spec is_function(term) :: boolean
  def is_function(term), do: :erlang.is_function(term)

  @doc """
  Tells whether `term` is a function of `arity` arguments. Allowed in guards.

  ## Examples

      iex> is_function(fn x -> x end, 2)
      false

  """
  @doc guard: true
  @spec is_function(term, non_neg_integer) :: boolean
  def is_function(term, arity), do: :erlang.is_function(term, arity)

  @doc """
  Tells whether `term` is an integer. Allowed in guards.

  ## Examples

      iex> is_integer(1.0)
      false

  """
  @doc guard: true
  @spec is_integer(term) :: boolean
  def is_integer(term), do: :erlang.is_integer(term)

  @doc """
  Tells whether `term` is a list, proper or not. Allowed in guards.

  ## Examples

      iex> is_list([1 | 2])
      true

  """
  @doc guard: true
  @spec is_list(term) :: boolean
  def is_list(term), do: :erlang.is_list(term)

  @doc """
  Tells whether `term` is a map; structs are maps. Allowed in guards.

  ## Examples

      iex> is_map(1..2)
      true

  """
  @doc guard: true
  @spec is_map(term) :: boolean
  def is_map(term), do: :erlang.is_map(term)

  @doc """
  Tells whether `map` has `key`. Allowed in guards.

  Raises `BadMapError` outside guards if `map` is no map.

  ## Examples

      iex> is_map_key(%{a: 1}, :a)
      true

  """
  @doc since: "1.10.0", guard: true
  @spec is_map_key(map, term) :: boolean
  def is_map_key(map, key), do: :erlang.is_map_key(key, map)

  @doc """
  Tells whether `term` is an integer or a float. Allowed in guards.

  ## Examples

      iex> is_number(1.0)
      true

  """
  @doc guard: true
  @spec is_number(term) :: boolean
  def is_number(term), do: :erlang.is_number(term)

  @doc """
  Tells whether `term` is the identifier of a process. Allowed in guards.

  ## Examples

      iex> is_pid(self())
      true

  """
  @doc guard: true
  @spec is_pid(term) :: boolean
  def is_pid(term), do: :erlang.is_pid(term)

  @doc """
  Tells whether `term` is a port. Allowed in guards.

  ## Examples

      iex> is_port(:a)
      false

  """
  @doc guard: true
  @spec is_port(term) :: boolean
  def is_port(term), do: :erlang.is_port(term)

  @doc """
  Tells whether `term` is a reference. Allowed in guards.

  ## Examples

      iex> is_reference(make_ref())
      true

  """
  @doc guard: true
  @spec is_reference(term) :: boolean
  def is_reference(term), do: :erlang.is_reference(term)

  @doc """
  Tells whether `term` is a tuple. Allowed in guards.

  ## Examples

      iex> is_tuple({})
      true

  """
  @doc guard: true
  @spec is_tuple(term) :: boolean
  def is_tuple(term), do: :erlang.is_tuple(term)

  # Guards on parts

  @doc """
  Takes `size` bytes of a binary from byte `start`. Allowed in guards.

  A negative size takes the bytes before `start`. Raises `ArgumentError` outside the binary;
  `binary_slice/3` is lenient.

  ## Examples

      iex> binary_part("hello", 1, 3)
      "ell"

  """
  @doc guard: true
  @spec binary_part(binary, non_neg_integer, integer) :: binary
  def binary_part(binary, start, size), do: :erlang.binary_part(binary, start, size)

  @doc """
  Gives the number of bits. Allowed in guards.

  ## Examples

      iex> bit_size(<<1::3>>)
      3

  """
  @doc guard: true
  @spec bit_size(bitstring) :: non_neg_integer
  def bit_size(bitstring), do: :erlang.bit_size(bitstring)

  @doc """
  Gives the number of bytes needed to hold a bitstring. Allowed in guards.

  ## Examples

      iex> byte_size("ü")
      2

  """
  @doc guard: true
  @spec byte_size(bitstring) :: non_neg_integer
  def byte_size(bitstring), do: :erlang.byte_size(bitstring)

  @doc """
  Gives the element of a tuple at `index`, counted from zero. Allowed in guards.

  ## Examples

      iex> elem({:a, :b}, 1)
      :b

  """
  @doc guard: true
  @spec elem(tuple, non_neg_integer) :: term
  def elem(tuple, index), do: :erlang.element(:erlang.+(index, 1), tuple)

  @doc """
  Gives the first element of a list that is not empty. Allowed in guards.

  ## Examples

      iex> hd([1, 2, 3])
      1

  """
  @doc guard: true
  @spec hd(nonempty_maybe_improper_list(elem, term)) :: elem when elem: term
  def hd(list), do: :erlang.hd(list)

  @doc """
  Gives all of a list but its first element. Allowed in guards.

  ## Examples

      iex> tl([1, 2, 3])
      [2, 3]

  """
  @doc guard: true
  @spec tl(nonempty_maybe_improper_list(elem, last)) :: maybe_improper_list(elem, last) | last
        when elem: term, last: term
  def tl(list), do: :erlang.tl(list)

  @doc """
  Counts the elements of a list; takes time in proportion. Allowed in guards.

  ## Examples

      iex> length([:a, :b])
      2

  """
  @doc guard: true
  @spec length(list) :: non_neg_integer
  def length(list), do: :erlang.length(list)

  @doc """
  Gives the number of pairs in a map. Allowed in guards.

  ## Examples

      iex> map_size(%{a: 1})
      1

  """
  @doc guard: true
  @spec map_size(map) :: non_neg_integer
  def map_size(map), do: :erlang.map_size(map)

  @doc """
  Gives the number of elements of a tuple. Allowed in guards.

  ## Examples

      iex> tuple_size({:a, :b})
      2

  """
  @doc guard: true
  @spec tuple_size(tuple) :: non_neg_integer
  def tuple_size(tuple), do: :erlang.tuple_size(tuple)

  @doc """
  Gives the node this code runs on. Allowed in guards.

  ## Examples

      iex> node()
      :nonode@nohost

  """
  @doc guard: true
  @spec node :: node
  def node, do: :erlang.node()

  @doc """
  Gives the node where a pid, reference or port was made. Allowed in guards.

  ## Examples

      iex> node(self())
      :nonode@nohost

  """
  @doc guard: true
  @spec node(pid | reference | port) :: node
  def node(arg), do: :erlang.node(arg)

  @doc """
  Gives the identifier of the calling process. Allowed in guards.

  ## Examples

      iex> self() == self()
      true

  """
  @doc guard: true
  @spec self :: pid
  def self, do: :erlang.self()

  # Lists and tuples

  @doc """
  Joins two lists; copies `left`.

  The right side may be any term; the result is then an improper list.

  ## Examples

      iex> [1] ++ [2, 3]
      [1, 2, 3]

  """
  @spec [...] ++ term :: maybe_improper_list
  @spec [] ++ a :: a when a: term
  def left ++ right, do: :erlang.++(left, right)

  @doc """
  Removes from `left` the first occurrence of each element of `right`.

  ## Examples

      iex> [1, 2, 1, 3] -- [1, 3]
      [2, 1]

  """
  @spec list -- list :: list
  def left -- right, do: :erlang.--(left, right)

  @doc """
  Gives a tuple with `value` at `index`, counted from zero.

  ## Examples

      iex> put_elem({:a, :b}, 0, :c)
      {:c, :b}

  """
  @spec put_elem(tuple, non_neg_integer, term) :: tuple
  def put_elem(tuple, index, value), do: :erlang.setelement(:erlang.+(index, 1), tuple, value)

  # Calls and processes

  @doc """
  Calls `fun` with the elements of `args` as arguments.

  ## Examples

      iex> apply(fn a, b -> a * b end, [2, 3])
      6

  """
  @spec apply(fun, [any]) :: any
  def apply(fun, args), do: :erlang.apply(fun, args)

  @doc """
  Calls a function of a module with the elements of `args` as arguments.

  ## Examples

      iex> apply(Enum, :reverse, [[1, 2]])
      [2, 1]

  """
  @spec apply(module, function_name :: atom, [any]) :: any
  def apply(module, function_name, args), do: :erlang.apply(module, function_name, args)

  @doc """
  Ends the calling process with `reason`, unless it is caught.

  A process that ends with `:normal` takes no linked process along.

  ## Examples

      iex> try do
      ...>   exit(:bye)
      ...> catch
      ...>   :exit, reason -> reason
      ...> end
      :bye

  """
  @spec exit(term) :: no_return
  def exit(reason), do: :erlang.exit(reason)

  @doc """
  Leaves the running code with a value for a `catch` around it.

  ## Examples

      iex> try do
      ...>   throw(:found)
      ...> catch
      ...>   value -> value
      ...> end
      :found

  """
  @spec throw(term) :: no_return
  def throw(term), do: :erlang.throw(term)

  @doc """
  Tells whether `module` is loaded and has a public function of that name and arity.

  ## Examples

      iex> function_exported?(Enum, :map, 2)
      true

  """
  @spec function_exported?(module, atom, arity) :: boolean
  def function_exported?(module, function, arity) do
    :erlang.function_exported(module, function, arity)
  end

  @doc """
  Tells whether `module` is loaded and has a public macro of that name and arity.

  ## Examples

      iex> macro_exported?(Kernel, :match?, 2)
      true

  """
  @spec macro_exported?(module, atom, arity) :: boolean
  def macro_exported?(module, macro, arity)
      when :erlang.andalso(:erlang.is_atom(macro), :erlang.is_integer(arity)) do
    name = :erlang.binary_to_atom(<<"MACRO-", :erlang.atom_to_binary(macro)::binary>>)
    :erlang.function_exported(module, name, :erlang.+(arity, 1))
  end

  @doc """
  Gives a reference that no other call gives.

  ## Examples

      iex> make_ref() == make_ref()
      false

  """
  @spec make_ref :: reference
  def make_ref, do: :erlang.make_ref()

  @doc """
  Sends a message and gives it back.

  The receiver is a pid, a port, an alias, a registered name, or a name with a node. Sending
  to a process that is gone does nothing; an unknown name raises `ArgumentError`.

  ## Examples

      iex> send(self(), :hi)
      :hi

  """
  @spec send(dest :: Process.dest(), message) :: message when message: any
  def send(dest, message), do: :erlang.send(dest, message)

  @doc """
  Starts a process that runs `fun`.

  ## Examples

      iex> is_pid(spawn(fn -> :ok end))
      true

  """
  @spec spawn((-> any)) :: pid
  def spawn(fun), do: :erlang.spawn(fun)

  @doc """
  Starts a process that calls a function of a module.

  ## Examples

      iex> is_pid(spawn(Kernel, :self, []))
      true

  """
  @spec spawn(module, atom, list) :: pid
  def spawn(module, fun, args), do: :erlang.spawn(module, fun, args)

  @doc """
  Starts a process that runs `fun`, linked with the caller.

  ## Examples

      iex> is_pid(spawn_link(fn -> :ok end))
      true

  """
  @spec spawn_link((-> any)) :: pid
  def spawn_link(fun), do: :erlang.spawn_link(fun)

  @doc """
  Starts a process that calls a function of a module, linked with the caller.

  ## Examples

      iex> is_pid(spawn_link(Kernel, :self, []))
      true

  """
  @spec spawn_link(module, atom, list) :: pid
  def spawn_link(module, fun, args), do: :erlang.spawn_link(module, fun, args)

  @doc """
  Starts a process that runs `fun` and monitors it.

  ## Examples

      iex> {pid, ref} = spawn_monitor(fn -> :ok end)
      iex> receive do
      ...>   {:DOWN, ^ref, :process, ^pid, reason} -> reason
      ...> end
      :normal

  """
  @spec spawn_monitor((-> any)) :: {pid, reference}
  def spawn_monitor(fun), do: :erlang.spawn_monitor(fun)

  @doc """
  Starts a process that calls a function of a module and monitors it.

  ## Examples

      iex> {pid, _ref} = spawn_monitor(Kernel, :self, [])
      iex> is_pid(pid)
      true

  """
  @spec spawn_monitor(module, atom, list) :: {pid, reference}
  def spawn_monitor(module, fun, args), do: :erlang.spawn_monitor(module, fun, args)

  # Control flow

  @doc """
  Evaluates the `do` block if the condition is truthy, else the `else` block.

  Everything but `nil` and `false` is truthy. Without `else` the result is `nil`.

  ## Examples

      iex> if 1 > 2, do: :yes, else: :no
      :no

  """
  defmacro if(condition, clauses), do: build_if(condition, clauses)

  defp build_if(condition, [{:do, body}]), do: build_if(condition, body, nil)
  defp build_if(condition, [{:do, body}, {:else, other}]), do: build_if(condition, body, other)
  defp build_if(condition, [{:else, other}, {:do, body}]), do: build_if(condition, body, other)

  defp build_if(_condition, _clauses) do
    :erlang.error(
      ArgumentError.exception(
        "invalid or duplicate keys for if, only \"do\" and an optional \"else\" are permitted"
      )
    )
  end

  defp build_if(condition, body, other) do
    quote generated: true do
      case unquote(condition) do
        value when :erlang.orelse(:erlang."=:="(value, false), :erlang."=:="(value, nil)) ->
          unquote(other)

        _ ->
          unquote(body)
      end
    end
  end

  @doc """
  Evaluates the `do` block unless the condition is truthy.

  Prefer `if` where there is an `else`.

  ## Examples

      iex> unless false, do: :done
      :done

  """
  @doc deprecated: "Use if/2 instead"
  defmacro unless(condition, clauses), do: build_unless(condition, clauses)

  defp build_unless(condition, [{:do, body}]), do: build_if(condition, nil, body)

  defp build_unless(condition, [{:do, body}, {:else, other}]),
    do: build_if(condition, other, body)

  defp build_unless(condition, [{:else, other}, {:do, body}]),
    do: build_if(condition, other, body)

  defp build_unless(_condition, _clauses) do
    :erlang.error(
      ArgumentError.exception(
        "invalid or duplicate keys for unless, only \"do\" and an optional \"else\" are permitted"
      )
    )
  end

  @doc """
  Gives `left` if it is falsy, else evaluates and gives `right`.

  ## Examples

      iex> nil && raise("never reached")
      nil
      iex> 1 && :second
      :second

  """
  defmacro left && right do
    refuse_in_guard("&&", __CALLER__)

    quote generated: true do
      case unquote(left) do
        value when :erlang.orelse(:erlang."=:="(value, false), :erlang."=:="(value, nil)) -> value
        _ -> unquote(right)
      end
    end
  end

  @doc """
  Gives `left` if it is truthy, else evaluates and gives `right`.

  ## Examples

      iex> nil || :fallback
      :fallback

  """
  defmacro left || right do
    refuse_in_guard("||", __CALLER__)

    quote generated: true do
      case unquote(left) do
        value when :erlang.orelse(:erlang."=:="(value, false), :erlang."=:="(value, nil)) ->
          unquote(right)

        value ->
          value
      end
    end
  end

  @doc """
  Gives `true` for `nil` and `false`, `false` for everything else.

  ## Examples

      iex> !nil
      true
      iex> !0
      false

  """
  defmacro !value

  defmacro !{:!, _, [value]} do
    refuse_in_guard("!", __CALLER__)
    build_if(value, true, false)
  end

  defmacro !value do
    refuse_in_guard("!", __CALLER__)
    build_if(value, false, true)
  end

  defp refuse_in_guard(_name, %{context: nil}), do: :ok

  defp refuse_in_guard(name, %{context: context}) do
    {what, advice} =
      case context do
        :guard ->
          {<<"expression in guard, ", name::binary, " is not allowed in guards">>,
           ". To learn more about guards, visit: https://hexdocs.pm/elixir/patterns-and-guards.html"}

        :match ->
          {<<"expression in match, ", name::binary, " is not allowed in patterns">>,
           " such as function clauses, case clauses or on the left side of the = operator"}
      end

    :erlang.error(ArgumentError.exception(<<"invalid ", what::binary, advice::binary>>))
  end

  @doc """
  Gives `right` if `left` is `true`. Allowed in guards.

  `left` must be a boolean; `right` is evaluated only if `left` is `true`.

  ## Examples

      iex> true and :last
      :last

  """
  @doc guard: true
  defmacro left and right do
    quote do: :erlang.andalso(unquote(left), unquote(right))
  end

  @doc """
  Gives `true` if `left` is `true`, else `right`. Allowed in guards.

  `left` must be a boolean; `right` is evaluated only if `left` is `false`.

  ## Examples

      iex> false or 1 == 1
      true

  """
  @doc guard: true
  defmacro left or right do
    quote do: :erlang.orelse(unquote(left), unquote(right))
  end

  @doc """
  Gives the value on the left to the call on the right as its first argument.

  ## Examples

      iex> [1, [2], 3] |> List.flatten() |> Enum.sum()
      6

  """
  defmacro left |> right do
    case right do
      {:dbg, _, args} when :erlang.is_list(args) ->
        pipe_into(right, left, 0)

      _ ->
        [{head, _} | calls] = unpipe(left, [{right, 0}])
        pipe_all(calls, head)
    end
  end

  # `dbg` shows each step of the pipe in front of it, so it gets that as it is written.
  defp unpipe({:|>, _, [_, {:dbg, _, args}]} = pipe, acc) when :erlang.is_list(args),
    do: [{pipe, 0} | acc]

  defp unpipe({:|>, _, [left, right]}, acc), do: unpipe(left, unpipe(right, acc))
  defp unpipe(other, acc), do: [{other, 0} | acc]

  defp pipe_all([], acc), do: acc
  # `Macro` knows every way a pipe can be wrong; the usual right sides need none of that.
  defp pipe_all([{call, position} | calls], acc) do
    pipe_all(calls, pipe_into(call, acc, position))
  end

  @not_plain_calls [
    :&,
    :{},
    :%{},
    :%,
    :<<>>,
    :fn,
    :+,
    :-,
    :!,
    :not,
    :^,
    :@,
    :unquote,
    :unquote_splicing,
    :.,
    :__aliases__,
    :__block__
  ]

  defp pipe_into({{:., _, [Access, :get]}, _, _} = call, value, position) do
    Macro.pipe(value, call, position)
  end

  defp pipe_into({{:., _, [_, :{}]}, _, _} = call, value, position) do
    Macro.pipe(value, call, position)
  end

  defp pipe_into({{:., _, [_ | _]} = callee, meta, args}, value, 0) when :erlang.is_list(args) do
    {callee, meta, [value | args]}
  end

  defp pipe_into({name, meta, args} = call, value, 0)
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_list(args)) do
    case :erlang.orelse(:lists.member(name, @not_plain_calls), binary_operator?(name, args)) do
      true -> Macro.pipe(value, call, 0)
      false -> {name, meta, [value | args]}
    end
  end

  defp pipe_into({name, meta, context}, value, 0)
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_atom(context)) do
    {name, meta, [value]}
  end

  defp pipe_into(call, value, position), do: Macro.pipe(value, call, position)

  # Operators are told by their first character; `and`, `or`, `in` and `when` are words.
  defp binary_operator?(name, [_, _]) do
    case :erlang.atom_to_binary(name) do
      <<first, _::binary>> when :erlang.<(first, ?A) ->
        true

      <<first, _::binary>> when :erlang.orelse(:erlang.>(first, ?z), :erlang."=:="(first, ?^)) ->
        :erlang.<(first, 128)

      _ ->
        :lists.member(name, [:and, :or, :in, :when, :\\])
    end
  end

  defp binary_operator?(_name, _args), do: false

  @doc """
  Calls `fun` with `value` and gives back `value`.

  ## Examples

      iex> tap(1, fn x -> x + 1 end)
      1

  """
  @doc since: "1.12.0"
  defmacro tap(value, fun) do
    quote bind_quoted: [fun: fun, value: value] do
      _ = fun.(value)
      value
    end
  end

  @doc """
  Calls `fun` with `value` and gives back the result.

  ## Examples

      iex> 1 |> then(fn x -> x - 5 end)
      -4

  """
  @doc since: "1.12.0"
  defmacro then(value, fun) do
    quote do: unquote(fun).(unquote(value))
  end

  @doc """
  Tells whether `term` is `nil`. Allowed in guards.

  ## Examples

      iex> is_nil(false)
      false

  """
  @doc guard: true
  defmacro is_nil(term) do
    quote do: :erlang.==(unquote(term), nil)
  end

  @doc """
  Tells whether a pattern, which may have a guard, matches the value of an expression.

  Variables bound in the pattern are not visible afterwards.

  ## Examples

      iex> match?({:ok, _}, {:ok, 1})
      true
      iex> Enum.filter([1, :a, 2], &match?(x when is_integer(x), &1))
      [1, 2]

  """
  defmacro match?(pattern, expr)

  defmacro match?({:_, _, context}, expr) when :erlang.is_atom(context) do
    quote generated: true do
      _ = unquote(expr)
      true
    end
  end

  defmacro match?(pattern, expr) do
    quote generated: true do
      case unquote(expr) do
        unquote(pattern) -> true
        _ -> false
      end
    end
  end

  # Membership and ranges

  @doc """
  Tells whether `left` is an element of `right`. Allowed in guards.

  In guards the right side must be a list or a range written out in the code.

  ## Examples

      iex> 2 in [1, 2, 3]
      true
      iex> 5 in 1..9//3
      false
      iex> :b not in [:a, :b]
      false

  """
  @doc guard: true
  defmacro left in right do
    build_in(__CALLER__, left, expand_in(right, __CALLER__))
  end

  defp expand_in(right, _caller) when :erlang.is_list(right), do: right
  defp expand_in({:%{}, _, _} = right, _caller), do: right
  defp expand_in({name, _, [_, _]} = right, _caller) when :erlang."=:="(name, :..), do: right
  defp expand_in({:..//, _, [_, _, _]} = right, _caller), do: right
  # A variable stands for itself, and calls that are no macros may as well.
  defp expand_in({name, _, context} = right, _caller)
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_atom(context)),
       do: right

  defp expand_in({:@, _, [{name, _, context}]}, caller)
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_atom(context)) do
    plain_value(Module.__get_attribute__(caller.module, name, caller.line))
  end

  defp expand_in({{:., _, [{name, _, context}, _]}, _, []} = right, _caller)
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_atom(context)),
       do: right

  defp expand_in(right, caller), do: Macro.expand(right, caller)

  # A value as code; lists of atoms, numbers and strings are their own code.
  defp plain_value(value) do
    case plain?(value) do
      true -> value
      false -> Macro.escape(value)
    end
  end

  defp plain?([head | tail]) do
    case :erlang.orelse(
           :erlang.orelse(:erlang.is_atom(head), :erlang.is_number(head)),
           :erlang.is_binary(head)
         ) do
      true -> plain?(tail)
      false -> false
    end
  end

  defp plain?(other), do: :erlang."=:="(other, [])

  defp build_in(caller, left, {:.., _, [first, last]}) do
    warn_descending(first, last, caller)
    build_in_range(caller, left, first, last, default_step(first, last), {first, last})
  end

  defp build_in(caller, left, {:..//, _, [first, last, step]}) do
    build_in_range(caller, left, first, last, step, {first, last, step})
  end

  defp build_in(
         caller,
         left,
         {:%{}, _, [__struct__: Range, first: first, last: last, step: step]}
       ) do
    build_in_range(caller, left, first, last, step, {first, last, step})
  end

  defp build_in(%{context: :guard}, _left, []), do: false

  defp build_in(_caller, left, []) do
    quote do
      _ = unquote(left)
      false
    end
  end

  defp build_in(%{context: :guard} = caller, left, right) do
    case expand_list(right, caller) do
      {:ok, elements, nil} -> in_any(left, elements)
      _ -> bad_in(right)
    end
  end

  defp build_in(caller, left, right) do
    case expand_list(right, caller) do
      {:ok, elements, nil} ->
        quote generated: true do
          case unquote(left) do
            value -> unquote(in_any(quote(do: value), elements))
          end
        end

      _ ->
        quote do: Enum.member?(unquote(right), unquote(left))
    end
  end

  defp expand_list([{:|, _, [head, tail]}], caller) do
    case expand_list(Macro.expand(tail, caller), caller) do
      {:ok, elements, rest} -> {:ok, [head | elements], rest}
      :error -> :error
    end
  end

  defp expand_list([], _caller), do: {:ok, [], nil}

  defp expand_list([head | tail], caller) do
    case expand_list(tail, caller) do
      {:ok, elements, rest} -> {:ok, [head | elements], rest}
      :error -> :error
    end
  end

  defp expand_list(_other, _caller), do: :error

  defp in_any(_left, []), do: false
  defp in_any(left, [element]), do: in_one(left, element)

  defp in_any(left, [element | elements]) do
    quote do
      :erlang.orelse(unquote(in_one(left, element)), unquote(in_any(left, elements)))
    end
  end

  defp in_one(left, element), do: quote(do: :erlang."=:="(unquote(left), unquote(element)))

  @spec bad_in(term) :: no_return
  defp bad_in(right) do
    :erlang.error(
      ArgumentError.exception(
        <<"invalid right argument for operator \"in\", it expects a compile-time proper list ",
          "or compile-time range on the right side when used in guard expressions, got: ",
          Macro.to_string(right)::binary>>
      )
    )
  end

  # A range that goes down should say so.
  defp warn_descending(first, last, caller) do
    case default_step(first, last) do
      -1 ->
        shown =
          <<:erlang.integer_to_binary(first)::binary, "..",
            :erlang.integer_to_binary(last)::binary>>

        text =
          <<shown::binary, " has a default step of -1, please write ", shown::binary,
            "//-1 instead">>

        IO.warn(text, Macro.Env.stacktrace(caller))

      _ ->
        :ok
    end
  end

  defp default_step(first, last)
       when :erlang.andalso(
              :erlang.andalso(:erlang.is_integer(first), :erlang.is_integer(last)),
              :erlang.>(first, last)
            ),
       do: -1

  defp default_step(first, last)
       when :erlang.andalso(:erlang.is_integer(first), :erlang.is_integer(last)),
       do: 1

  defp default_step(_first, _last), do: nil

  defp build_in_range(%{context: :guard}, left, first, last, nil, {first, last}) do
    up = in_bounds(left, first, last)
    down = in_bounds(left, last, first)

    quote do
      :erlang.andalso(
        :erlang.andalso(:erlang.is_integer(unquote(first)), :erlang.is_integer(unquote(last))),
        :erlang.orelse(
          :erlang.andalso(:erlang."=<"(unquote(first), unquote(last)), unquote(up)),
          :erlang.andalso(:erlang.>(unquote(first), unquote(last)), unquote(down))
        )
      )
    end
  end

  defp build_in_range(%{context: :guard}, left, first, last, step, _) do
    in_stepped(left, first, last, step)
  end

  defp build_in_range(_caller, left, first, last, step, _)
       when :erlang.andalso(
              :erlang.andalso(:erlang.is_integer(first), :erlang.is_integer(last)),
              :erlang.is_integer(step)
            ) do
    quote generated: true do
      case unquote(left) do
        value -> unquote(in_stepped(quote(do: value), first, last, step))
      end
    end
  end

  defp build_in_range(_caller, left, _first, _last, _step, {first, last}) do
    quote do: Enum.member?(Kernel.__range__(unquote(first), unquote(last)), unquote(left))
  end

  defp build_in_range(_caller, left, _first, _last, _step, {first, last, step}) do
    quote do
      Enum.member?(Kernel.__range__(unquote(first), unquote(last), unquote(step)), unquote(left))
    end
  end

  defp in_bounds(left, low, high) do
    quote do
      :erlang.andalso(
        :erlang.andalso(
          :erlang.is_integer(unquote(left)),
          :erlang.>=(unquote(left), unquote(low))
        ),
        :erlang."=<"(unquote(left), unquote(high))
      )
    end
  end

  defp in_stepped(left, first, last, 1), do: in_bounds(left, first, last)

  defp in_stepped(left, first, last, step)
       when :erlang.andalso(:erlang.is_integer(step), :erlang.>(step, 0)) do
    quote do
      :erlang.andalso(
        unquote(in_bounds(left, first, last)),
        :erlang."=:="(:erlang.rem(:erlang.-(unquote(left), unquote(first)), unquote(step)), 0)
      )
    end
  end

  defp in_stepped(left, first, last, step)
       when :erlang.andalso(:erlang.is_integer(step), :erlang.<(step, 0)) do
    quote do
      :erlang.andalso(
        unquote(in_bounds(left, last, first)),
        :erlang."=:="(:erlang.rem(:erlang.-(unquote(left), unquote(first)), unquote(step)), 0)
      )
    end
  end

  defp in_stepped(left, first, last, step) do
    up = in_bounds(left, first, last)
    down = in_bounds(left, last, first)

    quote do
      :erlang.andalso(
        :erlang.orelse(
          :erlang.andalso(:erlang.>(unquote(step), 0), unquote(up)),
          :erlang.andalso(:erlang.<(unquote(step), 0), unquote(down))
        ),
        :erlang."=:="(:erlang.rem(:erlang.-(unquote(left), unquote(first)), unquote(step)), 0)
      )
    end
  end

  @doc """
  Gives the range that covers everything, `0..-1//1`.

  ## Examples

      iex> Enum.slice([1, 2, 3], ..)
      [1, 2, 3]

  """
  @doc since: "1.14.0"
  defmacro (..) do
    range_literal(0, -1, 1)
  end

  @doc """
  Gives the range from `first` to `last`, both included.

  It counts down if `last` is the smaller one; write `first..last//1` for an empty range then.

  ## Examples

      iex> Enum.to_list(1..3)
      [1, 2, 3]

  """
  defmacro first..last do
    case :erlang.andalso(:erlang.is_integer(first), :erlang.is_integer(last)) do
      true ->
        warn_descending(first, last, __CALLER__)
        range_literal(first, last, default_step(first, last))

      false ->
        bad_range_literal(first, last)

        case __CALLER__.context do
          nil -> quote do: Kernel.__range__(unquote(first), unquote(last))
          :match -> range_literal(first, last, {:_, [], Kernel})
          :guard -> bad_guard_range()
        end
    end
  end

  @doc """
  Gives the range from `first` to `last` in steps of `step`.

  ## Examples

      iex> Enum.to_list(1..10//4)
      [1, 5, 9]

  """
  @doc since: "1.12.0"
  defmacro first..last//step do
    case :erlang.andalso(
           :erlang.andalso(:erlang.is_integer(first), :erlang.is_integer(last)),
           :erlang.andalso(:erlang.is_integer(step), :erlang."=/="(step, 0))
         ) do
      true ->
        range_literal(first, last, step)

      false ->
        case __CALLER__.context do
          nil -> quote do: Kernel.__range__(unquote(first), unquote(last), unquote(step))
          :match -> range_literal(first, last, step)
          :guard -> bad_guard_range()
        end
    end
  end

  defp range_literal(first, last, step) do
    {:%{}, [], [__struct__: Range, first: first, last: last, step: step]}
  end

  @spec bad_guard_range :: no_return
  defp bad_guard_range do
    :erlang.error(ArgumentError.exception("ranges in guards must be the right side of \"in\""))
  end

  defp bad_range_literal(first, last)
       when :erlang.orelse(
              :erlang.orelse(:erlang.is_float(first), :erlang.is_float(last)),
              :erlang.orelse(
                :erlang.orelse(:erlang.is_atom(first), :erlang.is_atom(last)),
                :erlang.orelse(:erlang.is_binary(first), :erlang.is_binary(last))
              )
            ) do
    :erlang.error(
      ArgumentError.exception(
        <<"ranges (first..last//step) expect both sides to be integers, got: ",
          Macro.to_string({:.., [], [first, last]})::binary>>
      )
    )
  end

  defp bad_range_literal(_first, _last), do: :ok

  @doc false
  def __range__(first, last)
      when :erlang.andalso(:erlang.is_integer(first), :erlang.is_integer(last)) do
    case :erlang."=<"(first, last) do
      true -> %{__struct__: Range, first: first, last: last, step: 1}
      false -> %{__struct__: Range, first: first, last: last, step: -1}
    end
  end

  def __range__(first, last), do: Range.new(first, last)

  @doc false
  def __range__(first, last, step)
      when :erlang.andalso(
             :erlang.andalso(:erlang.is_integer(first), :erlang.is_integer(last)),
             :erlang.andalso(:erlang.is_integer(step), :erlang."=/="(step, 0))
           ) do
    %{__struct__: Range, first: first, last: last, step: step}
  end

  def __range__(first, last, step), do: Range.new(first, last, step)

  # Text

  @doc """
  Joins two binaries; in a pattern, the left side must be a literal.

  ## Examples

      iex> "foo" <> "bar"
      "foobar"
      iex> "foo" <> rest = "foobar"
      iex> rest
      "bar"

  """
  defmacro left <> right do
    {:<<>>, [], join_operands({:<>, [], [left, right]}, __CALLER__)}
  end

  defp join_operands({:<>, _, [left, right]}, caller) do
    [left_segment(left, caller) | right_segments(right, caller)]
  end

  defp right_segments({:<>, _, [_, _]} = join, caller), do: join_operands(join, caller)
  defp right_segments(right, _caller), do: [binary_segment(right)]

  defp left_segment({:<>, _, [_, _]} = join, caller) do
    binary_segment({:<<>>, [], join_operands(join, caller)})
  end

  defp left_segment(left, %{context: :match}) when :erlang.is_binary(left), do: left

  defp left_segment(left, %{context: :match} = caller) do
    case Macro.expand(left, caller) do
      expanded when :erlang.is_binary(expanded) -> expanded
      {:<<>>, _, _} = expanded -> binary_segment(expanded)
      expanded -> bad_join(expanded)
    end
  end

  defp left_segment(left, _caller), do: binary_segment(left)

  defp binary_segment(operand) when :erlang.is_binary(operand), do: operand

  defp binary_segment(operand)
       when :erlang.orelse(
              :erlang.orelse(:erlang.is_number(operand), :erlang.is_atom(operand)),
              :erlang.is_list(operand)
            ) do
    :erlang.error(
      ArgumentError.exception(
        <<"expected binary argument in <> operator but got: ", Macro.to_string(operand)::binary>>
      )
    )
  end

  defp binary_segment(operand), do: {:"::", [], [operand, {:binary, [], nil}]}

  @spec bad_join(term) :: no_return
  defp bad_join(operand) do
    :erlang.error(
      ArgumentError.exception(
        <<"cannot perform prefix match because the left operand of <> has unknown size. ",
          "The left operand of <> inside a match should either be a literal binary or an ",
          "existing variable with the pin operator (such as ^some_var). Got: ",
          Macro.to_string(operand)::binary>>
      )
    )
  end

  @doc """
  Turns a value into a string, by the `String.Chars` protocol.

  ## Examples

      iex> to_string(:foo)
      "foo"

  """
  defmacro to_string(term) do
    quote do: String.Chars.to_string(unquote(term))
  end

  @doc """
  Turns a value into a charlist, by the `List.Chars` protocol.

  ## Examples

      iex> to_charlist("ab")
      ~c"ab"

  """
  defmacro to_charlist(term) do
    quote do: List.Chars.to_charlist(unquote(term))
  end

  @doc false
  defmacro to_char_list(term) do
    IO.warn(
      "Kernel.to_char_list/1 is deprecated, use Kernel.to_charlist/1 instead",
      Macro.Env.stacktrace(__CALLER__)
    )

    quote do: List.Chars.to_charlist(unquote(term))
  end

  @doc """
  Tells whether `left` contains `right`, a string, or matches `right`, a regular expression.

  ## Examples

      iex> "abcd" =~ "bc"
      true
      iex> "abcd" =~ ~r/e/
      false

  """
  @spec String.t() =~ (String.t() | Regex.t()) :: boolean
  def left =~ right

  def left =~ "" when :erlang.is_binary(left), do: true

  def left =~ right when :erlang.andalso(:erlang.is_binary(left), :erlang.is_binary(right)) do
    :erlang."=/="(:binary.match(left, right), :nomatch)
  end

  def left =~ right when :erlang.is_binary(left), do: Regex.match?(right, left)

  @doc """
  Takes the bytes of a binary that stand at the places of `range`.

  Negative places count from the end; places outside the binary are ignored.

  ## Examples

      iex> binary_slice("elixir", 1..3)
      "lix"
      iex> binary_slice("elixir", -3..-1//1)
      "xir"

  """
  @doc since: "1.14.0"
  @spec binary_slice(binary, Range.t()) :: binary
  def binary_slice(binary, range)

  def binary_slice(binary, %{__struct__: Range, first: first, last: last, step: step})
      when :erlang.andalso(:erlang.is_binary(binary), :erlang.>(step, 0)) do
    size = :erlang.byte_size(binary)
    from = from_start(first, size)
    to = :erlang.min(from_start(last, size), :erlang.-(size, 1))
    slice_bytes(binary, :erlang.max(from, 0), to, step)
  end

  def binary_slice(binary, %{__struct__: Range} = range) when :erlang.is_binary(binary) do
    :erlang.error(
      ArgumentError.exception(
        <<"binary_slice/2 does not accept ranges with negative steps, got: ",
          inspect(range)::binary>>
      )
    )
  end

  @doc """
  Takes `size` bytes of a binary from byte `start`, or fewer at its end.

  A negative `start` counts from the end.

  ## Examples

      iex> binary_slice("elixir", 2, 100)
      "ixir"
      iex> binary_slice("elixir", -3, 2)
      "xi"

  """
  @doc since: "1.14.0"
  @spec binary_slice(binary, integer, non_neg_integer) :: binary
  def binary_slice(binary, start, size)
      when :erlang.andalso(
             :erlang.andalso(:erlang.is_binary(binary), :erlang.is_integer(start)),
             :erlang.andalso(:erlang.is_integer(size), :erlang.>=(size, 0))
           ) do
    total = :erlang.byte_size(binary)
    from = :erlang.max(from_start(start, total), 0)

    slice_bytes(
      binary,
      from,
      :erlang.min(:erlang.-(:erlang.+(from, size), 1), :erlang.-(total, 1)),
      1
    )
  end

  defp from_start(index, size) when :erlang.<(index, 0), do: :erlang.+(index, size)
  defp from_start(index, _size), do: index

  defp slice_bytes(_binary, from, to, _step) when :erlang.>(from, to), do: ""

  defp slice_bytes(binary, from, to, 1) do
    :erlang.binary_part(binary, from, :erlang.+(:erlang.-(to, from), 1))
  end

  defp slice_bytes(binary, from, to, step) do
    <<:binary.at(binary, from), slice_bytes(binary, :erlang.+(from, step), to, step)::binary>>
  end

  @doc """
  Gives the text of a value as the shell shows it, by the `Inspect` protocol.

  `Inspect.Opts` lists the options.

  ## Examples

      iex> inspect({:ok, "a"})
      "{:ok, \\"a\\"}"
      iex> inspect([1, 2, 3], limit: 2)
      "[1, 2, ...]"

  """
  @spec inspect(Inspect.t(), keyword) :: String.t()
  def inspect(term, opts \\ []) when :erlang.is_list(opts) do
    opts = Inspect.Opts.new(opts)

    width =
      case opts.pretty do
        true -> opts.width
        _ -> :infinity
      end

    doc = Inspect.Algebra.group(Inspect.Algebra.to_doc(term, opts))
    :erlang.iolist_to_binary(Inspect.Algebra.format(doc, width))
  end

  # Exceptions

  @doc """
  Raises an exception: a message (`RuntimeError`), an exception module, or an exception.

  ## Examples

      iex> raise "oops"
      ** (RuntimeError) oops

  """
  defmacro raise(message) do
    quote do: :erlang.error(unquote(build_raise(message, __CALLER__)))
  end

  @doc """
  Raises `exception`, a module, made from `attributes`.

  ## Examples

      iex> raise ArgumentError, message: "no way"
      ** (ArgumentError) no way

  """
  defmacro raise(exception, attributes) do
    quote do: :erlang.error(unquote(exception).exception(unquote(attributes)))
  end

  @doc """
  Raises an exception again, with the stack trace of an earlier one.

  ## Examples

      iex> try do
      ...>   raise "oops"
      ...> rescue
      ...>   error -> reraise(error, __STACKTRACE__)
      ...> end
      ** (RuntimeError) oops

  """
  defmacro reraise(message, stacktrace) do
    exception = build_raise(message, __CALLER__)

    quote do
      :erlang.error(:erlang.raise(:error, unquote(exception), unquote(stacktrace)))
    end
  end

  @doc """
  Raises `exception`, a module, made from `attributes`, with the stack trace of an earlier one.

  ## Examples

      iex> try do
      ...>   raise "oops"
      ...> rescue
      ...>   _ -> reraise(ArgumentError, [message: "again"], __STACKTRACE__)
      ...> end
      ** (ArgumentError) again

  """
  defmacro reraise(exception, attributes, stacktrace) do
    quote do
      :erlang.error(
        :erlang.raise(
          :error,
          unquote(exception).exception(unquote(attributes)),
          unquote(stacktrace)
        )
      )
    end
  end

  defp build_raise(message, _caller) when :erlang.is_binary(message) do
    quote do: RuntimeError.exception(unquote(message))
  end

  defp build_raise({:<<>>, _, _} = message, _caller) do
    quote do: RuntimeError.exception(unquote(message))
  end

  defp build_raise({:<>, _, _} = message, _caller) do
    quote do: RuntimeError.exception(unquote(message))
  end

  defp build_raise({:__aliases__, _, _} = alias, _caller) do
    quote do: unquote(alias).exception([])
  end

  defp build_raise(alias, _caller) when :erlang.is_atom(alias) do
    quote do: unquote(alias).exception([])
  end

  defp build_raise(message, _caller) do
    quote do: Kernel.__exception__(unquote(message))
  end

  @doc false
  def __exception__(message) when :erlang.is_binary(message), do: RuntimeError.exception(message)
  def __exception__(module) when :erlang.is_atom(module), do: module.exception([])

  def __exception__(%{__struct__: struct, __exception__: true} = exception)
      when :erlang.is_atom(struct),
      do: exception

  def __exception__(other) do
    ArgumentError.exception(
      <<"raise/1 and reraise/2 expect a module name, string or exception as the first ",
        "argument, got: ", inspect(other)::binary>>
    )
  end

  # Struct guards

  @doc """
  Tells whether `term` is a struct. Allowed in guards.

  ## Examples

      iex> is_struct(1..2)
      true
      iex> is_struct(%{})
      false

  """
  @doc since: "1.10.0", guard: true
  defmacro is_struct(term) do
    case __CALLER__.context do
      nil ->
        quote generated: true do
          case unquote(term) do
            %{__struct__: name} when :erlang.is_atom(name) -> true
            _ -> false
          end
        end

      :guard ->
        struct_guard(term)

      :match ->
        not_in_match(:is_struct)
    end
  end

  @doc """
  Tells whether `term` is a struct of module `name`. Allowed in guards.

  ## Examples

      iex> is_struct(1..2, Range)
      true
      iex> is_struct(1..2, URI)
      false

  """
  @doc since: "1.11.0", guard: true
  defmacro is_struct(term, name) do
    case __CALLER__.context do
      nil ->
        quote generated: true do
          case unquote(name) do
            name when :erlang.is_atom(name) ->
              case unquote(term) do
                %{__struct__: ^name} -> true
                _ -> false
              end

            _ ->
              :erlang.error(ArgumentError.exception([]))
          end
        end

      :guard ->
        quote do
          :erlang.andalso(
            :erlang.andalso(
              :erlang.is_map(unquote(term)),
              :erlang.orelse(:erlang.is_atom(unquote(name)), :fail)
            ),
            :erlang.andalso(
              :erlang.is_map_key(:__struct__, unquote(term)),
              :erlang."=:="(:erlang.map_get(:__struct__, unquote(term)), unquote(name))
            )
          )
        end

      :match ->
        not_in_match(:is_struct)
    end
  end

  @doc """
  Tells whether `term` is a map but not a struct. Allowed in guards.

  ## Examples

      iex> is_non_struct_map(%{a: 1})
      true
      iex> is_non_struct_map(1..2)
      false

  """
  @doc since: "1.17.0", guard: true
  defmacro is_non_struct_map(term) do
    case __CALLER__.context do
      nil ->
        quote generated: true do
          case unquote(term) do
            %{__struct__: name} when :erlang.is_atom(name) -> false
            %{} -> true
            _ -> false
          end
        end

      :guard ->
        quote do
          :erlang.andalso(
            :erlang.is_map(unquote(term)),
            :erlang.not(
              :erlang.andalso(
                :erlang.is_map_key(:__struct__, unquote(term)),
                :erlang.is_atom(:erlang.map_get(:__struct__, unquote(term)))
              )
            )
          )
        end

      :match ->
        not_in_match(:is_non_struct_map)
    end
  end

  @doc """
  Tells whether `term` is an exception. Allowed in guards.

  ## Examples

      iex> is_exception(%RuntimeError{})
      true

  """
  @doc since: "1.11.0", guard: true
  defmacro is_exception(term) do
    case __CALLER__.context do
      nil ->
        quote generated: true do
          case unquote(term) do
            %{__struct__: name, __exception__: true} when :erlang.is_atom(name) -> true
            _ -> false
          end
        end

      :guard ->
        exception_guard(term)

      :match ->
        not_in_match(:is_exception)
    end
  end

  @doc """
  Tells whether `term` is an exception of module `name`. Allowed in guards.

  ## Examples

      iex> is_exception(%RuntimeError{}, ArgumentError)
      false

  """
  @doc since: "1.11.0", guard: true
  defmacro is_exception(term, name) do
    case __CALLER__.context do
      nil ->
        quote generated: true do
          case unquote(name) do
            name when :erlang.is_atom(name) ->
              case unquote(term) do
                %{__struct__: ^name, __exception__: true} -> true
                _ -> false
              end

            _ ->
              :erlang.error(ArgumentError.exception([]))
          end
        end

      :guard ->
        quote do
          :erlang.andalso(
            :erlang.andalso(
              :erlang.orelse(:erlang.is_atom(unquote(name)), :fail),
              unquote(exception_guard(term))
            ),
            :erlang."=:="(:erlang.map_get(:__struct__, unquote(term)), unquote(name))
          )
        end

      :match ->
        not_in_match(:is_exception)
    end
  end

  defp struct_guard(term) do
    quote do
      :erlang.andalso(
        :erlang.andalso(
          :erlang.is_map(unquote(term)),
          :erlang.is_map_key(:__struct__, unquote(term))
        ),
        :erlang.is_atom(:erlang.map_get(:__struct__, unquote(term)))
      )
    end
  end

  defp exception_guard(term) do
    quote do
      :erlang.andalso(
        unquote(struct_guard(term)),
        :erlang.andalso(
          :erlang.is_map_key(:__exception__, unquote(term)),
          :erlang."=:="(:erlang.map_get(:__exception__, unquote(term)), true)
        )
      )
    end
  end

  @spec not_in_match(atom) :: no_return
  defp not_in_match(name) do
    :erlang.error(
      ArgumentError.exception(
        <<"invalid expression in match, ", :erlang.atom_to_binary(name)::binary,
          " is not allowed in patterns such as function clauses, case clauses or on the ",
          "left side of the = operator">>
      )
    )
  end

  # Structs

  @doc """
  Gives a struct of a module, or a copy of a struct, with the fields it has set from `fields`.

  Fields that the struct does not have are ignored; `struct!/2` refuses them.

  ## Examples

      iex> struct(Range, first: 1, last: 2, step: 1, colour: :red)
      1..2

  """
  @spec struct(module | struct, Enumerable.t()) :: struct
  def struct(struct, fields \\ [])
  def struct(struct, []) when :erlang.is_atom(struct), do: struct.__struct__()
  def struct(%{__struct__: _} = struct, []), do: struct

  def struct(struct, fields) when :erlang.is_atom(struct) do
    put_known(struct.__struct__(), Enum.to_list(fields))
  end

  def struct(%{__struct__: _} = struct, fields), do: put_known(struct, Enum.to_list(fields))

  defp put_known(struct, []), do: struct
  defp put_known(struct, [{:__struct__, _} | fields]), do: put_known(struct, fields)

  defp put_known(struct, [{key, value} | fields]) do
    case struct do
      %{^key => _} -> put_known(%{struct | key => value}, fields)
      _ -> put_known(struct, fields)
    end
  end

  @doc """
  Gives a struct as `struct/2` does, but raises for unknown or missing fields.

  An unknown field raises `KeyError`, an enforced one that is missing `ArgumentError`.

  ## Examples

      iex> struct!(Range, first: 1, last: 2, step: 1)
      1..2

  """
  @spec struct!(module | struct, Enumerable.t()) :: struct
  def struct!(struct, fields \\ [])

  def struct!(struct, fields) when :erlang.is_atom(struct), do: struct.__struct__(fields)
  def struct!(%{__struct__: _} = struct, []), do: struct
  def struct!(%{__struct__: _} = struct, fields), do: put_all(struct, Enum.to_list(fields))

  defp put_all(struct, []), do: struct
  defp put_all(struct, [{:__struct__, _} | fields]), do: put_all(struct, fields)
  defp put_all(struct, [{key, value} | fields]), do: put_all(%{struct | key => value}, fields)

  @doc """
  Defines the struct of the module it stands in.

  `fields` is a list of names, or of names with default values. `@enforce_keys` names fields
  that must be given, `@derive` the protocols to implement.

  ## Examples

      iex> defmodule Kernel.DefstructDoc do
      ...>   defstruct [:name, age: 0]
      ...> end
      iex> struct(Kernel.DefstructDoc, name: "Ann").age
      0

  """
  defmacro defstruct(fields) do
    quote do
      {struct, derive} = Kernel.__defstruct__(__MODULE__, unquote(fields), __ENV__)
      @__struct__ struct

      @doc false
      def __struct__(), do: @__struct__

      @doc false
      def __struct__(fields) do
        Kernel.__build_struct__(@__struct__, @enforce_keys, fields)
      end

      Kernel.__derive__(derive, __MODULE__, __ENV__)
      struct
    end
  end

  @doc false
  def __defstruct__(module, fields, env) do
    case Module.has_attribute?(module, :__struct__) do
      true ->
        :erlang.error(
          ArgumentError.exception(
            <<"defstruct has already been called for ", inspect(module)::binary,
              ", defstruct can only be called once per module">>
          )
        )

      false ->
        :ok
    end

    pairs = struct_pairs(fields, fields)
    warn_repeated(pairs, env)
    enforced = enforced_keys(Module.get_attribute(module, :enforce_keys), pairs)
    Module.put_attribute(module, :enforce_keys, enforced)
    Module.put_attribute(module, :__fields__, pairs)
    # What stands there at the end of the module came too late.
    derive = Module.delete_attribute(module, :derive) || []
    {:maps.put(:__struct__, module, :maps.from_list(pairs)), derive}
  end

  defp warn_repeated([], _env), do: :ok

  defp warn_repeated([{key, _} | pairs], env) do
    case :lists.keymember(key, 1, pairs) do
      true -> IO.warn(<<"duplicate key ", inspect(key)::binary, " found in struct">>, env)
      false -> :ok
    end

    warn_repeated(pairs, env)
  end

  defp struct_pairs([], _all), do: []

  defp struct_pairs([{:__struct__, _} | _], _all) do
    :erlang.error(ArgumentError.exception("cannot set :__struct__ in struct definition"))
  end

  defp struct_pairs([{name, value} | fields], all) when :erlang.is_atom(name) do
    [{name, value} | struct_pairs(fields, all)]
  end

  defp struct_pairs([name | fields], all) when :erlang.is_atom(name) do
    [{name, nil} | struct_pairs(fields, all)]
  end

  defp struct_pairs([other | _], _all) do
    :erlang.error(
      ArgumentError.exception(
        <<"struct field names must be atoms, got: ", inspect(other)::binary>>
      )
    )
  end

  defp struct_pairs(_other, all) do
    :erlang.error(
      ArgumentError.exception(
        <<"struct fields definition must be list, got: ", inspect(all)::binary>>
      )
    )
  end

  defp enforced_keys(nil, _pairs), do: []

  defp enforced_keys(keys, pairs) when :erlang.is_list(keys) do
    check_names(keys)
    check_enforced(keys, pairs)
    keys
  end

  defp enforced_keys(key, pairs) when :erlang.is_atom(key), do: enforced_keys([key], pairs)

  defp enforced_keys(other, _pairs), do: bad_enforced(other)

  defp check_names([]), do: :ok
  defp check_names([key | keys]) when :erlang.is_atom(key), do: check_names(keys)
  defp check_names([other | _]), do: bad_enforced(other)

  @spec bad_enforced(term) :: no_return
  defp bad_enforced(other) do
    :erlang.error(
      ArgumentError.exception(
        <<"keys given to @enforce_keys must be atoms, got: ", inspect(other)::binary>>
      )
    )
  end

  defp check_enforced(keys, pairs) do
    case missing_keys(keys, pairs) do
      [] ->
        :ok

      unknown ->
        :erlang.error(
          ArgumentError.exception(
            <<"@enforce_keys required keys (", inspect(unknown)::binary,
              ") that are not defined in defstruct: ", inspect(pairs)::binary>>
          )
        )
    end
  end

  @doc false
  def __build_struct__(struct, enforced, fields) do
    pairs = Enum.to_list(fields)
    built = build(struct, pairs)

    case missing_keys(enforced, pairs) do
      [] ->
        built

      missing ->
        :erlang.error(
          ArgumentError.exception(
            <<"the following keys must also be given when building struct ",
              inspect(:erlang.map_get(:__struct__, struct))::binary, ": ",
              inspect(missing)::binary>>
          )
        )
    end
  end

  defp build(struct, []), do: struct
  defp build(struct, [{:__struct__, _} | fields]), do: build(struct, fields)

  defp build(struct, [{key, value} | fields]) do
    case struct do
      %{^key => _} -> build(%{struct | key => value}, fields)
      _ -> :erlang.error(KeyError.exception([{:key, key}]))
    end
  end

  defp missing_keys([], _pairs), do: []

  defp missing_keys([key | keys], pairs) do
    case :lists.keymember(key, 1, pairs) do
      true -> missing_keys(keys, pairs)
      false -> [key | missing_keys(keys, pairs)]
    end
  end

  @doc false
  def __derive__([], _module, _env), do: :ok
  def __derive__(derive, module, env), do: Protocol.__derive__(derive, module, env)

  @doc """
  Defines a protocol: functions that each type and struct implements in its own way.

  The body holds heads of functions; see `Protocol` for what else it may hold.

  ## Examples

      iex> defprotocol Kernel.DefprotocolDoc do
      ...>   def size(data)
      ...> end
      iex> defimpl Kernel.DefprotocolDoc, for: [Tuple, List] do
      ...>   def size(tuple) when is_tuple(tuple), do: tuple_size(tuple)
      ...>   def size(list), do: length(list)
      ...> end
      iex> Kernel.DefprotocolDoc.size({1, 2})
      2

  """
  defmacro defprotocol(name, do_block)
  defmacro defprotocol(name, [{:do, block}]), do: Protocol.__protocol__(name, block)

  @doc """
  Implements a protocol.

  `for:` says for what: a type, the module of a struct, `Any`, or a list of these; without it, it
  is the module around. In the body, `@protocol` and `@for` say what is implemented. See `Protocol`.

  ## Examples

      iex> defmodule Kernel.DefimplDoc do
      ...>   defstruct [:name]
      ...>
      ...>   defimpl String.Chars do
      ...>     def to_string(struct), do: "my name is " <> struct.name
      ...>   end
      ...> end
      iex> to_string(struct(Kernel.DefimplDoc, name: "Ann"))
      "my name is Ann"

  """
  defmacro defimpl(name, opts, do_block \\ []) do
    Protocol.__impl__(name, opts, do_block, __CALLER__)
  end

  @doc """
  Defines an exception: a struct whose module has `exception/1` and `message/1`.

  With a `:message` field, both functions are given; they can be overridden.

  ## Examples

      iex> defmodule Kernel.DefexceptionDoc do
      ...>   defexception message: "it broke"
      ...> end
      iex> raise Kernel.DefexceptionDoc, []
      ** (Kernel.DefexceptionDoc) it broke

  """
  defmacro defexception(fields) do
    {message, exception} =
      quote do
        {
          (
            @impl true
            def message(exception), do: exception.message
            defoverridable message: 1

            @impl true
            def exception(message) when :erlang.is_binary(message) do
              exception([{:message, message}])
            end
          ),
          (
            @impl true
            def exception(fields) when :erlang.is_list(fields) do
              Kernel.__build_exception__(__struct__(), fields)
            end

            defoverridable exception: 1
          )
        }
      end

    # The fields are known here nearly always; if not, the module body decides.
    message_part =
      case literal_fields(fields) do
        {:ok, keys} ->
          case :lists.member(:message, keys) do
            true -> message
            false -> nil
          end

        :error ->
          {:case, [], [{:is_map_key, [], [{:struct, [], Kernel}, :message]}, [do: both(message)]]}
      end

    quote do
      @behaviour Exception
      struct = defstruct([__exception__: true] ++ unquote(fields))
      _ = struct
      unquote(message_part)
      unquote(exception)
    end
  end

  defp both(message) do
    [{:->, [], [[true], message]}, {:->, [], [[false], nil]}]
  end

  defp literal_fields(fields) when :erlang.is_list(fields), do: literal_fields(fields, [])
  defp literal_fields(_fields), do: :error

  defp literal_fields([], acc), do: {:ok, acc}

  defp literal_fields([{name, _} | fields], acc) when :erlang.is_atom(name) do
    literal_fields(fields, [name | acc])
  end

  defp literal_fields([name | fields], acc) when :erlang.is_atom(name) do
    literal_fields(fields, [name | acc])
  end

  defp literal_fields(_fields, _acc), do: :error

  @doc false
  def __build_exception__(struct, fields), do: put_all(struct, fields)

  # Definitions

  @doc """
  Marks functions of this module as replaceable by later definitions.

  The later definition may call the earlier one as `super`.

  ## Examples

      iex> defmodule Kernel.OverridableDoc do
      ...>   def number, do: 1
      ...>   defoverridable number: 0
      ...>   def number, do: super() + 1
      ...> end
      iex> Kernel.OverridableDoc.number()
      2

  """
  defmacro defoverridable(keywords_or_behaviour) do
    quote do
      Module.make_overridable(__MODULE__, unquote(keywords_or_behaviour))
    end
  end

  @doc """
  Defines a function that calls one of the same name in another module.

  ## Options

    * `:to` - the module.
    * `:as` - the name of the function there, if it is another one.

  ## Examples

      iex> defmodule Kernel.DelegateDoc do
      ...>   defdelegate backwards(list), to: Enum, as: :reverse
      ...> end
      iex> Kernel.DelegateDoc.backwards([1, 2])
      [2, 1]

  """
  defmacro defdelegate(funs, opts) do
    to =
      case :lists.keyfind(:to, 1, opts) do
        {:to, to} ->
          to

        false ->
          :erlang.error(ArgumentError.exception("expected to: to be given as argument"))
      end

    as =
      case :lists.keyfind(:as, 1, opts) do
        {:as, as} -> as
        false -> nil
      end

    funs = wrap(funs)
    check_delegates(funs, Macro.expand(to, __CALLER__), as, __CALLER__.module)
    {:__block__, [], delegates(funs, to, as)}
  end

  # A name that the module body unquotes is not known yet.
  defp check_delegates([{name, _, _} | funs], module, as, module)
       when :erlang.andalso(:erlang.is_atom(name), :erlang."=/="(name, :unquote)) do
    case delegate_target(as, name) do
      ^name ->
        :erlang.error(
          ArgumentError.exception(
            <<"defdelegate function is calling itself, which will lead to an infinite loop. ",
              "You should either change the value of the :to option or specify the :as option">>
          )
        )

      _ ->
        check_delegates(funs, module, as, module)
    end
  end

  defp check_delegates(_funs, _to, _as, _module), do: :ok

  defp wrap(list) when :erlang.is_list(list), do: list
  defp wrap(other), do: [other]

  defp delegates([], _to, _as), do: []

  defp delegates([{:when, _, [_, guard]} | _], _to, _as) do
    :erlang.error(
      ArgumentError.exception(
        <<"guards are not allowed in defdelegate/2, got: when ", Macro.to_string(guard)::binary>>
      )
    )
  end

  defp delegates([fun | funs], to, as) do
    {name, args} = delegate_head(fun)
    target = delegate_target(as, name)
    arity = :erlang.length(args)

    call = delegate_call(to, target, without_defaults(args))

    definition =
      quote do
        @doc delegate_to: {unquote(to), unquote(without_unquote(target)), unquote(arity)}
        def unquote(fun), do: unquote(call)
      end

    [definition | delegates(funs, to, as)]
  end

  # A name that the module body unquotes stays so in the body of the function.
  defp delegate_call(to, {:unquote, _, [name]}, args) do
    {{{:., [], [to, :unquote]}, [], [name]}, [], args}
  end

  defp delegate_call(to, target, args), do: {{:., [], [to, target]}, [], args}

  defp without_unquote({:unquote, _, [name]}), do: name
  defp without_unquote(name), do: name

  defp delegate_target(nil, name), do: name
  defp delegate_target(as, _name), do: as

  defp delegate_head({{:unquote, _, [_]} = name, _, args}) when :erlang.is_list(args) do
    {name, args}
  end

  defp delegate_head({{:unquote, _, [_]} = name, _, context}) when :erlang.is_atom(context) do
    {name, []}
  end

  defp delegate_head({:unquote, _, [_]} = name), do: {name, []}

  defp delegate_head({name, _, args})
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_list(args)) do
    {name, args}
  end

  defp delegate_head({name, _, context})
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_atom(context)) do
    {name, []}
  end

  defp delegate_head(other) do
    :erlang.error(
      ArgumentError.exception(
        <<"invalid syntax in defdelegate ", Macro.to_string(other)::binary>>
      )
    )
  end

  defp without_defaults([]), do: []

  defp without_defaults([{:\\, _, [arg, _default]} | args]) do
    [arg | without_defaults(args)]
  end

  defp without_defaults([{name, _, context} = arg | args])
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_atom(context)) do
    [arg | without_defaults(args)]
  end

  defp without_defaults([{unquoted, _, [_]} = arg | args])
       when :erlang.orelse(
              :erlang."=:="(unquoted, :unquote),
              :erlang."=:="(unquoted, :unquote_splicing)
            ) do
    [arg | without_defaults(args)]
  end

  defp without_defaults([other | _]) do
    :erlang.error(
      ArgumentError.exception(
        <<"defdelegate/2 only accepts function parameters, got: ",
          Macro.to_string(other)::binary>>
      )
    )
  end

  @doc """
  Defines a public macro that may be used in guards.

  ## Examples

      iex> defmodule Kernel.GuardDoc do
      ...>   defguard is_even(number) when is_integer(number) and rem(number, 2) == 0
      ...>   def half(number) when is_even(number), do: div(number, 2)
      ...> end
      iex> Kernel.GuardDoc.half(6)
      3

  """
  @doc since: "1.6.0"
  @spec defguard(Macro.t()) :: Macro.t()
  defmacro defguard(guard), do: build_guard(:defmacro, guard, __CALLER__)

  @doc """
  Defines a private macro that may be used in guards of its module.

  ## Examples

      iex> defmodule Kernel.PrivateGuardDoc do
      ...>   defguardp is_small(number) when number < 10
      ...>   def small?(number) when is_small(number), do: true
      ...>   def small?(_number), do: false
      ...> end
      iex> Kernel.PrivateGuardDoc.small?(11)
      false

  """
  @doc since: "1.6.0"
  @spec defguardp(Macro.t()) :: Macro.t()
  defmacro defguardp(guard), do: build_guard(:defmacrop, guard, __CALLER__)

  defp build_guard(_kind, {:when, _, [call, {:when, _, _}]}, _caller) do
    bad_guard(call, ", only a single when clause is allowed")
  end

  defp build_guard(kind, {:when, _, [call, guard]}, caller) do
    {name, meta, args} = guard_head(call)
    check = guard_check(name)
    checked = checked_arguments(args, call)
    arity = :erlang.length(args)
    # The name of no module is needed while this one is compiled.
    body = {{:., [], [:"Elixir.Kernel.Guard", :body]}, [], [args, guard]}

    quote do
      # A clause with this guard, forgotten at once: the compiler says here what guards do not allow.
      defp unquote({:when, meta, [{check, meta, checked}, guard]}), do: true
      :elixir_module.delete_definition(__MODULE__, unquote(check), unquote(arity))

      @doc guard: true
      unquote(kind)(unquote({name, meta, args})) do
        require :"Elixir.Kernel.Guard"
        unquote(body)
      end
    end
  end

  defp build_guard(kind, call, _caller) do
    {:__block__, [], [{kind, [], [{_name, _meta, _args} = guard_head(call)]}]}
  end

  # The name is an unquote fragment.
  defp guard_check({:unquote, _, [_]}), do: :"-guard-"

  defp guard_check(name) do
    :erlang.binary_to_atom(<<"-guard ", :erlang.atom_to_binary(name)::binary, "-">>)
  end

  defp guard_head({name, meta, args})
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_list(args)) do
    {name, meta, args}
  end

  defp guard_head({{:unquote, _, [_]}, _, args} = call) when :erlang.is_list(args), do: call

  defp guard_head({name, meta, context})
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_atom(context)) do
    {name, meta, []}
  end

  defp guard_head(other), do: bad_guard(other)

  @spec bad_guard(term, binary) :: no_return
  defp bad_guard(call, why \\ "") do
    :erlang.error(
      ArgumentError.exception(
        <<"invalid syntax in defguard ", Macro.to_string(call)::binary, why::binary>>
      )
    )
  end

  # The arguments as those of a function that need not use them.
  defp checked_arguments([], _call), do: []

  defp checked_arguments([{:\\, _, [arg, _default]} | args], call),
    do: checked_arguments([arg | args], call)

  defp checked_arguments([{name, meta, context} | args], call)
       when :erlang.andalso(:erlang.is_atom(name), :erlang.is_atom(context)) do
    [{name, [{:generated, true} | meta], context} | checked_arguments(args, call)]
  end

  defp checked_arguments(_args, call), do: bad_guard(call)

  @doc """
  Requires a module and lets its `__using__/1` macro add code here.

  ## Examples

      iex> defmodule Kernel.UseDoc do
      ...>   defmacro __using__(opts), do: quote(do: def(given, do: unquote(opts)))
      ...> end
      iex> defmodule Kernel.UserDoc do
      ...>   use Kernel.UseDoc, a: 1
      ...> end
      iex> Kernel.UserDoc.given()
      [a: 1]

  """
  defmacro use(module, opts \\ []) do
    {:__block__, [], uses(used_modules(module), opts, __CALLER__)}
  end

  defp used_modules({{:., _, [base, :{}]}, _, modules}), do: used_modules(modules, base)
  defp used_modules(module), do: [module]

  defp used_modules([], _base), do: []

  defp used_modules([{:__aliases__, meta, parts} | modules], base) do
    [joined_alias(base, meta, parts) | used_modules(modules, base)]
  end

  defp used_modules([atom | modules], base) when :erlang.is_atom(atom) do
    [joined_alias(base, [], [atom]) | used_modules(modules, base)]
  end

  defp joined_alias({:__aliases__, meta, base}, _meta, parts) do
    {:__aliases__, meta, :erlang.++(base, parts)}
  end

  defp joined_alias(base, meta, parts), do: {:__aliases__, meta, [base | parts]}

  defp uses([], _opts, _caller), do: []

  defp uses([module | modules], opts, caller) do
    case module do
      {:__aliases__, _, _} -> :ok
      atom when :erlang.is_atom(atom) -> :ok
      other -> check_used(Macro.expand(other, caller), other)
    end

    call =
      quote do
        require unquote(module)
        unquote(module).__using__(unquote(opts))
      end

    [call | uses(modules, opts, caller)]
  end

  defp check_used(module, _ast) when :erlang.is_atom(module), do: :ok

  defp check_used(_module, ast) do
    :erlang.error(
      ArgumentError.exception(
        <<"invalid arguments for use, expected a compile time atom or alias, got: ",
          Macro.to_string(ast)::binary>>
      )
    )
  end

  # Variables

  @doc """
  Gives the variables in scope and their values, as a keyword list.

  ## Examples

      iex> x = 1
      iex> binding()
      [x: 1]

  """
  defmacro binding(context \\ nil) do
    in_match = :erlang."=:="(__CALLER__.context, :match)
    bindings(:lists.sort(:maps.keys(__CALLER__.versioned_vars)), context, in_match)
  end

  defp bindings([], _context, _in_match), do: []

  defp bindings([{name, context} | variables], context, in_match) do
    var = {name, [generated: true], context}

    value =
      case in_match do
        true -> {:^, [], [var]}
        false -> var
      end

    [{name, value} | bindings(variables, context, in_match)]
  end

  defp bindings([_ | variables], context, in_match), do: bindings(variables, context, in_match)

  @doc """
  In `quote`, names a variable of the caller instead of one of the macro.

  ## Examples

      iex> defmodule Kernel.VarDoc do
      ...>   defmacro set_x(value), do: quote(do: var!(x) = unquote(value))
      ...> end
      iex> require Kernel.VarDoc
      iex> Kernel.VarDoc.set_x(3)
      iex> x
      3

  """
  defmacro var!(var, context \\ nil)

  defmacro var!({name, meta, atom}, context)
           when :erlang.andalso(:erlang.is_atom(name), :erlang.is_atom(atom)) do
    meta = [{:if_undefined, :raise} | :lists.keydelete(:counter, 1, meta)]

    case Macro.expand(context, __CALLER__) do
      context when :erlang.is_atom(context) ->
        {name, meta, context}

      other ->
        :erlang.error(
          ArgumentError.exception(
            <<"expected var! context to expand to an atom, got: ",
              Macro.to_string(other)::binary>>
          )
        )
    end
  end

  defmacro var!(other, _context) do
    :erlang.error(
      ArgumentError.exception(
        <<"expected a variable to be given to var!, got: ", Macro.to_string(other)::binary>>
      )
    )
  end

  @doc """
  In `quote`, leaves an alias to be resolved where the macro is used.

  ## Examples

      iex> quote do: alias!(Foo)
      {:alias!, [context: Elixir, imports: [{1, Kernel}]], [{:__aliases__, [alias: false], [:Foo]}]}

  """
  defmacro alias!(alias)

  defmacro alias!(alias) when :erlang.is_atom(alias), do: alias

  defmacro alias!({:__aliases__, meta, args}) do
    {:__aliases__, :lists.keydelete(:alias, 1, meta), args}
  end

  @doc """
  Binds the patterns of a list one by one, with `nil` where the list on the right is too short.

  ## Examples

      iex> destructure([x, y, z], [1, 2])
      iex> {x, y, z}
      {1, 2, nil}

  """
  defmacro destructure(left, right) when :erlang.is_list(left) do
    quote do
      unquote(left) = Kernel.__destructure__(unquote(right), unquote(:erlang.length(left)))
    end
  end

  @doc false
  def __destructure__(_list, 0), do: []
  def __destructure__(nil, count), do: __destructure__([], count)
  def __destructure__([], count), do: [nil | __destructure__([], :erlang.-(count, 1))]

  def __destructure__([head | tail], count) do
    [head | __destructure__(tail, :erlang.-(count, 1))]
  end

  @doc """
  Prints an expression with its value, and gives the value back.

  ## Examples

      iex> dbg(1 + 1)
      2

  """
  @doc since: "1.14.0"
  defmacro dbg(code \\ quote(do: binding()), options \\ []) do
    Macro.dbg(code, options, __CALLER__)
  end

  # Nested structures

  @doc """
  Gets a value from nested structures, by a list of keys and access functions.

  A function in the list is called with `:get`, the value and the rest of the path.

  ## Examples

      iex> get_in(%{ann: %{age: 3}}, [:ann, :age])
      3
      iex> get_in(%{}, [:ann, :age])
      nil

  """
  @spec get_in(Access.t(), [term, ...]) :: term
  def get_in(data, keys)
  def get_in(nil, [_ | _]), do: nil

  def get_in(data, [fun]) when :erlang.is_function(fun),
    do: fun.(:get, data, &Function.identity/1)

  def get_in(data, [fun | keys]) when :erlang.is_function(fun) do
    fun.(:get, data, &get_in(&1, keys))
  end

  def get_in(data, [key]), do: Access.get(data, key)
  def get_in(data, [key | keys]), do: get_in(Access.get(data, key), keys)

  @doc """
  Gets a value by a path written as code; `nil` on the way gives `nil`.

  ## Examples

      iex> user = %{name: nil}
      iex> get_in(user.name.first)
      nil

  """
  defmacro get_in(path) do
    {[first | steps], _} = unnest_path(path, "get_in/1")
    nest_get(steps, first)
  end

  defp nest_get([], acc), do: acc

  defp nest_get([{:map, key} | steps], acc) do
    step =
      quote generated: true do
        case unquote(acc) do
          nil -> nil
          value -> value.unquote(key)
        end
      end

    nest_get(steps, step)
  end

  defp nest_get([{:access, key} | steps], acc) do
    nest_get(steps, quote(do: Access.get(unquote(acc), unquote(key))))
  end

  @doc """
  Puts a value into nested structures.

  ## Examples

      iex> put_in(%{ann: %{age: 3}}, [:ann, :age], 4)
      %{ann: %{age: 4}}

  """
  @spec put_in(Access.t(), [term, ...], term) :: Access.t()
  def put_in(data, [_ | _] = keys, value) do
    :erlang.element(2, get_and_update_in(data, keys, fn _ -> {nil, value} end))
  end

  @doc """
  Puts a value at a path written as code.

  ## Examples

      iex> users = %{"ann" => %{age: 3}}
      iex> put_in(users["ann"].age, 4)
      %{"ann" => %{age: 4}}

  """
  defmacro put_in(path, value) do
    {[first | steps], all_maps} = unnest_path(path, "put_in/2")

    case all_maps do
      true -> nest_map_update(steps, first, quote(do: fn _ -> unquote(value) end))
      false -> second_of(nest_access(steps, first, quote(do: fn _ -> {nil, unquote(value)} end)))
    end
  end

  @doc """
  Updates a value in nested structures with a function.

  ## Examples

      iex> update_in(%{ann: %{age: 3}}, [:ann, :age], &(&1 + 1))
      %{ann: %{age: 4}}

  """
  @spec update_in(Access.t(), [term, ...], (term -> term)) :: Access.t()
  def update_in(data, [_ | _] = keys, fun) when :erlang.is_function(fun) do
    :erlang.element(2, get_and_update_in(data, keys, fn value -> {nil, fun.(value)} end))
  end

  @doc """
  Updates the value at a path written as code with a function.

  ## Examples

      iex> users = %{"ann" => %{age: 3}}
      iex> update_in(users["ann"].age, &(&1 + 1))
      %{"ann" => %{age: 4}}

  """
  defmacro update_in(path, fun) do
    {[first | steps], all_maps} = unnest_path(path, "update_in/2")

    case all_maps do
      true ->
        nest_map_update(steps, first, fun)

      false ->
        updater = quote(do: fn value -> {nil, unquote(fun).(value)} end)
        second_of(nest_access(steps, first, updater))
    end
  end

  @doc """
  Gets a value from nested structures and updates it, in one go.

  `fun` gives `{value_to_return, new_value}`, or `:pop` to remove the key.

  ## Examples

      iex> get_and_update_in(%{a: %{b: 1}}, [:a, :b], &{&1, &1 + 1})
      {1, %{a: %{b: 2}}}

  """
  @spec get_and_update_in(structure, keys, (term | nil -> {current_value, new_value} | :pop)) ::
          {current_value, new_structure :: structure}
        when structure: Access.t(),
             keys: [term, ...],
             current_value: Access.value(),
             new_value: Access.value()
  def get_and_update_in(data, keys, fun)

  def get_and_update_in(data, [head], fun) when :erlang.is_function(head, 3) do
    head.(:get_and_update, data, fun)
  end

  def get_and_update_in(data, [head | keys], fun) when :erlang.is_function(head, 3) do
    head.(:get_and_update, data, &get_and_update_in(&1, keys, fun))
  end

  def get_and_update_in(data, [key], fun) when :erlang.is_function(fun, 1) do
    Access.get_and_update(data, key, fun)
  end

  def get_and_update_in(data, [key | keys], fun) when :erlang.is_function(fun, 1) do
    Access.get_and_update(data, key, &get_and_update_in(&1, keys, fun))
  end

  @doc """
  Gets and updates the value at a path written as code.

  ## Examples

      iex> users = %{"ann" => %{age: 3}}
      iex> get_and_update_in(users["ann"].age, &{&1, &1 + 1})
      {3, %{"ann" => %{age: 4}}}

  """
  defmacro get_and_update_in(path, fun) do
    {[first | steps], _} = unnest_path(path, "get_and_update_in/2")
    nest_access(steps, first, fun)
  end

  @doc """
  Removes a value from nested structures; gives it and what is left.

  ## Examples

      iex> pop_in(%{ann: %{age: 3}}, [:ann, :age])
      {3, %{ann: %{}}}

  """
  @spec pop_in(data, [Access.get_and_update_fun(term, data) | term, ...]) :: {term, data}
        when data: Access.container()
  def pop_in(data, keys)

  def pop_in(nil, [key | _]) do
    :erlang.error(
      ArgumentError.exception(<<"could not pop key ", inspect(key)::binary, " on a nil value">>)
    )
  end

  def pop_in(data, [_ | _] = keys), do: pop_in_data(data, keys)

  defp pop_in_data(nil, [_ | _]), do: :pop

  defp pop_in_data(data, [fun]) when :erlang.is_function(fun) do
    fun.(:get_and_update, data, fn _ -> :pop end)
  end

  defp pop_in_data(data, [fun | keys]) when :erlang.is_function(fun) do
    fun.(:get_and_update, data, &pop_in_data(&1, keys))
  end

  defp pop_in_data(data, [key]), do: Access.pop(data, key)

  defp pop_in_data(data, [key | keys]) do
    Access.get_and_update(data, key, &pop_in_data(&1, keys))
  end

  @doc """
  Removes the value at a path written as code; gives it and what is left.

  ## Examples

      iex> users = %{"ann" => %{age: 3}}
      iex> pop_in(users["ann"][:age])
      {3, %{"ann" => %{}}}

  """
  defmacro pop_in(path) do
    {[first | steps], _} = unnest_path(path, "pop_in/1")

    case last_step(steps) do
      {:access, _} ->
        nest_access(steps, first, quote(do: fn _ -> :pop end))

      {:map, key} ->
        :erlang.error(
          ArgumentError.exception(
            <<"cannot use pop_in when the last segment is a map/struct field. ",
              "This would effectively remove the field ", inspect(key)::binary,
              " from the map/struct">>
          )
        )
    end
  end

  defp last_step([step]), do: step
  defp last_step([_ | steps]), do: last_step(steps)

  defp unnest_path(path, kind), do: unnest_path(path, [], true, kind)

  defp unnest_path({{:., _, [Access, :get]}, _, [expr, key]}, acc, _all_maps, kind) do
    unnest_path(expr, [{:access, key} | acc], false, kind)
  end

  defp unnest_path({{:., _, [expr, key]}, meta, []} = call, acc, all_maps, kind)
       when :erlang.is_tuple(expr) do
    case expr do
      {:__aliases__, _, _} ->
        unnested(call, acc, all_maps, kind)

      {:__MODULE__, _, context} when :erlang.is_atom(context) ->
        unnested(call, acc, all_maps, kind)

      _ ->
        case :lists.keyfind(:no_parens, 1, meta) do
          {:no_parens, true} -> unnest_path(expr, [{:map, key} | acc], all_maps, kind)
          _ -> unnested(call, acc, all_maps, kind)
        end
    end
  end

  defp unnest_path(other, acc, all_maps, kind), do: unnested(other, acc, all_maps, kind)

  defp unnested(other, [], _all_maps, kind) do
    :erlang.error(
      ArgumentError.exception(
        <<"expected expression given to ", kind::binary, " to access at least one element, got: ",
          Macro.to_string(other)::binary>>
      )
    )
  end

  defp unnested(other, acc, all_maps, _kind), do: {[other | acc], all_maps}

  defp nest_map_update([{:map, key}], data, fun) do
    quote do: Map.update!(unquote(data), unquote(key), unquote(fun))
  end

  defp nest_map_update([{:map, key} | steps], data, fun) do
    inner = nest_map_update(steps, quote(do: value), fun)
    quote do: Map.update!(unquote(data), unquote(key), fn value -> unquote(inner) end)
  end

  defp nest_access([step], data, fun), do: access_step(step, data, fun)

  defp nest_access([step | steps], data, fun) do
    inner = nest_access(steps, quote(do: value), fun)
    access_step(step, data, quote(do: fn value -> unquote(inner) end))
  end

  defp access_step({:map, key}, data, fun) do
    quote do: Map.get_and_update!(unquote(data), unquote(key), unquote(fun))
  end

  defp access_step({:access, key}, data, fun) do
    quote do: Access.get_and_update(unquote(data), unquote(key), unquote(fun))
  end

  defp second_of(call), do: quote(do: :erlang.element(2, unquote(call)))

  # Time

  @milliseconds [
    week: 604_800_000,
    day: 86_400_000,
    hour: 3_600_000,
    minute: 60_000,
    second: 1000,
    millisecond: 1
  ]

  @doc """
  Turns units of time into milliseconds, for use as a timeout.

  ## Examples

      iex> to_timeout(minute: 1, second: 30)
      90000
      iex> to_timeout(:infinity)
      :infinity

  """
  @doc since: "1.17.0"
  @spec to_timeout([{unit, non_neg_integer}] | timeout | Duration.t()) :: timeout
        when unit: :week | :day | :hour | :minute | :second | :millisecond
  def to_timeout(duration)
  def to_timeout(:infinity), do: :infinity

  def to_timeout(timeout)
      when :erlang.andalso(:erlang.is_integer(timeout), :erlang.>=(timeout, 0)),
      do: timeout

  def to_timeout(%{__struct__: Duration} = duration) do
    {microseconds, _precision} = duration.microsecond

    case duration do
      %{year: 0, month: 0} ->
        to_timeout(
          week: duration.week,
          day: duration.day,
          hour: duration.hour,
          minute: duration.minute,
          second: duration.second,
          millisecond: :erlang.div(microseconds, 1000)
        )

      _ ->
        :erlang.error(
          ArgumentError.exception(
            <<"duration with a non-zero value for the year or month field cannot be ",
              "reliably converted to timeouts">>
          )
        )
    end
  end

  def to_timeout(units) when :erlang.is_list(units), do: sum_units(units, units, 0)

  defp sum_units([], _all, total), do: total

  defp sum_units([{unit, amount} | units], all, total)
       when :erlang.andalso(:erlang.is_integer(amount), :erlang.>=(amount, 0)) do
    case {:lists.keyfind(unit, 1, @milliseconds), :lists.keymember(unit, 1, units)} do
      {{_, factor}, false} ->
        sum_units(units, all, :erlang.+(total, :erlang.*(amount, factor)))

      {{_, _}, true} ->
        :erlang.error(
          ArgumentError.exception(
            <<"timeout component ", inspect(unit)::binary, " is duplicated">>
          )
        )

      {false, _} ->
        :erlang.error(
          ArgumentError.exception(
            <<"timeout component ", inspect(unit)::binary, " is not a valid timeout component, ",
              "valid values are: :week, :day, :hour, :minute, :second, :millisecond">>
          )
        )
    end
  end

  defp sum_units([{unit, amount} | _], _all, _total) do
    :erlang.error(
      ArgumentError.exception(
        <<"timeout component ", inspect(unit)::binary, " must be a non-negative integer, got: ",
          inspect(amount)::binary>>
      )
    )
  end

  # Sigils

  @doc """
  Makes a string; escapes and interpolation work. (`~s`)

  ## Examples

      iex> ~s(f\#{:o}o)
      "foo"

  """
  defmacro sigil_s(term, modifiers)
  defmacro sigil_s({:<<>>, _, [text]}, []) when :erlang.is_binary(text), do: unescape(text)
  defmacro sigil_s({:<<>>, meta, pieces}, []), do: {:<<>>, meta, unescape_pieces(pieces)}

  @doc """
  Makes a string as it is written, without escapes. (`~S`)

  ## Examples

      iex> ~S(f\\no)
      "f\\\\no"

  """
  defmacro sigil_S(term, modifiers)
  defmacro sigil_S({:<<>>, _, [text]}, []) when :erlang.is_binary(text), do: text

  @doc """
  Makes a charlist; escapes and interpolation work. (`~c`)

  ## Examples

      iex> ~c(ab) == [97, 98]
      true

  """
  defmacro sigil_c(term, modifiers)

  defmacro sigil_c({:<<>>, _, [text]}, []) when :erlang.is_binary(text) do
    code_points(unescape(text))
  end

  defmacro sigil_c({:<<>>, meta, pieces}, []) do
    quote do: List.to_charlist([unquote({:<<>>, meta, unescape_pieces(pieces)})])
  end

  @doc """
  Makes a charlist as it is written, without escapes. (`~C`)

  ## Examples

      iex> ~C(a\\n) == [97, 92, 110]
      true

  """
  defmacro sigil_C(term, modifiers)

  defmacro sigil_C({:<<>>, _, [text]}, []) when :erlang.is_binary(text) do
    code_points(text)
  end

  @doc """
  Makes a list of words; escapes and interpolation work. (`~w`)

  The modifiers `a` and `c` make atoms and charlists instead of strings.

  ## Examples

      iex> ~w(foo bar)a
      [:foo, :bar]

  """
  defmacro sigil_w(term, modifiers)

  defmacro sigil_w({:<<>>, _, [text]}, modifiers) when :erlang.is_binary(text) do
    split_words(unescape(text), modifiers)
  end

  defmacro sigil_w({:<<>>, meta, pieces}, modifiers) do
    text = {:<<>>, meta, unescape_pieces(pieces)}

    case word_kind(modifiers) do
      ?s -> quote do: String.split(unquote(text))
      ?a -> quote do: Enum.map(String.split(unquote(text)), &String.to_atom/1)
      ?c -> quote do: Enum.map(String.split(unquote(text)), &String.to_charlist/1)
    end
  end

  @doc """
  Makes a list of words as they are written, without escapes. (`~W`)

  ## Examples

      iex> ~W(a\\n b)
      ["a\\\\n", "b"]

  """
  defmacro sigil_W(term, modifiers)

  defmacro sigil_W({:<<>>, _, [text]}, modifiers) when :erlang.is_binary(text) do
    split_words(text, modifiers)
  end

  defp split_words(text, modifiers), do: words(String.split(text), word_kind(modifiers))

  defp words([], _kind), do: []
  defp words([word | rest], ?s), do: [word | words(rest, ?s)]
  defp words([word | rest], ?a), do: [:erlang.binary_to_atom(word) | words(rest, ?a)]
  defp words([word | rest], ?c), do: [code_points(word) | words(rest, ?c)]

  defp word_kind([]), do: ?s

  defp word_kind([kind])
       when :erlang.orelse(
              :erlang."=:="(kind, ?s),
              :erlang.orelse(:erlang."=:="(kind, ?a), :erlang."=:="(kind, ?c))
            ),
       do: kind

  defp word_kind(_modifiers) do
    :erlang.error(ArgumentError.exception("modifier must be one of: s, a, c"))
  end

  @doc """
  Makes a regular expression; interpolation works. (`~r`)

  ## Examples

      iex> "elixir" =~ ~r/x.r$/
      true

  """
  defmacro sigil_r(term, modifiers)

  defmacro sigil_r({:<<>>, _, [text]}, modifiers) when :erlang.is_binary(text) do
    regex_call(unescape_regex(text), modifiers)
  end

  defmacro sigil_r({:<<>>, meta, pieces}, modifiers) do
    regex_call({:<<>>, meta, unescape_regexes(pieces)}, modifiers)
  end

  # `~R` is the old way to write `~r` without interpolation.
  @doc false
  defmacro sigil_R(term, modifiers)

  defmacro sigil_R({:<<>>, _, [text]}, modifiers) when :erlang.is_binary(text) do
    regex_call(text, modifiers)
  end

  # What is known is compiled now, and wrong patterns are refused.
  defp regex_call(source, modifiers) when :erlang.is_binary(source) do
    Macro.escape(Regex.compile!(source, :erlang.list_to_binary(modifiers)))
  end

  defp regex_call(source, modifiers) do
    quote do
      Regex.compile!(unquote(source), unquote(:erlang.list_to_binary(modifiers)))
    end
  end

  @doc """
  Makes a date. (`~D`)

  ## Examples

      iex> ~D[2015-01-13].year
      2015

  """
  defmacro sigil_D(date_string, modifiers)
  defmacro sigil_D({:<<>>, _, [text]}, []), do: Macro.escape(Date.from_iso8601!(text))

  @doc """
  Makes a time of day. (`~T`)

  ## Examples

      iex> ~T[13:00:07].hour
      13

  """
  defmacro sigil_T(time_string, modifiers)
  defmacro sigil_T({:<<>>, _, [text]}, []), do: Macro.escape(Time.from_iso8601!(text))

  @doc """
  Makes a date and time without time zone. (`~N`)

  ## Examples

      iex> ~N[2015-01-13 13:00:07].hour
      13

  """
  defmacro sigil_N(naive_datetime_string, modifiers)
  defmacro sigil_N({:<<>>, _, [text]}, []), do: Macro.escape(NaiveDateTime.from_iso8601!(text))

  @doc """
  Makes a date and time in UTC. (`~U`)

  ## Examples

      iex> ~U[2015-01-13 13:00:07Z].time_zone
      "Etc/UTC"

  """
  @doc since: "1.9.0"
  defmacro sigil_U(datetime_string, modifiers)

  defmacro sigil_U({:<<>>, _, [text]}, []) do
    case DateTime.from_iso8601(text) do
      {:ok, datetime, 0} ->
        Macro.escape(datetime)

      {:ok, _datetime, _offset} ->
        :erlang.error(
          ArgumentError.exception(
            <<"cannot parse ", inspect(text)::binary,
              " as UTC DateTime for Calendar.ISO, reason: :non_utc_offset">>
          )
        )

      {:error, reason} ->
        :erlang.error(
          ArgumentError.exception(
            <<"cannot parse ", inspect(text)::binary,
              " as UTC DateTime for Calendar.ISO, reason: ", inspect(reason)::binary>>
          )
        )
    end
  end

  # Most sigils have no escapes: `Macro` is not needed for them.
  defp unescape(text) do
    case escaped?(text) do
      false -> text
      true -> Macro.unescape_string(text)
    end
  end

  defp code_points(<<char::utf8, rest::binary>>), do: [char | code_points(rest)]
  defp code_points(<<>>), do: []

  defp escaped?(<<?\\, _::binary>>), do: true
  defp escaped?(<<_, rest::binary>>), do: escaped?(rest)
  defp escaped?(<<>>), do: false

  defp unescape_pieces([]), do: []

  defp unescape_pieces([piece | pieces]) when :erlang.is_binary(piece) do
    [unescape(piece) | unescape_pieces(pieces)]
  end

  defp unescape_pieces([piece | pieces]), do: [piece | unescape_pieces(pieces)]

  # The regular expression reads its own escapes; only an escaped end of line goes.
  defp unescape_regex(text), do: :binary.replace(text, "\\\n", "", [:global])

  defp unescape_regexes([]), do: []

  defp unescape_regexes([piece | pieces]) when :erlang.is_binary(piece) do
    [unescape_regex(piece) | unescape_regexes(pieces)]
  end

  defp unescape_regexes([piece | pieces]), do: [piece | unescape_regexes(pieces)]
end
