internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// Venues × days: a mark and a letter in each cell.
struct DaysView {
  let answers: [DayAnswer]
  let width: Int
  let style: Style

  func text() -> String {
    guard let first = answers.first else { return "" }
    let wording = Wording(for: first)
    let nameWidth = max(16, min(32, width - answers.count * 5 - 1))
    var lines = [
      "\(printable(wording.name(first.title, orID: first.planID)).uppercased()) · "
        + "\(printable(wording.name(first.organiser.names, orID: first.organiser.id))) · "
        + wording.reportedAs(first.noticesReadTo)
    ]
    lines.append(
      "".padded(to: nameWidth)
        + answers.map { " \($0.day.weekday.abbreviation)\(String($0.day.day).paddedLeft(to: 2))" }.joined())
    for (index, row) in first.venues.enumerated() {
      let name = printable(wording.name(row.venue.names, orID: row.venue.id)).truncated(to: nameWidth)
      let cells = answers.map { answer -> String in
        let cell = answer.venues[index]
        return "  " + style(cell.verdict.mark, DayView.mark(of: cell.verdict)) + " " + cell.basis.letter
      }
      lines.append(name.padded(to: nameWidth) + cells.map { " " + $0.dropFirst() }.joined())
    }
    lines += questions(wording)
    lines.append("✓ usable  ◐ part of the day  ? ask first  ⊘ no way in  ✕ closed")
    lines.append("S stated  I inferred  D sources disagree  – nobody said")
    lines.append(DayAnswer.caution)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What to ask first, so that most of the matrix is settled.
  private func questions(_ wording: Wording) -> [String] {
    let ranked = Question.ranked(answers.flatMap(\.questions)).prefix(3)
    guard !ranked.isEmpty else { return [] }
    return [style("CALL FIRST", .bold)]
      + ranked.enumerated().flatMap { index, question -> [String] in
        let contact = question.contact.map { " (\($0))" } ?? ""
        let settles = wording.settling(question).map { " (\($0) cells)" } ?? ""
        return printable("\(index + 1) \(question.whom)\(contact): \(question.text)\(settles)").wrapped(to: width - 4)
          .enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
      }
  }
}
