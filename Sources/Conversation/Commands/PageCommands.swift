import Engine
import Messages
import Query
import Rendering

// The last answer, as a whole and in pages.
extension Command {
  static let last = Command(
    names: ["last"], usage: "[wide]", arguments: [.word("wide"), .none]
  ) { (session, line) throws(CommandFault) in
    let isWide = line.arguments.first?.lowercased() == "wide"
    guard line.arguments.isEmpty || isWide && line.arguments.count == 1 else { throw .usage }
    let answer = try session.lastAnswer()
    try session.showRows(0..<answer.rowCount, of: answer, isWide: isWide)
    return .done
  }

  static let next = Command(
    names: ["next"], usage: ""
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.isEmpty else { throw .usage }
    let answer = try session.lastAnswer()
    let first = session.shownRows.upperBound
    guard first < answer.rowCount else {
      return session.say(Message("shell.last-rows", ["rows": session.count(of: answer)]))
    }
    try session.showRows(first..<first + session.pageSize, of: answer)
    return .done
  }

  static let prev = Command(
    names: ["prev"], usage: ""
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.isEmpty else { throw .usage }
    let answer = try session.lastAnswer()
    let end = session.shownRows.lowerBound
    guard end > 0 else {
      return session.say(Message("shell.first-rows", ["rows": session.count(of: answer)]))
    }
    try session.showRows(max(end - session.pageSize, 0)..<end, of: answer)
    return .done
  }

  static let first = Command(
    names: ["first"], usage: "[N]"
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count <= 1 else { throw .usage }
    let answer = try session.lastAnswer()
    let count = line.arguments.first.map { Int($0) } ?? session.pageSize
    guard let count, count >= 0 else { throw .usage }
    try session.showRows(0..<count, of: answer)
    return .done
  }
}

extension Command {
  static let pager = Command(
    names: ["pager"], usage: "[on|off|auto|COMMAND]", arguments: [.onOff]
  ) { (session, line) throws(CommandFault) in
    guard !line.rest.isEmpty else {
      do throws(OutputFault) {
        try session.output.data(session.settings.pager.written + "\n")
      } catch { throw .output(error) }
      return .done
    }
    let choice = PagerChoice(line.rest)
    if case .command(let command) = choice,
      let refusal = session.settings.files.refusal(.start, command, for: ".pager")
    {
      throw .diagnostic(refusal)
    }
    session.settings.pager = choice
    session.confirm(setting: "pager \(choice.written)")
    return .done
  }
}

extension Session {
  /// As many rows as are shown at once.
  fileprivate var pageSize: Int { max(settings.rowLimit ?? 20, 1) }

  /// The rows of the last answer that were shown last.
  fileprivate var shownRows: Range<Int> {
    guard let page, page.answer == workspace.answers.count else {
      return 0..<min(pageSize, lastRowCount)
    }
    return page.rows
  }

  private var lastRowCount: Int { workspace.answers.last?.relation.rows.count ?? 0 }

  fileprivate func lastAnswer() throws(CommandFault) -> Answer {
    guard let relation = workspace.answers.last?.relation else {
      throw .diagnostic(.noAnswer(0))
    }
    return workspace.answer(relation)
  }

  fileprivate func showRows(
    _ rows: Range<Int>, of answer: Answer, isWide: Bool = false
  ) throws(CommandFault) {
    let rows = rows.clamped(to: 0..<answer.rowCount)
    page = (workspace.answers.count, rows)
    do throws(OutputFault) {
      try show(answer, rowLimit: rows.count, from: rows.lowerBound, isWide: isWide, isLast: true)
    } catch {
      throw .output(error)
    }
  }

  /// `116 events`.
  fileprivate func count(of answer: Answer) -> String {
    footer.rows(answer.rowCount, noun: answer.noun)
  }

  fileprivate func say(_ message: Message) -> Outcome {
    output.message(message)
    return .done
  }
}
