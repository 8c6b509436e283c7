internal import ClosurePlanning
internal import Geodesy
internal import XMLSupport

extension PlanWriter {
  func write(_ plan: ClosurePlan) throws {
    let attributes: Attributes = [
      ("xmlns", PlanSchema.namespace), ("id", try identifier(plan.id, "plan/@id")),
      ("zone", plan.calendar.identifier), ("from", "\(plan.horizon.lowerBound)"), ("to", "\(plan.horizon.upperBound)"),
    ]
    try element("plan", attributes) {
      try names(plan.title, "title")
      if let map = plan.map {
        try element(
          "map", [("href", try plain(map.href, "map/@href")), ("schematic", yesNo(map.isSchematic))])
      }
      if let holidays = plan.holidays { try write(holidays) }
      if let prayers = plan.prayers { try write(prayers) }
      for event in plan.events { try write(event) }
      for area in plan.areas { try write(area) }
      for gate in plan.gates { try write(gate) }
      for variable in plan.uncertainties { try write(variable) }
      for announcement in plan.announcements { try write(announcement) }
      for venue in plan.venues { try write(venue) }
      for organiser in plan.organisers { try write(organiser) }
    }
  }

  private func write(_ event: Event) throws {
    let attributes: Attributes = [
      ("id", try identifier(event.id, "event/@id")), ("kind", try identifier(event.kind.rawValue, "event/@kind")),
      ("from", try bound(event.start, "event/@from")), ("to", try bound(event.end, "event/@to")),
    ]
    try element("event", attributes) {
      try names(event.names)
      for session in event.sessions {
        let attributes: Attributes = [
          ("from", try bound(session.start, "session/@from")), ("to", try bound(session.end, "session/@to")),
        ]
        try element("session", attributes) { try names(session.names) }
      }
    }
  }

  private func write(_ area: Area) throws {
    try element("area", [("id", try identifier(area.id, "area/@id"))]) {
      try names(area.names)
      try outline(area.outer, certainty: nil)
      if let inner = area.inner { try outline(inner, certainty: "inner") }
    }
  }

  private func outline(_ polygon: Polygon, certainty: String?) throws {
    guard polygon.holes.isEmpty else { throw PlanWriteError("area/outline", "an outline has no holes in a plan file") }
    try element("outline", [("certainty", certainty)], text: CoordinateText.text(of: polygon.outer))
  }

  private func write(_ gate: Gate) throws {
    let attributes: Attributes = [
      ("id", try identifier(gate.id, "gate/@id")), ("lat", latitude(gate.coordinate)),
      ("lon", longitude(gate.coordinate)), ("permits", try identifiers(gate.permits, "gate/@permits")),
    ]
    try element("gate", attributes) { try names(gate.names) }
  }

  private func write(_ variable: UncertaintyVariable) throws {
    let attributes: Attributes = [
      ("id", try identifier(variable.id, "uncertainty/@id")),
      ("known-by", try moment(variable.knownBy, "uncertainty/@known-by")),
    ]
    try element("uncertainty", attributes) { try names(variable.names) }
  }

  private func write(_ venue: Venue) throws {
    let accuracy = venue.positionAccuracyMetres
    guard accuracy.map({ (0...1_000_000).contains($0) }) ?? true else {
      throw PlanWriteError("venue/@accuracy", "it is not between 0 and 1000000 metres")
    }
    let attributes: Attributes = [
      ("id", try identifier(venue.id, "venue/@id")), ("kind", try identifier(venue.kind.rawValue, "venue/@kind")),
      ("osm", try plain(ifAny: venue.osm, "venue/@osm")), ("lat", latitude(venue.coordinate)),
      ("lon", longitude(venue.coordinate)), ("accuracy", accuracy.map(NumberText.text)),
      ("capacity", try count(venue.capacity, "venue/@capacity")),
      ("activities", try identifiers(venue.activities.map(\.rawValue), "venue/@activities")),
      ("hours", try hours(venue.hours, "venue/@hours")),
      ("contact", try plain(ifAny: venue.contact, "venue/@contact")),
    ]
    try element("venue", attributes) {
      try names(venue.names)
      if let prayers = venue.prayers { try write(prayers) }
      for entrance in venue.entrances {
        let attributes: Attributes = [
          ("lat", latitude(entrance.coordinate)), ("lon", longitude(entrance.coordinate)),
          ("confidential", yes(entrance.isConfidential)),
        ]
        try element("entrance", attributes) { try names(entrance.names) }
      }
    }
  }
}
