/// Something that the tolerant reading understood although it is not written as the grammar has it, or that the grammar
/// takes otherwise than most people would.
public struct OpeningHoursWarning: Sendable, Hashable {
  /// What it is about.
  public enum Kind: Sendable, Hashable {
    /// What is written was read as something else.
    case readAs(String)
    /// It stands elsewhere in its rule than the grammar has it.
    case outOfOrder
    /// A rule without days and times takes the place of all before it.
    case takesAllTimes
    /// A rule wipes the hours after midnight of the evening before.
    case endsTheNightBefore
    /// A rule without days stands behind one with days, and was read as more hours on all days.
    case addsHours
  }

  /// Where it starts, in Unicode scalars from the start of the text.
  public let offset: Int
  /// How many Unicode scalars it covers.
  public let length: Int
  /// What stands there.
  public let found: String
  public let kind: Kind

  public init(offset: Int, length: Int, found: String, kind: Kind) {
    self.offset = offset
    self.length = length
    self.found = found
    self.kind = kind
  }
}

extension OpeningHoursWarning: CustomStringConvertible {
  /// One English sentence without a full stop; characters are counted from 1.
  public var description: String {
    let what =
      switch kind {
      case .readAs("") where !found.isEmpty: "'\(found)' was passed over"
      case .readAs(let text) where found.isEmpty: "read as if '\(text)' stood here"
      case .readAs(let text): "'\(found)' was read as '\(text)'"
      case .outOfOrder: "'\(found)' was read in its place in the rule: dates, days, times, state, comment"
      case .takesAllTimes:
        "'\(found)' names no times, and so takes the place of all before it; put '||' before it to have it hold otherwise"
      case .endsTheNightBefore:
        "'\(found)' also ends the hours after midnight of the evening before; put ',' before it instead of ';' to keep them"
      case .addsHours: "'\(found)' names no days, and was read as more hours on all days"
      }
    return "opening hours, character \(offset + 1): \(what)"
  }
}
