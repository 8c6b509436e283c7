internal import UsabilitySolver

extension HTMLBulletin {
  func secondPage(_ html: inout HTMLBuffer) {
    html.element("<p class=\"kicker\">", "\(bulletin.head.organiser) · \(bulletin.head.date)", "</p>")
    matrix(&html)
    list(book.headings.howSure, bulletin.sureness, &html)
    list(book.headings.whatWouldHelp, bulletin.repairs, &html)
    list(
      book.headings.exemptions, bulletin.exemptions.isEmpty ? [book.headings.noExemptions] : bulletin.exemptions, &html)
    list(
      book.headings.contacts,
      bulletin.contacts.isEmpty
        ? [book.headings.noContacts] : bulletin.contacts.map { "\($0.name): \($0.contact)" }, &html)
    sources(&html)
    for (language, lines) in messages {
      html.markup("<section class=\"message\" lang=\"")
      html.text(language.rawValue)
      html.element("\"><h2>", "\(language.phrasebook.headings.inOtherLanguages) (\(language.ownName))", "</h2><p>")
      // Until when it holds, and who overrules it, stand on the page already.
      for (index, line) in lines.dropLast(2).enumerated() {
        if index > 0 { html.markup("<br>") }
        html.text(line)
      }
      html.markup("</p></section>")
    }
    html.element("<p class=\"caution\">", bulletin.caution, "</p>")
  }

  private func matrix(_ html: inout HTMLBuffer) {
    guard !bulletin.matrix.rows.isEmpty else { return }
    html.element("<section class=\"matrix\"><h2>", book.headings.days, "</h2><table><thead><tr><th></th>")
    for (index, head) in bulletin.matrix.heads.enumerated() {
      html.markup(
        bulletin.matrix.days[index] == bulletin.day ? "<th scope=\"col\" class=\"today\">" : "<th scope=\"col\">")
      html.text(head)
      html.markup("</th>")
    }
    html.markup("</tr></thead><tbody>")
    for row in bulletin.matrix.rows {
      html.markup("<tr><th scope=\"row\"><span class=\"no\">")
      html.number(row.number)
      html.element("</span> <bdi>", SafeText.line(row.name, atMost: 60), "</bdi></th>")
      for (index, cell) in row.cells.enumerated() {
        html.markup("<td class=\"")
        html.markup(verdictClass(cell.verdict))
        if bulletin.matrix.days[index] == bulletin.day { html.markup(" today") }
        html.markup("\">")
        html.text(cell.verdict.mark)
        html.element("<small>", cell.basis.letter, "</small></td>")
      }
      html.markup("</tr>")
    }
    html.markup("</tbody></table><p class=\"legend\">")
    let verdicts = Verdict.allCases.map { "\($0.mark) \(book.verdicts.word($0))" }
    let bases = Basis.allCases.map { "\($0.letter) \(book.verdicts.word($0))" }
    html.text((verdicts + bases).joined(separator: " · "))
    html.markup("</p></section>")
  }

  private func list(_ title: String, _ lines: [String], _ html: inout HTMLBuffer) {
    guard !lines.isEmpty else { return }
    html.element("<section><h2>", title, "</h2><ul>")
    for line in lines { html.element("<li>", line, "</li>") }
    html.markup("</ul></section>")
  }

  private func sources(_ html: inout HTMLBuffer) {
    guard !bulletin.sources.isEmpty else { return }
    html.element("<section class=\"sources\"><h2>", book.headings.sources, "</h2><ol>")
    for source in bulletin.sources {
      html.element("<li>", "\(source.short) (\(source.reliability)", "")
      if let read = source.read { html.text("; \(read)") }
      html.markup(")")
      if let quotation = source.quotation { html.element(" <bdi>", quotation, "</bdi>") }
      for note in source.notes { html.element(" <i>", note, "</i>") }
      // An address that somebody wrote into a file is shown, and a link only where it can do nothing but lead to a page.
      if let url = source.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
        html.element(" <a href=\"", url, "\" rel=\"noreferrer\">")
        html.element("", url, "</a>")
      }
      html.markup("</li>")
    }
    html.markup("</ol></section>")
  }
}
