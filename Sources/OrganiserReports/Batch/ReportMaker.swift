public import ClosurePlanning
internal import OpeningHours
internal import PlanExchange
public import UsabilitySolver

/// Makes all files of one organiser.
public struct ReportMaker: Sendable {
  /// A file to write.
  public struct File: Sendable, Equatable {
    /// Relative to the output folder.
    public var path: String
    public var bytes: [UInt8]
  }

  let plan: ClosurePlan
  let solver: ClosureSolver
  let options: ReportOptions
  /// The fingerprint of the plan as it is known, organisers apart.
  public let planHash: Fingerprint
  /// What else decides the files: the program's version and the map.
  let context: [String]
  let ways: any WayTelling
  let base: BaseRoads?

  /// - Parameters:
  ///   - plan: the plan as it is known and as these readers may see it: what the solver was made from.
  ///   - base: the main roads under the small maps; they come from the map whose fingerprint is in the context.
  ///   - context: what else the files depend on, such as the program's version and the map's fingerprint.
  /// - Throws: where the plan cannot be written down.
  public init(
    plan: ClosurePlan, solver: ClosureSolver, options: ReportOptions, context: [String],
    ways: any WayTelling = NoWays(), base: BaseRoads? = nil
  ) throws {
    self.base = base
    self.plan = plan
    self.solver = solver
    self.options = options
    self.context = context
    self.ways = ways
    var bare = plan
    bare.organisers = []
    planHash = Fingerprint(of: try PlanFile.write(bare))
  }

  /// The number of the version that follows another.
  func version(after previous: ReportRecord?) -> ReportVersion {
    guard let previous else { return ReportVersion(number: 1, hash: planHash.text) }
    let isSame = previous.version.hash == planHash.text
    return ReportVersion(number: previous.version.number + (isSame ? 0 : 1), hash: planHash.text)
  }

  /// The fingerprint of all that an organiser's files are made from.
  ///
  /// - Parameter previous: the record of the version before.
  /// - Throws: where the record cannot be written down.
  public func key(for organiser: Organiser, after previous: ReportRecord?) throws -> Fingerprint {
    let before = try previous.map { Fingerprint(of: try $0.bytes()).text } ?? ""
    return Fingerprint(ofTexts: [planHash.text, before] + context + options.texts + organiser.texts)
  }

  /// All files of an organiser, and the record that goes with them.
  ///
  /// - Throws: ``PlanProblems`` where the solver cannot answer for this organiser; what writing a format throws.
  public func report(
    for organiser: Organiser, after previous: ReportRecord?
  ) throws -> (files: [File], record: ReportRecord) {
    let answers = try solver.answers(
      for: organiser, on: options.solvedDays(in: plan.horizon), findsCauseSets: false)
    let version = version(after: previous)
    let composer = BulletinComposer(
      plan: plan, answers: answers, version: version, previous: previous?.days, ways: ways)
    let paths = ReportPaths(organiser: organiser.id)
    let languages = options.languages(of: organiser)
    let stamp = answers[0].noticesReadTo?.latest(in: plan.calendar) ?? plan.horizonInstants.lowerBound
    var files: [File] = []
    var calendars = languages.map { language in
      CalendarText(
        name: Self.calendarName(organiser, language, plan), sequence: version.number - 1, stamp: stamp)
    }
    var changes: [String: [String]] = [:]
    for day in options.days {
      let bulletins = languages.map { composer.bulletin(of: day, in: $0) }
      let messages = bulletins.map { MessageText($0) }
      for (index, bulletin) in bulletins.enumerated() {
        let others = messages.indices.filter { $0 != index }.map { (languages[$0], messages[$0].lines()) }
        let language = languages[index]
        files.append(
          File(
            path: paths.bulletin(day, language, "html"),
            bytes: HTMLBulletin(bulletin, messages: others, base: base).bytes()))
        files.append(File(path: paths.bulletin(day, language, "txt"), bytes: messages[index].bytes()))
        var calendar = CalendarText(
          name: Self.calendarName(organiser, language, plan), sequence: version.number - 1, stamp: stamp)
        calendar.add(bulletin)
        calendars[index].add(bulletin)
        files.append(File(path: paths.bulletin(day, language, "ics"), bytes: calendar.finished()))
        files.append(File(path: paths.bulletin(day, language, "csv"), bytes: VenueTable(bulletin).bytes()))
        for line in bulletin.changes ?? [] {
          changes[language.rawValue, default: []].append("\(bulletin.head.date): \(line)")
        }
      }
      if options.makesKMZ, let answer = answers.first(where: { $0.day == day }) {
        files.append(File(path: paths.map(day), bytes: try KMLExport.archive(for: answer, plan: plan)))
      }
    }
    let entry = ReportRecord.Entry(version: version, updated: stamp, lines: changes)
    let entries = Self.entries(entry, after: previous)
    for (index, language) in languages.enumerated() {
      files.append(File(path: paths.calendar(language), bytes: calendars[index].finished()))
      let feed = ChangeFeed(
        planID: plan.id, organiser: organiser, language: language, entries: entries, paths: paths, days: options.days)
      files.append(File(path: paths.feed(language), bytes: feed.bytes()))
    }
    let record = ReportRecord(
      key: try key(for: organiser, after: previous), organiser: organiser.id, version: version,
      files: files.map { ReportRecord.File(path: $0.path, bytes: $0.bytes) },
      days: answers.map(DayRecord.init), entries: entries)
    return (files, record)
  }

  private static func calendarName(
    _ organiser: Organiser, _ language: BulletinLanguage, _ plan: ClosurePlan
  ) -> String {
    let name = organiser.names.text(preferring: [language.rawValue]) ?? organiser.id
    let city = plan.title.text(preferring: [language.rawValue]) ?? plan.id
    return "\(city): \(SafeText.line(name, atMost: 60))"
  }

  /// The entries of the feed: this version's before those of the versions before, twenty at most.
  private static func entries(_ entry: ReportRecord.Entry, after previous: ReportRecord?) -> [ReportRecord.Entry] {
    let older = (previous?.entries ?? []).filter { $0.version != entry.version }
    return Array(([entry] + older).prefix(20))
  }
}
