internal import OpeningHours

/// A question about opening hours, as a line of JSON asks it; `Documentation/hours-json.md` tells every key.
struct HoursQuestion: Decodable {
  /// What the asker calls it; given back as it is, a text or a whole number.
  var id: HoursID?
  var value: String
  var from: String?
  var to: String?
  var zone: String?
  var lat: Double?
  var lon: Double?
  /// The code of a country whose holidays come with the program, or the text of a holiday table.
  var holidays: String?
  var strict: Bool?
  var times: String?

  init(value: String) {
    self.value = value
  }
}

/// A question's name.
enum HoursID: Codable, Equatable {
  case text(String)
  case number(Int)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    }
  }
}

/// Why a question about hours has no answer.
enum HoursProblem: Error {
  /// The text is no opening hours.
  case hours(OpeningHoursError)
  /// Something else in the question cannot be understood: a sentence, and what to do.
  case question(String, help: String)
  /// A table of holidays has errors.
  case table(file: String, TableError)

  static func notUnderstood(_ what: String, _ help: String) -> HoursProblem { .question(what, help: help) }
}
