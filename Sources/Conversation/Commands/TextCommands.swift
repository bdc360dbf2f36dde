import Corpus
import Engine
import Messages
import Query
import Text

extension Command {
  static let attach = Command(
    names: ["attach"], usage: "[SOURCE FILE]",
    changesCorpus: true, arguments: [.source, .path(.read)]
  ) { (session, line) throws(CommandFault) in
    let corpus = session.workspace.corpus
    guard !line.arguments.isEmpty else {
      try session.showTable(Answer(attachedTo: corpus))
      return .done
    }
    guard line.arguments.count == 2 else { throw .usage }
    let source = try session.source(line.arguments[0])
    let text: AttachedText
    do throws(TextFault) {
      text = try session.settings.files.text(
        source: source, path: line.arguments[1], cited: corpus.citedUnit(ofSource: source))
    } catch {
      throw .diagnostic(.file(error.message, hint: error.remedy))
    }
    session.workspace.change(texts: corpus.attaching(text))
    session.confirm(
      Message(
        "shell.attached", ["count": text.passages.count, "source": line.arguments[0]]))
    return .done
  }

  static let detach = Command(
    names: ["detach"], usage: "SOURCE",
    changesCorpus: true, arguments: [.source]
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count == 1 else { throw .usage }
    let corpus = session.workspace.corpus
    let source = try session.source(line.arguments[0])
    guard corpus.texts.contains(where: { $0.source == source }) else {
      throw .diagnostic(
        .environment(
          Message("shell.no-text", ["source": line.arguments[0]]),
          hint: Message("shell.no-text.hint")))
    }
    session.workspace.change(texts: corpus.detaching(source: source))
    session.confirm(Message("shell.detached", ["source": line.arguments[0]]))
    return .done
  }
}

extension Session {
  /// The row of a source by its id.
  fileprivate func source(_ id: String) throws(CommandFault) -> Int {
    guard let table = workspace.corpus.sourcesTable else {
      throw .diagnostic(.noTexts(source: nil))
    }
    let collection = Name(workspace.corpus.tables[table].name, 0..<0)
    do throws(Diagnostic) {
      return try workspace.row(
        of: ItemReference(collection: collection, id: Name(id, 0..<0))
      ).row
    } catch {
      throw .diagnostic(error.kind)
    }
  }
}

extension Answer {
  /// The texts that are attached: a row a text.
  fileprivate init(attachedTo corpus: Corpus) {
    let texts = corpus.texts
    let ids = texts.map { text in
      corpus.sourcesTable.flatMap { corpus.tables[$0].id(of: text.source) } ?? "\(text.source + 1)"
    }
    self.init(
      columns: [
        AnswerColumn(name: "source", isNumeric: false) { .text(ids[$0]) },
        AnswerColumn(name: "file", isNumeric: false) { .text(texts[$0].path) },
        AnswerColumn(name: "locators", isNumeric: false) {
          .text(texts[$0].unit == .line ? "lines" : "paragraphs")
        },
        AnswerColumn(name: "passages", isNumeric: true) {
          .integer(Int64(texts[$0].passages.count))
        },
      ], rowCount: texts.count, noun: "texts")
  }
}
