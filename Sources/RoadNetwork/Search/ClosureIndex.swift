/// Which closures of a question shut an arc or a node.
///
/// A closed arc may not be entered, but for what is open of it at either end; a closed node shuts itself and, to whoever
/// would pass it, all arcs around it.
struct ClosureIndex {
  private let closures: [ArcClosure]
  private var closuresOfArc: [UInt32: [UInt32]] = [:]
  private var closuresOfNode: [UInt32: [UInt32]] = [:]
  /// The arcs that each closure takes out of the network between nodes: its own and those around its nodes.
  private(set) var closedArcs: [[UInt32]] = []

  /// Traps where a closure names an arc or a node that is not there.
  /// - Complexity: O(arcs and nodes of all closures)
  init(_ graph: RoadGraph, _ closures: [ArcClosure]) {
    self.closures = closures
    for (index, closure) in closures.enumerated() {
      for arc in closure.arcs {
        precondition(arc < graph.arcCount, "Arc \(arc) is out of range 0..<\(graph.arcCount)")
        closuresOfArc[arc, default: []].append(UInt32(index))
      }
      guard !closure.nodes.isEmpty else {
        closedArcs.append(closure.arcs)
        continue
      }
      var arcs = Set(closure.arcs)
      for node in closure.nodes {
        closuresOfNode[node, default: []].append(UInt32(index))
        arcs.formUnion(graph.outgoingArcs(of: node))
        arcs.formUnion(graph.incomingArcs(of: node))
      }
      closedArcs.append(arcs.sorted())
    }
  }

  /// The closures that shut a node, ascending.
  func closures(ofNode node: UInt32) -> [UInt32] { closuresOfNode[node] ?? [] }

  /// The closures that shut some of the way along an arc, or one of some nodes, ascending, each once.
  func closures(ofArc arc: UInt32, along share: ClosedRange<Double> = 0...1, nodes: [UInt32]) -> [UInt32] {
    let own = (closuresOfArc[arc] ?? []).filter { closures[Int($0)].shuts(arc, along: share) }
    let others = nodes.compactMap { closuresOfNode[$0] }
    return others.isEmpty ? own : Set(own + others.joined()).sorted()
  }
}
