import Testing
import XMLSupport

@Suite("Files made to do harm")
struct HostileFileTests {
  static let documentTypes: [RefusedFile] = [
    .init(
      "billion laughs",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n<lolz>&c;</lolz>", .documentType, "2:1", "document type"),
    .init(
      "external entity", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", .documentType, "1:1",
      "document type"),
    .init(
      "external subset", "<!-- -->\n <!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\"><a/>", .documentType, "2:2",
      "document type"),
    .init("parameter entity", "<!DOCTYPE a [<!ENTITY % p SYSTEM 'x'>%p;]><a/>", .documentType, "1:1", "document type"),
    .init("declaration inside", "<a>\n<!DOCTYPE a></a>", .documentType, "2:1", "document type"),
    .init("small letters", "<!doctype html><html></html>", .malformed, nil, ""),
  ]

  @Test("A document type declaration is refused before anything reads it", arguments: documentTypes)
  func documentType(_ file: RefusedFile) throws {
    let error = #expect(throws: XMLProblems.self) {
      _ = try XMLDocumentReader().read(bytes: file.bytes, fileName: "f.xml")
    }
    let problem = try #require(error?.problems.first)
    #expect(problem.kind == file.kind)
    if let place = file.place { #expect(problem.location?.description == place) }
  }

  /// Refused by a limit; the place and the words say which.
  private func limited(_ bytes: [UInt8], _ limits: XMLLimits = XMLLimits()) throws -> XMLProblem {
    let error = #expect(throws: XMLProblems.self) {
      _ = try XMLDocumentReader(limits: limits).read(bytes: bytes, fileName: "f.xml")
    }
    let problem = try #require(error?.problems.first)
    #expect(problem.kind == .limit)
    return problem
  }

  @Test("17 MiB are refused unread")
  func tooLarge() throws {
    let problem = try limited([UInt8](repeating: 0x20, count: 17 << 20))
    #expect(problem.location == nil)
    #expect(problem.message.contains("17825792 bytes; at most 16777216"))
  }

  @Test("The 65th level is refused, the 64th is not")
  func deep() throws {
    let deepest = String(repeating: "<a>", count: 64) + String(repeating: "</a>", count: 64)
    var element = try XMLDocumentReader().read(bytes: Array(deepest.utf8), fileName: "f")
    var depth = 1
    while let child = element.children.first { (element, depth) = (child, depth + 1) }
    #expect(depth == 64)
    let problem = try limited(Array(String(repeating: "<a>", count: 100_000).utf8))
    #expect(problem.location == SourceLocation(line: 1, column: 64 * 3 + 1, length: 2))
  }

  @Test("Too many elements are refused")
  func manyElements() throws {
    let bytes = Array(("<a>" + String(repeating: "<b/>", count: 10) + "</a>").utf8)
    #expect(
      try XMLDocumentReader(limits: XMLLimits(elements: 11)).read(bytes: bytes, fileName: "f").children.count == 10)
    #expect(try limited(bytes, XMLLimits(elements: 10)).location?.column == 3 + 9 * 4 + 1)
    _ = try limited(Array(("<a>" + String(repeating: "<b/>", count: 500_000) + "</a>").utf8))
  }

  @Test("A long value and a crowd of attributes are refused")
  func attributes() throws {
    let long = "<a b='" + String(repeating: "x", count: 101) + "'/>"
    #expect(try limited(Array(long.utf8), XMLLimits(attributeBytes: 100)).location?.description == "1:7")
    let crowd = "<a" + (0..<10_000).map { " a\($0)=''" }.joined() + "/>"
    #expect(try limited(Array(crowd.utf8)).message.contains("attributes"))
  }

  @Test("A long line costs time that grows with its length only")
  func longLine() throws {
    let text = "<a>" + String(repeating: "<b c='д'/>", count: 100_000) + "</a>"
    let root = try XMLDocumentReader().read(bytes: Array(text.utf8), fileName: "f")
    #expect(
      root.children.last?.attributes[0].location == SourceLocation(line: 1, column: 3 + 99_999 * 10 + 7, length: 1))
  }
}
