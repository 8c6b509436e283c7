import CAllocator
import PlannerCommands

#if canImport(Glibc)
  import Glibc
#endif

/// The process around ``PlannerTool``: its arguments in, its exit status out.
@main
enum Planner {
  static func main() {
    allocator_keep_memory()
    exit(PlannerTool.main())
  }
}
