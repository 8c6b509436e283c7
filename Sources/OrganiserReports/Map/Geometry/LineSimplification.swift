/// Leaves out points that nobody would miss.
enum LineSimplification {
  /// The line with only the points that are needed to stay within a tolerance of it; both ends stay.
  ///
  /// Ramer (1972), Douglas and Peucker (1973). Neighbouring points on one step of the grid become one, unless nothing
  /// else is left.
  /// - Parameters:
  ///   - tolerance: steps of latitude.
  ///   - narrowing: how many steps of latitude a step of longitude is as long as.
  /// - Complexity: O(n²) at worst, O(n log n) for lines as roads are
  static func simplified(_ points: [MapGrid.Point], tolerance: Double, narrowing: Double) -> [MapGrid.Point] {
    guard points.count > 2 else { return points }
    var isKept = Array(repeating: false, count: points.count)
    isKept[0] = true
    isKept[points.count - 1] = true
    var open = [(0, points.count - 1)]
    while let (first, last) = open.popLast() {
      var farthest = (index: first, distance: tolerance)
      for index in first + 1..<max(first + 1, last) {
        let distance = Self.distance(points[index], points[first], points[last], narrowing)
        if distance > farthest.distance { farthest = (index, distance) }
      }
      guard farthest.index > first else { continue }
      isKept[farthest.index] = true
      open.append((first, farthest.index))
      open.append((farthest.index, last))
    }
    var result: [MapGrid.Point] = []
    for (index, point) in points.enumerated() where isKept[index] && result.last != point { result.append(point) }
    return result.count > 1 ? result : [points[0], points[points.count - 1]]
  }

  /// How far a point lies from a straight piece, in steps of latitude.
  private static func distance(_ p: MapGrid.Point, _ a: MapGrid.Point, _ b: MapGrid.Point, _ narrowing: Double)
    -> Double
  {
    let (bx, by) = (Double(b.x - a.x) * narrowing, Double(b.y - a.y))
    let (px, py) = (Double(p.x - a.x) * narrowing, Double(p.y - a.y))
    let square = bx * bx + by * by
    let share = square > 0 ? max(0, min(1, (px * bx + py * by) / square)) : 0
    let (dx, dy) = (px - share * bx, py - share * by)
    return (dx * dx + dy * dy).squareRoot()
  }
}
