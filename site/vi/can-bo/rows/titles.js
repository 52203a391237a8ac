registerPart("titles",["3utbbfavak06j","14#,/-3+%*.0'$&2()"])
