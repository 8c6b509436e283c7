internal import ClosurePlanning

extension Wording {
  /// A travel time: "17 min", on a schematic map "≈15 min", rounded to five minutes and never below five.
  public func minutes(_ deciseconds: UInt32, isSchematic: Bool) -> String {
    let minutes = Self.wholeMinutes(deciseconds, isSchematic: isSchematic)
    return isSchematic ? "≈\(minutes) min" : "\(minutes) min"
  }

  /// A trip in words: "by car ≈15 min from Depot, +5 min".
  ///
  /// The detour stands where it does not vanish in rounding; a walk that the closures do not lengthen is "untouched". The
  /// way back is told where it takes another time. No percentages, ever.
  public func trip(_ trip: Trip, isSchematic: Bool) -> String {
    let origin = trip.origin == nil && trip.originNames.isEmpty
    let start = origin ? "from the rest of the city" : "from \(name(trip.originNames, orID: "the start"))"
    let mode = Self.word(trip.mode)
    guard trip.way != .none, let there = trip.thereDeciseconds else { return "\(mode): no way in \(start)" }
    let perhaps = trip.way == .possible ? " perhaps" : ""
    let detour = Self.wholeDetour(trip.detourDeciseconds ?? 0, isSchematic: isSchematic)
    if trip.mode == .foot, detour == 0, trip.way == .certain, trip.detourDeciseconds != nil {
      return "\(mode) untouched, \(minutes(there, isSchematic: isSchematic)) \(start)"
    }
    var text = "\(mode)\(perhaps) \(minutes(there, isSchematic: isSchematic)) \(start)"
    if let back = trip.backDeciseconds,
      Self.wholeMinutes(back, isSchematic: isSchematic) != Self.wholeMinutes(there, isSchematic: isSchematic)
    {
      text += " (back \(minutes(back, isSchematic: isSchematic)))"
    }
    if detour > 0 { text += ", +\(detour) min" }
    return text
  }

  /// Minutes to the nearest whole one, or on a schematic map to the nearest five.
  static func wholeMinutes(_ deciseconds: UInt32, isSchematic: Bool) -> Int {
    let step = isSchematic ? 3000 : 600
    let steps = max(1, (Int(deciseconds) + step / 2) / step)
    return steps * step / 600
  }

  /// The same for a detour, which may be none.
  private static func wholeDetour(_ deciseconds: UInt32, isSchematic: Bool) -> Int {
    let step = isSchematic ? 3000 : 600
    return (Int(deciseconds) + step / 2) / step * step / 600
  }
}
