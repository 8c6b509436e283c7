/// Goes through days and puts what is painted on them on the time line.
struct DayWalk {
  private var painter: DayPainter
  private let context: OpeningHoursContext

  /// How many strokes the day looked at last has.
  var strokeCount: Int { painter.strokes.count }

  init(_ expression: OpeningHoursExpression, in context: OpeningHoursContext) {
    painter = DayPainter(expression, in: context)
    self.context = context
  }

  /// Calls with each stretch of a local day in order, from its first moment to its last, and the stroke that covers it;
  /// nil where no rule speaks.
  @inline(__always)
  mutating func forEachStretch(of day: CalendarDay, _ body: (Range<Instant>, DayPainter.Stroke?) -> Void) {
    let calendar = context.calendar
    let start: Instant
    let end: Instant
    if let offset = calendar.steadyOffsetSeconds(around: day) {
      start = Instant(secondsSince1970: day.daysSince1970 * 86_400 - offset)
      end = start.adding(seconds: 86_400)
    } else {
      start = calendar.instantClamped(day: day, minute: 0)
      end = max(start, calendar.instantClamped(day: day, minute: 1440))
    }
    painter.paint(day)
    let isPlain = end.secondsSince1970 - start.secondsSince1970 == 86_400
    var position = start
    for stroke in painter.strokes {
      let from: Instant
      let to: Instant
      if isPlain {
        from = start.adding(seconds: stroke.start * 60)
        to = start.adding(seconds: stroke.end * 60)
      } else {
        from = calendar.instantClamped(day: day, minute: stroke.start)
        to = calendar.instantClamped(day: day, minute: stroke.end)
      }
      if position < from { body(position..<from, nil) }
      body(max(from, position)..<max(from, to, position), stroke)
      position = max(position, to)
    }
    if position < end { body(position..<end, nil) }
  }
}
