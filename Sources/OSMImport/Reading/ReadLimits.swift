/// How much of a map to accept, against files made to exhaust memory.
public struct ReadLimits: Sendable, Equatable {
  /// The greatest size of the file in bytes.
  public let fileBytes: Int
  /// The greatest number of nodes, ways and relations together.
  public let objects: UInt64

  /// Creates limits; the default admits a large country.
  public init(fileBytes: Int = 4_000_000_000, objects: UInt64 = 300_000_000) {
    precondition(fileBytes > 0 && objects > 0, "Limits of \(fileBytes) bytes and \(objects) objects admit nothing")
    self.fileBytes = fileBytes
    self.objects = objects
  }
}
