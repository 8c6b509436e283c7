internal import UsabilitySolver

/// A bulletin as an HTML page that prints on two sheets of A4 and needs neither script nor network.
public struct HTMLBulletin {
  let bulletin: Bulletin
  let book: Phrasebook
  /// The short text in the organiser's other languages.
  let messages: [(language: BulletinLanguage, lines: [String])]
  let base: BaseRoads?

  /// - Parameters:
  ///   - messages: the short text in further languages, for the second page.
  ///   - base: the main roads, to be drawn under the small map.
  public init(
    _ bulletin: Bulletin, messages: [(language: BulletinLanguage, lines: [String])] = [], base: BaseRoads? = nil
  ) {
    self.base = base
    self.bulletin = bulletin
    self.messages = messages
    book = bulletin.language.phrasebook
  }

  /// The whole page, UTF-8.
  public func bytes() -> [UInt8] {
    var html = HTMLBuffer(capacity: 24_000)
    html.markup("<!DOCTYPE html>\n<html lang=\"")
    html.text(bulletin.language.rawValue)
    html.markup("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
    html.markup("<meta name=\"robots\" content=\"noindex\"><title>")
    html.text("\(bulletin.head.title): \(bulletin.head.organiser), \(bulletin.head.date)")
    html.markup("</title><style>")
    html.markup(HTMLStyle.sheet)
    html.markup("</style></head>\n<body>\n")
    // A long list is set smaller, so that it stays on the first sheet.
    html.markup(
      bulletin.groups.reduce(0) { $0 + $1.items.count } > 14
        ? "<main class=\"page dense\">" : "<main class=\"page\">")
    head(&html)
    actions(&html)
    changes(&html)
    roadsAndMap(&html)
    venues(&html)
    foot(&html)
    html.markup("</main>\n<section class=\"page second\">")
    secondPage(&html)
    html.markup("</section>\n</body></html>\n")
    return html.bytes
  }

  private func head(_ html: inout HTMLBuffer) {
    let head = bulletin.head
    html.markup("<header>")
    if bulletin.isRestricted { html.element("<p class=\"restricted\">", book.headings.restricted, "</p>") }
    html.element("<p class=\"kicker\">", "\(head.city) · \(head.title)", "</p>")
    html.element("<h1>", head.organiser, "</h1>")
    html.element("<p class=\"date\">", Sentences.capitalized(head.date), "</p>")
    html.element(
      "<p class=\"meta\">", Sentences.capitalized("\(head.noticesRead) · \(head.validUntil) · \(head.version)"), "</p>")
    html.markup("</header>")
    html.element("<p class=\"verdict\">", bulletin.sentence, "</p>")
    if !bulletin.remarks.isEmpty {
      html.element("<p class=\"remarks\">", bulletin.remarks.joined(separator: " "), "</p>")
    }
    for job in bulletin.jobs { html.element("<p class=\"job\">", job, "</p>") }
  }

  private func actions(_ html: inout HTMLBuffer) {
    html.element("<section class=\"now\"><h2>", book.headings.doNow, "</h2>")
    if bulletin.actions.isEmpty { html.element("<p>", book.headings.nothingToDo, "</p>") }
    if !bulletin.actions.isEmpty {
      html.markup("<ol>")
      for action in bulletin.actions {
        html.markup("<li>")
        if let deadline = action.deadline { html.element("<b>", "\(deadline): ", "</b>") }
        html.text(action.text)
        if let otherwise = action.otherwise { html.element(" <i>(", otherwise, ")</i>") }
        marks(action.sources, &html)
        html.markup("</li>")
      }
      html.markup("</ol>")
    }
    html.markup("</section>")
  }

  private func changes(_ html: inout HTMLBuffer) {
    guard let changes = bulletin.changes else { return }
    html.element("<section class=\"changed\"><h2>", book.headings.changed, "</h2>")
    if changes.isEmpty {
      html.element("<p>", book.headings.nothingChanged, "</p>")
    } else {
      html.markup("<ul>")
      for change in changes.prefix(8) { html.element("<li>", change, "</li>") }
      if changes.count > 8 { html.element("<li>", book.changes.more(changes.count - 8), "</li>") }
      html.markup("</ul>")
    }
    html.markup("</section>")
  }

  private func foot(_ html: inout HTMLBuffer) {
    html.markup("<footer>")
    if !bulletin.sources.isEmpty {
      html.element("<p><b>", "\(book.headings.sources): ", "</b>")
      for (index, source) in bulletin.sources.enumerated() {
        html.text("\(index == 0 ? "" : "; ")[\(index + 1)] \(source.short)")
      }
      html.markup("</p>")
    }
    html.element("<p class=\"caution\">", bulletin.caution, "</p></footer>")
  }

  /// The numbers of sources, in brackets.
  func marks(_ sources: [Int], _ html: inout HTMLBuffer) {
    guard !sources.isEmpty else { return }
    html.markup(" <span class=\"src\">")
    for source in sources {
      html.markup("[")
      html.number(source)
      html.markup("]")
    }
    html.markup("</span>")
  }

  /// The class that colours a verdict.
  func verdictClass(_ verdict: Verdict) -> StaticString {
    switch verdict {
    case .usable: "v0"
    case .limited: "v1"
    case .uncertain: "v2"
    case .unreachable: "v3"
    case .closed: "v4"
    }
  }
}
