import ClosurePlanning
import Geodesy
import OSMImport
import RoadNetwork

/// The streets of a map that people live in, piece by piece between two junctions, as one mode may travel them.
///
/// Where a closure shuts a street in part, what is shut and what is not are pieces of their own.
struct ResidentialStreets {
  /// A piece of street.
  struct Piece {
    /// One of its arcs, by which points on it are reached.
    var arc: UInt32
    /// The share of that arc that it is.
    var share: ClosedRange<Double>
    /// The junctions at its ends; where a street is cut, numbers beyond those of all nodes.
    var ends: [UInt32]
    var metres: Double
  }

  /// The values of `highway` that say that people live there (OSM wiki, "Key:highway").
  static let classes: Set<String> = ["residential", "living_street"]

  let map: OSMMap
  private(set) var pieces: [Piece] = []

  /// - Parameter closures: whatever may be shut.
  /// - Complexity: O(arcs)
  init(map: OSMMap, profile: Profile, closures: [ArcClosure]) {
    self.map = map
    let graph = map.graph
    let weights = graph.travelTimeDeciseconds(profile)
    var seen = [Bool](repeating: false, count: graph.edgeCount)
    let isCommon = graph.commonArcs()
    var cuts: [UInt32: Set<Double>] = [:]
    for (arc, shares) in closures.lazy.flatMap(\.parts) {
      cuts[arc, default: []].formUnion(shares.flatMap { [$0.lowerBound, $0.upperBound] })
    }
    var nextCut = UInt32(graph.nodeCount)
    let isResidential = graph.ways.map { Self.classes.contains($0.highway) }
    for arc in 0..<UInt32(graph.arcCount) where weights[Int(arc)] < infiniteWeight && !graph.isTurn(arc) {
      let edge = Int(graph.edgeOfArc[Int(arc)])
      guard isResidential[Int(graph.wayOfArc[Int(arc)])], !seen[edge], isCommon[Int(arc)] else { continue }
      seen[edge] = true
      let metres = Double(graph.lengthDecimetres[Int(arc)]) / 10
      let places = [0] + (cuts[arc] ?? []).filter { $0 > 0 && $0 < 1 }.sorted() + [1]
      var end = graph.junction(of: graph.tail[Int(arc)])
      for (from, to) in zip(places, places.dropFirst()) {
        let start = end
        end = to == 1 ? graph.junction(of: graph.head[Int(arc)]) : nextCut
        if to < 1 { nextCut += 1 }
        pieces.append(Piece(arc: arc, share: from...to, ends: [start, end], metres: metres * (to - from)))
      }
    }
  }

  /// The middle of a piece, as a place to be reached.
  func point(_ piece: Int) -> AccessPoint {
    .snap(
      Snap(arc: pieces[piece].arc, fraction: fraction(piece), coordinate: middle(piece), distanceMetres: 0))
  }

  func middle(_ piece: Int) -> Coordinate {
    map.graph.coordinate(onArc: pieces[piece].arc, fraction: fraction(piece))
  }

  private func fraction(_ piece: Int) -> Double {
    (pieces[piece].share.lowerBound + pieces[piece].share.upperBound) / 2
  }

  /// Whether a piece is shut in both directions, as far as there are two.
  ///
  /// - Parameter parts: all that is shut of each arc.
  func isShut(_ piece: Int, by parts: ArcParts) -> Bool {
    let middle = fraction(piece)
    let reverse = map.graph.reverseArc[Int(pieces[piece].arc)]
    let directions = [(pieces[piece].arc, middle)] + (reverse == noArc ? [] : [(reverse, 1 - middle)])
    return directions.allSatisfy { arc, place in parts[arc]?.contains { $0.contains(place) } ?? false }
  }

  /// Some pieces in groups that hang together at junctions, each ascending, by their first pieces.
  func connected(_ chosen: [Int]) -> [[Int]] {
    var atJunction: [UInt32: [Int]] = [:]
    for piece in chosen { for end in pieces[piece].ends { atJunction[end, default: []].append(piece) } }
    var seen = Set<Int>()
    return chosen.sorted().compactMap { first in
      guard seen.insert(first).inserted else { return nil }
      var group = [first]
      var next = 0
      while next < group.count {
        for end in pieces[group[next]].ends {
          for other in atJunction[end] ?? [] where seen.insert(other).inserted { group.append(other) }
        }
        next += 1
      }
      return group.sorted()
    }
  }

  // MARK: Words and people

  /// The names of the streets that some pieces are of, the longest first.
  func names(of chosen: [Int]) -> [LocalizedText] {
    var metres: [LocalizedText: Double] = [:]
    for piece in chosen {
      let names = LocalizedText(map.graph.way(ofArc: pieces[piece].arc).names)
      if !names.isEmpty { metres[names, default: 0] += pieces[piece].metres }
    }
    return metres.sorted {
      $0.value == $1.value ? ($0.key.text() ?? "") < ($1.key.text() ?? "") : $0.value > $1.value
    }.map(\.key)
  }

  /// The middle of some pieces, each by its length.
  func center(of chosen: [Int]) -> Coordinate {
    var (latitude, longitude, metres) = (0.0, 0.0, 0.0)
    for piece in chosen {
      let (middle, own) = (middle(piece), max(0.1, pieces[piece].metres))
      latitude += middle.latitude * own
      longitude += middle.longitude * own
      metres += own
    }
    return Coordinate(latitude: latitude / metres, longitude: longitude / metres)
  }

  /// The nearest place with a name, no farther than a kilometre.
  func placeName(near point: Coordinate) -> LocalizedText? {
    map.places.filter { !$0.names.isEmpty }.map { ($0, $0.coordinate.distance(to: point)) }
      .filter { $0.1 <= 1000 }.min { ($0.1, $0.0.id) < ($1.1, $1.0.id) }.map { LocalizedText($0.0.names) }
  }
}
