public import ClosurePlanning
internal import XMLSupport

/// A plan together with the file that it was read from: its problems can be shown where they stand.
public struct PlanDocument: Sendable {
  /// The plan, all of whose parts fit together.
  public let plan: ClosurePlan
  /// The file's name as the caller gave it.
  public let fileName: String
  /// The file's bytes.
  public let source: [UInt8]
  /// What is doubtful about the plan, in the order of the file.
  public internal(set) var warnings: [FileDiagnostic] = []

  let text: PlanSource
  let root: XMLElement
  private let places: PlanPlaces

  init(plan: ClosurePlan, fileName: String, text: PlanSource, root: XMLElement, places: PlanPlaces) {
    self.plan = plan
    self.fileName = fileName
    self.text = text
    self.root = root
    self.places = places
    source = text.bytes
  }

  /// Where a part of the plan stands: the value of the attribute, or the element's name where none is meant or written.
  ///
  /// Nil for a part that the plan does not have.
  /// - Complexity: O(1), and the length of the attribute's value for a word of a list.
  public func location(of place: PlanPlace) -> SourcePosition? { position(of: place, naming: nil) }

  /// The problem at its place in the file; one whose part the file does not have stands at the root.
  public func diagnostic(for problem: PlanProblem) -> FileDiagnostic {
    let position = position(of: problem.place, naming: problem.message) ?? SourcePosition(root.location)
    return FileDiagnostic(problem.severity, file: fileName, at: position, problem.message, help: problem.help)
  }

  /// The place, narrowed to the one word of a list that a message quotes.
  ///
  /// A plan's problem says which attribute it is about, and not which word of it; its message quotes the word.
  private func position(of place: PlanPlace, naming message: String?) -> SourcePosition? {
    guard let (element, attribute, number) = places.find(place) else { return nil }
    guard let attribute else { return SourcePosition(element.location) }
    let tokens = WhiteSpace.tokens(of: attribute.value)
    if let number {
      return text.position(in: attribute, tokens.indices.contains(number) ? tokens[number].range : nil)
    }
    if let message, tokens.count > 1, let token = tokens.first(where: { message.contains("\"\($0.text)\"") }) {
      return text.position(in: attribute, token.range)
    }
    return text.position(in: attribute, nil)
  }
}
