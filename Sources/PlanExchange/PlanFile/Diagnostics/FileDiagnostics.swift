/// Everything that keeps a file from being read, in the order of the file.
public struct FileDiagnostics: Error, Sendable, Hashable {
  /// The most diagnostics that are kept of one file.
  public static let most = 20

  /// At least one error, at most ``most`` diagnostics; warnings may stand among them.
  public var diagnostics: [FileDiagnostic]
  /// The file's text, from which the lines can be shown; bytes that are not UTF-8 stand as U+FFFD.
  public var source: String
  /// Whether the file has problems beyond those kept.
  public var moreFollow: Bool

  /// Keeps the first of the diagnostics, by place; errors go before warnings where there is no room for all.
  public init(_ diagnostics: [FileDiagnostic], source: String, moreFollow: Bool = false) {
    let kept = (diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity != .error })
      .prefix(Self.most)
    // Ties keep their order: sorted(by:) does not promise that, the index does.
    self.diagnostics = kept.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
    self.source = source
    self.moreFollow = moreFollow || diagnostics.count > Self.most
  }
}

extension FileDiagnostics: CustomStringConvertible {
  /// One line for each diagnostic.
  public var description: String {
    (diagnostics.map(\.description) + (moreFollow ? ["more problems follow"] : [])).joined(separator: "\n")
  }
}
