import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Order and hierarchy")
struct OrderTests {
  /// The edges up from each rank by really contracting node after node.
  private func contracted(_ graph: UndirectedGraph, _ order: NodeOrder) -> [[UInt32]] {
    var neighbours = (0..<graph.nodeCount).map { rank in
      let node = Int(order.nodes[rank])
      return Set(graph.neighbours[Int(graph.first[node])..<Int(graph.first[node + 1])].map { order.ranks[Int($0)] })
    }
    var result: [[UInt32]] = []
    for rank in neighbours.indices {
      let upper = neighbours[rank].filter { $0 > rank }
      for a in upper { neighbours[Int(a)].formUnion(upper.subtracting([a])) }
      result.append(upper.sorted())
    }
    return result
  }

  private func lists(_ graph: ChordalSupergraph) -> [[UInt32]] {
    (0..<graph.first.count - 1).map { Array(graph.heads[Int(graph.first[$0])..<Int(graph.first[$0 + 1])]) }
  }

  @Test("The chordal supergraph, its tree and its triangles are those of contraction", arguments: UInt64(1)...200)
  func supergraph(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let random = RandomTopology(nodeCount: Int.random(in: 0...40, using: &generator), using: &generator)
    let graph = UndirectedGraph(random.topology)
    let shuffled = NodeOrder((0..<UInt32(random.topology.nodeCount)).shuffled(using: &generator))
    for order in [shuffled, .nestedDissection(of: random.topology)] {
      let expected = contracted(graph, order)
      #expect(lists(ChordalSupergraph(graph, order: order)) == expected, "seed \(seed)")
      let tree = EliminationTree(graph, order: order)
      #expect(tree.parents == expected.map { $0.first ?? EliminationTree.noParent }, "seed \(seed)")
      let hierarchy = CustomizableHierarchy(random.topology, order: order)
      #expect(hierarchy.firstViolation() == nil, "seed \(seed)")
      #expect(hierarchy.height == tree.height, "seed \(seed)")
      #expect(hierarchy.triangleCount == expected.reduce(0) { $0 + $1.count * max(0, $1.count - 1) / 2 })
    }
  }

  @Test("Rearranging an order after its tree changes nothing else", arguments: UInt64(1)...50)
  func postorder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let random = RandomTopology(nodeCount: 30, using: &generator)
    let graph = UndirectedGraph(random.topology)
    let order = NodeOrder((0..<30).shuffled(using: &generator))
    let rearranged = EliminationTree(graph, order: order).postorder(of: order)
    let (before, after) = (contracted(graph, order), contracted(graph, rearranged))
    for node in 0..<30 {
      let old = Set(before[Int(order.ranks[node])].map { order.nodes[Int($0)] })
      #expect(old == Set(after[Int(rearranged.ranks[node])].map { rearranged.nodes[Int($0)] }), "seed \(seed)")
    }
    // The descendants of a node are as many as there are ranks between its lowest one and itself.
    let parents = EliminationTree(graph, order: rearranged).parents
    var lowest = Array(0..<30)
    var size = [Int](repeating: 1, count: 30)
    for rank in 0..<30 where parents[rank] != EliminationTree.noParent {
      lowest[Int(parents[rank])] = min(lowest[Int(parents[rank])], lowest[rank])
      size[Int(parents[rank])] += size[rank]
    }
    for rank in 0..<30 { #expect(rank - lowest[rank] + 1 == size[rank], "seed \(seed)") }
  }

  @Test("Dead ends and chains are taken out, and what is left has three neighbours at least")
  func lowDegree() {
    // A square with a diagonal (two nodes of degree 3) is taken out whole; the complete graph of four is not.
    let square = UndirectedGraph(Topology(nodeCount: 4, tail: [0, 1, 2, 3, 0], head: [1, 2, 3, 0, 2]))
    #expect(LowDegreeElimination(square).remaining.isEmpty)
    // K4, its edge 0–1 cut by node 4, and a dead end 5–6 at node 2.
    let tail: [UInt32] = [0, 4, 0, 0, 1, 1, 2, 2, 5]
    let head: [UInt32] = [4, 1, 2, 3, 2, 3, 3, 5, 6]
    let elimination = LowDegreeElimination(UndirectedGraph(Topology(nodeCount: 7, tail: tail, head: head)))
    #expect(elimination.remaining == [0, 1, 2, 3])
    #expect(Set(elimination.eliminated) == [4, 5, 6])
    #expect(elimination.core.neighbours == [1, 2, 3, 0, 2, 3, 0, 1, 3, 0, 1, 2])
  }

  @Test("A long chain makes a flat tree, and the same network the same order")
  func chain() {
    let count: UInt32 = 4096
    let chain = Topology(nodeCount: Int(count), tail: Array(0..<count - 1), head: Array(1..<count))
    let hierarchy = CustomizableHierarchy(chain)
    #expect(hierarchy.height <= 40, "\(hierarchy.height)")
    #expect(hierarchy.edgeCount < 2 * Int(count))
    let side: UInt32 = 40
    var (tail, head): ([UInt32], [UInt32]) = ([], [])
    for row in 0..<side {
      for column in 0..<side {
        if column + 1 < side { (tail, head) = (tail + [row * side + column], head + [row * side + column + 1]) }
        if row + 1 < side { (tail, head) = (tail + [row * side + column], head + [(row + 1) * side + column]) }
      }
    }
    let grid = Topology(nodeCount: Int(side * side), tail: tail, head: head)
    let order = NodeOrder.nestedDissection(of: grid)
    #expect(order == .nestedDissection(of: grid))
    // George: O(n log n) edges, against n√n row by row.
    let rowByRow = CustomizableHierarchy(grid, order: NodeOrder(Array(0..<side * side)))
    #expect(CustomizableHierarchy(grid, order: order).edgeCount * 2 < rowByRow.edgeCount)
    #expect(CustomizableHierarchy(grid, order: order).height < 200)
  }

  @Test("Networks without nodes or arcs, and orders that are none")
  func trivial() async {
    #expect(CustomizableHierarchy(Topology(nodeCount: 0, tail: [], head: [])).edgeCount == 0)
    #expect(CustomizableHierarchy(Topology(nodeCount: 3, tail: [1], head: [1])).edgeCount == 0)
    await #expect(processExitsWith: .failure) { _ = NodeOrder([0, 0]) }
    await #expect(processExitsWith: .failure) { _ = NodeOrder([0, 2]) }
    await #expect(processExitsWith: .failure) { _ = Topology(nodeCount: 1, tail: [0], head: [1]) }
  }
}
