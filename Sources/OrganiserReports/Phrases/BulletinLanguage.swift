/// A language in which bulletins are written.
///
/// Each has a ``Phrasebook``; the compiler refuses one in which a phrase is missing.
public enum BulletinLanguage: String, Sendable, Hashable, CaseIterable, Codable {
  case tajik = "tg"
  case russian = "ru"
  case english = "en"

  /// What the language calls itself.
  public var ownName: String {
    switch self {
    case .tajik: "тоҷикӣ"
    case .russian: "русский"
    case .english: "English"
    }
  }

  /// Everything that a bulletin says in it.
  var phrasebook: Phrasebook {
    switch self {
    case .tajik: .tajik
    case .russian: .russian
    case .english: .english
    }
  }

  /// The languages of somebody's list that bulletins are written in, the first one best; English where there is none.
  public static func languages(of tags: [String]) -> [BulletinLanguage] {
    var found: [BulletinLanguage] = []
    for tag in tags {
      let primary = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
      if let language = BulletinLanguage(rawValue: primary), !found.contains(language) { found.append(language) }
    }
    return found.isEmpty ? [.english] : found
  }
}
