internal import Geodesy
internal import RoadNetwork

extension MapIndexReader {
  mutating func coordinates() throws(IndexDamage) -> [Coordinate] {
    let coordinates = try array(of: Coordinate.self)
    guard coordinates.allSatisfy(\.isValid) else { throw .damaged }
    return coordinates
  }

  /// A number that was an `Int`.
  mutating func count() throws(IndexDamage) -> Int {
    guard let count = Int(exactly: try number()) else { throw .damaged }
    return count
  }

  func roadWays(
    _ ids: [Int64], _ recordOfWay: [UInt32], _ recordCount: UInt64, _ words: [UInt32]
  ) throws(IndexDamage) -> [RoadWay] {
    guard ids.count == recordOfWay.count, recordCount <= UInt64(words.count) else { throw .damaged }
    var list = WordList(words, strings: self)
    var records: [RoadWay] = []
    for _ in 0..<recordCount {
      let highway = try list.string()
      let names = try list.names()
      let (alternative, old, ref) = (try list.strings(), try list.strings(), try list.optionalString())
      let (flags, layer) = (try list.word(), try list.word())
      guard layer <= 200 else { throw .damaged }
      records.append(
        RoadWay(
          osmID: 0, highway: highway, names: names, alternativeNames: alternative, oldNames: old, ref: ref,
          isBridge: flags & 1 != 0, isTunnel: flags & 2 != 0, layer: Int(layer) - 100))
    }
    guard list.isAtEnd, recordOfWay.allSatisfy({ $0 < records.count }) else { throw .damaged }
    return ids.indices.map { RoadWay(osmID: ids[$0], attributesOf: records[Int(recordOfWay[$0])]) }
  }

  func mapVenues(_ count: UInt64, _ words: [UInt32]) throws(IndexDamage) -> [MapVenue] {
    guard count <= UInt64(words.count) else { throw .damaged }
    var list = WordList(words, strings: self)
    var result: [MapVenue] = []
    result.reserveCapacity(Int(count))
    for _ in 0..<count { result.append(try MapVenue(&list)) }
    guard list.isAtEnd else { throw .damaged }
    return result
  }

  func mapPlaces(_ count: UInt64, _ words: [UInt32]) throws(IndexDamage) -> [MapPlace] {
    guard count <= UInt64(words.count) else { throw .damaged }
    var list = WordList(words, strings: self)
    var result: [MapPlace] = []
    for _ in 0..<count { result.append(try MapPlace(&list)) }
    guard list.isAtEnd else { throw .damaged }
    return result
  }
}

extension WordList {
  fileprivate mutating func elementID() throws(IndexDamage) -> OSMElementID {
    let kind = Int(try word())
    guard OSMElementID.Kind.allCases.indices.contains(kind) else { throw .damaged }
    return OSMElementID(kind: .allCases[kind], number: Int64(bitPattern: try wide()))
  }

  fileprivate mutating func coordinate() throws(IndexDamage) -> Coordinate {
    let (latitude, longitude) = (Double(bitPattern: try wide()), Double(bitPattern: try wide()))
    guard let coordinate = Coordinate(checkingLatitude: latitude, longitude: longitude) else { throw .damaged }
    return coordinate
  }
}

extension MapPlace {
  /// Reads a place as `MapIndexWriter` wrote it.
  fileprivate init(_ list: inout WordList) throws(IndexDamage) {
    let id = try list.elementID()
    guard let kind = Kind(rawValue: try list.string()) else { throw .damaged }
    let (names, coordinate) = (try list.names(), try list.coordinate())
    let (hasPopulation, population) = (try list.word() != 0, try list.wide())
    guard let population = Int(exactly: population) else { throw .damaged }
    self.init(
      id: id, kind: kind, names: names, coordinate: coordinate, population: hasPopulation ? population : nil)
  }
}

extension MapVenue {
  /// Reads a venue as `MapIndexWriter` wrote it.
  fileprivate init(_ list: inout WordList) throws(IndexDamage) {
    let id = try list.elementID()
    let (kind, names, coordinate) = (try list.string(), try list.names(), try list.coordinate())
    let (openingHours, phone) = (try list.optionalString(), try list.optionalString())
    let (website, emergency) = (try list.optionalString(), try list.optionalString())
    let (hasCapacity, capacity) = (try list.word() != 0, try list.wide())
    guard let capacity = Int(exactly: capacity) else { throw .damaged }
    let (hasAccuracy, accuracy) = (try list.word() != 0, Double(bitPattern: try list.wide()))
    guard accuracy.isFinite, accuracy >= 0 else { throw .damaged }
    self.init(
      id: id, kind: kind, names: names, coordinate: coordinate, openingHours: openingHours,
      capacity: hasCapacity ? capacity : nil, positionAccuracyMetres: hasAccuracy ? accuracy : nil, phone: phone,
      website: website, emergency: emergency)
  }
}
