public import Geodesy
internal import Foundation

/// Points out of a table: where somebody starts from, or wants to get to.
///
/// The first line names the columns, in any order and case: `lat` and `lon` (or `latitude`, `longitude`), in degrees, and
/// `id` (or `name`), without which points are called by their number. Other columns are passed over.
public struct PointTable: Sendable {
  /// A point of the table.
  public struct Point: Sendable, Equatable {
    /// What it is called; different for all.
    public let id: String
    /// Where it is.
    public let coordinate: Coordinate
    /// Where it stands in the file.
    public let position: SourcePosition
  }

  /// The file's name as the caller gave it.
  public let file: String
  /// Its text, to show lines of.
  public let source: String
  /// The points, in the order of the file; at least one.
  public let points: [Point]

  /// The most points that a table may have.
  public static let mostPoints = 100_000

  /// Reads a table.
  ///
  /// - Throws: ``FileDiagnostics`` with every row that is wrong.
  public init(_ bytes: [UInt8], file: String) throws(FileDiagnostics) {
    self.file = file
    let text = String(decoding: bytes, as: UTF8.self)
    source = text
    var diagnostics: [FileDiagnostic] = []
    func complain(_ position: SourcePosition, _ message: String, help: String? = nil) {
      diagnostics.append(FileDiagnostic(.error, file: file, at: position, message, help: help))
    }
    let start = SourcePosition(line: 1, column: 1)
    if let place = Self.firstInvalid(bytes) {
      complain(place, "the table is not UTF-8 here", help: "save it as UTF-8")
      throw FileDiagnostics(diagnostics, source: text)
    }
    let table = CSVTable(text)
    guard let header = table.rows.first else {
      complain(table.problem?.position ?? start, table.problem?.message ?? "the table is empty", help: Self.shape)
      throw FileDiagnostics(diagnostics, source: text)
    }
    let names = header.map { $0.text.lowercased().filter { $0 != " " } }
    func column(_ aliases: [String]) -> Int? { aliases.lazy.compactMap { names.firstIndex(of: $0) }.first }
    guard let latitude = column(["lat", "latitude"]), let longitude = column(["lon", "lng", "longitude"]) else {
      complain(header[0].position, "the table has no columns 'lat' and 'lon'", help: Self.shape)
      throw FileDiagnostics(diagnostics, source: text)
    }
    let id = column(["id", "name"])
    var points: [Point] = []
    var lineOfID: [String: Int] = [:]
    for (number, row) in table.rows.dropFirst().enumerated() {
      let place = row[0].position
      guard row.count == header.count else {
        complain(place, "the row has \(row.count) fields; the first line has \(header.count)")
        continue
      }
      guard let north = Self.degrees(row[latitude], 90, complain),
        let east = Self.degrees(row[longitude], 180, complain),
        let coordinate = Coordinate(checkingLatitude: north, longitude: east)
      else { continue }
      let name = id.map { row[$0].text } ?? ""
      let own = name.isEmpty ? String(number + 1) : name
      if let harmful = own.unicodeScalars.first(where: Self.isInvisible) {
        let code = String(harmful.value, radix: 16, uppercase: true)
        complain(
          id.map { row[$0].position } ?? place, "the id has the invisible character U+\(code)", help: "leave it out")
        continue
      }
      if let line = lineOfID.updateValue(place.line, forKey: own) {
        complain(id.map { row[$0].position } ?? place, "'\(own)' is also in line \(line)", help: "ids must differ")
        continue
      }
      points.append(Point(id: own, coordinate: coordinate, position: place))
    }
    if let problem = table.problem { complain(problem.position, problem.message) }
    if diagnostics.isEmpty, points.isEmpty { complain(start, "the table has no rows", help: Self.shape) }
    if points.count > Self.mostPoints {
      complain(points[Self.mostPoints].position, "the table has \(points.count) rows; \(Self.mostPoints) are read")
    }
    guard diagnostics.isEmpty else { throw FileDiagnostics(diagnostics, source: text) }
    self.points = points
  }

  /// Whether a character shows nothing, or turns a line of a terminal about.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }

  private static let shape = "a first line such as id,lat,lon and a row for each point"

  private static func degrees(
    _ field: CSVTable.Field, _ limit: Double, _ complain: (SourcePosition, String, String?) -> Void
  ) -> Double? {
    let text = field.text.filter { $0 != " " }
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
    guard isPlain, let value = Double(text) else {
      complain(field.position, "'\(field.text)' is no number of degrees", "write it as 38.5598")
      return nil
    }
    guard abs(value) <= limit else {
      complain(field.position, "\(field.text) lies outside -\(Int(limit)) to \(Int(limit)) degrees", "lat before lon?")
      return nil
    }
    return value
  }

  /// Where the first bytes stand that are not UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> SourcePosition? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var (line, column) = (1, 1)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
      case .error: return SourcePosition(line: line, column: column)
      case .emptyInput: return nil
      }
    }
  }
}
