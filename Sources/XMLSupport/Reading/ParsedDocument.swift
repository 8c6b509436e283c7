internal import CLibXML2

/// A document as libxml2 holds it; owns the tree.
///
/// Not thread-safe, and never shared: it lives within one call of the reader.
final class ParsedDocument {
  /// The tree.
  let pointer: xmlDocPtr

  private init(_ pointer: xmlDocPtr) { self.pointer = pointer }

  deinit { xmlFreeDoc(pointer) }

  /// Parses UTF-8; reports go to the sink, and the result is nil when any of them is an error.
  ///
  /// No network, no external entity, no substitution of entities, none of libxml2's limits lifted.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, sink: ErrorSink) -> ParsedDocument? {
    LibXML2.prepare()
    guard let context = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(context) }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
    let document = sink.collect { pointer in
      planner_xml_set_parser_sink(context, pointer)
      return bytes.withMemoryRebound(to: CChar.self) {
        xmlCtxtReadMemory(context, $0.baseAddress, Int32($0.count), nil, "UTF-8", Int32(options))
      }
    }
    guard let document else { return nil }
    let parsed = ParsedDocument(document)
    return sink.reports.isEmpty ? parsed : nil
  }

  /// The tree as a value, joined to the places that the scanner found; numbers the elements on the way.
  ///
  /// Nil when tree and places do not agree, which would be a defect of the scanner.
  /// - Complexity: O(nodes)
  func element(places: MarkupPlaces) -> XMLElement? {
    guard let root = xmlDocGetRootElement(pointer) else { return nil }
    var next = 0
    let element = element(root, places, &next)
    return next == places.elements.count ? element : nil
  }

  private func element(_ node: xmlNodePtr, _ places: MarkupPlaces, _ next: inout Int) -> XMLElement? {
    guard next < places.elements.count, let name = LibXML2.string(node.pointee.name) else { return nil }
    let place = places.elements[next]
    guard let attributes = attributes(node, places.values(ofElement: next)) else { return nil }
    planner_xml_set_ordinal(node, next + 1)
    next += 1
    var children: [XMLElement] = []
    var text = ""
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_ELEMENT_NODE:
        guard let element = element(current, places, &next) else { return nil }
        children.append(element)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        text += LibXML2.string(current.pointee.content) ?? ""
      default: break
      }
      child = current.pointee.next
    }
    return XMLElement(
      name: name, namespace: LibXML2.string(node.pointee.ns?.pointee.href), attributes: attributes,
      children: children, text: text, location: place.name, endLocation: place.end)
  }

  /// The attributes of an element; nil when their number is not that of the places.
  private func attributes(_ node: xmlNodePtr, _ places: ArraySlice<SourceLocation>) -> [XMLAttribute]? {
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(places.count)
    var property = node.pointee.properties
    var place = places.startIndex
    while let current = property {
      guard place < places.endIndex, let name = LibXML2.string(current.pointee.name) else { return nil }
      var value = ""
      var child = current.pointee.children
      while let text = child {
        value += LibXML2.string(text.pointee.content) ?? ""
        child = text.pointee.next
      }
      attributes.append(
        XMLAttribute(
          name: name, namespace: LibXML2.string(current.pointee.ns?.pointee.href), value: value,
          location: places[place]))
      place += 1
      property = current.pointee.next
    }
    return place == places.endIndex ? attributes : nil
  }
}
