/// The two kinds of holiday that `opening_hours` tells apart.
public enum HolidayKind: String, Sendable, Hashable, CaseIterable {
  /// A public holiday, `PH`.
  case publicHoliday = "PH"
  /// A school holiday, `SH`.
  case schoolHoliday = "SH"
}
