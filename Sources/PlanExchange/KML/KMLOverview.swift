internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// What the document's own description says: the legend and everything that holds for the whole day.
struct KMLOverview {
  let answer: DayAnswer
  let wording: Wording

  func html() -> String {
    var text = BalloonText()
    text.heading(wording.counts(answer))
    if answer.organiser.id != Organiser.anyone.id {
      text.line("For: \(wording.name(answer.organiser.names, orID: answer.organiser.id))")
    }
    legend(in: &text)
    text.gap()
    text.heading(DayAnswer.caution)
    text.line("\(Wording.capitalized(wording.reportedAs(answer.noticesReadTo))).")
    if let remark = wording.mapRemark(answer.map) { text.line("\(Wording.capitalized(remark)).") }
    if !answer.isExact { text.line("\(Wording.capitalized(Wording.inexact)).") }
    for remark in wording.hoursNotAnnounced(answer) { text.line("\(remark).") }
    section("Jobs", answer.jobs.map { wording.job($0, in: answer) }, in: &text)
    section("To ask", questions, in: &text)
    section("Not on the map", notOnTheMap, in: &text)
    if answer.map != nil {
      text.gap()
      text.line(Wording.mapAttribution)
    }
    return text.html
  }

  private func legend(in text: inout BalloonText) {
    text.gap()
    for verdict in Verdict.allCases.reversed() { text.line("\(verdict.mark) \(Wording.word(verdict))") }
    if !answer.roads.isEmpty { text.line("Roads: red closed, yellow perhaps closed, grey open with a remark") }
  }

  private func section(_ title: String, _ lines: [String], in text: inout BalloonText) {
    guard !lines.isEmpty else { return }
    text.gap()
    text.heading(title)
    for line in lines { text.line("• \(line)") }
  }

  private var questions: [String] {
    answer.questions.map { question in
      let contact = question.contact.map { " (\($0))" } ?? ""
      return "\(question.whom)\(contact): \(question.text)" + (wording.settling(question).map { " (\($0))" } ?? "")
    }
  }

  /// What the map cannot show, so that nothing is lost: venues of one verdict and reason together, then measures.
  private var notOnTheMap: [String] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    var reasons: [String: String] = [:]
    for venueDay in answer.worstFirst where venueDay.venue.coordinate == nil {
      let reason = wording.reason(venueDay, noticesReadTo: answer.noticesReadTo)
      let head = "\(venueDay.verdict.mark) \(Wording.word(venueDay.verdict)): "
      let key = head + reason
      if names[key] == nil { order.append(key) }
      names[key, default: [head]].append(wording.name(venueDay.venue.names, orID: venueDay.venue.id))
      reasons[key] = reason
    }
    let venues = order.map { key in
      let parts = names[key] ?? []
      return (parts.first ?? "") + parts.dropFirst().joined(separator: ", ") + " – " + (reasons[key] ?? "")
    }
    let measures = answer.roads
      .filter { !$0.lines.contains(where: KMLDocumentWriter.isDrawable) && $0.outlines.isEmpty }
      .map { KMLRoadStyle($0).mark + wording.measure($0) }
    return venues + measures
  }
}
