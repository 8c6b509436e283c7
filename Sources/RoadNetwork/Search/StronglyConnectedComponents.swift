/// The strongly connected components of a graph for one profile, by Tarjan's algorithm without recursion.
///
/// Tarjan, *Depth-First Search and Linear Graph Algorithms*, SIAM J. Comput. 1972. Nodes that the profile may not pass
/// are left out, as no trip leads through them.
struct StronglyConnectedComponents {
  /// The component of each node, or `noArc` for a node that is left out.
  private(set) var component: [UInt32]
  /// The number of nodes of each component.
  private(set) var sizes: [Int] = []

  /// - Complexity: O(nodes + arcs)
  init(graph: RoadGraph, profile: Profile) {
    let count = graph.nodeCount
    let weights = graph.travelTimeDeciseconds(profile)
    let blocked = graph.blockedNodes(profile)
    component = [UInt32](repeating: noArc, count: count)
    var order = [UInt32](repeating: noArc, count: count)
    var low = [UInt32](repeating: 0, count: count)
    var nextArc = [UInt32](repeating: 0, count: count)
    var path: [UInt32] = []
    var open: [UInt32] = []
    var next: UInt32 = 0
    for root in 0..<UInt32(count) where order[Int(root)] == noArc && !blocked.contains(root) {
      path.append(root)
      while let node = path.last {
        let v = Int(node)
        if order[v] == noArc {
          order[v] = next
          low[v] = next
          next += 1
          nextArc[v] = graph.firstOut[v]
          open.append(node)
        }
        var descended = false
        while nextArc[v] < graph.firstOut[v + 1] {
          let arc = Int(nextArc[v])
          let w = Int(graph.head[arc])
          if weights[arc] >= infiniteWeight || blocked.contains(UInt32(w)) {
            nextArc[v] += 1
            continue
          }
          if order[w] == noArc {
            // Left in place: when the child is done, this arc is looked at again and takes over its low.
            path.append(UInt32(w))
            descended = true
            break
          }
          if component[w] == noArc { low[v] = min(low[v], low[w]) }
          nextArc[v] += 1
        }
        if descended { continue }
        path.removeLast()
        if low[v] == order[v] { close(node, &open) }
      }
    }
  }

  private mutating func close(_ root: UInt32, _ open: inout [UInt32]) {
    var size = 0
    while let node = open.popLast() {
      component[Int(node)] = UInt32(sizes.count)
      size += 1
      if node == root { break }
    }
    sizes.append(size)
  }
}

extension RoadGraph {
  /// The nodes of the largest part of the network in which the profile gets from everywhere to everywhere and back.
  ///
  /// Of several equally large parts it is the one with the smallest node. Empty in a graph without nodes.
  /// - Complexity: O(`nodeCount` + `arcCount`)
  public func largestComponent(_ profile: Profile) -> NodeSet {
    let components = StronglyConnectedComponents(graph: self, profile: profile)
    var result = NodeSet(nodeCount: nodeCount)
    guard let largest = components.sizes.max() else { return result }
    let chosen = components.component.first { $0 != noArc && components.sizes[Int($0)] == largest }
    for (node, component) in components.component.enumerated() where component == chosen {
      result.insert(UInt32(node))
    }
    return result
  }
}
