a.do

if (a)
do
end

if a and
b
do
end

a b
 do end
