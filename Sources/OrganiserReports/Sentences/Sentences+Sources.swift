internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

extension Sentences {
  /// Whether an announcement's authority, publisher, address and quotation may be printed (DESIGN: decision 17).
  func mayName(_ announcement: Announcement) -> Bool {
    edition == .restricted || announcement.reliability != .unconfirmed
  }

  /// On whose word, in short: authority, publisher where it is another, day.
  func source(_ announcement: Announcement) -> String {
    var parts: [String] = []
    if mayName(announcement) {
      parts.append(announcement.authority)
      if let publisher = announcement.publisher, publisher != announcement.authority {
        parts.append(book.sources.by(publisher))
      }
      if announcement.reliability == .unconfirmed { parts.append(book.sources.unconfirmed) }
    } else {
      parts.append(book.sources.unconfirmedReport)
    }
    if let published = announcement.published {
      parts.append(day(published.day(in: calendar)))
    } else if let retrieved = announcement.retrieved {
      parts.append(book.sources.read(day(retrieved.day(in: calendar))))
    }
    return parts.joined(separator: ", ")
  }

  /// Who decided: the authority, or "an unconfirmed report".
  func authority(_ announcement: Announcement) -> String {
    mayName(announcement) ? announcement.authority : book.sources.unconfirmedReport
  }

  /// The words of the notice in quotation marks; nil where there are none or where the source may not be named.
  func quotation(_ announcement: Announcement) -> String? {
    guard mayName(announcement), let excerpt = announcement.excerpt, !excerpt.isEmpty else { return nil }
    return book.language == .english ? "“\(excerpt)”" : "«\(excerpt)»"
  }

  /// The plan's own remark on a claim; nil where it would name a source that may not be named.
  func note(_ claim: Claim, in announcement: Announcement) -> String? {
    guard let note = claim.note, !note.isEmpty else { return nil }
    if mayName(announcement) { return note }
    let secrets = [announcement.publisher, announcement.authority, announcement.url].compactMap { $0?.lowercased() }
    return secrets.contains { note.lowercased().contains($0) } ? nil : note
  }

  /// Whom an exemption lets through.
  func exemption(_ exemption: Exemption) -> String {
    var parts: [String] = []
    if !exemption.modes.isEmpty { parts.append(list(exemption.modes.sorted().map(book.trips.word))) }
    if let permit = exemption.permit { parts.append(book.sources.permit(permit)) }
    if let group = exemption.group { parts.append(book.sources.word(group)) }
    if let hours = exemption.hours { parts.append(book.sources.hours(words(hours))) }
    return parts.joined(separator: ", ")
  }
}
