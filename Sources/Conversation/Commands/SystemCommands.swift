import Engine
import Files
import Messages
import Query
import Terminal

extension Command {
  static let shell = Command(
    names: ["shell", "system"], usage: "[COMMAND]", touches: Command.starting
  ) { (session, line) throws(CommandFault) in
    let isAtTerminal = TerminalSetup.isTerminal(0)
    // A shell without a command waits for keys.
    guard !line.rest.isEmpty || isAtTerminal else { throw .usage }
    let shell = session.settings.environment["SHELL"].flatMap { $0.isEmpty ? nil : $0 }
    var program =
      line.rest.isEmpty ? ChildProgram([shell ?? "/bin/sh"]) : ChildProgram(shell: line.rest)
    // The statements of a script are not the input of its commands.
    program.input = isAtTerminal ? .inherited : .nothing
    do throws(OutputFault) { try session.output.flush() } catch { throw .output(error) }
    let ending: RunningProgram.Ending
    do throws(ProgramFault) {
      ending = try session.settings.files.start(program).wait()
    } catch { throw .unreadable(error.message) }
    // Who leaves a shell has ended nothing that failed.
    return line.rest.isEmpty ? .done : session.report(ending, of: line.rest)
  }

  static let cd = Command(
    names: ["cd"], usage: "[FOLDER]", changesCorpus: true, arguments: [.path(.read)],
    touches: CommandLine.folder
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count <= 1 else { throw .usage }
    // What was opened stays what it was.
    let files = session.settings.files
    let corpora = session.corpora.map { $0 == "-" ? $0 : files.absolute($0) }
    do throws(FileFault) {
      let folder = try files.changeFolder(to: line.arguments.first ?? "~")
      session.corpora = corpora
      session.confirm(folder)
    } catch {
      throw .unreadable(Message("shell.no-folder", ["path": error.path, "reason": error.reason]))
    }
    return .done
  }

  static let pwd = Command(names: ["pwd"], usage: "") { (session, line) throws(CommandFault) in
    guard line.arguments.isEmpty else { throw .usage }
    return try session.write(session.settings.files.folder + "\n")
  }
}

extension CommandLine {
  /// Where `.cd` goes.
  @Sendable fileprivate static func folder(of line: CommandLine) -> [(FileGate.Access, String)] {
    [(.move, line.arguments.first ?? "~")]
  }
}
