internal import ClosurePlanning
internal import OpeningHours
internal import PlanExchange

/// `planner confirm`: writes down what somebody said on the telephone.
enum ConfirmCommand {
  static let specification = CommandSpecification(
    "confirm", summary: "Write down in the plan what somebody said about a venue",
    discussion: """
      Adds an announcement to the plan file, made by the venue itself unless --by says otherwise; everything else in \
      the file stays as it is. A later word of the venue settles what a general notice left open.
      """,
    arguments: [Shared.plan, ArgumentSpecification("VENUE", help: "The venue's id or name in the plan")],
    options: [
      .value("date", short: "d", "DATE", help: "The day that was spoken of", isRequired: true),
      .flag("open", help: "They said that it is open"),
      .flag("closed", help: "They said that it is closed"),
      .value("hours", "HOURS", help: "Between what hours, as 08:00-14:00"),
      .value("by", "WHO", help: "Who said it", defaultText: "the venue"),
      .value("said", "TIME", help: "When they said it, as 2025-10-08T18:00", isRequired: true),
      .value("note", "TEXT", help: "Their words"),
    ],
    examples: [
      CommandExample(
        "planner confirm dushanbe.xml mehrgon -d 2025-10-09 --open --hours 00:00-14:00 --said 2025-10-08T18:00",
        "open till two in the afternoon, they said at six in the evening")
    ])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let path = command.requiredArgument(0)
    for name in ["by", "note"] {
      if let text = command.option(name) { _ = try command.readable(text, "option '--\(name)'") }
    }
    // Two people may write down two calls at once; neither may take the other's away.
    return try FileLock.holding(path) { try confirm(command, console, in: path) }
  }

  private static func confirm(_ command: ParsedCommand, _ console: Console, in path: String) throws -> ExitCode {
    let loader = PlanLoader(command: command, console: console)
    let document = try loader.read(path)
    let plan = document.plan
    guard command.flag("open") != command.flag("closed") else {
      throw command.usageError("open or closed?", help: "give one of --open and --closed")
    }
    let word = VenueWord(text: command.requiredArgument(1))
    guard let venue = word.id(in: plan).flatMap(plan.venue) else {
      throw CommandFailure(
        "the plan has no venue '\(printable(word.text))'", help: word.suggestion(in: plan), exitCode: .invalidInput)
    }
    let day = try loader.days(in: plan)
    guard let said = try loader.moment("said", in: plan.calendar) else {
      throw command.usageError("when was it said?", help: "give --said, such as --said \(day)T18:00")
    }
    let announcement = try announcement(command, venue: venue, day: day, said: said, in: plan)
    let bytes: [UInt8]
    do { bytes = try PlanFile.inserting(announcement, into: document) } catch let error as PlanWriteError {
      throw CommandFailure("\(error)", exitCode: .invalidInput)
    }
    do throws(FileDiagnostics) { _ = try PlanFile.read(bytes: bytes, fileName: path) } catch {
      throw CommandFailure(
        "the plan would not be whole with it: \(error.diagnostics.first?.message ?? "")", exitCode: .invalidInput)
    }
    try AtomicFile.write(bytes, to: path)
    console.err(line: "\(printable(path)): added \(announcement.id)")
    return .done
  }

  private static func announcement(
    _ command: ParsedCommand, venue: Venue, day: CalendarDay, said: Moment, in plan: ClosurePlan
  ) throws -> Announcement {
    var hours: OpeningHoursExpression?
    if let text = command.option("hours") {
      // As somebody says it on the telephone: `8-14`; the plan gets it as the grammar has it.
      do throws(OpeningHoursError) { hours = try OpeningHoursReading(text).expression } catch {
        throw command.usageError(
          "'\(printable(text))' are no hours: expected \(error.expected)", help: "write them as 08:00-14:00")
      }
    }
    let base = "confirmation-\(venue.id)-\(day)"
    let ids = Set(plan.announcements.map(\.id) + plan.claims.map(\.id))
    var id = base
    var number = 2
    while ids.contains(id) || ids.contains("\(id)-claim") {
      id = "\(base)-\(number)"
      number += 1
    }
    let claim = Claim(
      id: "\(id)-claim", subjects: [.venue(venue.id)],
      effect: .venue(VenueEffect(kind: command.flag("open") ? .confirmedOpen : .closed)),
      window: ClosureWindow(days: day...day, hours: hours), note: command.option("note"))
    return Announcement(
      id: id, authority: command.option("by") ?? venue.names.text() ?? venue.id, published: said, retrieved: said,
      reliability: .official, claims: [claim])
  }
}
