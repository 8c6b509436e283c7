import OrganiserReports
import Testing

@Suite struct FileNamePartTests {
  @Test(arguments: [
    ("supplier", "supplier"), ("trade-2025", "trade-2025"), ("../../etc", "etc-"), ("CON", "con-"), ("lpt1", "lpt1-"),
    ("", "x-"), ("…", "x-"), ("Бозор", "x-"), ("a/b", "a-b-"), ("<script>", "script-"),
    ("=HYPERLINK(1)", "hyperlink-1-"),
  ])
  func holdsNothingThatAFileSystemReads(id: String, expected: String) {
    let part = FileNamePart(id: id).text
    if expected.hasSuffix("-") {
      #expect(part.hasPrefix(expected) && part.utf8.count == expected.utf8.count + 8)
    } else {
      #expect(part == expected)
    }
    #expect(part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
  }

  @Test func tellsApartWhatDiffersOnlyInWhatIsLost() {
    let ids = ["a b", "a/b", "A-b", "a-b", String(repeating: "n", count: 300), String(repeating: "n", count: 301)]
    let parts = Set(ids.map { FileNamePart(id: $0).text })
    #expect(parts.count == ids.count)
    #expect(parts.allSatisfy { $0.utf8.count <= 49 })
  }
}
