extension CompletionScript {
  /// A script for fish 3 and later.
  func fish() -> String {
    let at = "_\(functionName)_at"
    let known = paths.dropFirst().map { quoted($0.joined(separator: " ")) }.joined(separator: " ")
    var text = """
      # Completion of \(table.program) for fish; made by '\(table.program) completions fish'.
      function \(at) --description 'Whether the line stands at the given command'
        set -l path
        for word in (commandline -opc)[2..]
          set -l longer $path $word
          contains -- "$longer" \(known)
          and set -a path $word
        end
        test "$path" = "$argv"
      end

      complete -c \(table.program) -f

      """
    for path in paths {
      let condition = quoted(([at] + path).joined(separator: " "))
      let lead = "complete -c \(table.program) -n \(condition)"
      for word in table.words(after: path) {
        text += "\(lead) -a \(quoted(word)) -d \(quoted(table.summary(of: path + [word])))\n"
      }
      for option in table.options(at: path) {
        let short = option.short.map { " -s \($0)" } ?? ""
        let value = option.valueName == nil ? "" : " -x" + candidates(option.completion)
        text += "\(lead) -l \(option.long)\(short)\(value) -d \(quoted(option.help))\n"
      }
      if let argument = table.command(path)?.arguments.first {
        let words = candidates(argument.valueKind)
        if !words.isEmpty { text += "\(lead)\(words)\n" }
      }
    }
    return text
  }

  private func candidates(_ kind: ValueKind) -> String {
    switch kind {
    case .text: ""
    case .file(let extensions):
      if extensions.isEmpty {
        " -F"
      } else {
        " -a \(quoted(extensions.map { "(__fish_complete_suffix .\($0))" }.joined(separator: " ")))"
      }
    case .directory: " -a '(__fish_complete_directories)'"
    case .choice(let words): " -a \(quoted(words.joined(separator: " ")))"
    }
  }
}
