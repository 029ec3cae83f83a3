@type a :: integer() | float
@type b :: (a -> b)
@type c :: (a, b -> c)
@type d :: (... -> d)
@type e :: <<_::8, _::_*16>>
@type f :: [integer, ...]
@type g :: %Foo{a: b}
@type h :: {:ok, a} | :error
@type i :: 1..10
@type j :: Mod.t(a, b)
@type k :: (-> any)
@spec l(a :: b, c) :: d
@spec unquote(name)(a) :: b
@spec m() :: no_return
@type n :: %{required(a) => b, optional(c) => d, e: f}
