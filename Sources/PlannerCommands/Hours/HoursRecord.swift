internal import Foundation
internal import OpeningHours

/// An answer as a line of JSON.
struct HoursRecord: Encodable {
  struct Warning: Encodable {
    var offset: Int
    var length: Int
    var found: String
    var message: String
  }

  struct Interval: Encodable {
    var from: String
    var to: String
    var state: String
    var comment: String?
    /// True where the end is a guess.
    var openEnd: Bool?
  }

  struct Failure: Encodable {
    var message: String
    var offset: Int?
    var length: Int?
    var expected: String?
  }

  var id: HoursID?
  var ok: Bool
  var canonical: String?
  var words: [String: String]?
  var warnings: [Warning]?
  var remarks: [String]?
  var intervals: [Interval]?
  var nextChange: String?
  var error: Failure?

  /// One line without its line feed; keys are sorted, so that the same answer has the same bytes.
  func line() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Nothing in a record can fail to encode: texts, whole numbers and truths.
    guard let data = try? encoder.encode(self) else { preconditionFailure("A record of hours cannot be encoded") }
    return String(decoding: data, as: UTF8.self)
  }
}

extension HoursRecord {
  init(_ answer: HoursAnswer, id: HoursID?) {
    self.init(id: id, ok: true)
    canonical = answer.expression.description
    words = Dictionary(
      uniqueKeysWithValues: HoursLanguage.allCases.map { ($0.rawValue, answer.expression.words(in: $0)) })
    warnings = answer.warnings.map {
      Warning(offset: $0.offset, length: $0.length, found: $0.found, message: $0.description)
    }
    remarks = answer.remarks.isEmpty ? nil : answer.remarks
    intervals = answer.stretches.map { stretch in
      Interval(
        from: stretch.range.lowerBound.iso8601(in: answer.calendar),
        to: stretch.range.upperBound.iso8601(in: answer.calendar), state: stretch.state.word, comment: stretch.comment,
        openEnd: stretch.isOpenEnd ? true : nil)
    }
    nextChange = answer.nextChange.map { $0.iso8601(in: answer.calendar) }
    if answer.timeline == nil { intervals = nil }
  }

  init(_ problem: HoursProblem, id: HoursID?) {
    self.init(id: id, ok: false)
    switch problem {
    case .hours(let found):
      error = Failure(
        message: "\(found)", offset: found.offset, length: found.length, expected: found.expected)
    case .question(let message, let help): error = Failure(message: message, expected: help)
    case .table(let file, let found): error = Failure(message: "\(file): \(found)")
    }
  }
}

extension HoursAnswer {
  /// The timeline's intervals as people see them: what is shut because a rule says so, and what no rule speaks of, are
  /// both closed.
  var stretches: [OpeningTimeline.Interval] {
    guard let timeline else { return [] }
    let parts = timeline.intervals.map { interval in
      OpeningTimeline.Interval(
        range: interval.range, state: interval.state == .unstated ? .closed : interval.state,
        comment: interval.comment, isOpenEnd: interval.isOpenEnd)
    }
    return OpeningTimeline(joining: parts, over: timeline.span).intervals
  }

  /// The answer as a line of JSON.
  func line(id: HoursID?) -> String { HoursRecord(self, id: id).line() }
}
