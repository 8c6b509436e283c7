/// A plan file that says one of the things that notices of closures say.
public struct AnnouncementPattern: Sendable, CustomStringConvertible {
  /// Its number in the table of patterns, from 1.
  public let number: Int
  /// What the notice says, in a few words.
  public let title: String
  /// The plan file.
  public let xml: String

  public var description: String { "\(number): \(title)" }

  /// A plan for 6–15 October 2025 in Dushanbe's zone, with the announcements given and some places.
  ///
  /// - Parameter places: Areas, gates or events that only this plan needs.
  init(_ number: Int, _ title: String, places: String = "", _ announcements: String) {
    self.number = number
    self.title = title
    xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <plan xmlns="urn:x-closure-planner:plan:1" id="pattern-\(number)" zone="Asia/Dushanbe"
          from="2025-10-06" to="2025-10-15">
        <title xml:lang="en">Pattern \(number)</title>
        <event id="summit" kind="stateOccasion" from="2025-10-09T10:00" to="2025-10-09T16:00">
          <name xml:lang="en">Summit</name>
        </event>
      \(places)
      \(announcements)
        <venue id="korvon" kind="market" lat="38.555" lon="68.750"><name xml:lang="en">Korvon</name></venue>
        <venue id="mehrgon" kind="market" lat="38.575" lon="68.772"><name xml:lang="en">Mehrgon</name></venue>
        <venue id="sakhovat" kind="market" lat="38.540" lon="68.765"><name xml:lang="en">Sakhovat</name></venue>
        <venue id="khovaron" kind="market"><name xml:lang="en">Khovaron</name></venue>
        <venue id="haji-yaqub" kind="mosque" lat="38.572" lon="68.780"><name xml:lang="en">Haji Yaqub</name></venue>
        <venue id="hotel" kind="hotel" lat="38.580" lon="68.786" hours="24/7"><name xml:lang="en">Hotel</name></venue>
      </plan>
      """
  }
}

/// One plan file for each pattern of the table of real notices.
public enum AnnouncementPatterns {
  /// All patterns, by number from 1 to 25.
  public static let all: [AnnouncementPattern] = days + times + streets + zones + sources
}
