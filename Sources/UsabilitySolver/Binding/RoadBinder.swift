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
  var ground = BoundClaim.Ground()
  var problems: [PlanProblem] = []

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

  /// Adds arcs that are shut whole, or in part.
  mutating func add(_ arcs: [UInt32], parts: ArcParts = [:], isFringe: Bool = false, permits: [String] = []) {
    guard !arcs.isEmpty else { return }
    let graph = map.graph
    let nodes = effect.crossing == .forbidden ? graph.nodes(ofArcs: arcs, parts: parts) : []
    ground.roads.append(
      BoundClaim.RoadPart(arcs: arcs, parts: parts, nodes: nodes, isFringe: isFringe, permits: permits))
    ground.lines += StretchDrawing(graph: graph, arcs: arcs.filter { parts[$0] == nil }).lines()
    ground.lines += cutLines(arcs, parts)
  }

  /// What is drawn of streets that are shut in part, each piece of road once: where a line only crosses one, so much that
  /// it can be seen.
  private func cutLines(_ arcs: [UInt32], _ parts: ArcParts) -> [LineString] {
    var drawn = Set<UInt32>()
    return arcs.flatMap { arc -> [LineString] in
      guard let shares = parts[arc], drawn.insert(map.graph.edgeOfArc[Int(arc)]).inserted else { return [] }
      let margin = Self.leastDrawnMetres / 2 / max(1, Double(map.graph.lengthDecimetres[Int(arc)]) / 10)
      return shares.map { part in
        let middle = (part.lowerBound + part.upperBound) / 2
        return map.graph.geometry(
          ofArc: arc,
          part: max(0, min(part.lowerBound, middle - margin))...min(1, max(part.upperBound, middle + margin)))
      }
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
