import ClosurePlanning
import Geodesy
import RoadNetwork

extension RoadBinder {
  /// Finds what a cordon shuts: within its area streets up to the line, on its perimeter the points where they cross it.
  mutating func bind(_ cordon: CordonReference, at place: PlanPlace.Item) {
    guard let area = plan.area(cordon.area) else { return }
    ground.outlines.append(area.outer)
    // A perimeter that gates open altogether is no mistake: it has roads, and they are spoken of.
    let outer = arcs(of: cordon, area.outer)
    if outer.isEmpty {
      problems.append(
        .error(PlanPlace(place, "area"), "no road of the map lies in the area \"\(cordon.area)\"", help: nil))
    }
    if let inner = area.inner { ground.outlines.append(inner) }
    checkGates(cordon, area, at: place)
    switch (cordon.scope, area.inner) {
    case (.perimeter, nil): addPerimeter(cordon, area.outer, isFringe: false)
    case (.perimeter, let inner?):
      addPerimeter(cordon, area.outer, isFringe: true)
      addInnerPerimeter(cordon, inner)
    case (.inside, _) where !permits(cordon).isEmpty:
      addGated(cordon, area.outer, isFringe: area.inner != nil)
      if let inner = area.inner { addGated(cordon, inner, isFringe: false) }
    case (.inside, nil): addInside(outer, area.outer)
    case (.inside, let inner?):
      let certain = arcs(of: cordon, inner)
      let inside = addInside(certain, inner)
      // What the inner outline shuts in part, the outer one may shut further.
      let outside = map.graph.parts(ofArcs: inside.keys.sorted(), inside: area.outer)
      let further = certain.filter { inside[$0] != nil && inside[$0] != outside[$0] }
      addInside(Set(outer).subtracting(certain).union(further).sorted(), area.outer, isFringe: true)
    }
  }

  /// The arcs that a cordon is about.
  private func arcs(of cordon: CordonReference, _ outline: Polygon) -> [UInt32] {
    let spares = !cordon.shutsGradeSeparated
    return switch cordon.scope {
    case .inside: map.graph.arcsInside(outline, sparingGradeSeparated: spares)
    case .perimeter: map.graph.arcsCrossingPerimeter(outline, sparingGradeSeparated: spares)
    }
  }

  /// The permits that open some gate.
  private func permits(_ cordon: CordonReference) -> [String] {
    Set(cordon.gates.compactMap(plan.gate).flatMap(\.permits)).sorted()
  }

  /// Warns of gates that open nothing.
  private mutating func checkGates(_ cordon: CordonReference, _ area: Area, at place: PlanPlace.Item) {
    if cordon.scope == .inside, !cordon.gates.isEmpty, permits(cordon).isEmpty {
      problems.append(
        .warning(
          PlanPlace(place, "gates"), "a gate without permits opens nothing of roads that are shut within",
          help: "say scope=\"perimeter\" if only the way in is shut, or give the gate its permits"))
      return
    }
    guard !cordon.gates.isEmpty else { return }
    let outlines = [area.outer] + [area.inner].compactMap(\.self)
    let crossings = outlines.map { outline in
      let ring = map.graph.arcsCrossingPerimeter(outline, sparingGradeSeparated: !cordon.shutsGradeSeparated)
      return map.graph.parts(ofArcs: ring, crossing: outline)
    }
    for gate in cordon.gates.compactMap(plan.gate) {
      let isOfUse = crossings.joined().contains { arc, places in
        places.contains { map.graph.isNear(gate.coordinate, arc: arc, at: $0.lowerBound) }
      }
      guard !isOfUse else { continue }
      problems.append(
        .warning(
          PlanPlace(place, "gates"),
          "the gate \"\(gate.id)\" opens nothing: no street crosses the line within 50 m of it",
          help: "is its position right, and on the outline?"))
    }
  }

  /// - Returns: the parts of the arcs that are not shut whole.
  @discardableResult
  private mutating func addInside(_ arcs: [UInt32], _ outline: Polygon, isFringe: Bool = false) -> ArcParts {
    let parts = map.graph.parts(ofArcs: arcs, inside: outline)
    add(arcs, parts: parts, isFringe: isFringe)
    return parts
  }

  /// A cordon within which those may drive whom a gate lets in: over its line only the gates are open to them.
  private mutating func addGated(_ cordon: CordonReference, _ outline: Polygon, isFringe: Bool) {
    let inside = arcs(of: cordon, outline)
    add(
      inside, parts: map.graph.parts(ofArcs: inside, inside: outline), isFringe: isFringe,
      permits: permits(cordon))
    let shut = crossings(of: cordon, outline)[[]] ?? [:]
    add(shut.keys.sorted(), parts: shut, isFringe: isFringe)
  }

  private mutating func addPerimeter(_ cordon: CordonReference, _ outline: Polygon, isFringe: Bool) {
    for (permits, parts) in crossings(of: cordon, outline).sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      add(parts.keys.sorted(), parts: parts, isFringe: isFringe, permits: permits)
    }
  }

  /// The inner ring of a cordon whose line lies somewhere between two outlines.
  ///
  /// Wherever the line is, whoever wants to get within the inner outline must cross it, so the inner ring is shut for
  /// certain. A gate's permit opens it; a gate that is open to everybody leaves nothing certain.
  private mutating func addInnerPerimeter(_ cordon: CordonReference, _ inner: Polygon) {
    let gates = cordon.gates.compactMap(plan.gate)
    guard gates.allSatisfy({ !$0.permits.isEmpty }) else { return }
    let ring = arcs(of: cordon, inner)
    add(ring, parts: map.graph.parts(ofArcs: ring, crossing: inner), permits: permits(cordon))
  }

  /// The places where streets cross a cordon's line, by the permits that open them: none for those away from all gates.
  ///
  /// Of a street that crosses it twice a gate opens the place at which it stands. Where a gate is open to everybody nothing
  /// is shut.
  private func crossings(of cordon: CordonReference, _ outline: Polygon) -> [[String]: ArcParts] {
    let gates = cordon.gates.compactMap(plan.gate)
    let ring = map.graph.arcsCrossingPerimeter(outline, sparingGradeSeparated: !cordon.shutsGradeSeparated)
    var crossings: [[String]: ArcParts] = [:]
    for (arc, places) in map.graph.parts(ofArcs: ring, crossing: outline) {
      for place in places {
        let near = gates.filter { map.graph.isNear($0.coordinate, arc: arc, at: place.lowerBound) }
        if near.contains(where: \.permits.isEmpty) { continue }
        crossings[Set(near.flatMap(\.permits)).sorted(), default: [:]][arc, default: []].append(place)
      }
    }
    return crossings
  }
}
