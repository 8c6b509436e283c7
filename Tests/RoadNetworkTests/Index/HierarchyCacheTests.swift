import Foundation
import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("The index on disk")
struct HierarchyCacheTests {
  private func topology(seed: UInt64) -> Topology {
    var generator = SeededGenerator(seed: seed)
    return RandomTopology(nodeCount: 40, using: &generator).topology
  }

  @Test("An order is made once, kept, and found again")
  func keeps() throws {
    let cache = HierarchyCache(folder: try temporaryDirectory().appendingPathComponent("a/b").path)
    let (made, first) = cache.hierarchy(of: topology(seed: 1))
    #expect(first == .made)
    let (loaded, second) = cache.hierarchy(of: topology(seed: 1))
    #expect(second == .loaded)
    #expect(loaded.order == made.order)
    #expect(cache.hierarchy(of: topology(seed: 2)).outcome == .made)
    #expect(try FileManager.default.contentsOfDirectory(atPath: cache.folder).count == 2)
    let empty = Topology(nodeCount: 0, tail: [], head: [])
    #expect(cache.hierarchy(of: empty).outcome == .made)
    #expect(cache.hierarchy(of: empty).outcome == .loaded)
  }

  @Test("Whatever bit is flipped and wherever the file is cut, it is made anew")
  func damage() throws {
    let topology = topology(seed: 1)
    let cache = HierarchyCache(folder: try temporaryDirectory().path)
    let expected = cache.hierarchy(of: topology).hierarchy.order
    let file = cache.file(for: topology)
    let whole = try Data(contentsOf: file)
    #expect(whole.count == 40 + 4 * 40)
    func check(_ bytes: Data, _ what: String) throws {
      try bytes.write(to: file)
      let (hierarchy, outcome) = cache.hierarchy(of: topology)
      guard case .remade = outcome else {
        Issue.record("\(what): \(outcome)")
        return
      }
      #expect(hierarchy.order == expected, "\(what)")
      #expect(try Data(contentsOf: file) == whole, "\(what)")
    }
    for bit in stride(from: 0, to: whole.count * 8, by: 13) {
      var flipped = whole
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      try check(flipped, "bit \(bit)")
    }
    for length in stride(from: 0, to: whole.count, by: 7) { try check(whole.prefix(length), "cut at \(length)") }
    try check(whole + [0], "too long")
  }

  @Test("When an order is kept, those of other versions go")
  func prunes() throws {
    let cache = HierarchyCache(folder: try temporaryDirectory().path)
    #expect(cache.hierarchy(of: topology(seed: 1)).outcome == .made)
    let first = cache.file(for: topology(seed: 1))
    var bytes = try Data(contentsOf: first)
    bytes[8] = 99
    try bytes.write(to: first)
    #expect(cache.hierarchy(of: topology(seed: 2)).outcome == .made)
    #expect(!FileManager.default.fileExists(atPath: first.path))
    #expect(cache.hierarchy(of: topology(seed: 2)).outcome == .loaded)
  }

  @Test("Each kind of damage is told apart")
  func kinds() throws {
    let topology = topology(seed: 1)
    let order = NodeOrder.nestedDissection(of: topology)
    let whole = IndexFile.bytes(of: order, for: topology)
    func damage(_ change: (inout Data) -> Void) -> IndexDamage? {
      var bytes = whole
      change(&bytes)
      do throws(IndexDamage) {
        _ = try IndexFile.order(from: bytes, for: topology)
        return nil
      } catch {
        return error
      }
    }
    #expect(damage { _ in } == nil)
    #expect(damage { $0 = Data() } == .cutShort)
    #expect(damage { $0.removeLast() } == .cutShort)
    #expect(damage { $0[0] = 0 } == .notAnIndex)
    #expect(damage { $0[8] = 99 } == .otherVersion)
    #expect(damage { $0[20] ^= 1 } == .ofAnotherMap)
    #expect(damage { $0[50] ^= 1 } == .damaged)
    #expect(damage { $0 = IndexFile.bytes(of: order, for: self.topology(seed: 2)) } == .ofAnotherMap)
    // A digest that fits, of nodes that are no permutation.
    var nodes = order.nodes
    nodes[3] = nodes[4]
    var forged = whole.prefix(32)
    withUnsafeBytes(of: Digest(nodes).value.littleEndian) { forged.append(contentsOf: $0) }
    for node in nodes { withUnsafeBytes(of: node.littleEndian) { forged.append(contentsOf: $0) } }
    #expect(damage { $0 = forged } == .damaged)
  }

  @Test("A folder that cannot be written costs the cache and nothing else")
  func unwritable() throws {
    let place = try temporaryDirectory().appendingPathComponent("file")
    try Data("not a folder".utf8).write(to: place)
    let cache = HierarchyCache(folder: place.path)
    let (hierarchy, outcome) = cache.hierarchy(of: topology(seed: 1))
    #expect(hierarchy.firstViolation() == nil)
    guard case .notKept(let reason) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reason == "File exists")
    // A folder where the file should be.
    let other = HierarchyCache(folder: try temporaryDirectory().path)
    try FileManager.default.createDirectory(
      at: other.file(for: topology(seed: 1)), withIntermediateDirectories: true)
    guard case .notKept = other.hierarchy(of: topology(seed: 1)).outcome else {
      Issue.record("written over a folder")
      return
    }
  }
}
