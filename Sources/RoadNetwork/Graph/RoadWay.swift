/// What the map says of one way: what streets and cordons are resolved by.
public struct RoadWay: Sendable, Equatable {
  /// The way's OpenStreetMap id.
  public let osmID: Int64
  /// The value of `highway`, or `ferry`.
  public let highway: String
  /// The names in use by language code; `""` is `name`, `"int"` is `int_name`.
  public let names: [String: String]
  /// Further names by which it is known: `alt_name`, `short_name`, `official_name`, `loc_name`, in that order.
  public let alternativeNames: [String]
  /// Names no longer in use, from `old_name`.
  public let oldNames: [String]
  /// The road number, from `ref`.
  public let ref: String?
  /// Whether it runs on a bridge.
  public let isBridge: Bool
  /// Whether it runs in a tunnel or under a building.
  public let isTunnel: Bool
  /// The value of `layer`: 0 at ground level, −100...100.
  public let layer: Int

  /// Whether it passes above or below what it seems to cross on the map.
  public var isGradeSeparated: Bool { isBridge || isTunnel || layer != 0 }

  /// Reads a way's tags.
  public init(osmID: Int64, tags: [String: String]) {
    self.osmID = osmID
    highway = tags["highway"] ?? (tags["route"] == "ferry" ? "ferry" : "")
    names = Self.names(in: tags)
    alternativeNames = Self.values(["alt_name", "short_name", "official_name", "loc_name"], in: tags)
    oldNames = Self.values(["old_name"], in: tags)
    ref = tags["ref"]
    isBridge = tags["bridge"].map { $0 != "no" } ?? false
    isTunnel = tags["tunnel"].map { $0 != "no" } ?? false
    layer = max(-100, min(100, tags["layer"].flatMap { Int($0) } ?? 0))
  }

  /// Creates a way from attributes that were read before.
  package init(
    osmID: Int64, highway: String, names: [String: String], alternativeNames: [String], oldNames: [String],
    ref: String?, isBridge: Bool, isTunnel: Bool, layer: Int
  ) {
    self.osmID = osmID
    self.highway = highway
    self.names = names
    self.alternativeNames = alternativeNames
    self.oldNames = oldNames
    self.ref = ref
    self.isBridge = isBridge
    self.isTunnel = isTunnel
    self.layer = layer
  }

  /// The same attributes under another id: pieces of a street share their names.
  package init(osmID: Int64, attributesOf other: RoadWay) {
    self.osmID = osmID
    highway = other.highway
    names = other.names
    alternativeNames = other.alternativeNames
    oldNames = other.oldNames
    ref = other.ref
    isBridge = other.isBridge
    isTunnel = other.isTunnel
    layer = other.layer
  }

  /// Whether an attribute is read from a key; tags that differ in other keys only make the same attributes.
  package static func reads(key: String) -> Bool {
    ["highway", "route", "ref", "bridge", "tunnel", "layer", "int_name", "old_name"].contains(key)
      || ["name", "alt_name", "short_name", "official_name", "loc_name", "old_name"].contains {
        key == $0 || key.hasPrefix($0 + ":")
      }
  }

  /// The way of all turns: no road, and without a name.
  package static let insideJunctions = RoadWay(osmID: 0, tags: [:])

  private static func values(_ keys: [String], in tags: [String: String]) -> [String] {
    guard tags.keys.contains(where: { key in keys.contains { key.hasPrefix($0) } }) else { return [] }
    return keys.flatMap { key in
      tags.keys.filter { $0 == key || $0.hasPrefix(key + ":") }.sorted()
        .compactMap { tags[$0] }
        // Several values are separated by semicolons (OSM wiki, "Semi-colon value separator").
        .flatMap { $0.split(separator: ";").map { String($0.drop { $0 == " " }) } }
    }
  }

  /// The names by language in a set of tags: `name` under `""`, `name:ru` under `"ru"`, `int_name` under `"int"`.
  public static func names(in tags: [String: String]) -> [String: String] {
    var result: [String: String] = [:]
    for (key, value) in tags where !value.isEmpty {
      if key == "name" {
        result[""] = value
      } else if key == "int_name" {
        result["int"] = value
      } else if key.hasPrefix("name:") {
        let language = key.dropFirst(5)
        // Leaves out `name:etymology:wikidata` and the like, which are no languages.
        let isLanguage = language.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a || $0 == 0x2d }
        if (2...11).contains(language.utf8.count) && isLanguage && language != "etymology" && language != "prefix"
          && language != "suffix" && language != "source" && language != "left" && language != "right"
        {
          result[String(language)] = value
        }
      }
    }
    return result
  }
}
