/// A line that can be typed as it stands, and what it does.
struct CommandExample: Sendable, Equatable {
  var line: String
  var explanation: String

  init(_ line: String, _ explanation: String) {
    self.line = line
    self.explanation = explanation
  }
}
