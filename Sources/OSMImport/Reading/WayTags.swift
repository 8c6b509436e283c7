internal import RoadNetwork

/// Reads the tags of ways, each different set of them once.
///
/// The ways of a city differ little in what the costing looks at, and the pieces of a street bear the same names. What was
/// read before is found by the numbers of its keys and values.
struct WayTags {
  private let file: OSMFile
  /// The different costings, as ways name them by number.
  private(set) var costings: [WayCosting] = []
  private var costingOfTags: [[UInt32]: UInt32?] = [:]
  private var attributes: [[UInt32]: RoadWay] = [:]
  /// By the number of a key: who reads it, once that is known.
  private var readers: [Readers?]
  private var costingTags: [UInt32] = []
  private var attributeTags: [UInt32] = []

  private struct Readers: OptionSet {
    let rawValue: UInt8
    static let costing = Readers(rawValue: 1)
    static let attributes = Readers(rawValue: 2)
  }

  init(_ file: OSMFile) {
    self.file = file
    readers = [Readers?](repeating: nil, count: file.strings.count)
  }

  /// What a way is as a road, or `nil` where it is none.
  mutating func road(_ way: Int) -> (way: RoadWay, costing: UInt32)? {
    costingTags.removeAll(keepingCapacity: true)
    attributeTags.removeAll(keepingCapacity: true)
    let view = file.view
    for slot in Int(view.way_first_tag[way])..<Int(view.way_first_tag[way + 1]) {
      let (key, value) = (view.way_tag_keys[slot], view.way_tag_values[slot])
      let readers = readers(of: key)
      if readers.contains(.costing) {
        costingTags.append(key)
        costingTags.append(value)
      }
      if readers.contains(.attributes) {
        attributeTags.append(key)
        attributeTags.append(value)
      }
    }
    let known: UInt32?
    if let found = costingOfTags[costingTags] {
      known = found
    } else {
      known = WayCosting(tags: tags(costingTags)).map { costing in
        costings.append(costing)
        return UInt32(costings.count - 1)
      }
      costingOfTags[Array(costingTags)] = .some(known)
    }
    guard let costing = known else { return nil }
    let osmID = view.way_ids[way]
    if let found = attributes[attributeTags] { return (RoadWay(osmID: osmID, attributesOf: found), costing) }
    let road = RoadWay(osmID: osmID, tags: tags(attributeTags))
    attributes[Array(attributeTags)] = road
    return (road, costing)
  }

  private mutating func readers(of key: UInt32) -> Readers {
    if let known = readers[Int(key)] { return known }
    var result: Readers = []
    let text = file.strings[Int(key)]
    if WayCosting.reads(key: text) { result.insert(.costing) }
    if RoadWay.reads(key: text) { result.insert(.attributes) }
    readers[Int(key)] = result
    return result
  }

  private func tags(_ numbers: [UInt32]) -> [String: String] {
    var result: [String: String] = [:]
    for index in stride(from: 0, to: numbers.count, by: 2) {
      result[file.strings[Int(numbers[index])]] = file.strings[Int(numbers[index + 1])]
    }
    return result
  }
}
