defprotocol Inspect do
  @moduledoc """
  The protocol that turns terms into text for people who program.

  `inspect/2` gives an `Inspect.Algebra` document. Structs without an implementation of their own
  are shown as `%Name{...}`.

  ## Deriving

  `@derive {Inspect, options}` chooses the fields that are shown; what hides fields looks like
  `#Name<field: value, ...>`.

    * `:only` - the fields to show.
    * `:except` - the fields to hide.
    * `:optional` - the fields to show only if their value is not the default.

  A field that the struct does not have raises `ArgumentError`.
  """

  @fallback_to_any true

  @typedoc "Any term."
  @type t :: term

  @doc """
  Turns a term into a document.

  ## Examples

      iex> Inspect.inspect(:a, %Inspect.Opts{})
      ":a"

  """
  @spec inspect(t, Inspect.Opts.t()) :: Inspect.Algebra.t()
  def inspect(term, opts)
end

defimpl Inspect, for: Atom do
  import Inspect.Algebra

  def inspect(atom, opts), do: color_doc(Macro.inspect_atom(:literal, atom), key(atom), opts)

  defp key(nil), do: nil
  defp key(atom) when is_boolean(atom), do: :boolean
  defp key(_atom), do: :atom
end

defimpl Inspect, for: BitString do
  import Inspect.Algebra

  def inspect(term, opts) when is_binary(term) do
    %Inspect.Opts{binaries: bins, base: base, printable_limit: limit} = opts

    if base == :decimal and
         (bins == :as_strings or (bins == :infer and String.printable?(term, limit))) do
      case escape(term, ?", limit) do
        {escaped, ""} -> color_doc(quoted(escaped, "\""), :string, opts)
        {escaped, _rest} -> concat([color_doc(quoted(escaped, "\""), :string, opts), " <> ..."])
      end
    else
      bytes(term, opts)
    end
  end

  def inspect(term, opts), do: bytes(term, opts)

  defp quoted(escaped, quote), do: IO.iodata_to_binary([quote, escaped, quote])

  defp bytes("", opts), do: color_doc("<<>>", :binary, opts)

  defp bytes(bitstring, opts) do
    left = color_doc("<<", :binary, opts)
    right = color_doc(">>", :binary, opts)
    group(concat(concat(left, nest(pieces(bitstring, opts.limit, opts), 2)), right))
  end

  defp pieces(<<>>, _limit, _opts), do: :doc_nil
  defp pieces(_rest, 0, _opts), do: "..."
  defp pieces(<<byte>>, _limit, opts), do: byte(byte, opts)

  defp pieces(<<byte, rest::bitstring>>, limit, opts) do
    flex_glue(concat(byte(byte, opts), ","), pieces(rest, lower(limit), opts))
  end

  defp pieces(rest, _limit, opts), do: byte(rest, opts)

  defp byte(byte, opts) when is_integer(byte), do: Inspect.Integer.inspect(byte, opts)

  defp byte(bits, opts) do
    size = bit_size(bits)
    <<value::size(size)>> = bits
    concat([Inspect.Integer.inspect(value, opts), "::size(", Integer.to_string(size), ")"])
  end

  @doc false
  # Escapes what does not print, up to `limit` characters; gives the text and what is left.
  def escape(other, char, limit \\ :infinity), do: escape(other, char, limit, [])

  defp escape(<<_, _::binary>> = binary, _char, 0, acc), do: {:lists.reverse(acc), binary}
  defp escape(<<>>, _char, _limit, acc), do: {:lists.reverse(acc), <<>>}

  defp escape(<<"\#{", rest::binary>>, char, limit, acc) do
    escape(rest, char, lower(limit), ["\\\#{" | acc])
  end

  defp escape(<<codepoint::utf8, rest::binary>>, char, limit, acc) do
    escape(rest, char, lower(limit), [escape_char(codepoint, char) | acc])
  end

  defp escape(<<byte, rest::binary>>, char, limit, acc) do
    escape(rest, char, lower(limit), [["\\x", hex(byte, 2)] | acc])
  end

  defp lower(:infinity), do: :infinity
  defp lower(0), do: 0
  defp lower(limit), do: limit - 1

  defp escape_char(char, char), do: [?\\, char]
  defp escape_char(?\\, _char), do: "\\\\"
  defp escape_char(0, _char), do: "\\0"
  defp escape_char(?\a, _char), do: "\\a"
  defp escape_char(?\b, _char), do: "\\b"
  defp escape_char(?\d, _char), do: "\\d"
  defp escape_char(?\e, _char), do: "\\e"
  defp escape_char(?\f, _char), do: "\\f"
  defp escape_char(?\n, _char), do: "\\n"
  defp escape_char(?\r, _char), do: "\\r"
  defp escape_char(?\t, _char), do: "\\t"
  defp escape_char(?\v, _char), do: "\\v"
  defp escape_char(codepoint, _char) when codepoint in 0x20..0x7E, do: codepoint
  defp escape_char(codepoint, _char) when codepoint < 0xA0, do: ["\\x", hex(codepoint, 2)]

  # Spaces and marks that can not be seen, or that turn the direction of writing.
  defp escape_char(codepoint, _char)
       when codepoint in [0xA0, 0x34F, 0x61C, 0xFEFF] or codepoint in 0x2000..0x200F or
              codepoint in 0x2028..0x202E or codepoint in 0x205F..0x2064 or
              codepoint in 0x2066..0x2069 or codepoint in 0xFFF9..0xFFFC do
    ["\\u", hex(codepoint, 4)]
  end

  defp escape_char(codepoint, _char) when codepoint in 0xFFFE..0xFFFF do
    ["\\x{", hex(codepoint, 4), "}"]
  end

  defp escape_char(codepoint, _char), do: <<codepoint::utf8>>

  defp hex(number, digits) do
    number |> Integer.to_string(16) |> String.pad_leading(digits, "0")
  end
end

defimpl Inspect, for: List do
  import Inspect.Algebra

  def inspect([], opts), do: color_doc("[]", :list, opts)

  # Printable lists of integers are charlists; empty ones are not known to be.
  def inspect(term, opts) do
    %Inspect.Opts{charlists: charlists, printable_limit: limit} = opts

    cond do
      charlists == :as_charlists ->
        charlist(term, limit, opts)

      charlists == :infer and List.ascii_printable?(term, limit) ->
        charlist(term, limit, opts)

      keyword?(term) ->
        container(term, &keyword/2, [break: :strict], opts)

      true ->
        container(term, &to_doc/2, [], opts)
    end
  end

  defp charlist(term, limit, opts) do
    case Inspect.BitString.escape(IO.chardata_to_string(term), ?", limit) do
      {escaped, ""} -> color_doc(sigil(escaped), :charlist, opts)
      {escaped, _rest} -> concat([color_doc(sigil(escaped), :charlist, opts), " ++ ..."])
    end
  end

  defp sigil(escaped), do: IO.iodata_to_binary(["~c\"", escaped, "\""])

  defp container(term, fun, break, opts) do
    left = color_doc("[", :list, opts)
    separator = color_doc(",", :list, opts)
    right = color_doc("]", :list, opts)
    container_doc(left, term, right, opts, fun, [separator: separator] ++ break)
  end

  @doc false
  def keyword({key, value}, opts) do
    key = color_doc(Macro.inspect_atom(:key, key), :atom, opts)
    concat(key, concat(" ", to_doc(value, opts)))
  end

  @doc false
  def keyword?([{key, _value} | rest]) when is_atom(key) do
    case Atom.to_charlist(key) do
      ~c"Elixir." ++ _ -> false
      _ -> keyword?(rest)
    end
  end

  def keyword?([]), do: true
  def keyword?(_other), do: false
end

defimpl Inspect, for: Tuple do
  import Inspect.Algebra

  def inspect(tuple, opts) do
    left = color_doc("{", :tuple, opts)
    separator = color_doc(",", :tuple, opts)
    right = color_doc("}", :tuple, opts)
    elements = Tuple.to_list(tuple)
    container_doc(left, elements, right, opts, &to_doc/2, separator: separator, break: :flex)
  end
end

defimpl Inspect, for: Map do
  import Inspect.Algebra

  def inspect(map, opts), do: inspect_as_map(map, opts)

  @doc false
  def inspect_as_map(map, opts) do
    list = Map.to_list(map)

    if Inspect.List.keyword?(list) do
      container(list, "", opts, &Inspect.List.keyword/2)
    else
      arrow = color_doc(" => ", :map, opts)

      container(list, "", opts, fn {key, value}, opts ->
        concat(concat(to_doc(key, opts), arrow), to_doc(value, opts))
      end)
    end
  end

  @doc false
  def inspect(map, name, infos, opts) do
    fun = fn %{field: field}, opts -> Inspect.List.keyword({field, Map.get(map, field)}, opts) end
    container(infos, name, opts, fun)
  end

  defp container(elements, name, opts, fun) do
    left = color_doc("%" <> name <> "{", :map, opts)
    right = color_doc("}", :map, opts)
    separator = color_doc(",", :map, opts)
    container_doc(left, elements, right, opts, fun, separator: separator, break: :strict)
  end
end

defimpl Inspect, for: Integer do
  import Inspect.Algebra

  def inspect(integer, %Inspect.Opts{base: base} = opts) do
    color_doc(text(integer, base), :number, opts)
  end

  defp text(integer, :decimal), do: Integer.to_string(integer)
  defp text(integer, base) when integer < 0, do: "-" <> text(-integer, base)
  defp text(integer, :binary), do: "0b" <> Integer.to_string(integer, 2)
  defp text(integer, :octal), do: "0o" <> Integer.to_string(integer, 8)
  defp text(integer, :hex), do: "0x" <> Integer.to_string(integer, 16)
end

defimpl Inspect, for: Float do
  import Inspect.Algebra

  # Whole numbers of up to 16 digits are shown without exponent.
  def inspect(float, opts)
      when abs(float) >= 1.0 and abs(float) < 1.0e16 and trunc(float) == float do
    color_doc(Integer.to_string(trunc(float)) <> ".0", :number, opts)
  end

  def inspect(float, opts), do: color_doc(Float.to_string(float), :number, opts)
end

defimpl Inspect, for: Function do
  def inspect(function, _opts) do
    info = Function.info(function)

    case info[:type] do
      :external -> "&" <> remote(info) <> "/" <> Integer.to_string(info[:arity])
      :local -> "#Function<" <> local(info) <> ">"
    end
  end

  defp remote(info) do
    Macro.inspect_atom(:literal, info[:module]) <>
      "." <> Macro.inspect_atom(:remote_call, info[:name])
  end

  defp local(info) do
    number = "#{info[:new_index]}.#{info[:uniq]}"

    case Atom.to_string(info[:module]) do
      # The code of a file outside of modules.
      "elixir_compiler_" <> _ ->
        "#{number} in file:#{:cordial.script_file(info[:module])}"

      _ ->
        "#{number}/#{info[:arity]} in " <> place(info)
    end
  end

  # The name of a local function is `-outer/arity-fun-number-`, or `-fun.name/arity-` if captured.
  defp place(info) do
    module = Macro.inspect_atom(:literal, info[:module])

    case Atom.to_string(info[:name]) do
      "-fun." <> rest ->
        [name | _] = :binary.split(rest, "/")
        module <> "." <> Macro.inspect_atom(:remote_call, String.to_atom(name))

      "-" <> rest ->
        [name | rest] = :binary.split(rest, "/")
        [arity | _] = :binary.split(IO.iodata_to_binary(rest), "-")
        module <> "." <> Macro.inspect_atom(:remote_call, String.to_atom(name)) <> "/" <> arity

      name ->
        module <> "." <> name
    end
  end
end

defimpl Inspect, for: PID do
  def inspect(pid, _opts), do: "#PID" <> IO.iodata_to_binary(:erlang.pid_to_list(pid))
end

defimpl Inspect, for: Port do
  def inspect(port, _opts), do: IO.iodata_to_binary(:erlang.port_to_list(port))
end

defimpl Inspect, for: Reference do
  def inspect(ref, _opts) do
    [?#, ?R, ?e, ?f | rest] = :erlang.ref_to_list(ref)
    "#Reference" <> IO.iodata_to_binary(rest)
  end
end

defimpl Inspect, for: Any do
  import Inspect.Algebra

  defmacro __deriving__(module, struct, options) do
    fields =
      for {field, _default} = pair <- pairs(module, struct), field != :__exception__, do: pair

    names = Keyword.keys(fields)
    only = Keyword.get(options, :only, names)
    except = Keyword.get(options, :except, [])
    optional = Keyword.get(options, :optional, [])
    known!(only, names, :only, module)
    known!(except, names, :except, module)
    known!(optional, names, :optional, module)
    shown = for {field, _} = pair <- fields, field in only, field not in except, do: pair
    kind = if length(shown) == length(fields), do: :whole, else: :part

    quote do
      defimpl Inspect, for: unquote(module) do
        def inspect(struct, opts) do
          Inspect.Any.inspect_derived(
            struct,
            unquote(kind),
            unquote(Macro.escape(shown)),
            unquote(optional),
            opts
          )
        end
      end
    end
  end

  # The fields with their default values, in order.
  defp pairs(module, struct) do
    case Module.open?(module) do
      true ->
        Module.get_attribute(module, :__fields__)

      false ->
        for %{field: field} <- module.__info__(:struct), do: {field, Map.get(struct, field)}
    end
  end

  defp known!(fields, names, option, module) do
    case fields -- names do
      [] ->
        :ok

      unknown ->
        raise ArgumentError,
              "unknown fields #{Kernel.inspect(unknown)} in #{Kernel.inspect(option)} " <>
                "when deriving the Inspect protocol for #{Kernel.inspect(module)}"
    end
  end

  @doc false
  # What derived implementations call: `fields` are those to show with their default values.
  def inspect_derived(%module{} = struct, kind, fields, optional, opts) do
    infos =
      for {field, default} <- fields,
          field not in optional or Map.get(struct, field) != default,
          do: %{field: field}

    case kind do
      :whole -> Inspect.Map.inspect(struct, name(module), infos, opts)
      :part -> part(struct, name(module), infos ++ [:...], opts)
    end
  end

  defp part(struct, name, infos, opts) do
    fun = fn
      :..., _opts -> "..."
      %{field: field}, opts -> Inspect.List.keyword({field, Map.get(struct, field)}, opts)
    end

    left = color_doc("#" <> name <> "<", :map, opts)
    separator = color_doc(",", :map, opts)
    right = color_doc(">", :map, opts)
    container_doc(left, infos, right, opts, fun, separator: separator, break: :strict)
  end

  def inspect(%module{} = struct, opts) do
    case fields(module, struct) do
      nil -> Inspect.Map.inspect_as_map(struct, opts)
      fields -> Inspect.Map.inspect(struct, name(module), fields, opts)
    end
  end

  defp name(module), do: Macro.inspect_atom(:literal, module)

  # The fields in the order of their definition; nil if the map is no such struct.
  defp fields(module, struct) do
    case Code.ensure_loaded?(module) and function_exported?(module, :__struct__, 0) do
      true -> if same_keys?(module.__struct__(), struct), do: infos(module, struct), else: nil
      false -> nil
    end
  end

  defp infos(module, struct) do
    infos =
      module.__info__(:struct) ||
        for {field, _value} <- Map.to_list(struct), field != :__struct__, do: %{field: field}

    for %{field: field} = info <- infos, field != :__exception__, do: info
  end

  defp same_keys?(left, right) do
    map_size(left) == map_size(right) and Enum.all?(Map.keys(left), &is_map_key(right, &1))
  end
end

defimpl Inspect, for: Range do
  import Inspect.Algebra, only: [concat: 1, to_doc: 2]

  def inspect(first..last//1, opts) when first <= last do
    concat([to_doc(first, opts), "..", to_doc(last, opts)])
  end

  def inspect(first..last//step, opts) do
    concat([to_doc(first, opts), "..", to_doc(last, opts), "//", to_doc(step, opts)])
  end

  # A range of the time before steps.
  def inspect(%{__struct__: Range, first: first, last: last} = range, opts) do
    Inspect.Range.inspect(Map.put(range, :step, if(first <= last, do: 1, else: -1)), opts)
  end
end

defimpl Inspect, for: MapSet do
  import Inspect.Algebra

  def inspect(set, opts) do
    opts = %{opts | charlists: :as_lists}
    concat(["MapSet.new(", Inspect.List.inspect(MapSet.to_list(set), opts), ")"])
  end
end

defmodule Inspect.Error do
  @moduledoc """
  Raised, or shown, when the implementation of `Inspect` for a struct fails.
  """
  defexception [:exception_module, :exception_message, :stacktrace, :inspected_struct]

  @impl true
  def exception(fields) do
    exception = Keyword.fetch!(fields, :exception)

    %Inspect.Error{
      exception_module: exception.__struct__,
      exception_message: exception |> Exception.message() |> String.trim_trailing("\n"),
      stacktrace: Keyword.fetch!(fields, :stacktrace),
      inspected_struct: Keyword.fetch!(fields, :inspected_struct)
    }
  end

  @impl true
  def message(error) do
    """
    got #{inspect(error.exception_module)} with message:

        \"""
    #{pad(error.exception_message, 4)}
        \"""

    while inspecting:

    #{pad(error.inspected_struct, 4)}
    """
  end

  @doc false
  def pad(message, padding) when is_binary(message) and is_integer(padding) do
    spaces = String.duplicate(" ", padding)

    message
    |> String.split("\n")
    |> Enum.map_join("\n", fn
      "" -> ""
      line -> spaces <> line
    end)
  end
end

defimpl Inspect, for: Inspect.Error do
  import Inspect.Error, only: [pad: 2]

  def inspect(%{stacktrace: []} = error, opts) do
    shown(Exception.message(error), opts)
  end

  def inspect(error, opts) do
    trace =
      Enum.map_join(error.stacktrace, &"  #{Exception.format_stacktrace_entry(&1)}\n")

    shown(Exception.message(error) <> "\nStacktrace:\n\n" <> trace, opts)
  end

  defp shown(message, _opts) do
    "#Inspect.Error<\n" <> pad(message, 2) <> "\n>"
  end
end
