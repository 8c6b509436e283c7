/// One notice: who decided, who passed it on, when, in which words, and the measures that it announces.
public struct Announcement: Sendable, Equatable {
  /// How far a source can be relied on.
  public enum Reliability: String, Sendable, Hashable, CaseIterable {
    /// The authority itself, or a verbatim relay of it.
    case official
    /// A press report.
    case press
    /// Hearsay, a partisan outlet, a forwarded message: never settles a day by itself.
    case unconfirmed
  }

  /// What an announcement does to earlier ones; the words of the Common Alerting Protocol 1.2, `msgType`.
  public enum MessageType: String, Sendable, Hashable, CaseIterable {
    /// New measures.
    case alert
    /// Replaces the measures of the announcements that it refers to.
    case update
    /// Withdraws the measures of the announcements that it refers to.
    case cancel
  }

  public var id: String
  /// Who decided, or who is said to have: sides of a dispute are counted by it.
  public var authority: String
  /// Who published it, such as a news agency; nil where the authority did so itself.
  public var publisher: String?
  public var url: String?
  /// The language of the excerpt, as a BCP 47 tag.
  public var language: String?
  /// The words that matter, as they stand in the source.
  public var excerpt: String?
  /// When it was published; nil where the source does not say.
  public var published: Moment?
  /// When the planner's user read it; the latest one is what "notices read to" means.
  public var retrieved: Moment?
  public var reliability: Reliability
  /// How much its word counts where sources disagree; nil takes ``ChanceRule``'s.
  public var weight: Int?
  public var messageType: MessageType
  /// The ids of the announcements that an update or a cancellation changes.
  public var references: [String]
  /// The authority's telephone or address, for the question that the user has to ask.
  public var contact: String?
  public var claims: [Claim]

  public init(
    id: String, authority: String, publisher: String? = nil, url: String? = nil, language: String? = nil,
    excerpt: String? = nil, published: Moment? = nil, retrieved: Moment? = nil, reliability: Reliability = .press,
    weight: Int? = nil,
    messageType: MessageType = .alert, references: [String] = [], contact: String? = nil, claims: [Claim] = []
  ) {
    self.id = id
    self.authority = authority
    self.publisher = publisher
    self.url = url
    self.language = language
    self.excerpt = excerpt
    self.published = published
    self.retrieved = retrieved
    self.reliability = reliability
    self.weight = weight
    self.messageType = messageType
    self.references = references
    self.contact = contact
    self.claims = claims
  }

  /// When it could be known: its publication, or its reading where no date of publication is stated.
  public var knownFrom: Moment? { published ?? retrieved }
}
