internal import Foundation

/// What the process has used so far.
enum ProcessClock {
  /// Processor time of all threads since the process began, in milliseconds.
  static var milliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  /// The most memory that the process has held, in MiB.
  static var peakMemory: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1_024
  }

  /// Processor time of a piece of work, in milliseconds.
  static func measure(_ work: () throws -> Void) rethrows -> Double {
    let start = milliseconds
    try work()
    return milliseconds - start
  }
}
