import ClosurePlanning
import OpeningHours
import RoadNetwork

/// Finds how long the way to a venue and back takes on the day, from each origin by each mode.
struct TripFinder {
  let evaluation: DayEvaluation
  let access: [AccessTable]

  /// The trips by all modes, at the hours at which the venue is usable by each; at its normal hours where it is not.
  func trips(to venue: Int, usable: [TimeSet], normal: TimeSet) -> [Trip] {
    guard evaluation.bound.venues[venue].gap == nil else { return [] }
    var trips: [Trip] = []
    for mode in access.indices {
      let table = access[mode]
      let normal = usable[mode].isEmpty ? normal : usable[mode]
      guard table.originCount > 0 else { continue }
      let origins = evaluation.organiser.origins
      if table.isAnyone {
        trips.append(
          trip(to: venue, origin: nil, names: LocalizedText(["en": "the rest of the city"]), mode: mode, normal: normal)
        )
      } else {
        for (index, origin) in origins.enumerated() {
          trips.append(trip(to: venue, origin: index, names: origin.names, mode: mode, normal: normal))
        }
      }
    }
    return trips
  }

  private func trip(to venue: Int, origin: Int?, names: LocalizedText, mode: Int, normal: TimeSet) -> Trip {
    let table = access[mode]
    func isReachable(_ state: Int) -> Bool {
      origin.map { table.isReachable(state: state, origin: $0, venue: venue) }
        ?? table.isReachable(state: state, venue: venue)
    }
    var trip = Trip(origin: origin, originNames: names, mode: evaluation.organiser.modes[mode], way: .none)
    // Most hours of a day lead to the same few states; each is timed once.
    var certainStates = Set<Int>()
    var possibleStates = Set<Int>()
    for (index, slice) in evaluation.slices.enumerated() where normal.isEmpty || normal.overlaps(slice.range) {
      let closed = evaluation.states[mode].mostClosed[index]
      if closed.allSatisfy(isReachable) { certainStates.formUnion(closed) }
      possibleStates.formUnion(evaluation.states[mode].mostOpen[index].lazy.filter(isReachable))
    }
    func times(_ states: Set<Int>) -> [AccessTable.Times] {
      states.compactMap { table.printedTimes(state: $0, origin: origin, venue: venue) }
    }
    let certain = times(certainStates)
    let possible = certain.isEmpty ? times(possibleStates) : []
    let used = certain.isEmpty ? possible : certain
    trip.way = certain.isEmpty ? possible.isEmpty ? .none : .possible : .certain
    trip.thereDeciseconds = used.map(\.there).max()
    trip.backDeciseconds = used.map(\.back).max()
    let open = table.printedTimes(state: 0, origin: origin, venue: venue)
    trip.openThereDeciseconds = open?.there
    trip.openBackDeciseconds = open?.back
    return trip
  }
}
