/// Reads one command line from left to right by a table.
///
/// GNU habits: `--opt value`, `--opt=value`, `-o value`, `-ovalue`, `-abc` for three flags, `--` ends the options, `-`
/// is an ordinary argument, options and arguments mix. Long names cannot be shortened, because a script that does so
/// breaks with the next option. A word such as `-5` is a number where no option has that letter.
struct CommandLineReader {
  private let table: CommandTable
  private let words: [String]
  private var next = 0
  private var path: [String] = []
  private var arguments: [String] = []
  private var values: [String: [String]] = [:]
  private var optionsEnded = false

  init(table: CommandTable, words: [String]) {
    self.table = table
    self.words = words
  }

  /// Reads the whole line.
  ///
  /// - Throws: `UsageError` at the first word that cannot be understood.
  /// - Complexity: O(words × options).
  mutating func read() throws(UsageError) -> Invocation {
    while next < words.count {
      let word = words[next]
      next += 1
      if optionsEnded || !isOption(word) {
        if let help = try positional(word) { return help }
      } else if word == "--" {
        optionsEnded = true
      } else if word.hasPrefix("--") {
        if let answer = try long(word) { return answer }
      } else if let answer = try shorts(word) {
        return answer
      }
    }
    return .command(try finished())
  }

  private func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return false }
    guard let letter = word.dropFirst().first, letter.isASCII, letter.isNumber || letter == "." else { return true }
    return option(short: letter) != nil
  }

  private func option(short letter: Character) -> OptionSpecification? {
    table.options(at: path).first { $0.short == letter }
  }

  /// A command's word, or an argument; an answer only for `help COMMAND`.
  private mutating func positional(_ word: String) throws(UsageError) -> Invocation? {
    if !table.isGroup(path) {
      arguments.append(word)
    } else if path.isEmpty, word == "help", !table.words(after: []).contains("help") {
      return .help(try helpPath())
    } else {
      try descend(word)
    }
    return nil
  }

  private mutating func helpPath() throws(UsageError) -> [String] {
    while next < words.count, table.isGroup(path) {
      next += 1
      try descend(words[next - 1])
    }
    return path
  }

  private mutating func descend(_ word: String) throws(UsageError) {
    let candidates = table.words(after: path)
    if candidates.contains(word) {
      path.append(word)
      return
    }
    let kind = path.isEmpty ? "command" : "command of '\(path.joined(separator: " "))'"
    throw error(
      "unknown \(kind) '\(printable(word))'",
      help: Suggestion.hint(for: word, among: candidates) ?? "known are: \(candidates.joined(separator: ", "))")
  }

  private mutating func long(_ word: String) throws(UsageError) -> Invocation? {
    let body = word.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    let attached = body.firstIndex(of: "=").map { String(body[body.index(after: $0)...]) }
    guard let option = table.options(at: path).first(where: { $0.long == name }) else {
      throw unknown("--\(name)", hint: hint(forLong: name))
    }
    if option.valueName == nil {
      if attached != nil { throw error("option '--\(name)' takes no value") }
      return flag(option)
    }
    let given = if let attached { attached } else { try value(of: option, spelt: "--\(name)") }
    try set(option, to: given)
    return nil
  }

  private mutating func shorts(_ word: String) throws(UsageError) -> Invocation? {
    var rest = word.dropFirst()
    while let letter = rest.popFirst() {
      guard let option = option(short: letter) else {
        // A single dash before a long name is the commonest slip.
        let name = String(word.dropFirst().prefix { $0 != "=" })
        let isLong = table.options(at: path).contains { $0.long == name }
        throw unknown("-\(letter)", hint: isLong ? "did you mean '--\(name)'?" : nil)
      }
      if option.valueName == nil {
        if let answer = flag(option) { return answer }
        continue
      }
      let attached = rest.isEmpty ? try value(of: option, spelt: "-\(letter)") : String(rest)
      try set(option, to: attached)
      return nil
    }
    return nil
  }

  private mutating func flag(_ option: OptionSpecification) -> Invocation? {
    if option == .help { return .help(path) }
    if option == .version, path.isEmpty { return .version }
    values[option.long, default: []].append("")
    return nil
  }

  private mutating func value(of option: OptionSpecification, spelt spelling: String) throws(UsageError) -> String {
    let expected = option.valueName ?? "a value"
    guard next < words.count else { throw error("option '\(spelling)' needs \(expected) after it") }
    let word = words[next]
    let name = word.dropFirst(2).prefix { $0 != "=" }
    if word.hasPrefix("--"), word == "--" || table.options(at: path).contains(where: { $0.long == name }) {
      throw error(
        "option '\(spelling)' needs \(expected) after it, not another option",
        help: "write --\(option.long)=\(printable(word)) if that is meant")
    }
    next += 1
    return word
  }

  private mutating func set(_ option: OptionSpecification, to value: String) throws(UsageError) {
    if !option.isRepeating, values[option.long] != nil {
      throw error("option '--\(option.long)' is given more than once")
    }
    try check(value, option.completion, of: "option '--\(option.long)'")
    values[option.long, default: []].append(value)
  }

  private func check(_ value: String, _ kind: ValueKind, of what: String) throws(UsageError) {
    if case .file = kind, value.isEmpty {
      throw error("\(what) is empty", help: "is a variable unset that should hold it?")
    }
    guard case .choice(let words) = kind, !words.contains(value) else { return }
    let all = "choose from: \(words.joined(separator: ", "))"
    throw error("\(what) cannot be '\(printable(value))'", help: Suggestion.hint(for: value, among: words) ?? all)
  }

  private func finished() throws(UsageError) -> ParsedCommand {
    guard let command = table.command(path) else {
      let candidates = table.words(after: path).joined(separator: ", ")
      let name = path.isEmpty ? "no command given" : "'\(path.joined(separator: " "))' needs a further word"
      throw error(name, help: "choose from: \(candidates)")
    }
    for (index, argument) in command.arguments.enumerated() {
      guard index < arguments.count else {
        if argument.isOptional { break }
        throw error("\(argument.name) is missing: \(argument.help)")
      }
      for value in argument.isRepeating ? Array(arguments[index...]) : [arguments[index]] {
        try check(value, argument.valueKind, of: argument.name)
      }
    }
    if arguments.count > command.arguments.count, command.arguments.last?.isRepeating != true {
      throw error("'\(printable(arguments[command.arguments.count]))' is one argument too many")
    }
    for option in command.options + table.sharedOptions where option.isRequired && values[option.long] == nil {
      throw error("option '\(option.usage)' is required: \(option.help)")
    }
    return ParsedCommand(command, arguments: arguments, values: values, sharedOptions: table.sharedOptions)
  }

  private func hint(forLong name: String) -> String? {
    let known = table.options(at: path).map(\.long)
    if let hint = Suggestion.hint(for: name, among: known, prefix: "--") { return hint }
    let owners = table.commands.filter { command in command.options.contains { $0.long == name } }
    if path.isEmpty, let owner = owners.first {
      return "'\(table.program) \(owner.name)' has it: write it after the command"
    }
    return nil
  }

  private func unknown(_ spelling: String, hint: String?) -> UsageError {
    let place = path.isEmpty ? "" : " for '\(path.joined(separator: " "))'"
    return error("unknown option '\(printable(spelling))'\(place)", help: hint)
  }

  private func error(_ message: String, help: String? = nil) -> UsageError {
    UsageError(message, help: help, path: path)
  }
}

extension CommandTable {
  /// Reads the words after the program's name.
  ///
  /// - Throws: `UsageError` at the first word that cannot be understood.
  func parse(_ words: [String]) throws(UsageError) -> Invocation {
    var reader = CommandLineReader(table: self, words: words)
    return try reader.read()
  }
}
