internal import Spelling
internal import ClosurePlanning
internal import OSMImport

/// What a user types for a venue: its id, or its name where one venue alone bears it.
struct VenueWord {
  let text: String

  /// The id of the venue meant, in the plan or else in the map; nil where there is none, or no single one.
  func id(in plan: ClosurePlan, _ map: OSMMap? = nil) -> String? {
    if plan.venue(text) != nil || map?.venues.contains(where: { $0.id.description == text }) == true { return text }
    let wanted = text.lowercased()
    let named = plan.venues.filter { $0.names.values.values.contains { $0.lowercased() == wanted } }
    if let only = named.first { return named.count == 1 ? only.id : nil }
    let mapped = map?.venues.filter { $0.names.values.contains { $0.lowercased() == wanted } } ?? []
    return mapped.count == 1 ? mapped.first?.id.description : nil
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
