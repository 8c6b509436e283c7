/// Reads one row of a timetable and checks the order of its times.
struct PrayerRowReader {
  /// After 04:00, in minutes, an isha is a slip rather than one after midnight.
  private static let latestIsha = 240

  private let row: [TableCell]
  private let columns: TableColumns
  private(set) var problems: [TableProblem] = []

  init(row: [TableCell], columns: TableColumns) {
    self.row = row
    self.columns = columns
  }

  /// The row's times; where `problems` is not empty, some are missing.
  mutating func entry() -> PrayerTimetable.Entry {
    var minutes: [Prayer: Int] = [:]
    let fajr = time("fajr")
    let sunrise = time("sunrise")
    let dhuhr = time("dhuhr")
    let asr = time("asr")
    let maghrib = time("maghrib")
    var isha = time("isha")
    if let late = isha, late.minute < min(fajr?.minute ?? PrayerRowReader.latestIsha, PrayerRowReader.latestIsha) {
      isha = (late.cell, late.minute + 1440)
    }
    checkOrder([
      ("fajr", fajr), ("sunrise", sunrise), ("dhuhr", dhuhr), ("asr", asr), ("maghrib", maghrib), ("isha", isha),
    ])
    let jumuah = time("jumuah")
    if jumuah != nil {
      checkOrder(
        [(sunrise == nil ? "fajr" : "sunrise", sunrise ?? fajr), ("jumuah", jumuah), ("maghrib", maghrib)],
        telling: "jumuah")
    }
    for (prayer, time) in [
      (Prayer.fajr, fajr), (.dhuhr, dhuhr), (.asr, asr), (.maghrib, maghrib), (.isha, isha),
    ] {
      minutes[prayer] = time?.minute
    }
    return PrayerTimetable.Entry(minutes: minutes, sunrise: sunrise?.minute, jumuah: jumuah?.minute)
  }

  private typealias Time = (cell: TableCell, minute: Int)

  /// Adds a problem for each time that is not after the one before it.
  private mutating func checkOrder(_ times: [(name: String, time: Time?)], telling only: String? = nil) {
    var last: (name: String, time: Time)?
    for (name, time) in times {
      guard let time else { continue }
      if let last, time.minute <= last.time.minute {
        let told = only == last.name ? last.time.cell : time.cell
        let expected =
          only == last.name
          ? "a time before \(name) at \(time.cell.text)" : "a time after \(last.name) at \(last.time.cell.text)"
        problems.append(told.problem(expected: expected))
      }
      last = (name, time)
    }
  }

  /// Reads `HH:MM`, or `H:MM`; nil where the cell is empty or the table has no such column.
  private mutating func time(_ column: String) -> Time? {
    guard let cell = columns.cell(column, of: row), !cell.text.isEmpty else { return nil }
    var digits = DigitReader(Array(cell.text.utf8.prefix(6)))
    guard let hour = digits.number(width: 2) ?? digits.number(width: 1), hour < 24, digits.take(UInt8(ascii: ":")),
      let minute = digits.number(width: 2), minute < 60, digits.isAtEnd
    else {
      problems.append(cell.problem(expected: "a time such as 05:10, from 00:00 to 23:59"))
      return nil
    }
    return (cell, hour * 60 + minute)
  }
}
