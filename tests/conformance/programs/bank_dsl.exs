# Accounts and rules written in a small language of macros, turned into functions when the module is compiled.

defmodule Rules do
  defmacro __using__(_opts) do
    quote do
      import Rules
      Module.register_attribute(__MODULE__, :accounts, accumulate: true)
      Module.register_attribute(__MODULE__, :rules, accumulate: true)
      @before_compile Rules
    end
  end

  defmacro account(name, do: block) do
    quote do
      @current unquote(name)
      @settings []
      unquote(block)
      @accounts {unquote(name), Enum.reverse(@settings)}
    end
  end

  for setting <- [:limit, :fee, :currency] do
    defmacro unquote(setting)(value) do
      setting = unquote(setting)

      quote do
        @settings [{unquote(setting), unquote(value)} | @settings]
      end
    end
  end

  defmacro rule(name, {:when, _, [{:transfer, _, [from, amount]}, condition]}) do
    fun = :"rule_#{name}"

    quote do
      @rules unquote(name)
      def unquote(fun)(unquote(from), unquote(amount)) when unquote(condition),
        do: {:refuse, unquote(name)}

      def unquote(fun)(_, _), do: :allow
    end
  end

  defmacro __before_compile__(env) do
    accounts = env.module |> Module.get_attribute(:accounts) |> Enum.reverse()
    rules = env.module |> Module.get_attribute(:rules) |> Enum.reverse()

    settings =
      for {name, settings} <- accounts do
        quote do
          def settings(unquote(name)), do: unquote(settings)
        end
      end

    quote do
      unquote_splicing(settings)
      def settings(other), do: raise(ArgumentError, "no account called #{inspect(other)}")
      def accounts, do: unquote(Keyword.keys(accounts))

      def check(from, amount) do
        Enum.find_value(unquote(rules), :ok, fn rule ->
          case apply(__MODULE__, :"rule_#{rule}", [Map.new(settings(from)), amount]) do
            :allow -> nil
            refused -> refused
          end
        end)
      end
    end
  end
end

defmodule Bank do
  use Rules

  account :savings do
    limit(100)
    currency("EUR")
  end

  account :current do
    limit(1000)
    fee(0.5)
    currency("USD")
  end

  rule(:positive, transfer(_account, amount) when not is_number(amount) or amount <= 0)
  rule(:limit, transfer(account, amount) when amount > :erlang.map_get(:limit, account))
  rule(:fee, transfer(account, amount) when is_map_key(account, :fee) and amount < account.fee)

  def currency_of(name), do: settings(name)[:currency]
end

IO.inspect(Bank.accounts()) # expect: [:savings, :current]
IO.inspect(Bank.settings(:savings)) # expect: [limit: 100, currency: "EUR"]
IO.inspect(Bank.settings(:current)) # expect: [limit: 1000, fee: 0.5, currency: "USD"]
IO.inspect(Bank.currency_of(:current)) # expect: "USD"

for {from, amount} <- [
      savings: 50,
      savings: 500,
      current: 500,
      current: 0.25,
      savings: -1,
      current: :much
    ] do
  IO.puts("#{from} #{inspect(amount)}: #{inspect(Bank.check(from, amount))}")
end
# expect: savings 50: :ok
# expect: savings 500: {:refuse, :limit}
# expect: current 500: :ok
# expect: current 0.25: {:refuse, :fee}
# expect: savings -1: {:refuse, :positive}
# expect: current :much: {:refuse, :positive}

try do
  Bank.check(:nowhere, 1)
rescue
  e in ArgumentError -> IO.puts(e.message) # expect: no account called :nowhere
end

IO.inspect(Bank.__info__(:functions))
# expect: [
# expect:   accounts: 0,
# expect:   check: 2,
# expect:   currency_of: 1,
# expect:   rule_fee: 2,
# expect:   rule_limit: 2,
# expect:   rule_positive: 2,
# expect:   settings: 1
# expect: ]
