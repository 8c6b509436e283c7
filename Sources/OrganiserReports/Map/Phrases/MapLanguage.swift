/// A language of the page.
public enum MapLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case russian = "ru"
  case tajik = "tg"

  var phrases: MapPhrases {
    switch self {
    case .english: .english
    case .russian: .russian
    case .tajik: .tajik
    }
  }
}
