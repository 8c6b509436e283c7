/// A text in one or more languages, such as a venue's names.
///
/// Keys are BCP 47 language tags (`en`, `ru`, `tg`). The empty key is the text whose language nobody stated:
/// OpenStreetMap's plain `name`, the one that stands on the signs.
public struct LocalizedText: Sendable, Hashable, Codable, ExpressibleByStringLiteral {
  /// The texts by language tag; never empty strings.
  public private(set) var values: [String: String]

  /// Creates a text from its languages; empty strings are left out.
  public init(_ values: [String: String] = [:]) {
    self.values = values.filter { !$0.value.isEmpty }
  }

  /// Creates a text in no stated language.
  public init(stringLiteral value: String) {
    self.init(["": value])
  }

  /// True if there is no text in any language.
  public var isEmpty: Bool { values.isEmpty }

  /// The text in exactly this language.
  public subscript(language: String) -> String? {
    get { values[language] }
    set { values[language] = newValue?.isEmpty == true ? nil : newValue }
  }

  /// The text in the first of the languages that there is, else English, else unstated, else the first by tag.
  public func text(preferring languages: [String] = ["en"]) -> String? {
    for language in languages + ["en", ""] {
      if let value = values[language] { return value }
    }
    return values.min { $0.key < $1.key }?.value
  }

  /// The text as the place itself writes it: unstated, else the first language other than English.
  public var local: String? {
    values[""] ?? values.filter { $0.key != "en" }.min { $0.key < $1.key }?.value ?? values["en"]
  }

  /// Languages and texts in a stable order.
  public var sorted: [(language: String, text: String)] {
    values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// This text with the other's languages where this one has none.
  public func filled(from other: LocalizedText) -> LocalizedText {
    LocalizedText(values.merging(other.values) { own, _ in own })
  }
}
