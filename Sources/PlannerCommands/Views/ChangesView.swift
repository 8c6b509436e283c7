internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// What changed between two versions of a plan, on a terminal: what was said since, then for each organiser what got
/// worse, what is otherwise and what got better, venues that share day, change and cause together.
struct ChangesView {
  let changes: PlanChanges
  let width: Int
  let style: Style
  private let wording: Wording

  /// Where the text of an entry begins, columns.
  private let indent = 13

  init(changes: PlanChanges, width: Int, style: Style) {
    self.changes = changes
    self.width = width
    self.style = style
    let plan = changes.new.plan
    wording = Wording(
      calendar: plan.calendar, edition: changes.edition, year: plan.horizon.lowerBound.year,
      events: plan.events + changes.old.plan.events, areas: plan.areas + changes.old.plan.areas)
  }

  func text() -> String {
    let plan = changes.new.plan
    let title = printable(wording.name(plan.title, orID: plan.id)).uppercased()
    let (was, now) = (
      wording.reportedAs(changes.old.noticesReadTo), wording.reportedAs(changes.new.noticesReadTo)
    )
    let read = was == now ? now : "\(was), now \(now.replacing("notices read ", with: ""))"
    var lines = "\(title) · what changed · \(read)".wrapped(to: width).enumerated().map {
      $0 == 0 ? style($1, .bold) : $1
    }
    guard !changes.isEmpty else { return (lines + ["Nothing changed."]).joined(separator: "\n") + "\n" }
    lines += said()
    for organiser in changes.organisers where !organiser.isEmpty { lines += self.lines(of: organiser) }
    let quiet = changes.organisers.filter(\.isEmpty).map { wording.name($0.organiser.names, orID: $0.organiser.id) }
    if !quiet.isEmpty { lines += block(style("UNCHANGED", .bold), headWidth: 9, "for \(Wording.list(quiet))") }
    lines.append(DayAnswer.caution)
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: What was said

  private func said() -> [String] {
    let notices = changes.notices
    var lines: [String] = []
    if !notices.isEmpty { lines.append(style("SAID SINCE", .bold)) }
    for notice in notices {
      let head =
        switch notice.kind {
        case .added: "+ new"
        case .removed: "− gone"
        case .changed: "~ changed"
        }
      lines += block(head, headWidth: head.displayWidth, wording.source(notice.announcement))
      for difference in notice.differences {
        switch (difference.item, notice.kind, difference.newClaim ?? difference.oldClaim) {
        case (.claim(let id), _, let claim?):
          let text =
            switch difference.kind {
            case .added: "\(notice.kind == .added ? "" : "new claim ")\(id): \(wording.statement(claim))"
            case .removed: "\(notice.kind == .removed ? "" : "claim gone, ")\(id): \(wording.statement(claim))"
            case .changed: "claim \(id): \(Wording.list(wording.facets(of: difference)))"
            }
          lines += block("", text, isDim: true)
        case (.announcement, .changed, _):
          lines += block("", Wording.list(wording.facets(of: difference)), isDim: true)
        case (.announcement, _, _) where !notice.announcement.references.isEmpty:
          let verb = notice.announcement.messageType == .cancel ? "withdraws" : "replaces"
          lines += block("", "\(verb) \(Wording.list(notice.announcement.references))", isDim: true)
        default: break
        }
      }
      for status in notice.statusChanges {
        lines += block("", "\(status.claim.id): \(Wording.word(status.new))", isDim: true)
      }
    }
    let others = changes.otherDifferences
    if !others.isEmpty {
      lines += block(style("BESIDES", .bold), headWidth: 7, others.map(wording.difference).joined(separator: "; "))
    }
    return lines
  }

  // MARK: Organisers

  /// Venues with the same change on the same days for the same reason.
  private struct Group {
    var direction: ChangeDirection
    var days: [CalendarDay]
    var text: String
    var cause: String?
    var venues: [String]
  }

  private func lines(of own: OrganiserChanges) -> [String] {
    let name = printable(wording.name(own.organiser.names, orID: own.organiser.id)).uppercased()
    let modes = DayView.modes(own.organiser)
    switch own.presence {
    case .added: return [style(name, .bold) + " · new in the plan, \(modes)"]
    case .removed: return [style(name, .bold) + " · no longer in the plan"]
    case .both: break
    }
    let counts = ChangeDirection.allCases.compactMap { direction in
      let count = own.count(of: direction)
      return count == 0 ? nil : "\(count) \(Wording.word(direction))"
    }
    let head = ([modes] + (counts.isEmpty ? ["no verdict or hours"] : counts)).joined(separator: " · ")
    var lines = [style(name, .bold) + " · " + head]
    for group in groups(of: own) { lines += self.lines(of: group) }
    for job in own.jobs {
      let text =
        "\(wording.day(job.day)), job \(wording.name(job.job.names, orID: job.job.id)): "
        + "\(job.old.mark) \(Wording.word(job.old)), now \(job.new.mark) \(Wording.word(job.new))"
      lines += block(self.head(job.direction), headWidth: headWidth(job.direction), text)
    }
    for (title, venues) in [("+ venues", own.addedVenues), ("− venues", own.removedVenues)] where !venues.isEmpty {
      lines += block(
        title, headWidth: title.displayWidth, Wording.list(venues.map { wording.name($0.names, orID: $0.id) }))
    }
    for (title, days) in [("+ days", own.addedDays), ("− days", own.removedDays)] where !days.isEmpty {
      lines += block(title, headWidth: title.displayWidth, wording.runs(days))
    }
    return lines
  }

  private func lines(of group: Group) -> [String] {
    var lines = block(
      head(group.direction), headWidth: headWidth(group.direction), "\(wording.runs(group.days)): \(group.text)")
    lines += block("", Wording.list(group.venues))
    if let cause = group.cause { lines += block("", cause, isDim: true) }
    return lines
  }

  /// Worst first, by the first of their days.
  ///
  /// Modes of one venue that share day, change and cause become one line, then days of one venue, then venues.
  private func groups(of own: OrganiserChanges) -> [Group] {
    var order: [String] = []
    var byDay: [String: (change: VenueDayChange, text: String, cause: String?, modes: [TravelMode])] = [:]
    for change in own.venues {
      let (text, cause) = (wording.change(change), wording.cause(change.cause))
      let key = "\(change.direction)|\(change.day)|\(change.venue.id)|\(text)|\(cause ?? "")"
      if byDay[key] == nil { order.append(key) }
      byDay[key, default: (change, text, cause, [])].modes.append(change.mode)
    }
    var venueOrder: [String] = []
    var byVenue: [String: Group] = [:]
    for entry in order.compactMap({ byDay[$0] }) {
      let isAll = own.organiser.modes.allSatisfy(entry.modes.contains)
      let text = (isAll ? "" : Wording.list(entry.modes.map(Wording.word)) + " ") + entry.text
      let (direction, venue) = (entry.change.direction, entry.change.venue)
      let key = "\(direction)|\(venue.id)|\(text)|\(entry.cause ?? "")"
      if byVenue[key] == nil { venueOrder.append(key) }
      let name = wording.name(venue.names, orID: venue.id)
      byVenue[key, default: Group(direction: direction, days: [], text: text, cause: entry.cause, venues: [name])]
        .days.append(entry.change.day)
    }
    var groups: [Group] = []
    for group in venueOrder.compactMap({ byVenue[$0] }) {
      let known = groups.firstIndex {
        $0.direction == group.direction && $0.days == group.days && $0.text == group.text && $0.cause == group.cause
      }
      if let known { groups[known].venues += group.venues } else { groups.append(group) }
    }
    return groups
  }

  private func head(_ direction: ChangeDirection) -> String {
    let mark: Style.Mark =
      switch direction {
      case .worse: .red
      case .different: .yellow
      case .better: .blue
      }
    return style("\(direction.mark) \(Wording.word(direction))", mark, .bold)
  }

  private func headWidth(_ direction: ChangeDirection) -> Int {
    "\(direction.mark) \(Wording.word(direction))".displayWidth
  }

  private func block(_ head: String, headWidth: Int = 0, _ text: String, isDim: Bool = false) -> [String] {
    printable(text).wrapped(to: max(20, width - indent)).enumerated().map { index, line in
      let line = isDim ? style(line, .dim) : line
      let space = index == 0 ? max(1, indent - headWidth) : indent
      return (index == 0 ? head : "") + String(repeating: " ", count: space) + line
    }
  }
}
