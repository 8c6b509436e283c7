import Geodesy
import Testing

@testable import OSMImport

@Suite("Venues")
struct VenueTests {
  @Test(
    "Tags make kinds",
    arguments: [
      (["amenity": "place_of_worship", "religion": "muslim"], "mosque"),
      (["amenity": "place_of_worship", "religion": "christian"], "placeOfWorship"),
      (["amenity": "place_of_worship"], "placeOfWorship"), (["amenity": "marketplace"], "market"),
      (["shop": "mall"], "shoppingCentre"), (["shop": "supermarket"], "supermarket"), (["tourism": "hostel"], "hotel"),
      (["amenity": "theatre"], "theatre"), (["amenity": "theatre", "theatre:type": "circus"], "circus"),
      (["healthcare": "hospital"], "hospital"), (["amenity": "fire_station"], "fireStation"),
      (["railway": "station"], "station"), (["aeroway": "terminal"], "airport"),
      (["amenity": "community_centre"], "hall"),
      (["leisure": "park"], "park"), (["amenity": "cafe"], "restaurant"), (["historic": "memorial"], "monument"),
      (["place": "square"], "square"), (["office": "government"], "government"), (["amenity": "bench"], nil),
      (["shop": "shoes"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func kind(tags: [String: String], expected: String?) {
    #expect(VenueKind.kind(of: tags) == expected)
  }

  @Test(
    "Accuracies in metres",
    arguments: [
      ("200", 200.0), ("200 m", 200), ("200m", 200), ("0.5 km", 500), ("about 5", nil), ("", nil), ("5 miles", nil),
    ] as [(String, Double?)])
  func accuracy(text: String, expected: Double?) {
    #expect(MapVenue.metres(text) == expected)
  }

  @Test("Object names are read as they are written, and sorted")
  func identifiers() throws {
    for text in ["node/1", "way/-5", "relation/9223372036854775807"] {
      #expect(OSMElementID(text)?.description == text)
    }
    for text in ["", "node", "node/", "node/1/2", "Node/1", "node/x", "tree/1", "node/99999999999999999999"] {
      #expect(OSMElementID(text) == nil)
    }
    #expect(OSMElementID.node(9) < OSMElementID.way(1) && OSMElementID.node(-1) < OSMElementID.node(0))
    #expect(OSMElementID.way(9) < OSMElementID(kind: .relation, number: 1))
  }

  @Test("Values that make no sense are left out")
  func nonsense() throws {
    let venue = try #require(
      MapVenue(
        .node(1), coordinate: Coordinate(latitude: 1, longitude: 1), tags: ["amenity": "bank", "capacity": "-5"]))
    #expect(venue.capacity == nil && venue.names.isEmpty)
  }
}
