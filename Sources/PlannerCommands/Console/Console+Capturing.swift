extension Console {
  /// A console that keeps what is written: 80 columns and no terminal, unless asked for.
  static func capturing(
    isTerminal: Bool = false, width: Int = 80, colour: Bool = false, environment: [String: String] = [:],
    uptime: @escaping @Sendable () -> Duration = { .zero }
  ) -> (console: Console, output: CapturingStream, errors: CapturingStream) {
    let (output, errors) = (CapturingStream(), CapturingStream())
    let console = Console(
      output: output, errors: errors, isOutputTerminal: isTerminal, isErrorTerminal: isTerminal, width: width,
      style: Style(isEnabled: colour), errorStyle: Style(isEnabled: colour), environment: environment, uptime: uptime)
    return (console, output, errors)
  }
}
