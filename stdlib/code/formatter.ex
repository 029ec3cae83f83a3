defmodule Code.Formatter do
  @moduledoc false

  # Quoted expressions as documents of `Inspect.Algebra`.
  #
  # The forms come with the parser's token metadata and with every literal wrapped in a `:__block__`, so that what a
  # program does not see (how a number was written, where lines ended) is known. `Code.Normalizer` gives forms without
  # metadata this shape.
  #
  # `form/3` makes a document of a form. It is told the *place* the form stands at, which decides whether a call may
  # leave out its parentheses, and it threads a context, of which only the comments still to be placed change:
  #
  #   * `:statement` - one of a sequence
  #   * `:operand` - the right side of an operator, and wherever nothing else follows
  #   * `:argument`, `:only_argument` - in parentheses or brackets, among others or alone
  #   * `:bare_argument`, `:only_bare_argument` - of a call without parentheses

  import Inspect.Algebra, except: [format: 2]

  alias Code.Formatter.{Calls, Clauses, Containers, Migration, Operators, Sequence, Text}

  # Calls that are written without parentheses, and with how many arguments.
  @bare_calls [
    # Special forms.
    alias: 1..2,
    case: 2,
    cond: 1,
    for: :*,
    import: 1..2,
    quote: 1..2,
    receive: 1,
    require: 1..2,
    try: 1,
    with: :*,
    # Kernel.
    def: 1..2,
    defp: 1..2,
    defguard: 1,
    defguardp: 1,
    defmacro: 1..2,
    defmacrop: 1..2,
    defmodule: 2,
    defdelegate: 2,
    defexception: 1,
    defoverridable: 1,
    defstruct: 1,
    destructure: 2,
    raise: 1..2,
    reraise: 2..3,
    if: 2,
    unless: 2,
    use: 1..2,
    # Records.
    defrecord: 2..3,
    defrecordp: 2..3,
    # Tests.
    assert: 1..2,
    assert_in_delta: 3..4,
    assert_raise: 2..3,
    assert_receive: 1..3,
    assert_received: 1..2,
    doctest: 1..2,
    refute: 1..2,
    refute_in_delta: 3..4,
    refute_receive: 1..3,
    refute_received: 1..2,
    setup: 1..2,
    setup_all: 1..2,
    test: 1..2,
    # Configuration.
    config: 2..3,
    import_config: 1
  ]

  @doc """
  Makes a document of the forms and comments of a whole text.
  """
  def document(forms, opts) do
    ctx = context(opts)
    last = 9_999_999
    {doc, _ctx} = Sequence.block(forms, 0, last, ctx)
    doc
  end

  defp context(opts) do
    migrate = Keyword.get(opts, :migrate, false)

    %{
      comments: opts |> Keyword.get(:comments, []) |> Enum.map(&%{&1 | text: comment(&1.text)}),
      bare_calls: Keyword.get(opts, :locals_without_parens, []) ++ bare_calls(),
      sigils: Map.new(Keyword.get(opts, :sigils, []), &sigil/1),
      file: Keyword.get(opts, :file),
      escape: Keyword.get(opts, :escape, true),
      nesting: 2,
      keeps_lines: Keyword.get(opts, :keeps_lines, true),
      force_do: Keyword.get(opts, :force_do_end_blocks, false),
      migrate_bitstrings: Keyword.get(opts, :migrate_bitstring_modifiers, migrate),
      migrate_charlists: Keyword.get(opts, :migrate_charlists_as_sigils, migrate),
      migrate_unless: Keyword.get(opts, :migrate_unless, migrate)
    }
  end

  # A blank follows the signs a comment begins with.
  defp comment("#!" <> _ = text), do: text

  defp comment(text) do
    rest = String.trim_leading(text, "#")
    signs = binary_part(text, 0, byte_size(text) - byte_size(rest))
    if rest == "" or String.starts_with?(rest, " "), do: text, else: signs <> " " <> rest
  end

  defp sigil({name, fun} = pair) when is_atom(name) and is_function(fun, 2) do
    letters = Atom.to_string(name)
    if letters == String.upcase(letters), do: {:"sigil_#{name}", fun}, else: refuse_sigil(pair)
  end

  defp sigil(pair), do: refuse_sigil(pair)

  @spec refuse_sigil(term) :: no_return
  defp refuse_sigil(pair) do
    raise ArgumentError,
          ":sigils must be a keyword list with uppercased atoms as keys and an anonymous function " <>
            "expecting two arguments as value, got: #{inspect([pair])}"
  end

  @doc """
  Lists the calls that are written without parentheses, as pairs of name and arity.
  """
  def bare_calls do
    for {name, arities} <- @bare_calls, arity <- List.wrap(arities(arities)), do: {name, arity}
  end

  defp arities(_.._//_ = range), do: Enum.to_list(range)
  defp arities(arity), do: arity

  @doc """
  Makes a document of a form at a place; gives it with the context after it.
  """
  def form(form, place, ctx)

  def form({:__block__, meta, [literal]}, place, ctx) do
    cond do
      is_list(literal) and charlist?(meta) -> Text.charlist(literal, meta, ctx)
      match?([{:->, _, _} | _], literal) -> Clauses.parens(literal, ctx)
      is_list(literal) -> Containers.list(literal, meta, ctx)
      is_binary(literal) -> Text.string(literal, meta, ctx)
      is_atom(literal) -> {Text.atom(literal, ctx), ctx}
      is_integer(literal) -> {Text.integer(meta[:token]), ctx}
      is_float(literal) -> {Text.float(meta[:token]), ctx}
      match?({_, _}, literal) -> Containers.tuple(Tuple.to_list(literal), meta, ctx)
      match?({:unquote_splicing, _, [_]}, literal) -> spliced(literal, ctx)
      match?({_, _, _}, literal) -> form(literal, place, ctx)
    end
  end

  def form({:__block__, _, []}, _place, ctx), do: {"nil", ctx}
  def form({:__block__, _, _} = block, _place, ctx), do: parens(block, ctx)

  def form({:__aliases__, _, [head | tail]}, _place, ctx) do
    {doc, ctx} =
      if is_atom(head),
        do: {string(Atom.to_string(head)), ctx},
        else: Operators.guarded(head, ctx)

    {Enum.reduce(tail, doc, &concat(&2, string("." <> Atom.to_string(&1)))), ctx}
  end

  def form({:<<>>, meta, parts}, _place, ctx) do
    cond do
      delimiter = meta[:delimiter] -> Text.interpolated(parts, delimiter, meta, ctx)
      true -> Containers.bits(parts, meta, ctx)
    end
  end

  def form({{:., _, [List, :to_charlist]}, meta, [parts]} = call, place, ctx)
      when is_list(parts) do
    case meta[:delimiter] do
      nil -> Calls.remote(call, place, ctx)
      delimiter -> Text.interpolated(parts, delimiter, meta, ctx)
    end
  end

  def form({{:., _, [:erlang, :binary_to_atom]}, meta, [{:<<>>, _, parts}, :utf8]}, _place, ctx) do
    Text.interpolated_atom(parts, meta, ctx)
  end

  def form({{:., _, [Access, :get]}, _, [_, _]} = call, _place, ctx), do: Calls.access(call, ctx)

  def form({{:., _, [target]}, meta, args}, _place, ctx),
    do: Calls.anonymous(target, meta, args, ctx)

  def form({{:., _, [target, :{}]}, meta, args}, _place, ctx) do
    Containers.multi_alias(target, args, meta, ctx)
  end

  def form({{:., _, [_, _]}, _, args} = call, place, ctx) when is_list(args) do
    Calls.remote(call, place, ctx)
  end

  def form({{_, _, _} = target, meta, args}, place, ctx) when is_list(args) do
    Calls.called(target, meta, args, place, ctx)
  end

  def form({:%, _, [name, {:%{}, meta, args}]}, _place, ctx) do
    Containers.struct(name, args, meta, ctx)
  end

  def form({:%{}, meta, args}, _place, ctx), do: Containers.map(args, meta, ctx)
  def form({:{}, meta, args}, _place, ctx), do: Containers.tuple(args, meta, ctx)

  def form({:fn, meta, [{:->, _, _} | _] = clauses}, _place, ctx),
    do: Clauses.function(clauses, meta, ctx)

  def form({:..., _, []}, _place, ctx), do: {"...", ctx}

  def form({:.., _, []}, place, ctx) do
    {if(place in [:bare_argument, :only_bare_argument], do: "(..)", else: ".."), ctx}
  end

  def form({name, _, context}, _place, ctx) when is_atom(name) and is_atom(context) do
    {string(Atom.to_string(name)), ctx}
  end

  def form({name, meta, args} = form, place, ctx) when is_atom(name) and is_list(args) do
    case if(ctx.migrate_unless, do: Migration.unless_as_if(form), else: form) do
      ^form ->
        with :error <- Text.sigil(form, ctx),
             :error <- Operators.operator(name, meta, args, place, ctx) do
          Calls.local(name, meta, args, place, ctx)
        end

      migrated ->
        form(migrated, place, ctx)
    end
  end

  def form([{:->, _, _} | _] = clauses, _place, ctx), do: Clauses.parens(clauses, ctx)

  def form([{_, _} | _] = pairs, _place, ctx), do: Containers.pairs(pairs, :break, ctx)

  def form([_ | tail] = list, place, ctx) when is_list(tail) and length(list) > 0 do
    form({:__block__, [], [list]}, place, ctx)
  end

  def form({key, value}, place, ctx), do: Containers.pair(key, value, place, ctx)

  # What has no source form.
  def form(term, _place, ctx), do: {string(inspect(term)), ctx}

  # In parentheses, it becomes a block whatever it gives.
  defp spliced(form, ctx) do
    {doc, ctx} = form(form, :statement, ctx)
    {in_parens(doc), ctx}
  end

  defp charlist?(meta), do: meta[:delimiter] in ["'", "'''"]

  defp parens({:__block__, meta, _} = block, ctx) do
    {doc, ctx} = Sequence.block(block, line(meta), closing_line(meta), ctx)
    {enclosed("(", doc, ")"), ctx}
  end

  # What the other modules share.

  @doc "The line that metadata tells, or 0."
  def line(meta), do: Keyword.get(meta, :line, 0)

  @doc "The line of the closing token, or the last there can be."
  def closing_line(meta), do: place_line(meta, :closing)

  @doc "The line of `end`."
  def end_line(meta), do: place_line(meta, :end)

  defp place_line(meta, key), do: meta |> Keyword.get(key, []) |> Keyword.get(:line, 0)

  @doc "Whether a line ended after the token, and that is to be kept."
  def broken?(_meta, %{keeps_lines: false}), do: false
  def broken?(meta, _ctx), do: Keyword.get(meta, :newlines, 0) > 0

  @doc "Puts delimiters around a document; all on one line, or the document indented on lines of its own."
  def enclosed(left, doc, right) do
    if doc == :doc_nil do
      concat(left, right)
    else
      group(glue(nest(glue(left, "", doc), 2, :break), "", right))
    end
  end

  @doc "Puts parentheses around a document."
  def in_parens(doc), do: concat(["(", nest(doc, :cursor), ")"])

  @doc "Lets the last document of a line break in itself rather than the line, if it is one that may."
  def letting_break(true, doc, fun) do
    doc |> next_break_fits(:enabled) |> fun.() |> next_break_fits(:disabled)
  end

  def letting_break(false, doc, fun), do: fun.(doc)

  @doc "The place of an operand at `place`: one of many, unless it is a statement or operand."
  def many(:only_bare_argument, _otherwise), do: :bare_argument
  def many(:only_argument, _otherwise), do: :argument
  def many(place, _otherwise) when place in [:argument, :bare_argument], do: place
  def many(_place, otherwise), do: otherwise

  @doc "Takes the group off a document."
  def ungroup({:doc_group, doc, _}), do: doc
  def ungroup(doc), do: doc
end
