/// The strongly connected components of those arcs of a topology that a predicate lets through.
///
/// Pearce, *A Space-Efficient Algorithm for Finding Strongly Connected Components*, Inf. Process. Lett. 2016 (algorithm
/// PEA_FIND_SCC2), with the recursion turned into a stack. One array holds both the visiting numbers, which grow from 1,
/// and the components, which are numbered from the top down meanwhile; the two never meet.
struct StrongComponents {
  /// The component of each node, `0..<count`; an arc between two leads from the smaller number to the greater.
  let component: [UInt32]
  /// The number of components.
  let count: Int

  /// - Complexity: O(nodes + arcs)
  init(_ topology: Topology, where isPassable: (Int) -> Bool) {
    let nodeCount = topology.nodeCount
    // Heads by tail.
    var first = [UInt32](repeating: 0, count: nodeCount + 2)
    var passable: [UInt32] = []
    passable.reserveCapacity(topology.arcCount)
    for arc in 0..<topology.arcCount where isPassable(arc) {
      passable.append(UInt32(arc))
      first[Int(topology.tail[arc]) + 2] += 1
    }
    for node in 0..<nodeCount { first[node + 2] += first[node + 1] }
    var heads = [UInt32](repeating: 0, count: passable.count)
    for arc in passable {
      let tail = Int(topology.tail[Int(arc)])
      heads[Int(first[tail + 1])] = topology.head[Int(arc)]
      first[tail + 1] += 1
    }
    var numbers = [UInt32](repeating: 0, count: nodeCount)
    let lowest = numbers.withUnsafeMutableBufferPointer { numbers in
      first.withUnsafeBufferPointer { first in
        heads.withUnsafeBufferPointer { heads in Self.search(first: first, heads: heads, numbers) }
      }
    }
    component = numbers.map { $0 - lowest }
    count = nodeCount - Int(lowest) + 1
  }

  /// A node on the way down, the arc to be looked at next, and its visiting number.
  private struct Frame {
    let node: UInt32
    var arc: UInt32
    let number: UInt32
  }

  /// Numbers the nodes by component, from their number downward, and answers the lowest number used.
  private static func search(
    first: UnsafeBufferPointer<UInt32>, heads: UnsafeBufferPointer<UInt32>,
    _ numbers: UnsafeMutableBufferPointer<UInt32>
  ) -> UInt32 {
    let nodeCount = UInt32(numbers.count)
    var next: UInt32 = 1
    // Above all visiting numbers of nodes not yet in a component.
    var component = nodeCount
    var pending: [UInt32] = []
    var path: [Frame] = []
    for root in 0..<nodeCount where numbers[Int(root)] == 0 {
      path.append(Frame(node: root, arc: first[Int(root)], number: next))
      numbers[Int(root)] = next
      next += 1
      while var frame = path.last {
        let node = Int(frame.node)
        let end = first[node + 1]
        var number = numbers[node]
        var child = nodeCount
        while frame.arc < end {
          let head = heads[Int(frame.arc)]
          if numbers[Int(head)] == 0 {
            // Looked at again when the child is done.
            child = head
            break
          }
          number = min(number, numbers[Int(head)])
          frame.arc += 1
        }
        numbers[node] = number
        if child != nodeCount {
          path[path.count - 1] = frame
          path.append(Frame(node: child, arc: first[Int(child)], number: next))
          numbers[Int(child)] = next
          next += 1
          continue
        }
        path.removeLast()
        guard number == frame.number else {
          pending.append(frame.node)
          continue
        }
        // A root: all nodes put aside since it was visited are its component.
        next -= 1
        while let other = pending.last, numbers[Int(other)] >= number {
          pending.removeLast()
          numbers[Int(other)] = component
          next -= 1
        }
        numbers[node] = component
        component -= 1
      }
    }
    return component + 1
  }
}
