internal import ClosurePlanning
internal import OpeningHours
internal import OrganiserReports
internal import PlanExchange
internal import Synchronization
internal import UsabilitySolver

/// What `planner report` works with: the plan and its map, solved once, the organisers, and the folder.
struct ReportSession {
  let command: ParsedCommand
  let console: Console
  let plan: ClosurePlan
  /// All of them, before a shard is taken.
  let organisers: [Organiser]
  let shard: Shard?
  let batch: ReportRun
  let options: ReportOptions
  let summary: ReportManifest.Summary

  /// How many organisers are worth a hierarchy of the map.
  private static let batchSize = 20

  init(_ command: ParsedCommand, _ console: Console) throws {
    self.command = command
    self.console = console
    guard let out = command.option("out-dir") else {
      throw command.usageError("where to?", help: "give --out-dir, a folder to write into")
    }
    let jobs = try command.integer("jobs", in: 1...256) ?? 2
    shard = try Shard(command)
    let languages = try Self.languages(command)
    let loader = PlanLoader(command: command, console: console)
    let document = try loader.read(command.requiredArgument(0))
    let days = try Self.days(command, in: document.plan)
    organisers = try OrganiserSource(command: command, console: console).organisers(of: document.plan)
    let loaded = try loader.join(document, isBatch: organisers.count >= Self.batchSize)
    plan = loaded.plan
    let edition: Edition = command.option("edition").flatMap(Edition.init) ?? .public
    let date = loaded.noticesReadTo?.latest(in: plan.calendar) ?? plan.horizonInstants.lowerBound
    var printer: PDFPrinter?
    if command.flag("pdf") {
      printer = PDFPrinter(environment: console.environment, date: max(0, date.secondsSince1970))
      if printer == nil {
        console.report(
          .warning(
            "no PDF is made: the program weasyprint is not there", file: "--pdf",
            help: "install it (Debian: apt-get install weasyprint) and run again; everything else is made"))
      }
    }
    let options = ReportOptions(
      days: days, languages: languages, edition: edition, makesKMZ: command.flag("kmz"), makesPDF: printer != nil,
      tellsStreets: command.flag("streets"))
    self.options = options
    let mapHash = try loader.mapPath(for: document).map(MapFingerprint.of)
    let context = [
      PlannerTable.version, loaded.mapName ?? "", mapHash?.text ?? "", "\(date.secondsSince1970)",
      printer?.version ?? "",
    ]
    let maker = try ReportMaker(
      plan: plan, solver: loaded.solver, options: options, context: context,
      ways: options.tellsStreets ? StreetTeller(solver: loaded.solver) : NoWays(),
      base: loaded.map.map { BaseRoads(graph: $0.graph) })
    var since: ReportFolder?
    if let earlier = command.option("since") {
      since = ReportFolder(reading: earlier)
      guard since != nil else {
        throw CommandFailure(
          "'\(printable(earlier))' holds no earlier run", help: "name the folder that --out-dir named then",
          exitCode: .invalidInput)
      }
      guard FileIdentity(path: earlier) != FileIdentity(path: out) || FileIdentity(path: out) == nil else {
        throw command.usageError("--since and --out-dir are the same folder", help: "a version has a folder of its own")
      }
    }
    summary = ReportManifest.Summary(
      plan: plan.id, planHash: maker.planHash, map: loaded.mapName, mapHash: mapHash, edition: edition.rawValue,
      noticesReadTo: loaded.noticesReadTo == nil ? nil : date.iso8601(in: loaded.plan.calendar), days: days)
    let folder =
      command.flag("list-jobs")
      ? ReportFolder(looking: out)
      : try ReportFolder(
        path: out, owner: ReportFolder.Owner(plan: plan.id, edition: edition.rawValue), force: command.flag("force"))
    batch = ReportRun(maker: maker, folder: folder, since: since, printer: printer, jobs: jobs)
  }

  /// Makes all reports that are asked for, and what goes round them.
  func run() throws -> ExitCode {
    let chosen = shard.map { $0.part(of: organisers) } ?? organisers
    let bar = Mutex(ProgressBar("Bulletins", total: chosen.count, console: console))
    let outcomes = try batch.run(chosen) { done in bar.withLock { $0.update(done) } }
    bar.withLock { $0.finish() }
    let failed = zip(chosen, outcomes).compactMap { organiser, outcome -> (String, String)? in
      if case .failed(let why) = outcome { (organiser.id, why) } else { nil }
    }
    if shard == nil { try ReportClosing(session: self).close() }
    report(outcomes, failed)
    return failed.isEmpty ? .done : .partlyFailed
  }

  private func report(_ outcomes: [ReportRun.Outcome], _ failed: [(id: String, why: String)]) {
    var (made, kept, files, bytes) = (0, 0, 0, 0)
    for outcome in outcomes {
      switch outcome {
      case .made(let count, let size):
        made += 1
        files += count
        bytes += size
      case .kept: kept += 1
      case .failed: break
      }
    }
    let days = options.days.count == 1 ? "1 day" : "\(options.days.count) days"
    console.err(
      line: "\(made) organisers × \(days): \(files) files, \(bytes / 1000) kB made; \(kept) organisers were up to date")
    guard !failed.isEmpty else { return }
    console.err(line: "\(failed.count) failed:")
    for failure in failed { console.err(line: "  \(printable(failure.id)): \(printable(failure.why))") }
  }

  /// The jobs as lines of JSON, one for each organiser.
  func listJobs() -> ExitCode {
    for organiser in shard.map({ $0.part(of: organisers) }) ?? organisers {
      console.out(line: ReportJob(organiser: organiser.id).line())
    }
    return .done
  }

  // MARK: Options

  private static func languages(_ command: ParsedCommand) throws -> [BulletinLanguage]? {
    guard let text = command.option("languages") else { return nil }
    var languages: [BulletinLanguage] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let language = BulletinLanguage(rawValue: word.trimming(" ")) else {
        throw command.usageError(
          "there are no bulletins in '\(printable(String(word)))'",
          help: "choose from: \(BulletinLanguage.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      if !languages.contains(language) { languages.append(language) }
    }
    return languages
  }

  private static func days(_ command: ParsedCommand, in plan: ClosurePlan) throws -> [CalendarDay] {
    let texts = command.options("date")
    guard !texts.isEmpty else { return Array(plan.horizon) }
    var days: Set<CalendarDay> = []
    for text in texts {
      guard let day = CalendarDay(text) else {
        throw command.usageError("'\(printable(text))' is not a day", help: "write it as 2025-10-09")
      }
      guard plan.horizon.contains(day) else {
        throw CommandFailure(
          "\(day) lies outside the plan's days",
          help: "the plan speaks of \(plan.horizon.lowerBound) to \(plan.horizon.upperBound)", exitCode: .invalidInput)
      }
      days.insert(day)
    }
    return days.sorted()
  }
}

extension Substring {
  /// The text without a character at its ends.
  fileprivate func trimming(_ character: Character) -> String {
    var text = self
    while text.first == character { text.removeFirst() }
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
