internal import Geodesy

extension StreetIndex {
  /// How far apart a street and its cross street may end and still be taken to meet: the middle of a roundabout.
  private static let missMetres = 60.0

  /// The junctions of a street at which it meets any of the others, ascending.
  ///
  /// Shared nodes if there are any; otherwise those nearest to the other street, where that ends or passes within 60 m at
  /// ground level, as where a nameless roundabout or slip road lies between the two.
  func crossings(of street: Street, with others: [Street]) -> [UInt32] {
    let own = Set(graph.junctions(ofArcs: street.arcs))
    var crossArcs: [UInt32] = []
    for other in others where other.ways != street.ways { crossArcs += other.arcs }
    let shared = Set(graph.junctions(ofArcs: crossArcs)).intersection(own)
    if !shared.isEmpty { return shared.sorted() }
    return nearCrossings(own, crossArcs.filter { !graph.way(ofArc: $0).isGradeSeparated })
  }

  private func nearCrossings(_ own: Set<UInt32>, _ crossArcs: [UInt32]) -> [UInt32] {
    var seen: Set<UInt32> = []
    let lines = crossArcs.filter { seen.insert(graph.edgeOfArc[Int($0)]).inserted }.map { arc in
      let line = graph.geometry(ofArc: arc)
      return (line: line, box: line.boundingBox.padded(byMetres: Self.missMetres))
    }
    var distances: [(node: UInt32, metres: Double)] = []
    for node in own.sorted() {
      let here = graph.nodeCoordinates[Int(node)]
      let near = lines.filter { $0.box.contains(here) }.map { $0.line.nearestPoint(to: here).distanceMetres }.min()
      if let near, near <= Self.missMetres { distances.append((node, near)) }
    }
    guard let least = distances.map(\.metres).min() else { return [] }
    return distances.filter { $0.metres <= least + 20 }.map(\.node)
  }

  /// The street's arcs between two sets of crossings, or `nil` where it does not lead from one to the other.
  func stretch(
    of street: Street, from origins: [UInt32], to destinations: [UInt32], direction: StreetDirection
  ) -> [UInt32]? {
    let toDestinations = StretchSearch(graph: graph, street: street, sources: destinations)
    let toOrigins = StretchSearch(graph: graph, street: street, sources: origins)
    guard let least = origins.map({ toDestinations.cost(of: $0) }).min(), least < infiniteWeight else { return nil }
    // The second carriageway's crossings are about as far apart as the first's; a second meeting far away is not.
    let limit = least + least / 2 + 1000
    var result: Set<UInt32> = []
    let ends = Set(origins + destinations)
    for node in origins where toDestinations.cost(of: node) <= limit {
      collect(toDestinations.path(from: node), ends, street, direction, reversed: false, &result)
    }
    for node in destinations where toOrigins.cost(of: node) <= limit {
      collect(toOrigins.path(from: node), ends, street, direction, reversed: true, &result)
    }
    return result.isEmpty ? nil : graph.withCopies(result)
  }

  private func collect(
    _ path: StretchSearch.Path, _ ends: Set<UInt32>, _ street: Street, _ direction: StreetDirection, reversed: Bool,
    _ result: inout Set<UInt32>
  ) {
    // A path through another crossing of the same street would stretch beyond the nearest one; that one has its own.
    guard !path.nodes.dropFirst().dropLast().contains(where: ends.contains), path.strayDecimetres <= 4000 else {
      return
    }
    for step in path.steps where step.isOnStreet {
      // `against`: what runs the same ground the other way.
      let (along, against) = reversed ? (step.against, step.along) : (step.along, step.against)
      if direction != .backward, along != noArc { result.insert(along) }
      if direction != .forward, against != noArc { result.insert(against) }
    }
  }
}
