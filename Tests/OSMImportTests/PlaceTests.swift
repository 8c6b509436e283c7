import Geodesy
import Testing

@testable import OSMImport

@Suite("Inhabited places of a map") struct PlaceTests {
  private static let here = Coordinate(latitude: 38.5, longitude: 68.7)

  @Test(
    "Numbers of people as they are written",
    arguments: [
      ("1200", 1200), ("1 200", 1200), ("1,200", 1200), ("1.200", 1200), ("1'234'567", 1_234_567),
      ("12\u{202F}345", 12345),
      ("0", 0), ("1.5", nil), ("1,2,3", nil), ("12 34", nil), (",200", nil), ("about 900", nil), ("", nil), ("-5", nil),
      ("99999999999999999999", nil), ("200000000", nil),
    ] as [(String, Int?)])
  func people(text: String, expected: Int?) {
    #expect(MapPlace.people(text) == expected)
  }

  @Test("Parts of a city and settlements, and nothing else") func kinds() {
    for kind in ["town", "suburb", "village", "quarter", "neighbourhood", "hamlet"] {
      let tags = ["place": kind, "name": "Sino", "name:ru": "Сино", "population": "300"]
      let place = MapPlace(.node(1), coordinate: Self.here, tags: tags)
      #expect(place?.kind.rawValue == kind)
      #expect(place?.names == ["": "Sino", "ru": "Сино"])
      #expect(place?.population == 300)
    }
    for tags in [["place": "city"], ["place": "locality"], ["place": "square"], ["population": "3"], [:]] {
      #expect(MapPlace(.node(1), coordinate: Self.here, tags: tags) == nil)
    }
  }
}
