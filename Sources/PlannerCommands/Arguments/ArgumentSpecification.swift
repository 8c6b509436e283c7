/// A positional argument of a command.
struct ArgumentSpecification: Sendable, Equatable {
  /// The word in help pages, in capitals by convention: `FILE`.
  var name: String
  /// What it is, without a full stop.
  var help: String
  /// Whether it may be left out; only the last arguments may.
  var isOptional: Bool
  /// Whether it takes all words that are left; only the last argument may.
  var isRepeating: Bool
  var valueKind: ValueKind

  init(
    _ name: String, help: String, isOptional: Bool = false, isRepeating: Bool = false, valueKind: ValueKind = .text
  ) {
    self.name = name
    self.help = help
    self.isOptional = isOptional
    self.isRepeating = isRepeating
    self.valueKind = valueKind
  }

  /// The argument as a usage line shows it: `FILE`, `[FILE]`, `FILE…`, `[FILE…]`.
  var usage: String {
    let word = isRepeating ? name + "…" : name
    return isOptional ? "[\(word)]" : word
  }
}
