internal import ClosurePlanning
internal import Foundation
internal import Geodesy
internal import OpeningHours
internal import PlanExchange
internal import UsabilitySolver

/// Turns answers into what the page's script reads.
struct MapRecorder {
  let map: OfflineMap
  let book: Phrasebook
  var texts = NumberedTable<String>()
  var paragraphs = NumberedTable<[MapRecord.Line]>()
  var sections = NumberedTable<[Int]>()
  var places = PlaceTable()
  /// The lines above the roads.
  var lines = NumberedTable<LineString>()

  init(_ map: OfflineMap) {
    self.map = map
    book = map.language.phrasebook
  }

  /// How sentences are made on a day.
  func sentences(_ answer: DayAnswer) -> Sentences { Sentences(map.language, plan: map.plan, answer: answer) }

  /// Everything but the roads: lines and positions follow with them, for the grid is theirs.
  mutating func record() -> MapRecord {
    let first = map.views[0].answers
    var record = MapRecord(
      title: sentences(first[0]).name(first[0].title, orID: first[0].planID).legible, phrases: book.map.forScript)
    record.days = first.map { answer in
      let sentences = sentences(answer)
      return MapRecord.Day(
        date: answer.day.description, name: Sentences.capitalized(sentences.fullDay(answer.day)),
        short: "\(sentences.shortWeekday(answer.day)) \(answer.day.day)")
    }
    record.start = first.firstIndex { $0.day == map.firstDay } ?? 0
    record.verdicts = Verdict.allCases.map { verdict in
      let colours = Self.colours[verdict] ?? ("#000000", "#ffffff")
      return MapRecord.Sign(word: book.verdicts.word(verdict), colour: colours.fill, markColour: colours.mark)
    }
    record.views = map.views.map { view($0) }
    (record.measures, record.roadDays) = measures(first)
    record.texts = texts.items
    record.paragraphs = paragraphs.items
    record.sections = sections.items
    return record
  }

  // MARK: Texts

  mutating func text(_ text: String) -> Int { texts.number(text.legible) }

  mutating func sections(_ all: [MapSection]) -> Int {
    let numbers = all.map { section in
      var lines: [MapRecord.Line] = [.text(section.heading.map { text($0) } ?? -1)]
      for line in section.lines {
        let number = text(line.text)
        lines.append(line.address.map { .link(number, to: text($0)) } ?? .text(number))
      }
      return paragraphs.number(lines)
    }
    return sections.number(numbers)
  }

  /// The signs' colours, those of all our maps.
  private static let colours: [Verdict: (fill: String, mark: String)] = Dictionary(
    uniqueKeysWithValues: Verdict.allCases.compactMap { verdict in
      IconShape(verdict: verdict.rawValue).map { (verdict, (Self.hex($0.fill), Self.hex($0.markColour))) }
    })

  private static func hex(_ colour: IconColour) -> String {
    "#" + [colour.red, colour.green, colour.blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
