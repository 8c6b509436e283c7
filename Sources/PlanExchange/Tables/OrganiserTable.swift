public import ClosurePlanning
internal import Geodesy
internal import OpeningHours

/// Organisers out of a table: who gets a bulletin, where they start from, what they ask about.
///
/// The first line names the columns, in any order and case: `id` (required), `name` (or `name:ru` and so on), `languages`,
/// `lat` and `lon` (where they start), `origin` (what that place is called), `gate`, `region`, `modes`, `permits`,
/// `groups`, `venues`, `kinds`, `activities`, `hours`, `set-up`, `dismantling`, `longest-trip`, `lead-time`, `capacity`,
/// `contact`. Lists within a field are separated by spaces. An empty field says nothing; other columns are passed over.
public struct OrganiserTable: Sendable {
  /// In the order of the table; at least one.
  public let organisers: [Organiser]

  /// The most organisers that a table may have.
  public static let mostOrganisers = 100_000

  /// Reads a table.
  ///
  /// - Parameter plan: has the venues and gates that the table names.
  /// - Throws: ``FileDiagnostics`` with everything that is wrong, each at its place.
  public init(_ bytes: [UInt8], file: String, plan: ClosurePlan) throws(FileDiagnostics) {
    let text = String(decoding: bytes, as: UTF8.self)
    var reader = OrganiserRowReader(file: file, plan: plan)
    let table = CSVTable(text)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw FileDiagnostics(
        [
          FileDiagnostic(
            .error, file: file, at: SourcePosition(line: 1, column: 1), "the table is not UTF-8",
            help: "save it as UTF-8")
        ],
        source: text)
    }
    let start = SourcePosition(line: 1, column: 1)
    guard let header = table.rows.first else {
      reader.complain(table.problem?.position ?? start, table.problem?.message ?? "the table is empty", Self.shape)
      throw FileDiagnostics(reader.diagnostics, source: text)
    }
    let names = header.map { $0.text.lowercased().filter { $0 != " " } }
    guard names.contains("id") else {
      reader.complain(header[0].position, "the table has no column 'id'", Self.shape)
      throw FileDiagnostics(reader.diagnostics, source: text)
    }
    var organisers: [Organiser] = []
    var lineOfID: [String: Int] = [:]
    for row in table.rows.dropFirst() {
      guard row.count == header.count else {
        reader.complain(row[0].position, "the row has \(row.count) fields; the first line has \(header.count)")
        continue
      }
      let fields = Dictionary(zip(names, row)) { first, _ in first }
      guard let organiser = reader.organiser(fields) else { continue }
      if let line = lineOfID.updateValue(row[0].position.line, forKey: organiser.id) {
        reader.complain(row[0].position, "this organiser is also in line \(line)", "ids must differ")
      }
      organisers.append(organiser)
    }
    if let problem = table.problem { reader.complain(problem.position, problem.message) }
    if reader.diagnostics.isEmpty, organisers.isEmpty { reader.complain(start, "the table has no rows", Self.shape) }
    if organisers.count > Self.mostOrganisers {
      reader.complain(start, "the table has \(organisers.count) rows; \(Self.mostOrganisers) are read")
    }
    guard reader.diagnostics.isEmpty else { throw FileDiagnostics(reader.diagnostics, source: text) }
    self.organisers = organisers
  }

  private static let shape = "a first line such as id,name,languages,lat,lon,modes,venues and a row for each organiser"
}
