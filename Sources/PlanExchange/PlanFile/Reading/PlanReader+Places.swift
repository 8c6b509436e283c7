internal import ClosurePlanning
internal import Geodesy
internal import XMLSupport

extension PlanReader {
  /// The limits of whole numbers and lengths: what is larger is a slip of the pen.
  static let counts = 0...10_000_000

  mutating func area(_ element: XMLElement, _ index: Int) -> Area? {
    places.record(.area(index), element)
    var outlines: [String: Polygon] = [:]
    var isComplete = true
    for child in element.children(named: "outline") {
      let certainty = text(child, "certainty") ?? "outer"
      guard let polygon = outline(child) else {
        isComplete = false
        continue
      }
      if outlines.updateValue(polygon, forKey: certainty) != nil {
        report(
          child, nil, ValueProblem("a second \(certainty) outline of one area", help: "make an area of its own of it"))
      }
    }
    let names = texts(element, "name")
    guard isComplete else { return nil }
    guard let outer = outlines["outer"] else {
      report(
        element, nil,
        ValueProblem("the area has no outer outline", help: "add <outline>lat,lon lat,lon lat,lon</outline>"))
      return nil
    }
    return Area(id: required(element, "id"), names: names, outer: outer, inner: outlines["inner"])
  }

  private mutating func outline(_ element: XMLElement) -> Polygon? {
    guard let coordinates = coordinates(element) else { return nil }
    if let polygon = Polygon(outer: coordinates) { return polygon }
    let count = Set(coordinates).count
    let found = count == 1 ? "1 point" : "\(count) different points"
    report(
      textOf: element,
      ValueProblem("an outline needs at least three points and has \(found)", help: "write lat,lon lat,lon lat,lon"))
    return nil
  }

  /// The coordinates in an element's text.
  mutating func coordinates(_ element: XMLElement) -> [Coordinate]? {
    do throws(ValueProblem) { return try CoordinateText.coordinates(element.text) } catch {
      report(textOf: element, error)
      return nil
    }
  }

  mutating func gate(_ element: XMLElement, _ index: Int) -> Gate? {
    places.record(.gate(index), element)
    let names = texts(element, "name")
    let permits = words(element, "permits")
    guard let coordinate = coordinate(element) else { return nil }
    return Gate(id: required(element, "id"), names: names, coordinate: coordinate, permits: permits)
  }

  /// The coordinate in `lat` and `lon`, or nil without them; one without the other is a problem.
  mutating func coordinate(_ element: XMLElement) -> Coordinate? {
    let latitude = value(element, "lat") { text throws(ValueProblem) in
      try NumberText.decimal(text, in: CoordinateText.latitudes, "latitude")
    }
    let longitude = value(element, "lon") { text throws(ValueProblem) in
      try NumberText.decimal(text, in: CoordinateText.longitudes, "longitude")
    }
    switch (element.attribute("lat"), element.attribute("lon")) {
    case (nil, .some): report(element, "lon", ValueProblem("a longitude without a latitude", help: "add lat=\"…\""))
    case (.some, nil): report(element, "lat", ValueProblem("a latitude without a longitude", help: "add lon=\"…\""))
    default: break
    }
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }

  mutating func venue(_ element: XMLElement, _ index: Int) -> Venue {
    places.record(.venue(index), element)
    let entrances = children(element, "entrance") { reader, child, _ -> Venue.Entrance? in
      let names = reader.texts(child, "name")
      let isConfidential = reader.flag(child, "confidential") ?? false
      guard let coordinate = reader.coordinate(child) else { return nil }
      return Venue.Entrance(names: names, coordinate: coordinate, isConfidential: isConfidential)
    }
    let prayers = single(element, "prayers").flatMap { self.prayers($0) }
    return Venue(
      id: required(element, "id"), kind: VenueKind(rawValue: required(element, "kind")),
      names: texts(element, "name"), osm: text(element, "osm"), coordinate: coordinate(element),
      positionAccuracyMetres: value(element, "accuracy") { text throws(ValueProblem) in
        try NumberText.decimal(text, in: 0...1_000_000, "length in metres")
      },
      entrances: entrances, capacity: count(element, "capacity"), hours: hours(element), prayers: prayers,
      activities: words(element, "activities").map { Activity(rawValue: $0) },
      contact: text(element, "contact"))
  }

  /// A whole number from 0.
  mutating func count(_ element: XMLElement, _ name: String) -> Int? {
    value(element, name) { text throws(ValueProblem) in try NumberText.whole(text, in: Self.counts) }
  }
}
