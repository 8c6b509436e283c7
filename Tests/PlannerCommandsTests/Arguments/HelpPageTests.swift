import Testing

@testable import PlannerCommands

@Suite("Help pages") struct HelpPageTests {
  @Test("A command's page, byte for byte") func command() {
    #expect(
      HelpPage(SampleTable.table).text(["plan"]) == """
        Plan one day.

        Tells for each venue whether it can be used on the day, and on whose word.

        The format of the output follows the name of the file.

        Usage: planner plan FILE [VENUE…] --date DATE [options]

        Arguments:
          FILE      The plan
          [VENUE…]  Only these venues

        Options:
          -d, --date DATE        The day, as 2025-10-09 (required)
              --venue-kind KIND  Only venues of this kind (may be repeated)
          -o, --output FILE      Where to write (default: standard output)
          -m, --mode MODE        How people travel: foot, bicycle, car (default: foot)
              --limit N          How many
          -j, --json             Write JSON
          -s, --strict           Warnings are errors
          -h, --help             Show this help

        Options of every command:
          -q, --quiet  Say less

        Examples:
          # A map for the phone:
          planner plan city.xml --date 2025-10-09 -o day.kmz

        """)
  }

  @Test("The program's page") func program() {
    #expect(
      HelpPage(SampleTable.table).text([]) == """
        Plan around security closures.

        Usage: planner COMMAND …

        Commands:
          plan         Plan one day
          map          Look into a map
          completions  Print a completion script

        Options:
          -q, --quiet    Say less
          -h, --help     Show this help
              --version  Show the version

        'planner COMMAND --help' tells more about a command.

        """)
  }

  @Test("A group's page lists its commands") func group() {
    let page = HelpPage(SampleTable.table).text(["map"])
    #expect(page.contains("Usage: planner map COMMAND …\n"))
    #expect(page.contains("  find  Find a street\n  info  Describe a map's contents\n"))
    #expect(!page.contains("--version"))
  }

  @Test("Nothing is wider than the terminal, from 40 to 100 columns", arguments: [1, 40, 53, 80, 100, 250])
  func width(_ width: Int) {
    for path in [[], ["map"], ["plan"], ["map", "info"]] {
      for line in HelpPage(SampleTable.table, width: width).text(path).split(separator: "\n")
      where !line.contains("planner plan city.xml") {
        #expect(line.count <= min(max(width, 40), 100), "\(line)")
      }
    }
  }
}
