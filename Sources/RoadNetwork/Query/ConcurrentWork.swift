internal import Dispatch

/// Does `count` pieces of work on at most `workers` threads, each piece once; returns when all are done.
///
/// Each worker takes every `workers`th piece and makes memory of its own by `prepare`.
func concurrently<Memory>(
  _ count: Int, workers: Int, prepare: () -> Memory, _ body: (Int, Memory) -> Void
) {
  func work(_ worker: Int, _ step: Int) {
    let memory = prepare()
    for piece in stride(from: worker, to: count, by: step) { body(piece, memory) }
  }
  guard count > 0 else { return }
  let step = max(1, min(workers, count))
  if step == 1 { return work(0, 1) }
  // The pieces write to different places; whoever calls sees to that.
  withoutActuallyEscaping(work) { work in
    nonisolated(unsafe) let shared = work
    DispatchQueue.concurrentPerform(iterations: step) { shared($0, step) }
  }
}

/// Makes `count` values on at most `workers` threads.
func concurrentMap<Value>(_ count: Int, workers: Int, _ make: (Int) -> Value) -> [Value] {
  [Value](unsafeUninitializedCapacity: count) { buffer, written in
    concurrently(count, workers: workers, prepare: {}) { index, _ in
      buffer.initializeElement(at: index, to: make(index))
    }
    written = count
  }
}
