public import ClosurePlanning
public import OpeningHours

/// Turns answers into English sentences: the one place where words are made.
///
/// Terminal, maps, bulletins and files all say the same thing in the same words because they all ask here. A wording
/// knows for whose eyes it writes (``edition``), in which city's time, and the names of the events that windows are tied
/// to; everything else is in the answer. All functions are pure. Texts that come from the plan (names, notes,
/// quotations) are passed through as they are: whoever writes HTML, XML or a terminal escapes them.
///
/// Other languages are to come as further wordings; the numbers, marks and rules of omission stay the same.
public struct Wording: Sendable {
  /// The city's calendar; all days and times are printed in it.
  public var calendar: LocalCalendar
  /// The public edition names no unconfirmed source (DESIGN: decision 17).
  public var edition: Edition
  /// The year that goes without saying; nil prints every year.
  public var year: Int?
  /// Names of the plan's events, by id; an event without one is called by its id.
  public var eventNames: [String: LocalizedText]
  /// Names of the plan's areas, by id.
  public var areaNames: [String: LocalizedText]
  /// Languages in which names are preferred, the first one best.
  public var languages: [String]

  public init(
    calendar: LocalCalendar, edition: Edition = .public, year: Int? = nil, events: [Event] = [], areas: [Area] = [],
    languages: [String] = ["en"]
  ) {
    self.calendar = calendar
    self.edition = edition
    self.year = year
    self.languages = languages
    eventNames = Dictionary(events.map { ($0.id, $0.names) }) { first, _ in first }
    areaNames = Dictionary(areas.map { ($0.id, $0.names) }) { first, _ in first }
  }

  /// The wording for an answer: its calendar, its edition, its year; events and areas have their names from the plan.
  public init(for answer: DayAnswer, plan: ClosurePlan? = nil) {
    self.init(
      calendar: answer.calendar, edition: answer.edition, year: answer.day.year, events: plan?.events ?? [],
      areas: plan?.areas ?? [])
  }

  /// The verdict in words; its mark is ``Verdict/mark``.
  public static func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .usable: "usable"
    case .limited: "part of the day"
    case .uncertain: "ask first"
    case .unreachable: "no way in"
    case .closed: "closed"
    }
  }

  /// What a verdict rests on, in words.
  public static func word(_ basis: Basis) -> String {
    switch basis {
    case .stated: "stated"
    case .inferred: "inferred, not announced"
    case .disputed: "sources disagree"
    case .nobodySaid: "nobody said"
    }
  }

  /// A way of travelling, as in "by car".
  public static func word(_ mode: TravelMode) -> String {
    switch mode {
    case .foot: "on foot"
    case .bicycle: "by bicycle"
    case .car: "by car"
    case .hgv: "by lorry"
    case .bus: "by bus"
    case .emergency: "by emergency vehicle"
    }
  }

  /// What is done at a venue, in words.
  public static func word(_ activity: Activity) -> String {
    switch activity {
    case .prayer: "congregational prayer"
    case .fridayPrayer: "Friday's congregational prayer"
    case .gathering: "gatherings"
    default: spaced(activity.rawValue)
    }
  }

  /// A name in the language that is preferred, or else the id that stands for it.
  public func name(_ names: LocalizedText, orID id: String) -> String {
    names.text(preferring: languages) ?? id
  }

  /// Items as a sentence lists them: "a", "a and b", "a, b and c".
  public static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A camel-case term as words: `openWithServiceLimitation` becomes "open with service limitation".
  static func spaced(_ term: String) -> String {
    var words = ""
    for character in term {
      if character.isUppercase, !words.isEmpty { words.append(" ") }
      words.append(contentsOf: character.lowercased())
    }
    return words
  }

  /// A sentence's first letter made a capital; other letters stay.
  public static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
