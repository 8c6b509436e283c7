internal import RoadNetwork

/// Keeps what is worth keeping of maps in the user's cache folder, and says when something there was of no use.
struct IndexCache {
  let command: ParsedCommand
  let console: Console

  /// The folder, or `nil` where the user has none or wants none used.
  ///
  /// The XDG Base Directory Specification 0.8: `$XDG_CACHE_HOME`, which must be absolute, else `$HOME/.cache`.
  var folder: String? {
    // A command without the option asks nothing that is worth an index.
    guard command.specification.options.contains(where: { $0.long == Shared.noCache.long }),
      !command.flag(Shared.noCache.long)
    else { return nil }
    if let cache = console.environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/planner" }
    guard let home = console.environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.cache/planner"
  }

  /// The engine for a map's graph, which makes or loads its hierarchy when a question is worth it.
  func engine(for graph: RoadGraph) -> any AccessEngine {
    guard let folder else { return AdaptiveEngine(graph: graph) }
    let console = console
    return AdaptiveEngine(graph: graph) { topology in
      let (hierarchy, outcome) = HierarchyCache(folder: folder).hierarchy(of: topology)
      if let note = Self.note(on: outcome, folder) { console.report(note) }
      return hierarchy
    }
  }

  /// What the user is told, or nothing where all is as it should be.
  private static func note(on outcome: HierarchyCache.Outcome, _ folder: String) -> Diagnostic? {
    switch outcome {
    case .loaded, .made: nil
    case .remade(let damage): .note("the map's index \(words(damage)) and was made anew", file: printable(folder))
    case .notKept(let reason):
      .note(
        "the map's index could not be kept: \(printable(reason))", file: printable(folder),
        help: "--no-cache does without")
    }
  }

  private static func words(_ damage: IndexDamage) -> String {
    switch damage {
    case .cutShort: "was cut short"
    case .notAnIndex: "was some other file"
    case .otherVersion: "was of another version"
    case .ofAnotherMap: "was of another map"
    case .damaged: "was damaged"
    case .unreadable: "could not be read"
    }
  }
}
