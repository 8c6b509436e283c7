import OpeningHours

/// The reading of many strings of a kind, and a day of each that was understood.
struct MixRow {
  private let name: String
  private let make: (inout HoursMix) -> String
  private var count = 0
  private var understood = 0
  private var readSeconds = 0.0
  private var daySeconds = 0.0
  /// What was found open, so that nothing can be left out as unused.
  private var openSeconds = 0

  init(_ name: String, _ make: @escaping (inout HoursMix) -> String) {
    self.name = name
    self.make = make
  }

  /// Reads and evaluates in batches that fit into the caches, each string on another day of a year.
  mutating func run(_ count: Int, batch: Int, seed: UInt64, context: OpeningHoursContext) {
    var mix = HoursMix(seed: seed)
    let newYear = CalendarDay(daysSince1970: 20_089)
    // What is learnt once for a place and a year is not counted.
    _ = context.calendar.bounds(of: newYear.adding(days: 400))
    while self.count < count {
      let texts = (0..<min(batch, count - self.count)).map { _ in make(&mix) }
      let read = timed { texts.map { try? OpeningHoursReading($0) } }
      readSeconds += read.seconds
      let days = timed {
        var open = 0
        for (index, reading) in read.result.enumerated() {
          guard let reading else { continue }
          open += reading.expression.openTimes(on: newYear.adding(days: index % 365), in: context).durationSeconds
        }
        return open
      }
      daySeconds += days.seconds
      openSeconds += days.result
      understood += read.result.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
      self.count += texts.count
    }
  }

  /// The row of the table.
  var line: String {
    let rate = Row.number(Double(count) / readSeconds, 0, width: 12)
    let days =
      understood == 0
      ? "         –        –"
      : Row.number(Double(understood) / daySeconds, 0) + Row.number(daySeconds / Double(understood) * 1e9, 0, width: 9)
    return "\(Row.text(name, 34)) \(rate)\(Row.number(Double(understood) / Double(count) * 100, 1))% \(days)"
  }
}
