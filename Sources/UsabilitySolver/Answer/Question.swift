public import OpeningHours

/// Something to ask on the telephone, and how much an answer would settle.
public struct Question: Sendable, Equatable {
  /// Whom to ask: the venue, or the announcement's authority.
  public var whom: String
  /// Their telephone or address, if the plan has it.
  public var contact: String?
  /// The question as one would ask it, with ``daysMark`` where its days stand.
  public var form: String
  /// The days that it is about; empty where it names none.
  public var days: [CalendarDay]
  /// Ids of the venues whose verdict hangs on the answer.
  public var venues: [String]
  /// How many venue-days an answer is expected to settle: for each, the chance that the answer leaves nothing open.
  public var expectedSettled: Double
  /// How many venue-days hang on the answer.
  public var venueDayCount: Int

  /// Stands in a form for its days.
  public static let daysMark = "\u{FFFC}"

  public init(
    whom: String, contact: String? = nil, form: String, days: [CalendarDay] = [], venues: [String],
    expectedSettled: Double = 0, venueDayCount: Int? = nil
  ) {
    self.whom = whom
    self.contact = contact
    self.form = form
    self.days = days
    self.venues = venues
    self.expectedSettled = expectedSettled
    self.venueDayCount = venueDayCount ?? venues.count
  }

  /// The question as one would ask it, such as "closed on the 11th and 12th, or not?".
  public var text: String {
    let words = Wording.list(days.map { Wording.ordinal($0.day) })
    return form.split(separator: Self.daysMark, omittingEmptySubsequences: false).joined(separator: words)
  }

  /// The questions of several days, those that are one call joined, ranked as those of one day are.
  ///
  /// - Complexity: O(questions · log(questions))
  public static func ranked(_ questions: [Question]) -> [Question] {
    var order: [String] = []
    var byKey: [String: Question] = [:]
    for question in questions {
      let key = "\(question.whom)\u{0}\(question.form)"
      guard var known = byKey[key] else {
        order.append(key)
        byKey[key] = question
        continue
      }
      known.days = Set(known.days + question.days).sorted()
      known.venues += question.venues.filter { !known.venues.contains($0) }
      known.expectedSettled += question.expectedSettled
      known.venueDayCount += question.venueDayCount
      byKey[key] = known
    }
    return order.compactMap { byKey[$0] }.enumerated().sorted { a, b in
      let (first, second) = (a.element, b.element)
      // Sums of chances are compared to a millionth: no order may hang on how they were rounded.
      let (left, right) = ((first.expectedSettled * 1e6).rounded(), (second.expectedSettled * 1e6).rounded())
      if left != right { return left > right }
      return first.venueDayCount == second.venueDayCount
        ? a.offset < b.offset : first.venueDayCount > second.venueDayCount
    }.map(\.element)
  }
}
