import Foundation
import Testing
import _PlannerTestSupport

@testable import OSMImport

@Suite("The same file gives the same graph, to the bit")
struct GraphDigestTests {
  /// The digests of the import as it was before it was made faster; a change of the rules changes them.
  @Test("The schematic map of Dushanbe")
  func dushanbe() throws {
    let digest = MapDigest(try OSMMap.read(path: packageRoot.appendingPathComponent("Maps/dushanbe.osm").path)).value
    #expect(digest == 2_132_067_304_214_040_626)
  }

  @Test(
    "Real extracts",
    .enabled(if: sharedFile("maps/porto.osm.pbf") != nil, "no maps in ../shared/maps nor in the folder PLANNER_MAPS"),
    arguments: [("monaco", UInt64(9_429_527_946_404_951_765)), ("porto", 13_703_463_385_511_588_443)])
  func extracts(name: String, expected: UInt64) throws {
    let path = try #require(sharedFile("maps/\(name).osm.pbf")).path
    let digest = MapDigest(try OSMMap.read(path: path)).value
    #expect(digest == expected)
  }
}
