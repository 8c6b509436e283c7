internal import ClosurePlanning
public import OpeningHours

extension Wording {
  /// Which way is taken away: "no way in or out".
  public static func word(_ loss: Separation.Loss) -> String {
    switch loss {
    case .there: "no way in"
    case .back: "no way out"
    case .both: "no way in or out"
    case .roundTrip: "no way there and back"
    }
  }

  /// A quarter: "2.4 km of residential streets near Bonfim (Rua A, Rua B and 7 more), 0.9 km of it closed itself, home to
  /// about 1,200 people".
  public func quarter(_ quarter: Quarter) -> String {
    var text = "\(Self.length(metres: quarter.metres)) of residential streets"
    if let near = quarter.near?.text(preferring: languages) { text += " near \(near)" }
    let names = quarter.streets.compactMap { $0.text(preferring: languages) }
    if !names.isEmpty {
      let more = names.count > 3 ? " and \(names.count - 2) more" : ""
      text += " (\(more.isEmpty ? Self.list(names) : names.prefix(2).joined(separator: ", ") + more))"
    }
    if quarter.closedMetres >= quarter.metres {
      text += ", closed themselves"
    } else if quarter.closedMetres > 0 {
      text += ", \(Self.length(metres: quarter.closedMetres)) closed and the rest behind"
    }
    if let people = quarter.people { text += ", home to about \(Self.rounded(people)) people" }
    return text
  }

  /// A length of streets: "350 m", "2.4 km".
  public static func length(metres: Int) -> String {
    if metres < 1000 { return "\((metres + 5) / 10 * 10) m" }
    let tenths = (metres + 50) / 100
    return "\(tenths / 10).\(tenths % 10) km"
  }

  /// A number that is an estimate, to two figures that count.
  private static func rounded(_ number: Int) -> Int {
    var step = 1
    while number / step >= 100 { step *= 10 }
    return (number + step / 2) / step * step
  }

  /// A set of claims that cuts off: each claim's id, its measure and on whose word, and what makes it doubtful.
  ///
  /// "north: North Bridge closed 8–10 Oct (mayor, 3 Oct); together with south: …"
  public func separating(_ closures: [Separation.Closure]) -> String {
    closures.map { closure in
      guard case .road(let effect) = closure.claim.effect else { return closure.claim.id }
      let doubts = closure.doubts.map { "; " + doubt($0) }.joined()
      let statement = roadStatement(effect, closure.claim)
      return "\(closure.claim.id): \(statement) (\(source(closure.announcement)))\(doubts)"
    }.joined(separator: "; together with ")
  }

  /// Days in order as runs: "8–10 Oct, 13 Oct".
  public func runs(_ days: [CalendarDay]) -> String {
    var runs: [ClosedRange<CalendarDay>] = []
    for day in days {
      if let last = runs.last, last.upperBound.adding(days: 1) == day {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs.map(self.days).joined(separator: ", ")
  }
}
