internal import Geodesy

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension RoadGraph {
  /// Nameless pieces shorter than this, slip roads and the middles of junctions, are told as part of what follows.
  private static let shortMetres = 40.0

  /// A route as the fewest steps that somebody needs to be told: one a street, however it bends.
  ///
  /// `name` says what a way is called, or `nil`. A nameless piece of less than 40 m between two streets is no step, and
  /// its turn is taken together with the next; nor is a change of name straight on from one nameless road to another.
  /// - Complexity: O(points of the route)
  public func steps(
    of route: Route, from origin: AccessPoint, to target: AccessPoint, name: (RoadWay) -> String?
  ) -> [RouteStep] {
    var pieces = self.pieces(of: route, from: origin, to: target, name: name)
    pieces = absorbingShort(joined(pieces))
    var steps: [RouteStep] = []
    for (index, piece) in pieces.enumerated() {
      steps.append(
        RouteStep(
          turn: index == 0 ? nil : RouteTurn(from: pieces[index - 1].endHeading, to: piece.startHeading),
          name: piece.name, headingDegrees: piece.startHeading, lengthMetres: piece.length, start: piece.start))
    }
    return steps
  }

  private struct Piece {
    var name: String?
    var length: Double
    let start: Coordinate
    var startHeading: Double
    var endHeading: Double
  }

  private func pieces(
    of route: Route, from origin: AccessPoint, to target: AccessPoint, name: (RoadWay) -> String?
  ) -> [Piece] {
    let roads = route.arcs.filter { !isTurn($0) }
    var result: [Piece] = []
    for (index, arc) in roads.enumerated() {
      let from = index == 0 ? share(of: origin, on: arc) ?? 0 : 0
      let to = index == roads.count - 1 ? share(of: target, on: arc) ?? 1 : 1
      let length = Double(lengthDecimetres[Int(arc)]) / 10 * max(0, to - from)
      // Of the part that is travelled: a street may begin in quite another direction.
      let points = line(ofArc: arc, from: from, to: to)
      guard length > 0, let first = heading(points), let last = heading(points.reversed()) else { continue }
      let end = (last + 180).truncatingRemainder(dividingBy: 360)
      result.append(
        Piece(
          name: name(way(ofArc: arc)), length: length, start: coordinate(onArc: arc, fraction: from),
          startHeading: first, endHeading: end))
    }
    return result
  }

  /// Neighbours of one name as one piece, where the way does not turn back on itself.
  private func joined(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    for piece in pieces {
      guard let last = result.last, last.name == piece.name,
        last.name != nil || RouteTurn(from: last.endHeading, to: piece.startHeading) == .straight,
        RouteTurn(from: last.endHeading, to: piece.startHeading) != .back
      else {
        result.append(piece)
        continue
      }
      result[result.count - 1].length += piece.length
      result[result.count - 1].endHeading = piece.endHeading
    }
    return result
  }

  private func absorbingShort(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    for (index, piece) in pieces.enumerated() {
      let isBetween = index > 0 && index < pieces.count - 1
      if isBetween, piece.name == nil, piece.length < Self.shortMetres, !result.isEmpty {
        result[result.count - 1].length += piece.length
      } else {
        result.append(piece)
      }
    }
    return joined(result)
  }

  /// The direction of a line's first piece that has a length, degrees clockwise from north.
  private func heading(_ points: [Coordinate]) -> Double? {
    guard let first = points.first, let next = points.first(where: { $0 != first }) else { return nil }
    let vector = LocalProjection(origin: first).project(next)
    let degrees = atan2(vector.x, vector.y) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }
}
