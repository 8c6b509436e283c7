/// Several needs that stand or fall together: the hall, the supplier, the staff's hotel.
public struct Job: Sendable, Equatable {
  /// One of them.
  public struct Need: Sendable, Equatable {
    /// What the venue is to this job: "hall", "supplier".
    public var role: String
    /// The venue's id.
    public var venue: String
    public init(role: String, venue: String) {
      self.role = role
      self.venue = venue
    }
  }

  public var id: String
  public var names: LocalizedText
  public var needs: [Need]

  public init(id: String, names: LocalizedText = LocalizedText(), needs: [Need]) {
    self.id = id
    self.names = names
    self.needs = needs
  }
}
