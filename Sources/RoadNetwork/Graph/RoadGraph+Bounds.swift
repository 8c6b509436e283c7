extension RoadGraph {
  /// Whether every index in the arrays is one of what it points to, so that nothing done with the graph runs out of them.
  ///
  /// Less than ``invariantViolation()``, and quick: for graphs that come from a file whose digest fits.
  /// - Complexity: O(`nodeCount` + `arcCount` + `edgeCount`)
  package var isWithinBounds: Bool {
    let perNode = [firstOut.count - 1, firstIn.count - 1, nodeCoordinates.count, nodeOSMIDs.count]
    let perArc =
      [
        head.count, tail.count, lengthDecimetres.count, wayOfArc.count, reverseArc.count, incomingArcs.count,
        edgeOfArc.count, runsBackward.count,
      ] + weights.map(\.count)
    guard perNode.allSatisfy({ $0 == nodeCoordinates.count }), perArc.allSatisfy({ $0 == head.count }) else {
      return false
    }
    let (nodes, arcs) = (nodeCount, arcCount)
    guard Self.isStaircase(firstOut, to: arcs, least: 0), Self.isStaircase(firstIn, to: arcs, least: 0),
      Self.isStaircase(firstShape, to: shape.count, least: 2), (0...edgeCount).contains(roadEdgeCount)
    else { return false }
    guard Self.all(tail, below: nodes), Self.all(head, below: nodes), Self.all(incomingArcs, below: arcs),
      Self.all(wayOfArc, below: ways.count), Self.all(edgeOfArc, below: edgeCount),
      reverseArc.allSatisfy({ $0 == noArc || $0 < arcs }),
      weights.allSatisfy({ Self.all($0, below: Int(infiniteWeight) + 1) })
    else { return false }
    return junctionOfCopy.count <= nodes && Self.all(junctionOfCopy, below: junctionCount)
      && zip(junctionOfCopy, junctionOfCopy.dropFirst()).allSatisfy(<=)
      && conditionalTurns.allSatisfy { turns in
        turns.arcsOfProfile.count == weights.count && turns.arcsOfProfile.allSatisfy { Self.all($0, below: arcs) }
      }
      && copies.allSatisfy { $0.key < arcs && !$0.value.isEmpty && Self.all($0.value, below: arcs) }
  }

  /// Whether the same holds of what was found out beforehand.
  /// - Precondition: ``isWithinBounds``
  package var hasGroundworkWithinBounds: Bool { groundwork?.isWithinBounds(of: self) ?? true }

  private static func all(_ numbers: [UInt32], below bound: Int) -> Bool {
    var greatest: UInt32 = 0
    for number in numbers { greatest = max(greatest, number) }
    return numbers.isEmpty || Int(greatest) < bound
  }

  /// Whether the numbers rise from 0 to `end`, by `least` at least at each step.
  static func isStaircase(_ numbers: [UInt32], to end: Int, least: UInt32) -> Bool {
    guard numbers.first == 0, numbers.last == UInt32(exactly: end) else { return false }
    for index in 1..<numbers.count {
      guard numbers[index] >= numbers[index - 1], numbers[index] - numbers[index - 1] >= least else { return false }
    }
    return true
  }
}
