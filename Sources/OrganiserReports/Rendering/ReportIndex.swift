public import ClosurePlanning
public import OpeningHours

/// The page that leads to all bulletins: for the office, not for the public, since it shows every organiser to all.
public struct ReportIndex {
  /// One organiser and their files, relative to the page.
  public struct Row {
    var organiser: Organiser
    var files: [String]

    public init(organiser: Organiser, files: [String]) {
      self.organiser = organiser
      self.files = files
    }
  }

  let plan: ClosurePlan
  let days: [CalendarDay]
  let rows: [Row]

  public init(plan: ClosurePlan, days: [CalendarDay], rows: [Row]) {
    self.plan = plan
    self.days = days
    self.rows = rows
  }

  private static let marker = "<meta name=\"generator\" content=\"planner report\">"

  /// Whether a page is one that an earlier run made.
  public static func isOurs(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(2_000), as: UTF8.self).contains(marker)
  }

  /// The whole page, UTF-8.
  public func bytes() -> [UInt8] {
    var html = HTMLBuffer(capacity: 4_000 + rows.count * 400)
    html.markup("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
    html.markup("<meta name=\"generator\" content=\"planner report\"><meta name=\"robots\" content=\"noindex\">")
    html.markup("<meta name=\"viewport\" content=\"width=device-width\"><title>")
    html.text("\(plan.title.text() ?? plan.id): bulletins")
    html.markup("</title><style>")
    html.markup(HTMLStyle.sheet)
    html.markup("td a{margin-right:1.2mm}td{white-space:nowrap}tbody th{text-align:left}</style></head><body>")
    html.element("<h1>", "\(plan.title.text() ?? plan.id): bulletins", "</h1><div style=\"overflow-x:auto\"><table>")
    html.markup("<thead><tr><th scope=\"col\">Organiser</th>")
    for day in days { html.element("<th scope=\"col\">", "\(day)", "</th>") }
    html.markup("<th scope=\"col\">All days</th></tr></thead><tbody>")
    for row in rows { self.row(row, &html) }
    html.markup("</tbody></table></div></body></html>\n")
    return html.bytes
  }

  private func row(_ row: Row, _ html: inout HTMLBuffer) {
    html.element(
      "<tr><th scope=\"row\"><bdi>", SafeText.line(row.organiser.names.text() ?? row.organiser.id, atMost: 90),
      "</bdi></th>")
    for day in days {
      html.markup("<td>")
      for file in row.files where file.hasPrefix("\(day)/") { link(file, &html) }
      html.markup("</td>")
    }
    html.markup("<td>")
    for file in row.files where file.hasPrefix("calendars/") || file.hasPrefix("feeds/") { link(file, &html) }
    html.markup("</td></tr>")
  }

  /// A link that is called by language and ending: "ru.html".
  private func link(_ file: String, _ html: inout HTMLBuffer) {
    let name = file.split(separator: ".").dropFirst().joined(separator: ".")
    html.element("<a href=\"", file, "\">")
    html.element("", name, "</a>")
  }
}
