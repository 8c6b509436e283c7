/// Which tags make which kind of venue: the one table.
enum VenueKind {
  /// The kind that the tags describe, or `nil` where they describe no venue; the first row that fits counts.
  static func kind(of tags: [String: String]) -> String? {
    if tags["amenity"] == "place_of_worship" {
      return tags["religion"] == "muslim" ? "mosque" : "placeOfWorship"
    }
    if tags["amenity"] == "theatre", tags["theatre:type"] == "circus" { return "circus" }
    for row in rows {
      if let value = tags[row.key], row.values.contains(value) { return row.kind }
    }
    return nil
  }

  private static let rows: [(key: String, values: Set<String>, kind: String)] = [
    ("amenity", ["marketplace"], "market"),
    ("amenity", ["hospital"], "hospital"),
    ("healthcare", ["hospital"], "hospital"),
    ("amenity", ["clinic"], "clinic"),
    ("healthcare", ["clinic", "birthing_centre", "centre"], "clinic"),
    ("amenity", ["fire_station"], "fireStation"),
    ("amenity", ["police"], "police"),
    ("amenity", ["school"], "school"),
    ("amenity", ["university"], "university"),
    ("amenity", ["kindergarten"], "kindergarten"),
    ("amenity", ["college"], "college"),
    ("amenity", ["theatre"], "theatre"),
    ("amenity", ["circus"], "circus"),
    ("amenity", ["events_venue", "conference_centre", "community_centre", "exhibition_centre"], "hall"),
    ("amenity", ["restaurant", "cafe"], "restaurant"),
    ("amenity", ["bank"], "bank"),
    ("amenity", ["bus_station"], "busStation"),
    ("amenity", ["pharmacy"], "pharmacy"),
    ("amenity", ["embassy"], "embassy"),
    ("office", ["diplomatic"], "embassy"),
    ("diplomatic", ["embassy"], "embassy"),
    ("amenity", ["townhall"], "government"),
    ("office", ["government"], "government"),
    ("shop", ["mall", "department_store"], "shoppingCentre"),
    ("shop", ["supermarket"], "supermarket"),
    ("tourism", ["hotel", "hostel", "guest_house", "motel"], "hotel"),
    ("tourism", ["museum"], "museum"),
    ("railway", ["station"], "station"),
    ("aeroway", ["aerodrome", "terminal"], "airport"),
    ("leisure", ["stadium"], "stadium"),
    ("leisure", ["park"], "park"),
    ("historic", ["monument", "memorial"], "monument"),
    ("place", ["square"], "square"),
  ]
}
