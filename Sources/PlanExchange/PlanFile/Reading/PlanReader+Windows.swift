internal import ClosurePlanning
internal import OpeningHours
internal import XMLSupport

extension PlanReader {
  /// The longest closure that is given in days.
  private static let mostDays = TimeText.mostDays

  mutating func window(_ element: XMLElement, claim: Int) -> ClosureWindow? {
    places.record(.window(claim: claim), element)
    let time = time
    let start = value(element, "from", time.bound)
    let hours = hours(element)
    let hasHours = element.attribute("hours") != nil
    let verification: ClosureWindow.Verification? = value(element, "verification", Self.term)
    let weights = list(element, "weights", PercentageText.percentage)
    guard let end = end(of: element), let start, hours != nil || !hasHours else { return nil }
    do throws(WindowError) {
      return try ClosureWindow(
        start: start, end: end, hours: hours, verification: verification,
        weights: element.attribute("weights") == nil ? nil : weights)
    } catch {
      let from = required(element, "from")
      let to = text(element, "to") ?? required(element, "days")
      switch error {
      case .zeroLength:
        report(
          element, "to",
          ValueProblem("the window has no length", help: "the end of a window of times is not part of it"))
      default:
        report(element, "to", ValueProblem("the window ends before it starts", help: "from \(from), to \(to)"))
      }
      return nil
    }
  }

  private mutating func end(of element: XMLElement) -> WindowEnd? {
    let condition = text(element, "condition")
    let to = text(element, "to")
    if condition != nil, to != "unknown" {
      report(
        element, "condition",
        ValueProblem(
          "a condition goes with an end that nobody knows", help: "write to=\"unknown\", or remove condition"))
    }
    switch (to, element.attribute("days")) {
    case (.some, .some):
      report(
        element, "days", ValueProblem("the window has two ends, to and days", help: "give either to or days"))
      return nil
    case (nil, nil):
      report(
        element, nil,
        ValueProblem(
          "the window does not say when it ends",
          help: "write to=\"2025-10-10\", days=\"3\", to=\"open\" (until further notice: to the plan's last day in any "
            + "case) or to=\"unknown\" (it will end and nobody said when: any day may be the last)"))
      return nil
    case (nil, .some): return value(element, "days", Self.days).map { .length(days: $0) }
    case ("open", nil): return .open
    case ("unknown", nil): return .unknown(condition: condition)
    case (.some, nil):
      let time = time
      return value(element, "to", time.bound).map { .bound($0) }
    }
  }

  /// Reads `3` or `3..6`.
  private static func days(_ text: String) throws(ValueProblem) -> ClosedRange<Int> {
    let text = WhiteSpace.collapsed(text)
    let parts = text.range(of: "..").map { [text[..<$0.lowerBound], text[$0.upperBound...]] } ?? [text[...]]
    let numbers = parts.compactMap { $0.first?.isNumber == true ? Int($0) : nil }
    guard numbers.count == parts.count, let low = numbers.first, let high = numbers.last else {
      throw ValueProblem("\(text.quotedShort) is not a number of days", help: "write 3, or a range as 3..6")
    }
    guard low <= high else {
      throw ValueProblem("the days \(text.quotedShort) are reversed", help: "did you mean \(high)..\(low)?")
    }
    guard low >= 1 else { throw ValueProblem("a closure cannot last 0 days", help: "the first day counts as one") }
    guard high <= mostDays else {
      throw ValueProblem(
        "a closure of \(high) days is longer than \(mostDays)", help: "write to=\"open\" for one without an end")
    }
    return low...high
  }
}
