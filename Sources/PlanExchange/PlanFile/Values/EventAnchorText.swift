internal import ClosurePlanning

/// Times by an event, `(summit.start-02:30)` or `(summit.end+00:15..+01:00)`.
///
/// Written as `opening_hours` writes times by the sun, `(sunset-01:00)`.
enum EventAnchorText {
  /// The most between the earliest and the latest offset, minutes.
  static let mostMinutes = TimeText.mostDaysOfTimes * 1440

  private static let help = "write (summit.start), (summit.start-02:30) or (summit.end+00:15..+01:00)"

  /// Reads an anchor; white space has been collapsed.
  static func anchor(_ text: String) throws(ValueProblem) -> EventAnchor {
    let wrong = ValueProblem("\(text.quotedShort) is not a time by an event", help: help)
    guard text.hasPrefix("("), text.hasSuffix(")"), text.utf8.count > 2 else { throw wrong }
    let body = text.dropFirst().dropLast()
    // An id may contain points: the last ".start" or ".end" that an offset or nothing follows is the edge.
    for index in body.indices.reversed() where body[index] == "." {
      let rest = body[body.index(after: index)...]
      for edge in EventAnchor.Edge.allCases where rest.hasPrefix(edge.rawValue) {
        let offset = rest.dropFirst(edge.rawValue.count)
        guard offset.isEmpty || offset.hasPrefix("+") || offset.hasPrefix("-") else { continue }
        guard index > body.startIndex, let minutes = offset.isEmpty ? 0...0 : try minutes(String(offset)) else {
          throw wrong
        }
        return EventAnchor(event: String(body[..<index]), edge: edge, offsetMinutes: minutes)
      }
    }
    throw wrong
  }

  /// The minutes of `+00:15` or `-02:30..-01:00`; nil for other texts.
  private static func minutes(_ text: String) throws(ValueProblem) -> ClosedRange<Int>? {
    guard let dots = text.range(of: "..") else { return offset(text[...]).map { $0...$0 } }
    guard let low = offset(text[..<dots.lowerBound]), let high = offset(text[dots.upperBound...]) else { return nil }
    guard low <= high else {
      throw ValueProblem(
        "the offsets \(text.quotedShort) are reversed",
        help: "write the earlier one first: -02:30..-01:00, +00:15..+01:00")
    }
    guard high - low <= mostMinutes else {
      throw ValueProblem("the offsets \(text.quotedShort) lie more than \(TimeText.mostDaysOfTimes) days apart")
    }
    return low...high
  }

  private static func offset(_ text: Substring) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (2...4).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }

  /// The text of an anchor.
  static func text(of anchor: EventAnchor) -> String {
    let offsets = anchor.offsetMinutes
    let edge = "\(anchor.event).\(anchor.edge.rawValue)"
    if offsets == 0...0 { return "(\(edge))" }
    if offsets.lowerBound == offsets.upperBound { return "(\(edge)\(text(of: offsets.lowerBound)))" }
    return "(\(edge)\(text(of: offsets.lowerBound))..\(text(of: offsets.upperBound)))"
  }

  private static func text(of minutes: Int) -> String {
    let size = Int(minutes.magnitude)
    return "\(minutes < 0 ? "-" : "+")\(TimeText.twoDigits(size / 60)):\(TimeText.twoDigits(size % 60))"
  }
}
