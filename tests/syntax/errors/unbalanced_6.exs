if a do
1
else
2

