# Compiles and formats texts that nobody would write: generated programs, and files of the library and the suite, whose
# tokens are swapped, dropped, repeated, nested without end or made enormous.
#
#     cordial texts.exs FIRST_SEED COUNT FILE…
#
# The answer must be a module or an error of the program, and formatted text must be a program still. What breaks that is printed with its seed, and the exit code is 1.

Code.require_file("watch.exs", __DIR__)
Code.require_file("generate.exs", __DIR__)

defmodule Texts do
  # Code of a text runs while it is compiled: macros, bodies of modules.
  @dangers ~r/\b(halt|File|System|Port|:os|:init|spawn\w*|Code|Process|cordial|Elixir|exit|sleep|infinity|Stream|defimpl\s+\w+,\s*for:\s*[A-Z])\b/
  @token ~r/[ \t]+|\n|[A-Za-z_]\w*[?!:]?|\d+|"(?:[^"\\]|\\.)*"|~[a-zA-Z]+|<<|>>|->|<-|=>|::|\|>|&&|\|\||==|./u

  @words String.split(~S"""
         do end fn -> <- => :: | \\ & &1 ^ ! not in when case cond for with try rescue after else catch receive quote unquote
         unquote_splicing( bind_quoted: defmacro defp def defmodule defstruct defguard @spec @type @doc super __MODULE__
         __ENV__ % %{ << >> [ ] { } ( ) , . .. ... // " ''' #{ ~s( ~r/ ; : ? nil 1 -1 1.0e308 0x :a "a": a: [] %{} <<>> @ =
         == <> ++ |> / - + ** *
         """)

  # Texts, those that would do something or wait left out.
  def sources(files) do
    for file <- files, text = File.read!(file), String.valid?(text), not (text =~ @dangers or text =~ "receive"), do: text
  end

  def pick(seed, sources) do
    text =
      case :rand.uniform(3) do
        1 -> Generate.module("Program")
        2 -> Generate.module("Program") |> change(sources)
        3 -> sources |> Enum.random() |> change(sources)
      end

    {text, fn -> check(text, seed) end}
  end

  # -- Changes --------------------------------------------------------------------------------

  defp change(text, sources) do
    tokens = tokens(text)
    others = sources |> Enum.random() |> tokens()

    1..:rand.uniform(6)
    |> Enum.reduce(tokens, fn _, tokens -> change_once(tokens, others) end)
    |> IO.iodata_to_binary()
  end

  defp tokens(text), do: @token |> Regex.scan(text) |> List.flatten()

  defp change_once([], _), do: [monster()]

  defp change_once(tokens, others) do
    {before, [token | rest]} = Enum.split(tokens, :rand.uniform(length(tokens)) - 1)

    case :rand.uniform(10) do
      1 -> before ++ rest
      2 -> before ++ [token, token | rest]
      3 -> before ++ [Enum.random(@words), " ", token | rest]
      4 -> before ++ [Enum.random(@words) | rest]
      5 -> before ++ [Enum.random(others) | rest]
      6 -> before ++ Enum.take(Enum.drop(others, :rand.uniform(length(others)) - 1), 30) ++ [token | rest]
      7 -> swap(before, token, rest)
      8 -> before ++ Enum.drop(rest, :rand.uniform(30))
      9 -> before ++ repeat([token | rest])
      10 -> before ++ [monster(), token | rest]
    end
  end

  defp swap(before, token, []), do: [token | before]

  defp swap(before, token, rest) do
    {between, [other | rest]} = Enum.split(rest, :rand.uniform(min(length(rest), 40)) - 1)
    before ++ [other | between] ++ [token | rest]
  end

  defp repeat(tokens) do
    {slice, rest} = Enum.split(tokens, :rand.uniform(40))
    List.duplicate(slice, Enum.random([2, 20, 200])) ++ rest
  end

  # Too much of something.
  defp monster do
    many = Enum.random([10, 300, 3000, 30_000])

    case :rand.uniform(9) do
      1 -> String.duplicate(Enum.random(["(", "[", "{", "%{a: ", "<<", "fn -> ", "f(", "not ", "-", "@", "if x do\n", "\"\#{", "[a | ", "&(", "case x do\n_ -> "]), many)
      2 -> nested(Enum.random([{"(", ")"}, {"[", "]"}, {"{", "}"}, {"f(", ")"}, {"fn -> ", " end"}, {"%{a: ", "}"}, {"quote(do: ", ")"}, {"[h | ", "]"}]), min(many, 400))
      3 -> String.duplicate(Enum.random([" + 1", " <> x", " |> f()", ".a", "[1]", " ++ []", " and true", ", 1", "; x", "\nx = 1", " | x"]), many)
      4 -> Enum.random(["", ":", "@", "&", "A", "\""]) <> String.duplicate("ab", many)
      5 -> Enum.random(["", "0x", "1.", "1.0e"]) <> String.duplicate("9", many)
      6 -> Enum.random([<<255>>, <<0xED, 0xA0, 0x80>>, <<0>>, <<0xC0, 0x80>>, "\u{FEFF}", "\u{202E}", "\u{1F600}", "\r", "\u{301}", "é", "\u{FF41}"])
      7 -> "{" <> Enum.map_join(1..min(many, 3000), ", ", &"v#{&1}") <> "}"
      8 -> "<<" <> Enum.map_join(1..min(many, 3000), ", ", &"v#{&1}::#{rem(&1, 70)}") <> ">>"
      9 -> "%{" <> Enum.map_join(1..min(many, 3000), ", ", &"k#{&1}: v#{rem(&1, 7)}") <> "}"
    end
  end

  defp nested({open, close}, times), do: String.duplicate(open, times) <> "x" <> String.duplicate(close, times)

  # -- Checks ---------------------------------------------------------------------------------

  defp check(text, seed) do
    with {:ok, form} <- Code.string_to_quoted(text, emit_warnings: false),
         :ok <- format(text) do
      if text =~ @dangers, do: :ok, else: Watch.compile({:defmodule, [], [{:__aliases__, [], [:"Fuzz#{seed}"]}, [do: form]]})
    else
      {:error, _} -> :ok
      bad -> bad
    end
  end

  defp format(text) do
    formatted = text |> Code.format_string!() |> IO.iodata_to_binary()

    case Code.string_to_quoted(formatted, emit_warnings: false) do
      {:ok, _} -> :ok
      {:error, error} -> {:bad, "formatted, it cannot be read: #{inspect(error)}"}
    end
  end
end

[first, count | files] = System.argv()
sources = Texts.sources(files)
Watch.all(String.to_integer(first), String.to_integer(count), "#{length(sources)} texts", &Texts.pick(&1, sources))
