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
      // Nobody is there to leave a pager.
      "CLIO_PAGER": "",
    ]
    terminal = try PseudoTerminal(
      command: ClioBinary.path(), arguments: ["--color", "never"] + arguments,
      environment: variables.merging(environment) { $1 }, rows: rows, columns: columns)
  }

  /// What ends a painting of the line: the cursor is shown again.
  private static let painted = "\u{1B}[?25h"

  /// Types a text, key by key as a person does.
  ///
  /// An Enter or a Tab with more text behind it is taken for a part of a paste.
  func type(_ text: String) throws {
    for character in text { try press(String(character)) }
  }

  /// Presses a key and waits until the line is painted.
  func press(_ key: String) throws {
    terminal.send(key)
    try terminal.read(until: Self.painted)
  }

  /// Types a line, sends it, and reads up to a mark in what comes.
  @discardableResult
  func ask(_ line: String, until mark: String, timeout: Double = Patience.limit) throws -> String {
    try type(line)
    terminal.send("\r")
    return try terminal.read(until: mark, timeout: timeout)
  }

  /// Waits until the editor is ready: it asks for brackets around pastes, and paints the line.
  @discardableResult
  func wait() throws -> String {
    try terminal.read(until: "\u{1B}[?2004h") + terminal.read(until: Self.painted)
  }

  /// Leaves by Ctrl-D and returns the exit code.
  func leave() throws -> Int32 {
    terminal.send("\u{4}")
    return terminal.wait()
  }
}
