internal import ClosurePlanning
internal import Foundation
internal import OrganiserReports

/// Makes the reports that a file of jobs asks for and answers each with a line, in the order of the file.
///
/// Another program drives it: a queue of a cluster, Spark's `pipe()`, Dask. Each line is answered before the next is
/// read, so that whoever feeds it knows what is done.
struct ReportJobs {
  let session: ReportSession

  /// - Throws: ``OutputError`` where a file cannot be written: no further job would fare better.
  func run(_ path: String) throws -> ExitCode {
    let reader = try LineReader(path: path, what: "jobs")
    let console = session.console
    let byID = Dictionary(session.organisers.map { ($0.id, $0) }) { first, _ in first }
    var hasFailed = false
    var number = 0
    while let line = try reader.line(), !console.output.isClosed {
      number += 1
      if case .bytes(let bytes) = line, bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let answer = try answer(line, number, byID)
      if !answer.ok { hasFailed = true }
      console.out(line: answer.line())
    }
    return hasFailed ? .partlyFailed : .done
  }

  private func answer(_ line: LineReader.Line, _ number: Int, _ byID: [String: Organiser]) throws -> ReportJobAnswer {
    guard case .bytes(let bytes) = line, let job = try? JSONDecoder().decode(ReportJob.self, from: Data(bytes)) else {
      return ReportJobAnswer(
        organiser: nil, ok: false, error: "line \(number) is no job; write {\"organiser\":\"ID\"}")
    }
    guard let organiser = byID[job.organiser] else {
      return ReportJobAnswer(organiser: job.organiser, ok: false, error: "there is no organiser of this id")
    }
    switch try session.batch.make(organiser) {
    case .failed(let why): return ReportJobAnswer(organiser: job.organiser, ok: false, error: why)
    case let outcome:
      let record = session.batch.folder.record(ReportPaths(organiser: organiser.id))
      return ReportJobAnswer(
        organiser: job.organiser, ok: true, kept: outcome == .kept,
        files: record?.files.map { .init(path: $0.path, bytes: $0.bytes, sha256: $0.sha256.text) })
    }
  }
}
