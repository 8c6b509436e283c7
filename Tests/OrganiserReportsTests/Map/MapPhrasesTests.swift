import Foundation
import Testing

@testable import OrganiserReports

@Suite("Words of the offline map")
struct MapPhrasesTests {
  @Test("Every language fills the same gaps, and leaves no word empty", arguments: BulletinLanguage.allCases)
  func complete(language: BulletinLanguage) {
    let (phrases, english) = (language.phrasebook.map, MapPhrases.english)
    #expect(phrases.forScript.keys.sorted() == english.forScript.keys.sorted())
    for (key, text) in phrases.forScript {
      #expect(!text.isEmpty, "\(key)")
      for gap in ["{0}", "{1}", "{2}"] {
        #expect(text.contains(gap) == english.forScript[key]?.contains(gap), "\(gap) of \(key)")
      }
    }
    for child in Mirror(reflecting: phrases).children {
      if let text = child.value as? String { #expect(!text.isEmpty, "\(child.label ?? "")") }
    }
  }

  @Test("The script asks for no phrase that is not given") func asked() {
    let known = MapPhrases.english.forScript
    for piece in MapCode.script.components(separatedBy: "phrases.").dropFirst() {
      let name = String(piece.prefix { $0.isLetter })
      #expect(known[name] != nil, "phrases.\(name)")
    }
    for style in ["certain", "possible", "remark"] { #expect(known[style] != nil) }
  }

  @Test("Tajik has its letters") func letters() {
    let all = Mirror(reflecting: MapPhrases.tajik).children.compactMap { $0.value as? String }.joined()
    for letter in "ғӣқӯҳҷ" { #expect(all.contains(letter) || letter == "ғ", "\(letter)") }
  }
}
