# What is wrong with the arguments of natives. The VM marks the trace entry of a native that raises with one of
# the modules below; `ErlangError` asks it for the words.

defmodule Cordial.ArgumentErrors do
  @moduledoc false

  # Each native has one list with the kind of each argument. `{kind, text}` is a kind together with what is wrong with the
  # argument when all arguments are of their kinds. A native that needs more than that has a clause of `judge/3`.

  @erlang [
    abs: [:number],
    adler32: [any: "not an iodata term"],
    adler32: [:count, {:any, "not an iodata term"}],
    alias: [list: "invalid option in list"],
    append_element: [:tuple, :any],
    apply: [:any, :atom, :list],
    atom_to_binary: [:atom],
    atom_to_binary: [{:atom, "contains a character not expressible in latin1"}, :encoding_option],
    atom_to_list: [:atom],
    binary_part: [:binary, {:position_and_length, "out of range"}],
    binary_to_atom: [binary: "invalid UTF8 encoding"],
    binary_to_atom: [{:binary, "invalid UTF8 encoding"}, :encoding],
    binary_to_float: [binary: "not a textual representation of a float"],
    binary_to_integer: [binary: "not a textual representation of an integer"],
    binary_to_integer: [{:binary, "not a textual representation of an integer"}, :base],
    binary_to_list: [:binary],
    binary_to_term: [binary: "invalid external representation of a term"],
    binary_to_term: [:binary, {:list, "invalid option in list"}],
    bit_size: [:bitstring],
    bitstring_to_list: [:bitstring],
    bump_reductions: [:count],
    byte_size: [:bitstring],
    cancel_timer: [:reference],
    cancel_timer: [:reference, {:list, "invalid option in list"}],
    ceil: [:number],
    convert_time_unit: [:integer, :time_unit, :time_unit],
    crc32: [any: "not an iodata term"],
    crc32: [:count, {:any, "not an iodata term"}],
    delete_element: [{:index, "out of range"}, :tuple],
    demonitor: [:reference],
    demonitor: [:reference, {:list, "invalid option in list"}],
    element: [{:index, "out of range"}, :tuple],
    exit: [:pid, :any],
    float: [:number],
    float_to_binary: [:float],
    float_to_binary: [:float, {:list, "invalid option in list"}],
    float_to_list: [:float],
    float_to_list: [:float, {:list, "invalid option in list"}],
    floor: [:number],
    fun_info: [:fun],
    function_exported: [:atom, :atom, :count],
    garbage_collect: [:pid],
    group_leader: [:pid, :pid],
    halt: [any: "invalid status"],
    halt: [{:any, "invalid status"}, :list],
    hd: [any: "not a nonempty list"],
    hibernate: [:atom, :atom, :list],
    insert_element: [{:index, "out of range"}, :tuple, :any],
    integer_to_binary: [:integer],
    integer_to_binary: [:integer, :base],
    integer_to_list: [:integer],
    integer_to_list: [:integer, :base],
    iolist_size: [any: "not an iodata term"],
    iolist_to_binary: [any: "not an iodata term"],
    is_function: [:any, :count],
    is_process_alive: [:pid],
    is_record: [:any, :atom, :integer],
    length: [any: "not a list"],
    link: [:pid],
    list_to_atom: [list: "not a list of characters"],
    list_to_binary: [any: "not an iolist term"],
    list_to_bitstring: [any: "not a bitstring list"],
    list_to_float: [proper: "not a textual representation of a float"],
    list_to_integer: [proper: "not a textual representation of an integer"],
    list_to_integer: [{:list, "not a textual representation of an integer"}, :base],
    list_to_ref: [proper: "not a textual representation of a reference"],
    posixtime_to_universaltime: [integer: "out of range"],
    universaltime_to_localtime: [any: "not a valid universal time"],
    universaltime_to_posixtime: [any: "not a valid universal time"],
    list_to_pid: [proper: "not a textual representation of a pid"],
    list_to_tuple: [any: "not a list"],
    make_fun: [:atom, :atom, :count],
    make_tuple: [{:any, "out of range"}, :any],
    make_tuple: [:count, :any, :list],
    md5: [any: "not an iodata term"],
    module_loaded: [:atom],
    monotonic_time: [any: "invalid time unit"],
    node: [any: "not a pid"],
    phash: [:any, :index],
    phash2: [:any, :index],
    pid_to_list: [:pid],
    port_info: [:port],
    port_info: [:port, {:any, "invalid option in list"}],
    port_to_list: [:port],
    process_flag: [:process_flag, {:any, "invalid value for this process flag"}],
    process_info: [:pid],
    process_info: [:pid, {:any, "invalid item or item list"}],
    read_timer: [:reference],
    read_timer: [:reference, {:list, "invalid option in list"}],
    ref_to_list: [:reference],
    resume_process: [pid: "process is not suspended or is not alive"],
    round: [:number],
    send: [any: "invalid destination", any: nil],
    send_after: [:time, :destination, :any],
    setelement: [{:index, "out of range"}, :tuple, :any],
    size: [any: "not tuple or binary"],
    spawn: [:fun],
    spawn: [:atom, :atom, :list],
    spawn_link: [:fun],
    spawn_link: [:atom, :atom, :list],
    spawn_monitor: [:fun],
    spawn_monitor: [:atom, :atom, :list],
    spawn_opt: [:atom, :atom, :list, {:list, "invalid spawn option"}],
    split_binary: [:binary, {:count, "out of range"}],
    start_timer: [:time, :destination, :any],
    statistics: [any: "invalid statistics item"],
    system_info: [any: "invalid system info item"],
    system_time: [any: "invalid time unit"],
    term_to_binary: [:any, {:list, "invalid option in list"}],
    time_offset: [any: "invalid time unit"],
    tl: [any: "not a nonempty list"],
    trunc: [:number],
    tuple_size: [:tuple],
    tuple_to_list: [:tuple],
    unalias: [:reference],
    unique_integer: [list: "invalid modifier"],
    unlink: [:pid],
    unregister: [any: "not a pid"],
    whereis: [:atom]
  ]

  @binary [
    at: [:bytes, :count],
    bin_to_list: [:bytes],
    bin_to_list: [:bytes, {:position_and_length, "out of range"}],
    compile_pattern: [any: "not a valid pattern"],
    copy: [:bytes],
    copy: [:bytes, :count],
    decode_hex: [:bytes],
    decode_unsigned: [:bytes],
    decode_unsigned: [:bytes, :byte_order],
    encode_hex: [:bytes],
    encode_hex: [:bytes, :letter_case],
    encode_unsigned: [:count],
    encode_unsigned: [:count, :byte_order],
    first: [bytes: "a zero-sized binary is not allowed"],
    last: [bytes: "a zero-sized binary is not allowed"],
    list_to_bin: [any: "not an iodata term"],
    longest_common_prefix: [any: "not a flat list of binaries"],
    longest_common_suffix: [any: "not a flat list of binaries"],
    match: [:bytes, :pattern],
    matches: [:bytes, :pattern],
    part: [:bytes, {:position_and_length, "out of range"}],
    replace: [:bytes, :pattern, :replacement],
    replace: [:bytes, :pattern, :replacement, {:any, "invalid options"}],
    split: [:bytes, :pattern],
    split: [:bytes, :pattern, {:any, "invalid options"}]
  ]

  @lists [
    keyfind: [:any, :index, :list],
    keymember: [:any, :index, :list],
    keysearch: [:any, :index, :list],
    member: [:any, :list],
    reverse: [:list, :any],
    seq: [:integer, :integer, :integer]
  ]

  @maps [
    filter: [:fun_of_2, :map_or_iterator],
    fold: [:fun_of_3, :any, :map_or_iterator],
    from_keys: [:list, :any],
    from_list: [:list],
    iterator: [:map, :key_order],
    map: [:fun_of_2, :map_or_iterator],
    next: [any: "not a valid iterator"],
    update_with: [:any, :fun_of_1, :map],
    with: [:list, :map],
    without: [:list, :map]
  ]

  @os [
    getenv: [list: "not a list of characters"],
    system_time: [any: "invalid time unit"]
  ]

  @characters "not valid character data (an iodata term)"

  @unicode [
    characters_to_binary: [:chardata],
    characters_to_binary: [:chardata, :text_encoding],
    characters_to_binary: [:chardata, :text_encoding, :text_encoding],
    characters_to_list: [:chardata],
    characters_to_list: [:chardata, :text_encoding],
    characters_to_nfc_binary: [any: @characters],
    characters_to_nfc_list: [any: @characters],
    characters_to_nfd_binary: [any: @characters],
    characters_to_nfd_list: [any: @characters],
    characters_to_nfkc_binary: [any: @characters],
    characters_to_nfkc_list: [any: @characters],
    characters_to_nfkd_binary: [any: @characters],
    characters_to_nfkd_list: [any: @characters]
  ]

  @flags [
    :async_dist,
    :error_handler,
    :fullsweep_after,
    :max_heap_size,
    :message_queue_data,
    :min_bin_vheap_size,
    :min_heap_size,
    :monitor_nodes,
    :priority,
    :save_calls,
    :sensitive,
    :trap_exit
  ]

  @time_units [:second, :millisecond, :microsecond, :nanosecond, :native, :perf_counter] ++
                [:seconds, :milli_seconds, :micro_seconds, :nano_seconds]

  @encodings [:latin1, :utf8, :unicode]
  @text_encodings [:latin1, :utf8, :unicode, :utf16, :utf32]

  @doc false
  # `%{position => text}` for a native called with `args`; empty if nothing is known.
  def explain(module, function, args), do: judge(module, function, args)

  defp judge(:erlang, :binary_part, [binary, position, length]) do
    part([:binary, :count, :integer], [binary, position, length])
  end

  defp judge(:binary, name, [binary, position, length]) when name in [:part, :bin_to_list] do
    part([:bytes, :count, :integer], [binary, position, length])
  end

  # OTP's words for a pair say nothing of a position beyond the end.
  defp judge(:binary, name, [binary, {position, length}])
       when name in [:part, :bin_to_list] and is_integer(length) and position > byte_size(binary) and
              is_integer(position),
       do: %{}

  defp judge(:binary, :match, [_, _, _] = args), do: search(args)
  defp judge(:binary, :matches, [_, _, _] = args), do: search(args)

  defp judge(:binary, :decode_hex, [text]) when is_binary(text) do
    case rem(byte_size(text), 2) do
      1 -> %{1 => "must contain an even number of bytes"}
      0 -> %{1 => "must only contain hex digits 0-9, A-F, and a-f"}
    end
  end

  defp judge(:erlang, :binary_to_existing_atom, [text | rest]) do
    text_error =
      if valid?(text), do: "not an already existing atom", else: "invalid UTF8 encoding"

    kinds = [{:binary, text_error}, :encoding]
    by_kinds(Enum.take(kinds, length(rest) + 1), [text | rest])
  end

  defp judge(:erlang, :binary_to_list, [binary, first, last]) do
    wrong = by_kinds([:binary, :index, :index], [binary, first, last])

    cond do
      wrong != %{} -> wrong
      first > last -> %{2 => "start position greater than stop position"}
      first > byte_size(binary) -> %{2 => "out of range", 3 => "out of range"}
      true -> %{3 => "out of range"}
    end
  end

  defp judge(:erlang, :binary_to_term, [bytes, options]) when is_binary(bytes) do
    if is_list(options) and :lists.all(&(&1 in [:safe, :used]), cells(options)),
      do: %{1 => "invalid or unsafe external representation of a term"},
      else: %{2 => "invalid option in list"}
  end

  # As on OTP, items are looked at only if the first argument is right.
  defp judge(:erlang, :fun_info, [fun, _item]) when is_function(fun), do: %{2 => "invalid item"}
  defp judge(:erlang, :fun_info, [_, _]), do: %{1 => "not a fun"}

  # As on OTP, which names the first argument.
  defp judge(:erlang, :is_record, [_, _]), do: %{1 => "not an atom"}

  defp judge(:erlang, :list_to_existing_atom, [chars]) do
    text_error =
      if is_list(chars) and :lists.all(&(is_integer(&1) and &1 in 0..0x10FFFF), cells(chars)),
        do: "not an already existing atom",
        else: "not a list of characters"

    by_kinds([{:list, text_error}], [chars])
  end

  defp judge(:erlang, :memory, [types]) do
    cond do
      is_atom(types) -> %{1 => "invalid memory type option"}
      proper?(types) -> %{1 => "invalid option in list"}
      true -> %{1 => "not an atom or a list of atoms"}
    end
  end

  # No text is given for a range that is a number, and too large.
  defp judge(:erlang, name, [_term, range])
       when name in [:phash, :phash2] and is_integer(range) and range > 0,
       do: %{}

  defp judge(:erlang, :monitor, [type, item]), do: judge(:erlang, :monitor, [type, item, []])

  defp judge(:erlang, :monitor, [type, item, options]) do
    kinds = [:any, monitored(type), {:list, "invalid option in list"}]

    case by_kinds(kinds, [type, item, options]) do
      %{3 => "invalid option in list"} when type not in [:process, :port, :time_offset] ->
        %{1 => "invalid monitor type"}

      %{3 => "invalid option in list"} when type == :time_offset and item != :clock_service ->
        %{}

      wrong ->
        wrong
    end
  end

  defp judge(:erlang, :process_info, [pid, _]) when not is_pid(pid), do: %{1 => "not a pid"}

  defp judge(:erlang, :register, [name, pid]) do
    wrong = by_kinds([:atom, :pid_or_port], [name, pid])

    cond do
      wrong != %{} -> wrong
      name == :undefined -> %{1 => "'undefined' is not a valid name"}
      named?(pid) -> %{2 => "this process or port already has a name"}
      :erlang.whereis(name) != :undefined -> %{1 => "name is in use"}
      true -> %{2 => "the pid does not refer to an existing process"}
    end
  end

  defp judge(:erlang, :send, [destination, _message, options]) do
    case by_kinds([:list], [options]) do
      %{1 => text} -> %{3 => text}
      %{} when options in [[], [:nosuspend], [:noconnect]] -> %{1 => "invalid destination"}
      %{} -> options_of_send(destination, options)
    end
  end

  # The position is the one OTP gives: the message does not count.
  defp judge(:erlang, name, [time, destination, _message, options])
       when name in [:send_after, :start_timer] do
    kinds = [:time, :destination, {:list, "invalid option in list"}]
    by_kinds(kinds, [time, destination, options])
  end

  defp judge(:erlang, name, [fun, options]) when name in [:spawn_opt] and is_function(fun) do
    by_kinds([:any, {:list, "invalid spawn option"}], [fun, options])
  end

  defp judge(:erlang, :spawn_opt, [_, _]), do: %{1 => "not a fun"}

  defp judge(:erlang, :suspend_process, [pid | options]) do
    wrong = by_kinds(Enum.take([:pid, :list], length(options) + 1), [pid | options])

    cond do
      wrong != %{} -> wrong
      pid == self() -> %{1 => "the pid refers to the current process"}
      node(pid) != node() -> %{1 => "not a local pid"}
      not Process.alive?(pid) -> %{1 => "the pid does not refer to an existing process"}
      true -> %{2 => "invalid option in list"}
    end
  end

  defp judge(:lists, :seq, [from, to, step] = args)
       when is_integer(from) and is_integer(to) and is_integer(step) do
    case args do
      [from, to, _step] when from <= to -> %{3 => "not a positive increment"}
      _ -> %{3 => "not a negative increment"}
    end
  end

  # The value of a flag is looked at only if there is such a flag.
  defp judge(:erlang, :process_flag, [flag, _value]) when flag not in @flags do
    %{1 => "invalid process flag"}
  end

  defp judge(:math, _name, args), do: by_kinds(Enum.map(args, fn _ -> :number end), args)
  defp judge(:persistent_term, :get, [_]), do: %{1 => "no persistent term stored with this key"}

  defp judge(module, :new, [size, _options]) when module in [:atomics, :counters] do
    cond do
      not is_integer(size) -> %{1 => "not an integer"}
      size < 1 -> %{1 => "out of range"}
      true -> %{2 => "invalid option in list"}
    end
  end

  defp judge(module, _name, [array | rest]) when module in [:atomics, :counters] do
    case cells_of(module, array) do
      nil -> %{1 => "invalid atomics reference"}
      count -> in_array(count, rest)
    end
  end

  defp judge(module, function, args) do
    count = length(args)

    case Enum.find(table(module), fn {name, kinds} ->
           name == function and length(kinds) == count
         end) do
      nil -> %{}
      {_name, kinds} -> by_kinds(kinds, args)
    end
  end

  # How many integers an array has; nil if it is none.
  defp cells_of(module, array) do
    module.info(array).size
  rescue
    ArgumentError -> nil
  end

  defp in_array(count, [index | values]) do
    cond do
      not is_integer(index) ->
        %{2 => "not an integer"}

      index not in 1..count//1 ->
        %{2 => "out of range"}

      true ->
        for {value, position} <- Enum.with_index(values, 3), into: %{} do
          {position, if(is_integer(value), do: "out of range", else: "not an integer")}
        end
    end
  end

  defp table(:erlang), do: @erlang
  defp table(:binary), do: @binary
  defp table(:lists), do: @lists
  defp table(:maps), do: @maps
  defp table(:os), do: @os
  defp table(:unicode), do: @unicode
  defp table(_module), do: []

  # The arguments that are not of their kinds; if all are, the one that comes with a text.
  defp by_kinds(kinds, args) do
    pairs = kinds |> Enum.zip(args) |> Enum.with_index(1)

    wrong =
      for {{kind, value}, position} <- pairs, text = wrong(kind(kind), value), into: %{} do
        {position, text}
      end

    if wrong == %{} do
      for {{{_kind, text}, _value}, position} <- pairs, text, into: %{}, do: {position, text}
    else
      wrong
    end
  end

  defp kind({kind, _text}), do: kind
  defp kind(kind), do: kind

  # What is wrong with a value that should be of a kind; nil if nothing.
  defp wrong(:any, _value), do: nil
  defp wrong(:atom, value), do: unless(is_atom(value), do: "not an atom")
  defp wrong(:binary, value), do: unless(is_binary(value), do: "not a binary")
  defp wrong(:bitstring, value), do: unless(is_bitstring(value), do: "not a bitstring")
  defp wrong(:float, value), do: unless(is_float(value), do: "not a float")
  defp wrong(:fun, value), do: unless(is_function(value), do: "not a fun")
  defp wrong(:integer, value), do: unless(is_integer(value), do: "not an integer")
  defp wrong(:map, value), do: unless(is_map(value), do: "not a map")
  defp wrong(:number, value), do: unless(is_number(value), do: "not a number")
  defp wrong(:pid, value), do: unless(is_pid(value), do: "not a pid")
  defp wrong(:port, value), do: unless(is_port(value), do: "not a port")
  defp wrong(:reference, value), do: unless(is_reference(value), do: "not a reference")
  defp wrong(:tuple, value), do: unless(is_tuple(value), do: "not a tuple")
  defp wrong(:bytes, value) when is_binary(value), do: nil
  defp wrong(:bytes, value) when is_bitstring(value), do: "is a bitstring (expected a binary)"
  defp wrong(:bytes, _value), do: "not a binary"
  defp wrong(:proper, value), do: unless(proper?(value), do: "not a list")
  defp wrong(:list, value) when not is_list(value), do: "not a list"
  defp wrong(:list, value), do: unless(proper?(value), do: "not a proper list")

  defp wrong(:pid_or_port, value) do
    unless is_pid(value) or is_port(value), do: "not a pid or port"
  end

  defp wrong(:destination, value) do
    unless is_pid(value) or is_atom(value), do: "not a pid or an atom"
  end

  defp wrong(:count, value), do: at_least(value, 0)
  defp wrong(:index, value), do: at_least(value, 1)

  # Milliseconds that a timer can wait: as nanoseconds they fit 63 bits.
  defp wrong(:time, value) when is_integer(value) and value > 9_223_372_036_854 do
    "exceeds the maximum supported time value"
  end

  defp wrong(:time, value), do: at_least(value, 0)

  defp wrong(:base, value) do
    unless is_integer(value) and value in 2..36, do: "not an integer in the range 2 through 36"
  end

  defp wrong(:byte_order, value),
    do: unless(value in [:big, :little], do: "must be 'big' or 'little'")

  defp wrong(:letter_case, value) do
    unless value in [:uppercase, :lowercase], do: "not 'uppercase' or 'lowercase'"
  end

  defp wrong(:encoding, value) do
    unless value in @encodings, do: "not one of the atoms: latin1, utf8, or unicode"
  end

  defp wrong(:encoding_option, value) do
    unless value in @encodings, do: "is an invalid encoding option"
  end

  defp wrong(:text_encoding, {name, order})
       when name in [:utf16, :utf32] and order in [:big, :little],
       do: nil

  defp wrong(:text_encoding, value) do
    unless value in @text_encodings, do: "not a valid encoding"
  end

  defp wrong(:time_unit, value) do
    unless value in @time_units or (is_integer(value) and value > 0), do: "invalid time unit"
  end

  defp wrong(:position_and_length, {position, length})
       when is_integer(position) and is_integer(length),
       do: nil

  defp wrong(:position_and_length, _value), do: "not a valid {Pos,Length} tuple"
  defp wrong(:pattern, value), do: unless(pattern?(value), do: "not a valid pattern")

  defp wrong(:replacement, value) do
    unless is_binary(value) or is_function(value, 1), do: "not a valid replacement"
  end

  defp wrong(:chardata, value), do: unless(chardata?(value), do: @characters)

  defp wrong(:fun_of_1, value),
    do: unless(is_function(value, 1), do: "not a fun that takes one argument")

  defp wrong(:fun_of_2, value),
    do: unless(is_function(value, 2), do: "not a fun that takes two arguments")

  defp wrong(:fun_of_3, value) do
    unless is_function(value, 3), do: "not a fun that takes three arguments"
  end

  defp wrong(:key_order, value) do
    unless value in [:undefined, :ordered, :reversed] or is_function(value, 2),
      do: "not 'undefined', 'ordered', 'reversed', or a fun that takes two arguments"
  end

  defp wrong(:map_or_iterator, value), do: unless(is_map(value), do: "not a map or an iterator")
  defp wrong(:process_flag, value), do: unless(value in @flags, do: "invalid process flag")

  defp at_least(value, _least) when not is_integer(value), do: "not an integer"
  defp at_least(value, least), do: if(value < least, do: "out of range")

  defp part(kinds, [binary, position, _length] = args) do
    wrong = by_kinds(kinds, args)

    cond do
      wrong != %{} -> wrong
      position > byte_size(binary) -> %{2 => "out of range"}
      true -> %{3 => "out of range"}
    end
  end

  defp search([binary, pattern, options]) do
    wrong = by_kinds([:bytes, :pattern], [binary, pattern])

    cond do
      wrong != %{} -> wrong
      match?([scope: {_, _}], options) -> %{3 => "specified part is not wholly inside binary"}
      true -> %{3 => "invalid options"}
    end
  end

  defp monitored(:process), do: :pid
  defp monitored(:port), do: :port
  defp monitored(_type), do: :any

  defp options_of_send(_destination, _options), do: %{3 => "invalid option in list"}

  defp named?(pid) do
    match?({:registered_name, name} when is_atom(name), Process.info(pid, :registered_name))
  end

  defp valid?(text), do: not is_binary(text) or String.valid?(text)

  defp pattern?([_ | _] = patterns) do
    proper?(patterns) and Enum.all?(patterns, &(is_binary(&1) and &1 != ""))
  end

  defp pattern?(pattern), do: is_binary(pattern) and pattern != ""

  defp chardata?(value) when is_binary(value), do: true
  defp chardata?(value), do: is_list(value) and chardata_list?(value)

  defp chardata_list?([]), do: true
  defp chardata_list?(tail) when is_binary(tail), do: true

  defp chardata_list?([item | rest]) when is_integer(item) or is_binary(item),
    do: chardata_list?(rest)

  defp chardata_list?([item | rest]),
    do: is_list(item) and chardata_list?(item) and chardata_list?(rest)

  defp chardata_list?(_tail), do: false

  defp proper?(list), do: is_list(list) and is_integer(proper_length(list, 0))

  defp proper_length([], count), do: count
  defp proper_length([_ | rest], count), do: proper_length(rest, count + 1)
  defp proper_length(_tail, _count), do: nil

  # The elements of a list, without what its end may hold.
  defp cells([item | rest]), do: [item | cells(rest)]
  defp cells(_end), do: []
end

defmodule :erl_erts_errors do
  @moduledoc false
  # Who explains errors of `:erlang` and of the construction of bit strings.

  @doc false
  def format_error(_reason, [{module, function, args, _info} | _]) when is_list(args) do
    Cordial.ArgumentErrors.explain(module, function, args)
  end

  def format_error(_reason, _stacktrace), do: %{}

  @doc false
  def format_bs_fail(_reason, [{_module, _function, _args, info} | _]) do
    {:error_info, %{cause: {number, type, cause, value}}} = :lists.keyfind(:error_info, 1, info)

    %{
      general:
        "construction of binary failed: segment #{number} of type '#{type}': #{segment(cause, type, value)}"
    }
  end

  defp segment(:type, type, value), do: "expected #{expected(type)} but got: #{inspect(value)}"

  defp segment(:size, _type, value) do
    "expected a non-negative integer as size but got: #{inspect(value)}"
  end

  defp segment(:float_size, _type, value) do
    "expected one of the supported sizes 16, 32, or 64 but got: #{inspect(value)}"
  end

  defp segment(:short, _type, value) do
    "the value #{inspect(value)} is shorter than the size of the segment"
  end

  defp segment(:unit, _type, value) do
    "the size of the value #{inspect(value)} is not a multiple of the unit for the segment"
  end

  defp segment(:no_float, _type, value) do
    "the value #{inspect(value)} is outside the range expressible as a float"
  end

  defp expected(:integer), do: "an integer"
  defp expected(:float), do: "a float or an integer"
  defp expected(:binary), do: "a binary"
  defp expected(type), do: "a non-negative integer encodable as #{type}"
end

defmodule :erl_stdlib_errors do
  @moduledoc false
  # Who explains errors of the natives of `:binary`, `:lists`, `:maps`, `:math` and kin.

  @doc false
  def format_error(_reason, [{:elixir_quote, :unquoted, [value], _info} | _]) do
    %{
      general:
        "tried to unquote invalid AST: #{inspect(value)}\nDid you forget to escape term using Macro.escape/1?"
    }
  end

  def format_error(_reason, [{:elixir_quote, :spliced, [value], _info} | _]) do
    %{
      general:
        "expected a list with quoted expressions in unquote_splicing/1, got: #{inspect(value)}"
    }
  end

  def format_error(reason, stacktrace), do: :erl_erts_errors.format_error(reason, stacktrace)
end

defmodule :erl_kernel_errors do
  @moduledoc false
  # Who explains errors of the natives of `:os` and kin.

  @doc false
  def format_error(reason, stacktrace), do: :erl_erts_errors.format_error(reason, stacktrace)
end
