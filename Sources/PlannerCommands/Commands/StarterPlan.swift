internal import OSMImport
internal import OpeningHours
internal import RoadNetwork

/// The text of a plan to start from: whole, small, and commented.
///
/// It is written as text and not by the plan file's writer, because its comments are what it is for.
struct StarterPlan {
  let city: String
  let zone: String
  let days: ClosedRange<CalendarDay>
  let mapPath: String?
  let map: OSMMap?

  func text() -> String {
    let first = days.lowerBound
    let second = min(days.upperBound, first.adding(days: 1))
    let id = Self.identifier(city)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- A plan for \(Self.comment(city)). The option "schema" of planner check prints all that may stand here. -->
      <plan xmlns="urn:x-closure-planner:plan:1" id="\(id)" zone="\(Self.escaped(zone))" from="\(first)" to="\(days.upperBound)">
        <title>\(Self.escaped(city))</title>
      \(mapElement)
        <!-- Who said what. One announcement for each notice; reliability is official, press or unconfirmed. -->
        <announcement id="notice-1" authority="City police" published="\(first)" retrieved="\(first)" reliability="official">
          <excerpt>Put the notice's own words here.</excerpt>
      \(streetClaim(second))
      \(venueClaim(second))
          <!-- More that a claim can say:
            <road name="Main Street" from="First Street" to="Second Street"/>      a stretch between two cross streets
            <category kinds="market" quantifier="most" named="a b"/>               "most markets", two of them named
            <window from="\(first)" days="3..6"/>                              for three to six days
            <window from="\(first)T09:00" to="(visit.end)"/>                   to the end of an event
            <window from="\(first)" to="unknown" condition="when it is safe"/> nobody said until when
            <window from="\(first)" to="\(second)" hours="07:00-10:00"/>       daily hours, as in opening_hours
            extent="inferred"       on a claim: you concluded where, the notice does not say
            probability="probable"  on a claim: the source itself is not sure
          -->
        </announcement>

      \(venueElement)
        <!-- Who asks. Without one: anyone, by car and on foot, from the rest of the city.
        <organiser id="bakery" modes="car" venues="my-venue" longest-trip="45m">
          <name>The bakery</name>
          <origin lat="0.0" lon="0.0"/>
        </organiser>
        -->
      </plan>

      """
  }

  private var mapElement: String {
    guard let mapPath else {
      return "  <!-- An OpenStreetMap extract, relative to this file: <map href=\"city.osm.pbf\"/> -->\n"
    }
    return "  <map href=\"\(Self.escaped(mapPath))\"/>\n"
  }

  /// A closure of a street that the map has.
  private func streetClaim(_ day: CalendarDay) -> String {
    let name = exampleStreet
    let subject = name.map { "<road name=\"\(Self.escaped($0))\"/>" } ?? "<place>Main Street</place>"
    return """
          <claim id="road-1" effect="roadClosed">
            \(subject)
            <window from="\(days.lowerBound)" to="\(day)"/>
          </claim>
      """
  }

  private func venueClaim(_ day: CalendarDay) -> String {
    """
        <claim id="venue-1" effect="closed">
          <venue id="my-venue"/>
          <window from="\(days.lowerBound)" to="\(day)"/>
        </claim>
    """
  }

  /// A venue that the map has, or one without a position.
  private var venueElement: String {
    let kinds = ["market", "shoppingCentre", "hall", "hotel", "hospital"]
    // An extract's edges have venues without roads, which a check would refuse.
    let indices = map.map { map in [Profile.car, .foot].map { SnapIndex(graph: map.graph, profile: $0) } } ?? []
    let found = kinds.lazy.compactMap { kind in
      map?.venues.first { venue in
        venue.kind == kind && venue.names[""].map(isPlain) ?? false
          && indices.allSatisfy { $0.snap(venue.coordinate).map { $0.distanceMetres < 300 } ?? false }
      }
    }.first
    let comment =
      "  <!-- The venues that matter. osm=\"node/123\" takes name and place from the map: planner map find NAME FILE -->\n"
    guard let found else {
      return comment + "  <venue id=\"my-venue\" kind=\"market\"><name>My venue</name></venue>\n"
    }
    return comment
      + "  <venue id=\"my-venue\" kind=\"\(Self.escaped(found.kind))\" osm=\"\(found.id)\">"
      + "<name>\(Self.escaped(found.names[""] ?? ""))</name></venue>\n"
  }

  /// The name of the longest street that is not ambiguous.
  private var exampleStreet: String? {
    guard let map else { return nil }
    var metres: [String: Int] = [:]
    for arc in 0..<map.graph.arcCount {
      if let name = map.graph.way(ofArc: UInt32(arc)).names[""], isPlain(name) {
        metres[name, default: 0] += Int(map.graph.lengthDecimetres[arc])
      }
    }
    let index = StreetIndex(graph: map.graph)
    return metres.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(50).first { name, _ in
      (try? index.resolve(name: name, from: nil, to: nil)) != nil
    }?.key
  }

  /// Whether a name of the map's can stand in a file as it is: what nobody sees makes no good example.
  private func isPlain(_ name: String) -> Bool { !name.isEmpty && printable(name) == name }

  /// A plan's id: letters, digits and hyphens of the city's name.
  static func identifier(_ city: String) -> String {
    let id = city.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let text = String(id).split(separator: "-").joined(separator: "-")
    return text.first?.isLetter == true ? text : "plan" + (text.isEmpty ? "" : "-\(text)")
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar.value < 32 ? " " : scalar)
      }
    }
    return result
  }

  /// Text that may stand in a comment: no two hyphens in a row.
  private static func comment(_ text: String) -> String {
    String(text.map { $0 == "-" ? "‐" : $0 })
  }
}
