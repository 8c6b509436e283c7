internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import XMLSupport

/// Writes the parts of a plan as elements; the same plan gives the same bytes.
///
/// Attributes that have their default are left out. What the file could not give back as it was is refused.
struct PlanWriter {
  let xml: XMLWriter
  let time: TimeText

  typealias Attributes = [(name: String, value: String?)]

  init(xml: XMLWriter, calendar: LocalCalendar) {
    self.xml = xml
    time = TimeText(calendar: calendar)
  }

  // MARK: Elements

  func start(_ name: String, _ attributes: Attributes) throws {
    do throws(XMLWriteError) { try xml.startElement(name, attributes) } catch { throw Self.error(error) }
  }

  func element(_ name: String, _ attributes: Attributes, text: String? = nil) throws {
    do throws(XMLWriteError) { try xml.element(name, attributes, text: text) } catch { throw Self.error(error) }
  }

  /// An element that contains others, or none.
  func element(_ name: String, _ attributes: Attributes, _ content: () throws -> Void) throws {
    try start(name, attributes)
    try content()
    xml.end()
  }

  func names(_ names: LocalizedText, _ element: String = "name") throws {
    for (language, text) in names.sorted {
      guard language.isEmpty || PlanReader.isLanguageTag(language) else {
        throw PlanWriteError("\(element)/@xml:lang", "\(language.quotedShort) is not a language")
      }
      let lang = language.isEmpty ? nil : language
      try self.element(element, [("xml:lang", lang)], text: try plain(text, element))
    }
  }

  private static func error(_ error: XMLWriteError) -> PlanWriteError {
    switch error {
    case .forbiddenCharacter(let scalar, let context):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return PlanWriteError(
        context, "XML has no character U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)")
    }
  }

  // MARK: Values

  /// A text with its white space collapsed; an empty one is refused.
  func plain(_ text: String, _ part: String) throws -> String {
    let text = WhiteSpace.collapsed(text)
    guard !text.isEmpty else { throw PlanWriteError(part, "the text is empty") }
    return text
  }

  func plain(ifAny text: String?, _ part: String) throws -> String? { try text.map { try plain($0, part) } }

  /// An identifier, a name token of XML 1.0 (§2.3, `Nmtoken`).
  func identifier(_ text: String, _ part: String) throws -> String {
    guard !text.isEmpty, text.unicodeScalars.allSatisfy(Self.isNameCharacter) else {
      throw PlanWriteError(
        part, "\(text.quotedShort) is not an identifier: letters, digits, '-', '_', '.' and ':' only")
    }
    return text
  }

  func identifier(ifAny text: String?, _ part: String) throws -> String? { try text.map { try identifier($0, part) } }

  /// A list of identifiers; nil for an empty one, whose attribute is left out.
  func identifiers(_ list: [String], _ part: String) throws -> String? {
    list.isEmpty ? nil : try list.map { try identifier($0, part) }.joined(separator: " ")
  }

  func term<Term: RawRepresentable<String> & Equatable>(_ term: Term, default standard: Term) -> String? {
    term == standard ? nil : term.rawValue
  }

  /// The modes in a fixed order.
  func modes(_ modes: Set<TravelMode>) -> String { modes.sorted().map(\.rawValue).joined(separator: " ") }

  func yesNo(_ flag: Bool?) -> String? { flag.map { $0 ? "yes" : "no" } }

  func yes(_ flag: Bool) -> String? { flag ? "yes" : nil }

  func duration(_ minutes: Int?, _ part: String) throws -> String? {
    guard let minutes else { return nil }
    guard let text = DurationText.text(ofMinutes: minutes) else {
      throw PlanWriteError(part, "\(minutes) minutes are below none or more than ten years")
    }
    return text
  }

  func count(_ number: Int?, _ part: String) throws -> String? {
    guard let number else { return nil }
    guard PlanReader.counts.contains(number) else { throw PlanWriteError(part, "\(number) is out of range") }
    return "\(number)"
  }

  func moment(_ moment: Moment?, _ part: String) throws -> String? {
    guard let moment else { return nil }
    let text = time.text(of: moment)
    guard (try? time.moment(text)) == moment else {
      throw PlanWriteError(part, "the time lies outside the years 1 to 9999")
    }
    return text
  }

  func bound(_ bound: TimeBound, _ part: String) throws -> String {
    if case .event(let anchor) = bound { _ = try identifier(anchor.event, part) }
    guard let text = time.text(of: bound) else {
      throw PlanWriteError(part, "the range is too long, or outside the years 1 to 9999")
    }
    return text
  }

  /// Opening hours, which must read back as the same.
  func hours(_ hours: OpeningHoursExpression?, _ part: String) throws -> String? {
    guard let hours else { return nil }
    let text = hours.description
    guard (try? OpeningHoursExpression(parsing: WhiteSpace.collapsed(text))) == hours else {
      throw PlanWriteError(part, "the hours \(text.quotedShort) do not read back as they are")
    }
    return text
  }

  func latitude(_ coordinate: Coordinate?) -> String? { coordinate.map { NumberText.text(of: $0.latitude) } }

  func longitude(_ coordinate: Coordinate?) -> String? { coordinate.map { NumberText.text(of: $0.longitude) } }

  /// Whether a character may stand in a name token (XML 1.0, fifth edition, §2.3, `NameChar`).
  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xB7, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x203F...0x2040, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }
}
