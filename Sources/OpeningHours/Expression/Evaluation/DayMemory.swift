/// What was painted on days that the same rules select: without the sun, that is all that a day's hours hang on.
struct DayMemory {
  /// The most days that are kept: a text has few kinds of days, or each is painted quickly.
  private static let capacity = 256

  private var days: [[Bool]: [DayPainter.Stroke]] = [:]

  /// The strokes of a day, by which rules select the day before it and the day itself; nil for one not seen yet.
  subscript(key: [Bool]) -> [DayPainter.Stroke]? {
    get { days[key] }
    set {
      if days.count == Self.capacity { days.removeAll(keepingCapacity: true) }
      days[key] = newValue
    }
  }
}

extension OpeningHoursExpression {
  /// Whether a day takes long enough to paint that it is better remembered: many times, or lists of points.
  var isToilsome: Bool {
    var count = 0
    for rule in rules {
      count += rule.times.count
      if count > 24 || rule.times.contains(where: { $0.step > TimeSpan.pointMinutes }) { return true }
    }
    return false
  }
}
