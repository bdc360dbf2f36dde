import Engine
import Files
import Messages
import Query
import Rendering
import Text

extension Command {
  static let output = Command(
    names: ["output"], usage: "[FILE | '|' COMMAND]", arguments: [.path(.write)],
    touches: CommandLine.target
  ) { (session, line) throws(CommandFault) in
    if line.rest.isEmpty, session.redirection == nil {
      session.confirm(setting: session.output.text(Message("output.none")))
      return .done
    }
    let ended = session.endRedirection(isTold: line.rest.isEmpty)
    if !line.rest.isEmpty { try session.redirect(to: line, once: false) }
    return ended
  }

  static let once = Command(
    names: ["once"], usage: "FILE | '|' COMMAND", arguments: [.path(.write)],
    touches: CommandLine.target
  ) { (session, line) throws(CommandFault) in
    guard !line.rest.isEmpty else { throw .usage }
    let ended = session.endRedirection(isTold: false)
    try session.redirect(to: line, once: true)
    return ended
  }
}

extension CommandLine {
  /// The command behind a bar; nil where there is none.
  fileprivate var piped: String? {
    guard let bar = rest.first, bar == "|" || bar == "｜" else { return nil }
    return String(rest.dropFirst()).trimmed.description
  }

  /// What a command touches whose argument is a file or a command behind a bar.
  @Sendable fileprivate static func target(of line: CommandLine) -> [(FileGate.Access, String)] {
    if line.piped != nil { return [(.start, line.rest)] }
    return line.arguments.first.map { [(.write, $0)] } ?? []
  }
}

extension Session {
  fileprivate func redirect(to line: CommandLine, once isOnce: Bool) throws(CommandFault) {
    if let command = line.piped {
      guard !command.isEmpty else { throw .usage }
      do throws(ProgramFault) {
        try redirect(toCommand: command, once: isOnce)
      } catch { throw .unreadable(error.message) }
    } else {
      guard line.arguments.count == 1 else { throw .usage }
      do throws(OutputFault) { try redirect(toFile: line.arguments[0], once: isOnce) } catch {
        throw .output(error)
      }
    }
    let mode = presentation.mode.rawValue
    let place = redirection?.name ?? ""
    if settings.isInteractive {
      confirm(
        isOnce
          ? Message("output.once", ["place": place, "mode": mode])
          : Message("output.begin", ["place": place, "mode": mode]))
    }
  }
}
