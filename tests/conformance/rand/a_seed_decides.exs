:rand.seed(:exsss, {1, 2, 3})
IO.inspect({:rand.uniform(100), :rand.uniform(100), :rand.uniform(), byte_size(:rand.bytes(4))})
# expect: {27, 41, 0.6684893034823949, 4}
state = :rand.seed_s(:exsss, 42)
{a, state} = :rand.uniform_s(1000, state)
{b, state} = :rand.uniform_s(state)
{c, _} = :rand.normal_s(5.0, 2.0, state)
IO.inspect({a, b, is_float(c)}) # expect: {294, 0.899364294071664, true}
:rand.seed(:default, 7)
exported = :rand.export_seed()
first = :rand.uniform(1_000_000)
:rand.seed(exported)
IO.inspect({first == :rand.uniform(1_000_000), elem(exported, 0)}) # expect: {true, :exsss}
