defmodule :lists do
  @moduledoc """
  Functions on lists under their Erlang names.

  `member/2`, `reverse/2`, `keyfind/3`, `keymember/3` and `keysearch/3` are native. Sorting is a
  stable merge sort that takes runs which are in order already as they are.
  """

  import Kernel, except: [max: 2, min: 2]

  @doc """
  Tells whether all elements satisfy `pred`.

  ## Examples

      iex> :lists.all(&is_atom/1, [:a, :b])
      true

  """
  def all(pred, list) when is_function(pred, 1), do: all_in(pred, list)

  defp all_in(pred, [head | tail]) do
    case pred.(head) do
      true -> all_in(pred, tail)
      false -> false
    end
  end

  defp all_in(_pred, []), do: true

  @doc """
  Tells whether some element satisfies `pred`.

  ## Examples

      iex> :lists.any(&is_atom/1, [1, :b])
      true

  """
  def any(pred, list) when is_function(pred, 1), do: any_in(pred, list)

  defp any_in(pred, [head | tail]) do
    case pred.(head) do
      true -> true
      false -> any_in(pred, tail)
    end
  end

  defp any_in(_pred, []), do: false

  @doc """
  Joins the lists of a list.

  ## Examples

      iex> :lists.append([[1], [2, 3]])
      [1, 2, 3]

  """
  def append([list]), do: list
  def append([list | lists]), do: list ++ append(lists)
  def append([]), do: []

  @doc """
  Joins two lists.

  ## Examples

      iex> :lists.append([1], [2])
      [1, 2]

  """
  def append(list1, list2), do: list1 ++ list2

  @doc """
  Joins the texts of atoms, numbers and strings.

  ## Examples

      iex> :lists.concat([:a, 1, ~c"b"])
      ~c"a1b"

  """
  def concat(things), do: flatmap(&thing_to_list/1, things)

  defp thing_to_list(thing) when is_integer(thing), do: :erlang.integer_to_list(thing)
  defp thing_to_list(thing) when is_float(thing), do: :erlang.float_to_list(thing)
  defp thing_to_list(thing) when is_atom(thing), do: :erlang.atom_to_list(thing)
  defp thing_to_list(thing) when is_list(thing), do: thing

  @doc """
  Removes the first element equal to `element`.

  ## Examples

      iex> :lists.delete(1, [1, 2, 1])
      [2, 1]

  """
  def delete(element, [element | rest]), do: rest
  def delete(element, [head | rest]), do: [head | delete(element, rest)]
  def delete(_element, []), do: []

  @doc """
  Drops the last element.

  ## Examples

      iex> :lists.droplast([1, 2, 3])
      [1, 2]

  """
  def droplast([_last]), do: []
  def droplast([head | tail]), do: [head | droplast(tail)]

  @doc """
  Drops elements as long as they satisfy `pred`.

  ## Examples

      iex> :lists.dropwhile(&(&1 < 2), [1, 2, 1])
      [2, 1]

  """
  def dropwhile(pred, list) when is_function(pred, 1), do: dropwhile_in(pred, list)

  defp dropwhile_in(pred, [head | tail] = list),
    do: if(pred.(head), do: dropwhile_in(pred, tail), else: list)

  defp dropwhile_in(_pred, []), do: []

  @doc """
  Makes a list of `n` times `element`.

  ## Examples

      iex> :lists.duplicate(2, :a)
      [:a, :a]

  """
  def duplicate(n, element) when is_integer(n) and n >= 0, do: duplicate(n, element, [])

  defp duplicate(0, _element, acc), do: acc
  defp duplicate(n, element, acc), do: duplicate(n - 1, element, [element | acc])

  @doc """
  Pairs the elements with their places, counted from 1.

  ## Examples

      iex> :lists.enumerate([:a, :b])
      [{1, :a}, {2, :b}]

  """
  def enumerate(list), do: enumerate(1, 1, list)

  @doc """
  Pairs the elements with their places, counted from `index`.

  ## Examples

      iex> :lists.enumerate(0, [:a, :b])
      [{0, :a}, {1, :b}]

  """
  def enumerate(index, list), do: enumerate(index, 1, list)

  @doc """
  Pairs the elements with numbers from `index` in steps.

  ## Examples

      iex> :lists.enumerate(0, 2, [:a, :b])
      [{0, :a}, {2, :b}]

  """
  def enumerate(index, step, [head | tail]),
    do: [{index, head} | enumerate(index + step, step, tail)]

  def enumerate(_index, _step, []), do: []

  @doc """
  Keeps the elements that satisfy `pred`.

  ## Examples

      iex> :lists.filter(&(&1 > 1), [1, 2])
      [2]

  """
  def filter(pred, list) when is_function(pred, 1), do: filter_in(pred, list)

  defp filter_in(pred, [head | tail]) do
    case pred.(head) do
      true -> [head | filter_in(pred, tail)]
      false -> filter_in(pred, tail)
      other -> :erlang.error({:bad_filter, other})
    end
  end

  defp filter_in(_pred, []), do: []

  @doc """
  Keeps elements for which `fun` gives `true`, or the values of `{true, value}`.

  ## Examples

      iex> :lists.filtermap(fn x -> if x > 1, do: {true, x * 2}, else: false end, [1, 2])
      [4]

  """
  def filtermap(fun, list) when is_function(fun, 1), do: filtermap_in(fun, list)

  defp filtermap_in(fun, [head | tail]) do
    case fun.(head) do
      true -> [head | filtermap_in(fun, tail)]
      {true, value} -> [value | filtermap_in(fun, tail)]
      false -> filtermap_in(fun, tail)
    end
  end

  defp filtermap_in(_fun, []), do: []

  @doc """
  Maps to lists and joins them.

  ## Examples

      iex> :lists.flatmap(&[&1, &1], [1, 2])
      [1, 1, 2, 2]

  """
  def flatmap(fun, list) when is_function(fun, 1), do: flatmap_in(fun, list)

  defp flatmap_in(fun, [head | tail]), do: fun.(head) ++ flatmap_in(fun, tail)
  defp flatmap_in(_fun, []), do: []

  @doc """
  Joins the lists in a list, at any depth.

  ## Examples

      iex> :lists.flatten([1, [2, [3]]])
      [1, 2, 3]

  """
  def flatten(deep), do: flatten(deep, [])

  @doc """
  Joins the lists in a list, at any depth, with `tail` behind them.

  ## Examples

      iex> :lists.flatten([1, [2]], [3])
      [1, 2, 3]

  """
  def flatten([head | rest], tail) when is_list(head), do: flatten(head, flatten(rest, tail))
  def flatten([head | rest], tail), do: [head | flatten(rest, tail)]
  def flatten([], tail), do: tail

  @doc """
  Counts the elements of a list, at any depth.

  ## Examples

      iex> :lists.flatlength([1, [2, [3]]])
      3

  """
  def flatlength(deep), do: length(flatten(deep))

  @doc """
  Folds from the left.

  ## Examples

      iex> :lists.foldl(fn x, acc -> x + acc end, 0, [1, 2])
      3

  """
  def foldl(fun, acc, list) when is_function(fun, 2), do: foldl_in(fun, acc, list)

  defp foldl_in(fun, acc, [head | tail]), do: foldl_in(fun, fun.(head, acc), tail)
  defp foldl_in(_fun, acc, []), do: acc

  @doc """
  Folds from the right.

  ## Examples

      iex> :lists.foldr(fn x, acc -> [x | acc] end, [], [1, 2])
      [1, 2]

  """
  def foldr(fun, acc, list) when is_function(fun, 2), do: foldr_in(fun, acc, list)

  defp foldr_in(fun, acc, [head | tail]), do: fun.(head, foldr_in(fun, acc, tail))
  defp foldr_in(_fun, acc, []), do: acc

  @doc """
  Calls `fun` with each element.

  ## Examples

      iex> :lists.foreach(fn _ -> :ok end, [1])
      :ok

  """
  def foreach(fun, list) when is_function(fun, 1), do: foreach_in(fun, list)

  defp foreach_in(fun, [head | tail]) do
    fun.(head)
    foreach_in(fun, tail)
  end

  defp foreach_in(_fun, []), do: :ok

  @doc """
  Puts `separator` between the elements.

  ## Examples

      iex> :lists.join(0, [1, 2])
      [1, 0, 2]

  """
  def join(_separator, []), do: []
  def join(separator, [head | tail]), do: [head | join_rest(separator, tail)]

  defp join_rest(separator, [head | tail]), do: [separator, head | join_rest(separator, tail)]
  defp join_rest(_separator, []), do: []

  @doc """
  Removes the first tuple whose `n`th element is `key`.

  ## Examples

      iex> :lists.keydelete(:a, 1, a: 1, b: 2)
      [b: 2]

  """
  def keydelete(key, n, [tuple | rest])
      when tuple_size(tuple) >= n and :erlang.element(n, tuple) == key,
      do: rest

  def keydelete(key, n, [head | rest]), do: [head | keydelete(key, n, rest)]
  def keydelete(_key, _n, []), do: []

  @doc """
  Gives the first tuple whose `n`th element is `key`, or `false`; native.

  ## Examples

      iex> :lists.keyfind(:b, 1, a: 1, b: 2)
      {:b, 2}

  """
  def keyfind(_key, _n, _list), do: :erlang.nif_error(:undef)

  @doc """
  Changes the `n`th element of every tuple with `fun`.

  ## Examples

      iex> :lists.keymap(&(&1 * 2), 2, a: 1)
      [a: 2]

  """
  def keymap(fun, n, [tuple | rest]) do
    [:erlang.setelement(n, tuple, fun.(:erlang.element(n, tuple))) | keymap(fun, n, rest)]
  end

  def keymap(_fun, _n, []), do: []

  @doc """
  Tells whether a tuple has `key` as `n`th element; native.

  ## Examples

      iex> :lists.keymember(:b, 1, a: 1)
      false

  """
  def keymember(_key, _n, _list), do: :erlang.nif_error(:undef)

  @doc """
  Merges two lists of tuples sorted by the `n`th element.

  ## Examples

      iex> :lists.keymerge(1, [a: 1], [b: 2])
      [a: 1, b: 2]

  """
  def keymerge(n, list1, list2),
    do: merge_by(&(:erlang.element(n, &1) <= :erlang.element(n, &2)), list1, list2)

  @doc """
  Replaces the first tuple whose `n`th element is `key`.

  ## Examples

      iex> :lists.keyreplace(:a, 1, [a: 1], {:b, 2})
      [b: 2]

  """
  def keyreplace(key, n, [tuple | rest], new)
      when tuple_size(tuple) >= n and :erlang.element(n, tuple) == key and is_tuple(new),
      do: [new | rest]

  def keyreplace(key, n, [head | rest], new), do: [head | keyreplace(key, n, rest, new)]
  def keyreplace(_key, _n, [], new) when is_tuple(new), do: []

  @doc """
  Gives `{:value, tuple}` for the first tuple whose `n`th element is `key`, or `false`; native.

  ## Examples

      iex> :lists.keysearch(:a, 1, a: 1)
      {:value, {:a, 1}}

  """
  def keysearch(_key, _n, _list), do: :erlang.nif_error(:undef)

  @doc """
  Sorts tuples by the `n`th element.

  ## Examples

      iex> :lists.keysort(1, b: 1, a: 2)
      [a: 2, b: 1]

  """
  def keysort(n, list), do: sort(&(:erlang.element(n, &1) <= :erlang.element(n, &2)), list)

  @doc """
  Replaces the first tuple whose `n`th element is `key`, or adds one at the end.

  ## Examples

      iex> :lists.keystore(:b, 1, [a: 1], {:b, 2})
      [a: 1, b: 2]

  """
  def keystore(key, n, [tuple | rest], new)
      when tuple_size(tuple) >= n and :erlang.element(n, tuple) == key and is_tuple(new),
      do: [new | rest]

  def keystore(key, n, [head | rest], new), do: [head | keystore(key, n, rest, new)]
  def keystore(_key, _n, [], new) when is_tuple(new), do: [new]

  @doc """
  Takes the first tuple whose `n`th element is `key` out.

  ## Examples

      iex> :lists.keytake(:a, 1, a: 1, b: 2)
      {:value, {:a, 1}, [b: 2]}

  """
  def keytake(key, n, list), do: keytake(key, n, list, [])

  defp keytake(key, n, [tuple | rest], acc)
       when tuple_size(tuple) >= n and :erlang.element(n, tuple) == key,
       do: {:value, tuple, reverse(acc, rest)}

  defp keytake(key, n, [head | rest], acc), do: keytake(key, n, rest, [head | acc])
  defp keytake(_key, _n, [], _acc), do: false

  @doc """
  Gives the last element.

  ## Examples

      iex> :lists.last([1, 2])
      2

  """
  def last([last]), do: last
  def last([_ | tail]), do: last(tail)

  @doc """
  Calls `fun` with each element and gives the results.

  ## Examples

      iex> :lists.map(&(&1 * 2), [1, 2])
      [2, 4]

  """
  def map(fun, list) when is_function(fun, 1), do: map_in(fun, list)

  defp map_in(fun, [head | tail]), do: [fun.(head) | map_in(fun, tail)]
  defp map_in(_fun, []), do: []

  @doc """
  Maps and folds from the left at once.

  ## Examples

      iex> :lists.mapfoldl(fn x, acc -> {x * 2, acc + x} end, 0, [1, 2])
      {[2, 4], 3}

  """
  def mapfoldl(fun, acc, list) when is_function(fun, 2), do: mapfoldl_in(fun, acc, list)

  defp mapfoldl_in(fun, acc, [head | tail]) do
    {value, acc} = fun.(head, acc)
    {values, acc} = mapfoldl_in(fun, acc, tail)
    {[value | values], acc}
  end

  defp mapfoldl_in(_fun, acc, []), do: {[], acc}

  @doc """
  Maps and folds from the right at once.

  ## Examples

      iex> :lists.mapfoldr(fn x, acc -> {acc, acc + x} end, 0, [1, 2])
      {[2, 0], 3}

  """
  def mapfoldr(fun, acc, list) when is_function(fun, 2), do: mapfoldr_in(fun, acc, list)

  defp mapfoldr_in(fun, acc, [head | tail]) do
    {values, acc} = mapfoldr_in(fun, acc, tail)
    {value, acc} = fun.(head, acc)
    {[value | values], acc}
  end

  defp mapfoldr_in(_fun, acc, []), do: {[], acc}

  @doc """
  Gives the greatest element.

  ## Examples

      iex> :lists.max([1, 3, 2])
      3

  """
  def max([head | tail]), do: max_of(tail, head)

  defp max_of([head | tail], max) when head > max, do: max_of(tail, head)
  defp max_of([_ | tail], max), do: max_of(tail, max)
  defp max_of([], max), do: max

  @doc """
  Tells whether `element` is in a list; native.

  ## Examples

      iex> :lists.member(1, [1, 2])
      true

  """
  def member(_element, _list), do: :erlang.nif_error(:undef)

  @doc """
  Merges the sorted lists of a list.

  ## Examples

      iex> :lists.merge([[1, 3], [2]])
      [1, 2, 3]

  """
  def merge(lists), do: foldl(fn list, acc -> merge(acc, list) end, [], lists)

  @doc """
  Merges two sorted lists.

  ## Examples

      iex> :lists.merge([1, 3], [2])
      [1, 2, 3]

  """
  def merge(list1, list2), do: merge_by(&<=/2, list1, list2)

  @doc """
  Merges two lists sorted by `fun`.

  ## Examples

      iex> :lists.merge(&>=/2, [3, 1], [2])
      [3, 2, 1]

  """
  def merge(fun, list1, list2), do: merge_by(fun, list1, list2)

  defp merge_by(fun, [left | lefts] = list1, [right | rights] = list2) do
    if fun.(left, right) do
      [left | merge_by(fun, lefts, list2)]
    else
      [right | merge_by(fun, list1, rights)]
    end
  end

  defp merge_by(_fun, [], list2), do: list2
  defp merge_by(_fun, list1, []), do: list1

  @doc """
  Gives the smallest element.

  ## Examples

      iex> :lists.min([2, 1, 3])
      1

  """
  def min([head | tail]), do: min_of(tail, head)

  defp min_of([head | tail], min) when head < min, do: min_of(tail, head)
  defp min_of([_ | tail], min), do: min_of(tail, min)
  defp min_of([], min), do: min

  @doc """
  Gives the `n`th element, counted from 1.

  ## Examples

      iex> :lists.nth(2, [:a, :b])
      :b

  """
  def nth(1, [head | _]), do: head
  def nth(n, [_ | tail]) when n > 1, do: nth(n - 1, tail)

  @doc """
  Drops the first `n` elements.

  ## Examples

      iex> :lists.nthtail(1, [:a, :b])
      [:b]

  """
  def nthtail(0, list) when is_list(list), do: list
  def nthtail(n, [_ | tail]) when n > 0, do: nthtail(n - 1, tail)

  @doc """
  Gives the elements that satisfy `pred`, and the others.

  ## Examples

      iex> :lists.partition(&(&1 > 1), [1, 2])
      {[2], [1]}

  """
  def partition(pred, list) when is_function(pred, 1), do: partition(pred, list, [], [])

  defp partition(pred, [head | tail], yes, no) do
    if pred.(head),
      do: partition(pred, tail, [head | yes], no),
      else: partition(pred, tail, yes, [head | no])
  end

  defp partition(_pred, [], yes, no), do: {reverse(yes), reverse(no)}

  @doc """
  Tells whether `list2` begins with `list1`.

  ## Examples

      iex> :lists.prefix([1], [1, 2])
      true

  """
  def prefix([head | tail1], [head | tail2]), do: prefix(tail1, tail2)
  def prefix([], list) when is_list(list), do: true
  def prefix([_ | _], list) when is_list(list), do: false

  @doc """
  Gives the elements back to front.

  ## Examples

      iex> :lists.reverse([1, 2])
      [2, 1]

  """
  def reverse(list), do: reverse(list, [])

  @doc """
  Gives the elements back to front, with `tail` behind them; native.

  ## Examples

      iex> :lists.reverse([1, 2], [3])
      [2, 1, 3]

  """
  def reverse(_list, _tail), do: :erlang.nif_error(:undef)

  @doc """
  Gives `{:value, element}` for the first element that satisfies `pred`, or `false`.

  ## Examples

      iex> :lists.search(&(&1 > 1), [1, 2])
      {:value, 2}

  """
  def search(pred, list) when is_function(pred, 1), do: search_in(pred, list)

  defp search_in(pred, [head | tail]),
    do: if(pred.(head), do: {:value, head}, else: search_in(pred, tail))

  defp search_in(_pred, []), do: false

  @doc """
  Gives the integers from `from` to `to`.

  ## Examples

      iex> :lists.seq(1, 3)
      [1, 2, 3]

  """
  def seq(from, to) when is_integer(from) and is_integer(to) and from - 1 <= to,
    do: seq_down(to, from, 1, [])

  @doc """
  Gives integers from `from` up or down to `to` in steps.

  ## Examples

      iex> :lists.seq(1, 6, 2)
      [1, 3, 5]

  """
  def seq(from, to, step)
      when is_integer(from) and is_integer(to) and is_integer(step) and
             ((step > 0 and from - step <= to) or (step < 0 and from - step >= to) or
                (step == 0 and from == to)) do
    if step == 0 do
      [from]
    else
      count = div(to - from + step, step)
      seq_down(from + (count - 1) * step, from, step, [])
    end
  end

  def seq(from, to, step) do
    :erlang.error(:badarg, [from, to, step], error_info: %{module: :erl_stdlib_errors})
  end

  defp seq_down(element, from, step, acc)
       when (step > 0 and element >= from) or (step < 0 and element <= from) do
    seq_down(element - step, from, step, [element | acc])
  end

  defp seq_down(_element, _from, _step, acc), do: acc

  @doc """
  Sorts by the order of terms.

  ## Examples

      iex> :lists.sort([3, 1, 2])
      [1, 2, 3]

  """
  def sort([]), do: []
  def sort([_] = list), do: list

  def sort([first, second | rest]) do
    runs =
      if first <= second,
        do: ascending(rest, second, [first], []),
        else: descending(rest, second, [first], [])

    merge_runs(runs)
  end

  # A run grows while elements stay in order; a falling run is strictly falling, so that turning
  # it round keeps equal elements in place.
  defp ascending([next | rest], last, run, runs) when last <= next,
    do: ascending(rest, next, [last | run], runs)

  defp ascending(rest, last, run, runs), do: next_run(rest, [reverse([last | run]) | runs])

  defp descending([next | rest], last, run, runs) when last > next,
    do: descending(rest, next, [last | run], runs)

  defp descending(rest, last, run, runs), do: next_run(rest, [[last | run] | runs])

  defp next_run([], runs), do: reverse(runs)
  defp next_run([one], runs), do: reverse([[one] | runs])

  defp next_run([first, second | rest], runs) when first <= second,
    do: ascending(rest, second, [first], runs)

  defp next_run([first, second | rest], runs), do: descending(rest, second, [first], runs)

  defp merge_runs([run]), do: run
  defp merge_runs(runs), do: runs |> merge_pairs() |> merge_runs()

  defp merge_pairs([run1, run2 | runs]), do: [merge_run(run1, run2, []) | merge_pairs(runs)]
  defp merge_pairs(runs), do: runs

  defp merge_run([left | lefts], [right | _] = list2, acc) when left <= right,
    do: merge_run(lefts, list2, [left | acc])

  defp merge_run([_ | _] = list1, [right | rights], acc),
    do: merge_run(list1, rights, [right | acc])

  defp merge_run([], list2, acc), do: reverse(acc, list2)
  defp merge_run(list1, [], acc), do: reverse(acc, list1)

  # The native `sort/1` and `keysort/2` leave long lists to these, so that no call of theirs keeps a scheduler for
  # long: they sort pieces, which are merged here.
  @doc false
  def sort_pieces(list), do: list |> pieces(&:lists.sort/1, []) |> merge_runs()

  @doc false
  def keysort_pieces(n, list) do
    list
    |> pieces(&:lists.keysort(n, &1), [])
    |> merge_runs_by(&(:erlang.element(n, &1) <= :erlang.element(n, &2)))
  end

  defp pieces([], _sort, runs), do: reverse(runs)

  defp pieces(list, sort, runs) do
    {piece, rest} = piece(list, 4096, [])
    pieces(rest, sort, [sort.(piece) | runs])
  end

  defp piece([element | rest], left, acc) when left > 0,
    do: piece(rest, left - 1, [element | acc])

  defp piece(rest, _left, acc), do: {reverse(acc), rest}

  # The native `--` leaves long lists to this.
  @doc false
  def subtract_pieces(list1, list2), do: keep(list1, count(list2, %{}), [])

  defp count([element | rest], counts) do
    case counts do
      %{^element => times} -> count(rest, %{counts | element => times + 1})
      _ -> count(rest, :maps.put(element, 1, counts))
    end
  end

  defp count([], counts), do: counts

  defp keep([element | rest], counts, acc) do
    case counts do
      %{^element => 0} -> keep(rest, counts, [element | acc])
      %{^element => times} -> keep(rest, %{counts | element => times - 1}, acc)
      _ -> keep(rest, counts, [element | acc])
    end
  end

  defp keep([], _counts, acc), do: reverse(acc)

  @doc """
  Sorts by a function that tells whether its first argument may stand before the second.

  ## Examples

      iex> :lists.sort(&>=/2, [1, 3, 2])
      [3, 2, 1]

  """
  def sort(fun, list) when is_function(fun, 2), do: sort_by(list, fun)

  defp sort_by([], _fun), do: []
  defp sort_by([_] = list, _fun), do: list

  defp sort_by(list, fun) do
    list |> runs_by(fun, []) |> merge_runs_by(fun)
  end

  defp runs_by([], _fun, runs), do: reverse(runs)
  defp runs_by([one], _fun, runs), do: reverse([[one] | runs])

  defp runs_by([first, second | rest], fun, runs) do
    if fun.(first, second) do
      rising_by(rest, second, [first], fun, runs)
    else
      falling_by(rest, second, [first], fun, runs)
    end
  end

  defp rising_by([next | rest] = list, last, run, fun, runs) do
    if fun.(last, next) do
      rising_by(rest, next, [last | run], fun, runs)
    else
      runs_by(list, fun, [reverse([last | run]) | runs])
    end
  end

  defp rising_by([], last, run, _fun, runs), do: reverse([reverse([last | run]) | runs])

  defp falling_by([next | rest] = list, last, run, fun, runs) do
    if fun.(last, next) do
      runs_by(list, fun, [[last | run] | runs])
    else
      falling_by(rest, next, [last | run], fun, runs)
    end
  end

  defp falling_by([], last, run, _fun, runs), do: reverse([[last | run] | runs])

  defp merge_runs_by([run], _fun), do: run
  defp merge_runs_by(runs, fun), do: runs |> merge_pairs_by(fun) |> merge_runs_by(fun)

  defp merge_pairs_by([run1, run2 | runs], fun),
    do: [merge_run_by(run1, run2, fun, []) | merge_pairs_by(runs, fun)]

  defp merge_pairs_by(runs, _fun), do: runs

  defp merge_run_by([left | lefts] = list1, [right | rights] = list2, fun, acc) do
    if fun.(left, right) do
      merge_run_by(lefts, list2, fun, [left | acc])
    else
      merge_run_by(list1, rights, fun, [right | acc])
    end
  end

  defp merge_run_by([], list2, _fun, acc), do: reverse(acc, list2)
  defp merge_run_by(list1, [], _fun, acc), do: reverse(acc, list1)

  @doc """
  Splits a list in two, `n` elements in the first.

  ## Examples

      iex> :lists.split(1, [1, 2, 3])
      {[1], [2, 3]}

  """
  def split(n, list) when is_integer(n) and n >= 0 and is_list(list), do: split(n, list, [])

  defp split(0, rest, acc), do: {reverse(acc), rest}
  defp split(n, [head | tail], acc), do: split(n - 1, tail, [head | acc])
  defp split(_n, [], _acc), do: :erlang.error(:badarg)

  @doc """
  Splits a list at the first element that does not satisfy `pred`.

  ## Examples

      iex> :lists.splitwith(&(&1 < 2), [1, 2, 1])
      {[1], [2, 1]}

  """
  def splitwith(pred, list) when is_function(pred, 1), do: splitwith(pred, list, [])

  defp splitwith(pred, [head | tail] = list, acc) do
    if pred.(head), do: splitwith(pred, tail, [head | acc]), else: {reverse(acc), list}
  end

  defp splitwith(_pred, [], acc), do: {reverse(acc), []}

  @doc """
  Takes `len` elements from the front.

  ## Examples

      iex> :lists.sublist([1, 2, 3], 2)
      [1, 2]

  """
  def sublist([head | tail], len) when len > 0, do: [head | sublist(tail, len - 1)]
  def sublist(list, len) when is_list(list) and is_integer(len) and len >= 0, do: []

  @doc """
  Takes `len` elements from place `start` on, counted from 1.

  ## Examples

      iex> :lists.sublist([1, 2, 3], 2, 5)
      [2, 3]

  """
  def sublist(list, 1, len), do: sublist(list, len)
  def sublist([], start, _len) when start > 1, do: []
  def sublist([_ | tail], start, len) when start > 1, do: sublist(tail, start - 1, len)

  @doc """
  Removes from `list1` the first occurrence of each element of `list2`.

  ## Examples

      iex> :lists.subtract([1, 2, 1], [1])
      [2, 1]

  """
  def subtract(list1, list2), do: list1 -- list2

  @doc """
  Tells whether `list2` ends with `list1`.

  ## Examples

      iex> :lists.suffix([2], [1, 2])
      true

  """
  def suffix(suffix, list) do
    extra = length(list) - length(suffix)
    extra >= 0 and nthtail(extra, list) === suffix
  end

  @doc """
  Adds up the elements.

  ## Examples

      iex> :lists.sum([1, 2])
      3

  """
  def sum(list), do: sum(list, 0)

  defp sum([head | tail], sum), do: sum(tail, sum + head)
  defp sum([], sum), do: sum

  @doc """
  Takes elements as long as they satisfy `pred`.

  ## Examples

      iex> :lists.takewhile(&(&1 < 2), [1, 2, 1])
      [1]

  """
  def takewhile(pred, list) when is_function(pred, 1), do: takewhile_in(pred, list)

  defp takewhile_in(pred, [head | tail]),
    do: if(pred.(head), do: [head | takewhile_in(pred, tail)], else: [])

  defp takewhile_in(_pred, []), do: []

  @doc """
  Sorts tuples by the `n`th element and drops those whose `n`th elements are equal.

  ## Examples

      iex> :lists.ukeysort(1, b: 1, a: 2, b: 3)
      [a: 2, b: 1]

  """
  def ukeysort(n, list),
    do: unique_by(keysort(n, list), &(:erlang.element(n, &1) == :erlang.element(n, &2)))

  defp unique_by([first, second | rest], same?) do
    if same?.(first, second),
      do: unique_by([first | rest], same?),
      else: [first | unique_by([second | rest], same?)]
  end

  defp unique_by(list, _same?), do: list

  @doc """
  Merges two sorted lists without duplicates.

  ## Examples

      iex> :lists.umerge([1, 3], [1, 2])
      [1, 2, 3]

  """
  def umerge(list1, list2), do: unique_by(merge(list1, list2), &==/2)

  @doc """
  Merges sorted lists without duplicates.

  ## Examples

      iex> :lists.umerge([[1, 3], [1, 2], [3]])
      [1, 2, 3]

  """
  def umerge(lists), do: lists |> merge() |> unique_by(&==/2)

  @doc """
  Merges two lists sorted by `fun` without duplicates.

  ## Examples

      iex> :lists.umerge(&>=/2, [3, 1], [2, 1])
      [3, 2, 1]

  """
  def umerge(fun, list1, list2),
    do: fun |> merge(list1, list2) |> unique_by(&(fun.(&1, &2) and fun.(&2, &1)))

  @doc """
  Merges three sorted lists.

  ## Examples

      iex> :lists.merge3([1, 4], [2], [3])
      [1, 2, 3, 4]

  """
  def merge3(list1, list2, list3), do: merge([list1, list2, list3])

  @doc """
  Merges three sorted lists without duplicates.

  ## Examples

      iex> :lists.umerge3([1, 4], [2, 4], [3])
      [1, 2, 3, 4]

  """
  def umerge3(list1, list2, list3), do: umerge([list1, list2, list3])

  @doc """
  Drops elements that were there before.

  ## Examples

      iex> :lists.uniq([1, 2, 1])
      [1, 2]

  """
  def uniq(list), do: Enum.uniq(list)

  @doc """
  Drops elements for which `fun` gives what it gave before.

  ## Examples

      iex> :lists.uniq(&rem(&1, 2), [1, 2, 3])
      [1, 2]

  """
  def uniq(fun, list), do: Enum.uniq_by(list, fun)

  @doc """
  Takes pairs apart into two lists.

  ## Examples

      iex> :lists.unzip(a: 1, b: 2)
      {[:a, :b], [1, 2]}

  """
  def unzip(pairs), do: unzip(reverse(pairs), [], [])

  defp unzip([{left, right} | rest], lefts, rights),
    do: unzip(rest, [left | lefts], [right | rights])

  defp unzip([], lefts, rights), do: {lefts, rights}

  @doc """
  Takes triples apart into three lists.

  ## Examples

      iex> :lists.unzip3([{1, 2, 3}])
      {[1], [2], [3]}

  """
  def unzip3(triples), do: unzip3(reverse(triples), [], [], [])

  defp unzip3([{a, b, c} | rest], as, bs, cs), do: unzip3(rest, [a | as], [b | bs], [c | cs])
  defp unzip3([], as, bs, cs), do: {as, bs, cs}

  @doc """
  Sorts and drops duplicates.

  ## Examples

      iex> :lists.usort([2, 1, 2])
      [1, 2]

  """
  def usort(list) do
    sorted = sort(list)
    unique = unique_by(sorted, &==/2)

    # Of elements that are equal but not the same, as 1 and 1.0, the first of the list stays; `sort/1` may turn them round.
    if unique_by(sorted, &===/2) === unique,
      do: unique,
      else: (&<=/2) |> sort(list) |> unique_by(&==/2)
  end

  @doc """
  Sorts by a function and drops elements that it takes for equal.

  ## Examples

      iex> :lists.usort(&>=/2, [1, 2, 1])
      [2, 1]

  """
  def usort(fun, list), do: fun |> sort(list) |> unique_by(&(fun.(&1, &2) and fun.(&2, &1)))

  @doc """
  Pairs the elements of two lists of the same length.

  ## Examples

      iex> :lists.zip([1, 2], [:a, :b])
      [{1, :a}, {2, :b}]

  """
  def zip([left | lefts], [right | rights]), do: [{left, right} | zip(lefts, rights)]
  def zip([], []), do: []

  @doc """
  Makes triples of the elements of three lists of the same length.

  ## Examples

      iex> :lists.zip3([1], [2], [3])
      [{1, 2, 3}]

  """
  def zip3([a | as], [b | bs], [c | cs]), do: [{a, b, c} | zip3(as, bs, cs)]
  def zip3([], [], []), do: []

  @doc """
  Calls `fun` with the elements of two lists of the same length.

  ## Examples

      iex> :lists.zipwith(&+/2, [1, 2], [3, 4])
      [4, 6]

  """
  def zipwith(fun, [left | lefts], [right | rights]),
    do: [fun.(left, right) | zipwith(fun, lefts, rights)]

  def zipwith(fun, [], []) when is_function(fun, 2), do: []
end
