import Foundation
import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Spellings of a sound")
struct SpelledWordTests {
  /// The slower way, by strings.
  private func slow(_ word: String) -> String {
    var text = word
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for (spelling, sound) in [
        ("shch", "sh"), ("sch", "sh"), ("dzh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("q", "k"), ("y", "i"),
        ("w", "v"),
      ] {
        text = text.replacingOccurrences(of: spelling, with: sound)
      }
      if text.hasPrefix("ie"), text.count > 3 { text.removeFirst() }
    }
    var result = ""
    for character in text where character != result.last || !"aeiou".contains(character) { result.append(character) }
    return result
  }

  @Test("Bytes give what strings give", arguments: UInt64(1)...20)
  func words(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("sschhdjzkgqywaeiouirn").map(String.init) + ["ӣ", "ż"]
    for _ in 0..<200 {
      let isPlain = Bool.random(using: &generator)
      let word = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        (isPlain ? letters.dropLast(2) : letters[...]).randomElement(using: &generator) ?? ""
      }.joined()
      #expect(NameFolding.spelled(word) == slow(word), "seed \(seed): \(word)")
    }
  }
}
