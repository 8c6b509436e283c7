internal import Spelling

extension StreetIndex {
  /// The arcs, ascending, of a street, or of its stretch between the crossings with two other streets.
  ///
  /// Without crossings the whole street is meant, and `direction` does not matter. With both, the stretch is the shortest
  /// along the street, on both carriageways where it has two; where the street meets a cross street several times, the
  /// pair of crossings nearest to each other counts. Of several streets of the name the one that has the crossings is meant.
  /// - Complexity: O(streets of the name × (nodes + arcs) log nodes)
  public func resolve(
    name: String, from: String? = nil, to: String? = nil, direction: StreetDirection = .both
  ) throws(StreetError) -> [UInt32] {
    let streets = find(name)
    guard let first = streets.first else { throw .unknown(name: name, suggestions: suggestions(for: name)) }
    guard let from, let to else {
      if let given = from ?? to { throw .oneCrossingOnly(street: first.name, given: given) }
      guard streets.count == 1 else { throw ambiguous(name, streets) }
      return first.arcs
    }
    let starts = find(from)
    let ends = find(to)
    var stretches: [(street: Street, arcs: [UInt32])] = []
    var failure: StreetError?
    for street in streets {
      let origin = crossings(of: street, with: starts)
      let destination = crossings(of: street, with: ends)
      if origin.isEmpty || destination.isEmpty {
        let missing = origin.isEmpty ? from : to
        failure =
          failure
          ?? .crossingNotFound(
            street: street.name, cross: missing, suggestions: crossStreets(of: street, like: missing))
      } else if let arcs = stretch(of: street, from: origin, to: destination, direction: direction) {
        stretches.append((street, arcs))
      } else {
        // Two crossings that exist tell more than one that does not.
        failure = .notConnected(street: street.name, from: from, to: to)
      }
    }
    if stretches.count > 1 { throw ambiguous(name, stretches.map(\.street)) }
    if let stretch = stretches.first { return stretch.arcs }
    throw failure ?? .unknown(name: name, suggestions: suggestions(for: name))
  }

  private func ambiguous(_ name: String, _ streets: [Street]) -> StreetError {
    let shown = streets.map { display($0, like: name) }
    // Where names do not tell them apart, the id of a way does, by which a plan may cite a road as well.
    let candidates = zip(shown, streets).map { text, street in
      guard shown.filter({ $0 == text }).count > 1, let way = street.ways.first else { return text }
      return "\(text) (way/\(way))"
    }
    return .ambiguous(name: name, candidates: Array(candidates.prefix(3)))
  }

  /// At most three streets that do cross this one, those that look most like `asked` first.
  private func crossStreets(of street: Street, like asked: String) -> [String] {
    let own = Set(street.ways)
    var ways: Set<UInt32> = []
    for node in graph.junctions(ofArcs: street.arcs) {
      for arc in graph.roads(atJunction: node) {
        let way = graph.wayOfArc[Int(arc)]
        if !own.contains(graph.ways[Int(way)].osmID), !graph.ways[Int(way)].names.isEmpty { ways.insert(way) }
      }
    }
    let wanted = StreetNameKey.keys(of: asked).map { Array($0.bare.unicodeScalars) }
    var ranked: [String: Int] = [:]
    for way in ways {
      let candidate = self.street(of: [way])
      guard candidate.name != street.name else { continue }
      let distance = candidate.names.values.flatMap { StreetNameKey.keys(of: $0) }.flatMap { key in
        wanted.compactMap { EditDistance.distance($0, Array(key.bare.unicodeScalars), limit: 1000) }
      }.min()
      ranked[display(candidate, like: asked)] = distance ?? 1000
    }
    return ranked.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map(\.key)
  }
}
