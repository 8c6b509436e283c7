/// The files that a command is to write, looked at together before the first of them is written.
struct OutputTargets {
  let paths: [String]

  /// Refuses targets that would destroy what the command reads, or each other, and those that cannot be written.
  ///
  /// - Parameter inputs: the files that the command reads.
  /// - Throws: `UsageError` or `OutputError`.
  func check(against inputs: [String], _ command: ParsedCommand) throws {
    let read = Set(inputs.compactMap { FileIdentity(path: $0) })
    var seen = Set<OutputDestination.Place>()
    for path in paths {
      if let identity = FileIdentity(path: path), read.contains(identity) {
        throw command.usageError(
          "'\(printable(path))' is a file that is being read", help: "writing there would destroy it; name another")
      }
      guard let place = try OutputDestination(path: path).place else { continue }
      guard seen.insert(place).inserted else {
        throw command.usageError("'\(printable(path))' would be written twice", help: "name each file once")
      }
    }
  }
}
