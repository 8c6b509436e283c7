/// Finds the name that somebody may have meant.
package enum NearestName {
  /// The nearest of the candidates, or nil when none is near enough to be a slip of the pen.
  ///
  /// Near is: equal but for case, or at most one edit (two from 5 scalars on, three from 10 on). Of two that are equally
  /// near, the first in the order of the alphabet wins, so that the answer does not depend on the candidates' order.
  /// - Complexity: O(candidates × length²); names beyond 64 scalars are not compared
  package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    let allowed = wanted.count >= 10 ? 3 : wanted.count >= 5 ? 2 : 1
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard scalars.count <= 64, let distance = EditDistance.distance(wanted, scalars, limit: allowed),
        distance < max(wanted.count, scalars.count)
      else { continue }
      if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true { best = (distance, candidate) }
    }
    return best?.name
  }
}
