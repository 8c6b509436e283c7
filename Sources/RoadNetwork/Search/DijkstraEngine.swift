internal import Dispatch

/// The plain engine: one search each way for each origin or each target, whichever are fewer, in every state.
///
/// - A closed arc may not be entered, not even by a trip that starts or ends on it, but for what is open of it up to
///   there.
/// - A closed node may not be entered, nor be where a trip starts or ends; a point *between* nodes beside it can still
///   be reached from the other side.
/// - A trip may start and end at a node that is blocked for the profile (a barrier), but not pass it.
/// - Times are whole tenths of a second; the share of an arc at either end is rounded on its own.
public struct DijkstraEngine: AccessEngine {
  /// The network searched.
  public let graph: RoadGraph

  /// Creates an engine; no preparation is needed.
  public init(graph: RoadGraph) {
    self.graph = graph
  }

  /// Answers by search.
  /// - Complexity: O(states × min(origins, targets) × (nodes + arcs) log nodes)
  public func answer(_ question: AccessQuestion) -> AccessAnswer {
    let (origins, targets) = (question.origins, question.targets)
    let count = question.states.count * origins.count * targets.count
    var there = [UInt32](repeating: infiniteWeight, count: count)
    var back = there
    // From the fewer side: a search backward from a target tells the way there for all origins at once.
    let fromTargets = targets.count < origins.count
    let sources = (fromTargets ? targets : origins).count
    let wanted = nodes(of: fromTargets ? origins : targets)
    // Two shares of each state keep two cores busy even for a single state.
    let shares = sources > 1 ? 2 : 1
    there.withUnsafeMutableBufferPointer { thereBuffer in
      back.withUnsafeMutableBufferPointer { backBuffer in
        // Every task writes the slots of its own state and sources, and no other's.
        nonisolated(unsafe) let thereSlots = thereBuffer
        nonisolated(unsafe) let backSlots = backBuffer
        DispatchQueue.concurrentPerform(iterations: count == 0 ? 0 : question.states.count * shares) { task in
          let (state, share) = task.quotientAndRemainder(dividingBy: shares)
          let range = (sources * share / shares)..<(sources * (share + 1) / shares)
          solve(question, state, range, fromTargets, wanted, thereSlots, backSlots)
        }
      }
    }
    return AccessAnswer(
      stateCount: question.states.count, originCount: origins.count, targetCount: targets.count, there: there,
      back: back)
  }

  private func solve(
    _ question: AccessQuestion, _ state: Int, _ range: Range<Int>, _ fromTargets: Bool, _ wanted: [UInt32],
    _ there: UnsafeMutableBufferPointer<UInt32>, _ back: UnsafeMutableBufferPointer<UInt32>
  ) {
    let (origins, targets) = (question.origins, question.targets)
    let (sources, ends) = fromTargets ? (targets, origins) : (origins, targets)
    let network = OpenNetwork(
      graph: graph, profile: question.profile, closures: question.states[state].map { question.closures[$0] })
    let search = DijkstraSearch(network)
    for sourceIndex in range {
      for forward in [true, false] {
        search.run(from: sources[sourceIndex], forward: forward, wanted: wanted)
        for (endIndex, end) in ends.enumerated() {
          let (origin, target) = fromTargets ? (endIndex, sourceIndex) : (sourceIndex, endIndex)
          let slot = (state * targets.count + target) * origins.count + origin
          if forward == fromTargets { back[slot] = search.time(at: end) } else { there[slot] = search.time(at: end) }
        }
      }
    }
  }

  /// The nodes that must be settled before the points' times are known.
  private func nodes(of points: [AccessPoint]) -> [UInt32] {
    var result = NodeSet(nodeCount: graph.nodeCount)
    for point in points {
      for node in graph.endNodes(of: point) { result.insert(node) }
    }
    return result.nodes
  }
}
