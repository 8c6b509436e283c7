extension ParsedCommand {
  /// The whole number that an option gives, nil if it was not given.
  ///
  /// - Throws: `UsageError` naming the closed range if the value is no number or lies outside.
  func integer(_ name: String, in range: ClosedRange<Int> = .min ... .max) throws(UsageError) -> Int? {
    guard let text = option(name) else { return nil }
    guard let number = Int(text) else {
      throw usageError("option '--\(name)' needs a whole number, not '\(printable(text))'")
    }
    guard range.contains(number) else {
      throw usageError("option '--\(name)' is \(number); allowed are \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// The finite decimal number that an option gives, nil if it was not given; the range is closed.
  ///
  /// - Throws: `UsageError` naming the range if the value is no finite number or lies outside.
  func number(_ name: String, in range: ClosedRange<Double>) throws(UsageError) -> Double? {
    guard let text = option(name) else { return nil }
    guard let number = Double(text), number.isFinite else {
      throw usageError("option '--\(name)' needs a number, not '\(printable(text))'")
    }
    guard range.contains(number) else {
      throw usageError("option '--\(name)' is \(text); allowed are \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// The case whose raw value an option gives, nil if it was not given.
  ///
  /// - Throws: `UsageError` with the allowed words; a table that declares them as `choice` refuses earlier.
  func choice<Choice>(_ name: String, of type: Choice.Type) throws(UsageError) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let text = option(name) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    throw usageError(
      "option '--\(name)' cannot be '\(printable(text))'",
      help: Suggestion.hint(for: text, among: words) ?? "choose from: \(words.joined(separator: ", "))")
  }
}
