extension MarkupScanner {
  /// Reads the end tag at the offset.
  mutating func endTag() -> Outcome? {
    let start = offset
    let name = name(from: start + 2)
    var index = name.upperBound
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    guard !name.isEmpty, index < bytes.count, bytes[index] == 0x3E, let element = open.popLast() else {
      return .stopped(offset: index)
    }
    guard bytes[element.name].elementsEqual(bytes[name]) else {
      let place = places.elements[element.ordinal].name
      return refuse(
        from: name.lowerBound, to: name.upperBound,
        "</\(text(name))> does not close <\(text(element.name))>, opened at \(place)",
        help: "close it with </\(text(element.name))>")
    }
    places.elements[element.ordinal].end = cursor.location(from: start, to: index + 1)
    offset = index + 1
    return nil
  }

  /// Reads the start tag at the offset, with its attributes.
  mutating func startTag() -> Outcome? {
    let tag = offset
    let name = name(from: tag + 1)
    guard !name.isEmpty else { return .stopped(offset: tag) }
    if let excess = excess(tag: tag, name: name) { return excess }
    let place = cursor.location(from: name.lowerBound, to: name.upperBound)
    let ordinal = places.elements.count
    places.elements.append(.init(name: place, end: nil, firstValue: places.values.count, valueCount: 0))
    var index = name.upperBound
    var count = 0
    while true {
      let spaced = index
      while index < bytes.count, isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count else {
        return refuse(
          from: bytes.count, to: bytes.count, "the file ends inside the tag <\(text(name))>, begun at \(place)",
          help: "is the file cut off?")
      }
      if bytes[index] == 0x3E {
        open.append(OpenElement(ordinal: ordinal, name: name))
        offset = index + 1
        return nil
      }
      if bytes[index] == 0x2F {
        guard index + 1 < bytes.count, bytes[index + 1] == 0x3E else { return .stopped(offset: index) }
        offset = index + 2
        return nil
      }
      guard index > spaced else { return .stopped(offset: index) }
      count += 1
      if count > limits.attributesPerElement {
        return exceed(from: index, to: index, "more than \(limits.attributesPerElement) attributes in one element")
      }
      if let outcome = attribute(from: &index, ordinal: ordinal) { return outcome }
    }
  }

  /// Reads an attribute and notes the place of its value, unless it declares a namespace.
  private mutating func attribute(from index: inout Int, ordinal: Int) -> Outcome? {
    let name = name(from: index)
    index = name.upperBound
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    guard !name.isEmpty, index < bytes.count, bytes[index] == 0x3D else { return .stopped(offset: index) }
    index += 1
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return .stopped(offset: index) }
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote {
      if bytes[index] == 0x3C {
        return refuse(
          from: start - 1, to: start, "the value of '\(text(name))' is not closed before the next '<'",
          help: "close the quote, or write &lt; for '<'")
      }
      index += 1
    }
    guard index < bytes.count else {
      return refuse(
        from: start - 1, to: start, "the value of '\(text(name))' is never closed", help: "close the quote")
    }
    if index - start > limits.attributeBytes {
      return exceed(from: start, to: start, "a value of more than \(limits.attributeBytes) bytes")
    }
    if let outcome = badReference(in: start..<index) { return outcome }
    if !declaresNamespace(name) {
      places.values.append(cursor.location(from: start, to: index))
      places.elements[ordinal].valueCount += 1
    }
    index += 1
    return nil
  }

  /// The refusal of a start tag that exceeds a limit.
  private mutating func excess(tag: Int, name: Range<Int>) -> Outcome? {
    if open.count >= limits.depth {
      return exceed(from: tag, to: name.upperBound, "more than \(limits.depth) elements inside each other")
    }
    if places.elements.count >= limits.elements {
      return exceed(from: tag, to: name.upperBound, "more than \(limits.elements) elements")
    }
    return nil
  }

  /// Whether an attribute's name is `xmlns` or `xmlns:` and a prefix (Namespaces in XML 1.0, §3).
  private func declaresNamespace(_ name: Range<Int>) -> Bool {
    let start: StaticString = "xmlns"
    guard name.count >= 5, (0..<5).allSatisfy({ bytes[name.lowerBound + $0] == start.utf8Start[$0] }) else {
      return false
    }
    return name.count == 5 || bytes[name.lowerBound + 5] == 0x3A
  }
}
