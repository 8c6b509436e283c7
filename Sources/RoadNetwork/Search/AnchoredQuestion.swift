/// A question put to a hierarchy: its network with links, the anchors of its points, and the trips beside the network.
struct AnchoredQuestion {
  private let network: ClosableNetwork
  private let directions: [ClosableNetwork.TripDirection]
  private let directThere: [AnchoredPoints.DirectTrip]
  private let directBack: [AnchoredPoints.DirectTrip]

  init(_ question: AccessQuestion, _ graph: RoadGraph, _ hierarchy: CustomizableHierarchy) {
    let index = ClosureIndex(graph, question.closures)
    // Link 0 is the one that costs nothing.
    let nothing = ClosableItems.key(ofLink: 0, in: hierarchy)
    let points = AnchoredPoints(
      graph, hierarchy: hierarchy, profile: question.profile, index: index, firstKey: nothing + 1, nothing: nothing)
    var anchored: [[[Anchor]]] = []
    for (list, leaving) in [
      (question.origins, true), (question.targets, false), (question.targets, true), (question.origins, false),
    ] {
      anchored.append(list.map { points.anchors(of: $0, leaving: leaving) })
    }
    directThere = points.directTrips(from: question.origins, to: question.targets)
    directBack = points.directTrips(from: question.targets, to: question.origins)
    // Lanes are dear and rows are cheap: the fewer points become lanes.
    let lanesAreOrigins = question.origins.count <= question.targets.count
    directions = [(from: anchored[0], to: anchored[1], there: true), (anchored[2], anchored[3], false)].map {
      let startsAreLanes = $0.there == lanesAreOrigins
      return ClosableNetwork.TripDirection(
        lanes: startsAreLanes ? $0.from : $0.to, rows: startsAreLanes ? $0.to : $0.from,
        lanesAreOrigins: lanesAreOrigins, isForward: startsAreLanes)
    }
    var closures = index.closedArcs
    for (link, each) in points.links.enumerated() {
      for closure in each.closures { closures[Int(closure)].append(UInt32(graph.arcCount + 1 + link)) }
    }
    network = ClosableNetwork(
      hierarchy, weights: Self.passableWeights(graph, question.profile), linkWeights: [0] + points.links.map(\.weight),
      closures: closures, states: ClosureStates(question.states, closureCount: question.closures.count))
  }

  /// The weights between nodes that may be passed.
  private static func passableWeights(_ graph: RoadGraph, _ profile: Profile) -> [UInt32] {
    var weights = graph.travelTimeDeciseconds(profile)
    for node in graph.blockedNodes(profile).nodes {
      for arc in graph.outgoingArcs(of: node) { weights[Int(arc)] = infiniteWeight }
      for arc in graph.incomingArcs(of: node) { weights[Int(arc)] = infiniteWeight }
    }
    return weights
  }

  /// The times there and back in every state.
  func answer(workers: Int) -> AccessAnswer {
    var tables = network.travelMatrices(directions, workers: workers)
    for trip in directThere { tables[0].lower(origin: trip.start, target: trip.end, trip.link, network.states) }
    for trip in directBack { tables[1].lower(origin: trip.end, target: trip.start, trip.link, network.states) }
    return AccessAnswer(
      stateCount: tables[0].stateCount, originCount: tables[0].originCount, targetCount: tables[0].targetCount,
      there: tables[0].times, back: tables[1].times)
  }
}

extension TravelMatrices {
  /// Lets a trip take no longer than a link does, in all states in which the link is open.
  fileprivate mutating func lower(
    origin: Int, target: Int, _ link: AnchoredPoints.Link, _ states: ClosureStates
  ) {
    for state in 0..<stateCount where !link.closures.contains(where: { states.isInForce(Int($0), in: state) }) {
      lower(state: state, origin: origin, target: target, to: link.weight)
    }
  }
}
