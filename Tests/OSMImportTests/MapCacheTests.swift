import Foundation
import RoadNetwork
import Testing
import _PlannerTestSupport

@testable import OSMImport

@Suite("Maps kept for the next start")
struct MapCacheTests {
  /// Two streets with a forbidden turn, a bridge, a barrier, and venues with all there is to say of them; two names are
  /// the same to the eye and differ in bytes.
  private static let small = """
    <?xml version="1.0"?>
    <osm version="0.6" generator="schematic test"><bounds minlat="38" minlon="68" maxlat="39" maxlon="69"/>
    <node id="1" lat="38.50" lon="68.50" version="1" timestamp="2026-01-02T03:04:05Z"/><node id="2" lat="38.51" lon="68.50"/>
    <node id="3" lat="38.52" lon="68.50"/><node id="4" lat="38.51" lon="68.51"/>
    <node id="5" lat="38.515" lon="68.50"><tag k="barrier" v="bollard"/></node>
    <node id="6" lat="38.53" lon="68.5"><tag k="amenity" v="hospital"/><tag k="name" v="Caf\u{e9}"/><tag k="capacity" v="70"/>
      <tag k="emergency" v="yes"/><tag k="opening_hours" v="24/7"/><tag k="position:accuracy" v="0.2 km"/></node>
    <node id="-7" lat="38.53" lon="68.51"><tag k="tourism" v="hotel"/><tag k="name" v="Cafe\u{301}"/>
      <tag k="name:ru" v="Кафе"/><tag k="phone" v="+992"/><tag k="website" v="https://example.org"/></node>
    <node id="8" lat="38.54" lon="68.5"><tag k="place" v="suburb"/><tag k="name" v="Sino"/><tag k="population" v="1 200"/></node>
    <node id="-9" lat="38.54" lon="68.51"><tag k="place" v="hamlet"/></node>
    <way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/><tag k="name" v="Rudaki"/><tag k="ref" v="A1"/></way>
    <way id="11"><nd ref="2"/><nd ref="5"/><nd ref="3"/><tag k="highway" v="primary"/><tag k="name" v="Rudaki"/>
      <tag k="ref" v="A1"/></way>
    <way id="12"><nd ref="2"/><nd ref="4"/><nd ref="99"/><tag k="highway" v="residential"/><tag k="name:tg" v="Айнӣ"/>
      <tag k="alt_name" v="A;B"/><tag k="old_name" v="Ленина"/><tag k="bridge" v="yes"/><tag k="layer" v="-2"/></way>
    <relation id="20"><member type="way" ref="10" role="from"/><member type="node" ref="2" role="via"/>
      <member type="way" ref="12" role="to"/><tag k="type" v="restriction"/><tag k="restriction" v="no_right_turn"/></relation>
    <relation id="21"><member type="way" ref="12" role="from"/><member type="node" ref="2" role="via"/>
      <member type="way" ref="10" role="to"/><tag k="type" v="restriction"/>
      <tag k="restriction:hgv:conditional" v="no_left_turn @ (Mo-Fr 07:00-19:00)"/></relation>
    </osm>
    """

  private func smallFile() throws -> String {
    let file = try temporaryDirectory().appendingPathComponent("small.osm")
    try Data(Self.small.utf8).write(to: file)
    return file.path
  }

  private func expectSame(_ a: OSMMap, _ b: OSMMap) {
    #expect(MapDigest(a).value == MapDigest(b).value)
    #expect(
      a.graph.boundingBox == b.graph.boundingBox && a.graph.ways == b.graph.ways && a.venues == b.venues
        && a.places == b.places)
    #expect(a.graph.copies == b.graph.copies && a.graph.junctionOfCopy == b.graph.junctionOfCopy)
    #expect(a.graph.roadEdgeCount == b.graph.roadEdgeCount && a.graph.blocked == b.graph.blocked)
    #expect(a.graph.turnRestrictions == b.graph.turnRestrictions && a.counts == b.counts)
    #expect((a.graph.groundwork ?? Groundwork(a.graph)) == (b.graph.groundwork ?? Groundwork(b.graph)))
    #expect(a.graph.conditionalTurns == b.graph.conditionalTurns)
    #expect(a.coverage == b.coverage && a.timestamp == b.timestamp && a.isSchematic == b.isSchematic)
    #expect(a.sourceDescription == b.sourceDescription)
  }

  @Test("A map is made once, kept, and found again wherever it lies, the same to the bit")
  func keeps() throws {
    let cache = MapCache(folder: try temporaryDirectory().appendingPathComponent("a/b").path)
    let path = try smallFile()
    let (made, first) = try cache.map(path: path)
    #expect(first == .made)
    #expect(made.graph.turnRestrictions.total == 2 && made.graph.conditionalTurns.count == 1 && made.venues.count == 2)
    #expect(made.places.count == 2)
    #expect(made.graph.blockedNodes(.car).count > 0)
    let (loaded, second) = try cache.map(path: try smallFile())
    #expect(second == .loaded)
    expectSame(made, loaded)
    #expect(loaded.venues.map { Array((($0.names[""]) ?? "").utf8).count }.sorted() == [5, 6])
    #expect(loaded.graph.invariantViolation() == nil)
    // The same bytes under a name that makes them another format are no map.
    let other = try temporaryDirectory().appendingPathComponent("small.osm.pbf")
    try Data(Self.small.utf8).write(to: other)
    #expect(throws: OSMReadError.self) { try cache.map(path: other.path) }
    // Another content is another map.
    try Data(Self.small.replacingOccurrences(of: "Rudaki", with: "Sadriddin").utf8).write(
      to: URL(fileURLWithPath: path))
    let (changed, third) = try cache.map(path: path)
    #expect(third == .made)
    #expect(changed.graph.ways.contains { $0.names[""] == "Sadriddin" })
  }

  @Test(
    "Real maps",
    .enabled(if: sharedFile("maps/porto.osm.pbf") != nil, "no maps in ../shared/maps nor in the folder PLANNER_MAPS"),
    arguments: ["monaco", "porto"])
  func extracts(name: String) throws {
    let path = try #require(sharedFile("maps/\(name).osm.pbf")).path
    let cache = MapCache(folder: try temporaryDirectory().path)
    let (made, first) = try cache.map(path: path)
    let (loaded, second) = try cache.map(path: path)
    #expect(first == .made && second == .loaded)
    expectSame(made, loaded)
  }

  @Test("Whatever bit is flipped and wherever the file is cut, it is made anew")
  func damage() throws {
    let cache = MapCache(folder: try temporaryDirectory().path)
    let path = try smallFile()
    let expected = try cache.map(path: path).map
    let names = try FileManager.default.contentsOfDirectory(atPath: cache.folder)
    let file = URL(fileURLWithPath: cache.folder).appendingPathComponent(try #require(names.first))
    let whole = try Data(contentsOf: file)
    func check(_ bytes: Data, _ what: String) throws {
      try bytes.write(to: file)
      let (map, outcome) = try cache.map(path: path)
      guard case .remade = outcome else {
        Issue.record("\(what): \(outcome)")
        return
      }
      #expect(MapDigest(map).value == MapDigest(expected).value, "\(what)")
      #expect(try Data(contentsOf: file) == whole, "\(what)")
    }
    for bit in stride(from: 0, to: whole.count * 8, by: 61) {
      var flipped = whole
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      try check(flipped, "bit \(bit)")
    }
    for length in stride(from: 0, to: whole.count, by: 41) { try check(whole.prefix(length), "cut at \(length)") }
    try check(whole + [0], "too long")
  }

  @Test("When a map is kept, those of other versions and all but the newest go; whatever else lies there stays")
  func prunes() throws {
    let cache = MapCache(folder: try temporaryDirectory().path)
    let folder = URL(fileURLWithPath: cache.folder)
    func put(_ name: String, _ bytes: Data, age: Double) throws {
      let file = folder.appendingPathComponent(name)
      try bytes.write(to: file)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000 - age)], ofItemAtPath: file.path)
    }
    let header = MapIndexFile.bytes(of: try OSMMap.read(path: try smallFile()), source: 1).prefix(40)
    var old = header
    old[8] ^= 1
    try put("00000000000000aa.map", old, age: 0)
    // As many of this version as may stay: with the new one the oldest has to go.
    let kept = (0..<MapCache.mostFiles).map { number in
      let hexadecimal = String(number, radix: 16)
      return String(repeating: "0", count: 16 - hexadecimal.count) + hexadecimal + ".map"
    }
    for (age, name) in kept.enumerated() { try put(name, header, age: Double(age)) }
    let others = ["notes.map", "00000000000000aa.order", "00000000000000AB.map", "map"]
    for name in others { try put(name, old, age: 1_000) }
    let damaged = "00000000000000ff.map"
    try put(damaged, Data([1, 2, 3]), age: 1_000)
    #expect(try cache.map(path: try smallFile()).outcome == .made)
    let left = Set(try FileManager.default.contentsOfDirectory(atPath: cache.folder))
    #expect(left.isSuperset(of: others) && left.isSuperset(of: kept.dropLast()))
    #expect(!left.contains("00000000000000aa.map") && !left.contains(kept.last ?? "") && !left.contains(damaged))
    #expect(left.count == others.count + MapCache.mostFiles)
    // Nothing goes while nothing is written.
    try put("00000000000000aa.map", old, age: 0)
    #expect(try cache.map(path: try smallFile()).outcome == .loaded)
    #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("00000000000000aa.map").path))
  }

  @Test("No content crashes, even where the digest was made to fit")
  func forged() throws {
    let map = try OSMMap.read(path: try smallFile())
    let whole = MapIndexFile.bytes(of: map, source: 7)
    func read(_ bytes: Data) -> Result<OSMMap, IndexDamage> {
      do throws(IndexDamage) { return .success(try MapIndexFile.map(from: bytes, source: 7)) } catch {
        return .failure(error)
      }
    }
    func sealed(_ bytes: Data) -> Data {
      let length = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 32, as: UInt64.self) }
      let content = [UInt8](bytes.dropFirst(56))
      let digests = MapIndexFile.digests(of: content, graphLength: Int(clamping: min(length, UInt64(content.count))))
      var result = bytes
      for (offset, digest) in [(40, digests.graph), (48, digests.rest)] {
        withUnsafeBytes(of: digest) { result.replaceSubrange(offset..<offset + 8, with: $0) }
      }
      return result
    }
    expectSame(map, try read(sealed(whole)).get())
    var refused = 0
    // The length of the graph's arrays, and all content.
    for index in Array(32..<40) + Array(56..<whole.count) {
      for value in [0xff, 0x80, whole[index] ^ 1] where value != whole[index] {
        var bytes = whole
        bytes[index] = value
        switch read(sealed(bytes)) {
        case .failure(let damage):
          #expect(damage == .damaged)
          refused += 1
        case .success(let map): #expect(map.graph.isWithinBounds && map.graph.hasGroundworkWithinBounds)
        }
      }
    }
    #expect(refused > 500)
  }

  @Test("Each kind of damage is told apart")
  func kinds() throws {
    let whole = MapIndexFile.bytes(of: try OSMMap.read(path: try smallFile()), source: 7)
    func damage(source: UInt64 = 7, _ change: (inout Data) -> Void) -> IndexDamage? {
      var bytes = whole
      change(&bytes)
      do throws(IndexDamage) {
        _ = try MapIndexFile.map(from: bytes, source: source)
        return nil
      } catch {
        return error
      }
    }
    #expect(damage { _ in } == nil)
    #expect(damage { $0 = Data() } == .cutShort)
    #expect(damage { $0.removeLast() } == .cutShort)
    #expect(damage { $0[0] = 0 } == .notAnIndex)
    #expect(damage { $0[8] = 99 } == .otherVersion)
    #expect(damage(source: 8) { _ in } == .ofAnotherMap)
    #expect(damage { $0[50] ^= 1 } == .damaged)
    #expect(damage { $0.append(0) } == .damaged)
  }

  @Test("Any one changed word, and two changes of the same bit, change the digest")
  func digest() {
    func digest(_ words: [UInt64]) -> UInt64 {
      var digest = ContentDigest()
      words.withUnsafeBytes { digest.add($0) }
      return digest.value
    }
    let words = [UInt64](repeating: 5, count: 9)
    var seen: Set<UInt64> = [digest(words)]
    for bit in 0..<64 {
      for first in words.indices {
        var one = words
        one[first] ^= 1 << UInt64(bit)
        #expect(seen.insert(digest(one)).inserted)
        for second in words.indices where second > first {
          var two = one
          two[second] ^= 1 << UInt64(bit)
          #expect(seen.insert(digest(two)).inserted)
        }
      }
    }
  }
}
