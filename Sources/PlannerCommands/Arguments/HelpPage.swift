/// Lays out help pages, at most 100 columns wide, 80 without a terminal.
struct HelpPage {
  private let table: CommandTable
  private let width: Int
  private let style: Style

  /// - Parameter width: the terminal's columns; pages take 40 to 100 of them.
  init(_ table: CommandTable, width: Int = 80, style: Style = .plain) {
    self.table = table
    self.width = min(max(width, 40), 100)
    self.style = style
  }

  /// The page of a command or group; the program's own for no words.
  func text(_ path: [String]) -> String {
    guard let command = table.command(path) else { return group(path) }
    var sections = [prose(command.summary + ".")]
    if !command.discussion.isEmpty { sections.append(paragraphs(command.discussion)) }
    sections.append(usage(of: command))
    if !command.arguments.isEmpty {
      sections.append(list("Arguments", command.arguments.map { ($0.usage, words(for: $0)) }))
    }
    sections.append(list("Options", (command.options + [.help]).map(entry)))
    if !table.sharedOptions.isEmpty {
      sections.append(list("Options of every command", table.sharedOptions.map(entry)))
    }
    if !command.examples.isEmpty { sections.append(examples(command.examples)) }
    return sections.joined(separator: "\n")
  }

  /// The usage lines of one command, also shown after a usage error.
  func usage(of command: CommandSpecification) -> String {
    var words = command.options.filter(\.isRequired).map(\.usage)
    if command.options.contains(where: { !$0.isRequired }) { words.append("[options]") }
    words = command.arguments.map(\.usage) + words
    let lead = "Usage: \(table.program) \(command.name)"
    // A required option stays in one piece: its own space must not break.
    let joined = words.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: " ")
    let lines = joined.wrapped(to: max(width - lead.displayWidth - 1, 20))
    let indent = "\n" + String(repeating: " ", count: lead.displayWidth + 1)
    let text = words.isEmpty ? lead : lead + " " + lines.joined(separator: indent)
    return text.replacing("\u{A0}", with: " ").replacing("Usage:", with: style("Usage:", .bold), maxReplacements: 1)
      + "\n"
  }

  private func group(_ path: [String]) -> String {
    let words = ([table.program] + path).joined(separator: " ")
    var sections = [prose(table.summary(of: path) + ".")]
    sections.append("\(style("Usage:", .bold)) \(words) COMMAND …\n")
    sections.append(list("Commands", table.words(after: path).map { ($0, table.summary(of: path + [$0])) }))
    let options = table.sharedOptions + [.help] + (path.isEmpty ? [.version] : [])
    sections.append(list("Options", options.map(entry)))
    sections.append(prose("'\(words) COMMAND --help' tells more about a command."))
    return sections.joined(separator: "\n")
  }

  private func prose(_ text: String) -> String { text.wrapped(to: width).map { $0 + "\n" }.joined() }

  private func paragraphs(_ text: String) -> String {
    let blocks = text.split(separator: "\n\n").map { prose(String($0).replacing("\n", with: " ")) }
    return blocks.joined(separator: "\n")
  }

  private func words(for argument: ArgumentSpecification) -> String {
    argument.help + choices(argument.valueKind)
  }

  private func entry(_ option: OptionSpecification) -> (String, String) {
    let short = option.short.map { "-\($0), " } ?? "    "
    let remarks = [
      option.isRequired ? "required" : nil, option.isRepeating ? "may be repeated" : nil,
      option.defaultText.map { "default: \($0)" },
    ].compactMap { $0 }
    let tail = remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))"
    return (short + option.usage, option.help + choices(option.completion) + tail)
  }

  private func choices(_ kind: ValueKind) -> String {
    if case .choice(let words) = kind { ": \(words.joined(separator: ", "))" } else { "" }
  }

  /// Names at the left, explanations in a column at the right; a long name has its explanation below it.
  private func list(_ title: String, _ entries: [(name: String, help: String)]) -> String {
    let limit = width / 3
    let widest = entries.map(\.name.displayWidth).filter { $0 <= limit }.max() ?? limit
    let column = widest + 4
    var text = style(title + ":", .bold) + "\n"
    for entry in entries {
      let lines = entry.help.wrapped(to: width - column)
      let isLong = entry.name.displayWidth > widest
      text += "  " + (isLong ? entry.name + "\n" : entry.name.padded(to: widest) + "  ")
      for (index, line) in lines.enumerated() {
        text += (index > 0 || isLong ? String(repeating: " ", count: column) : "") + line + "\n"
      }
    }
    return text
  }

  /// A command line broken where a shell goes on reading: after a backslash at the line's end.
  private static func continued(_ line: String, width: Int) -> [String] {
    guard line.displayWidth > width - 2 else { return [line] }
    let lines = line.wrapped(to: max(20, width - 6))
    return lines.enumerated().map { index, part in
      (index > 0 ? "  " : "") + part + (index + 1 < lines.count ? " \\" : "")
    }
  }

  private func examples(_ examples: [CommandExample]) -> String {
    var text = style("Examples:", .bold) + "\n"
    for (index, example) in examples.enumerated() {
      if index > 0 { text += "\n" }
      for line in example.explanation.wrapped(to: width - 4) { text += "  \(style("# " + line, .dim))\n" }
      text += Self.continued(example.line, width: width).map { "  \($0)\n" }.joined()
    }
    return text
  }
}
