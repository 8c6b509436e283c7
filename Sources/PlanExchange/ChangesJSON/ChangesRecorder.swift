internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// Makes records of changes; claims, times and sources are written as in results.
struct ChangesRecorder {
  private let changes: PlanChanges
  private let wording: Wording
  private let recorder: ResultRecorder

  init(_ changes: PlanChanges) {
    self.changes = changes
    let plan = changes.new.plan
    let frame = DayAnswer(
      planID: plan.id, title: plan.title, organiser: .anyone, day: plan.horizon.lowerBound, calendar: plan.calendar,
      edition: changes.edition, noticesReadTo: nil, map: nil, venues: [], roads: [])
    recorder = ResultRecorder(frame, plan: plan)
    wording = recorder.wording
  }

  func record() -> ChangesRecord {
    ChangesRecord(
      old: version(changes.old), new: version(changes.new), timeZone: changes.new.plan.calendar.identifier,
      edition: changes.edition.rawValue, caution: DayAnswer.caution, notices: changes.notices.map(notice),
      others: changes.otherDifferences.map(difference), organisers: changes.organisers.map(organiser))
  }

  private func version(_ version: PlanChanges.Version) -> VersionRecord {
    VersionRecord(
      plan: NamedRecord(id: version.plan.id, names: version.plan.title.values),
      noticesReadTo: version.noticesReadTo.map(recorder.moment))
  }

  private func notice(_ notice: PlanChanges.Notice) -> NoticeRecord {
    let source = notice.announcement
    func record(_ claim: Claim?, _ announcement: Announcement?) -> ClaimRecord? {
      claim.map { recorder.claim($0, in: announcement ?? source) }
    }
    let differing = notice.differences.filter(\.item.isClaim).map { difference in
      NoticeRecord.ClaimChange(
        kind: difference.kind.rawValue, old: record(difference.oldClaim, difference.oldAnnouncement),
        new: record(difference.newClaim, difference.newAnnouncement), words: wording.difference(difference))
    }
    let statuses = notice.statusChanges.map { change in
      NoticeRecord.ClaimChange(
        kind: "status", new: record(change.claim, source), words: "\(change.claim.id): \(Wording.word(change.new))")
    }
    return NoticeRecord(
      kind: notice.kind.rawValue, announcement: recorder.announcement(source),
      references: wording.mayName(source) ? source.references : [], claims: differing + statuses)
  }

  private func difference(_ difference: PlanDifference) -> DifferenceRecord {
    let (item, id): (String, String?) =
      switch difference.item {
      case .claim(let id): ("claim", id)
      case .announcement(let id): ("announcement", id)
      case .uncertainty(let id): ("uncertainty", id)
      case .event(let id): ("event", id)
      case .area(let id): ("area", id)
      case .gate(let id): ("gate", id)
      case .venue(let id): ("venue", id)
      case .organiser(let id): ("organiser", id)
      case .holidays: ("holidays", nil)
      case .prayers: ("prayers", nil)
      case .horizon: ("horizon", nil)
      }
    // Of an unconfirmed notice the public edition has no id.
    let isNameless = item == "announcement" && !(difference.announcement.map(wording.mayName) ?? true)
    return DifferenceRecord(
      item: item, id: isNameless ? nil : id, kind: difference.kind.rawValue, words: wording.difference(difference))
  }

  private func organiser(_ own: OrganiserChanges) -> OrganiserChangesRecord {
    func named(_ named: OrganiserChanges.Named) -> NamedRecord { NamedRecord(id: named.id, names: named.names.values) }
    return OrganiserChangesRecord(
      organiser: OrganiserRecord(
        id: own.organiser.id, names: own.organiser.names.values, modes: own.organiser.modes.map(\.rawValue)),
      presence: own.presence.rawValue, addedDays: own.addedDays.map(\.description),
      removedDays: own.removedDays.map(\.description), addedVenues: own.addedVenues.map(named),
      removedVenues: own.removedVenues.map(named), venues: own.venues.map(venue),
      jobs: own.jobs.map { job in
        OrganiserChangesRecord.Job(
          day: job.day.description, job: named(job.job), direction: job.direction.rawValue, old: job.old.rawValue,
          new: job.new.rawValue)
      })
  }

  private func venue(_ change: VenueDayChange) -> OrganiserChangesRecord.Venue {
    OrganiserChangesRecord.Venue(
      day: change.day.description, venue: NamedRecord(id: change.venue.id, names: change.venue.names.values),
      mode: change.mode.rawValue, direction: change.direction.rawValue, old: recorder.byMode(change.old),
      new: recorder.byMode(change.new), words: wording.change(change),
      cause: change.cause.map { cause in
        let kind =
          switch cause {
          case .together: "together"
          case .eachAlone: "eachAlone"
          case .unknown: "unknown"
          }
        return OrganiserChangesRecord.Cause(
          kind: kind, differences: cause.differences.map(difference), words: wording.cause(cause) ?? "")
      })
  }
}
