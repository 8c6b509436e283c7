extension AnnouncementPatterns {
  /// Notices that change or contradict each other.
  static let sources: [AnnouncementPattern] = [
    AnnouncementPattern(
      22, "a revision with an exception",
      """
        <announcement id="closing" authority="City" published="2025-10-06" reliability="official">
          <claim id="all-streets" effect="roadClosed">
            <road name="Rudaki Avenue"/>
            <road name="Bukhoro Street"/>
            <window from="2025-10-08" to="2025-10-12"/>
          </claim>
        </announcement>
        <announcement id="reopening" authority="City" published="2025-10-10T18:00" reliability="official"
            type="update" changes="closing">
          <claim id="town-hall" effect="roadClosed" supersedes="all-streets">
            <road name="Rudaki Avenue" from="Ayni Street" to="Bukhoro Street"/>
            <window from="2025-10-10T18:00" to="2025-10-12"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      23, "sources in conflict",
      """
        <uncertainty id="routes" known-by="2025-10-08T18:00">
          <name xml:lang="en">how many routes are changed</name>
        </uncertainty>
        <announcement id="city" authority="City" published="2025-10-07" reliability="official">
          <claim id="fifteen" effect="roadClosed" status="disputed" uncertainty="routes">
            <road name="Rudaki Avenue"/>
            <window from="2025-10-08" to="2025-10-10"/>
          </claim>
        </announcement>
        <announcement id="agency" authority="Agency" publisher="A newspaper" published="2025-10-07T12:00">
          <claim id="thirty" effect="roadClosed" status="disputed" uncertainty="routes" probability="probable">
            <road name="Rudaki Avenue"/>
            <road name="Ayni Street"/>
            <window from="2025-10-08" to="2025-10-12"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      24, "a rumour, denied",
      """
        <announcement id="rumour" authority="a forwarded message" retrieved="2025-10-07" reliability="unconfirmed">
          <claim id="city-shut" effect="closed" probability="riskOf">
            <category kinds="market" quantifier="all"/>
            <window from="2025-10-08" to="open"/>
          </claim>
        </announcement>
        <announcement id="denial" authority="City" published="2025-10-08T09:00+05:00" reliability="official"
            type="cancel" changes="rumour" contact="+992 00 000 00 00">
          <excerpt xml:lang="en">is not true</excerpt>
        </announcement>
      """),
  ]
}
