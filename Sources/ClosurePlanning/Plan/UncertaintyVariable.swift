/// Something that nobody knows yet and on which several claims hang together.
///
/// All closures of one announcement usually lift together, so by default an announcement is one variable. One value of
/// a variable is one quantile, which moves all windows that hang on it at once.
public struct UncertaintyVariable: Sendable, Equatable {
  public var id: String
  /// What is unknown, in words: "when the protocol road reopens".
  public var names: LocalizedText
  /// When the answer is expected to be public.
  public var knownBy: Moment?

  public init(id: String, names: LocalizedText = LocalizedText(), knownBy: Moment? = nil) {
    self.id = id
    self.names = names
    self.knownBy = knownBy
  }
}
