import Testing
import XMLSupport

@Suite("The tree and its places")
struct ElementTreeTests {
  private func read(_ text: String) throws -> XMLElement {
    try XMLDocumentReader().read(bytes: Array(text.utf8), fileName: "f.xml")
  }

  @Test("Names, values, texts and places of a small plan")
  func smallPlan() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- <fake a="1"/> -->
      <plan xmlns="urn:p" xmlns:x='urn:x' city="Душанбе">
        <venue id='a'
               x:note = "1 &lt; 2 &#x444;"  name="Хона 🕌 b" />
        <text>one<![CDATA[ <two> ]]><!-- no --><?pi a="b"?>three</text>
      </plan>
      """
    let plan = try read(text)
    #expect(plan.name == "plan")
    #expect(plan.namespace == "urn:p")
    #expect(plan.location == SourceLocation(line: 3, column: 2, length: 4))
    #expect(plan.endLocation == SourceLocation(line: 7, column: 1, length: 7))
    #expect(plan.attributes.map(\.name) == ["city"])
    #expect(plan["city"] == "Душанбе")
    #expect(plan.location(of: "city") == SourceLocation(line: 3, column: 43, length: 7))
    #expect(plan.location(of: "none") == plan.location)

    let venue = try #require(plan.child("venue"))
    #expect(venue.endLocation == nil)
    #expect(venue["id"] == "a")
    #expect(venue["note"] == nil)
    #expect(venue.attribute("note", namespace: "urn:x")?.value == "1 < 2 ф")
    #expect(venue.attribute("note", namespace: "urn:x")?.location == SourceLocation(line: 5, column: 20, length: 16))
    #expect(venue.location(of: "name") == SourceLocation(line: 5, column: 45, length: 8))

    let note = try #require(plan.children(named: "text").first)
    #expect(note.text == "one <two> three")
    #expect(note.endLocation == SourceLocation(line: 6, column: 59, length: 7))
    #expect(plan.children.count == 2)
  }

  @Test("A byte order mark takes no column; each kind of line end counts once", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let root = try read("\u{FEFF}<a>\(end)\(end)  <b c='d'/>\(end)</a>")
    #expect(root.location == SourceLocation(line: 1, column: 2, length: 1))
    #expect(root.children[0].location(of: "c") == SourceLocation(line: 3, column: 9, length: 1))
    #expect(root.endLocation == SourceLocation(line: 4, column: 1, length: 4))
  }

  @Test("White space in values is normalised, in references kept")
  func whiteSpace() throws {
    let root = try read("<a b='x\n\ty' c='x&#10;y'>\r\n</a>")
    #expect(root["b"] == "x  y")
    #expect(root["c"] == "x\ny")
    #expect(root.text == "\n")
  }

  @Test("A place leads back to its byte, and a line to its text")
  func sourceText() throws {
    let text = "\u{FEFF}<a>\r\n  <b c='дар'/>\n</a>"
    let source = SourceText(Array(text.utf8))
    let root = try read(text)
    let value = root.children[0].location(of: "c")
    let offset = try #require(source.offset(of: value))
    #expect(Array(source.bytes[offset...].prefix(6)) == Array("дар".utf8))
    let endLocation = try #require(root.endLocation)
    let end = try #require(source.offset(of: endLocation))
    #expect(String(decoding: source.bytes[end...], as: UTF8.self) == "</a>")
    #expect(source.line(1) == "<a>")
    #expect(source.line(2) == "  <b c='дар'/>")
    #expect(source.line(4) == nil)
    #expect(source.lineCount == 3)
    #expect(source.offset(of: SourceLocation(line: 1, column: 4, length: 0)) == 6)
    #expect(source.offset(of: SourceLocation(line: 1, column: 5, length: 0)) == nil)
    #expect(source.offset(of: SourceLocation(line: 9, column: 1, length: 0)) == nil)
  }

  @Test("US-ASCII may be declared, being part of UTF-8; the word elsewhere means nothing")
  func declaredEncodings() throws {
    #expect(try read("<?xml version='1.0' encoding='us-ascii'?><a/>").name == "a")
    #expect(try read("<?xml version='1.0'?><a encoding='latin1'/>")["encoding"] == "latin1")
    #expect(try read("<?xmlish encoding='latin1'?><a/>").name == "a")
  }
}
