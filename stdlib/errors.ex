# The exceptions of the language itself. Each is a struct and a sentence, so they share a file;
# `Exception` turns what the VM raises into them.

defmodule RuntimeError do
  @moduledoc "What `raise` makes of a plain message."
  defexception message: "runtime error"
end

defmodule ArgumentError do
  @moduledoc "An argument has a wrong type or value."
  defexception message: "argument error"
end

defmodule ArithmeticError do
  @moduledoc "A calculation is impossible: an operand is no number, a divisor is zero, a result too big."
  defexception message: "bad argument in arithmetic expression"

  @unary [:+, :-]
  @binary [:+, :-, :*, :/]
  @named [:div, :rem]
  @bitwise [:band, :bor, :bxor, :bsl, :bsr, :bnot]

  @doc false
  def blame(%{message: message} = exception, [{:erlang, fun, args, _} | _] = stacktrace)
      when is_list(args) do
    case expression(fun, args) do
      nil -> {exception, stacktrace}
      text -> {%{exception | message: message <> ": " <> text}, stacktrace}
    end
  end

  def blame(exception, stacktrace), do: {exception, stacktrace}

  defp expression(fun, [a]) when fun in @unary, do: "#{fun}(#{inspect(a)})"
  defp expression(fun, [a, b]) when fun in @binary, do: "#{inspect(a)} #{fun} #{inspect(b)}"
  defp expression(fun, args) when fun in @named, do: "#{fun}(#{inspected(args)})"
  defp expression(fun, args) when fun in @bitwise, do: "Bitwise.#{fun}(#{inspected(args)})"
  defp expression(_fun, _args), do: nil

  defp inspected(args), do: Enum.map_join(args, ", ", &inspect/1)
end

defmodule SystemLimitError do
  @moduledoc "A limit of the system is reached: atoms, processes, sizes."
  defexception message: "a system limit has been reached"
end

defmodule BadFunctionError do
  @moduledoc "Something that is no function is called."
  defexception [:term]

  @impl true
  def message(%{term: term}) when is_function(term) do
    "function #{inspect(term)} is invalid, likely because it points to an old version of the code"
  end

  def message(%{term: term}), do: "expected a function, got: #{inspect(term)}"
end

defmodule BadStructError do
  @moduledoc "A struct of one module is expected and something else is given."
  defexception [:struct, :term]

  @impl true
  def message(exception) do
    "expected a struct named #{inspect(exception.struct)}, got: #{inspect(exception.term)}"
  end
end

defmodule BadMapError do
  @moduledoc "A map is expected and something else is given."
  defexception [:term]

  @impl true
  def message(%{term: term}), do: "expected a map, got: #{inspect(term)}"
end

defmodule BadBooleanError do
  @moduledoc "The left side of `and` or `or` is no boolean."
  defexception [:term, :operator]

  @impl true
  def message(exception) do
    "expected a boolean on left-side of \"#{exception.operator}\", got: #{inspect(exception.term)}"
  end
end

defmodule MatchError do
  @moduledoc "The value on the right of `=` does not match the pattern on the left."
  defexception [:term]

  @impl true
  def message(%{term: term}), do: "no match of right hand side value: #{inspect(term)}"
end

defmodule CaseClauseError do
  @moduledoc "No clause of a `case` matches."
  defexception [:term]

  @impl true
  def message(%{term: term}), do: "no case clause matching: #{inspect(term)}"
end

defmodule WithClauseError do
  @moduledoc "No `else` clause of a `with` matches."
  defexception [:term]

  @impl true
  def message(%{term: term}), do: "no with clause matching: #{inspect(term)}"
end

defmodule CondClauseError do
  @moduledoc "No condition of a `cond` is truthy."
  defexception []

  @impl true
  def message(_exception), do: "no cond clause evaluated to a truthy value"
end

defmodule TryClauseError do
  @moduledoc "No `else` clause of a `try` matches."
  defexception [:term]

  @impl true
  def message(%{term: term}), do: "no try clause matching: #{inspect(term)}"
end

defmodule BadArityError do
  @moduledoc "A function is called with the wrong number of arguments."
  defexception [:function, :args]

  @impl true
  def message(%{function: function, args: args}) do
    {:arity, arity} = Function.info(function, :arity)
    "#{inspect(function)} with arity #{arity} called with #{arguments(args)}"
  end

  defp arguments([]), do: "no arguments"
  defp arguments([arg]), do: "1 argument (#{inspect(arg)})"

  defp arguments(args) do
    "#{length(args)} arguments (#{Enum.map_join(args, ", ", &inspect/1)})"
  end
end

defmodule FunctionClauseError do
  @moduledoc """
  No clause of a function matches the arguments of a call.

  `args`, `kind` and `clauses` are known only after `Exception.blame/3`.
  """
  defexception [:module, :function, :arity, :kind, :args, :clauses]

  @shown 10

  @impl true
  def message(%{function: nil}), do: "no function clause matches"

  def message(exception) do
    name = Exception.format_mfa(exception.module, exception.function, exception.arity)
    clause = fn function, parts -> clause(function, parts, &marked/2) end
    "no function clause matching in #{name}" <> given(exception, name, &inspect/1, clause)
  end

  defp marked(part, true), do: part
  defp marked(part, false), do: "-#{part}-"

  @doc false
  def blame(%{module: module, function: function, arity: arity} = exception, stacktrace) do
    case stacktrace do
      [{^module, ^function, args, meta} | rest] when length(args) == arity ->
        exception =
          case Exception.blame_mfa(module, function, args) do
            {:ok, kind, clauses} -> %{exception | args: args, kind: kind, clauses: clauses}
            :error -> %{exception | args: args}
          end

        {exception, [{module, function, arity, meta} | rest]}

      _ ->
        {exception, stacktrace}
    end
  end

  @doc false
  def blame(%{args: nil}, _inspect_fun, _ast_fun), do: ""

  def blame(exception, inspect_fun, ast_fun) do
    name = Exception.format_mfa(exception.module, exception.function, exception.arity)
    given(exception, name, inspect_fun, ast_fun)
  end

  defp given(%{args: nil}, _name, _inspect_fun, _clause_fun), do: ""

  defp given(%{args: args} = exception, name, inspect_fun, clause_fun) do
    lines =
      for {arg, index} <- Enum.with_index(args, 1) do
        "\n    # #{index}\n    #{indent(inspect_fun.(arg))}\n"
      end

    "\n\nThe following arguments were given to #{name}:\n#{lines}" <>
      attempted(exception, clause_fun)
  end

  defp attempted(%{clauses: clauses}, _clause_fun) when clauses in [nil, []], do: ""

  defp attempted(%{clauses: clauses, kind: kind, function: function}, clause_fun) do
    count = length(clauses)

    lines =
      for {args, guards} <- Enum.take(clauses, @shown) do
        "    #{kind} #{clause_fun.(function, {args, guards})}\n"
      end

    rest = if count > @shown, do: "    ...\n", else: ""

    "\nAttempted function clauses (showing #{min(@shown, count)} out of #{count}):\n\n" <>
      Enum.join(lines) <> rest
  end

  @doc false
  # The text of a clause; `mark` is given each part of it and whether that matches.
  def clause(function, {args, guards}, mark) do
    name = Macro.inspect_atom(:remote_call, function)
    call = "#{name}(#{Enum.map_join(args, ", ", &part(&1, mark))})"
    Enum.reduce(guards, call, fn guard, text -> text <> " when " <> part(guard, mark) end)
  end

  defp part(%{match?: match?, node: node}, mark), do: mark.(Macro.to_string(node), match?)
  defp part({:or, _, [left, right]}, mark), do: part(left, mark) <> " or " <> part(right, mark)

  defp part({:and, _, [left, right]}, mark),
    do: side_of_and(left, mark) <> " and " <> side_of_and(right, mark)

  defp side_of_and({:or, _, [_, _]} = guard, mark), do: "(" <> part(guard, mark) <> ")"
  defp side_of_and(guard, mark), do: part(guard, mark)

  defp indent(text), do: String.replace(text, "\n", "\n    ")
end

defmodule UndefinedFunctionError do
  @moduledoc """
  A function is called that does not exist, or whose module does not.

  `Exception.blame/3` adds names that look alike to the message.
  """
  defexception [:module, :function, :arity, :reason, :message]

  @threshold 0.77
  @suggested 5

  @impl true
  def message(%{message: nil} = exception) do
    {message, _loaded?} = base_message(exception)
    message
  end

  def message(%{message: message}), do: message

  @doc false
  def blame(exception, stacktrace) do
    {message, loaded?} = base_message(exception)
    {%{exception | message: message <> hint(exception, loaded?)}, stacktrace}
  end

  defp base_message(%{module: nil, function: nil}), do: {"undefined function", false}

  defp base_message(%{module: nil} = exception) do
    {"function #{name(exception)} is undefined", true}
  end

  defp base_message(%{module: module, function: function, arity: arity, reason: reason} = e) do
    cond do
      is_nil(function) ->
        {"undefined function", false}

      # The compiler says so of a function of the module in progress.
      is_binary(reason) or reason == :"function not available" ->
        {"function #{name(e)} is undefined (#{reason})" <> module_hint(module), false}

      reason == :"function not exported" ->
        {"function #{name(e)} is undefined or private", true}

      reason == :"module could not be loaded" or not Code.ensure_loaded?(module) ->
        text = "function #{name(e)} is undefined (module #{inspect(module)} is not available)"
        {text <> module_hint(module), false}

      function_exported?(module, function, arity) ->
        {"function #{name(e)} is undefined (it existed when it was called)", true}

      true ->
        {"function #{name(e)} is undefined or private", true}
    end
  end

  defp name(%{module: module, function: function, arity: arity}) do
    Exception.format_mfa(module, function, arity)
  end

  defp module_hint(module) do
    case String.split(Atom.to_string(module), ".") do
      ["Elixir", _] ->
        ". Make sure the module name is correct and has been specified in full " <>
          "(or that an alias has been defined)"

      _ ->
        ""
    end
  end

  defp hint(_exception, false), do: ""

  defp hint(%{module: nil}, true) do
    ". If you are using the dot syntax, such as module.function(), " <>
      "make sure the left-hand side of the dot is a module atom"
  end

  defp hint(%{module: module, function: function, arity: arity}, true) do
    hint_for_loaded_module(module, function, arity)
  end

  @doc false
  def hint_for_missing_module(_module, _function, _arity), do: ""

  @doc false
  def hint_for_loaded_module(module, function, arity) do
    cond do
      macro_exported?(module, function, arity) ->
        ". However, there is a macro with the same name and arity. " <>
          "Be sure to require #{inspect(module)} if you intend to invoke this macro"

      alike = suggestions(module, function, arity) ->
        "#{alike}"
    end
  end

  defp suggestions(module, function, arity) do
    exports = exports(module)

    case Enum.sort(Keyword.get_values(exports, function)) do
      [] -> alike(exports, Atom.to_string(function))
      arities -> did_you_mean(for(found <- arities, found != arity, do: {function, found}))
    end
  end

  defp alike(exports, name) do
    exports
    |> Enum.map(fn {found, arity} ->
      {String.jaro_distance(name, Atom.to_string(found)), found, arity}
    end)
    |> Enum.filter(fn {distance, _, _} -> distance > @threshold end)
    |> Enum.sort(fn {left, _, _}, {right, _, _} -> left >= right end)
    |> Enum.take(@suggested)
    |> Enum.map(fn {_, found, arity} -> {found, arity} end)
    |> Enum.sort()
    |> did_you_mean()
  end

  defp did_you_mean([]), do: ""

  defp did_you_mean(functions) do
    lines =
      for {name, arity} <- functions do
        "      * #{Macro.inspect_atom(:remote_call, name)}/#{arity}\n"
      end

    ". Did you mean:\n\n#{lines}"
  end

  defp exports(module) do
    exports =
      if function_exported?(module, :__info__, 1) do
        module.__info__(:macros) ++ module.__info__(:functions)
      else
        module.module_info(:exports)
      end

    for {name, arity} <- exports, not hidden?(name), do: {name, arity}
  end

  defp hidden?(name) do
    case Atom.to_string(name) do
      "_" <> _ -> true
      text -> text in ["module_info", "behaviour_info"]
    end
  end
end

defmodule KeyError do
  @moduledoc """
  A key is not in a map, struct or keyword list.

  `Exception.blame/3` adds keys that look alike to the message.
  """
  defexception [:key, :term, :message]

  @threshold 0.77
  @suggested 5

  @impl true
  def message(%{message: nil} = exception), do: base_message(exception)
  def message(%{message: message}), do: message

  defp base_message(%{key: key, term: nil}), do: "key #{inspect(key)} not found"

  defp base_message(%{key: key, term: term}) do
    "key #{inspect(key)} not found in: #{inspect(term, pretty: true, limit: :infinity)}"
  end

  @impl true
  def blame(%{message: message} = exception, stacktrace) when is_binary(message) do
    {exception, stacktrace}
  end

  def blame(%{term: nil} = exception, [{_, _, _, info} | _] = stacktrace) when is_list(info) do
    {exception, stacktrace}
  end

  def blame(%{key: key, term: term} = exception, stacktrace) do
    {%{exception | message: base_message(exception) <> did_you_mean(key, term)}, stacktrace}
  end

  defp did_you_mean(key, term) when is_atom(key) and (is_map(term) or is_list(term)) do
    name = Atom.to_string(key)

    found =
      term
      |> available()
      |> Enum.map(&{String.jaro_distance(name, Atom.to_string(&1)), &1})
      |> Enum.filter(fn {distance, _} -> distance > @threshold end)
      |> Enum.sort(fn {left, _}, {right, _} -> left >= right end)
      |> Enum.take(@suggested)
      |> Enum.map(&elem(&1, 1))
      |> Enum.sort()

    case found do
      [] -> ""
      keys -> ". Did you mean:\n\n" <> Enum.map_join(keys, &"      * #{inspect(&1)}\n")
    end
  end

  defp did_you_mean(_key, _term), do: ""

  defp available(term) when is_map(term) do
    for {key, _} <- Map.to_list(term), is_atom(key), key not in [:__struct__, :__exception__] do
      key
    end
  end

  defp available(term) do
    if Keyword.keyword?(term), do: Keyword.keys(term), else: []
  end
end

defmodule SyntaxError do
  @moduledoc "A text is no valid code."
  defexception [:file, :line, :column, :snippet, description: "syntax error"]

  @impl true
  def message(exception), do: Exception.parser_message(exception)
end

defmodule TokenMissingError do
  @moduledoc "A text ends where code should go on."
  defexception [
    :file,
    :line,
    :column,
    :end_line,
    :end_column,
    :snippet,
    :opening_delimiter,
    :expected_delimiter,
    description: "expression is incomplete"
  ]

  @impl true
  def message(exception), do: Exception.parser_message(exception)
end

defmodule MismatchedDelimiterError do
  @moduledoc "A bracket, parenthesis or block is closed by something else."
  defexception [
    :file,
    :line,
    :column,
    :end_line,
    :end_column,
    :snippet,
    :opening_delimiter,
    :closing_delimiter,
    :expected_delimiter,
    description: "mismatched delimiter error"
  ]

  @impl true
  def message(exception), do: Exception.parser_message(exception)
end

defmodule CompileError do
  @moduledoc "Code is well formed but makes no sense."
  defexception [:file, :line, description: "compile error"]

  @impl true
  def message(%{file: file, line: line, description: description}) do
    case Exception.format_file_line(file && Exception.relative_to_cwd(file), line) do
      "" -> description
      place -> place <> " " <> description
    end
  end
end

defmodule Kernel.TypespecError do
  @moduledoc "A type or specification is wrong."
  defexception [:file, :line, :description]

  @impl true
  def message(%{file: file, line: line, description: description}) do
    case Exception.format_file_line(file && Exception.relative_to_cwd(file), line) do
      "" -> description
      place -> place <> " " <> description
    end
  end
end

defmodule UnicodeConversionError do
  @moduledoc "Bytes or code points are no valid Unicode text."
  defexception [:encoded, :message]

  # What the functions of `:unicode` give when they fail is taken as well.
  @impl true
  def exception({:error, encoded, rest}),
    do: exception(encoded: encoded, rest: rest, kind: :invalid)

  def exception({:incomplete, encoded, rest}),
    do: exception(encoded: encoded, rest: rest, kind: :incomplete)

  def exception(opts) do
    %UnicodeConversionError{
      encoded: Keyword.fetch!(opts, :encoded),
      message: "#{Keyword.fetch!(opts, :kind)} #{detail(Keyword.fetch!(opts, :rest))}"
    }
  end

  defp detail(rest) when is_binary(rest), do: "encoding starting at #{inspect(rest)}"
  defp detail([first | _]) when is_integer(first), do: "code point #{first}"
  defp detail([first | _]), do: detail(first)
end

defmodule Protocol.UndefinedError do
  @moduledoc "A protocol has no implementation for a value."
  defexception [:protocol, :value, description: ""]

  @impl true
  def message(%{protocol: protocol, value: value, description: description}) do
    detail =
      case description do
        "" -> ""
        text -> ", " <> text
      end

    "protocol #{inspect(protocol)} not implemented for type #{type(value)}#{detail}\n\n" <>
      "Got value:\n\n    #{value |> inspect(pretty: true) |> String.replace("\n", "\n    ")}\n"
  end

  defp type(%{__struct__: struct}) when is_atom(struct), do: "#{inspect(struct)} (a struct)"
  defp type(value) when is_atom(value), do: "Atom"
  defp type(value) when is_integer(value), do: "Integer"
  defp type(value) when is_float(value), do: "Float"
  defp type(value) when is_binary(value), do: "BitString"
  defp type(value) when is_bitstring(value), do: "BitString"
  defp type(value) when is_list(value), do: "List"
  defp type(value) when is_map(value), do: "Map"
  defp type(value) when is_tuple(value), do: "Tuple"
  defp type(value) when is_function(value), do: "Function"
  defp type(value) when is_pid(value), do: "PID"
  defp type(value) when is_port(value), do: "Port"
  defp type(value) when is_reference(value), do: "Reference"
end

defmodule Enum.EmptyError do
  @moduledoc "A collection has no element where one is needed."
  defexception message: "empty error"
end

defmodule Enum.OutOfBoundsError do
  @moduledoc "A collection is too short for an index."
  defexception message: "out of bounds error"

  @impl true
  def exception(opts) when is_list(opts), do: struct!(__MODULE__, opts)
end

defmodule MissingApplicationsError do
  @moduledoc "Applications that a program needs are not there."
  @moduledoc since: "1.18.0"

  @type t :: %MissingApplicationsError{
          apps: [{Application.app(), Version.requirement()}, ...],
          description: String.t()
        }

  defexception apps: [], description: "missing applications found"

  @impl true
  def message(%{apps: apps, description: description}) do
    lines = Enum.map_join(apps, "\n", &"  #{inspect(&1)}")

    "#{description}\n\nTo address this, include these applications as your dependencies:\n\n#{lines}"
  end
end

defmodule System.EnvError do
  @moduledoc "An environment variable is not set."
  defexception [:env]

  @impl true
  def message(%{env: env}) do
    "could not fetch environment variable #{inspect(env)} because it is not set"
  end
end

defmodule IO.StreamError do
  @moduledoc "A device fails while it is read or written as a stream."
  defexception [:reason]

  @impl true
  def message(%{reason: reason}) do
    case :file.format_error(reason) do
      [?u, ?n, ?k, ?n, ?o, ?w, ?n | _] -> "error during streaming: #{inspect(reason)}"
      text -> "error during streaming: #{text}"
    end
  end
end

defmodule Code.LoadError do
  @moduledoc "A file with code can not be loaded."
  defexception [:file, :message, :reason]

  @impl true
  def exception(opts) do
    file = Keyword.fetch!(opts, :file)
    reason = Keyword.fetch!(opts, :reason)

    %Code.LoadError{
      file: file,
      reason: reason,
      message: "could not load #{file}. Reason: #{reason}"
    }
  end
end

defmodule ErlangError do
  @moduledoc """
  An error reason that is no exception, in the struct that `rescue` gives for it.

  `normalize/2` finds the exception that fits a reason; only what has none ends up here.
  """
  defexception [:original, :reason]

  @impl true
  def message(%{original: original, reason: nil}), do: "Erlang error: #{inspect(original)}"

  def message(%{original: original, reason: reason}) do
    "Erlang error: #{inspect(original)}#{reason}"
  end

  @doc false
  def normalize(:badarg, stacktrace), do: bad_argument(stacktrace)
  def normalize(:badarith, _), do: %ArithmeticError{}
  def normalize(:system_limit, _), do: %SystemLimitError{}
  def normalize(:cond_clause, _), do: %CondClauseError{}
  def normalize({:badarity, {fun, args}}, _), do: %BadArityError{function: fun, args: args}
  def normalize({:badfun, term}, _), do: %BadFunctionError{term: term}
  def normalize({:badstruct, struct, term}, _), do: %BadStructError{struct: struct, term: term}
  def normalize({:badmatch, term}, _), do: %MatchError{term: term}
  def normalize({:badmap, term}, _), do: %BadMapError{term: term}
  def normalize({:badbool, op, term}, _), do: %BadBooleanError{operator: op, term: term}
  def normalize({:badkey, key, term}, _) when is_map(term), do: %KeyError{key: key, term: term}

  def normalize({:badkey, key, term}, _) do
    %KeyError{
      key: key,
      term: term,
      message:
        "key #{inspect(key)} not found in: #{inspect(term)}\n\n" <>
          "If you are using the dot syntax, such as map.field, make sure the left-hand side of " <>
          "the dot is a map"
    }
  end

  def normalize({:badkey, key}, stacktrace), do: %KeyError{key: key, term: map_of(stacktrace)}
  def normalize({:case_clause, term}, _), do: %CaseClauseError{term: term}
  def normalize({:with_clause, term}, _), do: %WithClauseError{term: term}
  def normalize({:else_clause, term}, _), do: %WithClauseError{term: term}
  def normalize({:try_clause, term}, _), do: %TryClauseError{term: term}

  def normalize(:undef, stacktrace) do
    {module, function, arity} = called(stacktrace)
    %UndefinedFunctionError{module: module, function: function, arity: arity}
  end

  def normalize(:function_clause, stacktrace) do
    {module, function, arity} = called(stacktrace)
    %FunctionClauseError{module: module, function: function, arity: arity}
  end

  def normalize({:badarg, payload}, _) do
    %ArgumentError{message: "argument error: #{inspect(payload)}"}
  end

  def normalize(other, stacktrace) do
    case details(other, stacktrace) do
      nil -> %ErlangError{original: other}
      text -> %ErlangError{original: other, reason: text}
    end
  end

  defp bad_argument([{:erlang, :apply, [map, field, _args], _} | _])
       when is_map_key(map, field) do
    %ArgumentError{
      message:
        "you attempted to apply a function named #{inspect(field)} on a map/struct. " <>
          "If you are using Kernel.apply/3, make sure the module is an atom. If you are using " <>
          "the dot syntax, ensure there are no parentheses after the field name, such as map." <>
          Macro.inspect_atom(:remote_call, field)
    }
  end

  defp bad_argument([{:erlang, :apply, [module, function, []], _} | _])
       when not is_atom(module) and is_atom(function) do
    %ArgumentError{
      message:
        "you attempted to apply a function named #{inspect(function)} on #{inspect(module)}. " <>
          "If you are using Kernel.apply/3, make sure the module is an atom. If you are using " <>
          "the dot syntax, such as module.function(), make sure the left-hand side of the dot " <>
          "is an atom representing a module"
    }
  end

  defp bad_argument([{:erlang, :apply, [module, _function, _args], _} | _])
       when not is_atom(module) do
    %ArgumentError{
      message:
        "you attempted to apply a function on #{inspect(module)}. " <>
          "Modules (the first argument of apply) must always be an atom"
    }
  end

  defp bad_argument(stacktrace) do
    case details(:badarg, stacktrace) do
      nil -> %ArgumentError{}
      text -> %ArgumentError{message: String.trim_leading(text, "\n")}
    end
  end

  # The VM marks calls whose arguments can be explained with `error_info`.
  defp details(reason, [{_, _, args, opts} | _] = stacktrace)
       when (is_list(args) or is_integer(args)) and is_list(opts) do
    case List.keyfind(opts, :error_info, 0) do
      {:error_info, info} when is_map(info) -> explain(info, reason, stacktrace)
      _ -> nil
    end
  end

  defp details(_reason, _stacktrace), do: nil

  defp explain(info, reason, [{module, _, _, _} | _] = stacktrace) do
    formatter = Map.get(info, :module, module)
    function = Map.get(info, :function, :format_error)

    case apply(formatter, function, [reason, stacktrace]) do
      %{general: text} -> IO.chardata_to_string(text)
      found when map_size(found) > 0 -> arguments(Enum.sort(found))
      _ -> nil
    end
  end

  defp arguments(found) do
    lines =
      for {position, text} when is_integer(position) <- found do
        "  * #{ordinal(position)} argument: #{IO.chardata_to_string(text)}\n"
      end

    "\nerrors were found at the given arguments:\n\n" <> Enum.join(lines)
  end

  defp ordinal(1), do: "1st"
  defp ordinal(2), do: "2nd"
  defp ordinal(3), do: "3rd"
  defp ordinal(n), do: "#{n}th"

  defp map_of([{:maps, :update, [_key, _value, map], _} | _]), do: map
  defp map_of([{:maps, :get, [_key, map], _} | _]), do: map
  defp map_of([{:erlang, :map_get, [_key, map], _} | _]), do: map
  defp map_of(_stacktrace), do: nil

  defp called([{module, function, args, _} | _]) when is_list(args) do
    {module, function, length(args)}
  end

  defp called([{module, function, arity, _} | _]), do: {module, function, arity}
  defp called(_stacktrace), do: {nil, nil, nil}
end
