/// A priority queue of nodes by distance: a four-ary heap over memory that is kept between searches.
///
/// Entries are not decreased but added again, and stale ones skipped by the caller; with the few arcs of a road node that
/// is quicker than keeping positions. One key holds the distance above and the node below, so ties fall by node and
/// searches never vary.
struct NodeQueue {
  private var keys: [UInt64] = []

  var isEmpty: Bool { keys.isEmpty }

  mutating func removeAll() { keys.removeAll(keepingCapacity: true) }

  mutating func push(distance: UInt32, node: UInt32) {
    let key = UInt64(distance) << 32 | UInt64(node)
    keys.append(key)
    keys.withUnsafeMutableBufferPointer { heap in
      var child = heap.count - 1
      while child > 0 {
        let parent = (child - 1) >> 2
        guard heap[parent] > key else { break }
        heap[child] = heap[parent]
        child = parent
      }
      heap[child] = key
    }
  }

  mutating func pop() -> (distance: UInt32, node: UInt32)? {
    guard let first = keys.first, let last = keys.popLast() else { return nil }
    if !keys.isEmpty {
      keys.withUnsafeMutableBufferPointer { heap in
        var parent = 0
        while true {
          let start = parent << 2 + 1
          guard start < heap.count else { break }
          var least = start
          for child in start + 1..<max(start + 1, min(start + 4, heap.count)) where heap[child] < heap[least] {
            least = child
          }
          guard heap[least] < last else { break }
          heap[parent] = heap[least]
          parent = least
        }
        heap[parent] = last
      }
    }
    return (UInt32(first >> 32), UInt32(truncatingIfNeeded: first))
  }
}
