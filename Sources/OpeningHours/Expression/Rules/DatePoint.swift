/// One end of a ``DateRange``: a month or a day of a month, of one year or of every year.
struct DatePoint: Sendable, Hashable {
  /// The English abbreviations that the grammar uses, January first.
  static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// The year, or nil for every year.
  var year: Int?
  /// 1 … 12.
  let month: Int
  /// 1 … 31 and in the month, or nil for the whole month.
  var day: Int?

  /// The three letters of the month.
  var monthName: String { DatePoint.monthNames[month - 1] }

  /// A number that grows with the date; a point without a day is the month's start.
  var startKey: Int { DatePoint.key(year ?? 0, month, day ?? 1) }

  /// A number that grows with the date; a point without a day is the month's end.
  var endKey: Int { DatePoint.key(year ?? 0, month, day ?? 31) }

  /// Orders dates without calendar arithmetic: months have fewer than 32 days, years fewer than 16 months.
  static func key(_ year: Int, _ month: Int, _ day: Int) -> Int { (year * 16 + month) * 32 + day }
}
