/// The elements of a tree that reports concern, found by their number in document order.
struct ReportedElements {
  /// An element and the name of the one around it.
  struct Entry {
    let element: XMLElement
    /// The local name of the element around it, or nil for the root.
    let parent: String?
  }

  private var entries: [Int: Entry] = [:]

  /// Looks the elements up.
  ///
  /// - Complexity: O(elements of the tree)
  init(_ root: XMLElement, ordinals: Set<Int>) {
    var next = 0
    collect(root, parent: nil, ordinals, &next)
  }

  /// The element of a number, or nil when it was not asked for.
  subscript(_ ordinal: Int?) -> Entry? { ordinal.flatMap { entries[$0] } }

  private mutating func collect(_ element: XMLElement, parent: String?, _ ordinals: Set<Int>, _ next: inout Int) {
    if ordinals.contains(next) { entries[next] = Entry(element: element, parent: parent) }
    next += 1
    for child in element.children { collect(child, parent: element.name, ordinals, &next) }
  }
}
