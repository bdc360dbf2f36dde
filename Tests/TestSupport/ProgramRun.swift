import Glibc

/// A program run to its end, with all that it wrote.
package struct ProgramRun {
  /// The exit code, or 128 and the signal that the program died of.
  package let status: Int32
  package let outputBytes: [UInt8]
  package let errorBytes: [UInt8]

  package var output: String { String(decoding: outputBytes, as: UTF8.self) }
  package var errors: String { String(decoding: errorBytes, as: UTF8.self) }
  /// The lines of the output, without the empty piece behind the last line end.
  package var lines: [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  package enum Fault: Error {
    case cannotRun(String, errno: Int32)
    /// The program was killed, by its own id; the texts are what it had written.
    case timedOut(arguments: [String], output: String, errors: String)
  }

  /// - Parameters:
  ///   - environment: All of it.
  ///   - interruptAfter: The text on standard error after which the program gets a SIGINT.
  package init(
    _ command: String, _ arguments: [String], input: [UInt8] = [],
    environment: [String: String] = [:], in folder: String? = nil, interruptAfter: String? = nil,
    timeout: Double = Patience.limit
  ) throws {
    let program = try RunningProgram(command, arguments, environment: environment, in: folder)
    try program.exchange(
      input, interruptAfter: interruptAfter.map { Array($0.utf8) }, timeout: timeout)
    (status, outputBytes, errorBytes) = (program.status, program.output, program.errors)
  }
}

/// A child process and the three lines to it.
private final class RunningProgram {
  private let arguments: [String]
  private let process: pid_t
  private var pipes: [Int32]
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private(set) var status: Int32 = -1

  init(
    _ command: String, _ arguments: [String], environment: [String: String], in folder: String?
  ) throws {
    self.arguments = arguments
    // A child that ends early must not take the tests along.
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      // Closed on exec from the start, which a pipe cannot be from Swift: a program that another
      // test starts meanwhile must not hold an end of it.
      let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &pair) == 0 else {
        throw ProgramRun.Fault.cannotRun(command, errno: errno)
      }
      ends += pair
    }
    let childs = [ends[0], ends[2], ends[4]]
    pipes = [ends[1], ends[3], ends[5]]
    defer { for descriptor in childs { close(descriptor) } }
    for descriptor in pipes { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    // The call that sets the folder is hidden from Swift by a feature macro; a shell does it as well.
    let words =
      folder.map { ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, $0, command] } ?? [command]
    process = try Self.spawn(words[0], words.dropFirst() + arguments, environment, childs)
  }

  deinit { for descriptor in pipes where descriptor >= 0 { close(descriptor) } }

  /// Writes the input and reads both outputs until the program has closed them, then waits for it.
  func exchange(_ input: [UInt8], interruptAfter mark: [UInt8]?, timeout: Double) throws {
    var rest = input[...]
    var mark = mark
    let deadline = Self.now() + Int(timeout * 1000)
    while pipes[1] >= 0 || pipes[2] >= 0 {
      if rest.isEmpty { closePipe(0) }
      // A descriptor below zero is passed over by `poll`.
      var sources = [
        pollfd(fd: pipes[0], events: Int16(POLLOUT), revents: 0),
        pollfd(fd: pipes[1], events: Int16(POLLIN), revents: 0),
        pollfd(fd: pipes[2], events: Int16(POLLIN), revents: 0),
      ]
      let left = deadline - Self.now()
      guard left > 0 else {
        kill(process, SIGKILL)
        _ = reap()
        throw ProgramRun.Fault.timedOut(
          arguments: arguments, output: String(decoding: output, as: UTF8.self),
          errors: String(decoding: errors, as: UTF8.self))
      }
      guard poll(&sources, 3, Int32(left)) > 0 else { continue }
      if sources[0].revents != 0 {
        let count = rest.withUnsafeBytes { write(pipes[0], $0.baseAddress, $0.count) }
        if count > 0 { rest = rest.dropFirst(count) } else if errno == EPIPE { rest = [] }
      }
      if sources[1].revents != 0 { receive(1, into: &output) }
      if sources[2].revents != 0 { receive(2, into: &errors) }
      if let wanted = mark, errors.contains(wanted) {
        kill(process, SIGINT)
        mark = nil
      }
    }
    closePipe(0)
    status = reap()
  }

  private func receive(_ pipe: Int, into bytes: inout [UInt8]) {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(pipes[pipe], &block, block.count)
    if count > 0 { bytes += block[..<count] }
    if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { closePipe(pipe) }
  }

  private func closePipe(_ pipe: Int) {
    if pipes[pipe] >= 0 { close(pipes[pipe]) }
    pipes[pipe] = -1
  }

  private func reap() -> Int32 {
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) < 0 && errno == EINTR {}
    let number = raw & 0x7F
    return number == 0 ? (raw >> 8) & 0xFF : 128 + number
  }

  private static func spawn(
    _ command: String, _ arguments: [String], _ environment: [String: String],
    _ descriptors: [Int32]
  ) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&files, descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // As a shell starts a program: no signal blocked or ignored.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    // The lists end with nil, and live until the child has copied them.
    let argv = ([command] + arguments).map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, command, &files, &attributes, argv, envp)
    guard code == 0 else { throw ProgramRun.Fault.cannotRun(command, errno: code) }
    return process
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
