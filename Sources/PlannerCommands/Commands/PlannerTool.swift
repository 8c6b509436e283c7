/// The `planner` program: everything but the process around it.
public enum PlannerTool {
  /// Runs the process's own command line on its own streams.
  ///
  /// - Returns: the exit status.
  public static func main() -> Int32 { PlannerTable.program.runProcess() }
}
