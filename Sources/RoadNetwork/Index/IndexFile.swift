internal import Foundation

/// An order as a file: the one part of a hierarchy that takes long to make.
///
/// All numbers are little-endian:
///
/// | bytes | what |
/// |---|---|
/// | 8 | `PLNORDER` |
/// | 4, 4 | the version of the format and of the method, 0 |
/// | 8 | the digest of the topology |
/// | 8 | the number of nodes |
/// | 8 | the digest of the nodes |
/// | 4 each | the node of each rank |
///
/// An order may be bad and never wrong: whatever permutation stood in the file, the answers would be right. The checks
/// are there so that nobody wonders why it takes so long.
struct IndexFile {
  /// Raised when the format changes, or when orders are made in another way and kept ones should be made anew.
  static let version: UInt32 = 1
  private static let magic = Array("PLNORDER".utf8)
  private static let headerLength = 40

  /// The file's bytes.
  static func bytes(of order: NodeOrder, for topology: Topology) -> Data {
    var data = Data(magic)
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { data.append(contentsOf: $0) }
    }
    append(version)
    append(UInt32(0))
    append(topology.digest)
    append(UInt64(order.nodes.count))
    append(Digest(order.nodes).value)
    data.reserveCapacity(data.count + 4 * order.nodes.count)
    for node in order.nodes { append(node) }
    return data
  }

  /// Reads a file's bytes.
  /// - Throws: what is wrong with them.
  static func order(from data: Data, for topology: Topology) throws(IndexDamage) -> NodeOrder {
    guard data.count >= headerLength else { throw .cutShort }
    guard data.prefix(magic.count).elementsEqual(magic) else { throw .notAnIndex }
    guard number(data, at: 8, UInt32.self) == version else { throw .otherVersion }
    guard number(data, at: 16, UInt64.self) == topology.digest,
      number(data, at: 24, UInt64.self) == UInt64(topology.nodeCount)
    else { throw .ofAnotherMap }
    guard data.count >= headerLength + 4 * topology.nodeCount else { throw .cutShort }
    guard data.count == headerLength + 4 * topology.nodeCount, number(data, at: 12, UInt32.self) == 0 else {
      throw .damaged
    }
    let nodes = (0..<topology.nodeCount).map { number(data, at: headerLength + 4 * $0, UInt32.self) }
    guard number(data, at: 32, UInt64.self) == Digest(nodes).value, isPermutation(nodes) else { throw .damaged }
    return NodeOrder(nodes)
  }

  /// Whether a file is an order of another version.
  static func isOutOfDate(_ path: String) -> Bool {
    let head = IndexFolder.head(of: path, 12)
    return head.count == 12 && head.prefix(magic.count).elementsEqual(magic)
      && number(head, at: 8, UInt32.self) != version
  }

  private static func number<Number: FixedWidthInteger>(_ data: Data, at offset: Int, _ type: Number.Type) -> Number {
    data.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self)) }
  }

  private static func isPermutation(_ nodes: [UInt32]) -> Bool {
    var seen = [Bool](repeating: false, count: nodes.count)
    for node in nodes {
      guard node < nodes.count, !seen[Int(node)] else { return false }
      seen[Int(node)] = true
    }
    return true
  }
}
