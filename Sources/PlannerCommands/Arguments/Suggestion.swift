internal import Spelling

/// Finds the word that somebody probably meant.
enum Suggestion {
  /// The candidate nearest to `word`, or nil when none is near.
  ///
  /// Near means: a slip of the keyboard away, or begun by `word` (at least two letters). Case is ignored.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    if let nearest = NearestName.of(word, among: candidates) { return nearest }
    guard word.count >= 2 else { return nil }
    return candidates.first { $0.lowercased().hasPrefix(word.lowercased()) }
  }

  /// A hint that names the nearest candidate in the given quotation: `did you mean '--window'?`.
  static func hint(for word: String, among candidates: [String], prefix: String = "") -> String? {
    nearest(to: word, among: candidates).map { "did you mean '\(prefix)\($0)'?" }
  }
}
