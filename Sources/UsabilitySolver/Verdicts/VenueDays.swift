/// The venue-days of one day, found by the place of their venue among the bound ones.
struct VenueDays: Sendable {
  /// Where each venue's day stands; shared by all days of one answer.
  private let slotOfVenue: [Int: Int]
  /// The venues, by their place among the bound ones.
  let venues: [Int]
  private(set) var days: [VenueDay]

  /// - Parameter days: of the venues, in their order.
  init(venues: [Int], slotOfVenue: [Int: Int], days: [VenueDay]) {
    precondition(venues.count == days.count && slotOfVenue.count == venues.count, "Every venue has a day")
    self.venues = venues
    self.slotOfVenue = slotOfVenue
    self.days = days
  }

  /// A venue's day; nil if it was not evaluated.
  subscript(venue: Int) -> VenueDay? { slotOfVenue[venue].map { days[$0] } }

  /// Changes a venue's day where it stands.
  mutating func update(_ venue: Int, _ change: (inout VenueDay) -> Void) {
    guard let slot = slotOfVenue[venue] else { return }
    change(&days[slot])
  }
}
