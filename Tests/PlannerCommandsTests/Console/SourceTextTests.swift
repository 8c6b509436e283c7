import Testing

@testable import PlannerCommands

@Suite("Lines of a source") struct SourceTextTests {
  @Test("Lines end at line feeds") func lines() {
    let text = SourceText("a\r\nб\n\nlast")
    #expect((0...5).map { text.line($0) } == [nil, "a", "б", "", "last", nil])
    #expect(SourceText("").line(1)?.isEmpty == true)
    #expect(SourceText("").line(2) == nil)
    #expect(SourceText("a\n").line(2)?.isEmpty == true)
    #expect(SourceText("a").line(.max) == nil)
    #expect(SourceText("a").line(.min) == nil)
  }

  @Test("A byte order mark is no part of the first line") func mark() {
    #expect(SourceText("\u{FEFF}<?xml?>\n").line(1) == "<?xml?>")
    #expect(SourceText([0xEF, 0xBB, 0xBF]).line(1)?.isEmpty == true)
  }

  @Test("Bytes that are no UTF-8 do not crash") func broken() {
    #expect(SourceText([0x61, 0xFF, 0x0A, 0x62]).line(1) == "a\u{FFFD}")
  }
}
