registerPart("titles",["35n0pd3ngo71x","&8;9)-.:20+7%$(34/#',516*"])
