internal import Foundation
internal import OpeningHours

/// Answers a file of questions, a line of JSON for each.
struct HoursBatch {
  let console: Console
  /// What holds for questions that name no holidays of their own.
  let holidays: HolidayCalendar?

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
      if case .bytes(let bytes) = line, bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      var id: HoursID?
      do throws(HoursProblem) {
        id = self.id(of: line, decoder)
        let question = try question(line, decoder, number)
        console.out(line: try HoursAnswer(question, holidays: holidays).line(id: id))
      } catch {
        if case .question = error { hasFailed = true }
        console.out(line: HoursRecord(error, id: id).line())
      }
    }
    return hasFailed ? .partlyFailed : .done
  }

  private func question(
    _ line: LineReader.Line, _ decoder: JSONDecoder, _ number: Int
  ) throws(HoursProblem) -> HoursQuestion {
    guard case .bytes(let bytes) = line else {
      throw .notUnderstood("line \(number) is too long", "\(LineReader.mostBytes >> 20) MiB are read at most")
    }
    do { return try decoder.decode(HoursQuestion.self, from: Data(bytes)) } catch {
      throw .notUnderstood(
        "line \(number) is no question", "write {\"id\": 1, \"value\": \"Mo-Fr 08:00-17:00\", \"from\": …, \"to\": …}")
    }
  }

  /// The question's name, also where the rest of it cannot be read.
  private func id(of line: LineReader.Line, _ decoder: JSONDecoder) -> HoursID? {
    struct Named: Decodable { var id: HoursID? }
    guard case .bytes(let bytes) = line else { return nil }
    return try? decoder.decode(Named.self, from: Data(bytes)).id
  }
}
