extension HolidayCalendar {
  /// Reads a calendar from comma-separated text.
  ///
  ///     # Source: the Labour Code
  ///     kind,from,to,name,name:tg,name:ru
  ///     PH,03-21,03-24,Nowruz,Наврӯз,Навруз
  ///     PH,2025-03-30,,Eid al-Fitr,Иди Рамазон,Рамазан
  ///     SH,2025-06-01,2025-08-31,Summer,,
  ///     PH-COMPLETE,2025-01-01,2025-12-31,,,
  ///
  /// `kind` is `PH` or `SH`. Dates are of one year or, without a year, of every year; both ends are included, and an empty
  /// `to` means one day. A range of every year may run over New Year. `PH-COMPLETE` and `SH-COMPLETE` state for which days
  /// the calendar has all holidays of the kind. Without such a line it counts as complete for the whole years from the
  /// first to the last that a date of the kind names, and for all years where it has holidays of every year only.
  ///
  /// Columns may come in any order; `to` and the names by language may be missing. Separators are commas or semicolons;
  /// lines that begin with `#` are comments.
  ///
  /// - Throws: All that is wrong, such as dates that do not exist, ends before their starts and holidays that occur twice.
  public init(csv text: String) throws(TableError) {
    let table = try TableReader(text)
    var problems = table.problems
    let expected = "kind,from,to,name, and for each language a column such as name:tg"
    guard let header = table.rows.first else {
      problems.append(TableProblem(line: 1, column: 1, found: nil, expected: "a header \(expected)"))
      throw TableError(problems)
    }
    let columns = TableColumns(
      header, required: ["kind", "from", "name"], expected: expected, problems: &problems,
      isOptional: { $0 == "to" || HolidayRowReader.language(ofColumn: $0) != nil })
    guard problems.count == table.problems.count else { throw TableError(problems) }
    var reader = HolidayRowReader(columns: columns)
    for row in table.rows.dropFirst() { reader.read(row) }
    problems += reader.problems
    guard problems.isEmpty else { throw TableError(problems) }
    self.init(publicHolidays: reader.publicHolidays.list(), schoolHolidays: reader.schoolHolidays.list())
  }
}
