defmodule Regex do
  @moduledoc ~S"""
  Regular expressions, with the syntax and meaning of PCRE.

  They are written with the sigil `~r`, or made by `compile/2` at run time:

      iex> ~r/foo/i |> Regex.match?("FOO")
      true

  ## Modifiers

    * `u` - Unicode: characters are code points, and `\w`, `\d`, `\s` and kin know all of them
    * `i` - letters match in both cases
    * `s` - a dot matches line breaks too
    * `m` - `^` and `$` match at every line
    * `x` - white space and comments in the pattern do not count
    * `f` - a match must start in the first line
    * `U` - repetitions take as little as they can

  ## Captures

  Many functions take the option `:capture`: `:all` (the default), `:first`, `:all_but_first`, `:none`, `:all_names`, or a list
  of numbers and names. A group that took no part gives `""`; at the end of a match such groups are left out.

  ## What differs from PCRE

  Patterns are run by an engine that needs no backtracking for most of them. Branch reset `(?|…)`, verbs `(*…)`, callouts and
  `(?(DEFINE)…)` and conditions that look around are refused; recursion is limited in depth; a lookbehind may vary in length. A match that would take millions of
  steps counts as none.
  """

  defstruct re_pattern: nil, source: "", opts: [], re_version: ""

  @typedoc "A regular expression."
  @type t :: %Regex{opts: binary | [term], re_pattern: term, re_version: term, source: binary}

  @typep capture_option ::
           {:capture, :all | :first | :all_but_first | :none | :all_names | [binary | atom]}

  @version {"8.45 2021-06-15", :little}

  @doc """
  Compiles a pattern: `{:ok, regex}` or `{:error, {message, position}}`.

  Options are modifiers in a string, or a list of options of `:re.compile/2`.

  ## Examples

      iex> {:ok, regex} = Regex.compile("foo")
      iex> Regex.source(regex)
      "foo"
      iex> Regex.compile("*foo")
      {:error, {~c"nothing to repeat", 0}}
      iex> Regex.compile("foo", "z")
      {:error, {:invalid_option, "z"}}

  """
  @spec compile(binary, binary | [term]) :: {:ok, t} | {:error, term}
  def compile(source, opts \\ "") when is_binary(source) do
    case options(opts) do
      {:ok, opts} -> compiled(source, opts)
      error -> error
    end
  end

  defp compiled(source, opts) do
    case :re.compile(source, opts) do
      {:ok, pattern} ->
        {:ok, %Regex{re_pattern: pattern, re_version: @version, source: source, opts: opts}}

      error ->
        error
    end
  end

  defp options(opts) when is_binary(opts), do: modifiers(opts, [])
  defp options(opts) when is_list(opts), do: {:ok, opts}

  defp modifiers(<<?s, rest::binary>>, done),
    do: modifiers(rest, [:dotall, {:newline, :anycrlf} | done])

  defp modifiers(<<?u, rest::binary>>, done), do: modifiers(rest, [:unicode, :ucp | done])
  defp modifiers(<<?i, rest::binary>>, done), do: modifiers(rest, [:caseless | done])
  defp modifiers(<<?x, rest::binary>>, done), do: modifiers(rest, [:extended | done])
  defp modifiers(<<?f, rest::binary>>, done), do: modifiers(rest, [:firstline | done])
  defp modifiers(<<?U, rest::binary>>, done), do: modifiers(rest, [:ungreedy | done])
  defp modifiers(<<?m, rest::binary>>, done), do: modifiers(rest, [:multiline | done])

  defp modifiers(<<?r, rest::binary>>, done) do
    IO.warn("the /r modifier in regular expressions is deprecated, please use /U instead")
    modifiers(rest, [:ungreedy | done])
  end

  defp modifiers("", done), do: {:ok, done}
  defp modifiers(rest, _done), do: {:error, {:invalid_option, rest}}

  @doc """
  Compiles a pattern, or raises `Regex.CompileError`.

  ## Examples

      iex> Regex.compile!("a+", "i") |> Regex.run("bAa")
      ["Aa"]
      iex> Regex.compile!("*foo")
      ** (Regex.CompileError) nothing to repeat at position 0

  """
  @spec compile!(binary, binary | [term]) :: t
  def compile!(source, options \\ "") when is_binary(source) do
    case compile(source, options) do
      {:ok, regex} ->
        regex

      {:error, {reason, at}} ->
        raise Regex.CompileError, message: "#{reason} at position #{at}"
    end
  end

  @doc """
  Compiles a regex of another version of the system again: `{:ok, regex}`. Any other is given back as it is.

  ## Examples

      iex> {:ok, regex} = Regex.recompile(~r/foo/)
      iex> Regex.match?(regex, "foo")
      true

  """
  @doc since: "1.4.0"
  @spec recompile(t) :: {:ok, t} | {:error, any}
  def recompile(%Regex{re_version: @version} = regex), do: {:ok, regex}
  def recompile(%Regex{source: source, opts: opts}), do: compiled(source, opts)

  @doc """
  As `recompile/1`, or raises `Regex.CompileError`.

  ## Examples

      iex> Regex.recompile!(~r/foo/) == ~r/foo/
      true

  """
  @doc since: "1.4.0"
  @spec recompile!(t) :: t
  def recompile!(regex) do
    case recompile(regex) do
      {:ok, regex} -> regex
      {:error, {reason, at}} -> raise Regex.CompileError, message: "#{reason} at position #{at}"
    end
  end

  @doc """
  Gives the version of the engine's language, and the byte order.

  ## Examples

      iex> {_version, order} = Regex.version()
      iex> order
      :little

  """
  @doc since: "1.4.0"
  @spec version :: term
  def version, do: @version

  @doc """
  Whether the regex matches somewhere in the string.

  ## Examples

      iex> Regex.match?(~r/foo/, "a foo")
      true
      iex> Regex.match?(~r/foo/, "bar")
      false

  """
  @spec match?(t, String.t()) :: boolean
  def match?(%Regex{} = regex, string) when is_binary(string) do
    :re.run(string, pattern(regex), [{:capture, :none}]) == :match
  end

  # A pattern of another system is made anew.
  defp pattern(%Regex{re_version: @version, re_pattern: pattern}), do: pattern

  defp pattern(%Regex{source: source, opts: opts}) do
    {:ok, pattern} = :re.compile(source, opts)
    pattern
  end

  @doc false
  @spec regex?(any) :: boolean
  @deprecated "Use Kernel.is_struct(term, Regex) or pattern match on %Regex{} instead"
  def regex?(term)
  def regex?(%Regex{}), do: true
  def regex?(_), do: false

  @doc """
  Gives the captures of the first match, or `nil`.

  ## Options

    * `:return` - `:binary` (the default) or `:index`: pairs of the first byte and the number of bytes
    * `:capture` - see the module
    * `:offset` - the byte to begin at

  ## Examples

      iex> Regex.run(~r/c(d)/, "abcd")
      ["cd", "d"]
      iex> Regex.run(~r/e/, "abcd")
      nil
      iex> Regex.run(~r/c(d)/, "abcd", return: :index)
      [{2, 2}, {3, 1}]
      iex> Regex.run(~r/c(?<foo>d)/, "abcd", capture: :all_names)
      ["d"]

  """
  @spec run(t, binary, [term]) :: nil | [binary] | [{integer, integer}]
  def run(regex, string, options \\ [])

  def run(%Regex{} = regex, string, options) when is_binary(string) do
    return = Keyword.get(options, :return, :binary)
    captures = Keyword.get(options, :capture, :all)
    offset = Keyword.get(options, :offset, 0)

    case :re.run(string, pattern(regex), [{:capture, captures, return}, {:offset, offset}]) do
      :nomatch -> nil
      :match -> []
      {:match, results} -> results
    end
  end

  @doc """
  Gives the named captures of the first match as a map, or `nil`.

  The option `:return` is that of `run/3`.

  ## Examples

      iex> Regex.named_captures(~r/c(?<foo>d)/, "abcd")
      %{"foo" => "d"}
      iex> Regex.named_captures(~r/c(?<foo>d)/, "xyz")
      nil

  """
  @spec named_captures(t, String.t(), [term]) :: map | nil
  def named_captures(regex, string, options \\ []) when is_binary(string) do
    options = Keyword.put(options, :capture, :all_names)

    case run(regex, string, options) do
      nil -> nil
      captures -> regex |> names() |> Enum.zip(captures) |> Map.new()
    end
  end

  @doc """
  Gives the compiled pattern, for the functions of `:re`.

  ## Examples

      iex> {:re_pattern, groups, _, _, _} = Regex.re_pattern(~r/a(b)/)
      iex> groups
      1

  """
  @spec re_pattern(t) :: term
  def re_pattern(%Regex{} = regex), do: pattern(regex)

  @doc """
  Gives the source.

  ## Examples

      iex> Regex.source(~r(foo))
      "foo"

  """
  @spec source(t) :: String.t()
  def source(%Regex{source: source}), do: source

  @doc """
  Gives the options, as a list.

  ## Examples

      iex> Regex.opts(~r/foo/m)
      [:multiline]

  """
  @spec opts(t) :: [term]
  def opts(%Regex{opts: opts}), do: opts

  @doc """
  Gives the names of the captures, sorted.

  ## Examples

      iex> Regex.names(~r/(?<foo>bar)(?<baz>x)/)
      ["baz", "foo"]

  """
  @spec names(t) :: [String.t()]
  def names(%Regex{} = regex) do
    {:namelist, names} = :re.inspect(pattern(regex), :namelist)
    names
  end

  @doc ~S"""
  Gives the captures of all matches.

  Options are those of `run/3`.

  ## Examples

      iex> Regex.scan(~r/c(d|e)/, "abcd abce")
      [["cd", "d"], ["ce", "e"]]
      iex> Regex.scan(~r/e/, "abcd")
      []
      iex> Regex.scan(~r/\p{Sc}/u, "$, £, and €")
      [["$"], ["£"], ["€"]]
      iex> Regex.scan(~r/=+/, "=a==", return: :index)
      [[{0, 1}], [{2, 2}]]

  """
  @spec scan(t, String.t(), [term]) :: [[String.t()]] | [[{integer, integer}]]
  def scan(regex, string, options \\ [])

  def scan(%Regex{} = regex, string, options) when is_binary(string) do
    return = Keyword.get(options, :return, :binary)
    captures = Keyword.get(options, :capture, :all)
    offset = Keyword.get(options, :offset, 0)
    options = [{:capture, captures, return}, :global, {:offset, offset}]

    case :re.run(string, pattern(regex), options) do
      :match -> []
      :nomatch -> []
      {:match, results} -> results
    end
  end

  @doc """
  Splits a string at the matches.

  ## Options

    * `:parts` - at most so many parts; `:infinity` by default
    * `:trim` - leaves out empty parts
    * `:on` - the captures to split at, as for `:capture`; `:first` by default
    * `:include_captures` - keeps what it is split at as parts

  ## Examples

      iex> Regex.split(~r{-}, "a-b-c")
      ["a", "b", "c"]
      iex> Regex.split(~r{-}, "a-b-c", parts: 2)
      ["a", "b-c"]
      iex> Regex.split(~r{(x)}, "Elixir", include_captures: true)
      ["Eli", "x", "ir"]
      iex> Regex.split(~r{a(?<second>b)c}, "abc", on: [:second])
      ["a", "c"]

  """
  @spec split(t, String.t(), [term]) :: [String.t()]
  def split(regex, string, options \\ [])

  def split(%Regex{}, "", options) do
    if Keyword.get(options, :trim, false), do: [], else: [""]
  end

  def split(%Regex{} = regex, string, options) when is_binary(string) and is_list(options) do
    on = Keyword.get(options, :on, :first)

    case :re.run(string, pattern(regex), [:global, capture: on]) do
      {:match, matches} ->
        parts = parts(Keyword.get(options, :parts, :infinity))
        trim = Keyword.get(options, :trim, false)
        spans = for match <- matches, span <- Enum.sort(match), elem(span, 0) >= 0, do: span
        pieces(spans, string, 0, parts, trim, Keyword.get(options, :include_captures, false))

      :match ->
        [string]

      :nomatch ->
        [string]
    end
  end

  defp parts(:infinity), do: :infinity
  defp parts(count) when is_integer(count) and count > 0, do: count
  defp parts(_other), do: :infinity

  # `at` is the byte where the next part starts. An atom is more than any number. At the end nothing but what is trimmed comes.
  defp pieces(_spans, string, at, _parts, true, _captures) when at == byte_size(string), do: []

  defp pieces([{start, size} | spans], string, at, parts, trim, captures)
       when parts > 1 and start >= at do
    part = binary_part(string, at, start - at)
    match = if captures, do: [binary_part(string, start, size)], else: []
    skipped = trim and part == ""
    left = if skipped or parts == :infinity, do: parts, else: parts - 1
    rest = pieces(spans, string, start + size, left, trim, captures)
    if skipped, do: match ++ rest, else: [part | match ++ rest]
  end

  defp pieces([_span | spans], string, at, parts, trim, captures) when parts > 1 do
    pieces(spans, string, at, parts, trim, captures)
  end

  defp pieces(_spans, string, at, _parts, trim, _captures) do
    case binary_part(string, at, byte_size(string) - at) do
      "" when trim -> []
      rest -> [rest]
    end
  end

  @doc ~S"""
  Replaces the matches.

  The replacement is a string in which `\N` or `\g{N}` stand for the capture of that number (`\0` for the whole match), or a function
  that gets the captures, as many as it takes, and gives a string.

  With `global: false` only the first match is replaced.

  ## Examples

      iex> Regex.replace(~r/d/, "abc", "d")
      "abc"
      iex> Regex.replace(~r/b/, "abc", "[\\0]")
      "a[b]c"
      iex> Regex.replace(~r/a(b|d)c/, "abcadc", "[\\1]")
      "[b][d]"
      iex> Regex.replace(~r/a(b|d)c/, "abcadc", fn _, x -> "<#{x}>" end)
      "<b><d>"
      iex> Regex.replace(~r/a/, "abcadc", "A", global: false)
      "Abcadc"

  """
  @spec replace(t, String.t(), String.t() | (... -> String.t()), global: boolean) :: String.t()
  def replace(%Regex{} = regex, string, replacement, options \\ [])
      when is_binary(string) and is_list(options) do
    replaced(regex, string, replacement, options)
  end

  defp replaced(regex, string, replacement, options) when is_binary(replacement) do
    replacement = template(replacement, "", [])
    replace_with(regex, string, options, &fill(replacement, &1))
  end

  defp replaced(regex, string, replacement, options) when is_function(replacement) do
    {:arity, arity} = Function.info(replacement, :arity)
    replace_with(regex, string, options, &call(replacement, arity, &1))
  end

  defp call(function, arity, captures) do
    missing = List.duplicate("", max(arity - length(captures), 0))
    apply(function, Enum.take(captures ++ missing, arity))
  end

  # Texts and numbers of captures. A backslash before anything else stands for itself.
  defp template(<<?\\, ?g, ?{, rest::binary>>, text, done) do
    case Integer.parse(rest) do
      {number, "}" <> rest} when number >= 0 -> template(rest, "", [number, text | done])
      _ -> template(rest, text <> "\\g{", done)
    end
  end

  defp template(<<?\\, digit, _::binary>> = template, text, done) when digit in ?0..?9 do
    <<?\\, rest::binary>> = template
    {number, rest} = Integer.parse(rest)
    template(rest, "", [number, text | done])
  end

  defp template(<<?\\, ?\\, rest::binary>>, text, done), do: template(rest, text <> "\\", done)

  defp template(<<char, rest::binary>>, text, done),
    do: template(rest, <<text::binary, char>>, done)

  defp template("", text, done), do: Enum.reverse([text | done])

  defp fill(template, captures) do
    for piece <- template do
      if is_integer(piece), do: Enum.at(captures, piece, ""), else: piece
    end
  end

  defp replace_with(regex, string, options, fun) do
    global = if Keyword.get(options, :global, true), do: [:global], else: []

    case :re.run(string, pattern(regex), [{:capture, :all, :index} | global]) do
      :nomatch -> string
      {:match, [{_, _} | _] = match} -> string |> put([match], 0, fun) |> IO.iodata_to_binary()
      {:match, matches} -> string |> put(matches, 0, fun) |> IO.iodata_to_binary()
    end
  end

  defp put(string, [[{start, size} | _] = match | matches], at, fun) do
    captures = for span <- match, do: capture(string, span)

    [
      binary_part(string, at, start - at),
      fun.(captures) | put(string, matches, start + size, fun)
    ]
  end

  defp put(string, [], at, _fun), do: [binary_part(string, at, byte_size(string) - at)]

  defp capture(_string, {-1, 0}), do: ""
  defp capture(string, {start, size}), do: binary_part(string, start, size)

  @doc ~S"""
  Puts a backslash before every character that means something in a pattern.

  ## Examples

      iex> Regex.escape(".")
      "\\."
      iex> Regex.escape("\\what if")
      "\\\\what\\ if"

  """
  @spec escape(String.t()) :: String.t()
  def escape(string) when is_binary(string) do
    for <<char <- string>>, into: "", do: escaped(char)
  end

  defp escaped(char) when char in ~c".^$*+?()[]{}|#-\\" or char in ~c" \t\n\v\f\r",
    do: <<?\\, char>>

  defp escaped(char), do: <<char>>
end

defmodule Regex.CompileError do
  @moduledoc """
  A pattern is wrong.
  """
  defexception message: "regex could not be compiled"
end

defimpl Inspect, for: Regex do
  @moduledoc false

  def inspect(%{source: source, opts: opts}, options) do
    case modifiers(opts, "") do
      nil -> plain(source, opts, options)
      modifiers -> Inspect.Algebra.color(sigil(source, modifiers), :regex, options)
    end
  end

  defp plain(source, opts, options) do
    Inspect.Algebra.concat([
      "Regex.compile!(",
      Inspect.Algebra.to_doc(source, options),
      ", ",
      Inspect.Algebra.to_doc(opts, options),
      ")"
    ])
  end

  defp sigil(source, modifiers) do
    IO.iodata_to_binary(["~r/", text(source, ""), ?/, modifiers])
  end

  # The letters, or nil if an option has none.
  defp modifiers([], done), do: done
  defp modifiers([:dotall, {:newline, :anycrlf} | rest], done), do: modifiers(rest, "s" <> done)
  defp modifiers([:unicode, :ucp | rest], done), do: modifiers(rest, "u" <> done)
  defp modifiers([:caseless | rest], done), do: modifiers(rest, "i" <> done)
  defp modifiers([:extended | rest], done), do: modifiers(rest, "x" <> done)
  defp modifiers([:firstline | rest], done), do: modifiers(rest, "f" <> done)
  defp modifiers([:ungreedy | rest], done), do: modifiers(rest, "U" <> done)
  defp modifiers([:multiline | rest], done), do: modifiers(rest, "m" <> done)
  defp modifiers(_opts, _done), do: nil

  defp text(<<?\\, ?/, rest::binary>>, done), do: text(rest, done <> "\\/")

  defp text(<<?\\, char::utf8, rest::binary>>, done),
    do: text(rest, <<done::binary, ?\\, char::utf8>>)

  defp text(<<?/, rest::binary>>, done), do: text(rest, done <> "\\/")
  defp text(<<?#, ?{, rest::binary>>, done), do: text(rest, done <> "\\\#{")

  defp text(<<char::utf8, rest::binary>>, done)
       when char in ~c"\a\b\d\e\f\n\r\s\t\v" and char != ?\s do
    text(rest, done <> escape(char))
  end

  defp text(<<char::utf8, rest::binary>>, done), do: text(rest, <<done::binary, char::utf8>>)

  defp text(<<byte, rest::binary>>, done) do
    text(rest, done <> "\\x" <> String.pad_leading(Integer.to_string(byte, 16), 2, "0"))
  end

  defp text("", done), do: done

  defp escape(char),
    do: char |> List.wrap() |> List.to_string() |> inspect() |> String.slice(1..-2//1)
end
