defmodule ExUnit.DocTest do
  @moduledoc """
  Tests the examples in documentation.

      defmodule ListsTest do
        use ExUnit.Case, async: true
        doctest Lists, import: true
        doctest_file "README.md"
      end

  An example begins with `iex>` and goes on with `...>`; what follows, up to an empty line, is what it gives:

      iex> x = 1
      iex> x +
      ...>   1
      2

  Examples with no empty line between them are one test and share their variables. An exception is expected as
  `** (ArgumentError) its message`; a value that cannot be written, such as `#Name<...>`, is compared as `inspect/1` shows
  it.
  """

  alias ExUnit.DocTest.Extract

  defmodule Error do
    @moduledoc """
    An example that cannot be made a test.
    """

    @typedoc since: "1.16.0"
    @type t :: %ExUnit.DocTest.Error{message: String.t()}

    defexception [:message]
  end

  @doc """
  Defines a test for each group of examples in the documentation of `module`.

  ## Options

    * `:only`, `:except` - `{function, arity}` pairs, and `:moduledoc`
    * `:import` - whether functions of the module can be called without its name; `false`
    * `:tags` - tags of the tests

  """
  defmacro doctest(module, opts \\ []) do
    require =
      if is_atom(Macro.expand(module, __CALLER__)), do: quote(do: require(unquote(module)))

    [require, define(quote(do: ExUnit.DocTest.__doctests__(unquote(module), unquote(opts))))]
  end

  @doc """
  Defines a test for each group of examples in a file, such as a guide in Markdown.

  ## Options

    * `:tags` - tags of the tests

  """
  @doc since: "1.15.0"
  defmacro doctest_file(file, opts \\ []) do
    define(quote(do: ExUnit.DocTest.__doctest_file__(unquote(file), unquote(opts))))
  end

  # Defines the tests that an expression gives: `{name, body, tags, file or nil}`. The file is what traces say.
  defp define(tests) do
    quote do
      for {name, body, tags, file} <- unquote(tests) do
        @tag tags
        name =
          ExUnit.Case.register_test(__MODULE__, __ENV__.file, __ENV__.line, :doctest, name, [])

        if file, do: @file(file)

        def unquote({:unquote, [], [quote(do: name)]})(_),
          do: unquote({:unquote, [], [quote(do: body)]})
      end
    end
  end

  @doc false
  def __doctests__(module, options) do
    groups = module |> Extract.module() |> Enum.filter(&wanted?(&1, options))
    import = if options[:import], do: quote(do: import(unquote(module)))

    for {name, body, tags, group} <- tests(groups, module, import, options),
        do: {name, body, tags, "(for doctest at) #{group.file}"}
  end

  @doc false
  def __doctest_file__(file, options) do
    # Elixir counts the lines of a file from 2, as it does for texts that begin below an attribute.
    groups =
      file
      |> File.read!()
      |> Extract.text(2)
      |> Enum.map(&Map.merge(&1, %{subject: file, file: file, module: quote(do: __MODULE__)}))

    for {name, body, tags, _group} <- tests(groups, file, nil, options),
        do: {name, body, tags, nil}
  end

  defp wanted?(group, options) do
    key = group.key

    (options[:only] in [nil, []] or key in options[:only]) and
      key not in Keyword.get(options, :except, [])
  end

  defp tests(groups, subject, import, options) do
    tags = [doctest: subject] ++ Keyword.get(options, :tags, [])

    for {group, index} <- Enum.with_index(groups, 1) do
      {"#{group.subject} (#{index})", body(group, import), [doctest_line: group.line] ++ tags,
       group}
    end
  end

  # The code of a test

  defp body(group, import) do
    {:__block__, [], List.wrap(import) ++ Enum.map(group.examples, &example(&1, group)) ++ [:ok]}
  end

  defp example(example, group) do
    with {:ok, code} <- parse(example.code, group.file, example.line),
         {:ok, expected} <- expected(example, group.file) do
      check(code, expected, example, trace(group, example.first_line))
    else
      {:error, error, line} ->
        message =
          "Doctest did not compile, got: (#{inspect(error.__struct__)}) #{Exception.message(error)}"

        failure(example, trace(group, line), message: message)
    end
  end

  defp parse(code, file, line) do
    {:ok, Code.string_to_quoted!(code, file: file, line: line)}
  rescue
    error in [SyntaxError, TokenMissingError, MismatchedDelimiterError] -> {:error, error, line}
  end

  # `nil`, `{:error, module, message}`, `{:inspect, text}` or `{:value, quoted}`.
  defp expected(%{expected: ""}, _file), do: {:ok, nil}

  defp expected(%{expected: "** (" <> rest}, _file) do
    [module, message] = String.split(rest, ")", parts: 2)
    {:ok, {:error, Module.concat([module]), String.trim_leading(message, " ")}}
  end

  defp expected(%{expected: "#" <> rest = text} = example, file) do
    if opaque?(rest), do: {:ok, {:inspect, text}}, else: value(example, file)
  end

  defp expected(example, file), do: value(example, file)

  defp opaque?(<<first, _::binary>> = text), do: first in ?A..?Z and String.contains?(text, "<")
  defp opaque?(_), do: false

  defp value(example, file) do
    line = example.line + example.code_lines
    with {:ok, quoted} <- parse(example.expected, file, line), do: {:ok, {:value, quoted}}
  end

  defp check(code, nil, _example, _trace), do: code

  defp check(code, {:value, expected}, example, trace) do
    compare(code, expected, "#{Macro.to_string(code)} === #{example.expected}", example, trace)
  end

  defp check(code, {:inspect, text}, example, trace) do
    shown = "inspect(#{Macro.to_string(code)}) === #{inspect(text)}"
    compare(quote(do: inspect(unquote(code))), text, shown, example, trace)
  end

  defp check(code, {:error, module, message}, example, trace) do
    quote do
      ExUnit.DocTest.__error__(
        fn -> unquote(code) end,
        unquote(module),
        unquote(message),
        unquote(example.text),
        unquote(trace)
      )
    end
  end

  # The variables of the code stay: it is not in a function.
  defp compare(code, expected, shown, example, trace) do
    sides = [expr: shown, left: quote(do: value), right: quote(do: expected)]

    quote do
      value = unquote(code)
      expected = unquote(expected)

      if value !== expected do
        unquote(failure(example, trace, [message: "Doctest failed"] ++ sides))
      end
    end
  end

  defp failure(example, trace, fields) do
    quote do
      ExUnit.DocTest.__fail__(unquote([doctest: example.text] ++ fields), unquote(trace))
    end
  end

  # The trace of what is wrong with an example.
  defp trace(group, line) do
    place = [file: String.to_charlist(group.file), line: line]
    quote(do: [{unquote(group.module), :__MODULE__, 0, unquote(place)}])
  end

  @doc false
  def __fail__(fields, trace),
    do: :erlang.raise(:error, struct!(ExUnit.AssertionError, fields), trace)

  @doc false
  def __error__(function, module, message, text, trace) do
    result =
      try do
        function.()
        :none
      rescue
        error -> error
      end

    case wrong(result, module, message) do
      nil -> :ok
      problem -> __fail__([message: "Doctest failed: " <> problem, doctest: text], trace)
    end
  end

  defp wrong(:none, module, _message),
    do: "expected exception #{inspect(module)} but nothing was raised"

  defp wrong(%{__struct__: module} = error, module, message) do
    case Exception.message(error) do
      ^message ->
        nil

      actual ->
        "wrong message for #{inspect(module)}\nexpected:\n  #{inspect(message)}\nactual:\n  #{inspect(actual)}"
    end
  end

  defp wrong(%{__struct__: other} = error, module, _message) do
    "expected exception #{inspect(module)} but got #{inspect(other)} with message #{inspect(Exception.message(error))}"
  end
end

defmodule ExUnit.DocTest.Extract do
  @moduledoc false
  # Finds the examples in documentation.
  #
  # A group is `%{subject: name, key: function or :moduledoc, module: module, file: path, line: line, examples: list}`, an
  # example `%{code: text, code_lines: count, expected: text, line: line, first_line: line, text: as it is written}`. Text
  # and first line of one that expects something are those of all before it that expect nothing.

  alias ExUnit.DocTest.Error

  @doc "The groups of a module, those of its own documentation first."
  def module(module) do
    case Code.fetch_docs(module) do
      {:docs_v1, annotation, _, _, module_doc, metadata, docs} ->
        file = source(module, metadata)

        of_doc(module_doc, annotation, "module #{inspect(module)}", :moduledoc, module, file) ++
          Enum.flat_map(Enum.sort_by(docs, &line(elem(&1, 1))), &of_member(&1, module, file))

      {:error, reason} ->
        raise Error,
          message:
            "could not retrieve the documentation for module #{inspect(module)}. #{explained(reason)}"
    end
  end

  defp explained(:module_not_found), do: "The module is not available, or was defined in memory"
  defp explained(:chunk_not_found), do: "The module was not compiled with docs"
  defp explained(reason), do: "The documentation cannot be read: #{inspect(reason)}"

  defp source(module, metadata) do
    path = metadata[:source_path] || :cordial.source_file(module) || "nofile"
    Exception.relative_to_cwd(to_string(path))
  end

  # Types and callbacks as well.
  defp of_member({{_kind, name, arity}, annotation, _signature, doc, _metadata}, module, file),
    do:
      of_doc(doc, annotation, "#{inspect(module)}.#{name}/#{arity}", {name, arity}, module, file)

  defp of_doc(%{"en" => text}, annotation, subject, key, module, file) do
    # The text begins below the line of the attribute.
    for group <- text(text, line(annotation) + 1),
        do: Map.merge(group, %{subject: subject, key: key, module: module, file: file})
  end

  defp of_doc(_none_or_hidden, _annotation, _subject, _key, _module, _file), do: []

  defp line(line) when is_integer(line), do: line
  defp line({line, _column}), do: line

  defp line(annotation) when is_list(annotation),
    do: Keyword.get(annotation, :location, 0) |> line()

  @doc "The groups of a text whose first line is `line`."
  def text(text, line) do
    text
    |> String.split(["\r\n", "\n"])
    |> Enum.with_index(line)
    |> Enum.reduce({[], nil}, &add_line/2)
    |> close()
    |> Enum.reverse()
  end

  # `{groups, the group being read or nil}`; the examples of that one are reversed, and so are their lines.
  defp add_line({text, line}, {groups, open} = state) do
    case kind(text) do
      {:begin, indent, code} -> {groups, add_example(open, indent, code, text, line)}
      {:continue, code} when open != nil -> {groups, continue(open, code, text)}
      :empty -> {close(state), nil}
      _ when open == nil -> state
      _ -> {groups, expect(open, text)}
    end
  end

  defp close({groups, nil}), do: groups

  defp close({groups, open}) do
    {examples, _} = open.examples |> Enum.reverse() |> Enum.map_reduce([], &finished/2)
    [%{line: open.line, examples: examples} | groups]
  end

  defp kind(text) do
    trimmed = String.trim_leading(text, " ")
    indent = byte_size(text) - byte_size(trimmed)

    case trimmed do
      "iex>" <> code -> {:begin, indent, code}
      "iex(" <> rest -> with code when code != nil <- numbered(rest), do: {:begin, indent, code}
      "...>" <> code -> {:continue, code}
      "...(" <> rest -> with code when code != nil <- numbered(rest), do: {:continue, code}
      "```" <> _ -> :empty
      _ -> if String.trim(text) == "", do: :empty
    end
  end

  defp numbered(rest) do
    with [number, code] <- String.split(rest, ")>", parts: 2),
         {_, ""} <- Integer.parse(number),
         do: code,
         else: (_ -> nil)
  end

  defp add_example(open, indent, code, text, line) do
    open = open || %{line: line, examples: []}

    example = %{
      code: [code],
      expected: [],
      line: line,
      indent: indent,
      text: [outdent(text, indent)]
    }

    %{open | examples: [example | open.examples]}
  end

  defp continue(open, code, text) do
    update(open, fn example ->
      %{
        example
        | code: [code | example.code],
          text: [outdent(text, example.indent) | example.text]
      }
    end)
  end

  defp expect(open, text) do
    update(open, fn example ->
      line = outdent(text, example.indent)
      %{example | expected: [line | example.expected], text: [line | example.text]}
    end)
  end

  defp update(%{examples: [example | examples]} = open, function),
    do: %{open | examples: [function.(example) | examples]}

  # No more than there is.
  defp outdent(text, 0), do: text
  defp outdent(" " <> text, indent), do: outdent(text, indent - 1)
  defp outdent(text, _indent), do: text

  # `before` are those before it that expect nothing, the last first.
  defp finished(example, before) do
    shown = [example | before]

    finished = %{
      code: joined(example.code),
      code_lines: length(example.code),
      expected: joined(example.expected),
      line: example.line,
      first_line: List.last(shown).line,
      text: shown |> Enum.flat_map(& &1.text) |> joined()
    }

    {finished, if(example.expected == [], do: shown, else: [])}
  end

  defp joined(lines), do: lines |> Enum.reverse() |> Enum.join("\n")
end
