public import OpeningHours

/// The public and school holidays that `PH` and `SH` in a plan's hours mean.
public struct PlanHolidays: Sendable, Hashable {
  /// Where they come from.
  public enum Source: Sendable, Hashable {
    /// A country whose calendar comes with the library, by its ISO 3166-1 code.
    case country(String)
    /// A table of the plan's own, as text.
    case table(String)
  }

  public let source: Source
  public let calendar: HolidayCalendar

  /// A country's holidays; nil where no calendar of it comes with the library.
  public init?(country: String) {
    guard let calendar = HolidayCalendar.shipped(country: country) else { return nil }
    source = .country(country)
    self.calendar = calendar
  }

  /// Holidays of a table.
  ///
  /// - Throws: all that is wrong with it.
  public init(table: String) throws(TableError) {
    calendar = try HolidayCalendar(csv: table)
    source = .table(table)
  }
}
