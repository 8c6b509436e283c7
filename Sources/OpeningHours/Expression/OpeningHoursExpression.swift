/// When something is open, in the everyday part of OpenStreetMap's `opening_hours` grammar.
///
/// Rules are separated by `;` or `,` and select days by year (`2025`, `2024-2026`), date (`Aug 26`, `Aug 20-Sep 3`,
/// `2025 Oct 8-10`, `Apr-Sep`) and weekday (`Mo-Fr`, `Sa-Mo`, `Mo,We`), then times (`08:00-12:00,14:00-17:00`,
/// `22:00-02:00`), then a state (`open`, `off`, `closed`) and a comment in quotes. A rule after `;` replaces what
/// earlier rules say about its days, except that `off` only takes its own times away; a rule after `,` adds.
///
/// Holidays, weeks, the nth weekday of a month, times of the sun, open ends and alternatives (`||`) are refused with
/// ``OpeningHoursError/Reason/notSupportedYet(_:)``, and so is a comment without `open` or `off`, which the
/// specification reads as "unknown".
///
///     let hours = try OpeningHoursExpression(parsing: "Mo-Sa 08:00-17:00; Oct 09 off")
///     let open = hours.openTimes(on: day, in: calendar)
///
/// Source: the OpenStreetMap wiki, "Key:opening_hours/specification", version 0.7.3.
public struct OpeningHoursExpression: Sendable, Hashable {
  /// The longest text that is read, in Unicode scalars.
  public static let maximumScalarCount = 10_000

  /// Open at all times, `24/7`.
  public static let always = OpeningHoursExpression(rules: [OpeningRule()])

  /// At least one rule; the first is not additional.
  let rules: [OpeningRule]

  /// Reads an expression.
  ///
  /// - Throws: the first error of the text, with its place.
  /// - Complexity: O(*n*) in the scalars of the text.
  public init(parsing text: String) throws(OpeningHoursError) {
    var parser = OpeningHoursParser(tokens: try OpeningHoursLexer.tokens(of: text))
    self.rules = try parser.parseExpression()
  }

  private init(rules: [OpeningRule]) {
    self.rules = rules
  }
}

extension OpeningHoursExpression: Codable {
  /// Decodes the text of an expression; throws ``OpeningHoursError`` for one that cannot be evaluated.
  public init(from decoder: any Decoder) throws {
    try self.init(parsing: decoder.singleValueContainer().decode(String.self))
  }

  /// Encodes the canonical text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
