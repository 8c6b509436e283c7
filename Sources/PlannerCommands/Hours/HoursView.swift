internal import OpeningHours

/// What opening hours mean, for people.
struct HoursView {
  let answer: HoursAnswer

  func text() -> String {
    var lines = ["canonical  \(printable(answer.expression.description))"]
    for language in HoursLanguage.allCases {
      lines.append("\(language.rawValue)         \(printable(answer.expression.words(in: language)))")
    }
    lines += answer.remarks.map { "note       \($0)" }
    if answer.timeline != nil {
      lines.append("")
      lines += answer.stretches.map(row)
      lines.append("")
      lines.append(answer.nextChange.map { "next change  \(moment($0))" } ?? "It never changes.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ interval: OpeningTimeline.Interval) -> String {
    let end = moment(interval.range.upperBound) + (interval.isOpenEnd ? " at a guess" : "")
    let comment = interval.comment.map { "  \(printable($0))" } ?? ""
    let mark =
      switch interval.state {
      case .open: "✓ open   "
      case .unknown: "? unknown"
      case .closed, .unstated: "✕ closed "
      }
    return "\(mark)  \(moment(interval.range.lowerBound)) – \(end)\(comment)"
  }

  /// A local time with its weekday, `Mon 2025-10-06 08:00`.
  private func moment(_ instant: Instant) -> String {
    let day = answer.calendar.day(containing: instant)
    let minute = answer.calendar.minuteOfDay(at: instant)
    return "\(day.weekday.englishAbbreviation) \(day) \(minute / 60 < 10 ? "0" : "")\(minute / 60):"
      + "\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }
}
