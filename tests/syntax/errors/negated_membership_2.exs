a
,b