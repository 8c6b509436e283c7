import Foundation
import Testing

@testable import PlannerCommands

@Suite("planner hours") struct HoursCommandTests {
  @Test("The reviewed answer of a week") func week() throws {
    let run = CommandRun(
      "hours", "Mo-Fr 08:00-12:00,14:00-17:00; PH off", "--from", "2025-09-08", "--to", "2025-09-10", "--holidays",
      "TJ",
      "--zone", "Asia/Dushanbe")
    #expect(run.code == .done)
    #expect(run.errors == "")
    try expectSnapshot("hours.txt", run.output)
  }

  @Test("What had to be put right is said; without a span only the meaning is printed") func tolerant() {
    let run = CommandRun("hours", "Mon-Fri 9-17 Uhr")
    #expect(run.code == .done)
    #expect(run.output.hasPrefix("canonical  Mo-Fr 09:00-17:00\n"))
    #expect(!run.output.contains("next change"))
    #expect(run.errors.contains("STRING:1:1: warning: 'Mon' was read as 'Mo'"))
    #expect(run.errors.contains("STRING:1:9: warning: '9' was read as '09:00'"))
  }

  @Test("An error shows its place") func error() {
    let run = CommandRun("hours", "Mo-Fr 08:00-17:00\nSa 25:00-26:00")
    #expect(run.code == .invalidInput)
    #expect(run.output == "")
    #expect(run.errors.contains("STRING:2:4: error: '25:00' does not exist; expected a time from 00:00 to 23:59"))
    #expect(run.errors.contains(" 2 | Sa 25:00-26:00\n"))
    let strict = CommandRun("hours", "Mon 08:00-17:00", "--strict")
    #expect(strict.code == .invalidInput)
    #expect(strict.errors.contains("'Mon' is not how the grammar writes it; expected 'Mo'"))
  }

  @Test("Days are whole days, times are half-open, and the sun is asked at the place") func spans() throws {
    let day = CommandRun(
      "hours", "24/7", "--from", "2025-03-30", "--to", "2025-03-30", "--zone", "Europe/Berlin", "--json")
    let record = try object(day.output)
    let intervals = try #require(record["intervals"] as? [[String: Any]])
    #expect(intervals.map { $0["from"] as? String } == ["2025-03-30T00:00:00+01:00"])
    #expect(intervals.map { $0["to"] as? String } == ["2025-03-31T00:00:00+02:00"])
    #expect(record["nextChange"] == nil)
    let sun = CommandRun(
      "hours", "sunrise-sunset", "--from", "2025-10-09T00:00", "--to", "2025-10-10T00:00", "--zone", "Asia/Dushanbe",
      "--at", "38.56,68.78", "--json")
    #expect(try object(sun.output)["nextChange"] as? String == "2025-10-09T06:28:00+05:00")
    #expect(
      CommandRun("hours", "sunrise-sunset", "--from", "2025-10-09", "--to", "2025-10-09").output.contains("06:00"))
    #expect(CommandRun("hours", "sunrise-sunset").output.contains("no place was given"))
    #expect(CommandRun("hours", "PH off").output.contains("no holiday calendar"))
  }

  @Test(
    "What the line lacks is told",
    arguments: [
      (["hours"], "which hours?"), (["hours", "24/7", "--from", "2025-10-09"], "belong together"),
      (["hours", "24/7", "--from", "2025-10-09", "--to", "2025-10-08"], "ends before it starts"),
      (["hours", "24/7", "--from", "soon", "--to", "2025-10-08"], "'soon' is no day or time"),
      (["hours", "24/7", "--zone", "Asia/Dushanbee"], "no time zone"),
      (["hours", "24/7", "--at", "95,0"], "is no place"),
      (["hours", "24/7", "--jobs-file", "-"], "either STRING"), (["hours", "24/7", "--times", "some"], "some"),
      (["hours", "24/7", "--from", "1901-01-01", "--to", "2101-01-01"], "hundred years"),
      (["hours", "--jobs-file", "-", "--zone", "UTC"], "--zone does not go with --jobs-file"),
      (
        ["hours", "00:00-24:00/1", "--times", "both", "--from", "2025-01-01", "--to", "2029-01-01"], "too many to list"
      ),
    ])
  func usage(words: [String], message: String) {
    let run = CommandRun(words)
    #expect(run.code == .usage)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test("A table of holidays is read, and its errors are told") func holidays() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write("kind,from,to,name\nPH,2025-10-09,,A day\n", as: "days.csv")
    let run = CommandRun("hours", "24/7; PH off", "--from", "2025-10-09", "--to", "2025-10-09", "--holidays", table)
    #expect(run.output.contains("✕ closed   Thu 2025-10-09 00:00 – Fri 2025-10-10 00:00"))
    let wrong = try folder.write("kind,from,to,name\nPH,soon,,A day\n", as: "wrong.csv")
    let refused = CommandRun("hours", "PH off", "--holidays", wrong)
    #expect(refused.code == .invalidInput)
    #expect(refused.errors.contains("line 2, column 4: 'soon' is not understood here"))
    let jobs = try folder.write("{\"id\":1,\"value\":\"24/7\"}\n", as: "jobs")
    let batch = CommandRun("hours", "--jobs-file", jobs, "--holidays", wrong)
    #expect(batch.code == .invalidInput)
    #expect(batch.output == "")
    let later = CommandRun("hours", "PH off", "--holidays", "TJ", "--from", "2031-06-26", "--to", "2031-06-28")
    #expect(later.output.contains("not all public holidays are known of 2031"))
    let missing = CommandRun("hours", "PH off", "--holidays", folder.path("none.csv"))
    #expect(missing.code == .failure)
    #expect(missing.errors.contains("TJ"))
  }

  @Test("Each line of a file of questions has a line of answer") func batch() throws {
    let folder = try TemporaryFolder()
    let jobs = try folder.write(
      """
      {"id": 1, "value": "Mo-Fr 08:00-17:00", "from": "2025-10-06T00:00", "to": "2025-10-07T00:00", "zone": "Asia/Dushanbe"}

      {"id": "b", "value": "Mo-Xx"}
      {"id": "c", "value": "18:00+", "from": "2025-10-06 18:00", "to": "2025-10-07 06:00"}
      {"id": "d", "value": "10:00", "times": "points", "from": "2025-10-06", "to": "2025-10-06"}
      {"id": "e", "value": "PH 10:00-12:00", "holidays": "TJ", "from": "2025-09-09", "to": "2025-09-09"}
      """, as: "jobs.jsonl")
    let run = CommandRun("hours", "--jobs-file", jobs)
    #expect(run.code == .done)
    let answers = try run.output.split(separator: "\n").map { try object(String($0)) }
    #expect(answers.count == 5)
    #expect(answers[0]["id"] as? Int == 1)
    #expect(answers[0]["canonical"] as? String == "Mo-Fr 08:00-17:00")
    let states = (answers[0]["intervals"] as? [[String: Any]])?.compactMap { $0["state"] as? String }
    #expect(states == ["closed", "open", "closed"])
    #expect(answers[1]["ok"] as? Bool == false)
    #expect((answers[1]["error"] as? [String: Any])?["offset"] as? Int == 3)
    let late = try #require((answers[2]["intervals"] as? [[String: Any]])?.first)
    #expect(late["state"] as? String == "unknown" && late["openEnd"] as? Bool == true)
    #expect((answers[3]["intervals"] as? [[String: Any]])?.count == 3)
    #expect((answers[4]["intervals"] as? [[String: Any]])?.count == 3)
  }

  @Test("A line that is no question fails by itself") func brokenLine() throws {
    let folder = try TemporaryFolder()
    let jobs = try folder.write(
      "nonsense\n{\"id\":1,\"value\":\"24/7\"}\n{\"id\":2,\"value\":\"24/7\",\"zone\":\"Moon\"}\n", as: "j")
    let run = CommandRun("hours", "--jobs-file", jobs)
    #expect(run.code == .partlyFailed)
    let answers = try run.output.split(separator: "\n").map { try object(String($0)) }
    #expect(answers.map { $0["ok"] as? Bool } == [false, true, false])
    #expect(answers[2]["id"] as? Int == 2)
    // A line that is too long is one line, whatever stands in its middle; a name is kept where the rest is wrong.
    let long =
      "{\"id\":3,\"value\":\"" + String(repeating: "x", count: 1 << 20) + "{\"id\":666,\"value\":\"24/7\"}"
    let others = try folder.write(long + "\n{\"id\":5,\"value\":7}\n", as: "k")
    let second = CommandRun("hours", "--jobs-file", others)
    #expect(second.code == .partlyFailed)
    let found = try second.output.split(separator: "\n").map { try object(String($0)) }
    #expect(found.map { $0["ok"] as? Bool } == [false, false])
    #expect(found[1]["id"] as? Int == 5)
    #expect(CommandRun("hours", "--jobs-file", folder.path("none")).code == .failure)
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}
