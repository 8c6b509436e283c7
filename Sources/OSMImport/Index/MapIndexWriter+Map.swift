internal import Geodesy
internal import RoadNetwork

extension MapIndexWriter {
  mutating func add(_ graph: RoadGraph) {
    for array in [
      graph.firstOut, graph.tail, graph.head, graph.lengthDecimetres, graph.wayOfArc, graph.reverseArc, graph.firstIn,
      graph.incomingArcs, graph.edgeOfArc, graph.firstShape, graph.junctionOfCopy,
    ] + graph.weights + graph.blocked.map(\.nodes) {
      add(array)
    }
    add(graph.nodeOSMIDs)
    add(graph.nodeCoordinates)
    add(graph.shape)
    add(graph.runsBackward.map { $0 ? 1 : 0 } as [UInt8])
    add(UInt64(graph.roadEdgeCount))
    add(
      graph.copies.sorted { $0.key < $1.key }.flatMap { [$0.key, UInt32($0.value.count)] + $0.value })
    let turns = graph.turnRestrictions
    for count in [
      turns.applied, turns.ofNobody, turns.incomplete, turns.malformed, turns.disconnected, turns.contradictory,
      turns.unread,
    ] {
      add(UInt64(count))
    }
    add(
      graph.conditionalTurns.flatMap { turns in
        [number(of: turns.condition)] + turns.arcsOfProfile.flatMap { [UInt32($0.count)] + $0 }
      })
    add(turns.ofCondition.sorted { $0.key < $1.key }.flatMap { [number(of: $0.key), UInt32($0.value)] })
  }

  /// Adds ways; attributes that several share stand once.
  mutating func add(_ ways: [RoadWay]) {
    var known: [[UInt32]: UInt32] = [:]
    var records: [UInt32] = []
    var recordOfWay: [UInt32] = []
    for way in ways {
      let record =
        [number(of: way.highway)] + words(of: way.names) + words(of: way.alternativeNames) + words(of: way.oldNames)
        + [number(of: way.ref), (way.isBridge ? 1 : 0) + (way.isTunnel ? 2 : 0), UInt32(way.layer + 100)]
      let index = known[record] ?? UInt32(known.count)
      if known.updateValue(index, forKey: record) == nil { records += record }
      recordOfWay.append(index)
    }
    add(ways.map(\.osmID))
    add(recordOfWay)
    add(UInt64(known.count))
    add(records)
  }

  mutating func add(_ groundwork: Groundwork) {
    let names = groundwork.names
    add(names.bareNames.map { number(of: $0) })
    add(names.firstEntry)
    add(names.entries)
    add(groundwork.grid.firstInCell)
    add(groundwork.grid.edgesInCell)
    for main in groundwork.mainNetworks {
      for set in [main.core, main.reached, main.reaching] { add(set.words) }
    }
    for origins in groundwork.origins { add(origins) }
  }

  mutating func add(_ venues: [MapVenue]) {
    var list: [UInt32] = []
    for venue in venues {
      list.append(UInt32(OSMElementID.Kind.allCases.firstIndex(of: venue.id.kind) ?? 0))
      list += words(ofWide: UInt64(bitPattern: venue.id.number))
      list.append(number(of: venue.kind))
      list += words(of: venue.names)
      list += words(ofWide: venue.coordinate.latitude.bitPattern)
      list += words(ofWide: venue.coordinate.longitude.bitPattern)
      list += [venue.openingHours, venue.phone, venue.website, venue.emergency].map { number(of: $0) }
      list += [venue.capacity == nil ? 0 : 1] + words(ofWide: UInt64(venue.capacity ?? 0))
      let accuracy = venue.positionAccuracyMetres
      list += [accuracy == nil ? 0 : 1] + words(ofWide: (accuracy ?? 0).bitPattern)
    }
    add(UInt64(venues.count))
    add(list)
  }

  mutating func add(_ places: [MapPlace]) {
    var list: [UInt32] = []
    for place in places {
      list.append(UInt32(OSMElementID.Kind.allCases.firstIndex(of: place.id.kind) ?? 0))
      list += words(ofWide: UInt64(bitPattern: place.id.number))
      list.append(number(of: place.kind.rawValue))
      list += words(of: place.names)
      list += words(ofWide: place.coordinate.latitude.bitPattern)
      list += words(ofWide: place.coordinate.longitude.bitPattern)
      list += [place.population == nil ? 0 : 1] + words(ofWide: UInt64(place.population ?? 0))
    }
    add(UInt64(places.count))
    add(list)
  }

  /// Adds what the map says of itself.
  mutating func addFacts(of map: OSMMap) {
    add([map.coverage.southWest, map.coverage.northEast])
    add([number(of: map.timestamp), number(of: map.sourceDescription), map.isSchematic ? 1 : 0])
    let counts = map.counts
    for count in [counts.nodes, counts.ways, counts.relations, counts.missingReferences, counts.invalidNodes] {
      add(count)
    }
  }

  private func words(ofWide number: UInt64) -> [UInt32] {
    [UInt32(truncatingIfNeeded: number), UInt32(truncatingIfNeeded: number >> 32)]
  }

  private mutating func words(of strings: [String]) -> [UInt32] {
    [UInt32(strings.count)] + strings.map { number(of: $0) }
  }

  /// Names by language, in the order of the languages so that equal maps make equal files.
  private mutating func words(of names: [String: String]) -> [UInt32] {
    [UInt32(names.count)]
      + names.sorted { $0.key < $1.key }.flatMap { [number(of: $0.key), number(of: $0.value)] }
  }
}
