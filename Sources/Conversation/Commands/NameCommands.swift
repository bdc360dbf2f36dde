import Engine
import Files
import Messages
import Query
import Text

extension Command {
  static let vars = Command(names: ["vars"], usage: "") { (session, line) throws(CommandFault) in
    guard line.arguments.isEmpty else { throw .usage }
    let names = session.definedNames
    try session.showTable(
      Answer(
        columns: [
          AnswerColumn(name: "name", isNumeric: false) { .text(names[$0].name) },
          AnswerColumn(name: "kind", isNumeric: false) { .text(names[$0].kind) },
          AnswerColumn(name: "value", isNumeric: false) { .text(names[$0].value) },
          AnswerColumn(name: "rows", isNumeric: true) {
            names[$0].rows.map { .integer(Int64($0)) } ?? .missing
          },
        ], rowCount: names.count, noun: "names"))
    return .done
  }

  static let results = Command(
    names: ["results"], usage: "[N]"
  ) { (session, line) throws(CommandFault) in
    let most = line.arguments.first.map { Int($0) } ?? 20
    guard let most, most >= 0, line.arguments.count <= 1 else { throw .usage }
    let answers = session.workspace.answers
    let rows = (0..<answers.count).suffix(most).compactMap { index in
      session.rowCount(ofAnswer: index).map { (name: "_\(index + 1)", rows: $0, index: index) }
    }
    let queries = rows.map { session.queriesOfAnswers[$0.index] ?? "" }
    try session.showTable(
      Answer(
        columns: [
          AnswerColumn(name: "name", isNumeric: false) { .text(rows[$0].name) },
          AnswerColumn(name: "rows", isNumeric: true) { .integer(Int64(rows[$0].rows)) },
          AnswerColumn(name: "query", isNumeric: false) {
            queries[$0].isEmpty ? .missing : .text(queries[$0])
          },
        ], rowCount: rows.count, noun: "answers"))
    return .done
  }

  static let forget = Command(
    names: ["forget"], usage: "NAME ...", changesCorpus: true, arguments: [.defined]
  ) { (session, line) throws(CommandFault) in
    guard !line.arguments.isEmpty else { throw .usage }
    for name in line.arguments { try session.forget(name) }
    return .done
  }

  static let keep = Command(
    names: ["keep"], usage: "NAME", arguments: [.none],
    touches: CommandLine.keptName
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count == 1 else { throw .usage }
    try session.keep(as: line.arguments[0])
    return .done
  }
}

/// A name that the user has given a meaning.
struct DefinedName {
  let name: String
  /// `let`, `view`, `answer`.
  let kind: String
  let value: String
  /// The rows of an answer.
  var rows: Int?
}

extension Session {
  /// The names that the user has given a meaning, values first.
  var definedNames: [DefinedName] {
    let scope = workspace.scope
    let values = scope.valueNames.map { name in
      let answer = scope.answer(keptAs: name)
      return DefinedName(
        name: "$" + name, kind: answer == nil ? "let" : "answer",
        value: scope.spelling(ofValue: name) ?? answer.flatMap { queriesOfAnswers[$0] } ?? "",
        rows: answer.flatMap(rowCount))
    }
    let views = scope.viewNames.compactMap { name in
      scope.view(named: name).map { view in
        DefinedName(
          name: view.usage, kind: "view", value: view.source.text(view.query.range))
      }
    }
    return values + views
  }

  /// The rows of an answer; nil where it is kept no longer.
  fileprivate func rowCount(ofAnswer index: Int) -> Int? {
    workspace.answers[index]?.relation.rows.count
  }

  fileprivate func forget(_ word: String) throws(CommandFault) {
    let name = word.hasPrefix("$") ? String(word.dropFirst()) : word
    let wasValue = workspace.forget(value: name)
    let wasView = !word.hasPrefix("$") && workspace.forget(view: name)
    var wasKept = false
    if !word.hasPrefix("$"), settings.files.allows(.write, name) {
      do throws(OutputFault) {
        wasKept = try settings.files.dropView(named: name, settings.environment)
      } catch { throw .output(error) }
    }
    guard wasValue || wasView || wasKept else {
      let known = workspace.scope.valueNames.map { "$" + $0 } + workspace.scope.viewNames
      throw .diagnostic(
        .environment(
          Message("names.unknown", ["name": word]),
          hint: known.isEmpty
            ? Message("names.none") : Message("names.known", ["names": known])))
    }
    confirm(
      wasKept
        ? Message("names.forgotten-file", ["name": word])
        : Message("names.forgotten", ["name": word]))
  }
}

extension CommandLine {
  /// What `.keep` writes.
  @Sendable fileprivate static func keptName(
    of line: CommandLine
  ) -> [(FileGate.Access, String)] {
    line.arguments.first.map { [(.write, $0)] } ?? []
  }
}
