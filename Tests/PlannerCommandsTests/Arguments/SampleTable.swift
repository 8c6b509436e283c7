@testable import PlannerCommands

/// A small command line with one of everything.
enum SampleTable {
  static let plan = CommandSpecification(
    "plan", summary: "Plan one day",
    discussion: """
      Tells for each venue whether it can be used on the day,
      and on whose word.

      The format of the output follows the name of the file.
      """,
    arguments: [
      ArgumentSpecification("FILE", help: "The plan", valueKind: .file(extensions: ["xml"])),
      ArgumentSpecification("VENUE", help: "Only these venues", isOptional: true, isRepeating: true),
    ],
    options: [
      .value("date", short: "d", "DATE", help: "The day, as 2025-10-09", isRequired: true),
      .value("venue-kind", "KIND", help: "Only venues of this kind", isRepeating: true),
      .value(
        "output", short: "o", "FILE", help: "Where to write", defaultText: "standard output",
        completion: .file(extensions: ["kml", "kmz"])),
      .value(
        "mode", short: "m", "MODE", help: "How people travel", defaultText: "foot",
        completion: .choice(["foot", "bicycle", "car"])),
      .value("limit", "N", help: "How many"),
      .flag("json", short: "j", help: "Write JSON"),
      .flag("strict", short: "s", help: "Warnings are errors"),
    ],
    examples: [CommandExample("planner plan city.xml --date 2025-10-09 -o day.kmz", "A map for the phone:")])

  static let find = CommandSpecification(
    "map", "find", summary: "Find a street", arguments: [ArgumentSpecification("NAME", help: "A street's name")])

  static let info = CommandSpecification(
    "map", "info", summary: "Describe a map's contents",
    arguments: [ArgumentSpecification("FILE", help: "The map", isOptional: true)],
    options: [.value("out-dir", "DIR", help: "Where to write it's parts: [all]", completion: .directory)])

  static let completions = CommandSpecification(
    "completions", summary: "Print a completion script",
    arguments: [ArgumentSpecification("SHELL", help: "The shell", valueKind: .choice(["bash", "zsh", "fish"]))])

  static let table = CommandTable(
    program: "planner", version: "1.2.3", summary: "Plan around security closures",
    commands: [plan, find, info, completions], groups: ["map": "Look into a map"],
    sharedOptions: [.flag("quiet", short: "q", help: "Say less")])
}
