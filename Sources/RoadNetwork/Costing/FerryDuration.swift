/// How long a ferry takes.
enum FerryDuration {
  /// The seconds that a `duration` tag names, or `nil` where it is not understood or not positive.
  ///
  /// `HH:MM`, `HH:MM:SS`, plain minutes, and ISO 8601 such as `PT1H30M` (OSM wiki, "Key:duration").
  static func seconds(_ text: String) -> Double? {
    let result: Double?
    if text.hasPrefix("P") {
      result = iso(text)
    } else {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
      let numbers = parts.compactMap { $0 }
      guard numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 && $0 < 10_000 }) else { return nil }
      switch numbers.count {
      case 1: result = numbers[0] * 60
      case 2: result = numbers[0] * 3600 + numbers[1] * 60
      case 3: result = numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
      default: result = nil
      }
    }
    return result.flatMap { $0 > 0 && $0 < 100 * 3600 ? $0 : nil }
  }

  private static func iso(_ text: String) -> Double? {
    var (total, digits, isTime) = (0.0, "", false)
    for character in text.dropFirst() {
      switch character {
      case "0"..."9", ".": digits.append(character)
      case "T": isTime = true
      case "D", "H", "M", "S":
        guard let number = Double(digits), isTime || character == "D" else { return nil }
        total += number * (character == "D" ? 86_400 : character == "H" ? 3600 : character == "M" ? 60 : 1)
        digits = ""
      default: return nil
      }
    }
    return digits.isEmpty ? total : nil
  }
}
