import TestSupport
import Testing

/// The program at a prompt on a terminal of its own.
struct Prompt {
  let terminal: PseudoTerminal
  /// Where the history goes.
  let home: ScratchFolder

  /// Starts the program and waits for its first prompt.
  init(
    _ arguments: [String] = [], environment: [String: String] = [:], home: ScratchFolder? = nil,
    rows: Int = 24, columns: Int = 80
  ) throws {
    self.home = try home ?? ScratchFolder()
    let variables = [
      "HOME": self.home.path, "XDG_STATE_HOME": self.home.path + "/state",
      "XDG_CONFIG_HOME": self.home.path + "/config", "LC_ALL": "C.UTF-8",
      "PATH": "/usr/bin:/bin",
    ]
    terminal = try PseudoTerminal(
      command: ClioBinary.path(), arguments: ["--color", "never"] + arguments,
      environment: variables.merging(environment) { $1 }, rows: rows, columns: columns)
  }

  /// Types a text and waits until its end stands on the screen.
  ///
  /// An Enter behind text that is still coming is taken for a part of a paste, so whoever types
  /// has to wait as a person does.
  func type(_ text: String) throws {
    terminal.send(text)
    try terminal.read(until: String(text.suffix(1)))
  }

  /// Types a line, sends it, and reads up to a mark in what comes.
  @discardableResult
  func ask(_ line: String, until mark: String, timeout: Double = 10) throws -> String {
    try type(line)
    terminal.send("\r")
    return try terminal.read(until: mark, timeout: timeout)
  }

  /// Waits for the prompt.
  @discardableResult
  func wait() throws -> String { try terminal.read(until: "clio> ") }

  /// Leaves by Ctrl-D and returns the exit code.
  func leave() throws -> Int32 {
    terminal.send("\u{4}")
    return terminal.wait()
  }
}
