/// Walks through the source of an XML file and notes where each element and each attribute's value stands.
///
/// It runs before libxml2, which keeps what is hostile away from it: document types, deep nesting, too many
/// elements. It reports the slips for which it knows a better place than libxml2 (which tag is open, where). At
/// anything else that is wrong it stops without a word: libxml2 then says what it is. Input is valid UTF-8.
struct MarkupScanner {
  /// How the walk ended.
  enum Outcome {
    /// The file is read to its end.
    case complete
    /// Something is not well-formed at this byte; libxml2 says what.
    case stopped(offset: Int)
    /// The file is refused.
    case refused(XMLProblem)
  }

  /// An element whose end tag has not come yet.
  struct OpenElement {
    let ordinal: Int
    let name: Range<Int>
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let limits: XMLLimits
  var places = MarkupPlaces()
  var cursor: SourceCursor
  var offset: Int
  var open: [OpenElement] = []

  /// Starts at the first character of the file.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) {
    self.bytes = bytes
    self.limits = limits
    cursor = SourceCursor(bytes)
    offset = cursor.offset
  }

  /// Walks through the file.
  ///
  /// - Complexity: O(bytes)
  mutating func scan() -> Outcome {
    while let next = find(0x3C, from: offset) {
      if open.isEmpty, !isBlank(offset..<next) { break }
      if let outcome = badReference(in: offset..<next) { return outcome }
      offset = next
      let outcome: Outcome?
      if starts("<!--") {
        outcome = skipSection("<!--", to: "-->", "comment")
      } else if starts("<![CDATA[") {
        outcome = open.isEmpty ? .stopped(offset: offset) : skipSection("<![CDATA[", to: "]]>", "CDATA section")
      } else if starts("<!DOCTYPE") {
        outcome = .refused(
          XMLProblem(
            .documentType, "a document type declaration is not allowed",
            at: cursor.location(from: offset, to: offset + 9), help: "remove <!DOCTYPE …>"))
      } else if starts("<?") {
        outcome = skipSection("<?", to: "?>", "processing instruction")
      } else if starts("</") {
        outcome = endTag()
      } else {
        outcome = startTag()
      }
      if let outcome { return outcome }
    }
    return end()
  }

  /// What the end of the markup means.
  private mutating func end() -> Outcome {
    if let element = open.last {
      let place = places.elements[element.ordinal].name
      return refuse(
        from: bytes.count, to: bytes.count, "the file ends inside <\(text(element.name))>, opened at \(place)",
        help: "is the file cut off?")
    }
    if places.elements.isEmpty {
      while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
      if offset == bytes.count { return refuse(from: offset, to: offset, "the file contains no element", help: nil) }
      return refuse(from: offset, to: offset, "the file is not XML: it does not start with '<'", help: nil)
    }
    return isBlank(offset..<bytes.count) ? .complete : .stopped(offset: offset)
  }

  /// Passes over a comment or the like, whose first characters are at the offset.
  private mutating func skipSection(_ opening: String, to closing: StaticString, _ what: String) -> Outcome? {
    let start = offset
    offset += opening.utf8.count
    while let next = find(closing.utf8Start[0], from: offset) {
      offset = next
      if starts(closing) {
        offset += closing.utf8CodeUnitCount
        return nil
      }
      offset += 1
    }
    return refuse(
      from: start, to: start + opening.utf8.count, "this \(what) is never closed", help: "close it with \(closing)")
  }

  /// The refusal of something that is not well-formed.
  mutating func refuse(from start: Int, to end: Int, _ message: String, help: String?) -> Outcome {
    .refused(XMLProblem(.malformed, message, at: cursor.location(from: start, to: end), help: help))
  }

  /// The refusal of something that is too much.
  mutating func exceed(from start: Int, to end: Int, _ message: String) -> Outcome {
    .refused(XMLProblem(.limit, message, at: cursor.location(from: start, to: end)))
  }
}
