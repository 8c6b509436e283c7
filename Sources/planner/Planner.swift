import PlannerCommands

#if canImport(Glibc)
  import Glibc
#endif

/// The process around ``PlannerTool``: its arguments in, its exit status out.
@main
enum Planner {
  static func main() {
    exit(PlannerTool.main())
  }
}
