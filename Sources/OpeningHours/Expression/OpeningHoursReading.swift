/// A text as it was understood: the expression, and what had to be put right for it.
///
/// People write `Mon-Fri 9am-5pm`, `Пн–Пт 8.00-17.00` and `Mo-Fr 10-18 Uhr, So geschlossen`; the tolerant reading takes
/// that for what it means and says so, word by word. What could mean two things is an error, never a guess.
public struct OpeningHoursReading: Sendable, Hashable {
  /// How a text is read.
  public struct Options: Sendable, Hashable {
    /// What the times of a text may be.
    public enum Times: String, Sendable, Hashable, CaseIterable {
      /// Stretches, as shops have them: a time must have an end.
      case hours
      /// Points, as services and departures have them: `10:00`, `10:00-16:00/01:30`.
      case points
      case both
    }

    /// Whether what is not written as the grammar has it is an error.
    public var isStrict: Bool
    public var accepts: Times

    public init(isStrict: Bool = false, accepts: Times = .hours) {
      self.isStrict = isStrict
      self.accepts = accepts
    }
  }

  /// The most warnings that are kept.
  public static let maximumWarningCount = 20

  public let expression: OpeningHoursExpression
  /// In the order of the text; empty for a strict reading.
  public let warnings: [OpeningHoursWarning]

  /// Reads a text.
  ///
  /// - Throws: the first error of the text, with its place.
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(_ text: String, _ options: Options = Options()) throws(OpeningHoursError) {
    var text = text
    let result = text.withUTF8 { bytes in Self.read(bytes, options) }
    switch result {
    case .success(let rules, let notes):
      expression = OpeningHoursExpression(rules: rules)
      warnings = notes.isEmpty ? [] : TextPlaces(text).warnings(notes)
    case .failure(let error): throw TextPlaces(text).error(error)
    }
  }

  private enum Outcome {
    case success([OpeningRule], [OpeningHoursNote])
    case failure(OpeningHoursPlaceError)
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ options: Options) -> Outcome {
    guard bytes.count <= OpeningHoursExpression.maximumByteCount else {
      return .failure(
        OpeningHoursPlaceError(
          offset: OpeningHoursExpression.maximumByteCount, length: 0, code: .tooLong,
          expected: "at most \(OpeningHoursExpression.maximumByteCount) bytes"))
    }
    return withUnsafeTemporaryAllocation(of: OpeningHoursToken.self, capacity: bytes.count + 1) { buffer in
      do throws(OpeningHoursPlaceError) {
        let count = try OpeningHoursLexer.fill(buffer, from: bytes)
        var parser = OpeningHoursParser(
          tokens: UnsafeBufferPointer(rebasing: buffer[..<count]), bytes: bytes, options: options)
        let rules = try parser.parseExpression()
        return .success(rules, parser.notes)
      } catch {
        return .failure(error)
      }
    }
  }
}
