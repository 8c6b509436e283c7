import ClosurePlanning
import OpeningHours

/// Says what becomes of one venue in one world.
struct CellJudge {
  let venue: Int
  let cells: [VenueCells.Cell]
  let evaluation: DayEvaluation
  /// For each claim that may mean the venue, its atoms.
  let atomsOfMembership: [[Int]]

  /// The outcome of a world.
  ///
  /// - Parameters:
  ///   - meant: for each claim that may mean the venue, whether it does.
  ///   - isOpenWhereDoubtful: whether the venue's own hours turn out well.
  ///   - world: for a slice, which set of atoms is in force, the set, and whether there is a way.
  func outcome(
    meant: [Bool], isOpenWhereDoubtful: Bool, memory: inout CellMemory,
    world: (Int) -> (number: Int, atoms: AtomSet, hasWay: Bool)
  ) -> VenueWorlds.Outcome {
    var usable = [UInt64](repeating: 0, count: (cells.count + 63) / 64)
    var usableCount = 0
    var isEverOpen = false
    for (index, cell) in cells.enumerated() {
      if cell.isDoubtful, !isOpenWhereDoubtful { continue }
      let (number, atoms, hasWay) = world(cell.slice)
      let isOpen = memory.isOpen(
        CellMemory.Key(cell: index, set: number, meant: meant, isOpenWhereDoubtful: isOpenWhereDoubtful)
      ) {
        var atoms = atoms
        for (own, isMeant) in zip(atomsOfMembership, meant) where !isMeant {
          for atom in own { atoms.remove(atom) }
        }
        return evaluation.state.isOpen(
          venue, in: atoms, at: evaluation.slices[cell.slice].range.lowerBound,
          doing: isOpenWhereDoubtful ? cell.throughout : cell.doing)
      }
      guard isOpen else { continue }
      isEverOpen = true
      guard hasWay else { continue }
      usable[index >> 6] |= 1 << UInt64(index & 63)
      usableCount += 1
    }
    let verdict: Verdict =
      cells.isEmpty
      ? .closed
      : usableCount == cells.count ? .usable : usableCount > 0 ? .limited : isEverOpen ? .unreachable : .closed
    return VenueWorlds.Outcome(verdict: verdict, usable: usable)
  }
}

/// What was found of a venue's opening: few sets of atoms come up in many worlds.
struct CellMemory {
  struct Key: Hashable {
    var cell: Int
    var set: Int
    var meant: [Bool]
    var isOpenWhereDoubtful: Bool
  }

  private var known: [Key: Bool] = [:]

  mutating func isOpen(_ key: Key, _ find: () -> Bool) -> Bool {
    if let known = known[key] { return known }
    let found = find()
    known[key] = found
    return found
  }
}

/// Which of the claims that may mean a venue do: all combinations in every world, or one drawn for each.
struct MembershipCombinations {
  private let all: [(meant: [Bool], weight: Double)]
  private var drawn: [[Bool]] = []
  var areAll: Bool { drawn.isEmpty }

  init(chances: [Double], worldCount: Int, limit: Int, seed: UInt64) {
    guard chances.count < 16, worldCount << chances.count <= 16 * limit else {
      all = []
      var random = SplitMix64(state: seed)
      drawn = (0..<worldCount).map { _ in chances.map { random.nextFraction() < $0 } }
      return
    }
    all = (0..<1 << chances.count).compactMap { number in
      let meant = chances.indices.map { number >> $0 & 1 == 0 }
      let weight = zip(chances, meant).reduce(1) { $0 * ($1.1 ? $1.0 : 1 - $1.0) }
      return weight > 0 ? (meant, weight) : nil
    }
  }

  func of(world: Int) -> [(meant: [Bool], weight: Double)] { drawn.isEmpty ? all : [(drawn[world], 1)] }
}
