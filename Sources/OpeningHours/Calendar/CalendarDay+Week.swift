extension CalendarDay {
  /// The week of ISO 8601 in which the day lies: weeks run from Monday to Sunday and belong to the year of their Thursday.
  ///
  /// `week` is 1 … 53. Around New Year `weekYear` differs from ``year``: 2021-01-03 lies in week 53 of 2020 and
  /// 2018-12-31 in week 1 of 2019.
  ///
  /// - Complexity: O(1)
  public var isoWeek: (weekYear: Int, week: Int) {
    let thursday = adding(days: Weekday.thursday.rawValue - weekday.rawValue)
    let weekYear = thursday.year
    let newYear = CalendarDay.dayNumber(year: weekYear, month: 1, day: 1)
    return (weekYear, (thursday.daysSince1970 - newYear) / 7 + 1)
  }
}
