import ClosurePlanning

/// Something to ask on the telephone, and how much an answer would settle.
public struct Question: Sendable, Equatable {
  /// Whom to ask: the venue, or the announcement's authority.
  public var whom: String
  /// Their telephone or address, if the plan has it.
  public var contact: String?
  /// The question as one would ask it.
  public var text: String
  /// Ids of the venues whose verdict hangs on the answer.
  public var venues: [String]
  /// How many venue-days an answer is expected to settle: for each, the chance that the answer leaves nothing open.
  public var expectedSettled: Double

  public init(whom: String, contact: String? = nil, text: String, venues: [String], expectedSettled: Double = 0) {
    self.whom = whom
    self.contact = contact
    self.text = text
    self.venues = venues
    self.expectedSettled = expectedSettled
  }
}
