/// The names of a graph's ways, folded and sorted: all of a street index that takes long to make.
package struct StreetNames: Sendable, Equatable {
  /// A way that bears a name.
  package struct Entry: Sendable, Equatable, BitwiseCopyable {
    package let way: UInt32
    private let sortsAndRank: UInt32

    init(way: UInt32, types: StreetTypes, rank: Int) {
      self.way = way
      sortsAndRank = UInt32(types.rawValue) | UInt32(rank) << 16
    }

    /// The sorts of street that the name speaks of.
    var types: StreetTypes { StreetTypes(rawValue: UInt16(truncatingIfNeeded: sortsAndRank)) }
    /// 0 a name in use, 1 another name, 2 a former name.
    var rank: Int { Int(sortsAndRank >> 16) }
  }

  /// All names proper, in alphabetical order.
  package let bareNames: [String]
  /// The ways of bare name `n` are `entries[firstEntry[n]..<firstEntry[n + 1]]`, ascending.
  package let firstEntry: [UInt32]
  package let entries: [Entry]

  /// Takes names that were folded before.
  package init(bareNames: [String], firstEntry: [UInt32], entries: [Entry]) {
    self.bareNames = bareNames
    self.firstEntry = firstEntry
    self.entries = entries
  }

  /// Folds the names of all ways that have roads.
  /// - Complexity: O(arcs + names)
  init(_ graph: RoadGraph) {
    var hasRoads = [Bool](repeating: false, count: graph.ways.count)
    for arc in 0..<UInt32(graph.arcCount) where !graph.isTurn(arc) { hasRoads[Int(graph.wayOfArc[Int(arc)])] = true }
    let ways = graph.ways.indices.filter { hasRoads[$0] }
    let known = Self.keys(ofNamesOf: ways.map { graph.ways[$0] })
    var entries: [String: [Entry]] = [:]
    for way in ways {
      let attributes = graph.ways[way]
      var best: [String: (types: StreetTypes, rank: Int)] = [:]
      func add(_ name: String, rank: Int) {
        for key in known[name] ?? [] {
          let old = best[key.bare]
          best[key.bare] = (key.types.union(old?.types ?? []), min(rank, old?.rank ?? rank))
        }
      }
      for name in attributes.names.values { add(name, rank: 0) }
      for name in attributes.alternativeNames { add(name, rank: 1) }
      if let ref = attributes.ref { for part in ref.split(separator: ";") { add(String(part), rank: 1) } }
      for name in attributes.oldNames { add(name, rank: 2) }
      for (bare, value) in best {
        entries[bare, default: []].append(Entry(way: UInt32(way), types: value.types, rank: value.rank))
      }
    }
    bareNames = entries.keys.sorted()
    let lists = bareNames.map { entries[$0] ?? [] }
    firstEntry = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1.count)) }
    self.entries = Array(lists.joined())
  }

  /// The keys of every name that the ways have; folding them is most of the work, and is done on two cores.
  private static func keys(ofNamesOf ways: [RoadWay]) -> [String: [StreetNameKey]] {
    var distinct: Set<String> = []
    for way in ways {
      distinct.formUnion(way.names.values)
      distinct.formUnion(way.alternativeNames)
      distinct.formUnion(way.oldNames)
      if let ref = way.ref { distinct.formUnion(ref.split(separator: ";").map(String.init)) }
    }
    let names = Array(distinct)
    return Dictionary(uniqueKeysWithValues: zip(names, Concurrently.map(names) { StreetNameKey.keys(of: $0) }))
  }

  /// The ways that bear a name proper.
  /// - Complexity: O(log(names))
  func entries(of bare: String) -> ArraySlice<Entry> {
    var (low, high) = (0, bareNames.count)
    while low < high {
      let middle = (low + high) / 2
      if bareNames[middle] < bare { low = middle + 1 } else { high = middle }
    }
    guard low < bareNames.count, bareNames[low] == bare else { return [] }
    return entries(at: low)
  }

  /// The ways that bear the name at a place of the list.
  func entries(at index: Int) -> ArraySlice<Entry> {
    entries[Int(firstEntry[index])..<Int(firstEntry[index + 1])]
  }

  /// Whether every index is one of what it points to; for names that come from a file.
  func isWithinBounds(of graph: RoadGraph) -> Bool {
    firstEntry.count == bareNames.count + 1 && RoadGraph.isStaircase(firstEntry, to: entries.count, least: 1)
      && entries.allSatisfy { $0.way < graph.ways.count }
  }
}
