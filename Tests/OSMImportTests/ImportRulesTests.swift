import Foundation
import RoadNetwork
import Testing
import _PlannerTestSupport

@testable import OSMImport

/// Kept maps hold what the import's rules made of a file; they must not outlive the rules.
@Suite("The rules of the import")
struct ImportRulesTests {
  /// A map in which every rule has a say: a row of streets, each with tags of its own, barriers on some, turns, venues.
  private static let rulesMap: String = {
    var lines = ["<osm version=\"0.6\" generator=\"test\">"]
    func tags(_ tags: [String: String]) -> String {
      tags.sorted { $0.key < $1.key }.map { "<tag k=\"\($0.key)\" v=\"\($0.value)\"/>" }.joined()
    }
    // Street `n` leads north from node n on a main road, over n + 1000, to n + 2000.
    let classes =
      "motorway motorway_link trunk primary primary_link secondary tertiary unclassified residential living_street service track"
      + " pedestrian busway cycleway path steps footway bridleway corridor platform road construction proposed"
    var streets = classes.split(separator: " ").map { ["highway": String($0)] }
    for (key, values) in [
      ("access", "no private destination customers permissive delivery"), ("motor_vehicle", "no yes destination"),
      ("vehicle", "no"), ("foot", "no yes"), ("bicycle", "no yes dismount"), ("hgv", "no designated"), ("bus", "yes"),
      ("psv", "yes"), ("emergency", "yes no"), ("oneway", "yes -1 no reversible"), ("oneway:bicycle", "no"),
      ("junction", "roundabout"), ("maxspeed", "30 50 100 walk none"), ("surface", "asphalt unpaved sand cobblestone"),
      ("tracktype", "grade1 grade5"), ("bridge", "yes"), ("tunnel", "yes"), ("layer", "-1 2"), ("area", "yes"),
      ("toll", "yes"), ("service", "driveway parking_aisle"), ("access:conditional", "no @ (22:00-06:00)"),
    ] {
      for value in values.split(separator: " ") { streets.append(["highway": "residential", key: String(value)]) }
    }
    streets.append(["route": "ferry", "duration": "00:20", "motor_vehicle": "yes"])
    streets.append(["highway": "residential", "oneway": "yes", "cycleway:left": "opposite_lane"])
    for (language, name) in [
      ("name", "Хиёбони Рӯдакӣ"), ("name:ru", "проспект А. С. Пушкина, ёлка"), ("name:en", "St. John's Avenue"),
      ("alt_name", "Rua do Almada; Calçada"), ("old_name", "Ленина"), ("ref", "A 1;M41"), ("int_name", "Hauptstraße"),
    ] {
      streets.append(["highway": "residential", language: name])
    }
    for (index, street) in streets.enumerated() {
      for row in 0..<3 {
        lines.append(
          "<node id=\"\(1 + index + 1000 * row)\" lat=\"\(38.5 + 0.001 * Double(row))\" lon=\"\(68.5 + 0.001 * Double(index))\"/>"
        )
      }
      _ = street
    }
    let barriers =
      "bollard block gate lift_gate stile kissing_gate bus_trap height_restrictor toll_booth kerb cycle_barrier border_control"
    for (index, barrier) in barriers.split(separator: " ").enumerated() {
      lines.append(
        "<node id=\"\(4001 + index)\" lat=\"38.4995\" lon=\"\(68.5 + 0.001 * Double(index))\">"
          + tags(["barrier": String(barrier)].merging(index % 3 == 2 ? ["access": "private"] : [:]) { $1 }) + "</node>")
    }
    let venues =
      "amenity=marketplace amenity=hospital healthcare=clinic amenity=place_of_worship amenity=theatre amenity=restaurant"
      + " shop=mall shop=supermarket tourism=hotel tourism=museum railway=station aeroway=terminal leisure=stadium office=government"
      + " historic=monument place=square amenity=embassy amenity=events_venue"
    for (index, venue) in venues.split(separator: " ").enumerated() {
      let parts = venue.split(separator: "=").map(String.init)
      lines.append(
        "<node id=\"\(5001 + index)\" lat=\"38.503\" lon=\"\(68.5 + 0.001 * Double(index))\">"
          + tags([
            parts[0]: parts[1], "religion": "muslim", "name": "Venue \(index)", "phone": "+992", "capacity": "\(index)",
            "opening_hours": "Mo-Fr 08:00-17:00",
          ]) + "</node>")
    }
    for (index, street) in streets.enumerated() {
      let nodes = [1 + index, 1001 + index, 2001 + index].map { "<nd ref=\"\($0)\"/>" }.joined()
      lines.append("<way id=\"\(1 + index)\">\(nodes)\(tags(street))</way>")
    }
    for index in 0..<streets.count - 1 {
      let barrier = index < 12 ? "<nd ref=\"\(4001 + index)\"/>" : ""
      let nodes = "<nd ref=\"\(1 + index)\"/>\(barrier)<nd ref=\"\(2 + index)\"/>"
      lines.append("<way id=\"\(6001 + index)\">\(nodes)\(tags(["highway": "primary", "name": "Main Road"]))</way>")
    }
    for (index, restriction) in [
      ["restriction": "no_left_turn"], ["restriction": "only_straight_on"], ["restriction:hgv": "no_left_turn"],
      ["restriction": "no_left_turn", "except": "bus"], ["restriction": "no_u_turn", "restriction:bicycle": "none"],
      ["restriction:conditional": "no_left_turn @ (Mo-Fr 07:00-19:00); only_left_turn @ (Sa)"],
      ["restriction:hgv:conditional": "no_left_turn @ (weight&gt;3.5)"],
      ["restriction": "no_left_turn", "hour_on": "8:00"],
    ].enumerated() {
      // From the main road into a residential street.
      lines.append(
        "<relation id=\"\(index + 1)\"><member type=\"way\" ref=\"\(6030 + 2 * index)\" role=\"from\"/>"
          + "<member type=\"node\" ref=\"\(31 + 2 * index)\" role=\"via\"/>"
          + "<member type=\"way\" ref=\"\(31 + 2 * index)\" role=\"to\"/>"
          + tags(restriction.merging(["type": "restriction"]) { $1 }) + "</relation>")
    }
    return (lines + ["</osm>"]).joined(separator: "\n")
  }()

  /// Everything that a kept map holds: the map, and the groundwork with its folded names.
  private func digest(_ map: OSMMap) -> UInt64 {
    var digest = MapDigest(map)
    let groundwork = Groundwork(map.graph)
    for name in groundwork.names.bareNames { digest.add(name) }
    digest.add(groundwork.names.firstEntry)
    for entry in groundwork.names.entries { withUnsafeBytes(of: entry) { digest.add(Array($0)) } }
    for set in groundwork.mainNetworks.flatMap({ [$0.core, $0.reached, $0.reaching] }) { digest.add(set.words) }
    for origins in groundwork.origins { digest.add(origins) }
    digest.add(groundwork.grid.firstInCell)
    digest.add(groundwork.grid.edgesInCell)
    return digest.value
  }

  @Test("Kept maps are of another version whenever the rules change")
  func version() throws {
    let file = try temporaryDirectory().appendingPathComponent("rules.osm")
    try Data(Self.rulesMap.utf8).write(to: file)
    let map = try OSMMap.read(path: file.path)
    // The map has what it is meant to try.
    #expect(map.graph.turnRestrictions.applied >= 6 && map.graph.conditionalTurns.count == 3)
    #expect(map.venues.count == 18 && map.graph.blockedNodes(.car).count > 5)
    let sample = try OSMMap.read(path: packageRoot.appendingPathComponent("Maps/dushanbe.osm").path)
    let rules = digest(map) ^ digest(sample) >> 1
    #expect(
      MapIndexFile.rules == rules,
      "The import makes something else of a map than it did: write MapIndexFile.rules = \(rules), and kept maps are made anew"
    )
  }
}
