/// Which version of an organiser's reports something belongs to.
///
/// A version is a plan as it was known: two runs on the same one are the same version.
public struct ReportVersion: Sendable, Hashable, Codable {
  /// 1 for the first; one more than that of the run that `--since` names.
  public var number: Int
  /// The plan's fingerprint, as hexadecimal digits; printed are its first eight.
  public var hash: String

  public init(number: Int, hash: String) {
    self.number = number
    self.hash = hash
  }

  var shortHash: String { String(hash.prefix(8)) }
}
