/// What has changed since the last version.
struct ChangePhrases: Sendable {
  /// A venue's verdict was one and is another.
  var verdict: @Sendable (_ venue: String, _ before: String, _ now: String) -> String
  var hours: @Sendable (_ venue: String, _ before: String, _ now: String) -> String
  var newVenue: Phrase2
  var goneVenue: Phrase1
  var newRoad: Phrase1
  var goneRoad: Phrase1
  var changedRoad: Phrase1
  var more: CountedPhrase
  /// A venue would be usable, if so.
  var wouldBeUsable: Phrase2
  var ifLifted: Phrase1
  var withPermit: Phrase1
  var later: Phrase1
  var earlier: Phrase1

  static let english = ChangePhrases(
    verdict: { "\($0): was “\($1)”, now “\($2)”" }, hours: { "\($0): hours were \($1), now \($2)" },
    newVenue: { "new in your list: \($0), “\($1)”" }, goneVenue: { "no longer in your list: \($0)" },
    newRoad: { "new: \($0)" }, goneRoad: { "no longer: \($0)" }, changedRoad: { "changed: \($0)" },
    more: { "and \($0) more" },
    wouldBeUsable: { "\($0) would be usable: \($1)" }, ifLifted: { "if this were lifted: \($0)" },
    withPermit: { "with the permit “\($0)”" }, later: { "\($0) later" }, earlier: { "\($0) earlier" })

  static let russian = ChangePhrases(
    verdict: { "\($0): было «\($1)», стало «\($2)»" }, hours: { "\($0): часы были \($1), стали \($2)" },
    newVenue: { "новое в вашем списке: \($0), «\($1)»" }, goneVenue: { "больше нет в списке: \($0)" },
    newRoad: { "новое: \($0)" }, goneRoad: { "отменено: \($0)" }, changedRoad: { "изменено: \($0)" },
    more: { "и ещё \($0)" },
    wouldBeUsable: { "\($0) — можно было бы: \($1)" }, ifLifted: { "если отменят: \($0)" },
    withPermit: { "с пропуском «\($0)»" }, later: { "на \($0) позже" }, earlier: { "на \($0) раньше" })

  static let tajik = ChangePhrases(
    verdict: { "\($0): «\($1)» буд, ҳоло «\($2)»" }, hours: { "\($0): соатҳо \($1) буд, ҳоло \($2)" },
    newVenue: { "нав дар рӯйхати шумо: \($0), «\($1)»" }, goneVenue: { "дигар дар рӯйхат нест: \($0)" },
    newRoad: { "нав: \($0)" }, goneRoad: { "бекор шуд: \($0)" }, changedRoad: { "тағйир ёфт: \($0)" },
    more: { "ва боз \($0)" },
    wouldBeUsable: { "\($0) дастрас мешуд: \($1)" }, ifLifted: { "агар бекор шавад: \($0)" },
    withPermit: { "бо иҷозатномаи «\($0)»" }, later: { "\($0) дертар" }, earlier: { "\($0) барвақттар" })
}
