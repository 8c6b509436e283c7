/// Things that are written once and referred to by their numbers, in the order in which they came.
struct NumberedTable<Item: Hashable> {
  private(set) var items: [Item] = []
  private var numbers: [Item: Int] = [:]

  /// The number of an item, which is added if it is new.
  mutating func number(_ item: Item) -> Int {
    if let number = numbers[item] { return number }
    numbers[item] = items.count
    items.append(item)
    return items.count - 1
  }
}
