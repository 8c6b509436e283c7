/// Memory for lanes of weights, aligned as the kernels need it.
///
/// It may be handed between threads; whoever does so sees to it that no two of them write the same lanes.
final class AlignedLanes: @unchecked Sendable {
  let start: UnsafeMutablePointer<UInt32>
  let count: Int

  /// Memory for `count` weights, which are not set.
  init(count: Int) {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: max(64, count * 4), alignment: 64)
    start = raw.bindMemory(to: UInt32.self, capacity: count)
    self.count = count
  }

  deinit { start.deallocate() }
}
