internal import CLibXML2

/// What concerns libxml2 as a whole.
enum LibXML2 {
  /// Prepares the library, once in a process: nothing outside the bytes handed in is ever read, file or network.
  static func prepare() { _ = prepared }

  private static let prepared: Void = planner_xml_initialize()

  /// A string of libxml2's, copied; nil stays nil.
  static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? { pointer.map { String(cString: $0) } }
}
