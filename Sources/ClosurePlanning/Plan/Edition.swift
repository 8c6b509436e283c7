/// For whose eyes an answer is.
public enum Edition: String, Sendable, Hashable, CaseIterable {
  /// Confidential items are left out before anything is solved.
  case `public`
  /// Everything in the plan counts; public replacements give way to what they replace.
  case restricted
}
