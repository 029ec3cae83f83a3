quote do
  unquote(a)
  unquote(a).b
  unquote(a).unquote(b)
  unquote(a).unquote(b)(c)
  unquote(a)(b)
  def unquote(name)(unquote_splicing(args)), do: unquote(body)
  %{unquote_splicing(a)}
  {unquote_splicing(a)}
  [unquote_splicing(a), b]
  foo(unquote_splicing(a), b)
  fn unquote_splicing(a) -> b end
  &unquote(a)/1
  %unquote(a){}
  unquote(a) = b
  ~s(#{unquote(a)})
end
quote do: a
quote bind_quoted: [a: a], location: :keep do
  a
end
quote(do: unquote_splicing(a))
quote do unquote_splicing(a) end
quote do
  (unquote_splicing(a))
end
