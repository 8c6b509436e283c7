extension PrayerTimetable {
  /// Reads a timetable from comma-separated text.
  ///
  ///     date,fajr,sunrise,dhuhr,asr,maghrib,isha,jumuah
  ///     2025-10-09,05:05,06:28,12:30,15:55,17:56,19:20,
  ///     2025-10-10,05:06,06:29,12:30,15:54,17:54,19:18,13:00
  ///     10-11,05:07,06:30,12:30,15:53,17:53,19:17,
  ///
  /// The columns may come in any order, `sunrise` and `jumuah` may be missing. A date without a year holds in every year
  /// that has no line of its own for that day. A time may be left empty; it is then computed. An isha before 04:00
  /// and before fajr on the clock is after midnight. Separators are commas or semicolons; lines that begin with `#` are comments.
  ///
  /// - Throws: All that is wrong, such as times that do not exist, times out of order and dates that occur twice.
  public init(csv text: String) throws(TableError) {
    let table = try TableReader(text)
    var problems = table.problems
    guard let header = table.rows.first else {
      problems.append(
        TableProblem(line: 1, column: 1, found: nil, expected: "a header \(PrayerTimetable.expectedColumns)"))
      throw TableError(problems)
    }
    let columns = TableColumns(
      header, required: ["date"] + Prayer.allCases.map(\.rawValue), expected: PrayerTimetable.expectedColumns,
      problems: &problems
    ) { $0 == "sunrise" || $0 == "jumuah" }
    guard problems.count == table.problems.count else { throw TableError(problems) }
    var dated: [CalendarDay: Entry] = [:]
    var everyYear: [Int: Entry] = [:]
    for row in table.rows.dropFirst() {
      if let surplus = columns.surplus(in: row) { problems.append(surplus) }
      var reader = PrayerRowReader(row: row, columns: columns)
      let entry = reader.entry()
      problems += reader.problems
      guard let cell = columns.cell("date", of: row) else { continue }
      let isTwice: Bool
      switch TableDate(cell.text) {
      case .day(let day): isTwice = dated.updateValue(entry, forKey: day) != nil
      case .everyYear(let place): isTwice = everyYear.updateValue(entry, forKey: place) != nil
      case nil:
        isTwice = false
        problems.append(cell.problem(expected: TableDate.expected))
      }
      if isTwice { problems.append(cell.problem(expected: "each date once")) }
    }
    guard problems.isEmpty else { throw TableError(problems) }
    self.init(dated: dated, everyYear: everyYear)
  }

  private static let expectedColumns = "date,fajr,dhuhr,asr,maghrib,isha, and if need be sunrise and jumuah"
}
