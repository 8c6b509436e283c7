/// What a value on the command line stands for; completion scripts offer it and `choice` values are checked.
enum ValueKind: Sendable, Equatable {
  /// Any text: a date, a number, a name.
  case text
  /// A file; extensions without the dot, none for every file.
  case file(extensions: [String])
  /// A folder.
  case directory
  /// One of these words; the parser refuses any other.
  case choice([String])
}
