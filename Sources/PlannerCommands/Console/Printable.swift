/// Makes text that comes from a file or the command line safe to show on a terminal.
///
/// Control characters (they move the cursor or recolour), bidirectional controls (they reorder what is read; Boucher and
/// Anderson, *Trojan Source*, 2021), line separators, and invisible tag characters are spelt out: `\u{202E}`. Joiners,
/// which Persian and emoji need, stay.
/// - Parameter keepingNewlines: whether line feeds stay, for text of several lines.
/// - Complexity: O(length); text without anything to escape is returned as it is.
func printable(_ text: String, keepingNewlines: Bool = false) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { escape(of: $0) == nil || (keepingNewlines && $0 == "\n") }
  if isPlain { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if let escaped = escape(of: scalar), !(keepingNewlines && scalar == "\n") {
      result += escaped
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// How an unsafe scalar is spelt out, nil for a harmless one.
func escape(of scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0x2FF: return nil
  case 0x09: return "\\t"
  case 0x0A: return "\\n"
  case 0x0D: return "\\r"
  case 0x200B, 0x2028, 0x2029, 0x2060, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: break
  default:
    let properties = scalar.properties
    guard properties.generalCategory == .control || properties.isBidiControl else { return nil }
  }
  return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
}
