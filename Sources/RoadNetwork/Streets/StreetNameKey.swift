internal import Foundation

/// A street's name reduced to what tells it from others: the name proper, and the sorts of street it names.
struct StreetNameKey: Hashable, Sendable {
  /// The folded words in alphabetical order, as "Hofiz Sherozi" and "Sherozi Hofiz" are one man.
  let bare: String
  /// The sorts of street named, such as avenue or lane.
  let types: StreetTypes

  /// The keys of a name: one, or two where it contains ё, which may be read two ways.
  ///
  /// Empty for a name without letters and digits.
  static func keys(of name: String) -> [StreetNameKey] {
    let expanded = expandingHyphens(name)
    var result: [StreetNameKey] = []
    for yo in expanded.contains(where: { "ёЁ".contains($0) }) ? ["e", "io"] : ["e"] {
      let key = StreetNameKey(NameFolding.tokens(expanded, yo: yo))
      if !key.bare.isEmpty, !result.contains(key) { result.append(key) }
    }
    return result
  }

  private init(_ tokens: [NameFolding.Token]) {
    var types: StreetTypes = []
    var words: [NameFolding.Token] = []
    var droppedTypes: [String] = []
    for (index, token) in tokens.enumerated() {
      // "St" in front of other words is a saint.
      let isSaint = token.text == "st" && index == 0 && tokens.count > 1
      if let type = StreetTypes.of(token.text), !isSaint {
        types.insert(type)
        droppedTypes.append(token.text)
      } else if let (stem, type) = StreetTypes.stem(ofCompound: token.text) {
        types.insert(type)
        words.append(.init(text: stem, hasStop: false))
      } else {
        words.append(token)
      }
    }
    let named = words.filter { !StreetTypes.particles.contains($0.text) }
    // Initials go, unless nothing else would be left: "А. Рудаки" is Рудаки, and "Улица А" is А.
    var proper = named.enumerated().filter { index, token in
      !(token.text.count == 1 && token.text.allSatisfy(\.isLetter) && (token.hasStop || index == 0))
    }.map(\.element.text)
    if proper.isEmpty { proper = named.map(\.text) }
    // "Rua do Largo" has no other name than "largo".
    if proper.isEmpty { proper = droppedTypes.count > 1 ? Array(droppedTypes.dropFirst()) : droppedTypes }
    if proper.isEmpty { proper = words.map(\.text) }
    bare = proper.sorted().joined(separator: " ")
    self.types = types
  }

  private static func expandingHyphens(_ name: String) -> String {
    guard name.contains("-") else { return name }
    var result = name
    for (short, long) in [("пр-т", "проспект"), ("пр-кт", "проспект"), ("б-р", "бульвар"), ("пер-к", "переулок")] {
      result = result.replacingOccurrences(of: short, with: long, options: .caseInsensitive)
    }
    return result
  }
}
