/// Which direction of travel a closed stretch is meant for.
public enum StreetDirection: String, Sendable, CaseIterable, Hashable, Codable {
  /// Both directions, and both carriageways.
  case both
  /// Travel from the first crossing towards the second.
  case forward
  /// Travel from the second crossing towards the first.
  case backward
}
