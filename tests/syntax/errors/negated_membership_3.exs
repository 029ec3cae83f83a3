[a
,b]