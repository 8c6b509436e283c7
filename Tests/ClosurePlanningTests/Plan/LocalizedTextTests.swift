import ClosurePlanning
import Foundation
import Testing

@Suite struct LocalizedTextTests {
  static let full = LocalizedText(["": "Кӯча", "en": "Street", "ru": "улица", "tg": "кӯча"])

  struct Preference: Sendable, CustomTestStringConvertible {
    var text: LocalizedText
    var languages: [String]
    var expected: String?
    var testDescription: String { "\(text.values.keys.sorted()) for \(languages)" }
  }

  static let preferences: [Preference] = [
    Preference(text: full, languages: ["tg", "ru"], expected: "кӯча"),
    Preference(text: full, languages: ["fr"], expected: "Street"),
    Preference(text: full, languages: [], expected: "Street"),
    Preference(text: full, languages: [""], expected: "Кӯча"),
    Preference(text: LocalizedText(["": "Кӯча", "ru": "улица"]), languages: ["fr"], expected: "Кӯча"),
    Preference(text: LocalizedText(["tg": "кӯча", "ru": "улица"]), languages: ["fr"], expected: "улица"),
    Preference(text: LocalizedText(), languages: ["en"], expected: nil),
  ]

  @Test(arguments: preferences) func prefersWhatIsAskedFor(_ item: Preference) {
    #expect(item.text.text(preferring: item.languages) == item.expected)
  }

  @Test func localIsWhatStandsOnTheSigns() {
    #expect(Self.full.local == "Кӯча")
    #expect(LocalizedText(["en": "Street", "tg": "кӯча", "ru": "улица"]).local == "улица")
    #expect(LocalizedText(["en": "Street"]).local == "Street")
    #expect(LocalizedText().local == nil)
  }

  @Test func holdsNoEmptyTexts() {
    var text = LocalizedText(["en": "", "ru": "улица"])
    #expect(text["en"] == nil)
    text["ru"] = ""
    #expect(text.isEmpty)
    text["tg"] = "кӯча"
    #expect(text.sorted.map(\.language) == ["tg"])
    text["tg"] = nil
    #expect(text == LocalizedText())
  }

  @Test func fillsOnlyWhatIsMissing() {
    let own = LocalizedText(["en": "Korvon"])
    #expect(
      own.filled(from: ["en": "Other", "ru": "Корвон"].asText) == LocalizedText(["en": "Korvon", "ru": "Корвон"]))
  }

  @Test func aLiteralIsInNoStatedLanguage() {
    let text: LocalizedText = "Korvon"
    #expect(text.sorted.map(\.language) == [""])
    #expect(text.sorted.map(\.text) == ["Korvon"])
  }

  @Test func survivesCoding() throws {
    let data = try JSONEncoder().encode(Self.full)
    #expect(try JSONDecoder().decode(LocalizedText.self, from: data) == Self.full)
  }
}

extension [String: String] {
  fileprivate var asText: LocalizedText { LocalizedText(self) }
}
