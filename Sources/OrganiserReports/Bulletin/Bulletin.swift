public import OpeningHours
public import UsabilitySolver

/// What one organiser has to know about one day, in one language: all words made, nothing laid out yet.
///
/// Renderers (``HTMLBulletin``, ``MessageText``, ``CalendarText``, ``VenueTable``) escape what they write; the texts in
/// here may hold anything that stands in the plan.
public struct Bulletin: Sendable, Equatable {
  public enum Kind: String, Sendable, Hashable, Codable {
    case day
    /// The first day on which nothing is in force any more: it closes the series.
    case standDown
  }

  public var kind: Kind
  public var language: BulletinLanguage
  public var planID: String
  public var organiserID: String
  public var day: CalendarDay
  public var calendar: LocalCalendar
  public var isRestricted: Bool
  public var head: Head
  /// The verdict in one sentence, and the same as counts, the worst first.
  public var sentence: String
  public var counts: [(verdict: Verdict, count: Int)]
  /// What makes the whole less sure than it looks.
  public var remarks: [String]
  public var actions: [Action]
  /// Nil in the first version.
  public var changes: [String]?
  public var roads: [Road]
  public var groups: [Group]
  public var jobs: [String]
  public var matrix: Matrix
  public var sureness: [String]
  /// The smallest changes that would make a venue usable.
  public var repairs: [String]
  public var exemptions: [String]
  public var contacts: [Contact]
  public var sources: [Source]
  public var caution: String
  public var map: BulletinMap?

  public static func == (a: Bulletin, b: Bulletin) -> Bool {
    a.language == b.language && a.organiserID == b.organiserID && a.day == b.day && a.head == b.head
      && a.sentence == b.sentence && a.actions == b.actions && a.groups == b.groups && a.roads == b.roads
      && a.changes == b.changes && a.matrix == b.matrix && a.sources == b.sources
  }
}

extension Bulletin {
  /// The first lines.
  public struct Head: Sendable, Equatable {
    public var city: String
    public var title: String
    public var organiser: String
    public var date: String
    public var version: String
    public var noticesRead: String
    public var validUntil: String
  }

  /// Something to do, and by when.
  public struct Action: Sendable, Equatable {
    /// The deadline; nil where the plan gives no lead time.
    public var until: Instant?
    public var deadline: String?
    public var text: String
    /// What to do if nothing is heard, or until when an answer is expected.
    public var otherwise: String?
    public var sources: [Int]
  }

  /// A measure on roads.
  public struct Road: Sendable, Equatable {
    public var text: String
    /// The same with fewer streets, for a message.
    public var shortText: String
    /// Days and daily hours.
    public var when: String
    public var isCertain: Bool
    public var doubts: [String]
    public var sources: [Int]
  }

  /// Venues with the same verdict for the same reason.
  public struct Group: Sendable, Equatable {
    public var verdict: Verdict
    public var word: String
    public var items: [Item]
    /// Usable hours; nil where there are none.
    public var hours: String?
    /// The last day to whose end the strongest cause holds, in words; nil where nobody said.
    public var until: String?
    public var why: [String]
    public var instead: [String]
    public var sources: [Int]
  }

  /// A venue in a group.
  public struct Item: Sendable, Equatable {
    /// Its number on the map and in the table of days.
    public var number: Int
    public var id: String
    public var name: String
    /// In the script of the place, where that is another.
    public var ownName: String?
    public var kind: String
    public var hours: String
    /// How long the way takes, from where, by which streets.
    public var ways: [String]
    /// Inside by, out after; gate, documents, drop-off.
    public var access: [String]
    public var basis: String
    public var decideBy: Instant?
  }

  /// Venues by day.
  public struct Matrix: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
      public var number: Int
      public var name: String
      public var cells: [Cell]
    }
    public struct Cell: Sendable, Equatable {
      public var verdict: Verdict
      public var basis: Basis
    }
    public var days: [CalendarDay]
    /// Two or three letters and the day's number.
    public var heads: [String]
    public var rows: [Row]
  }

  /// Whom to ring.
  public struct Contact: Sendable, Equatable {
    public var name: String
    public var contact: String
  }

  /// On whose word.
  public struct Source: Sendable, Equatable {
    /// Authority, publisher, date.
    public var short: String
    /// Its words, in its language.
    public var quotation: String?
    public var url: String?
    public var reliability: String
    /// When it was read.
    public var read: String?
    /// The plan's remarks on its claims.
    public var notes: [String]
  }
}
