/// Decimal numbers as XML Schema writes them, without exponents (XSD 1.0 part 2, §3.2.3 `decimal`).
enum NumberText {
  /// Reads a decimal number; nil for other texts, exponents, infinity and NaN among them.
  static func decimal(_ text: String) -> Double? {
    guard !text.isEmpty, text.utf8.count <= 40,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0) })
    else { return nil }
    // "-.5" and "5." are decimals of XML Schema and not all of them numbers of Swift.
    var body = text[...]
    if body.hasPrefix("+") || body.hasPrefix("-") { body = body.dropFirst() }
    guard body.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let whole = (body.hasPrefix(".") ? "0" : "") + body + (body.hasSuffix(".") ? "0" : "")
    guard let value = Double(whole), value.isFinite else { return nil }
    return text.hasPrefix("-") && value != 0 ? -value : value
  }

  /// Reads a decimal number within limits, both included.
  static func decimal(_ text: String, in limits: ClosedRange<Double>, _ what: String) throws(ValueProblem) -> Double {
    let text = WhiteSpace.collapsed(text)
    // Only worth making where something is wrong.
    var range: String { "\(self.text(of: limits.lowerBound)) to \(self.text(of: limits.upperBound))" }
    guard let value = decimal(text) else {
      throw ValueProblem("\(text.quotedShort) is not a \(what)", help: "write a number with a point, from \(range)")
    }
    guard limits.contains(value) else {
      throw ValueProblem("the \(what) \(text.quotedShort) lies outside \(range)")
    }
    return value
  }

  /// Reads a whole number within limits, both included.
  static func whole(_ text: String, in limits: ClosedRange<Int>) throws(ValueProblem) -> Int {
    let text = WhiteSpace.collapsed(text)
    guard let value = Int(text), limits.contains(value) else {
      throw ValueProblem("\(text.quotedShort) is not a whole number from \(limits.lowerBound) to \(limits.upperBound)")
    }
    return value
  }

  /// The shortest decimal text that reads back as the same number, without an exponent.
  static func text(of value: Double) -> String {
    var digits = "\(value.magnitude)"
    if let mark = digits.firstIndex(of: "e"), let exponent = Int(digits[digits.index(after: mark)...]) {
      let parts = digits[..<mark].split(separator: ".")
      let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
      let all = String(parts[0]) + fraction
      if exponent < 0 {
        digits = "0." + String(repeating: "0", count: -exponent - 1) + all
      } else {
        digits = all + String(repeating: "0", count: max(0, exponent - fraction.count))
      }
    }
    if digits.hasSuffix(".0") { digits.removeLast(2) }
    return value < 0 ? "-" + digits : digits
  }
}
