internal import Geodesy

/// Finds streets by name in any of the map's languages, forgiving of script, spelling and the word for "street".
///
/// A name that is merely similar is never taken for a match: it is suggested in the error.
public struct StreetIndex: Sendable {
  struct Entry: Sendable {
    let way: UInt32
    let types: Set<StreetTypeWord>
    /// 0 a name in use, 1 another name, 2 a former name.
    let rank: Int
  }

  let graph: RoadGraph
  let entries: [String: [Entry]]
  let arcsOfWay: [UInt32: [UInt32]]
  /// All names proper, in alphabetical order, for suggestions.
  let bareNames: [String]

  /// Reads the names of all ways of the graph.
  /// - Complexity: O(arcs + names)
  public init(graph: RoadGraph) {
    self.graph = graph
    var arcsOfWay: [UInt32: [UInt32]] = [:]
    for arc in 0..<UInt32(graph.arcCount) where !graph.isTurn(arc) {
      arcsOfWay[graph.wayOfArc[Int(arc)], default: []].append(arc)
    }
    var entries: [String: [Entry]] = [:]
    let ways = arcsOfWay.keys.sorted()
    let known = Self.keys(ofNamesOf: ways.map { graph.ways[Int($0)] })
    for way in ways {
      let attributes = graph.ways[Int(way)]
      var best: [String: (types: Set<StreetTypeWord>, rank: Int)] = [:]
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
        entries[bare, default: []].append(Entry(way: way, types: value.types, rank: value.rank))
      }
    }
    self.arcsOfWay = arcsOfWay
    self.entries = entries
    bareNames = entries.keys.sorted()
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
    let middle = names.count / 2
    let (first, second) = Concurrently.both(
      { names[..<middle].map { StreetNameKey.keys(of: $0) } }, { names[middle...].map { StreetNameKey.keys(of: $0) } })
    return Dictionary(uniqueKeysWithValues: zip(names, first + second))
  }

  /// The streets of that name, likeliest first; empty where there is none.
  ///
  /// Pieces of one name that lie within 500 m are one street. Where the name says what sort of street it is and one of that
  /// sort exists, others are left out; so are former names where a street bears the name today.
  /// - Complexity: O(ways of that name × their points)
  public func find(_ name: String) -> [Street] {
    let keys = StreetNameKey.keys(of: name)
    var matches: [UInt32: Entry] = [:]
    for key in keys {
      for entry in entries[key.bare] ?? [] {
        if let old = matches[entry.way], old.rank <= entry.rank { continue }
        matches[entry.way] = entry
      }
    }
    var found = matches.values.sorted { $0.way < $1.way }
    if let best = found.map(\.rank).min() { found = found.filter { $0.rank == best } }
    let types = keys.reduce(into: Set<StreetTypeWord>()) { $0.formUnion($1.types) }
    let ofType = found.filter { !$0.types.isDisjoint(with: types) }
    return streets(of: ofType.isEmpty ? found : ofType)
  }

  /// Every street with a name, in the order of their names; for lists to choose from.
  /// - Complexity: O(names × ways of a name)
  public func allStreets() -> [Street] {
    var seen: Set<[Int64]> = []
    var result: [Street] = []
    for bare in bareNames {
      let current = (entries[bare] ?? []).filter { $0.rank == 0 }
      for street in streets(of: current) where seen.insert(street.ways).inserted { result.append(street) }
    }
    return result.sorted { ($0.name, $0.ways.first ?? 0) < ($1.name, $1.ways.first ?? 0) }
  }

  func street(of ways: [UInt32]) -> Street {
    var votes: [String: [String: Int]] = [:]
    for way in ways {
      for (language, name) in graph.ways[Int(way)].names { votes[language, default: [:]][name, default: 0] += 1 }
    }
    let names = votes.compactMapValues { candidates in
      candidates.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
    let reference = ways.compactMap { graph.ways[Int($0)].ref }.min()
    let fallback = names.keys.sorted().first.flatMap { names[$0] } ?? reference ?? ""
    return Street(
      name: names[""] ?? fallback, names: names, ways: ways.map { graph.ways[Int($0)].osmID }.sorted(),
      arcs: ways.flatMap { arcsOfWay[$0] ?? [] }.sorted())
  }
}
