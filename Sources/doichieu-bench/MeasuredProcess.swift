internal import ArgumentParser
internal import Foundation

/// A process that is run for its cost.
struct MeasuredProcess {
  private let program: String
  private let arguments: [String]

  init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// A command of the shell in a folder.
  init(_ command: String, in folder: String) {
    self.init("/bin/sh", ["-c", "cd \"$1\" && \(command)", "sh", folder])
  }

  /// What a run cost.
  struct Figures {
    let processor: Double
    let wall: Double
    /// The most that one process held, in MiB.
    let memory: Double

    func show(_ name: String, errors: Double) {
      show("words", name, work: "training")
      Measurement(benchmark: "words", measure: "\(name): AER", value: errors * 100, unit: "%").show()
    }

    /// Prints the cost of some work that a program did.
    func show(_ benchmark: String, _ name: String, work: String) {
      for (measure, value, unit) in [
        ("\(work), processor", processor, "s"), ("\(work), wall", wall, "s"), ("peak memory", memory, "MiB"),
      ] {
        Measurement(benchmark: benchmark, measure: "\(name): \(measure)", value: value, unit: unit).show()
      }
    }
  }

  /// Runs it to a good end.
  func run() throws -> Figures {
    let clock = ContinuousClock()
    let start = clock.now
    let (status, usage) = try end()
    guard status == 0 else {
      throw ValidationError("\(program) \(arguments.joined(separator: " ")): status \(status)")
    }
    let seconds = [usage.ru_utime, usage.ru_stime].reduce(0.0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000
    }
    return Figures(
      processor: seconds, wall: (clock.now - start) / .seconds(1), memory: Double(usage.ru_maxrss) / 1_024)
  }

  /// Runs it, and gives its exit status.
  func status() throws -> Int32 { try end().status }

  /// Foundation's `Process` does not tell what one process has used; `wait4` does.
  private func end() throws -> (status: Int32, usage: rusage) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let failure = posix_spawn(&process, program, &actions, nil, &words, environ)
    guard failure == 0 else { throw ValidationError("\(program) cannot be started: \(failure)") }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    return (status, usage)
  }
}
