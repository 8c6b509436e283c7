/// Checks the encoding that an XML declaration names.
enum EncodingDeclaration {
  /// The problem with the declared encoding, at its place, or nil when it is UTF-8, US-ASCII or absent.
  static func problem(in bytes: [UInt8]) -> XMLProblem? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let value = value(in: buffer) else { return nil }
      let name = String(decoding: buffer[value], as: UTF8.self)
      guard !["utf-8", "utf8", "us-ascii", "ascii"].contains(name.lowercased()) else { return nil }
      var cursor = SourceCursor(buffer)
      return XMLProblem(
        .encoding, "the file declares the encoding '\(name)'; only UTF-8 is read",
        at: cursor.location(from: value.lowerBound, to: value.upperBound),
        help: "save the file as UTF-8 and declare encoding=\"UTF-8\"")
    }
  }

  /// The bytes of the value of `encoding` in the declaration `<?xml …?>`, or nil (XML 1.0, §4.3.3).
  private static func value(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let start = SourceCursor.lengthOfMark(bytes)
    let declaration = bytes[start...].prefix(400)
    guard declaration.starts(with: "<?xml".utf8), declaration.count > 5, declaration[start + 5] <= 0x20 else {
      return nil
    }
    let close = declaration.firstIndex(of: 0x3E) ?? declaration.endIndex
    let word = Array("encoding".utf8)
    var index = start
    while index + word.count < close {
      guard declaration[index..<index + word.count].elementsEqual(word) else {
        index += 1
        continue
      }
      let rest = declaration[index + word.count..<close]
      guard let quote = rest.firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
        let end = rest[(quote + 1)...].firstIndex(of: rest[quote])
      else { return nil }
      return quote + 1..<end
    }
    return nil
  }
}
