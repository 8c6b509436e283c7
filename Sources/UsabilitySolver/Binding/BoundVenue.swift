import ClosurePlanning
import RoadNetwork

/// A venue with the map's facts filled in, and the points of the road network by which it is entered.
struct BoundVenue: Sendable {
  var venue: Venue
  /// Where the plan has it; nil for the map's own venues.
  var planIndex: Int?
  var gap: VenueDay.AccessGap?
  /// Where it is entered, by mode; one point for each entrance.
  var accessPoints: [TravelMode: [AccessPoint]] = [:]
}
