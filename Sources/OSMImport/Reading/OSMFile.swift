internal import COsmium
internal import Foundation
internal import RoadNetwork

/// Owns what the C shim read, and turns its arrays into Swift values.
///
/// Strings and the tags of ways and restrictions never change once it is made, so any thread may look at them. Nodes, and
/// the nodes of ways, are there when `resolved()` has given a second view, which one thread asks for.
final class OSMFile: @unchecked Sendable {
  private let handle: OpaquePointer
  /// What is there before nodes and ways are joined.
  let view: planner_osm_view
  let strings: [String]

  init(path: String, format: String, limits: ReadLimits) throws(OSMReadError) {
    var code: Int32 = 0
    var message = [CChar](repeating: 0, count: 1024)
    guard let handle = planner_osm_read(path, format, limits.objects, &code, &message, message.count) else {
      let text = String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      throw Self.error(code, text, path)
    }
    self.handle = handle
    view = planner_osm_get_view(handle)
    let bytes = UnsafeRawBufferPointer(
      start: view.string_bytes, count: view.string_count == 0 ? 0 : view.string_first[view.string_count])
    strings = (0..<view.string_count).map { [view] index in
      String(decoding: bytes[view.string_first[index]..<view.string_first[index + 1]], as: UTF8.self)
    }
  }

  deinit { planner_osm_free(handle) }

  /// Joins ways to nodes, once, and answers the view with all arrays; `nil` where memory ran out.
  func resolved() -> planner_osm_view? {
    planner_osm_resolve(handle) == PLANNER_OSM_OK ? planner_osm_get_view(handle) : nil
  }

  func tags(ofNode index: Int, in view: planner_osm_view) -> [String: String] {
    tags(view.node_first_tag[index]..<view.node_first_tag[index + 1], view.node_tag_keys, view.node_tag_values)
  }

  func tags(ofWay index: Int) -> [String: String] {
    tags(view.way_first_tag[index]..<view.way_first_tag[index + 1], view.way_tag_keys, view.way_tag_values)
  }

  /// The turn restrictions of the file, in its order.
  func restrictions() -> [TurnRestriction] {
    (0..<view.restriction_count).map { index in
      let members = Int(view.restriction_first_member[index])..<Int(view.restriction_first_member[index + 1])
      return TurnRestriction(
        tags: tags(
          view.restriction_first_tag[index]..<view.restriction_first_tag[index + 1], view.restriction_tag_keys,
          view.restriction_tag_values),
        members: members.map { slot in
          let kind: TurnRestriction.Member.Kind =
            view.member_kinds[slot] == 0 ? .node : view.member_kinds[slot] == 1 ? .way : .relation
          return TurnRestriction.Member(kind, view.member_ids[slot], role: strings[Int(view.member_roles[slot])])
        })
    }
  }

  static func nodes(ofWay index: Int, in view: planner_osm_view) -> UnsafeBufferPointer<UInt32> {
    let first = Int(view.way_first_node[index])
    return UnsafeBufferPointer(
      start: view.way_nodes.map { $0 + first }, count: Int(view.way_first_node[index + 1]) - first)
  }

  private func tags(
    _ range: Range<UInt32>, _ keys: UnsafePointer<UInt32>?, _ values: UnsafePointer<UInt32>?
  ) -> [String: String] {
    guard !range.isEmpty, let keys, let values else { return [:] }
    var result = [String: String](minimumCapacity: range.count)
    for slot in range { result[strings[Int(keys[Int(slot)])]] = strings[Int(values[Int(slot)])] }
    return result
  }

  private static func error(_ code: Int32, _ text: String, _ path: String) -> OSMReadError {
    switch Int(code) {
    case Int(PLANNER_OSM_TOO_LARGE): OSMReadError(.tooLarge, path: path, detail: text)
    case Int(PLANNER_OSM_MEMORY): OSMReadError(.tooLarge, path: path, detail: text)
    case Int(PLANNER_OSM_SYSTEM): OSMReadError(.unreadable, path: path, detail: text)
    default: OSMReadError(.damaged, path: path, detail: text, line: line(in: text))
    }
  }

  /// The line in a message such as "XML parsing error at line 14, column 2: …".
  private static func line(in text: String) -> Int? {
    guard let range = text.range(of: "at line ") else { return nil }
    return Int(text[range.upperBound...].prefix { $0.isASCII && $0.isNumber })
  }
}
