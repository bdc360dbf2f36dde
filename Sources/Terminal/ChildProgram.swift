import CSystem
import Glibc

/// A program to be started: the one way in which clio starts any.
///
/// Whoever starts one has asked a gate before, because `--safe` starts nothing (`ArchitectureTests`).
package struct ChildProgram: Sendable {
  /// Where a program reads from, or writes to.
  package enum Stream: Equatable, Sendable {
    /// What clio itself has there.
    case inherited
    /// The empty file.
    case nothing
    /// A pipe from clio; of input alone.
    case pipe
    /// A file that is made anew; of output alone.
    case file(String)
    /// Where the program's output goes; of messages alone.
    case output
  }

  /// How it shares the terminal.
  package enum Place: Sendable {
    /// As if it were a part of clio: it has the keyboard, and Ctrl-C and Ctrl-Z reach both. Clio does
    /// nothing until it ends.
    case beside
    /// As a job of its own that runs while clio asks and answers: keys are clio's. It gets the terminal
    /// when its end is awaited.
    case apart
  }

  /// The path of the program, and its arguments.
  package var words: [String]
  /// All environment variables; nil for those of clio.
  package var environment: [String: String]?
  package var input = Stream.inherited
  package var output = Stream.inherited
  package var messages = Stream.inherited
  package var place = Place.beside

  package init(_ words: [String]) { self.words = words }

  /// A command line for the shell of the system, where `"$@"` are the arguments.
  package init(shell command: String, _ arguments: [String] = []) {
    self.init(["/bin/sh", "-c", command, "sh"] + arguments)
  }

  /// Starts it.
  ///
  /// - Throws: the number of the system's error.
  package func launch() throws(LaunchFault) -> RunningProgram {
    var ends: [Int32] = [-1, -1]
    if input == .pipe, pipe2(&ends, O_CLOEXEC) != 0 { throw LaunchFault(error: errno) }
    defer { if ends[0] >= 0 { close(ends[0]) } }
    do throws(LaunchFault) {
      // Before it starts, for it may change how the terminal is.
      let terminal = TerminalLoan(place)
      let process = try spawn(reading: ends[0])
      return RunningProgram(process, input: ends[1], place, terminal)
    } catch {
      if ends[1] >= 0 { close(ends[1]) }
      throw error
    }
  }

  private func spawn(reading pipe: Int32) throws(LaunchFault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    switch input {
    case .nothing: posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    case .pipe: posix_spawn_file_actions_adddup2(&actions, pipe, 0)
    case .inherited, .file, .output: break
    }
    let writing = O_WRONLY | O_CREAT | O_TRUNC | O_APPEND
    for (descriptor, stream) in [(Int32(1), output), (2, messages)] {
      switch stream {
      case .nothing:
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
      case .file(let path):
        posix_spawn_file_actions_addopen(&actions, descriptor, path, writing, 0o600)
      case .output: posix_spawn_file_actions_adddup2(&actions, 1, descriptor)
      case .inherited, .pipe: break
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    setSignals(of: &attributes)
    // The lists end with nil, and live until the child has copied them.
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { $0.map { strdup("\($0)=\($1)") } + [nil] }
    defer { for text in arguments + (variables ?? []) { free(text) } }
    var process: pid_t = 0
    let path = words.first ?? ""
    let error =
      variables.map { posix_spawn(&process, path, &actions, &attributes, arguments, $0) }
      ?? posix_spawn(&process, path, &actions, &attributes, arguments, environ)
    if error != 0 { throw LaunchFault(error: error) }
    return process
  }

  /// As from a prompt: no signal is blocked or ignored.
  private func setSignals(of attributes: inout posix_spawnattr_t) {
    // Where it is ignored nobody could wait for a program.
    if SignalPump.isIgnored(SIGCHLD) { signal(SIGCHLD, SIG_DFL) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    if place == .apart {
      posix_spawnattr_setpgroup(&attributes, 0)
      flags |= POSIX_SPAWN_SETPGROUP
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }
}

/// Why a program was not started.
package struct LaunchFault: Error, Equatable, Sendable {
  /// The number of the system's error.
  package let error: Int32

  package init(error: Int32) { self.error = error }
}
