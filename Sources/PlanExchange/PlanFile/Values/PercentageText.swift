internal import ClosurePlanning

/// Percentages as plans write them: `60%`, `62.5%`.
enum PercentageText {
  /// Reads a percentage of no more than a tenth's precision.
  static func percentage(_ text: String) throws(ValueProblem) -> Percentage {
    let text = WhiteSpace.collapsed(text)
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard text.hasSuffix("%"), digits, parts.count <= 2, parts[0].utf8.count <= 3,
      parts.count == 1 || parts[1].utf8.count == 1, let whole = Int(parts[0]),
      let value = Percentage(permille: whole * 10 + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0))
    else {
      throw ValueProblem("\(text.quotedShort) is not a percentage", help: "write 60%, or 62.5%, up to 100%")
    }
    return value
  }
}
