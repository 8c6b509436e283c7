internal import XMLSupport

/// The bytes of a plan file and the places of what stands in its values.
struct PlanSource: Sendable {
  let text: SourceText
  var bytes: [UInt8] { text.bytes }

  init(_ bytes: [UInt8]) { text = SourceText(bytes) }

  /// The whole source, to show its lines.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The place of a part of an attribute's value, in scalars of the value; nil is all of it.
  ///
  /// - Complexity: O(length of the value, and of its line)
  func position(in attribute: XMLAttribute, _ range: Range<Int>?) -> SourcePosition {
    guard let range, let start = text.offset(of: attribute.location) else { return SourcePosition(attribute.location) }
    return position(from: start, attribute.location, range) ?? SourcePosition(attribute.location)
  }

  /// The place of a part of an element's text, in scalars of the text; nil is all of it without the space around it.
  ///
  /// The element's name where the text is cut by comments or CDATA, so that counting would mislead.
  /// - Complexity: O(length of the element)
  func position(ofTextIn element: XMLElement, _ range: Range<Int>?) -> SourcePosition {
    let fallback = SourcePosition(element.location)
    guard let end = element.endLocation.flatMap(text.offset(of:)), let name = text.offset(of: element.location),
      let start = endOfTag(from: name), start < end, !bytes[start..<end].contains(UInt8(ascii: "<"))
    else { return fallback }
    let tokens = WhiteSpace.tokens(of: element.text)
    guard let first = tokens.first, let last = tokens.last else { return fallback }
    let wanted = range ?? first.offset..<last.range.upperBound
    guard let begin = location(ofOffset: start, near: element.location) else { return fallback }
    return position(from: start, begin, wanted) ?? fallback
  }

  /// The offset behind the `>` of the tag that a name stands in; quoted values may contain one.
  func endOfTag(from offset: Int) -> Int? {
    var quote: UInt8?
    var index = offset
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return nil
  }

  /// The line and column of an offset that lies behind a known place.
  private func location(ofOffset offset: Int, near known: SourceLocation) -> SourceLocation? {
    guard var index = text.offset(of: known) else { return nil }
    var walk = Walk(line: known.line, column: known.column)
    while index < offset { walk.step(over: bytes, &index) }
    return SourceLocation(line: walk.line, column: walk.column, length: 0)
  }

  /// Walks over the source from the start of a value, one scalar of the value at a time.
  ///
  /// A reference such as `&amp;` is one scalar of the value, and so is a line's end of two characters.
  private func position(from start: Int, _ location: SourceLocation, _ range: Range<Int>) -> SourcePosition? {
    var walk = Walk(line: location.line, column: location.column)
    var index = start
    for _ in 0..<range.lowerBound {
      guard index < bytes.count else { return nil }
      walk.stepOverCharacter(bytes, &index)
    }
    let begin = walk
    var length = 0
    for _ in range {
      guard index < bytes.count else { return nil }
      length += walk.stepOverCharacter(bytes, &index)
    }
    return SourcePosition(line: begin.line, column: begin.column, length: length)
  }

  /// A line and column that move over UTF-8.
  private struct Walk {
    var line: Int
    var column: Int

    /// Moves over one scalar of the file.
    mutating func step(over bytes: [UInt8], _ index: inout Int) {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
        line += 1
        column = 1
      } else if byte != 0x0D {
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        column += 1
      }
    }

    /// Moves over what is one scalar of a value; the number of the file's scalars that it took.
    @discardableResult
    mutating func stepOverCharacter(_ bytes: [UInt8], _ index: inout Int) -> Int {
      let byte = bytes[index]
      let isReference = byte == UInt8(ascii: "&")
      var count = 1
      step(over: bytes, &index)
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { step(over: bytes, &index) }
      while isReference, index < bytes.count {
        let isLast = bytes[index] == UInt8(ascii: ";")
        step(over: bytes, &index)
        count += 1
        if isLast { break }
      }
      return count
    }
  }
}
