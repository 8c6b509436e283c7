/// What a command sees of the outside: its output, its terminal, its clock and its environment.
///
/// Data goes to `out`, progress and diagnostics to `err`. All of it is injected, so whole commands run in tests.
struct Console: Sendable {
  let output: any ByteStream
  let errors: any ByteStream
  var isOutputTerminal: Bool
  var isErrorTerminal: Bool
  /// Columns of the terminal, 80 where there is none.
  var width: Int
  /// Styles for text on `out`.
  var style: Style
  /// Styles for text on `err`.
  var errorStyle: Style
  var environment: [String: String]
  /// Time since the program started; never goes back.
  var uptime: @Sendable () -> Duration

  /// Whether text on `out` may be coloured.
  var colour: Bool { style.isEnabled }

  /// Writes the text as it stands, in UTF-8.
  func out(_ text: String) { output.write(Array(text.utf8)) }

  /// Writes bytes as they stand.
  func out(bytes: [UInt8]) { output.write(bytes) }

  /// Writes one line and ends it.
  func out(line: String) { out(line + "\n") }

  /// Writes the text to the stream of diagnostics.
  func err(_ text: String) { errors.write(Array(text.utf8)) }

  /// Writes one line to the stream of diagnostics and ends it.
  func err(line: String) { err(line + "\n") }

  /// The columns to wrap prose to: the terminal's, from 40 to 100.
  var proseWidth: Int { min(max(width, 40), 100) }
}
