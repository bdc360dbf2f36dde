import Glibc
import Synchronization
import TestSupport

/// A window of tmux, which shows what a person would see: the judge of what escape codes draw.
///
/// The server is the test's own, by its name, and is ended with the value.
final class Tmux {
  private let server: String
  /// How many servers there have been, whose names must differ.
  private static let count = Atomic<Int>(0)
  private let folder: ScratchFolder

  /// Where tmux is, or nil.
  static let path: String? = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"].first {
    (path: String) in access(path, X_OK) == 0
  }

  struct Fault: Error {
    let waitingFor: String
    let screen: String
  }

  /// Starts a program in a window.
  init(_ command: [String], columns: Int, rows: Int, environment: [String: String]) throws {
    server = "clio-test-\(getpid())-\(Self.count.add(1, ordering: .relaxed).newValue)"
    folder = try ScratchFolder()
    let line = command.map { "'\($0)'" }.joined(separator: " ")
    // In a window of tmux the program has the terminal of tmux, whatever runs the tests.
    let variables = environment.map { "\($0)='\($1)'" }.sorted().joined(separator: " ")
    try run(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "exec env -u TMUX -u COLORTERM TERM=screen-256color \(variables) \(line)")
  }

  deinit { _ = try? run("kill-server") }

  /// How often the screen is looked at, 25 ms apart.
  private static let looks = Int(Patience.limit * 40)

  /// Types a text as it is.
  func type(_ text: String) throws { try run("send-keys", "-l", text.replacing(";", with: "\\;")) }

  /// Presses a key by its name, such as `Enter` or `C-c`.
  func press(_ keys: String...) throws { for key in keys { try run("send-keys", key) } }

  /// The screen, without blanks at the ends of lines and empty lines at its end.
  func screen(withColours: Bool = false) throws -> String {
    let options = withColours ? ["capture-pane", "-p", "-e"] : ["capture-pane", "-p"]
    var lines = try run(options).output
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The screen and what has left it at the top, without blanks at the ends of lines.
  func everything() throws -> String {
    try run("capture-pane", "-p", "-J", "-S", "-").output
      .split(separator: "\n").map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
  }

  /// The screen as soon as it shows a mark and, behind it, a line that ends so.
  ///
  /// - Throws: `Fault` with the screen where that does not come.
  @discardableResult
  func screen(showing mark: String, endingWith end: String? = nil) throws -> String {
    var last = ""
    for _ in 0..<Self.looks {
      last = try screen()
      if last.contains(mark), end.map({ last.hasSuffix($0) }) ?? true { return last }
      // Asked again soon: tmux tells nobody when a screen has changed.
      usleep(25_000)
    }
    throw Fault(waitingFor: mark + (end.map { " and '\($0)'" } ?? ""), screen: last)
  }

  /// Clears the screen, and waits until nothing but the prompt is left: it stood on the old one too.
  func clear(leaving prompt: String) throws {
    try press("C-l")
    var last = ""
    for _ in 0..<Self.looks {
      last = try screen()
      if last == prompt { return }
      usleep(25_000)
    }
    throw Fault(waitingFor: "only '\(prompt)'", screen: last)
  }

  /// Pastes a text between the marks of a paste.
  func paste(_ text: String) throws {
    try run("set-buffer", text)
    try run("paste-buffer", "-p")
  }

  /// Forgets the rows that have left the screen.
  func forgetWhatIsAbove() throws { try run("clear-history") }

  func resize(columns: Int, rows: Int) throws {
    try run("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The lines of the screen as soon as they stay as they are, also where something is found out while nobody types.
  @discardableResult
  func settledScreen(withColours: Bool = false) throws -> [Substring] {
    var last = ""
    for _ in 0..<Self.looks {
      usleep(90_000)
      let now = try screen(withColours: withColours)
      if now == last { return now.split(separator: "\n", omittingEmptySubsequences: false) }
      last = now
    }
    throw Fault(waitingFor: "a screen that stays", screen: last)
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> ProgramRun { try run(arguments) }

  @discardableResult
  private func run(_ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(
      Self.path ?? "tmux", ["-L", server] + arguments,
      environment: [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8",
        "SHELL": "/bin/sh", "TERM": "xterm-256color", "TMUX_TMPDIR": folder.path,
      ])
  }
}
