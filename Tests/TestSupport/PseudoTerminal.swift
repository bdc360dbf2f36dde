import CSystem
import Glibc

/// Runs a program on a terminal of its own, types, and reads what it writes.
///
/// Wait for marks, as the prompt, never for a time:
///
///     let terminal = try PseudoTerminal(command: path, environment: ["TERM": "xterm-256color"])
///     try terminal.read(until: "clio> ")
///     terminal.send("events\r")
///     try terminal.read(until: "33 events")
///     terminal.send("\u{4}")
///     #expect(terminal.wait() == 0)
///
/// The terminal is the controlling one of the program, so that `\u{3}` is Ctrl-C. A program that
/// still runs when the value goes is killed, by its own id.
package final class PseudoTerminal {
  /// What went wrong, with the output that was read in vain.
  package enum Fault: Error {
    case cannotOpen(errno: Int32)
    case cannotRun(String, errno: Int32)
    case timedOut(waitingFor: String, output: String)
    case ended(waitingFor: String, output: String)
  }

  /// The program's process.
  package let process: Int32
  private let master: Int32
  private var output: [UInt8] = []
  package private(set) var hasEnded = false
  private var status: Int32?

  /// - Parameters:
  ///   - command: the path of the program.
  ///   - environment: all of it; `TERM` and a UTF-8 locale are added where they are missing.
  package init(
    command: String, arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws {
    master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var name = [CChar](repeating: 0, count: 128)
    guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0,
      ptsname_r(master, &name, UInt(name.count)) == 0
    else {
      let code = errno
      if master >= 0 { close(master) }
      throw Fault.cannotOpen(errno: code)
    }
    Self.setSize(of: master, rows: rows, columns: columns)
    let defaults = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]
    let variables = defaults.merging(environment) { $1 }.map { "\($0)=\($1)" }
    do {
      process = try Self.spawn(
        command, [command] + arguments, variables, terminal: name, closing: master)
    } catch {
      close(master)
      throw error
    }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      _ = wait()
    }
    close(master)
  }
}

extension PseudoTerminal {
  /// Types a text; output that comes meanwhile is kept.
  package func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let events = poll(for: Int16(POLLIN | POLLOUT), milliseconds: 5000)
      guard events != 0, !hasEnded else { return }
      if events & Int16(POLLIN) != 0 { receive() }
      guard events & Int16(POLLOUT) != 0 else { continue }
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
    }
  }

  /// Reads on until the mark, and returns all up to its end; what follows is left for the next.
  ///
  /// - Throws: `Fault` if the mark has not come in `timeout` seconds, or the program ended.
  @discardableResult
  package func read(until mark: String, timeout: Double = Patience.limit) throws -> String {
    let mark = Array(mark.utf8)
    let deadline = Self.now() + Int(timeout * 1000)
    var searched = 0
    while true {
      if let end = end(of: mark, from: searched) {
        defer { output.removeFirst(end) }
        return String(decoding: output[..<end], as: UTF8.self)
      }
      searched = max(0, output.count - mark.count + 1)
      let wanted = String(decoding: mark, as: UTF8.self)
      let text = String(decoding: output, as: UTF8.self)
      guard !hasEnded else { throw Fault.ended(waitingFor: wanted, output: text) }
      let left = deadline - Self.now()
      guard left > 0 else { throw Fault.timedOut(waitingFor: wanted, output: text) }
      if poll(for: Int16(POLLIN), milliseconds: Int32(left)) != 0 { receive() }
    }
  }

  /// Reads until the program has closed the terminal, and returns all that was not read before.
  package func readToEnd(timeout: Double = Patience.limit) -> String {
    let deadline = Self.now() + Int(timeout * 1000)
    while !hasEnded, Self.now() < deadline {
      if poll(for: Int16(POLLIN), milliseconds: 100) != 0 { receive() }
    }
    defer { output = [] }
    return String(decoding: output, as: UTF8.self)
  }

  /// Gives the window another size; the program is told by SIGWINCH.
  package func resize(rows: Int, columns: Int) {
    Self.setSize(of: master, rows: rows, columns: columns)
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    if status == nil { kill(process, number) }
  }

  /// Waits for the end of the program; returns its exit code, or 128 and the signal it died of.
  @discardableResult
  package func wait() -> Int32 {
    if let status { return status }
    var raw: Int32 = 0
    // A program that writes must be read, or it never ends.
    while waitpid(process, &raw, WNOHANG) == 0 {
      if hasEnded {
        usleep(1000)
      } else if poll(for: Int16(POLLIN), milliseconds: 10) != 0 {
        receive()
      }
    }
    let number = raw & 0x7F
    let code = number == 0 ? (raw >> 8) & 0xFF : 128 + number
    status = code
    return code
  }
}

extension PseudoTerminal {
  private func poll(for events: Int16, milliseconds: Int32) -> Int16 {
    var source = pollfd(fd: master, events: events, revents: 0)
    return Glibc.poll(&source, 1, milliseconds) > 0 ? source.revents : 0
  }

  private func receive() {
    var block = [UInt8](repeating: 0, count: 1 << 14)
    let count = Glibc.read(master, &block, block.count)
    if count > 0 {
      output += block[..<count]
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
      hasEnded = true  // EIO: nobody holds the other end any more.
    }
  }

  private func end(of mark: [UInt8], from start: Int) -> Int? {
    guard !mark.isEmpty else { return 0 }
    var start = start
    while start + mark.count <= output.count {
      if output[start..<start + mark.count].elementsEqual(mark) { return start + mark.count }
      start += 1
    }
    return nil
  }

  private static func setSize(of terminal: Int32, rows: Int, columns: Int) {
    var size = winsize()
    size.ws_row = UInt16(rows)
    size.ws_col = UInt16(columns)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Starts the program in a session of its own. The terminal is opened there, by its name, as the
  /// first file: so it becomes the controlling one.
  private static func spawn(
    _ command: String, _ arguments: [String], _ variables: [String], terminal name: [CChar],
    closing master: Int32
  ) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, 0, 1)
    posix_spawn_file_actions_adddup2(&files, 0, 2)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int32(sys_spawn_setsid) | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))

    // The lists end with nil, and live until the child has copied them.
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = variables.map { strdup($0) } + [nil]
    defer {
      for string in argv + envp { free(string) }
    }
    var process: pid_t = 0
    let code = posix_spawn(&process, command, &files, &attributes, argv, envp)
    guard code == 0 else { throw Fault.cannotRun(command, errno: code) }
    return process
  }
}
