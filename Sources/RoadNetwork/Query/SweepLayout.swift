/// The rows and terms of a sweep from some access points, one a lane, to others, one a row.
///
/// A quickest way goes up the hierarchy and then down, so two passes find all: up through the ancestors of the points in
/// the lanes, and down through those of the points in the rows, and nowhere else: PHAST (Delling, Goldberg, Nowatzyk,
/// Werneck, *PHAST: Hardware-Accelerated Shortest Path Trees*, 2011) restricted to targets (Delling, Goldberg, Werneck,
/// *Faster Batched Shortest Paths in Road Networks*, 2011), where Dijkstra's upward search gives way to a walk up the
/// elimination tree.
///
/// A row has the time of every lane at one place. The first rows are given: row `l` is 0 in lane `l` and infinite in all
/// others. Then come the places going up, those going down and the targets, so that every term's source is an earlier
/// row. A backward sweep, to the points in the lanes, reads every edge the other way.
struct SweepLayout {
  /// The number of lanes in use, and of given rows.
  let laneCount: Int
  /// The number of rows, the given ones included.
  private(set) var rowCount: Int
  /// Row `laneCount + k` has the terms `firstTerm[k]..<firstTerm[k + 1]`.
  private(set) var firstTerm: [UInt32] = [0]
  /// The row that each term starts from.
  private(set) var sources: [UInt32] = []
  /// The key of each term's weight.
  private(set) var keys: [UInt32] = []
  /// The row of each point in the rows.
  private(set) var resultRows: [UInt32] = []

  /// The most lanes of one sweep.
  static let maximumLanes = 64
  /// How many vectors of sixteen lanes a row takes.
  var vectors: Int { max(1, (laneCount + 15) / 16) }

  /// - Parameters:
  ///   - lanes: the points in the lanes, at most 64, with their links.
  ///   - rows: the points in the rows.
  ///   - nothing: a key whose weight is always 0.
  ///   - isForward: whether trips go from the lanes to the rows.
  /// - Complexity: O(ancestors and their edges)
  init(
    _ hierarchy: CustomizableHierarchy, lanes: ArraySlice<[Anchor]>, rows: [[Anchor]], nothing: UInt32,
    isForward: Bool
  ) {
    precondition(lanes.count <= Self.maximumLanes, "\(lanes.count) lanes are more than \(Self.maximumLanes)")
    laneCount = lanes.count
    rowCount = lanes.count
    let upward = hierarchy.ancestors(of: lanes.lazy.joined().map(\.rank))
    let downward = hierarchy.ancestors(of: rows.lazy.joined().map(\.rank)).reversed()
    let upRows = addUpwardRows(hierarchy, lanes, upward, isForward)
    var rowOfRank = [UInt32](repeating: .max, count: hierarchy.nodeCount)
    for rank in downward {
      if upRows[Int(rank)] != .max { addTerm(upRows[Int(rank)], nothing) }
      for edge in hierarchy.firstUp[Int(rank)]..<hierarchy.firstUp[Int(rank) + 1] {
        addTerm(rowOfRank[Int(hierarchy.upHead[Int(edge)])], 2 * edge + (isForward ? 1 : 0))
      }
      rowOfRank[Int(rank)] = endRow()
    }
    for point in rows {
      if point.count == 1, point[0].key == nothing {
        resultRows.append(rowOfRank[Int(point[0].rank)])
      } else {
        for anchor in point { addTerm(rowOfRank[Int(anchor.rank)], anchor.key) }
        resultRows.append(endRow())
      }
    }
  }

  /// Adds the rows going up, and answers the row of each rank.
  private mutating func addUpwardRows(
    _ hierarchy: CustomizableHierarchy, _ lanes: ArraySlice<[Anchor]>, _ upward: [UInt32], _ isForward: Bool
  ) -> [UInt32] {
    var rowOfRank = [UInt32](repeating: .max, count: hierarchy.nodeCount)
    for (index, rank) in upward.enumerated() { rowOfRank[Int(rank)] = UInt32(laneCount + index) }
    // Edges are kept at their lower ends and are wanted here at their upper ones: a counting sort.
    var first = [UInt32](repeating: 0, count: upward.count + 1)
    func forEachTerm(_ body: (_ place: Int, _ source: UInt32, _ key: UInt32) -> Void) {
      for (lane, point) in lanes.enumerated() {
        for anchor in point { body(Int(rowOfRank[Int(anchor.rank)]) - laneCount, UInt32(lane), anchor.key) }
      }
      for rank in upward {
        for edge in hierarchy.firstUp[Int(rank)]..<hierarchy.firstUp[Int(rank) + 1] {
          let place = Int(rowOfRank[Int(hierarchy.upHead[Int(edge)])]) - laneCount
          body(place, rowOfRank[Int(rank)], 2 * edge + (isForward ? 0 : 1))
        }
      }
    }
    forEachTerm { place, _, _ in first[place + 1] += 1 }
    for place in upward.indices { first[place + 1] += first[place] }
    sources = [UInt32](repeating: 0, count: Int(first[upward.count]))
    keys = sources
    var cursor = first
    forEachTerm { place, source, key in
      sources[Int(cursor[place])] = source
      keys[Int(cursor[place])] = key
      cursor[place] += 1
    }
    firstTerm = first
    rowCount += upward.count
    return rowOfRank
  }

  private mutating func addTerm(_ source: UInt32, _ key: UInt32) {
    sources.append(source)
    keys.append(key)
  }

  private mutating func endRow() -> UInt32 {
    firstTerm.append(UInt32(sources.count))
    rowCount += 1
    return UInt32(rowCount - 1)
  }
}
