internal import Dispatch

/// Two pieces of work on two cores.
package enum Concurrently {
  /// Does both and answers with the results of both; each must do without what the other one changes.
  package static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    nonisolated(unsafe) var one: First?
    nonisolated(unsafe) var two: Second?
    // Each task writes a variable of its own, and both are read only when both are done.
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 { one = first() } else { two = second() }
    }
    guard let one, let two else { preconditionFailure("Both pieces of work have been done") }
    return (one, two)
  }

  /// What a function makes of each element, in their order; each half on a core of its own.
  ///
  /// Work within such work stays on its core: on two of them libdispatch gives nested calls no further thread.
  package static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Value
  ) -> [Value] {
    // One piece alone may divide its own work.
    guard elements.count > 1 else { return elements.map(transform) }
    let middle = elements.count / 2
    let (first, second) = both(
      { elements[..<middle].map(transform) }, { elements[middle...].map(transform) })
    return first + second
  }
}
