internal import UsabilitySolver

/// Verdicts, and what they rest on.
struct VerdictPhrases: Sendable {
  var usable: String
  var limited: String
  var uncertain: String
  var unreachable: String
  var closed: String
  var stated: String
  var inferred: String
  var disputed: String
  var nobodySaid: String
  /// The verdict in a sentence, from how many venues there are and the counts: "Of 19 venues 13 are closed, …".
  var sentence: @Sendable (_ venues: Int, _ counts: String) -> String
  /// How many are so: "13 are closed".
  var count: @Sendable (_ verdict: Verdict, _ count: Int) -> String
  /// All of them are so.
  var all: @Sendable (_ verdict: Verdict, _ count: Int) -> String
  var noVenues: String
  /// For certain, and perhaps.
  var hoursBoth: Phrase2
  var perhaps: Phrase1
  var noHours: String

  func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .usable: usable
    case .limited: limited
    case .uncertain: uncertain
    case .unreachable: unreachable
    case .closed: closed
    }
  }

  func word(_ basis: Basis) -> String {
    switch basis {
    case .stated: stated
    case .inferred: inferred
    case .disputed: disputed
    case .nobodySaid: nobodySaid
    }
  }

  static let english = VerdictPhrases(
    usable: "usable", limited: "part of the day", uncertain: "ask first", unreachable: "no way in", closed: "closed",
    stated: "stated", inferred: "inferred, not announced", disputed: "sources disagree", nobodySaid: "nobody said",
    sentence: { "Of your \($0) venues \($1)." },
    count: { verdict, count in
      switch verdict {
      case .usable: "\(count) can be used"
      case .limited: "\(count) can be used for part of the day"
      case .uncertain: "\(count) must be asked about first"
      case .unreachable: "\(count) cannot be reached"
      case .closed: count == 1 ? "1 is closed" : "\(count) are closed"
      }
    },
    all: { verdict, count in
      let subject = count == 1 ? "Your venue" : "All \(count) of your venues"
      return switch verdict {
      case .usable: "\(subject) can be used."
      case .limited: "\(subject) can be used for part of the day."
      case .uncertain: "\(subject) must be asked about first."
      case .unreachable: "\(subject) cannot be reached."
      case .closed: "\(subject) \(count == 1 ? "is" : "are") closed."
      }
    }, noVenues: "You have named no venue.",
    hoursBoth: { "\($0) for certain, \($1) in doubt" }, perhaps: { "perhaps \($0)" }, noHours: "none")

  static let russian = VerdictPhrases(
    usable: "можно", limited: "часть дня", uncertain: "сначала спросить", unreachable: "не проехать", closed: "закрыто",
    stated: "объявлено", inferred: "предположение, не объявлено", disputed: "источники расходятся",
    nobodySaid: "никто не объявлял",
    sentence: { "Из ваших \($0) \(russianForm($0, one: "объекта", few: "объектов", many: "объектов")): \($1)." },
    count: { verdict, count in
      switch verdict {
      case .usable: "\(count) можно использовать"
      case .limited: "\(count) — часть дня"
      case .uncertain: "о \(count) сначала спросить"
      case .unreachable: "до \(count) не доехать"
      case .closed: "\(count) закрыто"
      }
    },
    all: { verdict, count in
      let subject =
        count == 1
        ? "Ваш объект" : "Все ваши \(count) \(russianForm(count, one: "объект", few: "объекта", many: "объектов"))"
      return switch verdict {
      case .usable: "\(subject): можно использовать."
      case .limited: "\(subject): можно использовать часть дня."
      case .uncertain: "\(subject): сначала спросить."
      case .unreachable: "\(subject): не проехать."
      case .closed: "\(subject): закрыто."
      }
    }, noVenues: "Вы не назвали ни одного объекта.",
    hoursBoth: { "\($0) наверняка, \($1) под вопросом" }, perhaps: { "возможно, \($0)" }, noHours: "нет")

  static let tajik = VerdictPhrases(
    usable: "мумкин", limited: "қисми рӯз", uncertain: "аввал пурсед", unreachable: "роҳ нест", closed: "баста",
    stated: "эълон шудааст", inferred: "тахмин, эълон нашудааст", disputed: "сарчашмаҳо якхела нестанд",
    nobodySaid: "касе эълон накардааст",
    sentence: { "Аз \($0) ҷойи шумо: \($1)." },
    count: { verdict, count in
      switch verdict {
      case .usable: "\(count) дастрас аст"
      case .limited: "\(count) қисми рӯз дастрас аст"
      case .uncertain: "дар бораи \(count) аввал пурсед"
      case .unreachable: "ба \(count) роҳ нест"
      case .closed: "\(count) баста аст"
      }
    },
    all: { verdict, count in
      let subject = count == 1 ? "Ҷойи шумо" : "Ҳамаи \(count) ҷойи шумо"
      return switch verdict {
      case .usable: "\(subject) дастрас аст."
      case .limited: "\(subject) қисми рӯз дастрас аст."
      case .uncertain: "\(subject): аввал пурсед."
      case .unreachable: "\(subject): роҳ нест."
      case .closed: "\(subject) баста аст."
      }
    }, noVenues: "Шумо ягон ҷойро номбар накардаед.",
    hoursBoth: { "\($0) аниқ, \($1) зери савол" }, perhaps: { "шояд \($0)" }, noHours: "нест")
}
