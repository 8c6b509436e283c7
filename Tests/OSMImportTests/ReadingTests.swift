import Foundation
import Geodesy
import RoadNetwork
import Testing
import _PlannerTestSupport

@testable import OSMImport

let smallMap = """
  <?xml version="1.0" encoding="UTF-8"?>
  <osm version="0.6" generator="test schematic map">
    <bounds minlat="38.5" minlon="68.7" maxlat="38.6" maxlon="68.8"/>
    <node id="1" version="1" timestamp="2025-09-01T00:00:00Z" lat="38.51" lon="68.71"/>
    <node id="2" version="1" timestamp="2025-09-02T00:00:00Z" lat="38.52" lon="68.71"/>
    <node id="3" lat="38.53" lon="68.71"><tag k="barrier" v="gate"/><tag k="access" v="private"/></node>
    <node id="4" lat="38.52" lon="68.72">
      <tag k="amenity" v="hospital"/><tag k="name" v="Беморхона"/><tag k="name:en" v="Hospital &amp; more"/>
      <tag k="emergency" v="yes"/><tag k="capacity" v="120"/><tag k="position:accuracy" v="200 m"/>
      <tag k="opening_hours" v="24/7"/><tag k="contact:phone" v="+992 1"/>
    </node>
    <node id="5" lat="38.54" lon="68.72"/><node id="6" lat="38.54" lon="68.73"/><node id="7" lat="38.55" lon="68.73"/>
    <way id="10"><nd ref="1"/><nd ref="2"/><nd ref="99"/><nd ref="3"/>
      <tag k="highway" v="residential"/><tag k="name" v="Кӯчаи Айнӣ"/></way>
    <way id="11"><nd ref="5"/><nd ref="6"/><nd ref="7"/><nd ref="5"/>
      <tag k="shop" v="mall"/><tag k="building" v="yes"/><tag k="name" v="Mall"/></way>
    <way id="12"><nd ref="98"/><tag k="amenity" v="school"/></way>
    <relation id="21"><member type="way" ref="10" role="from"/><member type="node" ref="2" role="via"/>
      <member type="way" ref="99" role="to"/><tag k="type" v="restriction"/><tag k="restriction" v="no_u_turn"/></relation>
    <relation id="20"><member type="way" ref="10" role=""/><tag k="type" v="restriction"/></relation>
  </osm>
  """

@Suite("Reading OpenStreetMap files")
struct ReadingTests {
  private func write(_ text: String, _ name: String = "map.osm") throws -> String {
    let file = try temporaryDirectory().appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test("Roads, venues, bounds, counts and the mark of a schematic map")
  func small() throws {
    let map = try OSMMap.read(path: try write(smallMap))
    #expect(map.isSchematic && map.sourceDescription == "test schematic map")
    #expect(map.timestamp == "2025-09-02T00:00:00Z")
    #expect(
      map.coverage
        == BoundingBox(Coordinate(latitude: 38.5, longitude: 68.7), Coordinate(latitude: 38.6, longitude: 68.8)))
    #expect(map.counts == OSMCounts(nodes: 7, ways: 3, relations: 2, missingReferences: 2, invalidNodes: 0))
    #expect(map.graph.invariantViolation() == nil)
    #expect(Set(map.graph.nodeOSMIDs) == [1, 3])
    #expect(map.graph.arcCount == 2)
    #expect(map.graph.blockedNodes(.car).count == 1)
    #expect(map.graph.turnRestrictions.incomplete == 1 && map.graph.turnRestrictions.malformed == 1)
    #expect(map.graph.ways.first?.names == ["": "Кӯчаи Айнӣ"])
    #expect(map.venues.map(\.id.description) == ["node/4", "way/11"])
    let hospital = try #require(map.venues.first)
    #expect(hospital.kind == "hospital" && hospital.names == ["": "Беморхона", "en": "Hospital & more"])
    #expect(hospital.emergency == "yes" && hospital.capacity == 120 && hospital.positionAccuracyMetres == 200)
    #expect(hospital.openingHours == "24/7" && hospital.phone == "+992 1" && hospital.website == nil)
    let mall = try #require(map.venues.last)
    #expect(mall.kind == "shoppingCentre")
    #expect(mall.coordinate.distance(to: Coordinate(latitude: 38.5433333, longitude: 68.7266667)) < 1)
  }

  @Test("Compressed files read the same", arguments: ["gzip", "bzip2"])
  func compressed(tool: String) throws {
    let path = try write(smallMap)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool, path]
    try process.run()
    process.waitUntilExit()
    let packed = path + (tool == "gzip" ? ".gz" : ".bz2")
    // Without the tool there is nothing to read; the other format or another machine tests it.
    guard FileManager.default.fileExists(atPath: packed) else { return }
    #expect(try OSMMap.read(path: packed).venues.count == 2)
  }

  @Test("Order does not matter: ways before nodes, ids unsorted")
  func unsorted() throws {
    let text = """
      <osm version="0.6"><way id="2"><nd ref="9"/><nd ref="-3"/><nd ref="1"/><tag k="highway" v="service"/></way>
      <node id="9" lat="1" lon="1"/><node id="1" lat="1.001" lon="1"/><node id="-3" lat="1.0005" lon="1"/></osm>
      """
    let map = try OSMMap.read(path: try write(text))
    #expect(map.graph.nodeOSMIDs == [1, 9] && map.graph.arcCount == 2)
    #expect(!map.isSchematic && map.timestamp == nil && map.sourceDescription == "")
    #expect(map.coverage.contains(Coordinate(latitude: 1.0005, longitude: 1)))
  }

  struct Bad: CustomTestStringConvertible {
    let id: String
    var name = "map.osm"
    let text: String
    let code: OSMReadError.Code
    var testDescription: String { id }
  }

  @Test(
    "Files that are no map say why",
    arguments: [
      Bad(id: "empty", text: "", code: .empty),
      Bad(id: "not XML", text: "hello", code: .damaged),
      Bad(id: "another XML", text: "<kml></kml>", code: .damaged),
      Bad(id: "cut off", text: String(smallMap.prefix(900)), code: .damaged),
      Bad(id: "no roads", text: "<osm version=\"0.6\"><node id=\"1\" lat=\"1\" lon=\"1\"/></osm>", code: .noRoads),
      Bad(id: "nothing in it", text: "<osm version=\"0.6\"></osm>", code: .noRoads),
      Bad(
        id: "venues without roads",
        text: "<osm version=\"0.6\"><node id=\"1\" lat=\"1\" lon=\"1\"><tag k=\"amenity\" v=\"bank\"/></node></osm>",
        code: .noRoads),
      Bad(id: "not PBF", name: "map.osm.pbf", text: "hello world, this is not a protocol buffer", code: .damaged),
      Bad(id: "not gzip", name: "map.osm.gz", text: "hello", code: .damaged),
      Bad(id: "unknown ending", name: "map.txt", text: "hello", code: .unknownFormat),
      Bad(id: "entities", text: "<!DOCTYPE osm [<!ENTITY a \"b\">]><osm version=\"0.6\">&a;</osm>", code: .damaged),
      Bad(
        id: "position out of range", text: "<osm version=\"0.6\"><node id=\"1\" lat=\"95\" lon=\"1\"/></osm>",
        code: .noRoads),
      Bad(
        id: "number that is none", text: "<osm version=\"0.6\"><node id=\"x\" lat=\"5\" lon=\"1\"/></osm>",
        code: .damaged),
    ])
  func bad(_ example: Bad) throws {
    let path = try write(example.text, example.name)
    do throws(OSMReadError) {
      _ = try OSMMap.read(path: path)
      Issue.record("it was read")
    } catch {
      #expect(error.code == example.code, "\(error)")
      #expect(error.description.contains(path))
    }
  }

  @Test("Missing files, folders, pipes and large files")
  func outside() throws {
    let folder = try temporaryDirectory()
    func expect(_ code: OSMReadError.Code, _ path: String, _ limits: ReadLimits = ReadLimits()) {
      #expect(throws: OSMReadError(code, path: path)) { try OSMMap.read(path: path, limits: limits) }
    }
    expect(.notFound, folder.path + "/none.osm")
    expect(.notFound, "http://example.org/map.osm")
    expect(.isDirectory, folder.path)
    expect(.unreadable, "/dev/null")
    symlink("loop.osm", folder.path + "/loop.osm")
    expect(.unreadable, folder.path + "/loop.osm")
    #expect(mkfifo(folder.path + "/pipe.osm", 0o600) == 0)
    expect(.unreadable, folder.path + "/pipe.osm")
    let path = try write(smallMap)
    expect(.tooLarge, path, ReadLimits(fileBytes: 100))
    expect(.tooLarge, path, ReadLimits(objects: 5))
    #expect(try OSMMap.read(path: path, limits: ReadLimits(objects: 12)).venues.count == 2)
  }

  @Test(
    "A cut or damaged PBF file is an error, not a crash",
    .enabled(if: sharedFile("maps/andorra.osm.pbf") != nil, "no maps in ../shared/maps nor in the folder PLANNER_MAPS"))
  func damaged() throws {
    let source = try #require(sharedFile("maps/andorra.osm.pbf"))
    let data = try Data(contentsOf: source)
    var generator = SeededGenerator(seed: 7)
    let file = try temporaryDirectory().appendingPathComponent("cut.osm.pbf")
    for round in 0..<12 {
      var bytes = data
      if round < 6 {
        bytes = bytes.prefix(Int.random(in: 1..<bytes.count, using: &generator))
      } else {
        for _ in 0..<20 { bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= 0x55 }
      }
      try bytes.write(to: file)
      // Whether it is noticed depends on where it was hit; it must end either way.
      _ = try? OSMMap.read(path: file.path)
    }
    try data.prefix(1000).write(to: file)
    #expect(throws: OSMReadError(.damaged, path: file.path)) { try OSMMap.read(path: file.path) }
  }

  /// One street of two nodes, uncompressed, whose name has a NUL in its middle: libosmium would walk past its tags' end.
  @Test("A NUL inside a tag of a PBF file is damage") func nul() throws {
    let text =
      "AAAADQoJT1NNSGVhZGVyGDEKLyIOT3NtU2NoZW1hLVYwLjYiCkRlbnNlTm9kZXOCARBsaWJvc21pdW0vMi4yMy4xAAAACwoHT1NNRGF0YRg8CjoK"
      + "BAoACgASMhIwCgICAioUCgIAABICAAAaAgAAIgIAACoCAgBCBoCJle8CAEoIgKeWjwXAmgxSAgAAAAAACwoHT1NNRGF0YRhPCk0KLQoACgdoaWdo"
      + "d2F5CgRuYW1lCgtyZXNpZGVudGlhbAoLTWFpbgBTdHJlZXQKABIcGhoIARICAQIaAgMEIgoIABAAGAAgACgFQgICAg=="
    let file = try temporaryDirectory().appendingPathComponent("nul.osm.pbf")
    try #require(Data(base64Encoded: text)).write(to: file)
    #expect(throws: OSMReadError(.damaged, path: file.path, detail: "a tag has a NUL in it")) {
      try OSMMap.read(path: file.path)
    }
  }
}
