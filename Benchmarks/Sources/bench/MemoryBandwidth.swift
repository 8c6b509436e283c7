import Dispatch
import Foundation

/// The bandwidth of the machine's memory, by the triad of STREAM.
///
/// McCalpin, *Memory Bandwidth and Machine Balance in Current High Performance Computers*, 1995: `a = b + s × c` over
/// arrays several times as large as the last cache; 24 bytes are counted an element.
enum MemoryBandwidth {
  /// The best of ten runs, in gigabytes (10⁹) a second.
  static func triad(threads: Int, elements: Int = 16 << 20) -> Double {
    let arrays = UnsafeMutablePointer<Double>.allocate(capacity: 3 * elements)
    arrays.initialize(repeating: 1, count: 3 * elements)
    defer { arrays.deallocate() }
    let best =
      (0..<10).map { _ in
        timed {
          // Every thread has a part of its own.
          nonisolated(unsafe) let a = arrays
          DispatchQueue.concurrentPerform(iterations: threads) { thread in
            let (b, c) = (a + elements, a + 2 * elements)
            var index = elements * thread / threads
            let end = elements * (thread + 1) / threads
            while index < end {
              a[index] = b[index] + 3 * c[index]
              index &+= 1
            }
          }
        }.seconds
      }.min() ?? .nan
    return Double(24 * elements) / best / 1e9
  }
}
