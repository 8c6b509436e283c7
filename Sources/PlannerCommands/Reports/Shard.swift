/// One of several equal parts of a list.
struct Shard: Equatable {
  /// From 1.
  let number: Int
  let count: Int

  /// The part that `--shard` names; nil where it names none.
  ///
  /// - Throws: `UsageError` where it is not written as 3/40.
  init?(_ command: ParsedCommand) throws(UsageError) {
    guard let text = command.option("shard") else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count >= 1, (1...count).contains(number) else {
      throw command.usageError("'\(printable(text))' is no part of a whole", help: "write the third of forty as 3/40")
    }
    self.number = number
    self.count = count
  }

  /// Every `count`th, so that parts are alike in what they cost.
  func part<Element>(of list: [Element]) -> [Element] {
    list.indices.filter { $0 % count == number - 1 }.map { list[$0] }
  }
}
