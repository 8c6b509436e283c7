internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

extension Sentences {
  /// A travel time, on a schematic map rounded to five minutes and marked so.
  func minutes(_ deciseconds: UInt32) -> String {
    (isSchematic ? "≈" : "") + book.dates.minutes(wholeMinutes(deciseconds))
  }

  /// A trip: "by car ≈15 min from Depot, +5 min".
  func trip(_ trip: Trip) -> String {
    let origin = book.trips.from(origin(of: trip))
    let mode = book.trips.word(trip.mode)
    guard trip.way != .none, let there = trip.thereDeciseconds else { return book.trips.noWay(mode, origin) }
    let step = isSchematic ? 3000 : 600
    let detour = (Int(trip.detourDeciseconds ?? 0) + step / 2) / step * step / 600
    if trip.mode == .foot, detour == 0, trip.way == .certain, trip.detourDeciseconds != nil {
      return book.trips.untouched(mode, minutes(there), origin)
    }
    var text = book.trips.trip(mode, minutes(there), origin)
    if trip.way == .possible { text = book.trips.perhaps(text) }
    if let back = trip.backDeciseconds, wholeMinutes(back) != wholeMinutes(there) {
      text += ", \(book.trips.back(minutes(back)))"
    }
    if detour > 0 { text += ", \(book.trips.detour(book.dates.minutes(detour)))" }
    return text
  }

  private func origin(of trip: Trip) -> String {
    trip.origin == nil
      ? book.trips.restOfTheCity : name(trip.originNames, orID: book.trips.theStart)
  }

  private func wholeMinutes(_ deciseconds: UInt32) -> Int {
    let step = isSchematic ? 3000 : 600
    return max(1, (Int(deciseconds) + step / 2) / step) * step / 600
  }

  /// What to use instead: "Mehrgon (ask first), ≈10 min".
  func alternative(_ alternative: Alternative) -> String {
    var remarks = alternative.verdict == .usable ? [] : [book.verdicts.word(alternative.verdict)]
    if !alternative.isAccessAssessed { remarks.append(book.trips.wayNotAssessed) }
    var text = name(alternative.names, orID: alternative.venue)
    if !remarks.isEmpty { text += " (\(remarks.joined(separator: ", ")))" }
    if let time = alternative.travelDeciseconds { text += ", \(minutes(time))" }
    return text
  }
}
