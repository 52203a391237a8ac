private import Foundation

/// The text with every accented letter composed: `e` + `´` becomes `é`. Slow; only for texts that `isNFC` rejects.
func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

func isNFC(_ text: String) -> Bool {
  text.utf8.allSatisfy { $0 < 0x80 } || composed(text).utf8.elementsEqual(text.utf8)
}
