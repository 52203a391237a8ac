package import Foundation

/// The smallest real photograph: every `.jpg` of a test's content has these bytes, 60 × 40 pixels.
package enum TinyPhoto {
  package static let jpeg = Data(base64Encoded: text, options: .ignoreUnknownCharacters)!

  private static let text = """
    /9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/
    2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAAR
    CAAoADwDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAA
    AAAAAAAAAAAAAAQF/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AngJW8AAAAAAAAAAAAAAAAAAAAAA//9k=
    """
}
