defmodule Code.Formatter.Operators do
  @moduledoc false

  # Operators: where they need parentheses, and where their lines break.

  import Inspect.Algebra, except: [format: 2]

  import Code.Formatter, only: [broken?: 2, in_parens: 1, letting_break: 3, many: 2]

  alias Code.Formatter
  alias Code.Formatter.{Calls, Containers, Sequence}

  # No space around, and no line end.
  @tight [:.., :"//"]

  # Space around, but no line end.
  @kept_together [:\\, :in, :"not in"]

  # The line breaks in front of them.
  @arrows [:|>, :~>>, :<<~, :~>, :<~, :<~>, :"<|>"]
  @leading [:|, :when]

  # Comments in front of them stay there.
  @commented @leading ++ @arrows

  # A right side that may break in itself stays on the line.
  @holding [:"::", :<-, :==, :!=, :=~, :===, :!==, :<, :<=, :>=, :>, :=, :\\]

  # Operands with operators that readers mix up get parentheses.
  @always_apart [
    :|>,
    :<<<,
    :>>>,
    :<~,
    :~>,
    :<<~,
    :~>>,
    :<~>,
    :"<|>",
    :"^^^",
    :+++,
    :---,
    :in,
    :++,
    :--,
    :..,
    :<>
  ]
  @logical [:||, :|||, :or, :&&, :&&&, :and]

  @doc """
  An operator and its operands, or `:error` if it is none.
  """
  def operator(name, meta, args, place, ctx)

  def operator(:&, _meta, [arg], place, ctx), do: capture(arg, place, ctx)
  def operator(:@, meta, [arg], place, ctx), do: attribute(arg, meta, place, ctx)

  def operator(:not, _meta, [{:in, meta, [left, right]}], place, ctx) do
    binary(:in, "not in", meta, left, right, place, ctx)
  end

  def operator(:..//, meta, [first, last, step], place, ctx) do
    {doc, ctx} = binary(:.., "..", meta, first, last, place, ctx)
    {step, ctx} = operand(step, many(place, :operand), ctx, :"//", :right, 0)
    {concat([doc, "//", step]), ctx}
  end

  def operator(name, _meta, [arg], place, ctx) do
    if name != :... and Macro.__unary__(name) == nil,
      do: :error,
      else: unary(name, arg, place, ctx)
  end

  def operator(:when, meta, [_, _, _ | _] = args, _place, ctx) do
    {args, guard} = Calls.split_last(args)

    {left, ctx} =
      Formatter.Clauses.patterns(args, Formatter.line(meta), Formatter.line(meta), ctx)

    guarded(left, guard, meta, ctx)
  end

  def operator(name, meta, [left, right], place, ctx) do
    if binds(name) == nil,
      do: :error,
      else: binary(name, Atom.to_string(name), meta, left, right, place, ctx)
  end

  def operator(_name, _meta, _args, _place, _ctx), do: :error

  # One operand.

  defp unary(name, arg, place, ctx) do
    {doc, ctx} = Formatter.form(arg, many(place, :operand), ctx)

    doc =
      case arg do
        {^name, _, [_]} when name in [:!, :not] -> doc
        _ -> if operator?(inner(arg)), do: in_parens(doc), else: doc
      end

    {concat(if(name == :not, do: "not ", else: Atom.to_string(name)), doc), ctx}
  end

  @doc "A form where an operator needs parentheses around it."
  def guarded(form, place \\ :operand, ctx) do
    {doc, ctx} = Formatter.form(form, place, ctx)
    {if(operator?(inner(form)), do: in_parens(doc), else: doc), ctx}
  end

  defp operator?({:., _, _}), do: false
  defp operator?({:@, _, [{name, _, context}]}) when is_atom(name) and is_atom(context), do: false
  defp operator?({:&, _, [index]}) when is_integer(index), do: false
  defp operator?({:..//, _, [_, _, _]}), do: true
  defp operator?({:..., _, [_]}), do: true
  defp operator?({name, _, [_]}) when is_atom(name), do: Macro.__unary__(name) != nil
  defp operator?({name, _, [_, _]}) when is_atom(name), do: binds(name) != nil
  defp operator?(_form), do: false

  # `&`.

  defp capture(index, _place, ctx) when is_integer(index),
    do: {"&" <> Integer.to_string(index), ctx}

  defp capture({:/, _, [{{:., _, [target, name]}, _, []}, {:__block__, _, [arity]}]}, _place, ctx)
       when is_atom(name) and is_integer(arity) do
    {target, ctx} = Calls.target(target, ctx)
    {concat(["&", target, ".", Calls.remote_name(name), "/", Integer.to_string(arity)]), ctx}
  end

  defp capture({:/, _, [{name, _, context}, {:__block__, _, [arity]}]}, _place, ctx)
       when is_atom(name) and is_atom(context) and is_integer(arity) do
    {concat([capture_sign(name), Atom.to_string(name), "/", Integer.to_string(arity)]), ctx}
  end

  defp capture(arg, place, ctx) do
    {doc, ctx} = Formatter.form(arg, many(place, :operand), ctx)

    cond do
      operator?(inner(arg)) -> {concat("&", in_parens(doc)), ctx}
      capture_like?(doc) -> {concat("& ", doc), ctx}
      true -> {concat("&", doc), ctx}
    end
  end

  defp capture_sign(name) when name in [:&, :&&, :&&&], do: "& "
  defp capture_sign(_name), do: "&"

  # `&&` and `&1` would be read otherwise.
  defp capture_like?({:doc_cons, left, _}), do: capture_like?(left)
  defp capture_like?({:doc_group, doc, _}), do: capture_like?(doc)
  defp capture_like?({:doc_nest, doc, _, _}), do: capture_like?(doc)
  defp capture_like?({:doc_force, doc}), do: capture_like?(doc)
  defp capture_like?({:doc_fits, doc, _}), do: capture_like?(doc)
  defp capture_like?({:doc_string, text, _}), do: capture_like?(text)
  defp capture_like?(<<char, _::binary>>) when char == ?& or char in ?0..?9, do: true
  defp capture_like?(_doc), do: false

  defp inner({:__block__, _, [{_, _, _} = form]}), do: form
  defp inner(form), do: form

  # `@`.

  defp attribute({name, meta, [value]} = form, _meta, place, ctx) when is_atom(name) do
    if name not in [:__block__, :__aliases__] and Macro.classify_atom(name) == :identifier and
         Macro.__unary__(name) == nil do
      {doc, ctx} = Calls.attribute(name, meta, value, place, ctx)
      {concat("@", doc), ctx}
    else
      {doc, ctx} = guarded(form, ctx)
      {concat("@", doc), ctx}
    end
  end

  defp attribute(form, _meta, _place, ctx) do
    {doc, ctx} = guarded(form, ctx)
    {concat("@", doc), ctx}
  end

  # Two operands.

  @doc "An operator between operands. `nesting` is how far a line it breaks to is indented."
  def binary(name, text, meta, left, right, place, ctx, parent \\ nil, nesting \\ nil) do
    nesting = nesting || ctx.nesting
    binding = binds(name)
    {left_doc, ctx} = operand(left, many(place, :argument), ctx, name, :left, 2)
    {right_doc, ctx} = operand(right, many(place, :operand), ctx, name, :right, 0)

    {comments, ctx} =
      if name in @commented, do: Sequence.between(left, right, ctx), else: {[], ctx}

    same? = binding == parent
    broken? = broken?(meta, ctx)

    doc =
      cond do
        name in @tight and match?({:.., _, []}, right) ->
          concat([group(left_doc), text, "(..)"])

        name in @tight ->
          concat([group(left_doc), text, group(right_doc)])

        name in @kept_together ->
          concat([group(left_doc), " " <> text <> " ", group(right_doc)])

        name in @arrows ->
          left_doc = if chain?(left, binding), do: left_doc, else: group(left_doc)
          right_doc = behind(text, right_doc)
          led(left_doc, comments, right_doc, broken?)

        name in @leading ->
          # Each operand but the first stands behind an operator, all in one column.
          width = String.length(text) + 1
          left_doc = if same?, do: nest(left_doc, width), else: group(left_doc)
          right_doc = leading(name, right, right_doc)

          led(left_doc, comments, right_doc, broken? and not same?)

        true ->
          joined(name, " " <> text, meta, left_doc, right_doc, right, ctx, nesting)
      end

    {doc, ctx}
  end

  # The line breaks behind the operator, or in the right side.
  defp joined(name, text, meta, left, right, right_form, ctx, nesting) do
    broken? = broken?(meta, ctx)
    hold? = name in @holding and Containers.breakable?(right_form, ctx) and not broken?

    letting_break(hold?, right, fn right ->
      right = nest(glue(text, group(right)), nesting, :break)
      concat(group(left), group(if(broken?, do: force_unfit(right), else: right)))
    end)
  end

  # The operator, with what stands behind it, begins its line, perhaps below comments.
  defp led(left, comments, right, broken?) do
    doc = glue(left, concat(comments ++ [right]))
    if broken? or comments != [], do: force_unfit(doc), else: doc
  end

  defp behind(text, doc), do: group(concat(text <> " ", doc))

  # Behind an operator of @leading; a chain goes on below.
  defp leading(name, right, doc) do
    text = Atom.to_string(name)

    if chain?(right, binds(name)),
      do: before_chain(text, doc),
      else: behind(text, nest(doc, String.length(text) + 1))
  end

  defp before_chain(text, {:doc_force, doc}), do: force_unfit(before_chain(text, doc))
  defp before_chain(text, {:doc_cons, first, rest}), do: concat(behind(text, first), rest)

  # Whether an operand is of operators that bind alike, which break their lines together.
  defp chain?({name, _, [_, _]}, binding) when is_atom(name), do: binds(name) == binding
  defp chain?(_operand, _binding), do: false

  # An operand at the `side` of the operator `parent`.
  defp operand({:&, _, [arg]} = form, place, ctx, parent, side, _nesting)
       when not is_integer(arg) do
    {doc, ctx} = Formatter.form(form, place, ctx)
    {precedence, associativity} = binds(parent)
    wrap? = side == :left or (associativity == :left and precedence > Macro.__unary__(:&))
    {if(wrap?, do: in_parens(doc), else: doc), ctx}
  end

  defp operand({:__block__, _, [{negation, _, [_]}]} = form, place, ctx, :in, :left, _nesting)
       when negation in [:not, :!] do
    {doc, ctx} = Formatter.form(form, place, ctx)
    {in_parens(doc), ctx}
  end

  defp operand({name, meta, [left, right]} = form, place, ctx, parent, side, nesting)
       when is_atom(name) and name not in [:., :->] do
    case binds(name) do
      nil -> Formatter.form(form, place, ctx)
      binding -> nested(name, binding, meta, left, right, place, ctx, parent, side, nesting)
    end
  end

  # Pairs stay apart if they were.
  defp operand([{_, _} | _] = pairs, _place, ctx, _parent, _side, _nesting) do
    join = if ctx.keeps_lines and Calls.apart?(pairs), do: :line, else: :break
    Containers.pairs(pairs, join, ctx)
  end

  defp operand(form, place, ctx, _parent, _side, _nesting), do: Formatter.form(form, place, ctx)

  defp nested(
         name,
         {precedence, associativity},
         meta,
         left,
         right,
         place,
         ctx,
         parent,
         side,
         nesting
       ) do
    {above_precedence, above_associativity} = above = binds(parent)
    text = Atom.to_string(name)

    cond do
      above_precedence == precedence and above_associativity == side and
          chained?(name, parent, side) ->
        binary(name, text, meta, left, right, place, ctx, above, nesting)

      # The step of a range is read before the range in it.
      parent == :"//" and name == :.. ->
        binary(name, text, meta, left, right, place, ctx, nil, 2)

      (parent in @always_apart and name not in @tight) or
        (name in @logical and parent in @logical) or
        above_precedence > precedence or
          (above_precedence == precedence and associativity != side) ->
        {doc, ctx} = binary(name, text, meta, left, right, :operand, ctx, nil, 2)
        {in_parens(doc), ctx}

      true ->
        binary(name, text, meta, left, right, place, ctx, nil, 2)
    end
  end

  # Whether operators that bind alike need no parentheses between them.
  defp chained?(name, name, side), do: side == :left or name not in [:--, :---]
  defp chained?(name, parent, :left) when name in @arrows and parent in @arrows, do: true

  defp chained?(name, parent, :left),
    do: name not in @logical and name not in @always_apart and parent not in @always_apart

  defp chained?(_name, _parent, :right), do: false

  @doc "Precedence and associativity of an operator with two operands, or nil."
  def binds(name) when name in [:., :->, :do, :"=>"], do: nil
  def binds(:"//"), do: {190, :right}
  def binds(name), do: Macro.__binary__(name)

  @doc "`left <- right` in a bit string, where the left side is laid out already."
  def generator(left, right, meta, ctx) do
    {right_doc, ctx} = operand(right, :argument, ctx, :<-, :right, 0)
    {joined(:<-, " <-", meta, left, right_doc, right, ctx, ctx.nesting), ctx}
  end

  @doc "A form where an operator with two operands needs parentheses around it."
  def apart(form, ctx) do
    {doc, ctx} = Formatter.form(form, :argument, ctx)
    {if(binary?(form), do: in_parens(doc), else: doc), ctx}
  end

  @doc "Whether a form is an operator with two operands, or three."
  def binary?({:..//, _, [_, _, _]}), do: true
  def binary?({name, _, [_, _]}) when is_atom(name), do: binds(name) != nil
  def binary?(_form), do: false

  @doc "Arguments and their guard."
  def guarded(left, guard, meta, ctx) do
    {doc, ctx} = operand(guard, :bare_argument, ctx, :when, :right, 0)
    doc = glue(group(left), leading(:when, guard, doc))
    {if(broken?(meta, ctx), do: force_unfit(doc), else: doc), ctx}
  end
end
