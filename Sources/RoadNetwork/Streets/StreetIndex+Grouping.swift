internal import Geodesy

extension StreetIndex {
  /// Pieces of one name belong together up to this distance: a square, a river or a missing piece between them.
  static let gapMetres = 500.0

  /// Groups ways of one name into streets by nearness, in the order of names and ids.
  func streets(of entries: [Entry]) -> [Street] {
    guard let first = entries.first, let arc = arcs(ofWay: first.way).first else { return [] }
    let projection = LocalProjection(origin: graph.nodeCoordinates[Int(graph.tail[Int(arc)])])
    var parent = Array(entries.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index {
        parent[index] = parent[parent[index]]
        index = parent[index]
      }
      return index
    }
    // The points of each earlier entry that has some in the cell; an entry of the same street is passed over whole.
    var cells: [Cell: [(entry: Int, points: [PlanarPoint])]] = [:]
    for (index, entry) in entries.enumerated() {
      var own: [Cell: [PlanarPoint]] = [:]
      for point in points(ofWay: entry.way, projection) { own[Cell(point), default: []].append(point) }
      for (cell, points) in own {
        for neighbour in cell.surroundings {
          for other in cells[neighbour] ?? [] where isCompatible(entry, entries[other.entry]) {
            let (a, b) = (root(index), root(other.entry))
            if a != b, Self.areNear(points, other.points) { parent[max(a, b)] = min(a, b) }
          }
        }
      }
      for (cell, points) in own { cells[cell, default: []].append((index, points)) }
    }
    var groups: [Int: [UInt32]] = [:]
    for index in entries.indices { groups[root(index), default: []].append(entries[index].way) }
    return groups.values.map { street(of: $0) }.sorted { ($0.name, $0.ways.first ?? 0) < ($1.name, $1.ways.first ?? 0) }
  }

  /// Whether a point of the one and a point of the other are within the gap.
  private static func areNear(_ some: [PlanarPoint], _ others: [PlanarPoint]) -> Bool {
    some.contains { point in others.contains { $0.distance(to: point) <= gapMetres } }
  }

  private struct Cell: Hashable {
    let x: Int
    let y: Int

    init(_ point: PlanarPoint) {
      x = Int((point.x / StreetIndex.gapMetres).rounded(.down))
      y = Int((point.y / StreetIndex.gapMetres).rounded(.down))
    }

    private init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }

    var surroundings: [Cell] {
      (-1...1).flatMap { dx in (-1...1).map { dy in Cell(x: x + dx, y: y + dy) } }
    }
  }

  /// "Rua X" and "Travessa X" stay two streets however near; a piece without a word for its sort goes with any.
  private func isCompatible(_ a: Entry, _ b: Entry) -> Bool {
    a.types.isEmpty || b.types.isEmpty || !a.types.isDisjoint(with: b.types)
  }

  /// Points of a way no farther apart than the gap, or the nearness of two long straight pieces would go unseen.
  private func points(ofWay way: UInt32, _ projection: LocalProjection) -> [PlanarPoint] {
    var seen: Set<UInt32> = []
    var result: [PlanarPoint] = []
    for arc in arcs(ofWay: way) where seen.insert(graph.edgeOfArc[Int(arc)]).inserted {
      let line = graph.shape(ofEdge: graph.edgeOfArc[Int(arc)]).map(projection.project)
      result.append(line[0])
      for (a, b) in zip(line, line.dropFirst()) {
        let pieces = max(1, min(1000, Int((a.distance(to: b) / (Self.gapMetres / 2)).rounded(.up))))
        for piece in 1...pieces {
          let share = Double(piece) / Double(pieces)
          result.append(PlanarPoint(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share))
        }
      }
    }
    return result
  }
}
