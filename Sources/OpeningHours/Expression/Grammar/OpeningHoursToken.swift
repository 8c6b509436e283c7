/// A word, number or sign of an expression and where it stands.
///
/// Small and without references, so that a text's tokens fit into a buffer on the stack.
struct OpeningHoursToken {
  enum Kind: UInt8 {
    /// Digits; `value` is what they count, `digits` how many there are.
    case number
    /// Hours and minutes; `value` is minutes since midnight, or -1 where it is no time of any day.
    case time
    /// `value` 1 … 7, Monday first.
    case weekday
    /// `value` 1 … 12.
    case month
    /// `value` is the raw value of a ``SunTime``.
    case event
    /// `value` is the raw value of an ``OpeningRule/Modifier``.
    case modifier
    case publicHoliday, schoolHoliday, easter, week, days
    case comma, semicolon, hyphen, slash, colon, plus
    case leftBracket, rightBracket, leftParenthesis, rightParenthesis
    case fallback
    /// Text in quotes; the place includes them.
    case comment
    /// What only the tolerant reading knows: the words of ``Vocabulary`` that no grammar has.
    case from, openEnd, beforeNoon, afterNoon, allDay, byAppointment, everyDay, workingDays, weekend, noon, midnight
    /// `Uhr`, `hrs`: stands behind a time and says nothing.
    case hourWord
    /// `on`, `the`, a full stop: says nothing anywhere.
    case filler
    /// A word or sign that nothing is known of.
    case other
    /// Behind the last token.
    case end
  }

  var kind: Kind
  /// Whether only the tolerant reading takes what is written here for this.
  var isCorrected = false
  /// Whether white space stands before it.
  var follows = false
  /// How many digits a number has, leading zeros included.
  var digits: UInt8 = 0
  var value: Int32 = 0
  /// Where it starts, in UTF-8 bytes.
  var offset: Int32
  /// How many UTF-8 bytes it has.
  var length: Int32
  /// How many bytes before it say nothing, so that a warning is about them, too.
  var lead: Int32 = 0

  var end: Int32 { offset + length }
}
