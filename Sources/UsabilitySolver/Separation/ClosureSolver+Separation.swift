public import ClosurePlanning
public import OpeningHours
import RoadNetwork

extension ClosureSolver {
  /// Whom the plan cuts off on some days, and by which closures; without a map nothing is looked at, and the report says
  /// so.
  ///
  /// Travellers hold no permits. People on their way to and from residential streets are residents, where a notice lets
  /// residents through, except in lorries and emergency vehicles.
  ///
  /// - Precondition: the days lie within the plan's horizon.
  /// - Complexity: for each mode O(nodes + arcs) for the roads and each size of set, and a search for each 512 states and
  ///   point of the rest of the city
  public func separations(
    on days: [CalendarDay], modes: [TravelMode] = SeparationReport.usualModes
  ) -> SeparationReport {
    var report = SeparationReport(
      planID: bound.plan.id, title: bound.plan.title, calendar: bound.plan.calendar, edition: edition,
      noticesReadTo: noticesReadTo, days: days, modes: modes, map: mapFacts)
    guard let map = bound.map else { return report }
    let slicer = WorldSlicer(bound: bound, table: table)
    let slices = days.flatMap { day in
      precondition(bound.plan.horizon.contains(day), "Day \(day) lies outside the plan's horizon")
      return slicer.slices(of: day).map { (day: day, slice: $0) }
    }
    report.isExact = slices.allSatisfy(\.slice.isExact)
    let venues = bound.venues.indices.filter { SeparationReport.kinds.contains(bound.venues[$0].venue.kind) }
    for kind in SeparationReport.kinds {
      report.venueCounts[kind] = venues.count { bound.venues[$0].venue.kind == kind }
    }
    let writer = SeparationWriter(bound: bound, table: table, days: days)
    for mode in modes {
      let origins = map.graph.representativeOrigins(profile: mode.profile)
      let network = RoundTripNetwork(graph: map.graph, profile: mode.profile)
      func finder(_ groups: [Exemption.Group]) -> SeparationFinder {
        SeparationFinder(
          bound: bound, table: table,
          traveller: Traveller(organiser: Organiser(id: "", modes: [mode], groups: groups), mode: mode),
          network: network, origins: origins, slices: slices)
      }
      writer.addVenues(venues, mode: mode, finder([]), to: &report)
      let isResident = mode == .car || mode == .foot || mode == .bicycle
      writer.addQuarters(
        ResidentialStreets(map: map, profile: mode.profile, closures: table.atoms.compactMap(\.closure)), mode: mode,
        finder(isResident ? [.residents] : []), to: &report)
    }
    return report
  }
}
