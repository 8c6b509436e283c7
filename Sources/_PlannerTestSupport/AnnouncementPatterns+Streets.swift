extension AnnouncementPatterns {
  /// Notices about streets, and whom they let through.
  static let streets: [AnnouncementPattern] = [
    AnnouncementPattern(
      9, "a stretch between two cross streets",
      """
        <announcement id="police" authority="Police" lang="ru" published="2025-10-07" reliability="official">
          <claim id="stretch" effect="carriagewayClosed">
            <road name="Rudaki Avenue" from="Ayni Street" to="Bukhoro Street" direction="fromTo"/>
            <window from="2025-10-09" to="2025-10-09"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      10, "names of streets without an extent",
      """
        <announcement id="police" authority="Police" lang="ru" published="2025-10-07" reliability="official">
          <excerpt>на проспектах А. Рудаки, И. Сомони</excerpt>
          <claim id="avenues" effect="roadClosed" extent="inferred">
            <road name="А. Рудаки"/>
            <road name="И. Сомони"/>
            <window from="2025-10-08" to="2025-10-10"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      13, "an extent that is kept back",
      """
        <announcement id="press" authority="Agency" published="2025-10-08">
          <claim id="roads" effect="roadClosed" extent="withheld">
            <place>streets of the centre</place>
            <window from="2025-10-08" to="2025-10-12"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      15, "exceptions for a mode",
      """
        <announcement id="city" authority="City" published="2025-10-07" reliability="official">
          <claim id="avenue" effect="roadClosed">
            <road name="Rudaki Avenue"/>
            <exempt modes="bus"/>
            <window from="2025-10-08" to="2025-10-10" hours="07:00-22:00"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      16, "goods by permit",
      """
        <announcement id="police" authority="Traffic police" published="2025-10-05" reliability="official">
          <claim id="lorries" effect="roadClosed" modes="hgv">
            <road name="Ayni Street"/>
            <exempt modes="hgv" permit="no-entry-permission" hours="22:00-06:00"/>
            <window from="2025-10-08" to="2025-10-10"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      25, "crossing forbidden, on foot too",
      """
        <announcement id="police" authority="Police" published="2025-10-08" reliability="official">
          <claim id="motorcade" effect="roadClosed" modes="foot bicycle car hgv bus" crossing="forbidden">
            <road name="Rudaki Avenue"/>
            <window from="2025-10-09T14:00" to="2025-10-09T15:00"/>
          </claim>
        </announcement>
      """),
  ]
}
