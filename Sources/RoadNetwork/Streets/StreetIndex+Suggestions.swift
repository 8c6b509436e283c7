internal import Spelling

extension StreetIndex {
  /// At most three names of streets that look like `name`, the likeliest first, each with the local name in brackets.
  ///
  /// Alike are names within a few slips (a third of the letters at most), and longer names that contain all its words.
  public func suggestions(for name: String) -> [String] {
    var ranked: [(score: Int, bare: String)] = []
    for key in StreetNameKey.keys(of: name) {
      let wanted = Array(key.bare.unicodeScalars)
      let words = Set(key.bare.split(separator: " "))
      let limit = max(1, min(4, wanted.count / 3))
      for bare in names.bareNames {
        if let distance = EditDistance.distance(wanted, Array(bare.unicodeScalars), limit: limit) {
          ranked.append((distance, bare))
        } else if !words.isEmpty, words.isSubset(of: Set(bare.split(separator: " "))) {
          ranked.append((2, bare))
        }
      }
    }
    ranked.sort { ($0.score, $0.bare) < ($1.score, $1.bare) }
    var result: [String] = []
    for (_, bare) in ranked {
      for entry in names.entries(of: bare).prefix(1) {
        let shown = display(street(of: [entry.way]), like: name)
        if !result.contains(shown) { result.append(shown) }
      }
      if result.count == 3 { break }
    }
    return result
  }

  /// The street's name in the script of what was asked for, with the local name in brackets where that differs.
  ///
  /// Of several such names the one that looks most like it.
  func display(_ street: Street, like asked: String) -> String {
    let wanted = Array(asked.lowercased().unicodeScalars)
    let isLatin = Self.isLatin(asked)
    let closest = street.names.sorted { $0.key < $1.key }.map { entry in
      (
        name: entry.value, isOtherScript: Self.isLatin(entry.value) != isLatin,
        distance: EditDistance.distance(wanted, Array(entry.value.lowercased().unicodeScalars), limit: 1000) ?? 1000
      )
    }.min { ($0.isOtherScript ? 1 : 0, $0.distance) < ($1.isOtherScript ? 1 : 0, $1.distance) }
    guard let closest, closest.name != street.name else { return street.name }
    return "\(closest.name) (\(street.name))"
  }

  private static func isLatin(_ text: String) -> Bool {
    // U+0250 is where Unicode's Latin blocks end.
    text.unicodeScalars.first { $0.properties.isAlphabetic }.map { $0.value < 0x250 } ?? false
  }
}
