extension CompletionScript {
  /// A script for bash 4 and later; the completion package of the distribution is not needed.
  func bash() -> String {
    let name = functionName
    var steps = ""
    var places = ""
    for path in paths {
      let words = table.words(after: path)
      let key = path.joined(separator: " ")
      if !words.isEmpty {
        let patterns = words.map { quoted((path + [$0]).joined(separator: " ")) }.joined(separator: "|")
        steps += "      \(patterns)) path=\"${path:+$path }$word\" ;;\n"
      }
      places += place(path, key: key, words: words)
    }
    return """
      # Completion of \(table.program) for bash; made by '\(table.program) completions bash'.
      \(name)() {
        local word path="" skip="" files="" options="" words="" choices="" index
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        COMPREPLY=()
        for ((index = 1; index < COMP_CWORD; index++)); do
          word="${COMP_WORDS[index]}"
          case "${path:+$path }$word" in
      \(steps)    esac
        done
        case "$path" in
      \(places)  esac
        if [[ $files == folders ]]; then
          compopt -o filenames 2>/dev/null
          mapfile -t COMPREPLY < <(compgen -d -- "$current")
        elif [[ -n $files ]]; then
          compopt -o filenames 2>/dev/null
          if [[ $files == any ]]; then
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
          else
            mapfile -t COMPREPLY < <(
              compgen -d -- "$current"
              for word in $files; do compgen -f -X "!*.$word" -- "$current"; done
            )
          fi
        elif [[ -n $choices ]]; then
          mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$current")
        elif [[ -z $skip ]]; then
          [[ $current == -* ]] && words="$options"
          mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        fi
      }
      complete -F \(name) \(table.program)

      """
  }

  /// What may stand at one place of the line: a branch of the script's `case`.
  private func place(_ path: [String], key: String, words: [String]) -> String {
    let options = table.options(at: path)
    let spelt = options.flatMap { option in ["--\(option.long)"] + (option.short.map { ["-\($0)"] } ?? []) }
    var text = "    \(quoted(key)))\n      options=\(quoted(spelt.joined(separator: " ")))\n"
    text += "      words=\(quoted(words.joined(separator: " ")))\n      case \"$previous\" in\n"
    for option in options where option.valueName != nil {
      let patterns = "--\(option.long)" + (option.short.map { "|-\($0)" } ?? "")
      text += "        \(patterns)) skip=1; \(assignment(option.completion)) ;;\n"
    }
    // The first argument's kind serves for all: bash does not count them here.
    let other = table.command(path)?.arguments.first.map { assignment($0.valueKind) } ?? ":"
    return text + "        *) [[ $current == -* ]] || \(other) ;;\n      esac\n      ;;\n"
  }

  private func assignment(_ kind: ValueKind) -> String {
    switch kind {
    case .text: ":"
    case .file(let extensions):
      "files=\(quoted(extensions.isEmpty ? "any" : extensions.joined(separator: " ")))"
    case .directory: "files=folders"
    case .choice(let words): "choices=\(quoted(words.joined(separator: " ")))"
    }
  }
}
