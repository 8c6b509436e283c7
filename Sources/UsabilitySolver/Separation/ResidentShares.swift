import Geodesy
import OSMImport

/// How many people live in some streets, by what the map says of the places that they belong to.
///
/// Every piece of residential street belongs to the nearest place whose population the map gives, if that is no farther
/// than three kilometres, and a place's people are spread over its pieces by their length. That is an estimate, and told
/// as one: a map seldom knows more.
struct ResidentShares {
  private let streets: ResidentialStreets
  private let places: [MapPlace]
  /// The place of each piece.
  private var placeOfPiece: [Int?] = []
  /// The length of each place's streets.
  private var metresOfPlace: [Double]

  /// Nil where the map gives no population.
  /// - Complexity: O(pieces × places)
  init?(_ streets: ResidentialStreets) {
    places = streets.map.places.filter { ($0.population ?? 0) > 0 }
    guard let first = places.first else { return nil }
    self.streets = streets
    metresOfPlace = Array(repeating: 0, count: places.count)
    let projection = LocalProjection(origin: first.coordinate)
    let points = places.map { projection.project($0.coordinate) }
    for piece in streets.pieces.indices {
      let middle = projection.project(streets.middle(piece))
      let nearest = points.enumerated().map { ($1.distance(to: middle), $0) }.min { $0 < $1 }
      guard let nearest, nearest.0 <= 3000 else {
        placeOfPiece.append(nil)
        continue
      }
      placeOfPiece.append(nearest.1)
      metresOfPlace[nearest.1] += streets.pieces[piece].metres
    }
  }

  /// About how many people live in some pieces; nil where none belongs to a place with a population.
  func people(in chosen: [Int]) -> Int? {
    var people: Double?
    for piece in chosen {
      guard let place = placeOfPiece[piece], metresOfPlace[place] > 0 else { continue }
      let share = streets.pieces[piece].metres / metresOfPlace[place]
      people = (people ?? 0) + share * Double(places[place].population ?? 0)
    }
    return people.map { Int($0.rounded()) }
  }
}
