import Geodesy
import RoadNetwork

@testable import OSMImport

/// A fingerprint of everything that an import makes: Fowler, Noll and Vo's hash (FNV-1a, 64 bits).
struct MapDigest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ word: some FixedWidthInteger) {
    var word = UInt64(truncatingIfNeeded: word)
    for _ in 0..<8 {
      value = (value ^ (word & 0xff)) &* 0x100_0000_01b3
      word >>= 8
    }
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    add(text.utf8.count)
  }

  mutating func add(_ words: [some FixedWidthInteger]) {
    add(words.count)
    for word in words { add(word) }
  }

  mutating func add(_ coordinate: Coordinate) {
    add(coordinate.latitude.bitPattern)
    add(coordinate.longitude.bitPattern)
  }

  init(_ map: OSMMap) {
    let graph = map.graph
    for array in [
      graph.firstOut, graph.tail, graph.head, graph.lengthDecimetres, graph.wayOfArc, graph.reverseArc, graph.firstIn,
      graph.incomingArcs, graph.edgeOfArc, graph.firstShape,
    ] + graph.weights {
      add(array)
    }
    add(graph.nodeOSMIDs)
    for coordinate in graph.nodeCoordinates + graph.shape { add(coordinate) }
    for flag in graph.runsBackward { add(flag ? 1 : 0) }
    for set in graph.blocked { add(set.nodes) }
    for way in graph.ways {
      add(way.osmID)
      add(way.highway)
      for (language, name) in way.names.sorted(by: { $0.key < $1.key }) {
        add(language)
        add(name)
      }
      for name in way.alternativeNames + way.oldNames + [way.ref ?? "–"] { add(name) }
      add((way.isBridge ? 1 : 0) + (way.isTunnel ? 2 : 0))
      add(way.layer)
    }
    for turns in graph.conditionalTurns {
      add(turns.condition)
      for arcs in turns.arcsOfProfile { add(arcs) }
    }
    for venue in map.venues {
      add(venue.id.description)
      add(venue.kind)
      add(venue.coordinate)
      for (language, name) in venue.names.sorted(by: { $0.key < $1.key }) {
        add(language)
        add(name)
      }
      for text in [venue.openingHours, venue.phone, venue.website, venue.emergency] { add(text ?? "–") }
      add(venue.capacity ?? -1)
    }
  }
}
