public import ClosurePlanning
public import UsabilitySolver

/// Writes answers as XML: everything that the solver knows, for software.
///
/// The format is ``ResultSchema``'s. The same answers give the same bytes; elements keep the order of the plan. In the
/// public edition an unconfirmed source has no name, no address and no quotation.
public enum ResultXML {
  /// The file for some days' answers, in their order.
  ///
  /// - Parameter plan: gives the names of events and areas in sentences; nil prints their ids.
  /// - Throws: nothing that a plan could cause: characters that XML cannot hold are shown as U+FFFD.
  public static func document(for answers: [DayAnswer], plan: ClosurePlan? = nil) throws -> [UInt8] {
    let writer = ResultXMLWriter()
    return try writer.document(ResultRecord(days: answers.map { ResultRecorder($0, plan: plan).day() }))
  }
}
