/// Who may not take a step from one arc to the next.
struct TurnBan: Hashable {
  /// At all times.
  var always = ProfileSet()
  /// While a condition of the map holds.
  var conditional: [String: ProfileSet] = [:]
}
