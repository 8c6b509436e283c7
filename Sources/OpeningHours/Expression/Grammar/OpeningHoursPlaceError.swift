/// An error at a place counted in UTF-8 bytes, as lexer and parser find it.
struct OpeningHoursPlaceError: Error {
  enum Code {
    case empty, tooLong, unexpected, unexpectedEnd, outOfRange, unterminatedComment, misspelt
  }

  let offset: Int
  let length: Int
  let code: Code
  let expected: String
}

/// A warning at a place counted in UTF-8 bytes.
struct OpeningHoursNote {
  let offset: Int
  let length: Int
  let kind: OpeningHoursWarning.Kind
}

/// Turns places in bytes into places in Unicode scalars, which people count.
struct TextPlaces {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  func error(_ error: OpeningHoursPlaceError) -> OpeningHoursError {
    let (offset, length, found) = place(error.offset, error.length)
    let reason: OpeningHoursError.Reason =
      switch error.code {
      case .empty: .empty
      case .tooLong: .tooLong
      case .unexpected: .unexpected(found)
      case .unexpectedEnd: .unexpectedEnd
      case .outOfRange: .outOfRange(found)
      case .unterminatedComment: .unterminatedComment
      case .misspelt: .misspelt(found)
      }
    return OpeningHoursError(offset: offset, length: length, reason: reason, expected: error.expected)
  }

  func warnings(_ notes: [OpeningHoursNote]) -> [OpeningHoursWarning] {
    notes.sorted { $0.offset < $1.offset }.prefix(OpeningHoursReading.maximumWarningCount).map { note in
      let (offset, length, found) = place(note.offset, note.length)
      return OpeningHoursWarning(offset: offset, length: length, found: found, kind: note.kind)
    }
  }

  private func place(_ offset: Int, _ length: Int) -> (offset: Int, length: Int, found: String) {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: min(offset, utf8.count))
    let end = utf8.index(start, offsetBy: length, limitedBy: utf8.endIndex) ?? utf8.endIndex
    let scalars = text.unicodeScalars
    return (scalars[..<start].count, scalars[start..<end].count, String(scalars[start..<end]))
  }
}
