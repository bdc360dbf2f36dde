import Conversation
import Files
import Glibc

/// The shell that runs the commands of a page, where that was asked for: in them `clio` is this program.
///
/// It is the only program that clio starts, and `clio test --shell` the only way to it.
struct ShellProgram {
  /// Where what it prints is kept until it ends.
  private let folder: String
  private let environment: [String]

  /// - Parameter folder: Where files may be made, which the commands do not see; it is also their home, so that they
  ///   find nothing of the user's.
  init(writingTo folder: String) {
    self.folder = folder
    let program = FileGate.open.absolute("/proc/self/exe")
    let path = FileGate.open.folder(of: program)
    let others = Environment.all["PATH"].map { ":" + $0 } ?? ""
    environment = ["PATH=\(path)\(others)", "HOME=\(folder)", "LC_ALL=C.UTF-8"]
  }

  /// Runs a command to its end.
  ///
  /// - Parameter mergesMessages: Whether messages are between the data, as on a terminal.
  /// - Throws: where what it prints cannot be kept.
  func run(_ command: String, mergesMessages: Bool) throws(OutputFault) -> TranscriptOutcome {
    let (dataPath, messagePath) = ("\(folder)/data", "\(folder)/messages")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC | O_APPEND
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, dataPath, writing, 0o600)
    if mergesMessages {
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    } else {
      posix_spawn_file_actions_addopen(&actions, 2, messagePath, writing, 0o600)
    }
    let status = try spawn(["/bin/sh", "-c", command], &actions)
    do throws(FileFault) {
      let data = String(decoding: try FileGate.open.page(dataPath), as: UTF8.self)
      let messages =
        mergesMessages
        ? data : String(decoding: try FileGate.open.page(messagePath), as: UTF8.self)
      return TranscriptOutcome(
        data: data, all: messages, hasFailed: status != 0,
        isInterrupted: status == Conversation.ExitCode.interrupted.rawValue)
    } catch {
      throw .failed(path: error.path, reason: error.reason)
    }
  }

  /// Starts a program and waits for it; its exit code, or 128 and the signal that it died of.
  private func spawn(
    _ words: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws(OutputFault) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // As from a prompt: no signal is blocked or ignored.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    // The lists end with nil, and live until the child has copied them.
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, words[0], &actions, &attributes, arguments, variables)
    if error != 0 { throw OutputFault(UnwritableFault(words[0], error: error)) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
