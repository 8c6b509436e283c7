internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// Makes a bulletin's sentences in one language from the solver's structured answers.
///
/// The rules of omission are those of `Wording`, the solver's English: what is said, and in which order, is the same;
/// the words come from a ``Phrasebook``. All functions are pure. Texts that come from the plan pass through as they are:
/// whoever writes HTML or another format escapes them.
struct Sentences: Sendable {
  let book: Phrasebook
  let calendar: LocalCalendar
  let edition: Edition
  /// The year that goes without saying.
  let year: Int
  /// The language that the city's signs are in, where the plan lets one guess it.
  let placeLanguage: String?
  let isSchematic: Bool
  /// Street names as the map has them, by the claim that names them.
  private let streets: [String: [LocalizedText]]
  private let eventNames: [String: LocalizedText]
  private let areaNames: [String: LocalizedText]
  /// Languages in which names are preferred, the first one best.
  let nameLanguages: [String]

  init(_ language: BulletinLanguage, plan: ClosurePlan, answer: DayAnswer) {
    book = language.phrasebook
    calendar = plan.calendar
    edition = answer.edition
    year = answer.day.year
    isSchematic = answer.map?.isSchematic ?? false
    streets = Dictionary(answer.roads.map { ($0.claim.id, $0.streets) }) { first, _ in first }
    placeLanguage = plan.title.sorted.first { $0.language != "en" && !$0.language.isEmpty }?.language
    eventNames = Dictionary(plan.events.map { ($0.id, $0.names) }) { first, _ in first }
    areaNames = Dictionary(plan.areas.map { ($0.id, $0.names) }) { first, _ in first }
    nameLanguages =
      switch language {
      case .tajik: ["tg", "ru"]
      case .russian: ["ru", "tg"]
      case .english: ["en"]
      }
  }

  /// A name in the reader's language, or the nearest that there is; else the id that stands for it.
  func name(_ names: LocalizedText, orID id: String) -> String {
    names.text(preferring: nameLanguages) ?? id
  }

  func name(_ venue: Venue) -> String { name(venue.names, orID: venue.id) }

  /// The name in the venue's own script, as the signs have it; nil where it is the reader's name already.
  func ownName(_ names: LocalizedText, orID id: String) -> String? {
    let own = names[""] ?? placeLanguage.flatMap { names[$0] } ?? names.local
    guard let own, own != name(names, orID: id) else { return nil }
    return own
  }

  /// The street names of a claim, as the map has them.
  func streets(of claim: Claim) -> [LocalizedText] { streets[claim.id] ?? [] }

  func eventName(_ id: String) -> String { name(eventNames[id] ?? LocalizedText(), orID: id) }

  func areaName(_ id: String) -> String { name(areaNames[id] ?? LocalizedText(), orID: id) }

  /// Items as a sentence lists them: "a", "a and b", "a, b and c".
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(book.dates.and) " + last
  }

  /// The first names of a list, and how many more there are.
  func abridged(_ items: [String], to limit: Int) -> String {
    guard items.count > limit else { return items.joined(separator: ", ") }
    return items.prefix(limit - 1).joined(separator: ", ") + " \(book.messages.more(items.count - limit + 1))"
  }

  /// A sentence's first letter made a capital; other letters stay.
  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
