import Geodesy

extension PlanCheck {
  /// Outlines that enclose nothing, and inner ones that are not within the outer ones.
  mutating func areas() {
    for (index, area) in plan.areas.enumerated() {
      let outlines = [("outline", area.outer)] + (area.inner.map { [("inner outline", $0)] } ?? [])
      for (name, outline) in outlines where Self.isFlat(outline) {
        error(
          .area(index), nil, "the \(name) of \"\(area.id)\" encloses nothing: its corners lie on one line",
          help: "give the corners in their order round the area")
      }
      if let inner = area.inner, !inner.outer.allSatisfy(area.outer.contains) {
        error(
          .area(index), nil, "the inner outline of \"\(area.id)\" reaches beyond the outer one",
          help: "what is surely inside is part of what may be: are they the wrong way round?")
      }
    }
  }

  private static func isFlat(_ polygon: Polygon) -> Bool {
    let first = polygon.outer[0]
    guard let other = polygon.outer.first(where: { $0 != first }) else { return true }
    let line = Segment(first, other)
    return polygon.outer.allSatisfy { point in
      (line.end.longitude - line.start.longitude) * (point.latitude - line.start.latitude)
        == (line.end.latitude - line.start.latitude) * (point.longitude - line.start.longitude)
    }
  }
}
