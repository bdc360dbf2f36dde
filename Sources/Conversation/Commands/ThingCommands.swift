import Engine
import Messages
import Query
import Text

extension Command {
  static let show = Command(
    names: ["show"], usage: "N|ID|settings", arguments: [.shown]
  ) { (session, line) throws(CommandFault) in
    guard !line.arguments.isEmpty else { throw .usage }
    if line.rest.lowercased() == "settings" {
      return try session.write(SettingLine.all(of: session).map { $0 + "\n" }.joined())
    }
    return session.show(item: line.rest)
  }

  static let info = Command(
    names: ["info"], usage: "NAME"
  ) { (session, line) throws(CommandFault) in
    guard !line.arguments.isEmpty else { throw .usage }
    return session.show(item: line.rest)
  }

  static let check = Command(
    names: ["check"], usage: "QUERY"
  ) { (session, line) throws(CommandFault) in
    guard !line.rest.isEmpty else { throw .usage }
    let source = SourceText(line.rest)
    let (statements, faults) = Parsing.parse(source)
    var checker = ScriptChecker(session, broken: BrokenNames())
    _ = checker.check(statements, unread: faults, in: source)
    let found = faults + checker.faults.map(\.diagnostic)
    guard found.isEmpty else {
      session.report(found, in: source)
      return .failed(.usage)
    }
    session.confirm(Message("shell.checked", ["count": statements.count]))
    return .done
  }

  static let format = Command(
    names: ["format"], usage: "QUERY"
  ) { (session, line) throws(CommandFault) in
    guard !line.rest.isEmpty else { throw .usage }
    let source = SourceText(line.rest)
    let script = FormattedScript(source)
    guard script.diagnostics.isEmpty else {
      session.report(script.diagnostics, in: source)
      return .failed(.usage)
    }
    return try session.write(script.text.hasSuffix("\n") ? script.text : script.text + "\n")
  }

  static let about = Command(names: ["about"], usage: "") { (session, _) throws(CommandFault) in
    try session.write(
      session.output.text(
        Message(
          "shell.about",
          [
            "version": ClioVersion.text, "language": ClioVersion.language,
            "summary": session.summary,
          ])) + "\n")
  }
}

extension Session {
  /// Runs the statement `show` on what a command names.
  fileprivate func show(item: String) -> Outcome {
    ScriptRunner(session: self).run(SourceText("show \(item)"))
  }
}
