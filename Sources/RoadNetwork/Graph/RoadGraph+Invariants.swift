extension RoadGraph {
  /// What is wrong with the arrays, or `nil` where they fit together; for tests and after an import.
  /// - Complexity: O(`nodeCount` + `arcCount`)
  public func invariantViolation() -> String? {
    guard firstOut.first == 0, firstOut.last == UInt32(arcCount) else { return "firstOut does not span all arcs" }
    guard firstIn.first == 0, firstIn.last == UInt32(arcCount) else { return "firstIn does not span all arcs" }
    guard firstIn.count == firstOut.count, nodeCoordinates.count == nodeCount, nodeOSMIDs.count == nodeCount else {
      return "the arrays of nodes differ in length"
    }
    let perArc = [tail.count, lengthDecimetres.count, wayOfArc.count, reverseArc.count, incomingArcs.count]
    guard (perArc + weights.map(\.count)).allSatisfy({ $0 == arcCount }), weights.count == Profile.allCases.count
    else { return "the arrays of arcs differ in length" }
    for node in 0..<UInt32(nodeCount) {
      guard firstOut[Int(node)] <= firstOut[Int(node) + 1], firstIn[Int(node)] <= firstIn[Int(node) + 1] else {
        return "the arcs of node \(node) run backward"
      }
      for arc in outgoingArcs(of: node) where tail[Int(arc)] != node {
        return "arc \(arc) has tail \(tail[Int(arc)]) and stands among the arcs of node \(node)"
      }
      for arc in incomingArcs(of: node) where head[Int(arc)] != node {
        return "arc \(arc) has head \(head[Int(arc)]) and stands among the arcs into node \(node)"
      }
    }
    guard zip(junctionOfCopy, junctionOfCopy.dropFirst()).allSatisfy(<=),
      junctionOfCopy.allSatisfy({ $0 < junctionCount })
    else { return "the copies of junctions are out of order" }
    return arcViolation()
  }

  private func arcViolation() -> String? {
    for arc in 0..<arcCount {
      guard head[arc] < nodeCount else { return "the head of arc \(arc) is out of range" }
      guard wayOfArc[arc] < ways.count else { return "the way of arc \(arc) is out of range" }
      guard weights.allSatisfy({ $0[arc] <= infiniteWeight }) else { return "a weight of arc \(arc) is too great" }
      guard edgeOfArc[arc] < edgeCount else { return "the edge of arc \(arc) is out of range" }
      if isTurn(UInt32(arc)) {
        guard junction(of: tail[arc]) == junction(of: head[arc]), lengthDecimetres[arc] == 0 else {
          return "the turn \(arc) leaves its junction"
        }
      }
      let reverse = reverseArc[arc]
      if reverse != noArc {
        let common = copies[UInt32(arc)]?[0] ?? UInt32(arc)
        guard reverse < arcCount, reverseArc[Int(reverse)] == common, edgeOfArc[Int(reverse)] == edgeOfArc[arc],
          junction(of: tail[Int(reverse)]) == junction(of: head[arc]),
          junction(of: head[Int(reverse)]) == junction(of: tail[arc])
        else { return "arc \(reverse) is not the reverse of arc \(arc)" }
      }
      let line = geometry(ofArc: UInt32(arc)).coordinates
      guard line.first == nodeCoordinates[Int(tail[arc])], line.last == nodeCoordinates[Int(head[arc])] else {
        return "the line of arc \(arc) does not run from its tail to its head"
      }
    }
    return nil
  }
}
