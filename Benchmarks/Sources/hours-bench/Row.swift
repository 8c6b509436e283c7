/// Columns of a table.
enum Row {
  /// Text, filled up to a width.
  static func text(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A number with so many digits behind the point, to the right.
  static func number(_ value: Double, _ digits: Int, width: Int = 10) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value * Double(scale)).rounded())
    var text = String(whole / scale)
    if digits > 0 {
      let rest = String(whole % scale)
      text += "." + String(repeating: "0", count: digits - rest.count) + rest
    }
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
