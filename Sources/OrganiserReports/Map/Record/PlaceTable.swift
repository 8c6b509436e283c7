internal import ClosurePlanning

/// The venues of the page, each once, in the order in which they came.
struct PlaceTable {
  private(set) var venues: [Venue] = []
  private var numbers: [String: Int] = [:]

  mutating func number(_ venue: Venue) -> Int {
    if let number = numbers[venue.id] { return number }
    numbers[venue.id] = venues.count
    venues.append(venue)
    return venues.count - 1
  }

  func number(ofID id: String) -> Int? { numbers[id] }
}
