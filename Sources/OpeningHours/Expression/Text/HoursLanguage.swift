/// A language in which hours are told in words.
public enum HoursLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case russian = "ru"
  case tajik = "tg"
}
