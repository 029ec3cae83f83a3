IO.inspect({String.upcase("héß"), String.downcase("ÀÉ"), String.capitalize("éLAN vital")})
# expect: {"HÉSS", "àé", "Élan vital"}
IO.inspect({String.upcase("aé", :ascii), String.downcase("ΑΣ", :greek), String.downcase("ΑΣ")})
# expect: {"Aé", "ας", "ασ"}
IO.inspect(String.capitalize("")) # expect: ""
