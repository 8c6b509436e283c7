import Foundation
import OpeningHours

/// Times the reading and the evaluation of opening hours on one core.
///
/// ```
/// hours-bench [COUNT]                  a million strings of a mix and a day of each, long texts, and a peer
/// hours-bench kernel (read|evaluate) COUNT   one piece of the work by itself, for a profiler or callgrind
/// ```
@main
enum HoursBench {
  private static let seed: UInt64 = 2025
  private static let batch = 10_000

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 3, arguments[0] == "kernel", let count = Int(arguments[2]) {
      if arguments[1] == "read" { return kernel(count) { _ = try? OpeningHoursReading($0) } }
      if arguments[1] == "evaluate" { return evaluateKernel(count) }
    }
    guard let count = arguments.isEmpty ? 1_000_000 : Int(arguments[0]), arguments.count < 2, count > 0 else {
      FileHandle.standardError.write(Data("usage: hours-bench [COUNT] | kernel (read|evaluate) COUNT\n".utf8))
      exit(2)
    }
    var rows = [
      MixRow("as the grammar has them") { $0.canonical() }, MixRow("mixed, 4 % misspelt, 1 % wrong") { $0.mixed() },
      MixRow("misspelt") { $0.misspelt() }, MixRow("wrong") { $0.wrong() },
    ]
    print("\(count) strings, seed \(seed), one core, processor time")
    print("\(Row.text("", 34))     parses/s  understood    days/s   ns/day")
    for index in rows.indices {
      let share = index < 2 ? count : max(1, count / 10)
      rows[index].run(share, batch: batch, seed: seed, context: context)
      print(rows[index].line)
    }
    comparePeer(rows[0], count: min(count, 100_000))
    if !Growth(context: context).run() { exit(1) }
  }

  /// Dushanbe, with its holidays and its sun.
  private static let context: OpeningHoursContext = {
    guard let calendar = LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe") else {
      preconditionFailure("The time zone data is missing")
    }
    return OpeningHoursContext(
      calendar: calendar, holidays: HolidayCalendar.shipped(country: "TJ"),
      position: GeographicPosition(latitude: 38.56, longitude: 68.77))
  }()

  private static func comparePeer(_ row: MixRow, count: Int) {
    var mix = HoursMix(seed: seed)
    let texts = (0..<count).map { _ in mix.canonical() }
    let own = timed { texts.reduce(0) { $0 + ((try? OpeningHoursReading($1)) == nil ? 0 : 1) } }
    switch Peer.read(texts) {
    case .absent(let why): print("\nThe peer opening-hours-py was not measured: \(why).")
    case .seconds(let seconds, let understood):
      let rates = (Double(count) / own.seconds, Double(count) / seconds)
      print(
        "\nThe first \(count) of them: \(Row.number(rates.0, 0, width: 0)) parses/s, \(own.result) understood; "
          + "opening-hours-py through its Python binding \(Row.number(rates.1, 0, width: 0)) parses/s, "
          + "\(understood) understood: × \(Row.number(rates.0 / rates.1, 1, width: 0))")
    }
  }

  private static func kernel(_ count: Int, _ body: (String) -> Void) {
    var mix = HoursMix(seed: seed)
    for _ in 0..<count { body(mix.canonical()) }
  }

  private static func evaluateKernel(_ count: Int) {
    var mix = HoursMix(seed: seed)
    let expressions = (0..<1000).compactMap { _ in try? OpeningHoursReading(mix.canonical()).expression }
    let first = CalendarDay(daysSince1970: 20_370)
    for number in 0..<count {
      _ = expressions[number % expressions.count].openTimes(on: first.adding(days: number % 7), in: context)
    }
  }
}
