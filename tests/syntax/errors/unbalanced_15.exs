a = "


foo