/// The command line of `planner`, declared once: parser, help pages and completions follow from it.
enum PlannerTable {
  static let version = "0.1.0"

  static let table = CommandTable(
    program: "planner", version: version,
    summary: "Know which venues you can use, and get to, on each day of a security closure",
    commands: [
      PlanCommand.specification, DaysCommand.specification, ExplainCommand.specification, RouteCommand.specification,
      MatrixCommand.specification, ReportCommand.specification, CheckCommand.specification,
      DiffCommand.specification, ConfirmCommand.specification, NewCommand.specification,
      HoursCommand.specification, MapInfoCommand.specification,
      MapFindCommand.specification, CompletionsCommand.specification,
    ],
    groups: ["map": "Look into an OpenStreetMap file"])

  static let program = CommandProgram(
    table,
    actions: [
      ["plan"]: PlanCommand.run, ["days"]: DaysCommand.run, ["explain"]: ExplainCommand.run,
      ["route"]: RouteCommand.run, ["matrix"]: MatrixCommand.run, ["report"]: ReportCommand.run,
      ["check"]: CheckCommand.run, ["diff"]: DiffCommand.run, ["confirm"]: ConfirmCommand.run, ["new"]: NewCommand.run,
      ["hours"]: HoursCommand.run,
      ["map", "info"]: MapInfoCommand.run, ["map", "find"]: MapFindCommand.run,
      ["completions"]: CompletionsCommand.run,
    ])
}

/// Arguments and options that several commands share.
enum Shared {
  static let plan = ArgumentSpecification("PLAN", help: "The plan file (XML)", valueKind: .file(extensions: ["xml"]))

  static let date = OptionSpecification.value("date", short: "d", "DATE", help: "The day, as 2025-10-09")

  static let oneMode = OptionSpecification.value(
    "mode", short: "m", "MODE", help: "How the trips are made", defaultText: "car",
    completion: .choice(["foot", "bicycle", "car", "hgv", "bus", "emergency"]))

  static let at = OptionSpecification.value(
    "at", "HH:MM", help: "The closures of this time of day", defaultText: "the worst and the best of the day")

  static let organiser = OptionSpecification.value(
    "organiser", "ID", help: "Whose venues, origins and modes; the plan lists them", defaultText: "anyone")

  static let mode = OptionSpecification.value(
    "mode", short: "m", "MODE", help: "How they travel; repeat for several, the first one decides",
    isRepeating: true, defaultText: "the organiser's, else car and foot",
    completion: .choice(["foot", "bicycle", "car", "hgv", "bus", "emergency"]))

  static let map = OptionSpecification.value(
    "map", "FILE", help: "Solve on this OpenStreetMap file instead of the plan's",
    completion: .file(extensions: ["osm", "pbf", "gz", "bz2"]))

  static let asOf = OptionSpecification.value(
    "as-of", "TIME", help: "Only what was published by then, as 2025-10-07 or 2025-10-07T18:00")

  static let edition = OptionSpecification.value(
    "edition", "EDITION", help: "restricted shows what the plan marks confidential", defaultText: "public",
    completion: .choice(["public", "restricted"]))

  static let json = OptionSpecification.flag("json", help: "Print JSON; its shape is in Documentation/result-json.md")

  static let probabilities = OptionSpecification.flag(
    "probabilities", help: "Print how likely each verdict is, and what that rests on, even if the plan gives no weights"
  )

  static let noCache = OptionSpecification.flag(
    "no-cache", help: "Neither use nor write the index of the map in the user's cache folder")

  static let solving = [organiser, mode, map, asOf, edition, noCache, probabilities]
}
