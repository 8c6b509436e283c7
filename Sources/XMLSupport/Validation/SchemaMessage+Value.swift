internal import Spelling

extension SchemaMessage {
  /// A value that its type does not allow, in plain words.
  func valueProblem(_ element: XMLElement, _ vocabulary: SchemaVocabulary) -> XMLProblem {
    let found = attribute.flatMap { name in element.attributes.first { $0.name == name } }
    let value = found?.value ?? element.text
    let place = found?.location ?? element.location
    let whose = found.map { " for '\($0.name)'" } ?? " in <\(element.name)>"
    let shown = "'\(Self.shortened(value))'"
    if facet == "enumeration", let set = body.lastBetween("is not an element of the set {", "}") {
      let allowed = Self.quoted(set)
      return XMLProblem(
        .badValue, "\(shown)\(whose) is not one of \(allowed.joined(separator: ", "))", at: place,
        help: NearestName.of(value, among: allowed).map { "did you mean '\($0)'?" })
    }
    let declared = attribute.flatMap { vocabulary.attributesOfElement[element.name]?[$0] }
    let local = type.map { SchemaVocabulary.local(SchemaMessage.local($0)) } ?? declared?.type
    let help =
      local.flatMap { vocabulary.documentationOfType[$0] } ?? declared?.documentation
      ?? local.flatMap { Self.advice[$0] }
    return XMLProblem(.badValue, "\(shown)\(whose) \(reason(local))", at: place, help: help)
  }

  /// What is wrong with the value, to follow it in a sentence.
  private func reason(_ type: String?) -> String {
    let limit = lastQuoted
    switch facet {
    case "minInclusive": return "is less than \(limit)"
    case "maxInclusive": return "is greater than \(limit)"
    case "minExclusive": return "is not greater than \(limit)"
    case "maxExclusive": return "is not less than \(limit)"
    case "minLength": return "is too short: at least \(bound("minimum length of '")) needed"
    case "maxLength": return "is too long: at most \(bound("maximum length of '")) allowed"
    case "length": return "has the wrong length"
    case "totalDigits": return "has too many digits"
    case "fractionDigits": return "has too many digits behind the point"
    case "pattern": return "does not have the right form"
    default: break
    }
    return type.flatMap { Self.nouns[$0] }.map { "is not \($0)" } ?? "is not valid\(type.map { " (type \($0))" } ?? "")"
  }

  /// The last text in quotes: the limit, in the report about it.
  private var lastQuoted: Substring {
    guard let close = body.lastIndex(of: "'"), let open = body[..<close].lastIndex(of: "'") else { return "" }
    return body[body.index(after: open)..<close]
  }

  private func bound(_ mark: String) -> String {
    let count = body.lastBetween(mark, "'") ?? ""
    return count == "1" ? "1 character is" : "\(count) characters are"
  }

  /// The constraining facet that the report names (XML Schema 1.0, part 2, §4.3), or nil.
  private var facet: String? {
    body.hasPrefix("[facet '") ? body.between("[facet '", "'").map(String.init) : nil
  }

  /// The strings of a list such as `'a', 'b'`.
  private static func quoted(_ list: Substring) -> [String] {
    // Between the outer quotes, the strings are separated by quote, comma, space, quote.
    var strings = [""]
    var rest = list.dropFirst().dropLast()
    while !rest.isEmpty {
      if rest.hasPrefix("', '") {
        strings.append("")
        rest = rest.dropFirst(4)
      } else {
        strings[strings.count - 1].append(rest.removeFirst())
      }
    }
    return strings
  }

  private static func shortened(_ value: String) -> String {
    value.unicodeScalars.count > 60 ? String(value.unicodeScalars.prefix(60)) + "…" : value
  }

  /// What a value of each built-in type is called.
  private static let nouns: [String: String] = [
    "date": "a date", "time": "a time", "dateTime": "a date and time", "duration": "a duration",
    "integer": "a whole number", "int": "a whole number", "nonNegativeInteger": "a whole number from 0",
    "positiveInteger": "a whole number from 1", "decimal": "a number", "double": "a number", "float": "a number",
    "boolean": "true or false", "anyURI": "an address (URI)", "ID": "an identifier", "NCName": "an identifier",
    "IDREF": "an identifier", "language": "a language code", "NMTOKEN": "a single word",
  ]

  /// How a value of each built-in type is written.
  private static let advice: [String: String] = [
    "date": "write it as 2026-06-30", "time": "write it as 14:30:00",
    "dateTime": "write it as 2026-06-30T14:30:00+05:00",
    "duration": "write it as PT2H30M", "decimal": "write it with a point, as 38.5731",
    "ID": "start with a letter; letters, digits, '-', '_' and '.' may follow",
    "NCName": "start with a letter; letters, digits, '-', '_' and '.' may follow",
    "boolean": "write true or false",
  ]
}
