import OpeningHours

/// Reference times of prayers.
///
/// The figures come from the Python library adhanpy 1.0.5, an independent implementation, with its seconds kept, its minutes
/// of precaution set to 0 and the stated convention, school and rule for high latitudes. Hours from 24 on are those of the
/// next day.
struct PrayerTable {
  let place: String
  let zone: String
  let latitude: Double
  let longitude: Double
  let convention: String
  let asr: AsrShadow
  let rule: HighLatitudeRule
  /// The day, then fajr, dhuhr, asr, maghrib, isha on the local clock.
  let rows: [[String]]

  static let all = [
    PrayerTable(
      place: "Dushanbe", zone: "Asia/Dushanbe", latitude: 38.5598, longitude: 68.787, convention: "muslim-world-league",
      asr: .hanafi,
      rule: .middleOfTheNight,
      rows: [
        ["2025-01-15", "06:07:33", "12:34:16", "15:48:11", "17:27:47", "18:56:03"],
        ["2025-06-21", "03:02:54", "12:26:41", "17:36:46", "19:52:35", "21:42:12"],
        ["2025-10-09", "04:59:58", "12:12:06", "16:12:34", "17:55:33", "19:18:19"],
        ["2025-12-21", "06:03:16", "12:22:56", "15:27:24", "17:07:06", "18:37:17"],
      ]),
    PrayerTable(
      place: "Dushanbe", zone: "Asia/Dushanbe", latitude: 38.5598, longitude: 68.787, convention: "karachi",
      asr: .standard,
      rule: .middleOfTheNight,
      rows: [
        ["2025-03-20", "04:59:46", "12:32:17", "15:59:00", "18:36:43", "20:05:42"],
        ["2025-10-09", "04:59:58", "12:12:06", "15:24:39", "17:55:33", "19:23:26"],
      ]),
    PrayerTable(
      place: "Mecca", zone: "Asia/Riyadh", latitude: 21.4225, longitude: 39.8262, convention: "umm-al-qura",
      asr: .standard,
      rule: .middleOfTheNight,
      rows: [
        ["2025-01-15", "05:40:37", "12:30:09", "15:37:59", "17:59:27", "19:29:27"],
        ["2025-06-21", "04:11:18", "12:22:32", "15:42:27", "19:05:44", "20:35:44"],
        ["2025-10-09", "04:58:16", "12:07:55", "15:29:22", "18:01:11", "19:31:11"],
      ]),
    PrayerTable(
      place: "Istanbul", zone: "Europe/Istanbul", latitude: 41.0082, longitude: 28.9784,
      convention: "muslim-world-league", asr: .standard,
      rule: .middleOfTheNight,
      rows: [
        ["2025-01-15", "06:49:40", "13:13:33", "15:41:48", "18:00:37", "19:32:21"],
        ["2025-06-21", "03:24:11", "13:05:56", "17:06:54", "20:39:49", "22:38:16"],
        ["2025-10-09", "05:37:46", "12:51:18", "16:01:00", "18:32:52", "19:58:39"],
      ]),
    PrayerTable(
      place: "Istanbul", zone: "Europe/Istanbul", latitude: 41.0082, longitude: 28.9784, convention: "egypt",
      asr: .hanafi,
      rule: .seventhOfTheNight,
      rows: [
        ["2025-03-20", "05:26:58", "13:11:29", "17:28:34", "19:16:15", "20:45:56"],
        ["2025-06-21", "04:16:00", "13:05:56", "18:20:55", "20:39:49", "21:55:53"],
      ]),
    PrayerTable(
      place: "London", zone: "Europe/London", latitude: 51.5074, longitude: -0.1278, convention: "muslim-world-league",
      asr: .standard,
      rule: .middleOfTheNight,
      rows: [
        ["2025-06-21", "01:02:16", "13:02:23", "17:25:16", "21:21:37", "25:02:29"],
        ["2025-06-01", "00:59:06", "12:58:24", "17:18:37", "21:08:34", "24:58:20"],
      ]),
    PrayerTable(
      place: "London", zone: "Europe/London", latitude: 51.5074, longitude: -0.1278, convention: "muslim-world-league",
      asr: .hanafi,
      rule: .seventhOfTheNight,
      rows: [
        ["2025-06-21", "03:40:02", "13:02:23", "18:39:59", "21:21:37", "22:24:43"],
        ["2025-12-21", "05:59:30", "11:58:41", "14:07:15", "15:53:31", "17:51:13"],
      ]),
    PrayerTable(
      place: "London", zone: "Europe/London", latitude: 51.5074, longitude: -0.1278, convention: "isna", asr: .standard,
      rule: .angleBased,
      rows: [
        ["2025-06-21", "02:52:42", "13:02:23", "17:25:16", "21:21:37", "23:12:03"],
        ["2025-10-09", "05:43:08", "12:47:42", "15:41:09", "18:19:51", "19:51:04"],
      ]),
    PrayerTable(
      place: "London", zone: "Europe/London", latitude: 51.5074, longitude: -0.1278, convention: "france",
      asr: .standard,
      rule: .middleOfTheNight,
      rows: [
        ["2025-06-21", "02:40:41", "13:02:23", "17:25:16", "21:21:37", "23:24:03"]
      ]),
    PrayerTable(
      place: "Jakarta", zone: "Asia/Jakarta", latitude: -6.2088, longitude: 106.8456, convention: "singapore",
      asr: .standard,
      rule: .middleOfTheNight,
      rows: [
        ["2025-01-15", "04:24:50", "12:02:00", "15:27:02", "18:15:17", "19:30:10"],
        ["2025-06-21", "04:37:49", "11:54:25", "15:16:23", "17:47:19", "19:02:19"],
        ["2025-10-09", "04:16:04", "11:39:53", "14:41:07", "17:46:01", "18:55:42"],
      ]),
    PrayerTable(
      place: "Doha", zone: "Asia/Qatar", latitude: 25.2854, longitude: 51.531, convention: "qatar", asr: .standard,
      rule: .middleOfTheNight,
      rows: [
        ["2025-10-09", "04:13:21", "11:21:06", "14:41:53", "17:12:24", "18:42:24"]
      ]),
    PrayerTable(
      place: "Kuwait", zone: "Asia/Kuwait", latitude: 29.3759, longitude: 47.9774, convention: "kuwait", asr: .standard,
      rule: .middleOfTheNight,
      rows: [
        ["2025-10-09", "04:26:52", "11:35:19", "14:54:31", "17:24:23", "18:40:56"]
      ]),
  ]
}
