/// Which closures are in force in which states (days, epochs or possible worlds): a table of bits.
public struct ClosureStates: Sendable, Equatable {
  /// The number of states.
  public let stateCount: Int
  /// The number of closures.
  public let closureCount: Int
  /// The number of words in a row.
  let wordCount: Int
  /// Bit `s % 64` of word `s / 64` of row `c`: closure `c` is in force in state `s`; bits past the last state are 0.
  let words: [UInt64]

  /// Creates a table from rows of bits, one for each closure, `(stateCount + 63) / 64` words long.
  public init(stateCount: Int, closureCount: Int, words: [UInt64]) {
    let wordCount = (stateCount + 63) / 64
    precondition(words.count == wordCount * closureCount, "\(closureCount) rows of \(wordCount) words are needed")
    precondition(stateCount <= Int(Int32.max), "\(stateCount) states are more than fit")
    self.stateCount = stateCount
    self.closureCount = closureCount
    self.wordCount = wordCount
    guard stateCount % 64 != 0 else {
      self.words = words
      return
    }
    var cleaned = words
    for row in 0..<closureCount { cleaned[(row + 1) * wordCount - 1] &= (1 << UInt64(stateCount % 64)) - 1 }
    self.words = cleaned
  }

  /// Creates a table from the closures in force in each state; traps where a state names one that is not there.
  public init(_ states: [[Int]], closureCount: Int) {
    let wordCount = (states.count + 63) / 64
    var words = [UInt64](repeating: 0, count: wordCount * closureCount)
    for (state, closures) in states.enumerated() {
      for closure in closures {
        precondition((0..<closureCount).contains(closure), "State \(state) names closure \(closure) of \(closureCount)")
        words[closure * wordCount + state / 64] |= 1 << UInt64(state % 64)
      }
    }
    self.init(stateCount: states.count, closureCount: closureCount, words: words)
  }

  /// The states in which a closure is in force, as a row of bits.
  func row(of closure: Int) -> ArraySlice<UInt64> { words[closure * wordCount..<(closure + 1) * wordCount] }

  /// Whether a closure is in force in a state.
  func isInForce(_ closure: Int, in state: Int) -> Bool {
    words[closure * wordCount + state >> 6] >> UInt64(state & 63) & 1 != 0
  }

  /// A row with the bit of every state.
  var everyState: [UInt64] {
    var row = [UInt64](repeating: .max, count: wordCount)
    if stateCount % 64 != 0 { row[wordCount - 1] = (1 << UInt64(stateCount % 64)) - 1 }
    return row
  }
}
