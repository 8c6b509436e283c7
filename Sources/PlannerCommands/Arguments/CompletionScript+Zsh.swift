extension CompletionScript {
  /// A script for zsh, one function per place of the command line.
  func zsh() -> String {
    var text = "#compdef \(table.program)\n"
    text += "# Completion of \(table.program) for zsh; made by '\(table.program) completions zsh'.\n"
    for path in paths.reversed() { text += "\n" + function(path) }
    // Read by hand it registers itself; found in $fpath it is the function to run.
    text += "\nif [[ $zsh_eval_context[-1] == loadautofunc ]]; then\n  \(functionName) \"$@\"\n"
    return text + "else\n  compdef \(functionName) \(table.program)\nfi\n"
  }

  private func function(_ path: [String]) -> String {
    let words = table.words(after: path)
    var specs = table.options(at: path).flatMap(specs(for:))
    if words.isEmpty {
      for argument in table.command(path)?.arguments ?? [] {
        let place = argument.isRepeating ? "*" : ""
        let optional = argument.isOptional && !argument.isRepeating ? ":" : ""
        specs.append(quoted("\(place):\(optional)\(safe(argument.name)):\(action(argument.valueKind))"))
      }
    } else {
      specs += [quoted("1: :->word"), quoted("*:: :->rest")]
    }
    let lines = specs.map { "    " + $0 }.joined(separator: " \\\n")
    var text = "\(name(path))() {\n  local context state state_descr line\n  typeset -A opt_args\n"
    text += "  _arguments -s -S \(words.isEmpty ? "" : "-C ")\\\n\(lines)\n"
    if !words.isEmpty {
      text += "  case $state in\n    word)\n      local -a commands=(\n"
      for word in words { text += "        \(quoted("\(word):\(table.summary(of: path + [word]))"))\n" }
      text += "      )\n      _describe command commands\n      ;;\n    rest)\n      case $line[1] in\n"
      for word in words { text += "        \(word)) \(name(path + [word])) ;;\n" }
      text += "      esac\n      ;;\n  esac\n"
    }
    return text + "}\n"
  }

  private func name(_ path: [String]) -> String {
    ([functionName] + path).joined(separator: "_").replacing("-", with: "_")
  }

  private func specs(for option: OptionSpecification) -> [String] {
    let value = option.valueName.map { ":\(safe($0)):\(action(option.completion))" } ?? ""
    let names = ["--\(option.long)"] + (option.short.map { ["-\($0)"] } ?? [])
    let others = option.isRepeating ? "*" : "(\(names.joined(separator: " ")))"
    return names.map { name in
      let equals = value.isEmpty ? "" : name.hasPrefix("--") ? "=" : "+"
      return quoted("\(others)\(name)\(equals)[\(safe(option.help))]\(value)")
    }
  }

  private func action(_ kind: ValueKind) -> String {
    switch kind {
    case .text: " "
    case .file(let extensions):
      // One extension takes no parentheses: zsh would read them as glob qualifiers.
      switch extensions.count {
      case 0: "_files"
      case 1: "_files -g \"*.\(extensions[0])\""
      default: "_files -g \"*.(\(extensions.joined(separator: "|")))\""
      }
    case .directory: "_files -/"
    case .choice(let words): "(\(words.joined(separator: " ")))"
    }
  }

  /// Text without the characters that `_arguments` gives a meaning to.
  private func safe(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(":", with: "\\:").replacing("[", with: "\\[")
      .replacing("]", with: "\\]")
  }
}
