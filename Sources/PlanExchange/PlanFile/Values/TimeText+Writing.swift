internal import ClosurePlanning
internal import OpeningHours

extension TimeText {
  /// The text of a moment, which reads back as the same moment.
  func text(of moment: Moment) -> String {
    switch moment {
    case .day(let day): day.description
    case .instant(let instant): text(of: instant)
    }
  }

  /// The text of one end of a window, which reads back as the same; nil where no text does.
  ///
  /// Ranges longer than a file may have, days outside the years 1 to 9999 and offsets of 10,000 hours have none.
  func text(of bound: TimeBound) -> String? {
    let text: String
    switch bound {
    case .unknown: return "unknown"
    case .event(let anchor): text = EventAnchorText.text(of: anchor)
    case .days(let days): text = Self.range("\(days.lowerBound)", "\(days.upperBound)")
    case .instants(let instants):
      text = Self.range(self.text(of: instants.lowerBound), self.text(of: instants.upperBound))
    }
    return (try? self.bound(text)) == bound ? text : nil
  }

  /// The text of a time of the day, `13:00`, of minutes since midnight below 1440.
  func clock(_ minute: Int) -> String { "\(Self.twoDigits(minute / 60)):\(Self.twoDigits(minute % 60))" }

  /// Local without an offset where that means this instant, else with its offset.
  private func text(of instant: Instant) -> String {
    let day = calendar.day(containing: instant)
    let minute = calendar.minuteOfDay(at: instant)
    if (try? calendar.instant(day: day, minute: minute)) == instant {
      return "\(day)T\(Self.twoDigits(minute / 60)):\(Self.twoDigits(minute % 60))"
    }
    return instant.iso8601(in: calendar)
  }

  private static func range(_ low: String, _ high: String) -> String { low == high ? low : "\(low)..\(high)" }

  /// A number with a zero before it where it has one digit.
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
