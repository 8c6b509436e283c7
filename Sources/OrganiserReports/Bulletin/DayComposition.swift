internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import UsabilitySolver

/// One bulletin while it is being made.
struct DayComposition {
  let composer: BulletinComposer
  /// The day's place among the answers.
  let index: Int
  let answer: DayAnswer
  let sentences: Sentences
  let groups: [VenueGroup]
  /// The measures that concern the organiser.
  let roads: [RoadMeasure]
  /// Announcements in the order in which they are cited.
  let cited: [Announcement]
  /// Each venue's number, worst first.
  let numbers: [String: Int]

  init(composer: BulletinComposer, index: Int, answer: DayAnswer, sentences: Sentences) {
    self.composer = composer
    self.index = index
    self.answer = answer
    self.sentences = sentences
    groups = VenueGroup.groups(of: answer)
    roads = answer.roads.filter { RoadConcern.concerns($0, answer.organiser) }
    var cited: [Announcement] = []
    for announcement in groups.flatMap(\.citedAnnouncements) + roads.map(\.announcement)
    where !cited.contains(where: { $0.id == announcement.id }) {
      cited.append(announcement)
    }
    self.cited = cited
    numbers = Dictionary(
      groups.flatMap(\.venues).enumerated().map { ($1.venue.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  var book: Phrasebook { sentences.book }

  func bulletin() -> Bulletin {
    Bulletin(
      kind: kind, language: book.language, planID: answer.planID, organiserID: answer.organiser.id, day: answer.day,
      calendar: answer.calendar, isRestricted: answer.edition == .restricted, head: head(), sentence: sentence(),
      counts: counts(), remarks: remarks(), actions: actions(), changes: changes(), roads: roadRows(),
      groups: rows(), jobs: jobs(), matrix: matrix(), sureness: sureness(), repairs: repairs(),
      exemptions: exemptions(),
      contacts: contacts(), sources: cited.map(source), caution: book.headings.caution, map: map())
  }

  /// The numbers of the sources, from 1.
  func sourceNumbers(_ announcements: [Announcement]) -> [Int] {
    Set(announcements.compactMap { one in cited.firstIndex { $0.id == one.id }.map { $0 + 1 } }).sorted()
  }

  /// A venue's name by its id, whether it is shown or only offered instead.
  func venueName(_ id: String) -> String {
    if let shown = answer.venues.first(where: { $0.venue.id == id }) { return sentences.name(shown.venue) }
    let offered = answer.venues.lazy.flatMap(\.alternatives).first { $0.venue == id }?.names
    return sentences.name(offered ?? composer.plan.venue(id)?.names ?? LocalizedText(), orID: id)
  }

  // MARK: Head

  /// The first day without any measure after days with some closes the series.
  private var kind: Bulletin.Kind {
    isQuiet(answer) && index > 0 && !isQuiet(composer.answers[index - 1])
      && composer.answers[index...].allSatisfy(isQuiet) ? .standDown : .day
  }

  private func isQuiet(_ answer: DayAnswer) -> Bool {
    answer.roads.allSatisfy { !RoadConcern.concerns($0, answer.organiser) }
      && answer.venues.allSatisfy { venue in venue.causes.allSatisfy { $0.role == .confirms || $0.role == .notes } }
  }

  private func head() -> Bulletin.Head {
    let organiser = answer.organiser
    let end = answer.calendar.bounds(of: answer.day).upperBound
    return Bulletin.Head(
      city: sentences.name(answer.title, orID: answer.planID),
      title: kind == .standDown ? book.headings.standDown : book.headings.bulletin,
      organiser: sentences.name(organiser.names, orID: organiser.id), date: sentences.fullDay(answer.day),
      version: book.headings.version(composer.version.number, composer.version.shortHash),
      noticesRead: sentences.noticesRead(answer.noticesReadTo),
      validUntil: book.headings.validUntil(
        book.dates.dateAndTime(
          sentences.day(answer.calendar.day(containing: end.adding(seconds: -1))), Sentences.clock(1440))))
  }

  private func counts() -> [(verdict: Verdict, count: Int)] {
    Verdict.allCases.reversed().compactMap { verdict in
      let count = answer.count(of: verdict)
      return count == 0 ? nil : (verdict, count)
    }
  }

  private func sentence() -> String {
    let counts = counts()
    var text: String
    switch counts.count {
    case 0: text = book.verdicts.noVenues
    case 1: text = book.verdicts.all(counts[0].verdict, counts[0].count)
    default:
      text = book.verdicts.sentence(
        answer.venues.count, sentences.list(counts.map { book.verdicts.count($0.verdict, $0.count) }))
    }
    if kind == .standDown { text = book.headings.standDownSentence + " " + text }
    return text
  }

  private func remarks() -> [String] {
    var remarks: [String] = []
    if roads.contains(where: { $0.doubts.contains(.inferredExtent) }) {
      remarks.append(Sentences.capitalized(book.doubts.inferred) + ".")
    }
    let claims = answer.venues.flatMap(\.causes).map(\.claim) + roads.map(\.claim)
    if claims.contains(where: { $0.window.leavesHoursOpen }) {
      remarks.append(Sentences.capitalized(book.windows.hoursNotAnnounced) + ".")
    }
    switch answer.map {
    case nil: remarks.append(book.headings.noMap)
    case let map? where map.isSchematic: remarks.append(book.headings.schematic)
    default: break
    }
    if !answer.isExact { remarks.append(book.headings.inexact) }
    return remarks
  }

  private func jobs() -> [String] {
    answer.jobs.map { job in
      let name = sentences.name(job.job.names, orID: job.job.id)
      guard job.verdict != .usable else {
        return "\(job.verdict.mark) \(book.causes.otherMode(name, book.verdicts.word(job.verdict)))"
      }
      let weakest = sentences.list(job.weakest.map { "\($0.role), \(venueName($0.venue))" })
      return "\(job.verdict.mark) \(book.causes.job(name, book.verdicts.word(job.verdict), weakest))"
    }
  }
}
