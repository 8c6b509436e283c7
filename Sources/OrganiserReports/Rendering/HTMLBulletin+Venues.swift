internal import UsabilitySolver

extension HTMLBulletin {
  func roadsAndMap(_ html: inout HTMLBuffer) {
    html.markup("<section class=\"roads\">")
    if let map = bulletin.map, let picture = MapPicture(map, base: base) {
      html.markup("<figure>")
      picture.write(to: &html, title: book.headings.map)
      html.element("<figcaption>", book.headings.attribution, "</figcaption></figure>")
    }
    html.element("<h2>", book.headings.roads, "</h2>")
    if bulletin.roads.isEmpty { html.element("<p>", book.headings.noRoads, "</p>") }
    if !bulletin.roads.isEmpty {
      html.markup("<ul>")
      for road in bulletin.roads {
        html.markup("<li>")
        html.element("<b>", road.when, "</b> — ")
        html.text(road.text)
        if !road.doubts.isEmpty { html.element(" <i>(", road.doubts.joined(separator: "; "), ")</i>") }
        marks(road.sources, &html)
        html.markup("</li>")
      }
      html.markup("</ul>")
    }
    html.markup("</section>")
  }

  func venues(_ html: inout HTMLBuffer) {
    html.element("<section class=\"venues\"><h2>", book.headings.venues, "</h2>")
    if !bulletin.groups.isEmpty {
      html.markup("<table><thead><tr>")
      for head in [book.headings.verdict, book.headings.where_, book.headings.why] {
        html.element("<th scope=\"col\">", head, "</th>")
      }
      html.markup("</tr></thead><tbody>")
      for group in bulletin.groups { row(group, &html) }
      html.markup("</tbody></table>")
    }
    html.markup("</section>")
  }

  private func row(_ group: Bulletin.Group, _ html: inout HTMLBuffer) {
    html.markup("<tr><th scope=\"row\" class=\"")
    html.markup(verdictClass(group.verdict))
    html.markup("\"><span class=\"mark\">")
    html.text(group.verdict.mark)
    html.markup("</span> ")
    html.text(group.word)
    html.markup("</th><td>")
    let isLong = group.items.count > 6
    for (index, item) in group.items.enumerated() {
      html.markup(isLong ? "<span class=\"item\">" : "<div class=\"item\">")
      html.markup("<span class=\"no\">")
      html.number(item.number)
      html.markup("</span> <bdi><b>")
      html.text(SafeText.line(item.name, atMost: 90))
      html.markup("</b></bdi>")
      if let own = item.ownName, !isLong || group.items.count <= 14 {
        html.element(" <bdi class=\"own\">", "(\(SafeText.line(own, atMost: 90)))", "</bdi>")
      }
      for line in item.ways + item.access { html.element(isLong ? "<small>, " : "<small><br>", line, "</small>") }
      if isLong, index + 1 < group.items.count { html.markup("; ") }
      html.markup(isLong ? "</span>" : "</div>")
    }
    html.markup("</td><td>")
    if let hours = group.hours {
      html.element("<div class=\"hours\">", "\(book.headings.hours): \(hours)", "</div>")
    } else if group.verdict < .unreachable {
      for item in group.items {
        html.element("<div class=\"hours\">", "\(item.number): \(item.hours)", "</div>")
      }
    }
    html.text(group.why.joined(separator: ". "))
    marks(group.sources, &html)
    if !group.instead.isEmpty {
      html.element("<div class=\"instead\">", "→ \(book.trips.use(group.instead.joined(separator: "; ")))", "</div>")
    }
    html.markup("</td></tr>")
  }
}
