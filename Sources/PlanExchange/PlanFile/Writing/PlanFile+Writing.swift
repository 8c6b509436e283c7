public import ClosurePlanning
internal import XMLSupport

extension PlanFile {
  /// Writes a plan as a file: UTF-8, two spaces of indentation, the same plan giving the same bytes.
  ///
  /// A plan that was read reads back as an equal one. White space in texts counts as one space.
  /// - Throws: ``PlanWriteError`` for what a plan file cannot hold: identifiers with spaces, characters that XML lacks,
  ///   outlines with holes, ranges longer than are read.
  public static func write(_ plan: ClosurePlan) throws -> [UInt8] {
    let xml = XMLWriter()
    try PlanWriter(xml: xml, calendar: plan.calendar).write(plan)
    return xml.finish()
  }
}
