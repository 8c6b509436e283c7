import Testing
import XMLSupport

/// A file that must be refused, and the place and words of the refusal.
struct RefusedFile: CustomTestStringConvertible, Sendable {
  let id: String
  let bytes: [UInt8]
  let kind: XMLProblem.Kind
  let place: String?
  let words: String

  init(_ id: String, _ text: String, _ kind: XMLProblem.Kind, _ place: String?, _ words: String) {
    self.init(id, bytes: Array(text.utf8), kind, place, words)
  }

  init(_ id: String, bytes: [UInt8], _ kind: XMLProblem.Kind, _ place: String?, _ words: String) {
    self.id = id
    self.bytes = bytes
    self.kind = kind
    self.place = place
    self.words = words
  }

  var testDescription: String { id }
}

@Suite("Files that are not well-formed XML in UTF-8")
struct MalformedFileTests {
  static let encodings: [RefusedFile] = [
    .init("UTF-16 with mark", bytes: [0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00], .encoding, "1:1", "the file is UTF-16"),
    .init("UTF-16 without mark", bytes: [0x00, 0x3C, 0x00, 0x61], .encoding, "1:1", "the file is UTF-16"),
    .init("UTF-32", bytes: [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], .encoding, "1:1", "the file is UTF-32"),
    .init("gzip", bytes: [0x1F, 0x8B, 0x08, 0x00], .encoding, "1:1", "gzip"),
    .init("KMZ", bytes: [0x50, 0x4B, 0x03, 0x04], .encoding, "1:1", "ZIP archive"),
    .init(
      "declared Latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?>\n<a/>", .encoding, "1:31",
      "declares the encoding 'ISO-8859-1'"),
    .init(
      "declared windows-1251", "<?xml version=\"1.0\" encoding=\"windows-1251\"?><a/>", .encoding, "1:31",
      "'windows-1251'"),
    .init(
      "Latin-1 byte", bytes: Array("<a>\n  caf".utf8) + [0xE9] + Array("</a>".utf8), .encoding, "2:6",
      "byte 0xE9 is not valid UTF-8"),
    .init(
      "overlong", bytes: Array("<a>".utf8) + [0xC0, 0xAF] + Array("</a>".utf8), .encoding, "1:4", "byte 0xC0"),
    .init(
      "surrogate", bytes: Array("<a>".utf8) + [0xED, 0xA0, 0x80] + Array("</a>".utf8), .encoding, "1:4", "byte 0xED"),
    .init("cut in a letter", bytes: Array("<a>".utf8) + [0xD0], .encoding, "1:4", "byte 0xD0"),
    .init("U+0001", "<a>\u{1}</a>", .malformed, "1:4", "U+0001"),
    .init("U+0000", "<a>\n\u{0}</a>", .malformed, "2:1", "U+0000"),
    .init("U+FFFE", "<a>я\u{FFFE}</a>", .malformed, "1:5", "U+FFFE"),
  ]

  static let syntax: [RefusedFile] = [
    .init("empty", "", .malformed, "1:1", "the file is empty"),
    .init("blank", " \n ", .malformed, "2:2", "contains no element"),
    .init("only a mark", "\u{FEFF}", .malformed, "1:1", "contains no element"),
    .init("JSON", "{\"plan\": 1}", .malformed, "1:1", "not XML"),
    .init("text first", "\n hello <a/>", .malformed, "2:2", "not XML"),
    .init("only a comment", "<!-- a -->", .malformed, "1:11", "contains no element"),
    .init("cut after a start tag", "<plan>\n <venue>", .malformed, "2:9", "ends inside <venue>, opened at 2:3"),
    .init("cut in a tag", "<plan>\n <venue name='a'", .malformed, "2:17", "ends inside the tag <venue>, begun at 2:3"),
    .init("cut in a value", "<plan>\n <venue name='a", .malformed, "2:14", "'name' is never closed"),
    .init("cut in an end tag", "<plan></pla", .malformed, "1:12", ""),
    .init("open comment", "<a>\n<!-- </a>", .malformed, "2:1", "comment is never closed"),
    .init("open CDATA", "<a><![CDATA[ </a>", .malformed, "1:4", "CDATA section is never closed"),
    .init("open instruction", "<a/><?b ", .malformed, "1:5", "processing instruction is never closed"),
    .init("wrong end tag", "<a>\n <b>\n</a>", .malformed, "3:3", "</a> does not close <b>, opened at 2:3"),
    .init("value without quotes", "<a\n b=1/>", .malformed, "2:4", "not in quotes"),
    .init("attribute without value", "<a b/>", .malformed, "1:5", "attribute"),
    .init("attribute twice", "<a b='1' b='2'/>", .malformed, nil, "may stand once"),
    .init("no white space", "<a b='1'c='2'/>", .malformed, "1:9", "white space"),
    .init("quote not closed", "<a b='1>\n<c d=''/></a>", .malformed, "1:6", "not closed before the next '<'"),
    .init("lone ampersand", "<a>\n x & y</a>", .malformed, "2:5", "'&' stands alone"),
    .init("unknown entity", "<a>&nbsp;</a>", .malformed, "1:10", "nbsp"),
    .init("unknown entity in a value", "<a b='&x;'/>", .malformed, nil, "x"),
    .init("forbidden reference", "<a>я &#1;</a>", .malformed, "1:6", "the reference &#1; stands for a character"),
    .init("forbidden reference in a value", "<a\n b='c&#x1b;'/>", .malformed, "2:6", "the reference &#x1b; stands for"),
    .init("reference to a surrogate", "<a>&#xD800;</a>", .malformed, "1:4", "the reference &#xD800; stands for"),
    .init(
      "reference beyond Unicode", "<a>&#99999999999999999999;</a>", .malformed, "1:4", "99; stands for a character"),
    .init("reference without an end", "<a>&#27</a>", .malformed, "1:4", "&#27 is not a whole character reference"),
    .init("reference without digits", "<a>&#x;</a>", .malformed, "1:4", "&#x is not a whole character reference"),
    .init("two roots", "<a/>\n<b/>", .malformed, "2:1", "follows the end of the root"),
    .init("text behind", "<a/>\nfoo", .malformed, "2:1", "follows the end of the root"),
    .init("end tag first", "</a>", .malformed, nil, ""),
    .init("unbound prefix", "<a>\n<gx:b/></a>", .malformed, nil, "gx"),
    .init("name with a digit first", "<1a/>", .malformed, nil, ""),
    .init("lone less-than", "<a> 1 < 2 </a>", .malformed, "1:8", ""),
    .init("]]> in text", "<a>]]></a>", .malformed, nil, "]]>"),
    .init("declaration late", "\n<?xml version='1.0'?><a/>", .malformed, nil, "XML declaration"),
    .init("hyphens in a comment", "<a><!-- -- --></a>", .malformed, nil, "-"),
  ]

  @Test("is refused at its place", arguments: encodings + syntax)
  func refused(_ file: RefusedFile) throws {
    let error = #expect(throws: XMLProblems.self) {
      _ = try XMLDocumentReader().read(bytes: file.bytes, fileName: "f.xml")
    }
    let problem = try #require(error?.problems.first)
    #expect(error?.problems.count == 1)
    #expect(problem.kind == file.kind)
    #expect(problem.message.contains(file.words), "\(problem)")
    if let place = file.place { #expect(problem.location?.description == place, "\(problem)") }
    #expect(error?.description.hasPrefix("f.xml:") == true)
  }

  @Test("A valid file cut anywhere is an error with a place, never a crash")
  func cutAnywhere() throws {
    let whole = Array(
      "\u{FEFF}<?xml version='1.0' encoding=\"UTF-8\"?><!-- я --><a x='1&amp;'>т<b y=\"&#x41;\"/><![CDATA[<]]><?p q?></a>"
        .utf8)
    _ = try XMLDocumentReader().read(bytes: whole, fileName: "f")
    for count in 0..<whole.count {
      let error = #expect(throws: XMLProblems.self, "cut at \(count)") {
        _ = try XMLDocumentReader().read(bytes: Array(whole.prefix(count)), fileName: "f")
      }
      #expect(error?.problems.first?.location != nil)
    }
  }

  @Test("Random damage never crashes, and what is accepted agrees with the scanner", arguments: [1, 2, 3])
  func damaged(seed: UInt64) {
    let whole = Array("<a x='1' y=\"2\"><b/>text<!-- c --><c xmlns='u' d='&lt;'><![CDATA[x]]></c>&amp;<?p?></a>".utf8)
    let pool = Array("<>/='\"&;!-[]?a \n".utf8) + [0xC3, 0xEF, 0x00, 0x0D]
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<3000 {
      var bytes = whole
      for _ in 0...next(3) {
        let index = next(bytes.count)
        switch next(3) {
        case 0: bytes[index] = pool[next(pool.count)]
        case 1: bytes.remove(at: index)
        default: bytes.insert(pool[next(pool.count)], at: index)
        }
      }
      do {
        _ = try XMLDocumentReader().read(bytes: bytes, fileName: "f")
      } catch {
        // This one means that scanner and libxml2 disagree.
        #expect(
          error.problems[0].message != "the file cannot be read as XML",
          "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}
