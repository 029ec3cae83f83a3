defmodule Macro do
  @moduledoc """
  Working with quoted expressions: code as data.

  A quoted expression is a literal (atom, number, string, list, pair) or a tuple of three: a name
  or another quoted expression, a keyword list of metadata, and a list of arguments or, for
  variables, the context. Everything that `quote` gives and macros take is of this form.
  """

  import Kernel, except: [to_string: 1]

  @typedoc "A quoted expression."
  @type t :: input

  @typedoc "What is given to macros."
  @type input :: input_expr | {input, input} | [input] | atom | number | binary

  @typedoc "What macros give."
  @type output ::
          output_expr
          | {output, output}
          | [output]
          | atom
          | number
          | binary
          | captured_remote_function
          | pid

  @typep input_expr :: {input_expr | atom, metadata, atom | [input]}
  @typep output_expr :: {output_expr | atom, metadata, atom | [output]}

  @typedoc "Metadata: where code comes from and how it was written."
  @type metadata :: keyword

  @typedoc "A captured remote function."
  @type captured_remote_function :: fun

  # Operators with precedence and associativity, loosest first.
  @binary_operators [
    do: {0, :left},
    ->: {1, :right},
    <-: {5, :left},
    \\: {5, :left},
    when: {10, :right},
    "::": {20, :right},
    |: {30, :right},
    "=>": {35, :right},
    =: {50, :right},
    ||: {60, :left},
    |||: {60, :left},
    or: {60, :left},
    &&: {70, :left},
    &&&: {70, :left},
    and: {70, :left},
    ==: {80, :left},
    !=: {80, :left},
    =~: {80, :left},
    ===: {80, :left},
    !==: {80, :left},
    <: {90, :left},
    <=: {90, :left},
    >=: {90, :left},
    >: {90, :left},
    |>: {100, :left},
    <<<: {100, :left},
    >>>: {100, :left},
    <~: {100, :left},
    ~>: {100, :left},
    <<~: {100, :left},
    ~>>: {100, :left},
    <~>: {100, :left},
    "<|>": {100, :left},
    in: {110, :left},
    "^^^": {120, :left},
    "//": {130, :right},
    ++: {150, :right},
    --: {150, :right},
    +++: {150, :right},
    ---: {150, :right},
    ..: {150, :right},
    <>: {150, :right},
    +: {160, :left},
    -: {160, :left},
    *: {170, :left},
    /: {170, :left},
    **: {180, :left},
    .: {310, :left}
  ]

  @unary_operators [
    &: 40,
    !: 300,
    ^: 300,
    not: 300,
    +: 300,
    -: 300,
    "~~~": 300,
    @: 320
  ]

  @special_forms [
    %: 2,
    %{}: :many,
    {}: :many,
    <<>>: :many,
    &: 1,
    ^: 1,
    =: 2,
    .: 2,
    "::": 2,
    alias: 1,
    alias: 2,
    case: 2,
    cond: 1,
    fn: :many,
    for: :many,
    import: 1,
    import: 2,
    quote: 1,
    quote: 2,
    receive: 1,
    require: 1,
    require: 2,
    super: :many,
    try: 1,
    unquote: 1,
    unquote_splicing: 1,
    with: :many,
    __aliases__: :many,
    __block__: :many,
    __cursor__: :many,
    __CALLER__: 0,
    __DIR__: 0,
    __ENV__: 0,
    __MODULE__: 0,
    __STACKTRACE__: 0
  ]

  @doc """
  Takes a pipe apart: gives each call with the place of the missing argument.

  ## Examples

      iex> Macro.unpipe(quote do: 1 |> f())
      [{1, 0}, {{:f, [], []}, 0}]

  """
  @spec unpipe(t) :: [t]
  def unpipe(expr), do: unpipe(expr, [])

  defp unpipe({:|>, _, [left, right]}, acc), do: unpipe(left, unpipe(right, acc))
  defp unpipe(other, acc), do: [{other, 0} | acc]

  @doc """
  Puts `expr` into a call as the argument at `position`.

  ## Examples

      iex> Macro.pipe(1, quote(do: f(2)), 0) |> Macro.to_string()
      "f(1, 2)"

  """
  @spec pipe(t, t, integer) :: t
  def pipe(expr, call_args, position)

  def pipe(expr, {:&, _, _} = call_args, _position), do: bad_pipe(expr, call_args)

  def pipe(expr, {kind, _, [_ | _]} = call_args, _position) when kind in [:{}, :%{}, :<<>>] do
    bad_pipe(expr, call_args)
  end

  def pipe(expr, {kind, _, []} = call_args, _position) when kind in [:{}, :%{}, :<<>>] do
    bad_pipe(expr, call_args)
  end

  def pipe(expr, {kind, _, [_, _]} = call_args, _position) when kind in [:%, :__block__] do
    bad_pipe(expr, call_args)
  end

  def pipe(expr, {:fn, _, _}, _position) do
    raise ArgumentError,
          "cannot pipe #{to_string(expr)} into an anonymous function without calling the " <>
            "function; use Kernel.then/2 instead or define the anonymous function as a " <>
            "regular private function"
  end

  def pipe(expr, {:__aliases__, _, _} = call_args, _position), do: bad_pipe(expr, call_args)

  def pipe(expr, {call, line, context}, position) when is_atom(context) do
    {call, line, List.insert_at([], position, expr)}
  end

  def pipe(expr, {{:., _, [Access, :get]}, _, [first, _]} = call_args, _position) do
    if bracket_access?(call_args) do
      raise ArgumentError, """
      wrong operator precedence when piping into bracket-based access

       Instead of:

           #{to_string(expr)} |> #{to_string(call_args)}

       You should write:

           (#{to_string(expr)} |> #{to_string(first)})#{bracket(call_args)}
      """
    else
      insert_argument(expr, call_args, 0)
    end
  end

  def pipe(_expr, {op, _, [arg]}, _position) when op in [:+, :-] do
    raise ArgumentError,
          "piping into a unary operator is not supported, please use the qualified name: " <>
            "Kernel.#{op}(#{to_string(arg)}), instead of #{op}#{to_string(arg)}"
  end

  def pipe(expr, {op, _, [_, _]} = call_args, _position)
      when is_atom(op) and op not in [:., :in] do
    if operator?(op, 2) and op != :|> do
      raise ArgumentError,
            "cannot pipe #{to_string(expr)} into #{to_string(call_args)}, " <>
              "the #{inspect(op)} operator can only take one argument"
    else
      insert_argument(expr, call_args, 0)
    end
  end

  def pipe(expr, {call, line, args}, position) when is_list(args) do
    insert_argument(expr, {call, line, args}, position)
  end

  def pipe(expr, other, _position), do: bad_pipe(expr, other)

  defp insert_argument(expr, {call, meta, args}, position) do
    {call, meta, List.insert_at(args, position, expr)}
  end

  defp bracket_access?({_, meta, _}), do: Keyword.get(meta, :from_brackets, false)

  defp bracket({_, _, [_, key]}), do: "[" <> to_string(key) <> "]"

  @spec bad_pipe(term, term) :: no_return
  defp bad_pipe(expr, call_args) do
    raise ArgumentError,
          "cannot pipe #{to_string(expr)} into #{to_string(call_args)}, can only pipe into " <>
            "local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()"
  end

  @doc """
  Changes the metadata of an expression with a function.

  ## Examples

      iex> Macro.update_meta({:a, [line: 1], nil}, fn meta -> Keyword.delete(meta, :line) end)
      {:a, [], nil}

  """
  @spec update_meta(t, (keyword -> keyword)) :: t
  def update_meta(quoted, fun)
  def update_meta({left, meta, right}, fun) when is_list(meta), do: {left, fun.(meta), right}
  def update_meta(other, _fun), do: other

  @doc """
  Makes `amount` variables, `arg1` and so on.

  ## Examples

      iex> Macro.generate_arguments(2, Foo)
      [{:arg1, [], Foo}, {:arg2, [], Foo}]

  """
  @doc since: "1.5.0"
  @spec generate_arguments(0, context :: atom) :: []
  @spec generate_arguments(pos_integer, context) :: [{atom, [], context}, ...] when context: atom
  def generate_arguments(amount, context)
      when is_integer(amount) and amount >= 0 and is_atom(context) do
    for index <- 1..amount//1, do: var(String.to_atom("arg#{index}"), context)
  end

  @doc """
  Makes `amount` variables that clash with no others.

  ## Examples

      iex> [var] = Macro.generate_unique_arguments(1, Foo)
      iex> elem(var, 0)
      :arg1

  """
  @doc since: "1.11.3"
  @spec generate_unique_arguments(0, context :: atom) :: []
  @spec generate_unique_arguments(pos_integer, context) :: [
          {atom, [counter: integer], context},
          ...
        ]
        when context: atom
  def generate_unique_arguments(amount, context)
      when is_integer(amount) and amount >= 0 and is_atom(context) do
    for index <- 1..amount//1, do: unique_var(String.to_atom("arg#{index}"), context)
  end

  @doc """
  Makes a variable.

  ## Examples

      iex> Macro.var(:foo, nil)
      {:foo, [], nil}

  """
  @spec var(var, context) :: {var, [], context} when var: atom, context: atom
  def var(var, context) when is_atom(var) and is_atom(context), do: {var, [], context}

  @doc """
  Makes a variable that clashes with no other.

  ## Examples

      iex> {:foo, [counter: _], Bar} = Macro.unique_var(:foo, Bar)
      iex> :ok
      :ok

  """
  @doc since: "1.11.3"
  @spec unique_var(var, context) :: {var, [{:counter, integer}], context}
        when var: atom, context: atom
  def unique_var(var, context) when is_atom(var) and is_atom(context) do
    {var, [counter: :erlang.unique_integer([:positive])], context}
  end

  @doc """
  Walks an expression with an accumulator, calling `pre` before and `post` after each part.

  ## Examples

      iex> {_, names} = Macro.traverse(quote(do: a + b), [], fn x, acc -> {x, acc} end, fn
      ...>   {name, _, context} = x, acc when is_atom(context) -> {x, [name | acc]}
      ...>   x, acc -> {x, acc}
      ...> end)
      iex> names
      [:b, :a]

  """
  @spec traverse(t, any, (t, any -> {t, any}), (t, any -> {t, any})) :: {t, any}
  def traverse(ast, acc, pre, post) when is_function(pre, 2) and is_function(post, 2) do
    {ast, acc} = pre.(ast, acc)
    walk(ast, acc, pre, post)
  end

  defp walk({form, meta, args}, acc, pre, post) when is_atom(form) do
    {args, acc} = walk_args(args, acc, pre, post)
    post.({form, meta, args}, acc)
  end

  defp walk({form, meta, args}, acc, pre, post) do
    {form, acc} = traverse(form, acc, pre, post)
    {args, acc} = walk_args(args, acc, pre, post)
    post.({form, meta, args}, acc)
  end

  defp walk({left, right}, acc, pre, post) do
    {left, acc} = traverse(left, acc, pre, post)
    {right, acc} = traverse(right, acc, pre, post)
    post.({left, right}, acc)
  end

  defp walk(list, acc, pre, post) when is_list(list) do
    {list, acc} = walk_args(list, acc, pre, post)
    post.(list, acc)
  end

  defp walk(other, acc, _pre, post), do: post.(other, acc)

  defp walk_args(args, acc, _pre, _post) when is_atom(args), do: {args, acc}

  defp walk_args(args, acc, pre, post) when is_list(args) do
    :lists.mapfoldl(fn arg, acc -> traverse(arg, acc, pre, post) end, acc, args)
  end

  @doc """
  Walks an expression, calling `fun` with each part before its parts.

  ## Examples

      iex> Macro.prewalk(quote(do: 1 + 2), fn x -> if is_integer(x), do: x * 2, else: x end) |> Macro.to_string()
      "2 + 4"

  """
  @spec prewalk(t, (t -> t)) :: t
  def prewalk(ast, fun) when is_function(fun, 1) do
    {ast, nil} =
      traverse(ast, nil, fn part, nil -> {fun.(part), nil} end, fn part, nil -> {part, nil} end)

    ast
  end

  @doc """
  Walks an expression with an accumulator, calling `fun` with each part before its parts.

  ## Examples

      iex> {_, sum} = Macro.prewalk(quote(do: 1 + 2), 0, fn x, acc -> if is_integer(x), do: {x, acc + x}, else: {x, acc} end)
      iex> sum
      3

  """
  @spec prewalk(t, any, (t, any -> {t, any})) :: {t, any}
  def prewalk(ast, acc, fun) when is_function(fun, 2) do
    traverse(ast, acc, fun, fn part, acc -> {part, acc} end)
  end

  @doc """
  Walks an expression, calling `fun` with each part after its parts.

  ## Examples

      iex> Macro.postwalk(quote(do: 1 + 2), fn x -> if is_integer(x), do: x * 2, else: x end) |> Macro.to_string()
      "2 + 4"

  """
  @spec postwalk(t, (t -> t)) :: t
  def postwalk(ast, fun) when is_function(fun, 1) do
    {ast, nil} =
      traverse(ast, nil, fn part, nil -> {part, nil} end, fn part, nil -> {fun.(part), nil} end)

    ast
  end

  @doc """
  Walks an expression with an accumulator, calling `fun` with each part after its parts.

  ## Examples

      iex> {_, sum} = Macro.postwalk(quote(do: 1 + 2), 0, fn x, acc -> if is_integer(x), do: {x, acc + x}, else: {x, acc} end)
      iex> sum
      3

  """
  @spec postwalk(t, any, (t, any -> {t, any})) :: {t, any}
  def postwalk(ast, acc, fun) when is_function(fun, 2) do
    traverse(ast, acc, fn part, acc -> {part, acc} end, fun)
  end

  @doc """
  Gives the parts of an expression, each before its parts.

  ## Examples

      iex> Macro.prewalker(quote(do: foo(1))) |> Enum.to_list() |> List.last()
      1

  """
  @doc since: "1.13.0"
  @spec prewalker(t) :: Enumerable.t()
  def prewalker(ast) do
    {_, parts} = prewalk(ast, [], fn part, acc -> {part, [part | acc]} end)
    :lists.reverse(parts)
  end

  @doc """
  Gives the parts of an expression, each after its parts.

  ## Examples

      iex> Macro.postwalker(quote(do: foo(1))) |> Enum.to_list() |> List.first()
      1

  """
  @doc since: "1.13.0"
  @spec postwalker(t) :: Enumerable.t()
  def postwalker(ast) do
    {_, parts} = postwalk(ast, [], fn part, acc -> {part, [part | acc]} end)
    :lists.reverse(parts)
  end

  @doc """
  Takes a call apart into its name and arguments, and its receiver if it has one.

  ## Examples

      iex> Macro.decompose_call(quote(do: foo(1, 2)))
      {:foo, [1, 2]}
      iex> Macro.decompose_call(42)
      :error

  """
  @spec decompose_call(t) :: {atom, [t]} | {t, atom, [t]} | :error
  def decompose_call(ast)
  def decompose_call({:{}, _, args}) when is_list(args), do: :error

  def decompose_call({{:., _, [remote, function]}, _, args})
      when is_tuple(remote) or is_atom(remote) do
    {remote, function, args}
  end

  def decompose_call({name, _, args}) when is_atom(name) and is_atom(args), do: {name, []}
  def decompose_call({name, _, args}) when is_atom(name) and is_list(args), do: {name, args}
  def decompose_call(_), do: :error

  @doc """
  Turns a term into the expression that makes it.

  With `unquote: true`, `unquote` inside it is left to work; with `prune_metadata: true`, only
  needed metadata stays.

  ## Examples

      iex> Macro.escape({:a, :b, 1})
      {:{}, [], [:a, :b, 1]}
      iex> Macro.escape(%{a: 1})
      {:%{}, [], [a: 1]}

  """
  @spec escape(term, keyword) :: t
  def escape(expr, opts \\ []) do
    expr = if Keyword.get(opts, :prune_metadata, false), do: prune(expr), else: expr
    do_escape(expr, Keyword.get(opts, :unquote, false))
  end

  # Forms without what only the compiler notes in their metas.
  defp prune({form, meta, args})
       when (is_atom(form) or is_tuple(form)) and is_list(meta) and
              (is_list(args) or is_atom(args)) do
    meta = for {key, _} = pair <- meta, key in [:no_parens, :line, :delimiter], do: pair
    {prune(form), meta, prune(args)}
  end

  defp prune({left, right}), do: {prune(left), prune(right)}
  defp prune([head | tail]), do: [prune(head) | prune(tail)]
  defp prune(other), do: other

  defp do_escape({:unquote, _, [expr]}, true), do: expr

  defp do_escape({{:., _, [_, :unquote]}, _, [_]} = expr, true), do: escape_tuple(expr, true)

  defp do_escape({left, right}, unquote?) do
    {do_escape(left, unquote?), do_escape(right, unquote?)}
  end

  defp do_escape(tuple, unquote?) when is_tuple(tuple), do: escape_tuple(tuple, unquote?)
  defp do_escape(map, unquote?) when is_map(map), do: {:%{}, [], escape_pairs(map, unquote?)}
  defp do_escape([], _unquote?), do: []
  defp do_escape(list, unquote?) when is_list(list), do: escape_list(list, unquote?)

  defp do_escape(fun, _unquote?) when is_function(fun) do
    case {Function.info(fun, :env), Function.info(fun, :type)} do
      {{:env, []}, {:type, :external}} -> escape_capture(fun)
      _ -> bad_escape(fun)
    end
  end

  defp do_escape(other, _unquote?)
       when is_number(other) or is_atom(other) or is_binary(other) or is_pid(other) do
    other
  end

  defp do_escape(bits, _unquote?) when is_bitstring(bits) do
    size = rem(bit_size(bits), 8)
    bytes = bit_size(bits) - size
    <<front::bits-size(bytes), last::size(size)>> = bits

    {:<<>>, [],
     [{:"::", [], [last, {:size, [], [size]}]}, {:"::", [], [front, {:binary, [], nil}]}]}
  end

  defp do_escape(other, _unquote?), do: bad_escape(other)

  defp escape_tuple(tuple, unquote?) do
    {:{}, [], escape_list(Tuple.to_list(tuple), unquote?)}
  end

  defp escape_pairs(map, unquote?) do
    for {key, value} <- Map.to_list(map),
        do: {do_escape(key, unquote?), do_escape(value, unquote?)}
  end

  defp escape_list([{:unquote_splicing, _, [expr]}], true), do: expr

  defp escape_list([{:unquote_splicing, _, [expr]} | tail], true) do
    quote do: :erlang.++(unquote(expr), unquote(do_escape(tail, true)))
  end

  defp escape_list([head | tail], unquote?) when is_list(tail) do
    case tail do
      [] -> [do_escape(head, unquote?)]
      _ -> escape_cons(do_escape(head, unquote?), escape_list(tail, unquote?))
    end
  end

  defp escape_list([head | tail], unquote?) do
    [{:|, [], [do_escape(head, unquote?), do_escape(tail, unquote?)]}]
  end

  defp escape_list([], _unquote?), do: []

  defp escape_cons(head, tail) when is_list(tail), do: [head | tail]
  defp escape_cons(head, tail), do: [{:|, [], [head, tail]}]

  defp escape_capture(fun) do
    {:module, module} = Function.info(fun, :module)
    {:name, name} = Function.info(fun, :name)
    {:arity, arity} = Function.info(fun, :arity)
    {:&, [], [{:/, [], [{{:., [], [module, name]}, [no_parens: true], []}, arity]}]}
  end

  @spec bad_escape(term) :: no_return
  defp bad_escape(term) do
    raise ArgumentError,
          "cannot escape #{inspect(term)}. The supported values are: lists, tuples, maps, atoms, " <>
            "numbers, bitstrings, PIDs and remote functions in the format &Mod.fun/arity"
  end

  @doc deprecated: "Use Macro.struct_info!/2 instead"
  def struct!(module, env) when is_atom(module) do
    cond do
      module == env.module -> Module.get_attribute(module, :__struct__)
      match?({:module, _}, Code.ensure_compiled(module)) -> module.__struct__()
      true -> no_struct(module)
    end
  end

  @doc """
  Gives the fields of a struct as its module describes them.

  ## Examples

      iex> Macro.struct_info!(Range, __ENV__) |> Enum.map(& &1.field)
      [:first, :last, :step]

  """
  @doc since: "1.18.0"
  @spec struct_info!(module, Macro.Env.t()) :: [%{field: atom, required: boolean, default: term}]
  def struct_info!(module, env) when is_atom(module) do
    case module == env.module and Module.get_attribute(module, :__fields__) do
      open when open in [false, nil] ->
        info = match?({:module, _}, Code.ensure_compiled(module)) and module.__info__(:struct)
        info || no_struct(module)

      fields ->
        Enum.map(fields, fn
          {field, default} -> %{field: field, default: default}
          field -> %{field: field, default: nil}
        end)
    end
  end

  @spec no_struct(module) :: no_return
  defp no_struct(module) do
    name = inspect(module)

    raise ArgumentError,
          "#{name}.__struct__/1 is undefined, cannot expand struct #{name}. Make sure the struct name " <>
            "is correct. If the struct name exists and is correct but it still cannot be found, you " <>
            "likely have cyclic module usage in your code"
  end

  @doc """
  Tells whether a term is a valid expression: `:ok`, or what is wrong.

  ## Examples

      iex> Macro.validate({:two, 2})
      :ok
      iex> Macro.validate(%{})
      {:error, %{}}

  """
  @spec validate(term) :: :ok | {:error, term}
  def validate(expr), do: if(find_invalid(expr), do: elem(find_invalid(expr), 0), else: :ok)

  defp find_invalid({left, right}), do: find_invalid(left) || find_invalid(right)

  defp find_invalid({left, meta, right})
       when is_list(meta) and (is_atom(right) or is_list(right)) do
    find_invalid(left) || find_invalid(right)
  end

  defp find_invalid([]), do: nil
  defp find_invalid([head | tail]), do: find_invalid(head) || find_invalid(tail)

  defp find_invalid(other) when is_atom(other) or is_number(other) or is_binary(other), do: nil
  defp find_invalid(other) when is_pid(other), do: nil

  defp find_invalid(fun) when is_function(fun) do
    if Function.info(fun, :type) == {:type, :external}, do: nil, else: {{:error, fun}}
  end

  defp find_invalid(other), do: {{:error, other}}

  @doc """
  Gives the path from a part for which `fun` is truthy up to the whole expression.

  ## Examples

      iex> Macro.path(quote(do: [1, [2]]), &(&1 == 2))
      [2, [2], [1, [2]]]

  """
  @doc since: "1.14.0"
  @spec path(t, (t -> as_boolean(term))) :: [t] | nil
  def path(ast, fun) when is_function(fun, 1), do: path(ast, [], fun)

  defp path(node, acc, fun) do
    if fun.(node), do: [node | acc], else: path_below(node, [node | acc], fun)
  end

  defp path_below({form, _, args}, acc, fun) when is_atom(form), do: path_in(args, acc, fun)
  defp path_below({form, _, args}, acc, fun), do: path(form, acc, fun) || path_in(args, acc, fun)
  defp path_below({left, right}, acc, fun), do: path(left, acc, fun) || path(right, acc, fun)
  defp path_below(list, acc, fun) when is_list(list), do: path_in(list, acc, fun)
  defp path_below(_other, _acc, _fun), do: nil

  defp path_in(args, acc, fun) when is_list(args), do: Enum.find_value(args, &path(&1, acc, fun))
  defp path_in(_context, _acc, _fun), do: nil

  @doc """
  Tells whether an expression is a literal, nested literals included.

  ## Examples

      iex> Macro.quoted_literal?(quote(do: {:ok, [1, "a"]}))
      true
      iex> Macro.quoted_literal?(quote(do: foo))
      false

  """
  @doc since: "1.7.0"
  @spec quoted_literal?(t) :: boolean
  def quoted_literal?(term)
  def quoted_literal?({:__aliases__, _, args}), do: quoted_literal?(args)

  def quoted_literal?({:%, _, [left, right]}),
    do: quoted_literal?(left) and quoted_literal?(right)

  def quoted_literal?({:%{}, _, args}), do: quoted_literal?(args)
  def quoted_literal?({:{}, _, args}), do: quoted_literal?(args)
  def quoted_literal?({:__MODULE__, _, context}) when is_atom(context), do: true
  def quoted_literal?({:<<>>, _, args}) when is_list(args), do: quoted_literal?(args)
  def quoted_literal?({left, right}), do: quoted_literal?(left) and quoted_literal?(right)
  def quoted_literal?(list) when is_list(list), do: Enum.all?(list, &quoted_literal?/1)

  def quoted_literal?(term),
    do: is_atom(term) or is_number(term) or is_binary(term) or is_function(term)

  @doc """
  Tells whether a name and an arity are a special form.

  ## Examples

      iex> Macro.special_form?(:case, 2)
      true

  """
  @doc since: "1.7.0"
  @spec special_form?(name :: atom, arity) :: boolean
  def special_form?(name, arity) when is_atom(name) and is_integer(arity) do
    special?(@special_forms, name, arity)
  end

  defp special?([{name, count} | _], name, arity) when count == :many or count == arity, do: true
  defp special?([_ | forms], name, arity), do: special?(forms, name, arity)
  defp special?([], _name, _arity), do: false

  @doc """
  Tells whether a name and an arity are an operator.

  ## Examples

      iex> Macro.operator?(:+, 2)
      true
      iex> Macro.operator?(:foo, 2)
      false

  """
  @doc since: "1.7.0"
  @spec operator?(name :: atom, arity) :: boolean
  def operator?(name, arity)
  def operator?(:..//, 3), do: true
  def operator?(:.., 0), do: true
  def operator?(:..., arity) when arity in [0, 1], do: true

  def operator?(name, 2) when is_atom(name),
    do: name not in [:do, :->, :"//", :"=>"] and Keyword.has_key?(@binary_operators, name)

  def operator?(name, 1) when is_atom(name), do: Keyword.has_key?(@unary_operators, name)
  def operator?(name, arity) when is_atom(name) and is_integer(arity), do: false

  @doc """
  Applies a function of a module as if `caller` had written the call.

  ## Examples

      iex> Macro.compile_apply(String, :length, ["a"], __ENV__)
      1

  """
  @doc since: "1.16.0"
  @spec compile_apply(module, atom, [term], Macro.Env.t()) :: term
  def compile_apply(mod, fun, args, %{__struct__: Macro.Env} = _caller), do: apply(mod, fun, args)

  @doc """
  Expands aliases and other literals in an expression.

  ## Examples

      iex> Macro.expand_literals({:__aliases__, [], [:Enum]}, __ENV__)
      Enum

  """
  @doc since: "1.14.1"
  @spec expand_literals(input, Macro.Env.t()) :: output
  def expand_literals(ast, env) do
    {ast, :ok} = expand_literals(ast, :ok, fn node, :ok -> {expand(node, env), :ok} end)
    ast
  end

  @doc """
  Expands aliases and other literals with a function and an accumulator.

  ## Examples

      iex> Macro.expand_literals([1, :a], 0, fn node, acc -> {node, acc + 1} end)
      {[1, :a], 0}

  """
  @doc since: "1.14.1"
  @spec expand_literals(t, acc, (t, acc -> {t, acc})) :: t when acc: term
  def expand_literals(ast, acc, fun)

  def expand_literals({:__aliases__, meta, args}, acc, fun) do
    {args, acc} = expand_literals(args, acc, fun)

    if Enum.all?(args, &is_atom/1) do
      fun.({:__aliases__, meta, args}, acc)
    else
      {{:__aliases__, meta, args}, acc}
    end
  end

  def expand_literals({:__MODULE__, _, context} = node, acc, fun) when is_atom(context) do
    fun.(node, acc)
  end

  def expand_literals({:%, meta, [left, right]}, acc, fun) do
    {left, acc} = expand_literals(left, acc, fun)
    {right, acc} = expand_literals(right, acc, fun)
    {{:%, meta, [left, right]}, acc}
  end

  def expand_literals({kind, meta, args}, acc, fun) when kind in [:%{}, :{}] do
    {args, acc} = expand_literals(args, acc, fun)
    {{kind, meta, args}, acc}
  end

  def expand_literals({left, right}, acc, fun) do
    {left, acc} = expand_literals(left, acc, fun)
    {right, acc} = expand_literals(right, acc, fun)
    {{left, right}, acc}
  end

  def expand_literals(list, acc, fun) when is_list(list) do
    :lists.mapfoldl(&expand_literals(&1, &2, fun), acc, list)
  end

  def expand_literals(term, acc, _fun), do: {term, acc}

  @doc false
  @deprecated "Use Macro.expand_literals/2 instead"
  def expand_literal(ast, env), do: expand_literals(ast, env)

  @doc """
  Expands an expression until nothing changes; its parts are left alone.

  ## Examples

      iex> Macro.expand(quote(do: List), __ENV__)
      List

  """
  @spec expand(input, Macro.Env.t()) :: output
  def expand(ast, env), do: expand_until({ast, true}, env)

  defp expand_until({ast, true}, env), do: expand_until(do_expand_once(ast, env), env)
  defp expand_until({ast, false}, _env), do: ast

  @doc """
  Expands an expression once: a macro call, an alias, or a form like `__MODULE__`.

  ## Examples

      iex> Macro.expand_once(quote(do: __MODULE__), %{__ENV__ | module: Foo})
      Foo

  """
  @spec expand_once(input, Macro.Env.t()) :: output
  def expand_once(ast, env), do: elem(do_expand_once(ast, env), 0)

  defp do_expand_once({:__aliases__, meta, _} = original, env) do
    case expand_alias(original, meta, env) do
      atom when is_atom(atom) -> {atom, true}
      _ -> {original, false}
    end
  end

  defp do_expand_once({:__MODULE__, _, context}, env) when is_atom(context),
    do: {env.module, true}

  defp do_expand_once({:__DIR__, _, context}, env) when is_atom(context) do
    {:filename.dirname(env.file), true}
  end

  defp do_expand_once({:__ENV__, _, context}, env) when is_atom(context) do
    env = Map.put(env, :lexical_tracker, nil)
    {{:%{}, [], Map.to_list(env) |> Enum.map(fn {key, value} -> {key, escape(value)} end)}, true}
  end

  defp do_expand_once({name, meta, context} = original, _env)
       when is_atom(name) and is_list(meta) and is_atom(context) do
    {original, false}
  end

  # In a function, an attribute is its value.
  defp do_expand_once({:@, meta, [{name, _, context}]}, %{module: module, function: {_, _}} = env)
       when is_atom(name) and is_atom(context) and module != nil do
    line = Keyword.get(meta, :line, env.line)
    {escape(Module.__get_attribute__(module, name, line)), true}
  end

  defp do_expand_once({name, meta, args} = original, env)
       when is_atom(name) and is_list(args) and is_list(meta) do
    arity = length(args)

    if special_form?(name, arity) do
      {original, false}
    else
      expand_local(original, name, arity, args, meta, env)
    end
  end

  defp do_expand_once({{:., _, [left, name]}, meta, args} = original, env)
       when is_atom(name) and is_list(args) and is_list(meta) do
    case expand_receiver(left, env) do
      module when is_atom(module) -> expand_remote(original, module, name, args, meta, env)
      _ -> {original, false}
    end
  end

  defp do_expand_once(other, _env), do: {other, false}

  defp expand_receiver({:__aliases__, _, _} = alias, env), do: expand_once(alias, env)
  defp expand_receiver({:__MODULE__, _, context}, env) when is_atom(context), do: env.module
  defp expand_receiver(other, _env), do: other

  defp expand_alias({:__aliases__, _, [:"Elixir" | rest]}, _meta, _env), do: Module.concat(rest)

  defp expand_alias({:__aliases__, _, [head | rest] = parts}, meta, env) when is_atom(head) do
    if :lists.all(&is_atom/1, rest) do
      case alias_target(meta, head, env) do
        nil -> Module.concat(parts)
        {:whole, module} -> module
        target -> Module.concat([target | rest])
      end
    end
  end

  defp expand_alias({:__aliases__, _, [head | rest]}, _meta, env) do
    case expand(head, env) do
      atom when is_atom(atom) and atom != nil -> Module.concat([atom | rest])
      _ -> nil
    end
  end

  defp alias_target(meta, head, env) do
    case from_meta(meta, :alias, nil) do
      nil -> used_alias(:lists.keyfind(Module.concat([head]), 1, env.aliases), env)
      false -> nil
      atom -> {:whole, atom}
    end
  end

  defp used_alias(false, _env), do: nil

  defp used_alias({alias, target}, env) do
    :cordial.use_alias(env.lexical_tracker, alias)
    target
  end

  defp expand_local(original, name, arity, args, meta, env) do
    case find_macro(name, arity, meta, env) do
      nil ->
        env = %{env | line: from_meta(meta, :line, env.line)}
        run = fn -> :cordial.expand_local_macro(name, args, env) end

        case traced(run, env.module, name, arity, env) do
          {:ok, result} -> {result, true}
          :error -> {original, false}
        end

      module ->
        # What the compiler itself knows, such as `@`, has no code to run.
        if :cordial.ensure_loaded(module) and
             :erlang.function_exported(module, macro_function(name), arity + 1),
           do: {call_macro(module, name, args, meta, env), true},
           else: {original, false}
    end
  end

  defp macro_function(name), do: :erlang.binary_to_atom("MACRO-" <> :erlang.atom_to_binary(name))

  # This runs while the library itself is compiled: it needs no module but `:lists`.
  defp find_macro(name, arity, meta, env) do
    case find_imported(from_meta(meta, :imports, []), name, arity) do
      nil ->
        if importing(env.functions, {name, arity}),
          do: nil,
          else: importing(env.macros, {name, arity})

      module ->
        module
    end
  end

  defp find_imported([{arity, module} | imports], name, arity) do
    if macro?(module, name, arity), do: module, else: find_imported(imports, name, arity)
  end

  defp find_imported([_ | imports], name, arity), do: find_imported(imports, name, arity)
  defp find_imported([], _name, _arity), do: nil

  # The module from which a name is imported, or nil.
  defp importing([{module, pairs} | imports], pair) do
    if :lists.member(pair, pairs), do: module, else: importing(imports, pair)
  end

  defp importing([], _pair), do: nil

  defp from_meta(meta, key, default) do
    case :lists.keyfind(key, 1, meta) do
      {_, value} -> value
      false -> default
    end
  end

  defp macro?(module, name, arity) do
    :cordial.ensure_loaded(module) and macro_exported?(module, name, arity)
  end

  defp expand_remote(original, module, name, args, meta, env) do
    required? = module == Kernel or :lists.member(module, env.requires)

    if required? and macro?(module, name, length(args)) do
      {call_macro(module, name, args, meta, env), true}
    else
      {original, false}
    end
  end

  # Runs a macro; the trace of what it raises goes on with the place of its call instead of what runs it.
  defp traced(run, module, name, arity, env) do
    run.()
  catch
    kind, reason ->
      called = {module, name, arity, [file: ~c"expanding macro"]}
      inside = :lists.takewhile(&inside?(&1, macro_function(name)), __STACKTRACE__)
      :erlang.raise(kind, reason, inside ++ [called | Macro.Env.stacktrace(env)])
  end

  defp inside?({_module, function, _arity, _location}, function), do: false
  defp inside?({__MODULE__, :traced, _arity, _location}, _function), do: false
  defp inside?(_entry, _function), do: true

  # A macro's own variables, aliases and directives get a counter, so that each expansion has its own.
  defp call_macro(module, name, args, meta, env) do
    :cordial.use_macro(env.lexical_tracker, module, name, length(args))
    env = %{env | line: from_meta(meta, :line, env.line)}

    run = fn -> apply(module, macro_function(name), [env | args]) end
    result = traced(run, module, name, length(args), env)

    counter = {env.module, :erlang.unique_integer([:positive])}

    prewalk(result, fn
      {var, meta, ^module} when is_atom(var) and is_list(meta) ->
        {var, with_counter(meta, counter), module}

      {name, meta, args}
      when name in [:__aliases__, :alias, :require, :import] and is_list(meta) and is_list(args) ->
        if quoted?(meta), do: {name, with_counter(meta, counter), args}, else: {name, meta, args}

      other ->
        other
    end)
  end

  defp quoted?(meta), do: :lists.keymember(:alias, 1, meta) or :lists.keymember(:context, 1, meta)

  defp with_counter(meta, counter) do
    if :lists.keymember(:counter, 1, meta), do: meta, else: [{:counter, counter} | meta]
  end

  @doc """
  Gives the words of a name with underscores between them, in small letters.

  ## Examples

      iex> Macro.underscore("SomeModule.HTTPServer")
      "some_module/http_server"

  """
  @spec underscore(atom | String.t()) :: String.t()
  def underscore(atom_or_string)

  def underscore(atom) when is_atom(atom) do
    "Elixir." <> rest = Atom.to_string(atom)
    underscore(rest)
  end

  def underscore(<<char, rest::binary>>),
    do: IO.iodata_to_binary([small(char) | underscored(rest, char)])

  def underscore(""), do: ""

  defp underscored(<<char, next, rest::binary>>, _previous)
       when char in ?A..?Z and next not in ?A..?Z and next != ?. and next != ?_ do
    [?_, small(char) | underscored(<<next, rest::binary>>, char)] |> after_dot(next, rest)
  end

  defp underscored(<<char, rest::binary>>, previous)
       when char in ?A..?Z and previous not in ?A..?Z and previous != ?_ do
    [?_, small(char) | underscored(rest, char)]
  end

  defp underscored(<<?., char, rest::binary>>, _previous),
    do: [?/, small(char) | underscored(rest, char)]

  defp underscored(<<char, rest::binary>>, _previous), do: [small(char) | underscored(rest, char)]
  defp underscored(<<>>, _previous), do: []

  defp after_dot(iodata, _next, _rest), do: iodata

  defp small(char) when char in ?A..?Z, do: char + 32
  defp small(char), do: char

  @doc """
  Gives the words of a name with capitals and without underscores.

  ## Examples

      iex> Macro.camelize("foo_bar/baz")
      "FooBar.Baz"

  """
  @spec camelize(String.t()) :: String.t()
  def camelize(string)
  def camelize(""), do: ""
  def camelize(<<?_, rest::binary>>), do: camelize(rest)
  def camelize(<<char, rest::binary>>), do: IO.iodata_to_binary([capital(char) | camelized(rest)])

  defp camelized(<<?_, ?_, rest::binary>>), do: camelized(<<?_, rest::binary>>)

  defp camelized(<<?_, char, rest::binary>>) when char in ?a..?z do
    [capital(char) | camelized(rest)]
  end

  defp camelized(<<?_, char, rest::binary>>) when char in ?0..?9, do: [char | camelized(rest)]
  defp camelized(<<?_>>), do: []
  defp camelized(<<?/, rest::binary>>), do: [?. | [camelize(rest)]]
  defp camelized(<<char, rest::binary>>), do: [char | camelized(rest)]
  defp camelized(<<>>), do: []

  defp capital(char) when char in ?a..?z, do: char - 32
  defp capital(char), do: char

  @doc """
  Tells what kind of name an atom is: `:alias`, `:identifier`, `:unquoted` or `:quoted`.

  ## Examples

      iex> Macro.classify_atom(:foo)
      :identifier
      iex> Macro.classify_atom(Foo)
      :alias
      iex> Macro.classify_atom(:"foo bar")
      :quoted

  """
  @doc since: "1.14.0"
  @spec classify_atom(atom) :: :alias | :identifier | :quoted | :unquoted
  def classify_atom(atom) do
    case classify(atom) do
      :alias -> :alias
      :identifier -> :identifier
      kind when kind in [:unquoted_operator, :not_callable] -> :unquoted
      _ -> :quoted
    end
  end

  @not_callable [:%, :%{}, :{}, :<<>>, :..., :.., :., :..//, :->]

  defp classify(atom) do
    cond do
      atom in @not_callable -> :not_callable
      atom in [:"::", :"^^^", :"~~~", :"<|>"] -> :quoted_operator
      operator?(atom, 1) or operator?(atom, 2) -> :unquoted_operator
      true -> classify_text(Atom.to_string(atom))
    end
  end

  defp classify_text("Elixir"), do: :alias_root

  defp classify_text("Elixir." <> rest) do
    if rest |> :binary.split(".", [:global]) |> Enum.all?(&alias_part?/1),
      do: :alias,
      else: :other
  end

  defp classify_text(text) do
    case text do
      <<first, _::binary>> when first in ?A..?Z -> if name?(text), do: :not_callable, else: :other
      _ -> identifier_kind(text)
    end
  end

  defp alias_part?(<<first, rest::binary>>) when first in ?A..?Z, do: ascii_name?(rest)
  defp alias_part?(_), do: false

  defp ascii_name?(<<char, rest::binary>>)
       when char in ?a..?z or char in ?A..?Z or char in ?0..?9 or char == ?_,
       do: ascii_name?(rest)

  defp ascii_name?(rest), do: rest == ""

  defp identifier_kind(text) do
    cond do
      not name?(text) or String.normalize(text, :nfc) != text -> :other
      identifier?(text, false) and not capital?(text) -> :identifier
      true -> :not_callable
    end
  end

  defp name?(text), do: identifier?(text, true)

  defp capital?(<<first::utf8, _::binary>>),
    do: String.downcase(<<first::utf8>>) != <<first::utf8>>

  # With `at?`, signs like `@` may stand inside, as in names of nodes.
  defp identifier?(<<char, rest::binary>>, at?)
       when char in ?a..?z or char == ?_ or (at? and char in ?A..?Z) do
    identifier_rest?(rest, at?)
  end

  defp identifier?(<<char::utf8, rest::binary>>, at?) when char > 127 do
    :cordial.identifier_start?(char) and identifier_rest?(rest, at?)
  end

  defp identifier?(_text, _at?), do: false

  defp identifier_rest?(<<char, rest::binary>>, at?)
       when char in ?a..?z or char in ?A..?Z or char in ?0..?9 or char == ?_ or
              (at? and char == ?@),
       do: identifier_rest?(rest, at?)

  defp identifier_rest?(<<char>>, _at?) when char in [??, ?!], do: true
  defp identifier_rest?(<<>>, _at?), do: true

  defp identifier_rest?(<<char::utf8, rest::binary>>, at?) when char > 127 do
    :cordial.identifier_continue?(char) and identifier_rest?(rest, at?)
  end

  defp identifier_rest?(_rest, _at?), do: false

  @doc ~S"""
  Gives the text of an atom as it stands in code: as a literal, a key, or a called name.

  ## Examples

      iex> Macro.inspect_atom(:literal, :foo)
      ":foo"
      iex> Macro.inspect_atom(:key, :"foo bar")
      "\"foo bar\":"
      iex> Macro.inspect_atom(:remote_call, :+)
      "+"

  """
  @doc since: "1.14.0"
  @spec inspect_atom(:literal | :key | :remote_call, atom, keyword) :: binary
  def inspect_atom(source_format, atom, opts \\ [])

  def inspect_atom(:literal, atom, _opts) when is_nil(atom) or is_boolean(atom) do
    Atom.to_string(atom)
  end

  def inspect_atom(:literal, atom, opts) when is_atom(atom) do
    text = Atom.to_string(atom)

    case classify(atom) do
      :alias -> binary_part(text, 7, byte_size(text) - 7)
      :alias_root -> text
      kind when kind in [:identifier, :unquoted_operator, :not_callable] -> ":" <> text
      _ -> ":" <> quoted_atom(text, opts)
    end
  end

  def inspect_atom(:key, atom, opts) when is_atom(atom) do
    text = Atom.to_string(atom)

    case classify(atom) do
      kind when kind in [:identifier, :unquoted_operator, :not_callable, :alias_root] ->
        text <> ":"

      _ ->
        quoted_atom(text, opts) <> ":"
    end
  end

  def inspect_atom(:remote_call, atom, opts) when is_atom(atom) do
    text = Atom.to_string(atom)

    case classify(atom) do
      kind when kind in [:identifier, :unquoted_operator, :quoted_operator] -> text
      _ -> quoted_atom(text, opts)
    end
  end

  defp quoted_atom(text, opts) do
    escaped =
      case Keyword.get(opts, :escape) do
        nil -> text |> Inspect.BitString.escape(?") |> elem(0)
        fun -> fun.(text, ?")
      end

    IO.iodata_to_binary([?", escaped, ?"])
  end

  @doc ~S"""
  Turns the escapes of a text into what they stand for.

  ## Examples

      iex> Macro.unescape_string("a\\nb")
      "a\nb"

  """
  @spec unescape_string(String.t()) :: String.t()
  def unescape_string(string), do: unescape_string(string, &default_escape/1)

  @doc ~S"""
  Turns the escapes of a text into what `map` gives for them.

  `map` gets the character after the backslash and gives another, `nil`, or `false` to keep it;
  it is asked with `:newline`, `:unicode` and `:hex` whether those are escapes.

  ## Examples

      iex> Macro.unescape_string("a\\nb", fn _ -> false end)
      "a\\nb"

  """
  @spec unescape_string(String.t(), (non_neg_integer -> non_neg_integer | false)) :: String.t()
  def unescape_string(string, map) when is_binary(string) and is_function(map, 1) do
    IO.iodata_to_binary(unescape(string, map))
  end

  defp default_escape(:newline), do: true
  defp default_escape(:unicode), do: true
  defp default_escape(:hex), do: true
  defp default_escape(?0), do: 0
  defp default_escape(?a), do: ?\a
  defp default_escape(?b), do: ?\b
  defp default_escape(?d), do: ?\d
  defp default_escape(?e), do: ?\e
  defp default_escape(?f), do: ?\f
  defp default_escape(?n), do: ?\n
  defp default_escape(?r), do: ?\r
  defp default_escape(?s), do: ?\s
  defp default_escape(?t), do: ?\t
  defp default_escape(?v), do: ?\v
  defp default_escape(char), do: char

  defp unescape(<<?\\, ?x, rest::binary>>, map) do
    if map.(:hex) do
      {byte, rest} = hex_escape(rest)
      [byte | unescape(rest, map)]
    else
      kept(?x, rest, map)
    end
  end

  defp unescape(<<?\\, ?u, rest::binary>>, map) do
    if map.(:unicode) do
      {char, rest} = unicode_escape(rest)
      [<<char::utf8>> | unescape(rest, map)]
    else
      kept(?u, rest, map)
    end
  end

  defp unescape(<<?\\, ?\r, ?\n, rest::binary>>, map) do
    if map.(:newline), do: unescape(rest, map), else: [?\\, ?\r, ?\n | unescape(rest, map)]
  end

  defp unescape(<<?\\, ?\n, rest::binary>>, map) do
    if map.(:newline), do: unescape(rest, map), else: [?\\, ?\n | unescape(rest, map)]
  end

  defp unescape(<<?\\, char, rest::binary>>, map), do: kept(char, rest, map)
  defp unescape(<<char, rest::binary>>, map), do: [char | unescape(rest, map)]
  defp unescape(<<>>, _map), do: []

  defp kept(char, rest, map) do
    case map.(char) do
      false -> [?\\, char | unescape(rest, map)]
      other -> [other | unescape(rest, map)]
    end
  end

  defp hex_escape(<<?{, rest::binary>>) do
    {char, rest} = braced(rest)
    {<<char::utf8>>, rest}
  end

  defp hex_escape(<<a, b, rest::binary>>), do: {read_hex(<<a, b>>, "\\xHH"), rest}
  defp hex_escape(_rest), do: bad_hex()

  defp unicode_escape(<<?{, rest::binary>>), do: braced(rest)

  defp unicode_escape(<<digits::binary-size(4), rest::binary>>) do
    {code_point(read_hex(digits, "\\uHHHH")), rest}
  end

  defp unicode_escape(_rest), do: bad_unicode()

  defp braced(rest) do
    case :binary.split(rest, "}") do
      [digits, rest] when byte_size(digits) in 1..6 ->
        {code_point(read_hex(digits, "\\u{H*}")), rest}

      _ ->
        bad_unicode()
    end
  end

  defp read_hex(digits, kind) do
    case Integer.parse(digits, 16) do
      {number, ""} -> number
      _ -> if kind == "\\xHH", do: bad_hex(), else: bad_unicode()
    end
  end

  defp code_point(number) when number in 0..0xD7FF or number in 0xE000..0x10FFFF, do: number

  defp code_point(number) do
    raise ArgumentError,
          "invalid or reserved Unicode code point \\u{#{Integer.to_string(number, 16)}}"
  end

  @spec bad_hex :: no_return
  defp bad_hex do
    raise ArgumentError,
          "invalid hex escape character, expected \\xHH where H is a hexadecimal digit"
  end

  @spec bad_unicode :: no_return
  defp bad_unicode do
    raise ArgumentError,
          "invalid Unicode escape character, expected \\uHHHH or \\u{H*} where H is a hexadecimal digit"
  end

  @doc ~S"""
  Gives the text of an expression.

  ## Examples

      iex> Macro.to_string(quote(do: foo.bar("baz", 1 + x)))
      "foo.bar(\"baz\", 1 + x)"

  """
  @spec to_string(t) :: String.t()
  def to_string(tree) do
    tree |> Code.quoted_to_algebra() |> Inspect.Algebra.format(98) |> IO.iodata_to_binary()
  end

  @doc """
  Gives the text of an expression, in which `fun` has the last word: it is given each node and its text, inner nodes first, and gives
  the text to use.

  The layout is plain: all calls have parentheses, and lines are as long as they come.
  """
  @deprecated "Use Macro.to_string/1 instead"
  @spec to_string(t, (t, String.t() -> String.t())) :: String.t()
  def to_string(tree, fun), do: Macro.MarkedText.of(tree, fun)

  @doc false
  # Precedence and associativity of a binary operator, or nil.
  def __binary__(operator), do: @binary_operators[operator]

  @doc false
  # Precedence of a unary operator, or nil.
  def __unary__(operator), do: @unary_operators[operator]

  @doc """
  Gives the code that `dbg/2` stands for: it prints the code and its value.

  ## Examples

      iex> is_tuple(Macro.dbg(quote(do: 1 + 1), [], __ENV__))
      true

  """
  @doc since: "1.14.0"
  @spec dbg(t, t, Macro.Env.t()) :: t
  def dbg(code, options, %{__struct__: Macro.Env} = env), do: Macro.Dbg.code(code, options, env)

  @doc false
  def __dbg__(header, noted, options), do: Macro.Dbg.print(header, noted, options)
end
