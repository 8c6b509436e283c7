internal import ClosurePlanning
internal import OSMImport
internal import Spelling

/// What a user types for a venue: its id, or its name where one venue alone bears it.
struct VenueWord {
  let text: String

  /// The id of the venue meant, in the plan or else in the map; nil where there is none, or no single one.
  func id(in plan: ClosurePlan, _ map: OSMMap? = nil) -> String? {
    let ids = ids(in: plan, map)
    return ids.count == 1 ? ids[0] : nil
  }

  /// The ids of all venues that may be meant: of the plan, or else of the map.
  ///
  /// A name as it is written goes before names that differ in case only.
  func ids(in plan: ClosurePlan, _ map: OSMMap? = nil) -> [String] {
    if plan.venue(text) != nil || map?.venues.contains(where: { $0.id.description == text }) == true { return [text] }
    let planned = matches(plan.venues.map { ($0.id, Array($0.names.values.values)) })
    return planned.isEmpty ? matches((map?.venues ?? []).map { ($0.id.description, Array($0.names.values)) }) : planned
  }

  private func matches(_ venues: [(id: String, names: [String])]) -> [String] {
    let exact = venues.filter { $0.names.contains(text) }
    guard exact.isEmpty else { return exact.map(\.id) }
    let wanted = text.lowercased()
    return venues.filter { $0.names.contains { $0.lowercased() == wanted } }.map(\.id)
  }

  /// The way out where no venue was meant: the nearest id, or the id of the venue with the nearest name.
  func suggestion(in plan: ClosurePlan) -> String? {
    if let id = NearestName.of(text, among: plan.venues.map(\.id)) { return "did you mean '\(id)'?" }
    var ids: [String: String] = [:]
    for venue in plan.venues { for name in venue.names.values.values { ids[name] = venue.id } }
    guard let name = NearestName.of(text, among: ids.keys.sorted()), let id = ids[name] else { return nil }
    return "did you mean '\(id)' (\(printable(name)))?"
  }
}
