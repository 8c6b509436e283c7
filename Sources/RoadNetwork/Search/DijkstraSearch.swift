/// A search from one point to all others or from all others to it, which keeps its memory between runs.
///
/// Dijkstra, *A note on two problems in connexion with graphs*, 1959. Not `Sendable`: each thread makes its own.
final class DijkstraSearch {
  private let network: OpenNetwork
  /// Plain memory for the kernel: the checks of arrays cost a third of the time here.
  private let distance: UnsafeMutableBufferPointer<UInt32>
  private let parent: UnsafeMutableBufferPointer<UInt32>
  private let isWanted: UnsafeMutableBufferPointer<Bool>
  private var touched: [UInt32] = []
  private var queue = NodeQueue()
  /// The node at which a trip starts (or ends) itself, and which it may therefore pass even if it is blocked.
  private var terminal = noArc
  private var source: AccessPoint?
  private var isForward = true

  init(_ network: OpenNetwork) {
    self.network = network
    let count = network.graph.nodeCount
    distance = .allocate(capacity: count)
    distance.initialize(repeating: infiniteWeight)
    parent = .allocate(capacity: count)
    parent.initialize(repeating: noArc)
    isWanted = .allocate(capacity: count)
    isWanted.initialize(repeating: false)
  }

  deinit {
    distance.deallocate()
    parent.deallocate()
    isWanted.deallocate()
  }

  /// Runs until every point's nodes are settled or nothing more can be reached.
  ///
  /// `forward` searches trips from `source`, otherwise trips to it. The result is read with `time(at:)`.
  /// - Complexity: O((nodes + arcs) log nodes)
  func run(from source: AccessPoint, forward: Bool, wanted: [UInt32]) {
    for node in touched {
      distance[Int(node)] = infiniteWeight
      parent[Int(node)] = noArc
    }
    touched.removeAll(keepingCapacity: true)
    queue.removeAll()
    self.source = source
    isForward = forward
    terminal = noArc
    if case .node(let node) = source { terminal = node }
    for link in network.links(of: source, leaving: forward) { reach(link.node, link.time, over: link.arc) }
    var open = 0
    for node in wanted where !isWanted[Int(node)] {
      isWanted[Int(node)] = true
      open += 1
    }
    settle(open)
    for node in wanted { isWanted[Int(node)] = false }
  }

  private func reach(_ node: UInt32, _ time: UInt32, over arc: UInt32) {
    let old = distance[Int(node)]
    guard time < old else { return }
    if old == infiniteWeight { touched.append(node) }
    distance[Int(node)] = time
    parent[Int(node)] = arc
    queue.push(distance: time, node: node)
  }

  private func settle(_ wantedCount: Int) {
    let graph = network.graph
    (isForward ? graph.firstOut : graph.firstIn).withUnsafeBufferPointer { first in
      (isForward ? graph.head : graph.tail).withUnsafeBufferPointer { other in
        graph.incomingArcs.withUnsafeBufferPointer { incoming in
          network.weights.withUnsafeBufferPointer { weights in
            network.stops.withUnsafeBufferPointer { stops in
              settle(
                wantedCount,
                Kernel(first: first, other: other, incoming: isForward ? nil : incoming, weights: weights, stops: stops)
              )
            }
          }
        }
      }
    }
  }

  /// The arrays of one direction: arcs around a node, the nodes at their other ends, and what stands in the way.
  private struct Kernel {
    let first: UnsafeBufferPointer<UInt32>
    let other: UnsafeBufferPointer<UInt32>
    let incoming: UnsafeBufferPointer<UInt32>?
    let weights: UnsafeBufferPointer<UInt32>
    let stops: UnsafeBufferPointer<OpenNetwork.Stop>
  }

  private func settle(_ wantedCount: Int, _ kernel: Kernel) {
    var open = wantedCount
    while open > 0, let (time, node) = queue.pop() {
      // Entries that a shorter way has overtaken.
      guard time == distance[Int(node)] else { continue }
      if isWanted[Int(node)] {
        isWanted[Int(node)] = false
        open -= 1
      }
      guard node == terminal || kernel.stops[Int(node)] == .none else { continue }
      for slot in kernel.first[Int(node)]..<kernel.first[Int(node) + 1] {
        let arc = kernel.incoming.map { $0[Int(slot)] } ?? slot
        let weight = kernel.weights[Int(arc)]
        guard weight < infiniteWeight else { continue }
        let next = kernel.other[Int(arc)]
        // Both terms are below 2³¹, so the sum cannot wrap; one beyond the greatest real time counts as no way.
        let sum = time + weight
        guard sum < distance[Int(next)], kernel.stops[Int(next)] != .closed else { continue }
        reach(next, sum, over: arc)
      }
    }
  }

  /// The time between the source of the last run and a point whose nodes were wanted in it.
  func time(at point: AccessPoint) -> UInt32 {
    best(at: point).time
  }

  private func best(at point: AccessPoint) -> (time: UInt32, link: OpenNetwork.Link?, direct: UInt32) {
    var best: (time: UInt32, link: OpenNetwork.Link?, direct: UInt32) = (infiniteWeight, nil, noArc)
    guard let source else { return best }
    let pair = isForward ? (source, point) : (point, source)
    if let direct = network.direct(from: pair.0, to: pair.1) { best = (direct.time, nil, direct.arc) }
    for link in network.links(of: point, leaving: !isForward) {
      let reached = distance[Int(link.node)]
      guard reached < infiniteWeight else { continue }
      // Going on along the arc means to pass its node, which a barrier may forbid.
      if link.arc != noArc, link.node != terminal, network.stops[Int(link.node)] == .blocked { continue }
      let sum = min(infiniteWeight, reached + link.time)
      if sum < best.time { best = (sum, link, noArc) }
    }
    return best
  }

  /// The arcs of a quickest trip of the last forward run to `target`, first to last, or `nil` where there is none.
  ///
  /// The first and the last arc are travelled in part where the trip starts or ends between nodes.
  func arcs(to target: AccessPoint) -> (time: UInt32, arcs: [UInt32])? {
    precondition(isForward, "Only a forward search knows the arcs to a target")
    let end = best(at: target)
    guard end.time < infiniteWeight else { return nil }
    guard let link = end.link else { return (end.time, end.direct == noArc ? [] : [end.direct]) }
    var result: [UInt32] = link.arc == noArc ? [] : [link.arc]
    var firstArcs: Set<UInt32> = []
    if let source { firstArcs = Set(network.links(of: source, leaving: true).map(\.arc)) }
    var node = link.node
    // The arc by which a node was reached from the source itself stands for a partial arc; the walk ends there.
    while parent[Int(node)] != noArc {
      let arc = parent[Int(node)]
      result.append(arc)
      if firstArcs.contains(arc), isSeed(node, arc) { break }
      node = network.graph.tail[Int(arc)]
    }
    return (end.time, result.reversed())
  }

  private func isSeed(_ node: UInt32, _ arc: UInt32) -> Bool {
    guard let source else { return false }
    return network.links(of: source, leaving: true).contains {
      $0.arc == arc && $0.node == node && $0.time == distance[Int(node)]
    }
  }
}
