/// A holiday's name, in as many languages as are known.
public struct Holiday: Sendable, Hashable {
  /// The name in the language of the calendar's author, usually English.
  public let name: String
  /// Further names by language code, for example `tg` or `ru`.
  public let namesByLanguage: [String: String]

  /// A holiday with its names.
  public init(name: String, namesByLanguage: [String: String] = [:]) {
    self.name = name
    self.namesByLanguage = namesByLanguage
  }

  /// The name in a language, or ``name`` where that is not known.
  public func name(in language: String) -> String { namesByLanguage[language] ?? name }
}
