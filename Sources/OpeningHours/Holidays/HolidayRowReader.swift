/// Reads the rows of a holiday calendar.
struct HolidayRowReader {
  /// The longest holiday, in days.
  static let mostDays = 366

  private(set) var publicHolidays = HolidayListBuilder()
  private(set) var schoolHolidays = HolidayListBuilder()
  private(set) var problems: [TableProblem] = []

  private let columns: TableColumns
  private let languages: [(column: String, code: String)]
  private var seen: Set<Key> = []

  private struct Key: Hashable {
    let kind: HolidayKind
    let from: TableDate
    let name: String
  }

  private enum Days {
    case dated(ClosedRange<CalendarDay>)
    case everyYear(first: Int, last: Int)
  }

  init(columns: TableColumns) {
    self.columns = columns
    languages = columns.names.compactMap { column in
      HolidayRowReader.language(ofColumn: column).map { (column, $0) }
    }
  }

  /// The language code of a column `name:tg`, in lower case; nil for any other column.
  static func language(ofColumn column: String) -> String? {
    guard column.hasPrefix("name:") else { return nil }
    let code = column.dropFirst(5)
    let isCode = code.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
    }
    return isCode && (2...12).contains(code.utf8.count) ? String(code) : nil
  }

  /// Reads one row: adds its holiday, or what is wrong with it.
  mutating func read(_ row: [TableCell]) {
    if let surplus = columns.surplus(in: row) { problems.append(surplus) }
    guard let kindCell = columns.cell("kind", of: row), let from = columns.cell("from", of: row),
      let name = columns.cell("name", of: row)
    else { return }
    let (kind, isStatement) = HolidayRowReader.kind(kindCell.text)
    if kind == nil { problems.append(kindCell.problem(expected: "PH, SH, PH-COMPLETE or SH-COMPLETE")) }
    if isStatement {
      let days = days(from: from, to: columns.cell("to", of: row), most: nil)
      guard let kind, let days else { return }
      guard case .dated(let range) = days else {
        problems.append(from.problem(expected: "a date with a year, such as 2025-01-01"))
        return
      }
      edit(kind) { $0.addComplete(range) }
      return
    }
    let days = days(from: from, to: columns.cell("to", of: row), most: HolidayRowReader.mostDays)
    if name.text.isEmpty { problems.append(name.problem(expected: "a name")) }
    guard let kind, let days, !name.text.isEmpty, let start = TableDate(from.text) else { return }
    guard seen.insert(Key(kind: kind, from: start, name: name.text)).inserted else {
      problems.append(from.problem(expected: "each holiday once; this one already starts on this date"))
      return
    }
    let holiday = Holiday(name: name.text, namesByLanguage: names(in: row))
    edit(kind) { list in
      switch days {
      case .dated(let range): list.add(holiday, on: range)
      case .everyYear(let first, let last): list.add(holiday, everyYearFrom: first, to: last)
      }
    }
  }

  private static func kind(_ text: String) -> (kind: HolidayKind?, isStatement: Bool) {
    let suffix = "-COMPLETE"
    let upper = text.uppercased()
    guard upper.hasSuffix(suffix) else { return (HolidayKind(rawValue: upper), false) }
    return (HolidayKind(rawValue: String(upper.dropLast(suffix.count))), true)
  }

  /// Reads the two ends of a row, both included; nil, with a problem, where they are no range.
  private mutating func days(from: TableCell, to: TableCell?, most: Int?) -> Days? {
    let end = to.flatMap { $0.text.isEmpty ? nil : $0 } ?? from
    let first = TableDate(from.text)
    let last = TableDate(end.text)
    if first == nil { problems.append(from.problem(expected: TableDate.expected)) }
    if last == nil, end.column != from.column { problems.append(end.problem(expected: TableDate.expected)) }
    switch (first, last) {
    case (.day(let start), .day(let stop)):
      guard start <= stop else {
        problems.append(end.problem(expected: "a date not before \(start)"))
        return nil
      }
      if let most, start.distance(to: stop) >= most {
        problems.append(end.problem(expected: "a date before \(start.adding(days: most)), for at most \(most) days"))
        return nil
      }
      return .dated(start...stop)
    case (.everyYear(let start), .everyYear(let stop)): return .everyYear(first: start, last: stop)
    case (.day, .everyYear): problems.append(end.problem(expected: "a date with a year, as in 'from'"))
    case (.everyYear, .day): problems.append(end.problem(expected: "a date without a year, as in 'from'"))
    case (nil, _), (_, nil): break
    }
    return nil
  }

  private func names(in row: [TableCell]) -> [String: String] {
    var names: [String: String] = [:]
    for (column, code) in languages {
      if let cell = columns.cell(column, of: row), !cell.text.isEmpty { names[code] = cell.text }
    }
    return names
  }

  private mutating func edit(_ kind: HolidayKind, _ change: (inout HolidayListBuilder) -> Void) {
    switch kind {
    case .publicHoliday: change(&publicHolidays)
    case .schoolHoliday: change(&schoolHolidays)
    }
  }
}
