internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours

/// Reads rows of an ``OrganiserTable`` and collects what is wrong with them.
struct OrganiserRowReader {
  let file: String
  private let venues: Set<String>
  private let gates: Set<String>
  private(set) var diagnostics: [FileDiagnostic] = []

  init(file: String, plan: ClosurePlan) {
    self.file = file
    venues = Set(plan.venues.map(\.id))
    gates = Set(plan.gates.map(\.id))
  }

  mutating func complain(_ position: SourcePosition, _ message: String, _ help: String? = nil) {
    // More than these nobody reads at once.
    guard diagnostics.count < 20 else { return }
    diagnostics.append(FileDiagnostic(.error, file: file, at: position, message, help: help))
  }

  /// The organiser of a row; nil where it cannot be told who that is.
  mutating func organiser(_ fields: [String: CSVTable.Field]) -> Organiser? {
    guard let id = fields["id"], !id.text.isEmpty else {
      if let place = fields["id"]?.position { complain(place, "the organiser has no id") }
      return nil
    }
    var organiser = Organiser(id: id.text)
    var names: [String: String] = [:]
    for (column, field) in fields where column == "name" || column.hasPrefix("name:") {
      names[column == "name" ? "" : String(column.dropFirst(5))] = field.text
    }
    organiser.names = LocalizedText(names)
    organiser.contact = fields["contact"].flatMap { $0.text.isEmpty ? nil : $0.text }
    organiser.languages = words(fields["languages"])
    let modes: [TravelMode] = terms(fields["modes"])
    if !modes.isEmpty { organiser.modes = modes }
    organiser.permits = words(fields["permits"])
    organiser.groups = terms(fields["groups"])
    organiser.venues = references(fields["venues"], among: venues, "venue")
    organiser.kinds = words(fields["kinds"]).map { VenueKind(rawValue: $0) }
    organiser.activities = words(fields["activities"]).map { Activity(rawValue: $0) }
    organiser.hours = hours(fields["hours"])
    organiser.setUpMinutes = minutes(fields["set-up"]) ?? 0
    organiser.dismantlingMinutes = minutes(fields["dismantling"]) ?? 0
    organiser.longestTripMinutes = minutes(fields["longest-trip"])
    organiser.leadTimeMinutes = minutes(fields["lead-time"])
    organiser.capacity = number(fields["capacity"])
    organiser.origins = origin(fields).map { [$0] } ?? []
    return organiser
  }

  private mutating func origin(_ fields: [String: CSVTable.Field]) -> Origin? {
    let (lat, lon) = (fields["lat"] ?? fields["latitude"], fields["lon"] ?? fields["longitude"])
    let gate = references(fields["gate"], among: gates, "gate").first
    let region = fields["region"].flatMap { $0.text.isEmpty ? nil : $0.text }
    var coordinate: Coordinate?
    if let lat, let lon, !lat.text.isEmpty || !lon.text.isEmpty {
      coordinate = zip2(Double(lat.text), Double(lon.text)).flatMap {
        Coordinate(checkingLatitude: $0.0, longitude: $0.1)
      }
      if coordinate == nil {
        complain(lat.position, "this is no place on the globe", "write degrees, as 38.5598,68.7870")
      }
    }
    guard coordinate != nil || gate != nil else { return nil }
    let name = fields["origin"]?.text ?? ""
    return Origin(names: LocalizedText(["": name]), coordinate: coordinate, gate: gate, region: region)
  }

  private func zip2(_ a: Double?, _ b: Double?) -> (Double, Double)? {
    if let a, let b { (a, b) } else { nil }
  }

  private func words(_ field: CSVTable.Field?) -> [String] {
    (field?.text ?? "").split { $0 == " " || $0 == ";" }.map(String.init)
  }

  private mutating func terms<Term>(_ field: CSVTable.Field?) -> [Term]
  where Term: RawRepresentable & CaseIterable, Term.RawValue == String {
    var found: [Term] = []
    for word in words(field) {
      if let term = Term(rawValue: word) {
        found.append(term)
      } else if let field {
        complain(
          field.position, "'\(word)' is not known here",
          "choose from: \(Term.allCases.map(\.rawValue).joined(separator: ", "))")
      }
    }
    return found
  }

  private mutating func references(_ field: CSVTable.Field?, among known: Set<String>, _ what: String) -> [String] {
    let ids = words(field)
    for id in ids where !known.contains(id) {
      if let field {
        complain(field.position, "the plan has no \(what) '\(id)'", "the plan's ids are meant, not names")
      }
    }
    return ids
  }

  private mutating func hours(_ field: CSVTable.Field?) -> OpeningHoursExpression? {
    guard let field, !field.text.isEmpty else { return nil }
    do throws(OpeningHoursError) {
      return try OpeningHoursExpression(parsing: field.text)
    } catch {
      complain(field.position, "\(error)")
      return nil
    }
  }

  private mutating func minutes(_ field: CSVTable.Field?) -> Int? {
    guard let field, !field.text.isEmpty else { return nil }
    do throws(ValueProblem) { return try DurationText.minutes(field.text) } catch {
      complain(field.position, error.message, error.help)
      return nil
    }
  }

  private mutating func number(_ field: CSVTable.Field?) -> Int? {
    guard let field, !field.text.isEmpty else { return nil }
    guard let number = Int(field.text), number > 0 else {
      complain(field.position, "'\(field.text)' is no number of people")
      return nil
    }
    return number
  }
}
