/// Something in a plan that is wrong or doubtful, with its place and a way out.
public struct PlanProblem: Error, Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable {
    case error, warning, note
  }

  public var severity: Severity
  public var place: PlanPlace
  public var message: String
  public var help: String?

  public init(_ severity: Severity, at place: PlanPlace, _ message: String, help: String? = nil) {
    self.severity = severity
    self.place = place
    self.message = message
    self.help = help
  }

  /// An error.
  public static func error(_ place: PlanPlace, _ message: String, help: String? = nil) -> PlanProblem {
    PlanProblem(.error, at: place, message, help: help)
  }

  /// A warning.
  public static func warning(_ place: PlanPlace, _ message: String, help: String? = nil) -> PlanProblem {
    PlanProblem(.warning, at: place, message, help: help)
  }
}

/// All problems that stop a plan from being used.
public struct PlanProblems: Error, Sendable, Equatable {
  public var problems: [PlanProblem]
  public init(_ problems: [PlanProblem]) { self.problems = problems }
}
