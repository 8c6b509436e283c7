/// Strings such as stand in OpenStreetMap's `opening_hours`, made from a seed.
///
/// The shapes are those that the tag's documentation names as common. The shares are an estimate, not a count: hardly a
/// real file has them just so.
struct HoursMix {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A string as the grammar has it.
  mutating func canonical() -> String {
    switch percent() {
    case 0..<28: "\(weekdays()) \(span())"
    case 28..<45: "\(weekdays()) \(span()); Sa \(span())"
    case 45..<57: "\(weekdays()) \(twoSpans())"
    case 57..<66: "24/7"
    case 66..<76: "\(weekdays()) \(twoSpans()); Sa \(span()); PH off"
    case 76..<82: "Mo \(span()); Tu \(span()); We \(span()); Th \(twoSpans()); Fr \(span()); Sa \(span()); Su,PH off"
    case 82..<86: "\(months()) \(weekdays()) \(span()); \(months()) \(weekdays()) \(span())"
    case 86..<88: ["sunrise-sunset", "Mo-Su sunrise-sunset", "(sunrise+00:30)-(sunset-01:00)"][below(3)]
    case 88..<91: "\(weekdays()) \(span()) \"by appointment\""
    case 91..<94: "\(weekdays()) \(start())+"
    case 94..<96: "\(weekdays()) \(span()), Su[1] \(span())"
    case 96..<98: "\(month()) \(two(1 + below(28)))-\(month()) \(two(1 + below(28))) \(span()); Dec 25,Jan 01 off"
    case 98..<99: "Fr,Sa \(two(18 + below(6))):00-\(two(1 + below(5))):00; Su off || \"ask at the bar\""
    default:
      "20\(20 + below(10)) \(month()) \(two(1 + below(28))) off; week \(two(1 + below(20)))-\(30 + below(20)) Mo 10:00-12:00"
    }
  }

  /// What people write who do not know the grammar, and can be understood.
  mutating func misspelt() -> String {
    let (from, to) = (7 + below(4), 13 + below(9))
    return switch percent() {
    case 0..<20: "mo-fr \(span())"
    case 20..<40: "Mon-Fri \(from)am-\(to - 12)pm"
    case 40..<55: "Mo – Fr \(two(from)).00 – \(two(to)).30; Sa geschlossen"
    case 55..<65: "\(weekdays()) \(from)-\(to)"
    case 65..<75: "Пн-Пт \(span()), Сб \(span())"
    case 75..<85: "daily \(span())"
    case 85..<95: "\(span()) \(weekdays())"
    default: "Monday to Friday \(from) to \(to)"
    }
  }

  /// What says nothing that could be understood.
  mutating func wrong() -> String {
    switch below(4) {
    case 0: "call \(below(1_000_000))"
    case 1: "Mo-Fr \(24 + below(70)):70-17:00"
    case 2: "\(weekdays()) \(start())-"
    default: "\(weekdays()) \(span()) \"not closed"
    }
  }

  /// Four misspelt strings and one wrong one of a hundred.
  mutating func mixed() -> String {
    switch percent() {
    case 0..<4: misspelt()
    case 4: wrong()
    default: canonical()
    }
  }

  // MARK: Parts

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  private mutating func percent() -> Int { below(100) }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private mutating func minute() -> String { ["00", "00", "00", "30", "30", "15", "45"][below(7)] }

  private mutating func start() -> String { "\(two(6 + below(6))):\(minute())" }

  private mutating func span() -> String { "\(start())-\(two(13 + below(11))):\(minute())" }

  private mutating func twoSpans() -> String {
    "\(start())-\(two(12 + below(2))):\(minute()),\(two(14 + below(2))):\(minute())-\(two(16 + below(7))):\(minute())"
  }

  private mutating func weekdays() -> String {
    ["Mo-Fr", "Mo-Fr", "Mo-Fr", "Mo-Sa", "Mo-Sa", "Mo-Su", "Tu-Su", "Tu-Fr", "Mo,We,Fr", "Sa,Su", "Mo-Th,Sa"][below(11)]
  }

  private mutating func month() -> String {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][below(12)]
  }

  private mutating func months() -> String { "\(month())-\(month())" }
}
