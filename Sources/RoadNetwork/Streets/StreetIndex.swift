internal import Geodesy

/// Finds streets by name in any of the map's languages, forgiving of script, spelling and the word for "street".
///
/// A name that is merely similar is never taken for a match: it is suggested in the error.
public struct StreetIndex: Sendable {
  typealias Entry = StreetNames.Entry

  let graph: RoadGraph
  let names: StreetNames
  /// The arcs of way `w` are `arcs[firstArc[w]..<firstArc[w + 1]]`, ascending.
  private let firstArc: [UInt32]
  private let arcs: [UInt32]

  /// Reads the names of all ways of the graph, where they are not known.
  /// - Complexity: O(arcs + names); O(arcs) for a graph with ``Groundwork``
  public init(graph: RoadGraph) {
    self.graph = graph
    names = graph.groundwork?.names ?? StreetNames(graph)
    (firstArc, arcs) = GraphLayout.bucket(graph.wayOfArc, count: graph.ways.count)
  }

  /// The arcs of a way, ascending.
  func arcs(ofWay way: UInt32) -> ArraySlice<UInt32> { arcs[Int(firstArc[Int(way)])..<Int(firstArc[Int(way) + 1])] }

  /// The streets of that name, likeliest first; empty where there is none.
  ///
  /// Pieces of one name that lie within 500 m are one street. Where the name says what sort of street it is and one of that
  /// sort exists, others are left out; so are former names where a street bears the name today.
  /// - Complexity: O(ways of that name × their points)
  public func find(_ name: String) -> [Street] {
    let keys = StreetNameKey.keys(of: name)
    var matches: [UInt32: Entry] = [:]
    for key in keys {
      for entry in names.entries(of: key.bare) {
        if let old = matches[entry.way], old.rank <= entry.rank { continue }
        matches[entry.way] = entry
      }
    }
    var found = matches.values.sorted { $0.way < $1.way }
    if let best = found.map(\.rank).min() { found = found.filter { $0.rank == best } }
    let types = keys.reduce(into: StreetTypes()) { $0.formUnion($1.types) }
    let ofType = found.filter { !$0.types.isDisjoint(with: types) }
    return streets(of: ofType.isEmpty ? found : ofType)
  }

  /// Every street with a name, in the order of their names; for lists to choose from.
  /// - Complexity: O(names × ways of a name)
  public func allStreets() -> [Street] {
    var seen: Set<[Int64]> = []
    var result: [Street] = []
    for index in names.bareNames.indices {
      let current = names.entries(at: index).filter { $0.rank == 0 }
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
      arcs: ways.flatMap { arcs(ofWay: $0) }.sorted())
  }
}
