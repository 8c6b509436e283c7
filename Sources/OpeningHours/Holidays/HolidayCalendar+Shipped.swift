extension HolidayCalendar {
  /// The countries for which a calendar comes with the library, by their ISO 3166-1 codes.
  public static let shippedCountries = ["TJ"]

  /// The calendar that comes with the library for a country, or nil where there is none.
  ///
  /// Tajikistan's, `TJ`, has the fixed public holidays as they have been since 2017, and Idi Ramazon and Idi Qurbon of
  /// 2020 … 2025; for other years it is not complete, since the feasts are announced shortly before. It has no school
  /// holidays. Its comment lines cite the sources.
  ///
  /// - Parameter country: The ISO 3166-1 code of two letters, in any case.
  public static func shipped(country: String) -> HolidayCalendar? {
    country.uppercased() == "TJ" ? tajikistan : nil
  }

  private static let tajikistan: HolidayCalendar = {
    do {
      return try HolidayCalendar(csv: ShippedHolidays.tajikistan)
    } catch {
      preconditionFailure("The shipped calendar cannot be read: \(error)")
    }
  }()
}
