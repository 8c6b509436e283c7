internal import ClosurePlanning
internal import OpeningHours
internal import XMLSupport
internal import Spelling

/// Turns the elements of a plan file into a plan, collecting what is wrong with their values.
///
/// It takes elements that the schema did not pass, too: then its words about a value replace the schema's, and what it
/// cannot read is left out.
struct PlanReader {
  /// A value that cannot be read.
  struct Finding {
    let position: SourcePosition
    /// Where the attribute's value starts, or the element's name: what a schema's message points at.
    let anchor: SourceLocation
    let problem: ValueProblem
    /// Whether it is about a value that is there, and not about something that the element lacks.
    var isOfValue = true
  }

  let source: PlanSource
  var findings: [Finding] = []
  /// What was understood although it is not written as it should be.
  var warnings: [Finding] = []
  var places = PlanPlaces()
  /// The plan's calendar; universal time where its zone cannot be read, so that the other values still can.
  var time: TimeText
  /// The number of claims read so far: claims are counted over all announcements.
  var claimCount = 0

  init?(source: PlanSource) {
    guard let calendar = LocalCalendar(timeZoneIdentifier: "UTC") else { return nil }
    self.source = source
    time = TimeText(calendar: calendar)
  }

  // MARK: Problems

  /// Reports a problem with an attribute's value, or with the element where it lacks that attribute.
  mutating func report(_ element: XMLElement, _ attribute: String?, _ problem: ValueProblem) {
    guard let found = attribute.flatMap({ element.attribute($0) }) else {
      findings.append(
        Finding(
          position: SourcePosition(element.location), anchor: element.location, problem: problem, isOfValue: false))
      return
    }
    findings.append(
      Finding(position: source.position(in: found, problem.range), anchor: found.location, problem: problem))
  }

  /// Reports a problem with an element's text.
  mutating func report(textOf element: XMLElement, _ problem: ValueProblem) {
    findings.append(
      Finding(
        position: source.position(ofTextIn: element, problem.range), anchor: element.location, problem: problem))
  }

  // MARK: Values

  /// The value of an attribute as something read from its text; nil without the attribute or with a problem reported.
  mutating func value<Value>(
    _ element: XMLElement, _ name: String, _ read: (String) throws(ValueProblem) -> Value
  ) -> Value? {
    guard let attribute = element.attribute(name) else { return nil }
    do throws(ValueProblem) { return try read(attribute.value) } catch {
      report(element, name, error)
      return nil
    }
  }

  /// The words of a list, each read by itself, so that a problem points at the word.
  mutating func list<Value>(
    _ element: XMLElement, _ name: String, _ read: (String) throws(ValueProblem) -> Value
  ) -> [Value] {
    guard let attribute = element.attribute(name) else { return [] }
    var values: [Value] = []
    for token in WhiteSpace.tokens(of: attribute.value) {
      do throws(ValueProblem) { values.append(try read(token.text)) } catch {
        report(element, name, error.shifted(by: token.offset, length: token.length))
      }
    }
    return values
  }

  /// The words of a list as they are.
  mutating func words(_ element: XMLElement, _ name: String) -> [String] {
    element[name].map { WhiteSpace.tokens(of: $0).map(\.text) } ?? []
  }

  /// A text with its white space collapsed; nil without the attribute.
  func text(_ element: XMLElement, _ name: String) -> String? { element[name].map(WhiteSpace.collapsed) }

  /// A text that the schema requires; empty where it is missing all the same.
  func required(_ element: XMLElement, _ name: String) -> String { text(element, name) ?? "" }

  /// One of a closed set of terms.
  mutating func term<Term: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ element: XMLElement, _ name: String, default standard: Term
  ) -> Term {
    value(element, name, Self.term) ?? standard
  }

  /// Reads one of a closed set of terms.
  static func term<Term: RawRepresentable<String> & CaseIterable & SendableMetatype>(_ text: String)
    throws(ValueProblem) -> Term
  {
    let text = WhiteSpace.collapsed(text)
    if let term = Term(rawValue: text) { return term }
    let known = Term.allCases.map(\.rawValue)
    let near = NearestName.of(text, among: known)
    throw ValueProblem(
      "\(text.quotedShort) is not one of \(known.joined(separator: ", "))",
      help: near.map { "did you mean '\($0)'?" })
  }

  /// A yes or no.
  mutating func flag(_ element: XMLElement, _ name: String) -> Bool? {
    value(element, name) { text throws(ValueProblem) in
      switch WhiteSpace.collapsed(text) {
      case "yes": return true
      case "no": return false
      default: throw ValueProblem("\(text.quotedShort) is not yes or no")
      }
    }
  }

  /// Opening hours; a problem points at the character, and so does a warning about what had to be put right.
  mutating func hours(_ element: XMLElement, _ name: String = "hours") -> OpeningHoursExpression? {
    let reading = value(element, name) { text throws(ValueProblem) in
      do throws(OpeningHoursError) { return try OpeningHoursReading(text) } catch {
        throw ValueProblem(
          "\(error)", help: "write hours as Mo-Fr 08:00-17:00; the grammar is OpenStreetMap's opening_hours",
          range: error.offset..<error.offset + max(1, error.length))
      }
    }
    if let reading, let attribute = element.attribute(name) {
      for warning in reading.warnings {
        let range = warning.offset..<warning.offset + max(1, warning.length)
        let problem = ValueProblem("\(warning)", help: "it means \(reading.expression)", range: range)
        warnings.append(
          Finding(position: source.position(in: attribute, range), anchor: attribute.location, problem: problem))
      }
    }
    return reading?.expression
  }

  /// The texts of all children of a name, by language.
  mutating func texts(_ element: XMLElement, _ name: String) -> LocalizedText {
    var values: [String: String] = [:]
    for child in element.children where child.name == name {
      let language = language(of: child) ?? ""
      if values.updateValue(WhiteSpace.collapsed(child.text), forKey: language) != nil {
        let which = language.isEmpty ? "no language" : "the language '\(language)'"
        report(textOf: child, ValueProblem("a second <\(name)> in \(which)", help: "tell them apart by xml:lang"))
      }
    }
    return LocalizedText(values)
  }

  /// The language that an element's `xml:lang` names.
  mutating func language(of element: XMLElement) -> String? {
    for attribute in element.attributes where attribute.namespace == Self.xmlNamespace {
      let isTag = Self.isLanguageTag(attribute.value)
      if attribute.name == "lang", isTag { return attribute.value }
      // XML 1.0, §2.12: the empty value takes the language away.
      if attribute.name == "lang", attribute.value.isEmpty { continue }
      let problem =
        attribute.name == "lang"
        ? ValueProblem("\(attribute.value.quotedShort) is not a language", help: "write en, ru, tg or uz-Cyrl")
        : ValueProblem("unknown attribute 'xml:\(attribute.name)'", help: "only xml:lang is used")
      findings.append(
        Finding(position: SourcePosition(attribute.location), anchor: attribute.location, problem: problem))
    }
    return nil
  }

  private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// Whether a text has the form of a BCP 47 tag (RFC 5646, §2.1, without its registry).
  static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return (2...8).contains(parts.first?.count ?? 0)
      && parts.allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
      } && parts[0].allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }
}
