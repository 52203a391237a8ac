internal import Vietnamese

extension String {
  var slug: String {
    var out = ""
    for u in self.lowercased().unicodeScalars {
      if u.isASCII && u.properties.isAlphabetic || u.properties.numericType != nil {
        out.unicodeScalars.append(u)
      } else if u == "đ" {
        out += "d"
      } else if u == " " || u == "-" {
        out += "-"
      }
    }
    return out
  }
}
func nearest(to word: String, among words: some Sequence<String>) -> String? {
  words.first { $0.count == word.count }
}
