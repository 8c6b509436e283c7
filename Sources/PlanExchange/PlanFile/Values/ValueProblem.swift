/// What is wrong with one attribute's value, or with a part of it.
struct ValueProblem: Error, Sendable, Equatable {
  /// What is wrong, in one sentence without a full stop.
  var message: String
  /// What may help, in one sentence without a full stop.
  var help: String?
  /// The part meant, in Unicode scalars from the start of the value, half-open; nil is all of it.
  var range: Range<Int>?

  init(_ message: String, help: String? = nil, range: Range<Int>? = nil) {
    self.message = message
    self.help = help
    self.range = range
  }

  /// The same problem in a text that starts that many scalars into the value.
  func shifted(by offset: Int, length: Int) -> ValueProblem {
    let part = range ?? 0..<length
    return ValueProblem(message, help: help, range: part.lowerBound + offset..<part.upperBound + offset)
  }
}

extension String {
  /// The text as a message quotes it: in single quotes, cut where a hostile value would flood the message.
  var quotedShort: String {
    unicodeScalars.count > 60 ? "'\(String(unicodeScalars.prefix(60)))…'" : "'\(self)'"
  }
}
