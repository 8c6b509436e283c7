/// Turns a report of libxml2's parser into a plain problem.
///
/// The codes are those of `xmlParserErrors` in libxml2's `xmlerror.h`, which keeps them stable.
struct ParserMessage {
  private let report: ErrorSink.Report

  init(_ report: ErrorSink.Report) { self.report = report }

  /// The problem, at the byte where the parser stood.
  func problem(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> XMLProblem {
    var cursor = SourceCursor(bytes)
    let place = cursor.location(from: min(offset, bytes.count), to: min(offset, bytes.count))
    let (message, help) = words
    return XMLProblem(.malformed, message, at: place, help: help)
  }

  private var words: (message: String, help: String?) {
    switch report.code {
    case 5: ("something follows the end of the root element", "a file has one root element; remove the rest")
    case 26, 27: (plain, "only &amp; &lt; &gt; &quot; &apos; and character references such as &#233; are known")
    case 68 where precededByAmpersand: ("'&' stands alone", "write &amp; for '&'")
    case 23: ("a reference does not end with ';'", "write &amp; for '&'")
    case 39: ("an attribute's value is not in quotes", "put the value in quotes")
    case 41: ("an attribute has no value", "write name=\"value\"")
    case 42: ("\(plain): each attribute may stand once", "remove one of the two")
    case 62: ("']]>' stands in text", "write ]]&gt;")
    case 65: ("white space is missing between attributes", nil)
    case 201: (plain, "declare the prefix with xmlns:prefix=\"…\"")
    default: (plain, nil)
    }
  }

  private var precededByAmpersand: Bool { report.message.contains("xmlParseEntityRef") }

  /// The library's words on one line, without the name of its function and without a full stop.
  private var plain: String {
    var text = report.message.split(whereSeparator: \.isNewline).joined(separator: " ")
    if let colon = text.firstIndex(of: ":"), text[..<colon].hasPrefix("xml"), !text[..<colon].contains(" ") {
      text = String(text[text.index(after: colon)...].drop { $0 == " " })
    }
    while let last = text.last, last == "." || last == " " { text.removeLast() }
    return text.unicodeScalars.count > 200 ? String(text.unicodeScalars.prefix(200)) + "…" : text
  }
}
