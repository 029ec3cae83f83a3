defmodule Record do
  @moduledoc """
  Records: tuples whose first element is a name and whose other elements are fields.

  Erlang libraries use them where Elixir uses structs; in Elixir they serve short-lived data inside
  a module. `defrecord/3` defines macros that make, read, update and match such tuples; fields become places
  when the code is compiled.

      defmodule User do
        require Record
        Record.defrecord(:user, name: "Ann", age: 25)
      end

      import User
      user(age: 30)               #=> {:user, "Ann", 30}
      user(name: name) = record   # binds `name`
      user(record, :age)          # reads a field
      user(record, age: 31)       # updates it
      user(:age)                  #=> 2, the place of the field
      user(record)                #=> [name: "Ann", age: 25]
  """

  @doc """
  Tells whether `term` is a tuple whose first element is an atom. Allowed in guards.

  ## Examples

      iex> require Record
      iex> Record.is_record({:user, "Ann"})
      true
      iex> Record.is_record({})
      false

  """
  defguard is_record(data)
           when is_tuple(data) and tuple_size(data) > 0 and is_atom(:erlang.element(1, data))

  @doc """
  Tells whether `term` is a record called `kind`. Allowed in guards.

  ## Examples

      iex> require Record
      iex> Record.is_record({:user, "Ann"}, :user)
      true
      iex> Record.is_record({:user, "Ann"}, :admin)
      false

  """
  defguard is_record(data, kind)
           when is_atom(kind) and is_tuple(data) and tuple_size(data) > 0 and
                  :erlang.element(1, data) == kind

  @doc """
  Gives the fields and defaults of a record that a file of Erlang source defines.

  They are what `defrecord/3` takes. A field without a default has `:undefined`. Raises `ArgumentError` if the file has no
  such record, or one that cannot be understood: a default may consist of literals, operators, calls, `fun m:f/a`, other
  records and macros without parameters.

  ## Options

    * `:from` - the name of the file
    * `:from_lib` - the name of the file inside a library on the code path, as `"library/include/file.hrl"`
    * `:includes` - folders in which `-include` looks, besides the one of the file
    * `:macros` - macros with their values, as `[NAME: value]`

  ## Examples

      iex> file = Path.join(System.tmp_dir!(), "record_extract_doc.hrl")
      iex> File.write!(file, "-record(user, {name, age = 20 + 5 :: integer()}).\\n")
      iex> Record.extract(:user, from: file)
      [name: :undefined, age: 25]

  """
  @spec extract(name :: atom, keyword) :: keyword
  def extract(name, opts) when is_atom(name) and is_list(opts) do
    records = Record.Header.records(opts)

    case List.keyfind(records, name, 0) do
      {_, fields} ->
        Record.Header.values(fields, records)

      nil ->
        raise ArgumentError,
              "no record #{name} found at #{Record.Header.path(opts)}. Or the record does not exist or " <>
                "its entry is malformed or depends on other include files"
    end
  end

  @doc """
  Gives the name, fields and defaults of each record that a file of Erlang source defines.

  The options are those of `extract/2`. A record that cannot be understood is left out.

  ## Examples

      iex> file = Path.join(System.tmp_dir!(), "record_extract_all_doc.hrl")
      iex> File.write!(file, "-record(a, {x = [1]}).\\n-record(b, {a = #a{}, 'B c'}).\\n")
      iex> Record.extract_all(from: file)
      [a: [x: [1]], b: [a: {:a, [1]}, "B c": :undefined]]

  """
  @spec extract_all(keyword) :: [{name :: atom, keyword}]
  def extract_all(opts) when is_list(opts) do
    records = Record.Header.records(opts)
    for {name, fields} <- records, do: {name, Record.Header.values(fields, records)}
  end

  @doc """
  Defines macros called `name` for the records tagged `tag`, which is `name` if it is not given.

  `fields` is a keyword list of default values, or a list of names.

  ## Examples

      iex> defmodule Record.DefrecordDoc do
      ...>   require Record
      ...>   Record.defrecord(:user, name: "Ann", age: 25)
      ...>   def older(user(age: age) = user), do: user(user, age: age + 1)
      ...>   def default, do: user()
      ...> end
      iex> Record.DefrecordDoc.older(Record.DefrecordDoc.default())
      {:user, "Ann", 26}

  """
  defmacro defrecord(name, tag \\ nil, kv), do: definition(:defmacro, name, tag, kv)

  @doc """
  Defines private macros for records, as `defrecord/3`.
  """
  defmacro defrecordp(name, tag \\ nil, kv), do: definition(:defmacrop, name, tag, kv)

  defp definition(kind, name, tag, fields) do
    quote bind_quoted: [kind: kind, name: name, tag: tag, fields: fields] do
      tag = tag || name
      fields = Record.__fields__(fields)
      Record.__note__(__MODULE__, name, tag, fields)

      case kind do
        :defmacro ->
          defmacro unquote(name)(args \\ []) do
            Record.__access__(unquote(tag), unquote(fields), args, __CALLER__)
          end

          defmacro unquote(name)(record, args) do
            Record.__access__(unquote(tag), unquote(fields), record, args, __CALLER__)
          end

        :defmacrop ->
          defmacrop unquote(name)(args \\ []) do
            Record.__access__(unquote(tag), unquote(fields), args, __CALLER__)
          end

          defmacrop unquote(name)(record, args) do
            Record.__access__(unquote(tag), unquote(fields), record, args, __CALLER__)
          end
      end
    end
  end

  @doc false
  # Types tell of the records of their module.
  def __note__(module, name, tag, fields) do
    Module.register_attribute(module, :__records__, accumulate: true)
    Module.put_attribute(module, :__records__, {name, tag, Keyword.keys(fields)})
  end

  @doc false
  # The fields with their default values as code.
  def __fields__(fields) do
    for field <- fields do
      case field do
        {name, default} when is_atom(name) -> {name, Macro.escape(Macro.escape(default))}
        name when is_atom(name) -> {name, nil}
        other -> raise ArgumentError, "defrecord fields must be atoms, got: #{inspect(other)}"
      end
    end
  end

  @doc false
  # `name(args)`: the place of a field, a new record, or the fields of a record as keywords.
  def __access__(tag, fields, args, caller) do
    cond do
      is_atom(args) ->
        place(tag, fields, args)

      Keyword.keyword?(args) ->
        create(tag, fields, args, caller)

      true ->
        quote do
          Record.__keyword__(unquote(tag), unquote(fields), unquote(args))
        end
    end
  end

  @doc false
  # `name(record, args)`: the value of a field, or a record with other values.
  def __access__(tag, fields, record, args, caller) do
    cond do
      is_atom(args) ->
        quote do: :erlang.element(unquote(place(tag, fields, args) + 1), unquote(record))

      Keyword.keyword?(args) ->
        update(tag, fields, record, args, caller)

      true ->
        raise ArgumentError,
              "expected arguments to be a compile time atom or a keyword list, got: " <>
                Macro.to_string(args)
    end
  end

  # The place of a field, counted from zero.
  defp place(tag, fields, field) do
    case Enum.find_index(fields, fn {name, _} -> name == field end) do
      nil -> unknown(tag, field)
      index -> index + 1
    end
  end

  @spec unknown(atom, atom) :: no_return
  defp unknown(tag, field) do
    raise ArgumentError, "record #{inspect(tag)} does not have the key: #{inspect(field)}"
  end

  # What is not given has its default, in a pattern any value; `_: value` is another default.
  defp create(tag, fields, args, caller) do
    in_match? = Macro.Env.in_match?(caller)

    others = Keyword.fetch(args, :_)
    args = Keyword.delete(args, :_)
    known!(tag, fields, args)

    values =
      for {name, default} <- fields do
        case {Keyword.fetch(args, name), others} do
          {{:ok, value}, _} -> value
          {:error, {:ok, value}} -> value
          {:error, :error} when in_match? -> quote(do: _)
          {:error, :error} -> default
        end
      end

    {:{}, [], [tag | values]}
  end

  defp known!(tag, fields, args) do
    for {name, _} <- args, not Keyword.has_key?(fields, name), do: unknown(tag, name)
  end

  defp update(tag, fields, record, args, caller) do
    if Macro.Env.in_match?(caller) do
      raise ArgumentError, "cannot invoke update style macro inside match"
    end

    case Keyword.has_key?(args, :_) do
      true ->
        IO.warn(
          "updating a record with a default (:_) is equivalent to creating a new record",
          caller
        )

        create(tag, fields, args, caller)

      false ->
        known!(tag, fields, args)

        Enum.reduce(Enum.reverse(args), record, fn {name, value}, record ->
          place = place(tag, fields, name) + 1
          quote do: :erlang.setelement(unquote(place), unquote(record), unquote(value))
        end)
    end
  end

  @doc false
  # The fields of a record that is known when the program runs.
  def __keyword__(tag, fields, record) do
    case is_record(record, tag) and tuple_size(record) == length(fields) + 1 do
      true ->
        [_tag | values] = Tuple.to_list(record)
        keywords(fields, values)

      false ->
        raise ArgumentError,
              "expected argument to be a literal atom, literal keyword or a #{inspect(tag)} " <>
                "record, got runtime: #{inspect(record)}"
    end
  end

  defp keywords([], []), do: []

  defp keywords([{name, _default} | fields], [value | values]) do
    [{name, value} | keywords(fields, values)]
  end
end
