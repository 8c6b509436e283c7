public import ClosurePlanning
internal import Geodesy
public import OpeningHours
public import UsabilitySolver

/// Makes bulletins out of one organiser's answers.
public struct BulletinComposer: Sendable {
  let plan: ClosurePlan
  /// All days that were solved, in order: the table shows them, and "later" looks ahead.
  let answers: [DayAnswer]
  let version: ReportVersion
  /// What the last version said, by day; nil where this is the first.
  let previous: [CalendarDay: DayRecord]?
  let ways: any WayTelling

  /// - Parameters:
  ///   - plan: the plan as it was solved: known, and restricted to its readers.
  ///   - answers: one organiser's, by day; not empty.
  ///   - previous: what the version that this one follows said; nil in a first version.
  ///   - ways: tells by which streets one gets to a venue.
  public init(
    plan: ClosurePlan, answers: [DayAnswer], version: ReportVersion, previous: [DayRecord]? = nil,
    ways: any WayTelling = NoWays()
  ) {
    precondition(!answers.isEmpty, "A bulletin needs an answer")
    self.plan = plan
    self.answers = answers
    self.version = version
    self.previous = previous.map { Dictionary($0.map { ($0.day, $0) }) { first, _ in first } }
    self.ways = ways
  }

  /// The bulletin of a day in a language.
  ///
  /// - Precondition: the day is among the answers.
  public func bulletin(of day: CalendarDay, in language: BulletinLanguage) -> Bulletin {
    guard let index = answers.firstIndex(where: { $0.day == day }) else {
      preconditionFailure("No answer for \(day)")
    }
    let answer = answers[index]
    let sentences = Sentences(language, plan: plan, answer: answer)
    return DayComposition(composer: self, index: index, answer: answer, sentences: sentences).bulletin()
  }
}
