/// Everything that a bulletin says, in one language.
///
/// Every phrase is a stored property without a default, so a language in which one is missing does not compile.
struct Phrasebook: Sendable {
  var language: BulletinLanguage
  var dates: DatePhrases
  var headings: HeadingPhrases
  var verdicts: VerdictPhrases
  var kinds: KindPhrases
  var windows: WindowPhrases
  var roads: RoadPhrases
  var causes: CausePhrases
  var doubts: DoubtPhrases
  var trips: TripPhrases
  var actions: ActionPhrases
  var changes: ChangePhrases
  var sources: SourcePhrases
  var messages: MessagePhrases
  var map: MapPhrases

  static let english = Phrasebook(
    language: .english, dates: .english, headings: .english, verdicts: .english, kinds: .english, windows: .english,
    roads: .english, causes: .english, doubts: .english, trips: .english, actions: .english, changes: .english,
    sources: .english, messages: .english, map: .english)

  static let russian = Phrasebook(
    language: .russian, dates: .russian, headings: .russian, verdicts: .russian, kinds: .russian, windows: .russian,
    roads: .russian, causes: .russian, doubts: .russian, trips: .russian, actions: .russian, changes: .russian,
    sources: .russian, messages: .russian, map: .russian)

  static let tajik = Phrasebook(
    language: .tajik, dates: .tajik, headings: .tajik, verdicts: .tajik, kinds: .tajik, windows: .tajik,
    roads: .tajik, causes: .tajik, doubts: .tajik, trips: .tajik, actions: .tajik, changes: .tajik,
    sources: .tajik, messages: .tajik, map: .tajik)
}

/// A phrase with one text in it, with two, and with a number.
typealias Phrase1 = @Sendable (String) -> String
typealias Phrase2 = @Sendable (String, String) -> String
typealias CountedPhrase = @Sendable (Int) -> String

/// Russian's plural: "1 день", "2 дня", "5 дней", "11 дней", "21 день".
func russianForm(_ count: Int, one: String, few: String, many: String) -> String {
  switch (count % 10, count % 100) {
  case (_, 11...14): many
  case (1, _): one
  case (2...4, _): few
  default: many
  }
}
