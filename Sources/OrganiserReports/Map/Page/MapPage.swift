internal import PlanExchange

/// The file around the data: head, controls, script.
struct MapPage {
  var title: String
  var book: Phrasebook
  var dayCount: Int
  /// What holds for the whole page, such as up to when notices were read.
  var remarks: [String]
  /// Whether roads or positions may come from OpenStreetMap.
  var needsAttribution: Bool

  private var phrases: MapPhrases { book.map }

  /// The bytes of the page.
  ///
  /// - Parameter data: JSON without `<`, `>` and `&`.
  func bytes(data: [UInt8]) -> [UInt8] {
    Array("\(head)\(controls)\(map)\(lists)\(foot)<script type=\"application/json\" id=\"data\">".utf8) + data
      + Array("</script>\n<script>\(MapCode.script)</script>\n</body>\n</html>\n".utf8)
  }

  private var head: String {
    """
    <!DOCTYPE html>
    <html lang="\(book.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(MapCode.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(escaped(title))</title>
    <style>\(MapCode.style)</style>
    </head>
    <body>

    """
  }

  private var controls: String {
    """
    <main>
    <div id="choices">
    <h1>\(escaped(title))</h1>
    <div id="day-part">
    <label for="day">\(escaped(phrases.day)): <output id="day-name" for="day"></output></label>
    <div class="day">
    <button type="button" id="earlier" aria-label="\(escaped(phrases.earlierDay))">‹</button>
    <input type="range" id="day" min="0" max="\(dayCount - 1)" step="1" value="0">
    <button type="button" id="later" aria-label="\(escaped(phrases.laterDay))">›</button>
    </div>
    </div>
    <div class="pair">
    <div id="organiser-part"><label for="organiser">\(escaped(phrases.organiser))</label>
    <select id="organiser"></select></div>
    <div id="mode-part"><label for="mode">\(escaped(phrases.mode))</label>
    <select id="mode"></select></div>
    </div>
    <div id="search-part"><label for="search">\(escaped(phrases.search))</label>
    <input type="search" id="search" autocomplete="off" spellcheck="false"></div>
    <p id="counts" role="status"></p>
    <p id="found" class="unseen" role="status"></p>
    </div>

    """
  }

  private var map: String {
    """
    <div id="map">
    <canvas id="canvas" tabindex="0" role="application" aria-label="\(escaped(title))" aria-describedby="help"></canvas>
    <p id="help" class="unseen">\(escaped(phrases.mapHelp))</p>
    <div id="zoom">
    <button type="button" id="zoom-in" aria-label="\(escaped(phrases.zoomIn))">+</button>
    <button type="button" id="zoom-out" aria-label="\(escaped(phrases.zoomOut))">−</button>
    <button type="button" id="whole" aria-label="\(escaped(phrases.wholeMap))">⌂</button>
    </div>
    <details id="legend"><summary>\(escaped(phrases.legend))</summary><ul id="legend-rows"></ul></details>
    <div id="card" role="dialog" aria-labelledby="card-title" hidden>
    <div id="card-head"><h2 id="card-title" tabindex="-1"></h2>
    <button type="button" id="close" aria-label="\(escaped(phrases.close))">✕</button></div>
    <div id="card-body" tabindex="0" role="group" aria-labelledby="card-title"></div>
    </div>
    </div>

    """
  }

  private var lists: String {
    """
    <div id="lists">
    <div id="streets-part" hidden><h2>\(escaped(phrases.streets))</h2><ul id="streets"></ul></div>
    <h2>\(escaped(phrases.venues))</h2><ul id="venues"></ul>
    <div id="roads-part"><h2>\(escaped(phrases.roads))</h2><ul id="roads"></ul></div>
    </div>
    </main>

    """
  }

  private var foot: String {
    let attribution =
      needsAttribution
      ? [
        "<a href=\"https://www.openstreetmap.org/copyright\" rel=\"noreferrer noopener\" target=\"_blank\">"
          + "\(escaped(book.headings.attribution))</a>"
      ] : []
    let parts = remarks.map(escaped) + attribution
    return """
      <footer><strong>\(escaped(phrases.caution))</strong> \(parts.joined(separator: " · "))
      <noscript><p><strong>\(escaped(phrases.needsScript))</strong></p></noscript></footer>

      """
  }

  private func escaped(_ text: String) -> String { text.escapedForHTML }
}
