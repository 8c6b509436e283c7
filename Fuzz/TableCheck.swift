/// The tables of the module: a text is one, or all that is wrong with it is at some line of it.
enum TableCheck {
  static func check(_ text: String) {
    let day = CalendarDay(daysSince1970: 20_370)
    do throws(TableError) {
      let calendar = try HolidayCalendar(csv: text)
      for kind in [HolidayKind.publicHoliday, .schoolHoliday] {
        for number in -1...366 { _ = calendar.answer(kind, on: day.adding(days: number)) }
        for range in calendar.completeDays(kind) {
          precondition(calendar.answer(kind, on: range.lowerBound) != .notKnown, "A complete day is known")
        }
      }
    } catch {
      check(error, text)
    }
    do throws(TableError) {
      let table = try PrayerTimetable(csv: text)
      for number in -1...366 { _ = table.entry(on: day.adding(days: number)) }
    } catch {
      check(error, text)
    }
  }

  private static func check(_ error: TableError, _ text: String) {
    precondition(!error.problems.isEmpty, "An error says what is wrong")
    precondition(!error.description.isEmpty, "An error has words")
    // A row after the last line break is none, but the end of the text is a place, too.
    let lines = text.unicodeScalars.reduce(1) { $0 + ($1 == "\n" || $1 == "\r" ? 1 : 0) }
    for problem in error.problems {
      precondition((1...lines).contains(problem.line), "Line \(problem.line) of \(lines)")
      precondition(problem.column >= 1, "Column \(problem.column)")
    }
  }
}
