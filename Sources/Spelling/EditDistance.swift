/// How many slips of the keyboard lie between two words.
package enum EditDistance {
  /// The least number of insertions, deletions, replacements and swaps of neighbours, or `nil` above `limit`.
  ///
  /// The optimal string alignment distance (Damerau, *A technique for computer detection and correction of spelling
  /// errors*, 1964).
  /// - Complexity: O(`a.count` × `b.count`)
  package static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var older: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for j in b.indices {
        var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, older[j - 1] + 1) }
        current.append(best)
      }
      if (current.min() ?? 0) > limit { return nil }
      older = previous
      previous = current
    }
    let result = previous[b.count]
    return result <= limit ? result : nil
  }
}
