public import ClosurePlanning
internal import XMLSupport

extension PlanFile {
  /// The document's file with one more announcement, every other byte as it is.
  ///
  /// The new element follows the last announcement, indented as that one is; without any it comes last in the plan.
  /// Comments, spaces and line ends of the file stay. The result is not checked: read it before it is written.
  /// - Throws: ``PlanWriteError`` for an id that the plan has already, and for what a plan file cannot hold.
  public static func inserting(_ announcement: Announcement, into document: PlanDocument) throws -> [UInt8] {
    if document.plan.announcement(announcement.id) != nil {
      throw PlanWriteError("announcement/@id", "the plan has an announcement \(announcement.id.quotedShort) already")
    }
    let known = Set(document.plan.claims.map(\.id))
    for claim in announcement.claims where known.contains(claim.id) {
      throw PlanWriteError("claim/@id", "the plan has a claim \(claim.id.quotedShort) already")
    }
    guard let insertion = Insertion(document) else {
      throw PlanWriteError("plan", "the place for an announcement was not found")
    }
    let xml = XMLWriter(declaration: false)
    try PlanWriter(xml: xml, calendar: document.plan.calendar)
      .write(announcement, namespace: insertion.namespace)
    return insertion.applied(to: document.source, element: String(decoding: xml.finish(), as: UTF8.self))
  }
}

/// Where a new announcement goes in the text of a plan file, and how it is laid out there.
private struct Insertion {
  /// The bytes that are replaced, empty but for a root that is written `<plan …/>`.
  private let range: Range<Int>
  private let before: String
  private let after: String
  private let indentation: String
  private let unit: String
  private let lineEnd: String
  /// The namespace, where the elements around it have a prefix.
  let namespace: String?

  init?(_ document: PlanDocument) {
    let (bytes, text, root) = (document.source, document.text, document.root)
    guard let rootName = text.text.offset(of: root.location), let rootTagEnd = text.endOfTag(from: rootName) else {
      return nil
    }
    let lineFeed = bytes.firstIndex(of: 0x0A)
    lineEnd = lineFeed.map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false ? "\r\n" : "\n"
    let sibling = root.children.last { $0.name == "announcement" } ?? root.children.last
    let siblingStart = sibling.flatMap { text.text.offset(of: $0.location) }
    let space = siblingStart.flatMap { Self.indentation(before: $0, in: bytes) }
    indentation = space ?? "  "
    unit = indentation.contains("\t") ? "\t" : indentation.isEmpty ? "  " : indentation
    // A name with a prefix means that the default namespace may be another one.
    let hasPrefix = ([rootName] + (siblingStart.map { [$0] } ?? [])).contains { start in
      bytes[start...].prefix { !Self.endsName($0) }.contains(UInt8(ascii: ":"))
    }
    namespace = hasPrefix ? PlanSchema.namespace : nil

    if let announcement = root.children.last(where: { $0.name == "announcement" }) {
      guard let start = announcement.endLocation ?? Optional(announcement.location),
        let offset = text.text.offset(of: start), let end = text.endOfTag(from: offset)
      else { return nil }
      range = end..<end
      before = lineEnd + lineEnd + indentation
      after = ""
    } else if let end = root.endLocation.flatMap(text.text.offset(of:)) {
      // Behind the last character before </plan>, whose line stays its own.
      var start = end
      while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
      let isOwnLine = start > 0 && bytes[start - 1] == 0x0A
      range = isOwnLine ? start..<start : end..<end
      before = isOwnLine ? indentation : lineEnd + indentation
      after = lineEnd
    } else {
      // <plan …/> becomes <plan …> … </plan>.
      let name = String(decoding: bytes[rootName...].prefix { !Self.endsName($0) }, as: UTF8.self)
      range = rootTagEnd - 2..<rootTagEnd
      before = ">" + lineEnd + indentation
      after = "\(lineEnd)</\(name)>"
    }
  }

  /// The file with the element put in; its lines are two spaces deep for each level.
  func applied(to bytes: [UInt8], element: String) -> [UInt8] {
    let lines = element.split(separator: "\n").map { line in
      let depth = line.prefix { $0 == " " }.count / 2
      return String(repeating: unit, count: depth) + line.drop { $0 == " " }
    }
    let text = before + lines.joined(separator: lineEnd + indentation) + after
    return bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...]
  }

  /// The white space before a start tag, where nothing else stands before it on its line.
  private static func indentation(before name: Int, in bytes: [UInt8]) -> String? {
    guard name > 0 else { return nil }
    var start = name - 1
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start > 0, bytes[start - 1] == 0x0A else { return nil }
    return String(decoding: bytes[start..<name - 1], as: UTF8.self)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
