/// An option of a command: a flag, or a name with a value.
struct OptionSpecification: Sendable, Equatable {
  /// The long name without dashes; also the key under which the value is asked for.
  var long: String
  var short: Character?
  /// The word for the value in help pages (`DATE`); nil makes the option a flag.
  var valueName: String?
  /// What it does, without a full stop.
  var help: String
  /// Whether it may be given more than once, every value being kept.
  var isRepeating: Bool
  /// Whether the command cannot run without it.
  var isRequired: Bool
  /// The default in words, for the help page only: the parser fills in nothing.
  var defaultText: String?
  /// What the value stands for, for completion; `choice` values are also checked.
  var completion: ValueKind

  private init(
    long: String, short: Character?, valueName: String?, help: String, isRepeating: Bool, isRequired: Bool,
    defaultText: String?, completion: ValueKind
  ) {
    precondition(!long.isEmpty && !long.hasPrefix("-"), "An option's long name is written without dashes: \(long)")
    precondition(!isRequired || defaultText == nil, "A required option has no default: \(long)")
    self.long = long
    self.short = short
    self.valueName = valueName
    self.help = help
    self.isRepeating = isRepeating
    self.isRequired = isRequired
    self.defaultText = defaultText
    self.completion = completion
  }

  /// An option with a value: `--date DATE`.
  static func value(
    _ long: String, short: Character? = nil, _ valueName: String, help: String, isRepeating: Bool = false,
    isRequired: Bool = false, defaultText: String? = nil, completion: ValueKind = .text
  ) -> OptionSpecification {
    OptionSpecification(
      long: long, short: short, valueName: valueName, help: help, isRepeating: isRepeating, isRequired: isRequired,
      defaultText: defaultText, completion: completion)
  }

  /// A flag, such as `--json`; giving it twice is harmless.
  static func flag(_ long: String, short: Character? = nil, help: String) -> OptionSpecification {
    OptionSpecification(
      long: long, short: short, valueName: nil, help: help, isRepeating: false, isRequired: false, defaultText: nil,
      completion: .text)
  }

  /// The flag that every command has.
  static let help = flag("help", short: "h", help: "Show this help")

  /// The flag of the program itself.
  static let version = flag("version", help: "Show the version")

  /// The option as a usage line shows it: `--date DATE`.
  var usage: String { valueName.map { "--\(long) \($0)" } ?? "--\(long)" }
}
