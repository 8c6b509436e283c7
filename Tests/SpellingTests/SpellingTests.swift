import Spelling
import Testing

@Suite("Near misses")
struct NearestNameTests {
  @Test(
    "finds a slip of the pen and nothing else",
    arguments: [
      ("venu", "venue"), ("Venue", "venue"), ("wnidow", "window"), ("announcment", "announcement"), ("x", nil),
      ("", nil), ("stadium", nil), ("rod", "road"), ("venue", nil),
    ] as [(String, String?)])
  func nearest(name: String, expected: String?) {
    let names = ["venue", "window", "announcement", "road"]
    #expect(NearestName.of(name, among: names) == expected)
    #expect(NearestName.of(name, among: names.reversed()) == expected)
  }
}

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "Slips of the keyboard",
    arguments: [
      ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1), ("abc", "ab", 1), ("", "ab", 2),
      ("kitten", "sitting", 3), ("ca", "abc", 3), ("", "", 0), ("ab", "ba", 1),
      ("a", "abcdef", nil), ("abcd", "wxyz", nil),
    ] as [(String, String, Int?)])
  func distance(a: String, b: String, expected: Int?) {
    #expect(EditDistance.distance(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: 3) == expected)
    #expect(EditDistance.distance(Array(b.unicodeScalars), Array(a.unicodeScalars), limit: 3) == expected)
  }
}
