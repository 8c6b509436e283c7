/// A word, number or sign of an expression and where it stands.
struct OpeningHoursToken {
  enum Kind: Equatable {
    /// ASCII letters.
    case word
    /// One to four digits.
    case number(Int)
    /// Hours and minutes as written, one or two digits, a colon, two digits; not yet checked.
    case time(hour: Int, minute: Int)
    /// Text in quotes, without them.
    case comment(String)
    /// A single sign of the grammar: `,` `;` `-` `/` `:`.
    case sign(Unicode.Scalar)
    /// Anything else.
    case other
    /// Behind the last token.
    case end
  }

  let kind: Kind
  /// What is written.
  let text: String
  /// Unicode scalars before the token.
  let offset: Int
  /// Unicode scalars of the token.
  let length: Int
}
