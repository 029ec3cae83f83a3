# Validating a map: `with` stops at the first thing that is missing, `Enum.filter` finds all of them.

defmodule Registration do
  def extract_user(user) do
    with {:ok, login} <- extract_login(user),
         {:ok, email} <- extract_email(user),
         {:ok, password} <- extract_password(user) do
      {:ok, %{login: login, email: email, password: password}}
    end
  end

  defp extract_login(%{"login" => login}), do: {:ok, login}
  defp extract_login(_), do: {:error, "login missing"}

  defp extract_email(%{"email" => email}), do: {:ok, email}
  defp extract_email(_), do: {:error, "email missing"}

  defp extract_password(%{"password" => password}), do: {:ok, password}
  defp extract_password(_), do: {:error, "password missing"}
end

defmodule RegistrationByFilter do
  @fields ["login", "email", "password"]

  def extract_user(user) do
    case Enum.filter(@fields, &(not Map.has_key?(user, &1))) do
      [] ->
        {:ok, %{login: user["login"], email: user["email"], password: user["password"]}}

      missing_fields ->
        {:error, "missing fields: #{Enum.join(missing_fields, ", ")}"}
    end
  end
end

users = [
  %{
    "login" => "alice",
    "email" => "some_email",
    "password" => "password",
    "other_field" => "some_value"
  },
  %{"login" => "bob", "password" => "secret"},
  %{}
]

for user <- users, module <- [Registration, RegistrationByFilter] do
  case module.extract_user(user) do
    {:ok, %{login: login, email: email, password: password}} ->
      IO.puts("#{inspect(module)}: #{login}, #{email}, #{password}")

    {:error, reason} ->
      IO.puts("#{inspect(module)}: #{reason}")
  end
end
