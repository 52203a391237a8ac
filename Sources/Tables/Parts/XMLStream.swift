internal import Archives
private import CXML
private import Glibc

/// The parts of an XML text as they come, without a tree: of a sheet with a million cells one is in memory.
///
/// Nothing is fetched that the text names, and no entity of its own is taken: spreadsheets write none.
final class XMLStream {
  enum Event {
    case start(String)
    case end(String)
    case text(String)
  }

  private let reader: OpaquePointer
  private let source: Source
  /// Of an element without content, whose end is told of like any other.
  private var pendingEnd: String?

  init(_ stream: ZipStream) throws(TableTrouble) {
    let source = Source(stream)
    let user = Unmanaged.passUnretained(source).toOpaque()
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    guard
      let reader = xmlReaderForIO(Source.read, Source.close, user, nil, nil, Int32(options))
    else { throw .damaged }
    (self.reader, self.source) = (reader, source)
  }

  deinit { xmlFreeTextReader(reader) }

  /// Nil at the end.
  func next() throws(TableTrouble) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while true {
      switch xmlTextReaderRead(reader) {
      case 0: return nil
      case 1: if let event = try event { return event }
      default: throw source.isTooLarge ? .tooLarge : .damaged
      }
    }
  }

  /// Nil for what is no part of a table: comments, white space between elements.
  private var event: Event? {
    get throws(TableTrouble) {
      switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue:
        if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = name }
        return .start(name)
      case XML_READER_TYPE_END_ELEMENT.rawValue: return .end(name)
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_WHITESPACE.rawValue, XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
        return xmlTextReaderConstValue(reader).map { .text(String(cString: $0)) }
      case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
        throw .damaged
      default: return nil
      }
    }
  }

  /// Without its prefix, which every program may choose for itself.
  private var name: String { xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? "" }

  /// Of the element that has just begun.
  func attribute(_ name: String, in namespace: String? = nil) -> String? {
    let value =
      if let namespace {
        xmlTextReaderGetAttributeNs(reader, name, namespace)
      } else {
        xmlTextReaderGetAttribute(reader, name)
      }
    guard let value else { return nil }
    // The library's own name for it is a variable, which threads may not share; nobody here sets another allocator.
    defer { free(value) }
    return String(cString: value)
  }

  func number(_ name: String, in namespace: String? = nil) -> Int? {
    attribute(name, in: namespace).flatMap { Int($0) }
  }
}

/// A member of an archive as the parser asks for it, up to the size that a part may have.
private final class Source {
  private let stream: ZipStream
  private var left = TableLimits.part
  private(set) var isTooLarge = false

  init(_ stream: ZipStream) { self.stream = stream }

  static let read: xmlInputReadCallback = { user, buffer, length in
    guard let user, let buffer else { return -1 }
    return Unmanaged<Source>.fromOpaque(user).takeUnretainedValue()
      .read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(length)))
  }

  static let close: xmlInputCloseCallback = { _ in 0 }

  private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    guard let count = stream.read(into: buffer) else { return -1 }
    left -= count
    isTooLarge = left < 0
    return isTooLarge ? -1 : Int32(count)
  }
}
