import Corpus
import Engine
import Messages
import Query
import Text

extension Command {
  static let link = Command(
    names: ["link"], usage: "COLLECTION.FIELD COLLECTION.FIELD",
    changesCorpus: true, arguments: [.field]
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count == 2 else { throw .usage }
    let corpus = session.workspace.corpus
    let origin = try session.place(line.arguments[0])
    let target = try session.place(line.arguments[1])
    let linked: (corpus: Corpus, report: LinkReport)
    do throws(LinkFault) {
      linked = try corpus.linking(origin, to: target)
    } catch {
      throw .diagnostic(corpus.diagnostic(error, from: line.arguments[0], to: line.arguments[1]))
    }
    session.workspace.open(linked.corpus)
    session.confirm(
      linked.report.message(from: line.arguments[0], to: corpus.tables[target.table].name))
    return .done
  }

  static let gather = Command(
    names: ["gather"], usage: "COLLECTION.NAME FIELD FIELD ...",
    changesCorpus: true, arguments: [.field, .fieldBeside]
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count >= 2 else { throw .usage }
    let corpus = session.workspace.corpus
    let (table, name) = try session.table(in: line.arguments[0])
    guard corpus.tables[table].fieldIndex(named: name) == nil else {
      throw .diagnostic(
        .environment(
          Message("shell.gather.taken", ["field": line.arguments[0]]),
          hint: Message("shell.gather.taken.hint")))
    }
    let words = Lexer.tokens(of: SourceText(name))
    guard words.count == 1, words[0].kind == .word else {
      throw .diagnostic(
        .environment(
          Message("shell.gather.name", ["name": name]), hint: Message("shell.gather.name.hint")))
    }
    var fields: [Int] = []
    for field in line.arguments.dropFirst() {
      fields.append(try session.field(named: field, in: table))
    }
    guard let gathered = corpus.gathering(fields, of: table, as: name) else {
      throw .diagnostic(
        .environment(
          Message("shell.gather.kinds"),
          hint: Message("shell.gather.kinds.hint", ["collection": corpus.tables[table].name])))
    }
    session.workspace.open(gathered)
    session.confirm(
      Message(
        "shell.gathered",
        ["field": line.arguments[0], "fields": Array(line.arguments.dropFirst())])
    )
    return .done
  }
}

extension Session {
  /// The field that `collection.field` names.
  fileprivate func place(_ path: String) throws(CommandFault) -> FieldPlace {
    let (table, name) = try table(in: path)
    return FieldPlace(table: table, field: try field(named: name, in: table))
  }

  /// The collection of a path `collection.field`, which may be left out where there is only one.
  fileprivate func table(in path: String) throws(CommandFault) -> (table: Int, name: String) {
    let dot = path.firstIndex(of: ".")
    guard let dot else {
      guard workspace.corpus.tables.count == 1 else { throw .usage }
      return (0, path)
    }
    return (
      try collection(named: String(path[..<dot])), String(path[path.index(after: dot)...])
    )
  }

  fileprivate func field(named name: String, in table: Int) throws(CommandFault) -> Int {
    let table = workspace.corpus.tables[table]
    if let field = table.fieldIndex(named: name) { return field }
    throw .diagnostic(
      .unknownField(
        name, collection: table.name,
        nearest: NearestNames.nearest(to: name, among: table.fields.map(\.name))))
  }
}

extension Corpus {

  fileprivate func diagnostic(
    _ fault: LinkFault, from origin: String, to target: String
  ) -> Diagnostic.Kind {
    switch fault {
    case .kind(let place):
      .environment(
        Message("shell.link.kind", ["field": path(of: place)]),
        hint: Message("shell.link.kind.hint"))
    case .linked(let place):
      .environment(
        Message("shell.link.linked", ["field": path(of: place)]),
        hint: Message("shell.link.linked.hint"))
    case .nothingInCommon(let firstHere, let firstThere):
      .environment(
        Message(
          "shell.link.nothing-in-common", ["field": origin, "value": firstHere, "target": target]),
        hint: Message("shell.link.nothing-in-common.hint", ["value": firstThere]))
    }
  }

  private func path(of place: FieldPlace) -> String {
    "\(tables[place.table].name).\(tables[place.table].fields[place.field].name)"
  }
}

extension LinkReport {
  /// `disputes.ccode leads to states: 1995 rows linked; 7 values have no row there, the first is '999'`.
  fileprivate func message(from field: String, to table: String) -> Message {
    var message = Message(
      "shell.linked", ["field": field, "table": table, "rows": linked])
    if leadsToSeveral { message = Message("shell.linked.several", ["linked": message]) }
    guard let firstUnmatched else { return message }
    return Message(
      "shell.linked.unmatched",
      ["linked": message, "count": unmatched, "first": firstUnmatched])
  }
}
