internal import OSMImport
internal import RoadNetwork
internal import Synchronization

/// Keeps what is worth keeping of maps in the user's cache folder, and says when something there was of no use.
struct IndexCache {
  let command: ParsedCommand
  let console: Console
  private let told = Told()

  init(command: ParsedCommand, console: Console) {
    self.command = command
    self.console = console
  }

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
    return AdaptiveEngine(graph: graph) { topology in
      let (hierarchy, outcome) = HierarchyCache(folder: folder).hierarchy(of: topology)
      report(outcome, folder)
      return hierarchy
    }
  }

  /// The engine for many questions about one graph, several at once: a hierarchy from the start, and one thread each.
  func batchEngine(for graph: RoadGraph) -> any AccessEngine {
    guard graph.arcCount > 0 else { return AdaptiveEngine(graph: graph) }
    guard let folder else { return HierarchyEngine(graph: graph, workers: 1) }
    let (hierarchy, outcome) = HierarchyCache(folder: folder).hierarchy(of: graph.topology)
    report(outcome, folder)
    return HierarchyEngine(graph: graph, hierarchy: hierarchy, workers: 1)
  }

  /// A map as it is kept; nil where it is not, or is damaged, of which ``map(_:)`` tells.
  func keptMap(_ path: String) -> OSMMap? { folder.flatMap { MapCache(folder: $0).keptMap(path: path) } }

  /// A map as it is kept, or read from its file and kept.
  /// - Throws: what reading the file throws.
  func map(_ path: String) throws(OSMReadError) -> OSMMap {
    guard let folder else { return try OSMMap.read(path: path) }
    let (map, outcome) = try MapCache(folder: folder).map(path: path)
    report(outcome, folder)
    return map
  }

  private func report(_ outcome: HierarchyCache.Outcome, _ folder: String) {
    guard let note = Self.note(on: outcome, folder), told.isFirst() else { return }
    console.report(note)
  }

  /// Whether the user was told of the folder: what ails one file in it mostly ails the others, and once is enough.
  private final class Told: Sendable {
    private let flag = Mutex(false)

    func isFirst() -> Bool {
      flag.withLock { flag in
        defer { flag = true }
        return !flag
      }
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
