internal import Foundation
internal import OpeningHours

/// Answers a file of questions, a line of JSON for each.
struct HoursBatch {
  let console: Console
  /// What holds for questions that name no holidays of their own.
  let holidays: Result<HolidayCalendar?, HoursProblem>

  /// Answers every line in order.
  ///
  /// A text that is no opening hours is an answer, too; a line that is no question makes the batch end partly failed.
  func run(_ path: String) throws -> ExitCode {
    let reader = try LineReader(path: path, what: "questions")
    let decoder = JSONDecoder()
    var hasFailed = false
    var number = 0
    while let line = try reader.line(), !console.output.isClosed {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      var id: HoursID?
      do throws(HoursProblem) {
        let question = try question(line, decoder, number)
        id = question.id
        console.out(line: try HoursAnswer(question, holidays: holidays.get()).line(id: id))
      } catch {
        if case .question = error { hasFailed = true }
        console.out(line: HoursRecord(error, id: id).line())
      }
    }
    return hasFailed ? .partlyFailed : .done
  }

  private func question(
    _ line: [UInt8], _ decoder: JSONDecoder, _ number: Int
  ) throws(HoursProblem) -> HoursQuestion {
    do { return try decoder.decode(HoursQuestion.self, from: Data(line)) } catch {
      throw .notUnderstood(
        "line \(number) is no question", "write {\"id\": 1, \"value\": \"Mo-Fr 08:00-17:00\", \"from\": …, \"to\": …}")
    }
  }
}
