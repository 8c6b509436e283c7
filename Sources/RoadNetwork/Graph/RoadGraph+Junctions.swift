extension RoadGraph {
  /// The number of junctions, ends and barriers of the map; nodes from this number on are copies of some of them.
  public var junctionCount: Int { nodeCount - junctionOfCopy.count }

  /// The number of ways of the map; one more stands for all turns where junctions are expanded.
  public var roadWayCount: Int { ways.last == .insideJunctions ? ways.count - 1 : ways.count }

  /// The junction that a node belongs to; itself, unless it is a copy.
  /// - Complexity: O(1)
  public func junction(of node: UInt32) -> UInt32 {
    node < junctionCount ? node : junctionOfCopy[Int(node) - junctionCount]
  }

  /// A junction and its copies, ascending: what to shut where nobody may cross.
  /// - Complexity: O(log(copies))
  public func nodes(ofJunction junction: UInt32) -> [UInt32] {
    precondition(junction < junctionCount, "Junction \(junction) is out of range 0..<\(junctionCount)")
    // The copies are sorted by junction.
    var (low, high) = (0, junctionOfCopy.count)
    while low < high {
      let middle = (low + high) / 2
      if junctionOfCopy[middle] < junction { low = middle + 1 } else { high = middle }
    }
    var result = [junction]
    while low < junctionOfCopy.count, junctionOfCopy[low] == junction {
      result.append(UInt32(junctionCount + low))
      low += 1
    }
    return result
  }

  /// Whether an arc is a turn within a junction and no road: it has no length, and no closure is about it.
  /// - Complexity: O(1)
  public func isTurn(_ arc: UInt32) -> Bool { edgeOfArc[Int(arc)] >= roadEdgeCount }

  /// Arcs with all copies of each, ascending: what a closure of some of them must shut.
  public func withCopies(_ arcs: some Sequence<UInt32>) -> [UInt32] {
    var result = Set(arcs)
    if !copies.isEmpty { for arc in result { result.formUnion(copies[arc] ?? []) } }
    return result.sorted()
  }

  /// The arcs that stand for their ground and direction, by which points on them are reached: all but further copies.
  /// - Complexity: O(arcs)
  package func commonArcs() -> [Bool] {
    var result = [Bool](repeating: true, count: arcCount)
    for (arc, all) in copies where all[0] != arc { result[Int(arc)] = false }
    return result
  }

  /// Goes through the roads that leave or enter a junction, in the order of its nodes; a loop comes twice.
  package func forEachRoad(atJunction junction: UInt32, _ body: (UInt32) -> Void) {
    func visit(_ node: UInt32) {
      for arc in outgoingArcs(of: node) where !isTurn(arc) { body(arc) }
      for arc in incomingArcs(of: node) where !isTurn(arc) { body(arc) }
    }
    if junctionOfCopy.isEmpty { return visit(junction) }
    for node in nodes(ofJunction: junction) { visit(node) }
  }

  /// The roads that leave or enter a junction, in the order of its nodes; a loop is there twice.
  package func roads(atJunction junction: UInt32) -> [UInt32] {
    var result: [UInt32] = []
    forEachRoad(atJunction: junction) { result.append($0) }
    return result
  }
}
