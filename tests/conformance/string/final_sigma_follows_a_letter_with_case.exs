IO.inspect(for text <- ["ασΣ", "日Σ", "한Σ", "אΣ", "ΑΣ̸", "жΣ"], do: String.downcase(text, :greek))
# expect: ["ασς", "日σ", "한σ", "אσ", "ας̸", "жς"]
