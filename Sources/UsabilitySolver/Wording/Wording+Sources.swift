public import ClosurePlanning

extension Wording {
  /// Whether an announcement's authority, publisher, address and quotation may be printed.
  ///
  /// In the public edition an unconfirmed source is "an unconfirmed report" (DESIGN: decision 17).
  public func mayName(_ announcement: Announcement) -> Bool {
    edition == .restricted || announcement.reliability != .unconfirmed
  }

  /// On whose word: "Mayor's office and city police, by 24.kg, citing Asia-Plus, 3 Oct".
  ///
  /// Authority, publisher where it is another, and the day of publication; where that is not known, the day on which
  /// the notice was read ("read 8 Oct").
  public func source(_ announcement: Announcement) -> String {
    var parts: [String] = []
    if mayName(announcement) {
      parts.append(announcement.authority)
      if let publisher = announcement.publisher, publisher != announcement.authority { parts.append("by \(publisher)") }
      if announcement.reliability == .unconfirmed { parts.append("unconfirmed") }
    } else {
      parts.append("an unconfirmed report")
    }
    if let published = announcement.published {
      parts.append(day(published.day(in: calendar)))
    } else if let retrieved = announcement.retrieved {
      parts.append("read \(day(retrieved.day(in: calendar)))")
    }
    return parts.joined(separator: ", ")
  }

  /// Who decided: the authority, or "an unconfirmed report".
  public func authority(_ announcement: Announcement) -> String {
    mayName(announcement) ? announcement.authority : "an unconfirmed report"
  }

  /// The words of the notice in quotation marks, with their language: "“не будут работать 8–10 октября” (ru)".
  ///
  /// Nil where there are none or where the source may not be named, for its words would name it.
  public func quotation(_ announcement: Announcement) -> String? {
    guard mayName(announcement), let excerpt = announcement.excerpt, !excerpt.isEmpty else { return nil }
    return "“\(excerpt)”" + (announcement.language.map { " (\($0))" } ?? "")
  }

  /// The plan's own remark on a claim; nil where it would name a source that may not be named.
  public func note(_ claim: Claim, in announcement: Announcement) -> String? {
    guard let note = claim.note, !note.isEmpty else { return nil }
    if mayName(announcement) { return note }
    let secrets = [announcement.publisher, announcement.authority, announcement.url].compactMap { $0?.lowercased() }
    return secrets.contains { note.lowercased().contains($0) } ? nil : note
  }
}
