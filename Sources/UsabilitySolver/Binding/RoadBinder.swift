import ClosurePlanning
import Geodesy
import OSMImport
import RoadNetwork

/// Finds a claim's roads on the map.
struct RoadBinder {
  let plan: ClosurePlan
  let map: OSMMap
  let streets: StreetIndex
  let claimIndex: Int
  /// What the claim does to the roads.
  let effect: RoadEffect
  private(set) var ground = BoundClaim.Ground()
  private(set) var problems: [PlanProblem] = []

  init(plan: ClosurePlan, map: OSMMap, streets: StreetIndex, claimIndex: Int, effect: RoadEffect) {
    self.plan = plan
    self.map = map
    self.streets = streets
    self.claimIndex = claimIndex
    self.effect = effect
  }

  mutating func bind(_ subjects: [Subject]) {
    for (position, subject) in subjects.enumerated() {
      let place = PlanPlace.Item.subject(claim: claimIndex, index: position)
      switch subject {
      case .road(let road):
        do throws(StreetError) {
          let stretch = try streets.resolve(
            name: road.name, from: road.from, to: road.to, direction: road.direction == .fromTo ? .forward : .both)
          add(stretch)
          if let street = streets.find(road.name).first { ground.streets.append(LocalizedText(street.names)) }
        } catch {
          problems.append(Self.problem(error, road: road, at: place))
        }
      case .ways(let ids):
        let arcs = map.graph.arcs(ofWays: ids)
        let found = Set(arcs.map { map.graph.way(ofArc: $0).osmID })
        for id in ids where !found.contains(id) {
          problems.append(
            .error(PlanPlace(place, "ids"), "the map has no road with the way id \(id)", help: "was the extract cut?"))
        }
        add(arcs)
      case .line(let line):
        let arcs = map.graph.arcs(along: line, toleranceMetres: 30)
        if arcs.isEmpty {
          problems.append(
            .error(PlanPlace(place), "no road runs along this line", help: "lat,lon pairs: in this order?"))
        }
        add(arcs)
      case .cordon(let cordon): bind(cordon, at: place)
      case .venue, .category, .described: break
      }
    }
  }

  private mutating func bind(
    _ cordon: CordonReference, at place: PlanPlace.Item
  ) {
    guard let area = plan.area(cordon.area) else { return }
    ground.outlines.append(area.outer)
    let outer = Set(arcs(of: cordon, in: area.outer, isFringe: area.inner != nil))
    // A perimeter that gates open altogether is no mistake: it has roads, and they are spoken of.
    if outer.isEmpty, !hasRoads(cordon, area.outer) {
      problems.append(
        .error(PlanPlace(place, "area"), "no road of the map lies in the area \"\(cordon.area)\"", help: nil))
    }
    guard let inner = area.inner else {
      add(outer.sorted(), of: cordon, in: area.outer)
      return
    }
    ground.outlines.append(inner)
    guard cordon.scope == .inside else {
      add(outer.sorted(), of: cordon, in: area.outer, isFringe: true)
      bindInnerPerimeter(cordon, inner)
      return
    }
    let certain = Set(arcs(of: cordon, in: inner, isFringe: false))
    let inside = add(certain.sorted(), of: cordon, in: inner)
    // What the inner outline shuts in part, the outer one may shut further.
    let outside = map.graph.parts(ofArcs: inside.keys.sorted(), inside: area.outer)
    let further = certain.filter { inside[$0] != nil && inside[$0] != outside[$0] }
    add(outer.subtracting(certain).union(further).sorted(), of: cordon, in: area.outer, isFringe: true)
  }

  /// The inner ring of a cordon whose line lies somewhere between two outlines.
  ///
  /// Wherever the line is, whoever wants to get within the inner outline must cross it, so the inner ring is shut for
  /// certain. A gate's permit opens it; a gate that is open to everybody leaves nothing certain.
  private mutating func bindInnerPerimeter(
    _ cordon: CordonReference, _ inner: Polygon
  ) {
    let gates = cordon.gates.compactMap(plan.gate)
    guard gates.allSatisfy({ !$0.permits.isEmpty }) else { return }
    let ring = map.graph.arcsCrossingPerimeter(inner, sparingGradeSeparated: !cordon.shutsGradeSeparated)
    add(ring, of: cordon, in: inner, permits: Set(gates.flatMap(\.permits)).sorted())
  }

  private func hasRoads(_ cordon: CordonReference, _ outline: Polygon) -> Bool {
    let spares = !cordon.shutsGradeSeparated
    return switch cordon.scope {
    case .inside: !map.graph.arcsInside(outline, sparingGradeSeparated: spares).isEmpty
    case .perimeter: !map.graph.arcsCrossingPerimeter(outline, sparingGradeSeparated: spares).isEmpty
    }
  }

  /// The cordon's arcs without those at its gates; a gate that asks for permits becomes a part of its own.
  private mutating func arcs(
    of cordon: CordonReference, in outline: Polygon, isFringe: Bool
  ) -> [UInt32] {
    let graph = map.graph
    let spares = !cordon.shutsGradeSeparated
    let permits = Set(cordon.gates.compactMap(plan.gate).flatMap(\.permits)).sorted()
    if cordon.scope == .inside, !permits.isEmpty {
      // Who may pass a gate may drive on within; over the outline only the gates are open to them.
      let all = graph.arcsInside(outline, sparingGradeSeparated: spares)
      var perimeter = Set(graph.arcsCrossingPerimeter(outline, sparingGradeSeparated: spares))
      for gate in cordon.gates.compactMap(plan.gate) {
        perimeter.subtract(
          graph.nearestPerimeterArcs(to: gate.coordinate, of: outline, sparingGradeSeparated: spares))
      }
      add(all, of: cordon, in: outline, isFringe: isFringe, permits: permits)
      add(
        perimeter.sorted(), parts: graph.parts(ofArcs: perimeter.sorted(), crossing: outline), isFringe: isFringe)
      return []
    }
    guard cordon.scope == .perimeter else { return graph.arcsInside(outline, sparingGradeSeparated: spares) }
    var arcs = Set(graph.arcsCrossingPerimeter(outline, sparingGradeSeparated: spares))
    for gate in cordon.gates.compactMap(plan.gate) {
      let open = graph.nearestPerimeterArcs(to: gate.coordinate, of: outline, sparingGradeSeparated: spares)
      arcs.subtract(open)
      if !gate.permits.isEmpty {
        add(open, of: cordon, in: outline, isFringe: isFringe, permits: gate.permits)
      }
    }
    return arcs.sorted()
  }

  /// Adds arcs of a cordon: within its area they are shut up to the line, on its perimeter where they cross it, and either
  /// way between the first and the last of several crossings.
  ///
  /// - Returns: the parts of those that are not shut whole.
  @discardableResult
  private mutating func add(
    _ arcs: [UInt32], of cordon: CordonReference, in outline: Polygon, isFringe: Bool = false, permits: [String] = []
  ) -> [UInt32: ClosedRange<Double>] {
    let parts =
      cordon.scope == .inside
      ? map.graph.parts(ofArcs: arcs, inside: outline) : map.graph.parts(ofArcs: arcs, crossing: outline)
    add(arcs, parts: parts, isFringe: isFringe, permits: permits)
    return parts
  }

  private mutating func add(
    _ arcs: [UInt32], parts: [UInt32: ClosedRange<Double>] = [:], isFringe: Bool = false, permits: [String] = []
  ) {
    guard !arcs.isEmpty else { return }
    let graph = map.graph
    let nodes = effect.crossing == .forbidden ? graph.nodes(ofArcs: arcs, parts: parts) : []
    ground.roads.append(
      BoundClaim.RoadPart(arcs: arcs, parts: parts, nodes: nodes, isFringe: isFringe, permits: permits))
    ground.lines += StretchDrawing(graph: graph, arcs: arcs.filter { parts[$0] == nil }).lines()
    ground.lines += cutLines(arcs, parts)
  }

  /// What is drawn of streets that are shut in part, each piece of road once: where a line only crosses one, so much that it
  /// can be seen.
  private func cutLines(_ arcs: [UInt32], _ parts: [UInt32: ClosedRange<Double>]) -> [LineString] {
    var drawn = Set<UInt32>()
    return arcs.compactMap { arc in
      guard let part = parts[arc], drawn.insert(map.graph.edgeOfArc[Int(arc)]).inserted else { return nil }
      let margin = Self.leastDrawnMetres / 2 / max(1, Double(map.graph.lengthDecimetres[Int(arc)]) / 10)
      let middle = (part.lowerBound + part.upperBound) / 2
      return map.graph.geometry(
        ofArc: arc,
        part: max(0, min(part.lowerBound, middle - margin))...min(1, max(part.upperBound, middle + margin)))
    }
  }

  private static let leastDrawnMetres = 30.0

  private static func problem(_ error: StreetError, road: RoadReference, at place: PlanPlace.Item) -> PlanProblem {
    func list(_ names: [String]) -> String { names.map { "\"\($0)\"" }.joined(separator: ", ") }
    switch error {
    case .unknown(let name, let suggestions):
      let attribute = name == road.name ? "name" : name == road.from ? "from" : "to"
      return .error(
        PlanPlace(place, attribute), "no street \"\(name)\" in the map",
        help: suggestions.first.map { "did you mean \($0)?" } ?? "look it up with `planner map find`")
    case .ambiguous(let name, let candidates):
      let attribute = name == road.name ? "name" : name == road.from ? "from" : "to"
      return .error(
        PlanPlace(place, attribute), "the map has several streets \"\(name)\"",
        help: "say which, or give the ways by id: \(candidates.joined(separator: "; "))")
    case .crossingNotFound(let street, let cross, let suggestions):
      return .error(
        PlanPlace(place, cross == road.from ? "from" : "to"), "\"\(cross)\" does not cross \"\(street)\"",
        help: suggestions.isEmpty ? "no named street crosses it" : "it is crossed by \(list(suggestions))")
    case .notConnected(let street, let from, let to):
      return .error(
        PlanPlace(place, "name"), "\"\(street)\" does not run from \"\(from)\" to \"\(to)\" without a gap",
        help: "give the ways by id, or split the stretch")
    case .oneCrossingOnly(let street, let given):
      return .error(
        PlanPlace(place, given == road.from ? "from" : "to"), "a stretch of \"\(street)\" needs both its ends",
        help: "give both from and to, or neither for the whole street")
    }
  }
}
