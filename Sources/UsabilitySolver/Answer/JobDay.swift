public import ClosurePlanning

/// The answer for a job: its weakest need's.
public struct JobDay: Sendable, Equatable {
  public var job: Job
  public var verdict: Verdict
  /// The needs that are as weak as the verdict.
  public var weakest: [Job.Need]
  /// The first of the weakest needs' decisions to fall due; nil where nothing is left to decide.
  public var decision: Decision?

  public init(job: Job, verdict: Verdict, weakest: [Job.Need], decision: Decision? = nil) {
    self.job = job
    self.verdict = verdict
    self.weakest = weakest
    self.decision = decision
  }
}
