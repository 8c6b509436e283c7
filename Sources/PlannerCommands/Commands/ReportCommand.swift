internal import ClosurePlanning
internal import OpeningHours
internal import OrganiserReports
internal import PlanExchange
internal import Synchronization
internal import UsabilitySolver

/// `planner report`: bulletins for all organisers, into a folder that is also a site.
enum ReportCommand {
  static let specification = CommandSpecification(
    "report", summary: "Bulletins for every organiser and day, to print, send and subscribe to",
    discussion: """
      Writes for each organiser and day, in each of their languages, a page to print (.html), a message for a messenger \
      (.txt, eight lines at most), a calendar (.ics) and a table (.csv), and for each organiser a calendar of all days and \
      a feed of changes to subscribe to. The folder can be served as it is, all but its folder records.

      Run again, it makes what is missing or has changed and leaves the rest alone; so it does after it was stopped. \
      Documentation/reports.md tells of the files, and of running it on many machines.
      """,
    arguments: [Shared.plan],
    options: [
      .value("out-dir", short: "o", "DIR", help: "The folder to write into", completion: .directory),
      .value(
        "organisers", "CSV", help: "Make reports for the organisers of this table, not for the plan's",
        completion: .file(extensions: ["csv"])),
      .value(
        "date", short: "d", "DATE", help: "One day only, as 2025-10-09; repeat for several", isRepeating: true,
        defaultText: "all days"),
      .value(
        "languages", "LIST", help: "Languages of all bulletins, as tg,ru,en", defaultText: "each organiser's own"),
      .value(
        "since", "DIR", help: "The folder of the run that this one follows: bulletins tell what has changed",
        completion: .directory),
      .flag("index", help: "Also a page that lists all: it shows every organiser to everybody"),
      .flag("kmz", help: "Also a map of each day, for viewers"),
      .flag("pdf", help: "Also print each page by the program weasyprint"),
      .flag("streets", help: "Tell by which streets one gets to a venue; slower"),
      .value("jobs", short: "j", "N", help: "How many organisers at once", defaultText: "2"),
      .value("shard", "K/N", help: "Only the Kth of N parts of the organisers"),
      .value(
        "jobs-file", "FILE", help: "Make the reports that this file asks for, a line of JSON each; - reads the input"),
      .flag("list-jobs", help: "Print those lines instead of making reports"),
      .flag("force", help: "Write even into a folder that holds other files"),
      Shared.map, Shared.asOf, Shared.edition, Shared.noCache,
    ],
    examples: [
      CommandExample("planner report dushanbe.xml -o bulletins", "all organisers, all days"),
      CommandExample(
        "planner report dushanbe.xml -o bulletins-9-oct --since bulletins-8-oct --pdf",
        "the next version, with what has changed"),
      CommandExample(
        "planner report city.xml --organisers list.csv -o out --shard 3/40", "the third of forty machines"),
    ])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let session = try ReportSession(command, console)
    if command.flag("list-jobs") { return session.listJobs() }
    if let jobs = command.option("jobs-file") { return try ReportJobs(session: session).run(jobs) }
    return try session.run()
  }
}
