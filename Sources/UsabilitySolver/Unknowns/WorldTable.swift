import ClosurePlanning
import OpeningHours

/// Possible worlds of a day, as far as some of its unknowns go: all of them, or as many drawn by chance.
struct WorldTable {
  /// The unknowns, by their place in the day's list, in order.
  let unknowns: [Int]
  /// For each world, the option of each unknown.
  private(set) var options: [[Int]] = []
  /// How likely each world is; they add up to one.
  private(set) var weights: [Double] = []
  let isExact: Bool
  /// For each slice, the distinct sets of atoms in force.
  private(set) var sets: [[AtomSet]] = []
  /// For each world and slice, which of them.
  private(set) var setOfWorld: [[Int]] = []

  /// Makes the worlds.
  ///
  /// - Parameters:
  ///   - limit: the most worlds that are gone through.
  ///   - drawCount: how many are drawn if there are more.
  ///   - seed: of the draw; the same seed draws the same worlds.
  /// - Complexity: O(worlds × slices × unknowns)
  init(_ day: DayUnknowns, unknowns: [Int], limit: Int, drawCount: Int, seed: UInt64) {
    self.unknowns = unknowns
    let chances = unknowns.map { day.unknowns[$0].chances }
    let count = chances.reduce(1) { $0 > limit ? $0 : $0 * $1.count }
    isExact = count <= limit
    if isExact {
      enumerate(chances, count)
    } else {
      draw(chances, drawCount, seed)
    }
    sets = Array(repeating: [], count: day.slices.count)
    setOfWorld = Array(repeating: Array(repeating: 0, count: day.slices.count), count: options.count)
    for slice in day.slices.indices {
      var known: [AtomSet: Int] = [:]
      for world in options.indices {
        let set = day.atoms(inForceIn: slice, unknowns: unknowns, options: options[world])
        let index = known[set] ?? sets[slice].count
        if index == sets[slice].count {
          known[set] = index
          sets[slice].append(set)
        }
        setOfWorld[world][slice] = index
      }
    }
  }

  /// A seed for one draw of a day: draws for different things are independent of each other.
  static func seed(_ day: Int, _ purpose: Int) -> UInt64 {
    var random = SplitMix64(state: UInt64(bitPattern: Int64(day)))
    return random.next() ^ (UInt64(bitPattern: Int64(purpose)) &* 0xD1B5_4A32_D192_ED03)
  }

  private mutating func enumerate(_ chances: [[Double]], _ count: Int) {
    options.reserveCapacity(count)
    weights.reserveCapacity(count)
    for number in 0..<count {
      var rest = number
      var weight = 1.0
      options.append(
        chances.map { chance in
          let option = rest % chance.count
          rest /= chance.count
          weight *= chance[option]
          return option
        })
      weights.append(weight)
    }
  }

  private mutating func draw(_ chances: [[Double]], _ count: Int, _ seed: UInt64) {
    var random = SplitMix64(state: seed)
    weights = Array(repeating: 1 / Double(count), count: count)
    options = (0..<count).map { _ in
      chances.map { chance in
        var rest = random.nextFraction()
        for (option, share) in chance.dropLast().enumerated() {
          if rest < share { return option }
          rest -= share
        }
        return chance.count - 1
      }
    }
  }
}

/// A small generator of random numbers for draws that must come out the same everywhere.
///
/// Steele, Lea and Flood, *Fast splittable pseudorandom number generators*, OOPSLA 2014.
struct SplitMix64 {
  private var state: UInt64

  init(state: UInt64) { self.state = state }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in `[0, 1)`, of 53 bits.
  mutating func nextFraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}
