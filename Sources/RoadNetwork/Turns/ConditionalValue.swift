/// One value of a conditional tag: `no_left_turn @ (Mo-Fr 07:00-19:00)` (OSM wiki, "Conditional restrictions").
struct ConditionalValue: Equatable {
  let value: String
  /// When it holds, as the map says it; without the brackets around it.
  let condition: String

  /// The values of a tag, or `nil` where one of them has no condition.
  ///
  /// Several are separated by semicolons outside brackets, as opening hours have semicolons of their own.
  static func all(in text: String) -> [ConditionalValue]? {
    var parts: [Substring] = []
    var (start, depth) = (text.startIndex, 0)
    for index in text.indices {
      switch text[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case ";" where depth <= 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    parts.append(text[start...])
    var result: [ConditionalValue] = []
    for part in parts where part.contains(where: { $0 != " " }) {
      guard let at = part.firstIndex(of: "@") else { return nil }
      var condition = trimmed(part[part.index(after: at)...])
      if condition.hasPrefix("("), condition.hasSuffix(")") { condition = trimmed(condition.dropFirst().dropLast()) }
      let value = trimmed(part[..<at])
      guard !value.isEmpty, !condition.isEmpty else { return nil }
      result.append(ConditionalValue(value: String(value), condition: String(condition)))
    }
    return result.isEmpty ? nil : result
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
