/// A small plan whose parts can be replaced one at a time, for what is wrong with them.
struct TestPlan {
  var root = #"id="test" zone="Asia/Dushanbe" from="2025-10-06" to="2025-10-12""#
  var map: String? = CommandRun.map
  var road = #"<road name="Rudaki Avenue"/>"#
  var window = #"<window from="2025-10-08" to="2025-10-10"/>"#
  var subject = #"<venue id="market"/>"#
  var venues = #"<venue id="market" kind="market"><name>Market</name></venue>"#

  var text: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <plan xmlns="urn:x-closure-planner:plan:1" \(root)>
      \(map.map { "<map href=\"\($0)\"/>" } ?? "")
      <announcement id="notice" authority="Police" published="2025-10-06" retrieved="2025-10-06" reliability="official">
        <claim id="road" effect="roadClosed">
          \(road)
          \(window)
        </claim>
        <claim id="closed" effect="closed">
          \(subject)
          <window from="2025-10-08" to="2025-10-10"/>
        </claim>
      </announcement>
      \(venues)
    </plan>

    """
  }
}
