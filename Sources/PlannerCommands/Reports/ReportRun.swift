internal import ClosurePlanning
internal import Dispatch
internal import Foundation
internal import OrganiserReports
internal import Synchronization
internal import UsabilitySolver

/// Makes the reports of many organisers, several at once, and leaves alone what is already there.
struct ReportRun: Sendable {
  /// What became of an organiser.
  enum Outcome: Sendable, Equatable {
    case made(files: Int, bytes: Int)
    /// All files were there, made from the same things.
    case kept
    case failed(String)
  }

  let maker: ReportMaker
  let folder: ReportFolder
  /// The run that this one follows.
  let since: ReportFolder?
  let printer: PDFPrinter?
  let jobs: Int

  /// Makes the reports of all, and tells of each as it is done.
  ///
  /// Each worker holds one organiser's files at a time, so memory does not grow with their number.
  /// - Throws: the first ``OutputError``, after which nothing more is begun: a full disk does not get emptier.
  func run(_ organisers: [Organiser], isDone: @escaping @Sendable (Int) -> Void) throws -> [Outcome] {
    let next = Atomic<Int>(0)
    let state = Mutex(
      (outcomes: [Outcome?](repeating: nil, count: organisers.count), done: 0, error: nil as OutputError?))
    let workers = max(1, min(jobs, organisers.count))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < organisers.count, state.withLock({ $0.error == nil }) else { return }
        let result = Result { () throws(OutputError) in try make(organisers[index]) }
        let done = state.withLock { state in
          switch result {
          case .success(let outcome): state.outcomes[index] = outcome
          case .failure(let error): state.error = state.error ?? error
          }
          state.done += 1
          return state.done
        }
        isDone(done)
      }
    }
    return try state.withLock { state in
      if let error = state.error { throw error }
      return state.outcomes.map { $0 ?? .kept }
    }
  }

  /// Makes one organiser's reports, or finds them made.
  func make(_ organiser: Organiser) throws(OutputError) -> Outcome {
    let paths = ReportPaths(organiser: organiser.id)
    let previous = since?.record(paths)
    let existing = folder.record(paths)
    do {
      let key = try maker.key(for: organiser, after: previous)
      if let existing, existing.key == key, existing.files.allSatisfy(folder.holds) { return .kept }
      // Until all is there the record does not vouch for it.
      folder.remove(paths.record)
      var (files, record) = try maker.report(for: organiser, after: previous)
      for file in files { try folder.write(file.bytes, to: file.path) }
      if let printer { record.files += try print(files, printer) }
      let new = Set(record.files.map(\.path))
      for old in existing?.files ?? [] where !new.contains(old.path) { folder.remove(old.path) }
      try folder.write(try record.bytes(), to: paths.record)
      defer { files = [] }
      return .made(files: record.files.count, bytes: record.files.reduce(0) { $0 + $1.bytes })
    } catch let error as OutputError {
      throw error
    } catch let error as PlanProblems {
      forget(existing, paths)
      return .failed(error.problems.map(\.message).joined(separator: "; "))
    } catch {
      forget(existing, paths)
      return .failed("\(error)")
    }
  }

  /// Removes what an earlier run made for an organiser who now cannot be answered: old bulletins mislead.
  private func forget(_ existing: ReportRecord?, _ paths: ReportPaths) {
    for file in existing?.files ?? [] { folder.remove(file.path) }
    folder.remove(paths.record)
  }

  /// Prints the pages among some files.
  private func print(_ files: [ReportMaker.File], _ printer: PDFPrinter) throws -> [ReportRecord.File] {
    var made: [ReportRecord.File] = []
    for file in files where file.path.hasSuffix(".html") {
      let target = file.path.dropLast(4) + "pdf"
      let part = ReportFolder.partPath(String(target))
      guard printer.print(folder.full(file.path), to: folder.full(part)), let bytes = folder.read(part) else {
        throw CommandFailure("weasyprint could not print \(file.path)")
      }
      try folder.settle(String(target))
      made.append(ReportRecord.File(path: String(target), bytes: bytes))
    }
    return made
  }
}
