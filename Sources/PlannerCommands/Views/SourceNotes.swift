internal import ClosurePlanning
internal import UsabilitySolver

/// The sources of a page, numbered as they come up: said once at its foot, cited by number above.
struct SourceNotes {
  let sources: [String]
  private let wording: Wording

  /// Numbers the sources of what is shown, in the order in which it is.
  init(groups: [VenueGroup], roads: [RoadMeasure], _ wording: Wording) {
    self.wording = wording
    var sources: [String] = []
    let announcements = groups.flatMap(\.citedAnnouncements) + roads.map(\.announcement)
    for source in announcements.map({ wording.source($0) }) where !sources.contains(source) { sources.append(source) }
    self.sources = sources
  }

  /// The marks for some announcements: "[1][3]".
  func marks(for announcements: [Announcement]) -> String {
    let numbers = Set(announcements.compactMap { sources.firstIndex(of: wording.source($0)) }).sorted()
    return numbers.map { "[\($0 + 1)]" }.joined()
  }
}
