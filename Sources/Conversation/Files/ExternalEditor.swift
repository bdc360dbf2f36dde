import Files
package import Messages
import Terminal
import Text

/// The editor of the user's choice, in which a text is changed: for the command `edit` and for a key.
package struct ExternalEditor {
  let files: FileGate
  let environment: [String: String]

  /// Why no text came back.
  package struct Fault: Error, Equatable, Sendable {
    package let message: Message
    package let hint: Message?
  }

  /// Opens a text in the editor and waits until it is closed. The terminal is as it was before then; a line editor
  /// that has it gives it back first, and takes it again.
  ///
  /// - Returns: The text as it is now; nil where it was not changed, or nothing is left of it.
  package func edit(_ text: String) throws(Fault) -> String? {
    guard files.allows(.start, "") else {
      throw Fault(
        message: Message("editor.cannot-start", ["reason": files.reason(against: .start)]),
        hint: nil)
    }
    guard TerminalSetup.isTerminal(0), TerminalSetup.isTerminal(1) else {
      throw Fault(message: Message("editor.no-terminal"), hint: nil)
    }
    guard let command else {
      throw Fault(message: Message("editor.none"), hint: Message("editor.none.hint"))
    }
    let folder: TemporaryFolder
    let path: String
    do throws(OutputFault) {
      folder = try files.temporaryFolder()
      path = "\(folder.path)/query.clio"
      try files.write(Array((text + "\n").utf8), to: path)
    } catch {
      throw Fault(message: error.message ?? Message("editor.none"), hint: nil)
    }
    defer { withExtendedLifetime(folder) {} }
    // The command may have arguments of its own.
    let program = ChildProgram(shell: command + #" "$@""#, [path])
    let ending: RunningProgram.Ending
    do throws(ProgramFault) { ending = try files.start(program).wait() } catch {
      throw Fault(message: error.message, hint: nil)
    }
    guard ending == .exit(0) else {
      throw Fault(
        message: Message("editor.failed", ["command": command, "code": Int(ending.code)]),
        hint: ending == .exit(127) ? Message("editor.none.hint") : nil)
    }
    do throws(FileFault) {
      let edited = String(decoding: try files.page(path), as: UTF8.self).trimmed
      return edited.isEmpty || edited == text.trimmed ? nil : String(edited)
    } catch {
      throw Fault(message: error.message, hint: nil)
    }
  }

  /// What the user names, else what there is.
  private var command: String? {
    for name in ["VISUAL", "EDITOR"] {
      if let command = environment[name], !command.trimmed.isEmpty { return command }
    }
    return ["sensible-editor", "editor", "nano", "vim", "vi", "emacs"].first { name in
      files.hasProgram(name, in: environment["PATH"] ?? "/usr/bin:/bin")
    }
  }
}
