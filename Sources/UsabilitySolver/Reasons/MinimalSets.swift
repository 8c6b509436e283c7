/// Finds the smallest sets of things that together bring something about.
///
/// What a set brings about, every larger one does, too; so a set is minimal if none of its parts is enough. Sets are
/// tried by size, each once, and those that contain one already found are left out: a breadth-first walk of the lattice
/// of subsets, which is complete up to its limits. The walk stops before each size, so that many of them can have what
/// they ask answered together.
struct MinimalSets {
  private let count: Int
  private let largest: Int
  private let limit: Int
  private let trialLimit: Int
  private var trials = 0
  private var size = 0
  /// The minimal sets so far, the smallest first, those of one size in order.
  private(set) var found: [[Int]] = []
  /// The sets to be tried now, all of one size; none when the walk is over.
  private(set) var candidates: [[Int]] = [[]]

  /// Starts a walk.
  ///
  /// - Parameters:
  ///   - count: how many things there are to choose from.
  ///   - largest: the largest set that is tried.
  ///   - limit: how many sets are looked for; the rest is not told.
  ///   - trialLimit: how many sets are tried in all; a size that would exceed it ends the walk.
  init(count: Int, largest: Int, limit: Int, trialLimit: Int = 4096) {
    self.count = count
    self.largest = largest
    self.limit = limit
    self.trialLimit = trialLimit
    grow([[]])
  }

  /// Goes on to the next size.
  ///
  /// - Parameter areEnough: for each of the ``candidates``, whether it is enough.
  mutating func take(_ areEnough: [Bool]) {
    precondition(areEnough.count == candidates.count, "Every candidate has an answer")
    found += zip(candidates, areEnough).filter(\.1).map(\.0)
    if found.count >= limit {
      found = Array(found.prefix(limit))
      candidates = []
    } else {
      grow(zip(candidates, areEnough).filter { !$1 }.map(\.0))
    }
  }

  /// Makes the sets of the next size of those that are not enough.
  private mutating func grow(_ sets: [[Int]]) {
    size += 1
    candidates = []
    guard size <= min(largest, count) else { return }
    let grown = sets.flatMap { set in ((set.last ?? -1) + 1..<count).map { set + [$0] } }
      .filter { set in !found.contains { Set($0).isSubset(of: set) } }
    guard trials + grown.count <= trialLimit else { return }
    trials += grown.count
    candidates = grown
  }
}
