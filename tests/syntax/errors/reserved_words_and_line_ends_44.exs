a do
  b do
    end
  end
    end
end
end
