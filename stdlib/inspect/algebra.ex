defmodule Inspect.Algebra do
  @moduledoc """
  Documents: text that knows where its lines may be broken.

  A document is a string, or made of others by the functions here. `format/2` lays it out for a
  width, after Christian Lindig's "Strictly Pretty". A *group* is laid out on one line if it
  fits; if not, all its strict breaks become line breaks, while each flex break does so only if
  what follows it does not fit.

  Layout works through a list of documents still to come, so deep nesting needs no stack.
  """

  @typedoc "A document."
  @type t ::
          binary
          | :doc_line
          | :doc_nil
          | doc_break
          | doc_collapse
          | doc_color
          | doc_cons
          | doc_fits
          | doc_force
          | doc_group
          | doc_nest
          | doc_string
          | doc_limit

  @typep doc_break :: {:doc_break, binary, :flex | :strict}
  @typep doc_collapse :: {:doc_collapse, pos_integer}
  @typep doc_color :: {:doc_color, t, IO.ANSI.ansidata()}
  @typep doc_cons :: {:doc_cons, t, t}
  @typep doc_fits :: {:doc_fits, t, :enabled | :disabled}
  @typep doc_force :: {:doc_force, t}
  @typep doc_group :: {:doc_group, t, :normal | :optimistic | :pessimistic | :inherit}
  @typep doc_limit :: {:doc_limit, t, pos_integer | :infinity}
  @typep doc_nest :: {:doc_nest, t, :cursor | :reset | non_neg_integer, :always | :break}
  @typep doc_string :: {:doc_string, t, non_neg_integer}

  defguardp is_limit(limit) when limit == :infinity or (is_integer(limit) and limit >= 0)

  @doc """
  Tells whether a term is a document. Allowed in guards.

  ## Examples

      iex> require Inspect.Algebra
      iex> Inspect.Algebra.is_doc("a")
      true

  """
  @doc guard: true
  defmacro is_doc(doc) do
    case Macro.Env.in_guard?(__CALLER__) do
      true ->
        doc_guard(doc)

      false ->
        quote generated: true do
          doc = unquote(doc)
          unquote(doc_guard(quote(do: doc)))
        end
    end
  end

  defp doc_guard(doc) do
    kinds =
      [:doc_string, :doc_cons, :doc_nest, :doc_break, :doc_group, :doc_fits, :doc_force] ++
        [:doc_collapse, :doc_color, :doc_limit]

    quote do
      is_binary(unquote(doc)) or unquote(doc) in [:doc_nil, :doc_line] or
        (is_tuple(unquote(doc)) and tuple_size(unquote(doc)) > 0 and
           elem(unquote(doc), 0) in unquote(kinds))
    end
  end

  @doc """
  Turns a term into a document, by the `Inspect` protocol.

  ## Examples

      iex> Inspect.Algebra.to_doc(:a, %Inspect.Opts{})
      ":a"

  """
  @spec to_doc(any, Inspect.Opts.t()) :: t
  def to_doc(term, opts)

  def to_doc(term, %Inspect.Opts{inspect_fun: nil} = opts) do
    to_doc(term, %{opts | inspect_fun: &Inspect.inspect/2})
  end

  def to_doc(%_{} = struct, %Inspect.Opts{structs: false} = opts) do
    Inspect.Map.inspect_as_map(struct, opts)
  end

  def to_doc(%_{} = struct, %Inspect.Opts{inspect_fun: fun} = opts) do
    try do
      fun.(struct, opts)
    rescue
      # While an error about a struct is put together, the struct may be inspected once more.
      caught ->
        if Process.get(:inspect_trap) do
          Inspect.Map.inspect_as_map(struct, opts)
        else
          failed(struct, caught, __STACKTRACE__, opts)
        end
    end
  end

  def to_doc(term, %Inspect.Opts{inspect_fun: fun} = opts), do: fun.(term, opts)

  defp failed(struct, caught, stacktrace, opts) do
    Process.put(:inspect_trap, true)

    shown =
      struct
      |> Inspect.Map.inspect_as_map(%{opts | syntax_colors: [], inspect_fun: &Inspect.inspect/2})
      |> format(opts.width)
      |> IO.iodata_to_binary()

    error =
      Inspect.Error.exception(exception: caught, stacktrace: stacktrace, inspected_struct: shown)

    if opts.safe do
      Inspect.inspect(error, %{opts | inspect_fun: &Inspect.inspect/2})
    else
      reraise(error, stacktrace)
    end
  after
    Process.delete(:inspect_trap)
  end

  @doc """
  Gives the empty document.

  ## Examples

      iex> Inspect.Algebra.empty()
      :doc_nil

  """
  @spec empty :: :doc_nil
  def empty, do: :doc_nil

  @doc """
  Makes a document of a string and counts its characters, not its bytes.

  ## Examples

      iex> Inspect.Algebra.string("é")
      {:doc_string, "é", 1}

  """
  @doc since: "1.6.0"
  @spec string(String.t()) :: doc_string
  def string(string) when is_binary(string), do: {:doc_string, string, String.length(string)}

  @doc """
  Joins two documents.

  ## Examples

      iex> Inspect.Algebra.concat("a", "b")
      {:doc_cons, "a", "b"}

  """
  @spec concat(t, t) :: t
  def concat(doc1, doc2), do: {:doc_cons, doc1, doc2}

  @doc """
  Joins the documents of a list.

  ## Examples

      iex> Inspect.Algebra.concat(["a", "b"])
      {:doc_cons, "a", "b"}

  """
  @spec concat([t]) :: t
  def concat(docs) when is_list(docs), do: fold(docs, &concat/2)

  @doc """
  Removes the limit of what is inspected in a document.

  ## Examples

      iex> Inspect.Algebra.no_limit("a")
      {:doc_limit, "a", :infinity}

  """
  @doc since: "1.14.0"
  @spec no_limit(t) :: t
  def no_limit(doc), do: {:doc_limit, doc, :infinity}

  @doc """
  Gives a break that is a space, or `string`, where the line goes on.

  ## Examples

      iex> Inspect.Algebra.break("-")
      {:doc_break, "-", :strict}

  """
  @spec break(binary) :: doc_break
  def break(string \\ " ") when is_binary(string), do: {:doc_break, string, :strict}

  @doc """
  Gives a break that breaks the line only if what follows does not fit.

  ## Examples

      iex> Inspect.Algebra.flex_break()
      {:doc_break, " ", :flex}

  """
  @doc since: "1.6.0"
  @spec flex_break(binary) :: doc_break
  def flex_break(string \\ " ") when is_binary(string), do: {:doc_break, string, :flex}

  @doc """
  Joins two documents with a break between them.

  ## Examples

      iex> Inspect.Algebra.glue("a", "-", "b")
      {:doc_cons, "a", {:doc_cons, {:doc_break, "-", :strict}, "b"}}

  """
  @spec glue(t, binary, t) :: t
  def glue(doc1, break_string \\ " ", doc2) when is_binary(break_string) do
    concat(doc1, concat(break(break_string), doc2))
  end

  @doc """
  Joins two documents with a flex break between them.

  ## Examples

      iex> Inspect.Algebra.flex_glue("a", "b")
      {:doc_cons, "a", {:doc_cons, {:doc_break, " ", :flex}, "b"}}

  """
  @doc since: "1.6.0"
  @spec flex_glue(t, binary, t) :: t
  def flex_glue(doc1, break_string \\ " ", doc2) when is_binary(break_string) do
    concat(doc1, concat(flex_break(break_string), doc2))
  end

  @doc """
  Groups a document: it is laid out on one line if it fits.

  With mode `:inherit` it is broken whenever the group around it is; with `:optimistic` it is
  broken only if what comes up to its first break does not fit; `:pessimistic` asks for what
  follows to fit as well.

  ## Examples

      iex> Inspect.Algebra.group("a")
      {:doc_group, "a", :self}

  """
  @spec group(t, :self | :inherit) :: doc_group
  def group(doc, mode \\ :self) when mode in [:self, :optimistic, :pessimistic, :inherit] do
    {:doc_group, doc, mode}
  end

  @doc """
  Joins two documents with a space.

  ## Examples

      iex> Inspect.Algebra.space("a", "b")
      {:doc_cons, "a", {:doc_cons, " ", "b"}}

  """
  @spec space(t, t) :: t
  def space(doc1, doc2), do: concat(doc1, concat(" ", doc2))

  @doc """
  Gives a line break that is always there.

  ## Examples

      iex> Inspect.Algebra.line()
      :doc_line

  """
  @doc since: "1.6.0"
  @spec line :: t
  def line, do: :doc_line

  @doc """
  Joins two documents with a line break.

  ## Examples

      iex> Inspect.Algebra.line("a", "b")
      {:doc_cons, "a", {:doc_cons, :doc_line, "b"}}

  """
  @spec line(t, t) :: t
  def line(doc1, doc2), do: concat(doc1, concat(line(), doc2))

  @doc """
  Joins up to `max` line breaks that follow into that many.

  ## Examples

      iex> Inspect.Algebra.collapse_lines(2)
      {:doc_collapse, 2}

  """
  @doc since: "1.6.0"
  @spec collapse_lines(pos_integer) :: doc_collapse
  def collapse_lines(max) when is_integer(max) and max > 0, do: {:doc_collapse, max}

  @doc """
  Indents the line breaks in a document.

  `:cursor` indents to the current column, `:reset` not at all. With `:break`, only broken groups
  are indented.

  ## Examples

      iex> Inspect.Algebra.nest("a", 2)
      {:doc_nest, "a", 2, :always}

  """
  @spec nest(t, non_neg_integer | :cursor | :reset, :always | :break) :: doc_nest | t
  def nest(doc, level, mode \\ :always)
  def nest(doc, 0, _mode), do: doc

  def nest(doc, level, mode)
      when (level in [:cursor, :reset] or (is_integer(level) and level > 0)) and
             mode in [:always, :break] do
    {:doc_nest, doc, level, mode}
  end

  @doc """
  Lets the next break count as a fit of the group, or with `:disabled` no longer.

  ## Examples

      iex> Inspect.Algebra.next_break_fits("a")
      {:doc_fits, "a", :enabled}

  """
  @doc since: "1.6.0"
  @spec next_break_fits(t, :enabled | :disabled) :: doc_fits
  def next_break_fits(doc, mode \\ :enabled) when mode in [:enabled, :disabled] do
    {:doc_fits, doc, mode}
  end

  @doc """
  Breaks the group a document stands in.

  ## Examples

      iex> Inspect.Algebra.force_unfit("a")
      {:doc_force, "a"}

  """
  @doc since: "1.6.0"
  @spec force_unfit(t) :: doc_force
  def force_unfit(doc), do: {:doc_force, doc}

  @doc deprecated: "Use color_doc/3 instead"
  def color(doc, key, opts), do: color_doc(doc, key, opts)

  @doc """
  Colours a document with an escape sequence, as `IO.ANSI` makes them.

  ## Examples

      iex> Inspect.Algebra.color("a", IO.ANSI.red())
      {:doc_color, "a", "\\e[31m"}

  """
  @doc since: "1.18.0"
  @spec color(t, binary) :: t
  def color(doc, color), do: {:doc_color, doc, color}

  @doc """
  Colours a document if the options have a colour for `key`.

  ## Examples

      iex> Inspect.Algebra.color_doc("a", :atom, %Inspect.Opts{})
      "a"

  """
  @doc since: "1.18.0"
  @spec color_doc(t, Inspect.Opts.color_key(), Inspect.Opts.t()) :: t
  def color_doc(doc, color_key, %Inspect.Opts{} = opts) do
    case opts.syntax_colors[color_key] do
      nil ->
        doc

      before ->
        reset = Keyword.get(opts.syntax_colors, :reset, :reset)
        concat({:doc_color, doc, ansi(before)}, {:doc_color, :doc_nil, ansi(reset)})
    end
  end

  defp ansi(color), do: color |> IO.ANSI.format_fragment(true) |> IO.iodata_to_binary()

  @doc deprecated: "Use fold/2 instead"
  def fold_doc(docs, folder_fun), do: fold(docs, folder_fun)

  @doc """
  Joins the documents of a list with a function, from the right.

  ## Examples

      iex> Inspect.Algebra.fold(["a", "b", "c"], fn doc, acc -> Inspect.Algebra.concat([doc, "!", acc]) end)
      {:doc_cons, "a", {:doc_cons, "!", {:doc_cons, "b", {:doc_cons, "!", "c"}}}}

  """
  @doc since: "1.18.0"
  @spec fold([t], (t, t -> t)) :: t
  def fold(docs, folder_fun)
  def fold([], _folder_fun), do: empty()
  def fold([doc], _folder_fun), do: doc

  def fold([doc | docs], folder_fun) when is_function(folder_fun, 2) do
    folder_fun.(doc, fold(docs, folder_fun))
  end

  @doc false
  @deprecated "Use a combination of concat/2 and nest/2 instead"
  def surround(left, doc, right), do: concat(concat(left, nest(doc, 1)), right)

  @doc false
  @deprecated "Use Inspect.Algebra.container_doc/6 instead"
  def surround_many(left, docs, right, %Inspect.Opts{} = opts, fun, separator \\ ",") do
    container_doc(left, docs, right, opts, fun, separator: separator)
  end

  @doc """
  Makes a document of a collection between delimiters, with a limit.

  `fun` makes a document of each element. `:separator` is put between elements; `:break` is
  `:strict`, `:flex`, or `:maybe`, which is `:flex` if all elements are plain text.

  ## Examples

      iex> doc = Inspect.Algebra.container_doc("[", [1, 2], "]", %Inspect.Opts{}, fn i, _ -> to_string(i) end)
      iex> IO.iodata_to_binary(Inspect.Algebra.format(doc, 80))
      "[1, 2]"

  """
  @doc since: "1.6.0"
  @spec container_doc(t, [term], t, Inspect.Opts.t(), (term, Inspect.Opts.t() -> t), keyword) :: t
  def container_doc(left, collection, right, inspect_opts, fun, opts \\ [])
  def container_doc(left, [], right, _inspect_opts, _fun, _opts), do: concat(left, right)

  def container_doc(left, collection, right, inspect_opts, fun, opts)
      when is_list(collection) and is_function(fun, 2) do
    break = Keyword.get(opts, :break, :maybe)
    separator = Keyword.get(opts, :separator, ",")
    limit = inspect_opts.limit
    {docs, plain?} = elements(collection, limit, inspect_opts, fun, [], break == :maybe)
    flex? = plain? or break == :flex
    docs = fold(docs, &join(&1, &2, flex?, separator))

    if flex? do
      group(concat(concat(left, nest(docs, 1)), right))
    else
      group(glue(nest(glue(left, "", docs), 2), "", right))
    end
  end

  defp elements([], _limit, _opts, _fun, docs, plain?), do: {:lists.reverse(docs), plain?}
  defp elements(_rest, 0, _opts, _fun, docs, plain?), do: {:lists.reverse(["..." | docs]), plain?}

  defp elements([head | tail], limit, opts, fun, docs, plain?) when is_list(tail) do
    limit = lower(limit)
    doc = fun.(head, %{opts | limit: limit})
    elements(tail, limit, opts, fun, [doc | docs], plain? and plain?(doc))
  end

  defp elements([head | tail], limit, opts, fun, docs, plain?) do
    limit = lower(limit)
    head = fun.(head, %{opts | limit: limit})
    tail = fun.(tail, %{opts | limit: limit})
    plain? = plain? and plain?(head) and plain?(tail)
    {:lists.reverse([join(head, tail, plain?, " |") | docs]), plain?}
  end

  defp lower(:infinity), do: :infinity
  defp lower(limit) when is_limit(limit), do: limit - 1

  defp join(:doc_nil, :doc_nil, _flex?, _separator), do: :doc_nil
  defp join(left, :doc_nil, _flex?, _separator), do: left
  defp join(:doc_nil, right, _flex?, _separator), do: right
  defp join(left, right, true, separator), do: flex_glue(concat(left, separator), right)
  defp join(left, right, false, separator), do: glue(concat(left, separator), right)

  defp plain?({:doc_cons, left, right}), do: plain?(left) and plain?(right)
  defp plain?({:doc_color, doc, _}), do: plain?(doc)
  defp plain?({:doc_string, _, _}), do: true
  defp plain?(:doc_nil), do: true
  defp plain?(doc), do: is_binary(doc)

  @doc ~S"""
  Lays a document out for a width; gives iodata.

  ## Examples

      iex> doc = Inspect.Algebra.group(Inspect.Algebra.glue("hello", "world"))
      iex> IO.iodata_to_binary(Inspect.Algebra.format(doc, 5))
      "hello\nworld"

  """
  @spec format(t, non_neg_integer | :infinity) :: iodata
  def format(doc, width) when is_limit(width) do
    width |> layout(0, [{0, :flat, doc}], []) |> text([])
  end

  # Puts the pieces in order and joins the line breaks that follow a collapse.
  defp text([], text), do: text

  defp text([{:collapse, max, indent} | pieces], text),
    do: text(pieces, collapse(text, max, 0, indent))

  defp text([piece | pieces], text), do: text(pieces, [piece | text])

  defp collapse(["\n" <> _ | text], max, count, indent),
    do: collapse(text, max, count + 1, indent)

  defp collapse(["" | text], max, count, indent), do: collapse(text, max, count, indent)
  defp collapse(text, _max, 0, _indent), do: text

  defp collapse(text, max, count, indent) do
    [:binary.copy("\n", min(max, count)), spaces(indent) | text]
  end

  # `todo` holds {indentation, mode, document}; `acc` the text so far, last piece first.
  # Modes: :flat (breaks are spaces), :break (breaks are line breaks), and :flat_if_fits (as
  # :flat, but it made the group around it fit by being breakable: its groups are fitted anew).
  defp layout(_width, _column, [], acc), do: acc

  defp layout(width, column, [{indent, mode, doc} | todo], acc) do
    case doc do
      binary when is_binary(binary) ->
        layout(width, column + byte_size(binary), todo, [binary | acc])

      :doc_nil ->
        layout(width, column, todo, acc)

      {:doc_cons, left, right} ->
        layout(width, column, [{indent, mode, left}, {indent, mode, right} | todo], acc)

      {:doc_string, string, length} ->
        layout(width, column + length, todo, [string | acc])

      {:doc_break, string, kind} ->
        layout_break(width, column, indent, mode, string, kind, todo, acc)

      {:doc_nest, doc, _level, :break} when mode in [:flat, :flat_if_fits] ->
        layout(width, column, [{indent, mode, doc} | todo], acc)

      {:doc_nest, doc, level, _} ->
        layout(width, column, [{indented(indent, column, level), mode, doc} | todo], acc)

      {:doc_group, doc, kind} ->
        mode = group_mode(width, column, indent, mode, doc, kind, todo)
        layout(width, column, [{indent, mode, doc}, {indent, mode, :end_of_group} | todo], acc)

      :end_of_group ->
        layout(width, column, todo, acc)

      :doc_line ->
        layout(width, indent, todo, [new_line(indent) | acc])

      {:doc_collapse, max} ->
        layout(width, indent, todo, [{:collapse, max, indent} | acc])

      {:doc_color, doc, color} ->
        layout(width, column, [{indent, mode, doc} | todo], [color | acc])

      {:doc_force, doc} ->
        layout(width, column, [{indent, mode, doc} | todo], acc)

      {:doc_fits, doc, :enabled} when mode == :flat ->
        layout(width, column, [{indent, :flat_if_fits, doc} | todo], acc)

      {:doc_fits, doc, _} ->
        layout(width, column, [{indent, mode, doc} | todo], acc)

      {:doc_limit, doc, limit} ->
        layout_limited(width, column, indent, mode, doc, limit, todo, acc)

      {:restore_width, width} ->
        layout(width, column, todo, acc)
    end
  end

  defp layout_limited(width, column, indent, mode, doc, limit, todo, acc) do
    layout(
      limit,
      column,
      [{indent, mode, doc}, {indent, mode, {:restore_width, width}} | todo],
      acc
    )
  end

  defp layout_break(width, column, indent, mode, string, :flex, todo, acc) do
    after_break = column + byte_size(string)

    if width == :infinity or mode != :break or fits?(width, after_break, true, todo) do
      layout(width, after_break, todo, [string | acc])
    else
      layout(width, indent, todo, [new_line(indent) | acc])
    end
  end

  defp layout_break(width, _column, indent, :break, _string, :strict, todo, acc) do
    layout(width, indent, todo, [new_line(indent) | acc])
  end

  defp layout_break(width, column, _indent, _mode, string, :strict, todo, acc) do
    layout(width, column + byte_size(string), todo, [string | acc])
  end

  defp group_mode(_width, _column, _indent, :break, _doc, :inherit, _todo), do: :break

  defp group_mode(width, column, indent, _mode, doc, :optimistic, todo) do
    if fits_in?(width, column, [{indent, :break_no_flat, doc} | todo]), do: :flat, else: :break
  end

  defp group_mode(width, column, indent, _mode, doc, :pessimistic, todo) do
    if fits_in?(width, column, [{indent, :flat, doc} | todo]), do: :flat, else: :break
  end

  # In what made the group around it fit by being breakable, what follows in that group has to fit as well.
  defp group_mode(width, column, indent, :flat_if_fits, doc, kind, todo) do
    {rest, outside} = Enum.split_while(todo, fn {_, _, doc} -> doc != :end_of_group end)
    rest = if outside == [], do: [], else: rest
    group = {indent, :flat, {:doc_group, doc, kind}}
    if fits_in?(width, column, [group | rest]), do: :flat, else: :break
  end

  defp group_mode(width, column, indent, _mode, doc, _kind, _todo) do
    if fits_in?(width, column, [{indent, :flat, doc}]), do: :flat, else: :break
  end

  defp fits_in?(:infinity, _column, _todo), do: true
  defp fits_in?(width, column, todo), do: fits?(width, column, false, todo)

  # Whether what is to come fits up to the next line break. A line that is too long does not
  # count before the first break: breaking would not make it shorter.
  defp fits?(width, column, true, _todo) when column > width, do: false
  defp fits?(_width, _column, _broken?, []), do: true

  defp fits?(width, column, _broken?, {:tail, broken?, todo}) do
    fits?(width, column, broken?, todo)
  end

  defp fits?(width, column, broken?, [{indent, mode, doc} | todo]) do
    case doc do
      binary when is_binary(binary) ->
        fits?(width, column + byte_size(binary), broken?, todo)

      :doc_nil ->
        fits?(width, column, broken?, todo)

      {:doc_cons, left, right} ->
        fits?(width, column, broken?, [{indent, mode, left}, {indent, mode, right} | todo])

      {:doc_string, _string, length} ->
        fits?(width, column + length, broken?, todo)

      {:doc_break, _string, _kind} when mode in [:break, :break_no_flat] ->
        true

      {:doc_break, string, _kind} ->
        fits?(width, column + byte_size(string), true, todo)

      :doc_line when mode in [:break, :break_no_flat] ->
        true

      :doc_line ->
        fits?(width, indent, false, todo)

      # What follows is taken to begin a line.
      {:doc_collapse, _max} ->
        fits?(width, indent, false, todo)

      {:doc_group, doc, _kind} ->
        mode = if mode == :break, do: :flat, else: mode
        fits?(width, column, broken?, [{indent, mode, doc} | {:tail, broken?, todo}])

      {:doc_nest, doc, _level, :break} ->
        fits?(width, column, broken?, [{indent, mode, doc} | todo])

      {:doc_nest, doc, level, _} ->
        fits?(width, column, broken?, [{indented(indent, column, level), mode, doc} | todo])

      {:doc_force, doc} when mode == :break_no_flat ->
        fits?(width, column, broken?, [{indent, mode, doc} | todo])

      {:doc_force, _doc} ->
        false

      {:doc_fits, doc, :disabled} ->
        fits?(width, column, broken?, [{indent, :flat_no_break, doc} | todo])

      {:doc_fits, doc, :enabled} when mode == :flat_no_break ->
        fits?(width, column, broken?, [{indent, mode, doc} | todo])

      {:doc_fits, doc, :enabled} ->
        fits?(width, column, broken?, [{indent, :break_no_flat, doc} | todo])

      {:doc_color, doc, _color} ->
        fits?(width, column, broken?, [{indent, mode, doc} | todo])

      {:doc_limit, doc, limit} ->
        restore = {indent, mode, {:restore_width, width}}
        fits?(limit, column, broken?, [{indent, mode, doc}, restore | todo])

      {:restore_width, width} ->
        fits?(width, column, broken?, todo)

      :end_of_group ->
        fits?(width, column, broken?, todo)
    end
  end

  defp indented(_indent, column, :cursor), do: column
  defp indented(_indent, _column, :reset), do: 0
  defp indented(indent, _column, level), do: indent + level

  defp new_line(0), do: "\n"
  defp new_line(indent), do: "\n" <> spaces(indent)

  defp spaces(count), do: :binary.copy(" ", count)
end
