a = 
 b = 
