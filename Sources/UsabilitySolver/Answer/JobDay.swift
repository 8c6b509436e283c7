public import ClosurePlanning

/// The answer for a job: its weakest need's.
public struct JobDay: Sendable, Equatable {
  public var job: Job
  public var verdict: Verdict
  /// The needs that are as weak as the verdict.
  public var weakest: [Job.Need]

  public init(job: Job, verdict: Verdict, weakest: [Job.Need]) {
    self.job = job
    self.verdict = verdict
    self.weakest = weakest
  }
}
