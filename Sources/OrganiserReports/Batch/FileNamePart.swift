/// A part of a file name that no text from a plan or a table can break out of.
public struct FileNamePart: Sendable, Hashable {
  /// Lower-case ASCII letters, digits and hyphens; never empty, never a name that some system reserves.
  public let text: String

  /// The part for an id: what is not a letter or digit becomes a hyphen.
  ///
  /// Where that changes the id, a few digits of its hash follow, so that two ids never share a part by having lost what
  /// tells them apart.
  public init(id: String) {
    var text = ""
    for scalar in id.unicodeScalars.prefix(200) {
      switch scalar {
      case "a"..."z", "0"..."9": text.unicodeScalars.append(scalar)
      case "A"..."Z": text.append(Character(scalar).lowercased())
      default: if !text.hasSuffix("-"), !text.isEmpty { text.append("-") }
      }
    }
    text = String(text.prefix(Self.longest))
    while text.hasSuffix("-") { text.removeLast() }
    if text != id || Self.isReserved(text) {
      text += (text.isEmpty ? "x-" : "-") + Self.hash(id)
    }
    self.text = text
  }

  /// How many characters of an id are kept.
  static let longest = 40

  /// Names that Windows keeps for devices, whatever their extension.
  static func isReserved(_ text: String) -> Bool {
    if ["", "con", "prn", "aux", "nul"].contains(text) { return true }
    let isNumbered = text.hasPrefix("com") || text.hasPrefix("lpt")
    return isNumbered && text.count == 4 && text.last?.isNumber == true
  }

  /// Eight hexadecimal digits of the 32-bit FNV-1a hash of a text's UTF-8.
  static func hash(_ text: String) -> String {
    var hash: UInt32 = 0x811c_9dc5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
