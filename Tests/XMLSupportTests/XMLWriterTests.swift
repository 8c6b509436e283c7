import Testing
import XMLSupport

@Suite("Writing XML")
struct XMLWriterTests {
  private func written(_ write: (XMLWriter) throws -> Void) rethrows -> String {
    let writer = XMLWriter()
    try write(writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test("A whole file: declaration, indentation, attributes in order, escapes, letters beyond ASCII as they are")
  func wholeFile() throws {
    let text = try written { writer in
      try writer.comment("made by -- the planner -")
      try writer.startElement("plan", [("xmlns", "urn:p"), ("xmlns:gx", "urn:g"), ("city", "Душанбе & \"<x>\"\n\t")])
      try writer.element("gx:note", text: "a < b & c > d \"e\" Рӯдакӣ 🕌")
      try writer.startElement("venue", [("id", "v1"), ("name", nil)])
      try writer.element("empty")
      writer.end()
      writer.end()
    }
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- made by - - the planner - -->
        <plan xmlns="urn:p" xmlns:gx="urn:g" city="Душанбе &amp; &quot;&lt;x&gt;&quot;&#10;&#9;">
          <gx:note>a &lt; b &amp; c &gt; d &quot;e&quot; Рӯдакӣ 🕌</gx:note>
          <venue id="v1">
            <empty/>
          </venue>
        </plan>

        """)
  }

  @Test(
    "What is written is read back the same",
    arguments: ["", " ", "a\nb\tc", "\r\n", "]]>", "<&>'\"", "é\u{85}\u{2028}😀"])
  func roundTrip(_ text: String) throws {
    let bytes = try {
      let writer = XMLWriter(indents: false)
      try writer.startElement("a", [("b", text)])
      try writer.text(text)
      writer.end()
      return writer.finish()
    }()
    let root = try XMLDocumentReader().read(bytes: bytes, fileName: "f")
    #expect(Array((root["b"] ?? "").unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(root.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("A fragment has no declaration; the bytes can be asked for twice")
  func fragment() throws {
    let writer = XMLWriter(declaration: false, indents: false)
    try writer.element("a", text: "b")
    let bytes = writer.finish()
    #expect(String(decoding: bytes, as: UTF8.self) == "<a>b</a>\n")
    #expect(writer.finish() == bytes)
  }

  @Test("An unfinished writer is freed")
  func unfinished() throws {
    let writer = XMLWriter()
    try writer.startElement("a")
  }

  @Test("Characters that XML cannot hold are refused", arguments: ["\u{0}", "\u{1}", "\u{B}", "\u{FFFE}", "\u{FFFF}"])
  func forbidden(_ scalar: Unicode.Scalar) throws {
    let writer = XMLWriter()
    #expect(throws: XMLWriteError.forbiddenCharacter(scalar, context: "a/@b")) {
      try writer.startElement("a", [("b", "x\(scalar)y")])
    }
    let other = XMLWriter()
    try other.startElement("a")
    #expect(throws: XMLWriteError.forbiddenCharacter(scalar, context: "a")) { try other.text("\(scalar)") }
    #expect(throws: XMLWriteError.forbiddenCharacter(scalar, context: "comment")) { try other.comment("\(scalar)") }
    #expect(XMLCharacter.removingForbidden("x\(scalar)y") == "xy")
    #expect(
      XMLWriteError.forbiddenCharacter("\u{1}", context: "a/@b").description
        == "the character U+0001 in a/@b cannot be written as XML")
  }

  @Test("A caller's mistakes trap")
  func traps() async {
    await #expect(processExitsWith: .failure) { try XMLWriter().startElement("a b") }
    await #expect(processExitsWith: .failure) { try XMLWriter().startElement("a", [("1", "")]) }
    await #expect(processExitsWith: .failure) { XMLWriter().end() }
    await #expect(processExitsWith: .failure) { try XMLWriter().text("a") }
    await #expect(processExitsWith: .failure) {
      let writer = XMLWriter()
      try writer.startElement("a")
      _ = writer.finish()
    }
  }
}
