/// When something is open: the whole of OpenStreetMap's `opening_hours` grammar.
///
/// Rules select days by year (`2025`, `2024-2026`, `2025+`), date (`Aug 26`, `Aug 20-Sep 03`, `Apr-Sep`,
/// `easter -2 days`), week (`week 10-20/2`), weekday (`Mo-Fr`, `We[2]`, `Su[-1] +1 day`) and holiday (`PH`, `SH`), then
/// times (`08:00-12:00,14:00-17:00`, `22:00-02:00`, `18:00+`, `sunrise-(sunset-01:00)`), then give a state (`open`,
/// `off`, `closed`, `unknown`) and a comment in quotes. A rule after `;` replaces what earlier rules say about its days,
/// except that one that closes only takes its own times away; a rule after `,` adds; one after `||` speaks where the
/// others say neither open nor unknown.
///
///     let hours = try OpeningHoursExpression(parsing: "Mo-Sa 08:00-17:00; PH off")
///     let open = hours.openTimes(on: day, in: context)
///
/// Source: the OpenStreetMap wiki, "Key:opening_hours/specification", version 0.7.3.
public struct OpeningHoursExpression: Sendable, Hashable {
  /// The longest text that is read, in UTF-8 bytes.
  public static let maximumByteCount = 10_000

  /// Open at all times, `24/7`.
  public static let always = OpeningHoursExpression(rules: [OpeningRule()])

  /// At least one rule; the first is a normal one.
  let rules: [OpeningRule]

  /// Takes at least one rule.
  init(rules: [OpeningRule]) {
    precondition(!rules.isEmpty, "An expression has at least one rule")
    self.rules = rules
  }

  /// Reads an expression that is written as the grammar has it.
  ///
  /// - Throws: the first error of the text, with its place.
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(parsing text: String) throws(OpeningHoursError) {
    self = try OpeningHoursReading(text, OpeningHoursReading.Options(isStrict: true)).expression
  }

  /// At most so many stretches or points of time may begin on one day.
  public var mostTimesADay: Int {
    rules.reduce(0) { count, rule in
      count
        + (rule.times.isEmpty ? 1 : rule.times.reduce(0) { $0 + ($1.step > 0 ? 1 + 2880 / Int($1.step) : 2) })
    }
  }

  /// Whether some rule selects holidays, so that a holiday calendar is needed.
  public var needsHolidays: Bool { !neededHolidays.isEmpty }

  /// The kinds of holiday that some rule selects.
  public var neededHolidays: [HolidayKind] {
    let isSchool = Set(rules.flatMap { $0.days.holidays.map(\.isSchool) })
    return [isSchool.contains(false) ? .publicHoliday : nil, isSchool.contains(true) ? .schoolHoliday : nil]
      .compactMap { $0 }
  }

  /// Whether some time hangs on the sun, so that a position is needed.
  public var needsPosition: Bool {
    rules.contains { $0.times.contains { $0.start.event != nil || $0.end?.event != nil } }
  }

  /// Whether some rule says that it is not known whether it is open, or leaves the closing time open.
  public var isEverUnknown: Bool {
    rules.contains { rule in
      rule.state == .unknown || (rule.state == .open && rule.times.contains { $0.hasOpenEnd })
    }
  }
}

extension OpeningHoursExpression: Codable {
  /// Decodes the text of an expression; throws ``OpeningHoursError`` for one that cannot be evaluated.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try OpeningHoursReading(text, OpeningHoursReading.Options(isStrict: true, accepts: .both)).expression
  }

  /// Encodes the canonical text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
