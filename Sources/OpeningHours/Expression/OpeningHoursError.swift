/// Why a text is no opening-hours expression, and where.
public struct OpeningHoursError: Error, Equatable, Sendable {
  /// What is wrong with the text.
  public enum Reason: Equatable, Sendable {
    /// There is nothing but white space.
    case empty
    /// The text has more than ``OpeningHoursExpression/maximumByteCount`` bytes.
    case tooLong
    /// Something else stands where ``OpeningHoursError/expected`` should.
    case unexpected(String)
    /// The text ends where ``OpeningHoursError/expected`` should follow.
    case unexpectedEnd
    /// A number, date or time that does not exist, such as `25:70` or `Feb 30`.
    case outOfRange(String)
    /// A quoted comment has no closing quote.
    case unterminatedComment
    /// It can be understood, but is not written as the grammar has it; only the strict reading minds.
    case misspelt(String)
  }

  /// Where the trouble starts, in Unicode scalars from the start of the text.
  public let offset: Int
  /// How many Unicode scalars it covers; 0 at the end of the text.
  public let length: Int
  /// What is wrong.
  public let reason: Reason
  /// What would be right, for a message: "a time such as 08:00".
  public let expected: String

  /// An error at a place of a text, counted in Unicode scalars.
  public init(offset: Int, length: Int, reason: Reason, expected: String) {
    self.offset = offset
    self.length = length
    self.reason = reason
    self.expected = expected
  }
}

extension OpeningHoursError: CustomStringConvertible {
  /// One English sentence without a full stop; characters are counted from 1.
  public var description: String {
    let what =
      switch reason {
      case .empty: "the text is empty"
      case .tooLong: "the text is too long"
      case .unexpected(let found): "'\(found)' is not understood here"
      case .unexpectedEnd: "the text ends too early"
      case .outOfRange(let found): "'\(found)' does not exist"
      case .unterminatedComment: "the comment has no closing quote"
      case .misspelt(let found): "'\(found)' is not how the grammar writes it"
      }
    return "opening hours, character \(offset + 1): \(what); expected \(expected)"
  }
}
